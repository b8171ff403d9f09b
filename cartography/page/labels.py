# SPDX-License-Identifier: GPL-2.0-or-later
"""Text in the labels of a page: as large as the template asks for, or as it fits."""

from __future__ import annotations

from qgis.core import QgsLayoutItemLabel
from qgis.PyQt.QtCore import Qt

from . import fonts, inert
from . import text as page_text

#: smallest letters that are still read on paper
LEAST_POINTS = 7.0
#: of credits and what else is small print
SMALL_POINTS = 6.5


def start_points(item: QgsLayoutItemLabel) -> float:
    """Return the template's size of letters: a later run does not start from a shrunk one."""
    start = float(item.customProperty("salient/points", 0.0)) or fonts.of_label(item).pointSizeF()
    item.setCustomProperty("salient/points", start)
    return start


def side(*, right: bool):
    """Return the side on which text begins."""
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def put(
    item: QgsLayoutItemLabel,
    paragraphs: list[str],
    family: str,
    *,
    bold: bool = False,
    least: float = LEAST_POINTS,
    right: bool = False,
) -> list[str]:
    """Fit paragraphs into a label; what does not fit comes back.

    Parameters
    ----------
    right : bool
        The page is written from right to left: so is every block of it.
    """
    start = start_points(item)
    font = page_text.font_of(family, start, bold=bold)
    box = item.rect()
    fitted = page_text.fit(paragraphs, font, box.width(), box.height(), least=least)
    fonts.set_label(item, page_text.font_of(family, fitted.points, bold=bold))
    inert.set_text(item, "\n".join(page_text.directed(fitted.lines, right=right)))
    item.setHAlign(side(right=right))
    return fitted.rest


def holds(item: QgsLayoutItemLabel, paragraphs: list[str], family: str) -> bool:
    """Tell whether a label has room for paragraphs, in letters no smaller than those of a page."""
    font, box = page_text.font_of(family, start_points(item)), item.rect()
    fitted = page_text.fit(paragraphs, font, box.width(), box.height(), least=LEAST_POINTS)
    return not fitted.rest
