# SPDX-License-Identifier: GPL-2.0-or-later
"""A sentence of a report to the claims that it states, for an editor to confirm."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..base.units import AREA_UNITS, LENGTH_UNITS, compass_point
from .claim import (
    AREA_RATIO,
    BEARING,
    CONTROL_AREA,
    DISTANCE,
    FRONT,
    GAIN,
    GAP,
    LOSS,
    POCKET_AREA,
)
from .comparison import parse_comparison
from .facts import PLACE, stated_fact
from .languages import to_english
from .quantity import (
    AT_LEAST,
    AT_MOST,
    LESS,
    MORE,
    Quantity,
    multiples_of,
    parse_quantities,
)

#: words that say how much without a number
_VAGUE = re.compile(
    r"\b(?:a few|several|a couple of|some|many|dozens of|hundreds of|tens of|a score of)\b", re.I
)
_POCKET = re.compile(
    r"pocket|encircle|besieg|trapp|surround|cut[\s-]off|cauldron|kettle|enclave"
    r"|оточ|котел|котл|окруж|حصار|محاصر|encercl|poche|cerc|bolsa|kessel|eingekesselt",
    re.I,
)
_GAP = re.compile(
    r"\bgap\b|corridor|\bneck\b|opening|bottleneck|escape|remain|apart|lies between|separat"
    r"|from each other|from one another"
    r"|коридор|горловин|ممر|couloir|corredor|korridor|lücke",
    re.I,
)
#: how long or deep something is, or how far somebody went: no kind of claim measures that
_EXTENT = re.compile(
    r"\badvanc|\bpush(?:ed|ing)? |\bprogress|\bretreat|\bwithdr[ae]w|\bpulled back|\bfell back"
    r"|\bdeep\b|\bacross\b|\bin (?:length|depth|width|diameter)\b|\blong\b|\bwide\b"
    r"|\bmarch|\btravel|\bdrove\b"
    r"|\b(?:km|miles?|kilomet\w+|m)\s+(?:by|x|×)\s+\d|[\s-]front(?:age)?\b(?<!the front)",
    re.I,
)
_TOOK = re.compile(
    r"\b(?:captur|seiz|gain|conquer|liberat|recaptur|reclaim|regain|occup(?:ied|y)|advanc|overr[au]n"
    r"|t(?:ook|aken|aking)\b|retook|retaken|won\b)", re.I,
)  # fmt: skip
_LOST = re.compile(r"\b(?:los[te]s?\b|losing|ceded|gave up|given up|abandon|surrender)", re.I)
_GREW = re.compile(
    r"\b(?:gr[eo]wn?|increas\w*|expand\w*|rose|risen|up)\s+(?:by\s+)?(?:\w+\s+){0,2}$"
)
_SHRANK = re.compile(
    r"\b(?:shr[aiu]nk(?:en)?|fell|fallen|declin\w*|decreas\w*|reduced|lost|cut|down|contract\w*)"
    r"\s+(?:by\s+)?(?:(?!to\b)\w+\s+){0,3}$"
)
#: a whole that has no name here: so many per cent of what?
_OF_A_WHOLE = re.compile(
    r"\s+of\s+(?:the|its|their|all)\s+(?:\w+\s+)?(?:country|nation|province|region|city|town|state"
    r"|governorate|oblast|district|city)\b", re.I,
)  # fmt: skip
_OPPOSITE = {MORE: LESS, LESS: MORE, AT_LEAST: AT_MOST, AT_MOST: AT_LEAST}
_THE_FRONT = r"(?:the\s+)?(?:front(?:\s*-?\s*lines?)?|line of contact|contact line)"


@dataclass(frozen=True)
class ProposedClaim:
    """What a sentence claims, as far as it can be read.

    Attributes
    ----------
    kind, comparator, unit : str
        As the claims of a store have them.
    value, value_to : float or None
        None where the sentence compares with reference areas alone, or states a fact.
    stated : str
        The number as the sentence writes it, in digits where it is in words of another language.
    reference : tuple of str
    place_from, place_to : str
        Of a distance or bearing; empty where the sentence does not say.
    actor : str
        Who holds a place, or who met; empty where the sentence does not say.
    azimuth : float or None
        A direction that goes with a distance ("75 miles west of"): a second claim.
    others : int
        How many more quantities the sentence states, which were left.
    """

    kind: str
    comparator: str
    value: float | None
    unit: str
    stated: str
    value_to: float | None = None
    reference: tuple[str, ...] = ()
    place_from: str = ""
    place_to: str = ""
    actor: str = ""
    azimuth: float | None = None
    others: int = 0

    @property
    def direction(self) -> ProposedClaim | None:
        """The claim on the direction that the sentence states beside the distance."""
        if self.azimuth is None or self.kind != DISTANCE:
            return None
        return replace(
            self, kind=BEARING, comparator="about", value=self.azimuth, value_to=None, unit="°",
            stated=compass_point(self.azimuth), azimuth=None, others=0,
        )  # fmt: skip


def propose(text: str, references: Iterable[str] = ()) -> ProposedClaim | None:
    """Return the first quantity or fact that a sentence claims, None where it states none.

    Nothing is guessed that the sentence does not say but the kind of quantity, which its words
    suggest: a pocket, a gap, a distance from a place. It is a proposal for somebody to confirm.

    Parameters
    ----------
    references : iterable of str
        Names of reference areas that a sentence may compare with.
    """
    english = _plain(to_english(text))
    comparator, named = parse_comparison(english, references)
    found = [one for one in parse_quantities(english) if one.unit]
    plain = [one for one in found if one.unit not in ("times", "%")]
    if plain and _two_ways(plain[0], text, english):
        return None
    if plain:
        return _of_quantity(plain[0], english, len(found) - 1)
    multiples = multiples_of(english)
    if named:
        kind = _kind_of_area(english, english)
        value = multiples[0] if multiples else None
        return ProposedClaim(
            kind, value[1] if value else comparator, value[0] if value else None, "", "",
            reference=tuple(named), others=max(len(multiples) - 1, 0),
        )  # fmt: skip
    if found:
        unnamed = found[0].unit == "%" and _OF_A_WHOLE.match(
            english[found[0].start + len(found[0].text) :]
        )
        return None if unnamed else _of_quantity(found[0], english, len(found) - 1)
    return _change_by_a_part(english) or _of_fact(english)


def why_not(text: str) -> str:
    """Return why a sentence states no claim: a word that says no number, or nothing at all."""
    english = _plain(to_english(text))
    plain = [one for one in parse_quantities(english) if one.unit in LENGTH_UNITS]
    if plain and _is_extent(plain[0], english):
        return (
            f"“{plain[0].text}” is how far somebody went, or how long something is: that is not "
            "measured. State the gap, a distance between places, or an area."
        )
    if _OF_A_WHOLE.search(english):
        return "Of which area it is a part is not named: name the country or region."
    found = [one for one in parse_quantities(english) if one.unit]
    if found and _two_ways(found[0], text, english):
        return (
            f"“{found[0].text}” can be a decimal point or a separator of thousands: write the "
            "number so that it is one."
        )
    vague = _VAGUE.search(english)
    if vague:
        return f"“{vague.group()}” states no number that could be held against a map."
    return "No quantity with a unit was found."


def _plain(english: str) -> str:
    """Return "a mile and a half" as "1 and a half miles", and no conversions in brackets."""
    english = re.sub(
        r"\b(?:a|one)\s+(mile|kilomet(?:er|re))\s+and\s+a\s+(half|quarter)\b",
        r"1 and a \2 \1s", english, flags=re.I,
    )  # fmt: skip
    english = re.sub(r"-and-an?-(half|quarter|third)\b", r" and a \1", english, flags=re.I)
    return _CONVERTED.sub(_without_conversion, english)


#: "40 km (25 mi)", "25 miles (about 40 km)"
_CONVERTED = re.compile(r"(?<=[a-z²])\s*\(([^()]{2,40})\)", re.I)


def _without_conversion(match: re.Match) -> str:
    """Return nothing for brackets that say a quantity once more in another unit."""
    found = parse_quantities(match[1])
    lone = len(found) == 1 and found[0].unit in (*LENGTH_UNITS, *AREA_UNITS)
    return "" if lone else match[0]


def _two_ways(one: Quantity, text: str, english: str) -> bool:
    """Return whether "3.000" of an English text can be three, or three thousand."""
    same = text.replace(one.text, "") != text and english.replace(one.text, "") != english
    return same and re.match(r"[1-9]\d{0,2}\.\d{3}(?!\d)", one.text) is not None


def _of_fact(text: str) -> ProposedClaim | None:
    fact = stated_fact(text)
    if fact is None:
        return None
    return ProposedClaim(fact.kind, "about", None, "", "", place_from=fact.place, actor=fact.actor)


def _of_quantity(one: Quantity, text: str, others: int) -> ProposedClaim | None:
    if one.unit in LENGTH_UNITS and _is_extent(one, text):
        return None
    kind, place_from, place_to = _kind(one, text)
    if one.unit == "%":
        one = _of_earlier(one, text)
    return ProposedClaim(
        kind=kind,
        comparator=one.comparator,
        value=one.value,
        unit=one.unit,
        stated=_stated(one),
        value_to=one.value_to,
        place_from=place_from,
        place_to=place_to,
        azimuth=one.azimuth,
        others=others,
    )


def _change_by_a_part(text: str) -> ProposedClaim | None:
    """Return the ratio of "shrank by a third", None where no part is said to be gone or come."""
    parts = [one for one in multiples_of(text) if one[0] < 1.0]
    shrank = re.search(r"\b(?:shr[aiu]nk|reduced|fell|fallen|lost)\b", text)
    if not parts or shrank is None or re.search(r"\breduced to\b|\bfell to\b", text):
        return None
    part, comparator = parts[0]
    return ProposedClaim(AREA_RATIO, _OPPOSITE.get(comparator, comparator), 1.0 - part, "times", "")


def _of_earlier(one: Quantity, text: str) -> Quantity:
    """Return per cent of what was before: "grew by 50 %" is 150 %, "lost 30 %" is 70 %."""
    before = re.sub(r"\b(?:more|less|fewer) than\s*$|\b(?:at least|at most|over|under|about|"
                    r"around|some|nearly|almost|up to)\s*$", "", text[: one.start])  # fmt: skip
    if _GREW.search(before):
        return replace(one, value=100.0 + one.value, text="", value_to=_added(one, 1.0))
    if _SHRANK.search(before):
        turned = _OPPOSITE.get(one.comparator, one.comparator)
        low, high = 100.0 - one.value, _added(one, -1.0)
        if high is not None:
            low, high = high, low
        return replace(one, value=low, value_to=high, text="", comparator=turned)
    return one


def _added(one: Quantity, sign: float) -> float | None:
    return None if one.value_to is None else 100.0 + sign * one.value_to


def _stated(one: Quantity) -> str:
    """Return the number as written, without its unit, where its last digit tells the rounding."""
    if one.value_to is not None or one.unit == "times":
        return ""
    match = re.match(r"[\d.,\s]*\d", one.text)
    words = one.text if match is None else match.group()
    if match is None or re.search(r"half|quarter|third|½|¼|¾|hundred|thousand|million|dozen",
                                  one.text.lower()):  # fmt: skip
        words = one.text
    return words.strip()


def _is_extent(one: Quantity, text: str) -> bool:
    """Return whether a length is that of an advance, a pocket or a stretch of front."""
    if _GAP.search(text) or not _EXTENT.search(text):
        return False
    kind, place_from, _ = _kind(one, text)
    return kind == GAP or not place_from


def _kind(one: Quantity, text: str) -> tuple[str, str, str]:
    """Return the kind that the words suggest, and the places of a distance."""
    if one.unit in AREA_UNITS:
        after = text[one.start + len(one.text) :]
        passive = re.match(r"[\w\s]{0,20}?\b(?:was|were|been)\s+(?:\w+ly\s+)?(\w+)", after)
        said = text[: one.start] + (f" {passive[1]} " if passive else "")
        return _kind_of_area(text, said), "", ""
    if one.unit in ("times", "%"):
        return AREA_RATIO, "", ""
    if one.unit not in LENGTH_UNITS:
        return BEARING, "", ""
    after = text[one.start + len(one.text) :]
    between = re.search(rf"\bbetween\s+(?:the\s+)?{PLACE}\s+and\s+(?:the\s+)?{PLACE}", text)
    if _GAP.search(text):
        return (GAP, between[1], between[2]) if between else (GAP, "", "")
    if between:
        return DISTANCE, between[1], between[2]
    if re.match(rf"[\w\s-]{{0,40}}?\b(?:from|behind|of|to) {_THE_FRONT}\b", after):
        return DISTANCE, _subject(text, one.start), FRONT
    reference = re.match(rf"[\w\s-]{{0,40}}?\b(?:of|from|to)\s+(?:the\s+)?{PLACE}", after)
    if reference is None:
        # "Within 15 km of the town", "2 km away": of which place is not said.
        far = re.match(r"(?:[\s-]+\w+)?\s+(?:away|of|from|to|behind|ahead)\b", after)
        return (DISTANCE, "", _subject(text, one.start)) if far else (GAP, "", "")
    return DISTANCE, reference.group(1), _subject(text, one.start)


def _kind_of_area(text: str, before: str) -> str:
    """Return the kind of an area: what is taken or lost is so by the words before the number."""
    if _POCKET.search(text):
        return POCKET_AREA
    if re.search(
        r"\b(?:doubled|tripled|grew|grown|shrunk|reduced|increased)\b.{0,20}\bto\b", before
    ):
        return CONTROL_AREA
    took, lost = _TOOK.search(before), _LOST.search(before)
    if took and not lost:
        return GAIN
    return LOSS if lost and not took else CONTROL_AREA


#: what may stand between a place and how far it lies from another
_LIES = re.compile(
    r"(?:[\s,]|\b(?:which|that|is|was|lies|lay|sits|stands|located|situated|only|just|some|about"
    r"|around|roughly|approximately|nearly|almost|less|more|than|over|under|up|at|least|most|away"
    r"|barely|a|the|still|now|within|no|not|further|farther|nearer|distance|of)\b)*"
)


def _subject(text: str, before: int) -> str:
    """Return the place that a sentence begins with: “Qadir lies some 75 miles west of …”."""
    if re.match(rf"\s*{_THE_FRONT}\s+(?:is|was|lies|lay|runs|ran)\b", text[:before], re.I):
        return FRONT
    found = re.match(rf"\s*(?:(?i:the (?:town|village|city) of)\s+)?{PLACE}", text[:before])
    if found is None or not _LIES.fullmatch(text[found.end() : before]):
        return ""
    return found.group(1).strip()
