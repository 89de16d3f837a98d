# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is really stored, and edits made past the client: the control port's own commands."""

import secrets
import urllib.parse

USERS = "/_users"


class Office:
    def __init__(self, backend, database, admin, member):
        self.backend = backend
        self.database = database
        self.admin = admin
        self.member = member
        self._path = "/" + urllib.parse.quote(database, safe="")

    # Seeding.

    def seed(self):
        """An empty database as CouchDB 3 makes it, for its members only."""
        if self.backend.admin("GET", self._path)[0] == 404:
            self.backend.must("PUT", self._path)
            self.security({"members": [self.member[0]]})
        if self.member[0] not in self.accounts():
            self.account({"username": self.member[0], "password": self.member[1]})

    def reset(self):
        for name in self.backend.must("GET", "/_all_dbs"):
            if name != self.database and not name.startswith("_"):
                self.backend.must("DELETE", "/" + urllib.parse.quote(name, safe=""))
        for row in self._accounts():
            path = f"{USERS}/{row['id']}?rev={row['value']['rev']}"
            self.backend.must("DELETE", path)
        if self.backend.admin("GET", self._path)[0] != 404:
            self.backend.must("DELETE", self._path)
        self.seed()

    # Looking.

    def documents(self, prefix=""):
        """Every document by id: its body, `_conflicts` with the losing bodies, `_deleted`."""
        query = "?include_docs=true&conflicts=true&style=all_docs"
        changes = self.backend.must("GET", f"{self._path}/_changes{query}")
        found = [row["doc"] for row in changes["results"] if row["id"].startswith(prefix)]
        for document in found:
            losers = document.pop("_conflicts", [])
            if losers:
                document["_conflicts"] = [self._revision(document["_id"], rev) for rev in losers]
        return sorted(found, key=lambda document: document["_id"])

    def _revision(self, identity, revision):
        return self.backend.must("GET", f"{self._document(identity)}?rev={revision}")

    def _document(self, identity):
        return f"{self._path}/{urllib.parse.quote(identity, safe='')}"

    def _accounts(self):
        query = "?startkey=%22org.couchdb.user:%22&endkey=%22org.couchdb.user;%22"
        return self.backend.must("GET", f"{USERS}/_all_docs{query}")["rows"]

    def accounts(self):
        return [row["id"].partition(":")[2] for row in self._accounts()]

    # Editing.

    def put(self, body):
        """Write a document over whatever is there: {"doc": {"_id", …}}."""
        document = dict(body["doc"])
        status, current = self.backend.admin("GET", self._document(document["_id"]))
        document.pop("_rev", None)
        if status == 200:
            document["_rev"] = current["_rev"]
        return self.backend.must("PUT", self._document(document["_id"]), document)

    def delete(self, body):
        return self.put({"doc": {"_id": body["id"], "_deleted": True}})

    def conflict(self, body):
        """A revision as replication from another site brings it: {"doc", "wins": true | false}.

        Of two revisions that follow the same one, the one whose hash sorts higher wins.
        """
        document = dict(body["doc"])
        current = self.backend.must("GET", f"{self._document(document['_id'])}?revs=true")
        known = current["_revisions"]
        ids = known["ids"][1:]
        first = "f" if body.get("wins", False) else "0"
        own = first * 8 + secrets.token_hex(12)
        document["_rev"] = f"{known['start']}-{own}"
        document["_revisions"] = {"start": known["start"], "ids": [own, *ids]}
        sent = {"new_edits": False, "docs": [document]}
        refused = self.backend.must("POST", f"{self._path}/_bulk_docs", sent)
        if refused:
            raise ValueError(str(refused))
        return {"id": document["_id"], "rev": document["_rev"]}

    def account(self, body):
        """Add a user, or set anew: {"username", "password", "roles"}."""
        name = body["username"]
        document = {
            "_id": f"org.couchdb.user:{name}", "type": "user", "name": name,
            "password": body["password"], "roles": body.get("roles", []),
        }  # fmt: skip
        path = f"{USERS}/{document['_id']}"
        status, current = self.backend.admin("GET", path)
        if status == 200:
            document["_rev"] = current["_rev"]
        self.backend.must("PUT", path, document)

    def security(self, body):
        """Who may read and write: {"members": [names], "member_roles": [roles]}."""
        roles = ["_admin", *body.get("member_roles", [])]
        self.backend.must(
            "PUT",
            f"{self._path}/_security",
            {
                "admins": {"names": [], "roles": ["_admin"]},
                "members": {"names": body.get("members", []), "roles": roles},
            },
        )
