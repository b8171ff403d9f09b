# SPDX-License-Identifier: GPL-2.0-or-later
"""ControlMap: one dated map of who holds what ground, repaired and ready to measure."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Union

import numpy as np
import shapely
from pyproj import CRS

from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..geometry import geodesy

#: Classes of control that count as held ground unless the user says otherwise.
UNCERTAIN_CLASSES = ("claimed", "infiltrated")

Date = Union[dt.date, dt.datetime, None]


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

    fids: np.ndarray
    kinds: np.ndarray
    notes: np.ndarray

    #: Kinds whose feature is left out of the map.
    REFUSED = ("null", "empty", "not a polygon", "unreadable", "no actor")

    def __len__(self) -> int:
        return len(self.fids)

    @property
    def refused(self) -> np.ndarray:
        """Mask of the rows whose feature was left out."""
        return np.isin(self.kinds, self.REFUSED)

    def counts(self) -> dict[str, int]:
        """Return how many features each kind of repair touched."""
        kinds, numbers = np.unique(self.kinds.astype(str), return_counts=True)
        return {str(kind): int(number) for kind, number in zip(kinds, numbers)}

    def sentences(self, most: int = 5) -> list[str]:
        """Return one sentence a kind, naming up to `most` features."""
        result = []
        for kind, number in self.counts().items():
            chosen = np.flatnonzero(self.kinds == kind)
            named = ", ".join(str(self.fids[i]) for i in chosen[:most])
            more = " …" if number > most else ""
            done = "left out" if kind in self.REFUSED else "repaired"
            result.append(f"{number} × {kind}: {done} (feature {named}{more})")
        return result


@dataclass(frozen=True)
class ControlMap:
    """Polygons with an actor each, at one date.

    Attributes
    ----------
    geometries : ndarray of shapely Polygon or MultiPolygon, shape (n,), in `crs`
    actors, classes : ndarray of str, shape (n,)
        Who holds it; control class, ``""`` where none is given.
    fids : ndarray of object, shape (n,)
        Feature ids, to name a feature in messages.
    crs : pyproj.CRS
    date : datetime.date, datetime.datetime or None
    name : str
        The layer's name, to name it in messages.
    """

    geometries: np.ndarray
    actors: np.ndarray
    classes: np.ndarray
    fids: np.ndarray
    crs: CRS
    date: Date = None
    name: str = "control layer"

    def __len__(self) -> int:
        return len(self.geometries)

    @property
    def actor_names(self) -> list[str]:
        """Names of the actors, sorted."""
        return sorted({str(actor) for actor in self.actors})

    def of(self, actors) -> np.ndarray:
        """Return the mask of the features held by any of `actors`."""
        return np.isin(self.actors, list(actors))

    def union(self, actors) -> shapely.Geometry:
        """Return the ground of `actors` as one geometry, in `crs`."""
        return shapely.union_all(self.geometries[self.of(actors)])

    def select(self, mask: np.ndarray) -> ControlMap:
        """Return the map of the features under a mask or at given indices."""
        return replace(
            self,
            geometries=self.geometries[mask],
            actors=self.actors[mask],
            classes=self.classes[mask],
            fids=self.fids[mask],
        )

    def renamed(self, coalitions: dict[str, str]) -> ControlMap:
        """Return the map with each actor under the name of its coalition."""
        if not coalitions:
            return self
        known = {name.casefold(): side for name, side in coalitions.items()}
        actors = [known.get(str(actor).casefold(), actor) for actor in self.actors]
        return replace(self, actors=np.array(actors, dtype=object))

    def require(self, actors, role: str) -> list[str]:
        """Return the layer's own spelling of `actors`, matched without regard to case.

        Raises
        ------
        InputError
            If a name is not in the layer; the message lists those that are.
        """
        return require_actors(actors, self.actor_names, role, self.name)


def require_actors(actors, existing: list[str], role: str, layer: str) -> list[str]:
    """Return the existing spelling of each actor name.

    Raises
    ------
    InputError
        If a name is not among `existing`; the message lists those that are.
    """
    spelling = {" ".join(name.split()).casefold(): name for name in reversed(existing)}
    found = []
    for actor in actors:
        exact = actor if actor in existing else spelling.get(" ".join(actor.split()).casefold())
        if exact is None:
            raise InputError(
                f"{role}: there is no actor “{actor}” in “{layer}”. "
                f"It has: {'; '.join(existing) or 'no actors at all'}."
            )
        found.append(exact)
    return found


def parse_actors(text: str | None) -> list[str]:
    """Return the names in a text that separates them by semicolons, each once, in order."""
    names = [" ".join(name.split()) for name in (text or "").split(";")]
    return list(dict.fromkeys(name for name in names if name))


def parse_coalitions(text: str | None) -> dict[str, str]:
    """Return actor name → name of its side from lines like ``Government; Russia = Coalition``.

    Groups stand on lines of their own or are separated by ``|``.

    Raises
    ------
    InputError
        If a group has no name, or an actor stands in two groups.
    """
    sides: dict[str, str] = {}
    for line in (text or "").replace("|", "\n").splitlines():
        if not line.strip():
            continue
        members, separator, side = line.rpartition("=")
        side = " ".join(side.split())
        if not separator or not side or not parse_actors(members):
            raise InputError(
                f"Coalition “{line.strip()}” is not understood. Write it as "
                "“Actor; Actor = Name”, one a line."
            )
        for actor in parse_actors(members):
            if sides.setdefault(actor, side) != side:
                raise InputError(f"“{actor}” stands in two coalitions: {sides[actor]} and {side}.")
    return sides


def similar_names(names) -> list[tuple[str, str]]:
    """Return the pairs of names that differ only in case or spaces."""
    seen: dict[str, str] = {}
    pairs = []
    for name in sorted(set(names)):
        key = "".join(name.split()).casefold()
        if key in seen:
            pairs.append((seen[key], name))
        seen.setdefault(key, name)
    return pairs


def build(
    geometries,
    actors,
    *,
    crs,
    classes=None,
    fids=None,
    date: Date = None,
    name: str = "control layer",
    unreadable=None,
    feedback: Feedback = NO_FEEDBACK,
) -> tuple[ControlMap, Repairs]:
    """Return a control map of raw features, and what had to be repaired.

    Parameters
    ----------
    geometries : array_like of shapely geometries or None, shape (n,), in `crs`
    actors : array_like of str or None, shape (n,)
    crs : anything pyproj reads
    classes, fids : array_like, shape (n,), optional
    unreadable : array_like of bool, shape (n,), optional
        True where a None among the geometries stands for one that could not be read.

    Raises
    ------
    InputError
        If there is no usable CRS.
    """
    count = len(geometries)
    whole = ControlMap(
        geometries=np.asarray(geometries, dtype=object),
        actors=_texts(actors, count),
        classes=_texts(classes, count),
        fids=np.arange(1, count + 1) if fids is None else np.asarray(fids),
        crs=geodesy.as_crs(crs),
        date=date,
        name=name,
    )
    clean, kept, repairs = repair(whole.geometries, whole.fids, feedback=feedback)
    if unreadable is not None and np.any(unreadable):
        kinds = repairs.kinds.copy()
        kinds[np.isin(repairs.fids, whole.fids[np.asarray(unreadable, bool)])] = "unreadable"
        repairs = replace(repairs, kinds=kinds)
    nameless = kept & (whole.actors == "")
    if nameless.any():
        repairs = _joined(repairs, whole.fids[nameless], "no actor", "no actor is given")
    kept &= ~nameless
    return replace(whole, geometries=clean).select(kept), repairs


def _texts(values, count: int) -> np.ndarray:
    if values is None:
        return np.full(count, "", dtype=object)
    cleaned = ["" if value is None else " ".join(str(value).split()) for value in values]
    return np.array(cleaned, dtype=object)


def repair(
    geometries: np.ndarray, fids: np.ndarray, *, feedback: Feedback = NO_FEEDBACK
) -> tuple[np.ndarray, np.ndarray, Repairs]:
    """Return valid 2D polygons, the mask of those that could be kept, and what was done.

    Invalid polygons are repaired by structure: an outer ring stays outer, a hole stays a hole.
    """
    clean = np.array(geometries, dtype=object)
    kept = np.ones(len(clean), bool)
    rows: list[tuple[object, str, str]] = []

    def refuse(mask: np.ndarray, kind: str, note: str) -> None:
        kept[mask] = False
        rows.extend((fid, kind, note) for fid in fids[mask])

    missing = shapely.is_missing(clean)
    refuse(missing, "null", "no geometry")
    refuse(~missing & shapely.is_empty(clean), "empty", "empty geometry")
    high = kept & shapely.has_z(clean)
    rows.extend((fid, "3D", "height dropped") for fid in fids[high])
    clean[high] = shapely.force_2d(clean[high])
    refuse(kept & ~_finite(clean), "unreadable", "a coordinate is not a number")
    _polygons_of_collections(clean, kept, fids, rows)
    dimension = shapely.get_dimensions(clean)
    refuse(kept & (dimension < 2), "not a polygon", "a point or line where a polygon is needed")
    check(feedback)
    for i in np.flatnonzero(kept & ~shapely.is_valid(clean)):
        check(feedback)
        reason = shapely.is_valid_reason(clean[i])
        mended = make_valid(clean[i])
        if mended.is_empty:
            refuse(np.arange(len(clean)) == i, "unreadable", f"cannot be repaired: {reason}")
        else:
            clean[i] = mended
            rows.append((fids[i], "invalid", reason))
    return clean, kept, _repairs(rows)


def _finite(geometries: np.ndarray) -> np.ndarray:
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    bad = np.unique(owner[~np.isfinite(xy).all(axis=1)])
    finite = np.ones(len(geometries), bool)
    finite[bad] = False
    return finite


def _polygons_of_collections(clean, kept, fids, rows) -> None:
    for i in np.flatnonzero(kept & (shapely.get_type_id(clean) == 7)):
        polygons = _polygonal(clean[i])
        if not polygons.is_empty:
            rows.append((fids[i], "mixed", "points and lines of a collection dropped"))
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
    return _polygonal(shapely.union_all(sound))


def _ring_area(ring: shapely.Geometry) -> shapely.Geometry:
    """Return what a ring encloses, a ring that crosses itself in each of its loops."""
    return _polygonal(shapely.make_valid(shapely.polygons(ring)))


def _polygonal(geometry: shapely.Geometry) -> shapely.Geometry:
    """Return the polygons in a geometry as a polygon or multipolygon."""
    parts = shapely.get_parts(shapely.get_parts(np.array([geometry], dtype=object)))
    polygons = parts[shapely.get_type_id(parts) == 3]
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)


def _repairs(rows: list[tuple[object, str, str]]) -> Repairs:
    columns = list(zip(*rows)) if rows else [(), (), ()]
    fids, kinds, notes = (np.array(column, dtype=object) for column in columns)
    return Repairs(fids, kinds, notes)


def _joined(repairs: Repairs, fids, kind: str, note: str) -> Repairs:
    rows = list(zip(repairs.fids, repairs.kinds, repairs.notes))
    return _repairs(rows + [(fid, kind, note) for fid in fids])


def counted(control: ControlMap, classes=()) -> ControlMap:
    """Return the map of the features whose control class counts.

    Parameters
    ----------
    classes : iterable of str
        The classes that count; empty means all but `UNCERTAIN_CLASSES`. A feature without a
        class always counts.
    """
    lower = np.array([str(name).casefold() for name in control.classes], dtype=object)
    if classes:
        counts = np.isin(lower, [name.casefold() for name in classes] + [""])
    else:
        counts = ~np.isin(lower, UNCERTAIN_CLASSES)
    return control.select(counts)


@dataclass(frozen=True)
class Overlaps:
    """Ground that two actors are both drawn on.

    Attributes
    ----------
    first, second : ndarray of int, shape (n,)
        Indices into the map's features.
    geometries : ndarray of shapely geometries, shape (n,), in the map's CRS
    areas_m2 : ndarray of float, shape (n,)
    """

    first: np.ndarray
    second: np.ndarray
    geometries: np.ndarray
    areas_m2: np.ndarray


def overlaps(control: ControlMap) -> Overlaps:
    """Find the ground that two different actors are both drawn on."""
    tree = shapely.STRtree(control.geometries)
    first, second = tree.query(control.geometries, predicate="intersects")
    pairs = (first < second) & (control.actors[first] != control.actors[second])
    first, second = first[pairs], second[pairs]
    common = shapely.intersection(control.geometries[first], control.geometries[second])
    areas = geodesy.area_m2(common, control.crs)
    real = areas > 0.0
    return Overlaps(first[real], second[real], common[real], areas[real])


@dataclass(frozen=True)
class CoverHoles:
    """Ground inside the map that nobody is drawn on.

    Attributes
    ----------
    geometries : ndarray of shapely Polygon, shape (n,), in the map's CRS
    areas_m2, widths_m : ndarray of float, shape (n,)
        Geodesic area; mean width, 2 · area / perimeter.
    """

    geometries: np.ndarray
    areas_m2: np.ndarray
    widths_m: np.ndarray


def gaps(control: ControlMap) -> CoverHoles:
    """Find the holes in the map's coverage, slivers between two drawings among them."""
    covered = shapely.get_parts(np.array([shapely.union_all(control.geometries)], dtype=object))
    rings = shapely.get_rings(covered, return_index=True)
    is_hole = np.r_[False, rings[1][1:] == rings[1][:-1]] if len(rings[1]) else np.zeros(0, bool)
    holes = shapely.polygons(rings[0][is_hole])
    areas = geodesy.area_m2(holes, control.crs)
    lengths = geodesy.length_m(holes, control.crs)
    widths = np.divide(2.0 * areas, lengths, out=np.zeros_like(areas), where=lengths > 0)
    return CoverHoles(holes, areas, widths)


def day_of(control: ControlMap) -> dt.date:
    """Return the date of a map that must have one.

    Raises
    ------
    InputError
        If it has none.
    """
    if control.date is None:
        raise InputError(f"“{control.name}” has no date. Choose the date field and run again.")
    return control.date


def by_date(control: ControlMap, dates, *, feedback: Feedback = NO_FEEDBACK) -> list[ControlMap]:
    """Return one map a date, in order, of features that carry a date each.

    Parameters
    ----------
    dates : array_like of datetime.date, datetime.datetime or None, shape (n,)
        A feature without a date is on no map.
    """
    dates = np.asarray(dates, dtype=object)
    maps = []
    for date in sorted({date for date in dates if date is not None}):
        check(feedback)
        maps.append(replace(control.select(dates == date), date=date))
    return maps
