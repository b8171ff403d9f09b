# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims and places as CSV, and verdicts as rows."""

from __future__ import annotations

import csv
import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapely

from ..analysis import ClaimedQuantity, InputError, Verdict
from ..analysis.places.lookup import Places, build

#: columns beside those named like the fields of a claim
_PLACE = ("lon", "lat")
FIELDS = tuple(one.name for one in dataclasses.fields(ClaimedQuantity) if one.name != "at")


def csv_lines(path: Path, known: tuple[str, ...], needed: tuple[str, ...]) -> Iterator[dict]:
    """Yield the lines of a CSV file, whose columns are checked first."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            names = [name for name in reader.fieldnames or [] if name]
            unknown = [name for name in names if name not in known]
            lacking = [name for name in needed if name not in names]
            if unknown or lacking:
                raise InputError(
                    f"{path} has the columns {', '.join(names) or '(none)'}. Needed: "
                    f"{', '.join(needed)}; possible: {', '.join(known)}."
                )
            yield from reader
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} cannot be read as CSV: {error}") from error


def read_claims(path: Path) -> list[ClaimedQuantity]:
    """Return the claims of a CSV file with columns named like the fields of a claim.

    Raises
    ------
    InputError
        If the file cannot be read, a column is unknown or a cell is no number or date.
    """
    found = []
    for number, line in enumerate(csv_lines(path, (*FIELDS, *_PLACE), ("kind",)), 2):
        given = {
            name: text.strip() for name, text in line.items() if name and text and text.strip()
        }
        try:
            found.append(_claim(given))
        except (ValueError, TypeError) as error:
            raise InputError(f"{path}, line {number}: {error}") from error
    return found


def _claim(given: dict[str, str]) -> ClaimedQuantity:
    values: dict[str, Any] = dict(given)
    if set(_PLACE) & set(given):
        values["at"] = tuple(float(values.pop(name, "nan")) for name in _PLACE)
    for name in ("value", "value_to"):
        if name in given:
            values[name] = float(given[name])
    for name in ("date", "date_from"):
        if name in given:
            values[name] = dt.date.fromisoformat(given[name])
    if "reference" in given:
        values["reference"] = tuple(one.strip() for one in given["reference"].split(";"))
    return ClaimedQuantity(**values)


def read_places(path: Path) -> Places:
    """Return the places of a CSV file with the columns name, lon and lat.

    Of a name that stands twice nobody can tell which is meant, and a claim on it says so.

    Raises
    ------
    InputError
        If the file cannot be read or a place has no coordinates.
    """
    needed = ("name", *_PLACE)
    names, points = [], []
    for number, line in enumerate(csv_lines(path, needed, needed), 2):
        names.append(line["name"])
        try:
            points.append(shapely.Point(float(line["lon"]), float(line["lat"])))
        except (TypeError, ValueError) as error:
            raise InputError(f"{path}, line {number}: {error}") from error
    return build(points, names)


def rows(verdicts: list[Verdict]) -> list[dict[str, Any]]:
    """Return a row a claim; lengths in metres, areas in square metres."""
    return [
        {
            "kind": one.claim.kind,
            "date": one.claim.date,
            "verdict": one.verdict,
            "claimed": one.claimed,
            "low": one.low,
            "high": one.high,
            "measured": None if one.measured is None else one.measured.value,
            "difference": one.difference,
            "note": one.note,
        }
        for one in verdicts
    ]
