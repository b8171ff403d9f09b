# SPDX-License-Identifier: GPL-2.0-or-later
"""When the gap of a core came to shut in another pocket: figures across that are of two things.

Ground that changes hands moves a gap little by little. Where two pockets that follow one another
have little in common, the shortest line has become one elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import shapely
from qgis.core import QgsFeature, QgsVectorLayer

from ...analysis.base.early_days import Day
from ...analysis.gap import jumps

#: (layer, row, next row) -> whether the second's pocket is another
Jumps = dict[tuple[str, int, int], bool]
#: of a figure: a lesser step of a chart's line nobody sees
_SEEN = 0.05


def last(
    layer: QgsVectorLayer,
    row: QgsFeature,
    then: QgsFeature,
    past: Mapping[Day, QgsFeature],
    known: Jumps,
) -> tuple[QgsFeature, QgsFeature] | None:
    """Return the pockets before and after the last jump of a gap since one of them; None for none.

    Parameters
    ----------
    past : mapping
        The pockets of the core on the days before.
    known : dict
        What is found of two rows is kept here.
    """
    shown = [*(past[day] for day in sorted(past)), row]
    shown = shown[[one.id() for one in shown].index(then.id()) :]
    for former, later in reversed(list(zip(shown, shown[1:]))):
        pair = (layer.id(), former.id(), later.id())
        if pair not in known:
            known[pair] = apart(former, later)
        if known[pair]:
            return former, later
    return None


def apart(former: QgsFeature, later: QgsFeature) -> bool:
    """Tell whether two pockets have little in common; of a table of pockets nobody can tell."""
    drawn = [row.geometry() for row in (former, later)]
    if any(one.isEmpty() for one in drawn):
        return False
    # shapely reads no arcs
    plain = (one.constGet().segmentize().asWkb() for one in drawn)
    return jumps.apart(*(shapely.from_wkb(bytes(wkb)) for wkb in plain))


def days_of(rows: Mapping[Day, QgsFeature], figures: Sequence[tuple[Day, float]]) -> set[Day]:
    """Return the days of figures that are of another pocket than those before.

    Only where a figure differs to the eye is that asked.

    Parameters
    ----------
    rows : mapping
        The pocket of each day.
    figures : sequence of (date, float)
        In their order.
    """
    found = set()
    for (former, before), (later, after) in zip(figures, figures[1:]):
        seen = abs(after - before) > _SEEN * max(before, after)
        if seen and {former, later} <= rows.keys() and apart(rows[former], rows[later]):
            found.add(later)
    return found
