# SPDX-License-Identifier: GPL-2.0-or-later
"""Work for other processes, in a module that they can import."""

from __future__ import annotations

import os
import time
from pathlib import Path

from salient.analysis.base.errors import InputError


def square(number: int) -> int:
    return number * number


def process(_item: object) -> int:
    return os.getpid()


def nap(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


def refuse(number: int) -> int:
    if number == 3:
        raise InputError("The third map has no polygons.")
    return number


def die_elsewhere(home: int) -> int:
    """End the process without a word, unless it is the one that asks."""
    if os.getpid() != home:
        os._exit(9)
    return home


def leave_a_mark(folder: str) -> str:
    """Say that work went on."""
    time.sleep(1.5)
    (Path(folder) / str(os.getpid())).touch()
    return folder


def slow_square(number: int) -> tuple[int, int]:
    time.sleep(0.1)
    return number * number, os.getpid()


def shared_square(folder: str, home: int, number: int) -> tuple[int, int]:
    """Take a tenth of a second until a worker is there too, however late the system starts it."""
    mark = Path(folder) / "begun"
    if os.getpid() != home:
        mark.touch()
    time.sleep(0.01 if mark.exists() else 0.1)
    return number * number, os.getpid()


def die_elsewhere_slowly(home: int) -> int:
    time.sleep(0.1)
    return die_elsewhere(home)


def hang_elsewhere(home: int) -> int:
    """Take a tenth of a second here; elsewhere take an hour, and return what shows it."""
    if os.getpid() == home:
        time.sleep(0.1)
        return home
    time.sleep(3600.0)
    return os.getpid()


def refuse_the_last(number: int) -> int:
    time.sleep(0.05)
    if number == 39:
        raise InputError("The last map has no polygons.")
    return number
