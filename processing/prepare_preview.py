# SPDX-License-Identifier: GPL-2.0-or-later
"""What Prepare control layer would make of its inputs, before it does: values, dates, a map."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from ..analysis.base.remarks import in_words
from ..i18n import named, tr
from . import prepare_parameters

if TYPE_CHECKING:
    from ..analysis.control.control_map import ControlMap
    from ..analysis.control.raw import Choices, Note, RawLayer
    from ..analysis.control.value_table import ValueTable


@dataclass(frozen=True)
class FoundValue:
    """A value that stands for an actor: how many features have it, and on how much ground.

    `area_km2` is that on the last map that has the value, None where no map can be made.
    """

    value: str
    features: int
    area_km2: float | None = None


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
    def dates(self) -> list[Any]:
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


def look(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Preview:
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
        why = "; ".join(named(one.name, in_words(one.note)) for one in found.refusals[:3])
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
    counts = count_values(layers, chosen)
    result = Preview(layers, [FoundValue(value, counts[value]) for value in counts], notes=notes)
    try:
        prepared = prepare(layers, chosen)
    except NothingUsableError as error:
        result.fault = str(error)
        result.notes += error.notes
        return result
    result.maps = prepared.maps
    ground = _ground(prepared.maps)
    found_here = [FoundValue(value, counts[value], ground.get(value)) for value in counts]
    result.values = sorted(found_here, key=lambda one: (-(one.area_km2 or 0.0), one.value))
    result.notes += prepared.notes
    return result


def count_values(layers: list[RawLayer], choices: Choices) -> dict[str, int]:
    """Return how many features have each value of the actor's source."""
    from ..analysis.base.errors import SalientError
    from ..analysis.control.attribution import BLANK, attribute
    from ..analysis.control.profiles import profile

    counts: dict[str, int] = {}
    for layer in layers:
        try:
            actors = attribute(layer, choices, profile(choices.profile)).actors
        except SalientError:
            # The preview of the whole says it, with its remedy.
            continue
        for actor in actors:
            value = "" if actor == BLANK else actor
            counts[value] = counts.get(value, 0) + 1
    return counts


def _ground(maps: list[ControlMap]) -> dict[str, float]:
    """Return the area of each value on the last map that has it, km²."""
    from ..analysis.geometry import geodesy

    found: dict[str, float] = {}
    for one in reversed(maps):
        new = {str(actor) for actor in one.actors} - set(found)
        for actor in new:
            mine = one.geometries[one.of([actor])]
            found[actor] = float(geodesy.area_m2(mine, one.crs).sum()) / 1e6
    return {"" if actor == blank_label() else actor: area for actor, area in found.items()}


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
