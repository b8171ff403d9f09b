# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a file is as it was, without reading it: its size, its times and its number on the disk.

A file can be given any time of change but not, without setting the clock, any time of change of
its state (`st_ctime`), and one that is put in the place of another has another number. What is in
doubt is read: on Windows, where `st_ctime` is when a file was made, every file is.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from .errors import InputError

#: a file that changed so short a time ago may change again within one tick of the disk's clock
_TICK_NS = 3_000_000_000
#: whether `st_ctime` tells a change of which `st_mtime` says nothing
_TELLS_CHANGES = os.name != "nt"


@dataclass(frozen=True)
class FileState:
    """What the system says of a file."""

    text: str
    changed_ns: int

    def is_settled(self, now_ns: int) -> bool:
        """Tell whether a later change will show; a time in the future is a clock that was set."""
        return _TELLS_CHANGES and 0 < self.changed_ns < now_ns - _TICK_NS


def state_of(path: Path) -> FileState:
    """Return the state of a file.

    Raises
    ------
    InputError
        If it is not there, or must not be looked at.
    """
    try:
        one = path.stat()
    except OSError as error:
        raise _unreadable(path, error) from error
    numbers = (one.st_size, one.st_mtime_ns, one.st_ctime_ns, one.st_ino, one.st_dev)
    return FileState(" ".join(map(str, numbers)), max(one.st_mtime_ns, one.st_ctime_ns))


def sha256_of(path: Path) -> str:
    """Return the hash of what a file holds.

    Raises
    ------
    InputError
        If it cannot be read.
    """
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            for block in iter(lambda: file.read(1 << 20), b""):
                digest.update(block)
    except OSError as error:
        raise _unreadable(path, error) from error
    return digest.hexdigest()


def _unreadable(path: Path, error: OSError) -> InputError:
    return InputError("{path} cannot be read: {strerror}.", path=path, strerror=error.strerror)
