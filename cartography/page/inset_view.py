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
from qgis.PyQt.QtCore import QPointF, QRectF

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
#: half of the dot of a town, and what a name keeps off all that stands on an inset, in millimetres
_DOT, _CLEAR = 1.0, 1.6
#: how much more an inset shows, so that a town is within so much of it
_GROWN, _INNER = (1.0, 1.2, 1.45, 1.7, 2.1), 0.75
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
        where to look for.
        """
        first = least_extent(self.main, spot, place.width())
        towns = self._towns(first)
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

    def _towns(self, extent: QgsRectangle) -> list[tuple[town_choice.Town, QgsPointXY]]:
        around = QgsRectangle(extent)
        around.scale(3.0)
        return town_choice.placed_in(self.main.crs(), around, self.main.layout().project())

    def _names(
        self, towns: Sequence[tuple[town_choice.Town, QgsPointXY]], seen: QgsRectangle, side: float
    ) -> Iterator[QRectF]:
        """Yield where the name of a town finds room on an inset, on those of both of a pair."""
        inner = QgsRectangle(seen)
        inner.scale(_INNER)
        unit = seen.width() / side
        off = town_names.EDGE
        frame = QRectF(off, off, side - 2.0 * off, side - 2.0 * off)
        sign = QRectF(0.0, 0.0, self.sign + _CLEAR, self.sign + _CLEAR)
        for town, at in towns:
            if not inner.contains(at):
                continue
            spot = QPointF((at.x() - seen.xMinimum()) / unit, (seen.yMaximum() - at.y()) / unit)
            size = town_names.size_of(town.name, town.people, self.family, self._factor())
            for box in town_names.beside(spot, size):
                whole = box.united(paper.round_point(spot, _DOT))
                if (
                    frame.contains(box)
                    and not whole.intersects(sign)
                    and not any(
                        town_names.covers(_on_map(box, seen, side, told), (), told)
                        for told in self.stories
                    )
                ):
                    yield whole.adjusted(-_CLEAR, -_CLEAR, _CLEAR, _CLEAR)

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


def _on_map(box: QRectF, seen: QgsRectangle, side: float, story: StoryGround) -> QRectF:
    """Return where on a map lies what a box on an inset covers, in millimetres on the page."""
    whole = decorations.on_page(story.item, seen)
    closer = side / whole.width()
    return QRectF(
        whole.left() + box.left() / closer,
        whole.top() + box.top() / closer,
        box.width() / closer,
        box.height() / closer,
    )


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
