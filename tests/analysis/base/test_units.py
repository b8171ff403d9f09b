# SPDX-License-Identifier: GPL-2.0-or-later
"""Units by their definitions, and figures as a reader wants them."""

from __future__ import annotations

import pytest
from salient.analysis.base import units
from salient.analysis.base.errors import InputError


@pytest.mark.parametrize(
    ("unit", "metres"),
    [("mi", 1609.344), ("nmi", 1852.0), ("ft", 0.3048), ("km", 1000.0)],
    ids=lambda value: str(value),
)
def test_lengths_by_definition(unit, metres):
    assert units.LENGTH_UNITS[unit] == pytest.approx(metres, rel=1e-15)
    assert units.format_length(metres, unit, None) == f"1.0 {unit}"


def test_areas_by_definition():
    # 640 international acres are a square mile.
    mile = 640 * units.AREA_UNITS["acre"]
    assert units.convert_area(mile, "mi²") == pytest.approx(1.0, rel=1e-12)
    assert units.convert_area(1e6, "ha") == 100.0


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (1234.4, "1,234"),
        (99.96, "100"),
        (99.94, "99.9"),
        (24.94, "24.9"),
        (1.0, "1.0"),
        (0.996, "1.0"),
        (0.434, "0.43"),
        (0.0996, "0.10"),
        (0.0123, "0.012"),
        (-24.94, "−24.9"),
    ],
    ids=str,
)
def test_digits(value, text):
    assert units.format_number(value) == text


def test_two_units_and_errors():
    assert units.format_length(24_900) == "24.9 km (15.5 mi)"
    assert units.format_length(24_900, second=None) == "24.9 km"
    assert units.format_length(24_900, "mi", "mi") == "15.5 mi"
    assert units.format_length(24_900, error=800) == "24.9 ± 0.8 km (15.5 ± 0.5 mi)"
    assert units.format_area(8_050e6) == "8,050 km² (3,108 mi²)"
    # both units are rounded at one place, but no error is told as less than it is
    assert units.format_area(8_085e6, error=20.4e6) == "8,080 ± 20 km² (3,120 ± 10 mi²)"
    assert units.format_area(238.8e6, error=3.6e6) == "239 ± 4 km² (92 ± 2 mi²)"


@pytest.mark.parametrize(
    ("azimuth", "word"),
    [
        (0, "north"),
        (11.2, "north"),
        (11.3, "north-northeast"),
        (270, "west"),
        (348.7, "north-northwest"),
        (348.8, "north"),
        (360, "north"),
        (-90, "west"),
    ],
    ids=str,
)
def test_sixteen_compass_points(azimuth, word):
    assert units.compass_point(azimuth) == word


def test_a_reader_who_converts_a_printed_figure_finds_the_printed_one():
    """923.4 km² was 923 km² (357 mi²): 923 of them are 356."""
    assert units.format_area(923.4e6) == "923 km² (356 mi²)"
    assert units.format_area(928.0e6) == "928 km² (358 mi²)"
    # three pockets alike had 49.0, 49.0 and 48.9
    told = {units.format_area(size) for size in (126.6e6, 127.0e6, 127.4e6)}
    assert told == {"127 km² (49.0 mi²)"}
    for tenth in range(1, 20_000, 7):
        text = units.format_length(37.3 * tenth)
        first, second = text.split(" km (")
        number = float(first.replace(",", ""))
        assert second == f"{units.format_number(number / 1.609344)} mi)", text


@pytest.mark.parametrize(
    ("first", "last", "errors", "difference"),
    [
        # 4.52 and 3.34: 4.5 less 3.3 are 1.2, not the 1.1 or 1.2 of what nobody sees
        (4.52, 3.34, (0.0, 0.0), -1.2),
        (4.45, 3.34, (0.0, 0.0), -1.2),
        (113_157.4, 113_640.6, (0.0, 0.0), 484.0),
        # of less than ten of the last digit the printed ones tell little: 113,158 less 113,157
        (113_157.4, 113_157.6, (0.0, 0.0), 0.2),
        # the digits of what has fewer
        (4.62, 928.3, (0.0, 0.0), 923.0),
        (0.0, 44.96, (0.0, 0.0), 45.0),
        (1253.0, 239.0, (14.0, 20.0), -1010.0),
        (0.0, 0.0, (0.0, 0.0), 0.0),
    ],
)
def test_a_difference_is_that_of_the_printed_figures(first, last, errors, difference):
    assert units.difference(first, last, errors) == pytest.approx(difference, abs=1e-9)


def test_unknown_unit_lists_the_known_ones():
    with pytest.raises(InputError, match=r"“league”.*km, mi"):
        units.format_length(1.0, "league")
        units.convert_length(1.0, "league")


@pytest.mark.parametrize(
    ("metres", "error", "text"),
    [
        # not larger than its error: only what it is at most
        (220.0, 830.0, "under 1 km"),
        (0.0, 830.0, "under 0.8 km"),
        (500.0, 500.0, "under 1 km"),
        # and no less than it may be: 11.1 km is not under 10
        (4_449.0, 6_674.0, "under 12 km"),
        (600.0, 800.0, "under 1.4 km"),
        (0.0, 1_041.0, "under 1 km"),
        (9_118.0, 832.0, "9.1 ± 0.8 km"),
        # two digits where the first is a 1, as ± 1 could be anything from 0.5 to 1.5
        (24_640.0, 1_386.0, "24.6 ± 1.4 km"),
        (24_640.0, 1_970.0, "25 ± 2 km"),
        (24_640.0, 1_940.0, "24.6 ± 1.9 km"),
        (1_234_567.0, 34_000.0, "1,230 ± 30 km"),
        (12_345.0, 9_600.0, "12 ± 10 km"),
        (12_345.0, 12.0, "12.345 ± 0.012 km"),
    ],
)
def test_a_figure_has_the_digits_that_its_error_allows(metres, error, text):
    assert units.format_length(metres, second=None, error=error) == text


@pytest.mark.parametrize(
    ("first", "last", "told", "in_miles"),
    [
        # 287 km² and 239, 111 mi² and 92.3: no tenth of either is known
        (286.9, 238.7, "48", "19"),
        (37.1, 25.4, "11.7", "4.5"),
        (113_640.0, 113_163.0, "477", "185"),
        (5.2, 5.1, "0.10", "0.039"),
    ],
)
def test_a_difference_has_no_more_digits_than_its_figures(first, last, told, in_miles):
    assert units.format_difference(first, last) == told
    assert units.format_difference(first, last, scale=0.386102) == in_miles


def test_a_difference_that_is_not_sure_has_no_finer_steps_in_a_second_unit():
    """2,010 ± 20 and 8,080 ± 30 km², 780 ± 10 and 3,120 ± 12 mi²."""
    pair, doubts = (2012.0, 8083.0), (20.0, 30.0)
    assert units.format_difference(*pair, doubts) == "6,070"
    assert units.format_difference(*pair, doubts, scale=0.386102) == "2,340"
