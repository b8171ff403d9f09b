# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that belong to a map's file: what it is read with, and what tells of it and of no other."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

#: what is read with a file of this ending
READ_WITH: dict[str, tuple[str, ...]] = {
    ".shp": (".shx", ".dbf", ".prj", ".qpj", ".cpg"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
    ".gml": (".gfs", ".xsd"),
}
#: what programs lay beside it: an index of an old one hides rows of a new one
_INDICES = {
    ".shp": (
        ".cst", ".qix", ".sbn", ".sbx", ".idm", ".ind", ".ain", ".aih", ".fbn", ".fbx", ".ixs",
        ".mxs",
    ),
}  # fmt: skip


def belonging(suffix: str) -> tuple[str, ...]:
    """Return the endings of all that belongs to a file of an ending and must go with it."""
    return (*READ_WITH.get(suffix.lower(), ()), *_INDICES.get(suffix.lower(), ()))


def beside(
    path: Path, suffixes: Collection[str], inside: Iterable[Path] | None = None
) -> list[Path]:
    """Return the files of these endings that are called like a file, in letters of either case.

    Parameters
    ----------
    inside : iterable of Path, optional
        The files of its folder, where they are known.
    """
    if not suffixes:
        return []
    there = path.parent.iterdir() if inside is None else inside
    return sorted(
        one
        for one in there
        if one.stem == path.stem and one.suffix.lower() in suffixes and one.is_file()
    )
