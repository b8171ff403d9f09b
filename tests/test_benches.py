# SPDX-License-Identifier: GPL-2.0-or-later
"""Every bench runs: tiny where it takes a size, and what all of them import is there.

Whether a goal is met says a run by hand; one that ends in an error measures nothing.
"""

from __future__ import annotations

import ast
import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
#: Those that need neither QGIS nor a folder of maps, with the least that they measure.
TINY = {
    "cluster": "--dates 2 --vertices 100 --places here",
    "evidence": "10 50",
    "inscribed": "20 8",
    "islands": "--cases corridor,search --counts 20 --here",
    "many": "8 20",
    "memory": "timeline log --dates 4 --vertices 60",
    "prepare": "--files 2 --vertices 50",
}


@pytest.mark.parametrize("name", TINY)
def test_a_bench_ends_without_an_error(name, tmp_path):
    command = [sys.executable, "-P"] if sys.version_info >= (3, 11) else [sys.executable]
    done = subprocess.run(
        [*command, str(ROOT / "bench" / f"{name}.py"), *TINY[name].split()],
        env={**os.environ, "PYTHONPATH": str(ROOT / "bench"), "TMPDIR": str(tmp_path)},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    # 1 says that a goal is not met, which tells nothing at this size
    assert done.returncode in (0, 1) and "Traceback" not in done.stderr, done.stderr[-2000:]
    assert any(letter.isdigit() for letter in done.stdout)


def imported(path: Path) -> list[tuple[str, str]]:
    """What a script takes from the package, wherever in it: module and name."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return [
        (node.module, one.name)
        for node in nodes
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "salient"
        for one in node.names
    ]


SCRIPTS = sorted([*(ROOT / "bench").glob("*.py"), *(ROOT / "tests" / "attack").glob("*.py")])


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_a_script_imports_is_there(path):
    for module, name in imported(path):
        if not module.startswith("salient.analysis"):
            pytest.importorskip("qgis")
        found = importlib.import_module(module)
        if not hasattr(found, name):
            importlib.import_module(f"{module}.{name}")
