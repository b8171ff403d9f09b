# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS Desktop's --code: take away in mid-run what a measure rests on.

SALIENT_SAMPLE names a copy of the sample. How each run ended, and what is left of it, goes to
SALIENT_ANSWER.
"""

from __future__ import annotations

import json
import os
import threading
import time
import traceback
from pathlib import Path

from qgis import utils
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer

#: seconds after which a run is taken to hang
PATIENCE = 90
#: percent of a run at which its layer has long been read
READ = 40
SAMPLE = os.environ["SALIENT_SAMPLE"]


def settle():
    """Let Qt delete what was handed to deleteLater, and run what waits."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def without(loss) -> dict:
    """Measure beside the window, lose something once the run is under way; return how it ended."""
    layer = QgsVectorLayer(f"{SAMPLE}|layername=control", "control", "ogr")
    QgsProject.instance().addMapLayer(layer)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    given = {
        "CONTROL": layer.id(), "ACTOR_FIELD": "actor", "DATE_FIELD": "date",
        "ENCIRCLERS": "Government and allies", "BESIEGED": "Islamic State",
        "CORE_POINT": "37.5,35.0 [EPSG:4326]", "POSITION_ERROR": 500,
        "GAPS": "TEMPORARY_OUTPUT", "POCKETS": "TEMPORARY_OUTPUT", "SUMMARY": "TEMPORARY_OUTPUT",
    }  # fmt: skip
    algorithm = QgsApplication.processingRegistry().algorithmById("salient:encirclementgap")
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    ended: list = []
    task.executed.connect(lambda good, found: ended.append((good, found)))
    moved: list = []
    feedback.progressChanged.connect(moved.append)
    QgsApplication.taskManager().addTask(task)
    lost, begun = "", time.monotonic()
    while not ended and time.monotonic() - begun < PATIENCE:
        QCoreApplication.processEvents()
        if not lost and moved and feedback.progress() > READ:
            lost = "in mid-run"
            loss(layer.id())
        time.sleep(0.002)
    if not ended:
        return {"lost": lost, "ended": "hangs", "log": feedback.textLog()}
    good, found = ended[0]
    summary = context.takeResultLayer(found["SUMMARY"]) if good else None
    answer = {
        "lost": lost,
        "ended": good,
        "rows": summary.featureCount() if summary is not None else 0,
        "log": "" if good else feedback.textLog(),
    }
    del task, context, summary
    settle()
    return {**answer, **left()}


def left() -> dict:
    """Return what a run could leave: tasks, threads of ours, layers."""
    QgsProject.instance().clear()
    settle()
    tasks = [
        t for t in QgsApplication.taskManager().tasks() if t.status() != QgsTask.TaskStatus.Complete
    ]
    return {
        "tasks": [task.description() for task in tasks],
        "threads": sorted(one.name for one in threading.enumerate() if one.is_alive()),
        "layers": sorted(QgsProject.instance().mapLayers()),
        "loaded": "salient" in utils.active_plugins,
    }


def run() -> dict:
    """Lose nothing, a layer, the project, the plugin."""
    if not (utils.loadPlugin("salient") and utils.startPlugin("salient")):
        raise RuntimeError("QGIS did not load the plugin")
    return {
        "nothing": without(lambda _: None),
        "layer": without(QgsProject.instance().removeMapLayer),
        "project": without(lambda _: utils.iface.newProject(False)),
        "plugin": without(lambda _: utils.reloadPlugin("salient")),
    }


def main():
    """Write the answer and end without questions."""
    try:
        answer = run()
    except Exception:
        answer = {"error": traceback.format_exc()}
    Path(os.environ["SALIENT_ANSWER"]).write_text(json.dumps(answer), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(500, main)
