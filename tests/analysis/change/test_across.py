# SPDX-License-Identifier: GPL-2.0-or-later
"""A change that a CRS cuts in two is one, with the figures that it has elsewhere on the Earth."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
import shapely
from salient.analysis.change import compare, front, movement
from salient.analysis.change.timeline import timeline
from salient.analysis.control import control_map, overlaps
from salient.analysis.geometry import geodesy
from salient.analysis.geometry.earth_ends import ends_of_earth
from salient.analysis.pocket.pockets import find_pockets

#: CRSes that tear the Earth, at the antimeridian and elsewhere.
TORN = [
    "EPSG:4326",
    "EPSG:3857",
    "+proj=longlat +pm=150 +datum=WGS84 +no_defs",
    "+proj=merc +lon_0=150 +datum=WGS84",
]


def halves(south, north, west, east):
    """Ground by a meridian, cut there: degrees from it."""
    return [shapely.box(west, south, 0.0, north), shapely.box(0.0, south, east, north)]


def placed(parts, crs):
    """Ground by the meridian at which a CRS tears the Earth, or by that of Greenwich."""
    if crs == "whole":
        return [shapely.union_all(parts)]
    system = geodesy.as_crs(crs)
    half = ends_of_earth(system)[1]
    rise = {lat: lat for lat in shapely.get_coordinates(parts)[:, 1]}
    if not system.is_geographic:
        middle = 150.0 if "lon_0=150" in crs else 0.0
        spots = geodesy.from_lonlat(shapely.points(middle, list(rise)), crs)
        rise = dict(zip(rise, shapely.get_y(spots)))
    return [
        shapely.transform(
            part,
            lambda xy, side=side: np.column_stack(
                [side * half + half * xy[:, 0] / 180.0, [rise[lat] for lat in xy[:, 1]]]
            ),
        )
        for part, side in zip(parts, (1.0, -1.0))
    ]


def series(crs):
    """A's ground goes north by 0.1° a day, between 0.2° west and 0.3° east of the meridian."""
    found = []
    for day in range(3):
        parts = halves(50.0, 50.2, -1.0, 1.0)
        if day:
            more = halves(50.2, 50.2 + 0.1 * day, -0.2, 0.3)
            parts = [shapely.union(*pair) for pair in zip(parts, more)]
        shapes = placed(parts, crs)
        drawn = "EPSG:4326" if crs == "whole" else crs
        date = dt.date(2025, 1, 1 + day)
        found.append(control_map.build(shapes, ["A"] * len(shapes), crs=drawn, date=date)[0])
    return found


def figures(crs):
    maps = [overlaps.prepared(one) for one in series(crs)[:2]]
    found = compare.compare(*maps)
    moved = movement.movement(found.changes, found.unmatched)
    changes = found.changes
    assert len(changes) == 1
    assert found.balance.residual == pytest.approx([0.0], abs=1.0)
    metres = geodesy.length_m(moved.arrows, changes.crs)
    return [
        changes.areas_m2[0], changes.widths_m[0], moved.old_front_m[0], moved.new_front_m[0],
        moved.depths_m[0], moved.max_depths_m[0], metres[0],
    ], moved.azimuths[0]  # fmt: skip


@pytest.mark.parametrize("crs", TORN)
def test_a_change_across_a_tear_is_one_row_with_the_figures_of_the_whole(crs):
    """It was two rows, each with an area, a width and a depth of its own."""
    (plain, azimuth), (torn, turned) = figures("whole"), figures(crs)
    assert torn == pytest.approx(plain, rel=1e-6)
    assert (turned - azimuth + 180.0) % 360.0 - 180.0 == pytest.approx(0.0, abs=1e-4)


@pytest.mark.parametrize("crs", TORN)
def test_a_timeline_has_one_row_for_it_too(crs):
    found = timeline(series(crs))
    assert len(found.changes) == len(found.last.geometries) == 2
    assert found.table.parts.tolist() == [0, 1, 1]
    assert found.changes.persisted.tolist() == [True, True]
    west, _, east, _ = shapely.bounds(shapely.get_parts(found.changes.geometries)).T
    half = ends_of_earth(found.changes.crs)[1]
    assert (np.abs([west, east]) <= half * (1 + 1e-12)).all()


def test_pieces_that_do_not_meet_across_the_tear_are_two():
    parts = [shapely.box(179.0, 50.0, 180.0, 51.0), shapely.box(-180.0, 51.0, -179.0, 52.0)]
    maps = [
        control_map.build(parts[:count], ["A", "A"][:count], crs="EPSG:4326")[0] for count in (0, 2)
    ]
    found = compare.compare(*(overlaps.prepared(one) for one in maps))
    assert len(found.changes) == 2


def test_movement_in_a_zone_across_the_antimeridian():
    """The middle of what lies there was on the far side of the Earth."""
    parts = [shapely.union_all(halves(50.0, north, -0.2, 0.3)) for north in (50.2, 50.3)]
    found = []
    for lon, crs in ((180.0, "EPSG:32601"), (-174.0, "EPSG:32602")):
        maps = []
        for part in parts:
            turned = shapely.transform(part, lambda xy, lon=lon: xy + np.array([lon, 0.0]))
            shape = geodesy.reproject([turned], "EPSG:4326", crs)
            maps.append(overlaps.prepared(control_map.build(shape, ["A"], crs=crs)[0]))
        compared = compare.compare(*maps)
        moved = movement.movement(compared.changes, compared.unmatched)
        found.append([moved.depths_m[0], moved.max_depths_m[0], compared.changes.widths_m[0]])
    assert found[0] == pytest.approx(found[1], rel=1e-6)


@pytest.mark.parametrize("crs", TORN[1:])
def test_front_and_pocket_of_a_ring_that_a_crs_tears_are_those_in_degrees(crs):
    """The tear was front, and the pocket in the ring was open there."""
    hole = shapely.box(-0.8, 50.2, 0.8, 50.8)
    parts = [shapely.difference(part, hole) for part in halves(50.0, 51.0, -1.0, 1.0)]
    found = []
    for drawn in ("EPSG:4326", crs):
        control, _ = control_map.build(placed(parts, drawn), ["A", "A"], crs=drawn)
        pockets = find_pockets([control], encirclers=["A"])
        assert len(pockets) == 1
        west, _, east, _ = shapely.bounds(shapely.get_parts(pockets.geometry)).T
        assert (east - west < 0.9 * ends_of_earth(control.crs)[1] / 180.0).all()
        found.append([front.front_lines(control).lengths_m[0], pockets.area_m2[0]])
    assert found[1] == pytest.approx(found[0], rel=1e-6)
