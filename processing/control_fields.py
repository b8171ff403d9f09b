# SPDX-License-Identifier: GPL-2.0-or-later
"""Which fields of a layer hold actor, date, class and names where the user did not say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from qgis.core import QgsFields, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from ..i18n import tr
from . import compat

#: Names that are looked for, without regard to case, best first: of places, cores and sectors
NAME_FIELDS = ("name", "name_en", "place", "town", "city", "settlement", "title", "label")
#: of roads, whose numbers join their features
ROAD_FIELDS = ("ref", "name", "road")
POPULATION_FIELDS = ("population", "pop", "pop_max", "inhabitants")


class ChosenFields(NamedTuple):
    """The fields a control layer is read by; empty where there is none.

    `date_guessed` is true where the date field was found by its name or type, not chosen.
    """

    actor: str
    date: str
    classes: str
    date_guessed: bool = False


def named(fields: QgsFields, names: Sequence[str] | tuple[str, ...]) -> str:
    """Return the first of some names that a layer has, as the layer spells it, or ``""``."""
    own = {field.name().casefold(): field.name() for field in fields}
    return next((own[name] for name in names if name in own), "")


def date_like(fields: QgsFields) -> list[str]:
    """Return the fields that may hold the date of a feature, by name or by type."""
    from ..analysis.control.profiles import BEGIN_FIELDS, DATE_FIELDS

    known = {*DATE_FIELDS, *BEGIN_FIELDS}
    return [
        field.name()
        for field in fields
        if field.name().casefold() in known or compat.is_date_field(field)
    ]


def guess(fields: QgsFields, parameter: str) -> str:
    """Return the field that a parameter most likely means, or ``""``.

    Parameters
    ----------
    parameter : str
        A name that ends in ``ACTOR_FIELD``, ``DATE_FIELD``, ``CLASS_FIELD``, ``_NAME`` or
        ``POPULATION``. The date is the field called so, or else the only one whose type is a date.
    """
    from ..analysis.base.date_patterns import MAP_DATE_FIELDS
    from ..analysis.control.profiles import ACTOR_FIELDS, CLASS_FIELDS, END_FIELDS

    for ending, names in (
        ("ROAD_NAME", ROAD_FIELDS),
        ("ACTOR_FIELD", ACTOR_FIELDS),
        ("CLASS_FIELD", CLASS_FIELDS),
        ("_NAME", NAME_FIELDS),
        ("POPULATION", POPULATION_FIELDS),
    ):
        if parameter.endswith(ending):
            return named(fields, names)
    found = named(fields, MAP_DATE_FIELDS)
    if found or named(fields, END_FIELDS):
        # beside an end, a lone date is a beginning and not the date of a map
        return found
    typed = [field.name() for field in fields if compat.is_date_field(field)]
    return typed[0] if len(typed) == 1 else ""


def chosen(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    fields: QgsFields,
    feedback: QgsProcessingFeedback,
) -> ChosenFields:
    """Return the fields the user chose, and find those that were left at their default.

    A parameter that is given, if only as empty, is taken as it is; a default that the layer does
    not have counts as not given, as models and batches hand defaults on.
    """
    found = {}
    guessed = False
    for name in ("ACTOR_FIELD", "DATE_FIELD", "CLASS_FIELD"):
        definition = algorithm.parameterDefinition(name)
        if definition is None:
            found[name] = ""
            continue
        value = algorithm.parameterAsString(parameters, name, context)
        default = definition.defaultValue() or ""
        left = name not in parameters or (value == default and fields.lookupField(value) < 0)
        found[name] = value
        if left:
            found[name] = guess(fields, name) or (default if name == "ACTOR_FIELD" else "")
            guessed |= name == "DATE_FIELD"
            if found[name] and found[name] != default:
                message = tr("{parameter}: “{field}” is taken, found by its name or type.")
                feedback.pushInfo(
                    message.format(parameter=definition.description(), field=found[name])
                )
    guessed &= bool(found["DATE_FIELD"])
    return ChosenFields(found["ACTOR_FIELD"], found["DATE_FIELD"], found["CLASS_FIELD"], guessed)
