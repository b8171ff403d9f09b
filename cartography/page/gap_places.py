# SPDX-License-Identifier: GPL-2.0-or-later
"""Places for the lengths of many gaps: where each is free, in which order, who makes room."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from . import boxes as paper
from . import gap_reading
from .gap_reading import HALO_MM
from .story import StoryGround

#: millimetres from a gap to the box of its length, the nearest that is free: a longer leader nobody
#: follows through a crowd
_AWAY = (2.6, 4.5, 7.0, 10.0, 14.0, 19.0, 25.0, 32.0)
#: the same where there are more than a few: leaders through a crowd are spiders' legs, and fewer
#: lengths are read sooner
_NEAR_BY = (2.6, 3.4, 3.8, 4.4, 5.6, 7.0)
#: and of those that the headline tells of
_FIRST = (*_NEAR_BY, 10.0, 14.0)
#: of those the same, where they have no other choice of so many
_FINER, _CHOICE = (2.6, 3.0, 3.4, 3.8, 4.4, 5.0, 5.6, 6.3, 7.0, 8.4, 10.0, 14.0), 3
#: directions that are tried, the first the best: beside and above
_DIRECTIONS = tuple(math.radians(angle) for angle in (0, 45, 315, 180, 135, 225, 90, 270))
_BETWEEN = tuple(math.radians(angle) for angle in (22, 67, 112, 157, 202, 247, 292, 337))
#: and with those steps, as any place is better than none
_FINE = tuple(math.radians(11.25 * n) for n in range(32) if n % 4 != 0)
#: of so many lengths the places are weighed by what of the story they cover
FEW = 12
#: a millimetre from the gap, a direction that is liked less, a unit of the story, a turn towards
#: the gap's own line
_FAR, _TURN, _COVERED, _ALONG = 0.4, 0.1, 0.3, 1.0
#: in a crowd, of a place that is not right of its gap, where readers look first
_NOT_RIGHT = 1.0
#: millimetres on the page from which a gap is a line, beside which its length stands
_LONG = 8.0
#: millimetres between two lengths in one line, at least; and beside a length in which a gap has a
#: say in whose it is
_PAIR_MM, _READ_MM = 3.0, 14.0
#: millimetres by which two boxes of one length differ at most, and from a gap to its pocket
_ALIKE, _AT_POCKET = 0.01, 0.5


@dataclass
class GapLabel:
    """A gap's length: where the gap is, in millimetres from the map's corner, and how large."""

    fid: int
    at: QPointF
    lines: list[QLineF]
    size: tuple[float, float]
    text: str
    box: QRectF | None = None
    #: its sign is longer than the gap is on the map
    longer: bool = False


@dataclass
class Room:
    """Where lengths may stand: what is taken, in millimetres from the map's corner.

    Attributes
    ----------
    inside : QRectF
        Of the map's frame.
    hard : sequence of QRectF
        Boxes that no length covers and no leader crosses.
    lines : sequence of QLineF
        The same of lines.
    covered : sequence of QRectF
        Boxes beneath which a gap is not seen.
    story : StoryGround, optional
        What is better not covered.
    bare : sequence of GapLabel
        Gaps that have no length, be there room for it or not.
    dots : sequence of QRectF
        Of large towns: a length over one would hide it.
    few : bool
        Lengths may stand far off their gaps.
    reserved : mapping of int to QRectF
        Boxes that are kept free for lengths of some gaps.
    pockets : sequence of QRectF
        Of small pockets: a length at one is read as that of its gap.
    """

    inside: QRectF
    hard: Sequence[QRectF] = ()
    lines: Sequence[QLineF] = ()
    covered: Sequence[QRectF] = ()
    story: StoryGround | None = None
    bare: Sequence[GapLabel] = ()
    dots: Sequence[QRectF] = ()
    few: bool = True
    reserved: Mapping[int, QRectF] = field(default_factory=dict)
    pockets: Sequence[QRectF] = ()


def smallest(seen: Sequence[GapLabel]) -> set[int]:
    """Return the gaps that a headline tells of: those written like the first, the smallest."""
    return {one.fid for one in seen if one.text == seen[0].text}


def arrange(crowd: list[GapLabel], room: Room, *, orders: bool = True) -> bool:
    """Find a place for each length whose gap is not covered; tell whether all have one.

    Parameters
    ----------
    orders : bool
        Try other orders too, those that begin in the midst of the crowd, or at its edges, may find
        room for more; and let one length make room for another.
    """
    seen = [one for one in crowd if not covered_by(one, room.covered)]
    # those that a headline tells of: no room that they have is another's
    first = smallest(seen)
    free = _Places(room, [_Gap(one) for one in (*crowd, *room.bare)], first)
    best: list[QRectF | None] = [None] * len(seen)
    lacking = (len(first) + 1, len(seen) + 1)
    for order in _orders(seen, first) if orders else [seen]:
        for one in seen:
            one.box = None
        _place_all(order, free, swaps=orders)
        bare = [one.fid for one in seen if one.box is None]
        if (len(first.intersection(bare)), len(bare)) < lacking:
            lacking = len(first.intersection(bare)), len(bare)
            best = [one.box for one in seen]
        if not bare:
            break
    for one, box in zip(seen, best):
        one.box = box
    return None not in best


class _Gap:
    """A gap and what it fills: its sign alone, and what letters keep off."""

    def __init__(self, label: GapLabel) -> None:
        self.label = label
        self.around, self.signs = gap_reading.around(label.lines), gap_reading.signs(label.lines)

    def meets(self, reach: QRectF) -> bool:
        """Tell whether it lies within reach."""
        return any(box.intersects(reach) for box in self.around)


class _Places(dict[int, list[QRectF]]):
    """The boxes of each length that nothing of the map fills, found when they are asked for."""

    def __init__(self, room: Room, gaps: Sequence[_Gap], first: set[int]) -> None:
        super().__init__()
        self._room, self._gaps, self._first = room, gaps, first

    def __missing__(self, fid: int) -> list[QRectF]:
        one = next(gap.label for gap in self._gaps if gap.label.fid == fid)
        first = fid in self._first
        steps = steps_of(self._room, first=first)
        self[fid] = list(_free(one, self._room, self._gaps, steps))
        if first and not self._room.few and len(self[fid]) < _CHOICE:
            self[fid] += _free(one, self._room, self._gaps, _FINER, _FINE)
        return self[fid]


def _orders(seen: list[GapLabel], first: set[int]) -> Iterator[list[GapLabel]]:
    """Yield lengths in the orders in which they are placed.

    As they are, from within, from without, and the same after those that come first: what is left
    over in one may find room in another.
    """
    yield seen
    x = sum(one.at.x() for one in seen) / max(len(seen), 1)
    y = sum(one.at.y() for one in seen) / max(len(seen), 1)
    from_within = sorted(seen, key=lambda one: QLineF(QPointF(x, y), one.at).length())
    for order in (from_within, from_within[::-1]):
        yield order
        yield sorted(order, key=lambda one: one.fid not in first)


def _place_all(order: Sequence[GapLabel], free: dict[int, list[QRectF]], *, swaps: bool) -> None:
    """Give lengths their places, in an order; those that find none have none.

    Parameters
    ----------
    free : dict
        The boxes of each length that nothing of the map fills.
    swaps : bool
        A length that is in the way of another moves, where it has another place.
    """
    placed: list[GapLabel] = []
    for one in order:
        one.box = next((box for box in free[one.fid] if not in_the_way(one, box, placed)), None)
        if one.box is not None:
            placed.append(one)
        elif not swaps:
            return
    for one in [one for one in order if one.box is None] if swaps else ():
        if _make_room(one, placed, free):
            placed.append(one)


def _make_room(one: GapLabel, placed: Sequence[GapLabel], free: dict[int, list[QRectF]]) -> bool:
    """Place a length where a single other stands that can go elsewhere; tell whether it could."""
    for box in free[one.fid]:
        hit = in_the_way(one, box, placed)
        if len(hit) > 1:
            continue
        one.box = box
        for other in hit:
            rest = [*(it for it in placed if it is not other), one]
            places = (its for its in free[other.fid] if not in_the_way(other, its, rest))
            moved = next(places, None)
            if moved is None:
                one.box = None
            else:
                other.box = moved
        if one.box is not None:
            return True
    return False


def steps_of(room: Room, *, first: bool) -> Sequence[float]:
    """Return how far from its gap a length may stand, in millimetres."""
    if room.few:
        return _AWAY
    return _FIRST if first else _NEAR_BY


def _free(
    one: GapLabel,
    room: Room,
    gaps: Sequence[_Gap],
    steps: Sequence[float],
    finer: Sequence[float] = (),
) -> Iterator[QRectF]:
    """Yield the boxes of a length that nothing of the map fills and that tell of no other gap."""
    reach = _reach(one, steps[-1])
    own = next(gap for gap in gaps if gap.label is one)
    near = [gap for gap in gaps if gap is not own and gap.meets(reach)]
    others = [box for gap in near for box in gap.around]
    signs = [box for gap in near for box in gap.signs]
    pocket = [box for box in room.pockets if _is_of(one, box)]
    pockets = [box for box in room.pockets if box not in pocket and box.intersects(reach)]
    taken = [box for box in (*room.hard, *room.dots) if box.intersects(reach)]
    crossed = [box for box in [*taken, *others] if not box.contains(one.at)]
    keep = [*taken, *others, *(own.around if room.few else own.signs)]
    ways = weighed(one, room.story, steps, few=room.few, finer=finer)
    lines = [line for line in room.lines if paper.crosses(line, reach)]
    for box in [*_reserved(one, room), *ways]:
        if not room.inside.contains(box) or any(box.intersects(other) for other in keep):
            continue
        leader = leader_of(one, box)
        along = _round_it(leader)
        over = any(
            other.intersects(along) and paper.crosses(leader, other) for other in crossed
        ) or any(paper.meet(leader, line) or paper.crosses(line, box) for line in lines)
        if over:
            continue
        if room.few:
            plain = gap_reading.plain_of_few(box, leader, own.around, others)
        else:
            plain = gap_reading.plain_in_crowd(box, own.signs, signs, pocket, pockets)
            led = plain and gap_reading.has_line(box, own.signs)
            plain = plain and (not led or gap_reading.led_apart(leader, own.signs, lines))
        if plain:
            yield box


def _reserved(one: GapLabel, room: Room) -> list[QRectF]:
    """Return the box that is kept for a length, none where it is now written longer or shorter."""
    kept, own = room.reserved.get(one.fid), _box(one, 0.0, 0.0)
    alike = kept is not None and (
        abs(kept.width() - own.width()) < _ALIKE and abs(kept.height() - own.height()) < _ALIKE
    )
    return [kept] if kept is not None and alike else []


def _is_of(one: GapLabel, pocket: QRectF) -> bool:
    """Tell whether a gap is that of a pocket, which ends at it."""
    return paper.round_point(one.at, _AT_POCKET).intersects(pocket)


def weighed(
    one: GapLabel,
    story: StoryGround | None,
    steps: Sequence[float] = _AWAY,
    *,
    few: bool = True,
    finer: Sequence[float] = (),
) -> list[QRectF]:
    """Return the boxes that a length may stand in, the best first."""
    whole = sum(line.length() for line in one.lines)
    way = QLineF(one.lines[0].p1(), one.lines[-1].p2())
    found: list[tuple[float, int, QRectF]] = []
    for far in steps:
        for rank, angle in enumerate((*_DIRECTIONS, *_BETWEEN, *finer)):
            box = _box(one, far, angle)
            cost = _FAR * far + _TURN * rank
            if not few and rank:
                cost += _NOT_RIGHT
            if whole > _LONG:
                cost += _ALONG * abs(math.cos(angle - math.radians(way.angle())))
            if story is not None:
                leader = story.cost_of_line(leader_of(one, box))
                cost += _COVERED * (story.cost_on_map(box) + leader)
            found.append((cost, len(found), box))
    return [box for _, _, box in sorted(found, key=lambda each: each[:2])]


def _box(one: GapLabel, far: float, angle: float) -> QRectF:
    """Return the box of a length in a direction, so many millimetres from its gap."""
    wide, high = one.size[0] / 2.0, one.size[1] / 2.0
    # at a slant the corner is nearest, so that a wide box does not reach back over its gap
    across, up = (max(-1.0, min(1.0, 1.5 * one)) for one in (math.cos(angle), math.sin(angle)))
    x = one.at.x() + math.cos(angle) * far + across * wide
    y = one.at.y() - math.sin(angle) * far - up * high
    return paper.round_point(QPointF(x, y), wide + HALO_MM, high + HALO_MM / 2)


def _reach(one: GapLabel, far: float) -> QRectF:
    """Return what holds all boxes that a length may stand in, and what is read with them."""
    x, y = (far + side + HALO_MM + _READ_MM for side in one.size)
    return QRectF(one.at.x() - x, one.at.y() - y, 2 * x, 2 * y)


def covered_by(one: GapLabel, covered: Sequence[QRectF]) -> bool:
    """Tell whether something stands on the map where a gap is."""
    return any(box.contains(one.at) for box in covered)


def in_the_way(one: GapLabel, box: QRectF, placed: Sequence[GapLabel]) -> list[GapLabel]:
    """Return the lengths that have their places and that a box, or its leader, would cross."""
    leader = leader_of(one, box)
    # two in one line are read as a pair of figures, or as from one to the other
    apart = box.adjusted(-_PAIR_MM, 0.0, _PAIR_MM, 0.0)
    found = []
    near = apart.united(_round_it(leader))
    for other in placed:
        if other is one or other.box is None or not near.intersects(_spanned(other, other.box)):
            continue
        its = leader_of(other, other.box)
        if (
            apart.intersects(other.box)
            or paper.crosses(leader, other.box)
            or paper.crosses(its, box)
            or paper.meet(leader, its)
        ):
            found.append(other)
    return found


def _round_it(line: QLineF) -> QRectF:
    """Return a box round a line that has some breadth, so that it meets what the line meets."""
    return QRectF(line.p1(), line.p2()).normalized().adjusted(-_ALIKE, -_ALIKE, _ALIKE, _ALIKE)


def _spanned(one: GapLabel, box: QRectF) -> QRectF:
    """Return a box round a length and its gap, which holds the line between."""
    return box.united(paper.round_point(one.at, _ALIKE))


def leader_of(one: GapLabel, box: QRectF) -> QLineF:
    """Return the line from a gap to the nearest point of its length's box."""
    return QLineF(one.at, paper.nearest(box, one.at))
