# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a file or a layer, as the importers of sourced events read them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsProviderRegistry,
)

from ...i18n import tr
from .. import layers

if TYPE_CHECKING:
    from ...events.importers.tables import InputTable

#: as the parameter DATE_FORMAT names them; the first detects
DATE_FORMATS = ("", "ISO", "D/M/YYYY", "M/D/YYYY", "D.M.YYYY", "YYYYMMDD")
#: files that are read as text, whatever QGIS would make of them
_TEXT = {".csv", ".tsv", ".txt", ".json", ".geojson", ".jsonl", ".ndjson", ".geojsonl"}


class _FirstRows:
    """A feature source that ends early."""

    def __init__(self, source: Any, most: int) -> None:
        self._source = source
        self._most = most

    def __getattr__(self, name: str) -> Any:
        return getattr(self._source, name)

    def featureCount(self) -> int:
        """Return how many there are of them at most, as a source does."""
        return min(int(self._source.featureCount()), self._most)

    def getFeatures(self, request: QgsFeatureRequest, flags: Any) -> Any:
        """Return the first features."""
        return self._source.getFeatures(request.setLimit(self._most), flags)


def text_file(value: Any) -> Path | None:
    """Return the file that a parameter names, if it is one that is read as text."""
    path = Path(value) if isinstance(value, str) and value else None
    if path is not None and path.suffix.lower() in _TEXT and path.is_file():
        return path
    return None


def read(
    definition: QgsProcessingParameterFeatureSource,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    *,
    most: int | None = None,
    encoding: str = "",
) -> InputTable:
    """Return the table that a parameter names, a file or a layer.

    Parameters
    ----------
    definition : QgsProcessingParameterFeatureSource
    most : int, optional
        Only so many rows, the first ones.
    encoding : str
        The code page of a file of text, told from it if not given.

    Raises
    ------
    QgsProcessingException
        If there is no such layer, or its coordinates mean nothing.
    InputError
        If the file cannot be read.
    """
    from ...events.importers import formats

    value = parameters[definition.name()]
    path = text_file(value)
    if path is not None:
        return formats.read_file(path, most, encoding)
    source = QgsProcessingParameters.parameterAsSource(definition, parameters, context)
    if source is None:
        raise QgsProcessingException(
            QgsProcessingAlgorithm.invalidSourceError(parameters, definition.name())
        )
    _note_others(value, feedback)
    return _of_source(source if most is None else _FirstRows(source, most), context, feedback)


def _note_others(value: Any, feedback: QgsProcessingFeedback) -> None:
    """Say that a file holds several tables where none of them was chosen: the first one is read."""
    if not isinstance(value, str) or "|" in value or not Path(value).is_file():
        return
    names = [one.name() for one in QgsProviderRegistry.instance().querySublayers(value)]
    if len(names) > 1:
        feedback.pushWarning(
            tr(
                "“{file}” holds several tables, and the first one is read: {names}. To read "
                "another one, add “|layername=” and its name to the path."
            ).format(file=Path(value).name, names="; ".join(names))
        )


def _of_source(
    source: Any, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> InputTable:
    """Return a layer's rows, with the middle of each feature as longitude and latitude."""
    from ...events.importers.tables import InputTable

    names = [field.name() for field in source.fields()]
    raw = layers.read(source, names, feedback)
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(source.sourceCrs(), wgs84, context.transformContext())
    spatial = any(wkb is not None for wkb in raw.wkb)
    if spatial and not source.sourceCrs().isValid():
        raise QgsProcessingException(
            tr(
                "“{layer}” has no coordinate reference system. Set it in the layer's properties "
                "(Source tab) and run again."
            ).format(layer=raw.name)
        )
    table = InputTable(names, [], raw.name)
    for index, wkb in enumerate(raw.wkb):
        row = {name: raw.columns[name][index] for name in names}
        if spatial:
            # a row without a shape keeps what its own columns say
            row = {"longitude": None, "latitude": None, **row, **_middle(wkb, transform)}
        table.rows.append((index + 1, row))
    if spatial:
        table.columns = list(dict.fromkeys([*names, "longitude", "latitude"]))
    return table


def _middle(wkb: bytes | None, transform: QgsCoordinateTransform) -> dict[str, Any]:
    """Return the middle of a shape in degrees; nothing where it has none."""
    if wkb is None:
        return {}
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    middle = geometry.centroid()
    if middle.isNull() or middle.isEmpty():
        return {}
    at = middle.asPoint()
    if transform.sourceCrs().isGeographic() and geometry.boundingBox().width() > 180.0:
        import shapely

        from ...events.importers.coordinates import middle_of

        straight = QgsGeometry(geometry.constGet().segmentize())
        at = QgsPointXY(*middle_of(shapely.from_wkb(straight.asWkb().data())))
    try:
        point = transform.transform(at)
    except QgsCsException:
        return {}
    return {"longitude": point.x(), "latitude": point.y()}
