# SPDX-License-Identifier: GPL-2.0-or-later
"""Facts that a sentence states without a number: sealed, open, a link-up, who holds a place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .claim import HOLDER, LINK_UP, OPEN, SEALED

_UPPER = "A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ" + "".join(
    chr(code) for code in range(0x100, 0x250) if chr(code).isupper()
)
_NAME = (
    rf"(?:(?:St|Ste|Mt)\.\s+[A-Z][\w'’-]*|[{_UPPER}][\w'’-]*|(?:a[a-z]{{1,2}}|el)-[A-Z][\w'’-]*)"
)
#: of a hill or a height, and not what a quantity begins with
_NUMBERED = (
    r"(?:\s+\d{1,4}\b(?!\s*(?:[%°²–-]|[.,]\d|(?:sq|square|k?m|mi|miles?|kilomet\w+|met(?:er|re)s?|ha"
    r"|hectares?|acres?|feet|ft|yards?|nm|nautical|per|times|degrees|dun\w+)\b)))?"
)
#: a name of one word or more: "Deir ez-Zor", "al-Kawm"
PLACE = rf"({_NAME}(?:\s+(?:[a-z]{{1,3}}-|(?:de|du|sur|la|le|les|der)\s+)*{_NAME})*{_NUMBERED})"
#: who: a name, or a common word for a side with what stands before it
_WHO = (
    rf"((?i:the\s+)?(?:{_NAME}|[a-zà-ÿа-яёіїєґ]+)"
    rf"(?:\s+(?:and\s+|of\s+|the\s+)?(?:{_NAME}|forces|troops|army|fighters|militia|soldiers|війська"
    r"|войска|сили|силы))*)"
)
_RING = r"pocket|gap|corridor|ring|encirclement|cauldron|kettle|neck|noose|road out|way out|escape"

_SEALED = re.compile(
    rf"\b(?:{_RING})\b[^.;]*\b(?:sealed|closed|shut|severed|cut|completed?)\b"
    rf"|\b(?:sealed|closed|shut|sealing|closing|severed|cut|completed)\b[^.;]*\b(?:{_RING})\b"
    r"|\b(?:fully|completely|now|entirely)\s+(?:encircled|surrounded|cut off)\b"
    r"|\b(?:is|are|was|were|been)\s+(?:now\s+|not\s+)?(?:encircled|surrounded|cut off|besieged)\b",
    re.I,
)
_ENCIRCLED = re.compile(
    rf"\b(?:encircled|surrounded)\s+(?:the\s+)?(?:(?:town|village|city)\s+of\s+)?{PLACE}"
)
_OPEN = re.compile(
    rf"\b(?:{_RING})\b[^.;]*\b(?:(?:still|remains?|remained|kept|again|is|was)\s+"
    r"(?:no longer\s+|not\s+|still\s+)?open|reopened)\b"
    rf"|\breopen\w*\b[^.;]*\b(?:{_RING})\b",
    re.I,
)
#: what turns "sealed" into "open", and what says that it is yet to come
_DENIED = re.compile(
    r"\b(?:not|n't|never|yet to|failed to|unable to|no longer|without (?:clos|seal|tak"
    r"|captur|link)\w*)\b|n['’]t\b",
    re.I,
)
#: what says that somebody says that it is not so: nobody's claim of the contrary
_REFUTED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|refut\w+|false|untrue|reject\w*|dismiss\w*|disput\w+)\b"
    r"|\bnot true\b",
    re.I,
)
_TO_COME = re.compile(
    r"\b(?:will|would|could|may|might|about to|going to|trying to|try to|tried to|attempt\w*|aim\w*"
    r"|plan\w*|threat\w*|nearly|almost|soon|if|hop\w*|want\w*|expected|poised|partly|partially"
    r"|half|three sides|two sides|operationally|practically|virtually|unless"
    r"|(?:near|close to) (?:encircl|complet|surround|clos|captur|tak|seiz|being)\w*)\b",
    re.I,
)
_TROOPS = (
    r"(?:troops|forces|armies|columns?|spearheads?|divisions?|pincers|fronts?|units?|brigades?|corps"
    r"|soldiers|patrols?|battalions?|fighters|tanks|groups?|Poles|Americans|Canadians|Russians)"
)
_LINK = re.compile(
    r"(?:\b(?:link(?:ed|ing|s)?[\s-]+up|link-up|linkup|join(?:ed)? (?:hands|up)|joined forces"
    rf"|linked with|effected a junction)|(?i:\b{_TROOPS}\b[^.;]{{0,60}}?\bmet(?: up)?))\b"
    r"(?:[^.;]*?\b(?:at|near|in|by|outside|east of|west of|north of|south of)\s+"
    rf"(?:the\s+)?(?:(?i:town|village|city)\s+of\s+)?{PLACE})?"
)
_TAKEN = (
    r"(?:captured|seized|taken|recaptured|retaken|liberated|occupied|overrun|reclaimed|conquered)"
)
_HELD = re.compile(
    rf"{PLACE}\s+(?:is|was|are|remains?|remained|has been)\s+(?:now\s+|still\s+|again\s+)?"
    rf"(?:(?:held|controlled|{_TAKEN})\s+by|in\s+the\s+hands\s+of|under\s+(?:the\s+)?control\s+of)"
    rf"\s+{_WHO}"
)
_UNDER = re.compile(
    rf"{PLACE}\s+(?:is|was|are|remains?|remained|has been|came|has come)\s+(?:now\s+|still\s+)?"
    rf"(?:in|under)\s+(?:full\s+)?{_WHO}\s+(?:control|hands)\b"
)
_HOLDS = re.compile(
    rf"{_WHO}\s+(?:now\s+|still\s+|again\s+|have\s+|has\s+|had\s+|fully\s+|completely\s+)*"
    r"(?:(?:hold|control|hold|captured?|seized?|took|taken?|recaptured?|retook|retaken|liberated?"
    r"|controlled|held|occup(?:y|ies|ied)|reclaimed|conquered|holds|controls|seizes|captures|takes)"
    r"(?:\s+(?:full\s+|complete\s+|back\s+)?control\s+(?:of|over))?)\s+"
    rf"(?:the\s+)?(?:(?i:town|village|city)\s+of\s+)?{PLACE}"
)
_FELL = re.compile(rf"{PLACE}(?:,[^,.;]*,)?\s+(?:has\s+)?(?:fell|fallen)\s+to\s+{_WHO}")
#: who says so of themselves: "Wagner says it has captured Bakhmut"
_OF_THEMSELVES = re.compile(
    rf"{_WHO}\s+(?:says?|said|claims?|claimed|announced?|announces)\s+(?:that\s+)?(?:it|they)\s+"
)
_PRONOUNS = {"it", "they", "he", "she", "we", "who", "which", "that", "and", "have", "has", "had"}
_DAYS = re.compile(
    r"\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\s+(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December)$"
)


@dataclass(frozen=True)
class StatedFact:
    """A fact: its kind, the place and the side, empty where the sentence does not say."""

    kind: str
    place: str = ""
    actor: str = ""


def place_of(name: str) -> str:
    """Return a place as it is called: without a possessive or a day of the week behind it."""
    return re.sub(r"['’]s?$", "", _DAYS.sub("", name.strip()))


def stated_fact(text: str) -> StatedFact | None:
    """Return the fact that a sentence states, None for none, or for what is yet to come.

    "The pocket is not sealed" states that it is open. A denial of who holds a place names nobody
    who does, and is none.
    """
    if _TO_COME.search(text) or _REFUTED.search(text) or text.rstrip().endswith("?"):
        return None
    denied = bool(_DENIED.search(text))
    if _OPEN.search(text):
        return StatedFact(SEALED if denied else OPEN)
    link = _LINK.search(text)
    if link is not None:
        return None if denied else StatedFact(LINK_UP, place_of(link.group(1) or ""))
    if _SEALED.search(text) or _ENCIRCLED.search(text):
        return StatedFact(OPEN if denied else SEALED)
    return None if denied else _holder(text)


def _holder(text: str) -> StatedFact | None:
    for pattern in (_HELD, _UNDER, _FELL):
        held = pattern.search(text)
        if held is not None:
            return StatedFact(HOLDER, place_of(held.group(1)), _side(held.group(2)))
    themselves = _OF_THEMSELVES.search(text)
    said = f"{themselves[1]} {text[themselves.end() :]}" if themselves else text
    holds = _HOLDS.search(said)
    if holds is None:
        return None
    return StatedFact(HOLDER, place_of(holds.group(2)), _side(holds.group(1)))


def _side(words: str) -> str:
    """Return who it is, without an article; empty for a pronoun."""
    side = re.sub(r"^(?:that\s+)?(?:the\s+)?", "", words.strip(), flags=re.I)
    return "" if side.casefold() in _PRONOUNS else side
