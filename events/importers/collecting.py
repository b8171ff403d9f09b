# SPDX-License-Identifier: GPL-2.0-or-later
"""A long list is read and saved without Python looking for garbage in between."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collections() -> Iterator[None]:
    """Let Python's search for circles of objects rest, and go on with it afterwards.

    Each row makes some objects that stay and no circles. Python takes their number for a reason to
    search all that QGIS has loaded, over and over: a third of an import's time.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
