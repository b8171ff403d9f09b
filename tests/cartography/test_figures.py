# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures that stand side by side agree with one another, in either unit."""

from __future__ import annotations

import math
import random
import re

import pytest

pytest.importorskip("qgis.core")
from salient.analysis.base import units
from salient.cartography import figures


def parts(text: str) -> list[tuple[float, float]]:
    """Return number and last digit of a figure in each of its units."""
    found = re.findall(r"[\d,]+(?:\.\d+)?", text.replace("²", ""))
    return [(float(one.replace(",", "")), 10.0 ** -len(one.partition(".")[2])) for one in found]


def tell(first: float, last: float, size: float, told, apart) -> None:
    """Hold that the difference is that of the two figures beside it, in each unit."""
    pair = [parts(told(one * size)) for one in (first, last)]
    changes = parts(apart(first * size, last * size))
    assert len(changes) == 2
    coarse = 0.0
    for one, other, (change, _) in zip(*pair, changes):
        # a second unit that is larger has the rounding of the first in its digits
        step = coarse = max(one[1], other[1], coarse / 2.6)
        shown = abs(other[0] - one[0])
        most = 0.5001 if shown >= 20.0 * step else 2.001
        assert change == pytest.approx(shown, abs=most * step), (first, last)


@pytest.mark.parametrize("system", ["metric", "miles"])
def test_a_difference_agrees_with_its_figures_in_both_units(system):
    """43,690 and 43,877 mi² stood beside +186 mi²."""
    chance = random.Random(2)
    with figures.in_units(units.SYSTEMS[system]):
        assert system == "miles" or figures.area_apart(113_157e6, 113_640e6) == (
            "483 km² (187 mi²)"
        )
        for _ in range(3000):
            first = 10.0 ** chance.uniform(-1.0, 6.0)
            last = first * (1.0 + chance.choice([1e-4, 1e-2, 0.3, 4.0]) * chance.uniform(-0.2, 1))
            if abs(last - first) < 0.01:
                # no page tells of so little
                continue
            tell(first, last, 1e6, figures.area, figures.area_apart)
            tell(first, last, 1e3, figures.length, figures.length_apart)


def test_the_parts_of_a_whole_have_one_step():
    """870 km² were 340 mi² beside 59 km² and 23 mi²: 363 of 358."""
    assert figures.about([870.2e6, 58.7e6]) == ["870 km² (336 mi²)", "60 km² (23 mi²)"]
    assert figures.about([85_053e6, 26_848e6]) == [
        "85,000 km² (32,800 mi²)",
        "27,000 km² (10,400 mi²)",
    ]
    chance = random.Random(3)
    for _ in range(2000):
        sizes = [10.0 ** chance.uniform(0.7, 5.0)]
        sizes += [sizes[0] * chance.uniform(0.01, 1.0) for _ in range(chance.randint(1, 3))]
        told = [parts(text) for text in figures.about([one * 1e6 for one in sizes])]
        for size, ((first, _), (second, _)) in zip(sizes, told):
            step = 10.0 ** min(
                math.floor(math.log10(max(sizes))) - 1, math.floor(math.log10(min(sizes)))
            )
            assert first > 0.0 and first == pytest.approx(size, abs=0.501 * step)
            # no harder than the first, of which a whole one may be 0.4 of the second
            most = step / 2.589988 if step > 1.0 else step
            assert second == pytest.approx(first / 2.589988, abs=0.501 * most)


def test_a_second_unit_is_optional():
    with figures.in_units(units.SYSTEMS["nautical"]):
        assert figures.about([870.2e6, 58.7e6]) == ["870 km²", "60 km²"]
        assert figures.area_apart(113_157e6, 113_640e6) == "483 km²"
    with figures.in_units(units.SYSTEMS["metric only"]):
        assert figures.length_apart(4520.0, 3340.0) == "1.2 km"
