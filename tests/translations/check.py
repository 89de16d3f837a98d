#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are all words of the window there in every language, and fit to be put together?

check.py LUPDATE SOURCE_DIR    prints one line per finding; exit status 1 if there are any.

Found are: a text of the sources that a .ts file lacks or has not finished; a placeholder that is
lost, added or doubled; too many or too few plural forms; a count that its plural does not say; spaces
and full stops at the ends that differ; a sentence left in English.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

# Plural forms in the order of Qt Linguist, and how many of the first may leave the number unsaid
# ("one student", "two students" are words of their own).
PLURALS = {"en": (2, 1), "fr": (2, 1), "es": (2, 1), "sw": (2, 1), "hi": (2, 1), "ar": (6, 3)}
PLACEHOLDER = re.compile(r"%L?(\d|n)")
STOPS = ".।؟?:"
# Names, and what is the same everywhere.
SAME = {"dddd d MMMM", "ddd d MMM", "ddd d MMM yyyy", "d MMM yyyy", "Ctrl+Enter", "PDF (*.pdf)"}


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def check_text(source, text):
    if not text.strip():
        yield "is empty"
        return
    if set(placeholders(text)) != set(placeholders(source)):
        yield f"has not the placeholders of its source: {text}"
    if text[:1].isspace() != source[:1].isspace() or text[-1:].isspace() != source[-1:].isspace():
        yield f"begins or ends with another space: “{text}”"
    if (source[-1] in STOPS) != (text[-1] in STOPS):
        yield f"ends otherwise: {text}"
    if source.count("*.") != text.count("*."):
        yield f"has other file patterns: {text}"


def check_plural(source, forms, language):
    count, silent = PLURALS[language]
    if len(forms) != count:
        yield f"has {len(forms)} plural forms, not {count}"
    for i, form in enumerate(forms):
        if not form.strip():
            yield f"lacks plural form {i + 1}"
            continue
        wanted = set(placeholders(source))
        if i < silent and "n" not in placeholders(form):
            wanted -= {"n"}
        if set(placeholders(form)) != wanted:
            yield f"has not the placeholders of its source: {form}"


def check_file(path, language):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            where = f"{path.name}: {context.findtext('name')}: “{source}”"
            if translation.get("type") == "unfinished":
                yield f"{where} is not translated"
                continue
            if message.get("numerus") == "yes":
                forms = [form.text or "" for form in translation.iter("numerusform")]
                findings = check_plural(source, forms, language)
            else:
                text = translation.text or ""
                findings = list(check_text(source, text))
                words = re.findall(r"[A-Za-z]{3,}", source)
                if language != "en" and text == source and len(words) > 1 and source not in SAME:
                    findings.append("is still English")
            for finding in findings:
                yield f"{where} {finding}"


def check(lupdate, root):
    """Lets lupdate bring copies up to date, so that a text that a file lacks is unfinished there."""
    with tempfile.TemporaryDirectory() as folder:
        for language in PLURALS:
            path = pathlib.Path(folder) / f"rollbook_{language}.ts"
            shutil.copy(root / "translations" / path.name, path)
            plural = ["-pluralonly"] if language == "en" else []
            done = subprocess.run([lupdate, "-silent", *plural, "-I", ".", "-locations", "none", "-no-obsolete", "ui", "app", "-ts", path],
                                  cwd=root, capture_output=True, text=True)
            if done.returncode != 0:
                yield f"lupdate: {done.stderr}"
                return
            yield from check_file(path, language)
    known = {path.stem.removeprefix("rollbook_") for path in (root / "translations").glob("rollbook_*.ts")}
    for language in known - set(PLURALS):
        yield f"rollbook_{language}.ts: its plural forms are not known here"


if __name__ == "__main__":
    all_findings = list(check(sys.argv[1], pathlib.Path(sys.argv[2])))
    print("\n".join(all_findings))
    sys.exit(1 if all_findings else 0)
