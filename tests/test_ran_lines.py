# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines that tests are said to run through are those that coverage.py sees."""

from __future__ import annotations

import builtins
import os

import pytest

coverage = pytest.importorskip("coverage", reason="coverage is not installed")
import ran_lines  # noqa: E402 - after what it needs

#: every statement there is, some of which do not run
TEXT = '''"""A module."""
from __future__ import annotations
import functools
from contextlib import suppress

GIVEN = (
    1,
    2,
)


class Thing:
    """Has
    a text."""

    kept: int = 1

    @functools.cached_property
    def late(self):
        global COUNT
        COUNT = 1
        return self.kept


def never(one):
    return one


def each(values):
    """Go through them."""
    total = 0
    for value in values:
        if value == 1:
            continue
        elif value == 2:
            total += value
        else:
            total -= 1
    else:
        total += 1
    while total > 100:
        total -= 1
    try:
        raise KeyError(total)
    except ValueError:
        total = 0
    except KeyError as error:
        pass
    else:
        total = 7
    finally:
        total += 2
    with suppress(ZeroDivisionError):
        yield 1 / 0
    if total: return
    total = 9


def outer():
    count = 0
    def inner():
        nonlocal count
        count += 1
    inner()
    return count


list(each(GIVEN)), Thing().late, outer()
if False:
    never(1)
assert (lambda x: x)(
    1
)
del GIVEN
'''
#: the line of a function that nobody calls
NEVER = TEXT.splitlines().index("    return one") + 1


@pytest.fixture
def module(tmp_path, monkeypatch):
    """A module in a room of Salient's, and who notes its lines; nobody else does meanwhile."""
    path = tmp_path / "analysis" / "module.py"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    notes = ran_lines.RanLines(tmp_path, str(tmp_path / "said"), by_test=True)
    monkeypatch.setattr(builtins, ran_lines.NAME, notes.ran, raising=False)
    return path, notes


def missing(path, data_file):
    read = coverage.Coverage(data_file=str(data_file), config_file=False)
    read.load()
    _, statements, _, missed, _ = read.analysis2(str(path))
    assert statements
    return missed


def test_they_are_those_that_coverage_py_sees(module, tmp_path):
    path, notes = module
    seen = coverage.Coverage(data_file=str(tmp_path / "seen"), config_file=False)
    seen.start()
    exec(compile(TEXT, path, "exec"), {"__name__": "module"})
    seen.stop()
    seen.save()
    exec(notes.code(str(path)), {"__name__": "module"})
    notes._keep("tests/a.py::test_one")
    notes.pytest_unconfigure(None)
    said = tmp_path / f"said.lines.{os.getpid()}"
    # an error is held against it, and it is not that one's: it counts as not run
    passed_by = TEXT.splitlines().index("    except ValueError:") + 1
    missed = missing(path, said)
    assert [one for one in missed if one != passed_by] == missing(path, tmp_path / "seen")
    read = coverage.CoverageData(str(said))
    read.read()
    assert read.contexts_by_lineno(str(path))[NEVER - 1] == ["tests/a.py::test_one"]
    assert NEVER in missed


def test_each_test_has_its_own(module, tmp_path):
    path, notes = module
    space = {"__name__": "module"}
    exec(notes.code(str(path)), space)
    notes._keep("tests/a.py::test_one")
    space["never"](1)
    notes._keep("tests/a.py::test_two")
    notes.pytest_unconfigure(None)
    read = coverage.CoverageData(str(tmp_path / f"said.lines.{os.getpid()}"))
    read.read()
    assert read.contexts_by_lineno(str(path))[NEVER] == ["tests/a.py::test_two"]


def test_where_no_test_ran_nothing_is_written(module, tmp_path):
    _, notes = module
    notes.pytest_unconfigure(None)
    assert list(tmp_path.glob("said*")) == []
