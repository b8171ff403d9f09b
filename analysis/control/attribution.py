# SPDX-License-Identifier: GPL-2.0-or-later
"""Who holds the ground of a feature: from a field, a name, a style, and a value table."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..base.errors import InputError
from ..base.remarks import remark
from .control_map import ControlMap
from .names import cleaned
from .profiles import Profile
from .raw import ACTOR_COLUMNS, Choices, Note, RawLayer
from .repair import NO_ACTOR
from .value_table import ValueTable

#: Stands for a feature without a value until the value table is asked what that means.
BLANK = "∅"
_REPLACEMENT = "\ufffd"


@dataclass(frozen=True)
class Attribution:
    """The actor and the control class of each feature of a layer."""

    actors: list[str]
    classes: list[str]
    notes: list[Note]


def attribute(layer: RawLayer, choices: Choices, chosen: Profile) -> Attribution:
    """Find actor and control class of each feature; the value table is applied later, by date.

    Raises
    ------
    InputError
        If nothing says who holds the ground of the layer, or a name was read in a wrong encoding.
    """
    notes: list[Note] = []
    values = _values(layer, choices, chosen)
    default = choices.actor or chosen.actor
    actors = []
    for fid, value in zip(layer.fids, values):
        written = "" if value is None else str(value)
        name = cleaned(written)
        if name != " ".join(written.split()):
            text = remark("control characters or marks of direction taken from “{name}”", name=name)
            notes.append(Note(layer.name, str(fid), None, "invisible characters", "repaired", text))
        actors.append(name or ("" if choices.values.knows("") else default))
    _require_readable(layer, actors)
    classes = [""] * len(actors)
    field = layer.field([choices.class_field] if choices.class_field else chosen.class_fields)
    for row, text in enumerate(layer.columns[field] if field else ()):
        said = "" if text is None else str(text)
        actor, kind = _meaning(said, chosen)
        # a maker's own word is a class where its field was chosen, not where it was guessed
        own = cleaned(said) if choices.class_field else ""
        classes[row] = kind if actor or kind else own
        actors[row] = actor or actors[row]
    if choices.values.knows(""):
        actors = [actor or BLANK for actor in actors]
    return Attribution(actors, classes, notes)


def _values(layer: RawLayer, choices: Choices, chosen: Profile) -> list[Any]:
    """Return what the actor's source says, a value a feature, None where it says nothing."""
    count = len(layer.fids)
    if choices.actor_from in ("layer", "file", "folder"):
        name = str(getattr(layer, choices.actor_from)) or layer.name
        return [name] * count
    default = choices.actor or chosen.actor or choices.values.knows("")
    if choices.actor_from in ACTOR_COLUMNS:
        found = layer.field([ACTOR_COLUMNS[choices.actor_from]])
    else:
        found = layer.field([choices.actor_field] if choices.actor_field else chosen.actor_fields)
    if found is None and not default:
        raise _no_actor(layer, choices)
    return layer.columns[found] if found else [None] * count


def _no_actor(layer: RawLayer, choices: Choices) -> InputError:
    """Return what is to be said where nothing names an actor: with where he was looked for."""
    name, fields = layer.name, ", ".join(layer.columns) or "–"
    if choices.actor_from in ACTOR_COLUMNS:
        return InputError(
            "“{layer}” gives its features no {what}, and no actor is given for it. It has: {join}. "
            "Name the field or the actor, or take the actor from the layer's, file's or folder's "
            "name.",
            what=choices.actor_from,
            layer=name,
            join=fields,
        )
    if choices.actor_field:
        return InputError(
            "“{layer}” has no field “{field}”, and no actor is given for it. It has: {join}. Name "
            "the field or the actor, or take the actor from the layer's, file's or folder's name.",
            field=choices.actor_field,
            layer=name,
            join=fields,
        )
    return InputError(
        "Nothing says who holds the ground of “{layer}”, and no actor is given for it. It has: "
        "{join}. Name the field or the actor, or take the actor from the layer's, file's or "
        "folder's name.",
        layer=name,
        join=fields,
    )


def _require_readable(layer: RawLayer, actors: list[str]) -> None:
    """Refuse names in which letters were lost: two actors must never become one."""
    lost = [actor for actor in actors if _REPLACEMENT in actor]
    if lost:
        raise InputError(
            "“{name}”: letters of the actor “{lost}” could not be read: the text is in "
            "another encoding. Choose the encoding (for Cyrillic mostly cp1251) and run again.",
            name=layer.name,
            lost=lost[0],
        )


def _meaning(text: str, chosen: Profile) -> tuple[str, str]:
    lower = text.casefold()
    for word, actor, kind in chosen.meanings:
        if word in lower:
            return actor, kind
    return "", ""


def translated(one: ControlMap, values: ValueTable) -> tuple[ControlMap, list[Note]]:
    """Return a map with what the value table makes of its actors on its date."""
    if not len(values):
        return one, []
    actors, classes = one.actors.copy(), one.classes.copy()
    kept = np.ones(len(one), dtype=bool)
    notes = []
    day = one.date if isinstance(one.date, dt.date) else None
    for i, actor in enumerate(one.actors):
        row = values.find("" if actor == BLANK else actor, day)
        why = ""
        if row is not None and row.leave_out:
            why = remark("“{actor}” is left out by the value table", actor=actor)
        elif row is None and actor == BLANK:
            why = NO_ACTOR
        elif row is not None:
            actors[i] = row.actor or actor
            classes[i] = row.kind or classes[i]
            if actors[i] == BLANK:
                why = NO_ACTOR
        if why:
            kept[i] = False
            layer, _, fid = str(one.fids[i]).rpartition("/")
            kind = "value table" if row is not None and row.leave_out else "no actor"
            notes.append(Note(layer, fid, day, kind, "left out", why))
    return replace(one, actors=actors, classes=classes).select(kept), notes
