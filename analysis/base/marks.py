# SPDX-License-Identifier: GPL-2.0-or-later
"""The marks in a number: 12,345.6 in what is kept, 12.345,6 on a page whose language writes it so.

So it is with units and with what stands before a bound: “under 2 km” is “менш ніж 2 км” on a page.

Fields, files, caches and what workers send are written with English marks, whoever asked for them.
Who writes a page for people says so with `writing_with`, and whatever makes a figure into text
within heeds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from string import Formatter
from typing import Any, NamedTuple


class Counted(NamedTuple):
    """A unit that is a word and goes with its number: 1 миля, 2 мили, 5 миль, 1,5 мили."""

    one: str
    few: str
    many: str
    #: of a number with decimals, and of a bound that ends in one: менее 1 мили
    part: str

    def beside(self, number: str, point: str, bound: bool) -> str:
        """Return the word beside a number, of an error beside that, as it is written."""
        last = number.rpartition("±")[2]
        whole = re.sub(r"\D", "", last)
        if point in last:
            return self.part
        single = whole.endswith("1") and not whole.endswith("11")
        if bound:
            return self.part if single else self.many
        if single:
            return self.one
        several = whole[-1:] in ("2", "3", "4") and whole[-2:-1] != "1"
        return self.few if several else self.many


class Marks(NamedTuple):
    """What stands before decimals, and between thousands; the units, and what says a bound."""

    point: str
    group: str
    #: pairs: the unit in English, and in the language; of those that differ
    units: tuple[tuple[str, str | Counted], ...] = ()
    under: str = "under {most}"


ENGLISH = Marks(".", ",")
_used: ContextVar[Marks] = ContextVar("marks", default=ENGLISH)


def in_use() -> Marks:
    """Return the marks that figures are written with."""
    return _used.get()


@contextmanager
def writing_with(marks: Marks) -> Iterator[None]:
    """Let figures be written with other marks, in this thread and until the block ends."""
    before = _used.set(marks)
    try:
        yield
    finally:
        _used.reset(before)


def written(number: str) -> str:
    """Return a number of which Python wrote each figure, ``12,345.6``, with the marks in use."""
    marks = _used.get()
    if marks == ENGLISH:
        return number
    return number.translate({ord("."): marks.point, ord(","): marks.group})


def unit(name: str, number: str = "", *, bound: bool = False) -> str:
    """Return a unit, ``km``, as the language of what is written has it.

    Parameters
    ----------
    number : str
        What it stands behind, written already. Without one the unit is that of many.
    bound : bool
        Whether the number is one that something is less than.
    """
    return _in_form(name, number, _used.get().point, bound)


def _in_form(name: str, number: str, point: str, bound: bool) -> str:
    told = forms(name)
    return told.beside(number, point, bound) if isinstance(told, Counted) else told


def forms(name: str) -> str | Counted:
    """Return a unit as the language has it, with all its forms if it has several."""
    return dict(_used.get().units).get(name, name)


def under(most: str) -> str:
    """Return that something is less than a number, which is written already."""
    return _used.get().under.format(most=most)


#: a number with thousands, with decimals or both; none of an address, a version or a date
_NUMBER = re.compile(r"(?<![\w.,/:-])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?![\w/:-]|[.,]\d)")
#: a number with its unit behind it, and a bound that is said in a word
_UNIT = re.compile(r"(under )?(\d[\d.,]*) ([kn]?mi?²?|ha|ft)(?![\w²])")
_UNDER = re.compile(r"\bunder (\d[\d.,\u00a0]*)")


def rewritten(text: str) -> str:
    """Return a text of ours that was kept, such as a label, with its numbers in the marks in use.

    What was written with these marks already, or by somebody else, must not be given.
    """
    if _used.get() == ENGLISH:
        return text
    told = _NUMBER.sub(lambda found: written(found[0]), _UNIT.sub(_with_unit, text))
    return _UNDER.sub(lambda found: under(found[1]), told)


def _with_unit(found: re.Match[str]) -> str:
    """Return a number of English marks, still to be written, with its unit in the language."""
    under, number, name = found.groups()
    return f"{under or ''}{number} {_in_form(name, number, ENGLISH.point, bool(under))}"


class _Filling(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        told = super().format_field(value, format_spec)
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return written(told) if is_number else str(told)


def filled(form: str, values: dict[str, Any]) -> str:
    """Return a form with its values; numbers among them with the marks in use."""
    return _Filling().vformat(form, (), values)
