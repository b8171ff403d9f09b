# SPDX-License-Identifier: GPL-2.0-or-later
"""Note which lines of Salient the tests run through, for coverage.py to report.

Before Python 3.12 coverage.py has Python call it at each line of each library, which took a quarter
of a run. Here each statement of Salient alone notes that it ran, in an array: no other code is
slower. SALIENT_LINES names the file of coverage.py's data, to which each process of the tests adds
one of its own (`coverage combine`); SALIENT_LINES_BY_TEST=1 keeps of each test what it ran through.
They are the lines that coverage.py finds, but for an `except` that an error was not meant for.
"""

from __future__ import annotations

import ast
import builtins
import os
from collections.abc import Iterator
from importlib.machinery import SourceFileLoader
from pathlib import Path

import pytest

#: what the statements write to: a name that each module finds, and functions that are copied too
NAME = "_salient_lines_ran"
#: rooms whose statements note it
ROOMS = ("analysis", "cartography", "events", "processing", "ui")
#: statements that do nothing when a run comes to them
SILENT = (ast.Global, ast.Nonlocal)
#: run by a cluster's workers without their module: there nobody listens
LEFT_OUT = ("analysis/base/cluster.py",)


class RanLines:
    """What ran: a plugin of pytest, and what is put into the code."""

    def __init__(self, root: Path, file: str, by_test: bool) -> None:
        self.ran = bytearray(1 << 17)
        self.lines: list[tuple[str, tuple[int, ...]]] = []
        self._root, self._file, self._by_test = str(root), file, by_test
        self._codes: dict[str, object] = {}
        self._of_tests: dict[str, set[int]] = {}
        self._begun = False

    def begin(self) -> None:
        """Let what is imported from now on note its lines."""
        setattr(builtins, NAME, self.ran)
        plain = SourceFileLoader.get_code
        rooms = tuple(f"{self._root}/{room}/" for room in ROOMS)
        left_out = tuple(f"{self._root}/{name}" for name in LEFT_OUT)

        def get_code(loader, fullname):
            if loader.path.startswith(rooms) and loader.path not in left_out:
                return self.code(loader.path)
            return plain(loader, fullname)

        SourceFileLoader.get_code = get_code

    def code(self, path: str):
        """Return a module's code with its notes."""
        if path not in self._codes:
            tree = ast.parse(Path(path).read_bytes(), path)
            self._note_in(tree, path)
            self._codes[path] = compile(tree, path, "exec", dont_inherit=True)
        return self._codes[path]

    def _note_in(self, node: ast.AST, path: str, *above: int) -> None:
        """Put a note before each statement of a body, and of those within."""
        for part in ("body", "orelse", "finalbody"):
            statements = getattr(node, part, None)
            if not isinstance(statements, list):  # an expression has a body that is none
                continue
            noted: list[ast.stmt] = []
            waiting = list(above) if part == "body" else []
            for number, one in enumerate(statements):
                is_text = isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
                if number == 0 and is_text and isinstance(one.value.value, str):
                    noted.append(one)  # a docstring stays the first
                    continue
                waiting += [] if isinstance(one, SILENT) else _lines_of(one)
                if not (isinstance(one, ast.ImportFrom) and one.module == "__future__"):
                    noted.append(self._note(one, path, waiting))
                    waiting = []
                noted.append(one)
                self._note_in(one, path)
            statements[:] = noted
        for handler in getattr(node, "handlers", ()):
            self._note_in(handler, path, handler.lineno)
        for case in getattr(node, "cases", ()):
            self._note_in(case, path)

    def _note(self, before: ast.stmt, path: str, lines: list[int]) -> ast.stmt:
        """Return the statement that notes some lines, which is found where the next one stands."""
        place = ast.Subscript(
            ast.Name(NAME, ast.Load()), ast.Constant(len(self.lines)), ast.Store()
        )
        self.lines.append((path, tuple(lines)))
        note = ast.copy_location(ast.Assign([place], ast.Constant(1)), before)
        return ast.fix_missing_locations(note)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item):
        """Keep apart what a test ran through."""
        self._keep("")  # while modules were imported, and between tests
        answer = yield
        self._keep(item.nodeid)
        return answer

    def _keep(self, test: str) -> None:
        self._begun = self._begun or bool(test)
        if self._by_test:
            self._of_tests.setdefault(test, set()).update(self._noted())
            self.ran[:] = bytes(len(self.ran))

    def _noted(self) -> Iterator[int]:
        number = self.ran.find(1)
        while number >= 0:
            yield number
            number = self.ran.find(1, number + 1)

    def pytest_unconfigure(self, config) -> None:
        """Write what ran, where tests were run at all."""
        if not self._begun:
            return
        from coverage import CoverageData

        data = CoverageData(self._file, suffix=f"lines.{os.getpid()}")
        self._of_tests.setdefault("", set()).update(self._noted())
        for test, noted in self._of_tests.items():
            found: dict[str, set[int]] = {}
            for number in noted:
                path, lines = self.lines[number]
                found.setdefault(path, set()).update(lines)
            data.set_context(test)
            data.add_lines(found)
        data.write()


def _lines_of(statement: ast.stmt) -> list[int]:
    """Return the first line of a statement, and of what decorates it."""
    return [statement.lineno, *(one.lineno for one in getattr(statement, "decorator_list", ()))]


def asked_for(root: Path) -> RanLines | None:
    """Return what notes lines where SALIENT_LINES asks for it, and has begun."""
    file = os.environ.get("SALIENT_LINES")
    if not file:
        return None
    if "PYTEST_XDIST_WORKER" in os.environ:
        del os.environ["SALIENT_LINES"]  # a test that runs pytest again is no part of this run
    found = RanLines(root, file, bool(os.environ.get("SALIENT_LINES_BY_TEST")))
    found.begin()
    return found
