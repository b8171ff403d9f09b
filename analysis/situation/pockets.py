# SPDX-License-Identifier: GPL-2.0-or-later
"""The life of each pocket over maps: what is closed in is followed by the ground it shares.

A pocket is sealed, opened (reached again while the encircler still holds most of the ground round
it), sealed again, reduced, split, merged, relieved (reached, and no longer mostly ringed) or
eliminated. One that is only opened stays the same pocket.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..base.arrays import Array, objects
from ..base.feedback import Feedback, check
from ..control.control_map import parse_actors
from ..geometry.geodesy import LocalPlane
from .pieces import Pieces, pieces
from .shapes import ClosedInGround, SituationScene
from .writer import LogWriter

POCKET_SEALED = "pocket sealed"
POCKET_OPENED = "pocket opened"
POCKET_REDUCED = "pocket reduced"
POCKET_SPLIT = "pocket split"
POCKET_MERGED = "pockets merged"
POCKET_RELIEVED = "pocket relieved"
POCKET_ELIMINATED = "pocket eliminated"
LINK_UP = "link-up"

#: Share of a pocket's size at its last entry by which it must shrink for the next.
REDUCED_BY = 0.25

#: Share of a shape that must lie on another for the two to be the same in two maps.
SAME = 0.1

#: Share of the least area under which a pocket that is followed is gone.
_REST = 0.1


@dataclass
class Track:
    """One pocket so far: its ground, its sides, and its size at its last entry."""

    shape: shapely.Geometry
    besieged: str
    encircler: str
    logged: float
    is_open: bool = False


class Follower:
    """Follows pockets from map to map and logs what becomes of them."""

    def __init__(self, min_area_m2: float, plane: LocalPlane) -> None:
        self.min_area_m2 = min_area_m2
        self.plane = plane
        self.tracks: list[Track] = []
        self.friends: set[tuple[str, str]] = set()

    def shapes(self) -> list[shapely.Geometry]:
        """Return the ground of the pockets that are followed."""
        return [one.shape for one in self.tracks]

    def follow(
        self,
        before: SituationScene | None,
        now: SituationScene,
        writer: LogWriter,
        feedback: Feedback,
    ) -> None:
        """Log what happened to the pockets between two maps; the first is only taken note of."""
        new = self._among_foes(now.pockets(_REST * self.min_area_m2))
        first = len(writer.rows)
        kept: list[Track] = []
        check(feedback)
        old, rows = self._linked(new)
        check(feedback)
        heirs = [rows[old == row] for row in range(len(self.tracks))]
        parents = [old[rows == row] for row in range(len(new))]
        sizes = self.plane.area_m2(new.shapes)
        shut: list[Track] = []
        for row, mine in enumerate(parents):
            check(feedback)
            size = float(sizes[row])
            if len(mine):
                alone = max(len(heirs[one]) for one in mine) < 2
                kept.append(self._gone_on(new, row, mine, writer, alone=alone))
            elif size >= self.min_area_m2:
                shut.append(Track(new.shapes[row], new.besieged[row], new.encirclers[row], size))
        if before is not None:
            _sealed(shut, before, now, writer)
        kept += shut
        check(feedback)
        self._split(new, heirs, writer)
        check(feedback)
        if before is not None:
            gone = [track for row, track in enumerate(self.tracks) if not len(heirs[row])]
            kept += self._ended(gone, now, writer)
        self.tracks = kept
        _drop_told(writer.rows, first)

    def _among_foes(self, found: ClosedInGround) -> ClosedInGround:
        """Return pockets without those in a ring of which a friend of the besieged is a part.

        Who closes somebody in together, the largest pocket first, are friends from then on.
        """
        order = np.argsort(-shapely.area(found.shapes), kind="stable")
        kept = np.zeros(len(found), bool)
        for row in order:
            sides = parse_actors(found.encirclers[row])
            besieged = found.besieged[row]
            kept[row] = not any((besieged, side) in self.friends for side in sides)
            if kept[row]:
                self.friends |= {(one, two) for one in sides for two in sides if one != two}
        rows = np.flatnonzero(kept)
        besieged = [found.besieged[row] for row in rows]
        return ClosedInGround(found.shapes[rows], besieged, [found.encirclers[row] for row in rows])

    def _linked(self, new: ClosedInGround) -> tuple[Array, Array]:
        """Return the pairs of a track and a pocket of this map that are one by their ground."""
        nothing = np.zeros(0, np.int64)
        if not self.tracks or not len(new):
            return nothing, nothing
        shapes = objects(self.shapes())
        i, j, shared = pieces(shapes).meeting(pieces(new.shapes))
        smaller = np.minimum(shapely.area(shapes)[i], shapely.area(new.shapes)[j])
        same = np.array(
            [self.tracks[a].besieged in (new.besieged[b], "") for a, b in zip(i, j)], bool
        )
        real = same & (shared > SAME * smaller)
        return i[real], j[real]

    def _gone_on(
        self, new: ClosedInGround, row: int, mine: Array, writer: LogWriter, *, alone: bool
    ) -> Track:
        """Return a pocket that was followed before, with what is new of it logged.

        `alone`: no other pocket is the heir of the same one; a part of it is not it, reduced.
        """
        shape, besieged, encircler = new.shapes[row], new.besieged[row], new.encirclers[row]
        size = float(self.plane.area_m2([shape])[0])
        tracks = [self.tracks[one] for one in mine]
        closed = [one for one in tracks if not one.is_open]
        if not closed:
            was = float(self.plane.area_m2([one.shape for one in tracks]).sum())
            writer.add(POCKET_SEALED, besieged, encircler, shape, was, size)
            return Track(shape, besieged, encircler, size)
        if len(closed) > 1:
            was = float(self.plane.area_m2([one.shape for one in closed]).sum())
            writer.add(POCKET_MERGED, besieged, encircler, shape, was, size)
            return Track(shape, besieged, encircler, size)
        logged = closed[0].logged if alone else size
        if size <= (1.0 - REDUCED_BY) * logged:
            writer.add(POCKET_REDUCED, besieged, encircler, shape, logged, size)
            logged = size
        return Track(shape, besieged, encircler, logged)

    def _split(self, new: ClosedInGround, heirs: list[Array], writer: LogWriter) -> None:
        for track, rows in zip(self.tracks, heirs):
            if len(rows) < 2 or track.is_open:
                continue
            order = rows[np.argsort(-shapely.area(new.shapes[rows]), kind="stable")]
            was = float(self.plane.area_m2([track.shape])[0])
            for row, size in zip(order[1:], self.plane.area_m2(new.shapes[order[1:]]).tolist()):
                if size >= self.min_area_m2:
                    sides = (new.besieged[row], new.encirclers[row])
                    writer.add(POCKET_SPLIT, *sides, new.shapes[row], was, size)

    def _ended(self, tracks: list[Track], now: SituationScene, writer: LogWriter) -> list[Track]:
        """Log pockets that are closed in no more; return those that are only open."""
        shapes = objects([one.shape for one in tracks])
        left = objects([now.pieces(one.besieged).within(one.shape) for one in tracks])
        areas = self.plane.area_m2(np.concatenate([shapes, left])).tolist()
        is_open = []
        for track, rest, size, still in zip(tracks, left, areas, areas[len(tracks) :]):
            sides = (track.besieged, track.encircler)
            if still < _REST * min(self.min_area_m2, size):
                writer.add(POCKET_ELIMINATED, *sides, track.shape, size, still)
                continue
            if now.round_share(track.besieged, rest) > 0.5:
                writer.add(POCKET_RELIEVED, *sides, rest, size, still)
                continue
            if not track.is_open:
                writer.add(POCKET_OPENED, *sides, rest, size, still)
            is_open.append(Track(rest, *sides, still, is_open=True))
        return is_open


def _drop_told(rows: list[tuple[Any, ...]], first: int) -> None:
    """Drop the link-ups of a side whose own pocket is opened by them on the same date."""
    opened = {row[1] for row in rows[first:] if row[0] in (POCKET_OPENED, POCKET_RELIEVED)}
    rows[first:] = [
        row for row in rows[first:] if row[0] != LINK_UP or not opened & set(parse_actors(row[1]))
    ]


#: what is told of a lodgement in words of its own → what a pocket of the same ground would be
_ENDS = {
    "lodgement eliminated": (POCKET_ELIMINATED,),
    "lodgement relieved": (POCKET_OPENED, POCKET_RELIEVED),
}
#: A body and the pocket that it is are of one size, but for slivers between polygons.
_SAME_SIZE = 0.02


def drop_ends_of_lodgements(rows: list[tuple[Any, ...]], first: int) -> None:
    """Drop what a date tells of a pocket where it tells the same of it as a lodgement.

    A body that landed behind another's front is shut in from its first day: that it is taken, or
    reached, is one happening and not two.
    """
    ended = [(row[1], _ENDS[row[0]], row[6]) for row in rows[first:] if row[0] in _ENDS]
    rows[first:] = [
        row for row in rows[first:]
        if not any(
            row[1] == actor and row[0] in kinds and abs(row[6] - size) <= _SAME_SIZE * size
            for actor, kinds, size in ended
        )
    ]  # fmt: skip


def _sealed(
    tracks: list[Track], before: SituationScene, now: SituationScene, writer: LogWriter
) -> None:
    """Log pockets that were not followed before, and where the rings were shut."""
    shapes = objects([one.shape for one in tracks])
    sides = [parse_actors(one.encircler) for one in tracks]
    taken = np.zeros(len(tracks))
    for name in before.grounds:
        mine = np.flatnonzero([name in some for some in sides])
        taken[mine] += before.pieces(name).overlap(shapes[mine])
    landed = taken > 0.5 * shapely.area(shapes)
    # On a map of one side nobody says whose flanks they are.
    where = _Shutting(before, now)
    for track, is_landing in zip(tracks, landed):
        if is_landing:
            if not track.besieged:
                # The other side has no ground of its own on this map: a hole is its lodgement.
                writer.add("lodgement", "", track.encircler, track.shape, 0.0, track.logged)
            continue
        of = (track.besieged, track.encircler)
        writer.add(POCKET_SEALED, *of, track.shape, track.logged, track.logged)
        spot = where.shut(track) if track.besieged else None
        if spot is not None:
            writer.add(LINK_UP, *of[::-1], spot, 0.0, track.logged, "flanks met")


class _Shutting:
    """Looks for the places where rings were shut between two maps."""

    def __init__(self, before: SituationScene, now: SituationScene) -> None:
        self.before, self.now = before, now
        self._heirs: dict[str, tuple[Array, Array]] = {}

    def shut(self, track: Track) -> shapely.Geometry | None:
        """Return the point between a new pocket and the besieged's other ground, where they met.

        None where the pocket was no part of a larger body on the map before, or no other is left.
        """
        ground = self.now.pieces(track.besieged)
        inside = ground.owner[ground.tree.query(track.shape, predicate="intersects")]
        # Only ground that was one body with the pocket is behind the line that now parts them.
        others = np.setdiff1d(self._of_one_body(track), inside)
        if not len(others):
            return None
        other = self.now.bodies(track.besieged)[self._nearest(track.shape, ground, others)]
        line = shapely.shortest_line(track.shape, other)
        middle = shapely.line_interpolate_point(line, 0.5, normalized=True)
        return _on_border(middle, parse_actors(track.encircler), self.now, shapely.length(line))

    def _of_one_body(self, track: Track) -> Array:
        """Return the bodies of now on those of before that a pocket was a part of."""
        old = self.before.pieces(track.besieged)
        if track.besieged not in self._heirs:
            new = self.now.pieces(track.besieged)
            one, other = old.tree.query(new.shapes, predicate="intersects")
            pairs = np.unique(np.stack([old.owner[other], new.owner[one]]), axis=1)
            self._heirs[track.besieged] = (pairs[0], pairs[1])
        mine = pieces(np.array([track.shape], dtype=object)).meeting(old)[1]
        of, heirs = self._heirs[track.besieged]
        spans = np.searchsorted(of, mine), np.searchsorted(of, mine, side="right")
        return np.concatenate([heirs[:0], *(heirs[a:b] for a, b in zip(*spans))])

    def _nearest(self, shape: shapely.Geometry, ground: Pieces, others: Array) -> int:
        """Return the nearest of some bodies; of equals the first."""
        reach = max(float(np.sqrt(shapely.area(shape))), 1.0)
        while True:
            near = ground.tree.query(shape, predicate="dwithin", distance=reach)
            near = near[np.isin(ground.owner[near], others)]
            if len(near):
                away = shapely.distance(shape, ground.shapes[near])
                return int(ground.owner[near[away == away.min()]].min())
            reach *= 4.0


def _on_border(
    spot: shapely.Geometry, sides: list[str], now: SituationScene, reach: float
) -> shapely.Geometry:
    """Return the nearest point where two encirclers meet, or the spot itself."""
    if len(sides) < 2:
        return spot
    window = shapely.buffer(spot, max(reach, 1000.0), quad_segs=2)
    grounds = [now.pieces(name).within(window) for name in sides if name in now.grounds]
    grounds = [one for one in grounds if not one.is_empty]
    if len(grounds) < 2:
        return spot
    border = shapely.intersection(
        shapely.boundary(grounds[0]), shapely.boundary(shapely.union_all(grounds[1:]))
    )
    if border.is_empty:
        return spot
    return shapely.get_point(shapely.shortest_line(spot, border), 1)
