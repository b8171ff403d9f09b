# SPDX-License-Identifier: GPL-2.0-or-later
"""Dialogs begin with what is known: last sides, the user's options, names, layers that serve."""

from __future__ import annotations

import pytest

SQUARE = "Polygon((0 0, 1 0, 1 1, 0 1, 0 0))"


@pytest.fixture
def layers(make_layer, qgis_new_project):
    """A control layer, one of places, and one of changes, in the project."""
    from qgis.core import QgsProject

    found = {
        "Control": make_layer([(SQUARE, "Red", "2025-01-01"), (SQUARE, "Blue", "2025-01-01")]),
        "Places": make_layer(
            [("Point(0.5 0.5)", 5, "‘Uqayribāt"), ("Point(0.1 0.2)", 6, "Qadir")],
            fields="code:int,town:string",
            kind="Point",
        ),
        "Changes": make_layer(
            [(SQUARE, "Red", "Blue")], fields="from_actor:string,to_actor:string"
        ),
    }
    for name, layer in found.items():
        layer.setName(name)
        QgsProject.instance().addMapLayer(layer)
    return found


@pytest.fixture
def settings(monkeypatch):
    """Options of the user for one test."""
    from salient.processing import user_settings

    def set_(**chosen):
        kept = user_settings.UserSettings(**chosen)
        monkeypatch.setattr(user_settings, "load", lambda: kept)

    return set_


def _values(dialog):
    """Return what the fields show; what must be given may lack still."""
    return {name: one.parameterValue() for name, one in dialog.mainWidget().wrappers.items()}


def _widget(dialog, name):
    return dialog.mainWidget().wrappers[name].widget


def test_sides_used_last_with_a_layer_come_back(open_dialog, fill, layers):
    dialog = open_dialog("encirclementgap")
    fill(dialog, "CONTROL", layers["Control"])
    fill(dialog, "ENCIRCLERS", "Red")
    fill(dialog, "BESIEGED", "Blue")
    dialog.algorithmFinished.emit(True, {})
    # in another algorithm's dialog too, as the gap explorer remembers them
    again = _values(open_dialog("pocketarea"))
    assert (again["ENCIRCLERS"], again["BESIEGED"]) == ("Red", "Blue")


def test_a_run_that_failed_is_not_remembered(open_dialog, fill, layers):
    dialog = open_dialog("encirclementgap")
    fill(dialog, "ENCIRCLERS", "Red")
    dialog.algorithmFinished.emit(False, {})
    assert _values(open_dialog("encirclementgap"))["ENCIRCLERS"] is None


def test_the_explorer_remembers_beside_the_dialogs(layers):
    from salient.processing import layer_memory
    from salient.ui.gap_explorer import memory

    layer_memory.remember(layers["Control"], {"encirclers": "Red", "own_side": "Blue"})
    assert memory.recall(layers["Control"]).encirclers == "Red"
    memory.remember(layers["Control"], memory.KnownSides(encirclers="Blue"))
    assert layer_memory.recall(layers["Control"])["own_side"] == "Blue"


def test_what_is_typed_stays_when_the_layer_changes(open_dialog, fill, layers):
    from salient.processing import layer_memory

    layer_memory.remember(layers["Changes"], {"encirclers": "Blue"})
    dialog = open_dialog("encirclementgap")
    fill(dialog, "ENCIRCLERS", "Red")
    fill(dialog, "CONTROL", layers["Changes"])
    assert _values(dialog)["ENCIRCLERS"] == "Red"
    fill(dialog, "ENCIRCLERS", "")
    fill(dialog, "CONTROL", layers["Control"])
    fill(dialog, "CONTROL", layers["Changes"])
    assert _values(dialog)["ENCIRCLERS"] == "Blue"


def test_usual_sides_are_offered_where_the_layer_has_them(open_dialog, layers, settings):
    settings(encirclers="Red", besieged="Green")
    values = _values(open_dialog("encirclementgap"))
    assert (values["ENCIRCLERS"], values["BESIEGED"]) == ("Red", None)


def test_options_are_what_dialogs_start_with_and_scripts_do_not(open_dialog, layers, settings):
    settings(units=1, position_error=750.0, correlation_length=2000.0, blur=5000.0)
    dialog = open_dialog("encirclementgap")
    values = _values(dialog)
    assert (values["UNITS"], values["POSITION_ERROR"]) == (1, 750.0)
    assert values["CORRELATION_LENGTH"] == 2000.0
    assert _values(open_dialog("exportsources"))["BLUR"] == 5000.0
    assert dialog.algorithm().parameterDefinition("UNITS").defaultValue() == 0


def test_a_core_is_called_by_its_name(open_dialog, fill, layers):
    dialog = open_dialog("encirclementgap")
    fill(dialog, "CORE", layers["Places"])
    assert _values(dialog)["CORE_NAME"] == "town"


def test_layers_that_serve_are_chosen(open_dialog, layers):
    assert _values(open_dialog("placefacts"))["PLACES"] == layers["Places"].id()
    assert _values(open_dialog("placefacts"))["CONTROL"] == layers["Control"].id()
    assert _values(open_dialog("matchevidence"))["CHANGES"] == layers["Changes"].id()


@pytest.mark.parametrize("name", ["encirclementgap", "pocketarea", "frontline", "placefacts"])
def test_a_layer_that_serves_is_chosen_whichever_is_active(
    open_dialog, layers, make_layer, window, monkeypatch, name
):
    """Of a line that is active QGIS shows nothing, as after each run that left one."""
    from qgis.core import QgsProject

    line = make_layer([("LineString(0 0, 1 1)",)], fields="", kind="LineString")
    QgsProject.instance().addMapLayer(line)
    monkeypatch.setattr(window, "activeLayer", lambda: line)
    assert _values(open_dialog(name))["CONTROL"] == layers["Control"].id()


def test_only_a_list_of_events_is_offered_to_be_imported(open_dialog, layers, make_layer):
    """What the layer says decides: a date is on maps and results too, a source on events only."""
    from qgis.core import QgsProject

    nothing = open_dialog("importevents")
    assert _values(nothing)["INPUT"] in (None, "")
    assert "Guessed" in _widget(nothing, "MAPPING").says.text(), "of no layer's columns"
    for name, fields, kind, row in (
        ("Results", "gap_id:int,date:string,label:string", "Point", ("Point(0 0)", 1, "d", "l")),
        ("Posts", "date:string,source:string", "Polygon", (SQUARE, "2025-01-01", "A")),
        ("News", "date:string,title:string,url:string", "Point", ("Point(0 0)", "d", "t", "u")),
    ):
        layer = make_layer([row], fields=fields, kind=kind)
        layer.setName(name)
        QgsProject.instance().addMapLayer(layer)
        shown = _values(open_dialog("importevents"))["INPUT"]
        assert shown == layer.id() if name == "News" else shown in (None, ""), name


def test_lines_are_no_core(open_dialog, make_layer, layers):
    from qgis.core import QgsProject
    from qgis.PyQt.QtWidgets import QComboBox

    lines = make_layer([("LineString(0 0, 1 1)",)], fields="", kind="LineString")
    lines.setName("Roads")
    QgsProject.instance().addMapLayer(lines)
    wrapper = open_dialog("encirclementgap").mainWidget().wrappers["CORE"]
    box = wrapper.wrappedWidget().findChild(QComboBox)
    shown = {box.itemText(i).split(" [")[0] for i in range(box.count())} - {""}
    assert shown == {"Control", "Places", "Changes"}


def test_a_place_is_found_by_its_name_without_accents(open_dialog, layers, monkeypatch):
    from qgis.PyQt.QtTest import QTest
    from salient.processing.widgets import place_widget

    def chosen(finder):
        finder.show()
        QTest.keyClicks(finder.filter, "uqayribat")
        assert [finder.list.item(i).text() for i in range(finder.list.count())] == [
            "‘Uqayribāt  ·  Places"
        ]
        finder.buttons.button(finder.buttons.StandardButton.Ok).click()
        return finder.result()

    monkeypatch.setattr(place_widget.PlaceFinder, "exec", chosen)
    dialog = open_dialog("encirclementgap")
    dialog.mainWidget().wrappers["CORE_POINT"].find.click()
    point = dialog.algorithm().parameterAsPoint(_values(dialog), "CORE_POINT", _context())
    assert (point.x(), point.y()) == (0.5, 0.5)


def _context():
    from qgis.core import QgsProcessingContext

    return QgsProcessingContext()


def test_texts_with_a_list_offer_it_and_take_anything(open_dialog, fill, layers):
    dialog = open_dialog("situationmap")
    box = dialog.mainWidget().wrappers["TEMPLATE"].box
    names = ["One map", "Square", "Before and after"]
    assert [box.itemText(i) for i in range(box.count())] == names
    assert _values(dialog)["TEMPLATE"] == "situation"
    fill(dialog, "TEMPLATE", "Before and after")
    assert _values(dialog)["TEMPLATE"] == "before_after"
    box.setEditText("/my/own.qpt")
    assert _values(dialog)["TEMPLATE"] == "/my/own.qpt"
    where = _widget(open_dialog("pocketarea"), "SCHEDULER")
    assert [where.itemText(i) for i in range(2)] == ["processes", "processes:2"]


@pytest.mark.parametrize("name", ["situationmap", "webmap"])
def test_no_list_shows_what_only_the_algorithm_calls_so(open_dialog, layers, name):
    """Each entry has a name, and stands for what models and the command line are given."""
    from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum
    from qgis.PyQt.QtWidgets import QComboBox
    from salient.processing import map_words

    dialog = open_dialog(name)
    seen = 0
    for one in dialog.algorithm().parameterDefinitions():
        # an entry that stands for its number is shown as it is called
        if not isinstance(one, QgsProcessingParameterEnum) or not one.usesStaticStrings():
            continue
        wrapper = dialog.mainWidget().wrappers[one.name()]
        box = getattr(wrapper, "widget", None) or wrapper.wrappedWidget()
        shown = [box.itemText(i) for i in range(box.count())]
        languages = list(map_words.languages().values())
        assert not set(shown) & set(one.options()) - set(languages), one.name()
        default = one.defaultValue()
        assert wrapper.parameterValue() == default, one.name()
        for at, option in enumerate(one.options()):
            for value in (option, at):
                wrapper.setParameterValue(value, QgsProcessingContext())
                assert wrapper.parameterValue() == option
        seen += isinstance(box, QComboBox)
    assert seen >= 1


def test_a_page_s_dialog_begins_with_the_project_s_store_and_dates(
    open_dialog, layers, monkeypatch
):
    from salient.events.store import projectstore

    monkeypatch.setattr(projectstore, "address", lambda *_: "/my/events.gpkg")
    temporal = layers["Control"].temporalProperties()
    temporal.setIsActive(True)
    temporal.setStartField("date")
    for name, fields in (("situationmap", ("AS_OF",)), ("webmap", ("FROM", "TO"))):
        dialog = open_dialog(name)
        assert _values(dialog)["STORE"] == "/my/events.gpkg"
        for field in fields:
            box = _widget(dialog, field)
            assert [box.itemText(i) for i in range(box.count())] == ["2025-01-01"]
            assert "date of the layers" in box.lineEdit().placeholderText()
            assert _values(dialog)[field] is None


def test_a_page_s_dialog_begins_with_the_project_s_title(open_dialog, layers):
    """Without one QGIS colours the field, and its words are gone after five seconds."""
    from qgis.core import QgsProject

    QgsProject.instance().setTitle("Eastern front")
    for name in ("webmap", "situationmap"):
        assert _values(open_dialog(name))["TITLE"] == "Eastern front"


def test_classes_of_the_layer_are_put_together(open_dialog, fill, make_layer, qgis_new_project):
    from qgis.core import QgsProject

    rows = [(SQUARE, "Red", kind) for kind in ("control", "claimed")]
    layer = make_layer(rows, fields="actor:string,class:string")
    QgsProject.instance().addMapLayer(layer)
    dialog = open_dialog("encirclementgap")
    box = _widget(dialog, "CLASSES")
    assert [box.itemText(i) for i in range(box.count())] == ["claimed", "control"]
    for index in (0, 1):
        box.showPopup()
        box.hidePopup()
        box.setCurrentIndex(index)
        box.activated[int].emit(index)
    assert _values(dialog)["CLASSES"] == "claimed; control"


def test_every_field_has_a_name_for_screen_readers(open_dialog, layers):
    from qgis.PyQt.QtWidgets import QComboBox, QLineEdit

    for name in ("encirclementgap", "situationmap", "dailysituation"):
        dialog = open_dialog(name)
        found = dialog.mainWidget().findChildren((QComboBox, QLineEdit))
        nameless = [one for one in found if not one.accessibleName()]
        assert found
        assert nameless == []


def test_a_label_that_qgis_lost_in_translation_is_written(open_dialog, layers):
    """QGIS 3.22's Arabic for “%1 [optional]” says “1%” in place of the name."""
    from salient.processing.widgets import dialog as start

    wrapper = open_dialog("encirclementgap").mainWidget().wrappers["CORE"]
    wrapper.wrappedLabel().setText("1% [اختياري]")
    start._mend_label(wrapper, wrapper.parameterDefinition())
    assert wrapper.wrappedLabel().text() == "Core [optional]"


def test_all_labels_of_a_dialog_say_optional_in_one_language(open_dialog, layers, monkeypatch):
    """QGIS translates it for widgets in C++ and not for those in Python."""
    from qgis.PyQt.QtWidgets import QLabel
    from salient.processing.widgets import dialog as start

    inner = start.tr
    own = {"{label} [optional]": "{label} [اختياري]"}
    monkeypatch.setattr(start, "tr", lambda text: own.get(text) or inner(text))
    found = open_dialog("encirclementgap").mainWidget().findChildren(QLabel)
    labels = [one.text() for one in found if one.text()]
    assert "Besieged [اختياري]" in labels, "its widget is in Python"
    assert "Core [اختياري]" in labels, "its widget is in C++"
    assert sum("[اختياري]" in one for one in labels) > 5
    assert not any("[optional]" in one for one in labels)
    assert sum("[" in one for one in labels) < len(labels), "some are not optional"


def test_layers_that_a_dialog_can_do_without_are_shown_where_they_are_alone(
    open_dialog, make_layer, layers
):
    from qgis.core import QgsProject

    shown = _values(open_dialog("checkclaims"))
    assert (shown["CONTROL"], shown["PLACES"]) == (layers["Control"].id(), layers["Places"].id())
    # two layers may be meant instead
    assert not _values(open_dialog("frontlinediff"))["CONTROL"]
    other = make_layer([(SQUARE, "Red", "2025-01-01"), (SQUARE, "Red", "2025-01-02")])
    QgsProject.instance().addMapLayer(other)
    # of two the user chooses
    assert not _values(open_dialog("checkclaims"))["CONTROL"]
    # but only one of them holds two dates
    assert _values(open_dialog("frontlinediff"))["CONTROL"] == other.id()


def test_a_layer_that_is_chosen_is_shown_by_its_name(open_dialog, layers, make_layer):
    from qgis.core import QgsProject

    dated = [(SQUARE, "Red", "2025-01-01"), (SQUARE, "Blue", "2025-01-02")]
    twice = make_layer(dated)
    twice.setName("Twice")
    chosen = {
        "checkclaims": {"CONTROL": "Control", "PLACES": "Places"},
        "fronttransects": {"CONTROL": "Control"},
        "matchevidence": {"CHANGES": "Changes"},
        "placefacts": {"CONTROL": "Control", "PLACES": "Places"},
        "pocketarea": {"PLACES": "Places"},
        "frontlinediff": {"CONTROL": "Twice"},
    }
    for name, fields in chosen.items():
        if name == "frontlinediff":
            QgsProject.instance().addMapLayer(twice)
        dialog = open_dialog(name)
        for field, title in fields.items():
            assert _shown(dialog, field).startswith(title), (name, field)


def test_places_are_shown_where_somebody_holds_them(open_dialog, make_layer, layers):
    from qgis.core import QgsProject

    assert not _values(open_dialog("controlfromplaces"))["PLACES"]
    held = make_layer([("Point(0 0)", "Hama", "Red")], "name:string,actor:string", "Point")
    held.setName("Held")
    QgsProject.instance().addMapLayer(held)
    dialog = open_dialog("controlfromplaces")
    assert _shown(dialog, "PLACES").startswith("Held")
    assert _values(dialog)["ACTOR_FIELD"] == "actor"


def test_one_of_two_layers_takes_the_place_of_the_layer_of_both_dates(
    open_dialog, fill, layers, make_layer
):
    from qgis.core import QgsProject

    twice = make_layer([(SQUARE, "Red", "2025-01-01"), (SQUARE, "Blue", "2025-01-02")])
    QgsProject.instance().addMapLayer(twice)
    dialog = open_dialog("frontlinediff")
    assert _values(dialog)["CONTROL"] == twice.id()
    fill(dialog, "BEFORE", layers["Control"])
    assert not _values(dialog)["CONTROL"]
    assert _values(dialog)["BEFORE"] == layers["Control"].id()


def _shown(dialog, field):
    from qgis.PyQt.QtWidgets import QComboBox

    widget = dialog.mainWidget().wrappers[field].wrappedWidget()
    return widget.findChild(QComboBox).currentText()


def test_three_layers_to_compare_are_one_too_many(provider, layers):
    from qgis.core import QgsProcessingContext, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    one = layers["Control"].id()
    asked = dict.fromkeys(("CONTROL", "BEFORE", "AFTER"), one)
    algorithm = provider.algorithm("frontlinediff").create()
    for sink in algorithm.destinationParameterDefinitions():
        asked[sink.name()] = "TEMPORARY_OUTPUT"
    ok, said = algorithm.checkParameterValues(asked, context)
    assert not ok
    assert "Leave “Control layer with both dates” empty" in said
