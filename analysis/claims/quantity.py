# SPDX-License-Identifier: GPL-2.0-or-later
"""Quantities as people write them: "less than 15 and a half miles", "more than doubled"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from ..base.errors import InputError
from ..base.numbers import THOUSANDS, parse_decimal
from ..base.units import AREA_UNITS, LENGTH_UNITS, compass_azimuth

ABOUT = "about"
LESS = "less than"
MORE = "more than"
AT_LEAST = "at least"
AT_MOST = "at most"
COMPARATORS = (ABOUT, LESS, MORE, AT_LEAST, AT_MOST)

#: of one dimension or another: "no wider than", "narrower than"
_GREATER = "more|greater|larger|bigger|longer|wider|deeper|broader|higher|farther|further"
_SMALLER = "less|fewer|smaller|shorter|narrower|nearer|closer"
_PHRASES = {
    AT_LEAST: f"at least|(?:no|not) (?:{_SMALLER}) than|(?:{_GREATER}) than or equal to"
    "|a minimum of|not under|≥|>=",
    AT_MOST: f"at most|(?:no|not) (?:{_GREATER}) than|(?:{_SMALLER}) than or equal to"
    "|a maximum of|not over|up to|as much as"
    "|(?:do|does|did) not exceed|not exceeding|not to exceed"
    "|as many as|as far as|within|≤|<=",
    LESS: f"(?:{_SMALLER}) than|under|below|short of|shy of|not even|not quite|not yet|<",
    MORE: f"(?:{_GREATER}) than|in excess of|exceed(?:s|ed|ing)?|upwards of|over|above|beyond|>",
    ABOUT: "about|as little as|as few as|around|some|roughly|approximately|approx\\.?|circa|ca\\.?"
    "|c\\.|nearly|almost|close to|equivalent to|equal to|the size of|~|≈|±",
}
#: words that may stand between a comparator and its number
_FILLER = r"(?:\s+(?:only|just|a|an|the|total|area|of|estimated|some|by|roughly|about|merely))*"
_BEFORE = [
    (name, re.compile(rf"(?:^|(?<=[\s(“\"'])){_group}{_FILLER}\s*$"))
    for name, _group in ((name, f"(?:{phrase})") for name, phrase in _PHRASES.items())
]
_AFTER = {
    AT_LEAST: re.compile(r"\s*(?:or more|at (?:the )?least|and counting)\b"),
    AT_MOST: re.compile(r"\s*(?:or less|or under|at (?:the )?most|at the outside)\b"),
}
#: what takes a number back, or makes it none: "not 5 km but 6", "several dozen", "-5 km²"
_NO_NUMBER = re.compile(
    r"(?:^|\s)(?:not|several|many|few|couple of|minus)\s+$|(?:^|[\s(])[-\u2212]$"
)

_UNITS = (
    ("mi²", r"square[\s-]+miles?|sq\.?\s*mi(?:les?)?\.?|mi²|mi2|mi\^2|miles?\s+squared"),
    (
        "km²",
        r"square[\s-]+kilomet(?:re|er)s?|square\s+kms?|sq\.?\s*kms?\.?|km²|km2|km\^2"
        r"|km 2(?=\s*(?:[.,;)]|$))|kms?\s+sq(?:uared?)?",
    ),
    ("ha", r"hectares?|ha"),
    ("acre", r"acres?"),
    ("dunam", r"dunams?|dunums?|d[oö]n[uü]ms?"),
    ("feddan", r"feddans?"),
    ("nmi", r"nautical\s+miles?|nmi|nm"),
    ("km", r"kilomet(?:re|er)s?|kms?"),
    ("mi", r"miles?|mi"),
    ("m", r"met(?:re|er)s?|m"),
    ("ft", r"feet|foot|ft"),
    ("yd", r"yards?|yds?"),
    ("%", r"%|per\s*cent|percent"),
    ("times", r"times|[\s-]?fold|×"),
    ("°", r"°|degrees?"),
)
LENGTHS = ("km", "mi", "nmi")
_UNIT = re.compile(
    r"[\s\u00a0\u202f-]*(?:"
    + "|".join(f"({pattern})" for _, pattern in _UNITS)
    + r")(?![^\W_]|[²_])"
)


def unit_named(words: str) -> str:
    """Return the unit that some words name, as ``km²`` for ``sq km``; empty if they name none."""
    found = _UNIT.fullmatch(words.lower())
    return _UNITS[(found.lastindex or 1) - 1][0] if found else ""


_SMALL = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
)
_TENS = re.findall(r"\w+", "twenty thirty forty fifty sixty seventy eighty ninety")
_WORDS = {word: n for n, word in enumerate(_SMALL)} | {w: 20 + 10 * n for n, w in enumerate(_TENS)}
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000}
_SYMBOLS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4)}
_ORDINALS = "third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
#: word → what it divides by
_DIVISORS = {"half": 2, "halves": 2, "quarter": 4} | {
    word: n for n, word in enumerate(_ORDINALS.split("|"), start=3)
}
_MULTIPLES = {
    "halved": 0.5,
    "doubled": 2.0,
    "double": 2.0,
    "twice": 2.0,
    "tripled": 3.0,
    "trebled": 3.0,
    "triple": 3.0,
    "quadrupled": 4.0,
}

NUMBER_WORD = "(?:" + "|".join(sorted([*_WORDS, *SCALES], key=len, reverse=True)) + ")"
DIGITS = r"\d{1,3}(?:[,\u00a0\u202f\u2009 '’]\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:[.,]\d+)?"
_COUNTS = "an?|one|two|three|four|five|six|seven|eight|nine"
#: "half", "two-thirds", "a fifth", but not "third" alone, which counts armies
PART = (
    f"(?:(?:{_COUNTS})[\\s-]+)?(?:half|quarters?)|(?:{_COUNTS})[\\s-]+(?:{_ORDINALS})s?"
    "|½|¼|¾|[1-9]/[2-9](?![\\d/])"
)
#: of "six and three quarters" the three counts quarters
_NO_PART = f"(?!(?:{_COUNTS})[\\s-]+(?:quarters?|halves|(?:{_ORDINALS})s?)\\b)"
#: the rest of a number behind its unit: "3 km and a half"
_PART_AFTER = re.compile(
    rf"\s+and\s+(?:an?\s+)?(?P<fraction>{PART})(?=\s*(?:[.,;:)!?]|$|\b(?:north|south|east|west"
    r"|away|from|wide|long|deep|behind|short)))"
)
_NUMBER = re.compile(
    rf"(?<!\w)(?:an?\s+)?(?P<only>{PART})(?:\s+of)?(?:\s+an?)?(?!\w)"
    rf"|(?<![\w.,])(?<!\d['’])(?:(?P<digits>{DIGITS})"
    rf"|(?:an?\s+)?(?P<words>{NUMBER_WORD}(?:(?:[\s-]|\sand\s)+{_NO_PART}{NUMBER_WORD})*))"
    rf"(?:\s+(?P<scale>dozen|hundred|thousand|million)\b)?"
    rf"(?:\s*(?:and\s+)?(?:an?\s+)?(?P<fraction>{PART})(?!\s+of\s+the))?(?!\d)"
    rf"|\b(?P<multiple>{'|'.join(_MULTIPLES)})\b"
)
_DIRECTION = re.compile(
    r"\s*(?:to\s+the\s+)?(?P<point>(?:north|south|east|west)"
    r"(?:[\s-]?(?:north|south|east|west)){0,2})(?:ern|wards?)?\b"
)


@dataclass(frozen=True)
class Quantity:
    """A number with its unit, as a text states it.

    Attributes
    ----------
    text : str
        The words that were read, without the comparator.
    comparator : str
        Of `COMPARATORS`; "about" where the text says nothing.
    value, rounding : float
        In `unit`; `rounding` is half of the last digit that is stated.
    unit : str
        ``km``, ``mi``, ``nmi``, ``m``, ``km²``, ``mi²``, ``ha``, ``times``, ``%`` or ``°``.
    azimuth : float or None
        Where a direction follows ("75 miles west"): degrees from north.
    start : int
        Where in the text it stands.
    value_to : float or None
        The upper end of a range.
    """

    text: str
    comparator: str
    value: float
    rounding: float
    unit: str
    azimuth: float | None
    start: int
    value_to: float | None = None


def parse_quantities(text: str) -> list[Quantity]:
    """Return the quantities with a unit in a text, in order.

    Bare numbers (years, counts of people) are not quantities.
    """
    lower = lowered(text)
    found: list[Quantity] = []
    matches = list(_NUMBER.finditer(lower))
    upper: set[int] = set()
    for i, match in enumerate(matches):
        number = _number(match)
        if number is None or i in upper or _NO_NUMBER.search(lower[: match.start()]):
            continue
        unit, end = ("times", match.end()) if match["multiple"] else _unit_at(lower, match.end())
        value_to = None
        if not match["multiple"] and i + 1 < len(matches):
            last = _range_end(lower, match, matches[i + 1], unit)
            if last is not None:
                upper.add(i + 1)
                value_to, unit, end = last
                number = _scaled_alike(number, match, matches[i + 1])
        rest = None if match["fraction"] or value_to else _PART_AFTER.match(lower, end)
        if rest and unit in LENGTHS:
            part, step = _fraction(rest["fraction"])
            number, end = (number[0] + float(part), float(step / 2)), rest.end()
        if unit:
            found.append(
                Quantity(
                    text[match.start() : end],
                    comparator_at(lower, match.start(), end),
                    *number,
                    unit,
                    _direction_at(lower, end),
                    match.start(),
                    value_to,
                )
            )
    return found


def parse_number(text: str) -> tuple[float, float]:
    """Return the first number in a text, and half of the last digit that it states.

    ``3,000`` → 3000 ± 500; ``25`` → 25 ± 0.5; ``15 and a half`` → 15.5 ± 0.25; ``doubled`` → 2,
    which names the multiple itself and is not rounded.

    Raises
    ------
    InputError
        If there is no number in the text.
    """
    numbers = (_number(match) for match in _NUMBER.finditer(text.lower()))
    found = next((number for number in numbers if number is not None), None)
    if found is None:
        raise InputError(
            "“{text}” states no number. Write it as 15.5 or “15 and a half”.", text=text[:80]
        )
    return found


def rounding_of(value: float) -> float:
    """Return half of the last digit of a number as it would be written."""
    return float(_half_digit(Decimal(repr(float(value))).normalize()))


_TO = re.compile(r"\s*(?:–|—|-|\bto\b|\bup to\b)\s*")
_AND = re.compile(r"\s+and\s+")


def _range_end(
    lower: str, first: re.Match[str], second: re.Match[str], unit: str
) -> tuple[float, str, int] | None:
    """Return upper end, unit and end of a range that begins with a number; None if it is none.

    "3,000–4,000 km²", "20 to 25 miles", "between 20 km and 25 km"; of "between" the number before
    "and" is a range's only after that word.
    """
    begin = _unit_at(lower, first.end())[1] if unit else first.end()
    joined = lower[begin : second.start()]
    between = re.search(r"\bbetween\s+(?:about\s+|some\s+)?$", lower[: first.start()])
    if not (_TO.fullmatch(joined) or (between and _AND.fullmatch(joined))):
        return None
    number = _number(second)
    other, end = _unit_at(lower, second.end())
    if number is None or not other:
        return None
    upper, low = number[0], _number(first)
    if unit and unit != other:
        # "500 metres to 1 km"
        one = next(
            (kind for kind in (LENGTH_UNITS, AREA_UNITS) if {unit, other} <= kind.keys()), {}
        )
        upper, other = upper * one.get(other, 0.0) / one.get(unit, 1.0), unit
    return None if low is None or upper <= low[0] else (upper, other, end)


def _scaled_alike(
    number: tuple[float, float], first: re.Match[str], second: re.Match[str]
) -> tuple[float, float]:
    """Return the lower end of "3 to 4 thousand" in thousands too."""
    scale = SCALES.get(second["scale"] or "", 1)
    upper = _number(second)
    if first["scale"] or not first["digits"] or upper is None or number[0] * scale >= upper[0]:
        return number
    return number[0] * scale, number[1] * scale


class Multiple(NamedTuple):
    """So many times something; `value_to` is the upper end of a range."""

    value: float
    comparator: str
    value_to: float | None = None


def multiples_of(text: str) -> list[Multiple]:
    """Return numbers that stand for so many times something: "half of Iraq", "two-thirds".

    Fractions and multiples alone, "three times" and "20%", in order.
    """
    lower = lowered(text)
    found = []
    matches = list(_NUMBER.finditer(lower))
    upper = -1
    for i, match in enumerate(matches):
        number = _number(match)
        if number is None or i == upper:
            continue
        unit, end = _unit_at(lower, match.end())
        last = _multiple_end(lower, match, matches[i + 1], unit) if i + 1 < len(matches) else None
        value_to = None
        if last is not None:
            upper = i + 1
            value_to, unit, end = last
        alone = bool(match["only"] or match["multiple"]) and not unit
        if alone or unit in ("times", "%"):
            per = 100.0 if unit == "%" else 1.0
            top = None if value_to is None else value_to / per
            found.append(Multiple(number[0] / per, comparator_at(lower, match.start(), end), top))
    return found


def _multiple_end(
    lower: str, first: re.Match[str], second: re.Match[str], unit: str
) -> tuple[float, str, int] | None:
    """Return upper end, unit and end of a range of multiples, also of "a third to a half"."""
    if second["only"] and not unit and _TO.fullmatch(lower[first.end() : second.start()]):
        low, high = _number(first), _number(second)
        if first["only"] and low and high and high[0] > low[0]:
            return high[0], "", second.end()
    return _range_end(lower, first, second, unit)


def lowered(text: str) -> str:
    """Return a text in lower case in which every letter stays where it stood."""
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _number(match: re.Match[str]) -> tuple[float, float] | None:
    if match["multiple"]:
        return _MULTIPLES[match["multiple"]], 0.0
    if match["only"]:
        part, step = _fraction(match["only"])
        return float(part), float(step / 2)
    value = _decimal(match["digits"]) if match["digits"] else Decimal(_spelt(match["words"]))
    scale = SCALES[match["scale"]] if match["scale"] else 1
    if not match["fraction"]:
        return float(value * scale), float(_half_digit(value) * scale)
    part, step = _fraction(match["fraction"])
    # "A million and a half" is half a million more, "15 and a half" half a one.
    of = scale if match["scale"] else _trailing_scale(match["words"])
    return float(value * scale + part * of), float(step * of / 2)


def _trailing_scale(words: str | None) -> int:
    return SCALES[words.split()[-1]] if words and words.endswith(("thousand", "million")) else 1


def _fraction(text: str) -> tuple[Decimal, Decimal]:
    """Return a fraction in words or signs, and what it counts in: halves, thirds, fifths."""
    if text in _SYMBOLS:
        count, divisor = _SYMBOLS[text]
    elif "/" in text:
        count, divisor = (int(part) for part in text.split("/"))
    else:
        *counts, part = re.split(r"[\s-]+", text.strip())
        divisor = _DIVISORS[part if part in _DIVISORS else part.removesuffix("s")]
        count = _WORDS.get(counts[-1], 1) if counts else 1
    return Decimal(count) / divisor, Decimal(1) / divisor


def _decimal(digits: str) -> Decimal:
    """Return digits as a number: a comma before three digits groups them, else it is a point."""
    return parse_decimal(digits, THOUSANDS)


def _half_digit(value: Decimal) -> Decimal:
    """Return half of a number's last digit; trailing zeros count only after a point."""
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < 0:
        return Decimal(1).scaleb(exponent) / 2
    if value == 0:
        return Decimal("0.5")
    last = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(last if isinstance(last, int) else 0) / 2


def _spelt(words: str) -> int:
    """Return a number in words: "three thousand two hundred and seventy-five" → 3275."""
    total = current = 0
    for word in re.split(r"[\s-]+", words):
        if word in _WORDS:
            current += _WORDS[word]
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word in SCALES:
            total += max(current, 1) * SCALES[word]
            current = 0
    return total + current


def _unit_at(lower: str, position: int) -> tuple[str, int]:
    match = _UNIT.match(lower, position)
    if match is None or match.lastindex is None:
        return "", position
    return _UNITS[match.lastindex - 1][0], match.end()


def _direction_at(lower: str, position: int) -> float | None:
    match = _DIRECTION.match(lower, position)
    return compass_azimuth(match["point"]) if match else None


def comparator_at(lower: str, start: int, end: int) -> str:
    """Return the comparator of what stands from `start` to `end` in a text in lower case."""
    for name, pattern in _AFTER.items():
        if pattern.match(lower, end):
            return name
    before = lower[max(0, start - 60) : start]
    hits = [(match.start(), name) for name, p in _BEFORE if (match := p.search(before))]
    # The phrase that begins first is the whole one: "no more than" holds "more than".
    return min(hits)[1] if hits else ABOUT
