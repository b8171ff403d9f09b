# SPDX-License-Identifier: GPL-2.0-or-later
"""Any table with a date and a place, GeoConfirmed's included: a mapping says what is what."""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from itertools import repeat
from pathlib import Path
from typing import Any, Protocol

from ...analysis.base import numbers
from ...analysis.base.errors import InputError, worded
from ...analysis.base.feedback import NO_FEEDBACK, Feedback, check, each
from .. import model
from ..model import Event
from . import coordinates, drafts, report_columns
from .drafts import Draft, Drafts, Rejected, ReportDraft, RowError
from .tables import InputTable

#: what can be filled → names of columns that fill it, in lower case, best first
SYNONYMS: dict[str, tuple[str, ...]] = {
    "external_id": (
        "external_id",
        "id",
        "event_id",
        "uid",
        "uuid",
        "code",
        "ref",
        "reference",
        "guid",
    ),
    "title": ("title", "name", "headline", "event", "summary", "label"),
    "description": ("description", "notes", "text", "details", "comment", "desc", "what"),
    "category": ("category", "type", "event_type", "kind", "class", "violence_type"),
    "actors": ("actors", "actor", "parties", "faction", "belligerent", "side", "gear_owner"),
    "place": ("place", "location", "town", "settlement", "city", "where", "near"),
    "date_start": ("date", "event_date", "date_start", "start", "start_date", "day", "when"),
    "date_end": ("date_end", "end_date", "end", "until"),
    "date_precision_days": ("date_precision_days", "date_precision"),
    "lon": ("lon", "longitude", "lng", "long", "x", "lon_dd", "longitude_dd"),
    "lat": ("lat", "latitude", "y", "lat_dd", "latitude_dd"),
    "location_precision_m": ("location_precision_m", "precision_m", "accuracy_m", "accuracy"),
    "sources": ("sources", "source", "origin", "reported_by", "source_name", "outlet"),
    "links": ("links", "link", "url", "urls", "source_url", "source_link", "geolocations"),
    "quote": ("quote", "quotation", "citation"),
    "published": ("published", "publication_date", "source_date", "posted"),
}
SYNONYMS |= report_columns.SYNONYMS
TARGETS = tuple(SYNONYMS)
#: names of columns that hold latitude and longitude together, or a shape
_BOTH = (
    *("lat_lon", "latlon", "lat_lng", "latlng", "latitude_longitude", "coordinates", "coords"),
    *("position", "wkt", "geom_wkt", "geom", "geometry", "point", "coordinate", "gps"),
)
#: what no event can do without
REQUIRED = ("date_start", "lon", "lat")
#: metres, for points that somebody found on pictures
GEOLOCATED_M = 100.0


@dataclass(frozen=True)
class Mapping:
    """Which column fills what. It is guessed, shown to the user, and can be saved.

    Attributes
    ----------
    columns : dict
        Member of `TARGETS` → column.
    dataset : str
        The name under which rows find their events again.
    location_precision_m : float, optional
        For rows that say none.
    """

    columns: dict[str, str] = field(default_factory=dict)
    dataset: str = ""
    location_precision_m: float | None = None

    def save(self, path: Path) -> None:
        """Write the mapping as JSON.

        Raises
        ------
        InputError
            If it cannot be written.
        """
        try:
            path.write_text(self.text(indent=1), encoding="utf-8")
        except OSError as error:
            raise InputError(
                "The mapping {path} cannot be written: {strerror}.",
                path=path,
                strerror=error.strerror,
            ) from error

    def text(self, indent: int | None = None) -> str:
        """Return the mapping as JSON, in one line if no indent is given."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=indent)

    @staticmethod
    def given(value: str) -> Mapping:
        """Return the mapping that a parameter holds: JSON, or the path of a file of it.

        Raises
        ------
        InputError
            If it is no mapping.
        """
        if value.lstrip().startswith("{"):
            return Mapping.of_text(value, "The text")
        return Mapping.load(Path(value))

    @staticmethod
    def load(path: Path) -> Mapping:
        """Read a mapping that was saved.

        Raises
        ------
        InputError
            If the file is no mapping.
        """
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            raise InputError(
                "{path} is no mapping of columns ({error}).", path=path, error=error
            ) from error
        return Mapping.of_text(text, path.name)

    @staticmethod
    def of_text(text: str, origin: str) -> Mapping:
        """Return the mapping that a JSON text holds.

        Parameters
        ----------
        origin : str
            Where the text comes from, for what is said of it.

        Raises
        ------
        InputError
            If it is no mapping, or fills what events do not have.
        """
        try:
            found = json.loads(text)
            columns = {str(k): str(v) for k, v in found["columns"].items()}
            precision = found.get("location_precision_m")
            mapping = Mapping(
                columns,
                str(found.get("dataset", "")),
                None if precision is None else float(precision),
            )
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(
                "{origin} is no mapping of columns ({error}).", origin=origin, error=error
            ) from error
        unknown = set(columns) - set(TARGETS)
        if unknown:
            raise InputError(
                "{origin} fills {unknown}, which events do not have. They have: {targets}.",
                origin=origin,
                unknown=", ".join(sorted(unknown)),
                targets=", ".join(TARGETS),
            )
        return mapping

    def lacking(self) -> list[str]:
        """Return what is required and has no column."""
        return [target for target in REQUIRED if target not in self.columns]

    def fits(self, columns: list[str]) -> bool:
        """Tell whether all columns that are named are there."""
        return set(self.columns.values()) <= set(columns)

    def sentence(self) -> str:
        """Return the mapping in words."""
        return "; ".join(f"{target} ← {column}" for target, column in self.columns.items())


class Columns(Protocol):
    """What tells a format; `tables.InputTable` and `long_list.LongList` have it."""

    columns: list[str]

    @property
    def name(self) -> str:
        """The file's or layer's name."""


def guess(table: Columns) -> Mapping:
    """Return the mapping that the columns' names suggest."""
    by_name: dict[str, str] = {}
    for column in table.columns:
        by_name.setdefault(re.sub(r"[^a-z0-9]+", "_", column.lower()).strip("_"), column)
    chosen: dict[str, str] = {}
    for target, synonyms in SYNONYMS.items():
        free = [by_name[s] for s in synonyms if s in by_name]
        column = next((one for one in free if one not in chosen.values()), "")
        if column:
            chosen[target] = column
    if "claim_kind" not in chosen:
        # A quantity of no kind is no claim: it need not be what a report says.
        chosen = {t: c for t, c in chosen.items() if t == c or not t.startswith("claim_")}
    both = next((by_name[name] for name in _BOTH if name in by_name), "")
    if both and "lon" not in chosen and "lat" not in chosen:
        # One column for both: its cells are read as a pair, or as a shape.
        chosen |= {"lon": both, "lat": both}
    return Mapping(chosen, Path(table.name).stem)


def looks_geolocated(columns: list[str]) -> bool:
    """Tell whether columns are those of GeoConfirmed or another list of geolocated pictures."""
    lower = {name.lower() for name in columns}
    return {"sources", "description", "date"} <= lower and bool(
        lower & {"latitude", "lat", "geolocations", "plus_code", "pluscode"}
    )


def read(
    table: InputTable,
    mapping: Mapping,
    date_format: str | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Drafts:
    """Return the events of a table.

    Raises
    ------
    InputError
        If the mapping names a column that is not there, or no date or no place.
    """
    missing = [column for column in mapping.columns.values() if column not in table.columns]
    if missing:
        raise InputError(
            "{name} has no column {missing}. It has: {columns}.",
            name=table.name,
            missing=", ".join(missing),
            columns=", ".join(table.columns),
        )
    lacking = mapping.lacking()
    if lacking:
        raise InputError(
            "It is not clear which columns of {name} hold {lacking}. It has: "
            "{columns}. Give a mapping.",
            name=table.name,
            lacking=", ".join(lacking),
            columns=", ".join(table.columns),
        )
    found = Drafts(mapping.dataset, rejected=list(table.rejected), notes=list(table.notes))
    found.notes += _notes(table, mapping)
    cells = {
        t: _cells(t, [row.get(c) for _, row in table.rows]) for t, c in mapping.columns.items()
    }
    # Nearly every list writes its degrees as plain numbers: a whole column is read at once.
    if mapping.columns["lon"] != mapping.columns["lat"]:
        for axis in ("lon", "lat"):
            cells[axis] = coordinates.plain_degrees(cells[axis]) or cells[axis]
    check(feedback)
    comma = table.comma or commas_of([numbers_shown(mapping.columns, cells.__getitem__)])
    lines = [number for number, _ in table.rows]
    starts = drafts.spans(cells["date_start"], date_format)
    days = {n: _days(n, cells[n], date_format) for n in _DAYS if any(cells.get(n, ()))}
    nothing: dict[str, Any] = {}
    rows = (dict(zip(cells, values)) for values in zip(*cells.values()))
    read = (dict(zip(days, values)) for values in zip(*days.values())) if days else repeat(nothing)
    for number, row, start, told in each(zip(lines, rows, starts, read), feedback):
        try:
            found.drafts.append(_draft(number, row, start, told, mapping, comma))
        except RowError as error:
            found.rejected.append(Rejected(number, str(error), _shown(row)))
    return found


def numbers_shown(filled: dict[str, str], cells: Callable[[str], Iterable[Any]]) -> dict[str, str]:
    """Return what the numbers of a list, or of a part, show of commas; see `numbers.shown_by`.

    Parameters
    ----------
    filled : dict
        Member of `TARGETS` → column.
    cells : callable
        From a member of `TARGETS` to the cells that fill it.
    """
    both = filled.get("lon") == filled.get("lat")  # a pair in a cell is no number
    names = [one for one in _NUMBERS if one in filled and not (both and one in _DEGREES)]
    return numbers.shown_by(
        one for name in names for one in cells(name) if isinstance(one, str) and _MARKED(one)
    )


def commas_of(shown: Iterable[dict[str, str]]) -> str | None:
    """Return what the commas of a list's numbers are by what its parts show; None: nothing does."""
    kinds = {kind for one in shown for kind in one}
    return numbers.BOTH if len(kinds) > 1 else next(iter(kinds), None)


def _notes(table: InputTable, mapping: Mapping) -> list[str]:
    """Return how the columns are read, and which are not."""
    notes = []
    notes.append(
        worded(
            "Columns of {name} were read as: {columns}.",
            name=table.name,
            columns=mapping.sentence(),
        )
    )
    if not {"sources", "links"} & set(mapping.columns):
        notes.append(
            worded(
                "No column of {name} names a source: the events have no reports.", name=table.name
            )
        )
    unused = [one for one in table.columns if one not in mapping.columns.values()]
    if unused:
        notes.append(
            worded(
                "Columns of {name} that are not used: {unused}.",
                name=table.name,
                unused=", ".join(unused),
            )
        )
    return notes


_DEGREES = ("lon", "lat")
#: what is a number
_NUMBERS = (
    *(*_DEGREES, "location_precision_m", "date_precision_days"),
    *report_columns.NUMBERS,
)
#: what alone can show something of commas
_MARKED = re.compile(r",|\..*\.").search
#: cells that are read as they come: numbers, shapes and days
_AS_THEY_COME = frozenset(("date_start", *_NUMBERS))
#: what is names, of which a list holds one each
_NAMES = ("actors", "sources", "links")
#: what is read as a day
DATES = ("date_start", "date_end", "published", *report_columns.DAYS)
_DAYS = DATES[1:]
_ORDERS = ("D/M/YYYY", "M/D/YYYY")
#: what stands in these is a day, or the row is refused
_STATED = ("date_end", "published")
#: of these a month or a year is read too
COARSE = ("date_start", "date_end")


def _cells(target: str, values: list[Any]) -> list[Any]:
    if target in _AS_THEY_COME or target in _DAYS or target in _NAMES:
        return values
    return drafts.texts(values)


def _days(name: str, values: Sequence[Any], date_format: str | None) -> Sequence[dt.date | None]:
    """Return the day of each cell; an end that is a month or a year is its last day."""
    if name != "date_end":
        return drafts.days(values, date_format)
    return [span and span[1] for span in drafts.spans(values, date_format)]


def _shown(row: dict[str, Any]) -> str:
    # all three are texts already, see `_cells`
    shown: str = row.get("external_id") or row.get("title") or row.get("description") or ""
    return shown[:200]


def _no_day(text: str) -> RowError:
    if all(one is not None for form in _ORDERS for one in drafts.days([text], form)):
        return RowError(
            "“{text}” can be day/month and month/day, and the other dates do not tell which. Write "
            "it as YYYY-MM-DD.",
            text=text,
        )
    return RowError("“{row}” is no date.", row=text)


def _draft(
    number: int,
    row: dict[str, Any],
    span: tuple[dt.date, dt.date] | None,
    days: dict[str, dt.date | None],
    mapping: Mapping,
    comma: str | None,
) -> Draft:
    if span is None:
        raise _no_day(drafts.text(row["date_start"]))
    start, last = span
    for name in _STATED:
        if name in row and days.get(name) is None and (words := drafts.text(row[name])):
            raise RowError("“{words}” is no date ({name}).", words=words, name=name)
    lon, lat = _point(row, mapping)
    named, description = row.get("title", ""), row.get("description", "")
    category, place = row.get("category", ""), row.get("place", "")
    title = named or _short(description)
    title = title or ", ".join(word for word in (category, place) if word) or f"Event of {start}"
    precision = row.get("location_precision_m")
    if precision is not None:
        precision = drafts.number(precision, "location_precision_m", comma)
    reports = _words(row, days.get("published"))
    event = model.made(
        Event,
        title=title,
        category=category,
        status=report_columns.status(row),
        sensitivity=report_columns.event_sensitivity(row, has_reports=bool(reports)),
        actors="; ".join(drafts.names(row.get("actors"))),
        place=place,
        # A title made of the description says it already; one of the list's own stays beside it.
        description=description if named or description != title else "",
        date_start=start,
        date_end=days.get("date_end") or last,
        date_precision_days=_precision(row.get("date_precision_days"), comma),
        lon=lon,
        lat=lat,
        location_precision_m=mapping.location_precision_m if precision is None else precision,
        dataset=mapping.dataset,
        # A table without ids: a row is the same row as long as it says the same.
        external_id=row.get("external_id")
        or model.stable_id(str(start), str(lon), str(lat), title, description),
    )
    said = report_columns.filled(row, days, reports, comma)
    return Draft(number, event, said, shown=_shown(row))


def _point(row: dict[str, Any], mapping: Mapping) -> tuple[float | None, float | None]:
    lon, lat = row["lon"], row["lat"]
    if mapping.columns["lon"] == mapping.columns["lat"]:
        return coordinates.pair(lon)
    if type(lon) is type(lat) is float and math.isfinite(lon) and math.isfinite(lat):
        return lon, lat
    return coordinates.degrees(lon, "longitude"), coordinates.degrees(lat, "latitude")


def _precision(value: Any, comma: str | None) -> int | None:
    """Return a precision in days; none is stated where the cell is empty."""
    if value is None:
        return 0
    found = drafts.number(value, "date_precision_days", comma)
    if found is not None and not found.is_integer():
        raise RowError(
            "The precision of the date “{value}” is no whole number of days.", value=value
        )
    return 0 if found is None else int(found)


def _words(row: dict[str, Any], published: Any) -> list[ReportDraft]:
    said = {"quote": row.get("quote", ""), "published": published}
    names, links = drafts.names(row.get("sources")), drafts.names(row.get("links", ""))
    if len(names) == len(links) and not any(name.startswith("http") for name in names):
        return [
            ReportDraft(model.source_named(name), word.report)
            for name, word in zip(names, drafts.text_of_links(links, **said))
        ]
    return drafts.text_of_links([*names, *links], **said)


def _short(words: str, most: int = 90) -> str:
    first = words.split("\n")[0]
    return first if len(first) <= most else first[:most].rsplit(" ", 1)[0] + " …"
