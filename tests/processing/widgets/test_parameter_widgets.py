# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog offers the layer's actors; a model sees plain text."""

from __future__ import annotations

import datetime as dt

import pytest

SQUARE = "Polygon((0 0, 1 0, 1 1, 0 1, 0 0))"


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


@pytest.fixture
def picker(dialog, monkeypatch):
    """Press the button of the encirclers; the window is worked on by a function, then accepted."""
    from salient.processing.widgets import actor_picker

    def press(work):
        def shown(window):
            window.show()
            work(window)
            window.buttons.button(window.buttons.StandardButton.Ok).click()
            return window.result()

        monkeypatch.setattr(actor_picker.ActorPicker, "exec", shown)
        _wrapper(dialog, "ENCIRCLERS").widget.choose.click()

    return press


def _rows(window):
    return [window.tree.topLevelItem(i) for i in range(window.tree.topLevelItemCount())]


def test_names_of_the_layer_are_offered_with_colour_and_area(picker):
    seen = []

    def look(window):
        seen.extend((row.text(0), row.text(1), row.icon(0).isNull()) for row in _rows(window))
        assert window.isSizeGripEnabled()

    picker(look)
    # a square degree at the equator is 12,309 km²; equal areas stand in order of name or not
    assert sorted(seen) == [
        ("North", "12,309", False),
        ("O'Neill; Sons", "12,309", False),
        ("South", "12,309", False),
    ]


def test_ticking_fills_the_text_and_typing_ticks(dialog, picker):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    edit = _wrapper(dialog, "ENCIRCLERS").widget

    def tick(window):
        window.filter.setText("sou")
        (left,) = [row for row in _rows(window) if not row.isHidden()]
        left.setCheckState(0, Qt.CheckState.Checked)

    picker(tick)
    assert edit.text.text() == "South"
    QTest.keyClicks(edit.text, "; North; Elsewhere")
    seen = []
    picker(lambda window: seen.extend(window.ticked()))
    assert sorted(seen) == ["North", "South"]
    assert set(_values(dialog)["ENCIRCLERS"].split("; ")) == {"North", "South", "Elsewhere"}


def test_study_area_takes_a_layer_or_an_extent(dialog):
    from qgis.core import QgsProject
    from qgis.PyQt.QtTest import QTest

    _wrapper(dialog, "ENCIRCLERS").setValue("North")
    edit = _wrapper(dialog, "STUDY_AREA").widget
    (layer,) = QgsProject.instance().mapLayers().values()
    edit.layer.setLayer(layer)
    assert _values(dialog)["STUDY_AREA"] == layer.id()
    edit.extent.setText("0,1,0,1 [EPSG:4326]")
    assert _values(dialog)["STUDY_AREA"] == "0,1,0,1 [EPSG:4326]"
    # a run of the history, or defaults: nothing is left of what was shown before
    wrapper = _wrapper(dialog, "STUDY_AREA")
    for value in (layer.id(), None, "0,1,0,1", layer.id(), "0,2,0,2", None):
        wrapper.setValue(value)
        assert wrapper.value() == value
    wrapper.setValue(layer.id())
    QTest.keyClicks(edit.extent, "0,3,0,3")
    assert wrapper.value() == "0,3,0,3" and edit.layer.currentLayer() is None


def test_a_date_is_shown_in_arabic_as_it_is_typed(dialog, monkeypatch):
    """Without an isolate it reads 31-01-2025, which nobody may type."""
    from salient import i18n
    from salient.processing.widgets import parameter_widgets

    monkeypatch.setattr(i18n, "_spoken", ["en", "ar"])
    arabic = "\u062a\u0627\u0631\u064a\u062e 2025-01-31"
    monkeypatch.setattr(parameter_widgets, "tr", lambda _text: arabic)
    made = _wrapper(dialog, "FROM").createWidget()
    assert "\u20662025-01-31\u2069" in made.lineEdit().placeholderText()


def test_a_list_of_dates_ends_no_date_that_is_typed(dialog):
    """Qt filled in the first date that began likewise: “2025” was the first of January."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    wrapper = _wrapper(dialog, "FROM")
    wrapper._show([dt.date(2025, 1, 1), dt.date(2026, 1, 15)])
    line = wrapper.widget.lineEdit()
    for typed in ("2025", "2025-01-15"):
        line.selectAll()
        QTest.keyClicks(line, typed)
        assert wrapper.value() == typed
        QTest.keyClick(line, Qt.Key.Key_Tab)
        assert wrapper.value() == typed
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wrapper.value() is None


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
