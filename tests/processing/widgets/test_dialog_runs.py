# SPDX-License-Identifier: GPL-2.0-or-later
"""What the menu opens is there until it is closed, whatever Python's collector does meanwhile."""

from __future__ import annotations

import gc
import weakref


def test_the_collector_leaves_an_open_dialog_and_the_end_of_its_run(
    provider, window, qgis_new_project
):
    from qgis.core import QgsApplication
    from qgis.PyQt.QtWidgets import QStackedWidget, QTabWidget

    registry = QgsApplication.processingRegistry()
    algorithm = registry.createAlgorithmById("salient:preparecontrol")

    outer = QTabWidget()

    def opened():
        """Open a dialog as the menu does, which keeps nothing of it nor of its parent."""
        # made by Qt, as QGIS's own window is
        parent = outer.findChild(QStackedWidget)
        dialog = algorithm.createCustomParametersWidget(parent)

        def on_complete(*_given):
            dialog.setWindowTitle("complete")

        dialog.algorithmFinished.connect(on_complete)
        dialog.show()
        return weakref.ref(dialog), weakref.ref(on_complete)

    dialog, end = opened()
    gc.collect()
    assert dialog() is not None
    assert end() is not None, "QGIS would crash where the run ends"
    dialog().algorithmFinished.emit(True, {})
    assert dialog().windowTitle() == "complete"
    dialog().close()
    dialog().deleteLater()
    outer.deleteLater()
