# SPDX-License-Identifier: GPL-2.0-or-later
"""Which dates the layers of a page have, and which of the layers a map of one date can show."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from qgis.core import (
    NULL,
    QgsExpression,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ...analysis.base.dates import day_of
from ...analysis.base.errors import InputError
from ...i18n import tr
from ..style import library
from . import days

_COARSE = ("day", "month", "year")
_CLOCK = re.compile(r"\d{2}:\d{2}( (UTC|[+-]\d{2}:?\d{2}))?")
#: styles of layers whose features each have a date of their own
_ITS_OWN_DATES = ("events", "situation_events", "last_changed")
#: the field that says from when on what a layer of a style shows is so
_FROM = {
    **dict.fromkeys(("control", "gaps", "cores", "pockets", "pocket_area"), "date"),
    **dict.fromkeys(("front", "front_before"), "date"),
    **dict.fromkeys(("changes", "movement"), "to_date"),
}
_UNTIL_NEXT = (
    QgsVectorLayerTemporalProperties.TemporalMode.FeatureDateTimeStartAndEndFromExpressions
)
_INSTANT = QgsVectorLayerTemporalProperties.TemporalMode.FeatureDateTimeInstantFromField


def dates_of(layers: Sequence[QgsMapLayer]) -> list[dt.date]:
    """Return the dates on which a feature of a temporal layer begins."""
    found: set[dt.date] = set()
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer):
            continue
        temporal = layer.temporalProperties()
        if not temporal.isActive() or not temporal.startField():
            continue
        index = layer.fields().indexOf(temporal.startField())
        for value in layer.uniqueValues(index):
            date = _date(value)
            if date is not None:
                found.add(date)
    return sorted(found)


def absent(layers: Sequence[QgsMapLayer], as_of: dt.date | None) -> list[str]:
    """Say which layers are not on a map of a date, because their own last map is of another."""
    found = []
    for layer in layers:
        if later(layer, as_of):
            text = tr("“{layer}” is not on the page: it is of {last}, after {date}.")
            last = only_date(layer)
            found.append(text.format(layer=layer.name(), date=as_of, last=last))
            continue
        if as_of is None or not isinstance(layer, QgsVectorLayer):
            continue
        mode = layer.temporalProperties().mode()
        if mode not in (_INSTANT, _UNTIL_NEXT):
            continue
        if library.guess(layer) in _ITS_OWN_DATES or layer.customProperty("salient/events"):
            continue
        past = [date for date in dates_of([layer]) if date <= as_of]
        if past and past[-1] != as_of and mode == _UNTIL_NEXT:
            text = tr("“{layer}” has no map of {date}: the page shows that of {last}.")
            found.append(text.format(layer=layer.name(), date=as_of, last=past[-1]))
        elif past and past[-1] != as_of:
            text = tr(
                "“{layer}” is not on the page: it has no map of {date}, its last is of {last}."
            )
            found.append(text.format(layer=layer.name(), date=as_of, last=past[-1]))
    return found


def in_words(layers: Sequence[QgsMapLayer], day: dt.date | None) -> str:
    """Return a day as precisely as the layers' maps of it know it: “1914”, or with its time."""
    if day is None:
        return ""
    kinds, clocks = ["day"], [""]
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer):
            continue
        names, start = layer.fields().names(), layer.temporalProperties().startField()
        own = start if start in names else _FROM.get(library.guess(layer), "")
        if own not in names or "precision" not in names:
            continue
        wanted = [name for name in ("precision", "time") if name in names]
        text = f"{QgsExpression.quotedColumnRef(own)} = to_date('{day.isoformat()}')"
        request = QgsFeatureRequest().setFilterExpression(text)
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for feature in layer.getFeatures(request.setSubsetOfAttributes(wanted, layer.fields())):
            values = [feature[name] for name in wanted]
            kinds += [str(one) for one in values[:1] if one in _COARSE]
            clocks += [inert_clock(one) for one in values[1:]]
    return days.in_words(day, max(kinds, key=_COARSE.index), max(clocks))


def inert_clock(value: object) -> str:
    """Return a time of day as a layer gives it, or nothing where it is none."""
    text = "" if value is None or value == NULL else str(value).strip()
    return text if _CLOCK.fullmatch(text) else ""


def _date(value) -> dt.date | None:
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate) and value.isValid():
        return value.toPyDate()
    return day_of(value)


def date_shown(dates: list[dt.date], wanted: dt.date | None) -> dt.date | None:
    """Return the newest date of the data that is not after the one asked for.

    Raises
    ------
    InputError
        If all dates are later.
    """
    if not dates:
        return wanted
    past = [date for date in dates if wanted is None or date <= wanted]
    if not past:
        text = tr("Nothing is known as of {wanted}: the layers begin on {first}.")
        raise InputError(text.format(wanted=wanted, first=dates[0]))
    return past[-1]


def only_date(layer: QgsMapLayer) -> dt.date | None:
    """Return the date of a layer that is of one date and has no temporal settings; or None."""
    if not isinstance(layer, QgsVectorLayer) or layer.temporalProperties().isActive():
        return None
    index = layer.fields().indexOf(_FROM.get(library.guess(layer), ""))
    values = layer.uniqueValues(index, 3) if index >= 0 else set()
    known = [value for value in values if value != NULL]
    return _date(known[0]) if len(known) == 1 else None


def later(layer: QgsMapLayer, date: dt.date | None) -> bool:
    """Tell whether a layer of one date is of a later one than a map, which then cannot show it."""
    own = only_date(layer)
    return date is not None and own is not None and own > date
