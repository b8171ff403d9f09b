# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search for pockets left out, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...i18n import tr

if TYPE_CHECKING:
    from ...analysis.gap.model import GapResult, SearchCount

    Units = tuple[str, str, str | None, str | None]


def nothing_found(result: GapResult, units: Units) -> str:
    """Return why a search gave no pocket."""
    count = result.count
    if count is None or not count.too_small:
        return tr("no pocket threatens")
    text = tr("no pocket: {count} found, all smaller than {least}; the largest {area}")
    return _filled(text, count, units)


def left_out(result: GapResult, units: Units) -> str:
    """Return which pockets a search left out beside those it gave; "" for none."""
    count, parts = result.count, []
    if count is None or not len(result.pockets):
        return ""
    if count.left_out:
        text = tr("{count} more left out, ranked after the first {most}; on water: {wet}")
        parts.append(
            text.format(count=count.left_out, most=len(result.pockets), wet=count.left_out_on_water)
        )
    if count.too_small:
        text = tr("{count} smaller than {least} left out; the largest {area}")
        parts.append(_filled(text, count, units))
    return "; ".join(parts)


def _filled(text: str, count: SearchCount, units: Units) -> str:
    from ...analysis.base.units import format_area

    least, largest = (
        format_area(area, units[1], units[3])
        for area in (count.least_m2, count.largest_too_small_m2)
    )
    return text.format(count=count.too_small, least=least, area=largest)
