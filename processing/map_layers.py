# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a map: of the project, of a theme, or from files, which are styled and kept."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsDataSourceUri,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..about import metadata
from ..i18n import tr
from . import map_dates, whole_read
from .store_parameter import withholds

#: property of a layer that came from outside the project
_ADOPTED = "salient/adopted"
#: fields that say who may see a row
_MARKS = ("sensitivity", "event_sensitivity")
#: fields that only rows of a store have, as they are or told of elsewhere
_OF_EVENTS = (
    *("event_id", "event_sensitivity", "date_precision_days", "location_precision_m"),
    *("dataset_says", "credibility"),
)


def chosen(
    project: QgsProject, given: Sequence[QgsMapLayer], theme: str, feedback: QgsProcessingFeedback
) -> list[QgsMapLayer]:
    """Return the layers of a map, top first.

    Parameters
    ----------
    given : sequence of QgsMapLayer
        Those of the project come in its order, others above them. Empty for those of the theme,
        or, without a theme, for what is visible.

    Raises
    ------
    QgsProcessingException
        If the project has no theme of that name.
    """
    tree = [node.layer() for node in project.layerTreeRoot().findLayers()]
    if given:
        known = [layer for layer in tree if layer in given]
        found = [*_adopted([one for one in given if one not in known], project, feedback), *known]
    elif theme:
        found = _of_theme(project, theme)
    else:
        root = project.layerTreeRoot()
        found = [node.layer() for node in root.findLayers() if node.isVisible()]
    there = [layer for layer in found if layer is not None]
    usable = [layer for layer in there if _is_readable(layer)]
    for layer in there:
        if layer not in usable:
            text = tr("“{layer}” cannot be read and is left out. Mend its source in the project.")
            feedback.pushWarning(text.format(layer=layer.name()))
    shown = [layer for layer in usable if not _withheld(layer, feedback)]
    return [map_dates.heeded(layer, project, feedback) for layer in shown]


def _is_readable(layer: QgsMapLayer) -> bool:
    """Return whether a layer has something to draw; of one that went, QGIS draws nothing."""
    vector = isinstance(layer, QgsVectorLayer)
    return layer.isValid() and (not vector or whole_read.is_readable(layer))


def _withheld(layer: QgsMapLayer, feedback: QgsProcessingFeedback) -> bool:
    """Tell whether a layer shows events that are not public, or a store that holds some."""
    from ..events.store import layerkeys
    from ..events.store.store import Store

    address = layerkeys.noted_store(layer)
    if address and withholds(Store.open(address)):
        marked = None
    else:
        # whatever the property says: the layer's source may have been changed since
        marked = _marks(layer)
        if marked is None:
            return False
    feedback.pushWarning(_why_withheld(layer, marked))
    return True


def _why_withheld(layer: QgsMapLayer, marked: _Marks | None) -> str:
    if marked is None or marked.of_a_store:
        text = tr(
            "“{layer}” is left out: it shows all events of the store, also those that are not "
            "public. Name the store as “Sourced events”: the page then has those that are."
        )
        return text.format(layer=layer.name())
    text = tr(
        "“{layer}” is left out: the field “{field}” of {count} features does not say “public”, "
        "and they cannot be left out alone. Save the layer without them, or rename the field "
        "if it does not tell what may be published."
    )
    return text.format(layer=layer.name(), field=marked.field, count=marked.rows)


class _Marks(NamedTuple):
    """In which field how many rows are marked as not public, and whether they are a store's."""

    field: str
    rows: int
    of_a_store: bool


def _marks(layer: QgsMapLayer) -> _Marks | None:
    """Return what marks rows of a layer as not public, however it came to the project.

    An event of a store may rest on reports alone that are marked: they are looked at beside it.
    """
    if not isinstance(layer, QgsVectorLayer):
        return None
    marked = layer.fields().lookupField(_MARKS[0]) >= 0
    reports = _reports_beside(layer) if marked and _tells_of_events(layer) else None
    of_a_store = reports is not None and reports.isValid()
    for one in (layer, reports) if reports is not None else (layer,):
        for name in _MARKS:
            count = _marked(one, name) if one.fields().lookupField(name) >= 0 else 0
            if count:
                return _Marks(name, count, of_a_store)
    return None


def _reports_beside(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return the reports of the store that a layer is a table of; no valid layer if of none."""
    kind, source = layer.providerType(), layer.source()
    if kind == "postgres":
        uri = QgsDataSourceUri(source)
        uri.setDataSource(uri.schema(), "salient_report", "", "", uri.keyColumn())
        return QgsVectorLayer(uri.uri(False), "reports", kind)
    path = QgsProviderRegistry.instance().decodeUri(kind, source).get("path") or ""
    return QgsVectorLayer(f"{path}|layername=salient_report", "reports", "ogr")


def _tells_of_events(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer has rows of a store: what marks them in words of tomorrow counts too."""
    return any(layer.fields().lookupField(name) >= 0 for name in _OF_EVENTS)


def _marked(layer: QgsVectorLayer, name: str) -> int:
    """Return how many rows are marked as not public.

    A field of that name in a layer that has nothing to do with events may speak of anything, of
    nature's sensitivity to noise: there only words that Salient knows count.
    """
    from ..events.model import EVENT_SENSITIVITIES, PUBLIC

    column = QgsExpression.quotedColumnRef(name)
    where = f"{column} NOT IN ('', 'public')"
    if not _tells_of_events(layer):
        known = [one for one in EVENT_SENSITIVITIES if one not in PUBLIC]
        words = ", ".join(map(QgsExpression.quotedString, known))
        where = f"lower(trim(to_string({column}))) IN ({words})"
    request = QgsFeatureRequest().setFilterExpression(where)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([layer.fields().lookupField(name)])
    ask = partial(layer.getFeatures, request)
    again = whole_read.Again(layer.getFeatures, [request], layer.featureCount())
    return sum(1 for _ in whole_read.to_the_end(ask, layer.name(), again=again))


def _of_theme(project: QgsProject, theme: str) -> list[QgsMapLayer]:
    themes = project.mapThemeCollection()
    if not themes.hasMapTheme(theme):
        raise QgsProcessingException(
            tr("The project has no theme “{theme}”. It has: {known}.").format(
                theme=theme, known=", ".join(themes.mapThemes()) or tr("none")
            )
        )
    return list(themes.mapThemeVisibleLayers(theme))


def _adopted(
    layers: Sequence[QgsMapLayer], project: QgsProject, feedback: QgsProcessingFeedback
) -> list[QgsMapLayer]:
    """Take layers from outside into the project, in their order.

    Maps of who holds what come first: they name all actors, who get the colours of reports.
    """
    from ..cartography.style import library

    ordered = sorted(layers, key=lambda layer: library.guess(layer) != "control")
    taken = {layer: _adopt(layer, project, feedback) for layer in ordered}
    return [taken[layer] for layer in layers]


def _adopt(layer: QgsMapLayer, project: QgsProject, feedback: QgsProcessingFeedback) -> QgsMapLayer:
    """Take a layer from outside into the project, styled: the layout outlives this run."""
    if project.mapLayer(layer.id()) is not None:
        # of an earlier run, or hidden by the user: the file may have been written anew
        layer.reload()
        return layer
    copy = layer.clone()
    _root(copy)
    copy.setCustomProperty(_ADOPTED, True)
    project.addMapLayer(copy, False)
    if isinstance(layer, QgsVectorLayer) and layer.isSpatial():
        map_dates.name_fields(copy, layer, feedback)
    _apply_style(copy, project, feedback)
    map_dates.take_time(copy, layer)
    return copy


def let_go(project: QgsProject, kept: Sequence[QgsMapLayer]) -> None:
    """Remove layers that earlier runs took into the project, and that nothing shows any more.

    A page made each day of layers of that day would leave all of them there, seen by nobody.

    Parameters
    ----------
    kept : sequence of QgsMapLayer
        Those of this run, drawn or not.
    """
    from ..cartography.page import dated

    themes = project.mapThemeCollection()
    shown = {layer.id() for layer in kept}
    shown.update(*(themes.mapThemeVisibleLayerIds(name) for name in themes.mapThemes()))
    for layout in project.layoutManager().printLayouts():
        if layout.atlas().coverageLayer() is not None:
            shown.add(layout.atlas().coverageLayer().id())
        for item in layout.items():
            if isinstance(item, QgsLayoutItemMap):
                shown.update(one.id() for one in item.layers())
                # what a copy stands for, which is asked by the next run
                shown.update(str(one.customProperty(dated.OF, "")) for one in item.layers())
            elif isinstance(item, QgsLayoutItemLegend):
                shown.update(item.model().rootGroup().findLayerIds())
    tree = project.layerTreeRoot()
    for name, layer in project.mapLayers().items():
        if layer.customProperty(_ADOPTED) and name not in shown and tree.findLayer(name) is None:
            project.removeMapLayer(name)


@contextmanager
def nothing_left(project: QgsProject | None) -> Iterator[None]:
    """Leave layers and pages of a project as they were where a run is canceled, or fails."""
    if project is None:
        yield
        return
    from ..cartography.page import former

    try:
        with former.as_it_was(project):
            yield
    except BaseException:
        let_go(project, ())
        raise


def _root(layer: QgsMapLayer) -> None:
    """Let a layer of the project lie where its file lies now, whatever folder is gone to later.

    Else it shows what bears the name there, and is what that name stands for in another run.
    """
    source, kind = layer.source(), layer.providerType()
    path = str(QgsProviderRegistry.instance().decodeUri(kind, source).get("path") or "")
    if path and source.startswith(path) and Path(path).exists() and not Path(path).is_absolute():
        rooted = f"{Path(path).absolute()}{source[len(path) :]}"
        layer.setDataSource(rooted, layer.name(), kind)


def _apply_style(layer: QgsMapLayer, project: QgsProject, feedback: QgsProcessingFeedback) -> None:
    from ..cartography.style import library

    if not isinstance(layer, QgsVectorLayer):
        return
    style = library.guess(layer)
    if style:
        layer.setName(library.legend_name(style) or layer.name())
        for message in library.apply(layer, style, project):
            feedback.pushWarning(message)


# -- what layers and project say of themselves -----------------------------------------------------


def credits_of(layers: Sequence[QgsMapLayer]) -> str:
    """Return whose the layers are, by the rights in their metadata, each told once."""
    rights = [" ".join(text.split()) for layer in layers for text in layer.metadata().rights()]
    return "\n".join(text for text in dict.fromkeys(rights) if text)


def disclaimer_of(project: QgsProject) -> str:
    """Return the words of the project's own copyright label, where it is shown on the map."""
    shown, _ = project.readBoolEntry("CopyrightLabel", "/Enabled", False)
    text, _ = project.readEntry("CopyrightLabel", "/Label", "")
    if not shown:
        return ""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(None))
    return str(QgsExpression.replaceExpressionText(text, context))


def undated(layers: Sequence[QgsMapLayer]) -> str:
    """Return which layers of a dated page have no date, for the small print; "" where all have."""
    names = map_dates.undated(layers)
    return tr("Without a date: {layers}.").format(layers=", ".join(names)) if names else ""


def made(number: str = "") -> str:
    """Return when a page was made and by what, with its number, for the small print.

    Where `SOURCE_DATE_EPOCH` is set, as builds that shall be repeated do, the day is that one.
    """
    from ..cartography.page import days

    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = (
        dt.datetime.fromtimestamp(int(epoch), dt.timezone.utc)
        if epoch.isdigit()
        else dt.datetime.now(dt.timezone.utc)
    )
    text = tr("Made on {date} with Salient {version}.")
    line = text.format(date=days.in_words(moment.date()), version=metadata()["version"])
    if number.strip():
        line = f"{tr('Map {number}.').format(number=number.strip())} {line}"
    return line
