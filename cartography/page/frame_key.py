# SPDX-License-Identifier: GPL-2.0-or-later
"""What a frame of a film shows, told on the frame: whoever is sent it has no page beside it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QTransform

from ..style import library, palette
from . import key_marks, legend
from . import text as page_text

#: a film is watched, not studied
_MOST = 8
_POINTS = 9.0
_SWATCH_MM, _PAD_MM = (7.0, 4.0), 1.5


def entries(item: QgsLayoutItemMap, layers: Iterable[QgsMapLayer]) -> list[tuple[QgsSymbol, str]]:
    """Return symbol and name of what a map shows on its date, as its legend would name it."""
    found: list[tuple[QgsSymbol, str]] = []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or layer.renderer() is None:
            continue
        style = library.guess(layer)
        if not style or layer.customProperty(legend.CONTEXT):
            continue
        if legend.tells_itself(item, layer):
            continue
        keys = legend.shown_keys(layer, [item])
        words = library.class_words(layer)
        for entry in legend.renderer_on(item, layer).legendSymbolItems():
            if entry.ruleKey() not in keys or entry.symbol() is None:
                continue
            symbol = entry.symbol().clone()
            label = words.get(entry.label(), entry.label())
            found.append((symbol, label or layer.name()))
    unshaded = key_marks.unshaded_of(item)
    if unshaded is not None:
        for entry in unshaded.renderer().legendSymbolItems():
            found.append((entry.symbol().clone(), unshaded.name()))
    return found[:_MOST]


def draw(painter: QPainter, told: list[tuple[QgsSymbol, str]], left: float, below: float,
         mm: float, family: str) -> None:  # fmt: skip
    """Draw entries in a column on a light ground, upwards from `below`; all but `mm` in mm."""
    if not told:
        return
    font = page_text.font_of(family, _POINTS)
    row = max(page_text.line_height_mm(font), _SWATCH_MM[1]) + 1.0
    width = 2.0 * _PAD_MM + _SWATCH_MM[0] + 2.0 + max(page_text.width_mm(t, font) for _, t in told)
    height = row * len(told) + 2.0 * _PAD_MM - 1.0
    painter.save()
    ground = QColor(palette.PAPER)
    ground.setAlphaF(0.85)
    painter.fillRect(_box(left, below - height, width + 1.0, height, mm), ground)
    painter.setFont(page_text.sized(font, mm))
    painter.setPen(QColor(palette.INK))
    drawing = QgsRenderContext.fromQPainter(painter)
    drawing.setScaleFactor(mm)
    top = below - height + _PAD_MM
    for symbol, name in told:
        box = _box(left + _PAD_MM, top + (row - 1.0 - _SWATCH_MM[1]) / 2.0, *_SWATCH_MM, mm)
        painter.save()
        painter.setTransform(QTransform.fromTranslate(box.x(), box.y()), True)
        symbol.drawPreviewIcon(painter, QSize(round(box.width()), round(box.height())), drawing)
        painter.restore()
        beside = _box(left + _PAD_MM + _SWATCH_MM[0] + 2.0, top, width, row - 1.0, mm)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        top += row
    painter.restore()


def _box(left: float, top: float, width: float, height: float, mm: float) -> QRectF:
    return QRectF(left * mm, top * mm, width * mm, height * mm)
