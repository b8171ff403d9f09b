# SPDX-License-Identifier: GPL-2.0-or-later
"""Imports of other threads, which must be at their end when modules are forgotten.

A run by QGIS's side imports what it needs when it needs it. Where QGIS unloads the plugin just then
and forgets its modules, Python does not find the package that the import has just brought, and the
run ends with a KeyError after all its work.
"""

from __future__ import annotations

import sys
import threading
import time

#: Python's own file name of what imports
_IMPORTING = "<frozen importlib._bootstrap>"
#: seconds between two looks, and for how long it is looked: a thread that imports for longer hangs
_PAUSE, _PATIENCE = 0.001, 5.0


def elsewhere() -> bool:
    """Tell whether another thread is importing something."""
    own = threading.get_ident()
    for thread, frame in sys._current_frames().items():
        inner = frame if thread != own else None
        while inner is not None:
            if inner.f_code.co_filename == _IMPORTING:
                return True
            inner = inner.f_back
    return False


def wait() -> None:
    """Wait until no other thread is importing."""
    begun = time.monotonic()
    while elsewhere() and time.monotonic() - begun < _PATIENCE:
        time.sleep(_PAUSE)
