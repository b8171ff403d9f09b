# SPDX-License-Identifier: GPL-2.0-or-later
"""Facts that a sentence states without a number: sealed, open, a link-up, who holds a place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .claim import HOLDER, LINK_UP, OPEN, SEALED

_NAME = r"(?:(?:St|Ste|Mt)\.\s+[A-Z][\w'’-]*|[A-ZÀ-ÞА-ЯІЇЄҐ][\w'’-]*|al-[A-Z][\w'’-]*)"
#: of a hill or a height, and not what a quantity begins with
_NUMBERED = r"(?:\s+\d{1,4}\b(?!\s*(?:[a-zµ%°²-]|[.,–]\d)))?"
#: a name of one word or more: "Deir ez-Zor", "al-Kawm"
PLACE = rf"({_NAME}(?:\s+(?:ez-|el-|al-|de\s+|sur\s+)?{_NAME})*{_NUMBERED})"
#: who: a name, or a common word for a side with what stands before it
_WHO = (
    rf"((?i:the\s+)?(?:{_NAME}|[a-z]+)"
    rf"(?:\s+(?:and\s+|of\s+|the\s+)?(?:{_NAME}|forces|troops|army))*)"
)
_RING = r"pocket|gap|corridor|ring|encirclement|cauldron|kettle|neck|noose|road out|way out|escape"

_SEALED = re.compile(
    rf"\b(?:{_RING})\b[^.;]*\b(?:sealed|closed|shut|severed|cut)\b"
    rf"|\b(?:sealed|closed|shut|sealing|closing|severed|cut)\b[^.;]*\b(?:{_RING})\b"
    r"|\b(?:fully|completely|now|entirely)\s+(?:encircled|surrounded|cut off)\b",
    re.I,
)
_OPEN = re.compile(
    rf"\b(?:{_RING})\b[^.;]*\b(?:(?:still|remains?|remained|kept|again)\s+open|reopened)\b"
    rf"|\breopen\w*\b[^.;]*\b(?:{_RING})\b",
    re.I,
)
#: what turns "sealed" into "open", and what says that it is yet to come
_DENIED = re.compile(r"\b(?:not|n't|never|yet to be|failed to|unable to|without)\b|n't\b", re.I)
_TO_COME = re.compile(
    r"\b(?:will|would|could|may|might|about to|going to|trying to|try to|tried to|attempt\w*|aim\w*"
    r"|plan\w*|threat\w*|nearly|almost|soon|if|hop\w*|want\w*)\b",
    re.I,
)
_LINK = re.compile(
    r"\b(?:link(?:ed|ing|s)?[\s-]+up|link-up|linkup|join(?:ed)? (?:hands|up)|joined forces"
    r"|met up|\bmet\b)\b(?:[^.;]*?\b(?:at|near|in|by|outside|east of|west of)\s+"
    rf"(?:the\s+)?(?:(?i:town|village|city)\s+of\s+)?{PLACE})?"
)
_HELD = re.compile(
    rf"{PLACE}\s+(?:is|was|are|remains?|remained|has been)\s+(?:now\s+|still\s+)?"
    r"(?:(?:held|controlled|occupied)\s+by|in\s+the\s+hands\s+of|under\s+(?:the\s+)?control\s+of)\s+"
    rf"{_WHO}"
)
_HOLDS = re.compile(
    rf"{_WHO}\s+(?:now\s+|still\s+|again\s+|have\s+|has\s+|had\s+)*"
    r"(?:holds?|held|controls?|controlled|captured|seized|took|taken|recaptured|retook|retaken"
    r"|liberated)\s+"
    rf"(?:the\s+)?(?:(?i:town|village|city)\s+of\s+)?{PLACE}"
)
_FELL = re.compile(rf"{PLACE}\s+(?:has\s+)?(?:fell|fallen)\s+to\s+{_WHO}")


@dataclass(frozen=True)
class StatedFact:
    """A fact: its kind, the place and the side, empty where the sentence does not say."""

    kind: str
    place: str = ""
    actor: str = ""


def stated_fact(text: str) -> StatedFact | None:
    """Return the fact that a sentence states, None for none, or for what is yet to come.

    "The pocket is not sealed" states that it is open. A denial of who holds a place names nobody
    who does, and is none.
    """
    if _TO_COME.search(text) or text.rstrip().endswith("?"):
        return None
    denied = bool(_DENIED.search(text))
    if _OPEN.search(text):
        return StatedFact(SEALED if denied else OPEN)
    link = _LINK.search(text)
    if link is not None and not denied:
        return StatedFact(LINK_UP, link.group(1) or "")
    if _SEALED.search(text):
        return StatedFact(OPEN if denied else SEALED)
    if denied:
        return None
    held = _HELD.search(text) or _FELL.search(text)
    if held is not None:
        return StatedFact(HOLDER, held.group(1), _side(held.group(2)))
    holds = _HOLDS.search(text)
    return None if holds is None else StatedFact(HOLDER, holds.group(2), _side(holds.group(1)))


def _side(words: str) -> str:
    """Return who it is, without an article."""
    return re.sub(r"^the\s+", "", words.strip(), flags=re.I)
