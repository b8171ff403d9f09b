# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates of a control layer's maps as parameters: one of them, or from one to another."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterExtent,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ..analysis.base.early_days import EarlyDay, early_day
from ..i18n import tr
from . import layers, parameters, read_part

FROM = "FROM"
TO = "TO"


class DayParameter(QgsProcessingParameterDateTime):
    """A day, which may lie before the year 1: “323 BC”, -0322-06-01."""

    def __init__(self, name: str, description: str) -> None:
        day = QgsProcessingParameterDateTime.Type.Date
        super().__init__(name, description, day, None, True)

    def checkValueIsAcceptable(
        self, value: Any, context: QgsProcessingContext | None = None
    ) -> bool:
        """Tell whether a value is a day of our era, as QGIS reads it, or an earlier one."""
        return _early(value) is not None or super().checkValueIsAcceptable(value, context)

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        """Return a day for Processing's history; QGIS leaves the quotes of a text away."""
        if isinstance(value, str):
            return repr(value)
        return str(super().valueAsPythonString(value, context))

    def clone(self) -> DayParameter:
        """Return a copy."""
        copy = DayParameter(self.name(), self.description())
        copy.setFlags(self.flags())
        copy.setMetadata(self.metadata())
        copy.setHelp(self.help())
        return copy


def _early(value: Any) -> EarlyDay | None:
    """Return the day before the year 1 that a value of a parameter is; None for others."""
    value = layers.plain(value) if isinstance(value, (QDate, QDateTime)) else value
    return early_day(value.strip()) if isinstance(value, str) else None


def of_project(name: str, description: str, empty: str) -> DayParameter:
    """Return a day for which the dialog offers the dates of the project's layers.

    Parameters
    ----------
    empty : str
        What the dialog says where none is given.
    """
    parameter = DayParameter(name, description)
    wrapper = f"{parameters.WIDGETS}.parameter_widgets.ProjectDateWidgetWrapper"
    parameter.setMetadata({"widget_wrapper": {"class": wrapper, "hint": empty}})
    return parameter


def add(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    description: str,
    help_text: str,
    *,
    advanced: bool = False,
) -> None:
    """Add the date of one of a layer's maps, for which the dialog offers those of the layer."""
    parameter = DayParameter(name, description)
    wrapper = f"{parameters.WIDGETS}.parameter_widgets.MapDateWidgetWrapper"
    parameter.setMetadata({"widget_wrapper": {"class": wrapper}})
    parameters.add(algorithm, parameter, help_text, advanced=advanced)


def add_span(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the first and the last date that are measured, and what part of the layer is read."""
    for name, text, help_text in (
        (FROM, tr("From"), tr("The first date that is measured. Empty: the layer's first.")),
        (TO, tr("To"), tr("The last date that is measured. Empty: the layer's last.")),
    ):
        add(algorithm, name, text, help_text, advanced=True)
    _add_part(algorithm)


def _add_part(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the actors and the extent that are read."""
    parameters.add(
        algorithm,
        QgsProcessingParameterString(
            read_part.READ_ACTORS, tr("Read only these actors"), "", False, True
        ),
        tr(
            "Separated by semicolons; coalitions too. Ground of all others is not even read, and "
            "counts as nobody's: for a layer of which one side is wanted. Empty: all."
        ),
        advanced=True,
    )
    parameters.add(
        algorithm,
        QgsProcessingParameterExtent(
            read_part.READ_EXTENT, tr("Read only what touches"), None, True
        ),
        tr(
            "An extent. Polygons that touch it are read, whole; all others are not, and their "
            "ground counts as nobody's. Empty: the whole layer."
        ),
        advanced=True,
    )


def without_layer(values: dict[str, Any]) -> str:
    """Return why a choice of maps could not be used, empty where there is a layer to choose of."""
    names = {
        FROM: tr("From"),
        TO: tr("To"),
        read_part.READ_ACTORS: tr("Read only these actors"),
        read_part.READ_EXTENT: tr("Read only what touches"),
    }
    given = [text for name, text in names.items() if values.get(name)]
    if not given or values.get(parameters.CONTROL):
        return ""
    message = tr("“{parameter}” chooses maps of a control layer: choose one, or clear it.")
    return message.format(parameter=given[0])


def read(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> Any:
    """Return a date, which may be before the year 1; None where it is not given.

    Raises
    ------
    QgsProcessingException
        If what is given is no date.
    """
    if not values.get(name):
        return None
    early = _early(values[name])
    if early is not None:
        return early
    value = algorithm.parameterAsDateTime(values, name, context)
    if not value.isValid():
        message = tr("“{value}” is no date. Write it as 2025-01-31.")
        raise QgsProcessingException(message.format(value=values[name]))
    return value.date().toPyDate()


def control_layer(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> layers.ControlLayer:
    """Return the control layer with the maps from `FROM` to `TO`; other dates are not even read.

    Raises
    ------
    QgsProcessingException
        If there is none between them, or the layer has no dates.
    """
    span = (read(algorithm, values, FROM, context), read(algorithm, values, TO, context))
    layer = parameters.control_layer(algorithm, values, context, feedback, span=span)
    return within(algorithm, values, context, layer)


def within(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    layer: layers.ControlLayer,
) -> layers.ControlLayer:
    """Return a control layer with the maps from one date to another, both included.

    Raises
    ------
    QgsProcessingException
        If there is none between them, or the layer has no dates.
    """
    first, last = (read(algorithm, values, name, context) for name in (FROM, TO))
    if first is None and last is None:
        return layer
    begin, end = layer.maps[0].date, layer.maps[-1].date
    if begin is None or end is None:
        message = tr("“{layer}” is one map without a date. Leave “From” and “To” empty.")
        raise QgsProcessingException(message.format(layer=layer.name))
    first, last = first or begin, last or end
    kept = [one for one in layer.maps if one.date is not None and first <= one.date <= last]
    if not kept:
        message = tr(
            "“{layer}” has no map from {first} to {last}. Its dates run from {begin} to {end}."
        )
        raise QgsProcessingException(
            message.format(
                layer=layer.name,
                first=first,
                last=last,
                begin=begin,
                end=end,
            )
        )
    return replace(layer, maps=kept)
