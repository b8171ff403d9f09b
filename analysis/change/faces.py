# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed hands between two maps, at a cost that grows with the change and not the map.

The edges that both maps draw alike cancel (`edges.subtract`). The rest is the boundary of the
function (held after) - (held before) of each actor; only these edges are noded and polygonised,
and each face is labelled by counting the signed crossings of a ray from it. No step but reading
and hashing looks at ground that did not change.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..base.arrays import Array, columns, is_first, members_of, ragged, unique_rows
from ..control.control_map import ControlMap
from ..control.edges import Edges, UnmatchedEdges, lines_of, subtract, vertex_hash
from ..control.junctions import joined_at_vertices, rounding_of
from ..geometry.rings import inner_points
from ..geometry.shared import ground_left, shared_ground

#: Share of the edges that must cancel for noding the rest to be cheaper than a plain overlay.
_WORTH_CANCELLING = 0.5

#: Part of all ground by which areas may fail to add up, by rounding.
ROUNDING = 1e-9


@dataclass(frozen=True)
class ChangeFaces:
    """Pieces of ground, each with who gave it up and who took it.

    Attributes
    ----------
    geometries : ndarray of shapely Polygon, shape (n,), in the maps' CRS
    sources, targets : ndarray of str, shape (n,)
        Who held it before and after; ``""`` for nobody.
    uncut : bool
        Whether the outlines consist of whole edges of the two maps, none of them cut.
    """

    geometries: Array
    sources: Array
    targets: Array
    uncut: bool = False

    def __len__(self) -> int:
        return len(self.geometries)

    def select(self, rows: Array) -> ChangeFaces:
        """Return the pieces under a mask."""
        return replace(
            self,
            geometries=self.geometries[rows],
            sources=self.sources[rows],
            targets=self.targets[rows],
        )


def changed_faces(
    before: ControlMap,
    after: ControlMap,
    before_edges: Edges,
    after_edges: Edges,
    unmatched: UnmatchedEdges | None = None,
) -> tuple[ChangeFaces, UnmatchedEdges]:
    """Return the ground that changed hands between two maps, and the edges they differ in.

    Parameters
    ----------
    before, after : ControlMap
        In one CRS, without overlaps (see `overlaps.prepared`).
    before_edges, after_edges : Edges
        Of the same maps.
    unmatched : UnmatchedEdges, optional
        What they differ in, if it is at hand.
    """
    unmatched = subtract(before_edges, after_edges) if unmatched is None else unmatched
    if not len(unmatched):
        return _faces([]), unmatched
    faces = None
    if unmatched.shared < _WORTH_CANCELLING and len(unmatched.actors) == 1:
        faces = _plain_overlay(before, after, unmatched)
    if faces is None and unmatched.closed:
        faces = faces_of(unmatched, lines_of(unmatched, before_edges, after_edges))
        # Lines that run on one another to the last bits can be noded so that a face is lost.
        if not _adds_up(faces, before, after, unmatched.actors):
            faces = None
    if faces is None:
        faces = _overlay_of_pairs(before, after, unmatched.actors)
    return faces, unmatched


def _adds_up(
    faces: ChangeFaces, before: ControlMap, after: ControlMap, actors: tuple[str, ...]
) -> bool:
    """Tell whether gains less losses are each actor's change of area, in units of the CRS."""
    moved = shapely.area(faces.geometries)
    old, new = (shapely.area(one.geometries) for one in (before, after))
    least = ROUNDING * (old.sum() + new.sum())
    for name in actors:
        change = new[after.actors == name].sum() - old[before.actors == name].sum()
        net = moved[faces.targets == name].sum() - moved[faces.sources == name].sum()
        if abs(net - change) > least:
            return False
    return True


def faces_of(unmatched: UnmatchedEdges, lines: Array) -> ChangeFaces:
    """Return the change that surviving edges bound; `lines` are the same edges as lines."""
    noded, polygons = _noded(lines)
    if _spiked(polygons):
        noded, polygons = _noded(joined_at_vertices(lines))
    if not len(polygons):
        return _faces([])
    held = crossings(unmatched, inner_points(polygons))
    # Where noding cut no edge, no two edges run on one another, and each parts two changes.
    cut = not np.array_equal(_segments(noded), _segments(lines))
    return replace(_labelled(polygons, held, unmatched.actors, join=cut), uncut=not cut)


def _noded(lines: Array) -> tuple[Array, Array]:
    """Return lines cut where they meet, and the polygons that they bound."""
    noded = members_of(shapely.union_all(lines))
    return noded, members_of(shapely.polygonize(noded))


def _spiked(polygons: Array) -> bool:
    """Tell whether an outline of polygons turns back on itself, but for rounding.

    What cuts neighbours, as the edge of a study area does, leaves a vertex where they meet, beside
    its line by rounding. Where one holds both on the other day there is none. Between the two lines
    lies a speck of no ground, or a spike of a change that would count as so much front.
    """
    xy, ring = shapely.get_coordinates(shapely.get_rings(polygons), return_index=True)
    return bool(len(_tips(xy, ring)))


def _tips(xy: Array, ring: Array) -> Array:
    """Return the vertices at which rings turn back on themselves, but for rounding."""
    if not len(xy):
        return np.zeros(0, np.int64)
    opens = np.flatnonzero(is_first(ring))
    closes = np.append(opens[1:], len(ring)) - 1
    # the edge after each, round the ring; between two rings lies none
    way, after = columns(xy[1:] - xy[:-1]), np.arange(1, len(ring))
    after[closes - 1] = opens
    after[closes[:-1]] = closes[:-1]
    x, y = way
    sharp = np.flatnonzero(x * x[after] + y * y[after] < 0.0)
    (x, y), (u, v) = way[:, sharp], way[:, after[sharp]]
    longer = np.sqrt(np.maximum(x * x + y * y, u * u + v * v))
    tips: Array = after[sharp[np.abs(x * v - y * u) <= rounding_of(xy) * longer]]
    return tips


def _without_spikes(polygons: Array) -> Array:
    """Return polygons less the spikes of their outlines, None for one that is nothing else."""
    found = polygons.copy()
    rings, part = shapely.get_rings(polygons, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    for row in np.unique(part[ring[_tips(xy, ring)]]):
        shell, *holes = (_blunted(shapely.get_coordinates(one)) for one in rings[part == row])
        kept = [one for one in holes if len(one) > 3]
        found[row] = shapely.Polygon(shell, kept) if len(shell) > 3 else None
    return found


def _blunted(xy: Array) -> Array:
    """Return a ring less its spikes, one tip after another."""
    while len(xy) > 3 and len(tips := _tips(xy, np.zeros(len(xy)))):
        xy = np.delete(xy[:-1], tips[0], axis=0)
        # the vertex before a tip can be that behind it
        xy = xy[(xy != np.roll(xy, 1, axis=0)).any(axis=1)]
        xy = np.concatenate([xy, xy[:1]])
    return xy


def _segments(lines: Array) -> Array:
    """Return the hashes of the straight pieces of lines, each once, whichever way they run.

    To count them would not do: a cut adds one where two that run on one another become one.
    """
    xy, line = shapely.get_coordinates(lines, return_index=True)
    vertex = vertex_hash(xy)
    pieces = vertex[1:] + vertex[:-1]
    return np.unique(pieces[line[1:] == line[:-1]])


def _plain_overlay(
    before: ControlMap, after: ControlMap, unmatched: UnmatchedEdges
) -> ChangeFaces | None:
    """Return the change of one actor whose two maps share few edges; None where it is not sound."""
    old, new = (shapely.multipolygons(shapely.get_parts(m.geometries)) for m in (before, after))
    parts = shapely.get_parts(shapely.symmetric_difference(old, new))
    parts = _without_spikes(parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)])
    parts = parts[~shapely.is_missing(parts)]
    points = shapely.point_on_surface(parts)
    shapely.prepare(old)
    shapely.prepare(new)
    x, y = shapely.get_x(points), shapely.get_y(points)
    lost = shapely.contains_xy(old, x, y)
    # What both maps hold is no change; of maps drawn alike GEOS may say so, see `shared`.
    if unmatched.closed and (lost & shapely.contains_xy(new, x, y)).any():
        return None
    areas = shapely.area(parts)
    net = areas[~lost].sum() - areas[lost].sum()
    name = unmatched.actors[0]
    # A loss and a gain that share an edge come out as one part, and a point on a part with a
    # zero-width spike can lie on the spike; then the areas do not add up.
    if abs(net - (new.area - old.area)) > 1e-9 * max(new.area, old.area):
        faces = _overlay_of_pairs(before, after, unmatched.actors)
        return None if unmatched.closed and _spiked(faces.geometries) else faces
    return ChangeFaces(
        parts,
        np.where(lost, name, "").astype(object),
        np.where(lost, "", name).astype(object),
    )


def _overlay_of_pairs(
    before: ControlMap, after: ControlMap, actors: tuple[str, ...]
) -> ChangeFaces:
    """Return the change by overlaying each actor before with each other actor after."""
    old = {name: before.union([name]) for name in actors}
    new = {name: after.union([name]) for name in actors}
    all_old, all_new = (shapely.union_all(list(ground.values())) for ground in (old, new))
    rows: list[tuple[shapely.Geometry, str, str]] = []
    for source in actors:
        for target in actors:
            if source != target:
                rows.append((shared_ground(old[source], new[target]), source, target))
        rows.append((ground_left(old[source], all_new), source, ""))
        rows.append((ground_left(new[source], all_old), "", source))
    parts, row = shapely.get_parts([row[0] for row in rows], return_index=True)
    polygons = (shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)
    return _faces([(part, *rows[i][1:]) for part, i in zip(parts[polygons], row[polygons])])


def crossings(unmatched: UnmatchedEdges, points: Array) -> Array:
    """Return (after held) - (before held) of each actor at points, shape (points, actors).

    A ray to the east crosses the chain's edges; each crossing adds the edge's jump.
    """
    x, y = shapely.get_x(points), shapely.get_y(points)
    order = np.argsort(y)
    begin, end = unmatched.starts, unmatched.ends
    up = end[:, 1] > begin[:, 1]
    low, high = np.where(up[:, None], begin, end), np.where(up[:, None], end, begin)
    # The lower end counts, the upper does not, so that a ray through a vertex counts once.
    first = np.searchsorted(y, low[:, 1], side="left", sorter=order)
    last = np.searchsorted(y, high[:, 1], side="left", sorter=order)
    count = last - first
    edge = np.repeat(np.arange(len(count)), count)
    offset = ragged(count)
    point = order[first[edge] + offset]
    rise = high[edge] - low[edge]
    west = (x[point] - low[edge, 0]) * rise[:, 1] < (y[point] - low[edge, 1]) * rise[:, 0]
    signed = np.where(up, unmatched.jumps, -unmatched.jumps)[edge] * west
    cell = point * len(unmatched.actors) + unmatched.owners[edge]
    size = len(points) * len(unmatched.actors)
    sums = np.bincount(cell, weights=signed, minlength=size)
    return np.rint(sums).astype(np.int64).reshape(len(points), len(unmatched.actors))


def _labelled(polygons: Array, held: Array, actors: tuple[str, ...], *, join: bool) -> ChangeFaces:
    """Return the faces where something changed; equal neighbours are joined if asked."""
    rows: list[tuple[shapely.Geometry, str, str]] = []
    changed = np.flatnonzero(held.any(axis=1))
    kind = unique_rows(held[changed])[2]
    for number in range(kind.max() + 1 if len(kind) else 0):
        alike = changed[kind == number]
        pieces = polygons[alike]
        if join and len(pieces) > 1:
            pieces = _joined(pieces)
        for source, target in _transitions(held[alike[0]], actors):
            rows.extend((piece, source, target) for piece in pieces)
    return _faces(rows)


def _joined(pieces: Array) -> Array:
    try:
        ground = shapely.coverage_union_all(pieces)
    except shapely.GEOSException:
        # Faces with a zero-width spike can count as overlapping.
        ground = shapely.union_all(pieces)
    parts = members_of(ground)
    if not (shapely.get_type_id(parts) == 3).all():
        parts = shapely.get_parts(parts)
        parts = parts[shapely.get_type_id(parts) == 3]
    return parts[~shapely.is_empty(parts)]


def _transitions(held: Array, actors: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return who lost and who gained.

    One of each on a map without overlaps. Where maps overlap by rounding there can be more; they
    are paired, and nobody fills up, so that each actor's areas still balance.
    """
    lost = [name for name, value in zip(actors, held) for _ in range(-value)]
    gained = [name for name, value in zip(actors, held) for _ in range(value)]
    longer = max(len(lost), len(gained))
    return list(zip(lost + [""] * (longer - len(lost)), gained + [""] * (longer - len(gained))))


def _faces(rows: list[tuple[shapely.Geometry, str, str]]) -> ChangeFaces:
    columns = list(zip(*rows)) if rows else [(), (), ()]
    geometries, sources, targets = (np.array(column, dtype=object) for column in columns)
    return ChangeFaces(geometries, sources, targets)
