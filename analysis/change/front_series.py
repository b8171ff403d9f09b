# SPDX-License-Identifier: GPL-2.0-or-later
"""Front lines of many maps, each worked out by itself: wherever that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import shapely

from ..base import parallel
from ..base.feedback import NO_FEEDBACK, Feedback
from ..control.control_map import ControlMap
from ..control.overlaps import prepared
from .borders import Borders
from .front import Front, double_fronts, front_lines, near_misses, unlike_fronts


@dataclass(frozen=True)
class FrontOptions:
    """How a front is read off a map.

    Attributes
    ----------
    overlap_rule : str
        What counts where two actors' ground overlaps; see `overlaps.prepared`.
    tolerance_m : float
        Distance within which two drawings of one front are one.
    study_area : shapely geometry, optional
        In the CRS of the maps.
    borders : Borders, optional
        Coasts and borders, for maps of one actor.
    """

    overlap_rule: str = "refuse"
    tolerance_m: float = 0.0
    study_area: shapely.Geometry | None = None
    borders: Borders | None = None


def front_on(
    options: FrontOptions, control: ControlMap, feedback: Feedback = NO_FEEDBACK
) -> tuple[Front, tuple[str, ...]]:
    """Return the front of a map, and what was to be said of its overlaps."""
    ready = prepared(control, overlap_rule=options.overlap_rule, feedback=feedback)
    front = front_lines(
        ready.control,
        tolerance_m=options.tolerance_m,
        study_area=options.study_area,
        edges=ready.edges,
        borders=options.borders,
        feedback=feedback,
    )
    return front, tuple(ready.notes)


def front_series(
    maps: Sequence[ControlMap],
    options: FrontOptions | None = None,
    *,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> list[tuple[Front, tuple[str, ...]]]:
    """Return the front of each map and the notes on it, in order.

    `scheduler` and `log` are those of `parallel.run`.
    """
    work = partial(front_on, options or FrontOptions())
    return parallel.run(
        work, list(maps), scheduler=scheduler, log=log, feedback=feedback, here=work
    )


def said_of(
    maps: Sequence[ControlMap],
    found: Sequence[tuple[Front, tuple[str, ...]]],
    feedback: Feedback = NO_FEEDBACK,
) -> list[str]:
    """Return what is to be said of fronts of a series: of the series, and of its maps."""
    lengths = [float(front.lengths_m.sum()) for front, _ in found]
    notes = [note for _, said in found for note in said]
    names = {str(name) for front, _ in found for name in (*front.firsts, *front.seconds)}
    said = (unlike_fronts(maps), double_fronts(maps, names), near_misses(maps, lengths, feedback))
    return [*(one for some in said for one in some), *notes]
