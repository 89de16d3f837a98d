#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""sources.py must find what it is for, and nothing else: test_sources.py QT_HEADERS_DIR"""

import os
import sys
import tempfile
import unittest

import sources

HEADERS = sys.argv.pop()
LICENCE = "// SPDX-" + "FileCopyrightText: x\n// SPDX-" + "License-Identifier: x\n"


class Sources(unittest.TestCase):
    def findings(self, path, text, licence=LICENCE):
        with tempfile.TemporaryDirectory() as source:
            os.makedirs(os.path.join(source, os.path.dirname(path)), exist_ok=True)
            for name, content in (("CMakeLists.txt", LICENCE.replace("//", "#")), (path, licence + text)):
                with open(os.path.join(source, name), "w", encoding="utf-8") as file:
                    file.write(content)
            return list(sources.check(source, HEADERS))

    def assertFound(self, path, text):
        self.assertEqual(len(self.findings(path, text)), 1, (path, text))

    def assertGood(self, path, text):
        self.assertEqual(self.findings(path, text), [], (path, text))

    def test_modules(self):
        for path, header in (("core/a.h", "QSqlQuery"), ("core/store/database.cpp", "QtSql/QSqlQuery"), ("core/store/a.cpp", "sqlite3.h"),
                             ("core/a.cpp", "QNetworkReply"), ("core/a.h", "QColor"), ("core/a.h", "QtGui/QColor"), ("core/a.h", "QtWidgets"),
                             ("sync/a.h", "QImage"), ("sync/a.h", "QSqlQuery"), ("sync/a.h", "openssl/evp.h"), ("sync/a.h", "qt6keychain/keychain.h"),
                             ("ui/a.h", "QSslSocket"), ("ui/a.h", "QTcpSocket"), ("ui/a.h", "QSqlTableModel"), ("app/a.h", "QSqlQuery")):
            self.assertFound(path, f"#include <{header}>\n")
        for path, header in (("core/store/database.cpp", "sqlite3.h"), ("core/a.h", "QString"),
                             ("core/a.h", "vector"), ("core/a.h", "tl/expected.hpp"), ("sync/a.h", "QNetworkReply"),
                             ("sync/credentials.cpp", "qt6keychain/keychain.h"), ("sync/sealedtext.cpp", "openssl/evp.h"),
                             ("ui/a.h", "QWidget"), ("ui/a.h", "QSvgRenderer"), ("app/a.h", "QNetworkInformation")):
            self.assertGood(path, f"#include <{header}>\n")

    def test_layers(self):
        for path, header in (("core/a.h", "sync/transport.h"), ("core/a.h", "ui/theme.h"), ("sync/a.h", "ui/theme.h"), ("sync/a.h", "app/a.h"),
                             ("ui/a.h", "sync/machine.h"), ("ui/a.h", "app/a.h"), ("app/a.h", "tests/support/teststore.h")):
            self.assertFound(path, f'#include "{header}"\n')
            self.assertFound(path, f'  #  include  "{header}"\n')
        for path, header in (("core/a.h", "core/clock.h"), ("sync/a.h", "core/clock.h"), ("ui/a.h", "core/clock.h"), ("app/a.h", "ui/theme.h")):
            self.assertGood(path, f'#include "{header}"\n')

    def test_words(self):
        for code in ("QEventLoop loop;", "QCoreApplication::processEvents();", "QThread::msleep(5);", "usleep (5);",
                     "std::this_thread::sleep_for(1s);", "connect(a, SIGNAL(b()), c, SLOT(d()));"):
            self.assertFound("ui/a.cpp", code + "\n")
            self.assertGood("ui/a.cpp", f"// {code}\n/* {code}\n{code} */\nf(\"{code}\");\ng(R\"({code}\")\");\n".replace('\\"', '"'))
        self.assertGood("app/ctl/a.cpp", "QEventLoop loop;\n")
        self.assertGood("ui/a.cpp", "asleep(1); sleepy(); int sleep = 1;\n")

    def test_translation(self):
        for code in ('tr("x")', 'QObject::tr("x")', 'QCoreApplication::translate("a", "b")', 'QT_TR_NOOP("x")'):
            self.assertFound("core/a.cpp", code + ";\n")
            self.assertFound("sync/a.cpp", code + ";\n")
            self.assertGood("ui/a.cpp", code + ";\n")
        self.assertGood("core/a.cpp", "str(1); attr(2);\n")

    def test_size(self):
        self.assertFound("core/a.cpp", "\n" * 499)
        self.assertGood("core/a.cpp", "\n" * 498)
        self.assertGood("tests/a.cpp", "\n" * 600)

    def test_licence(self):
        for path in ("core/a.h", "tests/a.py", "packaging/a.sh", "core/store/migrations/0001.sql", "ui/CMakeLists.txt"):
            self.assertEqual(len(self.findings(path, "x\n", licence="")), 1, path)
            self.assertEqual(len(self.findings(path, "\n" * 10 + LICENCE, licence="")), 1, path)
        self.assertEqual(self.findings("tests/a.csv", "x\n", licence=""), [])


if __name__ == "__main__":
    unittest.main()
