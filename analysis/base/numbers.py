# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as people write them: one reader for tables, forms and prose."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from decimal import Decimal

from .errors import InputError

#: What a comma before the last three digits of a number is, where the number does not show it.
DECIMAL, THOUSANDS = "decimal", "thousands"
#: Of numbers that belong together: some show a decimal comma, and so a point may group thousands;
#: some show one thing of the comma, and some the other.
DECIMAL_COMMAS, BOTH = "decimal commas", "both"

_POINT_IN_DOUBT = (DECIMAL_COMMAS, BOTH)
_SPACES = re.compile(r"(?<=\d)[\s\u00a0\u202f\u2009'’](?=\d{3}(?!\d))")
#: minus, and the marks that stand between Arabic and Persian digits: decimal and of thousands
_OTHER_SIGNS = {0x2212: "-", 0x066B: ".", 0x066C: None}
_PLAIN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?", re.IGNORECASE)
_POINT = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?")
_COMMA = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+,\d+|[+-]?\d*,\d+")
_GROUPED_BY_POINTS = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}")
#: One comma and three digits after it: 1,234 is a thousand, or one and a bit.
_EITHER = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
#: The same with a point: it is none where others have decimal commas.
_EITHER_POINT = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")


def parse_number(text: object, comma: str | None = None) -> float:
    """Return a number as it is written: ``369,4``, ``1,234.5``, ``1.234,5``, ``1 234``.

    Parameters
    ----------
    text : object
        Text, or a number already.
    comma : {None, "decimal", "thousands", "decimal commas", "both"}
        What the comma of ``1,234`` is, which can be either. None refuses such a number, as "both"
        does; that and "decimal commas", see `shown_by`, refuse ``1.234``, too.

    Raises
    ------
    InputError
        If it is no finite number, or can be two.
    """
    if isinstance(text, bool):  # to Python a number
        raise _refused(text)
    if isinstance(text, (int, float)):
        value = float(text)
    elif comma not in _POINT_IN_DOUBT and type(text) is str and _PLAIN.fullmatch(text):
        value = float(text)  # nearly every number of a table
    else:
        value = float(parse_decimal(str(text), comma))
    if not math.isfinite(value):
        raise _refused(text)
    return value


def parse_decimal(text: str, comma: str | None = None) -> Decimal:
    """Return a number as `parse_number` does, with the digits that it states."""
    plain = _SPACES.sub("", text.strip().translate(_OTHER_SIGNS))
    if comma in _POINT_IN_DOUBT and _EITHER_POINT.fullmatch(plain):
        raise _in_doubt(text, plain.replace(".", ""), plain)
    if "," not in plain and plain.count(".") < 2:
        pass  # as a computer writes it, and nearly every number of a table
    elif _EITHER.fullmatch(plain):
        if comma in (None, BOTH):
            raise _in_doubt(text, plain.replace(",", ""), plain.replace(",", "."))
        plain = plain.replace(",", "" if comma == THOUSANDS else ".")
    elif _POINT.fullmatch(plain):
        plain = plain.replace(",", "")
    elif _COMMA.fullmatch(plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif _GROUPED_BY_POINTS.fullmatch(plain):
        plain = plain.replace(".", "")
    if not _PLAIN.fullmatch(plain):
        raise _refused(text)
    return Decimal(plain)


def comma_of(texts: Iterable[object]) -> str | None:
    """Return what commas are in numbers that belong together, None where none of them shows it.

    Raises
    ------
    InputError
        If some show that it is the decimal mark, and some that it groups thousands.
    """
    shown = shown_by(texts)
    if len(shown) == 2:
        raise InputError(
            "A comma is a decimal mark in “{shown}” and groups thousands in "
            "“{shown_2}”: write all numbers one way.",
            shown=shown[DECIMAL_COMMAS],
            shown_2=shown[THOUSANDS],
        )
    return next(iter(shown), None)


def shown_by(texts: Iterable[object]) -> dict[str, str]:
    """Return what numbers show of commas, THOUSANDS or DECIMAL_COMMAS, each with one that does."""
    shown: dict[str, str] = {}
    for text in texts:
        plain = _SPACES.sub("", str(text).strip())
        if _EITHER.fullmatch(plain):
            continue
        if _POINT.fullmatch(plain):
            shown.setdefault(THOUSANDS, str(text).strip())
        elif _COMMA.fullmatch(plain) or _GROUPED_BY_POINTS.fullmatch(plain):
            shown.setdefault(DECIMAL_COMMAS, str(text).strip())
    return shown


def _in_doubt(text: str, thousands: str, point: str) -> InputError:
    return InputError(
        "“{text}” can be {thousands} or {point}: write it without a thousands separator.",
        text=text,
        thousands=thousands,
        point=point,
    )


def _refused(text: object) -> InputError:
    return InputError("“{text}” is no number. Write it as 1234.5.", text=str(text)[:40])
