# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the names of towns stand on a map: beside their dots, on nothing that the page is about.

QGIS tries places in one order and, told to write every name, writes over the front, over lengths
of gaps and over other names. Here each town, the largest first, gets the place that covers least; a
town that has none goes, but one of the chief towns of what the map is about stands farther off.
Places are told as a side of the dot and millimetres from it, so that they hold however the map is
moved.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from ...analysis.base import listener
from ...processing.compat import is_null
from ..style import context_style, labels
from . import boxes as paper
from . import legend
from . import text as page_text
from .story import FINE, StoryGround

#: a line of the page over the map, such as the leader of an inset
_LINE = 8.0
#: a name that covers so much of the story stands farther off where it can, with a line to its dot
_COVERS = 4.0
#: millimetres off its dot from which on a name lets others stand as near, and its line, if it has
#: one, is kept clear of theirs
_LED = 3.0
#: times the room beside a dot: the farther places
_FARTHER = (2.4, 3.4, 4.6)
#: millimetres from a core, which must be named, to the middle of its name, and directions round it
_ROUND_CORE, _WAYS = tuple(range(8, 27, 2)), 24
#: the same of a chief town of what the map is about
_ROUND_CHIEF = tuple(range(8, 21, 2))
#: people in a town that is named though its name lies on a front: of a smaller one it would be
#: taken for a name of the other side
_LARGE = 100_000
#: millimetres beside a dot among the dots of a pocket, and beside a core there: the halo of a name
#: is wide there, and would take a piece of it
_IN_DOTS, _CORE_IN_DOTS = 2.6, 3.3
#: a town whose name would cover a front and ground that changed hands has no name
_MOST_COVERED = 16.0
#: what a dot on a front covers of the story, at least: one in a pocket covers less
_ON_LINE = 4.0
#: the name of a town whose dot is on a front tells on which side it is
_WRONG_SIDE = 6.0
#: of each place beside the dot after the first
_LATER = 0.25
#: millimetres from a line to the tips of its teeth, and what letters among them cover of it
_TEETH, _TOUCHED = 1.4, 0.2
#: of its height, what a line has above and below its letters
ABOVE, BELOW = 0.18, 0.14
#: half of a dot with its edge, and of what nothing is to be written over round it, in millimetres
_DOT, _ROUND_DOT = 0.8, 1.0
#: millimetres that names keep from the frame of their map, and from what stands on it
EDGE, CLEAR = 0.9, 0.6
#: the same of a closer map, whose frame is as dark as a letter and broader
EDGE_CLOSER = 1.75
#: that a line reaches above and below its letters, of A4
_LINE_OVER = 0.9
#: places right beside a dot
_SIDES = 8
#: where a name stands that is led to its dot, of QGIS's nine
_LED_SIDE = 4
#: that a name with a line to its dot keeps from pockets which that is not in, and its line
_OFF_POCKET, _BY_POCKET = 2.5, 0.5
#: of the weight of a town, that of one which does not keep its name off on a closer map
_LIGHT = 0.5
#: between a name and another, or another's dot, beside it; and between it and a figure
_APART, _FROM_FIGURE = 1.0, 5.0
#: names of towns so near to one another in a line are read as one, and what that costs
_ONE_NAME, _BESIDE = 4.5, 4.0
#: so are such over one another, so near
_ONE_ABOVE = 1.2
#: by which a name is nearer to its own dot than to another's, where it has such a place
_PLAINLY = 1.6
#: a core has its own mark: a town so near to it has none
_SAME_MM = 3.0
#: towns whose dots the lengths of gaps leave free, at most
_MOST_CHIEF = 8
#: more have their letters, or their figures
MOST_CORES = 8


#: millimetres from the frame of an inset to a dot, and from a dot to its name there, at most
_OFF_FRAME, _LEADER = 1.2, 6.0
#: between two lines to names that run the same way, within so many degrees
_LEADERS_APART, _LIKE = 3.0, 30.0


@dataclass(frozen=True)
class Place:
    """A side of a dot, as QGIS numbers them, and millimetres from the dot to the name's edge."""

    side: int
    across: float
    down: float

    def box(self, at: QPointF, wide: float, high: float) -> QRectF:
        """Return what a name takes that stands there."""
        x, y = at.x() + self.across, at.y() + self.down
        left = x - (wide, wide / 2.0, 0.0)[self.side % 3]
        top = y - (high, high / 2.0, 0.0)[self.side // 3]
        return QRectF(left, top, wide, high)


@dataclass
class Ground:
    """What stands on a map already: all in millimetres on the page.

    Attributes
    ----------
    furniture : list of QRectF
        Items of the page that hide what is under them.
    written : list of QRectF
        Other letters, and numbers.
    lines : list of QLineF
        Lines of the page over the map.
    """

    furniture: Sequence[QRectF] = ()
    written: Sequence[QRectF] = ()
    lines: Sequence[QLineF] = ()
    #: lengths of gaps and areas of pockets: a name in one line with one would be read with it
    figures: Sequence[QRectF] = ()
    #: ends of gaps
    ends: Sequence[QPointF] = ()
    #: those of what is written that are gaps, no letters
    gaps: Sequence[QRectF] = ()
    #: what a closer map shows too: a town that has no room for its name there is named on that
    closer: Sequence[QRectF] = ()
    #: small pockets: a name at one is read as that of the pocket
    pockets: Sequence[QRectF] = ()

    def round_figures(self) -> list[QRectF]:
        """Return where no name stands because of a figure."""
        more = _FROM_FIGURE - _APART
        return [box.adjusted(-more, 0.0, more, 0.0) for box in self.figures]


def places(aside: float) -> list[Place]:
    """Return where a name may stand round a dot, the best first."""
    near = 0.7 * aside
    return [
        Place(2, near, -0.15 * aside),
        Place(5, aside, 0.0),
        Place(8, near, 0.15 * aside),
        Place(3, -aside, 0.0),
        Place(0, -near, -0.15 * aside),
        Place(6, -near, 0.15 * aside),
        Place(1, 0.0, -0.8 * aside),
        Place(7, 0.0, 0.8 * aside),
    ]


@dataclass
class TownMap:
    """A map with the layer of its towns, what it is about, and what stands on it already."""

    item: QgsLayoutItemMap
    towns: QgsVectorLayer
    story: StoryGround
    ground: Ground


def place(maps: Sequence[TownMap], family: str, *, closer: bool = False) -> list[list[QRectF]]:
    """Give the names of the towns of maps their places; take off the towns that have none.

    Cores are named with them, where they are few. The maps of a pair name the same towns: of two
    maps of one place a name that one alone has would be read as something that changed.

    Parameters
    ----------
    maps : sequence of TownMap
        One, or both of a pair.
    closer : bool
        The maps are insets: one name at least stands on each, be it on a front, to know it by.

    Returns
    -------
    list of list of QRectF
        What the names take on the page, map by map.
    """
    written = [_Names(one, family, closer=closer) for one in maps]
    towns = dict.fromkeys(town for one in written for town in one.shown)
    for anyhow in (False, True) if closer else (False,):
        for town in sorted(towns, key=lambda one: not one.core):
            if anyhow and all(one.told for one in written):
                break
            _name_alike(written, town, anyhow=anyhow)
    if closer and len(written) > 1:
        for one in written:
            # no town has room on both: better to know each by one of its own than by none
            if not one.told:
                _name_first(one)
    for one in written:
        one.finish()
    return [one.boxes for one in written]


def _name_first(written: _Names) -> None:
    """Name the first town of a map that its name finds any room for."""
    for town in written.shown:
        _name_alike([written], town, anyhow=True)
        if written.told:
            break


def _name_alike(written: Sequence[_Names], town: _Key, *, anyhow: bool) -> None:
    """Name a town on maps, on all that have it as a town or on none; a core wherever it has room.

    At the same place on all of them where one is free: a name that stands elsewhere on the other
    map looks like another thing.
    """
    maps = [one for one in written if not one.has_core(town)]
    found = [one.free(town, anyhow=anyhow) for one in maps]
    if not all(found):
        if not town.core:
            return
        found, maps = [one for one in found if one], [one for one, own in zip(maps, found) if own]
    shared = set(found[0]).intersection(*found[1:]) if found else set()
    if shared:
        # farther down any of the lists is worse
        best = min(
            shared, key=lambda one: (sum(own.index(one) for own in found), found[0].index(one))
        )
    for one, own in zip(maps, found):
        one.put(town, best if shared else own[0])


class _Key(NamedTuple):
    """What is the same of a town on both maps of a pair."""

    name: str
    lon: float
    lat: float
    core: bool


class _Names:
    """The names of towns that have their place on a map."""

    def __init__(self, of: TownMap, family: str, *, closer: bool = False) -> None:
        self._map, self._family, self._closer = of, family, closer
        item, story, ground = of.item, of.story, of.ground
        _add_cores(of.towns, story)
        off = EDGE_CLOSER if closer else EDGE
        frame = item.sceneBoundingRect()
        self._inside = frame.adjusted(off, off, -off, -off)
        # of a name that finds no room farther off it
        self._within = frame.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        furniture = [box.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR) for box in ground.furniture]
        self._factor = page_text.larger(item.layout())
        # QGIS draws a name whose line, be it where it has no letters, meets furniture elsewhere
        high = self._factor * _LINE_OVER
        hard = [box.adjusted(0.0, -high, 0.0, high) for box in furniture]
        shown, self._gone = _shown(item, of.towns, story, furniture, ground, closer=closer)
        self.shown = {_key(town): (town, at) for town, at in shown}
        self._taken = [*hard, *ground.written, *ground.round_figures()]
        self.boxes: list[QRectF] = []
        self.told: dict[_Key, Place] = {}
        #: from dots to the names that stand off them
        self._leaders: list[QLineF] = []

    def has_core(self, town: _Key) -> bool:
        """Tell whether a core of the map has the place, and the name, of a town."""
        if town.core or town in self.shown:
            return False
        at = self._map.story.on_page(QgsPointXY(town.lon, town.lat))
        return _is_core(at, self._map.story)

    def free(self, town: _Key, *, anyhow: bool) -> list[Place]:
        """Return where the name of a town finds room, the best place first.

        Parameters
        ----------
        anyhow : bool
            It may stand on what the map is about.
        """
        listener.check()
        if town not in self.shown or town in self.told:
            return [self.told[town]] if town in self.told else []
        feature, at = self.shown[town]
        if not town.core and not self._has_room(feature, at):
            return []
        told = [self.shown[key][1] for key in self.told]
        more = [
            spot
            for key, (other, spot) in self.shown.items()
            if key != town
            and key not in self.told
            and not _is_spare(other)
            # of the few of a closer map one that weighs far less has no say
            and not (self._closer and _weight(other) < _LIGHT * _weight(feature))
        ]
        found = self._off_dots(town, [*told, *more], anyhow=anyhow)
        # one that weighs less goes, rather than a large or a chief town
        return found or (self._off_dots(town, told, anyhow=anyhow) if _is_large(feature) else [])

    def _off_dots(self, town: _Key, away: Sequence[QPointF], *, anyhow: bool) -> list[Place]:
        """Return where the name of a town finds room off the dots of some others."""
        found = self._in_frame(self._inside, town, away, anyhow=anyhow)
        if self._closer and all(one.side == _LED_SIDE for one in found):
            # rather near the frame than off its dot
            found = self._in_frame(self._within, town, away, anyhow=anyhow) or found
        return found

    def _in_frame(
        self, frame: QRectF, town: _Key, away: Sequence[QPointF], *, anyhow: bool
    ) -> list[Place]:
        """Return the same of names within a frame."""
        feature, at = self.shown[town]
        dots = [paper.round_point(spot, _DOT) for spot in away]
        ground = self._map.ground
        room = _Room(
            frame,
            [*self._taken, *self.boxes, *dots],
            [*ground.lines, *self._leaders],
            self._map.story,
            self.boxes,
            ground.closer,
            ground.gaps,
            self._leaders,
        )
        size = _size_of(feature, self._family, self._factor)
        in_dots = self._map.story.in_pocket(_dot_at(at))
        around = _own_places(at, size, away, core=town.core, in_dots=in_dots)
        found = _places_of(feature, at, size, away, around, room, anyhow=anyhow)
        found = found if town.core else self._off_pockets(found, at, size)
        if self._closer and not town.core:
            # a long line to a dot reads as one of the page's own on so small a map
            found = [one for one in found if _led(one.box(at, *size), at) <= _LEADER]
            # of a long name the middle is farther from its dot than half of it
            found = [one for one in found if not one.box(at, *size).contains(at)]
        if not found or town.core:
            return found
        plain = self._plain(found, at, size, away)
        if not plain:
            led = _off(at, size, away, room, core=False, chief=_is_chief(feature))
            led = self._off_pockets(led, at, size)
            if self._closer:
                led = [one for one in led if _led(one.box(at, *size), at) <= _LEADER]
            plain = self._plain(led, at, size, away)
        return plain or found

    def _others(self, at: QPointF) -> list[QRectF]:
        """Return the small pockets of the map that a dot is not in."""
        return [box for box in self._map.ground.pockets if not box.contains(at)]

    def _off_pockets(
        self, found: Sequence[Place], at: QPointF, size: tuple[float, float]
    ) -> list[Place]:
        """Return those places of a name that stand at no pocket: it would be read as its name."""
        others = self._others(at)
        clear = []
        for one in found:
            box = one.box(at, *size)
            line, off = QLineF(at, paper.nearest(box, at)), _led(box, at)
            along = any(paper.crosses(line, paper.wider(other, _BY_POCKET)) for other in others)
            led = off >= _LED
            near = paper.away(box, others) < (_OFF_POCKET if led else off)
            if not near and not (led and along):
                clear.append(one)
        return clear

    @staticmethod
    def _plain(
        found: Sequence[Place], at: QPointF, size: tuple[float, float], away: Sequence[QPointF]
    ) -> list[Place]:
        """Return those places of a name that are not as near to another dot, or by a hair."""
        return [one for one in found if is_its_own(one.box(at, *size), at, away, _PLAINLY)]

    def _has_room(self, town: QgsFeature, at: QPointF) -> bool:
        """Tell whether the dot of a town may stand beside those that have their names."""
        dot, spare = _dot_at(at), _is_spare(town)
        return all(
            (not spare or _apart(at, self.shown[one][1]))
            and not box.intersects(dot)
            # a name nearer to it would be taken for its own, one as near for either's
            and _claimed(self.shown[one][1], box) < to_box(at, box)
            for one, box in zip(self.told, self.boxes)
        )

    def put(self, town: _Key, spot: Place) -> None:
        """Let a town have its name somewhere."""
        if town in self.told:
            return
        feature, at = self.shown[town]
        self.told[town] = spot
        box = spot.box(at, *_size_of(feature, self._family, self._factor))
        self.boxes.append(box)
        leader = QLineF(at, paper.nearest(box, at))
        if leader.length() > _LED:
            self._leaders.append(leader)

    def finish(self) -> None:
        """Write the names at their places, and take off the towns without one."""
        towns, story = self._map.towns, self._map.story
        columns = [*map(towns.fields().indexOf, ("side", "across", "down", "halo", "led"))]
        changes: dict[int, dict[int, object]] = {}
        for (key, spot), box in zip(self.told.items(), self.boxes):
            town, at = self.shown[key]
            in_dots = story.in_pocket(_dot_at(at))
            wide = labels.IN_DOTS_MM if story.in_pocket(box) else labels.HALO_MM
            led = spot not in _around(core=key.core, in_dots=in_dots)[:_SIDES]
            changes[town.id()] = dict(zip(columns, (spot.side, spot.across, spot.down, wide, led)))
        gone = [town.id() for town, _ in self.shown.values() if town.id() not in changes]
        provider = towns.dataProvider()
        provider.changeAttributeValues(changes)
        provider.deleteFeatures([*self._gone, *gone])
        context_style.write_at_places(towns)


def _is_spare(town: QgsFeature) -> bool:
    """Tell whether a town has its name only where a larger one beside it has no room for its."""
    return town["spare"] is True


def _is_chief(town: QgsFeature) -> bool:
    """Tell whether a town is one of the chief ones of what its map is about."""
    return town["chief"] is True


def _apart(at: QPointF, other: QPointF) -> bool:
    """Tell whether two towns are so far from one another that both are named."""
    return QLineF(at, other).length() >= context_style.APART_MM


def _key(town: QgsFeature) -> _Key:
    at = town.geometry().asPoint()
    return _Key(town["name"], round(at.x(), 4), round(at.y(), 4), bool(town["core"]))


class _Room(NamedTuple):
    """Where names may stand: all in millimetres on the page.

    Attributes
    ----------
    inside : QRectF
        Of the map's frame.
    taken : sequence of QRectF
        What no name covers.
    names : sequence of QRectF
        Those of other towns among it.
    closer : sequence of QRectF
        What a closer map shows too.
    gaps : sequence of QRectF
        What is taken by gaps.
    leaders : sequence of QLineF
        Those of the lines that lead from a dot to its name.
    """

    inside: QRectF
    taken: Sequence[QRectF]
    lines: Sequence[QLineF]
    story: StoryGround
    names: Sequence[QRectF] = ()
    closer: Sequence[QRectF] = ()
    gaps: Sequence[QRectF] = ()
    leaders: Sequence[QLineF] = ()


def _places_of(
    town: QgsFeature,
    at: QPointF,
    size: tuple[float, float],
    away: Sequence[QPointF],
    around: Sequence[Place],
    room: _Room,
    *,
    anyhow: bool = False,
) -> list[Place]:
    """Return where the name of a town may stand; nowhere where a closer map has it.

    Beside its dot, then off it with a line to it; last of all on what the map is about.

    Parameters
    ----------
    anyhow : bool
        It may stand on that.
    """
    core, chief = bool(town["core"]), _is_chief(town)
    anyhow = anyhow or core
    free, rest, hidden = _beside(town, at, size, around, room, anyhow=anyhow)
    if free and not chief:
        return [*free, *rest]
    if not free and not rest and not core and any(box.contains(at) for box in room.closer):
        return []
    if not (free or rest or hidden or chief):
        return []
    off = _off(at, size, away, room, core=core, chief=chief)
    return [*free, *off, *rest, *(hidden if anyhow or town["people"] >= _LARGE else ())]


def _beside(
    town: QgsFeature,
    at: QPointF,
    size: tuple[float, float],
    around: Sequence[Place],
    room: _Room,
    *,
    anyhow: bool,
) -> tuple[list[Place], list[Place], list[Place]]:
    """Return where a name may stand beside its dot: well, on another side, and on the story."""
    beside = _ranked(
        at,
        size,
        around,
        room.inside,
        room.taken,
        room.lines,
        room.story,
        names=room.names,
        abroad=bool(town["abroad"]),
        most=math.inf if anyhow else _MOST_COVERED,
    )
    dot = paper.round_point(at, FINE)
    free, rest, hidden = [], [], []
    for one in beside:
        box = one.box(at, *size)
        # on the ground of another side it would be a place of that one's
        wrong = room.story.on_wrong_side(box, at)
        if not town["core"] and room.story.on_another_side(box, at):
            continue
        if covers(box, room.lines, room.story):
            hidden += [one] if anyhow or not wrong else []
        elif not wrong:
            free.append(one)
        elif not covers(box.united(dot), (), room.story):
            # no front is between the two, or beneath the dot
            rest.append(one)
    return free, rest, hidden


def _size_of(town: QgsFeature, family: str, factor: float) -> tuple[float, float]:
    return size_of(town["name"], town["people"], family, factor, core=bool(town["core"]))


def size_of(
    name: str, people: int, family: str, factor: float, *, core: bool = False
) -> tuple[float, float]:
    """Return the millimetres that the name of a town takes across and up."""
    font = page_text.font_of(
        family, factor * context_style.town_points(people, core=core), bold=core
    )
    return page_text.width_mm(name, font), page_text.line_height_mm(font)


def beside(at: QPointF, size: tuple[float, float]) -> list[QRectF]:
    """Return what the name of a town may take beside its dot."""
    return [one.box(at, *size) for one in _around(core=False)]


def _dot_at(at: QPointF) -> QRectF:
    return paper.round_point(at, _DOT)


def _around(*, core: bool, in_dots: bool = False) -> list[Place]:
    """Return where the name of a town may stand; that of a core a little off too."""
    aside = context_style.ASIDE_MM + 0.5 * core
    if in_dots:
        aside = _CORE_IN_DOTS if core else _IN_DOTS
    return [one for times in ((1.0, 2.0, 3.0) if core else (1.0,)) for one in places(times * aside)]


def covers(box: QRectF, lines: Sequence[QLineF], story: StoryGround) -> bool:
    """Tell whether a name lies on a front, or on a line of the page, where it is not read well."""
    if story.cost(box) - story.cost_of_borders(box) >= _COVERS:
        return True
    letters = _letters_in(box).adjusted(-CLEAR, 0.0, CLEAR, 0.0)
    return any(paper.crosses(line, letters) for line in lines)


def _letters_in(box: QRectF) -> QRectF:
    """Return what the letters of a line take of it: they leave room above and below."""
    high = box.height()
    return box.adjusted(0.0, ABOVE * high, 0.0, -BELOW * high)


def _off(
    at: QPointF,
    size: tuple[float, float],
    away: Sequence[QPointF],
    room: _Room,
    *,
    core: bool,
    chief: bool = False,
) -> list[Place]:
    """Return where a name stands off its dot on nothing of the story, a line between the two.

    The line crosses no letters and no other dot; that of a core crosses a front, or its pocket's
    edge, only where it has no other place, and that of another town never: its name would be one of
    the other side's.
    """
    story = room.story
    corner = story.item.sceneBoundingRect().topLeft()
    found: list[tuple[bool, bool, int, Place]] = []
    dot = paper.round_point(at, FINE)
    # what is in a pocket has no room but on the ground round it
    on_line = story.cost(dot) >= _ON_LINE and not story.on_rim(dot)
    around = [(one, one.box(at, *size)) for one in _farther(core=core, chief=chief)]
    # a broad one in the middle of its place would lie over its own dot
    around = [(one, box) for one, box in around if not box.intersects(_dot_at(at))]
    free = _free_off(at, [box for _, box in around], room, core=core)
    for (one, box), is_free in zip(around, free):
        if is_free and is_its_own(box, at, away):
            leader = QLineF(at, paper.nearest(box, at))
            whole = leader.translated(-corner)
            leader.setP1(leader.pointAt(min(_ROUND_DOT / max(leader.length(), FINE), 1.0)))
            on_map = leader.translated(-corner)
            crossed = story.cost_of_line(on_map) >= _COVERS
            # on the ground of another side it would be a place of that one's
            side = story.on_another_side if core else story.on_wrong_side
            beyond = side(box, at)
            # ground that is claimed only, or a border, parts no town from its name
            parted = (story.parts(on_map) if chief else crossed) or (beyond and on_line)
            # beside a front the dot hides where the line would cross it
            parted |= not on_line and story.parts(whole)
            parted |= story.on_another_side(box, at)
            if core or not parted:
                found.append((beyond, crossed, len(found), one))
    return [one for *_, one in sorted(found, key=lambda each: each[:3])]


def _free_off(at: QPointF, boxes: Sequence[QRectF], room: _Room, *, core: bool) -> Iterator[bool]:
    """Tell of each box off a dot if it is on nothing, and a line to it runs over no letters."""
    # a gap may run beside a core
    passed = list(room.gaps) if core else []
    whole = paper.round_point(at, FINE)
    for box in boxes:
        whole = whole.united(box.adjusted(-_ONE_NAME, 0.0, _ONE_NAME, 0.0))
    taken = [box for box in room.taken if box.intersects(whole)]
    in_way = [box for box in taken if not box.contains(at) and box not in passed]
    for box in boxes:
        clear, close = (box.adjusted(-more, 0.0, more, 0.0) for more in (_APART, _ONE_NAME))
        leader = QLineF(at, paper.nearest(box, at))
        yield (
            room.inside.contains(box)
            and not any(clear.intersects(other) for other in taken)
            and not any(close.intersects(other) for other in room.names)
            and not any(paper.crosses(leader, other) for other in in_way)
            and not any(paper.crosses(line, box) for line in room.lines)
            and not any(
                paper.meet(line, leader) or _side_by_side(line, leader) for line in room.leaders
            )
            and room.story.cost(box.adjusted(-_TEETH, -_TEETH, _TEETH, _TEETH)) < _COVERS
        )


def _led(box: QRectF, at: QPointF) -> float:
    """Return the millimetres from a dot to a name."""
    return QLineF(at, paper.nearest(box, at)).length()


def _side_by_side(one: QLineF, other: QLineF) -> bool:
    """Tell whether two lines to names run so near beside one another that they are mixed up.

    Those that nearly meet at a right angle are told apart.
    """
    if min(one.length(), other.length()) <= _LED:
        return False
    turned = abs(one.angleTo(other)) % 180.0
    if min(turned, 180.0 - turned) > _LIKE:
        return False
    ends = [*((one, end) for end in (other.p1(), other.p2()))]
    ends += [(other, end) for end in (one.p1(), one.p2())]
    return any(paper.beside(line, end) < _LEADERS_APART for line, end in ends)


def _farther(*, core: bool, chief: bool = False) -> list[Place]:
    """Return places off a dot, those of a core or a chief town all round it."""
    near = [one for times in _FARTHER for one in places(times * context_style.ASIDE_MM)]
    ways = [math.tau * number / _WAYS for number in range(_WAYS)] if core or chief else []
    far_off = _ROUND_CORE if core else _ROUND_CHIEF
    around = [Place(4, far * math.cos(a), far * math.sin(a)) for far in far_off for a in ways]
    return near + around


def _own_places(
    at: QPointF,
    size: tuple[float, float],
    away: Sequence[QPointF],
    *,
    core: bool,
    in_dots: bool = False,
) -> list[Place]:
    """Return where the name of a town may stand and be read as its own.

    Nearer to the dot of another it is read as that one's. A core has its name all the same.
    """
    around = _around(core=core, in_dots=in_dots)
    own = [one for one in around if is_its_own(one.box(at, *size), at, away)]
    return own or (around if core else [])


def _shown(
    item: QgsLayoutItemMap,
    towns: QgsVectorLayer,
    story: StoryGround,
    furniture: Sequence[QRectF],
    ground: Ground,
    *,
    closer: bool = False,
) -> tuple[list[tuple[QgsFeature, QPointF]], list[int]]:
    """Return the towns whose dots are seen, cores and the largest first, and ids of the others."""
    # the frame of an inset is broad, and cuts the dot of a town beside it
    off = _OFF_FRAME if closer else 0.0
    frame = item.sceneBoundingRect().adjusted(off, off, -off, -off)
    shown: list[tuple[QgsFeature, QPointF]] = []
    gone: list[int] = []
    for feature in listener.each(towns.getFeatures()):
        at = story.on_page(feature.geometry().asPoint())
        # a core has its mark whatever stands there: a gap may run beside it; in the bar of one of
        # very many any other dot is read as its end
        few = len(story.cores) <= MOST_CORES
        kept = _is_large(feature) and (few or _is_core(at, story))
        written = [box for box in ground.written if box not in ground.gaps or not kept]
        over = furniture if feature["core"] else (*furniture, *written)
        hidden = any(box.intersects(paper.round_point(at, _DOT)) for box in over) or any(
            _near(line, at) for line in ground.lines
        )
        # the core says its name, unless there are too many
        alone = len(story.cores) > MOST_CORES and _is_large(feature)
        twice = not feature["core"] and not alone and _is_core(at, story)
        # half under an edge a dot is neither within nor without
        small = not feature["core"] and feature["people"] < _LARGE
        cut = small and story.on_rim(_dot_at(at))
        if hidden or twice or cut or not frame.contains(at):
            gone.append(feature.id())
        else:
            shown.append((feature, at))
    # of those that stand in for others the order is theirs
    shown.sort(
        key=lambda pair: (
            not pair[0]["core"],
            _is_spare(pair[0]),
            0.0 if _is_spare(pair[0]) else -_weight(pair[0]),
        )
    )
    return shown, gone


def _is_large(town: QgsFeature) -> bool:
    """Tell whether a town is large, or one of the chief ones of what its map is about."""
    return town["people"] >= _LARGE or _is_chief(town)


def chief_dots(item: QgsLayoutItemMap, story: StoryGround) -> list[QRectF]:
    """Return the dots, on the page, of the towns of a map that are to have their names."""
    towns = [
        town
        for layer in item.layers()
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(legend.CONTEXT, "") == "towns"
        for town in listener.each(layer.getFeatures())
        if not town["core"] and not _is_spare(town) and _is_large(town)
    ]
    towns.sort(key=_weight, reverse=True)
    at = (story.on_page(town.geometry().asPoint()) for town in towns[:_MOST_CHIEF])
    return [paper.round_point(one, _ROUND_DOT) for one in at]


def _weight(town: QgsFeature) -> float:
    """Return how soon a town is named."""
    return float(town["people"] if is_null(town["weight"]) else town["weight"])


def _is_core(at: QPointF, story: StoryGround) -> bool:
    """Tell whether a core has its mark at a place on the page."""
    return any(QLineF(at, core.at).length() < _SAME_MM for core in story.cores)


def _add_cores(towns: QgsVectorLayer, story: StoryGround) -> None:
    """Add the cores of a map to its towns, those whose own mark does not tell their name."""
    named = [core for core in story.cores if core.name and not core.taken]
    features = []
    for core in named if len(story.cores) <= MOST_CORES else ():
        feature = QgsFeature(towns.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(core.place))
        feature["name"], feature["people"] = core.name, 0
        feature["aside"], feature["core"] = context_style.ASIDE_MM + 0.5, True
        feature["abroad"] = feature["spare"] = False
        features.append(feature)
    towns.dataProvider().addFeatures(features)


def is_its_own(box: QRectF, at: QPointF, away: Sequence[QPointF], more: float = 0.0) -> bool:
    """Tell whether a name is nearer to its own dot than to others, by more than so much."""
    own = to_box(at, box) + more
    return all(own < to_box(spot, box) for spot in away)


def _claimed(at: QPointF, box: QRectF) -> float:
    """Return how near to a name no other dot may be: one with a line to its dot is plainly its."""
    own = to_box(at, box)
    return _PLAINLY if own > _LED else own + _PLAINLY


def to_box(spot: QPointF, box: QRectF) -> float:
    """Return how far a place on the page is from a box."""
    east = max(box.left() - spot.x(), spot.x() - box.right(), 0.0)
    south = max(box.top() - spot.y(), spot.y() - box.bottom(), 0.0)
    return math.hypot(east, south)


def best_place(
    at: QPointF,
    size: tuple[float, float],
    around: Sequence[Place],
    inside: QRectF,
    taken: Sequence[QRectF],
    lines: Sequence[QLineF],
    story: StoryGround,
    *,
    names: Sequence[QRectF] = (),
) -> Place | None:
    """Return the place of a name that covers least; None where letters stand at all of them."""
    found = _ranked(at, size, around, inside, taken, lines, story, names=names)
    return found[0] if found else None


def _ranked(
    at: QPointF,
    size: tuple[float, float],
    around: Sequence[Place],
    inside: QRectF,
    taken: Sequence[QRectF],
    lines: Sequence[QLineF],
    story: StoryGround,
    *,
    names: Sequence[QRectF] = (),
    abroad: bool = False,
    most: float = math.inf,
) -> list[Place]:
    """Return the places of a name where no letters stand, that which covers least first.

    Parameters
    ----------
    names : sequence of QRectF
        Of other towns: one close beside or above another is better elsewhere.
    abroad : bool
        Of a place in a country that the map is not about: over that country's border its name
        would be taken for one of the ground there.
    most : float
        A name that covers so much of the story is not written.
    """
    found = []
    # no letters reach farther than these
    whole = paper.round_point(at, FINE)
    for one in around:
        whole = whole.united(one.box(at, *size).adjusted(-_APART, 0.0, _APART, 0.0))
    taken = [other for other in taken if other.intersects(whole)]
    # wherever the name of a dot on a front stands, the front is there: its letters tell them apart
    on_line = story.cost(paper.round_point(at, FINE)) >= _ON_LINE
    for number, one in enumerate(around):
        box = one.box(at, *size)
        letters = _letters_in(box)
        # names in one line would be read as one
        apart = letters.adjusted(-_APART, 0.0, _APART, 0.0)
        if not inside.contains(box) or any(apart.intersects(other) for other in taken):
            continue
        # a line between a dot and its name would part them, one above a letter is an accent
        reach = box if on_line else box.united(paper.round_point(at, FINE))
        covered = story.cost(reach)
        if covered >= most or (abroad and story.crosses_border(reach)):
            continue
        cost = covered + number * _LATER
        if on_line and story.on_wrong_side(box, at):
            cost += _WRONG_SIDE
        beside = letters.adjusted(-_TEETH, -_TEETH, _TEETH, _TEETH)
        cost += _TOUCHED * max(story.cost(beside) - covered, 0.0)
        beside_line = box.adjusted(-_APART, 0.0, _APART, 0.0)
        cost += _LINE * sum(paper.crosses(line, beside_line) for line in lines)
        close = box.adjusted(-_ONE_NAME, 0.0, _ONE_NAME, 0.0)
        above = box.adjusted(0.0, -_ONE_ABOVE, 0.0, _ONE_ABOVE)
        cost += _BESIDE * sum(close.intersects(other) or above.intersects(other) for other in names)
        found.append((cost, number, one))
    return [one for *_, one in sorted(found, key=lambda each: each[:2])]


def _near(line: QLineF, at: QPointF) -> bool:
    """Tell whether a line runs through a dot."""
    return paper.crosses(line, paper.round_point(at, _ROUND_DOT))
