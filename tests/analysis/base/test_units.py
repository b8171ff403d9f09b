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
        (-24.94, "-24.9"),
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


def test_unknown_unit_lists_the_known_ones():
    with pytest.raises(InputError, match=r"“league”.*km, mi"):
        units.format_length(1.0, "league")
