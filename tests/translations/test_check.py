#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py must find what it is for, and nothing else: test_check.py LUPDATE"""

import pathlib
import sys
import tempfile
import unittest

import check

LUPDATE = sys.argv.pop()
CODE = """#include <QCoreApplication>
class Words { Q_DECLARE_TR_FUNCTIONS(rollbook::Words)
    QString all(int n) { return tr("Ask the office %1.") + tr("%n marks", "marks", n); } };
"""


def ts(language, ask, forms, state=""):
    numerus = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    first = "" if language == "en" else f"<message><source>Ask the office %1.</source><translation{state}>{ask}</translation></message>"
    return (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}"><context><name>rollbook::Words</name>'
            f'{first}<message numerus="yes"><source>%n marks</source><comment>marks</comment><translation>{numerus}</translation></message></context></TS>')


class Check(unittest.TestCase):
    def findings(self, french="Demandez à %1.", forms=("%Ln pointage", "%Ln pointages"), arabic=6, state="", code=CODE):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name in ("ui", "app", "translations"):
                (root / name).mkdir()
            (root / "ui/words.cpp").write_text(code)
            for language, (count, _) in check.PLURALS.items():
                text = ts(language, "Ask %1!", ["%n"] * count)
                if language == "fr":
                    text = ts("fr", french, forms, state)
                elif language == "ar":
                    text = ts("ar", "اسأل %1.", ["تسجيل", "تسجيل واحد", "تسجيلان"] + ["%Ln تسجيلات"] * (arabic - 3))
                elif language != "en":
                    text = text.replace("Ask %1!", "Xx %L1.")
                (root / f"translations/rollbook_{language}.ts").write_text(text, "utf-8")
            return list(check.check(LUPDATE, root))

    def test_nothing_in_what_is_right(self):
        self.assertEqual(self.findings(), [])

    def test_finds(self):
        wrong = {
            "unfinished": dict(state=' type="unfinished"'),
            "placeholder lost": dict(french="Demandez."),
            "placeholder added": dict(french="Demandez à %1 et %2."),
            "full stop lost": dict(french="Demandez à %1"),
            "space added": dict(french="Demandez à %1. "),
            "a plural without its number": dict(forms=("%Ln pointage", "pointages")),
            "an empty plural": dict(forms=("%Ln pointage", "")),
            "still English": dict(french="Ask the office %1."),
            "a new text": dict(code=CODE.replace("}", 'QString more() { return tr("A new one."); } }', 1)),
        }
        for name, change in wrong.items():
            with self.subTest(name):
                self.assertNotEqual(self.findings(**change), [])


if __name__ == "__main__":
    unittest.main()
