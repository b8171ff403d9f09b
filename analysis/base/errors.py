# SPDX-License-Identifier: GPL-2.0-or-later
"""The errors a user can meet. Each carries the sentence the user reads, as a form and its values.

The form, in English, is the message's id, as in gettext: a shell that speaks another language puts
its own wording in place of it with `word_with`, and every error then words itself.
"""

from __future__ import annotations

from collections.abc import Callable

from .marks import filled


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
    return filled(told, values) if values else told


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
