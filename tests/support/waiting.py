# SPDX-License-Identifier: GPL-2.0-or-later
"""Wait for what happens beside a test: until it is so, and not for a time that may be too short."""

from __future__ import annotations

import faulthandler
import sys
import time


def nap(done, seconds=60.0, beside=None):
    """Sleep until something is so; the clock is not asked, for the whole machine may stand still.

    Parameters
    ----------
    done : callable
        Whether it is so.
    seconds : float
        How much sleep is given up after.
    beside : callable, optional
        What is done between two looks.
    """
    left = seconds
    while not done():
        if left <= 0.0:
            # what each thread waits for
            faulthandler.dump_traceback(sys.__stderr__)
        assert left > 0.0, "nothing came in time"
        if beside is not None:
            beside()
        time.sleep(0.01)
        left -= 0.01


def until(done, seconds=60.0):
    """Let QGIS work until something is so."""
    from qgis.PyQt.QtCore import QCoreApplication

    nap(done, seconds, QCoreApplication.processEvents)


class Clock:
    """A clock that passes by the sleep of those who ask it alone, however long they work between.

    It stands in for the module `time` of what waits: how long that waits is then counted.
    """

    def __init__(self):
        self.passed, self.naps = 0.0, 0

    def monotonic(self):
        """Return the seconds slept."""
        return self.passed

    def sleep(self, seconds):
        """Let time pass, and count it."""
        self.passed += seconds
        self.naps += 1
