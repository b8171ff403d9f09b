# SPDX-License-Identifier: GPL-2.0-or-later
"""The least and the greatest gap where it is not sure who holds part of the ground."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.remarks import remark, together
from ..base.statistics import longer_side
from ..control.control_map import ControlMap
from ..control.doubt import given_to
from ..geometry.shared import shared_area
from .encirclement import encirclement_gap
from .model import CORE_TAKEN, GapPockets, GapResult, GapSeries
from .series import is_over, present

#: What a note says where the ring is open if the encircler holds its sure ground only.
NO_BOUND = remark("no upper bound: on sure ground alone no ring closes")


def heeded(
    results: Sequence[GapResult],
    maps: Sequence[ControlMap],
    doubts: Sequence[Array],
    *,
    measure: Callable[..., GapResult] = encirclement_gap,
    feedback: Feedback = NO_FEEDBACK,
    **question: Any,
) -> tuple[GapResult, ...]:
    """Return results whose gaps reach from the least to the greatest that doubtful ground allows.

    The gap is least where all doubtful ground of the besieged (of everybody, where none are named)
    is the encircler's, and greatest where all doubtful ground of the encirclers is not theirs. The
    intervals of the results are widened to hold both.

    Parameters
    ----------
    results, maps, doubts : sequences of the same length
        Of `encirclement_gap` for each map, and the mask of the map's doubtful features.
    measure : callable
        As `encirclement_gap`, for who keeps maps ready to be asked again.
    **question
        As `encirclement_gap` takes it. Without core places, a pocket that a search found is held
        against those that the same search finds in its place.
    """
    widened = _widened if question.get("core") is not None else _widened_search
    asked = {**question, "measure": measure}
    found = []
    for number, (result, control, doubt) in enumerate(zip(results, maps, doubts)):
        check(feedback)
        feedback.set_progress(100.0 * number / len(maps))
        if doubt.any() and len(result.pockets):
            result = replace(result, pockets=widened(result.pockets, control, doubt, asked))
        found.append(result)
    return tuple(found)


def series_heeded(
    series: GapSeries, maps: Sequence[ControlMap], doubts: Sequence[Array], **question: Any
) -> GapSeries:
    """Return a series of gaps whose intervals and errors are those of `heeded`."""
    results = heeded(series.results, maps, doubts, **question)
    error = series.err_m.copy()
    for row, result in enumerate(results):
        error[row] = result.pockets.err_m[np.flatnonzero(result.pockets.nest_level == 0)]
    return replace(series, results=results, err_m=error)


def _widened(
    pockets: GapPockets, control: ControlMap, doubt: Array, question: dict[str, Any]
) -> GapPockets:
    encirclers, besieged = question["encirclers"], question["besieged"]
    options = replace(question["options"], simulations=0, nest=False)
    asked = {**question, "options": options}
    least = _gaps(given_to(control, doubt, besieged, encirclers[0]), asked)
    most = _gaps(given_to(control, doubt, encirclers, besieged[0] if besieged else ""), asked)
    low, high, error = (getattr(pockets, name).copy() for name in ("low_m", "high_m", "err_m"))
    notes, by_sure = list(pockets.note), [False] * len(pockets)
    for row, core in enumerate(pockets.core_index):
        if pockets.nest_level[row] or np.isnan(pockets.gap_m[row]):
            continue
        by_sure[row] = True
        low[row] = np.fmin(low[row], least.get(core, np.nan))
        high[row] = np.fmax(high[row], most.get(core, np.nan))
        error[row] = max(error[row], longer_side(pockets.gap_m[row], low[row], high[row]))
        if np.isnan(most.get(core, np.nan)):
            notes[row] = together((notes[row], NO_BOUND), "; ")
    return replace(
        pockets, low_m=low, high_m=high, err_m=error, note=tuple(notes), by_sure=tuple(by_sure)
    )


def _widened_search(
    pockets: GapPockets, control: ControlMap, doubt: Array, question: dict[str, Any]
) -> GapPockets:
    """Return what a search found, each gap down to 0 or up to no bound where no pocket is left."""
    encirclers, besieged = question["encirclers"], question["besieged"]
    asked = {**question, "options": replace(question["options"], simulations=0, nest=False)}
    least = _found(given_to(control, doubt, besieged, encirclers[0]), asked)
    most = _found(given_to(control, doubt, encirclers, besieged[0] if besieged else ""), asked)
    low, high, notes = pockets.low_m.copy(), pockets.high_m.copy(), list(pockets.note)
    for row, ground in enumerate(pockets.geometry):
        # where the pocket is gone the ring may be closed, or no ring be there
        low[row] = min(low[row], *_in_place(ground, least, [0.0]))
        wider = _in_place(ground, most, [])
        high[row] = max(high[row], *wider) if wider else high[row]
        if not wider:
            notes[row] = together((notes[row], NO_BOUND), "; ")
    error = np.maximum(pockets.err_m, longer_side(pockets.gap_m, low, high))
    return replace(
        pockets, low_m=low, high_m=high, err_m=error, note=tuple(notes),
        by_sure=(True,) * len(pockets),
    )  # fmt: skip


def _found(control: ControlMap, question: dict[str, Any]) -> GapPockets | None:
    asked = _present(control, question)
    if asked is None or is_over(control, question["besieged"], question["options"]):
        return None
    return _measured(control, asked)


def _present(control: ControlMap, question: dict[str, Any]) -> dict[str, Any] | None:
    """Return a question without the actors who hold nothing; None where no encircler is left."""
    encirclers = present(control, question["encirclers"])
    besieged = present(control, question["besieged"])
    return {**question, "encirclers": encirclers, "besieged": besieged} if encirclers else None


def _measured(control: ControlMap, question: dict[str, Any]) -> GapPockets:
    asked = dict(question)
    found: GapResult = asked.pop("measure")(control, **asked)
    return found.pockets


def _in_place(
    ground: shapely.Geometry, found: GapPockets | None, nothing: list[float]
) -> list[float]:
    """Return the gaps of the pockets that share half of the smaller's ground with another."""
    if found is None or not len(found):
        return nothing
    shared = shared_area(found.geometry, ground)
    smaller = np.minimum(shapely.area(found.geometry), ground.area)
    return found.gap_m[shared >= 0.5 * smaller].tolist() or nothing


def _gaps(control: ControlMap, question: dict[str, Any]) -> dict[int, float]:
    """Return the gap round each core by its number, 0 where taken; none where no ring closes."""
    asked = _present(control, question)
    if asked is None:
        return {}
    if is_over(control, question["besieged"], question["options"]):
        return dict.fromkeys(range(len(question["core"].names)), 0.0)
    one = _measured(control, asked)
    return {
        core: 0.0 if state == CORE_TAKEN else float(gap)
        for core, state, gap, level in zip(one.core_index, one.state, one.gap_m, one.nest_level)
        if level == 0
    }
