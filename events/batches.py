# SPDX-License-Identifier: GPL-2.0-or-later
"""Many records at once: their columns, whether they are fit to be kept, and their JSON texts.

An import asks the same of every row. Asked of a whole column it is a few calls of what Python has
in C; what is odd in a column is asked again row by row, with all that `model` and `checks` know.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Iterable, Sequence
from itertools import chain, repeat
from typing import Any

from . import checks, model

Columns = dict[str, Sequence[Any]]
#: what stands between the texts of a column while it is looked at as one
_GAP = "\x00"
#: a line for each value: JSON writes no line break within one
_LINES = {
    is_ascii: json.JSONEncoder(ensure_ascii=is_ascii, separators=("\n", ":"))
    for is_ascii in (False, True)
}
#: what JSON's own writer makes of a text, which takes longer within a list
_TEXT = {False: json.encoder.encode_basestring, True: json.encoder.encode_basestring_ascii}
_NO_TEXTS = {"int": {int, type(None)}, "double": {float, type(None)}, "date": {dt.date, type(None)}}


def columns(records: Sequence[Any]) -> Columns:
    """Return the fields of records of one class, or of entries of the log, as columns."""
    names = vars(records[0])
    return dict(zip(names, zip(*[vars(one).values() for one in records])))


def count(found: Columns) -> int:
    """Return how many rows some columns have."""
    return len(next(iter(found.values())))


def joined(parts: Sequence[Columns]) -> Columns:
    """Return columns of the same names as one; there is one part at least."""
    if len(parts) == 1:
        return parts[0]
    return {name: list(chain.from_iterable(one[name] for one in parts)) for name in parts[0]}


def is_same(values: Sequence[Any]) -> bool:
    """Tell whether a column holds one value, of one type, throughout."""
    first, last = values[0], values[-1]
    if (last is not first and last != first) or values.count(first) != len(values):
        return False
    if first is None or type(first) is str:  # nothing of another type is equal to these
        return True
    if len(set(map(type, values))) != 1:
        return False
    # 0.0 and -0.0 are equal, and written otherwise.
    return first != 0 or not isinstance(first, float) or len(set(map(repr, values))) == 1


def quoted(values: Sequence[Any], *, is_ascii: bool = False) -> list[str]:
    """Return values, which are no lists and no objects, as JSON."""
    if set(map(type, values)) == {str}:
        return list(map(_TEXT[is_ascii], values))
    return _LINES[is_ascii].encode(list(values))[1:-1].split("\n") if values else []


def texts(found: Columns, *, is_ascii: bool = False, gap: str = "") -> list[str]:
    """Return the JSON of `model.to_plain` of each record, its names sorted.

    Parameters
    ----------
    found : dict of str to sequence
        All columns, of one length and not empty.
    is_ascii : bool
        Whether other letters are written as escapes.
    gap : str
        What follows a comma and a colon.
    """
    start, rows = 1 + len(gap), count(found)
    lines = zip(*[_cells(cells, rows) for cells, _ in _pieces(found, is_ascii, gap)])
    return ["{" + "".join(parts)[start:] + "}" for parts in lines]


def texts_twice(found: Columns) -> tuple[list[str], list[str]]:
    """Return the JSON of each record as `texts` does, and that once more as JSON.

    What needs no escape stands in both as it is: most of a record is looked at once.
    """
    rows, pieces = count(found), _pieces(found, False, "")
    once = zip(*[_cells(cells, rows) for cells, _ in pieces])
    within = zip(*[_cells(cells if bare else _within(cells), rows) for cells, bare in pieces])
    texts = ["{" + "".join(parts)[1:] + "}" for parts in once]
    return texts, ['"{' + "".join(parts)[1:] + '}"' for parts in within]


def _cells(cells: str | Sequence[str], rows: int) -> Iterable[str]:
    return repeat(cells, rows) if isinstance(cells, str) else cells


def _within(cells: str | Sequence[str]) -> str | list[str]:
    """Return texts as JSON writes them between quotation marks."""
    if isinstance(cells, str):
        return _TEXT[False](cells)[1:-1]
    known = {one: _TEXT[False](one)[1:-1] for one in set(cells)}
    return [known[one] for one in cells]


def _pieces(found: Columns, is_ascii: bool, gap: str) -> list[tuple[str | Sequence[str], bool]]:
    """Return what the JSON of each record is put together of; its first sign is a comma.

    One text is that of all records. Beside it stands whether JSON writes it, or all of a column,
    within a text as it is.
    """
    pieces: list[tuple[str | Sequence[str], bool]] = []
    constant = ""
    for name in sorted(found):
        values = found[name]
        key = f',{gap}"{name}":{gap}'
        if is_same(values):
            first = values[0]
            if first is not None and first != "":
                constant += key + quoted([_plain(first)], is_ascii=is_ascii)[0]
        elif not _is_full(values):
            pieces += [(constant, False), (_members(key, values, is_ascii), False)]
            constant = ""
        elif _is_bare(values, is_ascii):
            pieces += [(f'{constant}{key}"', False), (values, True)]
            constant = '"'
        else:
            pieces += [(constant + key, False), (list(map(_TEXT[is_ascii], values)), False)]
            constant = ""
    return [*pieces, (constant, False)]


def _is_bare(values: Sequence[str], is_ascii: bool) -> bool:
    """Tell whether JSON writes all texts of a column as they are."""
    whole = "".join(values)
    return (
        '"' not in whole
        and "\\" not in whole
        and (whole.isascii() or not is_ascii)
        and whole.isprintable()
    )


def _is_full(values: Sequence[Any]) -> bool:
    """Tell whether a column holds texts alone, none of them empty."""
    return set(map(type, values)) == {str} and "" not in values


def _members(key: str, values: Sequence[Any], is_ascii: bool) -> list[str]:
    """Return a column as members of JSON objects, empty where nothing is said."""
    if set(map(type, values)) <= _NO_TEXTS["date"]:
        known = {day: f'{key}"{day.isoformat()}"' if day else "" for day in set(values)}
        return [known[day] for day in values]
    if set(map(type, values)) == {str}:
        if _is_bare(values, is_ascii):
            return [f'{key}"{one}"' if one else "" for one in values]
        text = _TEXT[is_ascii]
        return [key + text(one) if one else "" for one in values]
    written = quoted([_plain(one) for one in values], is_ascii=is_ascii)
    return [key + one if one not in ('""', "null") else "" for one in written]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value


# -- what is odd ---------------------------------------------------------------------------------


def odd(table: str, found: Columns) -> set[int]:
    """Return which records have to be cleaned and checked one by one.

    All others are as `model.cleaned` returns them, and `checks.problems` says nothing of them.
    """
    kinds = model.columns(table)
    rows: set[int] = set()
    for name, values in found.items():
        kind = kinds[name]
        if kind == "string":
            rows |= unclean(values)
        elif is_same(values) and values[0] is None:
            continue
        elif not set(map(type, values)) <= _NO_TEXTS[kind]:
            rows |= {at for at, one in enumerate(values) if type(one) not in _NO_TEXTS[kind]}
        elif kind != "date":
            rows |= _beyond(values, kind)
    return rows | {"event": _odd_events, "report": _odd_reports}.get(table, _all)(found)


def _all(found: Columns) -> set[int]:
    return set(range(len(next(iter(found.values())))))


def unclean(values: Sequence[Any]) -> set[int]:
    """Return which texts `model.clean` may change, or which are none."""
    if is_same(values) and isinstance(values[0], str):
        return set(range(len(values))) if _is_unclean(values[0]) else set()
    if set(map(type, values)) == {str}:
        joined = _GAP.join(values)
        bare = joined.replace(_GAP, "")
        if (
            len(joined) - len(bare) == len(values) - 1
            and bare.isprintable()
            and f" {_GAP}" not in f"{joined}{_GAP}"
            and f"{_GAP} " not in f"{_GAP}{joined}"
        ):
            return set()
    return {at for at, one in enumerate(values) if not isinstance(one, str) or _is_unclean(one)}


def _is_unclean(text: str) -> bool:
    # A letter with an umlaut is printable, half a surrogate pair is not.
    return not (text.isprintable() and text[:1] != " " and text[-1:] != " ") and (
        text != model.clean(text)
    )


def _beyond(values: Sequence[Any], kind: str) -> set[int]:
    """Return which numbers no column can hold."""
    if kind == "double":
        return {at for at, one in enumerate(values) if one is not None and not math.isfinite(one)}
    most = checks.LARGEST_WHOLE
    return {at for at, one in enumerate(values) if one is not None and not -most <= one <= most}


def _others(values: Sequence[Any], allowed: Iterable[Any]) -> set[int]:
    """Return where a column holds something else than what is allowed."""
    known = set(allowed)
    if set(values) <= known:
        return set()
    return {at for at, one in enumerate(values) if one not in known}


def _where(values: Sequence[Any], empty: Any) -> set[int]:
    """Return where a column holds just that."""
    return {at for at, one in enumerate(values) if one == empty} if empty in values else set()


def _odd_events(found: Columns) -> set[int]:
    rows = _where(found["title"], "")
    rows |= _others(found["status"], model.STATUSES)
    rows |= _others(found["sensitivity"], ("", *model.EVENT_SENSITIVITIES))
    spans = zip(found["date_start"], found["date_end"])
    rows |= {at for at, (a, b) in enumerate(spans) if a and b and _ends_early(a, b)}
    for name in ("location_precision_m", "date_precision_days"):
        rows |= {at for at, one in enumerate(found[name]) if one is not None and not one >= 0}
    places = zip(found["lon"], found["lat"])
    return rows | {
        at
        for at, (lon, lat) in enumerate(places)
        if lon is None or lat is None or not (-180 <= lon <= 180 and -90 <= lat <= 90)
    }


def _ends_early(first: dt.date, last: dt.date) -> bool:
    # A moment is no day, and is not compared with one.
    return type(first) is not type(last) or last < first


def _odd_reports(found: Columns) -> set[int]:
    # An import's reports get their event and source with their ids, and have both.
    rows = _others(found["stance"], model.STANCES)
    rows |= _others(found["credibility"], (None, *model.CREDIBILITIES))
    rows |= _others(found["sensitivity"], ("", *model.SENSITIVITIES))
    rows |= _others(found["claim_kind"], ("",))
    for name in ("url", "archived_url"):
        values = found[name]
        if not (is_same(values) and values[0] == ""):
            rows |= {at for at, one in enumerate(values) if one and not checks.is_web_link(one)}
    return rows
