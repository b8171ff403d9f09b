# SPDX-License-Identifier: GPL-2.0-or-later
"""A sentence of a report to the claim that it states, for an editor to confirm."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..base.units import AREA_UNITS, LENGTH_UNITS
from .claim import AREA_RATIO, BEARING, CONTROL_AREA, DISTANCE, GAP, POCKET_AREA
from .languages import to_english
from .quantity import Quantity, multiples_of, parse_comparison, parse_quantities

#: words that say how much without a number
_VAGUE = re.compile(r"\b(?:a few|several|a couple of|some|many|dozens of|hundreds of)\b", re.I)
_POCKET = re.compile(
    r"pocket|encircle|besieg|trapp|surround|cut[\s-]off|cauldron|kettle|enclave"
    r"|оточ|котел|котл|окруж|حصار|محاصر|encercl|poche|cerc|bolsa|kessel|eingekesselt",
    re.I,
)
_GAP = re.compile(
    r"\bgap\b|corridor|\bneck\b|opening|bottleneck|escape|remain|apart|lies between|separat"
    r"|коридор|горловин|ممر|couloir|corredor|korridor|lücke",
    re.I,
)
_NAME = r"(?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w'’-]*|al-[A-Z][\w'’-]*)"
#: a name of one word or more: "Deir ez-Zor", "al-Kawm"
_PLACE = rf"({_NAME}(?:\s+(?:ez-|el-|al-|de\s+|sur\s+)?{_NAME})*)"


@dataclass(frozen=True)
class ProposedClaim:
    """What a sentence claims, as far as it can be read.

    Attributes
    ----------
    kind, comparator, unit : str
        As the claims of a store have them.
    value, value_to : float or None
        None where the sentence compares with reference areas alone.
    stated : str
        The number as the sentence writes it, in digits where it is in words of another language.
    reference : tuple of str
    place_from, place_to : str
        Of a distance or bearing; empty where the sentence does not say.
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
    azimuth: float | None = None
    others: int = 0


def propose(text: str, references: Iterable[str] = ()) -> ProposedClaim | None:
    """Return the first quantity that a sentence claims, None where it states none.

    Nothing is guessed that the sentence does not say but the kind of quantity, which its words
    suggest: a pocket, a gap, a distance from a place. It is a proposal for somebody to confirm.

    Parameters
    ----------
    references : iterable of str
        Names of reference areas that a sentence may compare with.
    """
    english = to_english(text)
    comparator, named = parse_comparison(english, references)
    found = [one for one in parse_quantities(english) if one.unit]
    plain = [one for one in found if one.unit != "times"]
    if plain:
        return _of_quantity(plain[0], english, len(found) - 1)
    multiples = multiples_of(english)
    if named:
        kind = POCKET_AREA if _POCKET.search(english) else CONTROL_AREA
        value = multiples[0] if multiples else None
        return ProposedClaim(
            kind, value[1] if value else comparator, value[0] if value else None, "", "",
            reference=tuple(named),
        )  # fmt: skip
    if found:
        return _of_quantity(found[0], english, len(found) - 1)
    return None


def why_not(text: str) -> str:
    """Return why a sentence states no quantity: a word that says no number, or nothing at all."""
    vague = _VAGUE.search(to_english(text))
    if vague:
        return f"“{vague.group()}” states no number that could be held against a map."
    return "No quantity with a unit was found."


def _of_quantity(one: Quantity, text: str, others: int) -> ProposedClaim:
    kind, place_from, place_to = _kind(one, text)
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


def _kind(one: Quantity, text: str) -> tuple[str, str, str]:
    """Return the kind that the words suggest, and the places of a distance."""
    if one.unit in AREA_UNITS:
        return (POCKET_AREA if _POCKET.search(text) else CONTROL_AREA), "", ""
    if one.unit in ("times", "%"):
        return AREA_RATIO, "", ""
    if one.unit not in LENGTH_UNITS:
        return BEARING, "", ""
    after = text[one.start + len(one.text) :]
    between = re.search(rf"\bbetween\s+(?:the\s+)?{_PLACE}\s+and\s+(?:the\s+)?{_PLACE}", text)
    if _GAP.search(text):
        return (GAP, between[1], between[2]) if between else (GAP, "", "")
    if between:
        return DISTANCE, between[1], between[2]
    reference = re.match(rf"[\w\s-]{{0,40}}?\b(?:of|from|to)\s+(?:the\s+)?{_PLACE}", after)
    if reference is None:
        front = re.match(r"[\w\s-]{0,40}?\bfrom the (?:front|line)", after)
        return (DISTANCE, _subject(text, one.start), "front") if front else (GAP, "", "")
    return DISTANCE, reference.group(1), _subject(text, one.start)


def _subject(text: str, before: int) -> str:
    """Return the place that a sentence begins with: “Qadir lies some 75 miles west of …”."""
    found = re.match(rf"\s*(?:(?i:the (?:town|village|city) of)\s+)?{_PLACE}", text[:before])
    return found.group(1).strip() if found else ""
