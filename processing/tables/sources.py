# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps of several makers as the tables of Compare sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...i18n import isolate, tr
from .gap import area_text, length_text

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.base.units import Units
    from ...analysis.control.control_map import ControlMap
    from ...analysis.makers.comparing import DateComparison, PairComparison, SourceComparison
    from ...analysis.makers.lags import Lags

    Columns = dict[str, list[Any]]

AGREEMENT_FIELDS = (
    ("piece_id", "int"), ("date", "date"), ("agreed", "bool"), ("held", "string"),
    ("actor_1", "string"), ("actor_2", "string"), ("area_km2", "double"), ("width_m", "double"),
    ("label", "string"),
    ("precision", "string"),
)  # fmt: skip
OFFSET_FIELDS = (
    ("date", "date"), ("maker", "string"), ("other", "string"), ("actor", "string"),
    ("offset_m", "double"), ("signed_m", "double"), ("azimuth", "double"), ("length_m", "double"),
    ("matched", "bool"), ("label", "string"),
    ("precision", "string"),
)  # fmt: skip
MATRIX_FIELDS = (
    ("date", "date"), ("maker", "string"), ("other", "string"), ("by_maker", "string"),
    ("by_other", "string"), ("area_km2", "double"), ("area_mi2", "double"), ("parts", "int"),
    ("precision", "string"),
)  # fmt: skip
PAIR_FIELDS = (
    ("date", "date"), ("maker", "string"), ("other", "string"), ("agreed_pct", "double"),
    ("differ_km2", "double"), ("front_km", "double"), ("unmatched_km", "double"),
    ("median_m", "double"), ("p90_m", "double"), ("greatest_m", "double"),
    ("greatest_lon", "double"), ("greatest_lat", "double"), ("shift_m", "double"),
    ("position_error_m", "double"), ("robust_error_m", "double"), ("correlation_m", "double"),
    ("label", "string"),
    ("precision", "string"),
)  # fmt: skip
CONSENSUS_FIELDS = (
    ("date", "date"), ("actor", "string"), ("class", "string"), ("rule", "string"),
    ("area_km2", "double"),
    ("precision", "string"),
)  # fmt: skip
LAG_FIELDS = (
    ("leader", "string"), ("follower", "string"), ("outcome", "string"), ("by_leader", "string"),
    ("by_follower", "string"), ("since", "date"), ("until", "date"), ("days", "double"),
    ("area_km2", "double"), ("label", "string"),
    ("precision", "string"),
)  # fmt: skip
SIDE_FIELDS = (
    ("date", "date"), ("measure", "string"), ("subject", "string"), ("maker", "string"),
    ("value", "double"), ("unit", "string"), ("least", "double"), ("greatest", "double"),
    ("spread", "double"), ("error", "double"), ("state", "string"),
    ("precision", "string"),
)  # fmt: skip


def empty(fields: Sequence[tuple[str, str]]) -> Columns:
    """Return the columns of a table without rows; `precision` is filled in when it is written."""
    return {name: [] for name, _ in fields if name != "precision"}


def add(columns: Columns, *values: Any) -> None:
    """Add one row, a value a column in their order."""
    for column, value in zip(columns.values(), values):
        column.append(value)


def name_of(actor: str, other_side: str) -> str:
    """Return an actor's name, or that of whoever holds what no polygon holds."""
    return actor or other_side


def agreement_columns(
    found: SourceComparison, other_side: str, units: Units
) -> tuple[dict[str, list[Any]], Array]:
    """Return the rows of all dates and their polygons."""
    import numpy as np

    columns, shapes = empty(AGREEMENT_FIELDS), []
    for one in found.dates:
        ground = one.agreement
        agreed = ground.agreed
        for row in range(len(ground)):
            held = [name_of(str(actor), other_side) for actor in ground.held[row]]
            told = "; ".join(f"{m}: {isolate(a)}" for m, a in zip(found.makers, held))
            shapes.append(ground.geometries[row])
            add(
                columns, len(shapes), one.date, bool(agreed[row]), told, held[0], held[1],
                ground.areas_m2[row] / 1e6, ground.widths_m[row],
                held[0] if agreed[row] else f"{told}, {area_text(ground.areas_m2[row], units)}",
            )  # fmt: skip
    return columns, np.array(shapes, dtype=object)


def offset_columns(found: SourceComparison, units: Units) -> tuple[dict[str, list[Any]], Array]:
    """Return a row a piece of front, and the pieces in degrees."""
    import numpy as np

    columns, shapes = empty(OFFSET_FIELDS), []
    for one in found.dates:
        for pair in one.pairs:
            names = (found.makers[pair.first], found.makers[pair.second])
            for (maker, other), way in ((names, pair.there), (names[::-1], pair.back)):
                shapes += list(way.geometries)
                for i in range(len(way)):
                    text = length_text(way.offset_m[i], units) if way.matched[i] else ""
                    add(
                        columns, one.date, maker, other, way.actors[i], way.offset_m[i],
                        way.signed_m[i], way.azimuth_deg[i], way.lengths_m[i],
                        bool(way.matched[i]), text,
                    )  # fmt: skip
    return columns, np.array(shapes, dtype=object)


def matrix_columns(found: SourceComparison, other_side: str) -> Columns:
    """Return how much ground each pair of makers gives to whom."""
    columns = empty(MATRIX_FIELDS)
    for one in found.dates:
        for pair in one.pairs:
            for mine, theirs, area, parts in one.agreement.matrix(pair.first, pair.second):
                add(
                    columns, one.date, found.makers[pair.first], found.makers[pair.second],
                    name_of(mine, other_side), name_of(theirs, other_side), area / 1e6,
                    area / 1609.344**2, parts,
                )  # fmt: skip
    return columns


def pair_columns(found: SourceComparison, units: Units) -> Columns:
    """Return a row a date and pair of makers."""
    columns = empty(PAIR_FIELDS)
    for one in found.dates:
        for pair in one.pairs:
            told = pair.figures
            share, differ = _differ(one, pair)
            add(
                columns, one.date, found.makers[pair.first], found.makers[pair.second],
                100.0 * share, differ / 1e6, told.front_m / 1e3, told.unmatched_m / 1e3,
                told.median_m, told.p90_m, told.greatest_m, *told.greatest_lonlat, told.shift_m,
                told.position_error_m, told.robust_error_m, told.correlation_m,
                pair_sentence(found.makers, pair, units),
            )  # fmt: skip
    return columns


def _differ(one: DateComparison, pair: PairComparison) -> tuple[float, float]:
    rows = one.agreement.matrix(pair.first, pair.second)
    differ = sum(area for mine, theirs, area, _ in rows if mine != theirs)
    whole = sum(area for _, _, area, _ in rows)
    return (1.0 - differ / whole if whole > 0 else float("nan")), differ


def pair_sentence(makers: Sequence[str], pair: PairComparison, units: Units) -> str:
    """Return how far apart two makers draw the front, in words."""
    told = pair.figures
    names = (makers[pair.first], makers[pair.second])
    if told.median_m != told.median_m:
        return tr("{first} and {second} share no front.").format(first=names[0], second=names[1])
    text = tr(
        "{first} and {second}: half of the front within {median}, nine tenths within {ninety}, at "
        "most {greatest} ({lat:.3f} N, {lon:.3f} E); ± from {error} between them on this stretch"
    )
    return text.format(
        first=names[0], second=names[1], median=length_text(told.median_m, units),
        ninety=length_text(told.p90_m, units), greatest=length_text(told.greatest_m, units),
        lat=told.greatest_lonlat[1], lon=told.greatest_lonlat[0],
        error=length_text(told.position_error_m, units),
    )  # fmt: skip


def consensus_columns(
    maps: Sequence[tuple[Any, ControlMap]], rule: str
) -> tuple[dict[str, list[Any]], Array]:
    """Return a row an actor and date of (date, consensus map), and their ground."""
    import numpy as np

    from ...analysis.control.overlaps import areas_by_actor

    columns, shapes = empty(CONSENSUS_FIELDS), []
    for date, one in maps:
        areas = areas_by_actor(one)
        for actor, kind, shape in zip(one.actors, one.classes, one.geometries):
            shapes.append(shape)
            add(columns, date, actor, kind, rule, areas[str(actor)] / 1e6)
    return columns, np.array(shapes, dtype=object)


def lag_columns(
    lags: Sequence[Lags], other_side: str, units: Units
) -> tuple[dict[str, list[Any]], Array]:
    """Return a row a piece of ground on which two makers came to differ, and its polygons."""
    import numpy as np

    columns, shapes = empty(LAG_FIELDS), []
    for one in lags:
        for row in range(len(one)):
            turned = one.leader[row] == one.second
            says = (one.by_first[row], one.by_second[row])
            leader, follower = (one.second, one.first) if turned else (one.first, one.second)
            mine, theirs = says[::-1] if turned else says
            shapes.append(one.geometries[row])
            add(
                columns, leader if one.leader[row] else "", follower if one.leader[row] else "",
                one.outcome[row], name_of(mine, other_side), name_of(theirs, other_side),
                one.since[row], one.until[row], one.days[row], one.areas_m2[row] / 1e6,
                area_text(one.areas_m2[row], units),
            )  # fmt: skip
    return columns, np.array(shapes, dtype=object)


def side_by_side(rows: Sequence[tuple[Any, ...]]) -> Columns:
    """Return measures of all makers with the least, the greatest and the spread of each.

    Parameters
    ----------
    rows : sequence of (date, measure, subject, maker, value, unit, error, state)
    """
    groups: dict[tuple[Any, ...], list[float]] = {}
    for date, measure, subject, _, value, *_ in rows:
        if value == value:
            groups.setdefault((date, measure, subject), []).append(value)
    columns = empty(SIDE_FIELDS)
    for date, measure, subject, maker, value, unit, error, state in rows:
        known = groups.get((date, measure, subject), [float("nan")])
        least, most = min(known), max(known)
        add(columns, date, measure, subject, maker, value, unit, least, most, most - least, error,
            state)  # fmt: skip
    return columns


def lag_summary(lags: Lags) -> list[tuple[Any, ...]]:
    """Return by maker: drawn first and followed, half of it after days, withdrawn, stands (m²)."""
    return [
        (
            maker, lags.area(maker, "followed"), lags.median_lag(maker),
            lags.area(maker, "withdrawn"), lags.area(maker, "stands"),
        )
        for maker in (lags.first, lags.second)
    ]  # fmt: skip


def outputs(found: SourceComparison) -> Mapping[str, float]:
    """Return the numeric outputs: of the last date, errors over all pairs."""
    import numpy as np

    pairs = found.last.pairs
    known = [p.figures for p in pairs if p.figures.position_error_m >= 0]
    numbers = {"AGREED_PCT": 100.0 * found.last.agreement.share()}
    if known:
        weight = np.array([one.front_m - one.unmatched_m for one in known])
        square = np.average([one.position_error_m**2 for one in known], weights=weight)
        numbers["POSITION_ERROR_M"] = float(np.sqrt(square))
        numbers["MEDIAN_M"] = float(np.average([o.median_m for o in known], weights=weight))
        numbers["P90_M"] = float(np.average([one.p90_m for one in known], weights=weight))
        numbers["GREATEST_M"] = max(one.greatest_m for one in known)
        lengths = [one.correlation_m for one in known if one.correlation_m == one.correlation_m]
        if lengths:
            numbers["CORRELATION_M"] = float(np.mean(lengths))
    return {name: value for name, value in numbers.items() if value == value}
