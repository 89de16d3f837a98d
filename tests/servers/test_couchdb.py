# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the practice CouchDB does on the wire, and its control port.

Where express-pouchdb differs from CouchDB 3, the difference is what is checked (README.md lists
them): a newer version that behaves otherwise shall be noticed.
"""

import base64
import gzip
import http.client
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from couchdb import install  # noqa: E402
from practice import MISSING, NotInstalled, PracticeServer  # noqa: E402

DB = "/rollbook"
BROKEN = (OSError, http.client.HTTPException)
RULES = """function (document, stored, user) {
    if (document._deleted) throw({forbidden: "marks are never deleted"});
    if (document.type !== "mark") throw({forbidden: "unknown type"});
    if (document.author !== user.name) throw({unauthorized: "another's mark"});
}"""

server = None


def setUpModule():
    global server
    server = PracticeServer(server="couchdb")
    try:
        install.modules()  # may take longer than a server is waited for
        server.start()
    except (NotInstalled, install.NotInstalled) as problem:
        raise unittest.SkipTest(str(problem))


def tearDownModule():
    if server is not None:
        server.stop()


def basic(name, password):
    return {"Authorization": "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()}


def send(url, method, path, body=None, headers=None, timeout=20):
    """(status, header names in lower case, body) of one request on a connection of its own."""
    connection = http.client.HTTPConnection(url.partition("//")[2], timeout=timeout)
    headers = {"Accept": "application/json", "Content-Type": "application/json", **(headers or {})}
    data = body if body is None or isinstance(body, (bytes, str)) else json.dumps(body)
    try:
        connection.request(method, path, data, headers)
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    finally:
        connection.close()


class Case(unittest.TestCase):
    def setUp(self):
        server.control_post("/reset")
        self.teacher = basic(server.credentials["username"], server.credentials["password"])
        self.admin = basic(
            server.credentials["admin_username"], server.credentials["admin_password"]
        )

    def ask(self, method, path, body=None, headers=None, status=200):
        who = self.teacher if headers is None else headers
        got, _, data = send(server.url, method, path, body, who)
        self.assertEqual(got, status, f"{method} {path}: {data[:300]!r}")
        return json.loads(data)

    def bulk(self, *documents, **others):
        return self.ask("POST", DB + "/_bulk_docs", {"docs": list(documents)}, status=201, **others)

    def read(self, *keys):
        path = DB + "/_all_docs?include_docs=true"
        return self.ask("POST", path, {"keys": list(keys)})["rows"]

    def stored(self):
        return {each["_id"]: each for each in server.control_get("/docs")}


def mark(student, status="P", **more):
    return {"_id": f"mark:7:{student}", "type": "mark", "v": 1, "status": status, **more}


class Databases(Case):
    def test_the_probe_does_not_say_couchdb(self):
        value = self.ask("GET", "/")
        self.assertNotIn("couchdb", value)
        self.assertEqual(value["express-pouchdb"], "Welcome!")

    def test_a_database_is_created_by_the_administrator_once(self):
        self.assertEqual(self.ask("PUT", "/more", headers=self.admin, status=201), {"ok": True})
        again = self.ask("PUT", "/more", headers=self.admin, status=412)
        self.assertEqual(again["error"], "file_exists")

    def test_others_may_not_create_one_and_the_server_survives_it(self):
        for who in (self.teacher, {}):
            refused = self.ask("PUT", "/more", headers=who, status=401)
            self.assertEqual(refused["error"], "unauthorized")
        self.ask("GET", DB)

    def test_a_missing_database_has_another_reason_than_in_couchdb(self):
        self.assertEqual(
            self.ask("GET", "/none", status=404), {"error": "not_found", "reason": "no_db_file"}
        )

    def test_plain_text_unless_json_is_asked_for(self):
        _, headers, _ = send(server.url, "GET", DB, None, {**self.teacher, "Accept": "*/*"})
        self.assertEqual(headers["content-type"], "text/plain; charset=utf-8")
        _, headers, _ = send(server.url, "GET", DB, None, self.teacher)
        self.assertEqual(headers["content-type"], "application/json")


class Access(Case):
    def login(self, name, password):
        return send(server.url, "POST", "/_session", {"name": name, "password": password})

    def cookie(self):
        facts = server.credentials
        status, headers, data = self.login(facts["username"], facts["password"])
        self.assertEqual(status, 200, data)
        self.assertEqual(json.loads(data), {"ok": True, "name": "a.teacher", "roles": []})
        value = headers["set-cookie"]
        self.assertIn("HttpOnly", value)
        return {"Cookie": value.partition(";")[0]}

    def test_members_only(self):
        self.ask("GET", DB, headers={}, status=401)
        self.ask("GET", DB, headers=basic("a.teacher", "wrong"), status=401)
        self.ask("GET", DB)

    def test_cookie(self):
        cookie = self.cookie()
        self.ask("GET", DB, headers=cookie)
        context = self.ask("GET", "/_session", headers=cookie)["userCtx"]
        self.assertEqual(context["name"], "a.teacher")
        status, _, data = self.login("a.teacher", "wrong")
        self.assertEqual((status, json.loads(data)["error"]), (401, "unauthorized"))

    def test_a_cookie_that_is_no_good_makes_nobody_of_the_user(self):
        wrong = {"Cookie": "AuthSession=YS50ZWFjaGVyOjZCMDFBMTRDOtQ"}
        self.assertIsNone(self.ask("GET", "/_session", headers=wrong)["userCtx"]["name"])
        self.ask("GET", DB, headers=wrong, status=401)

    def test_a_cookie_runs_out(self):
        cookie = self.cookie()
        self.ask("GET", DB, headers=cookie)
        server.control_post("/token_lifetime", seconds=0)
        self.ask("GET", DB, headers=cookie, status=401)
        server.control_post("/token_lifetime", seconds=600)
        self.ask("GET", DB, headers=self.cookie())

    def test_use_renews_a_cookie(self):
        _, headers, _ = send(server.url, "GET", DB, None, self.cookie())
        self.assertIn("AuthSession=", headers["set-cookie"])

    def test_a_bulk_write_without_right_is_a_201_with_refusals(self):
        rows = self.bulk(mark(1), mark(2), headers={})
        self.assertEqual([row["error"] for row in rows], ["unauthorized"] * 2)
        self.assertEqual(self.stored(), {})

    def test_members_are_set_by_the_administrator(self):
        server.control_post("/security", members=[])
        self.ask("GET", DB, status=401)
        server.control_post("/account", username="b.teacher", password="pw-2", roles=["staff"])
        server.control_post("/security", members=[], member_roles=["staff"])
        self.ask("GET", DB, headers=basic("b.teacher", "pw-2"))
        nobody = {"members": {"names": ["a.teacher"]}}
        self.ask("PUT", DB + "/_security", nobody, status=401)


class Documents(Case):
    def test_bulk_answers_by_document(self):
        first = self.bulk(mark(1), mark(2))
        self.assertEqual([row["id"] for row in first], ["mark:7:1", "mark:7:2"])
        self.assertTrue(all(row["ok"] and row["rev"].startswith("1-") for row in first))
        again = self.bulk(mark(1, "A"), mark(3))
        self.assertEqual(again[0]["error"], "conflict")
        self.assertEqual((again[1]["ok"], again[1]["id"]), (True, "mark:7:3"))
        self.assertEqual(self.stored()["mark:7:1"]["status"], "P")

    def test_a_write_needs_the_current_revision(self):
        revision = self.bulk(mark(1))[0]["rev"]
        newer = self.bulk(mark(1, "A", _rev=revision))[0]["rev"]
        self.assertTrue(newer.startswith("2-"))
        self.assertEqual(self.bulk(mark(1, "L", _rev=revision))[0]["error"], "conflict")
        self.assertEqual(self.stored()["mark:7:1"]["status"], "A")

    def test_one_bad_id_refuses_the_whole_bulk(self):
        sent = {"docs": [mark(1), {"_id": "_reserved"}]}
        refused = self.ask("POST", DB + "/_bulk_docs", sent, status=400)
        self.assertEqual(refused["error"], "bad_request")
        self.assertEqual(self.stored(), {})

    def test_not_json(self):
        refused = self.ask("POST", DB + "/_bulk_docs", b'{"docs":', status=400)
        self.assertEqual(refused, {"error": "bad_request", "reason": "invalid_json"})

    def test_a_packed_body(self):
        body = gzip.compress(json.dumps({"docs": [mark(1), mark(2)]}).encode())
        packed = {**self.teacher, "Content-Encoding": "gzip"}
        rows = self.ask("POST", DB + "/_bulk_docs", body, packed, status=201)
        self.assertTrue(all(row["ok"] for row in rows))
        self.assertEqual(sorted(self.stored()), ["mark:7:1", "mark:7:2"])
        self.assertEqual(server.control_get("/log")[-1]["stored"], 2)

    def test_read_back_by_keys(self):
        self.bulk(mark(1), mark(2))
        server.control_post("/doc/delete", id="mark:7:2")
        rows = self.read("mark:7:2", "mark:7:9", "mark:7:1")
        self.assertEqual([row["key"] for row in rows], ["mark:7:2", "mark:7:9", "mark:7:1"])
        self.assertTrue(rows[0]["value"]["deleted"])
        self.assertIsNone(rows[0]["doc"])
        self.assertEqual(rows[1], {"key": "mark:7:9", "error": "not_found"})
        self.assertEqual(rows[2]["doc"]["status"], "P")

    def test_bulk_get_says_nothing_of_a_missing_document(self):
        self.bulk(mark(1))
        sent = {"docs": [{"id": "mark:7:1"}, {"id": "mark:7:9"}]}
        rows = self.ask("POST", DB + "/_bulk_get", sent)["results"]
        self.assertEqual(rows[0]["docs"][0]["ok"]["status"], "P")
        self.assertEqual(rows[1]["docs"], [{}])

    def test_a_deleted_document_is_missing(self):
        self.bulk(mark(1))
        server.control_post("/doc/delete", id="mark:7:1")
        gone = self.ask("GET", DB + "/mark:7:1", status=404)
        self.assertEqual(gone, {"error": "not_found", "reason": "missing"})
        self.assertTrue(self.bulk(mark(1, "A"))[0]["rev"].startswith("3-"))

    def test_conflicts_of_replication(self):
        revision = self.bulk(mark(1))[0]["rev"]
        rival = server.control_post("/conflict", doc=mark(1, "A"), wins=True)["rev"]
        found = self.ask("GET", DB + "/mark:7:1?conflicts=true")
        self.assertEqual((found["status"], found["_rev"]), ("A", rival))
        self.assertEqual(found["_conflicts"], [revision])
        server.control_post("/conflict", doc=mark(1, "L"), wins=False)
        self.assertEqual(self.ask("GET", DB + "/mark:7:1")["status"], "A")
        self.assertEqual(len(self.stored()["mark:7:1"]["_conflicts"]), 2)
        loser = self.ask("GET", DB + f"/mark:7:1?rev={revision}")
        self.assertEqual(loser["status"], "P")
        gone = {"_id": "mark:7:1", "_rev": revision, "_deleted": True}
        self.assertTrue(self.bulk(gone)[0]["ok"])
        self.assertEqual(len(self.stored()["mark:7:1"]["_conflicts"]), 1)

    def test_of_twenty_writers_one_wins(self):
        revision = self.bulk(mark(1))[0]["rev"]
        results = []

        def write(number):
            results.append(self.bulk(mark(1, "A", note=str(number), _rev=revision))[0])

        threads = [threading.Thread(target=write, args=(n,)) for n in range(20)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        self.assertEqual(sum("ok" in row for row in results), 1)
        self.assertEqual(sum(row.get("error") == "conflict" for row in results), 19)


class Rules(Case):
    def setUp(self):
        super().setUp()
        design = {"language": "javascript", "validate_doc_update": RULES}
        self.ask("PUT", DB + "/_design/rules", design, status=401)
        self.ask("PUT", DB + "/_design/rules", design, headers=self.admin, status=201)

    def test_refusals_come_first(self):
        good = mark(1, author="a.teacher")
        rows = self.bulk(good, {"_id": "x", "type": "song"}, mark(2, author="b.teacher"))
        found = [(row["id"], row.get("error"), row.get("reason")) for row in rows]
        self.assertEqual(
            found,
            [
                ("x", "forbidden", "unknown type"),
                ("mark:7:2", "unauthorized", "another's mark"),
                ("mark:7:1", None, None),
            ],
        )
        self.assertEqual({"mark:7:1", "_design/rules"}, set(self.stored()))

    def test_a_single_write(self):
        path = DB + "/x"
        self.assertEqual(self.ask("PUT", path, {"type": "song"}, status=403)["error"], "forbidden")
        self.ask("PUT", DB + "/mark:7:2", mark(2, author="b.teacher"), status=401)

    def test_replicated_revisions_are_judged_too(self):
        sent = {"new_edits": False, "docs": [{"_id": "x", "type": "song", "_rev": "1-" + "a" * 32}]}
        rows = self.ask("POST", DB + "/_bulk_docs", sent, status=201)
        self.assertEqual(rows[0]["error"], "forbidden")


class Changes(Case):
    def changes(self, query=""):
        return self.ask("GET", DB + "/_changes" + query)

    def test_pages(self):
        self.bulk(mark(1), mark(2), mark(3))
        seen, since = [], "0"
        for _ in range(3):
            page = self.changes(f"?since={since}&limit=1&include_docs=true")
            self.assertEqual(len(page["results"]), 1)
            self.assertNotIn("pending", page)
            seen.append(page["results"][0]["doc"]["_id"])
            since = page["last_seq"]
        self.assertEqual(seen, ["mark:7:1", "mark:7:2", "mark:7:3"])
        self.assertEqual(self.changes(f"?since={since}")["results"], [])

    def test_limit_0_is_1(self):
        self.bulk(mark(1), mark(2))
        self.assertEqual(len(self.changes("?limit=0")["results"]), 1)

    def test_a_document_shows_once_at_its_last_change(self):
        revision = self.bulk(mark(1))[0]["rev"]
        self.bulk(mark(2))
        self.bulk(mark(1, "A", _rev=revision))
        found = self.changes()["results"]
        self.assertEqual([row["id"] for row in found], ["mark:7:2", "mark:7:1"])

    def test_a_place_that_never_was_is_believed(self):
        self.bulk(mark(1))
        for since in ("99", '"9-g1AAAA"'):
            found = self.changes(f"?since={since}")
            self.assertEqual((found["results"], found["last_seq"]), ([], json.loads(since)))

    def test_a_deletion_is_a_change(self):
        self.bulk(mark(1))
        server.control_post("/doc/delete", id="mark:7:1")
        self.assertTrue(self.changes()["results"][0]["deleted"])

    def test_a_long_poll_ends_with_a_change(self):
        self.bulk(mark(1))
        since = self.changes()["last_seq"]
        found = []
        path = f"?feed=longpoll&include_docs=true&timeout=15000&since={since}"
        thread = threading.Thread(target=lambda: found.append(self.changes(path)))
        thread.start()
        self.wait_for_request("longpoll")
        self.bulk(mark(2))
        thread.join(10)
        self.assertEqual([row["id"] for row in found[0]["results"]], ["mark:7:2"])

    def wait_for_request(self, part):
        end = time.monotonic() + 10
        while not any(part in entry["path"] for entry in server.control_get("/log")):
            self.assertLess(time.monotonic(), end)

    def test_a_long_poll_ends_at_its_timeout(self):
        self.bulk(mark(1))
        started = time.monotonic()
        found = self.changes("?feed=longpoll&since=1&timeout=300")
        self.assertGreaterEqual(time.monotonic() - started, 0.3)
        self.assertEqual(found, {"results": [], "last_seq": 1})

    def test_rewind_repeats_changes(self):
        self.bulk(mark(1), mark(2))
        server.control_post("/fault", kind="rewind", count=1)
        self.assertEqual(len(self.changes("?since=2")["results"]), 2)
        self.assertEqual(len(self.changes("?since=2")["results"]), 0)


class Faults(Case):
    def fault(self, kind, **more):
        server.control_post("/fault", kind=kind, match="_bulk_docs", count=1, **more)

    def write(self):
        sent = {"docs": [mark(1)]}
        return send(server.url, "POST", DB + "/_bulk_docs", sent, self.teacher)

    def test_lost_answers(self):
        for kind in ("drop_answer", "reset", "truncate"):
            with self.subTest(kind):
                server.control_post("/reset")
                self.fault(kind)
                with self.assertRaises(BROKEN):
                    self.write()
                self.assertEqual(list(self.stored()), ["mark:7:1"])
                entry = server.control_get("/log")[-1]
                self.assertEqual((entry["fault"], entry["rows"], entry["stored"]), (kind, 1, 1))

    def test_never_arrived(self):
        self.fault("close_before")
        with self.assertRaises(BROKEN):
            self.write()
        self.assertEqual(self.stored(), {})

    def test_refusals_on_the_way(self):
        expected = {"unauthorized": 401, "error500": 500, "unavailable": 503, "captive200": 200}
        for kind, wanted in expected.items():
            with self.subTest(kind):
                self.fault(kind)
                status, headers, data = self.write()
                self.assertEqual(status, wanted)
                if kind == "unauthorized":
                    self.assertEqual(json.loads(data)["error"], "unauthorized")
                if kind == "captive200":
                    self.assertIn("text/html", headers["content-type"])
                self.assertEqual(self.stored(), {})

    def test_error_after_the_work(self):
        self.fault("error500_applied")
        self.assertEqual(self.write()[0], 500)
        self.assertEqual(list(self.stored()), ["mark:7:1"])

    def test_swallow_answers_and_stores_nothing(self):
        self.fault("swallow")
        status, _, data = self.write()
        self.assertEqual((status, json.loads(data)[0]["ok"]), (201, True))
        self.assertEqual(self.stored(), {})

    def test_a_write_without_quorum(self):
        self.fault("accepted")
        self.assertEqual(self.write()[0], 202)
        self.assertEqual(list(self.stored()), ["mark:7:1"])

    def test_a_server_that_wants_it_plain(self):
        self.fault("plain_only")
        body = gzip.compress(json.dumps({"docs": [mark(1)]}).encode())
        packed = {**self.teacher, "Content-Encoding": "gzip"}
        self.ask("POST", DB + "/_bulk_docs", body, packed, status=415)
        self.assertEqual(self.stored(), {})
        self.assertEqual(self.write()[0], 201)

    def test_offline_and_back(self):
        server.control_post("/offline")
        with self.assertRaises(OSError):
            self.write()
        server.control_post("/online")
        self.assertEqual(self.write()[0], 201)

    def test_office_edits(self):
        self.bulk(mark(1))
        server.control_post("/doc", doc=mark(1, "A"))
        self.assertEqual(self.ask("GET", DB + "/mark:7:1")["status"], "A")
        self.assertEqual(list(server.control_get("/docs?prefix=leave:")), [])


class Lifetime(unittest.TestCase):
    def test_what_was_written_survives_a_restart(self):
        with tempfile.TemporaryDirectory() as folder:
            for expected in ([], ["mark:7:1"]):
                with PracticeServer("--dir", folder, server="couchdb") as own:
                    who = basic(own.credentials["username"], own.credentials["password"])
                    found = [each["_id"] for each in own.control_get("/docs")]
                    self.assertEqual(found, expected)
                    send(own.url, "POST", DB + "/_bulk_docs", {"docs": [mark(1)]}, who)
                    if expected:
                        own.control_post("/reset")
                        self.assertEqual(own.control_get("/docs"), [])

    def test_the_database_ends_with_its_front(self):
        own = PracticeServer(server="couchdb")
        own.start()
        children = f"/proc/{own.process.pid}/task/{own.process.pid}/children"
        with open(children, encoding="ascii") as stream:
            (node,) = map(int, stream.read().split())
        own.process.kill()
        own.stop()
        end = time.monotonic() + 10
        while running(node):
            self.assertLess(time.monotonic(), end, "the database is still running")

    def test_without_npm_it_ends_with_77(self):
        with tempfile.TemporaryDirectory() as empty:
            command = ["/usr/bin/python3", "-B", os.path.join(install.FOLDER, "..", "server.py")]
            environment = {"PATH": empty, "XDG_CACHE_HOME": empty, "HOME": empty}
            done = subprocess.run(command, env=environment, capture_output=True, timeout=30)
        self.assertEqual(done.returncode, MISSING, done.stderr)


def running(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as stream:
            return stream.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


if __name__ == "__main__":
    unittest.main()
