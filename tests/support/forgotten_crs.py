# SPDX-License-Identifier: GPL-2.0-or-later
"""A CRS that was first made in a thread that has ended since: QGIS keeps its name alone."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem


def forgotten(
    make: Callable[[], QgsCoordinateReferenceSystem], *, keep: bool = False
) -> QgsCoordinateReferenceSystem:
    """Return what `make` made in a thread that ended; it stays in QGIS's memory of them.

    With `keep` those that QGIS knows already stay known.
    """
    if not keep:
        QgsCoordinateReferenceSystem.invalidateCache()
    made, go_on, end = [], threading.Event(), threading.Event()

    def work() -> None:
        made.append(make())
        go_on.set()
        end.wait(60.0)

    thread = threading.Thread(target=work)
    thread.start()
    go_on.wait(60.0)
    # used here while the thread lives
    assert make().toWkt()
    end.set()
    thread.join()
    # join() returns before the system has ended the thread, which is when QGIS forgets
    while Path(f"/proc/self/task/{thread.native_id}").exists():
        time.sleep(0.001)
    return made[0]
