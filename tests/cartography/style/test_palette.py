# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import importlib.util
from itertools import combinations
from pathlib import Path

import pytest
from salient.cartography.style import palette

_spec = importlib.util.spec_from_file_location(
    "colour_vision", Path(__file__).with_name("colour_vision.py")
)
vision = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(vision)


@pytest.mark.parametrize(
    ("first", "second", "distance"),
    [
        # pairs 1, 7, 17 and 25 of the published test data of Sharma, Wu and Dalal
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ],
    ids=["blue", "grey", "far", "green"],
)
def test_the_distance_itself_is_right(first, second, distance):
    assert vision.ciede2000(first, second) == pytest.approx(distance, abs=5e-5)


@pytest.mark.parametrize("kind", list(vision.VISIONS))
def test_any_two_actor_colours_differ(kind):
    seen = [vision.lab(color.fill, kind) for color in palette.ACTORS]
    least = min(vision.ciede2000(a, b) for a, b in combinations(seen, 2))
    assert least >= palette.LEAST_DISTANCE


def test_actors_differ_in_lightness_or_hatch():
    for a, b in combinations(palette.ACTORS, 2):
        step = abs(vision.lab(a.fill)[0] - vision.lab(b.fill)[0])
        assert a.hatch != b.hatch or step >= palette.LEAST_LIGHTNESS_STEP, (a, b)


@pytest.mark.parametrize("color", palette.ACTORS, ids=lambda color: color.fill)
def test_ink_can_be_read_on_paper(color):
    assert palette.contrast(color.ink, palette.PAPER) >= 4.5


@pytest.mark.parametrize("color", palette.ACTORS, ids=lambda color: color.fill)
def test_black_text_can_be_read_on_ground(color):
    assert palette.contrast(color.fill, palette.INK) >= 4.5


def test_contrast_of_black_and_white_is_the_greatest_there_is():
    assert palette.contrast("#000000", "#ffffff") == pytest.approx(21.0)


def test_colours_do_not_depend_on_order():
    assert palette.assign(["b", "a", "a"]) == palette.assign(["a", "b"])


def test_own_colours_are_kept_and_not_given_twice():
    first = palette.ACTORS[0].fill
    colors = palette.assign(["a", "b"], {"b": first.upper()})
    assert colors["b"].fill == first
    assert colors["a"].fill != first


def test_more_actors_than_colours_still_differ():
    colors = palette.assign([f"actor {number:02}" for number in range(20)])
    assert len({(color.fill, color.hatch) for color in colors.values()}) == 20


@pytest.mark.parametrize("fill", ["#ffff00", "#ff0000", "#ffffff", "#123456"])
def test_an_own_fill_gets_an_ink_that_can_be_read(fill):
    assert palette.contrast(palette.from_fill(fill).ink, palette.PAPER) >= 4.5
