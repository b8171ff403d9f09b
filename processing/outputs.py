# SPDX-License-Identifier: GPL-2.0-or-later
"""What an output layer gets when QGIS loads it: its style, and its place in time."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)

from ..i18n import tr

#: QGIS does not keep a reference to a post-processor written in Python.
_alive: list[_Dresser] = []


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style: str, date_field: str | None, days: float) -> None:
        super().__init__()
        self._style = style
        self._date_field = date_field
        self._days = days

    def postProcessLayer(self, layer, _context, feedback) -> None:
        """Dress one loaded layer."""
        if isinstance(layer, QgsVectorLayer):
            if self._style:
                self._apply_style(layer, feedback)
            if self._date_field:
                set_temporal(layer, self._date_field, self._days)
        _alive.remove(self)

    def _apply_style(self, layer: QgsVectorLayer, feedback) -> None:
        from ..cartography import styles

        for message in styles.apply(layer, self._style):
            feedback.pushWarning(message)


def set_temporal(layer: QgsVectorLayer, date_field: str, days: float) -> None:
    """Show each feature of a layer for `days` from the date in a field."""
    properties = layer.temporalProperties()
    instant = QgsVectorLayerTemporalProperties.TemporalMode.FeatureDateTimeInstantFromField
    properties.setMode(instant)
    properties.setStartField(date_field)
    properties.setDurationUnits(QgsUnitTypes.TemporalUnit.TemporalDays)
    properties.setFixedDuration(days)
    properties.setIsActive(True)


def dress(
    context, destination: str | None, *, style: str, dates=(), date_field: str = "date"
) -> None:
    """Ask QGIS to style an output when it loads it, and to tie it to time if it has dates.

    Parameters
    ----------
    destination : str or None
        The output's id, as `layers.write` returned it; None does nothing.
    style : str
        Name of a QML file in resources/styles, without its ending; empty for none.
    dates : iterable of datetime.date
        The dates of the series. With two or more the layer becomes temporal, and each feature
        stays until the next date at the earliest.
    """
    if destination is None or not context.willLoadLayerOnCompletion(destination):
        return
    days = sorted({date.toordinal() for date in dates if date is not None})
    steps = [later - earlier for earlier, later in zip(days, days[1:])]
    dresser = _Dresser(
        style,
        date_field if steps else None,
        float(min(steps, default=1)),
    )
    _alive.append(dresser)
    context.layerToLoadOnCompletionDetails(destination).setPostProcessor(dresser)


def write_text(path: str, text: str) -> None:
    """Write a text file an algorithm was asked for.

    Raises
    ------
    QgsProcessingException
        If the file cannot be written.
    """
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        message = tr("“{path}” cannot be written: {error}. Choose another place.")
        raise QgsProcessingException(message.format(path=path, error=error.strerror)) from error
