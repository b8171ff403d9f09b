# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog offers the layer's actors; a model sees plain text."""

from __future__ import annotations

import pytest

SQUARE = "Polygon((0 0, 1 0, 1 1, 0 1, 0 0))"


@pytest.fixture
def window(qgis_iface, monkeypatch):
    """The stand-in for QGIS's window, with a browser model that the dialogs accept."""
    from qgis.gui import QgsBrowserGuiModel

    model = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model)
    return qgis_iface


@pytest.fixture
def dialog(provider, make_layer, qgis_new_project, window):
    """The dialog of Encirclement gap with a layer of three actors in the project."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication, QgsProject

    rows = [(SQUARE, name) for name in ("North", "South", "O'Neill; Sons")]
    layer = make_layer(rows, fields="actor:string")
    QgsProject.instance().addMapLayer(layer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("salient:encirclementgap")
    shown = AlgorithmDialog(algorithm, False, window.mainWindow())
    yield shown
    shown.close()
    shown.deleteLater()


def _wrapper(dialog, name):
    return dialog.mainWidget().wrappers[name]


def _values(dialog):
    return dialog.createProcessingParameters()


def test_names_of_the_layer_are_offered(dialog):
    names = _wrapper(dialog, "ENCIRCLERS").widget.names
    assert [names.itemText(i) for i in range(names.count())] == ["North", "O'Neill; Sons", "South"]


def test_ticking_fills_the_text_and_typing_ticks(dialog):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    edit = _wrapper(dialog, "ENCIRCLERS").widget
    edit.names.setItemCheckState(2, Qt.CheckState.Checked)
    edit.names.checkedItemsChanged.emit(edit.names.checkedItems())
    assert edit.text.text() == "South"
    QTest.keyClicks(edit.text, "; North; Elsewhere")
    assert edit.names.checkedItems() == ["North", "South"]
    assert _values(dialog)["ENCIRCLERS"] == "South; North; Elsewhere"


def test_study_area_takes_a_layer_or_an_extent(dialog):
    from qgis.core import QgsProject

    _wrapper(dialog, "ENCIRCLERS").setValue("North")
    edit = _wrapper(dialog, "STUDY_AREA").widget
    (layer,) = QgsProject.instance().mapLayers().values()
    edit.layer.setLayer(layer)
    assert _values(dialog)["STUDY_AREA"] == layer.id()
    edit.extent.setText("0,1,0,1 [EPSG:4326]")
    assert _values(dialog)["STUDY_AREA"] == "0,1,0,1 [EPSG:4326]"


def test_distances_are_offered_in_metres_whatever_the_layer(dialog):
    from qgis.PyQt.QtWidgets import QComboBox

    widget = _wrapper(dialog, "CORE_RADIUS").wrappedWidget()
    (units,) = widget.findChildren(QComboBox)
    assert units.currentText() == "meters"


def test_in_a_model_the_actors_are_plain_text(provider, window):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import (
        QgsApplication,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildParameterSource,
    )
    from qgis.gui import QgsProcessingModelerParameterWidget

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("salient:encirclementgap")
    shown = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm())
    wrapper = shown.widget.widget.wrappers["ENCIRCLERS"]
    assert isinstance(wrapper, QgsProcessingModelerParameterWidget)
    wrapper.setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue("North; South"))
    assert wrapper.value().staticValue() == "North; South"
    shown.close()
    shown.deleteLater()


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ("actor:string,date:date,class:string", ("actor", "date", "class")),
        ("Faction:string,recorded:date,note:string", ("Faction", "recorded", None)),
        ("actor:string,START:date,END:date", ("actor", None, None)),
    ],
    ids=["by our names", "by other names", "intervals"],
)
def test_fields_are_chosen_beforehand_and_shown(
    provider, make_layer, qgis_new_project, window, fields, shown
):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication, QgsProject

    QgsProject.instance().addMapLayer(make_layer([(SQUARE, "A")], fields=fields))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("salient:frontline")
    dialog = AlgorithmDialog(algorithm, False, window.mainWindow())
    names = ("ACTOR_FIELD", "DATE_FIELD", "CLASS_FIELD")
    try:
        values = _values(dialog)
        assert tuple(values[name] for name in names) == shown
        seen = tuple(_wrapper(dialog, name).widget.currentText() or None for name in names)
        assert seen == shown
        # What is emptied by hand stays empty: the layer is then one map.
        _wrapper(dialog, "DATE_FIELD").widget.setCurrentIndex(0)
        assert _values(dialog)["DATE_FIELD"] is None
    finally:
        dialog.close()
        dialog.deleteLater()


def test_fields_follow_another_layer(provider, make_layer, qgis_new_project, window):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

    first = make_layer([(SQUARE, "A")], fields="actor:string,date:date")
    second = make_layer([(SQUARE, "A")], fields="side:string,as_of:date")
    QgsProject.instance().addMapLayers([first, second])
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("salient:frontline")
    dialog = AlgorithmDialog(algorithm, False, window.mainWindow())
    try:
        for layer, expected in ((second, ("side", "as_of")), (first, ("actor", "date"))):
            _wrapper(dialog, "CONTROL").setParameterValue(layer, QgsProcessingContext())
            values = _values(dialog)
            assert (values["ACTOR_FIELD"], values["DATE_FIELD"]) == expected
    finally:
        dialog.close()
        dialog.deleteLater()
