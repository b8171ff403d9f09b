# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that were found become what the analysis prepares: texts in the right code page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...analysis.base import charset
from ...analysis.base.errors import InputError
from ...analysis.base.remarks import remark
from ...i18n import tr
from .. import compat, layers, whole_read
from . import files, geojson

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.control.raw import RawLayer
    from ..layers import RawFeatures

_LOST = "\ufffd"
#: The encoding in which every byte is a character of the same number.
_BYTES = "ISO-8859-1"


class _Quiet:
    """Hears the wish to cancel, and keeps the progress within one layer to itself."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self.isCanceled = feedback.isCanceled
        self.pushWarning = feedback.pushWarning

    def setProgress(self, _percent: float) -> None:
        """Do nothing: the progress that is shown counts layers."""


def find(
    values: Sequence[QgsVectorLayer | str],
    folder: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback | None = None,
) -> files.Findings:
    """Find the layers that a list of layers and files and a folder stand for.

    Parameters
    ----------
    values : sequence of QgsMapLayer or str
        Layers, their ids or sources, or paths of files, of which every layer is read.
    """
    found = files.Findings() if feedback is None else files.Findings(stopped=feedback.isCanceled)
    for value in values:
        if isinstance(value, str) and Path(value).is_dir() and not value.endswith(".gdb"):
            files.read_folder(Path(value), found)
        elif isinstance(value, str) and Path(value).exists():
            files.read_file(Path(value), found)
        else:
            _add_layer(value, found, context)
    if folder:
        if not Path(folder).is_dir():
            message = tr("“{path}” is no folder. Choose the folder that holds the maps.")
            raise QgsProcessingException(message.format(path=folder))
        files.read_folder(Path(folder), found)
    return found


def _add_layer(value: QgsVectorLayer, found: files.Findings, context: QgsProcessingContext) -> None:
    layer = value
    if isinstance(value, str):
        layer = QgsProcessingUtils.mapLayerFromString(value, context)
    if not isinstance(layer, QgsMapLayer):
        found.refuse(str(value), "not found", remark("there is no such layer or file"))
    elif not isinstance(layer, QgsVectorLayer):
        found.refuse(layer.name(), "no layer", remark("not a vector layer"))
    else:
        path = Path(re.sub(r"\|.*$", "", layer.source()))
        on_disk = layer.providerType() == "ogr" and path.exists()
        file, folder = (path.stem, path.parent.name) if on_disk else ("", "")
        found.layers.append(files.FoundLayer(layer, layer.name(), file, folder, layer.name()))


def read(
    one: files.FoundLayer, encoding: str, expression: str, feedback: QgsProcessingFeedback
) -> tuple[Any, list[Any]]:
    """Return a `raw.RawLayer` of a layer, and the refusals that reading it brought.

    Raises
    ------
    InputError
        If the code page of the texts cannot be told, or the expression cannot be evaluated.
    """
    import numpy as np

    from ...analysis.control.raw import ACTOR_COLUMNS, RawLayer

    if one.plain is not None and not encoding and not expression:
        return _of_plain(one, one.plain), []
    layer, said = one.layer, []
    raw = _in_encoding(layer, encoding, feedback)
    columns = raw.columns
    if not encoding and _is_lost(columns):
        as_bytes = _in_encoding(layer, _BYTES, feedback).columns
        columns, code_page = _decoded(as_bytes, columns)
        if code_page:
            example = next(t for t in _texts(columns) if not t.isascii())
            note = remark("texts are read as {name}: “{example}”", name=code_page, example=example)
            said.append(files.Refusal(one.name, "encoding", note, "reported"))
    if expression:
        columns = {**columns, ACTOR_COLUMNS["expression"]: _evaluated(layer, expression)}
    shapes = layers.geometries(raw)
    if files.is_drawing(layer):
        shapes, count = _closed_lines_as_ground(shapes)
        if count:
            note = remark("{count} closed line(s) of the drawing are read as ground", count=count)
            said.append(files.Refusal(one.name, "closed line", note, "reported"))
    lost = np.array([w is not None and g is None for w, g in zip(raw.wkb, shapes)], dtype=bool)
    made = RawLayer(
        one.name, shapes, lost, columns, raw.fids, raw.crs_wkt, one.file, one.folder, one.inner
    )
    return made, said


def _of_plain(one: files.FoundLayer, held: geojson.PlainGeoJson) -> RawLayer:
    import numpy as np

    from ...analysis.control.raw import RawLayer

    lost = np.zeros(len(held.geometries), dtype=bool)
    names = (one.file, one.folder, one.inner)
    return RawLayer(one.name, held.geometries, lost, held.columns, held.fids, held.crs, *names)


def _closed_lines_as_ground(shapes: Array) -> tuple[Array, int]:
    """Return geometries with lines that close as polygons, and how many there were."""
    import numpy as np
    import shapely

    lines = shapely.get_type_id(shapes) == shapely.GeometryType.LINESTRING
    rings = np.flatnonzero(lines & shapely.is_closed(shapes) & (shapely.get_num_points(shapes) > 3))
    closed = shapes.copy()
    for row in rings:
        closed[row] = shapely.Polygon(shapely.get_coordinates(shapes[row]))
    return closed, len(rings)


def _in_encoding(
    layer: QgsVectorLayer, encoding: str, feedback: QgsProcessingFeedback
) -> RawFeatures:
    """Read a layer in an encoding: another layer of the same file, never the user's own.

    That one is drawn, and perhaps edited and saved, while a run reads.
    """
    names = [field.name() for field in layer.fields()]
    if not encoding or layer.providerType() != "ogr":
        return _features(layer, names, feedback)
    if layer.isModified():
        message = tr("“{layer}” has edits that are not saved. Save them, then run it again.")
        raise InputError(message.format(layer=layer.name()))
    options = QgsVectorLayer.LayerOptions(False)
    other = QgsVectorLayer(layer.source(), layer.name(), "ogr", options)
    other.setCrs(layer.crs())
    other.dataProvider().setEncoding(encoding)
    found = _features(other, [field.name() for field in other.fields()], feedback)
    # joined and virtual fields are the layer's alone
    beside = [name for name in names if name not in found.columns]
    if not beside:
        return found
    own = _features(layer, beside, feedback)
    order = dict.fromkeys([*names, *found.columns])
    columns = {**own.columns, **found.columns}
    return replace(found, columns={name: columns[name] for name in order})


def _features(
    layer: QgsVectorLayer, names: list[str], feedback: QgsProcessingFeedback
) -> RawFeatures:
    return layers.read(layers.LayerSource(layer), names, _Quiet(feedback))


def _texts(columns: dict[str, list[Any]]) -> Iterator[Any]:
    return (value for column in columns.values() for value in column if isinstance(value, str))


def _is_lost(columns: dict[str, list[Any]]) -> bool:
    return any(_LOST in text for text in _texts(columns))


def _decoded(
    as_bytes: dict[str, list[Any]], before: dict[str, list[Any]]
) -> tuple[dict[str, list[Any]], str]:
    """Return the columns decoded in the code page they look like, and its name.

    Texts that are no bytes either, since the driver itself decodes them, stay as they were.
    """
    try:
        samples = {text.encode("latin-1") for text in _texts(as_bytes)}
    except UnicodeEncodeError:
        return before, ""
    if _is_lost(as_bytes):
        return before, ""
    name = charset.detect(samples)
    decoded = {
        field: [
            value.encode("latin-1").decode(name) if isinstance(value, str) else value
            for value in column
        ]
        for field, column in as_bytes.items()
    }
    return decoded, name


def _evaluated(layer: QgsVectorLayer, text: str) -> list[Any]:
    """Return what an expression gives for each feature."""
    expression = QgsExpression(text)
    if expression.hasParserError():
        message = tr("The expression for the actor is wrong: {error}")
        raise InputError(message.format(error=expression.parserErrorString()))
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    context = QgsExpressionContext(scopes)
    context.setFields(layer.fields())
    values = []
    count = whole_read.counted(layer.featureCount())
    for feature in whole_read.to_the_end(layer.getFeatures, layer.name(), count):
        context.setFeature(feature)
        value = expression.evaluate(context)
        if expression.hasEvalError():
            message = tr("“{layer}”: the expression for the actor fails on feature {fid}: {error}")
            raise InputError(
                message.format(
                    layer=layer.name(), fid=feature.id(), error=expression.evalErrorString()
                )
            )
        values.append(None if compat.is_null(value) else str(value))
    return values
