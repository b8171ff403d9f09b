# SPDX-License-Identifier: GPL-2.0-or-later
"""Which dates the layers of a page have, and which of the layers a map of one date can show."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsDateTimeRange,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsPrintLayout,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...analysis.base import listener
from ...analysis.base.date_patterns import MAP_DATE_FIELDS
from ...analysis.base.early_days import Day
from ...analysis.base.errors import InputError
from ...i18n import tr
from ...processing.compat import is_null, unique_values
from ..style import library
from . import days, early, owned

#: styles of what holds on the date of a feature, until a later map says otherwise: without a date
#: a reader takes it for that of the page
ON_A_DATE = ("control", "gaps", "cores", "pockets", "pocket_area", "front", "front_before")
#: styles of what has happened by a date and stays so, with the field of that date
SINCE = {"changes": "to_date", "movement": "to_date", "situation_events": "date"}
#: styles whose dates are what they show, not when they hold
OF_ALL_DATES = ("events", "last_changed")
_COARSE = ("day", "month", "year")
_CLOCK = re.compile(r"\d{2}:\d{2}( (UTC|[+-]\d{2}:?\d{2}))?")
_MODES = QgsVectorLayerTemporalProperties.TemporalMode
_INSTANT = _MODES.FeatureDateTimeInstantFromField
_UNTIL_NEXT = _MODES.FeatureDateTimeStartAndEndFromExpressions
#: property of a layer that an atlas shows from its one date on
_KEY = "salient/since"
#: property of such a layer with the id of the one that it is a copy of
OF = "salient/of"


def has_rows(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer has a row of any day."""
    return next(layer.getFeatures(QgsFeatureRequest().setLimit(1)), None) is not None


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
        for value in unique_values(layer, index):
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
        if has_own_dates(layer) or library.guess(layer) in SINCE:
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


def in_words(layers: Sequence[QgsMapLayer], day: Day | None) -> str:
    """Return a day as precisely as the layers' maps of it know it: “1914”, or with its time."""
    if day is None:
        return ""
    kinds, clocks = ["day"], [""]
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer):
            continue
        names, start = layer.fields().names(), layer.temporalProperties().startField()
        own = start if start in names else date_field(layer)
        if own not in names or "precision" not in names:
            continue
        wanted = [name for name in ("precision", "time") if name in names]
        request = QgsFeatureRequest().setFilterExpression(on_day(layer, own, day))
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for feature in listener.each(
            layer.getFeatures(request.setSubsetOfAttributes(wanted, layer.fields()))
        ):
            values = [feature[name] for name in wanted]
            kinds += [str(one) for one in values[:1] if one in _COARSE]
            clocks += [inert_clock(one) for one in values[1:]]
    return days.in_words(day, max(kinds, key=_COARSE.index), max(clocks))


def on_day(layer: QgsVectorLayer, field: str, day: Day) -> str:
    """Return the expression that is true of the features with a day in a field."""
    text = QgsExpression.quotedString(day.isoformat())
    index = layer.fields().indexOf(field)
    written = f"to_date({text})" if layer.fields().at(index).isDateOrTime() else text
    return f"{QgsExpression.quotedColumnRef(field)} = {written}"


def inert_clock(value: object) -> str:
    """Return a time of day as a layer gives it, or nothing where it is none."""
    text = "" if is_null(value) else str(value).strip()
    return text if _CLOCK.fullmatch(text) else ""


def _date(value) -> Any:
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate) and value.isValid():
        return value.toPyDate()
    return early.any_day_of(value)


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


def end_of(own: Sequence[Any]) -> Any:
    """Return the day on which the newest of a layer's maps holds no more.

    It holds for as long as the one before it did, or for a day.
    """
    return own[-1] + (own[-1] - own[-2] if len(own) > 1 else dt.timedelta(days=1))


def day_held(layer: QgsVectorLayer, as_of: Day | None) -> Day | None:
    """Return the day of the map of a layer that a page of a day shows.

    A layer each of whose maps holds until the next shows that of an earlier day, too.
    """
    temporal = layer.temporalProperties()
    if as_of is None or not temporal.isActive() or temporal.mode() != _UNTIL_NEXT:
        return as_of
    if has_own_dates(layer):  # from day to day, and until no next one
        return as_of
    own = dates_of([layer])
    past = [day for day in own if day <= as_of]
    if not past or (past[-1] == own[-1] and as_of >= end_of(own)):
        return as_of
    return past[-1]


def has_own_dates(layer: QgsVectorLayer) -> bool:
    """Tell whether the dates of a layer are what it shows, such as those of sourced events."""
    return library.guess(layer) in OF_ALL_DATES or bool(layer.customProperty("salient/events"))


def date_field(layer: QgsVectorLayer) -> str:
    """Return the field that says from when on what a layer shows is so, or ``""``.

    Only fields named so: a town has a date too, that of its founding.
    """
    own = {field.name().casefold(): field.name() for field in layer.fields()}
    since = SINCE.get(library.guess(layer))
    names = (since,) if since else MAP_DATE_FIELDS
    return next((own[name] for name in names if name in own), "")


def of_days_alone(field: QgsField) -> bool:
    """Tell whether a field is of days, not of times or text: a provider compares them as we do."""
    return bool(field.typeName().casefold() == "date")


#: day -> when a map of that day was made -> actors, with their classes, that stand of it
MapsOfDays = dict[str, dict[str, set[tuple[str, str]]]]


def maps_of_days(layer: QgsVectorLayer, day: Day | None = None) -> MapsOfDays:
    """Return what stands of each map of the days that have several, or of one such day.

    For figures and for what is drawn alike, by the rule by which such layers are measured.
    """
    from ...analysis.control import sameday

    name = date_field(layer)
    number = layer.fields().indexOf(name) if name else -1
    if number < 0 or of_days_alone(layer.fields()[number]):
        return {}
    made: dict[str, set[str]] = {}
    for value in unique_values(layer, number):
        if not is_null(value):
            made.setdefault(iso(value), set()).add(moment(value))
    several = {its for its, moments in made.items() if len(moments) > 1}
    if day is not None:
        several &= {day.isoformat()}
    if not several:
        return {}
    drawn: MapsOfDays = {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for row in listener.each(layer.getFeatures(request)):
        if not is_null(row[name]) and iso(row[name]) in several:
            of_day = drawn.setdefault(iso(row[name]), {})
            of_day.setdefault(moment(row[name]), set()).add(_drawn_by(row))
    return {its: sameday.left_of(of_day) for its, of_day in drawn.items()}


def is_of_its_day(known: MapsOfDays, row: QgsFeature, name: str) -> bool:
    """Tell whether a feature stands beside the others of its day; `name` is its field of dates."""
    of_day = known.get(iso(row[name]))
    return of_day is None or _drawn_by(row) in of_day.get(moment(row[name]), ())


def _drawn_by(row: QgsFeature) -> tuple[str, str]:
    fields = row.fields()
    values = (row[one] if fields.indexOf(one) >= 0 else None for one in ("actor", "class"))
    actor, kind = ("" if is_null(value) else str(value) for value in values)
    return actor, kind


def iso(value) -> str:
    """Return a date of an attribute as ISO text."""
    if hasattr(value, "toString"):
        return value.toString("yyyy-MM-dd")
    # a day before the year 1 may be longer: -0322-06-01
    return str(value) if str(value).startswith("-") else str(value)[:10]


def moment(value: object) -> str:
    """Return a date or date-time of an attribute as text that sorts by time."""
    return value.toString("yyyy-MM-ddTHH:mm:ss.zzz") if hasattr(value, "toString") else str(value)


def only_date(layer: QgsMapLayer) -> dt.date | None:
    """Return the date of a layer that is of one date and has no temporal settings; or None."""
    if not isinstance(layer, QgsVectorLayer) or layer.temporalProperties().isActive():
        return None
    if library.guess(layer) not in (*ON_A_DATE, *SINCE):
        return None
    index = layer.fields().indexOf(date_field(layer))
    values = unique_values(layer, index, 3) if index >= 0 else set()
    known = [value for value in values if not is_null(value)]
    return _date(known[0]) if len(known) == 1 else None


def newest_only(layers: Sequence[QgsMapLayer]) -> dt.date | None:
    """Return the newest date of the layers that are of one date each; None where none is."""
    return max((date for date in map(only_date, layers) if date is not None), default=None)


def later(layer: QgsMapLayer, date: dt.date | None) -> bool:
    """Tell whether a layer of one date is of a later one than a map, which then cannot show it."""
    own = only_date(layer)
    return date is not None and own is not None and own > date


def set_since(layer: QgsVectorLayer, field: str) -> None:
    """Show each feature of a layer from the date in a field on."""
    properties = layer.temporalProperties()
    properties.setMode(_MODES.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField(field)
    properties.setEndField("")
    days_before = early.days_in(layer, field)
    if days_before:
        properties.setMode(_UNTIL_NEXT)
        properties.setStartExpression(early.moments(field, {day: day for day in days_before}))
        properties.setEndExpression("")
    properties.setDurationUnits(QgsUnitTypes.TemporalUnit.TemporalDays)
    properties.setIsActive(True)


def stand_since(
    project: QgsProject, layout: QgsPrintLayout, item: QgsLayoutItemMap, first: dt.date
) -> None:
    """Let a map of many dates, `first` the first of them, show layers of one date from it on only.

    Copies that the layout keeps for itself stand for such layers, which stay as they are.
    """
    item.setLayers(
        [
            _since(project, item, layer, own) if own is not None and own > first else layer
            for layer, own in ((layer, only_date(layer)) for layer in item.layers())
        ]
    )


def forget_since(project: QgsProject, layout: QgsPrintLayout) -> None:
    """Remove the copies that `stand_since` made for a layout."""
    owned.remove(project, layout, _KEY)


def standing_for(item: QgsLayoutItemMap, layer: QgsMapLayer) -> QgsMapLayer:
    """Return the copy by `stand_since` that a map shows in place of a layer, or the layer."""
    copies = (one for one in item.layers() if one.customProperty(OF, "") == layer.id())
    return next(copies, layer)


def _since(
    project: QgsProject, item: QgsLayoutItemMap, layer: QgsMapLayer, date: dt.date
) -> QgsMapLayer:
    copy = layer.clone()
    copy.setFlags(copy.flags() | QgsMapLayer.LayerFlag.Private)
    copy.setCustomProperty(OF, layer.id())
    _hold_since(copy, date)
    owned.keep(project, item.layout(), copy, _KEY)
    looks = item.layerStyleOverrides()
    if layer.id() in looks:
        # the map's own look of the layer says too that it has no dates
        shown, look = copy.clone(), QgsMapLayerStyle()
        QgsMapLayerStyle(looks[layer.id()]).writeToLayer(shown)
        _hold_since(shown, date)
        look.readFromLayer(shown)
        item.setLayerStyleOverrides({**looks, copy.id(): look.xmlData()})
    return copy


def _hold_since(layer: QgsMapLayer, date: dt.date) -> None:
    properties = layer.temporalProperties()
    properties.setMode(_MODES.FixedTemporalRange)
    begin = QDateTime(QDate(date.year, date.month, date.day), QTime(0, 0))
    # a range without an end has none; the date may be text, which a field could not be
    properties.setFixedTemporalRange(QgsDateTimeRange(begin, QDateTime()))
    properties.setIsActive(True)


# -- maps ------------------------------------------------------------------------------------------


def noon(date: dt.date, seconds: int = 0) -> QgsDateTimeRange:
    """Return noon of a day, of some length: a feature that ends when this day begins is over."""
    begin = QDateTime(QDate(date.year, date.month, date.day), QTime(12, 0))
    return QgsDateTimeRange(begin, begin.addSecs(seconds))


def show_on(item: QgsLayoutItemMap, date: dt.date | None) -> None:
    """Let a map be of a date, or of none."""
    item.setIsTemporal(date is not None)
    if date is not None:
        item.setTemporalRange(noon(date))


@contextmanager
def for_a_while(item: QgsLayoutItemMap, date: dt.date | None) -> Iterator[None]:
    """Let a map be of a date, or of all of them, until something is done."""
    known, temporal = item.temporalRange(), item.isTemporal()
    show_on(item, date)
    try:
        yield
    finally:
        item.setTemporalRange(known)
        item.setIsTemporal(temporal)
