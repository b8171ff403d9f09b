# SPDX-License-Identifier: GPL-2.0-or-later
"""The check against Qt 6 does not call it well where it could not look."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PyQt6", reason="PyQt6, mypy and qgis-stubs are not installed")
pytest.importorskip("mypy", reason="PyQt6, mypy and qgis-stubs are not installed")
sys.path.append(str(Path(__file__).resolve().parents[1] / "scripts"))
import check_qt6

FOUND = 'ui/a.py:3: error: "QDialog" has no attribute "exec_"  [attr-defined]'
NOT_ASKED = "ui/a.py:4: error: Item is None  [union-attr]"


@pytest.mark.parametrize(
    ("said", "complained", "code", "expected"),
    [
        ("Success: no issues found in 9 source files\n", "", 0, 0),
        (NOT_ASKED, "", 1, 0),
        (f"{NOT_ASKED}\n{FOUND}\n", "", 1, 1),
        ("", "Traceback (most recent call last):\n", 1, 2),
        ("ui/a.py:1: error: INTERNAL ERROR\n", "", 2, 2),
        ("", "", -9, 2),
    ],
    ids=["well", "not asked", "found", "traceback", "internal error", "killed"],
)
def test_verdict(said, complained, code, expected):
    lines, answer = check_qt6.verdict(said, complained, code)
    assert answer == expected
    assert ("nothing that Qt 6 and QGIS 4 refuse" in lines) is (expected == 0)
    assert (FOUND in lines) is (expected == 1)


def test_members_that_qgis_gives_under_older_names_are_known():
    known = check_qt6.patched()
    assert {("GeometryType", "PolygonGeometry"), ("QgsLocatorResult", "userData")} <= known
    assert ("GeometryType", "Polygons") not in known
    old = 'a.py:1: error: "type[GeometryType]" has no attribute "PolygonGeometry"  [attr-defined]'
    wrong = 'a.py:2: error: "type[GeometryType]" has no attribute "Polygons"  [attr-defined]'
    stub = 's/qgis/_core.pyi:3: error: Name "Any" is not defined  [name-defined]'
    lines, answer = check_qt6.verdict("\n".join([old, wrong, stub]), "", 1, known=known)
    assert (lines, answer) == ([wrong], 1)


def test_what_qgis_4_lacks_is_found(tmp_path, capsys):
    package = tmp_path / "plugins" / "salient"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "bar.py").write_text(
        "from qgis.core import QgsLayoutItemScaleBar, QgsWkbTypes\n"
        "from qgis.PyQt.QtWidgets import QDialog\n"
        "def draw(bar: QgsLayoutItemScaleBar, dialog: QDialog) -> None:\n"
        "    bar.setUnitLabel('km')\n"
        "    bar.setFontOfOldDays('Arial')\n"
        "    dialog.exec_()\n"
        "    print(QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.Circle)\n"
    )
    assert check_qt6.main(str(package.parent)) == 1
    said = capsys.readouterr().out
    assert [line.split(": ", 2)[2].split("  [")[0] for line in said.splitlines()] == [
        '"QgsLayoutItemScaleBar" has no attribute "setFontOfOldDays"',
        '"QDialog" has no attribute "exec_"; maybe "exec"?',
        '"type[GeometryType]" has no attribute "Circle"',
    ]


@pytest.mark.parametrize(
    ("room", "said", "found"),
    [
        ("tests", '"QDialog" has no attribute "exec_"', True),
        ("scripts", '"type[Qt]" has no attribute "AlignLeft"', True),
        ("bench", 'Module "qgis.core" has no attribute "QgsWkbKinds"', True),
        ("tests", '"QWidget" has no attribute "reject"', False),
        ("tests", '"object" has no attribute "tear_down"', False),
        ("ui", '"QWidget" has no attribute "reject"', True),
    ],
)
def test_of_tests_and_scripts_only_what_qt_dropped_is_asked(room, said, found):
    """There mypy guesses at a class: `reject` is a dialog's, which a QWidget may be."""
    names = check_qt6.published_names()
    assert {"reject", "AlignLeft"} <= names and "exec_" not in names
    line = f"/p/salient/{room}/a.py:3: error: {said}  [attr-defined]"
    lines, _code = check_qt6.verdict(f"{line}\n", "", 1, names=names)
    assert lines == ([line] if found else ["nothing that Qt 6 and QGIS 4 refuse"])


def test_every_widget_is_built_and_drawn_by_qt_6(package_path, tmp_path):
    """QGIS's classes are those that QGIS 4 publishes, without what they do; the forms are read."""
    answer = tmp_path / "answer.json"
    script = Path(__file__).resolve().parent / "support" / "widgets_on_qt6.py"
    done = subprocess.run(
        [sys.executable, "-P", str(script), str(answer)],
        env={**os.environ, "PYTHONPATH": str(package_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert answer.exists(), done.stdout + done.stderr
    seen = json.loads(answer.read_text(encoding="utf-8"))
    assert seen["failed"] == {}
    assert {"EventsDock", "GapPanel", "SituationMapDialog", "LibrariesDialog"} <= set(seen["built"])
    assert len(seen["built"]) >= 32
