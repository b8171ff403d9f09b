# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground of which it is not sure who holds it: what it may be, and how much of it there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, objects
from ..base.remarks import remark
from ..geometry import geodesy
from ..geometry.shared import ground_left, shared_ground
from ..geometry.torn_ground import moved
from .control_map import ControlMap
from .overlaps import polygons_of
from .raw import Note, RawLayer

#: Ground less sure than this may belong to either side.
LEAST_SURE = 0.5


def stated(layer: RawLayer) -> tuple[dict[str, float], list[Note]]:
    """Return what a layer's field `sure` says, by ``layer/id``, and a row of what is no number."""
    name = layer.filled(["sure"])
    found: dict[str, float] = {}
    odd = []
    for fid, value in zip(layer.fids, layer.columns[name] if name else ()):
        if value in (None, ""):
            continue
        try:
            found[f"{layer.name}/{fid}"] = float(value)
        except (TypeError, ValueError):
            odd.append((fid, value))
    if not odd:
        return found, []
    text = remark(
        "{count} feature(s) have something in “{field}” that is no number, which is not carried "
        "over. The first is {fid}: “{value}”",
        count=len(odd),
        field=name,
        fid=odd[0][0],
        value=odd[0][1],
    )
    return found, [Note(layer.name, "", None, "no number", "left out", text)]


def doubtful(control: ControlMap, sure: Mapping[Any, Any]) -> Array:
    """Return the mask of the features less sure than `LEAST_SURE`; of the others nothing is said.

    Parameters
    ----------
    sure : dict
        How sure each feature is, 0 to 1, by its id.
    """
    return np.array([sure.get(fid, 1.0) < LEAST_SURE for fid in control.fids], dtype=bool)


def doubts_of(
    maps: Sequence[ControlMap], sure: Mapping[tuple[Any, str], float] | None
) -> list[Array] | None:
    """Return for each map the mask of what may belong to either side; None if nothing may.

    Parameters
    ----------
    sure : mapping, optional
        How sure each feature is, 0 to 1, by date and id, as `PreparationResult.sure` has it.
    """
    by_day: dict[Any, dict[Any, float]] = {}
    for (day, fid), value in (sure or {}).items():
        by_day.setdefault(day, {})[fid] = value
    found = [doubtful(one, by_day.get(one.date, {})) for one in maps]
    return found if any(mask.any() for mask in found) else None


def kept_apart(
    control: ControlMap, drawn: ControlMap, sure: dict[int, Any]
) -> tuple[ControlMap, Array]:
    """Return a map that was made ready, its doubtful ground as features of its own, and their mask.

    What is made ready may have lost which feature was which: it is told by the ground, and by
    whose it is. Where a sure feature of the same actor lies too, the ground is sure.

    Parameters
    ----------
    control : ControlMap
    drawn : ControlMap
        The same map as it was read, with the actors' names of `control`, in any CRS.
    sure : dict
        As `doubtful` takes it.
    """
    doubt = doubtful(drawn, sure)
    shapes = moved(drawn.geometries, drawn.crs, control.crs)
    rows, pieces, unsure = [], [], []
    for row, (actor, ground) in enumerate(zip(control.actors, control.geometries)):
        mine = drawn.actors == actor
        open_ = ground_left(
            shapely.union_all(shapes[mine & doubt]), shapely.union_all(shapes[mine & ~doubt])
        )
        parts = (ground_left(ground, open_), shared_ground(ground, open_))
        for piece, is_open in zip(polygons_of(objects(parts)), (False, True)):
            if not shapely.is_empty(piece):
                rows.append(row)
                pieces.append(piece)
                unsure.append(is_open)
    apart = control.select(np.array(rows, dtype=np.int64))
    return replace(apart, geometries=objects(pieces)), np.array(unsure, dtype=bool)


def doubtful_ground(
    control: ControlMap, doubt: Array, crs: CRS | str | None = None
) -> shapely.Geometry | None:
    """Return the doubtful ground of a map in one piece, in `crs` or the map's; None of none."""
    if not doubt.any():
        return None
    shapes = control.geometries[doubt]
    if crs is not None:
        shapes = moved(shapes, control.crs, crs)
    return shapely.union_all(shapes)


def given_to(control: ControlMap, doubt: Array, losers: Sequence[str], winner: str) -> ControlMap:
    """Return the map as it is where all doubtful ground of some actors is another's, or nobody's.

    Parameters
    ----------
    losers : sequence of str
        Whose doubtful ground changes hands; empty: that of everybody but the winner.
    winner : str
        ``""`` for nobody: the ground is not drawn then.
    """
    theirs = np.isin(control.actors, list(losers)) if losers else control.actors != winner
    moved = doubt & theirs
    if not winner:
        return control.select(~moved)
    actors = control.actors.copy()
    actors[moved] = winner
    return replace(control, actors=actors)


def least_and_most(
    ground: Array,
    maps: Sequence[ControlMap],
    doubts: Sequence[Array],
    holders: Sequence[str],
) -> tuple[Array, Array]:
    """Return the least and the most area that pieces of ground may have, m².

    A piece has at least what is sure of it, and at most itself with the doubtful ground of the
    holders around it that touches it.

    Parameters
    ----------
    ground : ndarray of shapely geometries, shape (n,)
    maps, doubts : sequence of length n
        The map that each piece lies on, and the mask of its doubtful features.
    holders : sequence of str
        Who holds the ground around the pieces.
    """
    low, high = np.zeros(len(ground)), np.zeros(len(ground))
    for i, (piece, control, doubt) in enumerate(zip(ground, maps, doubts)):
        theirs = np.isin(control.actors, list(holders))
        inside = shapely.union_all(control.geometries[doubt & ~theirs])
        around = shapely.get_parts(shapely.union_all(control.geometries[doubt & theirs]))
        around = around[shapely.intersects(around, piece)]
        parts = np.array([piece, shared_ground(piece, inside)], dtype=object)
        area, unsure = geodesy.area_m2(parts, control.crs)
        low[i] = area - unsure
        high[i] = area + float(geodesy.area_m2(around, control.crs).sum())
    return low, high
