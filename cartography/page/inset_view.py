# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of its map an inset shows: what is too small on it, with a town to know it by."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from qgis.core import (
    QgsCoordinateTransform,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF

from ...analysis.base import listener
from . import boxes as paper
from . import decorations, legend, town_choice, town_names
from . import text as page_text
from .story import StoryGround

#: how much of the inset the story takes, and at most
_FILLED, _MOST_FILLED = 0.35, 0.9
#: an inset is so much closer than its map, at least and at most
_CLOSER, _CLOSEST = 3.0, 25.0
#: how far, as shares of its side, the box on the map is moved so that its frame runs over no large
#: town; who lives in one at least, and millimetres that its dot keeps off the frame
_MOVES, _LARGE_TOWN, _DOT_MM = (0.1, 0.18, 0.26), 100_000, 1.4
#: millimetres of the frame of an inset, half of which lies beyond it
FRAME_MM = 0.5
#: from that to a name
_OFF_FRAME = town_names.EDGE_CLOSER - FRAME_MM / 2.0
#: half of the dot of a town, and what a name keeps off all that stands on an inset, in millimetres
_DOT, _CLEAR = 1.0, 1.6
#: how much more an inset shows, so that a town is within so much of it
_GROWN, _INNER = (1.0, 1.2, 1.45, 1.7, 2.1), 0.75
#: of the larger side of ground that changed hands, how far off a town is that it is known by, where
#: it counts for half, and from it to a larger one; so many of those towns; how much more an inset
#: shows for them at most
_REACH, _HALF_REACH, _OTHER, _MOST_KNOWN, _WIDER = 1.0, 0.45, 0.25, 2, 1.45
#: towns of an inset that its scale bar leaves their names, at most
_FIRST = 4
#: how bad it is that an inset is moved by the square of its side, and that its frame runs over a
#: large town, where it is one that no change is well within it
_ASIDE, _OVER = 4.0, 0.2
#: the same of extents that need not show what lies beside, and of those that are to; and how much
#: of one is not near to its edge
_WELL_IN = 0.9
_ALONE, _LITTLE = tuple((times, False) for times in _GROWN), _GROWN[:3]


@dataclass(frozen=True)
class InsetSpot:
    """What an inset is to show, in the CRS of the map."""

    box: QgsRectangle
    #: the other gaps of the map
    others: tuple[QgsRectangle, ...] = ()
    #: smaller changes beside it
    near: tuple[QgsRectangle, ...] = ()
    #: a place within, if it is ground that changed hands: that is known by the towns round it
    inner: QgsPointXY | None = None


@dataclass(frozen=True)
class InsetView:
    """What the insets of a map may show.

    Attributes
    ----------
    main : QgsLayoutItemMap
        The map.
    sign : float
        Millimetres of the sign in the corner of an inset, and of that beside its box.
    stories : sequence of StoryGround
        Of the map; of both of a pair, whose insets show the same.
    family : str
        Of the letters of the page.
    """

    main: QgsLayoutItemMap
    sign: float
    stories: Sequence[StoryGround] = ()
    family: str = ""

    def extent(self, spot: InsetSpot, place: QRectF) -> QgsRectangle:
        """Return what an inset shows that stands somewhere on the page.

        A town is in it whose name has room there, if that can be: one without a name nobody knows
        where to look for. Of ground that changed hands those are in it that it is known by.
        """
        first = least_extent(self.main, spot, place.width())
        towns = self._towns(first)
        known = self._known_by(spot, towns)
        best = self._with_known(known, first, spot, place) if known else None
        if best is not None:
            self._known[_key(best)] = known
            return best
        # cut off, or beyond the frame, a change beside it would be missed
        for grown, beside in (*((one, True) for one in _LITTLE if spot.near), *_ALONE):
            ways: Iterable[QgsRectangle] = self._ways(first, grown, spot, place)
            if beside:
                ways = [one for one in ways if _holds(one, (spot.box, *spot.near))]
            named = (
                one
                for one in ways
                if next(self._names(towns, one, place.width()), None) is not None
            )
            # wider, more towns would find no room for their names
            best = self._off_towns(named)
            if best is not None:
                return best
        return self._off_towns(_moved(first)) or first

    def _known_by(
        self, spot: InsetSpot, towns: Sequence[tuple[town_choice.Town, QgsPointXY]]
    ) -> list[tuple[town_choice.Town, QgsPointXY]]:
        """Return the towns that ground is known by: the large and near that it came nearer to."""
        if spot.inner is None or not self.stories:
            return []
        size = max(spot.box.width(), spot.box.height())
        story = self.stories[0]
        side = story.sides_at(spot.inner)
        found: list[tuple[float, tuple[town_choice.Town, QgsPointXY]]] = []
        for town, at in towns:
            away = spot.box.distance(at) / size
            # in their order, the largest first
            if away > _REACH or any(at.distance(one) <= _OTHER * size for _, (_, one) in found):
                continue
            if not side or story.sides_at(at) != side:
                worth = math.sqrt(town.people) / (1.0 + (away / _HALF_REACH) ** 3)
                found.append((worth, (town, at)))
        found.sort(key=lambda one: -one[0])
        return [town for _, town in found[:_MOST_KNOWN]]

    def _with_known(
        self,
        known: Sequence[tuple[town_choice.Town, QgsPointXY]],
        first: QgsRectangle,
        spot: InsetSpot,
        place: QRectF,
    ) -> QgsRectangle | None:
        """Return the extent with room for the names of most of the towns that ground is known by.

        The closest of those. None where none has room for any.
        """
        best, named, side = None, 0, place.width() - FRAME_MM
        for grown in (one for one in _GROWN if one <= _WIDER):
            ways = list(self._ways(first, grown, spot, place))
            names = [len(self._together(known, one, side)) for one in ways]
            most = max(names, default=0)
            if most > named:
                known_in = [one for one, count in zip(ways, names) if count == most]
                best = min(known_in, key=lambda one: self._worse(one, first, spot))
                named = most
        return best

    def _worse(self, extent: QgsRectangle, first: QgsRectangle, spot: InsetSpot) -> float:
        """Return what speaks against an extent: it shows less beside the ground, or is moved."""
        # cut off, or beyond the frame, a change beside it would be missed
        boxes = (spot.box, *spot.near)
        missed = sum(not _holds(extent, (box,)) for box in boxes) / len(boxes)
        way = extent.center() - first.center()
        aside = (way.x() ** 2 + way.y() ** 2) / extent.width() ** 2
        return missed + _ASIDE * aside + _OVER * self._on_frame(extent)

    def _ways(
        self, first: QgsRectangle, grown: float, spot: InsetSpot, place: QRectF
    ) -> Iterator[QgsRectangle]:
        """Yield what an inset may show that shows so many times more than at least."""
        whole = QgsRectangle(first)
        whole.scale(grown)
        for one in _moved(whole):
            box = decorations.on_page(self.main, one)
            off = box.adjusted(-self.sign, -self.sign, self.sign, self.sign)
            if one.contains(spot.box) and (grown == 1.0 or not off.intersects(place)):
                yield one

    def names(self, seen: QgsRectangle, side: float) -> list[QRectF]:
        """Return where on an inset of some millimetres towns have room for names, the best first.

        In millimetres from the corner of the inset.
        """
        return list(self._names(self._towns(seen), seen, side))

    def known_names(self, seen: QgsRectangle, side: float) -> list[QRectF]:
        """Return where on an inset the towns that it is known by have room, no name on another.

        Those that tell most come first.
        """
        return list(self._together(self._known.get(_key(seen), []), seen, side).values())

    def first_names(
        self, item: QgsLayoutItemMap, seen: StoryGround, *taken: QRectF
    ) -> list[QRectF]:
        """Return where the towns that an inset names first have room, no name on another.

        On the page.
        """
        found: list[QRectF] = []
        frame = item.sceneBoundingRect()
        inside = frame.adjusted(_OFF_FRAME, _OFF_FRAME, -_OFF_FRAME, -_OFF_FRAME)
        sign = QRectF(frame.topLeft(), QSizeF(self.sign + _CLEAR, self.sign + _CLEAR))
        for town, place in town_choice.towns_on(item)[:_FIRST]:
            at = decorations.on_page(item, QgsRectangle(place, place)).center()
            size = town_names.size_of(town.name, town.people, self.family, self._factor())
            for box in town_names.beside(at, size):
                whole = box.united(paper.round_point(at, _DOT))
                free = not any(whole.intersects(one) for one in (sign, *taken, *found))
                if free and inside.contains(box) and not town_names.covers(box, (), seen):
                    found.append(whole.adjusted(-_CLEAR, -_CLEAR, _CLEAR, _CLEAR))
                    break
        return found

    def known(self, seen: QgsRectangle) -> list[town_choice.Town]:
        """Return the towns that an inset is known by."""
        return [town for town, _ in self._known.get(_key(seen), [])]

    @cached_property
    def _known(self) -> dict[tuple[float, float], list[tuple[town_choice.Town, QgsPointXY]]]:
        return {}

    def _together(
        self, towns: Sequence[tuple[town_choice.Town, QgsPointXY]], seen: QgsRectangle, side: float
    ) -> dict[int, QRectF]:
        """Return where the names of towns stand beside one another, by their number."""
        found: dict[int, QRectF] = {}
        for number, town in enumerate(towns):
            free = (
                box
                for box in self._names([town], seen, side, _OFF_FRAME)
                if not any(box.intersects(other) for other in found.values())
            )
            box = next(free, None)
            if box is not None:
                found[number] = box
        return found

    def _towns(self, extent: QgsRectangle) -> list[tuple[town_choice.Town, QgsPointXY]]:
        around = QgsRectangle(extent)
        around.scale(3.0)
        return town_choice.placed_in(self.main.crs(), around, self.main.layout().project())

    def _names(
        self,
        towns: Sequence[tuple[town_choice.Town, QgsPointXY]],
        seen: QgsRectangle,
        side: float,
        off: float = town_names.EDGE,
    ) -> Iterator[QRectF]:
        """Yield where the name of a town finds room on an inset, on those of both of a pair."""
        inner = QgsRectangle(seen)
        inner.scale(_INNER)
        unit = seen.width() / side
        frame = QRectF(off, off, side - 2.0 * off, side - 2.0 * off)
        sign = QRectF(0.0, 0.0, self.sign + _CLEAR, self.sign + _CLEAR)
        for town, at in towns:
            if not inner.contains(at):
                continue
            spot = QPointF((at.x() - seen.xMinimum()) / unit, (seen.yMaximum() - at.y()) / unit)
            for one in self._beside(town, at, unit):
                box = one.translated(spot)
                whole = box.united(paper.round_point(spot, _DOT))
                if frame.contains(box) and not whole.intersects(sign):
                    yield whole.adjusted(-_CLEAR, -_CLEAR, _CLEAR, _CLEAR)

    def _beside(self, town: town_choice.Town, at: QgsPointXY, unit: float) -> list[QRectF]:
        """Return where beside its dot the name of a town lies on no front, in millimetres from it.

        Wherever the inset lies: that is asked of many.
        """
        key = (town, round(unit, 3))
        if key not in self._clear:
            size = town_names.size_of(town.name, town.people, self.family, self._factor())
            self._clear[key] = [
                box
                for box in town_names.beside(QPointF(0.0, 0.0), size)
                if not any(
                    town_names.covers(_on_map(box, at, unit, told), (), told)
                    for told in self.stories
                )
            ]
        return self._clear[key]

    @cached_property
    def _clear(self) -> dict[tuple[town_choice.Town, float], list[QRectF]]:
        return {}

    def _factor(self) -> float:
        return page_text.larger(self.main.layout())

    def _off_towns(self, ways: Iterable[QgsRectangle]) -> QgsRectangle | None:
        """Return the first extent whose frame would run over fewest dots of large towns."""
        best, least = None, math.inf
        for one in ways:
            over = self._on_frame(one)
            if over < least:
                best, least = one, over
            if not over:
                break
        return best

    def _on_frame(self, extent: QgsRectangle) -> int:
        """Return over how many dots of large towns the frame of an extent would run."""
        box = decorations.on_page(self.main, extent)
        outer = box.adjusted(-_DOT_MM, -_DOT_MM, _DOT_MM, _DOT_MM)
        inner = box.adjusted(_DOT_MM, _DOT_MM, -_DOT_MM, -_DOT_MM)
        return sum(outer.contains(dot) and not inner.contains(dot) for dot in self._dots)

    @cached_property
    def _dots(self) -> list[QPointF]:
        return large_towns(self.main)


def _on_map(box: QRectF, at: QgsPointXY, unit: float, story: StoryGround) -> QRectF:
    """Return where on a map lies what a box covers on an inset, in millimetres on the page.

    Parameters
    ----------
    box : QRectF
        In millimetres from a place.
    unit : float
        Of the map's CRS, for a millimetre of the inset.
    """
    place = decorations.on_page(story.item, QgsRectangle(at, at)).center()
    closer = story.item.extent().width() / story.item.rect().width() / unit
    return QRectF(
        place.x() + box.left() / closer,
        place.y() + box.top() / closer,
        box.width() / closer,
        box.height() / closer,
    )


def _key(extent: QgsRectangle) -> tuple[float, float]:
    """Return what tells one extent from another, whatever a map made of its edges."""
    return round(extent.center().x(), 3), round(extent.center().y(), 3)


def _holds(extent: QgsRectangle, boxes: Iterable[QgsRectangle]) -> bool:
    """Tell whether an extent has boxes in it, none near to its edge."""
    inner = QgsRectangle(extent)
    inner.scale(_WELL_IN)
    return all(map(inner.contains, boxes))


def least_extent(main: QgsLayoutItemMap, spot: InsetSpot, side_mm: float) -> QgsRectangle:
    """Return what an inset of some millimetres shows at least, in the CRS of its map."""
    unit = main.extent().width() / main.rect().width()
    side, size = side_mm * unit, max(spot.box.width(), spot.box.height())
    wanted = max(size / _FILLED, side / _CLOSEST)
    half = max(min(wanted, side / _CLOSER), size / _MOST_FILLED) / 2.0
    middle = spot.box.center()
    return QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)


def _moved(extent: QgsRectangle) -> Iterator[QgsRectangle]:
    """Yield an extent, and others beside it."""
    steps = [(0.0, 0.0)]
    steps += [(x * far, y * far) for far in _MOVES for x in (0, -1, 1) for y in (0, -1, 1)]
    for x, y in steps:
        left, bottom = x * extent.width(), y * extent.height()
        yield QgsRectangle(
            *(extent.xMinimum() + left, extent.yMinimum() + bottom),
            *(extent.xMaximum() + left, extent.yMaximum() + bottom),
        )


def large_towns(main: QgsLayoutItemMap) -> list[QPointF]:
    """Return where on the page the large and the chief towns of a map's context stand."""
    found = []
    for layer in main.layers():
        if not isinstance(layer, QgsVectorLayer):
            continue
        if layer.customProperty(legend.CONTEXT, "") != "towns":
            continue
        transform = QgsCoordinateTransform(layer.crs(), main.crs(), main.layout().project())
        for town in listener.each(layer.getFeatures(f'"people" >= {_LARGE_TOWN} OR "chief"')):
            at = transform.transform(town.geometry().asPoint())
            found.append(decorations.on_page(main, QgsRectangle(at, at)).center())
    return found
