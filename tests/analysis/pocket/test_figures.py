# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of pockets without a cache: each map is worked on once."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
import shapely
from salient.analysis import InputError, PocketOptions, control_map, find_pockets
from salient.analysis.base.cache import Cache
from salient.analysis.geometry import geodesy
from salient.analysis.pocket import pockets
from salient.analysis.pocket.figures import pocket_figures


def a_map(day, *holes):
    ground = shapely.box(36, 48, 37, 49)
    for hole in holes:
        ground = ground - shapely.box(*hole)
    return control_map([ground], ["Red"], crs="EPSG:4326", date=dt.date(2025, 1, day))[0]


def test_without_a_cache_each_map_is_worked_on_once(monkeypatch):
    one, two = (36.2, 48.2, 36.3, 48.3), (36.6, 48.6, 36.7, 48.7)
    maps = [a_map(1, one), a_map(2, one), a_map(3, one, two)]
    whole = find_pockets(maps, encirclers=["Red"])
    done, original = [], pockets.enclosed_ground
    monkeypatch.setattr(
        pockets,
        "enclosed_ground",
        lambda control, *given, **more: (
            done.append(control.date.day) or original(control, *given, **more)
        ),
    )
    found = pocket_figures(maps, encirclers=["Red"], options=PocketOptions())
    assert done == [1, 3], "the second is drawn as the first"
    assert len(found.area_m2) == 4
    for name in (field.name for field in dataclasses.fields(found)):
        told, known = list(getattr(found, name)), list(getattr(whole, name))
        # a processor adds what lies elsewhere in memory in another order: 13 digits are the same
        exact = name != "inradius_m"
        assert told == (known if exact else pytest.approx(known, rel=1e-12)), name


def test_with_a_cache_sides_and_maps_are_read_as_without_one(tmp_path):
    """“red” is the maps' “Red”, one who is on none is refused, and a map in UTM counts as it is."""
    hole = (36.2, 48.2, 36.3, 48.3)
    first, second = a_map(1, hole), a_map(2, hole)
    moved = dataclasses.replace(
        second,
        geometries=geodesy.reproject(second.geometries, second.crs, "EPSG:32637"),
        crs="EPSG:32637",
    )
    for given in ([first, second], [first, moved]):
        asked = {"encirclers": ["red"], "options": PocketOptions()}
        plain = pocket_figures(given, **asked)
        held = pocket_figures(given, **asked, cache=Cache(tmp_path / "kept"))
        assert len(held.area_m2) == 2
        assert held.area_m2.tolist() == plain.area_m2.tolist()
        assert held.since == plain.since
    with pytest.raises(InputError, match="no actor “Rde”"):
        pocket_figures(
            [first], encirclers=["Rde"], options=PocketOptions(), cache=Cache(tmp_path / "kept")
        )
