# SPDX-License-Identifier: GPL-2.0-or-later
"""The page after the map's own, in columns: what of legend, figures and sources goes on there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...i18n import named, tr
from ..style import palette
from . import fonts, inert, labels
from . import text as page_text
from .labels import side

#: properties of a page: what it is for, and how many of its columns are taken
_FURTHER, _TAKEN = "salient/further", "salient/taken"
#: where what stands in the last of those ends, in millimetres
_DOWN = "salient/down"
#: and of one that holds nothing but sources
SOURCES = "salient/sources"
#: how the ids of items begin
SOURCES_PREFIX, _LEGEND, FIGURES = "sources_page_", "legend_page", "figures_page"
METHOD = "method_page"
#: of the line along the top: title, date, number
_TOP_LINE = "page_top_"
_TOP_SHARES, _TOP_LINE_AT, _TOP_LINE_POINTS = (0.6, 0.28, 0.12), 6.5, 8.0
_MARGIN, _GUTTER, _COLUMN = 12.0, 6.0, 85.0
HEAD, TOP, _HEAD_POINTS, POINTS = 13.5, 23.5, 13.0, 8.0
#: between what stands in a column and the heading below it
_UNDER = 5.0


@dataclass(frozen=True)
class FurtherColumns:
    """The columns of a page, in millimetres.

    Attributes
    ----------
    page : int
        Its number in the layout, from 0.
    count : int
        Of those that are free.
    left : float
        Where the first of them begins.
    width, height : float
        Of each.
    across : float
        Of all of the page.
    """

    page: int
    count: int
    left: float
    width: float
    height: float
    across: float

    def box(self, number: int) -> tuple[float, float, float, float]:
        """Return x, y, width and height of a column, counted from 0."""
        return self.left + number * (self.width + _GUTTER), TOP, self.width, self.height


def remove(layout: QgsPrintLayout) -> None:
    """Remove the pages that an earlier run added."""
    _remove(layout, (SOURCES_PREFIX, _LEGEND, FIGURES, METHOD, _TOP_LINE), (_FURTHER, SOURCES))


def remove_sources(layout: QgsPrintLayout) -> None:
    """Remove lists of sources, and the pages that hold nothing else."""
    _remove(layout, (SOURCES_PREFIX, _TOP_LINE), (SOURCES,))


def _remove(layout: QgsPrintLayout, prefixes: tuple[str, ...], kinds: Sequence[str]) -> None:
    for item in list(layout.items()):
        if isinstance(item, QgsLayoutItem) and item.id().startswith(prefixes):
            layout.removeLayoutItem(item)
    pages = layout.pageCollection()
    for number in range(pages.pageCount() - 1, 0, -1):
        if any(pages.page(number).customProperty(kind, False) for kind in kinds):
            pages.deletePage(number)


def numbers(layout: QgsPrintLayout) -> list[int]:
    """Return the numbers of the pages that were added to the map's own, from 0."""
    pages = layout.pageCollection()
    kinds = (_FURTHER, SOURCES)
    return [
        number
        for number in range(1, pages.pageCount())
        if any(pages.page(number).customProperty(kind, False) for kind in kinds)
    ]


def begin(layout: QgsPrintLayout, kind: str = _FURTHER) -> FurtherColumns:
    """Return the free columns of the page, which is added if it is not there yet."""
    pages = layout.pageCollection()
    known = [n for n in range(1, pages.pageCount()) if pages.page(n).customProperty(_FURTHER)]
    if known and kind == _FURTHER:
        return _columns(layout, known[-1])
    return _add(layout, kind)


def _add(layout: QgsPrintLayout, kind: str) -> FurtherColumns:
    pages = layout.pageCollection()
    size = pages.page(0).pageSize()
    page = QgsLayoutItemPage(layout)
    page.setPageSize(QgsLayoutSize(size.width(), size.height()))
    page.setCustomProperty(kind, True)
    pages.addPage(page)
    return _columns(layout, pages.pageCount() - 1)


def of_sources(layout: QgsPrintLayout) -> FurtherColumns:
    """Return the columns of a page of sources alone, which need not be there."""
    return _whole(layout.pageCollection().page(0), 0)


def free(layout: QgsPrintLayout) -> FurtherColumns | None:
    """Return the columns that legend and figures leave free on their page; None for none."""
    pages = layout.pageCollection()
    known = [n for n in range(1, pages.pageCount()) if pages.page(n).customProperty(_FURTHER)]
    found = _columns(layout, known[-1]) if known else None
    return found if found is not None and found.count > 0 else None


def _columns(layout: QgsPrintLayout, number: int) -> FurtherColumns:
    page = layout.pageCollection().page(number)
    whole = _whole(page, number)
    taken = int(page.customProperty(_TAKEN, 0))
    left = _MARGIN + taken * (whole.width + _GUTTER)
    return replace(whole, count=whole.count - taken, left=left)


def _whole(page: QgsLayoutItemPage, number: int) -> FurtherColumns:
    size = page.pageSize()
    width = size.width() - 2 * _MARGIN
    count = max(1, int((width + _GUTTER) // (_COLUMN + _GUTTER)))
    wide = (width - _GUTTER * (count - 1)) / count
    high = size.height() - TOP - _MARGIN
    return FurtherColumns(number, count, _MARGIN, wide, high, width)


def take(layout: QgsPrintLayout, width: float, bottom: float) -> None:
    """Take as many columns of the page as something of a width needs, of one down to its end."""
    found = begin(layout)
    page = layout.pageCollection().page(found.page)
    taken = max(1, math.ceil((width + _GUTTER) / (found.width + _GUTTER) - 1e-6))
    page.setCustomProperty(_TAKEN, int(page.customProperty(_TAKEN, 0)) + taken)
    page.setCustomProperty(_DOWN, bottom if taken == 1 else 0.0)


def under(layout: QgsPrintLayout, least: float) -> tuple[FurtherColumns, float] | None:
    """Return the column whose foot is free, and where a heading stands in it.

    None where less than so many millimetres are.
    """
    pages = layout.pageCollection()
    known = [n for n in range(1, pages.pageCount()) if pages.page(n).customProperty(_FURTHER)]
    down = float(pages.page(known[-1]).customProperty(_DOWN, 0.0)) if known else 0.0
    if not down:
        return None
    columns = _columns(layout, known[-1])
    top = down + _UNDER
    if _end(columns) - (top + TOP - HEAD) < least:
        return None
    return replace(columns, count=1, left=columns.left - columns.width - _GUTTER), top


def place(layout: QgsPrintLayout, width: float, height: float) -> tuple[FurtherColumns, float]:
    """Return the columns for something of a size, and where its heading stands in the first.

    What is as narrow as a column stands below what is there, where that leaves room.
    """
    columns = begin(layout)
    down = float(layout.pageCollection().page(columns.page).customProperty(_DOWN, 0.0))
    under = down + _UNDER
    if down and width <= columns.width + 0.1 and under + TOP - HEAD + height <= _end(columns):
        left = columns.left - columns.width - _GUTTER
        page = layout.pageCollection().page(columns.page)
        page.setCustomProperty(_TAKEN, int(page.customProperty(_TAKEN, 0)) - 1)
        return replace(columns, count=1, left=left), under
    if columns.left > _MARGIN and columns.left + width > _MARGIN + columns.across + 0.1:
        return _add(layout, _FURTHER), HEAD
    return columns, HEAD


def _end(columns: FurtherColumns) -> float:
    return TOP + columns.height


def head(
    layout: QgsPrintLayout,
    columns: FurtherColumns,
    name: str,
    text: str,
    family: str,
    top: float = HEAD,
) -> None:
    """Write what stands in columns, above them."""
    width = columns.count * (columns.width + _GUTTER) - _GUTTER
    item = label(layout, columns.page, name, (columns.left, top, width, 8.0))
    write(item, [text], page_text.font_of(family, _HEAD_POINTS, bold=True))


def top_lines(layout: QgsPrintLayout, title: str, family: str, *, sheets: bool = False) -> None:
    """Write title, date and number along the top of each page: a loose sheet finds its place.

    Parameters
    ----------
    sheets : bool
        Of an atlas: each sheet has a date of its own, and as many pages as it needs.
    """
    _remove(layout, (_TOP_LINE,), ())
    as_of = layout.itemById("as_of")
    shown = isinstance(as_of, QgsLayoutItemLabel)
    found = numbers(layout)
    for place, page in enumerate(found, start=2):
        told = tr("{number} of {count}").format(number=place, count=len(found) + 1)
        if sheets:
            told = tr("Page {number}").format(number=place)
        texts = (title, "", told)
        width = layout.pageCollection().page(page).pageSize().width() - 2 * _MARGIN
        left = _MARGIN
        for number, (text, share) in enumerate(zip(texts, _TOP_SHARES)):
            box = (left, _TOP_LINE_AT, share * width, 5.0)
            left += share * width
            item = label(layout, page, f"{_TOP_LINE}{page}_{number + 1}", box)
            fonts.set_label_color(item, QColor(palette.MUTED_INK))
            fonts.set_label(item, page_text.font_of(family, _TOP_LINE_POINTS))
            if number == 1 and sheets:
                inert.set_field(item, "as_of")
            elif number == 1 and shown:
                # as it stands on the page of the map
                inert.copy_text(item, as_of)
            else:
                right = page_text.right_to_left(title) if number == 0 else False
                labels.put(item, [text], family, right=right)
            ends = number > 0
            item.setHAlign(side(right=ends != page_text.page_right_to_left()))


def figures(layout: QgsPrintLayout, pairs: Sequence[tuple[str, str]], family: str) -> None:
    """Write the key figures that found no room beside the map."""
    columns = begin(layout)
    head(layout, columns, f"{FIGURES}_head", tr("Key figures, continued"), family)
    font = page_text.font_of(family, POINTS)
    told = [named(caption, value) if value else caption for caption, value in pairs]
    lines = [line for text in told for line in page_text.wrap(text, font, columns.width)]
    x, y, wide, high = columns.box(0)
    height = min((len(lines) + 0.5) * page_text.line_height_mm(font), high)
    write(label(layout, columns.page, FIGURES, (x, y, wide, height)), lines, font)
    take(layout, wide, y + height)


def method(layout: QgsPrintLayout, paragraphs: Sequence[str], family: str) -> None:
    """Write how all was measured, for which the map's own page has no room."""
    font, columns = page_text.font_of(family, POINTS), begin(layout)
    # what fills more than a column has the page to itself
    for width in (columns.width, columns.across):
        lines = [line for text in paragraphs for line in page_text.wrap(text, font, width)]
        height = (len(lines) + 0.5) * page_text.line_height_mm(font)
        if height <= columns.height:
            break
    columns, top = place(layout, width, height)
    head(layout, replace(columns, count=1), f"{METHOD}_head", tr("Method"), family, top)
    top += TOP - HEAD
    height = min(height, _end(columns) - top)
    write(label(layout, columns.page, METHOD, (columns.left, top, width, height)), lines, font)
    take(layout, width, top + height)


def move(item: QgsLayoutItem, page: int, left: float, top: float, width: float) -> None:
    """Put an item on a page; where that is read from the right its columns begin there."""
    if page_text.page_right_to_left():
        whole = item.layout().pageCollection().page(page).pageSize().width()
        left = whole - left - width
    item.attemptMove(QgsLayoutPoint(left, top), True, False, page)


def label(layout: QgsPrintLayout, page: int, name: str, box) -> QgsLayoutItemLabel:
    """Add a label to a page."""
    item = QgsLayoutItemLabel(layout)
    item.setId(name)
    item.setMarginX(0)
    item.setMarginY(0)
    item.setVAlign(Qt.AlignmentFlag.AlignTop)
    fonts.set_label_color(item, QColor(palette.INK))
    layout.addLayoutItem(item)
    move(item, page, box[0], box[1], box[2])
    item.attemptResize(QgsLayoutSize(box[2], box[3]))
    return item


def write(item: QgsLayoutItemLabel, lines: list[str], font) -> None:
    """Write lines that are broken already."""
    right = page_text.page_right_to_left()
    fonts.set_label(item, font)
    inert.set_text(item, "\n".join(page_text.directed(lines, right=right)))
    item.setHAlign(side(right=right))
