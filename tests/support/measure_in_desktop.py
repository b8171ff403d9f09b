# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS Desktop's --code: run one algorithm of Salient by processing.run, project open."""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

from qgis import utils
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QTimer

task = json.loads(Path(os.environ["SALIENT_TASK"]).read_text(encoding="utf-8"))


def run() -> dict:
    """Return the results, with the task's CRS and an ellipsoid of its own in the project."""
    import processing

    for plugin in ("processing", "salient"):
        if not (plugin in utils.active_plugins or utils.loadPlugin(plugin)):
            raise RuntimeError(f"QGIS did not load {plugin}")
        if plugin not in utils.active_plugins and not utils.startPlugin(plugin):
            raise RuntimeError(f"QGIS did not start {plugin}")
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem(task["project_crs"]))
    project.setEllipsoid("EPSG:7004")
    return processing.run(task["algorithm"], task["parameters"])


def main():
    """Write the answer and end without questions."""
    try:
        answer = {"results": run()}
    except Exception:
        answer = {"error": traceback.format_exc()}
    Path(task["answer"]).write_text(json.dumps(answer, default=str), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(500, main)
