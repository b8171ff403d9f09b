# SPDX-License-Identifier: GPL-2.0-or-later
"""Which reference areas a sentence compares with: "the size of Delaware and Rhode Island"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .quantity import ABOUT, comparator_at, lowered

#: what leads to the name of an area that something is compared with
_LINK = re.compile(
    r"(?:\b(?:size|area|extent|territory|surface|hal(?:f|ves)|quarters?|thirds?|fourths?|fifths?"
    r"|sixths?|sevenths?|eighths?|ninths?|tenths?|percent|per cent|all|whole)\s+of|%\s+of"
    r"|\b(?:equivalent|equal|comparable|similar|close|compared|corresponds?|in size)\s+to"
    r"|\bcomparable with|\bthan|\b(?:large|big|great|wide|small|vast|much) as|\blike"
    r"|\b(?:exceed(?:s|ing)?|equals?|match(?:es|ing)?|rival(?:s|ling)?)|\btimes|\btwice"
    r"|\b(?:double|triple)|^)"
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
        if (taken and _JOINED.fullmatch(lower[taken[-1][1] : start])) or (
            not taken and _LINK.search(before if before.strip() else f" {before}")
        ):
            taken.append((start, end, name))
    ordered = list(dict.fromkeys(name for _, _, name in taken))
    return (comparator_at(lower, taken[0][0], taken[-1][1]) if taken else ABOUT), ordered


def _named(lower: str, names: Iterable[str]) -> list[tuple[int, int, str]]:
    """Return where names stand in a text in lower case, the longest at each place."""
    by_word: dict[str, list[str]] = {}
    for name in set(names):
        first = _FIRST_WORD.match(name.lower())
        if first is not None:
            by_word.setdefault(first.group(), []).append(name)
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
