# SPDX-License-Identifier: GPL-2.0-or-later
"""Who hears of a cancel where a feedback was not handed down.

A page is made by hundreds of functions that each read some features: whoever starts such work says
once who is asked, and what goes through many features asks for each of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from typing import TypeVar

from . import feedback as told
from .feedback import NO_FEEDBACK, Feedback

_Item = TypeVar("_Item")

#: of this thread: what is drawn in others meanwhile asks nobody
_ASKED: ContextVar[Feedback] = ContextVar("asked", default=NO_FEEDBACK)


@contextmanager
def listening(feedback: Feedback) -> Iterator[None]:
    """Let a feedback be asked within a block."""
    before = _ASKED.set(feedback)
    try:
        yield
    finally:
        _ASKED.reset(before)


def unheard() -> AbstractContextManager[None]:
    """Let nobody be asked within a block: half of what is done in it would be wrong."""
    return listening(NO_FEEDBACK)


def each(items: Iterable[_Item]) -> Iterable[_Item]:
    """Return items, and stop before the next one if the user asked to.

    Raises
    ------
    Canceled
        If the user asked to stop, when the next one is taken.
    """
    feedback = _ASKED.get()
    return items if feedback is NO_FEEDBACK else told.each(items, feedback)


def check() -> None:
    """Stop here if the user asked to.

    Raises
    ------
    Canceled
        If the user asked to stop.
    """
    told.check(_ASKED.get())
