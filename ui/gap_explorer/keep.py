# SPDX-License-Identifier: GPL-2.0-or-later
"""What was shown is written by the algorithm itself and loaded as one group of layers."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsGui

from ...cartography.inert_text import inert
from ...i18n import amounts_apart, tr
from ...processing import run_results
from .. import messages

#: What is loaded of each algorithm.
_OUTPUTS = {
    "encirclementgap": ("SUMMARY", "POCKETS", "GAPS"),
    "supplyroutes": ("SUMMARY", "ROUTES", "NEAREST_AT"),
}
#: What it writes besides.
_FILES = {"encirclementgap": ("REPORT",), "supplyroutes": ()}
#: What runs, and what lets nothing of it come into the project. QGIS's task manager keeps no
#: Python reference to a task's context and feedback.
_running: list[tuple] = []
#: Milliseconds that the end of a run is waited for.
_LAST_MS = 5000


def _destinations(algorithm, project: QgsProject, hypothetical: str) -> dict:
    """Return where an algorithm's layers and files go, the layers named as its outputs are."""
    asked = dict.fromkeys(_FILES[algorithm.name()], "TEMPORARY_OUTPUT")
    for name in _OUTPUTS[algorithm.name()]:
        place = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
        label = algorithm.parameterDefinition(name).description()
        place.destinationName = _marked(label) if hypothetical else label
        asked[name] = place
    return asked


def run(iface, algorithm_id: str, parameters: dict, *, hypothetical: str = "") -> None:
    """Run an algorithm beside QGIS's window and load its layers; a refusal is shown.

    Parameters
    ----------
    hypothetical : str
        Name of the variant where the map is one of “what if”: group and layers say so.
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    project = QgsProject.instance()
    context.setProject(project)
    asked = {**parameters, **_destinations(algorithm, project, hypothetical)}
    ok, refusal = algorithm.checkParameterValues(asked, context)
    if not ok:
        messages.warn(iface.messageBar(), refusal)
        return
    name = title(asked, algorithm.name(), hypothetical)
    note_in_history(algorithm, asked, context)
    task = QgsProcessingAlgRunnerTask(algorithm, asked, context, feedback)
    lost: list[str] = []

    def lose(reason: str = "") -> None:
        """Keep nothing, for a reason that is said; without one it is not wanted any more."""
        lost.append(reason)
        _end(task)

    entry = (task, context, feedback, lose)
    released = _held(project, asked, lose)

    def executed(done: bool, _results: dict) -> None:
        released()
        _running.remove(entry)
        if "" in lost:
            return
        if done:
            load(context, feedback, name)
        else:
            log = " ".join(lost) or feedback.textLog().strip()
            _say_lost(iface, log)

    if task.isCanceled():
        # refused as it was made ready: of such a task QGIS reports no end
        _running.append(entry)
        executed(False, {})
        return
    task.executed.connect(executed)
    _running.append(entry)
    QgsApplication.taskManager().addTask(task)


def _say_lost(iface, log: str) -> None:
    text = tr("The answer could not be kept: {log}").format(log=log)
    messages.warn(iface.messageBar(), text)


def stop() -> None:
    """Cancel what runs and wait for its end: its algorithms go with the plugin."""
    for _task, _context, _feedback, lose in list(_running):
        lose()


def _end(task: QgsProcessingAlgRunnerTask) -> None:
    """Let a run end before what it reads is gone: QGIS would end with it."""
    task.cancel()
    task.waitForFinished(_LAST_MS)


def _held(project: QgsProject, asked: dict, lose: Callable[..., None]) -> Callable[[], None]:
    """See that a run ends before its layers go, as all do with a project; return what lets go.

    The only layer of a project may be removed from it, too: only of a project that goes QGIS says
    that all are.
    """
    read = _layers_of(asked)

    def removed(ids: list[str]) -> None:
        gone = sorted(read & set(ids))
        if gone:
            names = "”, “".join(project.mapLayer(one).name() for one in gone)
            lose(tr("“{layer}” was removed.").format(layer=names))

    links = ((project.removeAll, lose), (project.layersWillBeRemoved, removed))
    for signal, slot in links:
        signal.connect(slot)

    def release() -> None:
        for signal, slot in links:
            signal.disconnect(slot)

    return release


def _layers_of(asked: dict) -> set[str]:
    """Return the ids of the layers among the parameters of a run."""
    given = (
        one.source.staticValue() if isinstance(one, QgsProcessingFeatureSourceDefinition) else one
        for one in asked.values()
    )
    return {one.id() if isinstance(one, QgsMapLayer) else str(one) for one in given}


def note_in_history(
    algorithm: QgsProcessingAlgorithm, asked: dict, context: QgsProcessingContext
) -> None:
    """Add a run to Processing's history, from which it is run again or put into a script."""
    command = algorithm.asPythonCommand(asked, context)
    registry = getattr(QgsGui, "historyProviderRegistry", None)
    if registry is None:  # before QGIS 3.24
        from processing.core.ProcessingLog import ProcessingLog

        ProcessingLog.addToLog(command)
        return
    details = {
        "python_command": command,
        "algorithm_id": algorithm.id(),
        "parameters": algorithm.asMap(asked, context),
    }
    registry().addEntry("processing", details)


def _marked(text: str) -> str:
    return tr("{name} (hypothetical)").format(name=text)


def load(context, feedback, title: str) -> None:
    """Add the layers of a run to the project, in a group of their own on top of the others."""
    project = QgsProject.instance()
    group = project.layerTreeRoot().insertGroup(0, inert(amounts_apart(title)))
    # In a thread a run has a context of its own: the layers tell to which they belong.
    group.setCustomProperty(run_results.GIVEN, True)
    for destination, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(destination, context)
        if layer is None:
            continue
        context.takeResultLayer(layer.id())
        layer.setName(inert(details.name))
        project.addMapLayer(layer, False)
        group.insertLayer(_place(group, layer), layer)
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(layer, context, feedback)
    group.removeCustomProperty(run_results.GIVEN)


def add_above(layer: QgsVectorLayer, original: QgsVectorLayer | None) -> None:
    """Add a layer to the project right above the one it comes from, in the same style."""
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    node = root.findLayer(original.id()) if original is not None else None
    project.addMapLayer(layer, False)
    if original is None or node is None:
        root.insertLayer(0, layer)
        return
    layer.setRenderer(original.renderer().clone())
    group = node.parent()
    group.insertLayer(group.children().index(node), layer)


def title(parameters: dict, algorithm: str = "encirclementgap", hypothetical: str = "") -> str:
    """Return what is asked: of what place, of what date, and of which variant of “what if”."""
    place = str(parameters["CORE_POINT"]).split(" ")[0].split(",")
    where = f"{float(place[1]):.4f}, {float(place[0]):.4f}"
    supply = algorithm == "supplyroutes"
    if parameters.get("TO"):
        text = tr("Supply at {place}, {date}") if supply else tr("Gap at {place}, {date}")
    else:
        text = tr("Supply at {place}") if supply else tr("Gap at {place}")
    said = text.format(place=where, date=parameters.get("TO"))
    return f"{_marked(hypothetical)}, {said}" if hypothetical else said


def _place(group, layer) -> int:
    """Return where a layer goes: lines above polygons above tables."""
    rank = {0: 0, 1: 1, 2: 2}

    def height(one) -> int:
        return rank.get(int(one.geometryType()), 3) if one.isSpatial() else 4

    above = [node for node in group.findLayers() if height(node.layer()) <= height(layer)]
    return len(above)
