# SPDX-License-Identifier: GPL-2.0-or-later
"""How a long computation reports progress and learns that it should stop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from .errors import Canceled

_Item = TypeVar("_Item")


class Feedback(Protocol):
    """What every analysis function asks of its caller."""

    def set_progress(self, percent: float) -> None:
        """Report progress from 0 to 100."""

    def is_canceled(self) -> bool:
        """Tell whether the user asked to stop."""


class _NoFeedback:
    def set_progress(self, percent: float) -> None:
        """Report to nobody."""

    def is_canceled(self) -> bool:
        return False


NO_FEEDBACK: Feedback = _NoFeedback()


@dataclass(frozen=True)
class _Part:
    whole: Feedback
    start: float
    stop: float

    def set_progress(self, percent: float) -> None:
        self.whole.set_progress(self.start + (self.stop - self.start) * percent / 100.0)

    def is_canceled(self) -> bool:
        return self.whole.is_canceled()


def part(feedback: Feedback, start: float, stop: float) -> Feedback:
    """Return a feedback whose 0 to 100 fills `start` to `stop` of another."""
    return _Part(feedback, start, stop)


def one_of(feedback: Feedback, number: int, count: int) -> Feedback:
    """Return a feedback whose 0 to 100 fills one of so many equal parts of another, from 0 on."""
    return part(feedback, 100.0 * number / count, 100.0 * (number + 1) / count)


def each(items: Iterable[_Item], feedback: Feedback) -> Iterator[_Item]:
    """Yield items, and stop before the next one if the user asked to.

    Raises
    ------
    Canceled
        If the user asked to stop.
    """
    for item in items:
        check(feedback)
        yield item


def check(feedback: Feedback) -> None:
    """Stop here if the user asked to.

    Raises
    ------
    Canceled
        If the user asked to stop.
    """
    if feedback.is_canceled():
        raise Canceled("Canceled.")
