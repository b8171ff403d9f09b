# SPDX-License-Identifier: GPL-2.0-or-later
"""Libraries that Salient fetched for this user, in a folder of the profile's own.

Nothing of QGIS's is written to. A folder a Python and system, for two versions of QGIS can share a
profile. What is fetched is pinned by version and SHA-256 in resources/libraries.json.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import platform
import re
import shutil
import sys
import tempfile
import time
import zipfile
from contextlib import suppress
from functools import cache
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from . import dependencies
from .about import ROOT
from .analysis.base.errors import SalientError
from .i18n import tr

#: Python's own index; one of the settings' can stand in for it
INDEX = "https://pypi.org/simple/"
_REMOVED = "removed"
#: where a line that is not encrypted leads no further
_OF_THIS_MACHINE = (("http", "127.0.0.1"), ("http", "localhost"))
#: seconds after which what was begun to be laid is taken for left behind
_LEFT_S = 3600


class LibrariesError(SalientError):
    """A library that cannot be fetched, or is not what was pinned."""


class Pin(NamedTuple):
    """The build of a library that fits here."""

    name: str
    version: str
    file: str
    hash: str
    geos: str = ""


def key() -> str:
    """Return the name of this Python on this system, as in resources/libraries.json."""
    machine = platform.machine().lower()
    machine = {"amd64": "x86_64", "arm64": "arm64" if sys.platform == "darwin" else "aarch64"}.get(
        machine, machine
    )
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{sys.version_info[0]}.{sys.version_info[1]} {system}-{machine}"


@cache
def _table() -> dict[str, dict]:
    return json.loads((ROOT / "resources" / "libraries.json").read_text(encoding="utf-8"))


def pins(names: tuple[str, ...]) -> list[Pin]:
    """Return the builds to fetch for the libraries named.

    Raises
    ------
    LibrariesError
        If none is known for this Python and system, or QGIS's GEOS is older than shapely's.
    """
    known = _table().get(key(), {})
    lacking = [name for name in names if name not in known]
    if lacking:
        raise LibrariesError(
            tr("No build of {names} is known to fit Python {key}. Install by hand: {how}").format(
                names=", ".join(lacking),
                key=key(),
                how=dependencies.instruction(dependencies.missing(names)),
            )
        )
    found = [Pin(name=name, **known[name]) for name in names]
    loaded = dependencies.loaded_geos()
    for pin in found:
        if pin.geos and loaded and tuple(map(int, pin.geos.split("."))) > loaded:
            raise LibrariesError(
                tr(
                    "shapely {version} is built for GEOS {built}, and this QGIS has loaded GEOS "
                    "{loaded}: both in one program crash. Use the shapely of your system."
                ).format(version=pin.version, built=pin.geos, loaded=".".join(map(str, loaded)))
            )
    return found


def address(page: bytes, pin: Pin, base: str) -> str:
    """Return where a build lies, from the index's page about its library (PEP 503)."""
    for link in re.findall(rb'href="([^"]+)"', page):
        target = link.decode("utf-8", "replace").split("#")[0]
        if target.rsplit("/", 1)[-1] == pin.file:
            found = urljoin(base, target)
            parts = urlsplit(found)
            if parts.scheme == "https" or (parts.scheme, parts.hostname) in _OF_THIS_MACHINE:
                return found
    raise LibrariesError(
        tr("The index {base} has no {file}. Try again later, or install by hand.").format(
            base=base, file=pin.file
        )
    )


def folder(profile: Path) -> Path:
    """Return where the libraries of this Python and system lie in a profile."""
    return profile / "libraries" / key().replace(" ", "-")


def lay(profile: Path, wheels: list[tuple[Pin, bytes]]) -> Path:
    """Check what was fetched and lay it into the profile, all or nothing.

    Raises
    ------
    LibrariesError
        If a build is not the one that was pinned, or holds a path that leads elsewhere.
    """
    target = folder(profile)
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix="fetched-", dir=target.parent))
    try:
        if target.exists() and not (target / _REMOVED).exists():
            shutil.copytree(target, beside, dirs_exist_ok=True)
        for pin, content in wheels:
            _unpack(pin, content, beside)
        if target.exists():
            _drop(target)
        beside.rename(target)
    except OSError as error:
        raise LibrariesError(
            tr("The libraries cannot be written to “{path}”: {error}.").format(
                path=target, error=error
            )
        ) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return target


def _unpack(pin: Pin, content: bytes, into: Path) -> None:
    if f"sha256:{hashlib.sha256(content).hexdigest()}" != pin.hash:
        raise LibrariesError(
            tr(
                "{file} is not the build that Salient knows: its SHA-256 is another one. Nothing "
                "was installed. Somebody between you and the index changes files, or it is damaged."
            ).format(file=pin.file)
        )
    beside = into / (pin.name + ".whl")
    beside.write_bytes(content)
    with zipfile.ZipFile(beside) as archive:
        for name in archive.namelist():
            path = PurePosixPath(name)
            if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
                raise LibrariesError(
                    tr("{file} holds the path “{name}”, which leads elsewhere.").format(
                        file=pin.file, name=name
                    )
                )
        archive.extractall(into)
    beside.unlink()


def _drop(path: Path) -> None:
    """Put a folder out of the way, also where a loaded library cannot be deleted (Windows)."""
    away = Path(tempfile.mkdtemp(prefix="old-", dir=path.parent))
    path.rename(away / path.name)
    shutil.rmtree(away, ignore_errors=True)


def activate(profile: Path) -> bool:
    """Let Python find the libraries of the profile, if something is missing without them.

    After all others, so that QGIS's own come first; before them only where QGIS's own is too old
    to serve. Also tidies what an earlier run could not delete.
    """
    target = folder(profile)
    if not target.parent.is_dir():
        return False
    for left in [*target.parent.glob("old-*"), *_left_behind(target.parent)]:
        shutil.rmtree(left, ignore_errors=True)
    if (target / _REMOVED).exists():
        shutil.rmtree(target, ignore_errors=True)
    if not target.is_dir() or str(target) in sys.path:
        return target.is_dir()
    lacks = dependencies.missing()
    if not lacks:
        return False
    sys.path.insert(0 if any(lack.found for lack in lacks) else len(sys.path), str(target))
    importlib.invalidate_caches()
    return True


def _left_behind(parent: Path) -> list[Path]:
    """Return what was begun and not ended; another QGIS may be at it just now."""
    found = []
    for path in parent.glob("fetched-*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _LEFT_S:
                found.append(path)
    return found


def remove(profile: Path) -> None:
    """Undo: take the libraries of the profile away; what is loaded goes at the next start."""
    target = folder(profile)
    if str(target) in sys.path:
        sys.path.remove(str(target))
    importlib.invalidate_caches()
    if not target.is_dir():
        return
    try:
        (target / _REMOVED).touch()
        _drop(target)
    except OSError as error:
        raise LibrariesError(
            tr("“{path}” is in use and goes when QGIS starts next: {error}.").format(
                path=target, error=error
            )
        ) from error
