# SPDX-License-Identifier: GPL-2.0-or-later
"""Some of `tests/attack/same_layer.py`: one map's ground handed in as other layers."""

from __future__ import annotations

import pytest
import same_layer


@pytest.fixture
def made(provider, qgis_new_project, tmp_path):
    drawn = same_layer.Drawn(3)
    layers = same_layer.Layers(drawn, tmp_path)
    return layers, same_layer.works(drawn, layers.kept)


@pytest.mark.parametrize("name", ["tiles", "called otherwise"])
def test_transects_are_those_of_the_map(made, name):
    layers, works = made
    work, layer = works["transects"], layers.each()[name]()
    plain = same_layer.run(work, layers.each()["shuffled"]())
    if name == "called otherwise":
        again = same_layer.back(same_layer.run(same_layer.otherwise(work), layer))
    else:
        again = same_layer.run(work, layer)
    assert plain["TRANSECTS"] and same_layer.unlike(plain, again, 1e-6) == []


def test_a_study_area_through_a_corner_is_the_same_in_each_carrier(made):
    layers, works = made
    found = [
        same_layer.run(works[title], layers.moved(crs))
        for crs in ("EPSG:4326", "EPSG:3034")
        for title in ("area", "extent")
    ]
    assert found[0]["CHANGES"]
    for one, within in zip(found, (0.0, 0.0, 1e-4, 1e-4)):
        assert same_layer.unlike(found[0], one, within) == []
