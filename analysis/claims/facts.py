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
    r"(?:\s+\d{1,4}\b(?!\s*(?:[%°²–-]|[.,]\d|(?:sq|square|k?m|mi|miles?|kilomet\w+|met(?:er|re)s?"
    r"|ha|hectares?|acres?|feet|ft|yards?|nm|nautical|per|times|degrees|dun\w+)\b)))?"
)
#: a name of one word or more: "Deir ez-Zor", "al-Kawm"
PLACE = rf"({_NAME}(?:\s+(?:[a-z]{{1,3}}-|(?:de|du|sur|la|le|les|der)\s+)*{_NAME})*{_NUMBERED})"
#: who: a name, or a common word for a side with what stands before it
_WHO = (
    rf"((?i:the\s+)?(?:{_NAME}|[a-zà-ÿа-яёіїєґ]+)"
    rf"(?:\s+(?:and\s+|of\s+|the\s+)?(?:{_NAME}|forces|troops|army|fighters|militia|soldiers"
    rf"|війська"
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
_TOWN = r"(?:the\s+)?(?:(?i:town|village|city|settlement)\s+of\s+)?"
_ENCIRCLED = re.compile(rf"\b(?:encircled|surrounded|besieged)\s+{_TOWN}{PLACE}")
#: which place lies within what is sealed
_WITHIN = (
    re.compile(
        rf"{PLACE}(?:,[^,.;]*,)?\s+(?:is|was|are|were|has been|had been"
        rf"|remains?)\s+(?:\w+\s+){{0,3}}?"
        r"(?:encircled|surrounded|cut off|besieged)\b"
    ),
    _ENCIRCLED,
    re.compile(
        rf"\b(?:encirclement of|ring (?:around|round)|noose (?:around|round))\s+{_TOWN}{PLACE}"
    ),
)
_OPEN = re.compile(
    rf"\b(?:{_RING})\b[^.;]*\b(?:(?:still|remains?|remained|kept|again|is|was)\s+"
    r"(?:no longer\s+|not\s+|still\s+)?open|reopened)\b"
    rf"|\breopen\w*\b[^.;]*\b(?:{_RING})\b",
    re.I,
)
_NOT = (
    r"(?:\b(?:not|never|yet to|failed to|unable to|no longer|neither|nobody|no one"
    r"|without (?=(?:clos|seal|tak|captur|link)))|(?<=n['’]t))(?:\b|(?<=\s))"
)
#: what names nobody who holds a place, or says that nobody met
_DENIED = re.compile(rf"{_NOT}|\bnor\b|\bneither\b", re.I)
#: what turns "sealed" into "open": a denial of the very word
_NOT_SO = re.compile(
    rf"{_NOT}\s+(?:\w+\s+){{0,3}}?(?:re)?(?:seal|clos|shut|sever|cut|complet|encircl|surround"
    rf"|besieg|open)",
    re.I,
)
#: somebody else's word against it: "Kyiv says it is not"
_CONTRADICTED = re.compile(
    r"\b(?:it|they|that|this)\s+(?:is|was|are|were|has|have|had|did|does|do)"
    r"(?:\s+not|n['’]t)\s*(?:[.,;!”\"]|$)",
    re.I,
)
#: who or what is surrounded, and has no name
_TROOPS_OR_TOWN = re.compile(
    r"(?:(?:der|die|das|la|le|el|los|les|las)\s+)?(?:troops|forces|units|soldiers|defenders"
    r"|fighters|garrison"
    r"|city|town|village|stadt|ort|dorf|truppen|armee|einheiten|soldaten|garnison|festung"
    r"|besatzung|ville"
    r"|ciudad|город|місто|село|посёлок|группировка|угруповання|войска|війська|армия|армія|гарнизон"
    r"|гарнізон|часть|части|частини|бригада|батальон|батальйон)",
    re.I,
)
_CLAUSE = re.compile(r"[.;:!?,](?=\s)|\b(?:but|and|while|although|though|because|whereas)\b")
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
    r"(?:troops|forces|armies|columns?|spearheads?|divisions?|pincers|fronts?|units?|brigades?"
    r"|corps"
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
    rf"{PLACE}(?:,[^,.;]*,)?\s+(?:is|was|are|remains?|remained|has been)\s+(?:now\s+"
    rf"|still\s+|again\s+)?"
    rf"(?:(?:held|controlled|{_TAKEN})\s+by|in\s+the\s+hands\s+of|under\s+(?:the\s+)?control\s+of)"
    rf"\s+{_WHO}"
)
_UNDER = re.compile(
    rf"{PLACE}(?:,[^,.;]*,)?\s+(?:is|was|are|remains?|remained|has been|came"
    rf"|has come)\s+(?:now\s+|still\s+)?"
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
    r"\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\s+(?:January|February|March|April|May|June"
    r"|July|August|September|October|November|December)$"
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
    opened = _OPEN.search(text)
    if opened is not None:
        return _closed_or_open(text, opened, OPEN, SEALED)
    denied = bool(_DENIED.search(text))
    link = _LINK.search(text)
    if link is not None:
        return None if denied else StatedFact(LINK_UP, place_of(link.group(1) or ""))
    closed = _SEALED.search(text) or _ENCIRCLED.search(text)
    if closed is not None:
        return _closed_or_open(text, closed, SEALED, OPEN)
    return None if denied else _holder(text)


def _closed_or_open(text: str, found: re.Match[str], kind: str, contrary: str) -> StatedFact | None:
    """Return whether a ring is closed, None where a denial beside it leaves that unclear.

    "Was sealed, but fighting has not stopped" denies no seal.
    """
    first = max((one.end() for one in _CLAUSE.finditer(text, 0, found.start())), default=0)
    clause = text[first : found.end()]
    within = [one[1] for pattern in _WITHIN if (one := pattern.search(text))]
    place = place_of(within[0]) if within and not _TROOPS_OR_TOWN.fullmatch(within[0]) else ""
    if _NOT_SO.search(clause):
        return StatedFact(contrary, place)
    if _DENIED.search(clause) or _CONTRADICTED.search(text, found.end()):
        return None
    return StatedFact(kind, place)


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
    side = re.sub(
        r"^(?:that\s+)?(?:(?:the|el|la|le|les|der|die|das)\s+|l['’])?",
        "",
        words.strip(),
        flags=re.I,
    )
    return "" if side.casefold() in _PRONOUNS else side
