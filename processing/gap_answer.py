# SPDX-License-Identifier: GPL-2.0-or-later
"""What the gap explorer shows: the answer at a place, and the curve over the layer's dates."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..analysis.base.remarks import in_words
from ..i18n import tr
from .tables import gap as gap_tables

if TYPE_CHECKING:
    from ..analysis.base.units import Units
    from ..analysis.control.control_map import ControlMap
    from ..analysis.gap.model import GapResult, GapSeries


@dataclass(frozen=True)
class Answer:
    """The gap at a click as it is shown.

    Attributes
    ----------
    state : str
        One of the states of the analysis.
    sentence, gap, area, rim, note : str
        Ready to show: the whole in a sentence, its figures, who holds the rim, and a reason.
    gap_km, area_km2 : float
        As the algorithm writes them, NaN without a pocket.
    lines, pocket : lists of shapely geometries in degrees
    crs : str
        The geographic CRS they are in, as WKT.
    encirclers : str
        Whom the answer is about, as the parameter is written.
    guessed : bool
        Whether nobody named them.
    hypothesis : Hypothesis or None
        The answer to “what if”, where that was asked.
    facts : str
        What is true of the place, where the mouse rests.
    alike : str
        What well-known area the pocket is about as large as.
    drawn : two sequences of bytes
        Lines and pocket as WKB: writing a large pocket is no work for the window's thread.
    """

    state: str
    sentence: str
    gap: str
    area: str
    rim: str
    note: str
    gap_km: float
    area_km2: float
    lines: list[Any]
    pocket: list[Any]
    crs: str
    encirclers: str = ""
    guessed: bool = False
    hypothesis: Hypothesis | None = None
    facts: str = ""
    alike: str = ""
    drawn: tuple[Sequence[bytes], Sequence[bytes]] = ((), ())


@dataclass(frozen=True)
class Hypothesis:
    """The answer on a map that is hypothetical.

    Attributes
    ----------
    answer : Answer or None
        None where there is none to give: `refusal` says why.
    refusal : str
    areas : str
        Area of each actor that gains or loses by it, today's and then.
    control : ControlMap or None
        The map it was measured on.
    sure : dict
        How sure it is who holds each feature of it, 0 to 1, by its id, where that is said.
    """

    answer: Answer | None
    refusal: str = ""
    areas: str = ""
    control: ControlMap | None = None
    sure: dict[int, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Curve:
    """The gap round one core over all dates of a layer.

    Attributes
    ----------
    dates : tuple of datetime.date
    chart : cartography.charts.Chart or None
        None where there is no gap on any date.
    text : str
        Closing rate and sealing date with their intervals, or why there are none.
    """

    dates: tuple[dt.date, ...]
    chart: object | None
    text: str


def answers(result: GapResult, crs: Any, units: Units) -> list[Answer]:
    """Return the answer of each row of a result: one, or one for each level of a nest."""
    from ..analysis.geometry import geodesy

    wkt = geodesy.geographic(crs).to_wkt()
    return [_answer(result, row, wkt, units) for row in range(len(result.pockets))]


def curve(series: GapSeries, units: Units) -> Curve:
    """Return the curve of a series with one core."""
    import numpy as np

    from .reports import gap as reports

    ((core, trend),) = gap_tables.trends(series)
    chart = None
    if np.isfinite(series.gap_m).any():
        chart = reports.chart(series, 0, trend, units)
    said = (
        gap_tables.trend_sentence(trend, units),
        gap_tables.jump_sentence(series.results, core),
    )
    return Curve(tuple(series.dates), chart, "\n".join(one for one in said if one))


def _answer(result: GapResult, row: int, crs: str, units: Units) -> Answer:
    import numpy as np

    from ..analysis.base.arrays import objects
    from ..analysis.geometry.cut_to_draw import cut_to_draw
    from ..cartography.alike import alike

    pockets = result.pockets
    there = pockets.geometry[row] is not None
    area = pockets.area_m2[row]
    lines = list(result.lines.geometry[result.lines.pocket == row])
    sized = there or (lines and np.isfinite(area))
    pocket = [pockets.geometry[row]] if there else []
    drawn = [cut_to_draw(objects(shapes), crs) for shapes in (lines, pocket)]
    return Answer(
        state=pockets.state[row],
        sentence=gap_tables.sentence(result, row, units),
        gap=gap_tables.gap_text(pockets, row, units) if there or lines else "",
        area=gap_tables.pocket_text(pockets, row, units) if sized else "",
        alike=alike(float(area)) if there and np.isfinite(area) else "",
        rim=_rim(result, row) if there else "",
        note=_note(pockets.note[row], pockets.state[row], bare=bool(lines) and not there),
        gap_km=float(pockets.gap_m[row]) / 1000.0,
        area_km2=float(area) / 1e6,
        lines=lines,
        pocket=pocket,
        crs=crs,
        encirclers="; ".join(result.encirclers),
        drawn=([one.wkb for one in drawn[0]], [wkb_of(one) for one in drawn[1]]),
    )


def wkb_of(shape: Any) -> bytes:
    """Return a shape as little-endian WKB, a polygon's coordinates in one piece.

    shapely writes them one by one, and lets no other thread run meanwhile: a million take 85 ms,
    for which the window would stand still, in one piece 14.
    """
    import numpy as np
    import shapely

    kind = shapely.get_type_id(shape)
    if kind == shapely.GeometryType.MULTIPOLYGON:
        parts = shapely.get_parts(shape)
        return struct.pack("<BII", 1, kind, len(parts)) + b"".join(map(wkb_of, parts))
    if kind != shapely.GeometryType.POLYGON or shapely.is_empty(shape):
        return bytes(shapely.to_wkb(shape, byte_order=1))
    rings = shapely.get_rings(shape)
    xy, counts = shapely.get_coordinates(rings), shapely.get_num_coordinates(rings)
    written = [struct.pack("<BII", 1, kind, len(rings))]
    for end, count in zip(np.cumsum(counts), counts):
        written += [struct.pack("<I", count), xy[end - count : end].tobytes()]
    return b"".join(written)


def _note(note: str, state: str, *, bare: bool) -> str:
    """Return the reason that goes with an answer, with what to do where there is no gap."""
    if state == "no closure":
        advice = tr("Choose other encirclers or besieged, or click other ground.")
        return f"{in_words(note)} {advice}".strip()
    if bare and not note:
        return tr(
            "The lines run through the place itself, so that no ground lies between them. Click "
            "beside it, or give the core a radius."
        )
    return in_words(note)


def _rim(result: GapResult, row: int) -> str:
    """Return who holds the rim of the pocket, the greatest share first."""
    pockets = result.pockets
    shares = list(zip(result.holders, pockets.held_share[row]))
    shares += [
        (tr("open"), pockets.open_share[row]),
        (tr("barriers"), pockets.barrier_share[row]),
    ]
    shown = sorted(((share, name) for name, share in shares if share >= 0.005), reverse=True)
    return ", ".join(f"{name} {100.0 * share:.0f} %" for share, name in shown)
