# SPDX-License-Identifier: GPL-2.0-or-later
"""Files attached to reports: copied beside the store under their hash, never run or unpacked."""

from __future__ import annotations

import hashlib
import re
import shutil
import unicodedata
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from .errors import StoreError

#: names that Windows keeps for devices
_DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}


@dataclass(frozen=True)
class Attached:
    """A file that was copied: its name in the folder of attachments, and its SHA-256."""

    name: str
    sha256: str


def attach(source: Path, folder: Path) -> Attached:
    """Copy a file into the folder of attachments.

    Raises
    ------
    StoreError
        If it is no file, or cannot be copied.
    """
    try:
        if not source.is_file():
            raise StoreError(f"{source} is no file. Attach a file that is there.")
        digest = sha256(source)
        name = f"{digest[:12]}-{safe_name(source.name)}"
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / name
        if not target.exists():
            draft = folder / f".{name}.part"
            # The content only: a copied permission to run would come along otherwise.
            shutil.copyfile(source, draft)
            draft.replace(target)
    except OSError as error:
        raise StoreError(
            f"{source.name} cannot be copied to {folder}: {error.strerror}. Check that the folder "
            "is not read-only and that the disk is not full."
        ) from error
    return Attached(name, digest)


def path_of(name: str, folder: Path) -> Path | None:
    """Return an attachment's path, or None where the name leads out of the folder or nowhere."""
    if not name or name != safe_name(name):
        return None
    path = folder / name
    if path.is_symlink() or not path.is_file():
        return None
    return path if path.resolve().parent == folder.resolve() else None


def unchanged(path: Path, digest: str) -> bool:
    """Tell whether a file is still the one that was attached."""
    return sha256(path) == digest


def sha256(path: Path) -> str:
    """Return a file's SHA-256 in hexadecimal digits."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            found.update(block)
    return found.hexdigest()


def safe_name(name: str) -> str:
    """Return a file name that stays in its folder on every system and shows as it is."""
    last = PureWindowsPath(PurePosixPath(name.replace("\x00", "")).name).name
    kept = "".join(
        c for c in unicodedata.normalize("NFC", last) if unicodedata.category(c)[0] != "C"
    )
    kept = re.sub(r'[<>:"/\\|?*%]', "_", kept).strip(" .")
    if len(kept) > 100:
        stem, dot, ending = kept.rpartition(".")
        kept = f"{stem[:80]}{dot}{ending[:15]}" if dot and stem else kept[:100]
    if not kept or kept.split(".")[0].lower() in _DEVICES:
        kept = f"file_{kept}"
    return kept
