# SPDX-License-Identifier: GPL-2.0-or-later
"""The one way in which Salient's sentences reach Qt's translator, and names get into sentences."""

from __future__ import annotations

import re
import unicodedata

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .about import ROOT


def tr(text: str) -> str:
    """Return `text` in the user's language; fill in values with ``.format`` afterwards."""
    return QCoreApplication.translate("Salient", text)


#: first strong isolate, and the end of it: not seen, and no direction crosses them
FIRST_STRONG, POP = "\u2068", "\u2069"


def isolate(text: str) -> str:
    """Return a text that is to be put into a sentence, so that its direction ends with it.

    Without it a date that stands after an Arabic name is read from its day backwards. What holds no
    letter written right to left stays as it is.
    """
    text = str(text)
    if any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text):
        return f"{FIRST_STRONG}{text}{POP}"
    return text


#: languages that Salient speaks beside English; those of resources/i18n
LANGUAGES = ("ar", "de", "es", "fr", "ru", "uk")
_installed: list[QTranslator] = []
_spoken = ["en"]


def language() -> str:
    """Return the language that `tr` answers in, as Qt names it."""
    return _spoken[-1]


def speak(locale: str) -> bool:
    """Let `tr` answer in the language of a locale such as ``fr_CA``; tell whether it is spoken.

    What a language lacks stays in English. A locale that is not spoken takes back what was.
    """
    be_silent()
    wanted = re.split(r"[_.@-]", locale)[0].lower()
    if wanted not in LANGUAGES:
        return False
    translator = QTranslator()
    if not translator.load(str(ROOT / "resources" / "i18n" / f"salient_{wanted}.qm")):
        return False
    _installed.append(translator)
    _spoken.append(wanted)
    return QCoreApplication.installTranslator(translator)


def be_silent() -> None:
    """Take away the language that `speak` brought."""
    del _spoken[1:]
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
