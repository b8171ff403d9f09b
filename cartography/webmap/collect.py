# SPDX-License-Identifier: GPL-2.0-or-later
"""What a page that moves holds: dates, features with the dates on which they stand, figures."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsInterval,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...analysis.base import listener
from ...analysis.base.errors import InputError
from ...i18n import amounts_apart, tr
from ...processing.compat import is_null
from ..page import dated, decorations, key_figures, situation_map
from ..style import library
from . import looks
from .topology import Path, Topology, quantized

#: styles of what stands on a day and no longer, where nobody measured it later
_MEASURED = ("gaps", "pockets", "pocket_area", "cores")
#: degrees: no front is as wide, and what is no page is about
_WIDEST = 90.0
#: how much more than its layers a page shows at first, so that nothing stands at its very edge
_MARGIN = 0.02
#: degrees: of one place there is something round it
_LEAST = 0.02
#: degrees: of maps over the 180th meridian too
_GLOBE = QgsRectangle(-540.0, -90.0, 540.0, 90.0)
_MODES = QgsVectorLayerTemporalProperties.TemporalMode
_KINDS = {
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PointGeometry: "point",
}


#: west, south, east, north
Bounds = tuple[float, float, float, float]


@dataclass
class Shape:
    """One feature.

    Attributes
    ----------
    paths : list of Path
        Rings of a polygon, lines, or points as paths of one vertex.
    begin, end : int
        The first date on which it stands, and the first on which it does no more.
    text : str
        What a click on it tells.
    label : str
        What stands beside it; empty for none.
    """

    paths: list[Path]
    begin: int
    end: int
    text: str
    label: str


@dataclass
class Group:
    """Features of a layer that look alike."""

    look: looks.Look
    shapes: list[Shape] = field(default_factory=list)


@dataclass
class Collected:
    """The layers of a page, top first, and the dates they tell of.

    `bounds` hold all of it, `view` what it is about, with its surroundings: west, south, east,
    north. `lost` says what could not be read, a sentence a layer.
    """

    dates: list[dt.date]
    layers: list[tuple[str, str, list[Group]]]
    bounds: Bounds
    view: Bounds
    lost: list[str] = field(default_factory=list)


def collect(
    layers: Sequence[QgsVectorLayer],
    project: QgsProject,
    first: dt.date | None = None,
    last: dt.date | None = None,
    feedback=None,
) -> Collected:
    """Read layers, top first, for the dates from `first` to `last`.

    Raises
    ------
    InputError
        If there is nothing to show, or a layer has no CRS.
    """
    drawn = [one for one in layers if isinstance(one, QgsVectorLayer) and one.isSpatial()]
    if not drawn:
        raise InputError(tr("There is no layer to show. Choose at least one vector layer."))
    dates = [
        day
        for day in _stops(drawn)
        if (first is None or day >= first) and (last is None or day <= last)
    ]
    if (first or last) and not dates:
        raise InputError(tr("The layers hold no date in the period asked for."))
    found, boxes = [], []
    lost: list[str] = []
    for number, layer in enumerate(drawn):
        if layer.geometryType() not in _KINDS:
            text = tr("“{layer}” holds points, lines and polygons in one: it is not on the page.")
            lost.append(text.format(layer=layer.name()))
            continue
        groups, missed = _groups(layer, project, dates)
        if missed:
            text = tr("“{layer}”: {count} features have no place in degrees and are left out.")
            lost.append(text.format(layer=layer.name(), count=missed))
        found.append((layer.name(), _KINDS[layer.geometryType()], groups))
        paths = [path for group in groups for one in group.shapes for path in one.paths]
        boxes += [_bounds(paths)] if paths else []
        if feedback is not None:
            feedback.setProgress(60.0 * (number + 1) / len(drawn))
    if not boxes:
        raise InputError(tr("The layers hold nothing on these dates. Choose other dates."))
    bounds = _together(boxes)
    return Collected(dates, found, bounds, _view(drawn, project, dates, boxes), lost)


def _view(
    layers: Sequence[QgsVectorLayer],
    project: QgsProject,
    dates: list[dt.date],
    boxes: list[Bounds],
) -> Bounds:
    """Return what a page shows at first: its story, by the rule of printed pages.

    With its surroundings, as far as the layers reach: beyond there is nothing to see.
    """
    near = [box for box in boxes if box[2] - box[0] <= _WIDEST] or boxes
    west, south, east, north = _together(near)
    wide, high = (max(size * _MARGIN, _LEAST) for size in (east - west, north - south))
    whole = QgsRectangle(west - wide, south - high, east + wide, north + high)

    def rows(layer: QgsVectorLayer) -> list[QgsFeature]:
        standing = _Standing(layer, library.guess(layer), dates)
        told = key_figures.rows_of_page(layer, None)
        return [row for row in told if _lasting(standing.of(row))]

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    story = decorations.story_extent(layers, degrees, project, rows)
    if story is not None and story.intersects(whole):
        # a gap from west to east has no height
        low, thin = (max(_LEAST - size / 2.0, 0.0) for size in (story.height(), story.width()))
        story = QgsRectangle(story.xMinimum() - thin, story.yMinimum() - low,
                             story.xMaximum() + thin, story.yMaximum() + low)  # fmt: skip
        whole = story.intersect(whole)
    return whole.xMinimum(), whole.yMinimum(), whole.xMaximum(), whole.yMaximum()


def _lasting(span: tuple[int, int]) -> bool:
    return span[0] < span[1]


def _together(boxes: Iterable[Bounds]) -> Bounds:
    """Return what holds several bounds."""
    west, south, east, north = zip(*boxes)
    return min(west), min(south), max(east), max(north)


def _bounds(paths: Iterable[Path]) -> Bounds:
    xs = [x for path in paths for x, _ in path]
    ys = [y for path in paths for _, y in path]
    return min(xs) / 1e5, min(ys) / 1e5, max(xs) / 1e5, max(ys) / 1e5


def _groups(
    layer: QgsVectorLayer,
    project: QgsProject,
    dates: list[dt.date],
) -> tuple[list[Group], int]:
    """Return the features of a layer that stand on one of the dates, by how they look.

    And how many more have no place in degrees.
    """
    if not layer.crs().isValid():
        text = tr("“{layer}” has no coordinate system. Set one in its properties.")
        raise InputError(text.format(layer=layer.name()))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(layer.crs(), degrees, project)
    style = library.guess(layer)
    chooser = looks.Chooser(layer, style, project)
    standing = _Standing(layer, style, dates)
    groups: dict[looks.Look, Group] = {}
    missed = 0
    for feature in listener.each(layer.getFeatures(QgsFeatureRequest())):
        begin, end = standing.of(feature)
        shape = feature.geometry()
        if begin >= end or shape.isNull():
            continue
        try:
            shape.transform(transform)
        except QgsCsException:
            missed += 1
            continue
        if not _GLOBE.contains(shape.boundingBox()):
            # beyond what its CRS can show QGIS gives endless coordinates and no error
            missed += 1
            continue
        paths = list(_paths(shape))
        look = chooser.of(feature)
        if not paths or look is None:
            continue
        text, label = chooser.words(feature)
        groups.setdefault(look, Group(look)).shapes.append(Shape(paths, begin, end, text, label))
    return sorted(groups.values(), key=lambda group: (group.look.order, group.look.name)), missed


def _stops(layers: Sequence[QgsVectorLayer]) -> list[dt.date]:
    """Return the days that a page stops at: what begins then, or has ended and left others."""
    begins = situation_map.dates_of(layers)
    spans = [span for layer in layers for span in _spans(layer)]
    from_then = sorted(begin for begin, _ in spans if begin is not None)
    gone = sorted(end for _, end in spans if end is not None)
    always = len(spans) - len(from_then)
    by_maps = any(
        _last_moment(layer) is None and situation_map.dates_of([layer]) for layer in layers
    )
    ends = {
        day
        for day in gone
        if begins
        and day >= begins[0]
        and (by_maps or always + bisect_right(from_then, day) > bisect_right(gone, day))
    }
    return sorted({*begins, *ends})


def _spans(layer: QgsVectorLayer) -> Iterator[tuple[Any, Any]]:
    """Yield from which day on each feature of a layer stands, and from which on no more.

    Of features that say the latter themselves.
    """
    temporal = layer.temporalProperties()
    last = _last_moment(layer) if temporal.isActive() else None
    if last is None:
        return
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in listener.each(layer.getFeatures(request)):
        begin = feature[temporal.startField()] if temporal.startField() else None
        moment, included = last(feature)
        day = key_figures.day(moment) if moment is not None else None
        if day is not None and _lasts(moment, included):
            day += dt.timedelta(days=1)
        yield None if is_null(begin) else key_figures.day(begin), day


def _lasts(moment: Any, included: bool) -> bool:
    """Tell whether what ends at a moment stands on a part of that day."""
    clock = moment.time() if isinstance(moment, QDateTime) else None
    return included or (clock is not None and clock > QTime(0, 0))


def _last_moment(layer: QgsVectorLayer) -> Callable[[QgsFeature], tuple[Any, bool]] | None:
    """Return what tells until when a feature stands by fields of its own, and whether then still.

    None for a layer whose features do not say it, and for a feature that has no end.
    """
    temporal, names = layer.temporalProperties(), layer.fields().names()
    kinds = Qgis.VectorTemporalLimitMode
    included = temporal.limitMode() == kinds.IncludeBeginIncludeEnd
    start, end = temporal.startField(), temporal.endField()
    length, unit = temporal.durationField(), temporal.durationUnits()

    def said(feature: QgsFeature) -> tuple[Any, bool]:
        return None if is_null(feature[end]) else feature[end], included

    def own(feature: QgsFeature) -> tuple[Any, bool]:
        last = feature[start] if is_null(feature[end]) else feature[end]
        return None if is_null(last) else last, True

    def after(feature: QgsFeature) -> tuple[Any, bool]:
        begin, lasts = feature[start], feature[length]
        if is_null(begin) or is_null(lasts):
            return None, included
        began = QDateTime(begin, QTime(0, 0)) if isinstance(begin, QDate) else begin
        if not isinstance(began, QDateTime):
            began = QDateTime.fromString(str(begin), Qt.DateFormat.ISODate)
        seconds = QgsInterval(float(lasts), unit).seconds()
        return began.addMSecs(round(1000.0 * seconds)), included

    if dated.has_own_dates(layer) and {start, end} <= set(names):
        return own
    if temporal.mode() == _MODES.FeatureDateTimeStartAndEndFromFields and end in names:
        return said
    if temporal.mode() == _MODES.FeatureDateTimeStartAndDurationFromFields and length in names:
        return after if start in names else None
    return None


class _Standing:
    """Tells on which of the page's dates a feature stands."""

    def __init__(self, layer: QgsVectorLayer, style: str, dates: list[dt.date]) -> None:
        temporal = layer.temporalProperties()
        self._count = max(len(dates), 1)
        self._dates = dates
        self._field = temporal.startField() if temporal.isActive() else ""
        own = self._field and dated.has_own_dates(layer)
        #: what an event that has no first day has
        self._last_day = temporal.endField() if own else ""
        # what has changed by a date stays changed
        self._stays = style in dated.SINCE
        self._own = situation_map.dates_of([layer]) if self._field else []
        #: a gap or a pocket that nobody measured later is not that of a later day
        self._ends = len(self._own) > 1 or style in _MEASURED
        #: of a layer that is of one date
        self._only = dated.only_date(layer)
        self._last = _last_moment(layer) if temporal.isActive() else None
        #: what stands of several maps of a day, in figures too
        once = self._last is None and style in dated.ON_A_DATE
        once &= bool(self._field) and self._field == dated.date_field(layer)
        self._of_day = dated.maps_of_days(layer) if once else {}

    def of(self, feature: QgsFeature) -> tuple[int, int]:
        """Return the first date of a feature and the first that is not its any more."""
        begin, end = self._span(feature)
        told = bool(self._of_day) and not is_null(feature[self._field])
        if told and not dated.is_of_its_day(self._of_day, feature, self._field):
            return self._count, self._count
        if self._last is not None and self._dates:
            end = self._after(*self._last(feature))
        return begin, end

    def _after(self, moment: Any, included: bool) -> int:
        """Return the first date after the end that a feature says itself, as QGIS draws it."""
        if moment is None:
            return self._count
        day = key_figures.day(moment)
        within = _lasts(moment, included)
        return next(
            (i for i, one in enumerate(self._dates) if one > day or (one == day and not within)),
            self._count,
        )

    def _span(self, feature: QgsFeature) -> tuple[int, int]:
        if self._only is not None and self._dates:
            return next(
                (i for i, one in enumerate(self._dates) if one >= self._only), self._count
            ), self._count
        value = feature[self._field] if self._field else None
        if is_null(value) and self._last_day:
            value = feature[self._last_day]
        if is_null(value) or not self._dates:
            return 0, self._count
        day = key_figures.day(value)
        begin = next((i for i, one in enumerate(self._dates) if one >= day), self._count)
        if self._stays:
            # what had changed before the first date asked for is no change of the page's
            return (begin if day >= self._dates[0] else self._count), self._count
        later = bisect_right(self._own, day)
        if later == len(self._own) and not self._ends:
            return begin, self._count
        end = self._own[later] if later < len(self._own) else dated.end_of(self._own)
        return begin, next((i for i, one in enumerate(self._dates) if one >= end), self._count)


def _paths(shape: QgsGeometry) -> Iterator[Path]:
    """Yield the rings, lines or points of a geometry in degrees."""
    if shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
        polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
        lines = [ring for polygon in polygons for ring in polygon]
        least = 4
    elif shape.type() == QgsWkbTypes.GeometryType.LineGeometry:
        lines = shape.asMultiPolyline() if shape.isMultipart() else [shape.asPolyline()]
        least = 2
    else:
        points = shape.asMultiPoint() if shape.isMultipart() else [shape.asPoint()]
        lines = [[point] for point in points]
        least = 1
    for line in lines:
        path = quantized((point.x(), point.y()) for point in line)
        if len(path) >= least:
            yield path


def rings_of(shape: QgsGeometry) -> list[Path]:
    """Return the rings of a polygon, or of the polygons of a collection."""
    parts = shape.asGeometryCollection() if shape.isMultipart() else [shape]
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    return [
        path
        for part in parts
        if not part.isNull() and part.type() == polygon
        for path in _paths(part)
    ]


def written(found: Collected) -> tuple[list[str], list[dict]]:
    """Return the arcs of all layers, and the layers with their shapes as runs of them."""
    topology = Topology()
    for _, _, groups in found.layers:
        for group in groups:
            for shape in listener.each(group.shapes):
                for path in shape.paths:
                    topology.add(path)
    layers = [
        {
            "name": name,
            "kind": kind,
            "groups": [
                {
                    "look": group.look.as_json(),
                    "shapes": [_written(one, topology) for one in listener.each(group.shapes)],
                }
                for group in groups
            ],
        }
        for name, kind, groups in found.layers
        if groups
    ]
    return topology.arcs(), layers


def _written(shape: Shape, topology: Topology) -> list:
    """Return a shape: begin, end, its paths, and its words where it has any."""
    if all(len(path) == 1 for path in shape.paths):
        paths: list = [list(path[0]) for path in shape.paths]
    else:
        paths = [topology.runs(path) for path in shape.paths]
    row: list = [shape.begin, shape.end, paths]
    if shape.text or shape.label:
        row.append(amounts_apart(shape.text))
    if shape.label:
        row.append(amounts_apart(shape.label))
    return row
