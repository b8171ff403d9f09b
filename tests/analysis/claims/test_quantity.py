# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading quantities: the words of the news report, and the ways people write numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from salient.analysis.base.errors import InputError
from salient.analysis.base.units import compass_azimuth
from salient.analysis.claims.comparison import parse_comparison
from salient.analysis.claims.quantity import (
    parse_number,
    parse_quantities,
    rounding_of,
)

#: text → comparator, value, half of the last stated digit, unit; worked out by reading
STATED = {
    "the gap is less than 15 and a half miles": ("less than", 15.5, 0.25, "mi"),
    "around only 25 km apart": ("about", 25, 0.5, "km"),
    "over 3,000 square miles": ("more than", 3000, 500, "mi²"),
    "around 8,000 km²": ("about", 8000, 500, "km²"),
    "some 75 miles": ("about", 75, 0.5, "mi"),
    "more than doubled in two months": ("more than", 2, 0, "times"),
    "no more than 40 kilometres": ("at most", 40, 5, "km"),
    "no less than 12.50 sq km": ("at least", 12.5, 0.005, "km²"),
    "at least 110 square kilometers": ("at least", 110, 5, "km²"),
    "up to 300 hectares": ("at most", 300, 50, "ha"),
    "under 15½ miles": ("less than", 15.5, 0.25, "mi"),
    "fifteen and a half miles": ("about", 15.5, 0.25, "mi"),
    "seventy-five miles": ("about", 75, 0.5, "mi"),
    "three thousand square miles": ("about", 3000, 500, "mi²"),
    "half a mile": ("about", 0.5, 0.25, "mi"),
    "three quarters of a mile": ("about", 0.75, 0.125, "mi"),
    "1.2 million hectares": ("about", 1_200_000, 50_000, "ha"),
    "a million and a half hectares": ("about", 1_500_000, 250_000, "ha"),
    "3 000 km2": ("about", 3000, 500, "km²"),
    "3\u00a0000 sq. km": ("about", 3000, 500, "km²"),
    "2,5 km": ("about", 2.5, 0.05, "km"),
    "two and a half times": ("about", 2.5, 0.25, "times"),
    "increased by 2 1/2 times": ("about", 2.5, 0.25, "times"),
    "1/2 mile": ("about", 0.5, 0.25, "mi"),
    "2.5-fold": ("about", 2.5, 0.05, "times"),
    "twenty nautical miles": ("about", 20, 5, "nmi"),
    "a 15-mile corridor": ("about", 15, 0.5, "mi"),
    "~ 7 km": ("about", 7, 0.5, "km"),
    ">= 7 km": ("at least", 7, 0.5, "km"),
    "3,000 square miles or more": ("at least", 3000, 500, "mi²"),
    "about 30 per cent": ("about", 30, 5, "%"),
    "260°": ("about", 260, 5, "°"),
    "two hundred and seventy-five km": ("about", 275, 0.5, "km"),
    "six and three quarter miles": ("about", 6.75, 0.125, "mi"),
    "two and two-thirds km": ("about", 2 + 2 / 3, 1 / 6, "km"),
    "3 km and a half": ("about", 3.5, 0.25, "km"),
    "3 km and a half dozen villages": ("about", 3, 0.5, "km"),
}


@pytest.mark.parametrize("text", STATED)
def test_quantity_as_it_is_written(text):
    comparator, value, rounding, unit = STATED[text]
    (found,) = parse_quantities(text)
    assert (found.comparator, found.unit) == (comparator, unit)
    assert found.value == pytest.approx(value)
    assert found.rounding == pytest.approx(rounding)


def test_every_quantity_of_a_sentence_in_order():
    found = parse_quantities(
        "a gap of only 25 km (15 miles), closing in on over 3,000 square miles"
    )
    assert [(q.value, q.unit, q.comparator) for q in found] == [
        (25, "km", "about"),
        (15, "mi", "about"),
        (3000, "mi²", "more than"),
    ]


@pytest.mark.parametrize(
    "text",
    ["", "in August 2017", "40 villages", "12 men", "the 3rd division", "v1.2.3 mi5", "no number"],
)
def test_what_is_no_quantity(text):
    assert parse_quantities(text) == []


def test_direction_after_a_distance():
    (found,) = parse_quantities("Qadir lies some 75 miles west of Deir ez-Zor")
    assert found.azimuth == 270.0


@pytest.mark.parametrize(
    ("words", "azimuth"), [("north", 0), ("south-west", 225), ("West South West", 247.5)]
)
def test_compass_points(words, azimuth):
    assert compass_azimuth(words) == azimuth


def test_unknown_direction_says_how_to_write_it():
    with pytest.raises(InputError, match="“widdershins” is no compass point"):
        compass_azimuth("widdershins")


def test_comparison_finds_the_names_and_not_their_parts():
    names = ["Delaware", "Rhode Island", "Virginia", "West Virginia", "Island"]
    text = "an area roughly equivalent to Delaware and Rhode Island combined"
    assert parse_comparison(text, names) == ("about", ["Delaware", "Rhode Island"])
    assert parse_comparison("larger than West Virginia", names) == ("more than", ["West Virginia"])
    assert parse_comparison("Delawareans agree", names) == ("about", [])


def test_number_without_a_number_says_how_to_write_it():
    with pytest.raises(InputError, match="states no number"):
        parse_number("a great deal")


@given(st.integers(1, 10**9))
def test_grouped_integers_read_back(number):
    value, rounding = parse_number(f"{number:,}")
    assert value == number
    # Half of the last digit that is not zero: the number is a multiple of it, and not of ten of it.
    assert number % (2 * rounding) == 0
    assert number % (20 * rounding) != 0
    assert rounding_of(number) == rounding


@given(st.text(max_size=200))
def test_any_text_is_read_without_fail(text):
    for found in parse_quantities(text):
        assert found.text == text[found.start : found.start + len(found.text)]
