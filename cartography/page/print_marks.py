# SPDX-License-Identifier: GPL-2.0-or-later
"""A page on a larger sheet, with bleed and crop marks, for a printer who trims it."""

from __future__ import annotations

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemPage,
    QgsLayoutItemPolyline,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QPolygonF

from ..style import symbols

#: millimetres of bleed on every side, of a mark beyond it, and of paper beyond the mark
BLEED, MARK, MARGIN = 3.0, 5.0, 2.0
#: how much the sheet is larger than the page on every side
AROUND = BLEED + MARK + MARGIN
_INK, _WIDTH = "#000000", 0.09


def with_marks(layout: QgsPrintLayout) -> QgsPrintLayout:
    """Return a copy of a layout on larger sheets, with crop marks at the corners of its pages.

    The layout itself stays as it is, as the user moved and named it.
    """
    copy = layout.clone()
    pages = copy.pageCollection()
    places = [
        (item, item.page(), item.pagePositionWithUnits())
        for item in copy.items()
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage)
    ]
    sizes = [pages.page(number).pageSize() for number in range(pages.pageCount())]
    for number, size in enumerate(sizes):
        larger = QgsLayoutSize(size.width() + 2 * AROUND, size.height() + 2 * AROUND)
        pages.page(number).setPageSize(larger)
    pages.reflow()
    for item, number, at in places:
        moved = QgsLayoutPoint(at.x() + AROUND, at.y() + AROUND)
        # the reference point of an item is where it was placed by
        item.attemptMove(moved, True, False, number)
    for number, size in enumerate(sizes):
        for ends in _marks(size.width(), size.height()):
            _line(copy, number, ends)
    return copy


def _marks(width: float, height: float) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Return the ends of the eight marks of a page on its sheet: none reaches into the bleed."""
    marks = []
    for x in (AROUND, AROUND + width):
        marks.append(((x, MARGIN), (x, MARGIN + MARK)))
        below = AROUND + height + BLEED
        marks.append(((x, below), (x, below + MARK)))
    for y in (AROUND, AROUND + height):
        marks.append(((MARGIN, y), (MARGIN + MARK, y)))
        right = AROUND + width + BLEED
        marks.append(((right, y), (right + MARK, y)))
    return marks


def _line(layout: QgsPrintLayout, page: int, ends) -> None:
    item = QgsLayoutItemPolyline(QPolygonF([QPointF(*end) for end in ends]), layout)
    item.setId("crop_mark")
    item.setSymbol(symbols.symbol(QgsLineSymbol, [symbols.line(_INK, _WIDTH)]))
    layout.addLayoutItem(item)
    if page:
        at = item.pagePositionWithUnits()
        item.attemptMove(QgsLayoutPoint(at.x(), at.y()), True, False, page)
