# SPDX-License-Identifier: GPL-2.0-or-later
"""The one way in and out: a QGIS layer becomes control maps, a result becomes a sink."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..analysis.base.early_days import NO_VALUE, EarlyDay
from ..analysis.base.feedback import check
from ..analysis.base.feedback import part as part_of
from ..analysis.base.remarks import in_words
from ..i18n import tr
from . import columns as columns_of
from . import compat, read_part, stamps, undated, whole_read
from .feedback import QgisFeedback
from .read_part import WHOLE, ReadPart, Span

if TYPE_CHECKING:
    from pyproj import CRS

    from ..analysis.base.arrays import Array
    from ..analysis.base.dates import ParsedDates
    from ..analysis.base.zones import OneZone
    from ..analysis.control.control_map import ControlMap
    from ..analysis.control.repair import Repairs


@dataclass(frozen=True)
class RawFeatures:
    """What was read from a source in one pass: WKB and the asked-for columns."""

    wkb: Sequence[bytes | None]
    fids: list[int]
    columns: dict[str, list[Any]]
    name: str
    crs_wkt: str
    sha256: str

    def __len__(self) -> int:
        return len(self.fids)


@dataclass(frozen=True)
class ControlLayer:
    """A control layer as it was read: one map a date, in order of date.

    Attributes
    ----------
    maps : list of ControlMap
    repairs : Repairs
    name, sha256 : str
        The layer's name, and the hash of the geometries and attributes that were read.
    stamps : dict
        How precise each date is, and its time of day, where the layer says so.
    sure : dict
        How sure it is who holds each feature, 0 to 1, by its id; empty where nothing is said.
    """

    maps: list[ControlMap]
    repairs: Repairs
    name: str
    sha256: str
    stamps: stamps.Stamps = field(default_factory=dict)
    sure: dict[int, Any] = field(default_factory=dict)

    @property
    def actor_names(self) -> list[str]:
        """Names of the actors on any date, sorted."""
        from ..analysis.control.control_map import names_on

        return names_on(self.maps)

    def doubts(self) -> list[Any] | None:
        """Return for each map the mask of what may belong to either side; None if nothing may."""
        from ..analysis.control.doubt import doubtful

        found = [doubtful(one, self.sure) for one in self.maps] if self.sure else []
        return found if any(mask.any() for mask in found) else None


class LayerSource:
    """A vector layer that reads like the feature source of a parameter."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.fields = layer.fields
        self.featureCount = layer.featureCount
        self.uniqueValues = layer.uniqueValues
        self.sourceCrs = layer.crs
        self.sourceExtent = layer.extent
        self.sourceName = layer.name
        self._features = layer.getFeatures

    def getFeatures(
        self, request: QgsFeatureRequest, _flags: QgsProcessingFeatureSource.Flag | None = None
    ) -> Any:
        """Return the features as they are: validity is looked after by `control.repair`."""
        return self._features(request)


def crs_wkt(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a layer's CRS as WKT 2, empty where it has none."""
    if not crs.isValid():
        return ""
    variant = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED
    return str(compat.whole_crs(crs).toWkt(variant))


def qgis_crs(wkt: str) -> QgsCoordinateReferenceSystem:
    """Return the QGIS CRS of a WKT text; as `compat.whole_crs`, with all that it is."""
    found = QgsCoordinateReferenceSystem.fromWkt(wkt)
    if found.isValid() and not found.toWkt():
        compat.forget_crs()
        found = QgsCoordinateReferenceSystem.fromWkt(wkt)
    return found


def read(
    source: QgsProcessingFeatureSource | LayerSource,
    fields: Sequence[str],
    feedback: QgsProcessingFeedback,
    *,
    where: str = "",
    extents: Sequence[QgsRectangle] = (),
    beside: Sequence[str] = (),
) -> RawFeatures:
    """Read geometries and some fields of a feature source, once.

    `where` is an expression of QGIS: what it leaves out, a database does not send; nor what does
    not touch one of `extents`. The fields `beside` are read too, and are no part of what the hash
    is of.

    Raises
    ------
    QgsProcessingException
        If a field is not there; the message lists those that are.
    InputError
        If not all features can be read.
    """
    from ..analysis.base.spool import Blobs

    indices = [columns_of.index_of(source, name) for name in (*fields, *beside)]
    requests = _requests(source, indices, where, extents)
    touches = read_part.toucher(extents, source.sourceCrs())
    digest = hashlib.sha256()
    wkb = Blobs()
    fids: list[int] = []
    rows: list[list[Any]] = []
    step = 100.0 / max(source.featureCount(), 1)
    sent = _sent(source, requests, feedback, is_part=bool(where or extents))
    seen: set[int] = set()
    for number, feature in enumerate(sent):
        if feedback.isCanceled():
            break
        if len(requests) > 1:
            if feature.id() in seen:
                continue
            seen.add(feature.id())
        one = _wkb(feature)
        if not touches(one):
            continue
        row = [plain(feature.attribute(index)) for index in indices]
        digest.update(one or b"")
        digest.update(repr(row[: len(fields)]).encode("utf-8"))
        wkb.append(one)
        fids.append(feature.id())
        rows.append(row)
        if number % 64 == 0:
            feedback.setProgress(number * step)
    columns = {one: [row[i] for row in rows] for i, one in enumerate((*fields, *beside))}
    wkt = crs_wkt(source.sourceCrs())
    return RawFeatures(wkb, fids, columns, source.sourceName(), wkt, digest.hexdigest())


def _sent(
    source: QgsProcessingFeatureSource | LayerSource,
    requests: Sequence[QgsFeatureRequest],
    feedback: QgsProcessingFeedback,
    *,
    is_part: bool,
) -> Iterator[QgsFeature]:
    """Yield what a source is asked for, to the last feature."""
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    count = source.featureCount()

    def get(request: QgsFeatureRequest) -> Iterable[QgsFeature]:
        found: Iterable[QgsFeature] = source.getFeatures(request, unchecked)
        return found

    return whole_read.to_the_end(
        lambda: chain.from_iterable(map(get, requests)),
        source.sourceName(),
        None if is_part else whole_read.counted(count),
        feedback.pushWarning,
        whole_read.Again(get, requests, count),
    )


def _requests(
    source: QgsProcessingFeatureSource | LayerSource,
    indices: list[int],
    where: str,
    extents: Sequence[QgsRectangle],
) -> list[QgsFeatureRequest]:
    """Return what a source is asked for, one after the other."""
    requests = []
    for box in read_part.asked_of(source, extents):
        request = QgsFeatureRequest().setSubsetOfAttributes(indices)
        if where:
            request.setFilterExpression(where)
        if box is not None:
            request.setFilterRect(box)
        requests.append(request)
    return requests


def _wkb(feature: QgsFeature) -> bytes | None:
    if not feature.hasGeometry():
        return None
    geometry = feature.geometry()
    # a collection is of no curved type, whatever is in it
    curved = QgsWkbTypes.isCurvedType(geometry.wkbType())
    if curved or geometry.constGet().hasCurvedSegments():
        geometry = QgsGeometry(geometry.constGet().segmentize())
    return bytes(geometry.asWkb())


def plain(value: Any) -> Any:
    """Return an attribute as a Python value, None for a null."""
    if compat.is_null(value):
        return None
    if isinstance(value, (QDate, QDateTime)):
        day = value if isinstance(value, QDate) else value.date()
        if day.year() < 1:
            # no date of Python's; as a text it is read as what it is
            return str(EarlyDay.of_year(day.year(), day.month(), day.day()))
        return value.toPyDate() if isinstance(value, QDate) else _moment(value)
    return value


def _moment(value: QDateTime) -> dt.datetime:
    """Return a moment with its zone, where it says one: the clock of this machine is none."""
    naive: dt.datetime = value.toPyDateTime().replace(tzinfo=None)
    if value.timeSpec() == Qt.TimeSpec.LocalTime:
        return naive
    return naive.replace(tzinfo=dt.timezone(dt.timedelta(seconds=value.offsetFromUtc())))


def geometries(raw: RawFeatures, rows: Sequence[int] | None = None) -> Array:
    """Return the geometries that were read, or some, as an array; None where there is none."""
    import numpy as np
    import shapely

    wanted = range(len(raw)) if rows is None else rows
    wkb = [*(raw.wkb[row] for row in wanted), None]
    shapes: Array = shapely.from_wkb(np.array(wkb, dtype=object)[:-1], on_invalid="ignore")
    return shapes


def read_lonlat(
    source: QgsProcessingFeatureSource,
    fields: Sequence[str],
    feedback: QgsProcessingFeedback,
    *,
    crs: CRS | str,
) -> tuple[Array, RawFeatures]:
    """Read a second layer (places, a rear, barriers) in degrees on the datum of `crs`.

    What `read_sound` leaves out and repairs is said.
    """
    from ..analysis.geometry import geodesy
    from ..analysis.geometry.torn_ground import moved

    found, kept = read_sound(source, fields, feedback)
    return moved(found, kept.crs_wkt, geodesy.geographic(crs)), kept


def read_sound(
    source: QgsProcessingFeatureSource, fields: Sequence[str], feedback: QgsProcessingFeedback
) -> tuple[Array, RawFeatures]:
    """Read a second layer in its own CRS.

    Features without geometry, or whose geometry cannot be read, are left out, invalid polygons are
    repaired; both are said.
    """
    import numpy as np
    import shapely

    from ..analysis.control.repair import sound

    raw = read(source, fields, feedback)
    found = geometries(raw)
    usable = usable_of(raw, found, feedback)
    require_crs(raw)
    broken = usable & (shapely.get_dimensions(found) == 2) & ~shapely.is_valid(found)
    repaired = sound(found[broken])
    # What holds no ground at all is left to who asks for it: he has the words.
    broken[broken] = ~shapely.is_empty(repaired)
    if broken.any():
        found[broken] = repaired[~shapely.is_empty(repaired)]
        message = tr("“{layer}”: {count} invalid polygon(s) repaired.")
        feedback.pushWarning(message.format(layer=raw.name, count=int(broken.sum())))
    keep = np.flatnonzero(usable)
    columns = {name: [column[i] for i in keep] for name, column in raw.columns.items()}
    kept = RawFeatures(
        [raw.wkb[i] for i in keep],
        [raw.fids[i] for i in keep],
        columns,
        raw.name,
        raw.crs_wkt,
        raw.sha256,
    )
    return found[usable], kept


def usable_of(raw: RawFeatures, shapes: Array, feedback: QgsProcessingFeedback) -> Array:
    """Return which features have a geometry that can be used, and say how many have none."""
    from ..analysis.base.arrays import is_drawn

    usable = is_drawn(shapes)
    if not usable.all():
        message = tr("“{layer}”: {count} feature(s) without a usable geometry left out.")
        feedback.pushWarning(message.format(layer=raw.name, count=int((~usable).sum())))
    return usable


def require_crs(raw: RawFeatures) -> None:
    """Refuse what was read from a layer without a coordinate reference system."""
    if not raw.crs_wkt:
        message = tr(
            "“{layer}” has no coordinate reference system. Set it in the layer's properties "
            "(Source tab) and run again."
        )
        raise QgsProcessingException(message.format(layer=raw.name))


def read_control(
    source: QgsProcessingFeatureSource | LayerSource,
    *,
    actor_field: str,
    date_field: str | None = None,
    class_field: str | None = None,
    classes: Sequence[str] = (),
    coalitions: dict[str, str] | None = None,
    date_guessed: bool = False,
    span: Span = (None, None),
    part: ReadPart = WHOLE,
    feedback: QgsProcessingFeedback,
) -> ControlLayer:
    """Read a polygon source as control maps, one a date, and say what had to be repaired.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    actor_field, date_field, class_field : str
        Without an actor field the layer is the ground of one side. A date field holds dates,
        date-times or ISO text; without one there is one undated map.
    classes : sequence of str
        Control classes that count; empty: all but claimed and infiltrated.
    coalitions : dict
        Actor name → name of its side.
    date_guessed : bool
        Whether the date field was found by its name: where it is empty throughout, the layer is
        one undated map.
    span : pair of datetime.date or None
        First and last date that are read, where the date field is one of dates; a layer that has
        none between them is read whole.
    part : ReadPart
        The actors and the extent that are read.

    Raises
    ------
    QgsProcessingException
        If a field or the CRS is missing, no feature is left to measure, no date can be read, or
        features of several dates share ground and no date field is chosen.
    """
    from ..analysis.control import control_map

    maybe = undated.candidates(source, date_field)
    wanted = (actor_field, date_field, class_field, *maybe)
    names = [name for name in dict.fromkeys(wanted) if name]
    raw = _read_part(source, names, (actor_field, date_field), coalitions, span, part, feedback)
    if date_field and date_guessed and all(v is None for v in raw.columns[date_field]):
        date_field = None
    require_crs(raw)
    _require_some(raw)
    days: Sequence[Any] = [None] * len(raw)
    precision = ""
    turns: dict[Any, int] = {}
    if date_field:
        days, turns, precision = dates_of(raw, date_field, (actor_field, class_field), feedback)

    def counts(whole: ControlMap) -> ControlMap:
        return control_map.counted(whole, classes).renamed(coalitions or {})

    parts, shown, repairs = _built(raw, (days, turns), actor_field, class_field, counts, feedback)
    _require_features(raw.name, shown, parts, repairs, actor_field, class_field, classes)
    _say_uncounted(raw.name, len(shown) - sum(map(len, parts)), class_field, feedback)
    _warn_of_names(raw.name, parts, feedback)
    known: stamps.Stamps = {}
    if date_field:
        known = stamps.of_features(days, raw.columns, precision)
        maps = [part for part in parts if part.date is not None and len(part)]
        if not maps:
            message = tr(
                "“{layer}”: no feature that counts has a date in “{field}”. Fill in the dates of "
                "the features that are to be measured."
            )
            raise QgsProcessingException(message.format(layer=raw.name, field=date_field))
    else:
        years = ["year"] if "year" in raw.columns and "year" not in maybe else []
        undated.check(parts[0], raw, [*maybe, *years], feedback)
        maps = parts
    for sentence in repairs.sentences():
        feedback.pushWarning(
            tr("“{layer}”: {what}").format(layer=raw.name, what=in_words(sentence))
        )
    return ControlLayer(maps, repairs, raw.name, raw.sha256, known, _sure(raw, feedback))


def _require_some(raw: RawFeatures) -> None:
    if not len(raw):
        message = tr(
            "“{layer}” has no features to read. Choose a layer with polygons in it; where only "
            "selected features are to be used, select some."
        )
        raise QgsProcessingException(message.format(layer=raw.name))


def _read_part(
    source: QgsProcessingFeatureSource | LayerSource,
    names: Sequence[str],
    fields: tuple[str, str | None],
    coalitions: dict[str, str] | None,
    span: Span,
    part: ReadPart,
    feedback: QgsProcessingFeedback,
) -> RawFeatures:
    """Read what is asked for of a layer; of other dates too where it has none of those.

    What stands beside an actor and a date is found in any case, and called by its own name.
    """
    own = [one for one in source.fields().names() if one not in names]
    there = {one.casefold(): one for one in own} | {one: one for one in own}
    beside = {name: there[name] for name in ("year", "sure", *stamps.FIELDS) if name in there}
    actor_field, date_field = fields
    held = read_part.where(source, part, actor_field, coalitions or {})
    dated = read_part.between(source, date_field, span)
    more: dict[str, Any] = {"extents": part.extents, "beside": list(beside.values())}
    raw = read(source, names, feedback, where=" AND ".join(filter(None, (held, dated))), **more)
    if not len(raw) and dated:
        raw = read(source, names, feedback, where=held, **more)
    for name, own in beside.items():
        raw.columns[name] = raw.columns.pop(own)
    if not part:
        return raw
    if not len(raw):
        message = tr("“{layer}” has nothing of the actors and the extent that are to be read.")
        raise QgsProcessingException(message.format(layer=source.sourceName()))
    if date_field:
        read_part.say_missing(source, date_field, raw.columns[date_field], span, feedback)
    return raw


def _sure(raw: RawFeatures, feedback: QgsProcessingFeedback) -> dict[int, Any]:
    """Return how sure each feature is by its id; nothing where that is not said from 0 to 1."""
    values = raw.columns.get("sure") or []
    known = {fid: value for fid, value in zip(raw.fids, values) if value is not None}
    odd = [fid for fid, v in known.items() if not (isinstance(v, (int, float)) and 0.0 <= v <= 1.0)]
    if not odd:
        return known
    message = tr(
        "“{layer}”: the field “sure” is not heeded: it is to say from 0 to 1 how sure each feature "
        "is, and {count} say something else; the first is feature {fid} with “{value}”."
    )
    feedback.pushWarning(
        message.format(layer=raw.name, count=len(odd), fid=odd[0], value=known[odd[0]])
    )
    return {}


def _built(
    raw: RawFeatures,
    dated: tuple[Sequence[Any], dict[Any, int]],
    actor_field: str,
    class_field: str | None,
    counts: Callable[[ControlMap], ControlMap],
    feedback: QgsProcessingFeedback,
) -> tuple[list[ControlMap], list[str], Repairs]:
    """Return one map a date, in order, the classes of all features, and what was repaired.

    Maps are built one after the other, and those of a long series lie in a file: memory does not
    grow with the dates. Features without a date are a map too, the first.
    """
    from ..analysis.base.spool import Spool
    from ..analysis.control import control_map, sameday
    from ..analysis.control.repair import in_order

    days, turns = dated
    rows_of: dict[Any, list[int]] = {}
    for row, day in enumerate(days):
        rows_of.setdefault(day, []).append(row)
    spool = Spool()
    # the bar stays where reading has brought it
    asked = part_of(QgisFeedback(feedback), 100.0, 100.0)
    maps: list[ControlMap] = []
    kinds: list[str] = []
    repairs: list[Repairs] = []
    for day in sorted(rows_of, key=lambda day: (day is not None, day or 0)):
        check(asked)
        rows = rows_of[day]
        found = geometries(raw, rows)
        actors = raw.columns[actor_field] if actor_field else [tr("held ground")] * len(raw)
        whole, mended = control_map.build(
            found,
            [actors[row] for row in rows],
            crs=raw.crs_wkt,
            classes=[raw.columns[class_field][row] for row in rows] if class_field else None,
            fids=[raw.fids[row] for row in rows],
            date=day,
            name=raw.name,
            unreadable=[raw.wkb[row] is not None and g is None for row, g in zip(rows, found)],
            feedback=asked,
        )
        before = whole
        whole = sameday.settled(before, turns)
        maps.append(spool.lean(counts(whole)))
        _say_lost(raw.name, counts(before), maps[-1], feedback)
        kinds += [str(kind) for kind in whole.classes]
        repairs.append(mended)
    return maps, kinds, in_order(repairs, raw.fids)


def _say_lost(
    layer: str, before: ControlMap, after: ControlMap, feedback: QgsProcessingFeedback
) -> None:
    """Say who has no ground any more, since a later map of the day draws others on all of it."""
    from ..analysis.control.sameday import lost

    gone = sorted(set(before.actor_names) - set(after.actor_names))
    if gone:
        what = in_words(lost({before.date: ", ".join(gone)}))
        feedback.pushWarning(tr("“{layer}”: {what}.").format(layer=layer, what=what))


def _require_features(
    name: str,
    shown: list[str],
    maps: list[ControlMap],
    repairs: Repairs,
    actor_field: str,
    class_field: str | None,
    classes: Sequence[str],
) -> None:
    """Refuse a layer of which nothing is left, and say what took it; `shown` are all classes."""
    if any(len(one) for one in maps):
        return
    if not shown:
        message = tr(
            "“{layer}”: no feature can be used: {what}. It needs polygons, each with an actor in "
            "“{field}”."
        )
        what = "; ".join(map(in_words, repairs.sentences()))
        raise QgsProcessingException(message.format(layer=name, what=what, field=actor_field))
    shown = sorted(set(shown))
    message = tr(
        "“{layer}”: no feature has a control class that counts ({counted}). The classes in "
        "“{field}” are: {found}. Name those that are to count in “Control classes that count”."
    )
    raise QgsProcessingException(
        message.format(
            layer=name,
            counted="; ".join(classes) or tr("all but “claimed” and “infiltrated”"),
            field=class_field,
            found="; ".join(shown[:10]),
        )
    )


def _say_uncounted(
    name: str, count: int, class_field: str | None, feedback: QgsProcessingFeedback
) -> None:
    """Say how many features are left out by their class."""
    if count:
        message = tr(
            "“{layer}”: {count} feature(s) left out, whose class in “{field}” does not count."
        )
        feedback.pushInfo(message.format(layer=name, count=count, field=class_field))


def _warn_of_names(layer: str, maps: list[ControlMap], feedback: QgsProcessingFeedback) -> None:
    from ..analysis.control.control_map import names_on, similar_names

    for first, second in similar_names(names_on(maps)):
        message = tr(
            "“{layer}”: the actors “{first}” and “{second}” differ only in case or spaces and "
            "are measured as two. Rename one if they are the same."
        )
        feedback.pushWarning(message.format(layer=layer, first=first, second=second))


def numbers_of(raw: RawFeatures, field: str) -> list[float | None]:
    """Return the numbers of a field, None where it says none; texts may have a decimal comma.

    Raises
    ------
    QgsProcessingException
        If something is no number; the message names layer, feature and field.
    """
    from ..analysis.base.errors import InputError
    from ..analysis.base.numbers import comma_of, parse_number

    said = raw.columns[field]
    found: list[float | None] = []
    comma = comma_of(value for value in said if isinstance(value, str))
    for fid, value in zip(raw.fids, said):
        try:
            found.append(None if value in (None, "") else parse_number(value, comma))
        except InputError as error:
            message = tr("“{layer}”, feature {fid}, field “{field}”: {reason}")
            raise QgsProcessingException(
                message.format(layer=raw.name, fid=fid, field=field, reason=error)
            ) from error
    return found


def days_said(raw: RawFeatures, field: str) -> Sequence[Any]:
    """Return the day of each feature, None where a field says none; in whatever form it is said.

    Raises
    ------
    QgsProcessingException
        If none of the values can be read.
    """
    blank = all(value in (None, "") for value in raw.columns[field])
    return [None] * len(raw) if blank else _parsed(raw, field).days


def dates_of(
    raw: RawFeatures,
    field: str,
    of_whom: tuple[str, str | None],
    feedback: QgsProcessingFeedback,
) -> tuple[Sequence[Any], dict[Any, int], str]:
    """Return the day of each feature, its map of several of a day by id, and how precise days are.

    What has no date that can be measured is said. Of several maps of a day what
    `analysis.control.sameday` lets stand is kept; `of_whom` are the fields of actor and class.
    """
    check(QgisFeedback(feedback))
    found = _dated(raw, field, feedback)
    days, turns = _standing(raw, found, of_whom, feedback)
    return days, turns, found.precision


def moments_of(
    raw: RawFeatures, field: str, feedback: QgsProcessingFeedback
) -> tuple[list[Any], Sequence[Any], str]:
    """Return when each feature is of, with its time of day where one is said; days; precision.

    Times of several zones are brought to one, which is said.
    """
    found = _dated(raw, field, feedback)
    one = _in_one_zone(raw, found, feedback)
    moments = [
        day if time is None or not isinstance(day, dt.date) else dt.datetime.combine(day, time)
        for day, time in zip(one.days, one.times or [None] * len(one.days))
    ]
    return moments, one.days, found.precision


def _dated(raw: RawFeatures, field: str, feedback: QgsProcessingFeedback) -> ParsedDates:
    """Return the dates of a field; what has none that can be measured is said."""
    found = _parsed(raw, field)
    if found.several:
        message = tr("“{layer}”: {what}.").format(layer=raw.name, what=found.several)
        feedback.pushWarning(message)
    unread = [fid for fid, day in zip(raw.fids, found.days) if day is None]
    if unread:
        message = tr(
            "“{layer}”: {count} feature(s) without a readable date in “{field}” left out: {fids}."
        )
        shown = ", ".join(map(str, unread[:10])) + (" …" if len(unread) > 10 else "")
        feedback.pushWarning(
            message.format(layer=raw.name, count=len(unread), field=field, fids=shown)
        )
    return found


def _parsed(raw: RawFeatures, field: str) -> ParsedDates:
    """Return the dates of a field; refuses one of which none can be read."""
    from ..analysis.base import dates

    found = dates.parse(raw.columns[field], "ISO")
    if not any(found.dates):
        # years before the year 1 read in any format, those of our era beside them in one
        found = _other_format(raw.columns[field], found)
    found = _with_early_years(raw, found)
    if not any(day is not None for day in found.days):
        shown = next((v for v in raw.columns[field] if v is not None), None)
        message = tr(
            "“{layer}”: no date can be read from field “{field}” (first value: “{value}”). Use a "
            "date field or ISO text (2025-01-31), or run “Prepare control layer” first."
        )
        raise QgsProcessingException(message.format(layer=raw.name, field=field, value=shown))
    return found


def _with_early_years(raw: RawFeatures, found: ParsedDates) -> ParsedDates:
    """Return dates with those before the year 1 that only the field “year” of a layer says."""
    years = raw.columns.get("year") or []
    early: list[EarlyDay | None] = list(found.early) or [None] * len(raw)
    for row, year in enumerate(years):
        said = isinstance(year, int) and year < 0 and str(year) not in NO_VALUE
        if said and found.dates[row] is None and early[row] is None:
            early[row] = EarlyDay.of_year(year)
    return replace(found, early=early) if any(early) else found


def _other_format(values: list[Any], found: ParsedDates) -> ParsedDates:
    """Return dates in whatever format they are all written in; ambiguous ones are refused."""
    from ..analysis.base import dates
    from ..analysis.base.errors import InputError

    try:
        return dates.parse(values)
    except dates.AmbiguousDatesError:
        raise
    except InputError:
        # The caller names field and layer.
        return found


def _standing(
    raw: RawFeatures,
    found: ParsedDates,
    of_whom: tuple[str, str | None],
    feedback: QgsProcessingFeedback,
) -> tuple[list[Any], dict[Any, int]]:
    """Drop what a later map of its day replaces: two maps of one day cannot both hold."""
    from ..analysis.control import sameday

    one = _in_one_zone(raw, found, feedback)
    said = [raw.columns.get(name or "") or [None] * len(raw) for name in of_whom]
    keys = [(str(actor or ""), str(kind or "")) for actor, kind in zip(*said)]
    stand = sameday.standing(one.days, one.times, keys)
    dropped = sum(day is None for day in stand.days) - sum(day is None for day in one.days)
    if dropped:
        message = tr(
            "“{layer}”: more than one map on a day; {count} features of earlier ones are left out, "
            "as later ones draw their actors anew."
        )
        feedback.pushWarning(message.format(layer=raw.name, count=dropped))
    for some, said_of in ((stand.stays, sameday.stayed), (stand.gone, sameday.lost)):
        if some:
            message = tr("“{layer}”: {what}.")
            feedback.pushWarning(message.format(layer=raw.name, what=in_words(said_of(some))))
    return stand.days, {fid: turn for fid, turn in zip(raw.fids, stand.turns) if turn}


def _in_one_zone(raw: RawFeatures, found: ParsedDates, feedback: QgsProcessingFeedback) -> OneZone:
    """Return days and times of one zone, and say where they had to be brought to it."""
    from ..analysis.base import zones

    one = zones.in_one_zone(found.days, found.times, found.zones)
    if zones.describe(one):
        message = tr("“{layer}”: {what}.").format(layer=raw.name, what=zones.describe(one))
        feedback.pushWarning(message)
    return one
