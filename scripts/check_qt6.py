#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Check the code that touches Qt against PyQt6, for which no QGIS can be had yet.

`qgis.PyQt.X` becomes `PyQt6.X` and the rest of QGIS anything at all; then mypy finds enums without
their scope, `exec_` and classes that Qt 6 dropped. What PyQt6's stubs say of `None` and of
overloads is not asked: QGIS's own PyQt differs there.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

MODULES = (
    "QtCore",
    "QtGui",
    "QtNetwork",
    "QtPrintSupport",
    "QtSvg",
    "QtTest",
    "QtWidgets",
    "QtXml",
)
ANYTHING = "from typing import Any\ndef __getattr__(name: str) -> Any: ...\n"
ASKED = {"attr-defined", "name-defined", "import-not-found", "syntax"}
CONFIGURATION = """
[mypy]
python_version = 3.10
packages = salient
exclude = /(tests|bench|scripts|docs|build|dist)/|/setup\\.py$
check_untyped_defs = True
show_error_codes = True
ignore_missing_imports = True
cache_dir = {cache}
"""


def write_stubs(folder: Path) -> None:
    """Write the stubs of `qgis` into `folder`."""
    qt = folder / "qgis" / "PyQt"
    qt.mkdir(parents=True)
    for name in ("core", "gui", "utils", "analysis", "processing"):
        (folder / "qgis" / f"{name}.pyi").write_text(ANYTHING)
    (folder / "qgis" / "__init__.pyi").write_text(ANYTHING)
    # QGIS's own plugin, which is not our folder of that name
    (folder / "processing.pyi").write_text(ANYTHING)
    (qt / "__init__.pyi").write_text("from . import sip as sip, uic as uic\n")
    for name in MODULES:
        (qt / f"{name}.pyi").write_text(f"from PyQt6.{name} import *\n")
    # QGIS gives the classes that Qt 6 moved to QtGui under their old address too
    with (qt / "QtWidgets.pyi").open("a") as stub:
        stub.write("from PyQt6.QtGui import QAction as QAction, QActionGroup as QActionGroup\n")
        stub.write("from PyQt6.QtGui import QShortcut as QShortcut\n")
    (qt / "sip.pyi").write_text("from PyQt6.sip import *\n")
    (qt / "uic.pyi").write_text(ANYTHING)


def main(plugins: str) -> int:
    """Run mypy on `plugins`/salient; print what Qt 6 would refuse and return how much that is."""
    with tempfile.TemporaryDirectory() as folder:
        stubs = Path(folder) / "stubs"
        write_stubs(stubs)
        configuration = Path(folder) / "mypy.ini"
        cache = Path(plugins).resolve().parent / "mypy_qt6_cache"
        configuration.write_text(CONFIGURATION.format(cache=cache))
        answer = subprocess.run(
            [sys.executable, "-P", "-m", "mypy", "--config-file", str(configuration)],
            env={**os.environ, "MYPYPATH": f"{stubs}:{plugins}"},
            capture_output=True,
            text=True,
            check=False,
        )
    lines, code = verdict(answer.stdout, answer.stderr, answer.returncode)
    print("\n".join(lines))
    return code


def verdict(said: str, complained: str, code: int) -> tuple[list[str], int]:
    """Return what to print of mypy's answer, and the process's exit code.

    mypy ends with 1 where it found something, of which not all is asked here, and with more where
    it could not look: then nothing is known, and what it printed before is no answer.
    """
    if code > 1 or code < 0 or complained.strip():
        return ["mypy could not check the code:", said + complained], 2
    errors = [
        line
        for line in said.splitlines()
        if ": error:" in line and line.rsplit("[", 1)[-1].rstrip("]") in ASKED
    ]
    return (errors, 1) if errors else (["nothing that Qt 6 refuses"], 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
