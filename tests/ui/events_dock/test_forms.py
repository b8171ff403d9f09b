# SPDX-License-Identifier: GPL-2.0-or-later
"""Forms, days that are typed, links and guidance in the events dock, by clicks and keys."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from dataclasses import replace

import pytest
from dock_events import EVENTS, SOHR
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from salient.events.errors import StoreError
from salient.events.model import Event, Report, Source, source_named
from salient.events.store import files, writer
from salient.events.store.store import Store
from salient.processing.widgets import plain_text
from salient.ui import form_fields, messages
from salient.ui.events_dock import layers
from salient.ui.events_dock.event_form import EventForm
from salient.ui.events_dock.part import EventsPart
from salient.ui.menu import OBJECT_NAME
from waiting import Clock, until

HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script> & [% 1+1 %]"


def titles(store: Store) -> set[str]:
    return {event.title for event in store.read("event")}


def save(form) -> None:
    box = form.buttons
    QTest.mouseClick(box.button(box.StandardButton.Save), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_a_form_saves_into_the_store_it_was_opened_on(dock, manager, window, tmp_path):
    first = manager.store
    form = manager.editing.open_form(Event(title="", lon=1.0, lat=2.0))
    assert first.name in form.windowTitle()
    QTest.keyClicks(form.title, "belongs to the first")
    assert manager.open(str(tmp_path / "second.gpkg"), create=True)
    save(form)
    assert not form.isVisible()
    assert "belongs to the first" in titles(Store.open(first.place.address))
    assert titles(manager.store) == set()
    assert first.name in window.said()
    # What was saved elsewhere is not undone here.
    assert not dock.actions_by_name["undo"].isEnabled()


@pytest.mark.parametrize("name", ["date_start", "date_end"])
def test_a_day_is_kept_as_it_was_typed(manager, name):
    form = manager.editing.open_form(Event(title=f"typed {name}"))
    QTest.keyClicks(getattr(form, name), "2025-01-15")
    save(form)
    (event,) = manager.store.find("event", "title", [f"typed {name}"])
    assert getattr(event, name) == dt.date(2025, 1, 15)
    form.close()


def test_a_form_changes_no_number_that_nobody_typed(manager):
    before = Event(title="exact", lon=0.1 + 0.2, lat=45.123456789012345, date_precision_days=2)
    form = manager.editing.open_form(before)
    assert form.typed() == before
    form.date_precision_days.setText("1.5")
    save(form)
    assert form.isVisible(), "half a day is refused, not rounded"
    assert "whole number" in form.messages.currentItem().text()
    form.reject()


def test_return_in_an_empty_field_fills_in_no_day(manager):
    form = manager.editing.open_form(Event(title="no day"))
    for name in ("date_start", "date_end"):
        for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            QTest.keyClick(getattr(form, name), Qt.Key.Key_Return, modifier)
    if form.isVisible():
        save(form)
    (event,) = manager.store.find("event", "title", ["no day"])
    assert (event.date_start, event.date_end) == (None, None)


@pytest.mark.parametrize("text", ["2025-02-30", "15.1.2025", "2025", "2025-01-1x"])
def test_what_is_no_day_is_said_and_kept(manager, text):
    form = manager.editing.open_form(Event(title="odd"))
    QTest.keyClicks(form.date_start, text)
    save(form)
    assert form.isVisible()
    assert form.date_start.text() == text
    assert text in form.messages.currentItem().text()
    form.close()


def test_typed_days_filter_the_list(dock):
    QTest.keyClicks(dock.first, "2017-08-10")
    QTest.qWait(200)
    QTest.keyClicks(dock.last, "2017-12-31")
    until(lambda: dock.model.rowCount() == 1)
    assert dock.model.index(0, 1).data() == "Airborne landing"
    dock.first.clear()
    dock.last.clear()
    until(lambda: dock.model.rowCount() == 3)


def test_no_field_of_the_forms_guesses_days(dock, manager):
    """QgsDateEdit changes the year while one types into an empty one."""
    from salient.ui.events_dock.report_form import ReportForm

    form = EventForm(Event(), lambda *_: None, [])
    report = ReportForm(Report(), [], lambda *_: None, lambda _: None)
    fields = [dock.first, dock.last, form.date_start, form.date_end]
    names = ("published", "collected", "claim_date", "claim_date_from")
    fields += [getattr(report, name) for name in names]
    for field in fields:
        assert type(field) is QLineEdit
        field.setEnabled(True)  # a claim's days are, once its kind is chosen
        field.clear()
        QTest.keyClicks(field, "2019-03-04")
        assert form_fields.day(field) == dt.date(2019, 3, 4)
    form.deleteLater()
    report.deleteLater()


def test_an_event_that_is_added_shows_on_the_map_at_once(manager):
    assert layers.find(manager.store) is None
    for number in range(2):
        form = manager.editing.open_form(Event(title=f"new {number}", lon=120.0 + number, lat=2.0))
        save(form)
        layer = layers.find(manager.store)
        assert layer is not None
        found = {feature["title"]: feature for feature in layer.getFeatures()}
        assert f"new {number}" in found
        assert layer.extent().contains(found[f"new {number}"].geometry().boundingBox())


def test_an_empty_dock_says_what_to_do(dock, manager, tmp_path):
    assert manager.open(str(tmp_path / "empty.gpkg"), create=True)
    assert "click on the map" in dock.detail.toPlainText()
    manager.close()
    assert "No store is open" in dock.detail.toPlainText()


def test_a_dock_without_a_store_says_what_to_do_from_its_first_moment(window):
    menu = QMenu("Salient", window.pluginMenu())
    menu.setObjectName(OBJECT_NAME)
    part = EventsPart(window)
    part.set_up()
    try:
        assert "No store is open" in part.show_dock().detail.toPlainText()
    finally:
        part.tear_down()


def test_a_chosen_event_stays_selected_while_ctrl_is_held(dock):
    chosen = dock.model.event_id(1)
    QTest.keyPress(dock.table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        for _ in range(2):
            assert dock.choose(chosen)
            assert dock.selected_ids() == [chosen]
    finally:
        QTest.keyRelease(dock.table, Qt.Key.Key_Control)


def test_a_link_to_a_temporary_layer_warns(dock, manager, changes, window):
    dock.table.selectRow(0)
    changes.selectAll()
    dock.actions_by_name["link"].trigger()
    assert "temporary" in window.said()
    assert "Changes" in window.said()


def test_features_of_the_active_layer_are_linked_where_the_map_does_not_show_it(
    dock, manager, changes, window
):
    """Chosen in its table: “Select features … in any layer” was said, which they were."""
    window.canvas.setLayers([])
    QgsProject.instance().layerTreeRoot().findLayer(changes).setItemVisibilityChecked(False)
    dock.table.selectRow(0)
    changes.selectAll()
    window.active = changes
    dock.actions_by_name["link"].trigger()
    assert "temporary" in window.said()


def test_features_of_a_layer_that_was_just_added_are_linked(dock, manager, changes, window):
    """The map takes a new layer a moment after the project."""
    window.canvas.setLayers([])
    dock.table.selectRow(0)
    changes.selectAll()
    dock.actions_by_name["link"].trigger()
    assert "temporary" in window.said()


@pytest.mark.parametrize("size", [8, 24])
def test_rows_and_the_date_column_hold_a_date_in_every_size(dock, size):
    font = dock.font()
    font.setPointSize(size)
    dock.setFont(font)
    QApplication.processEvents()
    metrics = dock.table.fontMetrics()
    assert dock.table.columnWidth(0) > metrics.horizontalAdvance("2028-08-28") + 6
    assert dock.table.columnWidth(0) >= dock.table.horizontalHeader().sectionSizeHint(0)
    assert dock.table.verticalHeader().defaultSectionSize() > metrics.height()


def test_the_import_is_not_filled_in_with_a_layer(manager, changes, window, monkeypatch):
    import processing

    asked = []

    class Dialog:
        def __getattr__(self, name):
            return self

        def __call__(self, *_):
            return self

    monkeypatch.setattr(
        processing, "createAlgorithmDialog", lambda *given: asked.append(given) or Dialog()
    )
    manager._run("importevents")
    assert asked == [("salient:importevents", {"STORE": manager.store.place.address})]


def test_map_tips_show_text_as_text(manager, changes):
    manager.store.save([Event(title=HOSTILE, lon=1.0, lat=1.0)], action="test")
    manager.on_map.show_layers()
    layer = layers.find(manager.store)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for feature in layer.getFeatures():
        if feature["title"] != HOSTILE:
            continue
        context.setFeature(feature)
        tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        assert "<" not in tip
        assert "&lt;script&gt;" in tip
        assert "[% 1+1 %]" in tip, "it is not evaluated"
        return
    raise AssertionError("the event is not in the layer")


def test_messages_and_tool_tips_show_text_as_text(window):
    messages.warn(window.messageBar(), f'shapely<2.1 "numpy<2" {HOSTILE}')
    item = window.messageBar().currentItem()
    assert "<script" not in item.text()
    assert "shapely<2.1" in window.said()
    assert "<img" not in messages.tool_tip(HOSTILE)
    QgsProject.instance().clear()


def test_what_to_install_reads_the_same_on_a_page_and_in_a_terminal():
    """Processing shows it as HTML, qgis_process as text: neither sign of HTML is in it."""
    from salient import dependencies

    said = dependencies.ways_as_text()
    assert "shapely~=2.0.7" in said
    assert "<" not in said


def test_the_log_is_noted_and_checked_against_the_note(
    dock, manager, window, tmp_path, monkeypatch
):
    path, asked = tmp_path / "note.json", []
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(
            QFileDialog, name, lambda *given: asked.append(given) or (str(path), "")
        )
    dock.actions_by_name["note"].trigger()
    assert "Written: note.json." in window.said()
    dock.actions_by_name["verify_note"].trigger()
    assert "*.csv" in asked[-1][-1], "an export serves as a note, a CSV too"
    assert "The log is whole" in window.said()
    path.write_text(path.read_text().replace(manager.store.head().hash, "0" * 64))
    dock.actions_by_name["verify_note"].trigger()
    assert "written anew" in window.said()


def test_the_log_is_checked_against_what_a_page_prints(dock, manager, window, monkeypatch):
    head = manager.store.head()
    for text, said in (
        (f"log entry {head.seq}, SHA-256 {head.hash[:16]}…", "The log is whole"),
        (f"log entry {head.seq}, SHA-256 {'0' * 16}…", "written anew"),
        ("I forgot", "does not say which entry"),
    ):
        monkeypatch.setattr(QInputDialog, "getText", lambda *_given, text=text: (text, True))
        dock.actions_by_name["verify_said"].trigger()
        assert said in window.said()


def test_a_long_log_is_checked_beside_the_window(dock, manager, window, monkeypatch):
    monkeypatch.setattr("salient.ui.events_dock.manager.AT_ONCE", 0)
    dock.actions_by_name["verify"].trigger()
    assert "while you go on working" in window.said()
    until(lambda: "The log is whole" in window.said())


def test_the_answer_of_a_check_is_not_that_of_the_next_store(
    dock, manager, window, monkeypatch, tmp_path
):
    monkeypatch.setattr("salient.ui.events_dock.manager.AT_ONCE", 0)
    dock.actions_by_name["verify"].trigger()
    manager.open(str(tmp_path / "other.gpkg"), create=True)
    for thread in list(manager._verifying._threads):
        thread.join()
    QApplication.processEvents()
    assert "The log is whole" not in window.said()


#: another program, as locks are between programs; it holds the store until it is told to end
HOLD = """
import sqlite3, sys
base = sqlite3.connect(sys.argv[1], isolation_level=None)
base.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_locked_store_does_not_hold_the_window(manager, monkeypatch):
    clock, told = Clock(), []
    for module in (files, writer):
        monkeypatch.setattr(module, "time", clock)
    plain = files.told
    monkeypatch.setattr(files, "told", lambda *given: told.append(given[1]) or plain(*given))
    path = str(manager.store.place.path)
    form = manager.editing.open_form(Event(title="while locked"))
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout.readline() == "held\n"
        save(form)
    finally:
        process.communicate("")
    assert form.isVisible(), "what was typed is kept"
    assert "locked by another program" in form.messages.currentItem().text()
    # Twenty seconds before: between tries, and each time until SQLite gave up.
    assert 0.0 < clock.passed < files.WINDOW + 0.2
    waits = [int(text.split("=")[1]) for text in told if "busy_timeout" in text]
    assert len(waits) >= clock.naps
    assert max(waits) <= files.SHORT
    save(form)
    assert not form.isVisible()
    assert "while locked" in titles(manager.store)


@pytest.fixture
def report_form(qgis_app):
    from salient.ui.events_dock.report_form import ReportForm

    form = ReportForm(Report(), [], lambda *_: None, lambda _: None)
    form.show()
    yield form
    form.close()


def test_the_quotation_proposes_its_claim(report_form):
    form = report_form
    form.quote.setPlainText("The gap between Sukhnah and al-Kawm is less than 15 and a half miles")
    QTest.mouseClick(form.read_claim, Qt.MouseButton.LeftButton)
    claim = form.typed()[0].claim
    assert (claim.kind, claim.comparator, claim.value, claim.unit) == (
        "gap",
        "less than",
        15.5,
        "mi",
    )
    assert (claim.place_from, claim.place_to) == ("Sukhnah", "al-Kawm")
    assert form.messages.currentItem().text().startswith("This is a proposal")


def test_half_of_a_reference_has_no_unit_and_can_be_kept(report_form):
    from salient.events import checks

    report_form.quote.setPlainText("an area twice the size of Delaware")
    QTest.mouseClick(report_form.read_claim, Qt.MouseButton.LeftButton)
    claim = report_form.typed()[0].claim
    assert (claim.value, claim.unit, claim.reference) == (2.0, "", "Delaware")
    assert not [one for one in checks.problems(report_form.typed()[0]) if "claim" in one]


def test_a_distance_and_its_direction_are_two_reports(manager):
    """“75 miles west of” is two claims: both are saved in one step, of one source."""

    store = manager.store
    event = store.read("event")[0]
    source = source_named("Agency")
    store.save([source], action="made")
    known = {one.id for one in store.read("report")}
    form = manager.editing.open_report(Report(event_id=event.id, source_id=source.id))
    form.quote.setPlainText("Qadir lies some 75 miles west of Deir ez-Zor")
    QTest.mouseClick(form.read_claim, Qt.MouseButton.LeftButton)
    assert form.also_direction.isVisible() and form.also_direction.isChecked()
    assert "west of Deir ez-Zor" in form.also_direction.text()
    save(form)
    made = {one.claim_kind: one for one in store.read("report") if one.id not in known}
    assert set(made) == {"distance", "bearing"}
    far, west = made["distance"], made["bearing"]
    assert (far.claim_value, far.claim_unit) == (75.0, "mi")
    assert (west.claim_value, west.claim_stated) == (270.0, "west")
    for one in (far, west):
        assert (one.claim_place_from, one.claim_place_to) == ("Deir ez-Zor", "Qadir")
        assert (one.event_id, one.source_id, one.quote) == (event.id, source.id, far.quote)


def test_the_direction_is_left_when_it_is_not_wanted(report_form):
    report_form.quote.setPlainText("Qadir lies some 75 miles west of Deir ez-Zor")
    QTest.mouseClick(report_form.read_claim, Qt.MouseButton.LeftButton)
    report_form.also_direction.setChecked(False)
    assert report_form._with_direction(report_form.typed()[0]) is None
    report_form.quote.setPlainText("a gap of 15 miles")
    QTest.mouseClick(report_form.read_claim, Qt.MouseButton.LeftButton)
    assert not report_form.also_direction.isVisible()


def test_an_area_of_a_part_of_the_map_is_warned_of(report_form):
    report_form.quote.setPlainText("Ukraine holds 400 sq km in the Kursk region")
    QTest.mouseClick(report_form.read_claim, Qt.MouseButton.LeftButton)
    assert report_form.typed()[0].claim.value == 400.0
    assert "“Kursk region” alone" in report_form.messages.currentItem().text()


@pytest.mark.parametrize("text", ["", "only a few miles away", "<b>several</b> [% x %]"])
def test_what_cannot_be_read_is_left(report_form, text):
    report_form.quote.setPlainText(text)
    QTest.mouseClick(report_form.read_claim, Qt.MouseButton.LeftButton)
    assert report_form.typed()[0].claim is None
    assert "Nothing was filled in" in report_form.messages.currentItem().text()


def test_a_stated_number_that_is_not_the_value_is_noted(report_form):
    report_form.claims.setChecked(True)
    report_form.claim_stated.setText("15 and a half")
    report_form.claim_value.setText("25")
    report_form.claim_value.editingFinished.emit()
    assert "one of the two is wrong" in report_form.messages.currentItem().text()
    report_form.messages.clearWidgets()
    report_form.claim_value.setText("15.5")
    report_form.claim_value.editingFinished.emit()
    assert report_form.messages.currentItem() is None


@pytest.mark.parametrize("name", ["zoom", "features", "show_layers", "metadata", "cite", "link"])
def test_an_action_on_a_store_that_does_not_answer_says_so(
    dock, manager, window, monkeypatch, name
):
    dock.table.selectRow(0)

    def away(*_given, **_named):
        raise StoreError("The store is away.")

    for asked in ("get", "find", "links_of", "links_to", "read", "fetch"):
        monkeypatch.setattr(manager.store, asked, away)
    dock.actions_by_name[name].trigger()
    assert manager.store is not None


def test_a_list_of_some_events_on_a_store_that_does_not_answer_says_so(
    manager, window, monkeypatch
):
    """It came out of a save that was kept, and the form said that it was not."""
    manager.list_only({"x"}, "Some events.")

    def away(*_given):
        raise StoreError("The store is away.")

    monkeypatch.setattr(type(manager.index), "rows_of", away)
    manager.editing.save([Event(title="kept all the same")], "add event")
    assert "The store is away." in window.said()
    assert [e.title for e in manager.store.read("event") if "kept" in e.title]


def test_the_form_fits_a_small_screen_with_its_buttons_in_sight(manager):
    """At 200 % a screen of 1600 by 1000 has 800 by 500 of such pixels."""
    form = manager.editing.open_form(Event(title="tall"))
    form.resize(480, 420)
    QApplication.processEvents()
    assert form.height() == 420
    save_button = form.buttons.geometry()
    assert 0 < save_button.bottom() <= form.height()
    form.close()


def test_tab_goes_through_the_fields_to_the_buttons(manager):
    form = manager.editing.open_form(Event(title="by keys"))
    assert form.focusWidget() is form.title
    seen = []
    while form.focusWidget() not in seen:
        seen.append(form.focusWidget())
        form.focusNextChild()
    names = [one.objectName() for one in seen]
    assert names[names.index("description") :][:3] == ["description", "sensitivity", "reason"]
    buttons = names.index("reason") + 1
    assert all(form.buttons.isAncestorOf(one) for one in seen[buttons : buttons + 2])
    assert names[:3] == ["title", "category", "status"]
    form.close()


def test_a_new_source_is_not_graded_as_one_whose_name_begins_likewise(manager):

    agency = Source(name="AP", kind="media", reliability="A")
    manager.store.save([agency], action="add")
    form = manager.editing.open_report(Report(event_id=manager.store.read("event")[0].id))
    QTest.keyClicks(form.source.lineEdit(), "AP")
    assert form.reliability.currentData() == "A"
    QTest.keyClicks(form.source.lineEdit(), " Kyiv Bureau")
    save(form)
    made = {one.name: (one.kind, one.reliability) for one in manager.store.read("source")}
    assert (made["AP"], made["AP Kyiv Bureau"]) == (("media", "A"), ("other", ""))


def test_a_list_ends_no_word_that_is_typed(manager):
    """A report of “AP” became one of the known source whose name begins so."""
    longer = [Source(name="AP Kyiv Bureau", kind="media"), Source(name="AP Beirut", kind="media")]
    manager.store.save(longer, action="add")
    event = replace(manager.store.read("event")[0], category="attack on a convoy")
    manager.store.save([event], action="edit")
    form = manager.editing.open_report(Report(event_id=event.id, headline="typed"))
    for box in (form.source, form.relayed_by):
        QTest.keyClicks(box.lineEdit(), "AP")
        QTest.keyClick(box.lineEdit(), Qt.Key.Key_Tab)
    save(form)
    (report,) = manager.store.find("report", "headline", ["typed"])
    named = {one.id: one.name for one in manager.store.read("source")}
    assert (named[report.source_id], named[report.relayed_by_id]) == ("AP", "AP")
    form = manager.editing.open_form(Event(title="of a kind"))
    QTest.keyClicks(form.category.lineEdit(), "attack")
    save(form)
    (event,) = manager.store.find("event", "title", ["of a kind"])
    assert event.category == "attack"


def test_a_source_that_was_undone_is_named_again(dock, manager):

    event = manager.store.read("event")[0]
    named = replace(source_named("Outlet X"), reliability="C")
    manager.editing.save([named, Report(event_id=event.id, source_id=named.id)], "add report")
    dock.actions_by_name["undo"].trigger()
    form = manager.editing.open_report(Report(event_id=event.id, headline="again"))
    form.source.setEditText("Outlet X")
    assert form.reliability.currentData() == "C"
    save(form)
    held = manager.store.get("source", named.id)
    assert (held.retracted, held.reliability) == (0, "C")


def test_a_report_of_an_event_that_was_merged_meanwhile_is_said_to_go_with_it(manager, window):
    first, second = (manager.store.get("event", one.id) for one in EVENTS[:2])
    form = manager.editing.open_report(Report(event_id=first.id, source_id=SOHR.id, headline="x"))
    Store.open(manager.store.place.address).merge(second, [first])
    save(form)
    assert not form.isVisible()
    assert "x" in [one.headline for one in manager.store.reports_of(second.id)]
    assert "merged into another one meanwhile" in window.said()
    assert manager.dock.current_id() == second.id


def test_labels_in_arabic_are_whole(qgis_app):
    """The mark of a shortcut parts joined letters, and the label's end was cut off."""
    form = QWidget()
    labels = [QLabel(text, form) for text in ("ال&فئة", "&Category")]
    form_fields.join_letters(form)
    assert [label.text() for label in labels] == ["الفئة", "&Category"]


@pytest.mark.parametrize("kind", ["event", "report"])
def test_what_was_typed_is_not_thrown_away_unasked(manager, window, monkeypatch, thrown_away, kind):
    """Esc is a key beside others; a form in which nothing was typed is closed at once."""
    record = EVENTS[0] if kind == "event" else Report(event_id=EVENTS[0].id, source_id=SOHR.id)
    open_form = manager.editing.open_form if kind == "event" else manager.editing.open_report
    form = open_form(record)
    for box in form.findChildren(QComboBox):
        # looked into, and nothing chosen
        box.showPopup()
        box.hidePopup()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible() and thrown_away == []
    form = open_form(record)
    edit = form.description if kind == "event" else form.quote
    edit.setPlainText("an hour of work")
    monkeypatch.setattr(plain_text, "confirm", lambda *_given: False)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    form.close()
    assert form.isVisible() and edit.toPlainText() == "an hour of work"
    monkeypatch.setattr(plain_text, "confirm", lambda *_given: True)
    form.close()
    assert not form.isVisible()
