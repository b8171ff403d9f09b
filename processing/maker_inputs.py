# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of several makers as parameters, and what is measured on each of them alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..i18n import named, tr
from . import control_fields, date_span, gap_question, layers, stamps
from . import parameters as common

if TYPE_CHECKING:
    from ..analysis.makers.comparing import SourceComparison
    from .layers import ControlLayer, LayerSource


def makers(
    algorithm: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, layers.ControlLayer]:
    """Return the control layer of each maker, by the maker's name.

    Raises
    ------
    QgsProcessingException
        If two makers have one name, or a maker has no map of the date asked for.
    """
    found: dict[str, layers.ControlLayer] = {}
    for name in (algorithm.A, algorithm.B):
        source = common.source(algorithm, parameters, name, context)
        if source is None:
            raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
        label = algorithm.parameterAsString(parameters, f"{name}_NAME", context).strip()
        chosen = [
            algorithm.parameterAsString(parameters, f"{name}_{one}_FIELD", context)
            for one in ("ACTOR", "DATE")
        ]
        _add(algorithm, parameters, context, feedback, found, source, label, *chosen)
    for layer in algorithm.parameterAsLayerList(parameters, algorithm.OTHERS, context):
        source = layers.LayerSource(layer)
        _add(algorithm, parameters, context, feedback, found, source, layer.name(), "", "")
    _say_unlike(found, feedback)
    day = date_span.read(algorithm, parameters, algorithm.DATE, context)
    return found if day is None else {name: _on(day, name, one) for name, one in found.items()}


def _add(
    algorithm: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    found: dict[str, ControlLayer],
    source: QgsProcessingFeatureSource | LayerSource,
    label: str,
    actor: str,
    date: str,
) -> None:
    from ..analysis.control.control_map import parse_actors, parse_coalitions

    fields = source.fields()
    guess = control_fields.guess
    layer = layers.read_control(
        source,
        actor_field=actor or guess(fields, "ACTOR_FIELD"),
        date_field=date or guess(fields, "DATE_FIELD") or None,
        date_guessed=not date,
        class_field=guess(fields, "CLASS_FIELD") or None,
        classes=parse_actors(algorithm.parameterAsString(parameters, common.CLASSES, context)),
        coalitions=parse_coalitions(
            algorithm.parameterAsString(parameters, algorithm.ACTORS, context)
        ),
        feedback=feedback,
    )
    stamps.keep(algorithm, layer.stamps)
    name = label or layer.name
    if name in found:
        message = tr("Two makers are called “{name}”: give each a name of its own.")
        raise QgsProcessingException(message.format(name=name))
    found[name] = layer


def _say_unlike(makers: dict[str, layers.ControlLayer], feedback: QgsProcessingFeedback) -> None:
    """Say where a map of a whole month or year is held against one of a day."""
    known = [(name, one.stamps) for name, one in makers.items() if one.maps[0].date is not None]
    shared = sorted(set.intersection(*(set(one) for _, one in known))) if len(known) > 1 else []
    for day in shared:
        if len({one[day][0] for _, one in known}) > 1:
            told = ", ".join(named(name, stamps.written(one, day)) for name, one in known)
            message = tr(
                "Maps of a month or a year are compared with maps of a day as if all were of "
                "{date} ({makers}). Compare dates of one precision."
            )
            feedback.pushWarning(message.format(date=day, makers=told))
            return


def _on(day: Any, name: str, layer: layers.ControlLayer) -> layers.ControlLayer:
    """Return a layer with the map of one date; a layer that is one undated map stays."""
    if layer.maps[0].date is None:
        return layer
    kept = [one for one in layer.maps if one.date == day]
    if not kept:
        message = tr("“{maker}” has no map of {date}. Its dates run from {first} to {last}.")
        raise QgsProcessingException(
            message.format(maker=name, date=day, first=layer.maps[0].date, last=layer.maps[-1].date)
        )
    return replace(layer, maps=kept)


def side_by_side(
    algorithm: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    found: SourceComparison,
    layers_of: dict[str, ControlLayer],
    feedback: QgsProcessingFeedback,
) -> list[tuple[Any, ...]]:
    """Return (date, measure, subject, maker, value, unit, error, state) of every maker."""
    rows: list[tuple[Any, ...]] = []
    first = found.dates[0]
    nan = float("nan")
    asks_gap = bool(parameters.get(algorithm.CORE_POINT))
    sides = _sides(algorithm, parameters, context, found) if asks_gap else ()
    for one in found.dates:
        for maker, ready, before in zip(found.makers, one.maps, first.maps):
            for actor in sorted({*ready.areas_m2, *before.areas_m2}):
                now = ready.areas_m2.get(actor, 0.0)
                rows.append((one.date, "area", actor, maker, now / 1e6, "km²", nan, ""))
                if one is not first:
                    net = now - before.areas_m2.get(actor, 0.0)
                    rows.append((one.date, "net gain", actor, maker, net / 1e6, "km²", nan, ""))
        if asks_gap:
            rows += _gaps(algorithm, parameters, context, layers_of, one, sides, feedback)
    return rows


def _sides(
    algorithm: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    found: SourceComparison,
) -> list[list[str]]:
    """Return encirclers and besieged as the maps spell them; who is on none of them is refused."""
    from ..analysis.control.control_map import names_on, parse_actors, require_actors

    known = names_on([ready.control for one in found.dates for ready in one.maps])
    return [
        require_actors(
            parse_actors(algorithm.parameterAsString(parameters, name, context)),
            known,
            role,
            "; ".join(found.makers),
        )
        for name, role in (
            (common.ENCIRCLERS, tr("Encirclers")),
            (common.BESIEGED, tr("Besieged")),
        )
    ]


def _gaps(
    algorithm: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    layers_of: dict[str, ControlLayer],
    one: Any,
    sides: Sequence[Sequence[str]],
    feedback: QgsProcessingFeedback,
) -> list[tuple[Any, ...]]:
    """Return gap and pocket round the core by each maker, with the empirical position error."""
    import numpy as np

    from ..analysis.control.doubt import doubtful, kept_apart
    from ..analysis.gap.doubt import heeded
    from ..analysis.gap.encirclement import Asked, GapOptions, measured_on

    place: Any = gap_question.core_point(algorithm, parameters, context, one.maps[0].control.crs)
    name = place.names[0]
    rows = []
    errors = [pair.figures.position_error_m for pair in one.pairs]
    known = [value for value in errors if value == value]
    options = GapOptions(
        core_radius_m=algorithm.parameterAsDouble(parameters, algorithm.CORE_RADIUS, context),
        position_error_m=float(np.sqrt(np.mean(np.square(known)))) if known else 0.0,
    )
    encirclers, besieged = map(tuple, sides)
    asked = Asked(encirclers, besieged, place, options=options)
    question = {"encirclers": encirclers, "besieged": besieged, "core": place, "options": options}
    for (maker, layer), ready in zip(layers_of.items(), one.maps):
        result = measured_on(ready.control, asked, feedback)
        day = ready.control.date
        drawn = next(each for each in layer.maps if each.date in (day, None))
        if layer.sure and doubtful(drawn, layer.sure).any():
            apart, doubt = kept_apart(ready.control, drawn, layer.sure)
            (result,) = heeded((result,), (apart,), (doubt,), feedback=feedback, **question)
        gap = result.pockets
        state = gap.state[0]
        rows.append((one.date, "gap", name, maker, gap.gap_m[0] / 1e3, "km",
                     gap.err_m[0] / 1e3, state))  # fmt: skip
        rows.append((one.date, "pocket", name, maker, gap.area_m2[0] / 1e6, "km²",
                     float("nan"), state))  # fmt: skip
    return rows
