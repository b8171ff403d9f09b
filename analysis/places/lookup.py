# SPDX-License-Identifier: GPL-2.0-or-later
"""Where places and polygons lie: in what, how deep, how far and in which direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.errors import InputError, worded
from ..base.numbers import THOUSANDS, parse_number
from ..geometry import antimeridian, geodesy
from ..geometry.shared import shared_ground


def share_within(
    polygons: Sequence[shapely.Geometry] | Array,
    ground: Sequence[shapely.Geometry] | Array,
    crs: CRS | str,
) -> Array:
    """Return the share of each polygon's area that lies on any of other polygons.

    Parameters
    ----------
    polygons : array_like of shapely polygons, shape (n,), in `crs`
    ground : array_like of shapely polygons, in `crs`
        Overlaps among them count once.
    crs : anything pyproj reads

    Returns
    -------
    numpy.ndarray of float, shape (n,), 0 to 1
    """
    polygons, ground = (np.asarray(g, dtype=object) for g in (polygons, ground))
    shares = np.zeros(len(polygons))
    if not len(ground):
        return shares
    inside, _ = shapely.STRtree(ground).query(polygons, predicate="within")
    shares[inside] = 1.0
    rest = np.setdiff1d(np.arange(len(polygons)), inside)
    if not len(rest):
        return shares
    near = np.unique(shapely.STRtree(ground).query(polygons[rest], predicate="intersects")[1])
    if len(near):
        common = shared_ground(polygons[rest], shapely.union_all(ground[near]))
        whole = geodesy.area_m2(polygons[rest], crs)
        part = geodesy.area_m2(common, crs)
        shares[rest] = np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
    return shares


@dataclass(frozen=True)
class Places:
    """Named places, one row a place.

    Attributes
    ----------
    lonlat : ndarray of shapely geometries, shape (n,)
        Degrees; of a polygon or line a point on it stands for it.
    names : tuple of str
    population : ndarray of float, shape (n,)
        NaN where it is unknown.
    refused : tuple of str
        Populations that are no counts, in words; those places count as of unknown population.
    """

    lonlat: Array
    names: tuple[str, ...]
    population: Array
    refused: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.names)


def build(
    lonlat: Sequence[shapely.Geometry] | Array,
    names: Sequence[str],
    population: Sequence[int | str] | None = None,
) -> Places:
    """Return places of raw columns.

    Parameters
    ----------
    lonlat : array_like of shapely geometries, shape (n,), none empty, in degrees
    names : sequence, length n
        An empty name becomes ``place`` and its number.
    population : sequence, length n, optional
        Numbers or texts of numbers; null and 0 mean unknown.
    """
    points = np.asarray(lonlat, dtype=object)
    points = np.where(shapely.get_type_id(points) == 0, points, shapely.point_on_surface(points))
    texts = ["" if name is None else " ".join(str(name).split()) for name in names]
    named = tuple(text or f"place {i + 1}" for i, text in enumerate(texts))
    counts = np.full(len(points), np.nan)
    refused = []
    for i, value in enumerate(population if population is not None else ()):
        count, sound = _count(value)
        counts[i] = count
        if not sound:
            refused.append(
                worded(
                    "{name}: population “{value}” is not a count; taken as unknown.",
                    name=named[i],
                    value=value,
                )
            )
    return Places(points, named, counts, tuple(refused))


def _count(value: int | str) -> tuple[float, bool]:
    """Return a population, NaN for unknown, and whether the value made sense."""
    if value is None or not str(value).strip() or value != value or str(value).lower() == "nan":
        return float("nan"), True
    try:
        # People are counted whole, so a comma can only group thousands.
        number = parse_number(value, THOUSANDS)
    except InputError:
        return float("nan"), False
    if isinstance(value, str) and number != int(number):
        return float("nan"), False
    return (number if number > 0.0 else float("nan")), number >= 0.0


@dataclass(frozen=True)
class Inside:
    """Places within polygons, one row a polygon.

    Attributes
    ----------
    names : tuple of tuple of str
        Largest population first, then by name.
    population : ndarray of float, shape (n,)
        Sum of the known populations; NaN where none is known.
    unknown : ndarray of int, shape (n,)
        Places of unknown population.
    """

    names: tuple[tuple[str, ...], ...]
    population: Array
    unknown: Array


def inside(polygons: Sequence[shapely.Geometry] | Array, places: Places) -> Inside:
    """Return the places within each polygon (degrees; None or empty for none), edges included."""
    polygons = np.asarray(polygons, dtype=object)
    polygon, place = antimeridian.pairs_on(polygons, places.lonlat)
    names, total = [], np.full(len(polygons), np.nan)
    unknown = np.zeros(len(polygons), int)
    for i in range(len(polygons)):
        here = place[polygon == i]
        known = here[np.isfinite(places.population[here])]
        unknown[i] = len(here) - len(known)
        if len(known):
            total[i] = places.population[known].sum()
        size = np.nan_to_num(places.population)
        here = sorted(here, key=lambda j: (-size[j], places.names[j]))
        names.append(tuple(places.names[j] for j in here))
    return Inside(tuple(names), total, unknown)
