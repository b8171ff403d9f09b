# SPDX-License-Identifier: GPL-2.0-or-later
"""Which Python libraries Salient needs, which are missing, and how to get them on this system.

Looking does not import them: QGIS's start must not wait for shapely or scipy.
"""

from __future__ import annotations

import ctypes
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Callable, NamedTuple

from .about import LIBRARIES, Library
from .i18n import tr


class Missing(NamedTuple):
    """A library that is absent (`found` empty) or too old (`found` its version)."""

    library: Library
    found: str

    def __str__(self) -> str:
        if self.found:
            return tr("{name} {minimum} or newer ({found} is installed)").format(
                name=self.library.name, minimum=self.library.minimum, found=self.found
            )
        return tr("{name} {minimum} or newer").format(
            name=self.library.name, minimum=self.library.minimum
        )


def missing(names: tuple[str, ...] | None = None) -> tuple[Missing, ...]:
    """Return what is absent or too old, of all libraries or of those named."""
    return tuple(
        lack
        for lack in map(_lack, LIBRARIES)
        if lack is not None and (names is None or lack.library.name in names)
    )


def instruction(lacks: tuple[Missing, ...]) -> str:
    """Return the sentences that tell a user what to install and how, here."""
    what = ", ".join(str(lack) for lack in lacks)
    return tr("Salient needs {what}. {how} Then start QGIS again.").format(
        what=what, how=_how(lacks)
    )


#: of each thread the owner of its context of PROJ
_held: dict[int, object] = {}


@contextmanager
def held_projections() -> Iterator[None]:
    """Keep what pyproj has opened in this thread from one call of Qt's to the next.

    To be entered where Qt, in a thread of its own, calls Python: to Python every such call is a
    thread that begins and ends. At the end pyproj 3.7 closes the context of PROJ and still goes on
    with it in the next call, which ends QGIS (https://github.com/pyproj4/pyproj/issues/1509).
    Nothing is imported: who needs no pyproj does not wait for it.
    """
    _hold_projections()
    try:
        yield
    finally:
        # what was opened in this call, maybe by the first who asked for pyproj
        _hold_projections()


def _hold_projections() -> None:
    # before 3.7 a context belongs to its object
    local = getattr(sys.modules.get("pyproj._context"), "_CONTEXT_MANAGER_LOCAL", None)
    if local is None:
        return
    thread = threading.get_ident()
    if local.context_manager is None:
        # what is made now must keep the context too
        local.context_manager = _held.get(thread)
    else:
        _held[thread] = local.context_manager


@cache
def geos_clash() -> str:
    """Return a sentence if shapely would run on a GEOS older than the one it was built for.

    On Linux the dynamic linker binds shapely's calls to the GEOS that QGIS itself has loaded. An
    older one there answers some of them wrongly and crashes on others. Imports shapely.
    """
    loaded = loaded_geos()
    if loaded is None or missing(("shapely",)):
        return ""
    import shapely

    if shapely.geos_version[:2] <= loaded:
        return ""
    return tr(
        "The installed shapely {shapely} was built for GEOS {built}, but this QGIS has loaded GEOS "
        "{loaded}: both in one program crash. Run: python3 -m pip install --user "
        '--break-system-packages --force-reinstall {wanted} "numpy~=1.24" and start QGIS again.'
    ).format(
        shapely=shapely.__version__,
        built=shapely.geos_version_string,
        loaded=".".join(map(str, loaded)),
        # Shapely's own packages bring GEOS 3.11 up to 2.0; beyond that it is built here.
        wanted='"shapely~=2.0.7"' if loaded >= (3, 11) else "--no-binary shapely shapely",
    )


def loaded_geos() -> tuple[int, int] | None:
    """Return the version of the GEOS that the running program is linked with, if it is."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        version = ctypes.CDLL(None).GEOSversion
    except AttributeError:
        return None
    version.restype = ctypes.c_char_p
    major, minor = _numbers(version().decode())[:2]
    return major, minor


def _lack(library: Library) -> Missing | None:
    try:
        spec = find_spec(library.name)
    except (ImportError, ValueError):
        spec = None
    if spec is None:
        return Missing(library, "")
    found = _version(library.name)
    if not found:
        return None if _has_function(library) else Missing(library, tr("an older one"))
    if _numbers(found) < _numbers(library.minimum):
        return Missing(library, found)
    return None


def _version(name: str) -> str:
    """Return the installed version, or nothing where there is no record of it that tells.

    A build without its repository at hand, as some distributions make, calls itself 0+unknown.
    """
    from importlib import metadata  # with all of Python's e-mail: not while QGIS starts

    try:
        version = metadata.version(name) or ""
    except metadata.PackageNotFoundError:
        return ""
    return "" if version.startswith("0+") else version


def _has_function(library: Library) -> bool:
    """Tell whether a library has what came with the oldest version that serves. Imports it."""
    if not library.function:
        return True
    try:
        return hasattr(import_module(library.name), library.function)
    except ImportError:
        return False


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


class InstallWay(NamedTuple):
    """What a way of installing QGIS brings, and what to do where that is not enough.

    `title` and `brings` are for the manual; `step` gives a sentence with a place for {wanted} (as
    pip takes it) or {packages} (as Debian and OSGeo4W call them).
    """

    kind: str
    title: str
    brings: str
    step: Callable[[], str]


#: The one table of ways: the notice in QGIS, the README and the manual say what stands here.
WAYS = (
    InstallWay(
        "windows",
        "Windows",
        "QGIS's full installer (qgis-full) brings all: nothing to do.",
        lambda: tr(
            "Run the OSGeo4W Setup that came with QGIS (Advanced install) and choose {packages}."
        ),
    ),
    InstallWay(
        "macos",
        "macOS",
        "The application brings some of them, another set from build to build.",
        lambda: tr("Choose “Install for me…” in Plugins › Salient › Libraries…."),
    ),
    InstallWay(
        "flatpak",
        "Flatpak",
        "It brings neither shapely nor scipy, and has no pip of its own.",
        lambda: tr("Choose “Install for me…” in Plugins › Salient › Libraries…."),
    ),
    InstallWay(
        "conda",
        "conda",
        "conda-forge's qgis brings neither shapely nor scipy.",
        lambda: tr("Run in QGIS's environment: conda install -c conda-forge {wanted}"),
    ),
    InstallWay(
        "debian",
        "Debian, Ubuntu",
        "Debian 13 and Ubuntu 24.04 package them all; Debian 12 and Ubuntu 22.04 have shapely 1.8.",
        lambda: tr(
            "Run: sudo apt install {packages} (where that brings shapely 1.8, as on Debian 12 and "
            "Ubuntu 22.04, run: python3 -m pip install --user --break-system-packages "
            '"shapely~=2.0.7" "numpy~=1.24")'
        ),
    ),
    InstallWay(
        "other",
        "Other systems",
        "What the distribution's qgis brings differs.",
        lambda: tr("Run with the Python of QGIS: python3 -m pip install --user {wanted}"),
    ),
)


def _way(kind: str) -> InstallWay:
    return next(way for way in WAYS if way.kind == kind)


def _how(lacks: tuple[Missing, ...]) -> str:
    """Return the one way of installing that is safe on this system."""
    names = [lack.library.name for lack in lacks]
    kind = platform()
    if kind == "debian" and "shapely" not in names:
        return tr("Run: sudo apt install {packages}").format(packages=_packages(names))
    return (
        _way(kind)
        .step()
        .format(
            wanted=" ".join(f'"{lack.library.name}>={lack.library.minimum}"' for lack in lacks),
            packages=_packages(names),
        )
    )


def command(lacks: tuple[Missing, ...]) -> str:
    """Return the one command that installs what is missing here, empty where there is none."""
    if not lacks:
        return ""
    names = [lack.library.name for lack in lacks]
    wanted = " ".join(f'"{lack.library.name}>={lack.library.minimum}"' for lack in lacks)
    kind = platform()
    if kind == "conda":
        return f"conda install -c conda-forge {wanted}"
    if kind == "debian" and "shapely" in names and _old_debian():
        others = [name for name in names if name != "shapely"]
        first = f"sudo apt install {_packages(others)} && " if others else ""
        pip = "python3 -m pip install --user --break-system-packages"
        return f'{first}{pip} "shapely~=2.0.7" "numpy~=1.24"'
    if kind == "debian":
        return f"sudo apt install {_packages(names)}"
    return f"python3 -m pip install --user {wanted}" if kind == "other" else ""


def _old_debian(release: Path = Path("/etc/os-release")) -> bool:
    """Tell whether the distribution's shapely is older than 2: up to Debian 12, Ubuntu 22.04."""
    try:
        lines = release.read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    said = dict(line.split("=", 1) for line in lines if "=" in line)
    version = _numbers(said.get("VERSION_ID", ""))
    newest = {"debian": (12,), "ubuntu": (22, 4)}.get(said.get("ID", "").strip('"'))
    return newest is not None and bool(version) and version[: len(newest)] <= newest


def _packages(names: list[str]) -> str:
    return " ".join(f"python3-{name}" for name in names)


def ways_as_text() -> str:
    """Return the table of ways as the README and the manual print it: a list in Markdown."""
    names = ["shapely", "scipy"]
    wanted = " ".join(f'"{one.name}>={one.minimum}"' for one in LIBRARIES if one.name in names)
    return "\n".join(
        f"- **{way.title}**: {way.brings} Else: "
        + way.step().format(wanted=wanted, packages=_packages(names))
        for way in WAYS
    )


@cache
def platform() -> str:
    """Return which of the ways of installing QGIS this is."""
    if sys.platform == "win32":
        return "windows"
    if Path("/.flatpak-info").exists():
        return "flatpak"
    if (Path(sys.prefix) / "conda-meta").exists():
        return "conda"
    if sys.platform == "darwin":
        return "macos"
    if Path("/etc/debian_version").exists():
        return "debian"
    return "other"
