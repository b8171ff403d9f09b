# SPDX-License-Identifier: GPL-2.0-or-later
"""What another process needs to measure some claims: the maps near their dates, and no others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import shapely

from ..base.arrays import Array
from ..control.control_map import ControlMap
from .claim import ClaimedQuantity
from .context import Closures, MeasurementContext, Shapes


@dataclass(frozen=True)
class LeftBehind:
    """A map of which the date and the actors were sent, and not what they hold."""

    date: dt.date | None
    actor_names: list[str]
    name: str


def sent_with(
    claims: Sequence[ClaimedQuantity], ground: MeasurementContext, searched: dict[Any, Any]
) -> MeasurementContext:
    """Return the ground that claims are measured on, without the shapes of dates far from theirs.

    Every date stays, as messages name the nearest. A claim is measured on its day, on the last
    one before or the first one after, and the same for the day that a change counts from.

    Parameters
    ----------
    searched : dict
        Where what is found on the way is kept; one for all that is sent together.
    """
    dates = [one.date for one in ground.maps]
    near = _near(dates, claims)
    gaps = None if ground.gaps is None else _closures(ground.gaps, claims)
    if gaps is not None and ground.pockets is None:
        # what lies within a gap's pocket is looked up on the map of its day
        drawn = {
            day
            for day, one in zip(gaps.dates, gaps.pockets)
            if one is not None and not one.is_empty
        }
        near |= {row for row, date in enumerate(dates) if date in drawn}
    maps = [
        one if row in near else cast(ControlMap, LeftBehind(one.date, one.actor_names, one.name))
        for row, one in enumerate(ground.maps)
    ]
    return replace(
        ground,
        maps=maps,
        gaps=gaps,
        pockets=None if ground.pockets is None else _shapes(ground.pockets, claims),
        searched=searched,
    )


def _near(dates: Sequence[dt.date | None], claims: Sequence[ClaimedQuantity]) -> set[int]:
    """Return the rows that claims may be measured on."""
    known = [date for date in dates if date is not None]
    kept: set[dt.date | None] = {None}
    starts = {one.date_from for one in claims if one.date_from is not None}
    for wanted in {one.date for one in claims} | starts:
        if wanted is None:
            kept |= {max(known, default=None)}
        else:
            kept |= {max((date for date in known if date < wanted), default=None), wanted}
            kept |= {min((date for date in known if date > wanted), default=None)}
    return {row for row, date in enumerate(dates) if date in kept}


def _closures(gaps: Closures, claims: Sequence[ClaimedQuantity]) -> Closures:
    near = _near(gaps.dates, claims)
    # a pocket's area is measured on the nearest day that has one
    drawn = [
        None if empty else date for date, empty in zip(gaps.dates, shapely.is_empty(gaps.pockets))
    ]
    return replace(
        gaps,
        lines=_kept(gaps.lines, near),
        pockets=_kept(gaps.pockets, near | _near(drawn, claims)),
    )


def _shapes(pockets: Shapes, claims: Sequence[ClaimedQuantity]) -> Shapes:
    return replace(pockets, lonlat=_kept(pockets.lonlat, _near(pockets.dates, claims)))


def _kept(shapes: Array, near: set[int]) -> Array:
    """Return shapes with None for those that are far; an empty one stays, as it is asked for."""
    far = ~shapely.is_empty(shapes)
    far[list(near)] = False
    sent = shapes.copy()
    sent[far] = None
    return sent
