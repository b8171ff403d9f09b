# SPDX-License-Identifier: GPL-2.0-or-later
"""The least and the greatest gap where it is not sure who holds part of the ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..control.control_map import ControlMap
from ..control.doubt import given_to
from .encirclement import encirclement_gap
from .model import CORE_TAKEN, GapPockets, GapResult

#: What a note says where the ring is open if the encircler holds its sure ground only.
NO_BOUND = "no upper bound: on sure ground alone no ring closes"


def heeded(
    results: Sequence[GapResult],
    maps: Sequence[ControlMap],
    doubts: Sequence[np.ndarray],
    *,
    feedback: Feedback = NO_FEEDBACK,
    **question,
) -> tuple[GapResult, ...]:
    """Return results whose gaps reach from the least to the greatest that doubtful ground allows.

    The gap is least where all doubtful ground of the besieged (of everybody, where none are named)
    is the encircler's, and greatest where all doubtful ground of the encirclers is not theirs. The
    intervals of the results are widened to hold both.

    Parameters
    ----------
    results, maps, doubts : sequences of the same length
        Of `encirclement_gap` for each map, and the mask of the map's doubtful features.
    **question
        As `encirclement_gap` takes it, with core places.
    """
    found = []
    for number, (result, control, doubt) in enumerate(zip(results, maps, doubts)):
        check(feedback)
        feedback.set_progress(100.0 * number / len(maps))
        if doubt.any() and len(result.pockets):
            result = replace(result, pockets=_widened(result.pockets, control, doubt, question))
        found.append(result)
    return tuple(found)


def _widened(pockets: GapPockets, control: ControlMap, doubt, question: dict) -> GapPockets:
    encirclers, besieged = question["encirclers"], question["besieged"]
    options = replace(question["options"], simulations=0, nest=False)
    asked = {**question, "options": options}
    least = _gaps(given_to(control, doubt, besieged, encirclers[0]), asked)
    most = _gaps(given_to(control, doubt, encirclers, besieged[0] if besieged else ""), asked)
    low, high, error = (getattr(pockets, name).copy() for name in ("low_m", "high_m", "err_m"))
    notes, by_sure = list(pockets.note), [False] * len(pockets)
    for row, core in enumerate(pockets.core):
        if pockets.nest_level[row] or np.isnan(pockets.gap_m[row]):
            continue
        by_sure[row] = True
        low[row] = np.fmin(low[row], least.get(core, np.nan))
        high[row] = np.fmax(high[row], most.get(core, np.nan))
        error[row] = max(error[row], 0.5 * (high[row] - low[row]))
        if np.isnan(most.get(core, np.nan)):
            notes[row] = "; ".join(filter(None, (notes[row], NO_BOUND)))
    return replace(
        pockets, low_m=low, high_m=high, err_m=error, note=tuple(notes), by_sure=tuple(by_sure)
    )


def _gaps(control: ControlMap, question: dict) -> dict[str, float]:
    """Return the gap round each core, 0 where it is taken; no entry where no ring closes."""
    if not np.isin(control.actors, list(question["encirclers"])).any():
        return {}
    one = encirclement_gap(control, **question).pockets
    return {
        core: 0.0 if state == CORE_TAKEN else float(gap)
        for core, state, gap, level in zip(one.core, one.state, one.gap_m, one.nest_level)
        if level == 0
    }
