# SPDX-License-Identifier: GPL-2.0-or-later
"""What two processes must have in common before one counts on the other's digits."""

from __future__ import annotations

import ctypes
import hashlib
import platform
from functools import cache
from pathlib import Path

#: A difference in one of these can change a digit: work is not shared over it.
DECISIVE = ("Salient", "code", "numpy", "scipy", "shapely", "GEOS", "pyproj", "PROJ", "processor")
#: A difference in these is said, and the work is shared.
TELLING = ("Python",)
#: what a worker is said to have whose Salient cannot answer
UNKNOWN = {"code": "one that does not answer"}


@cache
def fingerprint() -> dict[str, str]:
    """Return the versions that this process computes with, and a hash of the analysis' code."""
    import numpy as np
    import pyproj
    import scipy
    import shapely

    return {
        "Salient": _own_version(),
        "code": _code(),
        "Python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "shapely": shapely.__version__,
        "GEOS": _geos(shapely.geos_version_string),
        "pyproj": pyproj.__version__,
        "PROJ": pyproj.__proj_version__,
        "processor": platform.machine(),
    }


def _own_version() -> str:
    from importlib import import_module

    return str(import_module(__name__.split(".")[0]).__version__)


def _code() -> str:
    """Return a hash over the files of the analysis, whatever folder they lie in."""
    room = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256()
    for path in sorted(room.rglob("*.py")):
        digest.update(path.relative_to(room).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _geos(built: str) -> str:
    """Return the version of the GEOS that answers shapely's calls.

    On Linux the dynamic linker binds shapely to the GEOS that the program itself has loaded, as
    QGIS has: its last digits are not those of the GEOS that shapely was built for.
    """
    try:
        version = ctypes.CDLL(None).GEOSversion
    except (AttributeError, OSError, TypeError):
        return built
    version.restype = ctypes.c_char_p
    return str(version().decode()).split("-")[0]


def differences(theirs: dict[str, str], among: tuple[str, ...] = DECISIVE) -> list[str]:
    """Return in words where another process differs from this one: “numpy 1.26.4, here 1.24.2”."""
    mine = fingerprint()
    return [
        f"{name} {theirs.get(name, 'unknown')}, here {mine[name]}"
        for name in among
        if theirs.get(name) != mine[name]
    ]
