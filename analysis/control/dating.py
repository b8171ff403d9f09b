# SPDX-License-Identifier: GPL-2.0-or-later
"""The date, or the span of time, of each feature of the layers that become one series."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from ..base import dates, zones
from ..base.arrays import Array
from ..base.early_days import Day, EarlyDay
from ..base.errors import InputError
from ..base.remarks import remark
from . import intervals, sameday
from .profiles import Profile
from .raw import Choices, Note, RawLayer

#: Fields that often hold a part of a date, or when a file was made.
_WEAK = ("year", "day", "timestamp")
_COARSE = ("day", "month", "year")


@dataclass(frozen=True)
class Dated:
    """When each feature of a layer holds: a day each, or an interval each.

    `zones` says of each time in which zone it is, where that is written; `changes` how precise
    each day is, by its number, at which an interval begins or has ended; `turns` which of several
    maps of its day each feature is of, as `sameday.OfDay` has it.
    """

    days: list[Day | None]
    times: list[dt.time | None]
    span: intervals.Intervals | None = None
    precision: str = "day"
    zones: list[str] = field(default_factory=list)
    changes: dict[int, str] = field(default_factory=dict)
    turns: list[int] = field(default_factory=list)

    def precision_of(self, day: Day | None) -> str:
        """Return how precise a day of the layer is: of those before the year 1 mostly the year."""
        if isinstance(day, EarlyDay) and day.month == day.day == 1:
            return "year"
        return self.precision if day is None else self.changes.get(day.toordinal(), self.precision)

    def clock(self, row: int) -> str:
        """Return the time of a feature as “18:00” or “18:00 UTC”; empty where there is none."""
        time = self.times[row] if row < len(self.times) else None
        if time is None:
            return ""
        zone = self.zones[row] if row < len(self.zones) else ""
        return f"{time:%H:%M} {zone}".strip()


@dataclass(frozen=True)
class Dating:
    """The dates of all layers, and what was found odd about them."""

    layers: list[Dated]
    notes: list[Note]

    @property
    def spans(self) -> list[intervals.Intervals]:
        """Return the intervals of the layers that have some."""
        return [one.span for one in self.layers if one.span is not None]

    @cached_property
    def own_days(self) -> set[Day]:
        """Return the days of the layers that are of days, not of intervals."""
        return {day for one in self.layers for day in one.days if day is not None}

    def change_dates(self, choices: Choices) -> list[Day]:
        """Return the dates of the maps that are made of intervals.

        What holds on the day of another layer's map is on that map too.
        """
        if choices.at:
            return [*sorted(set(choices.at))] if self.spans else []
        return intervals.change_dates(self.spans, choices.values.changes(), self.own_days)

    def names(self, one: Dated, day: Day) -> bool:
        """Tell whether it is a layer that dates a map, or one whose ground holds then as well."""
        return one.span is None or day not in self.own_days or day.toordinal() in one.changes


def dated(layers: Sequence[RawLayer], choices: Choices, chosen: Profile) -> Dating:
    """Find when each feature holds: the date given, a field, begin and end, or the name.

    Raises
    ------
    InputError
        If a field that was chosen is in no layer, nothing is dated, or dates are ambiguous.
    """
    if choices.date is not None:
        days = [[choices.date] * len(layer.fids) for layer in layers]
        return Dating([Dated(list(one), [None] * len(one)) for one in days], [])
    layers = [
        replace(layer, columns={**layer.columns, **intervals.split_dates(layer.columns)})
        for layer in layers
    ]
    notes: list[Note] = []
    found: list[Dated | None] = [None] * len(layers)
    by_field: dict[str, list[int]] = {}
    for number, layer in enumerate(layers):
        begin, end = _bounds(layer, choices, chosen)
        field = _date_field(layer, choices, chosen, bool(begin or end))
        if field is None and (begin or end):
            found[number], more = _span_if_read(layer, begin, end, choices)
            notes += more
        elif field is not None:
            by_field.setdefault(field.casefold(), []).append(number)
            if end and field == begin:
                text = remark(
                    "“{field}” is taken as the date although there is an end, “{end}”, too",
                    field=field,
                    end=end,
                )
                notes.append(Note(layer.name, "", None, "date is a beginning", "reported", text))
    if choices.date_field and not by_field:
        raise InputError(
            "“{name}” has no field “{date_field}”. It has: {join}.",
            name=layers[0].name,
            date_field=choices.date_field,
            join=", ".join(layers[0].columns) or "–",
        )
    for field, numbers in by_field.items():
        for number, one in zip(numbers, _fields(layers, numbers, field, choices, chosen, notes)):
            found[number] = one
    _by_name(layers, found, choices, chosen, notes)
    every, more = _in_one_zone([one or _undated(layer) for one, layer in zip(found, layers)])
    result = Dating(every, notes + more)
    return replace(result, notes=result.notes + _unheld(layers, result, choices))


def _unheld(layers: Sequence[RawLayer], found: Dating, choices: Choices) -> list[Note]:
    """Say on which days no feature of layers with intervals holds: they have no map."""
    named = [layer.name for layer, one in zip(layers, found.layers) if one.span is not None]
    name = named[0] if len(named) == 1 else ""
    days = found.own_days
    if choices.at:
        wanted = [day for day in sorted(set(choices.at)) if named and day not in days]
        asked = remark("no feature holds on this day, for which a map was asked: there is none")
        return [
            Note(name, "", day, "no map", "reported", asked)
            for day in wanted
            if not any(holding(one, day).any() for one in found.layers)
        ]
    return [
        Note(name, "", first, "no map", "reported", _spell(first, last))
        for first, last in intervals.unheld(found.spans)
        if not any(first <= day <= last for day in days)
    ]


def _spell(first: Day, last: Day) -> str:
    return remark(
        "no feature holds from {first} to {last}: these days have no map, so what was lost before "
        "them and gained after them is measured as one change. Add who holds the ground then, or "
        "measure what is before them and what is after them separately",
        first=first,
        last=last,
    )


def _in_one_zone(every: list[Dated]) -> tuple[list[Dated], list[Note]]:
    """Return the dates of all layers with their times in one zone, and what was converted."""
    moments = [
        (day, time, zone)
        for one in every
        for day, time, zone in zip(one.days, one.times, one.zones or [""] * len(one.days))
    ]
    one_zone = zones.in_one_zone(*zip(*moments)) if moments else zones.OneZone([], [], [])
    told = zones.describe(one_zone)
    if not told:
        return every, []
    days, times, named = iter(one_zone.days), iter(one_zone.times), iter(one_zone.zones)
    result = [
        replace(
            one,
            days=[next(days) for _ in one.days],
            times=[next(times) for _ in one.days],
            zones=[next(named) for _ in one.days],
        )
        for one in every
    ]
    action = "converted" if one_zone.moved else "reported"
    return result, [Note("", "", None, "time zones", action, told)]


def _undated(layer: RawLayer) -> Dated:
    return Dated([None] * len(layer.fids), [None] * len(layer.fids))


def _bounds(layer: RawLayer, choices: Choices, chosen: Profile) -> tuple[str | None, str | None]:
    """Return the fields with the first and the last day of a layer's features."""
    begin = [choices.begin_field] if choices.begin_field else chosen.begin_fields
    end = [choices.end_field] if choices.end_field else chosen.end_fields
    return layer.filled(begin), layer.filled(end)


def _date_field(layer: RawLayer, choices: Choices, chosen: Profile, bounded: bool) -> str | None:
    if choices.date_field:
        return layer.field([choices.date_field])
    if choices.begin_field or choices.end_field:
        return None
    found = layer.filled(chosen.date_fields)
    if found is not None and found.casefold() in _WEAK and _names_a_day(layer, choices, chosen):
        return None
    # A lone year beside begin and end is one more way of saying when it began.
    return None if bounded and found is not None and found.casefold() == "year" else found


def _names_a_day(layer: RawLayer, choices: Choices, chosen: Profile) -> bool:
    """Tell whether a layer's name gives its day, which a field of years must not blur."""
    parsed = _or_none([layer.name], choices.date_format or chosen.date_format)
    return parsed is not None and parsed.precision == "day"


def _said(parsed: dates.ParsedDates, notes: list[Note]) -> None:
    if parsed.several:
        notes.append(Note("", "", None, "several dates", "reported", parsed.several))


def _fields(
    layers: Sequence[RawLayer],
    numbers: list[int],
    field: str,
    choices: Choices,
    chosen: Profile,
    notes: list[Note],
) -> list[Dated]:
    """Read one field of several layers, all in one format."""
    columns = [layers[n].columns[layers[n].field([field]) or field] for n in numbers]
    values = [value for column in columns for value in column]
    parsed = _parsed(values, choices.date_format or chosen.date_format, "the date field")
    _said(parsed, notes)
    days, times, zones = iter(parsed.days), iter(parsed.times), iter(parsed.zones)
    return [
        Dated(
            [next(days) for _ in column],
            [next(times) for _ in column],
            precision=parsed.precision,
            zones=[next(zones) for _ in column],
        )
        for column in columns
    ]


def _by_name(
    layers: Sequence[RawLayer],
    found: list[Any],
    choices: Choices,
    chosen: Profile,
    notes: list[Note],
) -> None:
    """Date the layers that no field dates by their names, all in one pattern."""
    rest = [number for number, one in enumerate(found) if one is None]
    if not rest:
        return
    date_format = choices.date_format or chosen.date_format
    names = [layers[n].name for n in rest]
    foldered = [f"{layers[n].folder}/{layers[n].name}" for n in rest]
    parsed = _or_none(names, date_format)
    if parsed is None or None in parsed.days:
        # the day may be the name of the folder
        parsed = max(
            filter(None, (parsed, _or_none(foldered, date_format))), key=_count, default=None
        )
    if parsed is None and len(rest) == len(layers):
        _parsed(names, date_format, "field, file name, layer name or folder name")
    if parsed is None:
        return
    _said(parsed, notes)
    for number, day, time, zone in zip(rest, parsed.days, parsed.times, parsed.zones):
        count = len(layers[number].fids)
        found[number] = Dated(
            [day] * count, [time] * count, precision=parsed.precision, zones=[zone] * count
        )


def _or_none(texts: list[Any], date_format: str | None) -> dates.ParsedDates | None:
    try:
        found = dates.parse(texts, date_format)
    except dates.AmbiguousDatesError:
        raise
    except InputError:
        return None
    return found if _count(found) else None


def _count(parsed: dates.ParsedDates) -> int:
    return sum(day is not None for day in parsed.days)


def _parsed(texts: list[Any], date_format: str | None, where: str) -> dates.ParsedDates:
    try:
        found = dates.parse(texts, date_format)
    except dates.AmbiguousDatesError:
        raise
    except InputError as error:
        raise InputError(
            "{error} Nothing dated was found in {where}.", error=error, where=where
        ) from error
    if not _count(found):
        shown = next((str(text) for text in texts if text not in (None, "")), "")
        raise InputError(
            "No date could be read as {format} (first text: “{shown}”). Nothing dated was "
            "found in {where}.",
            format=found.format,
            shown=shown,
            where=where,
        )
    return found


def _span_if_read(
    layer: RawLayer, begin: str | None, end: str | None, choices: Choices
) -> tuple[Dated | None, list[Note]]:
    """Return the intervals of a layer; none where fields found by name hold no dates at all."""
    try:
        return _span(layer, begin, end, choices)
    except dates.AmbiguousDatesError:
        raise
    except InputError:
        if choices.begin_field or choices.end_field:
            raise
        text = remark(
            "“{field}” is named like a beginning or an end, and holds no dates", field=begin or end
        )
        return None, [Note(layer.name, "", None, "no interval", "reported", text)]


def _span(
    layer: RawLayer, begin: str | None, end: str | None, choices: Choices
) -> tuple[Dated, list[Note]]:
    """Return the intervals of a layer's features; what cannot be read is on no map."""
    count = len(layer.fids)
    first = list(layer.columns[begin]) if begin else [None] * count
    last = list(layer.columns[end]) if end else [None] * count
    parsed = _parsed([*first, *last], choices.date_format, f"“{begin or end}”")
    days, precisions = _each_as_precise([*first, *last], parsed, choices.date_format)
    begins, ends = days[:count], days[count:]
    span = intervals.intervals(begins, ends, precisions[count:])
    notes = []
    known = span.known.copy()
    for i, fid in enumerate(layer.fids):
        why = ""
        for text, day in ((first[i], begins[i]), (last[i], ends[i])):
            if text not in (None, "") and day is None:
                why = remark("“{text}” is no date", text=text)
        if not why and span.ends[i] < span.begins[i]:
            why = remark("ends ({last}) before it begins ({first})", first=first[i], last=last[i])
        if why:
            known[i] = False
            notes.append(Note(layer.name, str(fid), None, "no date", "left out", why))
    if span.exclusive:
        text = remark(
            "“{field}” is the day after the last, as it mostly is the beginning of another",
            field=end,
        )
        notes.append(Note(layer.name, "", None, "ends are exclusive", "reported", text))
    span = replace(span, known=known)
    changes = _changes(span, precisions)
    coarse = coarsest(list(changes.values()) or [parsed.precision])
    return Dated([None] * count, [None] * count, span, coarse, changes=changes), notes


def _each_as_precise(
    texts: list[Any], parsed: dates.ParsedDates, date_format: str | None
) -> tuple[list[Day | None], list[str]]:
    """Return days and how precise each is: what the one format left unread may be ISO's other one.

    A year stands beside the day on which a war ended; neither says anything of the other.
    """
    days, precisions = list(parsed.days), [parsed.precision] * len(texts)
    for row, text in enumerate(texts):
        if isinstance(text, dt.date):
            precisions[row] = "day"
        elif days[row] is None and date_format is None and text not in (None, ""):
            days[row], precisions[row] = dates.iso_day(text)
    return days, precisions


def _changes(span: intervals.Intervals, precisions: list[str]) -> dict[int, str]:
    """Return how precise each day is at which something begins or has ended, or the day before."""
    numbers = [*span.begins, *(span.ends + 1)]
    bounded = [
        (int(number), precision)
        for number, precision, known in zip(numbers, precisions, [*span.known, *span.known])
        if known and span.OPEN_BEGIN < number <= span.OPEN_END
    ]
    found: dict[int, str] = {}
    for number, precision in bounded:
        found[number] = coarsest([precision, found.get(number, "day")])
    for number, _ in bounded:
        found.setdefault(number - 1, found[number])
    return found


def coarsest(precisions: Sequence[str]) -> str:
    """Return the coarsest of several precisions, ``day`` of none."""
    return max(precisions, key=_COARSE.index, default="day")


def thinned(
    layers: Sequence[RawLayer],
    dating: Dating,
    keys: Sequence[Sequence[sameday.Key]] | None = None,
) -> Dating:
    """Keep what stands of each day where a time of day tells several maps of it apart.

    `keys` are actor and class of each layer's features; without them the last map stands.
    """
    days = [day for one in dating.layers for day in one.days]
    times = [time for one in dating.layers for time in one.times]
    found = sameday.standing(days, times, [key for some in keys or () for key in some])
    kept, turns = iter(found.days), iter(found.turns)
    result, notes = [], list(dating.notes)
    for layer, one in zip(layers, dating.layers):
        left = [next(kept) for _ in one.days]
        dropped = [i for i, (a, b) in enumerate(zip(one.days, left)) if a is not None and b is None]
        if dropped:
            first = dropped[0]
            fid = str(layer.fids[first]) if len(dropped) < len(left) else ""
            text = remark(
                "{count} feature(s) of {day} {time}: a later map of the day counts",
                count=len(dropped),
                day=one.days[first],
                time=one.times[first],
            )
            notes.append(
                Note(layer.name, fid, one.days[first], "earlier map of the day", "left out", text)
            )
        result.append(replace(one, days=left, turns=[next(turns) for _ in left]))
    for some, said_of in ((found.stays, sameday.stayed), (found.gone, sameday.lost)):
        if some:
            day, text = next(iter(some)), said_of(some)
            notes.append(Note("", "", day, "earlier map of the day", "reported", text))
    return Dating(result, notes)


def holding(one: Dated, day: Day) -> Array:
    """Return the mask of the features of a layer with intervals that hold on a day."""
    if one.span is None:
        return np.zeros(len(one.days), dtype=bool)
    return intervals.holding(one.span, day)
