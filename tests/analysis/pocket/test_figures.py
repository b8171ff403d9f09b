# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of pockets without a cache: each map is worked on once."""

from __future__ import annotations

import dataclasses
import datetime as dt

import shapely
from salient.analysis import PocketOptions, control_map, find_pockets
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
        assert list(getattr(found, name)) == list(getattr(whole, name)), name
