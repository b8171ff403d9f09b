# SPDX-License-Identifier: GPL-2.0-or-later
"""What an output layer gets when QGIS loads it: its style, and its place in time."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsExpression,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProperty,
    QgsProviderRegistry,
    QgsRenderContext,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsVectorLayerTemporalProperties,
)

from ..analysis.base.early_days import EarlyDay
from ..i18n import tr
from . import compat, run_results

#: QGIS does not keep a reference to a post-processor written in Python.
_alive: list[_StyleOnLoad] = []
#: path and table of outputs that are not yet in their place -> style
_marks: dict[tuple[str, str], str] = {}
#: Of a series without the temporal controller, only the newest date is drawn.
_SHOWN = "@map_start_time is not null or {field} is null or {field} = to_date({newest})"
_SHOWN_TEXT = "@map_start_time is not null or {field} is null or {field} = {newest}"


class _Style(NamedTuple):
    """The style of one output layer, and which run it came from."""

    style: str
    date_field: str | None
    dates: tuple[dt.date, ...]
    run: run_results.Run


class _StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style: _Style) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self, layer: QgsVectorLayer, _context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Give one loaded layer its style."""
        if isinstance(layer, QgsVectorLayer):
            if self._style.style:
                self._apply_style(layer, feedback)
            if self._style.date_field and self._style.dates:
                set_until_next(layer, self._style.date_field, self._style.dates)
                if isinstance(self._style.dates[0], EarlyDay):
                    _say_earlier(layer, feedback)
                show_newest(layer, self._style.date_field, self._style.dates[-1])
            run_results.settle(self._style.run, layer)
        _alive.remove(self)

    def _apply_style(self, layer: QgsVectorLayer, feedback: QgsProcessingFeedback) -> None:
        from ..cartography.style import library

        for message in library.apply(layer, self._style.style):
            feedback.pushWarning(message)


def _say_earlier(layer: QgsVectorLayer, feedback: QgsProcessingFeedback) -> None:
    message = tr(
        "“{layer}” has dates before the year 1, to which QGIS's temporal controller cannot be set. "
        "Its newest date is drawn; pages, frames and atlases show any."
    )
    feedback.pushInfo(message.format(layer=layer.name()))


def set_temporal(layer: QgsVectorLayer, date_field: str, days: float) -> None:
    """Show each feature of a layer for `days` from the date in a field."""
    properties = layer.temporalProperties()
    instant = QgsVectorLayerTemporalProperties.TemporalMode.FeatureDateTimeInstantFromField
    properties.setMode(instant)
    properties.setStartField(date_field)
    properties.setDurationUnits(QgsUnitTypes.TemporalUnit.TemporalDays)
    properties.setFixedDuration(days)
    properties.setIsActive(True)


def set_span(layer: QgsVectorLayer, first: str, last: str) -> None:
    """Show each feature from a first day to a last one, both whole, as its two fields say.

    One day alone is both; what has none is always shown. As fields QGIS would take the days for
    their midnights, and databases compare them as texts: an event was on the map of the day before.
    """
    first, last = map(QgsExpression.quotedColumnRef, (first, last))
    properties = layer.temporalProperties()
    kinds = QgsVectorLayerTemporalProperties.TemporalMode
    properties.setMode(kinds.FeatureDateTimeStartAndEndFromExpressions)
    properties.setStartExpression(
        f"coalesce(to_datetime(coalesce({first},{last})),make_datetime(1,1,1,0,0,0))"
    )
    properties.setEndExpression(
        f"coalesce(to_datetime(coalesce({last},{first}))+to_interval('1 day'),"
        "make_datetime(9999,12,31,0,0,0))"
    )
    properties.setIsActive(True)


def set_until_next(layer: QgsVectorLayer, date_field: str, dates: Sequence[Any]) -> None:
    """Show each feature of a layer from the date in a field until the next of the dates.

    The last stays for as long as the one before it did.
    """
    from ..cartography.page import dated, early

    pairs = zip(dates, (*dates[1:], dated.end_of(dates)))
    own = QgsExpression.quotedColumnRef(date_field)
    if isinstance(dates[0], EarlyDay):
        begin = early.moments(date_field, {day: day for day in dates})
        end = early.moments(date_field, dict(pairs))
    else:
        texts = ",".join(f"'{day.isoformat()}','{end.isoformat()}'" for day, end in pairs)
        begin = f"to_datetime({own})"
        end = f"to_datetime(map_get(map({texts}),left(to_string({own}),10)))"
    properties = layer.temporalProperties()
    kinds = QgsVectorLayerTemporalProperties.TemporalMode
    properties.setMode(kinds.FeatureDateTimeStartAndEndFromExpressions)
    # asked for by whoever wants to know the layer's dates
    properties.setStartField(date_field)
    properties.setStartExpression(begin)
    properties.setEndExpression(end)
    properties.setIsActive(True)


def show_newest(layer: QgsVectorLayer, date_field: str, newest: dt.date) -> None:
    """Draw only the newest date of a layer while the temporal controller is off."""
    index = layer.fields().indexOf(date_field)
    written = index >= 0 and not compat.is_date_field(layer.fields().at(index))
    text = (_SHOWN_TEXT if written else _SHOWN).format(
        field=QgsExpression.quotedColumnRef(date_field),
        newest=QgsExpression.quotedString(newest.isoformat()),
    )
    shown = QgsProperty.fromExpression(text)
    renderer = layer.renderer()
    for symbol in renderer.symbols(QgsRenderContext()) if renderer is not None else ():
        for symbol_layer in symbol.symbolLayers():
            symbol_layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, shown)
    labeling = layer.labeling()
    if isinstance(labeling, QgsVectorLayerSimpleLabeling):
        settings = labeling.settings()
        settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Show, shown)
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def apply_style(
    context: QgsProcessingContext,
    destination: str | None,
    *,
    style: str,
    dates: Sequence[dt.date | None] = (),
    date_field: str = "date",
) -> None:
    """Ask QGIS to style an output when it loads it, and to tie it to time if it has dates.

    Parameters
    ----------
    destination : str or None
        The output's id, as `sinks.write` returned it; None does nothing.
    style : str
        Name of a QML file in resources/styles, without its ending; empty for none.
    dates : iterable of datetime.date
        The dates of the series. With two or more the layer becomes temporal, and each feature
        stays until the next date.
    """
    if destination is None:
        return
    if style:
        _mark(context, destination, style)
    if not context.willLoadLayerOnCompletion(destination):
        return
    known = tuple(sorted({date for date in dates if date is not None}))
    run = run_results.of(context)
    run.dates.update(known)
    several = len(known) > 1
    _process_on_load(context, destination, style, date_field if several else None, known, run)


def settle_rest(context: QgsProcessingContext) -> None:
    """Let what is to be loaded and was given no style find its place in the group of its run."""
    for destination, details in context.layersToLoadOnCompletion().items():
        if details.postProcessor() is None:
            _process_on_load(context, destination, "", None, (), run_results.of(context))


def _process_on_load(
    context: QgsProcessingContext,
    destination: str,
    style: str,
    date_field: str | None,
    dates: tuple[Any, ...],
    run: Any,
) -> None:
    processor = _StyleOnLoad(_Style(style, date_field, dates, run))
    _alive.append(processor)
    context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)


def _mark(context: QgsProcessingContext, destination: str, style: str) -> None:
    """Let an output carry what it is, in its file or as a temporary layer."""
    from ..cartography.style import carried

    layer = context.temporaryLayerStore().mapLayer(destination)
    if layer is not None:
        carried.mark_layer(layer, style)
        return
    parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    path, name = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    if not path:
        return
    _marks[(path, name)] = style
    if not Path(path).is_absolute():
        # only what has an absolute path is written aside first
        mark_published(path, path, name)


def mark_published(path: str, final: str, name: str = "") -> None:
    """Let a file, which is or will be at `final`, carry the style that its output has."""
    from ..cartography.style import carried

    style = _marks.pop((final, name), "") or _marks.pop((final, Path(final).stem), "")
    if style:
        carried.mark_file(path, name, style)


def write_text(path: str, text: str) -> None:
    """Write a text file an algorithm was asked for, whole or not at all.

    Raises
    ------
    QgsProcessingException
        If the file cannot be written.
    """
    target = Path(path)
    aside = target.with_name(f".{target.name}.{uuid.uuid4().hex[:12]}")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(target)
    except OSError as error:
        message = tr("“{path}” cannot be written: {error}. Choose another place.")
        aside.unlink(missing_ok=True)
        raise QgsProcessingException(message.format(path=path, error=error.strerror)) from error
