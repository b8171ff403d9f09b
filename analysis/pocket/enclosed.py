# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pieces of ground are closed in on all sides, on one map, and by whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, unique_rows
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.remarks import remark
from ..control import partition
from ..control.control_map import ControlMap
from ..control.drawn_over import note, wider
from ..control.repair import sound
from ..control.slivers import SEAL_TOLERANCE_M, ClosedSlivers, close_slivers, narrow, note_of
from ..geometry import antimeridian, geodesy
from ..geometry.barriers import lines_and_polygons
from ..geometry.perimeter import Perimeters, perimeters
from ..geometry.shared import ground_left, shared_ground

#: Names of what lies against a pocket where no actor does.
BARRIER = "barrier"
NOT_DRAWN = "not drawn"
#: Vertices nearer to one another than this are one place, metres.
_SAME_M = 1e-5


@dataclass(frozen=True)
class Sides:
    """Who is who; actors in neither list are neutral.

    Attributes
    ----------
    encirclers, besieged : tuple of str
        Empty encirclers: everybody else. Empty besieged: all that the encirclers do not hold.
    neutral_open : bool
        Whether the besieged can move over neutral ground.
    seal_tolerance_m : float
        Open ground narrower than this between closed ground counts as closed.
    """

    encirclers: tuple[str, ...]
    besieged: tuple[str, ...]
    neutral_open: bool
    seal_tolerance_m: float = SEAL_TOLERANCE_M

    def closing(self, control: ControlMap) -> Array:
        """Return the mask of the features that besieged ground is closed in by."""
        if self.encirclers and (self.neutral_open or not self.besieged):
            return control.of(self.encirclers)
        return ~control.of(self.besieged)


@dataclass(frozen=True)
class EnclosedGround:
    """The enclosed pieces of one map, one row a piece.

    Attributes
    ----------
    geometry : ndarray of shapely polygons, in the map's CRS
    besieged : ndarray of str
    perimeter_m, boundary_m : ndarray of float
        Length of the outer boundary, and of the whole.
    shares : ndarray of float, shape (n, k)
    holders : tuple of str
        Names of the k columns: encirclers, barrier, others, not drawn.
    notes : tuple of str
        What the user should know about the map.
    """

    geometry: Array
    besieged: Array
    perimeter_m: Array
    boundary_m: Array
    shares: Array
    holders: tuple[str, ...]
    notes: tuple[str, ...]


def enclosed_ground(
    control: ControlMap,
    sides: Sides,
    barriers: Array | None = None,
    study_area: Array | None = None,
    *,
    feedback: Feedback = NO_FEEDBACK,
) -> EnclosedGround:
    """Return the pieces of besieged ground that are closed in on all sides.

    Parameters
    ----------
    barriers, study_area : array of shapely geometries in degrees, optional

    Raises
    ------
    InputError
        If a barrier is a point.
    """
    if not len(control):
        return _nothing(sides)
    whole = antimeridian.whole_crs(control.geometries, control.crs)
    work, snap = control, 0.0
    if whole is not None:
        snap = antimeridian.SNAP_M
        moved = geodesy.reproject(control.geometries, control.crs, whole)
        # made valid, the slit of the cut is a line beside its polygon; who lies there is asked of
        # polygons
        work = replace(control, geometries=sound(_welded(moved)), crs=whole)
    closed = close_slivers(work, sides.closing(work), sides.seal_tolerance_m, feedback=feedback)
    work = closed.control
    closing = np.concatenate(lines_and_polygons(barriers))
    closing, area = _placed(closing, work.crs), _placed(study_area, work.crs)
    scene = _Scene(work, sides, closing, area, snap, closed)
    found, besieged, notes = scene.pieces(feedback)
    found = _as_drawn(found, work.geometries, snap) if snap else found
    sliver = narrow(found, work.crs, sides.seal_tolerance_m, feedback=feedback)
    slivers = _slivers_told(control.name, closed, found[sliver], sides.seal_tolerance_m)
    found, besieged = found[~sliver], besieged[~sliver]
    check(feedback)
    around, holders = scene.around(found)
    boundary = geodesy.perimeter_m(found, work.crs)
    geometry = found if whole is None else antimeridian.cut(found, whole, control.crs)
    return EnclosedGround(
        geometry,
        besieged,
        around.length_m,
        boundary,
        around.shares,
        holders,
        slivers + notes,
    )


def _slivers_told(
    name: str, closed: ClosedSlivers, more: Array, tolerance_m: float
) -> tuple[str, ...]:
    """Return what to say of slivers that were closed, and of pieces that are none the wider."""
    if not len(more):
        return closed.notes
    # The tips of a sliver, where its sides meet, are left beside what closes it.
    tips = np.unique(shapely.STRtree(closed.places).query(more)[0])
    return (note_of(name, len(closed.places) + len(more) - len(tips), tolerance_m),)


def _welded(geometries: Array) -> Array:
    """Return geometries with vertices that differ by rounding as one.

    Both sides of a cut at the antimeridian then run along the very same line: no sliver between
    them is left to be closed.
    """
    from scipy.spatial import cKDTree  # takes long to load, and a kept day needs it not

    xy, _, row = unique_rows(shapely.get_coordinates(geometries))
    pairs = cKDTree(xy).query_pairs(_SAME_M, output_type="ndarray")
    for low, high in np.sort(pairs[np.lexsort(pairs.T)], axis=1):
        xy[high] = xy[low]
    return np.asarray(shapely.set_coordinates(geometries.copy(), xy[row]), dtype=object)


def _as_drawn(found: Array, drawn: Array, grid: float) -> Array:
    """Return pieces that were found on a grid with the vertices of the drawing they came from."""
    from scipy.spatial import cKDTree

    places = shapely.get_coordinates(drawn)
    tree = cKDTree(places)

    def back(xy: Array) -> Array:
        away, near = tree.query(xy, distance_upper_bound=grid)
        known = np.isfinite(away)
        return np.where(known[:, None], places[np.where(known, near, 0)], xy)

    if not len(found):
        return found
    exact = np.asarray(shapely.transform(found, back), dtype=object)
    # what is as thin as the grid may cross itself
    return np.where(shapely.is_valid(exact), exact, found)


def _nothing(sides: Sides) -> EnclosedGround:
    none = np.zeros(0, dtype=object)
    holders = (*sides.encirclers, BARRIER, NOT_DRAWN)
    empty = np.zeros(0)
    return EnclosedGround(none, none, empty, empty, np.zeros((0, len(holders))), holders, ())


def _placed(lonlat: Array | None, crs: CRS) -> Array:
    if lonlat is None:
        return np.zeros(0, dtype=object)
    return geodesy.from_lonlat(lonlat, crs)


@dataclass(frozen=True)
class _Scene:
    control: ControlMap
    sides: Sides
    barriers: Array
    study_area: Array
    snap: float
    closed: ClosedSlivers

    @property
    def ring(self) -> Array:
        return self.control.of(self.sides.encirclers)

    @property
    def inside(self) -> Array:
        """Mask of the features of the besieged; all but the ring where none is named."""
        if not self.sides.besieged:
            return ~self.ring
        return self.control.of(self.sides.besieged)

    def pieces(self, feedback: Feedback) -> tuple[Array, Array, tuple[str, ...]]:
        """Return the enclosed pieces, who stands on each, and notes."""
        if not self.sides.encirclers:
            bodies = self._bodies(feedback)
            # The main body is the largest of the whole map, be it in the study area or not.
            if len(bodies):
                bodies = np.delete(bodies, np.argmax(self._areas(bodies)))
            bodies = self._within_study(bodies)
            return bodies, *self._standing(bodies)
        found = self._within_study(self._enclosed(feedback))
        if not self.sides.besieged:
            return found, *self._standing(found)
        check(feedback)
        return self._parts_in(found, self._bodies(feedback))

    def _areas(self, polygons: Array) -> Array:
        return geodesy.area_m2(polygons, self.control.crs)

    def _bodies(self, feedback: Feedback) -> Array:
        """Return the connected pieces of the besieged actors' ground."""
        ground = self.control.select(self.inside)
        return partition.faces(ground, snap=self.snap, feedback=feedback).held

    def _enclosed(self, feedback: Feedback) -> Array:
        """Return the pieces that closed ground encloses, less those that no encircler touches."""
        areal = shapely.get_dimensions(self.barriers) == 2
        ground = _added(self._closing(self.control), self.barriers[areal], BARRIER)
        lines = self.barriers[~areal] if (~areal).any() else None
        found = None
        if self.closed.drawn is not None and not len(self.barriers) and not self.snap:
            drawn = self._closing(self.closed.drawn)
            found = partition.enclosed_less(drawn, self.closed.across)
        if found is None:
            found = partition.faces(ground, lines=lines, snap=self.snap, feedback=feedback).enclosed
        if len(ground) == self.ring.sum() and lines is None:
            return found
        return found[self._ringed(found)]

    def _closing(self, control: ControlMap) -> ControlMap:
        """Return the ground of a map that closes in."""
        if self.sides.besieged and not self.sides.neutral_open:
            return control.select(~control.of(self.sides.besieged))
        return control.select(control.of(self.sides.encirclers))

    def _ringed(self, found: Array) -> Array:
        ring = self.control.select(self.ring)
        codes = np.zeros(len(ring), int)
        if not len(found):
            return np.zeros(0, bool)
        by_ring = perimeters(found, ring.geometries, codes, 1, self.control.crs)
        return by_ring.by_holder_m[:, 0] > 0.0

    def _within_study(self, found: Array) -> Array:
        if not len(self.study_area):
            return found
        area = shapely.union_all(sound(self.study_area))
        shapely.prepare(area)
        within: Array = found[shapely.covers(area, found)]
        return within

    def _standing(self, found: Array) -> tuple[Array, tuple[str, ...]]:
        """Return who is drawn on each piece, and a note on those drawn across its edge."""
        others = self.control.select(self.inside)
        names: list[set[str]] = [set() for _ in found]
        across: set[Any] = set()
        if len(others) and len(found):
            # part by part: all pockets of an actor may be one feature
            parts, owner = shapely.get_parts(others.geometries, return_index=True)
            several = np.bincount(owner)[owner] > 1
            piece, part = shapely.STRtree(parts).query(found, predicate="intersects")
            shapely.prepare(found)
            covered = shapely.covers(found[piece], parts[part])
            common = parts[part]
            cut = np.flatnonzero(~covered)
            common[cut] = shared_ground(found[piece[cut]], common[cut])
            # a feature that a piece covers stands there, however thin it is
            stands = covered & ~several[part]
            stands[~stands] = self._real(common[~stands])
            for i, j in zip(piece[stands], owner[part[stands]]):
                names[i].add(str(others.actors[j]))
            rest = np.flatnonzero(stands & ~covered)
            beyond = ground_left(parts[part[rest]], found[piece[rest]])
            across = {others.fids[j] for j in owner[part[rest[self._real(beyond)]]]}
        besieged = np.array(["; ".join(sorted(n)) for n in names] or [], dtype=object)
        return besieged, _overlap_note(across, self.control.name) if self.sides.encirclers else ()

    def _parts_in(
        self, found: Array, bodies: Array
    ) -> tuple[Array, Array, tuple[Any, ...] | tuple[str]]:
        """Return the besieged bodies that lie in them, cut to them where they reach out."""
        if not len(found) or not len(bodies):
            none = np.zeros(0, dtype=object)
            return none, none, ()
        shapely.prepare(found)
        piece, body = shapely.STRtree(bodies).query(found, predicate="intersects")
        covered = shapely.covers(found[piece], bodies[body])
        within, reaching = found[piece[~covered]], bodies[body[~covered]]
        parts, owner = shapely.get_parts(shared_ground(within, reaching), return_index=True)
        real = self._real(parts)
        pieces = np.concatenate([bodies[body[covered]], parts[real]])
        besieged, _ = self._standing(pieces)
        rows = np.unique(owner[real])
        beyond = self._real(ground_left(reaching[rows], within[rows]))
        return pieces, besieged, note(self.control.name) if beyond.any() else ()

    def _real(self, common: Array) -> Array:
        """Return which pieces of ground are more than borders that miss each other."""
        return wider(common, self.control.crs, self.sides.seal_tolerance_m)

    def around(self, found: Array) -> tuple[Perimeters, tuple[str, ...]]:
        """Return perimeters by neighbour, and the neighbours' names."""
        actors = self.control.actors
        neutral = ~self.ring & ~self.inside
        others = sorted({str(name) for name in actors[neutral]})
        encirclers = self.sides.encirclers
        names = (*encirclers, BARRIER, *others)
        codes = {name: code for code, name in reversed(list(enumerate(names)))}
        column = np.array([codes.get(str(name), -1) for name in actors], dtype=int)
        for code, name in reversed(list(enumerate(encirclers))):
            # a map of the series may spell an encircler otherwise
            column[self.control.of([name])] = code
        use = self.ring | neutral
        geometries = np.concatenate([self.control.geometries[use], self.barriers])
        column = np.concatenate([column[use], np.full(len(self.barriers), len(encirclers))])
        around = perimeters(found, geometries, column, len(names), self.control.crs)
        return around, (*names, NOT_DRAWN)


def _added(control: ControlMap, geometries: Array, actor: str) -> ControlMap:
    count = len(geometries)
    return replace(
        control,
        geometries=np.concatenate([control.geometries, geometries]),
        actors=np.concatenate([control.actors, np.full(count, actor, dtype=object)]),
        classes=np.concatenate([control.classes, np.full(count, "", dtype=object)]),
        fids=np.concatenate([control.fids, np.full(count, -1)]),
    )


def _overlap_note(fids: set[Any], name: str) -> tuple[str, ...]:
    if not fids:
        return ()
    shown = ", ".join(str(fid) for fid in sorted(fids)[:5]) + (" …" if len(fids) > 5 else "")
    return (
        remark(
            "“{name}”: {count} feature(s) are drawn partly on the encirclers' ground and count "
            "there as the encirclers' (feature {shown}).",
            name=name,
            count=len(fids),
            shown=shown,
        ),
    )
