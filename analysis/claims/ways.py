# SPDX-License-Identifier: GPL-2.0-or-later
"""Lengths of a sentence: between which places, from whose front, or of an open gap."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .areas import is_pocket
from .claim import BEHIND, DISTANCE, FRONT, GAP
from .facts import PLACE, place_of
from .quantity import Quantity

_GAP = re.compile(
    r"\bgap\b|\bmouth\b|\bbetween\s+(?:the|them|two|both)\b|\bpincers?\b|\bspearheads?\b|corridor"
    r"|\bneck\b|opening|bottleneck|escape|remain|apart|lies between|separat"
    r"|from each other|from one another|\bfrom (?:closing|encircling|cutting|sealing"
    r"|linking|meeting"
    r"|completing|surrounding)"
    r"|коридор|горловин|ممر|couloir|corredor|korridor|lücke",
    re.I,
)
#: "5 km from the gap": no width of it, and no place that a map has
_FROM_GAP = re.compile(
    r"(?:\s+\w+){0,3}?\s+(?:from|to|off|(?:north|south|east|west)\w*\s+of)\s+(?:the|this|that|its"
    r"|their)\s+(?:\w+\s+)?(?:gap|corridor|neck|mouth|opening|bottleneck)\b",
    re.I,
)
#: how long or deep something is, or how far somebody went: no kind of claim measures that
_EXTENT = re.compile(
    r"\badvanc|\bpush(?:ed|ing)? |\bprogress|\bretreat|\bwithdr[ae]w|\bpulled back|\bfell back"
    r"|\bdeep\b|\bacross\b|\bin (?:length|depth|width|diameter)\b|\blong\b|\bwide\b"
    r"|\bmarch|\btravel|\bdrove\b|\bflew\b|[\s-]front(?:age)?\b(?<!the front)",
    re.I,
)
_BY = re.compile(
    r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b)"
    r"[\s-]*(?:km|miles?|kilomet\w+|m)?[\s-]*(?:\bby\b|x|×)[\s-]*$"
)
_LONG = re.compile(r"[\s-]*(?:long\b|in length\b|deep\b|in depth\b|across\b)")
#: "pushed Russian troops back 3 km from the road", "flew 1,200 km into"
_BACK = re.compile(r"\bback(?:wards)?\s+(?:by\s+)?(?:\w+\s+){0,2}$")
_INTO = re.compile(r"\s+(?:deep\s+)?into\b")
#: "with a range of 40 km", and not "within range, 30 km from"
_RANGE_OF = re.compile(r"\brange\s+of\s+(?:\w+\s+){0,3}$|\bstretch\s+of\s+(?:\w+\s+){0,2}$")
#: "holds 30 km of the front", and not "within 30 km of the front"
_OF_FRONT = re.compile(r"\s+of\s+(?:the\s+)?front")
_STRETCH = re.compile(r"[\s-]+(?:range|stretch|section|line)\b")
#: two that are apart, and no two sides of a gap
_PLACES_APART = re.compile(r"\b(?:villages|towns|cities|settlements|bridges|roads)\b")
#: words that a quantity may stand among and still be all that is said
_BARE = 3
_BY_MORE = re.compile(r"\s*(?:\bby\b|x|×)\s*\d")
#: what is spoken of as a front: "the front line", and behind something also "enemy lines"
_FRONTS = r"(?:front(?:\s*-?\s*lines?)?|lines? of contact|contact line)"
_SIDES = r"(?:rebels?|government|regime|army|insurgents?|opposition|militants?)"
_NOBODYS = r"(?:enemy|hostile|current|old|new|main|nearest|former|present|actual|active|opposing)"
_WHOSE = rf"(?:{_NOBODYS}\s+|(?P<whose>{PLACE}|{_SIDES})(?:['’]s?)?\s+)?"
_TO_FRONT = re.compile(
    rf"[\w\s-]{{0,40}}?\b(?:(?P<behind>behind)|from|of|to)\s+(?:the\s+)?"
    rf"{_WHOSE}(?:{_FRONTS}(?!\s+(?:of|in|at)\s+[A-Z])|(?(behind)(?:lines|positions)|(?!)))\b"
)
_THE_FRONT = r"(?:the\s+)?(?:front(?:\s*-?\s*lines?)?|line of contact|contact line)"
#: what bears the name of a place or people, and is no place itself
_NO_PLACE = re.compile(
    r"(?:['’]s?)?\s+(?:border|frontier|coast|coastline|shore|lines?|positions?|forces|troops|army"
    r"|territory|units|soldiers)\b"
)
#: what may stand between a place and how far it lies from another
_LIES = re.compile(
    r"(?:[\s,]|\b(?:which|that|is|was|lies|lay|sits|stands|located|situated|only|just|some|about"
    r"|around|roughly|approximately|nearly|almost|less|more|than|over|under|up|at|least|most|away"
    r"|barely|a|the|still|now|within|no|not|further|farther|nearer|distance|of)\b)*"
)


#: what a sentence may begin with, and is the name of no place
_NO_SUBJECT = frozenset(
    re.findall(
        r"\w+",
        "only some about nearly just almost around roughly over under barely at within up troops "
        "forces hospitals villages shells fighting the a an it they he she we that this there",
    )
)


@dataclass(frozen=True)
class StatedWay:
    """What a length is of: its kind, two places, and whose front it is measured from.

    The kind is empty where a sentence says something else, and not what the length is of.
    """

    kind: str
    place_from: str = ""
    place_to: str = ""
    actor: str = ""


def is_gap(text: str) -> bool:
    """Return whether the words of a sentence speak of a gap."""
    return _GAP.search(text) is not None


def is_extent(one: Quantity, text: str) -> bool:
    """Return whether a length is that of an advance, a pocket or a stretch of front."""
    end = one.start + len(one.text)
    if _BY.search(text[: one.start].lower()) or _BY_MORE.match(text[end:].lower()):
        return True
    if _LONG.match(text[end:].lower()) or _STRETCH.match(text[end:].lower()):
        return True
    if _BACK.search(text[: one.start]) or _INTO.match(text[end:]):
        return True
    if _OF_FRONT.match(text[end:]) and "within" not in text[: one.start].lower()[-30:]:
        return True
    if _RANGE_OF.search(text[: one.start].lower()):
        return True
    if is_gap(text) or not (_EXTENT.search(text) or is_pocket(text)):
        return False
    way = way_of(one, text)
    return way.kind == GAP or not (way.place_from or way.place_to)


def way_of(one: Quantity, text: str) -> StatedWay:
    """Return what a length is of, as far as the sentence says."""
    after = text[one.start + len(one.text) :]
    between = re.search(rf"\bbetween\s+(?:the\s+)?{PLACE}\s+and\s+(?:the\s+)?{PLACE}", text)
    named = [place_of(name) for name in between.groups()] if between else []
    both = re.search(
        rf"{PLACE}\s+and\s+{PLACE}\s+(?:are|were|is|lie|lay)\b[\w\s]{{0,30}}$", text[: one.start]
    )
    along = re.search(
        rf"(?:^|\bfrom\s+){PLACE}\s+to\s+{PLACE}\s+(?:is|was)\b[\w\s]{{0,30}}$", text[: one.start]
    )
    if along:
        return StatedWay(DISTANCE, *(place_of(name) for name in along.groups()))
    if both and re.match(r"\s*apart\b|\s*from (?:each other|one another)", after):
        return StatedWay(DISTANCE, *(place_of(name) for name in both.groups()))
    if _PLACES_APART.search(text[: one.start]) and re.match(r",?\s*apart\b", after):
        return StatedWay(DISTANCE)
    if _FROM_GAP.match(after):
        return StatedWay("")
    if is_gap(text):
        # "Shusha, 10 km from Stepanakert, overlooks the corridor" is no gap all the same.
        from_place = re.match(rf"[\w\s-]{{0,20}}?\s(?:from|of)\s+(?:the\s+)?{PLACE}", after)
        if not (from_place and subject_of(text, one.start)):
            return StatedWay(GAP, *named)
    if named:
        return StatedWay(DISTANCE, *named)
    front = _TO_FRONT.match(after)
    if front is not None:
        whose = re.sub(r"['’]s?$", "", front["whose"] or "")
        place = BEHIND if front["behind"] else FRONT
        return StatedWay(DISTANCE, subject_of(text, one.start), place, whose)
    return _to_a_place(one, text, after)


def _to_a_place(one: Quantity, text: str, after: str) -> StatedWay:
    reference = re.match(rf"[\w\s-]{{0,40}}?\b(?:of|from|to|off)\s+(?:the\s+)?{PLACE}", after)
    subject = subject_of(text, one.start)
    if reference is not None and _NO_PLACE.match(after, reference.end()):
        return StatedWay(DISTANCE, "", subject)
    if reference is None:
        # "Within 15 km of the town", "2 km away": of which place is not said.
        far = re.match(r"(?:[\s-]+\w+)?\s+(?:away|of|off|from|to|behind|ahead|inside)\b", after)
        if far:
            return StatedWay(DISTANCE, "", subject)
        said = re.findall(r"[^\W\d_]+", text[: one.start] + " " + after)
        return StatedWay(GAP if len(said) <= _BARE else "")
    return StatedWay(DISTANCE, place_of(reference.group(1)), subject)


def subject_of(text: str, before: int) -> str:
    """Return the place that a sentence begins with: “Qadir lies some 75 miles west of …”."""
    if re.match(rf"\s*{_THE_FRONT}\s+(?:is|was|lies|lay|runs|ran)\b", text[:before], re.I):
        return FRONT
    found = re.match(rf"\s*(?:(?i:the (?:town|village|city) of)\s+)?{PLACE}", text[:before])
    if (
        found is None
        or found[1].casefold() in _NO_SUBJECT
        or not _LIES.fullmatch(text[found.end() : before])
    ):
        return ""
    return place_of(found.group(1))
