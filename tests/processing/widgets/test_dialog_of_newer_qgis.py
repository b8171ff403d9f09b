# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS 4.2 has no dialog of an algorithm: a part of its window that may be docked is in its place.

Its name, module and base class are others, as its interface says that QGIS publishes. What is not
there on this QGIS is made of what is.
"""

from __future__ import annotations

import importlib.util
import sys
import types

import pytest

pytest.importorskip("qgis.core")
from qgis import gui
from qgis.PyQt.QtWidgets import QMainWindow, QVBoxLayout, QWidget


@pytest.fixture
def newer(window, provider, monkeypatch):
    """The names of QGIS 4.2, and none of those that it has no more; yields the new class."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    class AlgorithmWidget(AlgorithmDialog):
        def __init__(self, alg, in_place=False, parent=None):
            assert parent is None or isinstance(parent, QMainWindow)
            super().__init__(alg, in_place, parent)
            self.shown = 0

        def showWidget(self):
            self.shown += 1

    module = types.ModuleType("processing.gui.algorithm_widget")
    module.AlgorithmWidget = AlgorithmWidget
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(sys.modules, "processing.gui.AlgorithmDialog", None)
    monkeypatch.delattr(gui, "QgsProcessingAlgorithmDialogBase")
    monkeypatch.setattr(gui, "QgsProcessingAlgorithmWidgetBase", AlgorithmWidget, raising=False)
    return AlgorithmWidget


def executed(name, root):
    """Run a module's text anew, beside the module that all others have."""
    path = root.joinpath(*name.split(".")[1:]).with_suffix(".py")
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["ui.results", "ui.menu", "processing.widgets.dialog"])
def test_the_window_s_parts_load_without_the_class_that_is_gone(newer, root, name):
    """One import of it, and QGIS did not load Salient at all."""
    executed(f"salient.{name}", root)


def test_a_dialog_is_made_begun_shown_and_found(newer, provider, window):
    from salient.processing.widgets import dialog

    algorithm = provider.algorithm("pocketarea").create()
    beside = QWidget()  # as the toolbox, which is no main window
    made = dialog.opened(algorithm, beside)
    assert isinstance(made, newer)
    assert made.parent() is window.mainWindow()
    dialog.show(made)
    assert made.shown == 1
    # docked, it is no window of its own
    QVBoxLayout(beside).addWidget(made)
    assert not made.isWindow() and made in dialog.dialogs()
    dialog.remember(made)
    made.setParent(None)
    made.close()


def test_where_neither_is_there_qgis_makes_the_dialog(newer, provider, monkeypatch):
    monkeypatch.setitem(sys.modules, "processing.gui.algorithm_widget", None)
    assert provider.algorithm("pocketarea").create().createCustomParametersWidget(None) is None


def test_a_dialog_without_wrappers_in_python_is_left_as_qgis_makes_it(newer, provider):
    """QGIS plans to have them in C++ alone."""
    from salient.processing.widgets import dialog

    made = newer(provider.algorithm("frontline").create())
    wrappers = made.mainWidget().__dict__.pop("wrappers")
    made.setParameters = lambda values: None
    dialog.start(made)
    dialog.remember(made)
    made.mainWidget().wrappers = wrappers
    made.close()


def test_what_else_is_beside_our_widgets_serves_without_the_class_that_qgis_drops(
    root, qgis_app, monkeypatch
):
    """The widgets themselves are never asked for then."""
    monkeypatch.setitem(sys.modules, "processing.gui.wrappers", None)
    module = executed("salient.processing.widgets.dialog_wrapper", root)
    assert module.vector_layer("") is None
    assert module.DialogWrapper.__base__ is object
