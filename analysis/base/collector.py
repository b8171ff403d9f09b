# SPDX-License-Identifier: GPL-2.0-or-later
"""Many objects at once without Python's collector of garbage looking through all that it knows."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Let the collector rest while thousands of geometries are made, or modules loaded, in one go.

    They refer to nothing or stay, so there is nothing to find. Else it looks through them, and then
    through all that QGIS has loaded, again and again: 100 ms each time, in which no other thread
    runs and the window stands still.
    """
    resting = not gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if not resting:
            gc.enable()
