# SPDX-License-Identifier: GPL-2.0-or-later
"""What Prepare control layer would make of its inputs, before it does: values, dates, a map."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..i18n import tr
from . import prepare_parameters

if TYPE_CHECKING:
    from ..analysis.control.control_map import ControlMap
    from ..analysis.control.raw import Choices, Note, RawLayer
    from ..analysis.control.value_table import ValueTable


@dataclass(frozen=True)
class FoundValue:
    """A value that stands for an actor: how many features have it, and on how much ground.

    `area_km2` is that of the last layer that has the value.
    """

    value: str
    features: int
    area_km2: float


@dataclass
class Preview:
    """What was found.

    Attributes
    ----------
    layers : list of RawLayer
    values : list of FoundValue
    maps : list of ControlMap
        By date, with the values as actors.
    notes : list of Note
    fault : str
        Why no map can be made yet, empty where it can.
    """

    layers: list[RawLayer]
    values: list[FoundValue]
    maps: list[ControlMap] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    fault: str = ""

    @property
    def dates(self) -> list:
        """Return the dates of the maps."""
        return [one.date for one in self.maps]

    def shown(self, number: int, table: ValueTable) -> ControlMap:
        """Return a map as the value table makes it."""
        from ..analysis.control.attribution import BLANK, translated

        one = self.maps[number]
        actors = one.actors.copy()
        actors[actors == blank_label()] = BLANK
        return translated(replace(one, actors=actors), table)[0]


def blank_label() -> str:
    """Return what features without a value are called."""
    return tr("(none)")


def look(algorithm, parameters: dict, context, feedback) -> Preview:
    """Read the inputs of Prepare control layer and prepare them without a value table.

    Raises
    ------
    SalientError or QgsProcessingException
        If there is nothing to read, or a choice is no choice.
    """
    from ..analysis.base.errors import InputError
    from ..analysis.control.prepare import NothingUsableError, prepare
    from ..analysis.control.raw import Note
    from ..analysis.control.value_table import ValueRow, ValueTable
    from .readers import rawlayers

    values = parameters.get("INPUT") or []
    values = values if isinstance(values, (list, tuple)) else [values]
    found = rawlayers.find(values, parameters.get("FOLDER") or "", context)
    if not found.layers:
        why = "; ".join(f"{one.name}: {one.note}" for one in found.refusals[:3])
        message = tr("Choose layers or a folder with maps first. {why}")
        raise InputError(message.format(why=why).strip())
    encoding = parameters.get("ENCODING") or ""
    expression = parameters.get("ACTOR_EXPRESSION") or ""
    layers, refusals = [], list(found.refusals)
    for one in found.layers:
        raw, said = rawlayers.read(one, encoding, expression, feedback)
        layers.append(raw)
        refusals.extend(said)
    notes = [Note(one.name, "", None, one.kind, one.action, one.note) for one in refusals]
    chosen = prepare_parameters.choices(algorithm, {**parameters, "VALUES": None}, context)
    blank = ValueTable([ValueRow("", actor=blank_label())])
    if not chosen.actor:
        chosen = replace(chosen, values=blank)
    result = Preview(layers, found_values(layers, chosen), notes=notes)
    try:
        prepared = prepare(layers, chosen)
    except NothingUsableError as error:
        result.fault = str(error)
        result.notes += error.notes
        return result
    result.maps = prepared.maps
    result.notes += prepared.notes
    return result


def found_values(layers: list[RawLayer], choices: Choices) -> list[FoundValue]:
    """Return the values of the actor's source, those with most ground first."""
    import numpy as np

    from ..analysis.base.errors import SalientError
    from ..analysis.control.attribution import BLANK, attribute
    from ..analysis.control.profiles import profile
    from ..analysis.geometry import geodesy

    counts: dict[str, int] = {}
    areas: dict[str, float] = {}
    for layer in layers:
        try:
            actors = attribute(layer, choices, profile(choices.profile)).actors
        except SalientError:
            # The preview of the whole says it, with its remedy.
            continue
        usable = np.array([shape is not None for shape in layer.geometries], dtype=bool)
        sizes = np.zeros(len(actors))
        if layer.crs and usable.any():
            sizes[usable] = geodesy.area_m2(layer.geometries[usable], layer.crs) / 1e6
        here: dict[str, float] = {}
        for actor, size in zip(actors, sizes):
            value = "" if actor == BLANK else actor
            counts[value] = counts.get(value, 0) + 1
            here[value] = here.get(value, 0.0) + float(size)
        areas.update(here)
    found = [FoundValue(value, counts[value], areas[value]) for value in counts]
    return sorted(found, key=lambda one: (-one.area_km2, one.value))


def joined(table: ValueTable, values: list[str]) -> ValueTable:
    """Return the table with names that look alike given the name of the first of them in it."""
    from ..analysis.control.names import alike
    from ..analysis.control.value_table import ValueRow, ValueTable

    rows = list(table.rows)
    for group in alike(value for value in values if value):
        target = next((row.actor for row in rows if row.value in group and row.actor), group[0])
        for value in group:
            place = [i for i, row in enumerate(rows) if row.value == value]
            for i in place:
                rows[i] = replace(rows[i], actor=target)
            if not place:
                rows.append(ValueRow(value, actor=target))
    return ValueTable(rows)
