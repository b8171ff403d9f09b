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

_SPACES = re.compile(r"(?<=\d)[\s\u00a0\u202f\u2009'’](?=\d{3}(?!\d))")
#: minus, and the marks that stand between Arabic and Persian digits: decimal and of thousands
_OTHER_SIGNS = {0x2212: "-", 0x066B: ".", 0x066C: None}
_PLAIN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?", re.IGNORECASE)
_POINT = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?")
_COMMA = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+,\d+|[+-]?\d*,\d+")
_GROUPED_BY_POINTS = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}")
#: One comma and three digits after it: 1,234 is a thousand, or one and a bit.
_EITHER = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")


def parse_number(text: object, comma: str | None = None) -> float:
    """Return a number as it is written: ``369,4``, ``1,234.5``, ``1.234,5``, ``1 234``.

    Parameters
    ----------
    text : object
        Text, or a number already.
    comma : {None, "decimal", "thousands"}
        What the comma of ``1,234`` is, which can be either. None refuses such a number.

    Raises
    ------
    InputError
        If it is no finite number, or can be two.
    """
    if isinstance(text, bool):  # to Python a number
        raise _refused(text)
    if isinstance(text, (int, float)):
        value = float(text)
    elif type(text) is str and _PLAIN.fullmatch(text):
        value = float(text)  # nearly every number of a table
    else:
        value = float(parse_decimal(str(text), comma))
    if not math.isfinite(value):
        raise _refused(text)
    return value


def parse_decimal(text: str, comma: str | None = None) -> Decimal:
    """Return a number as `parse_number` does, with the digits that it states."""
    plain = _SPACES.sub("", text.strip().translate(_OTHER_SIGNS))
    if "," not in plain and plain.count(".") < 2:
        pass  # as a computer writes it, and nearly every number of a table
    elif _EITHER.fullmatch(plain):
        if comma is None:
            thousands, point = plain.replace(",", ""), plain.replace(",", ".")
            raise InputError(
                "“{text}” can be {thousands} or {point}: write it without a thousands separator.",
                text=text,
                thousands=thousands,
                point=point,
            )
        plain = plain.replace(",", "." if comma == DECIMAL else "")
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
    shown: dict[str, str] = {}
    for text in texts:
        plain = _SPACES.sub("", str(text).strip())
        if _EITHER.fullmatch(plain):
            continue
        if _POINT.fullmatch(plain):
            shown.setdefault(THOUSANDS, str(text).strip())
        elif _COMMA.fullmatch(plain):
            shown.setdefault(DECIMAL, str(text).strip())
    if len(shown) == 2:
        raise InputError(
            "A comma is a decimal mark in “{shown}” and groups thousands in "
            "“{shown_2}”: write all numbers one way.",
            shown=shown[DECIMAL],
            shown_2=shown[THOUSANDS],
        )
    return next(iter(shown), None)


def _refused(text: object) -> InputError:
    return InputError("“{text}” is no number. Write it as 1234.5.", text=str(text)[:40])
