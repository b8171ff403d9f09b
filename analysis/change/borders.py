# SPDX-License-Identifier: GPL-2.0-or-later
"""Coasts and state borders, at which a lone actor's ground ends without a front.

On a map of one actor the far side of its edge is everybody else, or the sea, or a neighbour at
peace. What runs along a known coast or border, within the tolerance of two drawings of one line,
is that coast or border and no front; neither is what lies in the sea, as a spit does that the map
of coasts lacks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from pyproj import CRS, Geod

from ..base.arrays import Array
from ..base.errors import InputError
from ..control.edges import Edges
from ..geometry import geodesy
from ..geometry.barriers import single_parts

#: Vertices of a line that are widened together, in a plane of their own: true to scale anywhere.
_CHUNK = 64
_FRONT, _BORDER, _BOTH = 0, 1, 2


@dataclass
class Borders:
    """The strip along coasts and borders, and which edges were found to lie in it.

    Attributes
    ----------
    strip : shapely Polygon or MultiPolygon, in the CRS of the maps
        The sea is part of it, where it is known.
    places, kinds : ndarray
        Hashes of edges that were looked at, ascending, and what each is: maps that follow one
        another share nearly all.
    """

    strip: shapely.Geometry
    places: Array = field(default_factory=lambda: np.zeros(0, np.uint64), compare=False)
    kinds: Array = field(default_factory=lambda: np.zeros(0, np.int8), compare=False)

    def kinds_of(self, edges: Edges, chosen: Array) -> Array:
        """Return for each chosen edge whether it is front, border, or partly both."""
        places = edges.places[chosen]
        known, row = self._known(places)
        kinds = np.empty(len(chosen), np.int8)
        kinds[known] = self.kinds[row[known]]
        if not known.all():
            kinds[~known] = self._looked_at(edges, chosen[~known])
            self._remember(places[~known], kinds[~known])
        return kinds

    def front_and_mixed(self, edges: Edges, chosen: Array) -> tuple[Array, Array]:
        """Return the edges that are front throughout, and those that partly are."""
        kinds = self.kinds_of(edges, chosen)
        return chosen[kinds == _FRONT], chosen[kinds == _BOTH]

    def _known(self, places: Array) -> tuple[Array, Array]:
        if not len(self.places):
            return np.zeros(len(places), bool), np.zeros(len(places), np.int64)
        row = np.minimum(np.searchsorted(self.places, places), len(self.places) - 1)
        return self.places[row] == places, row

    def _looked_at(self, edges: Edges, chosen: Array) -> Array:
        start = edges.start[chosen]
        lines = shapely.linestrings(np.stack([edges.xy[start], edges.xy[start + 1]], axis=1))
        shapely.prepare(self.strip)
        kinds = np.full(len(chosen), _FRONT, np.int8)
        met = np.flatnonzero(shapely.intersects(self.strip, lines))
        inside = shapely.covers(self.strip, lines[met])
        kinds[met] = np.where(inside, _BORDER, _BOTH)
        return kinds

    def _remember(self, places: Array, kinds: Array) -> None:
        places = np.concatenate([self.places, places])
        kinds = np.concatenate([self.kinds, kinds])
        self.places, first = np.unique(places, return_index=True)
        self.kinds = kinds[first]


def borders_of(
    lines: Sequence[shapely.Geometry] | Array,
    tolerance_m: float,
    crs: CRS | str,
    *,
    sea: shapely.Geometry | None = None,
) -> Borders | None:
    """Return the strip along lines, and the sea.

    Parameters
    ----------
    lines : array_like of shapely geometries in degrees, on the datum of `crs`
        Coasts and borders; of polygons their outlines.
    tolerance_m : float
        How far a drawing of the same coast or border may lie from them.
    crs : pyproj.CRS
        Of the maps.
    sea : polygons in degrees, optional
        Where nobody stands: no edge that lies in it is front.

    Returns
    -------
    Borders or None
        None if there is no line, or no tolerance.

    Raises
    ------
    InputError
        If one of them is a point.
    """
    chunks = _chunks(lines)
    if tolerance_m <= 0 or not len(chunks):
        return None
    ellipsoid = geodesy.geod(crs)
    strips = [_strip(chunk, tolerance_m, ellipsoid) for chunk in chunks]
    if sea is not None and not shapely.is_empty(sea):
        strips.append(sea)
    whole = shapely.union_all(np.array(strips, dtype=object))
    return Borders(geodesy.from_lonlat([whole], crs)[0])


def _chunks(geometries: Sequence[shapely.Geometry] | Array) -> list[shapely.Geometry]:
    parts = single_parts(geometries)
    dimensions = shapely.get_dimensions(parts)
    if (dimensions == 0).any():
        raise InputError(
            "{count} of the coasts and borders are points. Choose a layer of lines or polygons.",
            count=int((dimensions == 0).sum()),
        )
    outlines = shapely.get_parts(shapely.boundary(parts[dimensions == 2]))
    found = []
    for line in np.concatenate([parts[dimensions == 1], outlines]):
        xy = shapely.get_coordinates(line)
        found += [xy[i : i + _CHUNK] for i in range(0, len(xy) - 1, _CHUNK - 1)]
    return [shapely.linestrings(xy) for xy in found]


def _strip(line: shapely.Geometry, tolerance_m: float, ellipsoid: Geod) -> shapely.Geometry:
    plane = geodesy.local_plane(np.array([line], dtype=object), ellipsoid)
    wide = shapely.buffer(plane.forward(np.array([line], dtype=object)), tolerance_m, quad_segs=4)
    back = plane.inverse(wide)[0]
    middle = shapely.get_coordinates(line)[:, 0].mean()
    # Beside the antimeridian a strip is kept in one piece, on the line's own side.
    return shapely.transform(
        back, lambda xy: np.column_stack([(xy[:, 0] - middle + 180) % 360 - 180 + middle, xy[:, 1]])
    )
