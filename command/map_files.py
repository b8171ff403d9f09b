# SPDX-License-Identifier: GPL-2.0-or-later
"""The files that the maps of a series consist of, and which of those that are given are new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from ..analysis.base.cache import Cache
from ..analysis.base.errors import InputError
from ..analysis.base.file_parts import READ_WITH, belonging, beside
from ..analysis.interface.reading import SUFFIXES, is_map

#: what another program has written to a database and not yet brought into it
_UNSETTLED = {".gpkg": (".gpkg-wal", ".gpkg-journal")}


def maps_in(given: Iterable[Path]) -> list[Path]:
    """Return the maps among files and folders that are given."""
    return [
        one
        for path in given
        for one in (sorted(filter(is_map, path.iterdir())) if path.is_dir() else [path])
    ]


def parts_of(paths: Iterable[Path]) -> dict[Path, list[Path]]:
    """Return the files that each map consists of, the one that it is named by last."""
    folders: dict[Path, dict[str, list[Path]]] = {}
    found = {}
    for path in paths:
        suffix = path.suffix.lower()
        wanted = (*READ_WITH.get(suffix, ()), *_UNSETTLED.get(suffix, ()))
        if wanted and path.parent not in folders:
            folders[path.parent] = _by_stem(path.parent)
        inside = folders[path.parent].get(path.stem, []) if wanted else []
        found[path] = [*beside(path, wanted, inside), path]
    return found


def _by_stem(folder: Path) -> dict[str, list[Path]]:
    found = defaultdict(list)
    for one in folder.iterdir():
        found[one.stem].append(one)
    return found


def left_over(old: Path, new: Iterable[Path]) -> list[Path]:
    """Return what belongs to a map that is replaced and would be read with the new one."""
    suffix = old.suffix.lower()
    journals = (*_UNSETTLED.get(suffix, ()), ".gpkg-shm") if suffix in _UNSETTLED else ()
    names = {one.name for one in new}
    there = beside(old, (*belonging(suffix), *journals)) if old.parent.is_dir() else []
    return [one for one in there if one.name not in names]


def new_files(maps: Path, added: Path | None, replace: bool, cache: Cache) -> list[Path]:
    """Return the files that are to be added to the folder of a series and are not there yet.

    Raises
    ------
    InputError
        If there is none, or one of the same name holds something else.
    """
    if added is None:
        return []
    inside = sorted(added.iterdir()) if added.is_dir() else [added]
    found = [path for path in inside if is_map(path) and path.is_file()]
    if not found:
        raise InputError(f"{added} holds no file of {', '.join(SUFFIXES)}.")
    new = []
    parts = parts_of(found)
    there = [one for path in found for one in parts[path] if (maps / one.name).is_file()]
    olds = cache.hashes([maps / path.name for path in there])
    same = {path for path, one, old in zip(there, cache.hashes(there), olds) if one == old}
    for path in found:
        old = maps / path.name
        if same.issuperset(parts[path]):
            continue
        if old.exists() and not replace:
            raise InputError(
                f"The series has another {path.name} already. Give --replace if the new one "
                "corrects it, or another name."
            )
        new.append(path)
    return new
