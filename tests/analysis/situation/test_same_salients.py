# SPDX-License-Identifier: GPL-2.0-or-later
"""Salients and narrow parts are the same wherever a ring begins, and however its plane lies."""

from __future__ import annotations

import numpy as np
import pytest
import same_earth
import shapely
from salient.analysis.control import control_map
from salient.analysis.geometry import geodesy
from salient.analysis.situation import log, shapes

PLANE = geodesy.local_plane(shapely.points([[37.0, 48.0]]), geodesy.geod("EPSG:4326"))


def star(seed: int) -> shapely.Polygon:
    """A ragged body with arms, 60 km across."""
    rng = np.random.default_rng(seed)
    turn = np.linspace(0.0, 2.0 * np.pi, 400, endpoint=False)
    far = 18_000 + 9_000 * np.sin(7 * turn) ** 3 + 80 * np.cumsum(rng.normal(size=400))
    xy = np.column_stack([far * np.cos(turn), far * np.sin(turn)])
    return shapely.Polygon(xy).buffer(0)


def sizes(body: shapely.Polygon) -> list[np.ndarray]:
    """Area in the plane of what juts out, and of what hangs on by a neck."""
    some = np.array([body], dtype=object)
    jutting = shapes.salients(some, 9_000.0, 1e6, PLANE)
    hanging = shapes.narrow_parts(some, 6_000.0, 1e6, PLANE)
    return [np.sort(shapely.area(parts)) for parts in (jutting, hanging)]


def redrawn(body: shapely.Polygon, matrix, start: int) -> shapely.Polygon:
    xy = np.roll(shapely.get_coordinates(body)[:-1] @ np.array(matrix), start, axis=0)
    return shapely.Polygon(xy)


MOVES = {
    "begun elsewhere": ([[1, 0], [0, 1]], 77),
    "mirrored": ([[-1, 0], [0, 1]], 0),
    "turned": ([[0.8, 0.6], [-0.6, 0.8]], 123),
}


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_same_ground_has_the_same_salients(move, seed):
    body = star(seed)
    plain, moved = sizes(body), sizes(redrawn(body, *MOVES[move]))
    assert len(plain[0]) > 2
    for one, other in zip(plain, moved):
        np.testing.assert_allclose(other, one, rtol=1e-9)


def test_vertices_on_straight_edges_change_no_salient():
    """So dense that the edge was drawn ten times as plain."""
    body = star(1)
    dense = shapely.segmentize(body, 20.0)
    for one, other in zip(sizes(body), sizes(dense)):
        np.testing.assert_allclose(other, one, rtol=1e-9)


def test_a_hair_along_an_edge_is_no_base():
    """What rounding left along an edge counted as its base: a salient was told of a day late."""
    drawn = same_earth.Drawn(5)
    told = []
    for name in ("mirrored at a meridian", "mirrored at the equator"):
        found = log.situation_log(drawn.maps(same_earth.moves(drawn)[name][0]))
        told.append(list(zip(found.kinds, found.dates)))
    assert told[0] == told[1]


@pytest.mark.parametrize(
    ("seed", "move"),
    [(13, "turned by 100"), (9, "over the antimeridian"), (80003, "cut at the antimeridian")],
    ids=["area", "entries", "shared"],
)
def test_the_earth_turned_onto_itself_changes_no_entry(seed, move):
    """The plane's middle was another after a turn: an area by 3e-4, and a salient came or went.

    Of a salient that was there the day before GEOS said that it shared nothing with itself.
    """
    drawn = same_earth.Drawn(seed)
    plain = log.situation_log(drawn.maps(lambda xy: xy))
    turned, seams = same_earth.moves(drawn)[move]
    other = log.situation_log(drawn.maps(turned, seams))
    assert len(plain) > 0
    assert other.kinds.tolist() == plain.kinds.tolist()
    assert other.dates.tolist() == plain.dates.tolist()
    np.testing.assert_allclose(other.after_m2, plain.after_m2, rtol=1e-9)


def test_a_day_that_reaches_farther_leaves_the_days_before_as_they_are():
    drawn = same_earth.Drawn(13)
    maps = drawn.maps(lambda xy: xy)
    first = log.situation_log(maps[:2])
    far = shapely.box(60.0, 50.0, 61.0, 51.0)
    last = maps[2]
    beyond = control_map.build(
        [*last.geometries, far], [*last.actors, "A"], crs="EPSG:4326", date=last.date
    )[0]
    every = log.situation_log([*maps[:2], beyond])
    kept = [row for row, date in enumerate(every.dates) if date in (maps[0].date, maps[1].date)]
    assert every.after_m2[kept].tolist() == first.after_m2.tolist()
