# SPDX-License-Identifier: GPL-2.0-or-later
"""A value table: what the values of a map stand for, from when to when, as CSV or JSON."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..base.errors import InputError

COLUMNS = ("value", "actor", "class", "coalition", "leave_out", "from", "to")
_YES = {"1", "true", "yes", "x", "y", "leave out"}
_NO = {"", "0", "false", "no", "n", "none"}


@dataclass(frozen=True)
class ValueRow:
    """What one value stands for.

    Attributes
    ----------
    value : str
        As it stands in the map; ``""`` for features that have none.
    actor, kind, coalition : str
        Empty: the actor is the value itself, the class the feature's own, no coalition.
    leave_out : bool
    begin, end : datetime.date or None
        The first and the last day on which the row holds.
    """

    value: str
    actor: str = ""
    kind: str = ""
    coalition: str = ""
    leave_out: bool = False
    begin: dt.date | None = None
    end: dt.date | None = None

    def holds(self, day: dt.date | None) -> bool:
        """Tell whether the row holds on a day."""
        if self.begin is None and self.end is None:
            return True
        if day is None:
            return False
        return (self.begin is None or self.begin <= day) and (self.end is None or day <= self.end)


def key_of(value: object) -> str:
    """Return what values are compared by: without regard to case and to blanks at the ends."""
    return "" if value is None else " ".join(str(value).split()).casefold()


class ValueTable:
    """Rows by value. Of those that hold on a day, one with a period comes before one without.

    Parameters
    ----------
    rows : iterable of ValueRow

    Raises
    ------
    InputError
        If two rows of one value hold on one day, or a period ends before it begins.
    """

    def __init__(self, rows: Iterable[ValueRow] = ()) -> None:
        self.rows = tuple(rows)
        self._by_key: dict[str, list[ValueRow]] = {}
        for row in self.rows:
            if row.begin is not None and row.end is not None and row.end < row.begin:
                raise InputError(
                    "Value table: the period of “{value}” ends on {end}, before it "
                    "begins on {begin}.",
                    value=row.value,
                    end=row.end,
                    begin=row.begin,
                )
            known = self._by_key.setdefault(key_of(row.value), [])
            if any(_clash(row, other) for other in known):
                raise InputError(
                    "Value table: two rows of “{value}” hold at the same time. Keep one, or "
                    "give them periods (from, to) that do not overlap.",
                    value=row.value,
                )
            known.append(row)
            known.sort(key=lambda one: one.begin is None and one.end is None)
        self._members: dict[str, list[ValueRow]] = {}
        for row in self.rows:
            if row.coalition:
                self._join(row)

    def _join(self, row: ValueRow) -> None:
        """Put a row's actor into its coalition; he cannot be in two of them at the same time."""
        actor = row.actor or row.value
        known = self._members.setdefault(key_of(actor), [])
        other = next((o for o in known if o.coalition != row.coalition and _clash(row, o)), None)
        if other is not None:
            raise InputError(
                "Value table: “{actor}” is in two coalitions at the same time, “{first}” and "
                "“{second}”. Keep one, or give the rows periods (from, to) that do not overlap.",
                actor=actor,
                first=other.coalition,
                second=row.coalition,
            )
        known.append(row)
        known.sort(key=lambda one: one.begin is None and one.end is None)

    def __len__(self) -> int:
        return len(self.rows)

    def find(self, value: object, day: dt.date | None = None) -> ValueRow | None:
        """Return the row of a value on a day, None if there is none."""
        return next((row for row in self._by_key.get(key_of(value), ()) if row.holds(day)), None)

    def knows(self, value: object) -> bool:
        """Tell whether there is a row of a value, on whatever day."""
        return key_of(value) in self._by_key

    def coalition(self, actor: object, day: dt.date | None = None) -> str:
        """Return the coalition of an actor on a day, ``""`` if it has none."""
        rows = self._members.get(key_of(actor), ())
        return next((row.coalition for row in rows if row.holds(day)), "")

    def changes(self) -> set[dt.date]:
        """Return the days from which the table says something else than the day before."""
        begins = {row.begin for row in self.rows if row.begin is not None}
        day = dt.timedelta(days=1)
        return begins | {row.end + day for row in self.rows if row.end and row.end < dt.date.max}

    def to_csv(self) -> str:
        """Return the table as CSV text."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(_record(row).values() for row in self.rows)
        return text.getvalue()

    def to_json(self) -> str:
        """Return the table as JSON text."""
        return json.dumps([_record(row) for row in self.rows], ensure_ascii=False, indent=1)


def _clash(first: ValueRow, second: ValueRow) -> bool:
    """Tell whether two rows of one value hold on one day with the same right."""
    always = [row.begin is None and row.end is None for row in (first, second)]
    if any(always):
        return all(always)
    begin = max(first.begin or dt.date.min, second.begin or dt.date.min)
    return begin <= min(first.end or dt.date.max, second.end or dt.date.max)


def _record(row: ValueRow) -> dict[str, str]:
    dates = [day.isoformat() if day else "" for day in (row.begin, row.end)]
    left = "yes" if row.leave_out else ""
    return dict(zip(COLUMNS, (row.value, row.actor, row.kind, row.coalition, left, *dates)))


def parse(text: str) -> ValueTable:
    """Read a value table from JSON (a list of objects, or value → actor) or CSV text.

    Raises
    ------
    InputError
        If the text is neither, a column is unknown, or a date or yes/no cannot be read.
    """
    text = text.lstrip("\ufeff").strip()
    if not text:
        return ValueTable()
    records = _json_records(text) if text[0] in "[{" else _csv_records(text)
    return of_records(records)


def of_records(records: list[dict[str, Any]]) -> ValueTable:
    """Return a table of rows as dictionaries, with `COLUMNS` as keys.

    Raises
    ------
    InputError
        As `parse`.
    """
    return ValueTable(_row(record, number) for number, record in enumerate(records, 1))


def _json_records(text: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError("The value table is no valid JSON: {error}.", error=error) from error
    if isinstance(found, dict):
        return [{"value": value, "actor": actor} for value, actor in found.items()]
    if not all(isinstance(record, dict) for record in found):
        raise InputError("The value table must be a list of objects, or an object value → actor.")
    return found


def _csv_records(text: str) -> list[dict[str, Any]]:
    first = text.splitlines()[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    if "value" not in [str(name).strip().casefold() for name in reader.fieldnames or ()]:
        raise InputError(
            "The value table has no column “value” in its first line (“{first}”). Its "
            "columns are {columns}; only “value” must be there.",
            first=first[:60],
            columns=", ".join(COLUMNS),
        )
    return list(reader)


def _row(record: dict[str, Any], number: int) -> ValueRow:
    fields = {str(k).strip().casefold(): v for k, v in record.items() if v is not None}
    unknown = sorted(set(fields) - set(COLUMNS))
    if unknown:
        raise InputError(
            "Value table, row {number}: unknown column “{unknown}”. The columns are {columns}.",
            number=number,
            unknown=unknown[0],
            columns=", ".join(COLUMNS),
        )
    text = {name: " ".join(str(fields.get(name, "")).split()) for name in COLUMNS}
    left = text["leave_out"].casefold()
    if left not in _YES | _NO:
        raise InputError(
            "Value table, row {number}: leave_out is “{left}”; write yes or nothing.",
            number=number,
            left=left,
        )
    return ValueRow(
        text["value"],
        text["actor"],
        text["class"],
        text["coalition"],
        left in _YES,
        _day(text["from"], number),
        _day(text["to"], number),
    )


def _day(text: str, number: int) -> dt.date | None:
    if not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise InputError(
            "Value table, row {number}: “{text}” is not a date. Write it as 1943-09-08.",
            number=number,
            text=text,
        ) from error
