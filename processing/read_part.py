# SPDX-License-Identifier: GPL-2.0-or-later
"""What part of a control layer is read: some dates, some actors, what touches an extent.

A provider is asked for that part alone: a database sends no more, and a file's index is used.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
)

from ..analysis.base.early_days import EarlyDay
from ..i18n import tr
from . import columns, compat, extents, whole_read

READ_ACTORS = "READ_ACTORS"
READ_EXTENT = "READ_EXTENT"
#: degrees: once round, and the width of what is asked for in the middle of a layer
_ROUND, _NARROW = 360.0, 1e-6

#: a layer that reads like the source of a parameter: `layers.LayerSource`
_Source = Any
#: first and last date, None where there is no bound
Span = tuple[Optional[Any], Optional[Any]]


@dataclass(frozen=True)
class ReadPart:
    """What is read of a layer.

    Attributes
    ----------
    actors : tuple of str
        Actors or coalitions; empty: all.
    extents : tuple of QgsRectangle
        In the CRS of the layer; features that touch one are read, whole. Two where an extent
        crosses the antimeridian; empty: everything.
    """

    actors: tuple[str, ...] = ()
    extents: tuple[QgsRectangle, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.actors or self.extents)


WHOLE = ReadPart()


def of(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    source: QgsProcessingFeatureSource | _Source,
) -> ReadPart:
    """Return the part that the parameters of an algorithm ask for; the whole where it has none."""
    from ..analysis.control.control_map import parse_actors

    if algorithm.parameterDefinition(READ_ACTORS) is None:
        return WHOLE
    names = parse_actors(algorithm.parameterAsString(values, READ_ACTORS, context))
    boxes: list[QgsRectangle] = []
    if values.get(READ_EXTENT):
        given = extents.GivenExtent(algorithm, values, READ_EXTENT, context)
        boxes = given.within(source.sourceCrs())
    return ReadPart(tuple(names), tuple(boxes))


def where(
    source: QgsProcessingFeatureSource | _Source,
    part: ReadPart,
    actor_field: str,
    coalitions: dict[str, str],
) -> str:
    """Return the expression for features of the actors of a part; empty to read those of all.

    Names are compared as everywhere, without regard to case and spaces: the source is asked for
    the names it has, and then for these alone.

    Raises
    ------
    InputError
        If the layer has no such actor.
    QgsProcessingException
        If no actor field is chosen, or the layer has no such field.
    """
    from ..analysis.control.control_map import require_actors
    from ..analysis.control.names import as_written

    if not part.actors:
        return ""
    if not actor_field:
        message = tr("“{parameter}” needs the actor field: choose it.")
        raise QgsProcessingException(message.format(parameter=tr("Read only these actors")))
    index = columns.index_of(source, actor_field)
    values = whole_read.values_of(source, index)
    sides = {name.casefold(): side for name, side in coalitions.items()}
    named = [as_written(str(value)) for value in values]
    joined = [sides.get(name.casefold(), name) for name in named]
    known = sorted({*named, *joined} - {""})
    role = tr("Read only these actors")
    wanted = set(require_actors(part.actors, known, role, source.sourceName()))
    folded = {name.casefold() for name in wanted}
    chosen = [
        QgsExpression.quotedValue(value)
        for value, name, side in zip(values, named, joined)
        if name.casefold() in folded or side.casefold() in folded
    ]
    column = QgsExpression.quotedColumnRef(source.fields().field(index).name())
    return f"{column} IN ({', '.join(sorted(chosen))})"


def between(
    source: QgsProcessingFeatureSource | _Source, date_field: str | None, span: Span
) -> str:
    """Return the expression for features from one date to another; empty to read all.

    Dates that are texts may be written in any way, and are read whole.
    """
    if not date_field or span == (None, None) or any(isinstance(d, EarlyDay) for d in span):
        return ""
    field = columns.field_of(source, date_field)
    if not compat.is_date_field(field):
        return ""
    name = QgsExpression.quotedColumnRef(field.name())
    first, last = span
    parts = []
    if first is not None:
        parts.append(f"{name} >= '{first.isoformat()}'")
    if last is not None and last < dt.date.max:
        # the day after, so that a moment of the last day is in
        parts.append(f"{name} < '{(last + dt.timedelta(days=1)).isoformat()}'")
    return " AND ".join(parts)


def asked_of(
    source: QgsProcessingFeatureSource | _Source, boxes: Sequence[QgsRectangle]
) -> list[QgsRectangle | None]:
    """Return the boxes that a provider is asked for, one after the other; None for all it has.

    In degrees, a polygon that is drawn across the antimeridian has a box that goes round the
    Earth the other way: it lies over the middle of the layer's, and need not touch where the
    polygon is. And a layer may count on beyond 180.
    """
    if not boxes:
        return [None]
    asked = list(boxes)
    if source.sourceCrs().isGeographic():
        whole = source.sourceExtent()
        low, high = min(b.yMinimum() for b in boxes), max(b.yMaximum() for b in boxes)
        if whole.width() > _ROUND / 2.0:
            middle = whole.center().x()
            asked.append(QgsRectangle(middle - _NARROW, low, middle + _NARROW, high))
        for turn in (-_ROUND, _ROUND):
            if whole.xMinimum() < -_ROUND / 2.0 or whole.xMaximum() > _ROUND / 2.0:
                asked += [_moved(box, turn) for box in boxes]
    return list(asked)


def _moved(box: QgsRectangle, turn: float) -> QgsRectangle:
    return QgsRectangle(
        box.xMinimum() + turn, box.yMinimum(), box.xMaximum() + turn, box.yMaximum()
    )


def toucher(
    boxes: Sequence[QgsRectangle], crs: QgsCoordinateReferenceSystem
) -> Callable[[bytes | None], bool]:
    """Return whether a geometry touches an extent, for what a provider sends by its box alone.

    What cannot be read stays, so that it is said.
    """
    if not boxes:
        return lambda _: True
    import numpy as np
    import shapely

    from ..analysis.geometry.antimeridian import unrolled

    degrees = crs.isGeographic()
    all_of_them = [*boxes, *(_moved(b, t) for b in boxes for t in (-_ROUND, _ROUND) if degrees)]
    area = shapely.union_all(
        [shapely.box(b.xMinimum(), b.yMinimum(), b.xMaximum(), b.yMaximum()) for b in all_of_them]
    )
    shapely.prepare(area)
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)

    def touches(wkb: bytes | None) -> bool:
        if wkb is None:
            return False
        shape = shapely.from_wkb(wkb, on_invalid="ignore")
        if shape is None:
            return True
        west, _, east, _ = shapely.bounds(shape)
        if degrees and east - west > _ROUND / 2.0:
            one = np.array([shape], dtype=object)
            shape = unrolled(one, wkt)[0][0]
        return bool(shapely.intersects(area, shape))

    return touches


def say_missing(
    source: QgsProcessingFeatureSource | _Source,
    date_field: str | None,
    read: Iterable[Any],
    span: Span,
    feedback: QgsProcessingFeedback,
) -> None:
    """Say how many dates of a layer have nothing in the part that was read."""
    if not date_field:
        return
    index = columns.index_of(source, date_field)
    there = whole_read.values_of(source, index)
    days: set[Any]
    if compat.is_date_field(source.fields().field(index)):
        days = {day for day in map(_day, there) if _in_span(day, span)}
        missing = len(days - {_day(value) for value in read if value is not None})
    else:
        days = {str(value) for value in there}
        missing = len(days - {str(value) for value in read if value is not None})
    if missing:
        message = tr(
            "“{layer}”: {count} of {total} dates have nothing of what is read, and are left out."
        )
        name = source.sourceName()
        feedback.pushWarning(message.format(layer=name, count=missing, total=len(days)))


def _day(value: Any) -> tuple[int, int, int]:
    """Return the day of a date or a moment of QGIS's or of Python's."""
    value = value.date() if hasattr(value, "date") else value
    if callable(value.year):
        return value.year(), value.month(), value.day()
    return value.year, value.month, value.day


def _in_span(day: tuple[int, int, int], span: Span) -> bool:
    first, last = ((one.year, one.month, one.day) if one else None for one in span)
    return (first is None or day >= first) and (last is None or day <= last)
