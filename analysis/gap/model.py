# SPDX-License-Identifier: GPL-2.0-or-later
"""What an encirclement gap is asked with and what it is answered with: plain tables of arrays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np
from pyproj import CRS

from ..base.arrays import Array
from ..control.slivers import SEAL_TOLERANCE_M

OPEN = "open"
NARROW = "narrow"
SEALED = "sealed"
CORE_TAKEN = "core taken"
NO_CLOSURE = "no closure"
STATES = (OPEN, NARROW, SEALED, CORE_TAKEN, NO_CLOSURE)

Date = Optional[dt.date]


@dataclass(frozen=True)
class GapOptions:
    """How a gap is looked for. Metres and square metres.

    Attributes
    ----------
    core_radius_m
        A core is the place grown by this much (clipped to open ground).
    max_gap_m
        Automatic search: the widest gap line that counts as a bottleneck. With a core: closures
        with a longer single line are not reported. None: no limit with a core, 10 km without.
    min_area_m2
        The innermost pocket not smaller than this is reported.
    nest
        Report the whole nest of pockets round a core, innermost first, not one of them only.
    neutral_open
        Whether the besieged can move over ground of actors who are neither encircler nor besieged.
    fire_range_m
        A gap under this is `narrow`. 0 means that no gap is.
    position_error_m
        1 sigma of each end of a gap line.
    simulations
        Boundaries are drawn anew so many times, and the interval of a gap with a core is told from
        that. 0: by formula.
    seal_tolerance_m
        Open ground narrower than this between encirclers counts as closed.
    correlation_m
        Along a line of the map errors go together over this length; for simulations.
    most
        Report at most so many pockets of a search or levels of a nest.
    """

    core_radius_m: float = 0.0
    max_gap_m: float | None = None
    min_area_m2: float = 0.0
    nest: bool = False
    neutral_open: bool = True
    fire_range_m: float = 0.0
    position_error_m: float = 0.0
    simulations: int = 0
    seal_tolerance_m: float = SEAL_TOLERANCE_M
    correlation_m: float = 1000.0
    most: int = 20


@dataclass(frozen=True)
class Simulated:
    """What maps drawn anew say of one gap.

    Attributes
    ----------
    runs : int
        Maps on which there was a gap to measure, sealed ones included.
    low_m, high_m : float
        Interval of 95 %, never below 0.
    bias_m : float
        What the gap of the map is off by: negative where it reads too short.
    sealed : float
        Share of the runs on which the gap was sealed, or the core taken.
    """

    runs: int
    low_m: float
    high_m: float
    bias_m: float
    sealed: float


@dataclass(frozen=True)
class CorePlaces:
    """Cores, one row a place: lon/lat points or polygons in the control map's geographic CRS.

    A core is known by its name in all that is found: of places with one name the later ones get a
    number.
    """

    geometries: Array
    names: tuple[str, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", _numbered(self.names))


def _numbered(names: Sequence[str]) -> tuple[str, ...]:
    """Return names of which no two are the same."""
    taken = set(names)
    found: dict[str, None] = {}
    for name in names:
        own, number = name, 2
        while own in found or (own != name and own in taken):
            own, number = f"{name} ({number})".strip(), number + 1
        found[own] = None
    return tuple(found)


@dataclass(frozen=True)
class GapPockets:
    """One row a pocket (or a core without one: `core taken`, `no closure`), arrays of length n.

    Attributes
    ----------
    core
        Name of the core place, or of the places in a pocket found by search; "" when there is none.
    geometry
        Lon/lat polygon of the pocket, or None.
    gap_m, err_m, low_m, high_m
        Total gap, the ± of its 95 % interval (the longer side, where one is), and the interval
        (never below 0). NaN when there is no pocket. By formula, or by simulation where
        `simulated` is not None.
    bound_m
        Certified lower bound: no closure of a pocket as large as asked for is shorter. It is the
        gap itself where that is the exact minimum.
    lines
        Number of gap lines.
    area_m2, perimeter_m
        Geodesic. Enclaves of the encircler are not part of the area, and their boundary is not part
        of the perimeter.
    area_err_m2
        The ± of the area's 95 % interval, as *Pocket area* has it for the same outline; 0 where
        no position error was given.
    encircler_share, barrier_share, neutral_share, open_share
        Shares of the perimeter; they add up to 1: against encirclers, against barriers, against
        neutral ground that counts as closed, and across open ground (the gap lines).
    held_share
        (n, len(holders)) shares of the perimeter by actor, `GapResult.holders` names the columns.
    rank
        1 for the first; nest: order from the innermost; search: by area / gap².
    nest_level
        0 for the innermost pocket round a core, growing outwards; 0 without nest.
    on_water
        Search with `on_water` given: lies mostly on water, and is ranked after the others.
    simulated
        What maps drawn anew say of the gap, or None.
    by_sure
        Whether the interval holds what ground of which it is not sure who holds it allows; empty
        where no map says how sure it is.
    state, note
        One of `STATES`, and a sentence where the state needs one ("" otherwise).
    crs
        Of the degrees: the geographic CRS of the map's own datum.
    """

    core: tuple[str, ...]
    geometry: Array
    gap_m: Array
    err_m: Array
    bound_m: Array
    low_m: Array
    high_m: Array
    lines: Array
    area_m2: Array
    area_err_m2: Array
    perimeter_m: Array
    encircler_share: Array
    barrier_share: Array
    neutral_share: Array
    open_share: Array
    held_share: Array
    rank: Array
    nest_level: Array
    on_water: Array
    simulated: tuple[Simulated | None, ...]
    state: tuple[str, ...]
    note: tuple[str, ...]
    by_sure: tuple[bool, ...] = ()
    crs: CRS | None = None

    @property
    def core_index(self) -> Array:
        """Which core each row is of, where there are cores: names may be alike, or missing."""
        return np.cumsum(self.nest_level == 0) - 1

    def __len__(self) -> int:
        return len(self.core)


@dataclass(frozen=True)
class GapLines:
    """One row a gap line, arrays of length m.

    Attributes
    ----------
    pocket
        Row of `GapPockets` that the line belongs to.
    line_no
        1, 2, … within its pocket, longest first.
    geometry
        Lon/lat LineString of two points.
    start, end, middle
        (m, 2) lon/lat.
    length_m, azimuth_deg
        Geodesic; azimuth at the start, 0 to 360 from north.
    err_m
        Half width of the 95 % interval of this line alone.
    crs
        Of the degrees.
    """

    pocket: Array
    line_no: Array
    geometry: Array
    start: Array
    end: Array
    middle: Array
    length_m: Array
    azimuth_deg: Array
    err_m: Array
    crs: CRS | None = None

    def __len__(self) -> int:
        return len(self.pocket)


@dataclass(frozen=True)
class SearchCount:
    """What a search found and what it left out.

    Attributes
    ----------
    found
        Pockets not smaller than the least area.
    least_m2
        The least area asked for.
    too_small, largest_too_small_m2
        Pockets smaller than it, and the largest of them (NaN without one).
    left_out, left_out_on_water
        Pockets beyond the most to report, and how many of these lie on water.
    widest_m
        How wide a gap was looked for; NaN where there was nothing to look at.
    note
        What to say of the rear, "" for nothing.
    """

    found: int = 0
    least_m2: float = 0.0
    too_small: int = 0
    largest_too_small_m2: float = float("nan")
    left_out: int = 0
    left_out_on_water: int = 0
    widest_m: float = float("nan")
    note: str = ""


@dataclass(frozen=True)
class GapResult:
    """The gaps of one control map; `count` of a search only; notes on closed slivers."""

    date: Date
    encirclers: tuple[str, ...]
    besieged: tuple[str, ...]
    holders: tuple[str, ...]
    pockets: GapPockets
    lines: GapLines
    count: SearchCount | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class GapSeries:
    """Gaps over dates. Arrays are (dates, cores): a core's pocket on a date, of a nest the first.

    Attributes
    ----------
    dates, cores
        Rows and columns.
    results
        One `GapResult` a date.
    reused
        True where nothing that matters changed since the date before: the very same digits.
    gap_m, err_m, area_m2
        NaN where there is no gap to speak of (core taken, no closure).
    state
        Tuple of tuples, [date][core].
    """

    dates: tuple[dt.date, ...]
    cores: tuple[str, ...]
    results: tuple[GapResult, ...]
    reused: Array
    gap_m: Array
    err_m: Array
    area_m2: Array
    state: tuple[tuple[str, ...], ...] = field(default=())

    @property
    def notes(self) -> tuple[str, ...]:
        """What there is to say of the maps, each sentence once."""
        return tuple(dict.fromkeys(note for one in self.results for note in one.notes))
