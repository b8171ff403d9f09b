# SPDX-License-Identifier: GPL-2.0-or-later
"""What countries and seas are called in the language of a page: the world map has English alone."""

from __future__ import annotations

import csv
from functools import lru_cache

from ...about import ROOT
from ...analysis.pocket.area_names import names_in
from ...i18n import language

#: written by hand: seas, and countries that the world map, or this list, writes shorter
NAMES = ROOT / "resources" / "context" / "names.csv"
#: letters in a line of a name in a locator
_LINE = 12


def told(name: str) -> str:
    """Return a country or sea in the language of a page, or as it is where it has none there."""
    return _names(language()).get(name, name)


@lru_cache(maxsize=8)
def _names(spoken: str) -> dict[str, str]:
    if spoken == "en":
        return {}
    found = names_in(spoken)
    with NAMES.open(encoding="utf-8", newline="") as lines:
        found.update((row["name"], row[spoken]) for row in csv.DictReader(lines) if spoken in row)
    return found


def in_lines(name: str) -> str:
    """Return a long name in two lines of like length."""
    breaks = [at for at, letter in enumerate(name) if letter == " "]
    if len(name) <= _LINE or not breaks:
        return name
    middle = min(breaks, key=lambda at: abs(2 * at + 1 - len(name)))
    return f"{name[:middle]}\n{name[middle + 1 :]}"
