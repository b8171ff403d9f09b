# SPDX-License-Identifier: GPL-2.0-or-later
"""A page with a map of today and of each variant, side by side at one scale.

What is not today's is called hypothetical in each map's heading and across the page.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransform,
    QgsDateTimeRange,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QRectF, Qt, QTime
from qgis.PyQt.QtGui import QColor, QFont

from ...cartography.page import fonts
from ...cartography.page.text import directed, page_right_to_left
from ...cartography.style import palette, symbols
from ...i18n import tr
from ...processing import compat
from ...processing.gap_answer import Answer
from ...processing.layers import qgis_crs
from .states import state_text

_WIDTH, _HEIGHT, _MARGIN, _GUTTER = 297.0, 210.0, 10.0, 6.0
_TOP, _HEADING = 26.0, 12.0
_ROOM = 1.15


@dataclass(frozen=True)
class VariantSheet:
    """One map of the page."""

    name: str
    answer: Answer
    layer: QgsVectorLayer
    day: dt.date | None
    hypothetical: bool


def page(project: QgsProject, sheets: list[VariantSheet], crs, asked: str) -> QgsPrintLayout:
    """Return a layout of maps at one extent and scale, added to the project.

    Parameters
    ----------
    asked : str
        What all of them answer, with place and date.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(_free_name(project))
    columns = min(len(sheets), 3 if len(sheets) > 4 else 2)
    rows = math.ceil(len(sheets) / columns)
    wide = (_WIDTH - 2 * _MARGIN - (columns - 1) * _GUTTER) / columns
    high = (_HEIGHT - _TOP - _MARGIN - (rows - 1) * _GUTTER) / rows
    _label(layout, tr("Variants of the gap, beside one another"), (_MARGIN, 6.0, 200.0, 9.0), 16.0)
    warning = tr("Hypothetical: nothing of what a variant shows has happened.")
    _label(layout, warning, (_MARGIN, 15.0, 277.0, 7.0), 11.0, palette.ACCENT)
    _label(layout, asked, (_MARGIN, 20.5, 277.0, 5.0), 8.5)
    extent = _extent(sheets, crs)
    for number, sheet in enumerate(sheets):
        left = _MARGIN + (number % columns) * (wide + _GUTTER)
        top = _TOP + (number // columns) * (high + _GUTTER)
        color = palette.ACCENT if sheet.hypothetical else palette.INK
        _label(layout, heading(sheet), (left, top, wide, _HEADING), 9.5, color)
        box = (left, top + _HEADING, wide, high - _HEADING)
        _map(layout, sheet, box, extent, crs, color)
    project.layoutManager().addLayout(layout)
    return layout


def heading(sheet: VariantSheet) -> str:
    """Return what stands above a map: name, marked where it is hypothetical, gap and pocket."""
    name = sheet.name
    if sheet.hypothetical:
        name = tr("{name} (hypothetical)").format(name=name)
    elif sheet.day is not None:
        name = f"{name}, {sheet.day.isoformat()}"
    answer = sheet.answer
    gap = tr("gap {gap}").format(gap=answer.gap) if answer.gap else state_text(answer.state)
    pocket = tr("pocket {area}").format(area=answer.area) if answer.area else ""
    return f"{name}\n{', '.join(part for part in (gap, pocket) if part)}"


def _free_name(project: QgsProject) -> str:
    manager, name, number = project.layoutManager(), tr("Variants (hypothetical)"), 2
    free = name
    while manager.layoutByName(free) is not None:
        free, number = f"{name} {number}", number + 1
    return free


def _label(layout, text: str, box: tuple, points: float, color: str = palette.INK) -> None:
    item = QgsLayoutItemLabel(layout)
    # a name is shown as it is written, never worked out
    lines = directed(text.replace("[%", "[ %").splitlines(), right=page_right_to_left())
    item.setText("\n".join(lines))
    if page_right_to_left():
        item.setHAlign(Qt.AlignmentFlag.AlignRight)
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(True)
    fonts.set_label(item, font)
    fonts.set_label_color(item, QColor(color))
    _place(item, box)
    layout.addLayoutItem(item)


def _place(item, box: tuple) -> None:
    unit = QgsUnitTypes.LayoutUnit.LayoutMillimeters
    item.attemptMove(QgsLayoutPoint(box[0], box[1], unit))
    item.attemptResize(QgsLayoutSize(box[2], box[3], unit))


def _map(layout, sheet: VariantSheet, box: tuple, extent: QgsRectangle, crs, color: str) -> None:
    item = QgsLayoutItemMap(layout)
    item.attemptSetSceneRect(QRectF(*box))
    item.setCrs(crs)
    item.setLayers([*_answer_layers(layout.project(), sheet), sheet.layer])
    item.setKeepLayerSet(True)
    item.zoomToExtent(extent)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(color))
    if sheet.day is not None:
        date = QDate(sheet.day.year, sheet.day.month, sheet.day.day)
        begin, end = (QDateTime(date, time) for time in (QTime(0, 0), QTime(23, 59, 59)))
        item.setIsTemporal(True)
        item.setTemporalRange(QgsDateTimeRange(begin, end))
    layout.addLayoutItem(item)


def _answer_layers(project: QgsProject, sheet: VariantSheet) -> list[QgsVectorLayer]:
    """Return gap lines and pocket as layers of the project, out of sight on its canvas."""
    sealed = sheet.answer.state == "sealed"
    made = []
    group = project.layerTreeRoot().findGroup(tr("Variants (hypothetical)"))
    if group is None:
        group = project.layerTreeRoot().addGroup(tr("Variants (hypothetical)"))
        group.setItemVisibilityChecked(False)
    for kind, shapes, symbol, title in (
        ("LineString", sheet.answer.lines, symbols.gap(), tr("Gap lines")),
        ("MultiPolygon", sheet.answer.pocket, symbols.pocket(sealed=sealed), tr("Pockets")),
    ):
        name = f"{title}, {heading(sheet).splitlines()[0]}"
        layer = QgsVectorLayer(kind, name, "memory")
        layer.setCrs(qgis_crs(sheet.answer.crs))
        layer.dataProvider().addFeatures([_feature(shape) for shape in shapes])
        layer.updateExtents()
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        project.addMapLayer(layer, False)
        group.addLayer(layer)
        made.append(layer)
    return made


def _feature(shape) -> QgsFeature:
    geometry = QgsGeometry()
    geometry.fromWkb(shape.wkb)
    feature = QgsFeature()
    feature.setGeometry(geometry)
    return feature


def _extent(sheets: list[VariantSheet], crs) -> QgsRectangle:
    """Return what all answers lie in, with some room."""
    whole = QgsRectangle()
    for sheet in sheets:
        source = qgis_crs(sheet.answer.crs)
        way = QgsCoordinateTransform(source, crs, QgsProject.instance())
        for shape in (*sheet.answer.lines, *sheet.answer.pocket):
            box = compat.box_moved(way, _feature(shape).geometry().boundingBox())
            whole.combineExtentWith(box)
    if whole.isEmpty():
        way = QgsCoordinateTransform(sheets[0].layer.crs(), crs, QgsProject.instance())
        whole = compat.box_moved(way, sheets[0].layer.extent())
    whole.scale(_ROOM)
    return whole
