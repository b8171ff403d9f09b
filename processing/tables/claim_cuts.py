# SPDX-License-Identifier: GPL-2.0-or-later
"""The cut of the map that shows a verdict: places, gap lines and who holds what that day."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...analysis.base.remarks import in_words
from ...i18n import tr

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.claims.claim import Verdict
    from ...analysis.claims.context import MeasurementContext
    from ...analysis.control.control_map import ControlMap
    from ...cartography.map_cut import MapCut
    from .claim import Stated

#: Pages with more pictures than this take long to open.
MOST = 60


def cuts(
    stated: Sequence[Stated],
    verdicts: Sequence[Verdict],
    ground: MeasurementContext,
    own: Mapping[str, str],
) -> list[Any]:
    """Return a picture for each claim that has a map and a place to show, with its caption.

    Parameters
    ----------
    own : mapping
        Colours that actors have in the project.
    """
    from ...analysis.claims.claim import VERDICT_WORDS
    from ...cartography.map_cut import svg
    from ...cartography.report import Picture

    found = []
    for number, (one, verdict) in enumerate(zip(stated[:MOST], verdicts[:MOST]), start=1):
        cut = _cut(one, verdict, ground, own)
        if cut is not None:
            text = tr("[{number}] {title}: {verdict}. {what}").format(
                number=number,
                title=one.event.title,
                verdict=in_words(VERDICT_WORDS[verdict.verdict]),
                what=cut.description,
            )
            found.append(Picture(svg(cut), text))
    return found


def _cut(
    one: Stated, verdict: Verdict, ground: MeasurementContext, own: Mapping[str, str]
) -> MapCut | None:
    import shapely

    from ...analysis.control.control_map import names_on
    from ...analysis.geometry import geodesy
    from ...cartography.map_cut import MapCut, box_round
    from ...cartography.page import days
    from ..reports.pictures import ground_in, surroundings

    control = _map(verdict, ground)
    spots = _spots(one, ground)
    lines = _lines(one, verdict, ground, spots)
    corners = [spot[:2] for spot in spots]
    for line in lines:
        corners += [tuple(xy) for xy in shapely.get_coordinates(line)]
    if control is None:
        return None
    shapes = geodesy.to_lonlat(control.geometries, control.crs)
    if not corners:
        west, south, east, north = shapely.total_bounds(shapes)
        corners = [(west, south), (east, north)]
    margin = 0.6 if spots or lines else 0.05
    box = box_round(corners, margin, _least_km(one, verdict))
    held, colors = ground_in(control, shapes, box, names_on(ground.maps), own)
    day = days.in_words(control.date) if control.date is not None else ""
    what = tr("Map of {date}").format(date=day) if day else tr("Map without a date")
    near = surroundings(box, shapes)
    return MapCut(box, held, lines, spots, f"{what}.", colors, beside=near.beside,
                  borders=near.borders, towns=near.towns)  # fmt: skip


def _least_km(one: Stated, verdict: Verdict) -> float:
    """Return half the height of a picture that a measured area fits into."""
    from ...analysis.claims.claim import AREAS

    measured = verdict.measured
    if one.claim.kind not in AREAS or measured is None or not measured.value > 0:
        return 15.0
    return max(15.0, 0.9 * math.sqrt(measured.value / 1e6))


def _map(verdict: Verdict, ground: MeasurementContext) -> ControlMap | None:
    """Return the map that was measured, or else the one that is nearest to the claim's day."""
    if not ground.maps:
        return None
    dates = verdict.measured.dates if verdict.measured else ()
    day = dates[-1] if dates else verdict.claim.date
    dated = [(one.date, one) for one in ground.maps if one.date is not None]
    if day is None or not dated:
        return ground.maps[-1]
    return min(dated, key=lambda pair: abs((pair[0] - day).days))[1]


def _spots(one: Stated, ground: MeasurementContext) -> list[tuple[float, float, str]]:
    from ...analysis.claims.claim import FRONTS
    from ...analysis.claims.context import CannotMeasureError, place_named

    claim, found = one.claim, []
    for name in (claim.place_from, claim.place_to):
        if not name or name.casefold() in FRONTS:
            continue
        try:
            point = place_named(name, ground)
        except CannotMeasureError:
            # The verdict's note says so.
            continue
        found.append((float(point.x), float(point.y), name))
    if not found and claim.at is not None:
        found.append((*claim.at, one.event.place or one.event.title))
    return found


def _lines(
    one: Stated,
    verdict: Verdict,
    ground: MeasurementContext,
    spots: Sequence[tuple[float, float, str]] | Array,
) -> list[Any]:
    """Return the gap lines of the day near the claim's places, or the way between two places."""
    import numpy as np
    import shapely

    from ...analysis.claims.claim import BEARING, DISTANCE, GAP, OPEN
    from ...analysis.claims.context import Closures

    if one.claim.kind in (DISTANCE, BEARING) and len(spots) == 2:
        return [shapely.linestrings([spots[0][:2], spots[1][:2]])]
    measured = verdict.measured
    if one.claim.kind not in (GAP, OPEN) or measured is None:
        return []
    day = measured.dates[-1] if measured.dates else None
    known = [ground.gaps] if ground.gaps is not None else list(ground.searched.values())
    lines = [
        line
        for closures in known if isinstance(closures, Closures)
        for line, date in zip(closures.lines, closures.dates)
        if not shapely.is_empty(line) and (day is None or date == day)
    ]  # fmt: skip
    if spots and lines:
        middle = shapely.points(*np.mean([spot[:2] for spot in spots], axis=0))
        lines = sorted(lines, key=lambda line: shapely.distance(line, middle))[:1]
    return lines
