# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own dialogs on a stand-in for its window, filled by their widgets."""

from __future__ import annotations

import pytest


@pytest.fixture
def window(qgis_iface, monkeypatch):
    """The stand-in for QGIS's window, with a browser model that the dialogs accept."""
    from qgis.gui import QgsBrowserGuiModel

    model = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model)
    return qgis_iface


@pytest.fixture
def open_dialog(provider, window):
    """Open the dialog of one of our algorithms by its name, as QGIS's toolbox does."""
    from qgis.core import QgsApplication

    opened = []

    def open_(name):
        registry = QgsApplication.processingRegistry()
        algorithm = registry.createAlgorithmById(f"salient:{name}")
        opened.append(algorithm.createCustomParametersWidget(window.mainWindow()))
        return opened[-1]

    yield open_
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()


@pytest.fixture
def fill():
    """Fill one field of a dialog by its widget, as hands do."""
    from qgis.core import QgsMapLayer, QgsProcessingContext
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit

    def fill_(dialog, name, value):
        wrapper = dialog.mainWidget().wrappers[name]
        widget = wrapper.wrappedWidget()
        if widget is None:  # a wrapper in Python keeps it itself
            widget = wrapper.widget
        if isinstance(value, list):
            # chosen in a window of its own, which waits for a mouse
            wrapper.setParameterValue(value, QgsProcessingContext())
        elif isinstance(value, QgsMapLayer):
            box = widget if isinstance(widget, QComboBox) else widget.findChild(QComboBox)
            at = box.findText(value.name(), Qt.MatchFlag.MatchStartsWith)
            assert at >= 0, (name, [box.itemText(i) for i in range(box.count())])
            box.setCurrentIndex(at)
            box.activated[int].emit(at)
        elif isinstance(widget, QComboBox) and widget.isEditable() and widget.findText(value) < 0:
            widget.setEditText(value)
        elif isinstance(widget, QComboBox):
            at = widget.findText(value)
            assert at >= 0, (name, [widget.itemText(i) for i in range(widget.count())])
            widget.setCurrentIndex(at)
            widget.activated[int].emit(at)
        elif isinstance(value, (int, float)):
            spin = (
                widget
                if isinstance(widget, QAbstractSpinBox)
                else widget.findChild(QAbstractSpinBox)
            )
            spin.setValue(value)
        else:
            edit = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
            edit.setText(value)

    return fill_
