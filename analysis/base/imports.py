# SPDX-License-Identifier: GPL-2.0-or-later
"""Imports of other threads, of which none may be under way when modules are forgotten.

A run by QGIS's side imports what it needs when it needs it. Where QGIS unloads the plugin just then
and forgets its modules, Python does not find the package that the import has just brought, and the
run ends with a KeyError after all its work. Whoever forgets modules holds Python's own import lock,
before which the imports of all other threads wait to begin.
"""

from __future__ import annotations

import _imp
import builtins
import sys
import threading
import time
from types import FrameType

#: Python's own file name of what imports, and its functions that begin to, and wait for the lock
_IMPORTING = "<frozen importlib._bootstrap>"
_BEGINS, _WAITS = "_find_and_load", "_get_module_lock"
#: seconds between two looks, and for how long it is looked: a thread that imports for longer hangs
_PAUSE, _PATIENCE = 0.001, 5.0
#: looks for which the lock is held: who is in the middle of an import may need it to come to an end
_LOOKS = 20


def elsewhere() -> bool:
    """Tell whether another thread is in the middle of an import."""
    own = threading.get_ident()
    return any(_under_way(frame) for who, frame in sys._current_frames().items() if who != own)


def _under_way(innermost: FrameType) -> bool:
    """Tell whether a thread is in the middle of an import, not only before its beginning."""
    # QGIS has one of its own, which notes what a plugin has imported
    noting = getattr(builtins.__import__, "__code__", None)
    imports, begun = False, 0
    frame: FrameType | None = innermost
    while frame is not None:
        code = frame.f_code
        own = code.co_filename == _IMPORTING
        imports = imports or own or code is noting
        begun += own and code.co_name == _BEGINS
        frame = frame.f_back
    code = innermost.f_code
    waits = code.co_filename == _IMPORTING and code.co_name == _WAITS
    return begun > 1 if waits else imports


def hold() -> bool:
    """Let no other thread import until `let_go` is called by this one, which may import itself.

    Where one is in the middle of an import it is let on. One that does not come to its end hangs:
    then the lock is not held, as what this thread imports next would wait for it, and False is
    returned.

    `_imp` is Python's own and not documented; it is what `importlib` takes before it makes or looks
    for a module's lock (3.9 to 3.14). `imp.acquire_lock`, which was documented, went with 3.12.
    """
    begun = time.monotonic()
    while time.monotonic() - begun < _PATIENCE:
        _imp.acquire_lock()
        for _ in range(_LOOKS):
            if not elsewhere():
                return True
            time.sleep(_PAUSE)
        _imp.release_lock()
        time.sleep(_PAUSE)
    return False


def let_go() -> None:
    """Let other threads import again.

    Raises
    ------
    RuntimeError
        If this thread does not hold the lock.
    """
    _imp.release_lock()
