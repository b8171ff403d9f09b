# SPDX-License-Identifier: GPL-2.0-or-later
"""Gap lines slid along their ground: slopes by differences, areas by plain polygons."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity
from salient.analysis.gap import segments, sliding
from salient.analysis.gap.closure import Closure
from salient.analysis.geometry import rings

NOWHERE = np.zeros((0, 2))
#: Two walls that come nearest to one another at (0, 0), and the ground behind them.
WEST = [(-600.0, 0.0), (-900.0, 3000.0), (-4000.0, 3000.0), (-4000.0, -3000.0), (-900.0, -3000.0)]
EAST = [(-x, y) for x, y in WEST][::-1]


def walls(*shapes):
    """Rings as they are seen from (0, -2000), between the walls: closed ground on their right."""
    body = rings.ground_of(np.array([shapely.Polygon(xy) for xy in shapes], dtype=object))
    return body.seen_from(body.within(np.array([0.0, -2000.0])))


def edge_at(ground, x, y):
    """The edge that runs through a point, and where on it the point is."""
    start, end = ground.xy, ground.xy[ground.following]
    lines = shapely.linestrings(np.stack([start, end], axis=1))
    edge = int(np.argmin(shapely.distance(lines, shapely.Point(x, y))))
    at = np.hypot(*(start[edge] - (x, y))) / np.hypot(*(end[edge] - start[edge]))
    return edge, at, start[edge] + at * (end[edge] - start[edge])


def line_between(ground, here, there):
    (e, s, a), (f, t, b) = edge_at(ground, *here), edge_at(ground, *there)
    one = np.array
    return segments.Segments(one([e]), one([s]), one([a]), one([f]), one([t]), one([b]))


def constraint(*blocked):
    return segments.separation(np.array([[0.0, -2000.0]]), NOWHERE, blocked)


def closure_of(*lines):
    length = sum(float(line.length.sum()) for line in lines)
    return Closure(tuple(lines), (), length)


@pytest.fixture
def ground():
    return walls(WEST, EAST)


def test_a_step_to_the_end_of_an_edge_ends_there():
    """scipy told of steps a digit beyond it, which it cut off."""
    rng = np.random.default_rng(0)
    end = rng.uniform(0.01, 1.0, 100_000)
    here = end * rng.random(len(end))
    assert (here + (end - here) > end).any()
    even = sliding._even(end)
    here = np.minimum(here, even)
    assert not (here + (even - here) > even).any()
    assert np.abs(even / end - 1.0).max() < 3e-16


def test_a_line_slides_to_the_waist(ground):
    line = line_between(ground, (750.0, 1500.0), (-870.0, 2700.0))
    found, area = sliding.slid(ground, closure_of(line), 5e6, 0.0, constraint())
    assert found.length == pytest.approx(1200.0, rel=1e-6)
    assert found.walks[0].start == pytest.approx(np.array([[600.0, 0.0]]), abs=0.1)
    assert found.walks[0].end == pytest.approx(np.array([[-600.0, 0.0]]), abs=0.1)
    # The pocket loses or gains what lies between the two lines.
    between = shapely.Polygon([(750, 1500), (-870, 2700), (-600, 0), (600, 0)]).area
    assert abs(area - 5e6) == pytest.approx(between, rel=1e-3)


def test_a_pocket_does_not_become_smaller_than_asked(ground):
    """From y = 2000 the line may sink, or rise, by so much ground only."""
    line = line_between(ground, (800.0, 2000.0), (-800.0, 2000.0))
    free, without = sliding.slid(ground, closure_of(line), 9e6, 0.0, constraint())
    assert without < 9e6
    found, area = sliding.slid(ground, closure_of(line), 9e6, 8e6, constraint())
    assert area == pytest.approx(8e6, rel=1e-4)
    assert free.length < found.length < 1600.0
    # Trapezoid of 1e6 m² between the line at 2000 and that at y: widths 1200 + 0.2 y.
    y = np.roots([0.1, 1200.0, 1e6 - 0.1 * 2000**2 - 1200 * 2000.0]).max()
    assert found.length == pytest.approx(1200 + 0.2 * y, rel=1e-4)


@pytest.mark.parametrize("top", [50.0, 300.0])
@pytest.mark.parametrize("pointed", [True, False])
def test_a_line_slides_on_to_what_is_blocked_and_stops_there(ground, top, pointed):
    """The walls are 1200 m apart at 0, and 0.2 m more each metre to the north."""
    block = shapely.box(-50.0, -50.0, 50.0, top)
    if pointed:
        block = shapely.Polygon([(-50.0, -50.0), (50.0, -50.0), (0.0, top)])
    line = line_between(ground, (800.0, 2000.0), (-800.0, 2000.0))
    found, _ = sliding.slid(ground, closure_of(line), 9e6, 0.0, constraint(block))
    # From a point it can lean, but gains nothing by it to the first order.
    assert found.length == pytest.approx(1200.0 + 0.2 * top, rel=1e-3 if pointed else 1e-6)
    assert not sliding.crosses(ground, found.walks[0], constraint(block))


@pytest.mark.parametrize("pointed", [True, False])
def test_a_line_slides_on_to_closed_ground_in_its_way_and_stops_there(pointed):
    """It was left where it had been: as short as it gets it lies on the far side, or across."""
    for top in (50.0, 300.0):
        island = [(-50.0, top), (50.0, top), (50.0, top - 30.0), (-50.0, top - 30.0)]
        if pointed:
            island = [(0.0, top), (50.0, top - 30.0), (-50.0, top - 30.0)]
        ground = walls(WEST, EAST, island)
        line = line_between(ground, (800.0, 2000.0), (-800.0, 2000.0))
        found, _ = sliding.slid(ground, closure_of(line), 9e6, 0.0, constraint())
        assert found.length == pytest.approx(1200.0 + 0.2 * top, rel=1e-3 if pointed else 1e-6)
        assert not sliding.crosses(ground, found.walks[0], constraint())


def test_a_line_does_not_jump_over_what_is_blocked(ground):
    """The middle of its way is blocked: both where it was and at the waist it is clear of that."""
    block = shapely.Point(0.0, 1000.0).buffer(20.0)
    line = line_between(ground, (800.0, 2000.0), (-800.0, 2000.0))
    found, _ = sliding.slid(ground, closure_of(line), 9e6, 0.0, constraint(block))
    assert found.length == pytest.approx(1200.0 + 0.2 * 1020.0, rel=1e-4)


def test_no_line_becomes_longer_than_asked(ground):
    line = line_between(ground, (800.0, 2000.0), (-800.0, 2000.0))
    given = closure_of(line)
    assert sliding.slid(ground, given, 9e6, 0.0, constraint(), 1100.0) == (given, 9e6)


def slide(ground, *lines, area=3e6):
    lines = segments.joined(list(lines))
    ends = sliding._Ends(
        np.r_[lines.first, lines.last], np.r_[lines.first_at, lines.last_at].astype(float)
    )
    return sliding._Slide(ground, ends, area, 0.0)


def test_slopes_are_the_differences_of_length_and_area(ground):
    some = slide(
        ground,
        line_between(ground, (750.0, 1500.0), (-870.0, 2700.0)),
        line_between(ground, (-700.0, -1000.0), (640.0, -400.0)),
    )
    at = some.ends.at.copy()
    assert some.area(at) == pytest.approx(3e6)
    length, area = some.slopes(at)
    for k in range(len(at)):
        there, back = at.copy(), at.copy()
        there[k] += 1e-6
        back[k] -= 1e-6
        rise = (some.lengths(there).sum() - some.lengths(back).sum()) / 2e-6
        assert length[k] == pytest.approx(rise, rel=1e-5, abs=1e-4)
        swept = (some.area(there) - some.area(back)) / 2e-6
        assert area[k] == pytest.approx(swept, rel=1e-5, abs=1.0)


@pytest.mark.parametrize("ring", [WEST, WEST[::-1], EAST])
def test_vertices_on_straight_edges_go_and_corners_stay(ring):
    polygon = shapely.Polygon(ring)
    fine = shapely.get_coordinates(polygon.segmentize(170.0))[:-1]
    for shift in (0, 1, 7):
        turned = np.roll(fine, shift, axis=0)
        found = sliding.without_straight_vertices(walls(turned, [(9e3, 0), (9e3, 9), (9e4, 0)]))
        assert len(found) == 2
        assert np.diff(found.starts).tolist() == [len(ring), 3]
        kept = found.xy[: len(ring)]
        assert {tuple(xy) for xy in kept} == set(ring)
        assert tuple(kept[0]) == min(ring)
        assert shapely.Polygon(kept).equals(polygon)
        assert found.following[: len(ring)].tolist() == [*range(1, len(ring)), 0]
        assert found.ring.tolist() == [0] * len(ring) + [1] * 3


@pytest.mark.parametrize("times", [2, 3, 7])
@pytest.mark.parametrize("mirrored", [1.0, -1.0])
def test_no_straight_vertex_stays_in_a_ring_of_few_corners(times, mirrored):
    """With its topology kept GEOS left some: mirrored, the rooms of a search were others."""
    ring = np.array([(0.0, 900.0), (700.0, -300.0), (310.0, -360.0), (-20.0, 100.0)])
    for corners in (ring[:3], ring):
        behind = np.roll(corners, -1, axis=0)
        share = np.arange(times)[:, None, None] / times
        drawn = np.swapaxes(corners + share * (behind - corners), 0, 1).reshape(-1, 2)
        for start in range(len(drawn)):
            xy = np.roll(drawn, start, axis=0) * (mirrored, 1.0)
            found = sliding.without_straight_vertices(walls(xy))
            assert {tuple(one) for one in found.xy} == {
                tuple(one) for one in corners * (mirrored, 1.0)
            }


def test_a_ring_that_would_cross_itself_keeps_the_bend_that_parts_it():
    """A wall's other side comes nearer than what a bend may lie off the line."""
    spike = [(400.0, 0.02), (500.0, -0.004), (600.0, 0.02)]
    xy = [(0.0, 0.0), (500.0, -0.009), (1000.0, 0.0), (1000.0, 800.0), *spike[::-1], (0.0, 800.0)]
    found = sliding.without_straight_vertices(walls(xy), 0.01)
    assert shapely.Polygon(found.xy).is_valid


def test_a_bend_of_more_than_a_tenth_of_a_millimetre_stays():
    for bend, kept in ((5e-5, 4), (2e-3, 5)):
        xy = [(0.0, 0.0), (500.0, -bend), (1000.0, 0.0), (1000.0, 800.0), (0.0, 800.0)]
        found = sliding.without_straight_vertices(walls(xy))
        assert len(found.xy) == kept


def test_slopes_of_the_room_beside_a_corner_are_its_differences(ground):
    line = line_between(ground, (750.0, 1500.0), (-870.0, 2700.0))
    corners = sliding._corners(line, constraint(shapely.box(-50.0, -50.0, 50.0, 50.0)))
    ends = sliding._Ends(np.r_[line.first, line.last], np.r_[line.first_at, line.last_at])
    some = sliding._Slide(ground, ends, 3e6, 0.0, corners)
    room, slopes = some.room(ends.at), some.room_slopes(ends.at)
    # The line leads west, so that what lies to the south is on its left: all four corners.
    assert len(room) == 4 and (room > 0).all()
    for k in range(len(ends.at)):
        there, back = ends.at.copy(), ends.at.copy()
        there[k] += 1e-6
        back[k] -= 1e-6
        rise = (some.room(there) - some.room(back)) / 2e-6
        assert slopes[:, k] == pytest.approx(rise, rel=1e-5)


def test_crossing_is_more_than_touching(ground):
    free = line_between(ground, (600.0, 0.0), (-600.0, 0.0))
    assert not sliding.crosses(ground, free, constraint())
    tip = shapely.Polygon([(-50, 50), (0, 0), (50, 50)])
    assert not sliding.crosses(ground, free, constraint(tip))
    assert sliding.crosses(ground, free, constraint(shapely.affinity.translate(tip, 0, -1)))
    # Through the western wall, and out of a ring that lies all round.
    through = line_between(ground, (900.0, -3000.0), (-900.0, 3000.0))
    assert not sliding.crosses(ground, through, constraint())
    over = line_between(ground, (600.0, 0.0), (-4000.0, 0.0))
    assert sliding.crosses(ground, over, constraint())
    yard = shapely.box(-5e3, -5e3, 5e3, 5e3) - shapely.box(-1e3, -1e3, 1e3, 1e3)
    notch = shapely.box(-1e3, -100, -500, 100)
    body = rings.ground_of(np.array([yard | notch], dtype=object))
    inside = body.seen_from(body.within(np.array([0.0, 0.0])))
    around = line_between(inside, (-1000.0, 900.0), (1000.0, 900.0))
    assert not sliding.crosses(inside, around, constraint())
    across = line_between(inside, (-800.0, 100.0), (-800.0, -100.0))
    assert sliding.crosses(inside, across, constraint())
