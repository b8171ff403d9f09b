# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways of writing a quantity in English brought to the few that `quantity` reads.

"A mile and a half", "eight or nine miles", "3.2 ± 0.4 km", "5+ km", "half a dozen", and of what
changed "from 104 to 8 km²" the later. Nothing is added that the sentence does not say.
"""

from __future__ import annotations

import re

from ..base.units import AREA_UNITS, LENGTH_UNITS
from .quantity import DIGITS, NUMBER_WORD, PART, SCALES, parse_number, parse_quantities

_N = rf"(?:{DIGITS}|{NUMBER_WORD}(?:[\s-]+{NUMBER_WORD})*)"
_UNIT = (
    r"(?:%|per\s?cent|percent|(?:sq(?:uare|\.)?\s*)?(?:km|mi|m)\b[²2]?|(?:square\s+)?kms?\b|"
    r"(?:square\s+|nautical\s+)?(?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|yards?)"
    r"|hectares?|ha\b|acres?|dun[au]ms?)"
)
_HEDGE = r"(?:(?:about|some|around|roughly|nearly|almost|over|under|more than|less than)\s+)"
#: what changes, and may do so "from" one number "to" another
CHANGE = (
    r"(?:shr[aiu]nk(?:en|s|ing)?|fell|fall(?:en|s|ing)|dropp?(?:ed|s|ing)?|declin\w+|decreas\w+"
    r"|reduc\w+|narrow(?:ed|s|ing)|widen(?:ed|s|ing)|gr[eo]w(?:n|s|ing)?|increas\w+|expand\w*"
    r"|rose|risen|ris(?:es|ing)|clos(?:ed|ing)|cut|down|up|doubled|tripled|halved|went|contract\w+)"
)
_ONE = r"(?:square\s+|nautical\s+)?(?:miles?|kilomet(?:er|re)s?|hectares?|acres?)\b"

_REWRITTEN: tuple[tuple[str, str], ...] = (
    (r"\b(?:a|one)\s+(mile|kilomet(?:er|re))\s+and\s+a\s+(half|quarter)\b", r"1 and a \2 \1s"),
    (r"-and-an?-(half|quarter|third)\b", r" and a \1"),
    (r"\b(?:a|one)\s+(mile|kilomet(?:er|re))\s+or\s+two\b", r"1 to 2 \1s"),
    (r"\b(?:a|one)\s+(mile|kilomet(?:er|re))\s+or\s+so\b", r"about one \1"),
    (rf"\bby a factor of\s+({_N})", r"\1 times"),
    (rf"\b(?:between|from)\s+(an?|one)\s+and\s+(?={_N})", "between 1 and "),
    (rf"({_N})[\s-]+odd\b", r"about \1"),
    # "An 8- to 10-mile gap", "eight or nine miles"
    (rf"({_N})-?[\s-](?:to|or)[\s-](?=(?:{_N})[\s-]*{_UNIT})", r"\1 to "),
    (rf"\b(?:more than|over|at least)\s+({_N})(?:\s*{_UNIT})?,?\s+(?:but|and|yet)\s+"
     rf"(?:less than|fewer than|under|no more than|not more than|at most)\s+(?={_N}[\s-]*{_UNIT})",
     r"\1 to "),
    (rf"(?<![\w.,])({DIGITS})\s?\+[\s-]*(?={_UNIT})", r"at least \1 "),
    # Of a change, where it ends.
    (rf"\b({CHANGE}\b(?:\s+\w+){{0,4}}?)\s+from\s+{_HEDGE}?{_N}(?:[\s-]*{_UNIT})?"
     r"(?:\s+(?!to\b)[\w,]+){0,6}?\s+to\s+", r"\1 to "),
    (rf"\bby\s+{_HEDGE}?(?:(?:{PART})|{_N}[\s-]*{_UNIT})\s+to\s+(?={_HEDGE}?{_N})", "to "),
)  # fmt: skip
_PATTERNS = [(re.compile(pattern, re.IGNORECASE), to) for pattern, to in _REWRITTEN]
#: of "5 km ± 2 km" the unit stands twice
_PLUS_MINUS = re.compile(
    r"(?<![\w.,])(\d+(?:\.\d+)?)(?:\s*(?P<unit>k?m|mi)²?)?\s*(?:±|\+/-|\+-)\s*"
    r"(\d+(?:\.\d+)?)(?![\d.,])(?(unit)(?=\s*(?P=unit)))"
)
_PART_OF_SCALE = re.compile(
    rf"(?<!and )(?<!and-)\b(?P<half>half|a quarter"
    rf"|a third)(?:[\s-]+of)?(?:[\s-]+an?)?[\s-]+(?P<scale>{'|'.join(SCALES)})\b",
    re.IGNORECASE,
)
_AND_A_PART = re.compile(
    rf"\b({_N})[\s-]+and[\s-]+an?[\s-]+(half|quarter)[\s-]+({'|'.join(SCALES)})\b", re.IGNORECASE
)
_A_UNIT = re.compile(rf"(?<![\w-])an?\s+(?={_ONE})", re.IGNORECASE)
#: "half a mile", "three quarters of a mile", "20 a mile"
_OF_A_UNIT = re.compile(
    r"(?:\bhalf|(?:half|quarters?|thirds?|fifths?|tenths?|fraction|part|inside|square)\s+of"
    r"|\d)\s+$",
    re.IGNORECASE,
)
#: "40 km (25 mi)", "25 miles (about 40 km)"
_CONVERTED = re.compile(r"(?<=[a-z²])\s*\(([^()]{2,40})\)", re.IGNORECASE)
_AGAIN = re.compile(r"\s*(?:(?:about|or|some|around|roughly|approx\.?|approximately|nearly"
                    r"|i\.e\.|~)\s*)*", re.IGNORECASE)  # fmt: skip


def plain(english: str) -> str:
    """Return a sentence with its quantities in digits, ranges and comparators of one kind."""
    english = english.strip(' \t\n“”„«»"')
    english = _PLUS_MINUS.sub(_both_ends, english)
    english = _AND_A_PART.sub(_and_a_part, english)
    english = _A_UNIT.sub(_one_unit, english)
    english = _PART_OF_SCALE.sub(_part_of_scale, english)
    for pattern, to in _PATTERNS:
        english = pattern.sub(to, english)
    return _CONVERTED.sub(_without_conversion, english)


def _both_ends(match: re.Match[str]) -> str:
    """Return "3.2 ± 0.4" as "2.8 to 3.6", where the error is smaller than the value."""
    value, error = float(match[1]), float(match[3])
    if not 0.0 < error < value:
        return match[0]
    return f"{value - error:.10g} to {value + error:.10g}"


def _one_unit(match: re.Match[str]) -> str:
    """Return "a mile" as one mile, but where it is a part of one."""
    return match[0] if _OF_A_UNIT.search(match.string[: match.start()]) else "one "


def _and_a_part(match: re.Match[str]) -> str:
    """Return "two and a half thousand" as 2500."""
    part = {"half": 0.5, "quarter": 0.25}[match[2].lower()]
    return f"{(parse_number(match[1])[0] + part) * SCALES[match[3].lower()]:.10g}"


def _part_of_scale(match: re.Match[str]) -> str:
    """Return "half a dozen" as 6, "a quarter of a million" as 250,000."""
    divisor = {"half": 2, "a quarter": 4, "a third": 3}[match["half"].lower()]
    value = SCALES[match["scale"].lower()] / divisor
    return f"{value:.0f}" if value == int(value) else match[0]


def _without_conversion(match: re.Match[str]) -> str:
    """Return nothing for brackets that say a quantity once more in another unit."""
    found = parse_quantities(match[1])
    lone = len(found) == 1 and found[0].unit in (*LENGTH_UNITS, *AREA_UNITS)
    again = lone and _AGAIN.fullmatch(match[1][: found[0].start])
    return "" if again else match[0]
