# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search for pockets left out, and how good an answer is, in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ...analysis.base import marks
from ...analysis.base.remarks import in_words
from ...i18n import named, tr

#: A gap this near to its bound is the least.
_EXACT = 1e-6

if TYPE_CHECKING:
    from ...analysis.base.units import Units
    from ...analysis.gap.model import GapPockets, GapResult, SearchCount


def nothing_found(result: GapResult, units: Units) -> str:
    """Return why a search gave no pocket, and what to do."""
    from ...analysis.base.units import format_length

    count = result.count
    if count is None:
        return tr("no pocket threatens")
    if math.isnan(count.widest_m):
        if count.note:
            return named(tr("no pocket threatens"), in_words(count.note))
        return tr("no pocket threatens: the encirclers hold no ground")
    if not count.too_small:
        text = tr(
            "no pocket threatens with gaps up to {widest}: name a core, or allow a wider “Widest "
            "gap”"
        )
        return text.format(widest=format_length(count.widest_m, units[0], units[2]))
    text = tr("no pocket: {count} found, all smaller than {least}; the largest {area}")
    return _filled(text, count, units)


def above_bound(gap_m: float, bound_m: float) -> str:
    """Return how far a gap may lie above the least possible; "" where it is the least."""
    if not 0 < bound_m < gap_m * (1 - _EXACT):
        return ""
    percent = 100.0 * (gap_m / bound_m - 1.0)
    figure = f"{percent:.2f}" if percent < 1 else f"{percent:,.{1 if percent < 10 else 0}f}"
    text = tr(", at most {percent} % above the least possible")
    return text.format(percent=marks.written(figure))


def simulation_text(pockets: GapPockets, row: int, units: Units) -> str:
    """Return what simulations say of a gap; "" where there were none."""
    from ...analysis.base.units import format_length

    told = pockets.simulated[row]
    if told is None:
        return ""
    low, high, bias = (
        format_length(metres, units[0], units[2])
        for metres in (told.low_m, told.high_m, abs(told.bias_m))
    )
    bias = f"−{bias}" if told.bias_m < 0 else f"+{bias}"
    text = tr("; 95 % by {runs} simulations: {low} to {high}; bias {bias}, sealed in {share} %")
    return text.format(
        runs=told.runs, low=low, high=high, bias=bias, share=f"{100.0 * told.sealed:.0f}"
    )


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
