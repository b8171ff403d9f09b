# SPDX-License-Identifier: GPL-2.0-or-later
"""scripts/test on a machine that cannot have another QGIS: its stage is left out, and says why.

And what it begins in the background ends with it, and two runs do not make one root at once.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from types import SimpleNamespace

import pytest
from waiting import nap

RUN = """
set -euo pipefail
say() { printf '== %s\\n' "$*" >&2; }
VENV=$PWD PATIENCE=1 LIMIT=2 skipped=()
eval "$(sed -n '/^declare -A ROOT_MADE/p; /^begin_root()/,/^}/p; /^on_root()/,/^}/p' "$1")"
begin_root 3.40
ended=0
on_root 3.40 "QGIS 3.40" tests/one tests/two || ended=$?
echo "ended $ended; skipped: ${skipped[*]}"
"""
MADE = 'if [ "$1" = --make ]; then echo "== 3.40: QGIS 3.40.6"; echo "== 3.40: 80 s"; exit 0; fi'


@pytest.mark.parametrize(
    ("matrix", "said"),
    [
        (
            'echo "== no source of Debian is configured"; echo "== 3.40: 0 s"; '
            'echo "FAILED: 3.40"; exit 1',
            "ended 0; skipped: QGIS 3.40: == no source of Debian is configured",
        ),
        (
            'echo "== making a root"; sleep 20',
            "ended 0; skipped: QGIS 3.40: no root of it was made within 1 s: == making a root",
        ),
        (
            'echo "== making a root"; kill -9 $$',
            "ended 0; skipped: QGIS 3.40: no root of it was made within 1 s: == making a root",
        ),
        (f"{MADE}; echo ran $*; exit 0", "ran 3.40 -- tests/one tests/two\nended 0; skipped: "),
        (f"{MADE}; echo 1 failed; exit 1", "1 failed\nended 1; skipped: "),
        (f"{MADE}; echo begun; sleep 20", "begun\nended 124; skipped: "),
    ],
    ids=["no source", "slow", "killed", "passes", "fails", "hangs"],
)
def test_another_qgis_is_tried_or_left_out_with_the_reason(root, tmp_path, matrix, said):
    (tmp_path / "scripts").mkdir()
    stub = tmp_path / "scripts" / "test-matrix"
    stub.write_text(f"#!/bin/bash\n{matrix}\n", encoding="utf-8")
    stub.chmod(0o755)
    done = subprocess.run(
        ["bash", "-c", RUN, "run", str(root / "scripts" / "test")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip().endswith(said.strip())
    assert ("did not end within 2 s" in done.stderr) == ("ended 124" in said)


BEGUN = """
set -euo pipefail
eval "$(sed -n '/^end_background()/,/^trap .exit 143/p' "$1")"
timeout 30 bash -c 'echo $$; sleep 30' &
sleep 0.3
[ "$2" != early ] || false
while :; do sleep 0.1; done
"""


@pytest.mark.parametrize(
    ("how", "code"), [("early", 1), (signal.SIGTERM, 143), (signal.SIGINT, 130)], ids=str
)
def test_what_runs_in_the_background_ends_with_the_script(root, how, code):
    script = str(root / "scripts" / "test")
    with subprocess.Popen(
        ["bash", "-c", BEGUN, "run", script, str(how)],
        stdout=subprocess.PIPE,
        text=True,
        # a shell cannot trap what it was begun with as ignored, as by nohup or in the background
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as run:
        try:
            begun = int(run.stdout.readline())
            if how != "early":
                run.send_signal(how)
            assert run.wait(120) == code
        finally:
            run.kill()
    nap(lambda: not _is_there(begun))


def _is_there(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


OWNED = """
set -euo pipefail
say() { printf '== %s\n' "$*" >&2; }
ROOTS=$PWD/roots LOCKED_S=1 make_only=
eval "$(sed -n '/^own()/,/^}/p; /^run_version()/,/^)/p' "$1")"
make_version() { :; }
tests_in() { echo "in $1"; sleep 30 & run_version "$1" tests/two || echo "refused $?"; kill $!; }
run_version 3.40 tests/one
tests_in() { echo "again $1"; }
run_version 3.40 tests/one
"""


def test_a_root_has_one_run_at_a_time(root, tmp_path):
    """The second begins within the first and is refused after a while; the third has it again."""
    done = subprocess.run(
        ["bash", "-c", OWNED, "run", str(root / "scripts" / "test-matrix")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split("\n") == ["in 3.40", "refused 1", "again 3.40", ""]
    assert "another run has held its root for 1 s" in done.stderr


def test_what_is_committed_and_pushed_meets_the_checks_of_every_run(root):
    """Whatever scripts/test asks of the code before it runs the tests."""
    run = (root / "scripts" / "test").read_text(encoding="utf-8")
    asked = run[run.index("    check ") : run.index("pytest: all else")]
    names = [name.partition(", begun")[0] for name in re.findall(r'check "(.*?)"', asked)]
    config = (root / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    hooks = re.findall(r'name: "?(.*?)"?$', config, re.MULTILINE)
    assert [name for name in names if name not in hooks] == ["mutants of the analysis"]


def test_of_the_tests_those_that_take_long_are_left_out(root, tmp_path):
    """The quickest of three seconds together, and one of each folder."""
    times = {
        ("a.b", "quick"): 1,
        ("a.b", "slow"): 9,
        ("a.b", "other"): 0.5,
        ("c.d.TestIt", "slow"): 8,
    }
    times["a.b.TestIt", "slower"] = 10
    cases = "".join(
        f'<testcase classname="tests.{room}" name="{name}" time="{seconds}"/>'
        for (room, name), seconds in times.items()
    )
    (tmp_path / "times.xml").write_text(f"<testsuite>{cases}</testsuite>", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(root / "scripts" / "slow_tests.py"), str(tmp_path / "times.xml"), "3"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "tests/a/b.py::slow",
        "tests/a/b.py::TestIt::slower",
    ]
    assert done.stderr == "== 3 of 5 tests, 10 of 28 s\n"


def test_a_test_is_left_out_by_its_whole_name(root, request):
    (house,) = (
        one
        for one in request.config.pluginmanager.get_plugins()
        if getattr(one, "__file__", "") == str(root / "tests" / "conftest.py")
    )
    told = []
    config = SimpleNamespace(
        getoption={"--leave-out": ["a.py::slow"]}.get,
        hook=SimpleNamespace(pytest_deselected=lambda items: told.extend(items)),
    )
    items = [SimpleNamespace(nodeid=name) for name in ("a.py::slow", "a.py::slower", "a.py::one")]
    kept = list(items)
    house.pytest_collection_modifyitems(config, kept)
    assert (kept, told) == (items[1:], items[:1])
