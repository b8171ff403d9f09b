# SPDX-License-Identifier: GPL-2.0-or-later
"""The manifest of a run: its inputs with hashes, what was asked, versions and figures, as JSON.

It is noted what a run depends on before it begins, so that its reports can print the id, and each
row as it is written, so that the figures are those of the outputs, whatever becomes of them.
"""

from __future__ import annotations

import ast
import hashlib
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ..analysis.base.file_parts import READ_WITH, beside
from ..i18n import paragraphs, tr
from . import where_to_run, whole_read
from .addresses import without_secrets
from .staging import RECORD

MANIFEST = "MANIFEST"
#: what says where and how a run is done, and not what is measured
_HOW = (MANIFEST, where_to_run.SCHEDULER, where_to_run.CACHE)
_LAYERS = ("source", "vector", "maplayer", "layer", "raster")
_FIGURES = ("outputNumber", "outputString", "outputBoolean")
#: texts that may be the path of a file; any other text is none, whatever lies in a folder
_TEXT_OR_FILE = ("STORE", "VALUES", "TEMPLATE")
_now = threading.local()


def add(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the file that a manifest is written to."""
    if algorithm.parameterDefinition(MANIFEST) is not None:
        return
    parameter = QgsProcessingParameterFileDestination(
        MANIFEST, tr("Manifest"), tr("JSON files") + " (*.json)", None, True
    )
    parameter.setCreateByDefault(False)
    parameter.setFlags(parameter.flags() | parameter.FlagAdvanced)
    text = tr(
        "A file that says which inputs, with their SHA-256, which parameters and versions gave "
        "which figures. “salient verify” measures it again; reports print its id."
    )
    parameter.setHelp(paragraphs(text))
    algorithm.addParameter(parameter)


class Record:
    """What a run depends on, and the figures that it gave so far."""

    def __init__(self, question: dict[str, Any], target: str) -> None:
        self.question, self.target = question, target
        self._rows: list[dict[str, Any]] = []
        self._shapes: dict[str, Any] = {}
        self._counts: dict[str, int] = {}

    def add(self, output: str, fields: QgsFields, feature: QgsFeature) -> None:
        """Note a row that is written."""
        values = zip(fields.names(), feature.attributes())
        self._rows.append({"output": output, **{name: _plain(value) for name, value in values}})
        self._counts[output] = self._counts.get(output, 0) + 1
        if feature.hasGeometry():
            digest = self._shapes.setdefault(output, hashlib.sha256())
            digest.update(bytes(feature.geometry().asWkb()))

    def figures(
        self, algorithm: QgsProcessingAlgorithm, found: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Return all figures of a run, a row each."""
        single = [
            {"output": one.name(), "value": _plain(found[one.name()])}
            for one in algorithm.outputDefinitions()
            if one.type() in _FIGURES and one.name() in found
        ]
        shapes = [
            {"output": name, "shapes": self._counts[name], "geometry_sha256": one.hexdigest()}
            for name, one in self._shapes.items()
        ]
        return [*single, *shapes, *self._rows]


def begin(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: Any, feedback: Any
) -> None:
    """Note what a run depends on, if it is asked for a manifest."""
    _now.run = ""
    setattr(algorithm, RECORD, None)
    if not parameters.get(MANIFEST):
        return
    from ..analysis.base import manifests
    from ..analysis.base.fingerprint import fingerprint

    files, layers = _inputs(algorithm, parameters, context)
    definitions = algorithm.parameterDefinitions()
    target = algorithm.parameterAsFileOutput(parameters, MANIFEST, context)
    question = manifests.asked(
        f"salient:{algorithm.name()}",
        _options(algorithm, parameters, context),
        files,
        Path(target).parent,
        layers=layers,
        outputs=sorted(
            one.name()
            for one in definitions
            if one.isDestination() and one.name() != MANIFEST and parameters.get(one.name())
        ),
        versions={**fingerprint(), "QGIS": Qgis.QGIS_VERSION.split("-")[0]},
    )
    betrayed = manifests.what_it_betrays(question)
    if betrayed:
        feedback.pushWarning(betrayed)
    setattr(algorithm, RECORD, Record(question, target))
    _now.run = question["run"]


def record_of(algorithm: QgsProcessingAlgorithm) -> Record | None:
    """Return the record of a run, None where it is not asked for."""
    return getattr(algorithm, RECORD, None)


def end(algorithm: QgsProcessingAlgorithm, found: dict[str, Any] | None) -> None:
    """Write the manifest of a run whose outputs are in their place.

    Raises
    ------
    QgsProcessingException
        If it cannot be written.
    """
    from . import outputs

    _now.run = ""
    record = record_of(algorithm)
    if record is None:
        return
    from ..analysis.base import manifests

    setattr(algorithm, RECORD, None)
    whole = manifests.content(record.question, record.figures(algorithm, found or {}))
    outputs.write_text(record.target, manifests.text(whole))


def current() -> str:
    """Return the id of the run that this thread is at, empty where it writes no manifest."""
    return str(getattr(_now, "run", ""))


def line() -> str:
    """Return what a page says of the manifest of its run; empty where it writes none."""
    return tr("Run {id}").format(id=current()) if current() else ""


# What went in ------------------------------------------------------------------------------------


def _inputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the files that a run reads, and the layers of it that are no files."""
    from ..analysis.base import manifests

    files: dict[str, dict[str, Any]] = {}
    layers: list[dict[str, Any]] = []
    for one in algorithm.parameterDefinitions():
        name = one.name()
        if one.isDestination() or name in _HOW or parameters.get(name) in (None, ""):
            continue
        found = _layers(algorithm, one, parameters, context)
        paths: list[Path] = []
        chosen = _chosen_of(parameters[name])
        for layer in found:
            # a file does not vouch for what is edited and not saved
            inside = [] if chosen is not None or _is_edited(layer) else _files_of(layer)
            paths += inside
            if not inside:
                layers.append(_digest(name, layer, chosen))
        if not found and isinstance(parameters[name], str) and _may_name_a_file(one):
            text = _path_in(one, parameters[name])
            paths = _files_in(text, folder=_is_folder(one)) if text else []
        for path in paths:
            if str(path) not in files:
                files[str(path)] = manifests.input_of(path)
    return list(files.values()), layers


def _layers(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterFeatureSource | QgsProcessingParameterField,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> list[QgsMapLayer]:
    if definition.type() == "multilayer":
        return list(algorithm.parameterAsLayerList(parameters, definition.name(), context) or [])
    if definition.type() not in _LAYERS:
        return []
    layer = algorithm.parameterAsLayer(parameters, definition.name(), context)
    if layer is None:
        layer = algorithm.parameterAsVectorLayer(parameters, definition.name(), context)
    return [] if layer is None else [layer]


def _may_name_a_file(definition: QgsProcessingParameterDefinition) -> bool:
    return definition.type() in ("file", "multilayer", *_LAYERS) or (
        definition.name() in _TEXT_OR_FILE
    )


def _path_in(definition: QgsProcessingParameterDefinition, text: str) -> str:
    """Return the path that a parameter's text is read as; empty where it is read as none.

    A file whose name has no suffix is one all the same.
    """
    name = definition.name()
    if name == "VALUES":
        from .prepare_parameters import table_file

        return table_file(text)
    if name == "STORE":
        return "" if text.strip().lower().startswith("postgres:") else text.strip()
    if name == "TEMPLATE":
        from ..cartography.page.template import TEMPLATES
        from .map_words import SITUATION

        return "" if text in (SITUATION, *TEMPLATES) else text
    is_file = isinstance(definition, QgsProcessingParameterFile)
    return text if is_file else text.partition("|")[0]


def _is_folder(definition: QgsProcessingParameterDefinition) -> bool:
    return (
        isinstance(definition, QgsProcessingParameterFile)
        and definition.behavior() == QgsProcessingParameterFile.Behavior.Folder
    )


def _files_in(text: str, *, folder: bool) -> list[Path]:
    """Return the file that a text names, or those of the folder.

    A word that is no path may be called as a folder here is: `folder` says that it is one.
    """
    path = Path(text)
    with suppress(OSError, ValueError):  # a long text is no path
        if path.is_file():
            return [path.resolve()]
        if path.is_dir() and (folder or path.is_absolute()):
            return sorted(one.resolve() for one in path.rglob("*") if one.is_file())
    return []


def _files_of(layer: QgsMapLayer) -> list[Path]:
    """Return the files that a layer lies in; none where it lies in memory or in a database."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(str(parts.get("path") or ""))
    if not path.is_file():
        return []
    parts = beside(path, READ_WITH.get(path.suffix.lower(), ()))
    return [one.resolve() for one in (path, *parts)]


def _is_edited(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.isModified()


def _digest(name: str, layer: QgsMapLayer, chosen: _Chosen | None) -> dict[str, Any]:
    """Return what a layer holds that is no file, or what is chosen of it: a hash of its rows."""
    digest = hashlib.sha256()
    count = 0
    if isinstance(layer, QgsVectorLayer):
        count_of = whole_read.counted(layer.featureCount()) if chosen is None else None
        ask = layer.getFeatures if chosen is None else partial(chosen, layer)
        for feature in whole_read.to_the_end(ask, layer.name(), count_of):
            digest.update(repr([_plain(one) for one in feature.attributes()]).encode("utf-8"))
            digest.update(bytes(feature.geometry().asWkb()) if feature.hasGeometry() else b"")
            count += 1
    alone = chosen is not None or _is_edited(layer) or layer.providerType() == "memory"
    return {
        "parameter": name,
        "layer": layer.name(),
        # nobody else can open what is in memory, select the same again, or see what is not saved
        "source": "" if alone else _address(layer),
        "features": count,
        "content_sha256": digest.hexdigest(),
    }


#: which rows of a layer a run reads
_Chosen = Callable[[QgsVectorLayer], Iterable[QgsFeature]]


def _chosen_of(value: Any) -> _Chosen | None:
    """Return what takes the rows that are chosen of a layer; None where all are read."""
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return None
    if value.selectedFeaturesOnly:
        return lambda layer: layer.getSelectedFeatures()
    # from QGIS 3.32 on
    where = getattr(value, "filterExpression", "")
    if not where and value.featureLimit < 0:
        return None
    request = QgsFeatureRequest()
    if where:
        request.setFilterExpression(where)
    if value.featureLimit >= 0:
        request.setLimit(value.featureLimit)
    return lambda layer: layer.getFeatures(request)


def _address(layer: QgsMapLayer) -> str:
    """Return where a layer lies, without what opens it."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri(layer.providerType(), layer.source())
    parts.pop("password", None)
    uri = registry.encodeUri(layer.providerType(), parts)
    return without_secrets(f"{layer.providerType()}://{uri}", who=True)


# What was asked ----------------------------------------------------------------------------------


def _options(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    found = {}
    for one in algorithm.parameterDefinitions():
        value = parameters.get(one.name())
        if one.isDestination() or one.name() in _HOW or value is None or value == "":
            continue
        found[one.name()] = _option(one, value, algorithm, parameters, context)
    return found


def _option(
    definition: QgsProcessingParameterFeatureSource | QgsProcessingParameterField,
    value: str,
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Any:
    """Return a parameter's value as qgis_process takes it."""
    layers = _layers(algorithm, definition, parameters, context)
    if layers:
        texts = [_source(one) for one in layers]
        return texts if definition.type() == "multilayer" else texts[0]
    return _said(definition, value, context)


def _source(layer: QgsMapLayer) -> str:
    files = _files_of(layer)
    if not files:
        return layer.name() if layer.providerType() == "memory" else _address(layer)
    return "|".join([str(files[0]), *layer.source().split("|")[1:]])


def _said(
    definition: QgsProcessingParameterField, value: str, context: QgsProcessingContext
) -> Any:
    if isinstance(value, str):
        if _names_one(definition, value):
            # who measures again stands in another folder
            return str(Path(_path_in(definition, value)).resolve())
        return without_secrets(value, who=True)
    if isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, (list, tuple)):
        return [_said(definition, one, context) for one in value]
    if isinstance(value, (QDate, QDateTime)):
        return _plain(value)
    with suppress(ValueError, SyntaxError):
        return ast.literal_eval(definition.valueAsPythonString(value, context))
    return str(value)


def _names_one(definition: QgsProcessingParameterDefinition, text: str) -> bool:
    """Tell whether a text is the path of something, as the algorithm reads it."""
    path = _path_in(definition, text)
    with suppress(OSError, ValueError):  # a long text is no path
        if isinstance(definition, QgsProcessingParameterFile):
            return Path(path).exists()
        return definition.name() in _TEXT_OR_FILE and bool(path) and Path(path).is_file()
    return False


def _plain(value: Any) -> Any:
    """Return a value as JSON holds it."""
    from . import layers

    value = layers.plain(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value if isinstance(value, (bool, int, float, str, type(None))) else str(value)
