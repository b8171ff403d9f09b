# SPDX-License-Identifier: GPL-2.0-or-later
"""What every HTML report of an algorithm says about its run: parameters, inputs, versions."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from ...about import metadata
from ...i18n import tr, writing_in
from .. import manifest
from ..addresses import without_secrets

if TYPE_CHECKING:
    from ...cartography.report import HtmlReport
    from ...events.store.store import Store

#: letters of a hash that a page has room for, and that tell one log from another
_HASH = 16


def version() -> str:
    """Return the versions that made a result: Salient, QGIS and the libraries that measured."""
    import pyproj
    import scipy
    import shapely

    run = manifest.line()
    return (
        f"Salient {metadata()['version']} · QGIS {Qgis.QGIS_VERSION.split('-')[0]} · "
        f"shapely {shapely.__version__} (GEOS {shapely.geos_version_string}) · "
        f"scipy {scipy.__version__} · pyproj {pyproj.__version__}{f' · {run}' if run else ''}"
    )


def store_source(store: Store) -> tuple[str, str, str]:
    """Return role, name and hash of a store as a source: the hash is that of its log's end."""
    head = store.head()
    name = tr("{store}, log entry {count}").format(store=store.name, count=head.seq)
    return tr("Event store"), name, head.hash


def log_line(address: str) -> str:
    """Return what a page says of the store that its sources came from, in small print."""
    from ...events.store.store import Store

    head = Store.open(address).head()
    text = tr("Sources: log entry {count}, SHA-256 {hash}…")
    return text.format(count=head.seq, hash=head.hash[:_HASH])


def of_run(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """Return what every report says of its run: parameters, their labels, and versions."""
    known = algorithm.parameterDefinitions()
    return {
        "parameters": parameter_texts(algorithm, parameters),
        "labels": {one.name(): one.description() for one in known},
        "version": version(),
    }


def parameter_texts(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]
) -> dict[str, str]:
    """Return what each input parameter was set to, defaults where nothing was said."""
    texts = {}
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination():
            continue
        value = parameters.get(definition.name())
        if value is None:
            value = definition.defaultValue()
        texts[definition.name()] = _option(definition, value) or _text(value)
    return texts


def _option(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    """Return what an enum's number stands for; empty of other parameters."""
    if not isinstance(definition, QgsProcessingParameterEnum) or definition.usesStaticStrings():
        return ""
    numbers = value if isinstance(value, (list, tuple)) else str(value).split(",")
    told = definition.options()
    found = [told[int(one)] for one in numbers if str(one).isdigit() and int(one) < len(told)]
    return ", ".join(found) if len(found) == len(numbers) else ""


def _text(value: Any) -> str:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        chosen = " (selected features only)" if value.selectedFeaturesOnly else ""
        return f"{_text(value.source.staticValue())}{chosen}"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, QgsMapLayer):
        return str(value.name())
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_text, value)) or "–"
    return "–" if value in (None, "") else _without_folder(without_secrets(str(value)))


def _without_folder(text: str) -> str:
    """Return a file's name: where it lies is the machine's, and often names who sits at it."""
    path, bar, rest = text.removeprefix("file://").partition("|")
    for kind in (PurePosixPath, PureWindowsPath):
        if "\n" not in path and kind(path).is_absolute() and kind(path).name:
            return f"{kind(path).name}{bar}{rest}"
    return text


def write(path: str, report: HtmlReport) -> None:
    """Write a report to a file.

    Raises
    ------
    QgsProcessingException
        If the file cannot be written.
    """
    from ...cartography.report import html
    from ..outputs import write_text

    with writing_in(""):
        text = html(report)
    write_text(path, text)
