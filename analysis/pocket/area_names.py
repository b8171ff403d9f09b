# SPDX-License-Identifier: GPL-2.0-or-later
"""Reference areas as other languages name them, brought to the names of the tables.

The list is `resources/context/area_names.csv`; `scripts/build_area_names.py` writes it.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache

from .reference import BUNDLED

#: what is joined to a name in Arabic: and, with, to, like
_JOINED = "و?[بلك]?"


def with_english_names(text: str, languages: tuple[str, ...]) -> str:
    """Return a text with the areas that these languages name in English: “Ірака” is Iraq.

    Capitals are kept to where a script has them: “куба” is no country.

    Parameters
    ----------
    languages : tuple of str
        Of uk, ru, ar, fr, es, de, and en for “Ukrainian territory”.
    """
    names, pattern = _names(languages)
    return pattern.sub(lambda match: names[match["name"]], text)


def area_pattern(languages: tuple[str, ...]) -> str:
    """Return a pattern for the English names that `with_english_names` writes."""
    names = set(_names(languages)[0].values())
    return "(?:" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + ")"


def names_in(language: str) -> dict[str, str]:
    """Return what a language calls the areas, the first of its ways, by their English names."""
    return {
        row["name"]: row["written"].split(";")[0] for row in _rows() if row["language"] == language
    }


def _rows() -> list[dict[str, str]]:
    with (BUNDLED.parents[1] / "context" / "area_names.csv").open(
        encoding="utf-8", newline=""
    ) as lines:
        return list(csv.DictReader(lines))


@lru_cache(maxsize=8)
def _names(languages: tuple[str, ...]) -> tuple[dict[str, str], re.Pattern[str]]:
    found: dict[str, str] = {}
    for row in _rows():
        if row["language"] in languages:
            for written in row["written"].split(";"):
                found.setdefault(written, row["name"])
    every = "|".join(map(re.escape, sorted(found, key=len, reverse=True)))
    joined = _JOINED if "ar" in languages else ""
    return found, re.compile(rf"(?<!\w){joined}(?P<name>{every})(?!\w)")
