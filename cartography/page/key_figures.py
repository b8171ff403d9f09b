# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures beside a map and how they were measured, from the fields of our own outputs."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from qgis.core import QgsFeature, QgsFeatureRequest, QgsMapLayer, QgsVectorLayer

from ...analysis.base import listener
from ...analysis.base.early_days import Day
from ...i18n import arrow, isolate, tr
from ...processing.compat import is_null
from .. import figures as written
from ..alike import alike
from . import dated, days, early, key_marks
from . import jumps as page_jumps
from .view import MapView

#: more lines than this do not fit beside a map
_MOST = 12
#: of more pockets the most telling are listed, and the others counted
_MOST_POCKETS = 6
#: how much of a pocket must be on the map for its figures to be beside it
MOSTLY = 0.25
#: square metres: a lesser change is not said
LEAST_CHANGE = 5e3
_POTENTIAL = {"gap_total_km", "state", "area_km2"}
_SEALED = {"besieged", "area_km2"}


def figures(
    layers: Sequence[QgsMapLayer],
    as_of: dt.date | None = None,
    view: MapView | None = None,
) -> list[tuple[str, str]]:
    """Return label and text of what the layers measured on a date; a comparison has a label only.

    Parameters
    ----------
    as_of : date, optional
        Rows of other dates are left out; of rows without a date none is.
    view : MapView, optional
        What the map shows: pockets that lie for the greater part outside it are left out, and of
        changes only the area on it counts.
    """
    return keyed_figures(layers, as_of, view, keyed=False)[0]


def keyed_figures(
    layers: Sequence[QgsMapLayer],
    as_of: dt.date | None = None,
    view: MapView | None = None,
    *,
    keyed: bool = True,
    since: dt.date | None = None,
    before: dt.date | None = None,
) -> tuple[list[tuple[str, str]], list[key_marks.Key]]:
    """Return the figures, and where two or more are of pockets the letters that tell which.

    Of many pockets the most telling are listed, and the others counted. Changes up to `since` do
    not count. Of pockets that the map of `before` has too both figures and the difference are told.
    """
    told: list[tuple[QgsVectorLayer, QgsFeature]] = []
    changed: list[tuple[str, str]] = []
    tables = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    for layer in tables:
        if tells_pockets(set(layer.fields().names())):
            told += [(layer, row) for row in rows_seen(layer, as_of, view)]
    for layer in change_layers(tables):
        changed += _changes(layer, _rows_until(layer, as_of, since), view)
    listed = told
    if len(told) > _MOST_POCKETS:
        listed = sorted(told, key=lambda one: _telling(one[1]))[: _MOST_POCKETS - 1]
    found: list[tuple[str, str]] = []
    keys: list[key_marks.Key] = []
    for number, (layer, row) in enumerate(listed):
        then, jump = _pair(layer, row, as_of, view, before)
        lines = (of_pocket if len(told) == 1 else _of_many)(row, then, jumps=jump)
        key = key_marks.key_of(number, layer, row, view) if keyed and len(told) > 1 else None
        if key is not None:
            keys.append(key)
            lines = [(f"{key.letter}  {label}", text) for label, text in lines]
        found += lines
    if len(told) > len(listed):
        more = [row for layer, row in told if (layer, row) not in listed]
        found.append((tr("More pockets on the map"), _counted(more)))
    return [*found, *changed][:_MOST], keys


def _pair(
    layer: QgsVectorLayer, row: QgsFeature, as_of: dt.date | None, view: MapView | None, before
) -> tuple[QgsFeature | None, bool]:
    """Return the pocket of the first of two maps, and whether a gap came to another one since."""
    past = {} if before is None else rows_before(layer, row, as_of, view)
    then = compared_with(past, before)
    return then, then is not None and page_jumps.last(layer, row, then, past, {}) is not None


def _counted(rows: Sequence[QgsFeature]) -> str:
    """Return how many pockets there are; where some of them are sealed, of each kind."""
    sealed = sum(is_sealed(row) or row.fields().indexOf("state") < 0 for row in rows)
    if not 0 < sealed < len(rows):
        return str(len(rows))
    return tr("{sealed} sealed, {open} open").format(sealed=sealed, open=len(rows) - sealed)


def _of_many(row: QgsFeature, then: QgsFeature | None, *, jumps: bool) -> list[tuple[str, str]]:
    """Return what is told of one pocket among others: what it compares to tells little there."""
    lines = [(label, text) for label, text in of_pocket(row, then, jumps=jumps) if text]
    # that the gap is sealed a sealed pocket says
    return lines[1:] if is_sealed(row) and len(lines) > 1 else lines


def _telling(row: QgsFeature) -> tuple[bool, bool, float, float]:
    """Return what sorts pockets by what they tell: the smallest gaps first, then the largest.

    What lies on water comes after what lies on land.
    """
    gap, wet = number(row, "gap_total_km"), bool(number(row, "on_water"))
    return gap is None, wet, gap or 0.0, -(number(row, "area_km2") or 0.0)


def tells_pockets(names: set[str]) -> bool:
    """Tell whether a layer of these fields holds pockets, potential or sealed.

    The summary of gaps tells the potential ones again.
    """
    return names >= _POTENTIAL or (names >= _SEALED and "gap_km" not in names)


def tells_gaps(names: set[str]) -> bool:
    """Tell whether a layer of these fields holds potential pockets with their gaps."""
    return names >= _POTENTIAL


def of_pocket(
    row: QgsFeature, then: QgsFeature | None = None, *, jumps: bool = False
) -> list[tuple[str, str]]:
    """Return label and text of what is known of one pocket, and of what it was before.

    Parameters
    ----------
    jumps : bool
        It is another pocket than that of before: there is no difference to tell.
    """
    if not set(row.fields().names()) >= _POTENTIAL:
        return _pocket(row)
    return _gap(row, then, jumps=jumps)


def innermost(rows: Sequence[QgsFeature]) -> list[QgsFeature]:
    """Return the pockets that have a gap, of a nest the innermost: the others lie round it."""
    known = [row for row in rows if number(row, "gap_total_km") is not None]
    return [row for row in known if not number(row, "nest_level")]


def rows_before(
    layer: QgsVectorLayer, row: QgsFeature, as_of: dt.date | None, view: MapView | None
) -> dict[Day, QgsFeature]:
    """Return the pockets of a pocket's core on the days before its own that the map shows.

    Those without a core are numbered anew on each date.
    """
    core = core_of(row)
    if as_of is None or not core or layer.fields().indexOf("date") < 0:
        return {}
    held = dated.day_held(layer, as_of) or as_of
    return {
        day(other["date"]): other
        for other in innermost(list(listener.each(layer.getFeatures())))
        if core_of(other) == core
        and not is_null(other["date"])
        and day(other["date"]) < held
        and (view is None or view.share(layer, other) >= MOSTLY)
    }


def row_before(
    layer: QgsVectorLayer,
    row: QgsFeature,
    as_of: dt.date | None,
    view: MapView | None,
    before: dt.date | None,
) -> QgsFeature | None:
    """Return the pocket that one is compared with; see `compared_with`."""
    return compared_with(rows_before(layer, row, as_of, view), before)


def compared_with(
    past: Mapping[Day, QgsFeature], before: dt.date | None, begin: dt.date | None = None
) -> QgsFeature | None:
    """Return that of pockets of former days with which one is compared.

    That of the first day, or the last up to `before`; of the first from `begin` on, where that is
    given.
    """
    found = sorted(one for one in past if begin is None or one >= begin)
    if before is not None:
        found = [one for one in found if one <= before][-1:]
    return past[found[0]] if found else None


def core_of(row: QgsFeature) -> str:
    """Return the name of a pocket's core; "" where it has none."""
    known = row.fields().indexOf("core") >= 0 and not is_null(row["core"])
    return str(row["core"]) if known else ""


def tells_changes(names: set[str]) -> bool:
    """Tell whether a layer of these fields holds changes; arrows of movement tell them again."""
    return {"from_actor", "to_actor", "area_km2", "noise"} <= names and "old_front_km" not in names


def change_layers(tables: Sequence[QgsVectorLayer]) -> list[QgsVectorLayer]:
    """Return the layers of changes, each change told by one of them.

    What *Match evidence* makes of changes tells them again: all, and those that nothing supports.
    """
    found = [layer for layer in tables if tells_changes(set(layer.fields().names()))]
    if not any(map(_has_evidence, found)):
        # all rows are read below, and a web map asks on each of its dates
        return found
    told: set[tuple] = set()
    kept = []
    for layer in sorted(found, key=lambda one: (_has_evidence(one), _is_part(one))):
        rows = _changes_in(layer)
        if not _has_evidence(layer) or not rows <= told:
            kept.append(layer)
        told |= rows
    return kept


def _changes_in(layer: QgsVectorLayer) -> set[tuple]:
    """Return what tells the changes of a layer apart."""
    names = ("from_actor", "to_actor", "from_date", "to_date", "area_km2")
    there = [name for name in names if layer.fields().indexOf(name) >= 0]
    return {tuple(str(row[name]) for name in there) for row in listener.each(layer.getFeatures())}


def _has_evidence(layer: QgsVectorLayer) -> bool:
    return layer.fields().indexOf("supported") >= 0


def _is_part(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer holds those changes alone that nothing supports.

    A file without truth values has 1 or a word for them.
    """
    yes = {"true", "t", "1", "1.0", "yes"}
    return _has_evidence(layer) and not any(
        str(row["supported"]).casefold() in yes for row in listener.each(layer.getFeatures())
    )


def rows_on(layer: QgsVectorLayer, as_of: dt.date | None) -> list[QgsFeature]:
    """Return the rows of a date, and those without one."""
    rows = list(listener.each(layer.getFeatures(QgsFeatureRequest())))
    if as_of is None or layer.fields().indexOf("date") < 0:
        return rows
    wanted = str(dated.day_held(layer, as_of))
    return [row for row in rows if is_null(row["date"]) or dated.iso(row["date"]) == wanted]


def rows_seen(
    layer: QgsVectorLayer, as_of: dt.date | None, view: MapView | None
) -> list[QgsFeature]:
    """Return the rows of a date that lie on the map to no small part."""
    rows = rows_on(layer, as_of)
    if view is None:
        return rows
    return [row for row in rows if view.share(layer, row) >= MOSTLY]


def rows_of_page(layer: QgsVectorLayer, as_of: dt.date | None) -> list[QgsFeature]:
    """Return the rows that a page of a date is about: its gaps, or the changes up to it."""
    if tells_changes(set(layer.fields().names())):
        rows = _rows_until(layer, as_of)
        return [row for row in rows if is_null(row["noise"]) or not row["noise"]]
    return rows_on(layer, as_of)


def _rows_until(
    layer: QgsVectorLayer, as_of: dt.date | None, since: dt.date | None = None
) -> list[QgsFeature]:
    """Return the changes up to a date, without those up to another."""
    rows = rows_on(layer, None)
    if layer.fields().indexOf("to_date") < 0:
        return rows

    def counts(row: QgsFeature) -> bool:
        if is_null(row["to_date"]):
            return True
        ended = day(row["to_date"])
        return (as_of is None or ended <= as_of) and (since is None or ended > since)

    return [row for row in rows if counts(row)]


def _span(rows: Sequence[QgsFeature]) -> str:
    """Return from when to when rows of changes tell, where they say it."""
    names = set(rows[0].fields().names()) if rows else set()
    if not {"from_date", "to_date"} <= names:
        return ""
    begins = [day(row["from_date"]) for row in rows if not is_null(row["from_date"])]
    ends = [day(row["to_date"]) for row in rows if not is_null(row["to_date"])]
    if not begins or not ends:
        return ""
    return f", {days.span(min(begins), max(ends))}"


def day(value) -> Day:
    """Return a date of an attribute, which may be before the year 1.

    Raises
    ------
    ValueError
        If it is no date.
    """
    found = early.any_day_of(value) if isinstance(value, str) else None
    return found or dt.date.fromisoformat(dated.iso(value))


def number(row: QgsFeature, name: str) -> float | None:
    """Return a number of an attribute; None where there is none."""
    value = row[name] if row.fields().indexOf(name) >= 0 else None
    return None if value is None or is_null(value) else float(value)


def is_sealed(row: QgsFeature) -> bool:
    """Tell whether a gap is shut: it has no length then, of nought or any other."""
    return row.fields().indexOf("state") >= 0 and row["state"] == "sealed"


def _gap(row: QgsFeature, then: QgsFeature | None, *, jumps: bool) -> list[tuple[str, str]]:
    core = core_of(row)
    of_core = f" ({isolate(core)})" if core else ""
    area = number(row, "area_km2")
    lines = []
    if number(row, "gap_total_km") is not None:
        text = _length(row, then, jumps=jumps)
        lines.append((tr("Encirclement gap{core}").format(core=of_core), text))
    if area is not None:
        kind = tr("Sealed pocket") if row["state"] == "sealed" else tr("Potential pocket")
        first = number(then, "area_km2") if then is not None else None
        text = _area(row, area)
        if then is not None and first is not None:
            text = _area_pair(row, then, jumps=jumps)
        lines += [(f"{kind}{of_core}", text), *_alike(area * 1e6)]
    return lines


def _length(row: QgsFeature, then: QgsFeature | None, *, jumps: bool) -> str:
    """Return the length of a gap, and what it was before."""
    if then is not None:
        now, none = length_of(row), is_sealed(row) or is_sealed(then)
        if jumps:
            return _not_the_same(length_of(then), now)
        change = "" if none else change_of(row, then)
        if change == unchanged():
            return f"{now}, {change}"
        pair = f"{length_of(then)} {arrow()} {now}"
        return f"{pair}, {change}" if change else pair
    return length_of(row) if is_sealed(row) else length_of(row) + _interval(row)


def _not_the_same(then: str, now: str) -> str:
    """Return figures of two pockets, of which none has become the other."""
    return tr("{then}, then {now}: not the same pocket").format(then=then, now=now)


def length_of(row: QgsFeature) -> str:
    """Return the length of a gap with its error."""
    return _length_by(written.length, row)


def short_length(row: QgsFeature) -> str:
    """Return the length of a gap with its error, in one unit."""
    return _length_by(written.length_alone, row)


def _length_by(told: Callable[..., str], row: QgsFeature) -> str:
    if is_sealed(row):
        return tr("sealed")
    total = (number(row, "gap_total_km") or 0.0) * 1000.0
    return told(total, error=error_of(row) * 1000.0)


def change_of(row: QgsFeature, then: QgsFeature) -> str:
    """Return by how much a gap differs from that of an earlier day, with its sign."""
    lengths = [1000.0 * (number(one, "gap_total_km") or 0.0) for one in (then, row)]
    change = written.length_between(*lengths)
    if written.length_alone(abs(change)) == written.length_alone(0.0):
        # what rounds to nothing is neither more nor less
        return unchanged()
    return written.more_or_less(change, written.length_apart(*lengths))


def unchanged() -> str:
    """Say that a figure is what it was before."""
    return tr("no change")


def of_pair(now: float, then: float) -> str:
    """Return square metres on the first and on the second of two maps, and the difference."""
    first, second = written.area(then), written.area(now)
    change = area_change(then, now)
    # the same figure twice tells nothing that the words do not
    pair = second if change == unchanged() else f"{first} {arrow()} {second}"
    return f"{pair}, {change}"


def area_change(then: float, now: float) -> str:
    """Return by how many square metres an area differs, with its sign; crumbs are none."""
    if abs(now - then) < LEAST_CHANGE:
        return unchanged()
    change = written.area_between(then, now)
    return written.more_or_less(change, written.area_apart(then, now))


def by_formula(row: QgsFeature) -> bool:
    """Tell whether the error of a gap is that of the formula; files of before do not say."""
    return row.fields().indexOf("error_by") < 0 or row["error_by"] in ("formula", "", None)


def error_of(row: QgsFeature) -> float:
    """Return the ± of a gap in kilometres, 0 where its interval is not even on both sides."""
    return (number(row, "gap_err_km") or 0.0) if by_formula(row) else 0.0


def _interval(row: QgsFeature) -> str:
    """Return the ends of a gap's interval where they tell more than its ±."""
    low, high = number(row, "gap_low_km"), number(row, "gap_high_km")
    if by_formula(row) or low is None or high is None:
        return ""
    ends = (written.length(km * 1000.0) for km in (low, high))
    return ", " + tr("{low} to {high}").format(**dict(zip(("low", "high"), ends)))


def _pocket(row: QgsFeature) -> list[tuple[str, str]]:
    area = number(row, "area_km2") or 0.0
    text = _area(row, area)
    # of ground that is contested nobody is besieged
    besieged = "" if is_null(row["besieged"]) else str(row["besieged"]).strip()
    label = tr("Sealed pocket")
    if besieged:
        label = tr("Sealed pocket of {besieged}").format(besieged=isolate(besieged))
    return [(label, text), *_alike(area * 1e6)]


def _area(row: QgsFeature, area_km2: float) -> str:
    """Return an area of square kilometres with the error that its row has."""
    error = number(row, "area_err_km2") or 0.0
    return written.area(area_km2 * 1e6, error=error * 1e6)


def _area_pair(row: QgsFeature, then: QgsFeature, *, jumps: bool) -> str:
    """Return the areas of a pocket on two days and the difference, with what each is sure of."""
    areas = [(number(one, "area_km2") or 0.0) * 1e6 for one in (then, row)]
    errors = [(number(one, "area_err_km2") or 0.0) * 1e6 for one in (then, row)]
    first, second = (written.area(one, error=err) for one, err in zip(areas, errors))
    if jumps:
        return _not_the_same(first, second)
    if area_change(*areas) == unchanged():
        return f"{second}, {unchanged()}"
    text = area_change(*areas)
    if any(errors):
        doubts = errors[0], errors[1]
        change = written.area_between(areas[0], areas[1], doubts)
        text = written.more_or_less(change, written.area_apart(areas[0], areas[1], doubts))
    return f"{first} {arrow()} {second}, {text}"


def _alike(area_m2: float) -> list[tuple[str, str]]:
    """Return a line on what well-known area this one is about as large as, if there is one."""
    text = alike(area_m2)
    return [(text, "")] if text else []


def net_change(
    layer: QgsVectorLayer,
    as_of: dt.date | None,
    view: MapView | None,
    since: dt.date | None = None,
) -> tuple[str, float, str, str] | None:
    """Return who changed most, by how many square metres net, that in words, and when and where."""
    rows = _rows_until(layer, as_of, since)
    actors, gained, lost, whole = _flows(layer, rows, view)
    if not actors:
        return None
    flows = lost[actors[0]] * 1e6, gained[actors[0]] * 1e6
    where = "" if whole else tr(", on this map")
    told = written.area_between(*flows), written.area_apart(*flows)
    return actors[0], *told, _span(rows) + where + _of_which(layer)


def _flows(layer: QgsVectorLayer, rows: Sequence[QgsFeature], view: MapView | None):
    """Return the actors, who changed most first, what each gained and lost, and if all is seen."""
    gained: dict[str, float] = defaultdict(float)
    lost: dict[str, float] = defaultdict(float)
    whole = True
    for row in rows:
        share = 1.0 if view is None else view.share(layer, row)
        whole = whole and share == 1.0
        area = share * (number(row, "area_km2") or 0.0)
        if area > 0.0 and (is_null(row["noise"]) or not row["noise"]):
            gained[actor_of(row, "to_actor")] += area
            lost[actor_of(row, "from_actor")] += area
    net = {actor: gained[actor] - lost[actor] for actor in {*gained, *lost}}
    actors = sorted(net, key=lambda actor: (-abs(net[actor]), -net[actor], actor))
    return actors, gained, lost, whole


def _changes(
    layer: QgsVectorLayer, rows: Sequence[QgsFeature], view: MapView | None
) -> list[tuple[str, str]]:
    actors, gained, lost, whole = _flows(layer, rows, view)
    if len(actors) == 2:
        # what the one gained the other lost
        actors = actors[:1]
    span = _span(rows) + ("" if whole else tr(", on this map")) + _of_which(layer)
    return [
        (f"{isolate(actor)}{span}", _gained_and_lost(gained[actor], lost[actor]))
        for actor in actors
    ]


def _of_which(layer: QgsVectorLayer) -> str:
    """Say so where a layer's changes are those alone that nothing supports."""
    return tr(", reported by nobody") if _is_part(layer) else ""


def _gained_and_lost(gained_km2: float, lost_km2: float) -> str:
    """Say what an actor gained and lost; of what there was none nothing is said."""
    parts = [
        text.format(written.area(area * 1e6))
        for text, area in ((tr("gained {}"), gained_km2), (tr("lost {}"), lost_km2))
        if area > 0.0
    ]
    return ", ".join(parts)


def actor_of(row: QgsFeature, name: str) -> str:
    """Return an actor of a change; files of before the other side had a name leave it empty."""
    actor = row[name]
    return tr("the other side") if is_null(actor) or actor == "" else str(actor)
