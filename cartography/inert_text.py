# SPDX-License-Identifier: GPL-2.0-or-later
"""Text in which QGIS finds nothing to evaluate, wherever it shows it: on a page, in a legend.

The name of a class in a layer's style is such a text too: QGIS evaluates it in the legend of each
layout that anybody makes of the layer.
"""

from __future__ import annotations

import re
from functools import cache

#: has no width and allows no break
_JOINER = "\u2060"
_OPENS = re.compile(r"\[(?=%)")
#: what XML has no place for
_NO_SIGN = r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"


def inert(text: str) -> str:
    """Return a text that looks the same and in which QGIS finds no expression."""
    return _OPENS.sub("[" + _JOINER, signs(text))


def signs(text: str) -> str:
    """Return a text without what no XML may hold; nothing of it shows."""
    return _no_sign().sub("", text)


@cache
def _no_sign() -> re.Pattern[str]:
    # 8 ms, which QGIS does not wait for when it starts
    return re.compile(_NO_SIGN)
