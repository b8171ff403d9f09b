# SPDX-License-Identifier: GPL-2.0-or-later
"""ControlMap: one dated map of who holds what ground, repaired and ready to measure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Union

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.heard import united
from ..base.remarks import remark
from ..geometry import geodesy
from ..geometry.antimeridian import unclear_edges, unrolled
from .junctions import joined_on_map
from .names import as_written
from .profiles import UNCERTAIN_CLASSES
from .repair import NO_ACTOR, OFF_THE_EARTH, Repairs, joined, repair

Date = Union[dt.date, dt.datetime, None]


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

    geometries: Array
    actors: Array
    classes: Array
    fids: Array
    crs: CRS
    date: Date = None
    name: str = "control layer"

    def __len__(self) -> int:
        return len(self.geometries)

    @property
    def actor_names(self) -> list[str]:
        """Names of the actors, sorted."""
        return sorted({str(actor) for actor in self.actors})

    def of(self, actors: Sequence[str]) -> Array:
        """Return the mask of the features held by any of `actors`, spelled as `require` reads."""
        existing = self.actor_names
        meant = {_spelled(str(actor), existing) for actor in actors} - {None}
        held, mask = self.actors.astype(object), np.zeros(len(self), bool)
        for name in meant:
            mask |= held == name
        return mask

    def union(self, actors: Sequence[str], feedback: Feedback = NO_FEEDBACK) -> shapely.Geometry:
        """Return the ground of `actors` as one geometry, in `crs`."""
        return united(self.geometries[self.of(actors)], feedback)

    def select(self, mask: Array) -> ControlMap:
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

    def require(self, actors: Sequence[str], role: str) -> list[str]:
        """Return the layer's own spelling of `actors`, matched without regard to case.

        Raises
        ------
        InputError
            If a name is not in the layer; the message lists those that are.
        """
        return require_actors(actors, self.actor_names, role, self.name)


def names_on(maps: Iterable[ControlMap]) -> list[str]:
    """Return the names of the actors who are on any of some maps, sorted."""
    return sorted({name for one in maps for name in one.actor_names})


def require_actors(actors: Sequence[str], existing: list[str], role: str, layer: str) -> list[str]:
    """Return the existing spelling of each actor name.

    Raises
    ------
    InputError
        If a name is not among `existing`; the message lists those that are.
    """
    found = []
    for actor in actors:
        exact = _spelled(actor, existing)
        if exact is None:
            raise InputError(
                "{role}: there is no actor “{actor}” in “{layer}”. It has: {existing}.",
                role=role,
                actor=actor,
                layer=layer,
                existing="; ".join(existing) or "no actors at all",
            )
        found.append(exact)
    return found


def _spelled(actor: str, existing: list[str]) -> str | None:
    """Return the existing name that is meant: its own, or the first but for case and spaces."""
    if actor in existing:
        return actor
    wanted = as_written(actor).casefold()
    return next((name for name in existing if as_written(name).casefold() == wanted), None)


def parse_actors(text: str | None) -> list[str]:
    """Return the names in a text that separates them by semicolons, each once, in order."""
    names = [as_written(name) for name in (text or "").split(";")]
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
        side = as_written(side)
        if not separator or not side or not parse_actors(members):
            raise InputError(
                "Coalition “{line}” is not understood. Write it as "
                "“Actor; Actor = Name”, one a line.",
                line=line.strip(),
            )
        for actor in parse_actors(members):
            if sides.setdefault(actor, side) != side:
                raise InputError(
                    "“{actor}” stands in two coalitions: {sides} and {side}.",
                    actor=actor,
                    sides=sides[actor],
                    side=side,
                )
    return sides


def similar_names(names: Sequence[str] | set[str]) -> list[tuple[str, str]]:
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
    geometries: Sequence[shapely.Geometry] | Array,
    actors: Sequence[str],
    *,
    crs: CRS | str,
    classes: Sequence[str] | None = None,
    fids: Sequence[int | str] | None = None,
    date: Date = None,
    name: str = "control layer",
    unreadable: Sequence[bool] | Array | None = None,
    one_date: bool = True,
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
    one_date : bool
        Whether the features hold together, so that neighbours share their vertices. Features of
        several dates know nothing of one another.

    Raises
    ------
    InputError
        If there is no usable CRS, or an edge reaches so far round the Earth that it can be read
        in two ways.
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
    check(feedback)
    off = _off_the_earth(whole.geometries, whole.crs)
    if off.any():
        placed = whole.geometries.copy()
        placed[off] = None
        whole = replace(whole, geometries=placed)
    _require_clear_edges(whole)
    short, cut, lost = unrolled(whole.geometries, whole.crs)
    clean, kept, repairs = repair(short, whole.fids, feedback=feedback)
    if cut.any():
        note = remark("an edge of more than 180° of longitude is read across the antimeridian")
        repairs = joined(repairs, whole.fids[cut & ~lost], "antimeridian", note)
    if unreadable is not None and np.any(unreadable):
        repairs = _unreadable(repairs, whole.fids[np.asarray(unreadable, bool)])
    if off.any():
        repairs = _unreadable(repairs, whole.fids[off], OFF_THE_EARTH)
    nameless = kept & (whole.actors == "")
    if nameless.any():
        repairs = joined(repairs, whole.fids[nameless], "no actor", NO_ACTOR)
    kept &= ~nameless
    made = replace(whole, geometries=clean).select(kept)
    if one_date:
        made = replace(made, geometries=joined_on_map(made.geometries, made.crs, feedback))
    return made, repairs


def _off_the_earth(geometries: Array, crs: CRS) -> Array:
    """Tell which features are in no degrees, though their CRS is: they are in another one."""
    if not crs.is_geographic:
        return np.zeros(len(geometries), bool)
    degrees = np.degrees(crs.axis_info[0].unit_conversion_factor)
    with np.errstate(invalid="ignore"):
        bounds = np.abs(shapely.bounds(geometries)) * degrees
    off: Array = (bounds > (720.0, 90.001, 720.0, 90.001)).any(axis=1)
    return off


def _unreadable(repairs: Repairs, fids: Array, why: str = "") -> Repairs:
    """Return repairs in which some features have no geometry because it cannot be read."""
    rows = np.isin(repairs.fids, fids)
    kinds = np.where(rows, "unreadable", repairs.kinds)
    return replace(repairs, kinds=kinds, notes=np.where(rows & bool(why), why, repairs.notes))


def _require_clear_edges(control: ControlMap) -> None:
    degrees = unclear_edges(control.geometries, control.crs)
    if degrees.any():
        row = int(np.argmax(degrees))
        raise InputError(
            "“{name}”: an edge of feature {fid} is {wide:.0f}° of longitude wide as it is drawn "
            "and {short:.0f}° the short way round the Earth: it cannot be told which is meant. "
            "Set vertices along it, or cut the polygon at the antimeridian.",
            name=control.name,
            fid=control.fids[row],
            wide=degrees[row],
            short=360.0 - degrees[row],
        )


def _texts(values: Sequence[str] | None, count: int) -> Array:
    if values is None:
        return np.full(count, "", dtype=object)
    cleaned = ["" if value is None else as_written(str(value)) for value in values]
    return np.array(cleaned, dtype=object)


def counted(control: ControlMap, classes: Iterable[str] = ()) -> ControlMap:
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
    # what all counts of is not even read, where it lies in a file
    return control if counts.all() else control.select(counts)


def day_of(control: ControlMap) -> dt.date:
    """Return the date of a map that must have one.

    Raises
    ------
    InputError
        If it has none.
    """
    if control.date is None:
        raise InputError(
            "“{name}” has no date. Choose the date field and run again.", name=control.name
        )
    return control.date


def require_one_a_day(maps: Sequence[ControlMap]) -> None:
    """Refuse two maps of one day: united, ground lost in the course of the day would be held.

    Raises
    ------
    InputError
        The message names the day. Also where some have a time of day and others none.
    """
    dates = [one.date for one in maps if one.date is not None]
    if len({isinstance(date, dt.datetime) for date in dates}) > 1:
        raise InputError(
            "Some maps are dated to the day and others to the minute: it cannot be told which of "
            "two of one day is the later. Give all of them days, or all of them times."
        )
    days = sorted(dates)
    twice = [a for a, b in zip(days, days[1:]) if a == b]
    if twice:
        raise InputError(
            "There are two maps of {twice}: keep the later one, or correct the dates.",
            twice=twice[0],
        )
