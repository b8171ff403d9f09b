# SPDX-License-Identifier: GPL-2.0-or-later
"""What bounds the lines between two pieces of a shore, against each line by itself."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap import segments, single_line
from salient.analysis.geometry import rings
from shores import CORE, seen

NOWHERE = np.zeros((0, 2))


def asked(of, wanted=2e5, below=900.0, radius=np.inf):
    return single_line.Question(of, segments.separation(CORE, NOWHERE), wanted, below, radius)


def shoelace(xy):
    """Twice the area, the vertices one after the other."""
    return sum(a[0] * b[1] - a[1] * b[0] for a, b in zip(xy, np.roll(xy, -1, axis=0)))


def edges_of(of, ring):
    """Each edge of a ring: its ends."""
    xy = of.xy[of.starts[ring] : of.starts[ring + 1]]
    return [(xy[k], xy[(k + 1) % len(xy)]) for k in range(len(xy))]


def test_what_is_swept_along_a_ring():
    of = seen()
    swept = single_line._swept(of)
    for ring in range(len(of)):
        edges = edges_of(of, ring)
        running = np.cumsum([0.0] + [0.5 * (a[0] * b[1] - a[1] * b[0]) for a, b in edges])
        assert swept.at[of.starts[ring] : of.starts[ring + 1]] == pytest.approx(running[:-1])
        assert swept.whole[ring] == pytest.approx(running[-1])
        assert abs(swept.whole[ring]) == pytest.approx(of.polygon(ring).area)


@pytest.mark.parametrize("size", [1, 2, 4, 32])
def test_a_run_by_its_edges_one_by_one(size):
    of = seen()
    swept = single_line._swept(of)
    runs = single_line._runs(of, swept, size)
    row = 0
    for ring in range(len(of)):
        edges = edges_of(of, ring)
        assert runs.base[ring] == row
        assert runs.count[ring] == math.ceil(len(edges) / size)
        for first in range(0, len(edges), size):
            part = edges[first : first + size]
            origin = part[0][0]
            both = np.array(part).reshape(-1, 2)
            low, high = both.min(axis=0), both.max(axis=0)
            assert runs.centre[row] == pytest.approx((low + high) / 2)
            assert runs.radius[row] == pytest.approx(math.dist(low, high) / 2)
            assert runs.start[row] == pytest.approx(origin)
            assert runs.reach[row] == pytest.approx(max(math.dist(origin, b) for _, b in part))
            assert runs.swept[row] == pytest.approx(swept.at[of.starts[ring] + first])
            seen_from_start = np.cumsum(
                [0.5 * np.linalg.det([a - origin, b - origin]) for a, b in part]
            )
            assert runs.low[row] == pytest.approx(min(0, seen_from_start.min()), abs=1e-6)
            assert runs.high[row] == pytest.approx(max(0, seen_from_start.max()), abs=1e-6)
            row += 1
    assert runs.base[-1] == row == len(runs.start)


def test_where_all_may_be_every_pair_of_edges_is_looked_at(monkeypatch):
    of = seen()
    question = asked(of, wanted=-1e12, below=1e9)
    found = single_line._pairs_of_edges(question, single_line._swept(of), NO_FEEDBACK)
    pairs = [
        (i, j)
        for ring in range(len(of))
        for i in range(of.starts[ring], of.starts[ring + 1])
        for j in range(i + 1, of.starts[ring + 1])
    ]
    assert sorted(zip(*map(np.ndarray.tolist, found))) == pairs
    monkeypatch.setattr(single_line, "_MOST_PAIRS", 4)
    assert single_line._pairs_of_edges(question, single_line._swept(of), NO_FEEDBACK) is None


def behind(of, i, u, j, v, step=1):
    """A line from place u of edge i to place v of edge j: its length, and what it cuts off.

    By the shoelace formula round the line and the ring's vertices from j back to i.
    """
    p, q = (of.xy[e] + at * (of.xy[of.following[e]] - of.xy[e]) for e, at in ((i, u), (j, v)))
    return math.dist(p, q), 0.5 * shoelace(np.array([p, q, *of.xy[i + 1 : j + 1][::-1]]))


def fine(of, most):
    """The same rings with edges no longer than this."""
    bodies = [shapely.segmentize(of.polygon(ring), most) for ring in range(len(of))]
    ground = rings.ground_of(np.array(bodies, dtype=object))
    return ground.rings


@pytest.mark.parametrize(("wanted", "below"), [(2e5, 900.0), (6e5, 2500.0), (1e4, 300.0)])
def test_no_pair_of_edges_with_a_line_is_dropped_and_few_without_are_kept(wanted, below):
    of, edge = fine(seen(), 300.0), 300.0
    swept = single_line._swept(of)
    question = asked(of, wanted, below)
    kept = set(
        zip(*map(np.ndarray.tolist, single_line._pairs_of_edges(question, swept, NO_FEEDBACK)))
    )
    must, may = set(), set()
    for ring in range(len(of)):
        whole = swept.whole[ring]
        for i in range(of.starts[ring], of.starts[ring + 1]):
            for j in range(i + 1, of.starts[ring + 1]):
                # From i to j, or from j to i with the rest of the ring; the best of its corners.
                lines = [behind(of, i, u, j, v) for u in (0, 1) for v in (0, 1)]
                if any(m < below and max(a + whole, -a) >= wanted for m, a in lines):
                    must.add((i, j))
                middle, area = behind(of, i, 0.5, j, 0.5)
                loose = 2.0 * edge * (middle + 2.0 * edge)
                if middle < below + 2.0 * edge and max(area + whole, -area) >= wanted - loose:
                    may.add((i, j))
    assert must and must <= kept <= may
    assert len(may) < 0.9 * sum(n * (n - 1) // 2 for n in np.diff(of.starts))


@pytest.mark.parametrize(("turned", "bound"), [(1, 30_000.0), (-1, 20_000.0)])
def test_a_run_of_its_own_may_hold_either_end_first(turned, bound):
    """Of a square of 100 m: twice what its run can sweep, and once more the ring where it is on."""
    square = np.array([[0.0, 0], [100, 0], [100, 100], [0, 100]])[::turned]
    of = rings._rings(square, np.array([4]))
    swept = single_line._swept(of)
    runs = single_line._runs(of, swept, 4)
    zero = np.array([0])
    for wanted, below, expected in (
        (bound - 1, 1.0, True),
        (bound + 1, 1.0, False),
        (bound - 1, -283.0, False),  # the disc of all four corners is 141.4 m wide
        (bound - 1, -140.0, True),
    ):
        question = asked(of, wanted, below)
        assert single_line._can(question, swept, runs, zero, zero, zero)[0] == expected


def test_a_plane_stretches_by_a_quarter_of_the_square():
    """So that 2 R tan(θ / 2), a stereographic length from the middle, is more than R θ."""
    far = np.array([0.0, 1.0, 2.0, 6.0])
    assert single_line._stretch(far, 2.0).tolist() == [1.0, 1.0625, 1.25, 3.25]


@pytest.fixture(scope="module")
def pieces():
    of = seen()
    question = asked(of)
    return single_line._Pieces(question, single_line._swept(of))


def some(pieces, count=40):
    """Pairs of pieces of edges, on one ring each, and places on them."""
    of = pieces.asked.rings
    rng = np.random.default_rng(11)
    i = rng.integers(0, of.starts[1] - 1, count)
    j = np.array([rng.integers(k + 1, of.starts[1]) for k in i])
    span = np.sort(rng.uniform(0, 1, (count, 2, 2)), axis=2).reshape(-1, 4)
    return i, j, span


def test_ends_middles_and_size_of_pieces(pieces):
    of = pieces.asked.rings
    i, j, span = some(pieces)
    p, q = pieces._corners(i, j, span)
    size, middles = pieces._size(i, j, span), pieces._middles(i, j, span)
    for row in range(len(i)):
        ends = [
            [(1 - at) * of.xy[e] + at * of.xy[of.following[e]] for at in places]
            for e, places in ((i[row], span[row, :2]), (j[row], span[row, 2:]))
        ]
        assert p[row] == pytest.approx(np.array(ends[0]))
        assert q[row] == pytest.approx(np.array(ends[1]))
        assert size[row] == pytest.approx(max(math.dist(*ends[0]), math.dist(*ends[1])))
        assert middles[row] == pytest.approx(np.mean(ends, axis=1).ravel())


def test_the_longer_piece_is_halved(pieces):
    i, j, span = some(pieces)
    p, q = pieces._corners(i, j, span)
    first, second, halves = pieces._halves(i, j, span)
    assert first.tolist() == [*i, *i] and second.tolist() == [*j, *j]
    for row, (a, b, c, d) in enumerate(span):
        if math.dist(*p[row]) >= math.dist(*q[row]):
            expected = (a, (a + b) / 2, c, d), ((a + b) / 2, b, c, d)
        else:
            expected = (a, b, c, (c + d) / 2), (a, b, (c + d) / 2, d)
        assert halves[row] == pytest.approx(np.array(expected[0]))
        assert halves[row + len(i)] == pytest.approx(np.array(expected[1]))


def corners_of(span, row):
    """The four corners: places on the first piece, and on the second."""
    a, b, c, d = span[row]
    return [(u, v) for u in (a, b) for v in (c, d)]


def test_what_lines_at_the_corners_cut_off(pieces):
    of = pieces.asked.rings
    i, j, span = some(pieces)
    p, q = pieces._corners(i, j, span)
    p4, q4 = np.repeat(p, 2, axis=1), np.tile(q, (1, 2, 1))
    cut = np.array(
        [
            [behind(of, i[row], u, j[row], v)[1] for u, v in corners_of(span, row)]
            for row in range(len(i))
        ]
    )
    there_m2, back_m2 = cut.max(axis=1) + pieces.swept.whole[0], -cut.min(axis=1)
    for wanted in (np.median(there_m2), np.median(back_m2)):
        question = single_line._Pieces(asked(of, wanted), pieces.swept)
        there, back, area = question._areas(i, j, span, p4, q4)
        assert area == pytest.approx(cut, abs=1e-6)
        assert there.tolist() == (there_m2 >= wanted).tolist()
        assert back.tolist() == (back_m2 >= wanted).tolist()


def test_one_edge_across_all_lines_of_a_pair_blocks_it(pieces):
    of = pieces.asked.rings
    i, j, span = some(pieces, 200)
    # small pieces: of large ones hardly any is blocked whole
    span = span.copy()
    span[:, 1], span[:, 3] = span[:, 0] + 0.05, span[:, 2] + 0.05
    blocked = pieces._blocked(i, j, span)
    shores = shapely.linestrings(np.stack([of.xy, of.xy[of.following]], axis=1))
    missed = 0
    for row in range(len(i)):
        p, q = pieces._corners(i[[row]], j[[row]], span[[row]])
        lines = shapely.linestrings([[a, b] for a in p[0] for b in q[0]])
        across = shapely.crosses(lines[:, None], shores).all(axis=0)
        across[[i[row], j[row]]] = False
        assert across.any() or not blocked[row], row
        missed += bool(across.any() and not blocked[row])
    # a line that all but ends on an edge may cross it or not, by the version of GEOS
    assert missed <= 2
    assert 10 < blocked.sum() < 190


def test_the_side_of_lines_is_told_where_no_place_lies_among_them(pieces):
    """A line's pocket holds the core where the ring's rest and the line go round it."""
    of = pieces.asked.rings
    i, j, span = some(pieces, 200)
    p, q = pieces._corners(i, j, span)
    p4, q4 = np.repeat(p, 2, axis=1), np.tile(q, (1, 2, 1))
    parts, unsure = pieces._parts(i, j, p4, q4)
    core = shapely.Point(CORE[0])
    for row in range(len(i)):
        within = set()
        for u, v in corners_of(span, row):
            a, b = (
                of.xy[e] + at * (of.xy[of.following[e]] - of.xy[e])
                for e, at in ((i[row], u), (j[row], v))
            )
            round_ = [a, b, *of.xy[i[row] + 1 : j[row] + 1][::-1]]
            turns = sum(
                rings.crossings(np.array(s), np.array(e), CORE[0])
                for s, e in zip(round_, [*round_[1:], round_[0]])
            )
            within.add(turns % 2)
        swath = shapely.convex_hull(shapely.multipoints([*p[row], *q[row]]))
        if unsure[row]:
            assert len(within) == 2 or swath.distance(core) < 3.0, row
        else:
            assert within == {parts[row]} and swath.distance(core) > 0.0, row
    assert 0 < unsure.sum() < 100 and 0 < parts[~unsure].sum() < (~unsure).sum()


def test_no_pair_of_pieces_that_holds_a_line_as_asked_for_is_dropped(pieces):
    of = pieces.asked.rings
    i, j, span = some(pieces, 220)
    kept_i, kept_j, kept_span, length = pieces._kept(i, j, span)
    kept = {(a, b, *s) for a, b, s in zip(kept_i, kept_j, kept_span)}
    ground = shapely.union_all([of.polygon(ring) for ring in range(len(of))])
    held = 0
    for row in range(len(i)):
        lines = [
            (u, v) for u in np.linspace(*span[row, :2], 3) for v in np.linspace(*span[row, 2:], 3)
        ]
        good = False
        for u, v in lines:
            metres, area = behind(of, i[row], u, j[row], v)
            a, b = (
                of.xy[e] + at * (of.xy[of.following[e]] - of.xy[e])
                for e, at in ((i[row], u), (j[row], v))
            )
            pocket = shapely.Polygon([a, b, *of.xy[i[row] + 1 : j[row] + 1][::-1]])
            free = shapely.intersection(shapely.LineString([a, b]), ground).length < 1e-6
            large = abs(area) >= pieces.asked.wanted and metres < pieces.below
            good |= free and large and bool(shapely.contains_xy(pocket, *CORE[0]))
        held += good
        if good:
            assert (i[row], j[row], *span[row]) in kept
    assert held and len(kept) < 150
    p, q = pieces._corners(kept_i, kept_j, kept_span)
    apart = [shapely.distance(*map(shapely.LineString, pair)) for pair in zip(p, q)]
    assert length == pytest.approx(np.array(apart))


def test_a_line_that_cuts_off_most_is_tried_and_stands_for_those_beside_it(pieces):
    of = pieces.asked.rings
    i, j, span = some(pieces)
    for row in range(12):
        fresh = single_line._Pieces(asked(of, below=900.0), pieces.swept)
        lines = []
        fresh._try(i[row], j[row], span[row], lambda line, to=lines: to.append(line) or 500.0)
        cut = [behind(of, i[row], u, j[row], v)[1] for u, v in corners_of(span, row)]
        there = max(cut) + pieces.swept.whole[0] >= fresh.asked.wanted
        u, v = corners_of(span, row)[int(np.argmax(cut) if there else np.argmin(cut))]
        ends = (i[row], u), (j[row], v)
        for (edge, at), *found in zip(
            ends if there else ends[::-1],
            (lines[0].first, lines[0].last),
            (lines[0].first_at, lines[0].last_at),
            (lines[0].start, lines[0].end),
        ):
            assert [int(found[0][0]), float(found[1][0])] == [edge, pytest.approx(at)]
            here = of.xy[edge] + at * (of.xy[of.following[edge]] - of.xy[edge])
            assert found[2][0] == pytest.approx(here)
        # What follows is shorter by more than a ten-millionth of what was found.
        assert fresh.below == pytest.approx(500.0 * (1 - 1e-7), rel=1e-12)
        # Each end may lie off by a hundredth of that, along either axis.
        middle, beside = fresh._middles(i[[row]], j[[row]], span[[row]])[0], 0.01 * fresh.below
        for place in range(4):
            for off, known in ((0.99, True), (1.01, False)):
                moved = middle.copy()
                moved[place] -= off * beside
                fresh.tried = [moved, middle + 1e6]
                assert fresh._known(i[[row]], j[[row]], span[[row]]).tolist() == [known]
    fresh._try(i[0], j[0], span[0], lambda line: np.inf)
    assert len(fresh.tried) == 2 and fresh.tries == 2


@pytest.mark.parametrize("radius", [800.0, 2500.0, 1e4])
@pytest.mark.parametrize("below", [300.0, 900.0])
def test_no_run_with_a_line_that_is_short_on_the_ellipsoid_is_dropped(radius, below):
    """A line of the plane is at most so much longer as the further of its ends makes it."""
    of = fine(seen(), 300.0)
    swept = single_line._swept(of)
    question = asked(of, -1e12, below, radius)
    for size in (1, 4, 16):
        runs = single_line._runs(of, swept, size)
        run = runs.base[of.ring] + (np.arange(len(of.xy)) - of.starts[of.ring]) // size
        i, j = np.nonzero(of.ring[:, None] == of.ring)
        kept = single_line._can(question, swept, runs, of.ring[i], run[i], run[j])
        plane = np.hypot(*(of.xy[i] - of.xy[j]).T)
        far = np.maximum(np.hypot(*of.xy[i].T), np.hypot(*of.xy[j].T))
        short = plane / (1.0 + 0.25 * (far / radius) ** 2) < below
        assert short.any() and kept[short].all()
