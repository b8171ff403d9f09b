# SPDX-License-Identifier: GPL-2.0-or-later
"""A sentence of a report to the claims that it states, for an editor to confirm."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..base.errors import InputError
from ..base.units import AREA_UNITS, LENGTH_UNITS, compass_azimuth, compass_point
from ..pocket.references import find
from . import areas
from .asserted import not_asserted
from .claim import AREA_RATIO, BEARING, DISTANCE, HOLDER
from .comparison import compared_groups, parse_comparison
from .facts import PLACE, place_of, stated_fact
from .languages import language_of, to_english
from .quantity import PART, Quantity, multiples_of, parse_quantities
from .rewording import plain
from .scope import ON_ALL_OF_THE_MAP, scope_of, scope_of_share, town_or_region
from .ways import StatedWay, is_extent, subject_of, way_of

#: words that say how much without a number
_VAGUE = re.compile(
    r"\b(?:a few|several|a couple of|some|many|dozens of|hundreds of|tens of|a score of)\b", re.I
)
#: a whole that has no name here: so many per cent of what?
_OF_A_WHOLE = re.compile(
    r"\s+of\s+(?:the|its|their|all)\s+(?:\w+\s+)?(?:country|nation|province|region|city|town|state"
    r"|governorate|oblast|district|city)\b", re.I,
)  # fmt: skip
_POINT = r"(?P<point>(?:north|south|east|west)(?:[\s-]?(?:north|south|east|west)){0,2})(?:ern)?"
#: "Sukhnah is north-north-west of Palmyra"
_LIES_TOWARDS = re.compile(
    rf"^\s*{PLACE}\s+(?:is|was|lies|lay|sits|stands)\s+"
    rf"(?:(?:just|due|directly|located|situated|to the)\s+)*{_POINT}\s+of\s+(?:the\s+)?" + PLACE
)


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
        Who holds a place, or whose front it is; empty where the sentence does not say.
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
    within: str = ""

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
    english = plain(to_english(text))
    every = [one for one in parse_quantities(english) if one.unit]
    found = [one for one in every if not _why_none(one, text, english)]
    fact = stated_fact(english) if every else None
    others = len(every) - 1 + (fact is not None and fact.kind == HOLDER)
    of_land = [one for one in found if one.unit not in ("times", "%")]
    if of_land:
        now = [one for one in of_land if areas.comes_to(one, english)]
        return _of_quantity((now or of_land)[0], english, others)
    comparator, named = parse_comparison(english, references)
    if any(town_or_region(name, english) for name in named):
        return None
    if named:
        more = compared_groups(english, references) - 1
        return _of_comparison(english, comparator, named, max(more, others))
    if found:
        return _of_quantity(found[0], english, others)
    return None if every else _without_quantity(english)


def _of_which() -> InputError:
    return InputError("Of which area it is a part is not named: name the country or region.")


def why_not(text: str) -> InputError:
    """Return why a sentence states no claim: a word that says no number, or nothing at all."""
    english = plain(to_english(text))
    every = [one for one in parse_quantities(english) if one.unit]
    reasons = [why for one in every if (why := _why_none(one, text, english))]
    asked = _which_area(english)
    if reasons and not asked:
        return reasons[0]
    if asked:
        return asked
    if _OF_A_WHOLE.search(english):
        return _of_which()
    part = re.search(PART, english)
    if part and areas.is_of_a_pocket_or_gap(english) and areas.ratio_of(english):
        return _changed_by(part.group())
    vague = _VAGUE.search(english)
    if vague:
        return InputError(
            "“{words}” states no number that could be held against a map.", words=vague.group()
        )
    if not language_of(text):
        return InputError(
            "No quantity with a unit was found, and no fact. What is denied, asked, nearly so or "
            "yet to come is none."
        )
    return InputError(
        "No quantity with a unit was found, and no fact. Facts without a number (sealed, open, "
        "linked up, who holds a place) are read in full in English alone, and of other languages "
        "in the commonest words."
    )


#: "half of Nagorno-Karabakh", "the size of London"
_OF_NAMED = re.compile(
    r"(?:%|\bpercent|\bper cent|\b(?:half|thirds?|quarters?|fifths?|tenths?)|\b(?:size|area"
    r"|extent))"
    rf"\s+of\s+(?:the\s+)?{PLACE}"
)


def _which_area(english: str) -> InputError | None:
    """Return what to ask of an area that a sentence compares with, None where it names none."""
    found = _OF_NAMED.search(english)
    if found is None or not_asserted(english, found.start(), found.end()):
        return None
    name = place_of(found[1])
    asked = town_or_region(name, english)
    if asked is not None:
        return asked
    try:
        find(name)
    except InputError as error:
        return error
    return None


def _why_none(one: Quantity, text: str, english: str) -> InputError | None:
    """Return why a quantity of a sentence is no claim, None where it is one."""
    end = one.start + len(one.text)
    if _two_ways(one, text, english):
        return InputError(
            "“{quantity}” can be a decimal point or a separator of thousands: write the "
            "number so that it is one.",
            quantity=one.text,
        )
    refused = _why_no_length(one, english) if one.unit in LENGTH_UNITS else None
    if refused is not None:
        return refused
    if one.unit in (*LENGTH_UNITS, *AREA_UNITS) and areas.is_difference(one, english):
        return InputError(
            "“{quantity}” is by how much it is more or less than something else: state how much it "
            "is.",
            quantity=one.text,
        )
    if one.unit == "times" and not areas.is_multiple(one, english):
        return InputError("“{quantity}” is no multiple of an area.", quantity=one.text)
    if one.unit in AREA_UNITS and areas.is_nobodys(one, english):
        return InputError(
            "“{quantity}” is no ground that somebody holds, takes or loses.", quantity=one.text
        )
    if one.unit == "%" and (
        _OF_A_WHOLE.match(english[end:]) or not areas.is_of_earlier(one, english)
    ):
        return _of_which()
    if one.unit in ("times", "%") and areas.is_of_a_pocket_or_gap(english):
        return _changed_by(one.text)
    if one.unit == "°" and not _is_bearing(english, one.start, end):
        return InputError(
            "“{quantity}” is no bearing from one place to another.", quantity=one.text
        )
    of_land = one.unit in AREA_UNITS and not areas.is_pocket(english)
    if one.unit in (*LENGTH_UNITS, *AREA_UNITS) and not of_land and areas.changed_by(one, english):
        return _changed_by(one.text)
    return not_asserted(english, one.start, end)


def _changed_by(quantity: str) -> InputError:
    return InputError(
        "A change by “{quantity}” is not measured of a gap or pocket: state what it came to.",
        quantity=quantity,
    )


def _why_no_length(one: Quantity, english: str) -> InputError | None:
    if is_extent(one, english):
        return InputError(
            "“{quantity}” is how far somebody went, or how long something is: that is not "
            "measured. State the gap, a distance between places, or an area.",
            quantity=one.text,
        )
    if not way_of(one, english).kind:
        return InputError(
            "Of what “{quantity}” is the length is not said: of a gap, or between which places.",
            quantity=one.text,
        )
    return None


def _is_bearing(text: str, start: int, end: int) -> bool:
    said = re.search(r"\b(?:bearing|azimuth|heading)\b", text[:start], re.I)
    return bool(said or re.match(rf"\s+(?:from|of)\s+(?:the\s+)?{PLACE}", text[end:]))


def _two_ways(one: Quantity, text: str, english: str) -> bool:
    """Return whether "3.000" of an English text can be three, or three thousand."""
    digits = re.match(r"[1-9]\d{0,2}\.\d{3}(?!\d)", one.text)
    return digits is not None and digits.group() in text and digits.group() in english


def _of_comparison(text: str, comparator: str, named: list[str], more: int) -> ProposedClaim | None:
    """Return the claim of "half of Iraq", None where it is denied, asked or yet to come."""
    at = max(text.casefold().find(named[0].casefold()), 0)
    if not_asserted(text, at, at + len(named[0])):
        return None
    multiples = multiples_of(text)
    value, comparator, value_to = multiples[0] if multiples else (None, comparator, None)
    kind = areas.kind_of_area(text, text)
    within = scope_of_share(named, value) if kind in ON_ALL_OF_THE_MAP else ""
    return ProposedClaim(
        kind, comparator, value, "", "", value_to, reference=tuple(named),
        others=max(len(multiples) - 1, more, 0), within=within,
    )  # fmt: skip


def _without_quantity(text: str) -> ProposedClaim | None:
    """Return a fact, a part of what was before, or a direction that goes without a distance."""
    ratio = areas.ratio_of(text)
    if ratio is not None:
        if areas.is_of_a_pocket_or_gap(text):
            return None
        return ProposedClaim(AREA_RATIO, ratio.comparator, ratio.value, "times", "", ratio.value_to)
    fact = stated_fact(text)
    if fact is not None:
        return ProposedClaim(
            fact.kind, "about", None, "", "", place_from=fact.place, actor=fact.actor
        )
    lies = _LIES_TOWARDS.search(text)
    if lies is None or not_asserted(text, lies.start(), lies.end()):
        return None
    azimuth = compass_azimuth(lies["point"])
    start, end = place_of(lies.groups()[-1]), place_of(lies[1])
    return ProposedClaim(
        BEARING, "about", azimuth, "°", compass_point(azimuth), place_from=start, place_to=end
    )


def _of_quantity(one: Quantity, text: str, others: int) -> ProposedClaim | None:
    kind, way = _kind(one, text)
    end = one.start + len(one.text)
    if one.unit == "%":
        one = areas.of_earlier(one, text)
    one = areas.lessened(one, text)
    return ProposedClaim(
        kind=kind,
        comparator=one.comparator,
        value=one.value,
        unit=one.unit,
        stated=_stated(one),
        value_to=one.value_to,
        place_from=way.place_from,
        place_to=way.place_to,
        actor=way.actor,
        azimuth=one.azimuth,
        others=others,
        within=scope_of(text, one.start, end) if kind in ON_ALL_OF_THE_MAP else "",
    )


def _kind(one: Quantity, text: str) -> tuple[str, StatedWay]:
    """Return the kind that the words suggest, and the places of a distance or bearing."""
    if one.unit in AREA_UNITS:
        kind = areas.kind_of(one, text)
    elif one.unit in ("times", "%"):
        kind = AREA_RATIO
    elif one.unit in LENGTH_UNITS:
        way = way_of(one, text)
        return way.kind, way
    else:
        after = re.match(rf"\s+(?:from|of)\s+(?:the\s+)?{PLACE}", text[one.start + len(one.text) :])
        subject = subject_of(text, one.start)
        return BEARING, StatedWay(BEARING, place_of(after[1]) if after else "", subject)
    return kind, StatedWay(kind)


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
