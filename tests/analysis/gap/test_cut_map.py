# SPDX-License-Identifier: GPL-2.0-or-later
"""A map that is cut at the antimeridian, as RFC 7946 asks, answers as it does elsewhere."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
import shapely
from salient.analysis.control import control_map, turns
from salient.analysis.gap import encirclement

#: Two bodies that meet at x = 0, along a seam of many vertices, and a bay south of them; degrees.
SEAM = [(0.0, 48.5 + 0.37 * k) for k in range(8)]
WEST = shapely.Polygon([(-1, 46), (-0.5, 46), (-0.5, 48.5), *SEAM, (-1, 51.09)])
EAST = shapely.Polygon([*SEAM[::-1], (0.5, 48.5), (0.5, 46), (1, 46), (1, 51.09)])
CORE = (0.137, 47.513)


def at(middle: float, crs: str, date=None):
    """The map with its seam at a longitude, in degrees from -180 to 180."""

    def moved(shape):
        return shapely.transform(shape, lambda xy: xy + np.array([middle, 0.0]))

    east = shapely.transform(moved(EAST), lambda xy: xy - np.array([360.0 * (middle >= 180), 0.0]))
    shapes = np.array([moved(WEST), east], dtype=object)
    if crs != "EPSG:4326":
        from salient.analysis.geometry import geodesy

        shapes = geodesy.from_lonlat(shapes, crs)
    return control_map.build(shapes, ["A", "A"], crs=crs, date=date)[0]


def core(middle: float):
    lon = (CORE[0] + middle + 180.0) % 360.0 - 180.0
    spot = np.array([shapely.Point(lon, CORE[1])], dtype=object)
    return encirclement.CorePlaces(spot, ("Core",))


def coast(middle: float):
    """A coast in two pieces, which passes by a corner of the eastern body on one straight line."""
    pieces = [
        shapely.LineString([(-0.2, 45.9), (0.0, 45.9 + 0.2 / 7.0)]),
        shapely.LineString([(0.0, 45.9 + 0.2 / 7.0), (1.2, 46.1)]),
    ]
    turns = (middle, middle - 360.0 * (middle >= 180))
    return np.array(
        [
            shapely.transform(piece, lambda xy, by=by: xy + np.array([by, 0.0]))
            for piece, by in zip(pieces, turns)
        ],
        dtype=object,
    )


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_the_pocket_beside_a_cut_is_the_pocket_that_it_is_elsewhere(crs):
    """Its outline ran up and down the slit between both sides of the cut, round the Earth."""
    here = encirclement.encirclement_gap(
        at(20.0, "EPSG:4326"), encirclers=["A"], core=core(20.0)
    ).pockets
    there = encirclement.encirclement_gap(
        at(180.0, crs), encirclers=["A"], core=core(180.0)
    ).pockets
    for name in ("gap_m", "area_m2", "perimeter_m", "encircler_share"):
        assert getattr(there, name) == pytest.approx(getattr(here, name), rel=1e-7), name
    assert 8e9 < there.area_m2[0] < 9e9


def test_a_scene_that_is_kept_and_a_series_know_the_cut_too():
    here = encirclement.prepare_scene(at(20.0, "EPSG:4326"), encirclers=["A"]).gap(core(20.0))
    there = encirclement.prepare_scene(at(180.0, "EPSG:4326"), encirclers=["A"]).gap(core(180.0))
    assert there.pockets.area_m2 == pytest.approx(here.pockets.area_m2, rel=1e-7)
    maps = [at(180.0, "EPSG:4326", dt.date(2025, 1, day)) for day in (1, 2)]
    series = encirclement.gap_series(maps, encirclers=["A"], core=core(180.0))
    assert np.ravel(series.area_m2) == pytest.approx(float(here.pockets.area_m2[0]), rel=1e-7)


def test_barriers_lie_on_the_turn_of_the_map():
    """Those beyond the cut, too: a coast that passes by a corner touches it."""
    found = [
        encirclement.encirclement_gap(
            at(middle, "EPSG:4326"),
            encirclers=["A"],
            core=encirclement.CorePlaces(
                np.array([shapely.Point((0.1 + middle + 180) % 360 - 180, 46.1)], dtype=object),
                ("Core",),
            ),
            barriers=coast(middle),
        ).pockets
        for middle in (20.0, 180.0)
    ]
    here, there = found
    assert there.gap_m == pytest.approx(here.gap_m, rel=1e-7)
    assert there.area_m2 == pytest.approx(here.area_m2, rel=1e-7)
    assert there.barrier_share == pytest.approx(here.barrier_share, rel=1e-6)
    assert here.barrier_share[0] > 0.05 and here.lines[0] == there.lines[0] == 1


def test_ground_all_round_the_earth_is_no_map_that_is_rolled_out():
    """And a barrier that crosses the empty meridian is parted there."""
    belt = control_map.build(
        [shapely.box(-180, 60, 0, 70), shapely.box(0, 60, 180, 70)], ["A", "A"], crs="EPSG:4326"
    )[0]
    assert turns.beyond_the_cut(belt, None) == (belt, None)
    control = at(180.0, "EPSG:4326")
    whole, barriers = turns.beyond_the_cut(control, shapely.LineString([(-30, 10), (40, 10)]))
    assert shapely.total_bounds(whole.geometries)[[0, 2]] == pytest.approx([179.0, 181.0])
    assert sorted(shapely.bounds(barriers)[:, 0]) == pytest.approx([0.0, 330.0])
    assert sorted(shapely.bounds(barriers)[:, 2]) == pytest.approx([40.0, 360.0])


def test_a_barrier_that_crosses_itself_is_taken_as_on_any_other_map():
    """One beside the empty meridian and one across it ended in an error of shapely."""
    bows = [shapely.Polygon([(x, 0), (x + 9, 1), (x + 9, 0), (x, 1)]) for x in (-4.0, 120.0)]
    _, barriers = turns.beyond_the_cut(at(180.0, "EPSG:4326"), np.array(bows, dtype=object))
    assert shapely.is_valid(barriers).all()
    assert shapely.area(barriers).sum() == pytest.approx(sum(map(_of_a_bow, bows)))
    assert shapely.total_bounds(barriers) == pytest.approx([0.0, 0.0, 360.0, 1.0])


def _of_a_bow(bow: shapely.Polygon) -> float:
    return shapely.make_valid(bow).area
