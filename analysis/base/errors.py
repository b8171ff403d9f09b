# SPDX-License-Identifier: GPL-2.0-or-later
"""The errors a user can meet. Each carries the sentence the user reads, as a form and its values.

The form, in English, is the message's id, as in gettext: a shell that speaks another language puts
its own wording in place of it with `word_with`, and every error then words itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from string import Formatter


def _english(form: str) -> str:
    return form


_wording: Callable[[str], str] = _english


def word_with(wording: Callable[[str], str] | None) -> None:
    """Let errors be worded by a function of form → form in the user's language; None: English."""
    global _wording  # one language for the whole process, as in Qt
    _wording = wording or _english


def worded(form: str, /, **values: object) -> str:
    """Return a sentence that is no error, in the user's language: a note, a reason, a fault.

    The form stands as literal text where it is called, for `scripts/translate` to find it. What is
    kept in a file, or is compared with a text, stays in English.
    """
    told = _wording(form)
    return told.format(**values) if values else told


class Noted(str):
    """A sentence on what was measured, kept with the result by its form and values.

    It is worded where it is read: what comes out of a cache, or from a worker, who speak no
    language or another, is worded anew.
    """

    def __new__(cls, form: str, values: dict[str, object]) -> Noted:
        """Word a note."""
        made = super().__new__(cls, worded(form, **values))
        made.form, made.values = form, values
        return made

    form: str
    values: dict[str, object]

    def __reduce__(self) -> tuple[Callable[..., Noted], tuple[str, dict[str, object]]]:
        """Return what it is made of again."""
        return noted_again, (self.form, self.values)


def noted(form: str, /, **values: object) -> Noted:
    """Return a sentence that stays with a result; values are plain, texts, numbers and dates.

    The form stands as literal text where it is called, as for `worded`.
    """
    return Noted(form, values)


#: how a number is written in a form: no width that could fill the memory
_HOW = re.compile(r"[,.%a-z0-9]{0,6}")


def noted_again(form: str, values: dict[str, object]) -> Noted:
    """Return a note that was kept.

    Raises
    ------
    ValueError
        If the form asks for more than to write down its values: it is none of ours.
    """
    for _, name, how, _ in Formatter().parse(form):
        if name is not None and not (name.isidentifier() and _HOW.fullmatch(how or "")):
            raise ValueError(f"{form!r} is no form of a note")
    return Noted(form, values)


class SalientError(Exception):
    """Base of every error that Salient raises on purpose.

    Attributes
    ----------
    message_id : str
        The sentence in English, with ``{names}`` where values stand.
    values : dict
        What stands there. Without values the sentence is taken as it is, braces and all.
    """

    def __init__(self, message_id: str = "", /, **values: object) -> None:
        super().__init__(message_id)
        self.message_id = message_id
        self.values = values

    def __str__(self) -> str:
        return worded(self.message_id, **self.values) if self.message_id else ""


class InputError(SalientError):
    """The input cannot be measured as it is; the message names it and the remedy."""


class Canceled(SalientError):  # noqa: N818 - a wish, not an error
    """The user stopped the work."""
