# SPDX-License-Identifier: GPL-2.0-or-later
"""All pockets of an actor drawn as one feature are what they are as a feature each."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.control import control_map
from salient.analysis.pocket import enclosed, pockets

HOLES = [shapely.box(20.1 + x, 40.1 + y, 20.8 + x, 40.8 + y) for x in range(6) for y in range(5)]
BODY = shapely.box(20, 40, 26, 45).difference(shapely.union_all(HOLES))
#: Besieged ground that is drawn beyond the edge of its pocket.
OUT = shapely.box(20.7, 40.2, 20.85, 40.4)


def found(besieged: list):
    control = control_map.build([BODY, *besieged], ["A", *"B" * len(besieged)], crs="EPSG:4326")[0]
    return pockets.find_pockets([control], encirclers=["A"])


@pytest.mark.parametrize("out", [False, True])
def test_pockets_in_one_feature_are_those_of_many(out):
    """With others in other pockets, it was said to be drawn on the encirclers' ground."""
    many = [HOLES[0].union(OUT) if out else HOLES[0], *HOLES[1:]]
    one, each = found([shapely.multipolygons(many)]), found(many)
    assert len(one.area_m2) == len(HOLES)
    assert np.sort(one.area_m2) == pytest.approx(np.sort(each.area_m2), rel=1e-12)
    assert list(one.besieged) == list(each.besieged) == ["B"] * len(HOLES)
    assert len(one.notes) == len(each.notes) == int(out)


def test_no_pocket_is_laid_on_the_ground_of_all_others(monkeypatch):
    """That took the square of how many pockets a feature has."""
    looked_at: list[int] = []
    real = enclosed._Scene._real

    def counted(self, common):
        looked_at.append(int(shapely.get_num_coordinates(common).sum()))
        return real(self, common)

    monkeypatch.setattr(enclosed._Scene, "_real", counted)
    found([shapely.multipolygons(HOLES)])
    assert 0 < sum(looked_at) <= 2 * shapely.get_num_coordinates(shapely.multipolygons(HOLES))


def test_a_sliver_of_a_feature_of_several_parts_stands_on_no_pocket():
    """As a part of other ground it is what is left of a border; alone it is drawn there."""
    sliver = shapely.box(22.2, 42.2, 22.2 + 1e-7, 42.4)
    control = control_map.build(
        [BODY, *HOLES, shapely.multipolygons([sliver, shapely.box(30, 40, 31, 41)])],
        ["A", *"B" * len(HOLES), "C"],
        crs="EPSG:4326",
    )[0]
    names = pockets.find_pockets([control], encirclers=["A"]).besieged
    assert set(names) == {"B"}
