# SPDX-License-Identifier: GPL-2.0-or-later
"""scripts/mutate puts a changed function where the old one is, and knows when that will not do."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from importlib.machinery import SourceFileLoader

import pytest

SOURCE = """
LEAST = 3

def outer(a, least=LEAST):
    return sum(x for x in a if x > least)

class Kept:
    SIZE = 2

    def inner(self):
        return [lambda: self.SIZE + 1]
"""


@pytest.fixture(scope="module")
def mutate(root):
    pytest.importorskip("cosmic_ray")
    loader = SourceFileLoader("mutate", str(root / "scripts" / "mutate"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("mutate", loader))
    written, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    sys.modules["mutate"] = module  # where its dataclass looks for its types
    loader.exec_module(module)
    sys.dont_write_bytecode = written
    yield module
    del sys.modules["mutate"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("x > least", "x >= least", ["outer"]),
        ("self.SIZE + 1", "self.SIZE - 1", ["inner"]),
        ("LEAST = 3", "LEAST = 4", None),  # run at import, as the next two
        ("SIZE = 2", "SIZE = 1", None),
        ("least=LEAST", "least=-LEAST", None),
        ("LEAST = 3", "LEAST = 3.0", None),
        ("", "", []),
    ],
)
def test_what_can_be_swapped(mutate, old, new, expected):
    before, after = (compile(text, "x", "exec") for text in (SOURCE, SOURCE.replace(old, new, 1)))
    found = mutate.swaps(before, after)
    assert (None if found is None else [code.co_name for code, _ in found]) == expected


def test_a_fork_says_what_became_of_a_mutant(mutate, tmp_path):
    def hanging():
        import signal

        signal.setitimer(signal.ITIMER_PROF, 0.05)
        while True:
            pass

    jobs = [lambda: mutate.ALIVE, lambda: mutate.DEAD, lambda: 1 / 0, lambda: mutate.UNKNOWN]
    said = mutate.forked(dict(zip("abcde", [*jobs, hanging])), 2, tmp_path / "said")
    assert said.pop("e") not in (mutate.ALIVE, mutate.UNKNOWN)
    unknown = mutate.UNKNOWN
    assert said == {"a": mutate.ALIVE, "b": mutate.DEAD, "c": unknown, "d": unknown}
    # a later word counts, and the others stand
    again = mutate.forked({"c": jobs[0]}, 2, tmp_path / "said")
    assert again["c"] == mutate.ALIVE and again["b"] == mutate.DEAD


TRIED = """
import importlib.util, sys
from pathlib import Path
from importlib.machinery import SourceFileLoader
loader = SourceFileLoader("mutate", sys.argv[1])
module = importlib.util.module_from_spec(importlib.util.spec_from_loader("mutate", loader))
sys.dont_write_bytecode = True
sys.modules["mutate"] = module
loader.exec_module(module)

class Mutant:
    module = "about.py"
    def code(self):
        return b""

module.PYTEST = ["-q", "-x", "-p", "no:cacheprovider", "--rootdir=."]
jobs = {tests: lambda tests=tests: module._afresh(Mutant(), tests.split(), {})
        for tests in sys.argv[2:]}
print(list(module.forked(jobs, 1, Path("said")).values()))
"""


def test_only_a_test_that_fails_kills_a_mutant(mutate, root, tmp_path):
    """Not what cannot be run; a file that cannot be imported could before the change."""
    (tmp_path / "test_one.py").write_text("def test_a(): pass\ndef test_b(): assert 0\n")
    (tmp_path / "test_two.py").write_text("import nowhere_to_be_found\n")
    named = ["test_one.py::test_a", "test_one.py::test_b", "", "test_two.py", "gone.py::test_a"]
    done = subprocess.run(
        [sys.executable, "-c", TRIED, str(root / "scripts" / "mutate"), *named],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    alive, dead, unknown = mutate.ALIVE, mutate.DEAD, mutate.UNKNOWN
    assert done.stdout.splitlines()[-1] == str([alive, dead, alive, dead, unknown])


def test_what_is_listed_as_equivalent_stands_in_the_code_and_has_its_reason(mutate, root):
    """What a change of the code leaves behind is taken off the list."""
    listed = mutate.equivalent(mutate.EQUIVALENT.read_text(encoding="utf-8"))
    assert listed and all(listed.values())
    gone = [
        (module, old)
        for module, old, _ in listed
        if old not in map(str.strip, (root / module).read_text(encoding="utf-8").splitlines())
    ]
    assert gone == []


def test_a_list_of_equivalent_mutants_is_read_as_a_report_writes_it(mutate):
    text = "# the same\n\na/b.py:12 AddNot\n  - if a <= b:\n  + if not a <= b:\n"
    assert mutate.equivalent(text) == {("a/b.py", "if a <= b:", "if not a <= b:"): "the same"}


@pytest.mark.parametrize(("dead", "of", "low", "high"), [(85, 100, 76.7, 90.7), (0, 10, 0, 27.8)])
def test_wilson_s_interval(mutate, dead, of, low, high):
    """As tables of Wilson's interval have it."""
    assert mutate.interval(dead, of) == pytest.approx((low, high), abs=0.1)
