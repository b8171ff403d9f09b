# SPDX-License-Identifier: GPL-2.0-or-later
"""Which dates the layers of a page have, and which of the layers a map of one date can show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from qgis.core import NULL, QgsMapLayer, QgsVectorLayer, QgsVectorLayerTemporalProperties
from qgis.PyQt.QtCore import QDate, QDateTime

from ...analysis.base.dates import day_of
from ...analysis.base.errors import InputError
from ...i18n import tr
from ..style import library

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
