# SPDX-License-Identifier: GPL-2.0-or-later
"""The pocket that a closure cuts off, against the ground that is left round the core."""

from __future__ import annotations

import datetime as dt
import json

import numpy as np
import pocket_ground
import pytest
import shapely
from salient.analysis.control import control_map
from salient.analysis.gap import closure, encirclement, outline, segments
from salient.analysis.geometry import geodesy, rings

NOWHERE = np.zeros((0, 2))
CORE = np.array([3.0, 0.0])
#: Walls open to the east between (10, -4) and (10, 4).
WALLS = shapely.Polygon(
    [(-10, -8), (10, -8), (10, -4), (9.5, -7), (-9, -7), (-9, 7), (9.5, 7), (10, 4), (10, 8),
     (-10, 8)]
)  # fmt: skip
#: An island that comes out of the mouth with its tip.
NEEDLE = shapely.Polygon([(10.8, 0), (4, 0.1), (4, -0.1)])


def seen_from_core(*parts) -> rings.Rings:
    ground = rings.ground_of(np.array(parts, dtype=object))
    return ground.seen_from(ground.within(CORE))


# `tests/attack/pocket_ground.py` takes as many maps as one likes. 24: rings that touch in a corner.
@pytest.mark.parametrize("first", [20, 25])
def test_pocket_is_the_ground_that_its_lines_leave_round_the_core(first):
    found = [pocket_ground.attack(seed) for seed in range(first, first + 5)]
    assert [wrong for _, wrong in found if wrong] == []
    assert any(kind == pocket_ground.POCKET for kind, _ in found)


def test_an_island_by_whose_tip_two_lines_go_is_no_part_of_the_pocket():
    # The core has two arms that reach beyond the mouth, above and below the needle: the lines from
    # the walls touch them and meet in the needle's tip, and it lies within.
    arms = [shapely.Point(9.5, y).buffer(1.1) for y in (1.6, -1.6)]
    back = shapely.LineString([(9.5, 1.6), (3, 1.6), (3, -1.6), (9.5, -1.6)]).buffer(0.1)
    seen = seen_from_core(WALLS, NEEDLE)
    asked = segments.separation(CORE[None], NOWHERE, (shapely.union_all([*arms, back]),))
    found = closure.shortest_closure(seen, asked)
    (walk,) = found.walks
    assert np.allclose([walk.end[0], walk.start[1]], (10.8, 0), rtol=0, atol=1e-12)
    pocket = outline.outline_of(seen, found, CORE[None]).polygon
    bare = shapely.Polygon([*WALLS.exterior.coords[2:8], walk.end[1], (10.8, 0), walk.start[0]])
    assert pocket.area == pytest.approx(bare.area - NEEDLE.area, rel=1e-12)
    assert not shapely.intersects_xy(pocket, 6.0, 0.0)


@pytest.mark.parametrize("end", [(0, 0.0), (-1, 1.0 - 1e-13), (0, 1e-13)], ids=str)
@pytest.mark.parametrize("start", [(0, 0.0), (-1, 1.0 - 1e-13), (0, 1e-13)], ids=str)
@pytest.mark.parametrize("way", [1, -1])
def test_a_wedge_is_the_same_however_its_tip_is_written(end, start, way):
    # Two lines go from one corner of a wall past the core to an island, and the corner is the end
    # of one edge for the one and the start of the next for the other.
    wall = shapely.box(100, -10, 120, 10)
    island = shapely.box(-1, -1, 1, 1)
    seen = seen_from_core(wall, island)
    xy = seen.xy
    tip = int(np.flatnonzero((xy == (100, 10)).all(axis=1))[0])
    low, high = (int(np.flatnonzero((xy == (1, y)).all(axis=1))[0]) for y in (-1, 1))
    before = int(np.flatnonzero(seen.following == tip)[0])
    edges, at = zip(*((tip, t) if k == 0 else (before, t) for k, t in (start, end)))
    walk = segments.Segments(
        np.array([edges[0], high]),
        np.array([at[0], 0.0]),
        np.array([xy[tip], xy[high]]),
        np.array([low, edges[1]]),
        np.array([0.0, at[1]]),
        np.array([xy[low], xy[tip]]),
    )
    walk = walk if way == 1 else walk.reversed()
    found = closure.Closure((walk,), (), 0.0)
    pocket = outline.outline_of(seen, found, np.array([[1.5, 0.0]]))
    # A triangle between the tip and the island's side, 2 long and 99 away.
    assert pocket.polygon.area == pytest.approx(99.0, rel=1e-9)


@pytest.mark.parametrize("at", [0.0, 1e-13])
def test_where_rings_touch_a_line_without_length_has_no_side(at):
    """One of two lines that meet on a wall's corner goes to an island that touches it there."""
    wall = shapely.box(100, -10, 120, 10)
    seen = seen_from_core(wall)
    xy = seen.xy
    corner = int(np.flatnonzero((xy == (100, 10)).all(axis=1))[0])
    before = int(np.flatnonzero(seen.following == corner)[0])
    first, last = (corner, at), (before, 1.0 - 1e-13) if at else (corner, 1e-13)
    walk = segments.Segments(
        np.array([first[0], corner]),
        np.array([first[1], 0.0]),
        np.array([xy[corner], (0.0, 0.0)]),
        np.array([corner, last[0]]),
        np.array([0.0, last[1]]),
        np.array([xy[corner], xy[corner]]),
    )
    arc = outline._arc(seen, walk, 1, 0)
    expected = seen.around(corner) if not at else seen.arc(before, corner)
    assert (arc == expected).all()


def test_a_thin_wedge_of_a_real_map_has_its_pocket(real_data):
    # A pocket between two lines of 68 km that meet in one corner: the note said that the closure
    # runs round the rear.
    file = real_data / "daily_front_2025h1" / "deepstatemap_data_20250216.geojson"
    shapes = [
        shapely.from_geojson(json.dumps(one["geometry"]))
        for one in json.loads(file.read_text(encoding="utf-8"))["features"]
    ]
    day = dt.date(2025, 2, 16)
    control = control_map.build(shapes, ["A"] * len(shapes), crs="OGC:CRS84", date=day)[0]
    spot = np.array([shapely.Point(37.0122386, 50.3096604)], dtype=object)
    found = encirclement.encirclement_gap(
        control,
        encirclers=["A"],
        core=encirclement.CorePlaces(spot, ("place",)),
        options=encirclement.GapOptions(core_radius_m=1000.0),
    ).pockets
    assert found.note == ("",)
    assert found.gap_m[0] == pytest.approx(135_738.1, abs=0.1)
    # About a triangle, 68 km long and the core's two kilometres wide at its base.
    assert found.area_m2[0] == pytest.approx(68e6, rel=0.01)


@pytest.mark.parametrize("across", [1.0, -1.0])
@pytest.mark.parametrize("up", [1.0, -1.0])
@pytest.mark.parametrize("turned", [False, True])
def test_ground_beyond_bodies_that_touch_in_a_corner_is_another_pocket(across, up, turned):
    # Both rooms are closed by bodies that touch in corners, and one of these alone parts them:
    # which way a walk went there was rounding, and 83 km² were 248.
    drawn = ["...AA.", "AAA.A.", "A..A..", ".AA..."]
    cells = np.argwhere(np.array([list(row) for row in drawn[::-1]]).T == "A")

    def placed(xy):
        xy = 0.1 * xy * np.array([across, up])
        return np.array([30.0, 48.0]) + (xy[:, ::-1] if turned else xy)

    squares = [shapely.transform(shapely.box(x, y, x + 1, y + 1), placed) for x, y in cells]
    bodies = shapely.get_parts(shapely.union_all(squares))
    control = control_map.build(bodies, ["A"] * len(bodies), crs="EPSG:4326")[0]
    room = shapely.transform(shapely.box(3, 2, 4, 3), placed)
    spot = np.array([shapely.centroid(room)], dtype=object)
    found = encirclement.encirclement_gap(
        control, encirclers=["A"], core=encirclement.CorePlaces(spot, ("place",))
    ).pockets
    assert found.state == ("sealed",)
    assert found.gap_m[0] == 0.0
    assert found.area_m2 == pytest.approx(geodesy.area_m2([room], "EPSG:4326"), rel=1e-9)
    assert found.perimeter_m == pytest.approx(geodesy.perimeter_m([room], "EPSG:4326"), rel=1e-9)


def test_the_ground_of_a_ring_lies_between_its_first_and_its_last_edge():
    """From (0, 0) a square's ground is what its corners (1, 0) and (0, 1) leave: 5/4 π."""
    ring = np.array([(0.0, 0.0), (1e3, 0.0), (1e3, 1e3), (0.0, 1e3)])
    for out, left in ((3.7, True), (4.2, False)):
        home, target = (1e3 * np.array([np.cos(way), np.sin(way)]) for way in (out + 1.0, out))
        assert outline._Meeting(ring[0], home, target).leaves_to_the_left(ring) is left
