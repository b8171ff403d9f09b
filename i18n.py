# SPDX-License-Identifier: GPL-2.0-or-later
"""The one way in which Salient's sentences reach Qt's translator, and names get into sentences."""

from __future__ import annotations

import unicodedata

from qgis.PyQt.QtCore import QCoreApplication


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
