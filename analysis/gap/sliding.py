# SPDX-License-Identifier: GPL-2.0-or-later
"""Gap lines of a pocket slid along the ground that holds them, to the least total length.

A pocket is found on a triangulation, so its lines end where that has points. Here each end slides
along its ring, from edge to edge, until the lines together are as short as they get with the pocket
not smaller than asked: the answer no longer depends on how the ground was drawn.

The pocket's area is a sum over its lines, each with ends *a* and *b* at places *s* along the rings:
½ a × b + C(s_a) − C(s_b), where C is ½ ∫ x × dx along a ring. So it is cheap to follow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import shapely

from ..base.arrays import Array, cross, is_first, ragged, straight_lines
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..geometry.rings import Rings
from .closure import Closure
from .segments import Segments, SeparationConstraint, joined

#: Vertices nearer than this to the line through their neighbours bend nothing, metres.
STRAIGHT_M = 1e-4
_MOST_STEPS = 400
#: How often lines are slid anew, held off what they ran over.
_HOLDS = 4
#: How many vertices on a line is put to see whether it and the others come to rest shorter there.
_BEYOND = (1, 2, 4, 8)
#: Where they are so much longer with it there, they are let come back no more.
_HOPELESS = 1.1
#: Lines are as short as they get when a step gains less than this part of them.
_GAIN = 1e-10
#: A line crosses what it shares more than this part of its length with.
_TOUCH = 1e-6
#: What a pocket may lack of the least area, as a part of that or of the lines' length squared.
_SHORT = 1e-9


def without_straight_vertices(rings: Rings, within: float = STRAIGHT_M) -> Rings:
    """Return rings without the vertices that lie on a straight edge, and with the same corners.

    The same ground then has the same vertices, however densely its straight edges are drawn.

    Parameters
    ----------
    within : float
        How far off the edge a vertex of it may lie.
    """
    if not len(rings):
        return rings
    count, starts = np.diff(rings.starts), rings.starts[:-1]
    first = np.lexsort((rings.xy[:, 1], rings.xy[:, 0], rings.ring))[starts] - starts
    # each ring from its first vertex on, which comes again at its end
    ring = np.arange(len(count)).repeat(count + 1)
    turned = rings.xy[starts[ring] + (ragged(count + 1) + first[ring]) % count[ring]]
    lines = _simplified(shapely.linestrings(turned, indices=ring), within)
    short = np.flatnonzero((count <= 3) | (shapely.get_num_coordinates(lines) < 4))
    if len(short):
        rows = np.isin(ring, short)
        lines[short] = shapely.linestrings(turned[rows], indices=np.searchsorted(short, ring[rows]))
    xy, ring = shapely.get_coordinates(lines, return_index=True)
    begin = np.flatnonzero(is_first(ring))
    stop = np.append(begin[1:], len(xy)) - 1
    straight = _heights(xy[stop - 1], xy[begin], xy[begin + 1]) < within
    straight[short] = False
    keep = np.ones(len(xy), bool)
    keep[stop] = False
    keep[begin[straight & (stop - begin > 3)]] = False
    xy, ring = xy[keep], ring[keep]
    starts = np.searchsorted(ring, np.arange(len(count) + 1)).astype(np.int64)
    following = np.arange(1, len(xy) + 1)
    following[starts[1:] - 1] = starts[:-1]
    return Rings(xy, starts, ring, following)


def _simplified(lines: Array, within: float) -> Array:
    """Return closed lines without vertices that lie on their way, by Douglas and Peucker.

    Where GEOS is asked for its topology too it leaves some on straight edges, and which ones hangs
    on where a ring begins: it is asked only where a line would else cross itself.
    """
    found: Array = shapely.simplify(lines, within, preserve_topology=False)
    crossed = np.flatnonzero(~shapely.is_simple(found))
    found[crossed] = shapely.simplify(lines[crossed], within)
    return found


def _heights(a: Array, b: Array, c: Array) -> Array:
    """Return how far points lie off the lines from others to a third."""
    along = c - a
    size = np.maximum(np.hypot(*along.T), 1e-300)
    height: Array = np.abs(along[:, 0] * (b - a)[:, 1] - along[:, 1] * (b - a)[:, 0]) / size
    return height


@dataclass
class _Ends:
    """Ends of k lines: first k the starts, then the ends; edge of the rings, and place on it."""

    edge: Array
    at: Array


def slid(
    rings: Rings,
    closure: Closure,
    area: float,
    wanted: float,
    constraint: SeparationConstraint,
    longest: float = np.inf,
    feedback: Feedback = NO_FEEDBACK,
    further: Callable[[Closure, float], bool] | None = None,
) -> tuple[Closure, float]:
    """Return a closure with its lines slid to the least length, and its pocket's area.

    Parameters
    ----------
    rings : Rings
    closure : Closure
        Lines with the pocket on their left.
    area, wanted : float
        The pocket's area, and how small it may become, m².
    constraint : SeparationConstraint
        Its blocked ground stays uncrossed: a line stops at its tangent.
    longest : float
        No line becomes longer than this.
    further : callable, optional
        Look for shorter lines beyond where they come to rest: tells whether a closure has an area.

    Returns
    -------
    Closure, float
        Those given where sliding would lead a line over closed or blocked ground.
    """
    lines = joined(list(closure.walks))
    corners, beside = _corners(lines, constraint), _NO_CORNERS
    for held in _more_held(len(corners.line)):
        ends = _Ends(
            np.r_[lines.first, lines.last], np.r_[lines.first_at, lines.last_at].astype(float)
        )
        slide = _Slide(rings, ends, area, wanted, corners.take(held).with_more(beside))

        def holds(slide: _Slide = slide) -> bool:
            found = slide.lines()
            if (found.length > longest).any() or crosses(rings, found, constraint):
                return False
            return further is None or further(with_lines(closure, found), slide.area(slide.ends.at))

        slide.run(feedback, None if further is None else holds)
        found = slide.lines()
        more = (corners.crossed(found, constraint) | corners.passed(lines, found)) & ~held
        ground = _ran_over(rings, lines, found)
        if not more.any() and not len(ground.line):
            break
        held |= more
        beside = beside.with_more(ground)
    length = float(found.length.sum())
    worse = length > closure.length * (1 + 1e-9) and area >= wanted
    if worse or not holds():
        return closure, area
    return with_lines(closure, found), slide.area(ends.at)


def with_lines(closure: Closure, lines: Segments) -> Closure:
    """Return a closure with other lines, as many of each of its walks."""
    begin = np.cumsum([0] + [len(walk) for walk in closure.walks])
    walks = tuple(lines.take(np.arange(a, b)) for a, b in zip(begin, begin[1:]))
    return Closure(walks, closure.around, float(lines.length.sum()))


def _more_held(count: int) -> Iterator[Array]:
    """Yield the mask of corners that lines are held off, as often as it may grow."""
    held = np.zeros(count, bool)
    for _ in range(_HOLDS):
        yield held


@dataclass(frozen=True)
class _Corners:
    """Corners of blocked ground, each beside one line, and the side of the line it lies on.

    Attributes
    ----------
    line, area : ndarray of int, shape (m,)
        The line, and the blocked ground.
    xy : ndarray of float, shape (m, 2)
    side : ndarray of float, shape (m,)
        1 on the left, -1 on the right.
    """

    line: Array
    area: Array
    xy: Array
    side: Array

    def take(self, rows: Array) -> _Corners:
        """Return some of them."""
        return _Corners(self.line[rows], self.area[rows], self.xy[rows], self.side[rows])

    def passed(self, before: Segments, lines: Segments) -> Array:
        """Return the mask of corners that their line slid past, from one side to the other."""
        row = self.line
        now = cross(lines.end[row] - lines.start[row], self.xy - lines.start[row])
        past = self.side * now < 0.0
        for line in np.unique(row[past]):
            some = past & (row == line)
            past[some] = shapely.intersects_xy(_swept(before, lines, line), self.xy[some])
        return past

    def with_more(self, other: _Corners) -> _Corners:
        """Return these and others."""
        columns = zip(
            (self.line, self.area, self.xy, self.side),
            (other.line, other.area, other.xy, other.side),
        )
        return _Corners(*(np.concatenate(pair) for pair in columns))

    def crossed(self, lines: Segments, constraint: SeparationConstraint) -> Array:
        """Return the mask of corners of ground that their line runs over."""
        shapes = straight_lines(lines.start, lines.end)
        over = np.array([_over(shapes, lines, area) for area in constraint.blocked], bool)
        return over[self.area, self.line] if len(self.line) else np.zeros(0, bool)


_NO_CORNERS = _Corners(np.zeros(0, int), np.zeros(0, int), np.zeros((0, 2)), np.zeros(0))


def _corners(lines: Segments, constraint: SeparationConstraint) -> _Corners:
    """Return the outer corners of blocked ground on that side of each line where most of it lies.

    A line that must not run over ground that bulges comes no nearer to it than its tangent.
    """
    count = len(lines.start)
    along = lines.end - lines.start
    none = _NO_CORNERS
    rows = [(none.line, none.area, none.xy, none.side)]
    for number, area in enumerate(constraint.blocked):
        hull = shapely.convex_hull(area)
        xy = np.tile(shapely.get_coordinates(hull)[:-1], (count, 1))
        middle = shapely.get_coordinates(shapely.centroid(hull))[0]
        line = np.repeat(np.arange(count), len(xy) // max(count, 1))
        beside = cross(along[line], xy - lines.start[line])
        side = np.sign(cross(along, middle - lines.start))[line]
        mine = beside * side > 0.0
        rows.append((line[mine], np.full(int(mine.sum()), number), xy[mine], side[mine]))
    return _Corners(*(np.concatenate(column) for column in zip(*rows)))


def _swept(before: Segments, lines: Segments, line: int) -> shapely.Geometry:
    """Return the ground that a line can have swept on its way."""
    ends = (before.start, before.end, lines.start, lines.end)
    return shapely.convex_hull(shapely.multipoints([end[line] for end in ends]))


def _ran_over(rings: Rings, before: Segments, lines: Segments) -> _Corners:
    """Return the vertices of closed ground that lines ran over, or slid past, as they lay before.

    A line goes past those of the rings that hold it as its ends slide along them: of these count
    what it ran on to alone.
    """
    found = _NO_CORNERS
    over = _on_closed_ground(rings, lines)
    for line in range(len(lines.start)):
        a, b = before.start[line], before.end[line]
        side = cross(b - a, rings.xy - a)
        now = cross(lines.end[line] - lines.start[line], rings.xy - lines.start[line])
        # not what the ends of the line lay on
        past = (side * now < 0.0) & (np.abs(side) > STRAIGHT_M * max(before.length[line], 1.0))
        if not over[line]:
            past &= ~np.isin(rings.ring, rings.ring[[lines.first[line], lines.last[line]]])
        past[past] = shapely.intersects_xy(_swept(before, lines, line), rings.xy[past])
        if over[line]:
            past = _in_the_way(rings, lines, line, past)
        for sign in (1.0, -1.0):
            # a line beside the outermost is beside them all
            hull = shapely.convex_hull(shapely.multipoints(rings.xy[past & (side * sign > 0.0)]))
            xy = np.unique(shapely.get_coordinates(hull), axis=0)
            whole = np.full(len(xy), line), np.full(len(xy), -1)
            found = found.with_more(_Corners(*whole, xy, np.full(len(xy), sign)))
    return found


def _in_the_way(rings: Rings, lines: Segments, line: int, past: Array) -> Array:
    """Return those of the vertices that a line slid past that lie beside where it runs over ground.

    All of them where none does. It may have slid along the others: held off them, it could not.
    """
    start, along = lines.start[line], lines.end[line] - lines.start[line]
    whole = shapely.linestrings([start, lines.end[line]])
    near = np.zeros(len(past), bool)
    place = (rings.xy - start) @ along / (along @ along)
    off = np.abs(cross(along, rings.xy - start)) / (along @ along)
    for ring in np.unique(rings.ring[past]):
        part = shapely.difference if counterclockwise(rings, ring) else shapely.intersection
        for piece in shapely.get_parts(part(whole, ground_within(rings, ring))):
            xy = shapely.get_coordinates(piece)
            span = (xy - start) @ along / (along @ along)
            if len(span) and np.ptp(span) > _TOUCH:
                beside = (place + off > span.min()) & (place - off < span.max())
                near |= beside & (rings.ring == ring)
    return past & near if (past & near).any() else past


class _Slide:
    """Lines on their way to the least length, held off corners that they would run over."""

    def __init__(
        self,
        rings: Rings,
        ends: _Ends,
        area: float,
        wanted: float,
        corners: _Corners = _NO_CORNERS,
    ) -> None:
        self.rings, self.ends, self.wanted, self.corners = rings, ends, wanted, corners
        # Near the lines, so that areas keep their digits.
        self.origin = rings.xy[ends.edge].mean(axis=0)
        xy = rings.xy - self.origin
        after = xy[rings.following]
        self.xy, self.step = xy, after - xy
        self.sweep = 0.5 * (xy[:, 0] * after[:, 1] - xy[:, 1] * after[:, 0])
        self.passed = np.zeros(len(ends.edge))
        self.rest = 0.0
        self.rest = area - self.area(ends.at)
        self.scale = max(float(self.lengths(ends.at).sum()), 1.0)
        self.before = np.empty(len(xy), int)
        self.before[rings.following] = np.arange(len(xy))

    def points(self, at: Array) -> tuple[Array, Array]:
        place = self.xy[self.ends.edge] + at[:, None] * self.step[self.ends.edge]
        half = len(place) // 2
        return place[:half], place[half:]

    def lengths(self, at: Array) -> Array:
        a, b = self.points(at)
        return np.hypot(*(b - a).T)

    def area(self, at: Array) -> float:
        """Area of the pocket with the ends at these places of their edges."""
        a, b = self.points(at)
        half = len(a)
        along = self.passed + at * self.sweep[self.ends.edge]
        under = 0.5 * (a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0])
        return self.rest + float(under.sum() + along[:half].sum() - along[half:].sum())

    def slopes(self, at: Array) -> tuple[Array, Array]:
        """Return how total length and area change with each place."""
        a, b = self.points(at)
        to = b - a
        unit = to / np.maximum(np.hypot(*to.T), 1e-12)[:, None]
        step = self.step[self.ends.edge]
        half = len(a)
        u, v = step[:half], step[half:]
        length = np.r_[-(unit * u).sum(axis=1), (unit * v).sum(axis=1)]
        swept = self.sweep[self.ends.edge]
        area = np.r_[
            0.5 * (u[:, 0] * b[:, 1] - u[:, 1] * b[:, 0]) + swept[:half],
            0.5 * (a[:, 0] * v[:, 1] - a[:, 1] * v[:, 0]) - swept[half:],
        ]
        return length, area

    def room(self, at: Array) -> Array:
        """Return how far each corner is on its side, m² of the parallelogram.

        Less a hair's breadth: the outline of a pocket that is touched in a point is two.
        """
        a, b = self.points(at)
        along, line = b - a, self.corners.line
        beside = cross(along[line], self.corners.xy - self.origin - a[line])
        return self.corners.side * beside - STRAIGHT_M * np.hypot(*along.T)[line]

    def room_slopes(self, at: Array) -> Array:
        """Return how the room of each corner, in rows, changes with each place."""
        a, b = self.points(at)
        line, half = self.corners.line, len(a)
        step, side = self.step[self.ends.edge], self.corners.side
        along, away = (b - a)[line], self.corners.xy - self.origin - a[line]
        hair = STRAIGHT_M * along / np.maximum(np.hypot(*along.T), 1e-12)[:, None]
        slopes = np.zeros((len(line), 2 * half))
        rows = np.arange(len(line))
        u, v = step[:half][line], step[half:][line]
        slopes[rows, line] = (hair * u).sum(axis=1) - side * (cross(u, away) + cross(along, u))
        slopes[rows, half + line] = side * cross(v, away) - (hair * v).sum(axis=1)
        return slopes

    def run(self, feedback: Feedback, holds: Callable[[], bool] | None = None) -> None:
        """Slide until no end gains by going on, over its edge's end too.

        Parameters
        ----------
        holds : callable, optional
            Look beyond, for lines of which this is true: between walls that draw together one of
            two lines gives way as far as the other gains by it, and rests at one vertex of many.
        """
        length = self._descended(feedback)
        while holds is not None and len(self.ends.edge) > 2 and np.isfinite(length):
            here, long = self._kept(), self.lengths(self.ends.at) > _TOUCH * length
            for count, line, outwards in product(_BEYOND, np.flatnonzero(long), (True, False)):
                self._move(line, count, outwards)
                # The others make room first, or it would only come back.
                hopeless = self._descended(feedback, held=line) > _HOPELESS * length
                now = np.inf if hopeless else self._descended(feedback)
                if now < length * (1 - _GAIN) and holds():
                    length = now
                    break
                self._put(here)
            else:
                return

    def _descended(self, feedback: Feedback, held: int = -1) -> float:
        """Slide, but one line, until no end gains by going on over its edge's end.

        Returns the length.
        """
        free = np.arange(len(self.ends.edge)) % (len(self.ends.edge) // 2) != held
        length = self._settle(free)
        for _ in range(_MOST_STEPS):
            check(feedback)
            at_vertex = (self.ends.at <= 1e-9) | (self.ends.at >= 1 - 1e-9)
            for end in np.flatnonzero(at_vertex & free):
                here = self._kept()
                self._go_over(int(end))
                now = self._settle(free)
                if now < length * (1 - _GAIN):
                    length = now
                    break
                self._put(here)
            else:
                break
        return length

    def _move(self, line: int, count: int, outwards: bool) -> None:
        """Put both ends of a line so many vertices on, so that the pocket grows, or back."""
        for end, forward in ((line, outwards), (line + len(self.ends.edge) // 2, not outwards)):
            for _ in range(count):
                at = self.ends.at[end]
                if (at >= 1 - 1e-9) if forward else (at <= 1e-9):
                    self._go_over(end)
                self.ends.at[end] = 1.0 if forward else 0.0
                self._go_over(end)

    def _kept(self) -> tuple[Array, Array, Array]:
        return self.ends.edge.copy(), self.ends.at.copy(), self.passed.copy()

    def _put(self, kept: tuple[Array, Array, Array]) -> None:
        self.ends.edge, self.ends.at, self.passed = (column.copy() for column in kept)

    def _go_over(self, end: int) -> None:
        """Put an end that has reached a vertex on the other edge there."""
        edge = self.ends.edge[end]
        if self.ends.at[end] >= 0.5:
            self.passed[end] += self.sweep[edge]
            self.ends.edge[end], self.ends.at[end] = self.rings.following[edge], 0.0
        else:
            back = self.before[edge]
            self.passed[end] -= self.sweep[back]
            self.ends.edge[end], self.ends.at[end] = back, 1.0

    def _largest(self) -> Array:
        """Return the places on the edges at which the pocket is largest, corners left aside.

        The area of one line grows with each of its ends at a steady rate that depends on the other,
        so it is largest where both are at an end of their edge.
        """
        half = len(self.ends.edge) // 2
        a, u = self.xy[self.ends.edge[:half]], self.step[self.ends.edge[:half]]
        b, v = self.xy[self.ends.edge[half:]], self.step[self.ends.edge[half:]]
        swept = self.sweep[self.ends.edge]
        both = np.array([(s, t) for s in (0.0, 1.0) for t in (0.0, 1.0)])
        area = [
            0.5 * cross(a + s * u, b + t * v) + s * swept[:half] - t * swept[half:] for s, t in both
        ]
        return both[np.argmax(area, axis=0)].T.ravel()

    def _settle(self, free: Array) -> float:
        """Slide along the edges as they are; return the length, more where the area falls short."""
        square = max(self.scale**2, self.wanted)
        largest = np.where(free, self._largest(), self.ends.at)
        if not len(self.corners.line) and self.wanted - self.area(largest) > _SHORT * square:
            # No place on these edges will do: on to the next ones from where least is lacking.
            self.ends.at = largest
            return self._cost(square)
        reached = self._shortened(square, free)
        return self._cost(square) if reached else np.inf

    def _cost(self, square: float) -> float:
        """Return the length, and more than that where the area falls short, the more it does."""
        short = self.wanted - self.area(self.ends.at)
        missing = 1e6 * short / self.scale if short > _SHORT * square else 0.0
        return float(self.lengths(self.ends.at).sum()) + missing

    def _shortened(self, square: float, free: Array) -> bool:
        """Slide to the least length along the edges as they are; tell whether that can be."""
        # a fifth of a second to import, for this alone
        from scipy import optimize

        scale = self.scale
        # Ends go by lengths, not by parts of edges that are a metre or a hundred kilometres long:
        # the steps of a search for which all directions are alike are ten times fewer.
        reach = _even(np.maximum(np.hypot(*self.step[self.ends.edge].T) / scale, 1e-12))
        here = self.ends.at * reach
        constraints: list[dict[str, Any]] = [
            {
                "type": "ineq",
                "fun": lambda way: (self.area(way / reach) - self.wanted) / square,
                "jac": lambda way: self.slopes(way / reach)[1] / (square * reach),
            }
        ]
        if len(self.corners.line):
            constraints.append(
                {
                    "type": "ineq",
                    "fun": lambda way: self.room(way / reach) / scale**2,
                    "jac": lambda way: self.room_slopes(way / reach) / (scale**2 * reach),
                }
            )
        result = optimize.minimize(
            lambda way: float(self.lengths(way / reach).sum()) / scale,
            here,
            jac=lambda way: self.slopes(way / reach)[0] / (scale * reach),
            bounds=np.column_stack((np.where(free, 0.0, here), np.where(free, reach, here))),
            constraints=constraints,
            method="SLSQP",
            options={"ftol": 1e-15, "maxiter": 200},
        )
        if not np.isfinite(result.x).all():
            return False
        self.ends.at = at = np.clip(result.x / reach, 0.0, 1.0)
        return not len(self.corners.line) or bool(self.room(at).min() >= -_TOUCH * scale**2)

    def lines(self) -> Segments:
        """Return the lines as they lie now."""
        half = len(self.ends.edge) // 2
        start, end = self.points(self.ends.at)
        edge, at = self.ends.edge, self.ends.at
        return Segments(
            edge[:half], at[:half], start + self.origin, edge[half:], at[half:], end + self.origin
        )


def _even(values: Array) -> Array:
    """Return numbers whose last binary digit is 0, by that digit less where it was not.

    A step from x to such a bound, x + (bound - x), is rounded to the bound. To another it may be
    rounded to the number beyond it.
    """
    return (values.view(np.uint64) & ~np.uint64(1)).view(np.float64)


def crosses(rings: Rings, lines: Segments, constraint: SeparationConstraint) -> bool:
    """Tell whether a line runs over closed ground, or over ground that is blocked."""
    shapes = straight_lines(lines.start, lines.end)
    if any(_over(shapes, lines, area).any() for area in constraint.blocked):
        return True
    return bool(_on_closed_ground(rings, lines).any())


def _on_closed_ground(rings: Rings, lines: Segments) -> Array:
    """Tell which lines run over closed ground, and not only along its edge."""
    shapes = straight_lines(lines.start, lines.end)
    least, over = _TOUCH * lines.length.max(), np.zeros(len(shapes), bool)
    low, high = (one.reduceat(rings.xy, rings.starts[:-1]) for one in (np.minimum, np.maximum))
    row, line = shapely.STRtree(shapes).query(shapely.box(*low.T, *high.T), predicate="intersects")
    for ring in range(len(rings)):
        # what lies in the outer ring is open, what lies in others is closed
        outer = counterclockwise(rings, ring)
        near = ~over
        if not outer:
            near &= np.isin(np.arange(len(shapes)), line[row == ring])
        if not near.any():
            continue
        polygon = ground_within(rings, ring)
        part = shapely.difference if outer else shapely.intersection
        near[near] = shapely.length(part(shapes[near], polygon)) > least
        if near.any():
            more = STRAIGHT_M if outer else -STRAIGHT_M
            inner = shapely.buffer(polygon, more, join_style="mitre")
            near[near] = shapely.length(part(shapes[near], inner)) > least
        over |= near
    return over


def ground_within(rings: Rings, ring: int) -> shapely.Geometry:
    """Return what a ring goes round."""
    polygon = rings.polygon(ring)
    return polygon if shapely.is_valid(polygon) else shapely.buffer(polygon, 0)


def _over(shapes: Array, lines: Segments, area: shapely.Geometry) -> Array:
    """Tell which lines run over an area, and not only along its edge."""
    over = shapely.length(shapely.intersection(shapes, area)) > _TOUCH * lines.length
    if over.any():
        inner = shapely.buffer(area, -STRAIGHT_M, join_style="mitre")
        over &= shapely.length(shapely.intersection(shapes, inner)) > _TOUCH * lines.length
    return over


def counterclockwise(rings: Rings, ring: int) -> bool:
    """Tell which way a ring runs: those round open ground run so, those round closed ground not."""
    xy = rings.xy[rings.starts[ring] : rings.starts[ring + 1]]
    xy = xy - xy[0]
    after = np.roll(xy, -1, axis=0)
    return float((xy[:, 0] * after[:, 1] - xy[:, 1] * after[:, 0]).sum()) > 0
