# SPDX-License-Identifier: GPL-2.0-or-later
"""Values as people write them: numbers, texts, dates, options, listeners; else a clear refusal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
from shapely.geometry.base import BaseGeometry

from ..base.cache import Cache, opened
from ..base.early_days import EarlyDay
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback
from ..change.borders import Borders
from ..control.value_table import ValueTable
from ..geometry import geodesy


def described(value: object) -> str:
    """Return what a value is, in words for a message."""
    return f"{type(value).__name__} {value!r}"[:80]


def holds_others(value: Any) -> bool:
    """Tell whether a value can be gone through; a text is one thing, and so is numpy's scalar."""
    one = isinstance(value, (str, bytes)) or getattr(value, "ndim", 1) == 0
    return isinstance(value, Iterable) and not one


def each(value: Any) -> list[Any]:
    """Return what was given one by one; what holds no others is one thing."""
    return list(value) if holds_others(value) else [value]


def names(value: Any, what: str) -> tuple[str, ...]:
    """Return actors' names; a text is one name and not its letters.

    Raises
    ------
    InputError
        If one is no text.
    """
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    # A table and a mapping would give the names of their columns.
    several = isinstance(value, Iterable) and not isinstance(value, Mapping)
    found = tuple(value) if several and getattr(value, "ndim", 1) == 1 else (value,)
    wrong = [one for one in found if not isinstance(one, str)]
    if wrong:
        raise InputError(
            "“{what}” must be names of actors, not {wrong}. Give a text, or a list of texts.",
            what=what,
            wrong=described(wrong[0]),
        )
    return found


def number(value: Any, what: str, least: float = -np.inf) -> float:
    """Return a finite number.

    Raises
    ------
    InputError
        If it is none, or less than it may be.
    """
    if isinstance(value, (int, float, np.integer, np.floating)) and not isinstance(value, bool):
        try:
            found = float(value)
        except OverflowError:
            found = np.inf
        if np.isfinite(found) and found >= least:
            return found
    if least == 0.0:
        raise InputError(
            "“{what}” must be a number of 0 or more, not {value}.",
            what=what,
            value=described(value),
        )
    raise InputError("“{what}” must be a number, not {value}.", what=what, value=described(value))


def number_or_none(value: Any, what: str) -> float:
    """Return a number; NaN, which stands for one that there is not, stays.

    Raises
    ------
    InputError
        If it is none.
    """
    missing = isinstance(value, (float, np.floating)) and value != value
    return np.nan if missing else number(value, what)


def sure(value: Any) -> dict[tuple[Any, str], float]:
    """Return how sure features are, by date and id; nothing for None.

    Raises
    ------
    InputError
        If it is not as `read_control_maps` gives it.
    """
    if value is None:
        return {}
    if isinstance(value, Mapping) and all(
        isinstance(key, tuple) and len(key) == 2 for key in value
    ):
        return {key: number_or_none(one, "sure") for key, one in value.items()}
    raise InputError(
        "“sure” must map the date and the id of features to how sure they are, as “sure” of "
        "read_control_maps(...) does, not {value}.",
        value=described(value),
    )


def whole_number(value: object, what: str) -> int:
    """Return a whole number of 0 or more.

    Raises
    ------
    InputError
        If it is none.
    """
    found = number(value, what, 0.0)
    if found == int(found):
        return int(found)
    raise InputError(
        "“{what}” must be a whole number, not {value}.", what=what, value=described(value)
    )


def text(value: object, what: str) -> str:
    """Return a text; None is an empty one.

    Raises
    ------
    InputError
        If it is something else.
    """
    if value is None or isinstance(value, str):
        return value or ""
    raise InputError("“{what}” must be a text, not {value}.", what=what, value=described(value))


def flag(value: object, what: str) -> bool:
    """Return yes or no; 1 and 0 say it, too.

    Raises
    ------
    InputError
        If it is neither.
    """
    if isinstance(value, (bool, np.bool_)) or (
        isinstance(value, (int, np.integer)) and value in (0, 1)
    ):
        return bool(value)
    raise InputError(
        "“{what}” must be True or False, not {value}.", what=what, value=described(value)
    )


def day(value: Any, what: str) -> Any:
    """Return the day of a date, of a date with a time, or of numpy's; None stays None.

    Raises
    ------
    InputError
        If it is none of these.
    """
    if isinstance(value, np.datetime64) and not np.isnat(value):
        value = value.astype("datetime64[D]").item()
    elif (
        isinstance(value, dt.datetime) and value == value
    ):  # pandas' NaT is one, and equals nothing
        value = value.date()
    if value is None or (isinstance(value, (dt.date, EarlyDay)) and value == value):
        return value
    raise InputError(
        "“{what}” must be a date, not {value}. For example datetime.date(2025, 1, 31).",
        what=what,
        value=described(value),
    )


def moment(value: Any, what: str) -> Any:
    """Return a date-time as it is, since rates count its time, and else the day as `day` does.

    Raises
    ------
    InputError
        If it is neither.
    """
    has_time = isinstance(value, dt.datetime) and value == value
    return value if has_time else day(value, what)


def heard(value: Any) -> Feedback:
    """Return who is told of progress and may ask to stop; nobody for None.

    Raises
    ------
    InputError
        If it cannot be told or asked.
    """
    if value is None:
        return NO_FEEDBACK
    can = (callable(getattr(value, name, None)) for name in ("set_progress", "is_canceled"))
    if all(can):
        feedback: Feedback = value
        return feedback
    raise InputError(
        "“feedback” needs the methods set_progress and is_canceled, which {value} has not.",
        value=described(value),
    )


def cache(value: Any) -> Cache | None:
    """Return where results are kept; None for None.

    Raises
    ------
    InputError
        If it is no folder.
    """
    if value is None or isinstance(value, (str, Path, Cache)):
        return opened(value)
    raise InputError("“cache” must be a folder, not {value}.", value=described(value))


def kept_and_heard(scheduler: object, where: object, feedback: object) -> dict[str, Any]:
    """Return where to run, where results are kept, and who listens, as the analysis takes them.

    Raises
    ------
    InputError
        If one is of the wrong kind.
    """
    return {
        "scheduler": text(scheduler, "scheduler"),
        "cache": cache(where),
        "feedback": heard(feedback),
    }


def of_kind(value: Any, kind: type, what: str) -> Any:
    """Return what is of a type.

    Raises
    ------
    InputError
        If it is not.
    """
    if isinstance(value, kind):
        return value
    raise InputError(
        "“{what}” must be {name}, not {value}. For example {name}().",
        what=what,
        name=kind.__name__,
        value=described(value),
    )


def _days(value: object, what: str) -> tuple[Any, ...]:
    return tuple(day(one, what) for one in each(value))


def _pair(value: object, what: str) -> tuple[float, float]:
    found = [number(one, what) for one in each(value)]
    if len(found) == 2:
        return found[0], found[1]
    raise InputError(
        "“{what}” must be a longitude and a latitude, not {value}.",
        what=what,
        value=described(value),
    )


#: fields of which an infinite one says that there is no limit
_WITHOUT_LIMIT = ("max_gap_m",)

#: what a field of options may hold, as its annotation has it -> how it is read
KINDS: dict[str, Callable[[Any, str], Any]] = {
    "float": number,
    "int": whole_number,
    "bool": flag,
    "str": text,
    "dt.date": day,
    "tuple[str, ...]": names,
    "tuple[dt.date, ...]": _days,
    "tuple[float, float]": _pair,
    "CRS": lambda value, _what: geodesy.as_crs(value),
    "shapely.Geometry": lambda value, what: of_kind(value, BaseGeometry, what),
    "Borders": lambda value, what: of_kind(value, Borders, what),
    "ValueTable": lambda value, what: of_kind(value, ValueTable, what),
}


def _is_infinite(value: Any) -> bool:
    return isinstance(value, (float, np.floating)) and value == np.inf


def options(value: Any, kind: type, what: str = "options") -> Any:
    """Return options of the right kind, its defaults for None, each of its fields as it must be.

    Raises
    ------
    InputError
        If they are of another kind, or a field is.
    """
    if value is None:
        return kind()
    of_kind(value, kind, what)
    read = {}
    for field in fields(kind):
        given, wanted = getattr(value, field.name), str(field.type)
        if given is None and wanted.endswith(" | None"):
            continue
        said = f"{what}.{field.name}"
        if field.name in _WITHOUT_LIMIT and _is_infinite(given):
            continue
        if field.name.endswith(("_m", "_m2")):
            read[field.name] = number(given, said, 0.0)
        else:
            read[field.name] = KINDS[wanted.removesuffix(" | None")](given, said)
    return replace(value, **read)
