# SPDX-License-Identifier: GPL-2.0-or-later
"""A stretch of an actor's front, and the ground it sweeps over where it is moved."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.errors import InputError
from ..geometry import geodesy
from .control_map import ControlMap

#: Edges whose ground is joined in one go.
_BLOCK = 2_000


@dataclass(frozen=True)
class FrontSpot:
    """A place on a front.

    Attributes
    ----------
    ring : int
    at : float
        Vertices from the ring's first, and the share of the edge after them.
    lon, lat : float
    """

    ring: int
    at: float
    lon: float
    lat: float


@dataclass(frozen=True)
class ActorFront:
    """The edge of an actor's ground.

    Attributes
    ----------
    rings : tuple of ndarray (n, 2)
        Closed, longitude and latitude.
    """

    rings: tuple[Array, ...]

    def nearest(self, lon: float, lat: float) -> FrontSpot | None:
        """Return the place on the front nearest to a place, None where there is no front."""
        best, found = np.inf, None
        scale = np.array([np.cos(np.radians(lat)), 1.0])
        for number, ring in enumerate(self.rings):
            start = (ring[:-1] - (lon, lat)) * scale
            way = np.diff(ring, axis=0) * scale
            square = np.maximum((way**2).sum(axis=1), 1e-300)
            share = np.clip(-(start * way).sum(axis=1) / square, 0.0, 1.0)
            apart = ((start + share[:, None] * way) ** 2).sum(axis=1)
            edge = int(np.argmin(apart))
            if apart[edge] < best:
                x, y = ring[edge] + share[edge] * (ring[edge + 1] - ring[edge])
                best, found = apart[edge], FrontSpot(number, edge + share[edge], float(x), float(y))
        return found

    def stretch(self, first: FrontSpot, last: FrontSpot) -> Array:
        """Return the shorter way along the front from a place to another, (n, 2) in degrees.

        Raises
        ------
        InputError
            If they lie on two lines, or are one place.
        """
        if first.ring != last.ring:
            raise InputError("Both ends of a stretch lie on one line of the front.")
        low, high = sorted((first, last), key=lambda spot: spot.at)
        ring = self.rings[first.ring]
        ends = np.array([[low.lon, low.lat]]), np.array([[high.lon, high.lat]])
        inner = int(np.floor(low.at)) + 1, int(np.floor(high.at)) + 1
        ahead = np.concatenate([ends[0], ring[slice(*inner)], ends[1]])
        behind = np.concatenate([ends[1], ring[inner[1] : -1], ring[: inner[0]], ends[0]])
        found = min((_without_repeats(one) for one in (ahead, behind)), key=_length)
        if len(found) < 2:
            raise InputError("A stretch of the front has two ends that lie apart.")
        return found


def _without_repeats(xy: Array) -> Array:
    return xy[np.r_[True, (np.diff(xy, axis=0) != 0.0).any(axis=1)]]


def _length(xy: Array) -> float:
    middle = np.radians((xy[1:, 1] + xy[:-1, 1]) / 2.0)
    way = np.diff(xy, axis=0)
    return float(np.hypot(way[:, 0] * np.cos(middle), way[:, 1]).sum())


def front_of(control: ControlMap, actor: str) -> ActorFront:
    """Return the edge of an actor's ground on a map.

    Raises
    ------
    InputError
        If the actor is not on the map.
    """
    (name,) = control.require([actor], "Advance of")
    ground = shapely.union_all(control.geometries[control.of([name])])
    lonlat = geodesy.to_lonlat(np.array([ground], dtype=object), control.crs)
    rings = shapely.get_rings(shapely.get_parts(lonlat))
    return ActorFront(tuple(shapely.get_coordinates(ring) for ring in rings))


def swept(line: Array, dx: float, dy: float) -> shapely.Geometry:
    """Return the ground a line sweeps over where all of it is moved one way.

    Parameters
    ----------
    line : ndarray (n, 2)
    dx, dy : float
        In the units of the line.
    """
    moved = line + np.array([dx, dy])
    corners = np.stack([line[:-1], line[1:], moved[1:], moved[:-1], line[:-1]], axis=1)
    faces = shapely.polygons(corners)
    # an edge that moves along itself sweeps over nothing
    faces = faces[shapely.area(faces) > 0.0]
    blocks = [faces[row : row + _BLOCK] for row in range(0, len(faces), _BLOCK)]
    joined = [shapely.union_all(shapely.make_valid(block)) for block in blocks]
    return shapely.union_all(joined) if joined else shapely.Polygon()
