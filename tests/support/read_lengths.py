# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose gap a reader would take each length on a page for, from what QGIS draws alone."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateTransform,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, QSizeF
from salient.cartography.page import boxes, legend, source_marks

#: millimetres: half a sign at least, half of its bars, half of its strokes
HALF, HALF_BAR, STROKE = 1.4, 1.2, 0.4
#: a line between a length and its gap that is as long is seen; a length without one is as near to
#: its gap at most, twice as far from others, and in no row of theirs
SEEN, BESIDE, TIMES, LEFT_OF, RIGHT_OF = 1.5, 1.3, 2.0, 7.0, 14.0
#: with one, how much nearer it is to its own gap or pocket, and millimetres between its line and
#: those of numbers
LED_TIMES, LED_APART = 1.2, 0.8


def results_of(item):
    """Return what QGIS writes on a map of a page, each text of it."""
    size = QSizeF(item.rect().width(), item.rect().height()) * 100 / 25.4
    settings = item.mapSettings(item.extent(), size, 100, True)
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, True)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.takeLabelingResults()


class Paper:
    """Puts what is on the map on its paper, in millimetres from the map's corner."""

    def __init__(self, item, layer):
        self.item = item
        self.into = QgsCoordinateTransform(layer.crs(), item.crs(), item.layout().project())

    def point(self, at) -> QPointF:
        return self.item.mapToItemCoords(QPointF(at.x(), at.y()))

    def box(self, rect: QgsRectangle) -> QRectF:
        corners = (rect.xMinimum(), rect.yMaximum()), (rect.xMaximum(), rect.yMinimum())
        return QRectF(*(self.item.mapToItemCoords(QPointF(*one)) for one in corners)).normalized()

    def sign(self, feature) -> QRectF:
        """Return the box of a gap's sign."""
        shape = feature.geometry()
        shape.transform(self.into)
        vertices = list(shape.vertices())
        line = QLineF(self.point(vertices[0]), self.point(vertices[-1]))
        middle, half = line.pointAt(0.5), max(line.length() / 2.0, HALF)
        angle = math.atan2(line.dy(), line.dx())
        way, across = (math.cos(angle), math.sin(angle)), (math.sin(angle), math.cos(angle))
        x = half * abs(way[0]) + HALF_BAR * abs(across[0]) + STROKE
        y = half * abs(way[1]) + HALF_BAR * abs(across[1]) + STROKE
        return boxes.round_point(middle, x, y)


def read(item, layer, pockets=()) -> tuple[int, dict[int, str], int]:
    """Return how many lengths of gaps a map has, which of them a reader mistakes, and its gaps.

    Parameters
    ----------
    pockets : sequence of QRectF
        Of the pockets on the map, each of which ends at its gap, in millimetres from its corner.
    """
    paper, results = Paper(item, layer), results_of(item)
    whole = QRectF(0.0, 0.0, item.rect().width(), item.rect().height())
    every = {
        one.id(): paper.sign(one) for one in layer.getFeatures(legend.features_on(item, layer))
    }
    signs = {fid: sign for fid, sign in every.items() if whole.contains(sign.center())}
    labels = [one for one in results.labelsWithinRect(item.extent()) if one.layerID == layer.id()]
    words = {one.featureId: paper.box(one.labelRect) for one in labels}
    lines = {
        one.featureId: QLineF(*(paper.point(at) for at in (one.origin(), one.destination())))
        for one in results.calloutsWithinRectangle(item.extent())
        if one.layerID == layer.id()
    }
    tags = [
        boxes.round_point(paper.point(at), mark["width"] / 2.0, mark["height"] / 2.0)
        for mark in source_marks.numbers_in(item.layers())
        for at in [_there(item, mark)]
    ]
    leaders = [
        QLineF(paper.point(_there(item, mark)), paper.point(_there(item, mark, home=True)))
        for mark in source_marks.numbers_in(item.layers())
    ]
    wrong = {}
    for fid, box in words.items():
        others = [sign for other, sign in signs.items() if other != fid]
        own = [one for one in pockets if boxes.between(one, every[fid]) <= 0.0]
        foreign = [one for one in pockets if one not in own]
        texts = [text for other, text in words.items() if other != fid]
        told = _mistaken(box, lines.get(fid), every[fid], others, [*texts, *tags])
        told = told or _at_another(box, lines.get(fid), every[fid], own, [*others, *foreign])
        told = told or _beside_another(box, lines.get(fid), every[fid], leaders)
        if told:
            wrong[fid] = told
    return len(words), wrong, len(signs)


def _there(item, mark, *, home: bool = False):
    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    into = QgsCoordinateTransform(degrees, item.crs(), item.layout().project())
    at = QgsPointXY(mark["from_lon"], mark["from_lat"]) if home else mark.geometry().asPoint()
    return into.transform(at)


def _at_another(box, line, sign, own, others) -> str:
    """Return whether a length stands nearer to another gap or pocket than to its own; "" if not.

    “1.8” with a line to its gap stood against the pocket of another, and was read there.
    """
    ink = box.adjusted(0.0, 0.25 * box.height(), 0.0, -0.25 * box.height())
    led = line is not None and boxes.between(box, sign) >= SEEN
    near, far = boxes.away(box if led else ink, [sign, *own]), boxes.away(ink, others)
    if far < near or (led and far < LED_TIMES * near):
        return f"{near:.1f} mm from its own gap or pocket and {far:.1f} from another"
    return ""


def _beside_another(box, line, sign, leaders) -> str:
    """Return whether the line of a number runs along that of a length, or between; "" if not."""
    if line is None or boxes.between(box, sign) < SEEN:
        return ""
    near = [one for one in leaders if boxes.lines_apart(one, line) < LED_APART]
    return "a number's line runs beside its own" if near else ""


def _mistaken(box, line, sign, others, things) -> str:
    """Return why a length is not plainly that of its gap; "" if it is."""
    ink = box.adjusted(0.0, 0.25 * box.height(), 0.0, -0.25 * box.height())
    if line is not None and boxes.between(box, sign) >= SEEN:
        if not sign.adjusted(-0.5, -0.5, 0.5, 0.5).contains(line.p2()):
            return "its line ends elsewhere"
        if any(boxes.crosses(line, other) for other in [*others, *things]):
            return "its line runs over something"
        return "" if boxes.away(box, others) > 1.0 else "at another gap"
    near, far = boxes.between(ink, sign), boxes.away(ink, others)
    if near > BESIDE or far < TIMES * near - 0.1 or far < 1.0:
        return f"{near:.1f} mm from its own gap and {far:.1f} from another, without a line"
    level = sign.top() < ink.bottom() and sign.bottom() > ink.top()
    if level and ink.left() >= sign.right() - 0.1:
        return ""
    row = [one for one in others if one.top() < ink.bottom() and one.bottom() > ink.top()]
    if any(-0.1 <= ink.left() - one.right() < RIGHT_OF for one in row):
        return "right of another gap"
    if not level and any(-0.1 <= one.left() - ink.right() < LEFT_OF for one in row):
        return "left of another gap"
    return ""
