# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of actors as they are written: cleaned of what is not seen, and held against each other."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

#: Letters of other scripts that look like a Latin one.
_LOOKS = dict(
    zip(
        "авекмнорстухіјѕԁԛԝӏαβεικνορτυχ–—‑−‒_-'’`´ʻʼ‘",
        "abekmhopctyxijsdqwlaβeiknoptyx--------",
    )
)
#: Joiners that letters of some scripts need.
_KEPT = "\u200c\u200d"
#: What stands for a character of a category.
_SHOWN = {"Cc": " ", "Cs": "\ufffd"}


def cleaned(name: str) -> str:
    """Return a name without control characters and marks of direction, blanks made single.

    Half of a pair of surrogates is no letter: it is shown as one that could not be read.
    """
    seen = "".join(
        _SHOWN.get(unicodedata.category(c), c)
        for c in name
        if unicodedata.category(c) != "Cf" or c in _KEPT
    )
    return " ".join(seen.split())


@lru_cache(maxsize=4096)
def as_written(text: str) -> str:
    """Return a name as it is compared and shown: one form of what is the same text to a reader.

    Blanks are made single; an accent is part of its letter, and marks of direction are none.
    """
    return " ".join(text.split()) if text.isascii() else unicodedata.normalize("NFC", cleaned(text))


def skeleton(name: str) -> str:
    """Return what names that look alike have in common: no blanks, dashes, case, accents."""
    plain = unicodedata.normalize("NFKD", cleaned(name)).casefold()
    folded = (_LOOKS.get(c, c) for c in plain)
    return "".join(
        c for c in folded if not c.isspace() and c not in "-'." and not unicodedata.combining(c)
    )


def alike(names: Iterable[str]) -> list[list[str]]:
    """Return the groups of names that are probably one, each sorted."""
    groups: dict[str, set[str]] = {}
    for name in names:
        groups.setdefault(skeleton(name), set()).add(name)
    return sorted(sorted(group) for group in groups.values() if len(group) > 1)
