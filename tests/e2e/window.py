# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as a screen reader and a keyboard would: by accessible names and keys."""

import os
import subprocess
import time

import pyatspi
from gi.repository import GLib


class Window:
    """One running rollbook, found on the accessibility bus."""

    def __init__(self, program, *arguments, environment=None):
        env = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", **(environment or {}))
        self.process = subprocess.Popen([program, *arguments], env=env)
        self.root = self.wait_for(self._application, "the window on the accessibility bus", 30)
        self.focus()

    def _application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "rollbook" and application.childCount:
                return application
        return None

    def wait_for(self, question, what, seconds=20):
        """The first true answer; fails when there is none in time or the program ended."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                answer = question()
            except Exception as problem:  # pyatspi raises GLib errors when a widget has just gone
                answer, last = None, problem
            if answer:
                return answer
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode} while waiting for {what}")
            time.sleep(0.05)
        shown = self.names("push button") if hasattr(self, "root") else []
        raise AssertionError(f"waited {seconds} s in vain for {what}; buttons shown: {shown}")

    def focus(self):
        """There is no window manager here: give the window the keyboard."""
        ids = self.wait_for(lambda: subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Rollbook$"], capture_output=True, text=True).stdout.split(),
            "the window on the display")
        self.window_id = ids[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window_id], check=True)

    def find(self, role, name, showing=True):
        def matches(node):
            return node.getRoleName() == role and (name(node.name) if callable(name) else node.name == name) and (
                not showing or node.getState().contains(pyatspi.STATE_SHOWING))
        return pyatspi.findDescendant(self.root, matches)

    def button(self, name):
        return self.wait_for(lambda: self.find("push button", name), f"the button {name!r}")

    def press(self, name):
        if not self.act(self.button(name)):
            raise AssertionError(f"the button {name!r} could not be pressed")

    @staticmethod
    def act(button):
        """Presses a button; false when it has gone from the window meanwhile."""
        try:
            action = button.queryAction()
            names = [action.getName(i) for i in range(action.nActions)]
            return action.doAction(names.index("Press" if "Press" in names else "Toggle"))  # the latter for a choice
        except (GLib.GError, NotImplementedError, ValueError):
            return False

    def names(self, role):
        found = pyatspi.findAllDescendants(
            self.root, lambda n: n.getRoleName() == role and n.getState().contains(pyatspi.STATE_SHOWING))
        return [node.name for node in found]

    def register_cells(self):
        """The register's cells as rows of texts, as a screen reader would speak them."""
        table = self.wait_for(lambda: self.find("table", "Register"), "the register").queryTable()
        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)] for row in range(table.nRows)]

    def keys(self, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)

    def picture(self, file):
        subprocess.run(["import", "-window", self.window_id, str(file)], check=True)
        return file

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
