# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that take their place together, while no other run of the same series writes."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Union

from ..analysis.base.errors import InputError

#: seconds: another run writes no longer than that
_PATIENCE_S = 60.0
_MARK = ".salient-"
#: bytes of a file's name that are no text: JSON reads its escape, and the file is found by it
UNREADABLE = "backslashreplace"

#: a file that is copied, a text that is written, or None for what is taken away
Content = Union[Path, str, None]


@contextmanager
def alone(folder: Path) -> Iterator[bool]:
    """Keep other runs from writing; the system lets them in when this one ends, however it ends.

    Yields whether that can be had here: there are disks without locks.

    Raises
    ------
    InputError
        If another run does not end.
    """
    with ExitStack() as held:
        try:
            lock = sqlite3.connect(
                folder / "writing.sqlite", timeout=_PATIENCE_S, isolation_level=None
            )
            held.enter_context(closing(lock))
            lock.execute("BEGIN EXCLUSIVE")
            locked = True
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise InputError(
                    "Another run has been writing this series for {seconds:g} seconds. Run again "
                    "when it has ended.",
                    seconds=_PATIENCE_S,
                ) from error
            locked = False
        yield locked


def remove_left_behind(folders: Iterable[Path]) -> None:
    """Remove what runs that were killed have left; to be called by who is alone."""
    for folder in folders:
        for one in folder.glob(f"{_MARK}*"):
            if one.is_dir():
                shutil.rmtree(one, ignore_errors=True)


def write_together(contents: Sequence[tuple[Path, Content]]) -> None:
    """Write files aside, and let them take their place together, in their order.

    Raises
    ------
    OSError
        If one cannot be written; all is as it was then.
    """
    with ExitStack() as asides:
        folders: dict[Path, Path] = {}
        swaps = []
        for target, content in contents:
            folder = target.parent
            if folder not in folders:
                folder.mkdir(parents=True, exist_ok=True)
                # on the disk of the target, and gone however this ends: a full disk is given back
                made = tempfile.TemporaryDirectory(prefix=_MARK, dir=folder)
                folders[folder] = Path(asides.enter_context(made))
            aside = folders[folder] / target.name
            if isinstance(content, Path):
                shutil.copyfile(content, aside)
            elif content is not None:
                aside.write_bytes(content.encode("utf-8", UNREADABLE))
            swaps.append((aside, target))
        _swap(swaps)


def _swap(pairs: list[tuple[Path, Path]]) -> None:
    """Put files in the place of others; where one cannot be, all others are put back.

    A place that nothing was made for is left empty.
    """
    begun: list[tuple[Path, Path]] = []
    try:
        for made, target in pairs:
            before = made.with_name(f"{made.name}.before")
            if target.exists():
                try:
                    os.link(target, before)
                except OSError:  # a disk without links
                    shutil.copyfile(target, before)
            begun.append((target, before))
            if made.exists():
                made.replace(target)
            else:
                target.unlink()
    except BaseException:  # also of a run that is stopped as it does this
        for target, before in reversed(begun):
            if before.exists():
                before.replace(target)
            else:
                target.unlink(missing_ok=True)
        raise
