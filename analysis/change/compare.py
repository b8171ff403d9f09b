# SPDX-License-Identifier: GPL-2.0-or-later
"""Two dates: change polygons, transition matrix, and a balance for each actor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from pyproj import CRS

from ..base import columns
from ..base.arrays import Array
from ..base.early_days import EarlyDay, day_of_ordinal
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.remarks import remark
from ..base.statistics import Z95, area_sigma
from ..base.units import format_area
from ..control.edges import UnmatchedEdges
from ..control.overlaps import PreparedMap
from ..geometry import antimeridian, geodesy
from ..geometry.width import greatest_widths_m
from .across import one_across
from .balance import Redrawn, bulge_m2, face_areas
from .faces import ROUNDING, ChangeFaces, changed_faces
from .specks import as_redrawn, said_of, specks

#: Classes of redraw noise.
THIN, REVERTED = "thin", "reverted"


@dataclass(frozen=True)
class Changes:
    """Ground that passed from one actor to another, one row a connected piece.

    Attributes
    ----------
    geometries : ndarray of shapely Polygon, shape (n,), in `crs`
        A MultiPolygon where the CRS cuts a piece, as degrees do at the antimeridian.
    sources, targets : ndarray of str, shape (n,)
        Who held it before and after; ``""`` for nobody.
    areas_m2, widths_m : ndarray of float, shape (n,)
        Geodesic area; greatest width, 2 × inradius.
    noise : ndarray of str, shape (n,)
        ``"thin"``, ``"reverted"`` or ``""`` for movement.
    from_dates, to_dates : ndarray of object, shape (n,)
        Dates of the maps before and after, or None.
    persisted : ndarray of object, shape (n,)
        Whether the ground was still the taker's at the end of the series; None where there is no
        series.
    crs : pyproj.CRS
    """

    geometries: Array
    sources: Array
    targets: Array
    areas_m2: Array
    widths_m: Array
    noise: Array
    from_dates: Array
    to_dates: Array
    persisted: Array
    crs: CRS

    def __len__(self) -> int:
        return len(self.geometries)

    def select(self, rows: Array) -> Changes:
        """Return the changes under a mask or at given indices."""
        return replace(self, **{name: getattr(self, name)[rows] for name in _COLUMNS})

    def gained(self, actor: str) -> float:
        """Return the area that an actor took, m²."""
        return float(self.areas_m2[self.targets == actor].sum())

    def lost(self, actor: str) -> float:
        """Return the area that an actor gave up, m²."""
        return float(self.areas_m2[self.sources == actor].sum())


_COLUMNS = (
    "geometries", "sources", "targets", "areas_m2", "widths_m", "noise", "from_dates", "to_dates",
    "persisted",
)  # fmt: skip


def joined(pieces: list[Changes]) -> Changes:
    """Return several lists of changes, all in one CRS, as one."""
    found: dict[str, Any] = {
        name: columns.joined([getattr(p, name) for p in pieces]) for name in _COLUMNS
    }
    return replace(pieces[0], **found)


@dataclass(frozen=True)
class Matrix:
    """Area by (from, to).

    Attributes
    ----------
    sources, targets : ndarray of str, shape (n,)
    areas_m2, noise_m2 : ndarray of float, shape (n,)
        Area with noise, and the noise in it.
    parts : ndarray of int, shape (n,)
    """

    sources: Array
    targets: Array
    areas_m2: Array
    noise_m2: Array
    parts: Array

    def __len__(self) -> int:
        return len(self.sources)


@dataclass(frozen=True)
class Balance:
    """What each actor held, won and lost. Arrays have one value an actor; areas are in m².

    Attributes
    ----------
    actors : ndarray of str, shape (k,)
    before, after : ndarray of float
        Area as drawn.
    gain, loss : ndarray of float
        Gross area taken and given up, noise included.
    gain_noise, loss_noise : ndarray of float
        The part of them that is redraw noise.
    redrawn_m2 : ndarray of float
        Change of area by vertices added to lines that did not move; see module `balance`.
    """

    actors: Array
    before: Array
    after: Array
    gain: Array
    loss: Array
    gain_noise: Array
    loss_noise: Array
    redrawn_m2: Array

    @property
    def net(self) -> Array:
        """Gain less loss."""
        return self.gain - self.loss

    @property
    def churn(self) -> Array:
        """Gain and loss together: how much ground moved at all."""
        return self.gain + self.loss

    @property
    def residual(self) -> Array:
        """What the balance fails to explain; rounding, or a defect."""
        return (self.after - self.before) - self.net - self.redrawn_m2

    def ratio(self, actor: str) -> float:
        """Return area after / area before of an actor, NaN if it held nothing before."""
        row = self.row(actor)
        return self.after[row] / self.before[row] if self.before[row] > 0 else float("nan")

    def row(self, actor: str) -> int:
        """Return the index of an actor.

        Raises
        ------
        InputError
            If neither map has the actor.
        """
        found = np.flatnonzero(self.actors == actor)
        if not len(found):
            raise InputError(
                "There is no actor “{actor}” on either map. They have: {actors}.",
                actor=actor,
                actors="; ".join(self.actors),
            )
        return int(found[0])


@dataclass(frozen=True)
class Comparison:
    """Everything about two dates.

    `notes` are sentences for the user; `unmatched` the edges that differ, from which movement is
    measured. `redrawn` tells where the redrawing of the balance lies. `doubtful_m2` is how much of
    each change is ground that may belong to either side; None where nothing says how sure it is.
    """

    changes: Changes
    matrix: Matrix
    balance: Balance
    redrawn: Redrawn
    unmatched: UnmatchedEdges
    before: PreparedMap
    after: PreparedMap
    notes: tuple[str, ...]
    doubtful_m2: Array | None = None


def compare(
    before: PreparedMap,
    after: PreparedMap,
    *,
    noise_width_m: float = 0.0,
    feedback: Feedback = NO_FEEDBACK,
) -> Comparison:
    """Compare two maps.

    Parameters
    ----------
    before, after : PreparedMap
        In one CRS; see `overlaps.prepared`.
    noise_width_m : float
        A change whose greatest width is under this is classed as redraw noise ("thin").

    Raises
    ------
    InputError
        If both maps are empty, have the same date, or their dates are reversed.
    """
    if not len(before.control) and not len(after.control):
        raise InputError("Both maps are empty: there is nothing to compare.")
    return compare_in_turn([before, after], noise_width_m=noise_width_m, feedback=feedback)[0]


def compare_in_turn(
    maps: Sequence[PreparedMap],
    *,
    noise_width_m: float = 0.0,
    widths: bool = True,
    unmatched: Sequence[UnmatchedEdges | None] | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> list[Comparison]:
    """Find what changed from each map to the next: `compare` for many, with widths all at once.

    `unmatched` are the edges that each map and the next differ in, where they are at hand. Without
    `widths` they are NaN, and nothing counts as thin.
    """
    found = []
    known = [None] * (len(maps) - 1) if unmatched is None else unmatched
    for before, after, edges in zip(maps, maps[1:], known):
        _check_dates(before, after)
        found.append(changed_faces(before.control, after.control, before.edges, after.edges, edges))
        check(feedback)
    if not found:
        return []
    every = np.concatenate([faces.geometries for faces, _ in found])
    crs = maps[0].control.crs
    wide = np.full(len(every), np.nan)
    if widths:
        wide = greatest_widths_m(every, crs, feedback=feedback)
    areas = geodesy.area_m2(every, crs)
    ends = np.cumsum([len(faces) for faces, _ in found])[:-1]
    measures = zip(np.split(areas, ends), np.split(wide, ends))
    return [
        _compared(*one, *measured, before, after, noise_width_m)
        for one, measured, before, after in zip(found, measures, maps, maps[1:])
    ]


def _compared(
    faces: ChangeFaces,
    unmatched: UnmatchedEdges,
    drawn: Array,
    widths: Array,
    before: PreparedMap,
    after: PreparedMap,
    noise_width_m: float,
) -> Comparison:
    crs = before.control.crs
    areas, redrawn = face_areas(faces.geometries, drawn, unmatched, crs, uncut=faces.uncut)
    faces, areas, widths = one_across(faces, areas, widths, crs)
    none = specks(faces.geometries, before.study_area, crs)
    if none.any():
        redrawn = as_redrawn(faces.select(none), areas[none], unmatched.actors, redrawn)
        faces, areas, widths = faces.select(~none), areas[~none], widths[~none]
    changes = _changes(faces, areas, widths, before, after, noise_width_m)
    balance, redrawn = _balance(changes, unmatched, redrawn, before, after)
    return Comparison(
        changes,
        matrix_of(changes),
        balance,
        redrawn,
        unmatched,
        before,
        after,
        (*_notes(balance, before, after), *said_of(int(none.sum()))),
    )


def _check_dates(before: PreparedMap, after: PreparedMap) -> None:
    old, new = _days(before, after)
    if old is None or new is None:
        return
    if old == new:
        raise InputError("Both maps are of {old:%Y-%m-%d}: choose two different dates.", old=old)
    if old > new:
        raise InputError(
            "The dates are reversed: the map before is of {old:%Y-%m-%d}, the map after of "
            "{new:%Y-%m-%d}. Swap them.",
            old=old,
            new=new,
        )


def _day(value: Any) -> Any:
    """Return a date as the moment at which it begins; one before the year 1 is a day as it is."""
    if value is None or isinstance(value, (dt.datetime, EarlyDay)):
        return value
    return dt.datetime(value.year, value.month, value.day)


def _days(before: PreparedMap, after: PreparedMap) -> tuple[Any, Any]:
    """Return the dates of two maps, as days where one of them is before the year 1."""
    old, new = _day(before.control.date), _day(after.control.date)
    if isinstance(old, EarlyDay) and new is not None:
        new = day_of_ordinal(new.toordinal())
    elif isinstance(new, EarlyDay) and old is not None:
        old = day_of_ordinal(old.toordinal())
    return old, new


def _notes(balance: Balance, before: PreparedMap, after: PreparedMap) -> tuple[str, ...]:
    notes = list(before.notes + after.notes)
    for one in (before, after):
        if one.left_out_m2 > 0:
            notes.append(
                remark(
                    "{area} of “{name}” lie outside the ground that is compared and are left out.",
                    area=format_area(one.left_out_m2),
                    name=one.control.name,
                )
            )
        if not len(one.control):
            notes.append(remark("The map “{name}” is empty.", name=one.control.name))
    for i, actor in enumerate(balance.actors):
        if abs(balance.residual[i]) > ROUNDING * (balance.before.sum() + balance.after.sum()):
            notes.append(
                remark(
                    "The changes of “{actor}” fail to add up to its change of area by {area}: "
                    "do not use them. Repair the maps with “Prepare control layer”, snapping "
                    "vertices.",
                    actor=actor,
                    area=format_area(abs(balance.residual[i])),
                )
            )
        if (balance.before[i] == 0) != (balance.after[i] == 0):
            notes.append(
                remark("“{actor}” is only on the map before.", actor=actor)
                if balance.before[i]
                else remark("“{actor}” is only on the map after.", actor=actor)
            )
    return tuple(notes)


def _changes(
    faces: ChangeFaces,
    areas: Array,
    widths: Array,
    before: PreparedMap,
    after: PreparedMap,
    noise_width_m: float,
) -> Changes:
    crs = before.control.crs
    count = len(faces)
    noise = np.where(widths < noise_width_m, THIN, "").astype(object)
    return Changes(
        geometries=faces.geometries,
        sources=faces.sources,
        targets=faces.targets,
        areas_m2=areas,
        widths_m=widths,
        noise=noise,
        from_dates=_repeated(before.control.date, count),
        to_dates=_repeated(after.control.date, count),
        persisted=_repeated(None, count),
        crs=crs,
    )


def _repeated(value: dt.date | None, count: int) -> Array:
    result = np.empty(count, dtype=object)
    result[:] = [value] * count
    return result


def matrix_of(changes: Changes) -> Matrix:
    """Return the area by (from, to) of changes."""
    pairs = sorted(set(zip(changes.sources, changes.targets)))
    masks = [(changes.sources == a) & (changes.targets == b) for a, b in pairs]
    noisy = changes.noise != ""
    return Matrix(
        np.array([a for a, _ in pairs], dtype=object),
        np.array([b for _, b in pairs], dtype=object),
        np.array([changes.areas_m2[mask].sum() for mask in masks]),
        np.array([changes.areas_m2[mask & noisy].sum() for mask in masks]),
        np.array([mask.sum() for mask in masks], dtype=np.int64),
    )


def _balance(
    changes: Changes,
    unmatched: UnmatchedEdges,
    redrawn: Redrawn,
    before: PreparedMap,
    after: PreparedMap,
) -> tuple[Balance, Redrawn]:
    actors = unmatched.actors
    noisy = changes.select(changes.noise != "")

    def each(function: Callable[..., Any]) -> Array:
        return np.array([function(name) for name in actors], dtype=float)

    found = Balance(
        actors=np.array(actors, dtype=object),
        before=each(lambda name: before.areas_m2.get(name, 0.0)),
        after=each(lambda name: after.areas_m2.get(name, 0.0)),
        gain=each(changes.gained),
        loss=each(changes.lost),
        gain_noise=each(noisy.gained),
        loss_noise=each(noisy.lost),
        redrawn_m2=redrawn.by_actor(len(actors)),
    )
    # In the plane the faces add up (see `faces`). What vertices that lie on several edges within
    # rounding leave of the bulges of these edges is the redrawing of lines too, as far as such
    # edges can bulge: more than that is ground that was lost, and is said.
    off = np.abs(found.residual)
    bulge = off > ROUNDING * float(found.before.sum() + found.after.sum())
    if bulge.any():
        bulge &= off <= bulge_m2(unmatched, before.control.crs)
    rest = np.where(bulge, found.residual, 0.0)
    balance = replace(found, redrawn_m2=found.redrawn_m2 + rest)
    return balance, redrawn.with_rest(rest, unmatched)


@dataclass(frozen=True)
class Side:
    """The balance of some actors taken as one; areas in m².

    `ratio_error` is half the 95 % interval of the ratio. `days` is None where a map has no date.
    """

    actors: tuple[str, ...]
    before: float
    after: float
    gain: float
    loss: float
    noise: float
    ratio: float
    ratio_error: float
    days: float | None


def side_of(
    found: Comparison,
    actors: Sequence[str],
    *,
    position_error_m: float = 0.0,
    correlation_m: float = 1000.0,
) -> Side:
    """Return the balance of some actors taken as one; ground that passes among them does not count.

    Parameters
    ----------
    actors : sequence of str
        None: the actor with the greatest net change.
    position_error_m, correlation_m : float
        1 sigma of the boundary, and the length along which one error lasts. The errors of the two
        dates are taken as independent, which makes the interval wide rather than narrow.
    """
    balance, changes = found.balance, found.changes
    names = tuple(actors) or (str(balance.actors[int(np.argmax(np.abs(balance.net)))]),)
    rows = [balance.row(name) for name in names]
    taken, given = np.isin(changes.targets, names), np.isin(changes.sources, names)
    gain, loss = taken & ~given, given & ~taken
    before, after = (float(values[rows].sum()) for values in (balance.before, balance.after))
    ratio = after / before if before > 0 else float("nan")
    was, now = (
        _area_sigma(one, names, position_error_m, correlation_m) / area if area > 0 else 0.0
        for one, area in ((found.before, before), (found.after, after))
    )
    old, new = _days(found.before, found.after)
    return Side(
        actors=names,
        before=before,
        after=after,
        gain=float(changes.areas_m2[gain].sum()),
        loss=float(changes.areas_m2[loss].sum()),
        noise=float(changes.areas_m2[(gain | loss) & (changes.noise != "")].sum()),
        ratio=ratio,
        ratio_error=Z95 * ratio * float(np.hypot(was, now)),
        days=None if old is None or new is None else (new - old).total_seconds() / 86_400.0,
    )


def _area_sigma(
    one: PreparedMap, names: Sequence[str], error_m: float, correlation_m: float
) -> float:
    if error_m <= 0:
        return 0.0
    ground = np.array([one.control.union(names)], dtype=object)
    perimeter = antimeridian.border_m(ground, one.control.crs)
    return float(area_sigma(error_m, correlation_m, perimeter))
