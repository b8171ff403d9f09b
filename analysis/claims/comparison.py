# SPDX-License-Identifier: GPL-2.0-or-later
"""Which reference areas a sentence compares with: "the size of Delaware and Rhode Island"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from .quantity import ABOUT, comparator_at, lowered

#: what leads to the name of an area that something is compared with
_LINK = re.compile(
    r"(?:\b(?:size|area|extent|territory|surface|hal(?:f|ves)|quarters?|thirds?|fourths?|fifths?"
    r"|sixths?|sevenths?|eighths?|ninths?|tenths?|percent|per cent|all|whole)\s+of|%\s+of"
    r"|\d/\d\s+of"
    r"|\b(?:equivalent|equal|comparable|similar|close|compared|corresponds?|in size)\s+to"
    r"|\bcomparable with|\bthan|\b(?:large|big|great|wide|small|vast|much) as|\blike"
    r"|\b(?:exceed(?:s|ing)?|equals?|match(?:es|ing)?|rival(?:s|ling)?)|\btimes|\btwice"
    r"|\b(?:double|triple))"
    r"\s+(?:all of\s+)?(?:that of\s+)?(?:the\s+)?(?:(?:entire|whole|us|u\.s\.)\s+)*"
    r"(?:(?:state|country|province|region|island|governorate|oblast)s?\s+of\s+)?(?:the\s+)?$"
)
_JOINED = re.compile(r"\s*(?:,|\band\b|\bplus\b|\bcombined with\b|&|\+)+\s*(?:the\s+)?$")


def parse_comparison(text: str, names: Iterable[str]) -> tuple[str, list[str]]:
    """Return the comparator of a comparison, and which of some names it compares with.

    "Roughly equivalent to Delaware and Rhode Island combined" → about, [Delaware, Rhode Island].
    Names are matched as whole words, the longest first, whatever their case; a name that no word of
    comparing leads to ("in Syria") is none.
    """
    lower = lowered(text)
    taken: list[tuple[int, int, str]] = []
    for start, end, name in _named(lower, names):
        before = lower[:start]
        if _is_common(text, start, end):
            continue
        first = not taken and (_LINK.search(before) or _is_all(lower, start, end))
        if first or (taken and _JOINED.fullmatch(lower[taken[-1][1] : start])):
            taken.append((start, end, name))
    ordered = list(dict.fromkeys(name for _, _, name in taken))
    return (comparator_at(lower, taken[0][0], taken[-1][1]) if taken else ABOUT), ordered


def _is_all(lower: str, start: int, end: int) -> bool:
    """Return whether a name begins a text that compares with it and says nothing before it."""
    after = (
        r"\s*(?:(?:,|and|plus|&)\s+(?:.*\b(?:combined|together)|(?:\w+\s+)?\w+)"
        r"|combined|together|[\s-]sized?\b.*|\((?:land|total)\))?[\s.]*"
    )
    return not lower[:start].strip() and re.fullmatch(after, lower[end:]) is not None


def _is_common(text: str, start: int, end: int) -> bool:
    """Return whether a name is written as the common word that it also is: "of the city".

    Small letters are no sign where somebody writes no capitals at all: "half of iraq".
    """
    written = text[start:end]
    if any(char.isupper() for char in written):
        return False
    others = any(char.isupper() for char in text[:start][1:] + text[end:])
    return others or written.casefold() in _COMMON


#: names of regions that are words, too
_COMMON = frozenset(
    re.findall(
        r"\S+",
        "city capital centre center central coast border north south east west northern southern "
        "eastern western north-east north-west south-east south-west northeast northwest "
        "southeast southwest islands littoral plateau lakes mountain upper lower district "
        "province region state territory metropolitan reserve down",
    )
)


def compared_groups(text: str, names: Iterable[str]) -> int:
    """Return how many comparisons a text states: "bigger than A but smaller than B" is two."""
    lower = lowered(text)
    found = [
        end for start, end, _ in _named(lower, names)
        if _LINK.search(lower[:start]) and not _is_common(text, start, end)
    ]  # fmt: skip
    return len(found)


@lru_cache(maxsize=4)
def _by_first_word(names: tuple[str, ...]) -> dict[str, list[str]]:
    by_word: dict[str, list[str]] = {}
    for name in set(names):
        first = _FIRST_WORD.match(name.lower())
        if first is not None:
            by_word.setdefault(first.group(), []).append(name)
    return by_word


def _named(lower: str, names: Iterable[str]) -> list[tuple[int, int, str]]:
    """Return where names stand in a text in lower case, the longest at each place."""
    by_word = _by_first_word(tuple(names))
    found: list[tuple[int, int, str]] = []
    for word in _FIRST_WORD.finditer(lower):
        start = word.start()
        if found and start < found[-1][1]:
            continue
        for name in sorted(by_word.get(word.group(), ()), key=lambda one: (-len(one), one)):
            end = start + len(name)
            if lower.startswith(name.lower(), start) and not lower[end : end + 1].isalnum():
                found.append((start, end, name))
                break
    return found


_FIRST_WORD = re.compile(r"\w+|[^\w\s]")
