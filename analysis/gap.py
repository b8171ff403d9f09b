# SPDX-License-Identifier: GPL-2.0-or-later
"""Encirclement gap: the least total length of lines across open ground that cut a core off from its rear."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .gapmodel import (  # noqa: F401  (the room's public names)
    CORE_TAKEN,
    NARROW,
    NO_CLOSURE,
    OPEN,
    SEALED,
    STATES,
    GapLines,
    GapOptions,
    GapResult,
    GapSeries,
    Places,
    Pockets,
)

if TYPE_CHECKING:
    from .control import ControlMap


def encirclement_gap(
    control: ControlMap,
    *,
    encirclers: Sequence[str],
    besieged: Sequence[str] = (),
    core: Places | None = None,
    rear: np.ndarray | None = None,
    barriers: np.ndarray | None = None,
    study_area: np.ndarray | None = None,
    options: GapOptions = GapOptions(),
    feedback: Any = None,
) -> GapResult:
    """Measure the gap round each core, or search for the pockets that threaten when no core is given.

    Parameters
    ----------
    control
        One dated control map.
    encirclers
        Actors whose ground forms the ring; together they are one coalition.
    besieged
        Actors inside. Empty: whoever stands on what the encirclers do not hold.
    core
        Places that the pocket must contain, one answer each. None: automatic search.
    rear, barriers, study_area
        Lon/lat geometries (geographic CRS of the control map). Rear None: the edge of the study area and beyond.
    options
        See `GapOptions`.
    feedback
        Progress and cancel.

    Raises
    ------
    InputError
        Unknown actor, no encircler, core outside the study area, rear equal to core, empty map.
    Canceled
        When the feedback says so.
    """
    raise NotImplementedError


def gap_series(
    maps: Sequence[ControlMap],
    *,
    encirclers: Sequence[str],
    core: Places | None = None,
    besieged: Sequence[str] = (),
    rear: np.ndarray | None = None,
    barriers: np.ndarray | None = None,
    study_area: np.ndarray | None = None,
    options: GapOptions = GapOptions(),
    feedback: Any = None,
) -> GapSeries:
    """`encirclement_gap` for each dated map, in order of date; ground that did not change is not measured again."""
    raise NotImplementedError
