# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in pieces that others do: handed out a few at a time, taken back in order."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import Any

from .feedback import Feedback, check
from .quiet import hush_shapely

#: seconds: how often Cancel is looked at
GLANCE_S = 0.05
#: pieces of work for each worker, so that a slow one does not hold up the rest
_EACH = 8
#: items of a piece at most: a long series is not held in memory to be sent
_LONGEST = 16


def in_pieces(items: Sequence[Any], workers: int) -> list[list[Any]]:
    """Return items in lists for so many workers; the last are short, so that all end together."""
    most = min(_LONGEST, math.ceil(len(items) / (workers * _EACH)))
    pieces: list[list[Any]] = []
    start = 0
    while start < len(items):
        size = max(1, min(most, (len(items) - start) // (2 * workers)))
        pieces.append(list(items[start : start + size]))
        start += size
    return pieces


def call(function: Callable[[Any], Any], piece: list[Any]) -> list[Any]:
    """Return what a function makes of each item (what a worker does)."""
    hush_shapely()
    return [function(item) for item in piece]


def collected(
    pieces: list[list[Any]],
    submit: Callable[[list[Any]], Any],
    under_way: dict[int, Any],
    *,
    ahead: int,
    feedback: Feedback,
    keep: Callable[[Any], Any],
    alive: Callable[[], None] = lambda: None,
) -> list[Any]:
    """Return the results in order as soon as all are there; raise the first error at once.

    Parameters
    ----------
    submit : callable
        Hands a piece out and returns its future.
    under_way : dict
        The futures that are not done yet, for the caller to give up.
    ahead : int
        How many pieces are under way at a time: the others are not sent yet.
    keep : callable
        Takes each result as it comes, and returns what is held of it.
    alive : callable
        Called at each glance; raises where nothing more will come.
    """
    found: list[list[Any]] = [[] for _ in pieces]
    sent = 0
    while sent < len(pieces) or under_way:
        check(feedback)
        alive()
        while sent < len(pieces) and len(under_way) < ahead:
            under_way[sent] = submit(pieces[sent])
            sent += 1
        done = [number for number, future in under_way.items() if future.done()]
        for number in done:
            found[number] = [keep(one) for one in under_way.pop(number).result()]
        feedback.set_progress(100.0 * (sent - len(under_way)) / len(pieces))
        if under_way and not done:
            time.sleep(GLANCE_S)
    return [one for piece in found for one in piece]
