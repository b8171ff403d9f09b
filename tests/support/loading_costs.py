# SPDX-License-Identifier: GPL-2.0-or-later
"""Write which modules each step of loading brings: loading_costs.py ANSWER."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import QtGui, QtWidgets  # noqa: F401 - QGIS Desktop has them by then

application = QgsApplication([], False)
application.initQgis()
known = set(sys.modules)


def new() -> list[str]:
    """Return the modules that came since the last call."""
    came = sorted(set(sys.modules) - known)
    known.update(came)
    return came


answer = {}
import salient  # noqa: E402 - what is measured

answer["import"] = new()
plugin = salient.classFactory(None)
answer["factory"] = new()
plugin.initProcessing()
provider = QgsApplication.processingRegistry().providerById("salient")
provider.refreshAlgorithms()
answer["provider"] = new()
answer["algorithms"] = len(provider.algorithms())

from salient.processing.provider import ALGORITHMS, MODELS  # noqa: E402 - there since the factory

answer["models"] = len(MODELS)
answer["algorithm modules"] = [
    f"salient.processing.algorithms.{module}" for module, _ in ALGORITHMS
]
plugin.unload()
Path(sys.argv[1]).write_text(json.dumps(answer), encoding="utf-8")
application.exitQgis()
