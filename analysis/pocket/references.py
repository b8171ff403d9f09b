# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas that a claim can name: the well-known ones, all countries, all first-level regions.

A table is a file in `resources/references` and a line in `TABLES`. An area that two tables have is
taken of the first: published figures come before what was measured on the world map.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ..base.errors import InputError
from .reference import BUNDLED, ReferenceTable, bundled, from_rows


@dataclass(frozen=True)
class TableFile:
    """One table of reference areas.

    Attributes
    ----------
    name : str
        Its file in `resources/references`.
    rank : int
        Of two areas of one name in different regions that of the lower rank is meant: Luxembourg
        is the country and not the province. Of one rank, the claim must say which.
    """

    name: str
    rank: int


#: in order: the first that has an area gives it
TABLES = (
    TableFile("areas.csv", 0),
    TableFile("countries.csv", 0),
    TableFile("regions.csv", 1),
)
#: what a region may be called beside its name
_SUFFIX = re.compile(r"\s+(?:oblast|province|governorate|region|state|county|district|krai)$")


@dataclass(frozen=True)
class KnownArea:
    """One area that a claim can be compared with.

    Attributes
    ----------
    name, region, source : str
    file : str
        Of `TABLES`.
    row : int
        Where in the table it stands.
    """

    name: str
    region: str
    source: str
    file: TableFile
    row: int

    @property
    def label(self) -> str:
        """Its name, with what it is where a town may bear the name too."""
        return f"{self.name} (region of {self.region})" if self.file.rank else self.name

    @property
    def table(self) -> ReferenceTable:
        """The table that it stands in, read when it is asked for: the large ones take a second."""
        return _table(self.file.name)


@lru_cache(maxsize=8)
def _table(file: str) -> ReferenceTable:
    if file == BUNDLED.name:
        return bundled()
    with (BUNDLED.parent / file).open(encoding="utf-8", newline="") as lines:
        return from_rows(list(csv.DictReader(lines)), file)


def _key(name: str) -> str:
    """Return a name as it is compared: no accents, apostrophes, case, nor a leading article."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    plain = " ".join(re.sub(r"['’‘ʼʿʾ`]", "", plain).split()).casefold()
    return plain.removeprefix("the ")


@lru_cache(maxsize=1)
def _all() -> tuple[tuple[KnownArea, tuple[str, ...]], ...]:
    """Return all areas, each with what else it is called."""
    found = []
    for file in TABLES:
        with (BUNDLED.parent / file.name).open(encoding="utf-8", newline="") as lines:
            for row, one in enumerate(csv.DictReader(lines)):
                area = KnownArea(one["name"], one["region"], one["source"], file, row)
                others = tuple(part.strip() for part in one.get("also", "").split(";"))
                found.append((area, tuple(name for name in others if name)))
    return tuple(found)


@lru_cache(maxsize=1)
def _index() -> dict[str, list[KnownArea]]:
    found: dict[str, list[KnownArea]] = {}
    for one, others in _all():
        for key in dict.fromkeys(_key(name) for name in (one.name, *others)):
            found.setdefault(key, []).append(one)
    return found


@lru_cache(maxsize=1)
def known_names() -> tuple[str, ...]:
    """Return all names that a sentence may compare with, as reports write them."""
    names: dict[str, None] = {}
    for one, others in _all():
        for name in (one.name, *others):
            names[name.removeprefix("the ")] = None
            names[re.sub(r"['’‘ʼ]", "", name)] = None
    return tuple(names)


def find(name: str) -> KnownArea:
    """Return the area that is meant by a name; “Georgia (United States)” says of which region.

    Raises
    ------
    InputError
        If no table has it, or several areas of one rank bear the name.
    """
    asked = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", name.strip())
    hits = _hits(name)
    if not hits and asked:
        hits = [one for one in _hits(asked[1]) if _key(one.region) == _key(asked[2])]
    if not hits:
        raise unknown_area(name)
    rank = min(one.file.rank for one in hits)
    meant = _first_of_each(one for one in hits if one.file.rank == rank)
    if len(meant) > 1:
        told = ", ".join(f"“{one.name} ({one.region})”" for one in meant)
        raise InputError(
            "“{name}” can be {count} areas: {told}. Write which, or give its area as the claimed "
            "value.",
            name=name,
            count=len(meant),
            told=told,
        )
    return meant[0]


@lru_cache(maxsize=1)
def towns() -> frozenset[str]:
    """Return the names of towns, in small letters: a region may be called like one."""
    file = BUNDLED.parents[1] / "context" / "towns.tsv"
    with file.open(encoding="utf-8") as columns:
        names = next(columns).rstrip("\n")
    return frozenset(names.casefold().split("\t"))


def unknown_area(name: str) -> InputError:
    """Return the error for a name that no table has."""
    return InputError(
        "There is no reference area “{unknown}”. Add it to the table of reference areas, "
        "or give its area as the claimed value.",
        unknown=name,
    )


def _hits(name: str) -> list[KnownArea]:
    key = _key(name)
    return _index().get(key) or _index().get(_SUFFIX.sub("", key)) or []


def _first_of_each(areas: Iterable[KnownArea]) -> list[KnownArea]:
    """Return areas without those that an earlier table has too: of one name and region."""
    found: list[KnownArea] = []
    for one in areas:
        twin = any(other.region == one.region and other.file != one.file for other in found)
        if not twin:
            found.append(one)
    return found
