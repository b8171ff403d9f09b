# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of a sentence: of a pocket, taken, lost or held; and what they came to."""

from __future__ import annotations

import re
from dataclasses import replace

from .asserted import not_asserted
from .claim import CONTROL_AREA, GAIN, LOSS, POCKET_AREA
from .quantity import AT_LEAST, AT_MOST, LESS, MORE, Multiple, Quantity, multiples_of
from .rewording import CHANGE

_POCKET = re.compile(
    r"pocket|encircle|besieg|trapp|surround|cut[\s-]off|cauldron|kettle|enclave"
    r"|оточ|котел|котл|окруж|حصار|محاصر|encercl|poche|cerc|bolsa|kessel|eingekesselt",
    re.I,
)
_GAPS = re.compile(
    r"\b(?:gap|corridor|bottleneck)s?\b|коридор|горловин|ممر|couloir|corredor|korridor|lücke", re.I
)
_TOOK = re.compile(
    r"\b(?:captur|seiz|gain|conquer|liberat|recaptur|reclaim|regain"
    r"|(?<!is )(?<!are )(?<!now )occupied|advanc|overr[au]n"
    r"|t(?:ook|aken|aking)\b|retook|retaken|won\b)", re.I,
)  # fmt: skip
_LOST = re.compile(
    r"\b(?:los[te]s?\b|losing|loss|ceded|gave up|given up|abandon|surrender|relinquish|evacuated"
    r"|withdr[ae]wn?\s+from|pull(?:ed|ing)?\s+(?:out|back)\s+(?:of|from)|retreat\w*\s+from"
    r"|(?:driven|pushed|forced|expelled|ousted)\s+(?:out\s+of|from|out\s+from))", re.I,
)  # fmt: skip
_GREW = re.compile(
    r"\b(?:gr[eo]wn?|increas\w*|expand\w*|rose|risen|up)\s+(?:by\s+)?(?:\w+\s+){0,2}$"
)
_SHRANK = re.compile(
    r"\b(?:shr[aiu]nk(?:en)?|fell|fallen|declin\w*|decreas\w*|dropp\w*|slipped|diminish\w*|reduced"
    r"|lost|cut|down|contract\w*)\s+(?:by\s+)?(?:(?!to\b)\w+\s+){0,3}$"
)
#: "100 square miles of forest were recaptured", "300 km² lost"
_PASSIVE = re.compile(
    r"[\w\s]{0,40}?\b(?:was|were|been)\s+(?:\w+ly\s+)?(\w+)|\s+(captured|lost|seized|liberated)\b"
)
_HEDGES = (
    r"(?:(?:more|less|fewer) than|at least|at most|over|under|about|around|some|nearly|almost|only"
    r"|up to|just|roughly|approximately|an?|mere|further|another|additional)"
)
#: by how much something changed: "shrank by", and what it came to: "shrank to"
_BY = re.compile(rf"\b(?P<verb>{CHANGE})\s+by\s+(?:{_HEDGES}\s+)*$", re.I)
_TO = re.compile(rf"\b{CHANGE}\b(?:\s+(?!to\b)[\w,]+){{0,5}}?\s+to\s+(?:{_HEDGES}\s+)*$", re.I)
_UPWARDS = re.compile(r"gr[eo]w|increas|expand|ros|ris|widen|up", re.I)
#: "50 % more territory than in May"
_THAN_BEFORE = re.compile(r"\s+(more|larger|bigger|greater|less|smaller|fewer)\b")
_WAS = re.compile(
    r"\s*(?:of\s+)?(?:(?:what|that which)\s+(?:it|they)\s+(?:was|were|had|held|once)"
    r"|(?:the\s+)?(?:size|area|extent|territory)\s+(?:it|they)\s+(?:was|were|had|held)"
    r"|(?:its|their)\s+(?:former|original|previous|earlier|initial|old|peak)\b)"
)
_OPPOSITE = {MORE: LESS, LESS: MORE, AT_LEAST: AT_MOST, AT_MOST: AT_LEAST}


#: what became of land, and is nobody's gain or loss
_NOBODYS = re.compile(
    r"\b(?:burn(?:ed|t|ing)?|fires?|wildfires?|flood(?:ed|s|ing)?|mined|demined|de-mined"
    r"|contaminated|sown|planted|harvested|irrigated|polluted|cleared of mines)\b",
    re.I,
)
_FOLD = re.compile(r"\s*(?:as\b|more\b|larger|bigger|greater|the\b|its\b|what\b|that\b)")
_MULTIPLIED = re.compile(r"\b(?:gr[eo]w|increas|expand|multipl|rose\b|risen\b|up\b)", re.I)
_LESSENED = re.compile(
    r"\b(?:shr[aiu]nk|fell\b|fallen\b|declin|decreas|dropp|reduc|contract|diminish)", re.I
)


#: "50 km² more than in October"
_THAN = re.compile(
    r"\s+(?:more|less|fewer|larger|bigger|smaller|greater|higher|wider|narrower|farther|further)"
    r"\s+than\b"
)


def is_difference(one: Quantity, text: str) -> bool:
    """Return whether a quantity is by how much something is more than something else."""
    return _THAN.match(text[one.start + len(one.text) :]) is not None


def is_nobodys(one: Quantity, text: str) -> bool:
    """Return whether an area is of land that burned, say, and that nobody took by it."""
    return _NOBODYS.search(text) is not None and not (_TOOK.search(text) or _LOST.search(text))


def is_multiple(one: Quantity, text: str) -> bool:
    """Return whether "three times" is of an area, and not how often something happened."""
    if not re.search(r"times|fold|×", one.text.lower()):
        return True  # doubled
    before, after = text[: one.start], text[one.start + len(one.text) :]
    return bool(
        _FOLD.match(after) or _MULTIPLIED.search(before) or _LESSENED.search(before)
        or (re.search(r"fold\b", one.text.lower()) and not after.strip(" ."))
    )  # fmt: skip


def lessened(one: Quantity, text: str) -> Quantity:
    """Return "shrank threefold" as a third, and any other multiple as it is."""
    if one.unit != "times" or one.value <= 1.0 or not _LESSENED.search(text[: one.start]):
        return one
    high = None if one.value_to is None else 1.0 / one.value
    low = 1.0 / (one.value_to or one.value)
    turned = _OPPOSITE.get(one.comparator, one.comparator)
    return replace(one, value=low, value_to=high, comparator=turned, text="")


def comes_to(one: Quantity, text: str) -> bool:
    """Return whether something changed to this quantity: of two, the one that is so now."""
    return _TO.search(text[: one.start]) is not None


def changed_by(one: Quantity, text: str) -> str:
    """Return how a sentence says that something changed by this quantity, empty if it does not."""
    found = _BY.search(text[: one.start])
    return found["verb"] if found else ""


def is_pocket(text: str) -> bool:
    """Return whether the words of a sentence speak of a pocket."""
    return _POCKET.search(text) is not None


def is_of_a_pocket_or_gap(text: str) -> bool:
    """Return whether the words of a sentence speak of what an actor's ground is no measure of."""
    return is_pocket(text) or _GAPS.search(text) is not None


def kind_of(one: Quantity, text: str) -> str:
    """Return the kind of a quantity of land."""
    verb = changed_by(one, text)
    if verb:
        return GAIN if _UPWARDS.match(verb) else LOSS
    after = text[one.start + len(one.text) :]
    passive = _PASSIVE.match(after)
    before = text[: one.start]
    # What is said of another quantity before is not said of this.
    said = re.split(r"\bof the\b$|;", before)[-1] + (
        f" {passive[1] or passive[2]} " if passive else ""
    )
    return kind_of_area(text, said)


def kind_of_area(text: str, before: str) -> str:
    """Return the kind of an area: what is taken or lost is so by the words before the number."""
    if is_pocket(text):
        return POCKET_AREA
    if _TO.search(before):
        return CONTROL_AREA
    took, lost = _TOOK.search(before), _LOST.search(before)
    if took and not lost:
        return GAIN
    return LOSS if lost and not took else CONTROL_AREA


# Parts of what was before --------------------------------------------------------------------


def ratio_of(text: str) -> Multiple | None:
    """Return the ratio of an area to what it was, None where a text states none in words."""
    return _ratio_to_what_was(text) or _ratio_by_a_part(text)


def _ratio_to_what_was(text: str) -> Multiple | None:
    """Return "half the size it was", "a tenth of its former size" as a ratio with comparator."""
    found = _WAS.search(text)
    if found is None or not_asserted(text, found.start(), found.end()):
        return None
    parts = multiples_of(text[: found.start()])
    return parts[-1] if parts else None


def _ratio_by_a_part(text: str) -> Multiple | None:
    """Return the ratio of "shrank by a third", None where no part is said to be gone or come."""
    parts = [one for one in multiples_of(text) if one[0] < 1.0]
    shrank = re.search(r"\b(?:shr[aiu]nk|reduced|fell|fallen|lost)\b", text)
    if not parts or shrank is None or re.search(r"\breduced to\b|\bfell to\b", text):
        return None
    if not_asserted(text, shrank.start(), shrank.end()):
        return None
    part, comparator, most = parts[0]
    turned = _OPPOSITE.get(comparator, comparator)
    return Multiple(1.0 - (most or part), turned, 1.0 - part if most else None)


def of_earlier(one: Quantity, text: str) -> Quantity:
    """Return per cent of what was before: "grew by 50 %" is 150 %, "lost 30 %" is 70 %."""
    before = re.sub(r"\b(?:more|less|fewer) than\s*$|\b(?:at least|at most|over|under|about|"
                    r"around|some|nearly|almost|up to)\s*$", "", text[: one.start])  # fmt: skip
    if _GREW.search(before):
        return replace(one, value=100.0 + one.value, text="", value_to=_added(one, 1.0))
    more = _THAN_BEFORE.match(text[one.start + len(one.text) :])
    if more and more[1] in ("more", "larger", "bigger", "greater"):
        return replace(one, value=100.0 + one.value, text="", value_to=_added(one, 1.0))
    if _SHRANK.search(before) or more:
        turned = _OPPOSITE.get(one.comparator, one.comparator)
        low, high = 100.0 - one.value, _added(one, -1.0)
        if high is not None:
            low, high = high, low
        return replace(one, value=low, value_to=high, text="", comparator=turned)
    return one


def _added(one: Quantity, sign: float) -> float | None:
    return None if one.value_to is None else 100.0 + sign * one.value_to


def is_of_earlier(one: Quantity, text: str) -> bool:
    """Return whether per cent are of what was before: "grew by 50 %", "30 % of what it held"."""
    before = re.sub(rf"(?:{_HEDGES}\s+)+$", "", text[: one.start])
    after = text[one.start + len(one.text) :]
    return bool(
        _GREW.search(before) or _SHRANK.search(before)
        or re.match(r"(?:\s+of)?" + _WAS.pattern, after)
        or re.match(r"\s+(?:of\s+(?:the|its|their)\s+(?:ground|territory|area|land|size)\b"
                    r"|(?:more|larger|bigger|greater|less|smaller|fewer)\b)", after)
    )  # fmt: skip
