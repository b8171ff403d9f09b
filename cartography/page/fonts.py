# SPDX-License-Identifier: GPL-2.0-or-later
"""Fonts of a layout's labels and legends: by a text format where QGIS has it there.

QGIS 3.24 gave labels one and 3.30 legends; the older calls then warn in the log of each page.
"""

from __future__ import annotations

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLegendStyle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor, QFont

from . import text as page_text

_OF_LABELS = hasattr(QgsLayoutItemLabel, "textFormat")
_OF_LEGENDS = hasattr(QgsLegendStyle, "setTextFormat")
_POINTS = QgsUnitTypes.RenderUnit.RenderPoints
_MILLIMETERS = QgsUnitTypes.RenderUnit.RenderMillimeters


def of_label(item: QgsLayoutItemLabel) -> QFont:
    """Return the font of a label, with its size in points."""
    if not _OF_LABELS:
        return item.font()
    told = item.textFormat()
    font = told.font()
    if told.sizeUnit() == _POINTS:
        font.setPointSizeF(told.size())
    return font


def set_label(item: QgsLayoutItemLabel, font: QFont) -> None:
    """Write a label in a font; its colour stays."""
    if not _OF_LABELS:
        item.setFont(font)
        return
    item.setTextFormat(_in_font(item.textFormat(), font))


def set_label_color(item: QgsLayoutItemLabel, color: QColor) -> None:
    """Write a label in a colour; its font stays."""
    if not _OF_LABELS:
        item.setFontColor(color)
        return
    told = item.textFormat()
    told.setColor(color)
    item.setTextFormat(told)


def set_legend(style: QgsLegendStyle, font: QFont, leading_mm: float) -> None:
    """Write a part of a legend in a font, `leading_mm` between its lines where they are its own."""
    if not _OF_LEGENDS:
        style.setFont(font)
        return
    told = _in_font(style.textFormat(), font)
    told.setLineHeight(page_text.line_height_mm(font) + leading_mm)
    told.setLineHeightUnit(_MILLIMETERS)
    style.setTextFormat(told)


def set_legend_leading(item: QgsLayoutItemLegend, leading_mm: float) -> None:
    """Set the space between the lines of a legend where it is one for all of its parts."""
    if not _OF_LEGENDS:
        item.setLineSpacing(leading_mm)


def _in_font(told: QgsTextFormat, font: QFont) -> QgsTextFormat:
    told.setFont(font)
    told.setSize(font.pointSizeF())
    told.setSizeUnit(_POINTS)
    return told
