# SPDX-License-Identifier: GPL-2.0-or-later
"""Words of six languages for quantities, directions and facts, and what they are in English.

`languages` reads them. Of each language the commonest words; what is not there is left.
"""

from __future__ import annotations

from . import phrases_arabic, phrases_cyrillic, phrases_french, phrases_german, phrases_spanish

#: between two numbers, whatever the language: a range
RANGES = (
    (r"(?<=\d)\s+(?:до|إلى|à|bis|a)\s+(?=\d)", " to "),
    (r"(?<=\d)\s+(?:і|й|та|и|et|y|und|و)\s*(?=\d)", " and "),
)

#: by language: (pattern, English), the longer first
PHRASES: dict[str, tuple[tuple[str, str], ...]] = {
    "cyrillic": phrases_cyrillic.PHRASES,
    "arabic": phrases_arabic.PHRASES,
    "french": phrases_french.PHRASES,
    "spanish": phrases_spanish.PHRASES,
    "german": phrases_german.PHRASES,
}
