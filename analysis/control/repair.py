# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons as they come made valid, with a record of what was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..base.arrays import Array, polygons_in
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.remarks import remark
from . import kinds

#: why a feature cannot be read whose coordinates are of no place
OFF_THE_EARTH = remark("a coordinate is not a number, or off the Earth")
#: No coordinate on the Earth is as large in the units of any CRS.
_BEYOND = 1e10
NO_ACTOR = remark("no actor is given")
_NO_POLYGON = remark("a point or line where a polygon is needed")


@dataclass(frozen=True)
class Repairs:
    """What was done to the features of a layer before it could be measured.

    Attributes
    ----------
    fids : ndarray of object, shape (n,)
        The feature's id in its layer.
    kinds : ndarray of str, shape (n,)
        ``null``, ``empty``, ``not a polygon``, ``unreadable``, ``no actor`` (all left out),
        ``3D`` (height dropped), ``mixed`` (lines and points dropped), ``invalid`` (repaired).
    notes : ndarray of str, shape (n,)
        What was wrong, in words.
    """

    fids: Array
    kinds: Array
    notes: Array

    #: Kinds whose feature is left out of the map.
    REFUSED = ("null", "empty", "not a polygon", "unreadable", "no actor")

    def __len__(self) -> int:
        return len(self.fids)

    @property
    def refused(self) -> Array:
        """Mask of the rows whose feature was left out."""
        return np.isin(self.kinds, self.REFUSED)

    def counts(self) -> dict[str, int]:
        """Return how many features each kind of repair touched."""
        kinds, numbers = np.unique(self.kinds.astype(str), return_counts=True)
        return {str(kind): int(number) for kind, number in zip(kinds, numbers)}

    def sentences(self, most: int = 5) -> list[str]:
        """Return one sentence a kind, naming up to `most` features."""
        result: list[str] = []
        for kind, number in self.counts().items():
            chosen = np.flatnonzero(self.kinds == kind)
            named = ", ".join(str(self.fids[i]) for i in chosen[:most])
            named += " …" if number > most else ""
            done = kinds.named("left out" if kind in self.REFUSED else "repaired")
            result.append(
                remark(
                    "{count} × {kind}: {done} (feature {features})",
                    count=number,
                    kind=kinds.named(kind),
                    done=done,
                    features=named,
                )
            )
        return result


def repair(
    geometries: Array, fids: Array, *, feedback: Feedback = NO_FEEDBACK
) -> tuple[Array, Array, Repairs]:
    """Return valid 2D polygons, the mask of those that could be kept, and what was done.

    Invalid polygons are repaired by structure: an outer ring stays outer, a hole stays a hole.
    """
    clean = np.array(geometries, dtype=object)
    kept = np.ones(len(clean), bool)
    rows: list[tuple[object, str, str]] = []

    def refuse(mask: Array, kind: str, note: str) -> None:
        kept[mask] = False
        rows.extend((fid, kind, note) for fid in fids[mask])

    missing = shapely.is_missing(clean)
    refuse(missing, "null", remark("no geometry"))
    refuse(~missing & shapely.is_empty(clean), "empty", remark("empty geometry"))
    high = kept & shapely.has_z(clean)
    rows.extend((fid, "3D", remark("height dropped")) for fid in fids[high])
    clean[high] = shapely.force_2d(clean[high])
    refuse(kept & ~_finite(clean), "unreadable", OFF_THE_EARTH)
    _polygons_of_collections(clean, kept, fids, rows)
    # A collection that is left has no polygon with ground in it.
    flat = (shapely.get_dimensions(clean) < 2) | (shapely.get_type_id(clean) == 7)
    refuse(kept & flat, "not a polygon", _NO_POLYGON)
    check(feedback)
    for i in np.flatnonzero(kept & ~shapely.is_valid(clean)):
        check(feedback)
        reason = shapely.is_valid_reason(clean[i])
        mended = make_valid(clean[i])
        if mended.is_empty:
            why = remark("cannot be repaired: {reason}", reason=reason)
            refuse(np.arange(len(clean)) == i, "unreadable", why)
        else:
            clean[i] = mended
            rows.append((fids[i], "invalid", reason))
    return clean, kept, _repairs(rows)


def _finite(geometries: Array) -> Array:
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    # NaN is not within the limit either.
    bad = np.unique(owner[~(np.abs(xy) < _BEYOND).all(axis=1)])
    finite = np.ones(len(geometries), bool)
    finite[bad] = False
    return finite


def _polygons_of_collections(clean: Array, kept: Array, fids: Array, rows: list[Any]) -> None:
    for i in np.flatnonzero(kept & (shapely.get_type_id(clean) == 7)):
        polygons = polygonal(clean[i])
        if not polygons.is_empty:
            rows.append((fids[i], "mixed", remark("points and lines of a collection dropped")))
            clean[i] = polygons


def make_valid(geometry: shapely.Geometry) -> shapely.Geometry:
    """Return a polygon or multipolygon made valid by structure: outer rings less their holes.

    As GEOS's own “structure” method, which shapely hands on from 2.1 only.
    """
    polygons = shapely.get_parts(geometry)
    sound = []
    for polygon in polygons:
        shell = _ring_area(shapely.get_exterior_ring(polygon))
        rings = shapely.get_rings(polygon)[1:]
        holes = shapely.union_all([_ring_area(ring) for ring in rings])
        sound.append(shapely.difference(shell, holes))
    return polygonal(shapely.union_all(sound))


def sound(areas: Sequence[shapely.Geometry] | Array) -> Array:
    """Return areas of which the invalid ones are made valid by structure, in an array."""
    made = np.array(areas, dtype=object)
    for i in np.flatnonzero(~shapely.is_valid(made) & ~shapely.is_missing(made)):
        made[i] = make_valid(polygonal(made[i]))
    return made


def _ring_area(ring: shapely.Geometry) -> shapely.Geometry:
    """Return what a ring encloses, a ring that crosses itself in each of its loops."""
    return polygonal(shapely.make_valid(shapely.polygons(ring)))


def polygonal(geometry: shapely.Geometry) -> shapely.Geometry:
    """Return the polygons in a geometry as a polygon or multipolygon."""
    polygons = polygons_in(geometry)
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)


def _repairs(rows: list[tuple[object, str, str]]) -> Repairs:
    columns = list(zip(*rows)) if rows else [(), (), ()]
    fids, kinds, notes = (np.array(column, dtype=object) for column in columns)
    return Repairs(fids, kinds, notes)


def in_order(several: Sequence[Repairs], fids: Sequence[object]) -> Repairs:
    """Return what was done to parts of a layer as one, in the order of all its features."""
    rows = [row for one in several for row in zip(one.fids, one.kinds, one.notes)]
    place = {fid: number for number, fid in enumerate(fids)}
    return _repairs(sorted(rows, key=lambda row: place[row[0]]))


def joined(repairs: Repairs, fids: Array, kind: str, note: str) -> Repairs:
    """Return repairs with the same thing done to some features added."""
    rows = list(zip(repairs.fids, repairs.kinds, repairs.notes))
    return _repairs(rows + [(fid, kind, note) for fid in fids])
