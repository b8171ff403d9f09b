# SPDX-License-Identifier: GPL-2.0-or-later
"""Which part of the map an area of a sentence is of: "1,263 km² in the Kursk region"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..base.errors import InputError
from ..pocket import references
from .claim import CONTROL_AREA, GAIN, LOSS
from .facts import PLACE, place_of

#: kinds that are measured on all of the map
ON_ALL_OF_THE_MAP = (CONTROL_AREA, GAIN, LOSS)
_REGION = (
    r"(?:region|oblast|province|governorate|sector|direction|district|axis|area|front|county)s?"
)
_SIDE = r"(?:north|south|east|west|centre|center)(?:[\s-]?(?:north|south|east|west))?(?:ern)?"
_WHERE = (
    rf"(?P<where>(?:(?:the|occupied|{_SIDE}|central|all of)\s+)*"
    rf"(?:{PLACE}(?:['’]s\s+\w+)?(?:\s+and\s+{PLACE})?(?:\s+{_REGION}\b)?|\w+\s+{_REGION}\b)"
    rf"|(?:the\s+)(?:far\s+)?{_SIDE}\b)"
)
_IN = r"\b(?:in|within|inside|across|around|near|at|along|outside|of)\s+"
_AFTER = re.compile(rf"[^,.;]{{0,50}}?{_IN}{_WHERE}")
_BEFORE = re.compile(
    rf"(?:^|[,;]\s)[^,.;]{{0,60}}?\b(?:[Ii]n|[Nn]ear|[Aa]round|[Aa]cross)\s+{_WHERE}"
)
_TIME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Ramadan|Spring|Summer|Autumn|Winter"
    r"|Operation)\b"
)
#: where it is said, not where it is so
_SAID = re.compile(r"\b(?:said|says|told|speaking|reported|claimed|announced)\s+(?:\w+\s+){0,3}$")
_COUNTRY_PART = re.compile(rf"(?:occupied|{_SIDE}|central)\s", re.I)


def scope_of(text: str, start: int, end: int) -> str:
    """Return where an area at a place of a sentence lies, empty for all of the map or a country."""
    places = [_AFTER.match(text, end)]
    before = list(_BEFORE.finditer(text, 0, start))
    places += [one for one in before[-1:] if not _SAID.search(text[: one.start("where") - 3])]
    for found in places:
        if found is not None and not _TIME.match(found["where"]):
            where = re.sub(r"^the\s+", "", found["where"])
            if not _is_country(where):
                return where
    return ""


def scope_of_share(names: Sequence[str], value: float | None) -> str:
    """Return the region that a claim has a share of: what is held elsewhere is no part of it."""
    if value is None or value >= 1.0 or not names:
        return ""
    inside = [name for name in names if not _is_country(name)]
    return " and ".join(inside)


def _is_country(where: str) -> bool:
    if _COUNTRY_PART.match(where):
        return False
    name = place_of(where)
    for asked in (name, f"{name} (World)"):
        try:
            if references.find(asked).region == "World":
                return True
        except InputError:  # Unknown, or of several areas: Georgia is a country, too.
            continue
    return False


def town_or_region(name: str, text: str) -> InputError | None:
    """Return what to ask of "70% of Aleppo", which can be the city and the region of that name."""
    try:
        area = references.find(name)
    except InputError:
        return None
    if area.file.rank == 0 or re.search(rf"{re.escape(name)}(?:['’]s)?\s+{_REGION}", text, re.I):
        return None
    of_region = rf"{_REGION}\s+of\s+(?:the\s+)?{re.escape(name)}"
    if re.search(of_region, text, re.I) or re.search(_REGION + r"$", name, re.I):
        return None
    if name.casefold() not in references.towns():
        return None
    return InputError(
        "“{name}” is a town and a region: write “{name} region” if the region is meant. Towns are "
        "no reference areas.",
        name=name,
    )


def whole_map_note(where: str) -> InputError:
    """Return why an area of a part of the map is not measured on all of it."""
    return InputError(
        "The area is of “{where}” alone, and would be measured on the whole map. Cut the control "
        "layer to it; a table then states the claim in columns.",
        where=where,
    )
