# SPDX-License-Identifier: GPL-2.0-or-later
"""Remarks on a result: English wherever they are kept, in the user's language where they are shown.

A result lies in a cache, comes from a worker or goes into a file, and there its notes must be the
same whoever asked. A remark is therefore an English text that still knows its form and values; the
shell hands it to `in_words` where it shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from string import Formatter
from typing import Any

from .errors import SalientError, worded
from .marks import ENGLISH, Marks, in_use, rewritten


class Remark(str):
    """A sentence in English with the form and the values that it was made of."""

    form: str
    values: dict[str, Any]
    #: what the figures among its values are written with
    marks: Marks

    def __reduce__(self) -> tuple[Any, ...]:
        return remade, (self.form, self.values)


def remark(form: str, /, **values: object) -> Remark:
    """Return a sentence in English; `form` has ``{names}`` where values stand.

    The form stands as literal text where it is called, for `scripts/translate` to find it.
    """
    return remade(form, values)


#: figures of ours with their units, and nothing else: no name, and no words of others
_FIGURES = re.compile(r"(?:[\d.,±+−–→()% °]|\b(?:under|km²?|mi²?|nmi|m|ha)\b)+")
#: how a number is written in a form: no width that could fill the memory
_HOW = re.compile(r"[,.%a-z0-9]{0,6}")


def remade(form: str, values: dict[str, Any]) -> Remark:
    """Return the remark of a form and its values, as it is read from a cache.

    Raises
    ------
    ValueError
        If the form asks for more than to write down its values: it is none of ours.
    """
    for _, name, how, _ in Formatter().parse(form) if values else ():
        if name is not None and not (name.isidentifier() and _HOW.fullmatch(how or "")):
            raise ValueError(f"{form!r} is no form of a remark")
    made = Remark(form.format(**values) if values else form)
    made.form, made.values, made.marks = form, values, in_use()
    return made


def together(texts: Iterable[str], between: str = " ") -> str:
    """Return some remarks, or texts of others, as one; the empty ones are left out."""
    said = [text for text in texts if text]
    if len(said) < 2:
        return said[0] if said else ""
    values: dict[str, Any] = {f"part{i}": text for i, text in enumerate(said)}
    return remade(between.join(f"{{{name}}}" for name in values), values)


def joined_by_and(names: Iterable[str]) -> str:
    """Return names as one remark, with “and” between them."""
    said = ""
    for name in names:
        said = remark("{first} and {last}", first=said, last=name) if said else name
    return said


def in_words(text: str) -> str:
    """Return a remark in the user's language, and a text that is none as it is."""
    if not isinstance(text, Remark):
        return text
    values = {name: _in_words(value, text.marks) for name, value in text.values.items()}
    return worded(text.form, **values)


def _in_words(value: object, marks: Marks) -> object:
    """Return a value of a remark as it is shown; a figure that was kept has the marks in use."""
    if isinstance(value, str) and not isinstance(value, Remark):
        return rewritten(value) if marks == ENGLISH and _FIGURES.fullmatch(value) else value
    return in_words(value) if isinstance(value, Remark) else value


def reason(error: SalientError) -> str:
    """Return what an error says as a remark."""
    try:
        return remade(error.message_id, dict(error.values)) if error.message_id else ""
    except ValueError:  # a form that only an error may have: it is said as it stands
        return str(error)
