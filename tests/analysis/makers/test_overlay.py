# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground by what makers say of it: closed forms, a second computation, and rules by hand."""

from __future__ import annotations

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import InputError
from salient.analysis.change.compare import compare
from salient.analysis.makers.overlay import agreement, consensus

X, Y = 500_000.0, 5_300_000.0
#: Square metres on the ground in a square metre of UTM's central meridian.
GROUND = 1 / 0.9996**2


def box(x0, y0, x1, y1):
    """A box in kilometres."""
    return shapely.box(X + x0 * 1e3, Y + y0 * 1e3, X + x1 * 1e3, Y + y1 * 1e3)


def of(*maps, names="ABC"):
    ready = [cases.prepared(one, cases.UTM) for one in maps]
    return agreement(ready, list(names[: len(maps)]))


def circle(x, radius, count=2048):
    angle = np.arange(count) * 2 * np.pi / count
    return shapely.Polygon(np.column_stack([X + x + radius * np.cos(angle),
                                            Y + radius * np.sin(angle)]))  # fmt: skip


def test_half_planes_shifted_by_700_m():
    found = of({"Red": box(0, 0, 50, 40), "Blue": box(50, 0, 100, 40)},
               {"Red": box(0, 0, 50.7, 40), "Blue": box(50.7, 0, 100, 40)})  # fmt: skip
    rows = {row[:2]: row[2:] for row in found.matrix(0, 1)}
    assert rows[("Blue", "Red")] == (pytest.approx(28e6 * GROUND, rel=1e-4), 1)
    assert set(rows) == {("Red", "Red"), ("Blue", "Blue"), ("Blue", "Red")}
    assert found.share() == pytest.approx(1 - 0.7 / 100, rel=1e-4)
    (width,) = found.widths_m[~found.agreed]
    assert width == pytest.approx(700 / 0.9996, rel=1e-4)


def test_circles_shifted_share_a_lens():
    radius, shift = 20_000.0, 3_000.0
    found = of({"Red": circle(0, radius)}, {"Red": circle(shift, radius)})
    lens = 2 * radius**2 * np.arccos(shift / 2 / radius)
    lens -= shift / 2 * np.sqrt(4 * radius**2 - shift**2)
    rows = {row[:2]: row[2] for row in found.matrix(0, 1)}
    assert rows[("Red", "Red")] == pytest.approx(lens * GROUND, rel=2e-5)
    moon = np.pi * radius**2 - lens
    assert rows[("Red", "")] == pytest.approx(moon * GROUND, rel=2e-4)
    assert rows[("", "Red")] == pytest.approx(moon * GROUND, rel=2e-4)


@pytest.mark.parametrize("seed", range(3))
def test_two_makers_differ_by_what_two_dates_would_change(seed):
    """Frontline diff subtracts edges; here all borders are noded: two ways to one matrix."""
    one = cases.placed(cases.partition(seed, 30, "RBG", 1), 50_000, X, Y)
    other = cases.placed(cases.partition(seed, 30, "RBG", 2), 50_000, X, Y)
    ready = [cases.prepared(each, cases.UTM) for each in (one, other)]
    found = agreement(ready, ["A", "B"])
    changes = compare(*ready).matrix
    expected = {(a, b): area for a, b, area in
                zip(changes.sources, changes.targets, changes.areas_m2)}  # fmt: skip
    rows = {row[:2]: row[2] for row in found.matrix(0, 1) if row[0] != row[1]}
    assert rows == pytest.approx(expected, rel=1e-6)
    for maker in (0, 1):
        for actor, area in ready[maker].areas_m2.items():
            mine = found.areas_m2[found.held[:, maker] == actor].sum()
            assert mine == pytest.approx(area, rel=1e-9)


def test_consensus_of_three_by_each_rule():
    """Four squares of 100 km²: RRR, RR-, R--, RBB by the three makers."""
    found = of(
        {"Red": box(0, 0, 40, 10)},
        {"Red": box(0, 0, 20, 10), "Blue": box(30, 0, 40, 10)},
        {"Red": box(0, 0, 10, 10), "Blue": box(30, 0, 40, 10)},
    )
    areas = {}
    for rule in ("all", "majority", "any"):
        map_ = consensus(found, rule)
        areas[rule] = {
            (actor, kind): round(shapely.area(shape) / 1e8)
            for actor, kind, shape in zip(map_.actors, map_.classes, map_.geometries)
        }
    assert areas["all"] == {("Red", ""): 1}
    assert areas["majority"] == {("Red", ""): 2, ("Blue", ""): 1}
    assert areas["any"] == {("Red", ""): 3, ("Blue / Red", "contested"): 1}


def test_majority_of_two_is_both():
    found = of({"Red": box(0, 0, 20, 10)}, {"Red": box(10, 0, 30, 10)})
    both = [shapely.area(consensus(found, rule).geometries[0]) for rule in ("all", "majority")]
    assert both == pytest.approx([1e8, 1e8])


def test_one_maker_or_one_name_is_refused():
    with pytest.raises(InputError, match="two makers at least"):
        of({"Red": box(0, 0, 1, 1)})
    with pytest.raises(InputError, match="Two makers are called “A”"):
        of({"Red": box(0, 0, 1, 1)}, {"Red": box(0, 0, 1, 1)}, names="AA")
