# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers as their makers publish them become one dated series of control maps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..base import dates
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check, part
from ..geometry import geodesy
from . import control_map as controls
from . import coverage, overlaps
from .profiles import Profile, profile


@dataclass(frozen=True)
class RawLayer:
    """A layer as it was read.

    Attributes
    ----------
    name : str
        Layer or file name; a date may stand in it.
    geometries : ndarray of shapely geometries or None, shape (n,), in `crs`
    unreadable : ndarray of bool, shape (n,)
        True where a None stands for a geometry that could not be read.
    columns : dict of list
        Attributes, a list of length n a field.
    fids : list, length n
    crs : str
        WKT; empty where the layer has none.
    """

    name: str
    geometries: np.ndarray
    unreadable: np.ndarray
    columns: dict[str, list]
    fids: list
    crs: str

    def field(self, wanted: Sequence[str]) -> str | None:
        """Return the first of the wanted fields that the layer has, whatever its case."""
        own = {name.casefold(): name for name in self.columns}
        return next((own[name.casefold()] for name in wanted if name.casefold() in own), None)


@dataclass(frozen=True)
class Choices:
    """What the user chose.

    Attributes
    ----------
    profile : str
        Key of `profiles.PROFILES`.
    actor_field, class_field, date_field : str
        Field names; empty: those of the profile.
    actor : str
        Actor of features that name none; empty: that of the profile.
    date : datetime.date or None
        One date for everything.
    date_format : str or None
        A member of `dates.FORMATS`; None: detected.
    snap_m : float
        Vertices within this distance of an earlier feature's are moved onto them; 0: none are.
    overlaps : str
        A member of `overlaps.OVERLAP_RULES`.
    """

    profile: str = "generic"
    actor_field: str = ""
    class_field: str = ""
    date_field: str = ""
    actor: str = ""
    date: dt.date | None = None
    date_format: str | None = None
    snap_m: float = 0.0
    overlaps: str = "keep"


@dataclass(frozen=True)
class Note:
    """One row of the table of repairs."""

    layer: str
    fid: str
    date: dt.date | None
    kind: str
    action: str
    note: str


@dataclass(frozen=True)
class PreparationResult:
    """Control maps in order of date, and what was repaired, left out or found on the way."""

    maps: list[controls.ControlMap]
    notes: list[Note]

    @property
    def dates(self) -> list[dt.date]:
        """Return the dates of the maps."""
        return [one.date for one in self.maps if one.date is not None]

    def count(self, action: str) -> int:
        """Return how many rows have an action: ``left out``, ``repaired`` or ``reported``."""
        return sum(note.action == action for note in self.notes)


def prepare(
    layers: Sequence[RawLayer], choices: Choices, *, feedback: Feedback = NO_FEEDBACK
) -> PreparationResult:
    """Bring layers into one CRS and one form, dated, repaired and reported.

    The CRS is that of the first layer that has one. A feature's id becomes ``layer/id``.

    Raises
    ------
    InputError
        If no layer is usable, no actor or date is to be had, or dates are ambiguous.
    """
    chosen = profile(choices.profile)
    usable = [layer for layer in layers if layer.crs]
    notes = [
        Note(layer.name, "", None, "no CRS", "left out", "no coordinate reference system is set")
        for layer in layers
        if not layer.crs
    ]
    if not usable:
        raise InputError(
            "No layer has a coordinate reference system, so nothing can be placed on the Earth. "
            "Set it in the layers' properties (Source tab) and run again."
        )
    dated = _dated(usable, choices, chosen)
    maps: list[controls.ControlMap] = []
    for number, (layer, days) in enumerate(zip(usable, dated)):
        check(feedback)
        feedback.set_progress(50.0 * number / len(usable))
        whole, found = _built(layer, usable[0].crs, choices, chosen)
        notes.extend(found)
        by_fid = dict(zip(layer.fids, days))
        notes.extend(_undated(layer, by_fid))
        maps.extend(_split(whole, layer, by_fid))
    merged, doubles = _merged(maps)
    notes.extend(doubles)
    if not merged:
        raise InputError("No feature could be used. Remedy what the table of repairs names first.")
    notes.extend(_odd_dates(merged))
    tidied, found = _tidied(merged, choices, part(feedback, 50.0, 100.0))
    return PreparationResult(tidied, notes + found)


def _dated(layers: Sequence[RawLayer], choices: Choices, chosen: Profile) -> list[list]:
    """Return the date of each feature of each layer."""
    if choices.date is not None:
        return [[choices.date] * len(layer.fids) for layer in layers]
    date_format = choices.date_format or chosen.date_format
    fields = [choices.date_field] if choices.date_field else list(chosen.date_fields)
    found = [layer.field(fields) for layer in layers]
    if choices.date_field:
        for layer, column in zip(layers, found):
            if column is None:
                raise InputError(
                    f"“{layer.name}” has no field “{choices.date_field}”. "
                    f"It has: {', '.join(layer.columns) or 'no fields'}."
                )
    columns = [column for column in found if column is not None]
    if len(columns) == len(layers):
        texts = [value for layer, name in zip(layers, columns) for value in layer.columns[name]]
        parsed = iter(_parsed(texts, date_format, bool(choices.date_field)))
        return [[next(parsed) for _ in layer.fids] for layer in layers]
    names = _parsed([layer.name for layer in layers], date_format, False)
    return [[day] * len(layer.fids) for layer, day in zip(layers, names)]


def _parsed(texts: list, date_format: str | None, given: bool) -> list:
    try:
        return dates.parse(texts, date_format).dates
    except dates.AmbiguousDatesError:
        raise
    except InputError as error:
        where = "the date field" if given else "field, file name or layer name"
        raise InputError(f"{error} Nothing dated was found in {where}.") from error


def _built(
    layer: RawLayer, crs: str, choices: Choices, chosen: Profile
) -> tuple[controls.ControlMap, list[Note]]:
    actors, classes = _who(layer, choices, chosen)
    whole, repairs = controls.build(
        layer.geometries,
        actors,
        crs=layer.crs,
        classes=classes,
        fids=[f"{layer.name}/{fid}" for fid in layer.fids],
        name=layer.name,
        unreadable=layer.unreadable,
    )
    notes = [
        Note(
            layer.name,
            str(fid).rpartition("/")[2],
            None,
            str(kind),
            "left out" if refused else "repaired",
            str(note),
        )
        for fid, kind, note, refused in zip(
            repairs.fids, repairs.kinds, repairs.notes, repairs.refused
        )
    ]
    target = geodesy.as_crs(crs)
    if whole.crs != target:
        moved = geodesy.reproject(whole.geometries, whole.crs, target)
        whole = replace(whole, geometries=moved, crs=target)
    return whole, notes


def _who(layer: RawLayer, choices: Choices, chosen: Profile) -> tuple[list, list]:
    """Return actor and control class of each feature of a layer."""
    count = len(layer.fids)
    name = layer.field([choices.actor_field] if choices.actor_field else chosen.actor_fields)
    default = choices.actor or chosen.actor
    if choices.actor_field and name is None and not default:
        raise InputError(
            f"“{layer.name}” has no field “{choices.actor_field}” and no actor is given for it. "
            f"It has: {', '.join(layer.columns) or 'no fields'}."
        )
    if name is None and not default:
        raise InputError(
            f"Nothing says who holds the ground of “{layer.name}”. Name the field, or the actor."
        )
    actors = list(layer.columns[name]) if name else [default] * count
    actors = [default if actor in (None, "") else actor for actor in actors]
    name = layer.field([choices.class_field] if choices.class_field else chosen.class_fields)
    classes = [""] * count
    for row, text in enumerate(layer.columns[name] if name else ()):
        meaning = _meaning("" if text is None else str(text), chosen)
        classes[row] = meaning[1]
        actors[row] = meaning[0] or actors[row]
    return actors, classes


def _meaning(text: str, chosen: Profile) -> tuple[str, str]:
    lower = text.casefold()
    for word, actor, kind in chosen.meanings:
        if word in lower:
            return actor, kind
    return "", ""


def _undated(layer: RawLayer, by_fid: dict) -> list[Note]:
    return [
        Note(layer.name, str(fid), None, "no date", "left out", "no date could be read")
        for fid, day in by_fid.items()
        if day is None
    ]


def _split(whole: controls.ControlMap, layer: RawLayer, by_fid: dict) -> list[controls.ControlMap]:
    days = {f"{layer.name}/{fid}": day for fid, day in by_fid.items()}
    return controls.by_date(whole, [days[fid] for fid in whole.fids])


def _merged(
    maps: list[controls.ControlMap],
) -> tuple[list[controls.ControlMap], list[Note]]:
    """Join maps of one date, and say so where they come from two layers."""
    by_day: dict[dt.date, list[controls.ControlMap]] = {}
    for one in maps:
        if one.date is not None:  # `_split` gives every map its date
            by_day.setdefault(one.date, []).append(one)
    merged, notes = [], []
    for day in sorted(by_day):
        group = by_day[day]
        if len(group) > 1:
            names = ", ".join(one.name for one in group)
            note = f"{len(group)} layers have this date and were joined: {names}"
            notes.append(Note(group[-1].name, "", day, "duplicate date", "reported", note))
        merged.append(
            replace(
                group[0],
                geometries=np.concatenate([one.geometries for one in group]),
                actors=np.concatenate([one.actors for one in group]),
                classes=np.concatenate([one.classes for one in group]),
                fids=np.concatenate([one.fids for one in group]),
            )
        )
    return merged, notes


def _odd_dates(maps: list[controls.ControlMap]) -> list[Note]:
    odd = dates.outliers([one.date for one in maps])
    return [
        Note(one.name, "", one.date, "odd date", "reported", "lies far outside the other dates")
        for one in maps
        if one.date in odd
    ]


def _tidied(
    maps: list[controls.ControlMap], choices: Choices, feedback: Feedback
) -> tuple[list[controls.ControlMap], list[Note]]:
    tidied, notes = [], []
    for number, one in enumerate(maps):
        check(feedback)
        feedback.set_progress(100.0 * number / len(maps))
        if choices.snap_m > 0.0:
            one, changed = coverage.snap(one, choices.snap_m)
            if changed:
                text = f"{changed} features snapped within {choices.snap_m:g} m"
                notes.append(Note(one.name, "", one.date, "snapped", "repaired", text))
        settled = overlaps.settle_overlaps(one, choices.overlaps)
        action = "reported" if choices.overlaps == "keep" else "repaired"
        for (first, second), area in zip(settled.fids, settled.areas_m2):
            text = f"overlaps {second} on {area / 1e6:.4f} km²"
            notes.append(
                Note(one.name, str(first).rpartition("/")[2], one.date, "overlap", action, text)
            )
        tidied.append(settled.control)
        notes.extend(_slivers(settled.control))
    return tidied, notes


def _slivers(one: controls.ControlMap) -> list[Note]:
    """Count the gaps between the drawings of two or more actors."""
    if len(one.actor_names) < 2:
        return []
    holes = coverage.holes_in_cover(one)
    if not len(holes.geometries):
        return []
    text = f"{len(holes.geometries)} gaps between drawings, {holes.areas_m2.sum() / 1e6:.4f} km²"
    return [Note(one.name, "", one.date, "gap in coverage", "reported", text)]
