# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory that was let go of, back to the system."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any


def give_back() -> None:
    """Give memory that is free back to the system, where its library keeps it.

    glibc keeps what was freed between pieces that are still in use, so that a process grows with
    each part of a long work though it holds no more than one part.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@lru_cache(maxsize=1)
def _trim() -> Any:
    if not sys.platform.startswith("linux"):
        return None
    try:
        import ctypes

        found = ctypes.CDLL(None)
    except (ImportError, OSError):  # a Python that was built without it
        return None
    return getattr(found, "malloc_trim", None)  # other libraries than glibc have none
