# SPDX-License-Identifier: GPL-2.0-or-later
"""The cores of an encirclement gap as points with their state: one that was taken has no line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...i18n import writing_in
from ..gap_states import state_words
from .gap import GapTable, sentence

if TYPE_CHECKING:
    from ...analysis.base.units import Units
    from ...analysis.gap.encirclement import CorePlaces, GapResult


CORE_FIELDS = (
    ("date", "date"),
    ("core", "string"),
    ("state", "string"),
    ("gap_km", "double"),
    ("label", "string"),
)


def table(results: Sequence[GapResult], cores: CorePlaces | None, units: Units) -> GapTable | None:
    """Return one point a date and core, None where there are no cores to show."""
    import numpy as np
    import shapely

    if cores is None:
        return None
    found = GapTable(CORE_FIELDS)
    spots = shapely.point_on_surface(cores.geometries)
    at: list[Any] = []
    for result in results:
        one = result.pockets
        # of a nest the first row of a core is the tactical pocket
        first = {name: row for row, name in reversed(list(enumerate(one.core)))}
        for spot, name in zip(spots, cores.names):
            row = first.get(name)
            if row is None:
                continue
            at.append(spot)
            found.add(
                date=result.date,
                core=name,
                state=one.state[row],
                gap_km=one.gap_m[row] / 1000.0,
                label=_label(name, one.state[row], sentence(result, row, units)),
            )
    found.lonlat = np.array(at, dtype=object)
    return found


def _label(name: str, state: str, words: str) -> str:
    told = state_words(state) if state == "core taken" else words
    return f"{name}: {told}" if name else told


@writing_in("")
def findings(results: Sequence[GapResult], units: Units) -> list[str]:
    """Return what was found on the last date, a sentence a core or pocket."""
    last = results[-1]
    rows = range(len(last.pockets))
    return [
        _label(last.pockets.core[row], last.pockets.state[row], sentence(last, row, units))
        for row in rows
    ]
