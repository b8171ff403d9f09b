# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap on maps 500 to 3,000 km wide is the least in geodesic length, by a brute force."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import shapely
from pyproj import CRS, Geod
from salient.analysis.control import control_map
from salient.analysis.gap import encirclement
from salient.analysis.gap.prepared import prepare_scene
from salient.analysis.geometry import antimeridian, geodesy

sys.path.append(str(Path(__file__).resolve().parents[2] / "attack"))


@pytest.mark.parametrize("seed", [0, 3])
def test_the_least_geodesic(seed):
    from gap_geodesic import attack

    gap, least, step = attack(seed)
    assert np.isfinite([gap, least]).all()
    assert least - 3.0 * step <= gap <= least * (1 + 1e-6)


def finer(polygon, count):
    """Return a polygon with each edge in so many pieces along pyproj's own geodesic."""
    geod, drawn = Geod(ellps="WGS84"), []
    corners = shapely.get_coordinates(polygon)
    for (x, y), (to_x, to_y) in zip(corners[:-1], corners[1:]):
        drawn += [(x, y), *(geod.npts(x, y, to_x, to_y, count - 1) if count > 1 else [])]
    return shapely.Polygon(drawn)


@pytest.mark.parametrize(("wide", "slit"), [(10.0, 0.005), (5.0, 0.001)])
@pytest.mark.parametrize("lat", [0.0, 45.0])
def test_a_corridor_beside_a_long_edge_is_open(wide, slit, lat):
    """Two walls along meridians, a notch in the western: two lines across the slit between them."""
    west = shapely.difference(
        shapely.box(-wide, -wide / 2, 0, wide / 2),
        shapely.box(-0.4 * wide, -0.2 * wide, 0, 0.2 * wide),
    )
    east = shapely.box(slit, -wide / 2, wide, wide / 2)
    west, east = (
        shapely.transform(one, lambda xy: xy + np.array([0, lat])) for one in (west, east)
    )
    core = encirclement.CorePlaces(shapely.points([(-0.2 * wide, lat)]), ("Town",))
    geod = Geod(ellps="WGS84")
    # The slit is narrowest at one end of each of its two halves, north and south of the notch.
    widths = {
        share: geod.inv(0.0, lat + share * wide, slit, lat + share * wide)[2]
        for share in (-0.5, -0.2, 0.2, 0.5)
    }
    expected = min(widths[-0.5], widths[-0.2]) + min(widths[0.2], widths[0.5])
    found = []
    for count in (1, 64):
        control = control_map.build(
            [finer(west, 64), finer(east, count)], ["Red", "Red"], crs="EPSG:4326"
        )[0]
        one = encirclement.encirclement_gap(control, encirclers=["Red"], core=core).pockets
        assert one.state == ("open",)
        found.append(one.gap_m[0])
    assert found[0] == pytest.approx(found[1], rel=1e-8)
    assert found[0] == pytest.approx(expected, rel=1e-3)


def test_a_core_beside_a_long_edge_is_on_the_side_that_it_is_on():
    """557 m within the edge of a room of 10°: in the map's plane it was beyond the chord."""
    room = shapely.box(-5, -5, 5, 5)
    control = control_map.build(
        [shapely.difference(shapely.box(-9, -9, 9, 9), room)], ["Red"], crs="EPSG:4326"
    )[0]
    core = encirclement.CorePlaces(shapely.points([(4.995, 0.0)]), ("Town",))
    found = prepare_scene(control, encirclers=["Red"]).gap(core).pockets
    assert found.state == ("sealed",)
    assert found.area_m2 == pytest.approx(geodesy.area_m2([room], "EPSG:4326"), rel=1e-9)


def test_a_core_at_a_pole_within_a_ring_drawn_in_degrees():
    """All corners of such a ring lie on the antimeridian; the same ground in a polar plane."""
    polar, degrees = CRS("EPSG:3413"), CRS("EPSG:4326")
    spot = shapely.Point(0, 0)
    ring = shapely.difference(spot.buffer(200e3), spot.buffer(100e3))
    ring = shapely.difference(ring, shapely.box(-5e3, -3e5, 5e3, 0))
    core = encirclement.CorePlaces(shapely.points([(30.0, 89.9999)]), ("Camp",))
    gaps = []
    for crs in (polar, degrees):
        shape = antimeridian.cut(np.array([ring], dtype=object), polar, crs)[0]
        control = control_map.build([ring if crs == polar else shape], ["Red"], crs=crs)[0]
        found = encirclement.encirclement_gap(control, encirclers=["Red"], core=core).pockets
        gaps.append(found.gap_m[0])
    assert gaps[0] == pytest.approx(gaps[1], rel=1e-6)
