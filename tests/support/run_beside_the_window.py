# SPDX-License-Identifier: GPL-2.0-or-later
"""Run an algorithm in one of QGIS's own threads, as its dialog does, and again: a count is printed.

`salient` must be on the path.
"""

from __future__ import annotations

import sys
import time

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)

app = QgsApplication([], False)
app.initQgis()
from salient.processing.provider import SalientProvider  # noqa: E402 - QGIS must run

provider = SalientProvider()
QgsApplication.processingRegistry().addProvider(provider)
layer = QgsVectorLayer("Polygon?crs=EPSG:32637&field=actor:string", "control", "memory")
for west, actor in ((500_000, "Red"), (510_000, "Blue")):
    feature = QgsFeature(layer.fields())
    east, south, north = west + 10_000, 4_000_000, 4_010_000
    feature.setGeometry(
        QgsGeometry.fromWkt(
            f"Polygon(({west} {south}, {east} {south}, {east} {north}, {west} {north}, "
            f"{west} {south}))"
        )
    )
    feature.setAttributes([actor])
    layer.dataProvider().addFeatures([feature])
QgsProject.instance().addMapLayer(layer)

for number in range(1, int(sys.argv[1]) + 1):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback(False)
    values = {"CONTROL": layer.id(), "ACTOR_FIELD": "actor", "FRONT": "TEMPORARY_OUTPUT"}
    algorithm = QgsApplication.processingRegistry().algorithmById("salient:frontline")
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    ended = []
    task.executed.connect(lambda good, _found, ended=ended: ended.append(good))
    QgsApplication.taskManager().addTask(task)
    while not ended and task.status() != QgsTask.TaskStatus.Terminated:
        app.processEvents()
        time.sleep(0.01)
    if ended != [True]:
        sys.exit(feedback.textLog())
    print(number, flush=True)

# What is not put away first ends newer Pythons with a crash.
QgsProject.instance().clear()
QgsApplication.processingRegistry().removeProvider(provider)
app.exitQgis()
