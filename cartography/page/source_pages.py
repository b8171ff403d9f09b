# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of sources on its page, and on pages after it when it is long."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...i18n import tr
from ..style import palette
from . import fonts, inert, labels, source_list
from . import text as page_text
from .labels import LEAST_POINTS, side, start_points

_PREFIX = "sources_page_"
_MARGIN = 12.0
_GUTTER = 6.0
_COLUMN = 85.0
_POINTS = 7.5
#: fewer entries than these are not worth tearing the list for
_LEAST_TORN = 1
_MOST_AIRY = 60


def fill(
    layout: QgsPrintLayout, listed: Sequence[source_list.SourceListEntry], family: str
) -> list[str]:
    """Print the list; return what could not be printed."""
    _remove_pages(layout)
    item = layout.itemById("sources")
    messages = []
    texts = paragraphs(listed)[1:]
    if len(listed) > len(texts):
        text = tr("{count} more sources are not printed: export them with “Export sources”.")
        texts.append(text.format(count=len(listed) - len(texts)))
        messages.append(texts[-1])
    if isinstance(item, QgsLayoutItemLabel):
        item.setVisibility(True)
        texts = _first(item, texts, family, min(len(listed), source_list.MOST))
    page = 1
    # an empty line between entries, where that does not make many pages of a long list
    airy = len(texts) <= _MOST_AIRY
    while texts:
        texts = _page(layout, page, texts, family, airy=airy)
        page += 1
    return messages


def paragraphs(listed: Sequence[source_list.SourceListEntry]) -> list[str]:
    """Return the heading and the entries that are printed; nothing without entries."""
    if not listed:
        return []
    heading = tr("Sources (numbers stand on the map)").upper()
    return [heading, *map(_numbered, listed[: source_list.MOST])]


def _numbered(entry: source_list.SourceListEntry) -> str:
    """Return an entry after its number, which a reader need not look for where it has no place."""
    text = page_text.embedded(entry.text)
    if entry.lon is None or entry.lat is None:
        return tr("{number} (no place on the map). {text}").format(number=entry.number, text=text)
    return f"{entry.number}. {text}"


def _first(item: QgsLayoutItemLabel, texts: list[str], family: str, entries: int) -> list[str]:
    """Fill the box on the map's own page; return what goes on the next pages."""
    heading = tr("Sources (numbers stand on the map)").upper()
    if not texts:
        # nothing is printed about what is not there
        item.setVisibility(False)
        return []
    put = functools.partial(labels.put, right=page_text.page_right_to_left())
    if not put(item, [heading, *texts], family, least=LEAST_POINTS):
        return []
    more = tr("{count} more on the next page.")
    # the line that says so takes room too
    longest = more.format(count=len(texts))
    lines = int(item.rect().height() / page_text.line_height_mm(fonts.of_label(item)))
    for points in dict.fromkeys((start_points(item), LEAST_POINTS)):
        for count in range(min(len(texts), lines) - 1, _LEAST_TORN - 1, -1):
            if not put(item, [heading, *texts[:count], longest], family, least=points):
                last = more.format(count=entries - count)
                put(item, [heading, *texts[:count], last], family, least=points)
                return texts[count:]
    # a list of which only a few fit is easier to check on a page of its own
    text = tr("{count} sources are listed on the next page; their numbers stand on the map.")
    put(item, [tr("Sources").upper(), text.format(count=entries)], family)
    return texts


def texts_of_sheets(
    layout: QgsPrintLayout,
    listed: Sequence[Sequence[source_list.SourceListEntry]],
    family: str,
) -> list[str]:
    """Return the list on the page of each sheet of an atlas, all in the letters of the smallest.

    Parameters
    ----------
    listed : sequence of sequence of SourceListEntry
        Those of each sheet.
    """
    item = layout.itemById("sources")
    if not isinstance(item, QgsLayoutItemLabel):
        return ["" for _ in listed]
    texts, smallest, rest = [], fonts.of_label(item), 0
    for entries in listed:
        found = paragraphs(entries)[1:]
        rest += len(_first(item, found, family, min(len(entries), source_list.MOST)))
        texts.append(item.text() if found else "")
        if found and fonts.of_label(item).pointSizeF() < smallest.pointSizeF():
            smallest = fonts.of_label(item)
    fonts.set_label(item, smallest)
    item.setVisibility(True)
    if not rest:
        # no sheet has more than its own page holds
        _remove_pages(layout)
    return texts


def _remove_pages(layout: QgsPrintLayout) -> None:
    pages = layout.pageCollection()
    for item in list(layout.items()):
        if isinstance(item, QgsLayoutItemLabel) and item.id().startswith(_PREFIX):
            layout.removeLayoutItem(item)
    for number in range(pages.pageCount() - 1, 0, -1):
        if pages.page(number).customProperty("salient/sources", False):
            pages.deletePage(number)


def _page(
    layout: QgsPrintLayout, number: int, texts: list[str], family: str, *, airy: bool
) -> list[str]:
    """Add a page and fill its columns; return what is left."""
    pages = layout.pageCollection()
    size = pages.page(0).pageSize()
    page = QgsLayoutItemPage(layout)
    page.setPageSize(QgsLayoutSize(size.width(), size.height()))
    page.setCustomProperty("salient/sources", True)
    pages.addPage(page)
    index = pages.pageCount() - 1
    width = size.width() - 2 * _MARGIN
    heading = _label(layout, index, f"{_PREFIX}{number}_head", (_MARGIN, 9.0, width, 8.0))
    title = tr("Sources") if number == 1 else tr("Sources, continued")
    _write(heading, [title], page_text.font_of(family, 13.0, bold=True))
    columns = max(1, int((width + _GUTTER) // (_COLUMN + _GUTTER)))
    wide = (width - _GUTTER * (columns - 1)) / columns
    high = size.height() - 20.0 - _MARGIN
    font = page_text.font_of(family, _POINTS)
    for column in range(columns):
        if not texts:
            break
        box = (_MARGIN + column * (wide + _GUTTER), 20.0, wide, high)
        label = _label(layout, index, f"{_PREFIX}{number}_{column + 1}", box)
        spaced = [part for text in texts for part in (text, "")] if airy else texts
        fitted = page_text.fit(spaced, font, wide, high, least=_POINTS)
        _write(label, fitted.lines, font)
        texts = [text for text in fitted.rest if text]
    return texts


def _label(layout: QgsPrintLayout, page: int, name: str, box) -> QgsLayoutItemLabel:
    item = QgsLayoutItemLabel(layout)
    item.setId(name)
    item.setMarginX(0)
    item.setMarginY(0)
    item.setVAlign(Qt.AlignmentFlag.AlignTop)
    fonts.set_label_color(item, QColor(palette.INK))
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box[0], box[1]), True, False, page)
    item.attemptResize(QgsLayoutSize(box[2], box[3]))
    return item


def _write(item: QgsLayoutItemLabel, lines: list[str], font) -> None:
    right = page_text.page_right_to_left()
    fonts.set_label(item, font)
    inert.set_text(item, "\n".join(page_text.directed(lines, right=right)))
    item.setHAlign(side(right=right))
