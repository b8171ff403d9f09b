# SPDX-License-Identifier: GPL-2.0-or-later
"""The page on the architecture, and its picture, say what is so."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_spec = importlib.util.spec_from_file_location("draw_rooms", ROOT / "scripts" / "draw_rooms.py")
draw_rooms = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(draw_rooms)


def test_the_picture_is_what_the_imports_say():
    drawn = draw_rooms.PICTURE.read_text(encoding="utf-8")
    assert drawn == draw_rooms.picture(), "run scripts/draw_rooms.py"


def test_files_that_the_page_names_are_there():
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w/]+(?:\.py|/))`", text)
    assert len(named) > 15
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_rooms_that_wait_for_one_another_have_no_floor():
    assert draw_rooms.floors({"a": {"b"}, "b": set()}) == [["b"], ["a"]]
    with pytest.raises(SystemExit, match="wait for one another"):
        draw_rooms.floors({"a": {"b"}, "b": {"a"}})


def test_an_arrow_that_a_longer_way_implies_is_left_out():
    graph = {"a": {"b", "c"}, "b": {"c"}, "c": set()}
    assert draw_rooms.needed(graph) == [("a", "b"), ("b", "c")]
