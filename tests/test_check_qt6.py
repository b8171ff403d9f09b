# SPDX-License-Identifier: GPL-2.0-or-later
"""The check against Qt 6 does not call it well where it could not look."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

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
    assert ("nothing that Qt 6 refuses" in lines) is (expected == 0)
    assert (FOUND in lines) is (expected == 1)
