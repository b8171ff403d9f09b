# SPDX-License-Identifier: GPL-2.0-or-later
"""Write what a layer of the project leaves when QGIS ends without a window: ... ANSWER."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import salient
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

application = QgsApplication([], False)
application.initQgis()
plugin = salient.classFactory(None)
plugin.initProcessing()
layer = QgsVectorLayer("Point", "read", "memory")
QgsProject.instance().addMapLayer(layer)
# as what a provider keeps open to read from
kept = QObject()
seen = []
kept.destroyed.connect(lambda: seen.append("closed"))
layer.willBeDeleted.connect(kept.deleteLater)
application.exitQgis()
Path(sys.argv[1]).write_text(json.dumps({"while QGIS ended": seen}), encoding="utf-8")
