# SPDX-License-Identifier: GPL-2.0-or-later
"""How much ground each actor holds, for pages on which nothing was measured but the map itself."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)

from ...analysis.base import listener
from ...analysis.base.early_days import Day
from ...analysis.control.profiles import UNCERTAIN_CLASSES
from ...i18n import isolate, tr
from ...processing.compat import is_null, unique_values
from .. import figures as written
from ..method_words import compared
from ..style import library
from . import dated, days, key_figures, key_marks
from . import headline as page_headline
from .headline import Headline
from .view import MapView, ruler_of, size_of

#: actors that are listed, the largest first
_MOST = 5
#: dates of a chart: each is measured
_MOST_DATES = 60


def told(
    layers: Sequence[QgsMapLayer],
    as_of: dt.date | None,
    view: MapView | None,
    before: dt.date | None = None,
    *,
    keyed: bool = False,
    jumps: page_headline.Jumps | None = None,
    since: dt.date | None = None,
    begin: dt.date | None = None,
) -> tuple[list[tuple[str, str]], list[key_marks.Key], Headline | None]:
    """Return the key figures of a day with their letters, and the headline.

    They are of the ground held where nothing else was measured. Changes are those after `since`,
    or after the map that the page compares with. Of days before `begin` nothing is told. A jump of
    the gap's line is told where letters are, or where `jumps` is given to keep what is found.
    """
    since = since or before or (begin - dt.timedelta(days=1) if begin else None)
    pairs, keys = key_figures.keyed_figures(
        layers, as_of, view, keyed=keyed, since=since, before=before
    )
    words = page_headline.headline(
        layers, as_of, view, before, since=since, jumps={} if keyed else jumps, begin=begin
    )
    if pairs:
        return pairs, keys, words
    pairs = figures(layers, as_of, view, before)
    return pairs, keys, words or headline(layers, as_of, view, before, begin)


def figures(
    layers: Sequence[QgsMapLayer],
    as_of: Day | None,
    view: MapView | None,
    before: Day | None = None,
) -> list[tuple[str, str]]:
    """Return label and text of the ground that each actor of the first control map holds.

    Claimed and infiltrated ground is not held, as in every measure: of a single actor it has
    figures of its own, named as in the legend. Areas are geodesic, on WGS 84.

    Parameters
    ----------
    as_of : date, optional
        Of the map; ground of other dates is left out.
    view : MapView, optional
        What the page shows: only that counts.
    before : date, optional
        Of the first map of a pair: each figure says what it was on it, and the difference.
    """
    layer = control_of(layers)
    if layer is None:
        return []
    areas, whole = _areas(layer, as_of, view)
    minor = _areas(layer, as_of, view, held=False)[0] if len(areas) == 1 else {}
    largest = _largest(areas)
    told = {actor: written.area(areas[actor]) for actor in largest}
    first = _first(layer, as_of, before) if before is not None else None
    if first is not None:
        then, _ = _areas(layer, first, view)
        for actor in largest:
            told[actor] = key_figures.of_pair(areas[actor], then.get(actor, 0.0))
    found = [(_label(actor, whole=whole), told[actor]) for actor in largest]
    # it is not within what is held
    more = tr("Not counted as held: {what}")
    return found + [
        (more.format(what=isolate(one)), written.area(minor[one])) for one in _largest(minor)
    ]


def _largest(areas: dict[str, float]) -> list[str]:
    return sorted(areas, key=lambda actor: (-areas[actor], actor))[:_MOST]


def headline(
    layers: Sequence[QgsMapLayer],
    as_of: Day | None,
    view: MapView | None,
    before: Day | None = None,
    begin: Day | None = None,
) -> Headline | None:
    """Return what the only actor of a map holds, and how much that has changed since its first.

    Parameters
    ----------
    before : date, optional
        Of the first map of a pair, with which it is compared then.
    begin : date, optional
        It is compared with no map of before.
    """
    layer = control_of(layers)
    if layer is None:
        return None
    areas, whole = _areas(layer, as_of, view)
    if len(areas) != 1:
        return None
    ((actor, area),) = areas.items()
    value, text = written.area_alone(area), written.area(area)
    label = _label(actor, whole=whole)
    lines = [f"{label}{written.second_of(text, value)}"]
    first = _first(layer, as_of, before, begin)
    if first is not None:
        held, seen = _areas(layer, first, view)
        then = held.get(actor, 0.0)
        if before is not None:
            lines.append(_compared(area, then, first))
            text = key_figures.of_pair(area, then)
        elif seen == whole:
            since = tr("{change} since {date}")
            lines.append(
                since.format(change=key_figures.area_change(then, area), date=days.in_words(first))
            )
    return Headline(value, "\n".join(lines), (label, text))


def _first(
    layer: QgsVectorLayer, as_of: Day | None, before: Day | None, begin: Day | None = None
) -> Day | None:
    """Return the date that a map is compared with: its first, or the last up to `before`."""
    past = [day for day in sorted(_days(layer, as_of)) if as_of is not None and day < as_of]
    if before is not None:
        past = [day for day in past if day <= before][-1:]
    past = [day for day in past if begin is None or day >= begin]
    return past[0] if past else None


def _compared(now: float, then: float, date: Day) -> str:
    """Return what an area was on an earlier date, and the difference."""
    change = key_figures.area_change(then, now)
    return compared(change, written.area(then), days.in_words(date))


def over_time(
    layer: QgsVectorLayer, as_of: Day | None, view: MapView | None, begin: Day | None = None
) -> tuple[dict[str, dict[Day, float]], bool]:
    """Return the square kilometres that each actor holds on the dates, and if all is seen.

    Of very many dates some are taken, evenly, with the first and the last.
    """
    dates = sorted(day for day in _days(layer, as_of) if begin is None or day >= begin)
    if len(dates) > _MOST_DATES:
        step = (len(dates) - 1) / (_MOST_DATES - 1)
        dates = [dates[round(step * number)] for number in range(_MOST_DATES)]
    found: dict[str, dict[Day, float]] = defaultdict(dict)
    whole = True
    for date in dates:
        areas, seen = _areas(layer, date, view)
        whole = whole and seen
        for actor, area in areas.items():
            found[actor][date] = area / 1e6
    return found, whole


def ground(
    layer: QgsVectorLayer, as_of: Day | None, most: int
) -> tuple[dict[str, QgsGeometry], list[QgsGeometry]] | None:
    """Return what each actor holds on a date, as one shape, and what nobody holds for sure.

    None where it is drawn with more than so many vertices.
    """
    several = dated.maps_of_days(layer, as_of) if as_of is not None else {}
    name = dated.date_field(layer)
    found: dict[str, list[QgsGeometry]] = defaultdict(list)
    unsure: list[QgsGeometry] = []
    for row in listener.each(layer.getFeatures(_of_day(layer, as_of))):
        actor, shape = _text(row, "actor"), row.geometry()
        if not actor or shape.isNull() or not _on(name, row, as_of, several):
            continue
        most -= shape.constGet().nCoordinates()
        if most < 0:
            return None
        uncertain = _text(row, "class").casefold() in UNCERTAIN_CLASSES
        (unsure if uncertain else found[actor]).append(shape.makeValid())
    held = {actor: QgsGeometry.unaryUnion(shapes) for actor, shapes in found.items() if shapes}
    return held, unsure


def control_of(layers: Sequence[QgsMapLayer]) -> QgsVectorLayer | None:
    """Return the first layer of ground by actor."""
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and library.guess(layer) == "control":
            return layer
    return None


def _label(actor: str, *, whole: bool) -> str:
    text = tr("Held by {actor}") if whole else tr("Held by {actor}, on this map")
    return text.format(actor=isolate(actor))


def _days(layer: QgsVectorLayer, as_of: Day | None) -> set[Day]:
    """Return the dates of a layer, up to one."""
    name = dated.date_field(layer)
    number = layer.fields().indexOf(name) if name else -1
    if number < 0:
        return set()
    found = {key_figures.day(value) for value in unique_values(layer, number) if not is_null(value)}
    return {date for date in found if as_of is None or date <= as_of}


def _areas(
    layer: QgsVectorLayer, as_of: Day | None, view: MapView | None, *, held: bool = True
) -> tuple[dict[str, float], bool]:
    """Return the square metres that each actor holds on a date, and if all of it is seen.

    Parameters
    ----------
    held : bool
        False: of the ground that is claimed or infiltrated, by actor and class.
    """
    ruler = ruler_of(layer, QgsProject.instance() if view is None else view.project)
    several = dated.maps_of_days(layer, as_of) if as_of is not None else {}
    name = dated.date_field(layer)
    found: dict[str, float] = defaultdict(float)
    whole = True
    for row in listener.each(layer.getFeatures(_of_day(layer, as_of))):
        actor, shape = _text(row, "actor"), row.geometry()
        if not actor or shape.isNull() or not _on(name, row, as_of, several):
            continue
        control_class = _text(row, "class").casefold()
        if (control_class not in UNCERTAIN_CLASSES) != held:
            continue
        if not held:
            actor = f"{actor}, {control_class}"
        share = 1.0 if view is None else view.share(layer, row)
        whole = whole and share == 1.0
        if share > 0.0:
            found[actor] += share * size_of(ruler, shape)
    return found, whole


def _of_day(layer: QgsVectorLayer, as_of: Day | None) -> QgsFeatureRequest:
    """Return what asks for the rows of a day, where the provider can tell them apart itself."""
    request = QgsFeatureRequest()
    name = dated.date_field(layer)
    number = layer.fields().indexOf(name) if name else -1
    if as_of is not None and number >= 0 and dated.of_days_alone(layer.fields()[number]):
        field = QgsExpression.quotedColumnRef(name)
        day = f"to_date({QgsExpression.quotedString(as_of.isoformat())})"
        request.setFilterExpression(f"{field} = {day} OR {field} IS NULL")
    return request


def _on(name: str, row: QgsFeature, as_of: Day | None, several: dated.MapsOfDays) -> bool:
    if as_of is None or not name or row.fields().indexOf(name) < 0 or is_null(row[name]):
        return True
    return dated.iso(row[name]) == as_of.isoformat() and dated.is_of_its_day(several, row, name)


def _text(row: QgsFeature, name: str) -> str:
    value = row[name] if row.fields().indexOf(name) >= 0 else None
    return "" if is_null(value) else str(value).strip()
