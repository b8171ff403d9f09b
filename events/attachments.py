# SPDX-License-Identifier: GPL-2.0-or-later
"""Files attached to reports: copied beside the store under their hash, never run or unpacked."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from ..analysis.base.errors import worded
from .errors import StoreError

if TYPE_CHECKING:
    from .model import Report

#: names that Windows keeps for devices
_DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}
#: bytes from which on files are read beside the window
LARGE = 50_000_000
#: stands for the hash of a file that has none
NO_HASH = "-"


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
            raise StoreError("{source} is no file. Attach a file that is there.", source=source)
        folder.mkdir(parents=True, exist_ok=True)
        draft = folder / f".{uuid.uuid4().hex}.part"
        try:
            # The content only: a copied permission to run would come along otherwise. Its hash is
            # that of the copy: a film that is still being written is another one a moment later.
            digest = _copied(source, draft)
            name = f"{digest[:12]}-{safe_name(source.name)}"
            target = folder / name
            if not (target.is_file() and unchanged(target, digest)):
                draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            "{name} cannot be copied to {folder}: {strerror}. Check that the folder "
            "is not read-only and that the disk is not full.",
            name=source.name,
            folder=folder,
            strerror=error.strerror,
        ) from error
    return Attached(name, digest)


def _copied(source: Path, target: Path) -> str:
    """Copy a file so that it is on the disk, and return the SHA-256 of what was copied."""
    found = hashlib.sha256()
    with source.open("rb") as file, target.open("xb") as copy:
        for block in iter(lambda: file.read(1 << 20), b""):
            found.update(block)
            copy.write(block)
        copy.flush()
        os.fsync(copy.fileno())
    return found.hexdigest()


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


def named(report: Report) -> list[tuple[str, str]]:
    """Return the name and the SHA-256 of each file of a report; several stand one a line."""
    names = report.attachment.splitlines()
    digests = ["" if one == NO_HASH else one for one in report.attachment_sha256.splitlines()]
    return [(name, digests[i] if i < len(digests) else "") for i, name in enumerate(names) if name]


def with_files(report: Report, new: Iterable[Attached]) -> Report:
    """Return a report with more files, each once."""
    held = dict(named(report))
    held |= {one.name: one.sha256 for one in new}
    return _with(report, held)


def without_file(report: Report, name: str) -> Report:
    """Return a report without one of its files; the copy in the folder stays, for the log."""
    return _with(report, {one: digest for one, digest in named(report) if one != name})


def _with(report: Report, files: dict[str, str]) -> Report:
    return replace(report, attachment="\n".join(files), attachment_sha256=hashes(files))


def hashes(files: dict[str, str]) -> str:
    """Return the hashes of files as a report keeps them, one a line in the order of the names.

    A file without one has its line too: text is stripped on its way in, and without it the next
    file's hash would move up.
    """
    held = files.values()
    return "\n".join(one or NO_HASH for one in held) if any(held) else ""


def faults(reports: Iterable[Report], folder: Path) -> list[str]:
    """Open every attached file and say which is missing, another one, or without a hash.

    Returns
    -------
    list of str
        Sentences; empty if all files are those that were attached.
    """
    found = []
    for report in reports:
        for name, digest in named(report):
            path = path_of(name, folder)
            if path is None:
                found.append(
                    worded(
                        "The file {name} of the report {id} is not in {folder}.",
                        name=name,
                        id=report.id,
                        folder=folder,
                    )
                )
                continue
            try:
                same = unchanged(path, digest)
            except OSError as error:
                found.append(
                    worded(
                        "The file {name} cannot be read: {reason}.",
                        name=name,
                        reason=error.strerror,
                    )
                )
                continue
            if not digest:
                found.append(
                    worded(
                        "The file {name} has no hash: nobody can tell what was attached.", name=name
                    )
                )
            elif not same:
                found.append(
                    worded(
                        "The file {name} is not the one that was attached: its SHA-256 is "
                        "another one.",
                        name=name,
                    )
                )
    return found


def size(reports: Iterable[Report], folder: Path) -> int:
    """Return how many bytes the attached files of reports have together, as far as they are there.

    Raises
    ------
    OSError
        If the folder cannot be looked at.
    """
    paths = [path_of(name, folder) for report in reports for name, _ in named(report)]
    return sum(path.stat().st_size for path in paths if path is not None)


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
