# SPDX-License-Identifier: GPL-2.0-or-later
"""A QGIS without shapely: install_libraries.py ANSWER click PROFILE PINS INDEX, or run PROFILE."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings, QgsVectorLayer

what, profile = sys.argv[2], sys.argv[3]
application = QgsApplication([], True, profile)
application.initQgis()

from salient import dependencies, own_libraries  # noqa: E402
from salient.ui.sample import profile_folder  # noqa: E402

answer: dict = {"missing before": [one.library.name for one in dependencies.missing()]}
if what == "click":
    from salient.ui.libraries import LibrariesDialog

    own_libraries._table = lambda: json.loads(Path(sys.argv[4]).read_text())
    QgsSettings().setValue("salient/libraries_index", sys.argv[5])
    dialog = LibrariesDialog()
    dialog.install.click()
    while dialog._task is not None:
        application.processEvents()
    answer["said"] = dialog.said.text()
    answer["can undo"] = dialog.undo.isEnabled()
    if sys.argv[6:] == ["undo"]:
        dialog.undo.click()
        answer["said"] = dialog.said.text()
else:
    import salient

    plugin = salient.classFactory(None)
    plugin.initProcessing()
    provider = QgsApplication.processingRegistry().providerById("salient")
    answer["refused"] = [one.name() for one in provider.algorithms() if not one.canExecute()[0]]
    square = "Polygon?crs=EPSG:4326&field=actor:string"
    layer = QgsVectorLayer(square, "control", "memory")
    from qgis.core import (
        QgsFeature,
        QgsGeometry,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsRectangle,
    )

    for actor, west in (("Red", 0), ("Blue", 1)):
        one = QgsFeature(layer.fields())
        one["actor"] = actor
        one.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 0, west + 1, 1)))
        layer.dataProvider().addFeature(one)
    context = QgsProcessingContext()
    front = provider.algorithm("frontline")
    asked = {"CONTROL": layer, "ACTOR_FIELD": "actor", "FRONT": "memory:"}
    done, ok = front.run(asked, context, QgsProcessingFeedback(False))
    answer["ran"] = ok
    answer["length_km"] = done.get("LENGTH_KM")
    import shapely

    answer["from"] = shapely.__file__
answer["missing after"] = [one.library.name for one in dependencies.missing()]
answer["folder"] = str(own_libraries.folder(profile_folder()))
Path(sys.argv[1]).write_text(json.dumps(answer), encoding="utf-8")
sys.stdout.flush()
