# SPDX-License-Identifier: GPL-2.0-or-later
"""One long call of a library that asks nobody whether to go on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import shapely

from .arrays import Array
from .feedback import NO_FEEDBACK, Feedback, check
from .pieces import GLANCE_S

_Made = TypeVar("_Made")

#: More vertices or points than this take so long that a cancel must be heard meanwhile.
LONG = 20_000


def many(count: int) -> bool:
    """Tell whether what is done with so many vertices or points takes long."""
    return count > LONG


def heard(work: Callable[[], _Made], feedback: Feedback, *, long: bool = True) -> _Made:
    """Return what a call makes, and look meanwhile whether the user asked to stop.

    One that is not `long` is just made: on a busy machine two threads take turns for longer than it
    takes.

    A call that was given up comes to its end beside, and what it makes is dropped: it must change
    nothing, and give the interpreter free, as those of GEOS do.

    Raises
    ------
    Canceled
        If the user asked to stop.
    """
    if not long or feedback is NO_FEEDBACK:
        return work()
    made: list[_Made] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            made.append(work())
        except BaseException as error:  # it is raised where it was asked for
            failed.append(error)

    beside = threading.Thread(target=run, daemon=True)
    beside.start()
    while beside.is_alive():
        check(feedback)
        beside.join(GLANCE_S)
    if failed:
        raise failed[0]
    return made[0]


def united(shapes: Array, feedback: Feedback) -> shapely.Geometry:
    """Return the union of shapes, and look meanwhile whether the user asked to stop.

    Raises
    ------
    Canceled
        If the user asked to stop.
    """
    long = many(int(shapely.get_num_coordinates(shapes).sum()))
    return heard(partial(shapely.union_all, shapes), feedback, long=long)
