# SPDX-License-Identifier: GPL-2.0-or-later
"""Every algorithm on layers smaller and larger than any step of its loops, with feedback or none.

In a process of its own: what goes wrong below Python ends the process that it happens in.
"""

from __future__ import annotations

import ast
import json
import signal
import subprocess
import sys

import programs
import pytest
from salient.processing.provider import MODELS

#: Progress is reported every 64th feature: 65 is the least that reports twice.
RUNS = [(0, "heard"), (1, "heard"), (2, "heard"), (65, "heard"), (1000, "heard")]
RUNS += [(0, "null"), (65, "null")]
#: what no log of a server should hold: warnings of libraries, and errors that were told before
NOISE = ("RuntimeWarning", "QObject::connect", "nullptr", "Traceback")


@pytest.fixture(scope="module")
def every_algorithm(root, package_path, tmp_path_factory):
    """Run each algorithm of the provider on layers of so many features; return how each ended."""

    def run(count: int, how: str) -> dict[str, str]:
        folder = tmp_path_factory.mktemp("every")
        answer = folder / "answer.json"
        script = root / "tests" / "support" / "run_every_algorithm.py"
        done = subprocess.run(
            [sys.executable, "-P", str(script), str(answer), str(count), how],
            env=programs.child_env(package_path, folder / "profile"),
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )
        found = json.loads(answer.read_text(encoding="utf-8")) if answer.exists() else {}
        crashed = [name for name, said in found.items() if said == "crashed"]
        assert done.returncode != -signal.SIGSEGV, f"{crashed} ended QGIS"
        assert not crashed, f"{crashed}: {done.stderr[-2000:]}"
        if (count, how) == (65, "heard"):
            noise = [one for one in done.stderr.splitlines() if any(map(one.count, NOISE))]
            assert not noise, noise[:3]
        return found

    return run


@pytest.mark.parametrize(("count", "how"), RUNS)
def test_every_algorithm_ends_with_a_result_or_a_sentence(
    every_algorithm, root, provider, count, how
):
    found = every_algorithm(count, how)
    every = {algorithm.name() for algorithm in provider.algorithms()}
    assert set(found) == (every if how == "heard" else every - {m.ID for m in MODELS})
    wrong = {name: said for name, said in found.items() if said != "done"}
    if count < 65:
        # Too little to measure is answered with a sentence; QGIS's model names the step.
        model_step = "Error encountered while running"
        wrong = {
            name: said
            for name, said in wrong.items()
            if not (said.endswith(".") or said.startswith(model_step))
        }
    assert wrong == {}


def test_nobody_makes_the_feedback_that_crashes(root):
    """QGIS's feedback in steps keeps a bare pointer; only `Steps` keeps what it points to."""
    makers = [
        path.name
        for room in ("processing", "ui", "cartography", "events", "analysis")
        for path in (root / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id == "QgsProcessingMultiStepFeedback"
    ]
    assert makers == ["feedback.py"]


def test_an_algorithm_runs_beside_the_window_again_and_again(root, package_path, tmp_path):
    """To Python each run in a thread of Qt's is a new thread, which pyproj 3.7 did not survive."""
    done = subprocess.run(
        [sys.executable, "-P", str(root / "tests" / "support" / "run_beside_the_window.py"), "4"],
        env=programs.child_env(package_path, tmp_path / "profile"),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert (done.returncode, done.stdout.split()) == (0, ["1", "2", "3", "4"]), done.stderr[-2000:]
