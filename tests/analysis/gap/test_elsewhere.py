# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines of a closure elsewhere on their rings: beside all pairs of vertices, by plain polygons."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import same_earth
import shapely
import shapely.ops
from salient.analysis.base.errors import Canceled
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap import elsewhere, encirclement, outline, segments, sliding
from salient.analysis.gap.closure import Closure, parts
from salient.analysis.geometry import rings

CORES = np.array([[0.0, 0.0]])
#: the rear is far away
CONSTRAINT = segments.separation(CORES, np.zeros((0, 2)))


def walls(seed, *islands):
    """Two ragged walls west and east of the core, as rings and as polygons."""
    rng = np.random.default_rng(seed)
    y = np.linspace(-3000.0, 3000.0, 6)
    west = np.column_stack([-rng.uniform(300.0, 2500.0, 6), y])
    east = np.column_stack([rng.uniform(300.0, 2500.0, 6), y])
    shapes = [
        shapely.Polygon([*west, (-4000.0, 3000.0), (-4000.0, -3000.0)]),
        shapely.Polygon([*east, (4000.0, 3000.0), (4000.0, -3000.0)]),
        *islands,
    ]
    body = rings.ground_of(np.array(shapes, dtype=object))
    return body.seen_from(body.within(CORES[0])), shapely.union_all(shapes)


def closure_between(ground, *pairs):
    """A closure of lines between vertices, given by where they lie."""
    ends = [[int(np.argmin(np.hypot(*(ground.xy - xy).T))) for xy in one] for one in zip(*pairs)]
    first, last = map(np.array, ends)
    none = np.zeros(len(first))
    lines = segments.Segments(first, none, ground.xy[first], last, none, ground.xy[last])
    return Closure((lines,), (), float(lines.length.sum()))


def outermost(ground):
    """The lines from wall to wall furthest north and south, with the core on their left."""
    wall = np.abs(ground.xy[:, 0]) < 2600.0
    a, b, c, d = (
        ground.xy[wall & (ground.xy[:, 0] * x > 0) & (np.abs(ground.xy[:, 1] - y) < 1.0)][0]
        for x, y in ((1, 3000.0), (-1, 3000.0), (-1, -3000.0), (1, -3000.0))
    )
    return closure_between(ground, (a, b), (c, d))


def area_of(ground, closure):
    return float(shapely.area(outline.outline_of(ground, closure, CORES).polygon))


def every_pair(ground, closed):
    """Length and area behind all pairs of lines from wall to wall, cut out of open ground."""
    box = shapely.box(-5000.0, -5000.0, 5000.0, 5000.0)
    inner = closed.buffer(-sliding.STRAIGHT_M, join_style="mitre")
    west, east = ([tuple(xy) for xy in ground.xy if side * xy[0] > 0] for side in (-1, 1))
    lines = [shapely.LineString(ends) for ends in itertools.product(east, west)]
    lines = [line for line in lines if not line.intersects(inner)]
    open_ground = box - closed
    for pair in itertools.combinations(lines, 2):
        cut = shapely.node(shapely.union_all([open_ground.boundary, *pair]))
        for piece in shapely.ops.polygonize(cut):
            if piece.contains(shapely.Point(0.0, 0.0)) and not piece.touches(box.boundary):
                yield pair[0].length + pair[1].length, piece.area


@pytest.mark.parametrize("seed", range(8))
def test_no_two_lines_between_vertices_are_shorter(seed):
    ground, closed = walls(seed)
    given = outermost(ground)
    area = area_of(ground, given)
    known = np.array(sorted(every_pair(ground, closed)))
    assert len(known) > 50
    places = elsewhere.Elsewhere(ground, CONSTRAINT)
    for share in (0.2, 0.5, 0.8):
        found = next(places.closures(given, (share - 1.0) * area, np.inf, NO_FEEDBACK))
        assert parts(ground, found, CONSTRAINT)
        assert area_of(ground, found) >= share * area * (1 - 1e-9)
        least = known[known[:, 1] >= share * area * (1 - 1e-9), 0].min()
        assert found.length == pytest.approx(least, rel=1e-9)


def test_they_come_the_shortest_first_and_each_leaves_more():
    ground, _ = walls(3)
    given = outermost(ground)
    places = elsewhere.Elsewhere(ground, CONSTRAINT)
    every = list(places.closures(given, -np.inf, np.inf, NO_FEEDBACK))
    lengths, areas = zip(*((one.length, area_of(ground, one)) for one in every))
    assert len(every) > 5
    assert (np.diff(lengths) > 0).all()
    assert (np.diff(areas) > 0.5).all()


def test_no_line_is_longer_than_allowed():
    ground, _ = walls(3)
    given = outermost(ground)
    places = elsewhere.Elsewhere(ground, CONSTRAINT)
    every = list(places.closures(given, -np.inf, 2000.0, NO_FEEDBACK))
    # but for where they are, which is no other place
    longest = [
        max(line for line in one.walks[0].length if line not in given.walks[0].length)
        for one in every[:-1]
    ]
    assert longest and max(longest) <= 2000.0


def test_lines_of_very_many_pairs_stay_where_they_are(monkeypatch):
    ground, _ = walls(3)
    given = outermost(ground)
    monkeypatch.setattr(elsewhere, "_MOST_PAIRS", 10)
    places = elsewhere.Elsewhere(ground, CONSTRAINT)
    (same,) = places.closures(given, 0.0, np.inf, NO_FEEDBACK)
    assert same.length == given.length


def test_a_cancel_is_heard_between_lines():
    from cancelling import Stop

    ground, _ = walls(3)
    places = elsewhere.Elsewhere(ground, CONSTRAINT)
    with pytest.raises(Canceled):
        next(places.closures(outermost(ground), 0.0, np.inf, Stop(1)))


# no step of a slide goes beyond the end of an edge
@pytest.mark.filterwarnings("error:Values in x were outside bounds")
@pytest.mark.parametrize(("seed", "gap"), [(82108, 149_906.877774), (82102, 60_062.1)])
def test_mirrored_ground_has_the_same_pocket(seed, gap):
    """195, 225 and 174 km were the first one's, as lines came to rest here or there."""
    drawn = same_earth.Drawn(seed, 3, 0.5)
    options = encirclement.GapOptions(core_radius_m=500.0, min_area_m2=3e9)
    for name in ("mirrored at a meridian", "turned by 100"):
        move, seams = same_earth.moves(drawn)[name]
        core = encirclement.CorePlaces(shapely.points(move(drawn.core[None])), ("Core",))
        found = encirclement.encirclement_gap(
            drawn.maps(move, seams)[0], encirclers=["A"], core=core, options=options
        )
        assert found.pockets.gap_m[0] == pytest.approx(gap, rel=1e-6)
        assert found.pockets.note[0] == ""
