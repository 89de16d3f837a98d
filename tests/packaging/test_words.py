# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages and the completions say what the programs say: each command, argument, option and exit code,
and nothing else.

    /usr/bin/python3 tests/packaging/test_words.py PATH_TO_rollbookctl PATH_TO_rollbook [unittest options]
"""

import functools
import os
import re
import subprocess
import sys
import tempfile
import unittest

PACKAGING = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "packaging")
OPTION = re.compile(r"--[a-z][a-z-]*")

rollbookctl = rollbook = None  # set by main()


@functools.cache
def help_of(program, *words):
    """What the program says of itself or of a command; nothing of the user's own reaches it."""
    with tempfile.TemporaryDirectory() as home:
        env = {"HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        env.update({k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")})
        done = subprocess.run([program, *words, "--help"], env=env, capture_output=True, encoding="utf-8", timeout=60)
    if done.returncode != 0:
        raise AssertionError(f"{program} {words} --help ended with {done.returncode}: {done.stderr}")
    return done.stdout


def part(text, title):
    """The lines below "title:" up to the next empty one."""
    lines = text.splitlines()
    if title + ":" not in lines:
        return []
    below = lines[lines.index(title + ":") + 1 :]
    return below[: below.index("")] if "" in below else below


def options(lines):
    """The long options that a list of options explains; the text beside them may name others."""
    return {m[1] for line in lines if (m := re.match(r"  (?:-\w, )?(--[a-z][a-z-]*)", line))}


@functools.cache
def commands():
    """{command: its arguments}, of the program, such as {"leave add": "NUMBER FROM [TO]"}."""
    found = {}
    for line in part(help_of(rollbookctl), "Commands"):
        name = re.match(r"  ([a-z][a-z-]*(?: [a-z][a-z-]*)?)(?= |$)", line)[1]
        usage = help_of(rollbookctl, *name.split()).splitlines()[0]
        found[name] = usage.removeprefix("Usage: rollbookctl " + name).removesuffix(" [options]").strip()
    return found


def plain(roff):
    """The words of a line of a manual page, without its formatting."""
    if macro := re.match(r"\.(?:B|I|BI|BR|IB|IR|RB|RI) (.*)", roff):
        words = re.findall(r'"((?:[^"])*)"|(\S+)', macro[1])
        glue = " " if re.match(r"\.[BI] ", roff) else ""
        roff = glue.join(a or b for a, b in words)
    roff = re.sub(r"\\f[BIRP]", "", roff).replace("\\-", "-").replace("\\e", "\\")
    return re.sub(r"\\[&/]", "", roff)


def source(name):
    with open(os.path.join(PACKAGING, name), encoding="utf-8") as stream:
        return stream.read()


def section(name, title):
    """The lines of a section of a manual page."""
    below = re.split(rf"^\.SH {title}$", source(name), maxsplit=1, flags=re.M)[1]
    return re.split(r"^\.SH ", below, maxsplit=1, flags=re.M)[0].strip().splitlines()


def tagged(lines):
    """[(depth, tag, lines of its text)] of the .TP of a section; examples and .SS are in no text."""
    found, depth, tag, quiet = [], 0, False, False
    for line in lines:
        if tag:
            found.append((depth, plain(line), []))
            tag = False
        elif line.startswith(".TP"):
            tag, quiet = True, False
        elif line.startswith((".SS", ".PP")):
            quiet = True
        elif line.startswith(".RS"):
            depth += 1
        elif line.startswith(".RE"):
            depth -= 1
        elif not quiet and found and not line.startswith((".PD", ".nf", ".fi")):
            found[-1][2].append(plain(line))
    return found


@functools.cache
def manual():
    """{command: (its arguments, its options)}, of the manual page."""
    found, name = {}, None
    for depth, tag, _ in tagged(section("man/rollbookctl.1", "COMMANDS")):
        if depth == 0:
            name, arguments = re.fullmatch(r"([a-z][a-z-]*(?: [a-z][a-z-]*)?)((?: .*)?)", tag).groups()
            if name in found:
                raise AssertionError(f"{name} is there twice")
            found[name] = (arguments.strip(), set())
        else:
            found[name][1].update(OPTION.findall(tag))
    return found


class Manual(unittest.TestCase):
    maxDiff = None

    def test_every_command_and_its_arguments_are_there_and_no_other(self):
        self.assertGreater(len(commands()), 50)
        self.assertEqual({name: arguments for name, (arguments, _) in manual().items()}, commands())

    def test_every_option_of_a_command_is_there_and_no_other(self):
        for name in commands():
            with self.subTest(name):
                known = options(part(help_of(rollbookctl, *name.split()), "Options"))
                self.assertEqual(manual().get(name, ("", None))[1], known)

    def test_what_is_named_in_passing_exists(self):
        every = set().union(*(own for _, own in manual().values())) | self.of_every_command()
        words = OPTION.findall("\n".join(map(plain, source("man/rollbookctl.1").splitlines())))
        self.assertEqual(set(words) - every, set())

    def of_every_command(self):
        return options(part(help_of(rollbookctl), "Options of every command"))

    def test_the_options_of_every_command_are_there(self):
        self.assertGreater(len(self.of_every_command()), 3)
        tags = " ".join(tag for _, tag, _ in tagged(section("man/rollbookctl.1", "OPTIONS")))
        self.assertEqual(set(OPTION.findall(tags)), self.of_every_command())

    def test_the_exit_codes_are_there(self):
        known = [line.split()[0] for line in part(help_of(rollbookctl), "Exit codes")]
        self.assertGreater(len(known), 5)
        self.assertEqual([tag for _, tag, _ in tagged(section("man/rollbookctl.1", "EXIT STATUS"))], known)

    def test_the_examples_call_commands_with_their_options(self):
        text = "\n".join(map(plain, source("man/rollbookctl.1").splitlines())).replace("\\\n", " ")
        examples = re.findall(r"^\s*(?:\w+=\$\()?rollbookctl ((?:--store \S+ )?[a-z].*)$", text, flags=re.M)
        examples = [e for e in examples if not e.startswith("- ")]
        self.assertGreater(len(examples), 30)
        for example in examples:
            with self.subTest(example):
                words = re.sub(r"^--store \S+ ", "", example).split()
                name = next((n for n in (" ".join(words[:2]), words[0]) if n in commands()), None)
                self.assertIsNotNone(name)
                rest = " ".join(words).split("&&")[0]
                self.assertEqual(set(OPTION.findall(rest)) - manual()[name][1], set())

    def test_the_page_of_the_window_has_its_options(self):
        known = options(part(help_of(rollbook), "Options"))
        self.assertGreater(len(known), 8)
        tags = " ".join(tag for _, tag, _ in tagged(section("man/rollbook.1", "OPTIONS")))
        self.assertEqual(set(OPTION.findall(tags)), known)
        words = OPTION.findall("\n".join(map(plain, source("man/rollbook.1").splitlines())))
        self.assertEqual(set(words) - known - {"--help"}, set())


class Completion(unittest.TestCase):
    """Bash as it is at the prompt."""

    maxDiff = None

    def complete(self, program, *words):
        name = os.path.basename(program)
        script = (
            'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
            f'_{name}; printf "%s\\n" "${{COMPREPLY[@]}}"'
        )
        done = subprocess.run(
            ["/bin/bash", "-c", script, "bash", os.path.join(PACKAGING, name + ".bash-completion"), program, *words],
            capture_output=True, encoding="utf-8", timeout=60,
        )  # fmt: skip
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return set(done.stdout.split())

    def test_the_commands_are_offered(self):
        self.assertEqual(self.complete(rollbookctl, ""), {name.split()[0] for name in commands()})
        for first in {name.split()[0] for name in commands() if " " in name}:
            with self.subTest(first):
                second = {name.split()[1] for name in commands() if name.startswith(first + " ")}
                self.assertEqual(self.complete(rollbookctl, first, ""), second)

    def test_the_options_of_a_command_are_offered(self):
        everywhere = options(part(help_of(rollbookctl), "Options of every command"))
        for name in commands():
            with self.subTest(name):
                own = options(part(help_of(rollbookctl, *name.split()), "Options"))
                self.assertEqual(self.complete(rollbookctl, *name.split(), "--"), own | everywhere)

    def test_the_kinds_of_target_are_offered(self):
        kinds = re.search(r"--kind KIND +one of (.*)", help_of(rollbookctl, "target", "add"))[1]
        self.assertEqual(self.complete(rollbookctl, "target", "add", "x", "--kind", ""), set(kinds.split(", ")))

    def test_the_options_of_the_window_are_offered(self):
        self.assertEqual(self.complete(rollbook, "--"), options(part(help_of(rollbook), "Options")))
        for option in ("language", "theme"):
            with self.subTest(option):
                values = re.search(rf"--{option} <{option}> +(.*) or (.*)\.", help_of(rollbook))
                self.assertEqual(self.complete(rollbook, "--" + option, ""), {*values[1].split(", "), values[2]})


if __name__ == "__main__":
    rollbookctl, rollbook = map(os.path.abspath, sys.argv[1:3])
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
