# SPDX-License-Identifier: GPL-2.0-or-later
"""The code page of texts that do not say it, found by what they look like in each."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from .errors import InputError

_LATIN = "abcdefghijklmnopqrstuvwxyz"
#: The letters that a text in a code page mostly consists of, and their script.
_USUAL = {
    "cp1251": ("CYRILLIC", "оаеиінтрсвлкмдпуьзяйїбгчхы"),
    "cp1250": ("LATIN", _LATIN + "łąęśćńóżźčšřžýáíéůěúőűöüâăîşţ"),
    "cp1252": ("LATIN", _LATIN + "éèàçùâêîôûëïüöäßñóíáúãõåøæ"),
    "cp1253": ("GREEK", "αοιετσςνηυρπκμλάόέίήύώωδθγ"),
    "cp1254": ("LATIN", _LATIN + "ığşçöüâî"),
    "cp1255": ("HEBREW", "יוהלארתבמשנםדחקעפגכט"),
    "cp1256": ("ARABIC", "المينرتوبةعسدحكفقجشىطصأ"),
    "cp866": ("CYRILLIC", "оаеиінтрсвлкмдпуьзяйбгчхы"),
    "koi8_u": ("CYRILLIC", "оаеиінтрсвлкмдпуьзяйїбгчхы"),
}
#: Vowels without accents, of scripts that write them.
_VOWELS = {"CYRILLIC": "аеиоуыэюяієё", "GREEK": "αεηιουω", "LATIN": "aeiouyıæø"}
#: The best code page must look this much better than the next, on a scale from -1 to 1.
_MARGIN = 0.2


def detect(samples: Iterable[bytes]) -> str:
    """Return the code page of byte texts that belong together.

    UTF-8 is taken where all decode as such. Else each code page is scored by the share of usual
    letters of its languages, less what no word has: capitals within a word, other scripts.

    Raises
    ------
    InputError
        If two code pages fit equally well; the message shows a text in each.
    """
    texts = [sample for sample in dict.fromkeys(samples) if not sample.isascii()]
    if all(_decoded(text, "utf-8") is not None for text in texts):
        return "utf-8"
    scores = {}
    for name in _USUAL:
        read = [_decoded(text, name) for text in texts]
        known = [one for one in read if one is not None]
        if len(known) == len(texts):
            scores[name] = _score(known, name)
    ranked = sorted(scores, key=lambda name: scores[name], reverse=True)
    if ranked and scores[ranked[0]] > 0.0:
        rivals = [
            name
            for name in ranked[1:]
            if scores[name] > scores[ranked[0]] - _MARGIN
            and any(text.decode(name) != text.decode(ranked[0]) for text in texts)
        ]
        if not rivals:
            return ranked[0]
        ranked = [ranked[0], *rivals]
    shown = ", ".join(f"{name} (“{texts[0].decode(name, 'replace')}”)" for name in ranked[:4])
    if not shown:
        raise InputError("The encoding of the texts cannot be told. Choose the encoding.")
    raise InputError(
        "The encoding of the texts cannot be told: they can be {shown}. Choose the encoding.",
        shown=shown,
    )


def _decoded(text: bytes, name: str) -> str | None:
    try:
        return text.decode(name)
    except UnicodeDecodeError:
        return None


def _score(texts: list[str], name: str) -> float:
    script, usual = _USUAL[name]
    words = [word for text in texts for word in text.split() if not word.isascii()]
    count = sum(not c.isascii() for word in words for c in word)
    return sum(_word_score(word, script, usual) for word in words) / max(count, 1)


def _word_score(word: str, script: str, usual: str) -> float:
    foreign = [c for c in word if not c.isascii()]
    letters = sum(c.isalpha() for c in word)
    plain = letters - sum(c.isalpha() for c in foreign)
    if script == "LATIN" and len(foreign) > 0.8 * letters and letters > 1:
        return -float(len(foreign))
    if script != "LATIN" and plain:
        # two scripts in one word
        return -float(len(foreign))
    flips = sum(a.islower() and b.isupper() for a, b in zip(word, word[1:]))
    total = sum(_worth(c, script, usual) for c in foreign) - flips
    vowels = _VOWELS.get(script)
    if vowels and letters > 2:
        runs = "".join("v" if c in vowels else "c" for c in _bare(word)).split("v")
        longest = max(map(len, runs))
        total -= 0.5 * letters if len(runs) == 1 else max(longest - 4, 0)
    return total


def _bare(word: str) -> str:
    """Return a word in small letters without accents."""
    folded = unicodedata.normalize("NFD", word.casefold())
    return "".join(c for c in folded if not unicodedata.combining(c))


def _worth(letter: str, script: str, usual: str) -> float:
    if letter.casefold() in usual:
        return 1.0
    own = letter.isalpha() and unicodedata.name(letter, "").startswith(script)
    return 0.2 if own else -1.0
