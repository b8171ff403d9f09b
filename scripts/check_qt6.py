#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Check the code that touches Qt and QGIS against PyQt6 and the interface of QGIS 4.

`qgis.PyQt.X` becomes `PyQt6.X`, and `qgis.core`, `qgis.gui` and `qgis.analysis` become what
qgis-stubs holds, the published interface of QGIS 4; then mypy finds enums without their scope,
`exec_`, and classes, methods and members that Qt 6 or QGIS 4 dropped. What the stubs say of `None`
and of overloads is not asked: QGIS's own PyQt differs there. Tests, benches and scripts are
checked with the rest; they are not written for mypy, so of their objects only those members are
asked that no class of Qt 6 or QGIS 4 has.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from importlib.metadata import distribution
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
#: QGIS's own modules, and what SIP gives them that the stubs leave out
QGIS_MODULES = {
    "core": (
        "from PyQt6.QtCore import QVariant\nNULL: QVariant\n"
        "class QgsException(Exception): ...\n"
        "class QgsCsException(QgsException): ...\n"
        "class QgsProcessingException(QgsException): ...\n"
        "class QgsProviderConnectionException(QgsException): ...\n"
    ),
    "gui": "",
    "analysis": "",
}
#: members that QGIS 4 has and the stubs leave out: (class, member)
UNSAID = {
    ("Qgis", "QGIS_VERSION"),
    ("Qgis", "QGIS_VERSION_INT"),
    ("QgsFields", "__iter__"),
}
#: classes that Qt 6 moved from QtWidgets to QtGui
MOVED = ("QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack")
#: not written for mypy: what it does not infer there is no fault
OUTSIDE = re.compile(r"/(tests|bench|scripts)/[^:]*:\d+: error:")
ASKED = {"attr-defined", "name-defined", "import-not-found", "syntax"}
CONFIGURATION = """
[mypy]
python_version = 3.10
packages = salient
exclude = /(docs|build|dist|resources)/|/setup\\.py$
check_untyped_defs = True
show_error_codes = True
ignore_missing_imports = True
cache_dir = {cache}
"""


def write_stubs(folder: Path) -> None:
    """Write the stubs of `qgis` into `folder`."""
    qt = folder / "qgis" / "PyQt"
    qt.mkdir(parents=True)
    for name in ("utils", "processing"):
        (folder / "qgis" / f"{name}.pyi").write_text(ANYTHING)
    for name, more in QGIS_MODULES.items():
        text = (published() / f"_{name}.pyi").read_text(encoding="utf-8").replace("PyQt5", "PyQt6")
        text = re.sub(rf"QtWidgets\.({'|'.join(MOVED)})\b", r"QtGui.\1", text)
        (folder / "qgis" / f"_{name}.pyi").write_text(text, encoding="utf-8")
        (folder / "qgis" / f"{name}.pyi").write_text(f"from ._{name} import *\n{more}")
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


def published() -> Path:
    """Return the folder of qgis-stubs."""
    return Path(str(distribution("qgis-stubs").locate_file("qgis-stubs")))


def patched() -> set[tuple[str, str]]:
    """Return (class, member) of the older names that QGIS 4 itself gives to its classes.

    `QgsWkbTypes.GeometryType.PointGeometry = Qgis.GeometryType.Point` lets that type answer to
    its member's former name.
    """
    found = set()
    for name in QGIS_MODULES:
        text = (published() / name / "__init__.py").read_text(encoding="utf-8")
        for owner, member, value in re.findall(r"^([\w.]+)\.(\w+) = (.+)$", text, re.M):
            found.add((owner.rsplit(".", 1)[-1], member))
            if enum := re.fullmatch(r"[\w.]*?(\w+)\.\w+", value):
                found.add((enum.group(1), member))
    return found


def published_names() -> set[str]:
    """Return each name that a class of PyQt6 or of QGIS 4 has."""
    qt = Path(str(distribution("PyQt6").locate_file("PyQt6")))
    texts = [*qt.glob("*.pyi"), *(published() / f"_{name}.pyi" for name in QGIS_MODULES)]
    found: set[str] = set()
    for text in texts:
        found.update(re.findall(r"^ +(?:def )?(\w+)", text.read_text(encoding="utf-8"), re.M))
    return found


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
    lines, code = verdict(
        answer.stdout,
        answer.stderr,
        answer.returncode,
        known=UNSAID | patched(),
        names=published_names(),
    )
    print("\n".join(lines))
    return code


def verdict(
    said: str,
    complained: str,
    code: int,
    known: set[tuple[str, str]] | None = None,
    names: set[str] | None = None,
) -> tuple[list[str], int]:
    """Return what to print of mypy's answer, and the process's exit code.

    `known` are members that a class has though the stubs do not say so; the stubs' own faults are
    not ours. `names` are what some class has: an object of a test may be of that class.
    mypy ends with 1 where it found something, of which not all is asked here, and with more where
    it could not look: then nothing is known, and what it printed before is no answer.
    """
    if code > 1 or code < 0 or complained.strip():
        return ["mypy could not check the code:", said + complained], 2
    errors = [
        line
        for line in said.splitlines()
        if ": error:" in line
        and line.rsplit("[", 1)[-1].rstrip("]") in ASKED
        and not re.search(r"/qgis/_\w+\.pyi:", line)
        and not _is_known(line, known or set())
        and (not OUTSIDE.search(line) or _is_gone(line, names or set()))
    ]
    return (errors, 1) if errors else (["nothing that Qt 6 and QGIS 4 refuse"], 0)


def _is_known(line: str, known: set[tuple[str, str]]) -> bool:
    named = re.search(r'error: "(?:type\[)?(\w+)\]?" has no attribute "(\w+)"', line)
    return named is not None and named.groups() in known


def _is_gone(line: str, names: set[str]) -> bool:
    """Tell whether a line found outside the plugin is about what Qt or QGIS dropped."""
    named = re.search(r'error: "(type\[)?Q\w+\]?" has no attribute "(\w+)"', line)
    if named is None:
        return re.search(r'Module "(qgis|PyQt6)\b[^"]*" has no attribute', line) is not None
    # a class asked for what it lacks, an enum without its scope; an object for what none has
    return bool(named.group(1)) or named.group(2) not in names


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: scripts/check_qt6.py FOLDER: the one in which the plugin is `salient`")
    sys.exit(main(sys.argv[1]))
