# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the practice Firestore behaves as the wire contract says.

The checks of `Common` are run against Google's own emulator as well, where one is found: at
ROLLBOOK_FIRESTORE_EMULATOR (HOST:PORT, or a jar file), or installed.
"""

import base64
import datetime
import glob
import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from practice import NotInstalled, PracticeServer  # noqa: E402

OWNER = {"Authorization": "Bearer owner"}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3}|\.\d{6})?Z")
BROKEN = (OSError, http.client.HTTPException)
JARS = (
    "/usr/lib/google-cloud-sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar",
    "~/google-cloud-sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar",
    "~/.cache/firebase/emulators/cloud-firestore-emulator-*.jar",
)
MAIN = "com.google.cloud.datastore.emulator.firestore.CloudFirestore"

server = None


def setUpModule():
    global server
    server = PracticeServer(server="firestore")
    try:
        server.start()
    except NotInstalled as problem:
        raise unittest.SkipTest(str(problem))


def tearDownModule():
    if server is not None:
        server.stop()


def send(url, method, path, body=None, headers=None, timeout=30):
    """(status, header names in lower case, body) of one request on a connection of its own."""
    connection = http.client.HTTPConnection(url.partition("//")[2], timeout=timeout)
    headers = {"Content-Type": "application/json", **(headers or {})}
    data = body if body is None or isinstance(body, (bytes, str)) else json.dumps(body)
    try:
        connection.request(method, path, data, headers)
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def text(value):
    return {"stringValue": value}


def whole(value):
    return {"integerValue": str(value)}


def increment(path, by=1):
    return {"fieldPath": path, "increment": whole(by)}


NOW = {"setToServerValue": "REQUEST_TIME"}


class Client:
    """Talks to one project of one server."""

    def __init__(self, url, project, headers):
        self.url = url
        self.headers = headers
        self.prefix = f"projects/{project}/databases/(default)/documents"

    def name(self, path):
        return f"{self.prefix}/{path}"

    def call(self, method, path, body=None, headers=None):
        who = self.headers if headers is None else headers
        status, _, data = send(self.url, method, f"/v1/{self.prefix}{path}", body, who)
        return status, json.loads(data)

    def update(self, path, fields=None, **more):
        return {"update": {"name": self.name(path), "fields": fields or {}}, **more}

    def fields(self, path):
        status, value = self.call("GET", "/" + path)
        return value.get("fields", {}) if status == 200 else None


class Case(unittest.TestCase):
    client = None

    def ask(self, method, path, body=None, status=200, headers=None):
        got, value = self.client.call(method, path, body, headers)
        self.assertEqual(got, status, f"{method} {path}: {value}")
        return value

    def fails(self, method, path, body, name, headers=None):
        """The request must fail with this error.status."""
        got, value = self.client.call(method, path, body, headers)
        error = value[0]["error"] if isinstance(value, list) else value["error"]
        self.assertEqual((error["status"], error["code"]), (name, got), f"{method} {path}")
        return error

    def commit(self, *writes, **more):
        return self.ask("POST", ":commit", {"writes": list(writes), **more})

    def refused(self, name, *writes, **more):
        return self.fails("POST", ":commit", {"writes": list(writes), **more}, name)

    def update(self, *arguments, **more):
        return self.client.update(*arguments, **more)

    def fields(self, path):
        return self.client.fields(path)


class Common:
    """What the practice server and Google's emulator have in common."""

    def test_update_without_a_mask_replaces(self):
        self.commit(self.update("c/a", {"x": text("1"), "y": text("2")}))
        self.commit(self.update("c/a", {"z": text("3")}))
        self.assertEqual(self.fields("c/a"), {"z": text("3")})

    def test_update_with_a_mask_merges_and_deletes(self):
        self.commit(self.update("c/a", {"x": text("1"), "y": text("2"), "z": text("3")}))
        mask = {"fieldPaths": ["x", "y"]}
        self.commit(self.update("c/a", {"x": text("9"), "other": text("-")}, updateMask=mask))
        self.assertEqual(self.fields("c/a"), {"x": text("9"), "z": text("3")})

    def test_an_empty_mask_touches_no_field(self):
        self.commit(self.update("c/a", {"x": text("1")}))
        for empty in ({}, {"fieldPaths": []}):
            self.commit(self.update("c/a", updateMask=empty, updateTransforms=[increment("n")]))
        self.assertEqual(self.fields("c/a"), {"x": text("1"), "n": whole(2)})

    def test_an_empty_document_has_no_fields(self):
        self.commit(self.update("c/a"))
        self.assertNotIn("fields", self.ask("GET", "/c/a"))

    def test_nested_masks_and_quoted_names(self):
        inner = {"mapValue": {"fields": {"k": whole(1), "j": whole(2)}}}
        self.commit(self.update("c/a", {"m": inner, "a b": text("x")}))
        given = {"m": {"mapValue": {"fields": {"k": whole(5)}}}}
        self.commit(self.update("c/a", given, updateMask={"fieldPaths": ["m.k", "`a b`"]}))
        expected = {"m": {"mapValue": {"fields": {"k": whole(5), "j": whole(2)}}}}
        self.assertEqual(self.fields("c/a"), expected)
        for wrong in ("a-b", "a..b", ".a", "`a"):
            self.refused("INVALID_ARGUMENT", self.update("c/a", updateMask={"fieldPaths": [wrong]}))

    def test_increments(self):
        done = self.commit(self.update("c/a", updateTransforms=[increment("n", 2)]))
        self.assertEqual(done["writeResults"][0]["transformResults"], [whole(2)])
        double = {"fieldPath": "n", "increment": {"doubleValue": 0.5}}
        self.commit(self.update("c/a", updateMask={}, updateTransforms=[double]))
        self.assertEqual(self.fields("c/a"), {"n": {"doubleValue": 2.5}})
        self.commit(self.update("c/a", {"n": text("x")}, updateTransforms=[increment("n", 7)]))
        self.assertEqual(self.fields("c/a"), {"n": whole(7)})
        largest = {"n": whole(2**63 - 1)}
        self.commit(self.update("c/a", largest, updateTransforms=[increment("n", 5)]))
        self.assertEqual(self.fields("c/a"), largest)

    def test_server_time_is_one_for_all_and_in_milliseconds(self):
        first = [{"fieldPath": "at", **NOW}, {"fieldPath": "m.at", **NOW}]
        done = self.commit(
            self.update("c/a", updateTransforms=first),
            self.update("c/b", updateTransforms=[{"fieldPath": "at", **NOW}]),
        )
        moments = [each for row in done["writeResults"] for each in row["transformResults"]]
        self.assertEqual(len({each["timestampValue"] for each in moments}), 1)
        self.assertRegex(moments[0]["timestampValue"], r"^[\d:T-]{19}(\.\d{3})?Z$")

    def test_wrong_transforms(self):
        for wrong in (
            {"fieldPath": "n"},
            {"fieldPath": "n", "increment": text("1")},
            {"fieldPath": "n", "setToServerValue": "BOGUS"},
        ):
            self.refused("INVALID_ARGUMENT", self.update("c/a", updateTransforms=[wrong]))

    def test_preconditions(self):
        self.refused("NOT_FOUND", self.update("c/a", currentDocument={"exists": True}))
        self.commit(self.update("c/a", currentDocument={"exists": False}))
        self.refused("ALREADY_EXISTS", self.update("c/a", currentDocument={"exists": False}))
        time = self.ask("GET", "/c/a")["updateTime"]
        known = {"updateTime": time}
        self.commit(self.update("c/a", {"x": text("1")}, currentDocument=known))
        self.refused("FAILED_PRECONDITION", self.update("c/a", currentDocument=known))
        self.refused("FAILED_PRECONDITION", self.update("c/none", currentDocument=known))
        self.assertEqual(self.fields("c/a"), {"x": text("1")})

    def test_all_or_nothing(self):
        self.commit(self.update("c/a"))
        self.refused(
            "ALREADY_EXISTS",
            self.update("c/b", updateTransforms=[increment("n")]),
            self.update("c/a", currentDocument={"exists": False}),
        )
        self.assertIsNone(self.fields("c/b"))

    def test_writes_are_in_order(self):
        delete = {"delete": self.client.name("c/a")}
        done = self.commit(
            self.update("c/a", {"n": whole(1)}),
            self.update("c/a", updateMask={}, updateTransforms=[increment("n")]),
        )
        self.assertEqual(done["writeResults"][1]["transformResults"], [whole(2)])
        done = self.commit(self.update("c/a"), delete)
        self.assertEqual(done["writeResults"][1], {})
        self.assertIsNone(self.fields("c/a"))

    def test_an_unchanged_document_keeps_its_time(self):
        first = self.commit(self.update("c/a", {"x": text("1")}))
        again = self.commit(self.update("c/a", {"x": text("1")}))
        self.assertEqual(first["writeResults"], again["writeResults"])
        self.assertNotEqual(first["commitTime"], again["commitTime"])
        for moment in (first["commitTime"], again["writeResults"][0]["updateTime"]):
            self.assertRegex(moment, MOMENT)

    def test_a_marker_makes_an_increment_happen_once(self):
        writes = [
            self.update(
                "usage/L1/client_ops/op1",
                currentDocument={"exists": False},
                updateTransforms=[{"fieldPath": "at", **NOW}],
            ),
            self.update("usage/L1", updateMask={}, updateTransforms=[increment("count")]),
        ]
        outcomes = []

        def work():
            status, value = self.client.call("POST", ":commit", {"writes": writes})
            outcomes.append((status, value.get("error", {}).get("status")))

        threads = [threading.Thread(target=work) for _ in range(10)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        self.assertEqual(sorted(outcomes, key=str), [(200, None)] + [(409, "ALREADY_EXISTS")] * 9)
        self.assertEqual(self.fields("usage/L1"), {"count": whole(1)})

    def test_ids(self):
        for good in ("c/__x", "c/é", "c/a:b", "c/" + "a" * 1500, "c/a/b/c", "c/LEC%2F002"):
            self.commit(self.update(good))
        wrong = ("c", "c/a/b", "c/.", "c/..", "c/__x__", "__c__/a", "c//x", "c/a/", "/c/a")
        for each in (*wrong, "c/" + "a" * 1501, "c/" + "é" * 751):
            with self.subTest(each[:20]):
                self.refused("INVALID_ARGUMENT", self.update(each))

    def test_an_encoded_slash_is_a_slash(self):
        self.fails("PATCH", "/c/A%2FB", {"fields": {}}, "INVALID_ARGUMENT")
        self.ask("PATCH", "/c/A%252FB", {"fields": {}})
        self.assertEqual(self.ask("GET", "/c/A%252FB")["name"], self.client.name("c/A%2FB"))

    def test_values_come_back_in_one_form(self):
        sent = {
            "n": {"integerValue": 5},
            "t": {"timestampValue": "2026-01-02T03:04:05.1234567+01:00"},
            "d": {"doubleValue": 1},
            "l": {"arrayValue": {"values": []}},
            "m": {"mapValue": {}},
            "b": {"bytesValue": "AAE="},
            "0": {"nullValue": None},
            "g": {"geoPointValue": {"latitude": 1.5, "longitude": 2}},
            "f": {"booleanValue": False},
            "x": {"doubleValue": "NaN"},
        }
        found = self.ask("POST", "/c?documentId=a", {"fields": sent})["fields"]
        expected = {
            **sent,
            "n": whole(5),
            "t": {"timestampValue": "2026-01-02T02:04:05.123456Z"},
            "l": {"arrayValue": {}},
        }
        self.assertEqual(found, expected)
        self.assertEqual(self.fields("c/a"), expected)

    def test_wrong_values(self):
        for wrong in (
            {"integerValue": str(2**63)}, {"integerValue": "1.5"}, {"timestampValue": "yesterday"},
            {"arrayValue": {"values": [{"arrayValue": {}}]}}, {}, {"stringValu": "1"},
            {"stringValue": "a", "integerValue": 1},
        ):  # fmt: skip
            with self.subTest(wrong):
                self.refused("INVALID_ARGUMENT", self.update("c/a", {"x": wrong}))
        for name in ("", "__x__"):
            self.refused("INVALID_ARGUMENT", self.update("c/a", {name: text("")}))

    def test_not_json(self):
        self.fails("POST", ":commit", b'{"writes":', "INVALID_ARGUMENT")
        self.fails("POST", ":commit", {"writes": 5}, "INVALID_ARGUMENT")
        self.refused("INVALID_ARGUMENT", {})

    def test_limits_of_a_document(self):
        self.commit(self.update("c/a", {"x": text("x" * 1048487)}))
        self.refused("INVALID_ARGUMENT", self.update("c/a", {"x": text("x" * 1048488)}))
        two = {"x": text("x" * 600000), "y": text("y" * 600000)}
        self.refused("INVALID_ARGUMENT", self.update("c/a", two))

    def test_create(self):
        self.ask("POST", "/c?documentId=a", {"fields": {"x": whole(1)}})
        self.fails("POST", "/c?documentId=a", {}, "ALREADY_EXISTS")
        for wrong in ("a%2Fb", "..", "__b__"):
            self.fails("POST", "/c?documentId=" + wrong, {}, "INVALID_ARGUMENT")
        made = self.ask("POST", "/c", {"fields": {}})["name"]
        self.assertRegex(made.rpartition("/")[2], "^[A-Za-z0-9]{20}$")
        self.ask("POST", "/c/a/sub?documentId=s", {})
        self.fails("POST", "/c/a?documentId=s", {}, "INVALID_ARGUMENT")

    def test_patch(self):
        self.ask("PATCH", "/c/a", {"fields": {"x": whole(1), "y": whole(2)}})
        path = "/c/a?updateMask.fieldPaths=y&updateMask.fieldPaths=z"
        found = self.ask("PATCH", path, {"fields": {"z": whole(3), "w": whole(9)}})["fields"]
        self.assertEqual(found, {"x": whole(1), "z": whole(3)})
        found = self.ask("PATCH", "/c/a", {"fields": {"only": whole(1)}})["fields"]
        self.assertEqual(found, {"only": whole(1)})
        self.fails("PATCH", "/c/none?currentDocument.exists=true", {}, "NOT_FOUND")
        self.fails("PATCH", "/c/a?currentDocument.exists=false", {}, "ALREADY_EXISTS")

    def test_get_and_delete(self):
        self.fails("GET", "/c/a", None, "NOT_FOUND")
        self.commit(self.update("c/a", {"x": whole(1), "y": whole(2)}))
        found = self.ask("GET", "/c/a?mask.fieldPaths=x&mask.fieldPaths=none")
        self.assertEqual(found["fields"], {"x": whole(1)})
        for _ in range(2):
            self.assertEqual(self.ask("DELETE", "/c/a"), {})
        self.fails("DELETE", "/c/a?currentDocument.exists=true", None, "NOT_FOUND")
        self.fails("DELETE", "/c", None, "INVALID_ARGUMENT")

    def test_list(self):
        self.assertEqual(self.ask("GET", "/c"), {})
        self.commit(*[self.update(f"c/{n}", {"n": whole(-n)}) for n in range(5)])
        seen, token, pages = [], "", 0
        while True:
            page = self.ask("GET", f"/c?pageSize=2&pageToken={token}" if token else "/c?pageSize=2")
            seen += [each["name"].rpartition("/")[2] for each in page["documents"]]
            pages += 1
            token = urllib.parse.quote(page.get("nextPageToken", ""))
            if not token:
                break
        self.assertEqual((seen, pages), (["0", "1", "2", "3", "4"], 3))
        ordered = self.ask("GET", "/c?orderBy=n")["documents"]
        self.assertEqual(ordered[0]["name"], self.client.name("c/4"))
        self.fails("GET", "/c?pageToken=zzz", None, "INVALID_ARGUMENT")
        self.fails("GET", "/c?pageSize=-1", None, "INVALID_ARGUMENT")
        self.fails("GET", "/c?orderBy=n&showMissing=true", None, "INVALID_ARGUMENT")

    def test_a_parent_that_was_never_written(self):
        self.commit(self.update("c/parent/sub/x"))
        self.assertEqual(self.ask("GET", "/c"), {})
        missing = self.ask("GET", "/c?showMissing=true")["documents"]
        self.assertEqual(missing, [{"name": self.client.name("c/parent")}])
        self.fails("GET", "/c/parent", None, "NOT_FOUND")
        self.assertEqual(len(self.ask("GET", "/c/parent/sub")["documents"]), 1)

    def test_batch_get(self):
        self.commit(self.update("c/a", {"x": whole(1), "y": whole(2)}))
        names = [self.client.name(path) for path in ("c/a", "c/none", "c/a")]
        rows = self.ask("POST", ":batchGet", {"documents": names, "mask": {"fieldPaths": ["x"]}})
        self.assertEqual(len(rows), 2)
        found = {row.get("missing") or row["found"]["name"]: row for row in rows}
        self.assertEqual(found[names[0]]["found"]["fields"], {"x": whole(1)})
        self.assertIn("missing", found[names[1]])
        self.fails("POST", ":batchGet", {"documents": ["x"]}, "INVALID_ARGUMENT")

    def query(self, parent="", **query):
        query.setdefault("from", [{"collectionId": "q"}])
        rows = self.ask("POST", f"{parent}:runQuery", {"structuredQuery": query})
        names = [row["document"]["name"] for row in rows if "document" in row]
        self.assertTrue(all("readTime" in row for row in rows) and rows)
        return [name.partition("/documents/")[2] for name in names]

    def fill(self):
        for number in range(6):
            moment = {"timestampValue": f"2026-01-0{number + 1}T00:00:00Z"}
            fields = {"s": text("ab"[number % 2]), "n": whole(number % 3), "updated": moment}
            self.commit(self.update(f"q/{number}", fields))
        self.commit(self.update("q/bare"), self.update("q/0/q/deep", {"s": text("a")}))

    @staticmethod
    def where(path, value, operator="EQUAL"):
        return {"fieldFilter": {"field": {"fieldPath": path}, "op": operator, "value": value}}

    @staticmethod
    def order(path, direction="ASCENDING"):
        return [{"field": {"fieldPath": path}, "direction": direction}]

    def test_query_by_value(self):
        self.fill()
        self.assertEqual(self.query(where=self.where("s", text("a"))), ["q/0", "q/2", "q/4"])
        both = [self.where("s", text("a")), self.where("n", whole(0))]
        both = {"compositeFilter": {"op": "AND", "filters": both}}
        self.assertEqual(self.query(where=both), ["q/0"])
        self.assertEqual(self.query(where=self.where("n", {"doubleValue": 1.0})), ["q/1", "q/4"])
        self.assertEqual(self.query(where=self.where("none", whole(1))), [])
        several = {"arrayValue": {"values": [whole(1), whole(2)]}}
        found = self.query(where=self.where("n", several, "IN"))
        self.assertEqual(sorted(found), ["q/1", "q/2", "q/4", "q/5"])
        name = {"referenceValue": self.client.name("q/3")}
        self.assertEqual(self.query(where=self.where("__name__", name)), ["q/3"])
        group = [{"collectionId": "q", "allDescendants": True}]
        found = self.query(where=self.where("s", text("a")), **{"from": group})
        self.assertEqual(found, ["q/0", "q/0/q/deep", "q/2", "q/4"])
        self.assertEqual(self.query("/q/0"), ["q/0/q/deep"])

    def test_query_in_order(self):
        self.fill()
        down = self.query(orderBy=self.order("updated", "DESCENDING"), limit=2)
        self.assertEqual(down, ["q/5", "q/4"])
        after = {"values": [{"timestampValue": "2026-01-04T00:00:00Z"}], "before": False}
        self.assertEqual(self.query(orderBy=self.order("updated"), startAt=after), ["q/4", "q/5"])
        later = self.where("updated", after["values"][0], "GREATER_THAN")
        self.assertEqual(self.query(where=later, orderBy=self.order("updated")), ["q/4", "q/5"])
        self.assertEqual(self.query(orderBy=self.order("n"), offset=2, limit=2), ["q/1", "q/4"])
        found = self.query(orderBy=self.order("n", "DESCENDING"), limit=3)
        self.assertEqual(found, ["q/5", "q/2", "q/4"])
        # updateTime is no field: there is nothing to order by.
        self.assertEqual(self.query(orderBy=self.order("updateTime")), [])

    def test_wrong_queries(self):
        base = {"from": [{"collectionId": "q"}]}
        for wrong in (
            {"from": [{"collectionId": "a/b"}]},
            {**base, "limit": -1},
            {**base, "where": self.where("a..b", whole(1))},
            {**base, "where": self.where("a", whole(1), "LIKE")},
        ):
            self.fails("POST", ":runQuery", {"structuredQuery": wrong}, "INVALID_ARGUMENT")

    def begin(self, **options):
        return self.ask("POST", ":beginTransaction", {"options": options})["transaction"]

    def test_transactions(self):
        self.commit(self.update("c/a", {"n": whole(1)}))
        name = self.begin()
        read = {"documents": [self.client.name("c/a")], "transaction": name}
        self.assertIn("found", self.ask("POST", ":batchGet", read)[0])
        self.commit(self.update("c/a", {"n": whole(2)}), transaction=name)
        self.refused("INVALID_ARGUMENT", self.update("c/b"), transaction=name)
        self.refused("INVALID_ARGUMENT", self.update("c/b"), transaction="AAAA")
        name = self.begin(readOnly={})
        self.refused("INVALID_ARGUMENT", self.update("c/b"), transaction=name)
        name = self.begin()
        self.assertEqual(self.ask("POST", ":rollback", {"transaction": name}), {})
        self.refused("INVALID_ARGUMENT", self.update("c/b"), transaction=name)
        self.assertIsNone(self.fields("c/b"))

    def test_batch_write_is_not_atomic(self):
        wanting = self.update("c/b", currentDocument={"exists": True})
        done = self.ask("POST", ":batchWrite", {"writes": [self.update("c/a"), wanting]})
        self.assertEqual([each.get("code", 0) for each in done["status"]], [0, 5])
        self.assertEqual(self.fields("c/a"), {})

    def test_emulator_access(self):
        unsigned = [{"alg": "none"}, {"sub": "u1", "iat": 0, "exp": 1}]
        parts = [base64.urlsafe_b64encode(json.dumps(each).encode()) for each in unsigned]
        token = b".".join(part.rstrip(b"=") for part in parts).decode() + "."
        for headers in ({}, {"Authorization": "Bearer " + token}):
            self.ask("PATCH", "/c/a", {"fields": {}}, headers=headers)
        headers = {"Authorization": "Bearer abc"}
        error = self.fails("GET", "/c/a", None, "INVALID_ARGUMENT", headers)
        self.assertEqual(error["message"], "invalid jwt")

    def test_the_emulator_misreads_the_time_of_a_patch(self):
        time = self.ask("PATCH", "/c/a", {"fields": {}})["updateTime"]
        path = "/c/a?currentDocument.updateTime=" + time
        self.fails("PATCH", path, {"fields": {}}, "FAILED_PRECONDITION")


class Practice(Common, Case):
    """The practice server in the emulator's place."""

    def setUp(self):
        server.control_post("/reset")
        server.control_post("/auth", mode="emulator")
        self.client = Client(server.url, server.credentials["project"], OWNER)


class Emulator(Common, Case):
    """Google's own."""

    process = None

    @classmethod
    def setUpClass(cls):
        url, cls.process = start_emulator()
        if url is None:
            raise unittest.SkipTest("no Firestore emulator was found")
        print(
            f"test_firestore: the common checks run against the emulator at {url} too",
            file=sys.stderr,
        )
        cls.client = Client(url, "rollbook-practice", OWNER)

    @classmethod
    def tearDownClass(cls):
        if cls.process is not None:
            cls.process.terminate()
            cls.process.wait(20)

    def setUp(self):
        path = f"/emulator/v1/{self.client.prefix}"
        self.assertEqual(send(self.client.url, "DELETE", path)[0], 200)


def find_jar():
    named = os.environ.get("ROLLBOOK_FIRESTORE_EMULATOR", "")
    patterns = [named] if named.endswith(".jar") else JARS
    found = [path for each in patterns for path in glob.glob(os.path.expanduser(each))]
    return sorted(found)[-1] if found and shutil.which("java") else None


def start_emulator():
    """(url, process or None); no url when there is none."""
    named = os.environ.get("ROLLBOOK_FIRESTORE_EMULATOR", "")
    if named and not named.endswith(".jar"):
        return f"http://{named}", None
    jar = find_jar()
    if jar is None:
        return None, None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # It ends with this process, however that ends.
    command = ["setpriv", "--pdeathsig", "TERM", "java", "-Duser.language=en", "-cp", jar, MAIN]
    command += ["--host=127.0.0.1", f"--port={port}"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, **quiet)
    url, end = f"http://127.0.0.1:{port}", time.monotonic() + 60
    while time.monotonic() < end and process.poll() is None:
        try:
            if send(url, "GET", "/", timeout=5)[0] == 200:
                return url, process
        except OSError:
            time.sleep(0.1)
    process.kill()
    raise RuntimeError("the emulator did not start")


class Own(Case):
    """Production's ways, and the control port: the practice server only."""

    def setUp(self):
        server.control_post("/reset")
        facts = server.credentials
        self.facts = facts
        self.client = Client(server.url, facts["project"], None)
        self.client.headers = self.bearer(self.sign_in()["idToken"])

    @staticmethod
    def bearer(token):
        return {"Authorization": "Bearer " + token}

    def post(self, path, body, key=True, form=False):
        """(status, value) of one of the end points for tokens."""
        if key:
            path += "?key=" + self.facts["api_key"]
        headers = {}
        if form:
            body = urllib.parse.urlencode(body)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        status, _, data = send(server.url, "POST", path, body, headers)
        return status, json.loads(data)

    def try_sign_in(self, email=None, password=None, **more):
        body = {
            "email": email or self.facts["username"],
            "password": password or self.facts["password"],
            "returnSecureToken": True,
        }
        path = "/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword"
        return self.post(path, body, **more)

    def sign_in(self):
        status, value = self.try_sign_in()
        self.assertEqual(status, 200, value)
        return value

    def refused_sign_in(self, *arguments):
        status, value = self.try_sign_in(*arguments)
        self.assertEqual((status, value["error"]["code"]), (400, 400))
        self.assertEqual(value["error"]["errors"][0]["message"], value["error"]["message"])
        return value["error"]["message"]

    def refresh(self, token):
        body = {"grant_type": "refresh_token", "refresh_token": token}
        return self.post("/securetoken.googleapis.com/v1/token", body, form=True)

    def stored(self):
        return {each["path"]: each["values"] for each in server.control_get("/docs")}


class Users(Own):
    def test_sign_in(self):
        value = self.sign_in()
        self.assertEqual(value["expiresIn"], "3600")
        claims = json.loads(base64.urlsafe_b64decode(value["idToken"].split(".")[1] + "=="))
        self.assertEqual((claims["sub"], claims["exp"] - claims["iat"]), (value["localId"], 3600))
        self.commit(self.update("c/a"))

    def test_refusals(self):
        wrong = ("a.teacher@school.example", "wrong")
        unknown = ("nobody@school.example", "x")
        for given in (wrong, unknown):
            self.assertEqual(self.refused_sign_in(*given), "INVALID_LOGIN_CREDENTIALS")
        server.control_post("/auth", protected=False)
        self.assertEqual(self.refused_sign_in(*wrong), "INVALID_PASSWORD")
        self.assertEqual(self.refused_sign_in(*unknown), "EMAIL_NOT_FOUND")
        former = ("former.teacher@school.example", "practice-former-1")
        self.assertEqual(self.refused_sign_in(*former), "USER_DISABLED")
        self.assertEqual(self.refused_sign_in("nothing"), "INVALID_EMAIL")
        server.control_post("/fault", kind="TOO_MANY_ATTEMPTS_TRY_LATER", count=1)
        self.assertTrue(self.refused_sign_in().startswith("TOO_MANY_ATTEMPTS_TRY_LATER : "))

    def test_the_key_is_needed(self):
        status, value = self.try_sign_in(key=False)
        self.assertEqual((status, value["error"]["status"]), (403, "PERMISSION_DENIED"))

    def test_refresh(self):
        first = self.sign_in()
        status, value = self.refresh(first["refreshToken"])
        self.assertEqual(status, 200, value)
        self.assertEqual(value["id_token"], value["access_token"])
        self.assertEqual((value["user_id"], value["expires_in"]), (first["localId"], "3600"))
        self.ask("GET", "/c", headers=self.bearer(value["id_token"]))

    def test_refused_refreshes(self):
        def reason(token):
            status, value = self.refresh(token)
            self.assertEqual(status, 400)
            return value["error"]["message"]

        token = self.sign_in()["refreshToken"]
        self.assertEqual(reason("nonsense"), "INVALID_REFRESH_TOKEN")
        email, password = self.facts["username"], self.facts["password"]
        server.control_post("/account", email=email, password=password, disabled=True)
        self.assertEqual(reason(token), "USER_DISABLED")
        server.control_post("/account", email=email, password=password)
        server.control_post("/revoke", email=email)
        self.assertEqual(reason(token), "TOKEN_EXPIRED")
        token = self.sign_in()["refreshToken"]
        server.control_post("/account", email=email, password="new")
        self.assertEqual(reason(token), "TOKEN_EXPIRED")
        _, value = self.try_sign_in(email, "new")
        server.control_post("/account/delete", email=email)
        self.assertEqual(reason(value["refreshToken"]), "USER_NOT_FOUND")

    def test_a_token_runs_out(self):
        server.control_post("/token_lifetime", seconds=100)
        token = self.bearer(self.sign_in()["idToken"])
        self.ask("GET", "/c", headers=token)
        server.control_post("/clock", skew=99)
        self.ask("GET", "/c", headers=token)
        server.control_post("/clock", skew=101)
        self.fails("GET", "/c", None, "UNAUTHENTICATED", token)

    def test_other_tokens(self):
        for token in ("abc", "owner", "ya29.x"):
            self.fails("GET", "/c", None, "UNAUTHENTICATED", self.bearer(token))
        header, claims, signature = self.sign_in()["idToken"].split(".")
        forged = json.loads(base64.urlsafe_b64decode(claims + "=="))
        forged["sub"] = "somebody-else"
        claims = base64.urlsafe_b64encode(json.dumps(forged).encode()).decode().rstrip("=")
        forged = self.bearer(f"{header}.{claims}.{signature}")
        self.fails("GET", "/c", None, "UNAUTHENTICATED", forged)
        unsigned = base64.urlsafe_b64encode(b'{"alg": "none"}').decode().rstrip("=")
        self.fails("GET", "/c", None, "UNAUTHENTICATED", self.bearer(f"{unsigned}.{claims}."))
        self.fails("GET", "/c", None, "PERMISSION_DENIED", {})


class ServiceAccount(Own):
    def setUp(self):
        super().setUp()
        from firestore import tokens

        with open(self.facts["key_file"], encoding="utf-8") as stream:
            self.key = json.load(stream)
        self.tokens = tokens
        self.signer = tokens.Key(self.key["private_key"])

    def claims(self, **changes):
        now = int(time.time())
        claims = {
            "iss": self.key["client_email"], "aud": "https://oauth2.googleapis.com/token",
            "scope": "https://www.googleapis.com/auth/datastore", "iat": now, "exp": now + 3600,
        }  # fmt: skip
        return {name: value for name, value in {**claims, **changes}.items() if value is not None}

    def exchange(self, signer=None, **changes):
        assertion = (signer or self.signer).sign(self.claims(**changes), self.key["private_key_id"])
        return self.present(assertion)

    def present(self, assertion):
        body = {
            "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": assertion
        }  # fmt: skip
        path = urllib.parse.urlsplit(self.key["token_uri"])
        self.assertEqual(f"{path.scheme}://{path.netloc}", server.url)
        return self.post(path.path, body, key=False, form=True)

    def test_exchange(self):
        status, value = self.exchange()
        self.assertEqual(status, 200, value)
        self.assertEqual((value["expires_in"], value["token_type"]), (3599, "Bearer"))
        server.control_post("/rules", deny=["c"])
        self.ask("PATCH", "/c/a", {"fields": {}}, headers=self.bearer(value["access_token"]))
        self.fails("PATCH", "/c/a", {"fields": {}}, "PERMISSION_DENIED")

    def by_openssl(self, header):
        """An assertion signed without any code of the server's."""
        parts = [header, self.claims()]
        encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()) for part in parts]
        signed = b".".join(part.rstrip(b"=") for part in encoded)
        with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
            file.write(self.key["private_key"])
            file.flush()
            command = ["openssl", "dgst", "-sha256", "-sign", file.name]
            done = subprocess.run(command, input=signed, capture_output=True, check=True)
        signature = base64.urlsafe_b64encode(done.stdout).rstrip(b"=")
        return self.present((signed + b"." + signature).decode())

    def test_a_signature_by_openssl(self):
        status, value = self.by_openssl({"alg": "RS256", "typ": "JWT"})
        self.assertEqual(status, 200, value)
        status, value = self.by_openssl({"alg": "HS256", "typ": "JWT"})
        self.assertEqual((status, value["error"]), (400, "invalid_grant"))

    def test_refused_assertions(self):
        now = int(time.time())
        for changes in (
            {"signer": self.tokens.Key()},
            {"iss": "other@school.example"},
            {"aud": self.key["token_uri"]},
            {"iat": now - 7200, "exp": now - 3600},
            {"iat": now + 7200, "exp": now + 9000},
            {"exp": now + 7200},
        ):
            with self.subTest(changes):
                status, value = self.exchange(**changes)
                self.assertEqual((status, value["error"]), (400, "invalid_grant"))
                self.assertTrue(value["error_description"])
        unsigned = self.tokens.encode(b'{"alg":"none"}')
        claims = self.tokens.encode(json.dumps(self.claims()).encode())
        self.assertEqual(self.present(f"{unsigned}.{claims}.")[1]["error"], "invalid_grant")

    def test_a_wrong_clock_shows_in_the_date_header(self):
        server.control_post("/clock", skew=-86400)
        self.assertEqual(self.exchange()[1]["error"], "invalid_grant")
        _, headers, _ = send(server.url, "GET", "/")
        from email.utils import parsedate_to_datetime

        there = parsedate_to_datetime(headers["date"])
        self.assertLess(
            there, datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(hours=23)
        )
        then = int(there.timestamp())
        self.assertEqual(self.exchange(iat=then, exp=then + 3600)[0], 200)

    def test_a_revoked_key(self):
        server.control_post("/revoke")
        self.assertEqual(self.exchange()[1]["error"], "invalid_grant")

    def test_a_token_without_the_scope(self):
        _, value = self.exchange(scope="https://www.googleapis.com/auth/drive")
        self.fails("GET", "/c", None, "PERMISSION_DENIED", self.bearer(value["access_token"]))

    def test_an_access_token_runs_out(self):
        _, value = self.exchange()
        token = self.bearer(value["access_token"])
        self.ask("GET", "/c", headers=token)
        server.control_post("/clock", skew=3601)
        self.fails("GET", "/c", None, "UNAUTHENTICATED", token)

    def test_signed_by_itself(self):
        own = {"sub": self.key["client_email"], "scope": None}
        token = self.signer.sign(self.claims(aud="https://firestore.googleapis.com/", **own), "k")
        self.ask("GET", "/c", headers=self.bearer(token))
        token = self.signer.sign(self.claims(sub=self.key["client_email"]), "k")
        self.fails("GET", "/c", None, "UNAUTHENTICATED", self.bearer(token))


class Rules(Own):
    def test_one_refused_write_refuses_the_commit(self):
        server.control_post("/rules", deny=["secret/"], deny_write=["usage/L2"])
        self.commit(self.update("usage/L1"))
        for path in ("secret/a", "usage/L2", "usage/L2/sessions/1"):
            self.refused("PERMISSION_DENIED", self.update("usage/L3"), self.update(path))
        self.assertEqual(list(self.stored()), ["usage/L1"])
        self.fails("GET", "/secret/a", None, "PERMISSION_DENIED")
        self.fails("GET", "/usage/L2", None, "NOT_FOUND")
        self.fails("POST", "/secret?documentId=a", {}, "PERMISSION_DENIED")
        self.fails("DELETE", "/secret/a", None, "PERMISSION_DENIED")

    def test_batch_write_is_for_administrators(self):
        self.fails("POST", ":batchWrite", {"writes": [self.update("c/a")]}, "PERMISSION_DENIED")


class Production(Own):
    def test_limits_of_a_request(self):
        writes = [self.update(f"c/{n}") for n in range(501)]
        self.refused("INVALID_ARGUMENT", *writes)
        self.commit(*writes[:500])
        self.assertEqual(len(self.stored()), 500)
        many = [increment(f"f{n}") for n in range(501)]
        self.refused("INVALID_ARGUMENT", self.update("d/a", updateTransforms=many))
        self.commit(self.update("d/a", updateTransforms=many[:500]))
        big = [self.update(f"b/{n}", {"x": text("x" * 1040000)}) for n in range(11)]
        self.refused("INVALID_ARGUMENT", *big)
        self.commit(*big[:10])

    def test_what_is_not_known_is_refused(self):
        self.fails("GET", "/c/a?foo=1", None, "INVALID_ARGUMENT")
        self.refused("INVALID_ARGUMENT", {**self.update("c/a"), "precondition": {}})
        self.fails("POST", ":commit", {"foo": 1}, "INVALID_ARGUMENT")

    def test_another_project(self):
        other = {"update": {"name": "projects/other/databases/(default)/documents/c/a"}}
        self.refused("INVALID_ARGUMENT", other)
        path = "/v1/projects/other/databases/(default)/documents/c/a"
        self.assertEqual(send(server.url, "GET", path, None, self.client.headers)[0], 404)

    def test_encoded_parentheses(self):
        path = "/v1/" + self.client.name("c").replace("(default)", "%28default%29")
        self.assertEqual(send(server.url, "GET", path, None, self.client.headers)[0], 200)

    def test_a_patch_with_a_time(self):
        time_now = self.ask("PATCH", "/c/a", {"fields": {}})["updateTime"]
        path = "/c/a?currentDocument.updateTime=" + time_now
        self.ask("PATCH", path, {"fields": {"x": whole(1)}})
        self.fails("PATCH", path, {"fields": {"x": whole(2)}}, "FAILED_PRECONDITION")

    def test_errors_of_streams_are_wrapped(self):
        _, value = self.client.call("POST", ":runQuery", {"structuredQuery": {"from": []}})
        self.assertIsInstance(value, list)
        self.assertEqual(value[0]["error"]["status"], "INVALID_ARGUMENT")
        server.control_post("/auth", mode="emulator")
        _, value = self.client.call("POST", ":runQuery", {"structuredQuery": {"from": []}})
        self.assertEqual(value["error"]["status"], "INVALID_ARGUMENT")

    def test_a_transaction_whose_reads_were_overtaken(self):
        self.commit(self.update("c/a", {"n": whole(1)}))
        name = self.ask("POST", ":beginTransaction", {})["transaction"]
        self.ask("POST", ":batchGet", {"documents": [self.client.name("c/a")], "transaction": name})
        self.commit(self.update("c/a", {"n": whole(2)}))
        self.refused("ABORTED", self.update("c/a", {"n": whole(9)}), transaction=name)
        self.assertEqual(self.stored(), {"c/a": {"n": 2}})

    def test_pretended_time(self):
        server.control_post("/clock", now="2026-03-02T09:00:00Z")
        done = self.commit(self.update("c/a", updateTransforms=[{"fieldPath": "at", **NOW}]))
        self.assertTrue(done["commitTime"].startswith("2026-03-02T09:00:0"))
        self.assertTrue(self.stored()["c/a"]["at"].startswith("2026-03-02T09:00:0"))


class Faults(Own):
    def fault(self, kind, match=":commit", **more):
        server.control_post("/fault", kind=kind, match=match, count=1, **more)

    def write(self):
        write = self.update("c/a", updateMask={}, updateTransforms=[increment("n")])
        sent = {"writes": [write]}
        return self.client.call("POST", ":commit", sent)

    def test_status_before_and_after_the_work(self):
        expected = {
            "ABORTED": 409, "UNAVAILABLE": 503, "DEADLINE_EXCEEDED": 504, "INTERNAL": 500,
            "RESOURCE_EXHAUSTED": 429, "CANCELLED": 499, "PERMISSION_DENIED": 403,
            "UNAUTHENTICATED": 401,
        }  # fmt: skip
        for kind, code in expected.items():
            for applied in (False, True):
                with self.subTest(kind, applied=applied):
                    server.control_post("/reset")
                    self.client.headers = self.bearer(self.sign_in()["idToken"])
                    self.fault(kind + ("_APPLIED" if applied else ""))
                    status, value = self.write()
                    self.assertEqual((status, value["error"]["status"]), (code, kind))
                    self.assertEqual(self.stored(), {"c/a": {"n": 1}} if applied else {})
                    entry = server.control_get("/log")[-1]
                    found = (entry["status"], entry["rows"], entry["stored"], entry["applied"])
                    self.assertEqual(found, (code, 1, int(applied), applied))

    def test_lost_answers(self):
        for kind in ("drop_answer", "reset", "truncate"):
            with self.subTest(kind):
                server.control_post("/reset")
                self.client.headers = self.bearer(self.sign_in()["idToken"])
                self.fault(kind)
                with self.assertRaises(BROKEN):
                    self.write()
                self.assertEqual(self.stored(), {"c/a": {"n": 1}})

    def test_never_arrived(self):
        self.fault("close_before")
        with self.assertRaises(BROKEN):
            self.write()
        self.fault("error500")
        self.assertEqual(self.write()[1]["error"]["status"], "INTERNAL")
        self.fault("unauthorized")
        self.assertEqual(self.write()[1]["error"]["status"], "UNAUTHENTICATED")
        self.assertEqual(self.stored(), {})

    def test_swallow_answers_and_stores_nothing(self):
        self.fault("swallow")
        status, value = self.write()
        self.assertEqual(status, 200)
        self.assertEqual(value["writeResults"][0]["transformResults"], [whole(1)])
        self.assertEqual(self.stored(), {})

    def test_other_requests_are_left_alone(self):
        self.fault("ABORTED", "PATCH")
        self.assertEqual(self.write()[0], 200)
        self.fails("PATCH", "/c/b", {"fields": {}}, "ABORTED")

    def test_offline_and_restart(self):
        server.control_post("/offline")
        with self.assertRaises(OSError):
            self.write()
        server.control_post("/online")
        self.assertEqual(self.write()[0], 200)
        server.control_post("/restart")
        self.assertEqual(self.write()[0], 200)
        self.assertEqual(self.stored(), {"c/a": {"n": 2}})

    def test_office_edits(self):
        values = {"n": 5, "s": "x", "l": [1.5, None, True]}
        server.control_post("/doc", {"path": "c/a", "values": values})
        self.assertEqual(self.fields("c/a")["n"], whole(5))
        server.control_post("/doc", {"path": "c/a", "values": {"s": "y"}, "merge": True})
        self.assertEqual(self.stored()["c/a"], {"n": 5, "s": "y", "l": [1.5, None, True]})
        server.control_post("/doc/delete", {"path": "c/a"})
        self.assertEqual(self.stored(), {})

    def test_truth_counts_writes(self):
        for _ in range(3):
            self.write()
        (found,) = server.control_get("/docs?prefix=c/")
        self.assertEqual((found["writes"], found["values"]), (3, {"n": 3}))


class Lifetime(unittest.TestCase):
    def test_documents_accounts_and_tokens_survive_a_restart(self):
        token = None
        with tempfile.TemporaryDirectory() as folder:
            for expected in (1, 2):
                with PracticeServer("--dir", folder, server="firestore") as own:
                    client = Client(own.url, own.credentials["project"], None)
                    if token is None:
                        query = "?key=" + own.credentials["api_key"]
                        body = {
                            "email": own.credentials["username"],
                            "password": own.credentials["password"],
                        }
                        path = "/v1/accounts:signInWithPassword" + query
                        token = json.loads(send(own.url, "POST", path, body)[2])["idToken"]
                    client.headers = {"Authorization": "Bearer " + token}
                    write = client.update("c/a", updateMask={}, updateTransforms=[increment("n")])
                    client.call("POST", ":commit", {"writes": [write]})
                    self.assertEqual(client.fields("c/a"), {"n": whole(expected)})

    def test_a_project_of_another_name(self):
        options = ("--project", "school-7", "--emulator")
        with PracticeServer(*options, server="firestore") as own:
            self.assertEqual(own.credentials["project"], "school-7")
            client = Client(own.url, "school-7", OWNER)
            self.assertEqual(client.call("PATCH", "/c/a", {"fields": {}})[0], 200)


if __name__ == "__main__":
    unittest.main()
