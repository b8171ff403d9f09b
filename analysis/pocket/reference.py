# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas that readers know, and which of them an area compares to best."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, is_drawn
from ..base.errors import InputError, worded
from ..base.numbers import comma_of, parse_number
from ..base.units import AREA_UNITS, PLAIN_AREA_UNITS, format_area, format_number
from ..geometry import geodesy

#: The bundled table of areas that readers know. Those to be looked up are in `references`.
BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "references" / "areas.csv"

#: Kinds of area that a table gives for each row.
LAND, TOTAL = "land", "total"

#: Names of the columns an area may stand in, and square metres in their unit.
_COLUMNS = {unit: AREA_UNITS[PLAIN_AREA_UNITS[unit]] for unit in ("km2", "mi2", "ha")}

#: Within this factor two areas are much the same.
_SAME = 1.1
#: Pairs must be this much nearer than the best single area to be worth the longer sentence.
_CLOSER = 0.05


@dataclass(frozen=True)
class ReferenceTable:
    """Reference areas, one row an area.

    Attributes
    ----------
    names, regions, sources : tuple of str, length n
    years : tuple of str, length n
        Year of the figures, "" if not known.
    land_m2, total_m2 : ndarray of float, shape (n,)
        NaN where a table gives one of the two only.
    published_in : tuple of str
        Unit in which the source publishes.
    pairs : ndarray of int, shape (m, 2)
        Rows that are neighbours: they border, or the table puts them in one group.
    refused : tuple of str
        A sentence for each row of the source that could not be used.
    """

    names: tuple[str, ...]
    regions: tuple[str, ...]
    sources: tuple[str, ...]
    years: tuple[str, ...]
    land_m2: Array
    total_m2: Array
    published_in: tuple[str, ...]
    pairs: Array
    refused: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.names)


@dataclass(frozen=True)
class Match:
    """One reference area, or two neighbours together, beside a measured area.

    Attributes
    ----------
    names : tuple of str
        One or two.
    kind : str
        `LAND` or `TOTAL`: which of their areas is compared.
    area_m2, other_m2 : float
        That area, and the other kind's (NaN if not known).
    ratio : float
        Measured area / `area_m2`.
    sources : tuple of str
        Source and year of each.
    """

    names: tuple[str, ...]
    kind: str
    area_m2: float
    other_m2: float
    ratio: float
    sources: tuple[str, ...]

    @property
    def together(self) -> str:
        """The names in words."""
        return " and ".join(self.names)


@lru_cache(maxsize=1)
def bundled() -> ReferenceTable:
    """Return the table that comes with Salient."""
    with BUNDLED.open(encoding="utf-8", newline="") as file:
        return from_rows(list(csv.DictReader(file)), BUNDLED.name)


def from_rows(rows: Sequence[dict[str, Any]], table: str) -> ReferenceTable:
    """Return a reference table of rows as they stand in a CSV file or an attribute table.

    Parameters
    ----------
    rows : sequence of dict
        Columns ``name``; ``land_km2`` or ``land_mi2``, ``total_km2`` or ``total_mi2`` (or one
        figure in ``area_km2``, ``area_mi2``); optional ``region``, ``source``, ``year``,
        ``group`` and ``neighbours`` (names separated by semicolons).
    table : str
        Name of the table, for messages.

    Raises
    ------
    InputError
        If there is no name column, no area column, or no usable row.
    """
    lows = [{str(key).casefold(): value for key, value in row.items()} for row in rows]
    columns = {key for low in lows for key in low}
    if rows and "name" not in columns:
        raise InputError(
            "“{table}” has no column “name”. It has: {columns}.",
            table=table,
            columns=", ".join(sorted(columns)),
        )
    comma = _comma(lows, table)
    good, land, total, refused = [], [], [], []
    for number, low in enumerate(lows, start=1):
        name = _text(low.get("name"))
        try:
            one = _area(low, "area", comma)
            here = [_area(low, LAND, comma), _area(low, TOTAL, comma)]
        except InputError as error:
            refused.append(
                worded(
                    "“{table}”, row {number} ({name}): left out. {error}",
                    table=table,
                    number=number,
                    name=name or "–",
                    error=error,
                )
            )
            continue
        here = [one if np.isnan(value) else value for value in here]
        if not name or np.isnan(here).all():
            refused.append(_refusal(table, number, name))
            continue
        good.append(low)
        land.append(here[0])
        total.append(here[1])
    if not good:
        raise InputError(
            "“{table}” has no usable reference area. Each row needs a name and one of land_km2, "
            "land_mi2, total_km2, total_mi2, area_km2 or area_mi2, greater than 0.",
            table=table,
        )
    return _table(good, np.array(land), np.array(total), _pairs(good), refused)


def from_polygons(
    names: Sequence[str],
    geometries: Sequence[shapely.Geometry] | Array,
    crs: CRS | str,
    table: str,
) -> ReferenceTable:
    """Return a reference table of polygons: their geodesic areas, neighbours where they touch.

    What the polygons show counts as land.
    """
    geometries = np.asarray(geometries, dtype=object)
    usable = is_drawn(geometries)
    areas = np.zeros(len(geometries))
    areas[usable] = geodesy.area_m2(geometries[usable], crs)
    texts = [_text(name) for name in names]
    keep = [i for i, name in enumerate(texts) if name and areas[i] > 0.0]
    refused = [_refusal(table, i + 1, name) for i, name in enumerate(texts) if i not in set(keep)]
    if not keep:
        raise InputError(
            "“{table}” has no named polygon with an area to compare with. Fill its field “name”, "
            "or leave the reference areas empty for those that come with Salient.",
            table=table,
        )
    tree = shapely.STRtree(geometries[keep])
    pairs = tree.query(geometries[keep], predicate="intersects").T
    rows = [{"name": texts[i], "source": table} for i in keep]
    land = areas[keep]
    return _table(rows, land, np.full(len(land), np.nan), pairs[pairs[:, 0] < pairs[:, 1]], refused)


def _refusal(table: str, number: int, name: str) -> str:
    if name:
        return worded(
            "“{table}”, row {number} ({name}): no area; left out.",
            table=table,
            number=number,
            name=name,
        )
    return worded("“{table}”, row {number}: no name; left out.", table=table, number=number)


def _table(
    rows: Sequence[dict[str, str]],
    land: Array,
    total: Array,
    pairs: Array,
    refused: Sequence[str],
) -> ReferenceTable:
    def column(name: str) -> tuple[str, ...]:
        return tuple(_text(row.get(name)) for row in rows)

    units = tuple(unit if unit in AREA_UNITS else "km²" for unit in column("published_in"))
    return ReferenceTable(
        column("name"), column("region"), column("source"), column("year"),
        land, total, units, pairs, tuple(refused),
    )  # fmt: skip


def _text(value: str | None) -> str:
    return "" if value is None else " ".join(str(value).split())


def _comma(rows: list[dict[str, Any]], table: str) -> str | None:
    """Return what commas are in the areas of a table."""
    kinds = ("area", LAND, TOTAL)
    try:
        return comma_of(
            row.get(f"{kind}_{unit}") for row in rows for kind in kinds for unit in _COLUMNS
        )
    except InputError as error:
        raise InputError("“{table}”: {error}", table=table, error=error) from error


def _area(row: dict[str, Any], kind: str, comma: str | None) -> float:
    """Return the first usable area of a kind in a row, in square metres, NaN if there is none.

    Raises
    ------
    InputError
        If an area can be read in two ways.
    """
    # What the source publishes comes before what was converted from it.
    units = sorted(
        _COLUMNS, key=lambda unit: unit.replace("2", "²") != _text(row.get("published_in"))
    )
    for unit in units:
        text = _text(row.get(f"{kind}_{unit}"))
        if not text or not any(char.isdigit() for char in text):
            continue
        value = parse_number(text, comma)
        if value > 0.0:
            return value * _COLUMNS[unit]
    return float("nan")


def _pairs(rows: list[dict[str, Any]]) -> Array:
    index = {_text(row["name"]).casefold(): i for i, row in enumerate(rows)}
    groups = [_text(row.get("group")) for row in rows]
    found = {
        (i, j)
        for i, group in enumerate(groups)
        for j in range(i + 1, len(rows))
        if group and groups[j] == group
    }
    for i, row in enumerate(rows):
        for name in _text(row.get("neighbours")).split(";"):
            j = index.get(name.strip().casefold())
            if j is not None and j != i:
                found.add((min(i, j), max(i, j)))
    return np.array(sorted(found), dtype=int).reshape(-1, 2)


def matches(
    area_m2: float,
    table: ReferenceTable,
    *,
    members: int | None = None,
    kind: str = LAND,
    most: int = 3,
) -> list[Match]:
    """Return the reference areas nearest to an area by ratio, best first.

    Parameters
    ----------
    area_m2 : float
    members : 1 or 2, optional
        Single areas only, or pairs of neighbours only; both if not given.
    kind : str
        `LAND` or `TOTAL`. A row that gives the other kind only is passed over.
    """
    if not (np.isfinite(area_m2) and area_m2 > 0.0):
        return []
    singles = np.column_stack([np.arange(len(table))] * 2)
    chosen = [rows for size, rows in ((1, singles), (2, table.pairs)) if members in (None, size)]
    rows = np.concatenate(chosen)
    areas, others = (table.land_m2, table.total_m2)[:: 1 if kind == LAND else -1]
    pair = rows[:, 0] != rows[:, 1]
    sums = areas[rows[:, 0]] + np.where(pair, areas[rows[:, 1]], 0.0)
    known = np.flatnonzero(np.isfinite(sums))
    order = known[np.argsort(np.abs(np.log(area_m2 / sums[known])), kind="stable")][:most]
    found = []
    for i in order:
        here = rows[i] if pair[i] else rows[i][:1]
        cited = tuple(
            f"{table.sources[j]} ({table.years[j]})" if table.years[j] else table.sources[j]
            for j in here
        )
        names = tuple(table.names[j] for j in here)
        ratio = float(area_m2 / sums[i])
        found.append(Match(names, kind, float(sums[i]), float(others[here].sum()), ratio, cited))
    return found


def best(area_m2: float, table: ReferenceTable, *, kind: str | None = None) -> Match | None:
    """Return the comparison that says most: a single area unless a pair is clearly nearer.

    An area on a map is of ground: of each row the land area counts, and the total one only where
    the table has no other.
    """
    if kind:
        return _best_of(area_m2, table, kind)
    landless = np.where(np.isfinite(table.land_m2), np.nan, table.total_m2)
    both = (
        _best_of(area_m2, table, LAND),
        _best_of(area_m2, replace(table, total_m2=landless), TOTAL),
    )
    return min((one for one in both if one is not None), key=_distance, default=None)


def _best_of(area_m2: float, table: ReferenceTable, kind: str) -> Match | None:
    single = matches(area_m2, table, members=1, kind=kind, most=1)
    pair = matches(area_m2, table, members=2, kind=kind, most=1)
    if pair and (not single or _distance(pair[0]) < _distance(single[0]) - _CLOSER):
        return pair[0]
    return single[0] if single else None


def _distance(match: Match) -> float:
    return abs(float(np.log(match.ratio)))


def sentence(area_m2: float, match: Match | None, unit: str = "km²") -> str:
    """Return a comparison in words, naming its kind of area.

    “3,000 mi² is the land area of Delaware and Rhode Island together, 2,983 mi² (ratio 1.01); their
    total area is 4,034 mi².”
    """
    if match is None:
        return ""
    pair = len(match.names) > 1
    alike = np.isfinite(match.other_m2) and abs(match.other_m2 / match.area_m2 - 1.0) < 0.005
    kind = "area" if alike else f"{match.kind} area"
    named = f"the {kind} of {match.together}{' together' if pair else ''}"
    known = format_area(match.area_m2, unit, None)
    if 1.0 / _SAME <= match.ratio <= _SAME:
        said = f"is {named}, {known} (ratio {match.ratio:.2f})"
    else:
        said = f"is {format_number(match.ratio)} times {named}, {known}"
    text = f"{format_area(area_m2, unit, None)} {said}"
    if np.isfinite(match.other_m2) and not alike:
        other = TOTAL if match.kind == LAND else LAND
        their = "their" if pair else "its"
        text += f"; {their} {other} area is {format_area(match.other_m2, unit, None)}"
    return text + "."


def compare(area_m2: float, table: ReferenceTable | None = None, unit: str = "km²") -> str:
    """Return the best comparison of an area in words, with the bundled table by default."""
    table = bundled() if table is None else table
    return sentence(area_m2, best(area_m2, table), unit)
