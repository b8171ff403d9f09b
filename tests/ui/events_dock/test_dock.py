# SPDX-License-Identifier: GPL-2.0-or-later
"""The events dock, by clicks and keys on real widgets."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import replace
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from dock_events import EVENTS, SOHR
from qgis.core import (
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDateTime, QItemSelectionModel, QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QDesktopServices, QDropEvent, QKeySequence, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QFileDialog, QInputDialog, QMenu
from salient.events import model
from salient.events.errors import Conflict
from salient.events.model import Event, Link, Report, source_named
from salient.events.store import backend, projectstore, upkeep
from salient.events.store.store import Store
from salient.events.store.writer import transaction
from salient.ui import form_fields
from salient.ui.events_dock import event_filter, event_text, layers, marks
from salient.ui.events_dock.conflict_dialog import ConflictDialog, called
from salient.ui.events_dock.event_form import EventForm
from salient.ui.events_dock.marks import EventsMarks
from salient.ui.events_dock.part import EventsPart
from salient.ui.events_dock.report_form import ReportForm
from salient.ui.menu import OBJECT_NAME
from waiting import until

LEFT = Qt.MouseButton.LeftButton


def listed(dock) -> list[str]:
    model_ = dock.model
    return [model_.index(row, 1).data() for row in range(model_.rowCount())]


def press(dock, name: str) -> None:
    action = dock.actions_by_name[name]
    assert action.isEnabled(), name
    action.trigger()
    QApplication.processEvents()


def form_of(kind):
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def save(form) -> None:
    box = form.buttons
    QTest.mouseClick(box.button(box.StandardButton.Save), LEFT)
    QApplication.processEvents()


# -- list, search, filter -------------------------------------------------------------------------


def test_the_newest_event_comes_first_and_all_are_counted(dock):
    assert listed(dock) == ["Far away", "Airborne landing", "Clash at Sukhnah"]
    assert dock.count.text() == "3 of 3"


def test_typing_searches(dock):
    QTest.keyClicks(dock.search, "LAND kawm")
    until(lambda: listed(dock) == ["Airborne landing"])
    assert dock.count.text() == "1 of 3"


def test_long_names_do_not_widen_the_window(dock):
    """The lists of the filter took the width of a name of 250 letters, and the window with them."""
    before = dock.minimumSizeHint().width()
    dock.offer({"actors": ["Union " * 40], "category": ["shelling of " * 20]})
    for box in (dock.actor, dock.category):
        box.setCurrentIndex(box.count() - 1)
        box.window().ensurePolished()
    dock.widget().layout().activate()
    assert dock.minimumSizeHint().width() <= before + 8
    assert dock.actor.sizeHint().width() < 250


def test_filters_by_choice(dock):
    for combo, text, expected in (
        (dock.category, "clash", ["Far away", "Clash at Sukhnah"]),
        (dock.actor, "Russia", ["Airborne landing"]),
        (dock.status, "confirmed", ["Clash at Sukhnah"]),
    ):
        combo.setCurrentIndex(combo.findText(text))
        assert listed(dock) == expected, text
        combo.setCurrentIndex(0)
    dock.grade.setCurrentIndex(dock.grade.findData("B"))
    assert listed(dock) == ["Airborne landing"]
    dock.grade.setCurrentIndex(0)
    form_fields.set_day(dock.first, dt.date(2017, 8, 10))
    form_fields.set_day(dock.last, dt.date(2017, 12, 31))
    until(lambda: listed(dock) == ["Airborne landing"])


def test_a_click_on_a_header_sorts(dock):
    header = dock.table.horizontalHeader()
    where = QPoint(header.sectionViewportPosition(1) + 5, 5)
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where)
    first = listed(dock)
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where)
    assert first == sorted(first, reverse=first[0] > first[-1])
    assert listed(dock) == first[::-1]


def test_the_map_view_and_the_time_filter(dock, window):
    window.canvas.setExtent(QgsRectangle(38, 34, 40, 36))
    dock.in_view.setChecked(True)
    assert listed(dock) == ["Airborne landing", "Clash at Sukhnah"]
    window.canvas.setExtent(QgsRectangle(-1, -1, 1, 1))
    assert listed(dock) == ["Far away"]
    dock.in_view.setChecked(False)
    dock.follow_time.setChecked(True)
    from qgis.core import QgsDateTimeRange
    from qgis.PyQt.QtCore import QDateTime

    day = QDateTime.fromString("2017-08-12T00:00:00", Qt.DateFormat.ISODate)
    window.canvas.setTemporalRange(QgsDateTimeRange(day, day.addDays(1), True, False))
    assert listed(dock) == ["Airborne landing"]


def test_the_list_can_be_reached_and_walked_by_keys(dock, window):
    dock.search.setFocus()
    for _ in range(30):
        if QApplication.focusWidget() is dock.table:
            break
        QTest.keyClick(QApplication.focusWidget() or dock.search, Qt.Key.Key_Tab)
    else:
        pytest.skip("this platform gives no window the focus")
    QTest.keyClick(dock.table, Qt.Key.Key_Down)
    assert dock.current_id()


def test_what_is_selected_in_a_layer_shows_its_events(dock, manager, changes):
    dock.choose(EVENTS[0].id)
    changes.selectByIds([1])
    press(dock, "link")
    changes.removeSelection()
    assert len(listed(dock)) == 3
    changes.selectByIds([1])
    assert listed(dock) == ["Airborne landing"]
    assert "Changes" in dock.notice_text.text()
    assert not dock.notice.isHidden()
    QTest.mouseClick(dock.notice_close, LEFT)
    assert len(listed(dock)) == 3
    changes.selectByIds([2])
    assert len(listed(dock)) == 3, "a feature without events leaves the list as it is"


# -- adding and editing ---------------------------------------------------------------------------


def click_map(window, lon, lat):
    pixel = window.canvas.getCoordinateTransform().transform(QgsPointXY(lon, lat))
    where = QPoint(round(pixel.x()), round(pixel.y()))
    target = window.canvas.viewport()
    QTest.mouseMove(target, where)
    QTest.mouseClick(target, LEFT, Qt.KeyboardModifier.NoModifier, where)
    QApplication.processEvents()


def test_an_empty_map_is_no_place_to_click_on(dock, manager, window):
    """On a new project's map a click in the middle was 13° south, 49° east, ± 1 km."""
    press(dock, "add")
    form = form_of(EventForm)
    assert (form.lon.text(), form.lat.text()) == ("", "")
    assert "The map is empty" in form.messages.currentItem().text()
    assert not dock.actions_by_name["add"].isChecked()
    assert window.canvas.mapTool() is not manager.on_map.tool
    form.close()


def test_a_click_on_the_map_adds_an_event_where_it_was(dock, manager, window, changes):
    window.canvas.setExtent(QgsRectangle(38, 34, 40, 36))
    press(dock, "add")
    click_map(window, 39.0, 35.0)
    form = form_of(EventForm)
    # A click is as exact as a pixel of the map: 2 degrees over the canvas's height.
    pixel = window.canvas.mapUnitsPerPixel()
    assert float(form.lon.text()) == pytest.approx(39.0, abs=pixel)
    assert float(form.lat.text()) == pytest.approx(35.0, abs=pixel)
    QTest.keyClicks(form.title, "Seen from the road")
    save(form)
    assert not form.isVisible()
    assert "Seen from the road" in listed(dock)
    assert dock.current_id() == manager.store.log(limit=1)[0].entity_id
    assert "Seen from the road" in dock.detail.toPlainText()


def test_a_click_snaps_to_a_place_and_takes_its_name(dock, window):
    places = QgsVectorLayer("Point?crs=EPSG:3857&field=name:string", "Places", "memory")
    feature = QgsFeature(places.fields())
    feature.setAttributes(["al-Kawm"])
    # 39 E on the equator, in EPSG:3857
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(4341460.14, 0)))
    places.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(places)
    window.canvas.setLayers([places])
    window.canvas.setExtent(QgsRectangle(38, -1, 40, 1))
    press(dock, "add")
    click_map(window, 39.0 + 3 * window.canvas.mapUnitsPerPixel(), 0.0)
    form = form_of(EventForm)
    assert form.place.text() == "al-Kawm"
    assert float(form.lon.text()) == pytest.approx(39.0, abs=1e-5)
    form.reject()


def test_what_cannot_be_saved_is_said_and_what_was_typed_stays(dock, manager):
    form = manager.editing.open_form(Event())
    form.lon.setText("east")
    QTest.keyClicks(form.place, "Nowhere")
    save(form)
    assert form.isVisible()
    assert "east" in form.messages.currentItem().text()
    form.lon.setText("")
    save(form)
    assert "no title" in form.messages.currentItem().text()
    assert form.place.text() == "Nowhere"
    QTest.keyClicks(form.title, "Titled")
    save(form)
    assert "Titled" in listed(dock)


def test_a_store_that_is_gone_keeps_the_form_open(dock, manager, tmp_path):
    form = manager.editing.open_form(Event(title="typed"))
    for file in tmp_path.glob("store.gpkg*"):
        file.unlink()
    save(form)
    assert form.isVisible()
    assert "Nothing was saved" in form.messages.currentItem().text()
    assert form.title.text() == "typed"
    form.reject()


def test_a_conflict_is_shown_field_by_field(dock, manager, monkeypatch, tmp_path):
    dock.choose(EVENTS[0].id)
    press(dock, "edit")
    form = form_of(EventForm)
    other = Store.open(str(tmp_path / "store.gpkg"))
    theirs = other.get("event", EVENTS[0].id)
    other.save([replace(theirs, place="Theirs", status="disputed")], action="edit")
    form.place.setText("Mine")
    form.title.setText("My title")
    shown = []

    def cancel(dialog):
        shown.append(dialog.table.rowCount())
        return dialog.DialogCode.Rejected

    monkeypatch.setattr(ConflictDialog, "exec", cancel)
    save(form)
    assert form.isVisible() and form.place.text() == "Mine"

    def choose(dialog):
        lines = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
        mine = {name: dialog.table.item(row, 1) for row, name in enumerate(lines)}
        ticked = {name for name, one in mine.items() if one.checkState() == Qt.CheckState.Checked}
        assert ticked == {"Place", "Title"}, "what only they changed is theirs, unless I tick it"
        mine["Place"].setCheckState(Qt.CheckState.Unchecked)
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(ConflictDialog, "exec", choose)
    save(form)
    assert not form.isVisible()
    event = manager.store.get("event", EVENTS[0].id)
    assert (event.title, event.place, event.status) == ("My title", "Theirs", "disputed")
    assert shown == [3]
    assert upkeep.verify(manager.store) == []


def test_who_chooses_between_two_sides_reads_both_to_their_ends(manager):
    """They were cut to a line, fields were called as columns are, and sources by their ids."""
    words = " ".join(f"word{number}" for number in range(200))
    mine = Report(event_id=EVENTS[0].id, source_id=SOHR.id, quote="short", stance="denies")
    theirs = replace(mine, quote=words, source_id=source_named("Wire").id, retracted=1)
    conflict = Conflict(mine, theirs, ("source_id", "quote", "stance", "claim_date", "retracted"))
    new = [source_named("Wire"), mine]
    dialog = ConflictDialog([conflict], None, {}, called(manager.store, [conflict], new))
    dialog.show()
    QApplication.processEvents()
    table = dialog.table
    cells = [[table.item(row, at).text() for at in range(3)] for row in range(5)]
    assert cells[0] == ["Source", SOHR.name, "Wire"]
    assert cells[1] == ["Quote", "short", words]
    assert cells[2][0] == "Stance"
    assert cells[3] == ["Day it speaks of", "", ""]
    assert cells[4] == ["retracted", "no", "yes"]
    needed = table.fontMetrics().boundingRect(
        0, 0, table.columnWidth(2) - 8, 100_000, Qt.TextFlag.TextWordWrap, words
    )
    assert table.rowHeight(1) >= needed.height()
    dialog.close()
    dialog.deleteLater()


def test_a_form_changes_no_day_that_nobody_typed(dock):
    """Of an event without a last day the form made one: my change, where somebody was faster."""
    event = replace(EVENTS[0], date_end=None)
    form = EventForm(event, lambda *_: None, [])
    assert form.typed().date_end is None
    form.date_start.setText("2024-01-07")
    assert form.typed().date_end == form.typed().date_start
    form.deleteLater()


def test_a_report_with_a_claim_is_added_and_edited(dock, manager):
    dock.choose(EVENTS[0].id)
    press(dock, "report")
    form = form_of(ReportForm)
    form.source.setEditText("New monitor")
    form.reliability.setCurrentIndex(form.reliability.findData("C"))
    form.relayed_by.setEditText("sohr")
    form.stance.setCurrentIndex(form.stance.findData("denies"))
    QTest.keyClicks(form.headline, "No landing")
    form.claims.setChecked(True)
    form.claim_kind.setCurrentIndex(form.claim_kind.findData("pocket area"))
    form.claim_comparator.setCurrentIndex(form.claim_comparator.findData("more than"))
    form.claim_unit.setCurrentIndex(form.claim_unit.findData("mi²"))
    QTest.keyClicks(form.claim_value, "3000")
    QTest.keyClicks(form.claim_stated, "3,000")
    save(form)
    report = next(r for r in manager.store.reports_of(EVENTS[0].id) if r.stance == "denies")
    assert (report.claim.kind, report.claim.value, report.claim.unit) == (
        "pocket area",
        3000.0,
        "mi²",
    )
    assert report.relayed_by_id == SOHR.id, "a known source is found whatever its case"
    assert manager.store.get("source", report.source_id).reliability == "C"
    text = dock.detail.toPlainText()
    assert "Denied by (1)" in text and "Reported by (1)" in text
    dock.link_followed.emit(f"edit/{report.id}")
    form = form_of(ReportForm)
    assert form.claim_stated.text() == "3,000"
    form.url.setText("javascript:alert(1)")
    save(form)
    assert "not a web link" in form.messages.currentItem().text()
    form.reject()


def test_a_report_is_added_with_another_grade_of_its_known_source(dock, manager):
    dock.choose(EVENTS[0].id)
    press(dock, "report")
    form = form_of(ReportForm)
    form.source.setEditText("SOHR")
    form.reliability.setCurrentIndex(form.reliability.findData("D"))
    QTest.keyClicks(form.headline, "Second word")
    save(form)
    assert not form.isVisible()
    said = {one.headline for one in manager.store.reports_of(EVENTS[0].id)}
    assert said == {"Army lands", "Second word"}
    assert manager.store.get("source", SOHR.id).reliability == "D"
    assert upkeep.verify(manager.store) == []


def test_undo_and_redo(dock, manager):
    assert not dock.actions_by_name["undo"].isEnabled()
    manager.editing.save([replace(manager.store.get("event", EVENTS[0].id), title="New")], "edit")
    press(dock, "undo")
    assert "Airborne landing" in listed(dock)
    press(dock, "redo")
    assert "New" in listed(dock)
    assert not dock.actions_by_name["redo"].isEnabled()


def test_retracting_asks_why(dock, manager, monkeypatch):
    dock.choose(EVENTS[0].id)
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: ("", True))
    press(dock, "retract")
    assert "Airborne landing" in listed(dock)
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: ("a hoax", True))
    press(dock, "retract")
    assert "Airborne landing" not in listed(dock)
    dock.retracted.setChecked(True)
    assert "Airborne landing" in listed(dock)
    assert manager.store.log(limit=1)[0].reason == "a hoax"


def test_merging_two_selected_events(dock, manager):
    dock.table.selectAll()
    dock.table.setCurrentIndex(dock.model.index(0, 0))
    dock.table.selectAll()
    kept = dock.current_id()
    press(dock, "merge")
    assert dock.count.text() == "1 of 3"
    assert [one.id for one in manager.store.read("event") if not one.retracted] == [kept]
    press(dock, "undo")
    assert dock.count.text() == "3 of 3"


def test_what_was_taken_out_of_the_selection_is_not_merged_into(dock, manager):
    dock.table.selectAll()
    last = dock.model.index(2, 0)
    flags = QItemSelectionModel.SelectionFlag
    # as Ctrl and a click do
    dock.table.selectionModel().setCurrentIndex(last, flags.Deselect | flags.Rows)
    out, others = dock.model.event_id(2), [dock.model.event_id(row) for row in (0, 1)]
    press(dock, "merge")
    standing = {one.id for one in manager.store.read("event") if not one.retracted}
    assert out in standing and len(standing) == 2 and standing & set(others) == {others[0]}


@pytest.mark.parametrize("keys", ["Ctrl+C", "Del", "Ctrl+Z", "Ctrl+Shift+Z", "Return"])
def test_the_list_has_its_keys_though_qgis_gave_them_to_the_map(dock, window, monkeypatch, keys):
    """Qt acts on neither of two actions that have the same keys."""
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", False))
    names = {"Ctrl+C": "cite", "Del": "retract", "Ctrl+Z": "undo", "Return": "edit"}
    pressed, taken = [], []
    own = dock.actions_by_name[names.get(keys, "redo")]
    own.setEnabled(True)
    own.triggered.connect(lambda *_: pressed.append(keys))
    other = QAction(window.window)
    other.setShortcut(QKeySequence(keys))
    other.triggered.connect(lambda *_: taken.append(keys))
    window.window.addAction(other)
    dock.choose(EVENTS[0].id)
    dock.table.setFocus()
    held = Qt.KeyboardModifier.NoModifier
    for name, sign in (("Ctrl", "ControlModifier"), ("Shift", "ShiftModifier")):
        if name in keys:
            held |= getattr(Qt.KeyboardModifier, sign)
    key = {"Del": "Delete"}.get(keys, keys.rpartition("+")[2] or keys)
    QTest.keyClick(dock.table, getattr(Qt.Key, f"Key_{key}"), held)
    assert (pressed, taken) == ([keys], [])
    for form in dock.findChildren(EventForm):
        form.close()
    # an action that cannot be taken keeps its keys all the same: Del would remove from the map
    own.setEnabled(False)
    dock.table.setFocus()
    QTest.keyClick(dock.table, getattr(Qt.Key, f"Key_{key}"), held)
    assert (pressed, taken) == ([keys], [])


def test_links_in_the_detail_follow_a_change_of_theme(dock):
    """They stayed dark blue on a ground that had become dark."""
    dock.show_detail('<a href="https://example.org">Council</a>')
    dark = dock.palette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#202020"))
    dock.setPalette(dark)
    QApplication.processEvents()
    assert "#8ab4f8" in dock.detail.toHtml()


def test_a_right_click_offers_what_can_be_done_with_an_event(dock):
    where = dock.table.visualRect(dock.model.index(0, 1)).center()
    dock.table.customContextMenuRequested.emit(where)
    menu = QApplication.activePopupWidget()
    assert dock.actions_by_name["retract"] in menu.actions()
    menu.close()
    dock.table.setFocus()
    QTest.keyClick(dock.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dock.search.hasFocus()


def test_a_citation_goes_to_the_clipboard(dock):
    dock.choose(EVENTS[0].id)
    press(dock, "cite")
    text = QApplication.clipboard().text()
    assert text.startswith("Airborne landing, 12 August 2017. SOHR, “Army lands”.")
    assert "[source reliability B]" in text


# -- links, layers --------------------------------------------------------------------------------


def test_link_select_and_unlink(dock, manager, changes):
    dock.choose(EVENTS[0].id)
    changes.selectByIds([1, 2])
    press(dock, "link")
    assert len(manager.store.links_of(EVENTS[0].id)) == 2
    dock.choose(EVENTS[0].id)
    press(dock, "link")
    assert len(manager.store.links_of(EVENTS[0].id)) == 2, "not linked twice"
    changes.selectByIds([2])
    dock.choose(EVENTS[0].id)
    press(dock, "unlink")
    changes.removeSelection()
    dock.choose(EVENTS[0].id)
    press(dock, "features")
    assert changes.selectedFeatureIds() == [1]


def test_a_linked_layer_has_a_mark_and_a_map_tip(dock, manager, changes, window):
    tree = window.tree
    node = QgsProject.instance().layerTreeRoot().findLayer(changes.id())
    assert tree.indicators(node) == []
    dock.choose(EVENTS[0].id)
    changes.selectByIds([1])
    press(dock, "link")
    (mark,) = tree.indicators(node)
    assert "1 sourced" in mark.toolTip()
    changes.removeSelection()
    mark.clicked.emit(tree.model().index(0, 0))
    assert listed(dock) == ["Airborne landing"]
    window.active = changes
    press(dock, "map_tips")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(changes))
    tips = []
    for fid in (1, 2):
        context.setFeature(changes.getFeature(fid))
        tips.append(QgsExpression.replaceExpressionText(changes.mapTipTemplate(), context))
    assert "Airborne landing" in tips[0]
    assert "Airborne" not in tips[1]
    said = [changes.getFeature(fid)["sourced_events"] for fid in (1, 2)]
    assert said == ["12 August 2017 Airborne landing", ""]
    press(dock, "metadata")
    assert any("Army lands" in line for line in changes.metadata().history())
    before = changes.metadata().history()
    press(dock, "metadata")
    assert changes.metadata().history() == before
    press(dock, "map_tips")
    assert changes.fields().names() == ["name"]
    assert "salient" not in changes.mapTipTemplate()


@pytest.mark.parametrize(
    ("of", "mark"), [("event", "restricted"), ("report", "internal"), ("event", "for friends")]
)
def test_a_field_that_goes_with_copies_names_no_event_that_is_withheld(
    dock, manager, changes, window, of, mark
):
    """The tip is for whoever may open the store; the field is in every export of the layer."""
    dock.choose(EVENTS[0].id)
    changes.selectByIds([1])
    press(dock, "link")
    store = manager.store
    for one in store.read(of):
        with transaction(store.place) as writer:
            writer.execute(
                f"UPDATE {store.place.qualifier}\"salient_{of}\" SET sensitivity = '{mark}' "
                f"WHERE id = '{one.id}'"
            )
    manager.changed.emit()
    window.active = changes
    press(dock, "map_tips")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(changes))
    context.setFeature(changes.getFeature(1))
    tip = QgsExpression.replaceExpressionText(changes.mapTipTemplate(), context)
    assert "Airborne landing" in tip
    assert changes.getFeature(1)["sourced_events"] == ""


def test_a_layer_that_lists_events_asks_the_store_once(dock, manager, changes, window, monkeypatch):
    """A table of 5,000 features stood still for 80 s."""
    dock.choose(EVENTS[0].id)
    changes.selectByIds([1])
    press(dock, "link")
    window.active = changes
    press(dock, "map_tips")
    asked = []
    real = type(manager.store).links_to

    def counted(store, *given):
        asked.append(given)
        return real(store, *given)

    monkeypatch.setattr(type(manager.store), "links_to", counted)
    said = [[one["sourced_events"] for one in changes.getFeatures()] for _ in range(3)]
    assert said == [["12 August 2017 Airborne landing", ""]] * 3
    assert len(asked) <= 1
    dock.choose(EVENTS[0].id)
    changes.selectByIds([1])
    press(dock, "unlink")
    assert [one["sourced_events"] for one in changes.getFeatures()] == ["", ""]


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_a_thread_that_draws_touches_no_layer_of_the_window(
    dock, manager, changes, window, part, monkeypatch, tmp_path, kind
):
    """Labels and styles ask in threads: a layer that was removed meanwhile ended QGIS."""
    layer = changes
    if kind == "file":
        options = QgsVectorFileWriter.SaveVectorOptions()
        path = str(tmp_path / "changes.gpkg")
        context = QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(changes, path, context, options)
        layer = QgsVectorLayer(path, "Changes", "ogr")
        QgsProject.instance().addMapLayer(layer)
        window.canvas.setLayers([layer])
    dock.choose(EVENTS[0].id)
    layer.selectByIds([2])
    press(dock, "link")

    class Project:
        @staticmethod
        def instance():
            assert threading.current_thread() is threading.main_thread()
            return QgsProject.instance()

    monkeypatch.setattr(marks, "QgsProject", Project)
    titles = next(f for f in part._marks._functions if f.name() == "salient_event_titles")
    said = []
    values = [[layer.id(), 1], [layer.id(), 2], ["no layer", 2]]
    thread = threading.Thread(
        target=lambda: said.extend(titles.func(one, None, None, None) for one in values)
    )
    thread.start()
    thread.join()
    assert said == ["", "12 August 2017 Airborne landing", ""]
    assert said == [titles.func(one, None, None, None) for one in values]


def test_a_feature_that_is_not_saved_yet_is_not_linked(dock, manager, changes, window):
    """Its number is provisional: the link led nowhere afterwards."""
    dock.choose(EVENTS[0].id)
    changes.startEditing()
    feature = QgsFeature(changes.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(1, 1, 2, 2)))
    changes.addFeature(feature)
    changes.selectByIds([feature.id()])
    press(dock, "link")
    assert "Save the edits of “Changes” first" in window.said()
    assert manager.store.read("link") == []
    changes.rollBack()


def test_keys_of_both_kinds_find_their_features(changes):
    from salient.events.store import layerkeys

    keys = ['{"$id": 2}', '{"name": "c38"}']
    found = changes.getFeatures(layerkeys.request(changes, keys))
    assert sorted(one.id() for one in found) == [1, 2]


def test_a_field_that_a_copy_keeps_is_not_taken_for_the_dock_s_own(dock, manager, window):
    """An export of a layer that lists events has the list as a field."""
    from salient.processing import compat

    copy = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=name:string&field=sourced_events:string", "Copy", "memory"
    )
    copy.addExpressionField("1", compat.make_field("one", "string"))
    copy.addExpressionField("2", compat.make_field("two", "string"))
    QgsProject.instance().addMapLayer(copy)
    window.active = copy
    before = copy.fields().names()
    for listing in (True, False):
        press(dock, "map_tips")
        assert ("salient_events" in copy.mapTipTemplate()) == listing
        assert copy.fields().names() == before


def test_a_click_on_a_mark_while_somebody_saves_says_so(
    dock, manager, changes, window, monkeypatch
):
    from salient.events.errors import LockedError

    def locked(*_given):
        raise LockedError("It is locked.")

    monkeypatch.setattr(type(manager.store), "links_to", locked)
    manager.list_of_layer(changes)
    assert "It is locked." in window.said()


def test_an_event_where_the_map_s_projection_ends_is_said_to_be(dock, manager, window):
    from qgis.core import QgsCoordinateReferenceSystem

    pole = Event(title="At the pole", lon=0.0, lat=89.999)
    manager.editing.save([pole], "add")
    dock.choose(pole.id)
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    press(dock, "zoom")
    assert "does not show the event's place" in window.said()


def test_the_identify_action_lists_a_feature_s_events(part, dock, manager, changes):
    dock.choose(EVENTS[1].id)
    changes.selectByIds([2])
    press(dock, "link")
    manager.list_all()
    marks: EventsMarks = part._marks
    marks._action.triggeredForFeature.emit(changes, changes.getFeature(2))
    assert listed(dock) == ["Clash at Sukhnah"]


def test_the_store_s_layers_work_by_themselves(dock, manager):
    press(dock, "show_layers")
    press(dock, "show_layers")
    layer = layers.find(manager.store)
    assert layer is not None and layer.featureCount() == 3
    names = [one.name() for one in QgsProject.instance().mapLayers().values()]
    assert sorted(names) == sorted(map(event_text.table_title, layers._TABLES)), "added once"
    form = layer.editFormConfig()
    assert form.readOnly(layer.fields().lookupField("id")), "its reports name it by this"
    assert not form.readOnly(layer.fields().lookupField("title"))
    relations = QgsProject.instance().relationManager().referencedRelations(layer)
    assert len(relations) == 2 and all(one.isValid() for one in relations)
    event = next(f for f in layer.getFeatures() if f["title"] == "Airborne landing")
    (reports,) = [one for one in relations if one.name() == "Reports"]
    assert [f["headline"] for f in reports.getRelatedFeatures(event)] == ["Army lands"]
    label = QgsExpression(layer.labeling().settings().fieldName)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(event)
    assert label.evaluate(context) == "SOHR, 12 Aug 2017", label.evalErrorString()
    context.setFeature(next(f for f in layer.getFeatures() if f["title"] == "Far away"))
    assert label.evaluate(context) == "1 Jan 2018"
    categories = {one.value() for one in layer.renderer().categories()}
    assert categories == {"landing", "clash", ""}
    manager.editing.save([Event(title="x", category="siege")], "add")
    assert "siege" in {one.value() for one in layer.renderer().categories()}
    press(dock, "circles")
    scope = QgsExpressionContextUtils.layerScope(layer)
    assert int(scope.variable("salient_circles")) == 1


def test_the_layer_s_look_names_no_category_that_withheld_events_alone_have(
    dock, manager, tmp_path
):
    """It is kept in the project, which goes to people who do not get the store."""
    store = manager.store
    hidden = Event(title="x", category="safe house", sensitivity="a word that nobody knows")
    told = Event(title="y", category="informer")
    blurred = Event(title="z", category="depot", sensitivity="blurred")
    report = Report(
        event_id=told.id, source_id=model.source_named("S").id, sensitivity="restricted"
    )
    store.save([model.source_named("S"), told, report, blurred], action="made")
    store.save([hidden], action="made", fit=[hidden.id])
    manager.refresh()
    press(dock, "show_layers")

    def named() -> set[str]:
        renderer = layers.find(store).renderer()
        return {one.value() for one in renderer.categories()} & {"safe house", "informer", "depot"}

    assert named() == {"depot"}
    project = tmp_path / "project.qgs"
    assert QgsProject.instance().write(str(project))
    text = project.read_text(encoding="utf-8")
    assert "depot" in text and "safe house" not in text and "informer" not in text
    (told,) = store.find("report", "id", [report.id])
    manager.editing.save([replace(told, sensitivity="public")], "open")
    assert named() == {"depot", "informer"}
    (event,) = store.find("event", "id", [blurred.id])
    manager.editing.save([replace(event, sensitivity="internal")], "close")
    assert named() == {"informer"}


@pytest.mark.parametrize(
    ("begin", "end", "shown"),
    [
        ("2024-01-07T00", "2024-01-08T00", []),
        ("2024-01-08T00", "2024-01-09T00", ["span"]),
        ("2024-01-09T00", "2024-01-10T00", ["first only", "last only", "one day", "span"]),
        ("2024-01-09T12", "2024-01-09T13", ["first only", "last only", "one day", "span"]),
        ("2024-01-10T00", "2024-01-11T00", ["span"]),
        ("2024-01-11T00", "2024-01-12T00", []),
    ],
)
def test_an_event_is_on_the_map_of_its_own_days(tmp_path, qgis_app, begin, end, shown):
    day = dt.date(2024, 1, 9)
    events = [
        Event(title="one day", date_start=day, date_end=day),
        Event(title="first only", date_start=day),
        Event(title="last only", date_end=day),
        Event(title="span", date_start=dt.date(2024, 1, 8), date_end=dt.date(2024, 1, 10)),
        Event(title="undated"),
    ]
    store = Store.create(str(tmp_path / "days.gpkg"))
    store.save(events, action="add")
    layer = backend.table_layer(store.place, "event")
    layers._follow_time(layer)
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    moments = (QDateTime.fromString(f"{one}:00:00", Qt.DateFormat.ISODate) for one in (begin, end))
    frame = QgsDateTimeRange(*moments, True, False)
    request = QgsFeatureRequest().setFilterExpression(
        layer.temporalProperties().createFilterString(context, frame)
    )
    assert sorted(one["title"] for one in layer.getFeatures(request)) == [*shown, "undated"]


def test_a_locator_search_finds_and_shows(part, dock, window, monkeypatch):
    from qgis.core import QgsFeedback, QgsLocatorContext
    from salient.processing import icons

    (found,) = window.locators
    results = []
    worker = found.clone()
    worker.resultFetched.connect(results.append)
    with monkeypatch.context() as patch:  # QGIS fetches in a thread, which must draw no pictures
        patch.setattr(icons, "icon", None)
        worker.fetchResults("sukh clash", QgsLocatorContext(), QgsFeedback())
    assert not results[0].icon.isNull()
    assert [one.displayString for one in results] == ["Clash at Sukhnah"]
    QTest.keyClicks(dock.search, "landing")
    until(lambda: listed(dock) == ["Airborne landing"])
    found.triggerResult(results[0])
    assert dock.current_id() == EVENTS[1].id
    assert window.canvas.extent().contains(QgsPointXY(38.87, 34.88))


def test_options_are_kept(part, window):
    from salient.ui.events_dock.settings import EventsSettings

    (factory,) = window.options
    page = factory.createWidget(window.window)
    page.who.setText("Ada")
    page.snap.setChecked(False)
    page.refresh_s.setValue(7)
    page.apply()
    assert EventsSettings.load() == EventsSettings("Ada", False, 12, 1000, 7)
    assert part.manager._timer.interval() == 7000
    part.manager.editing.save([Event(title="x")], "add")
    assert part.manager.store.log(limit=1)[0].who == "Ada"


def test_what_somebody_else_saves_comes_in(dock, manager, tmp_path):
    other = Store.open(str(tmp_path / "store.gpkg"))
    other.save([Event(title="From elsewhere")], action="add")
    manager.look_for_changes()
    assert "From elsewhere" in listed(dock)


def test_what_is_edited_without_salient_comes_in_and_is_said_once(dock, manager, window):
    """An attribute table changes the rows, and nothing of the log."""
    path = manager.store.place.address

    def outside(title: str) -> None:
        layer = QgsVectorLayer(f"{path}|layername=salient_event", "rows", "ogr")
        (row,) = layer.getFeatures(f"\"id\" = '{EVENTS[0].id}'")
        at = layer.fields().lookupField("title")
        assert layer.dataProvider().changeAttributeValues({row.id(): {at: title}})

    dock.choose(EVENTS[0].id)
    for title in ("By hand", "By hand again"):
        outside(title)
        manager.look_for_changes()
        assert title in listed(dock)
        assert title in dock.detail.toPlainText()
    assert window.said().count("changed without Salient") == 1
    manager.editing.save([Event(title="next")], "add")
    manager.look_for_changes()
    assert {"By hand again", "next"} <= set(listed(dock))
    assert not manager.store.state().outside


def test_a_store_that_cannot_be_listed_does_not_become_the_open_one(
    dock, manager, window, tmp_path, monkeypatch
):
    """Its events were added to the other store, under the name of the first."""
    from salient.events.errors import LockedError
    from salient.events.store import index

    other = Store.create(str(tmp_path / "other.gpkg"))
    first = manager.store

    def locked(*_given, **_named):
        raise LockedError("It is locked.")

    monkeypatch.setattr(index, "build", locked)
    assert not manager.open(other.place.address)
    assert manager.store is first
    assert "It is locked." in window.said()


def test_an_event_that_is_gone_from_the_store_is_said_to_be(dock, manager, window, monkeypatch):
    dock.table.selectRow(0)
    monkeypatch.setattr(type(manager.store), "get", lambda *_given: None)
    press(dock, "edit")
    assert "is not in the store any more" in window.said()


def test_a_project_opens_its_store_again(part, dock, manager, tmp_path):
    project = QgsProject.instance()
    assert projectstore.address() == str(tmp_path / "store.gpkg")
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert listed(dock) == [] and manager.store is None
    assert not dock.search.isEnabled()
    assert project.read(str(tmp_path / "project.qgz"))
    assert len(listed(dock)) == 3


def test_the_layers_of_a_project_have_their_marks_once_its_store_is_open(
    part, dock, manager, changes, tmp_path
):
    dock.choose(EVENTS[0].id)
    changes.selectByIds([1])
    press(dock, "link")
    name, project = changes.id(), QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    assert name in part._marks._marks


def test_tear_down_leaves_nothing(window, tmp_path, changes):
    menu = QMenu("Salient", window.pluginMenu())
    menu.setObjectName(OBJECT_NAME)
    part = EventsPart(window)
    part.set_up()
    part.show_dock()
    part.manager.open(str(tmp_path / "s.gpkg"), create=True)
    manager = part.manager
    part.tear_down()
    assert (window.docks, window.locators, window.options, menu.actions()) == ([], [], [], [])
    assert not QgsExpression.isFunctionName("salient_events")
    assert manager.store is None
    changes.selectByIds([1])
    window.canvas.setExtent(QgsRectangle(0, 0, 1, 1))


# -- text from strangers --------------------------------------------------------------------------

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src='file:///etc/passwd'>",
    "<a href='file:///etc/passwd'>x</a>",
    "<a href='edit/1'>x</a>",
    "'; DROP TABLE salient_event; --",
    "\u202etxt.exe",
    "a\u0301" * 50,
    "[% env('HOME') %]",
    "x" * 1_000_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=[h[:20] for h in HOSTILE])
def test_hostile_text_is_shown_as_text(dock, manager, changes, window, text):
    source = model.source_named(text[:200])
    event = Event(title=text, place=text, actors=text, category=text[:50], description=text)
    word = Report(event_id=event.id, source_id=source.id, headline=text, quote=text, note=text)
    manager.editing.save([source, event, word], "add")
    manager.select(event.id)
    plain = dock.detail.toPlainText()
    assert text[:300] in plain
    assert "<a href='edit" not in dock.detail.toHtml().replace("&lt;", "#")
    document = dock.detail.document()
    formats = [f for f in document.allFormats() if f.isImageFormat()]
    assert formats == []
    letters = [f.toCharFormat() for f in document.allFormats() if f.isCharFormat()]
    anchors = {f.anchorHref() for f in letters if f.isAnchor()}
    assert anchors <= {f"edit/{word.id}"}
    dock.category.setCurrentIndex(dock.category.findData(event.category))
    assert dock.model.rowCount() == 1
    dock.choose(event.id)
    changes.selectByIds([1])
    press(dock, "link")
    window.active = changes
    press(dock, "map_tips")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(changes))
    context.setFeature(changes.getFeature(1))
    tip = QgsExpression.replaceExpressionText(changes.mapTipTemplate(), context)
    for tag in ("<script", "<img", "<a "):
        assert tag not in tip
    assert manager.store.get("event", event.id).title == model.clean(text)


@pytest.mark.parametrize(
    ("target", "opened"),
    [
        ("https://example.org/a", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("smb://host/share", False),
        ("edit/no such report", False),
        ("attachment/no such report", False),
        ("feature/no such link", False),
    ],
)
def test_only_web_links_are_opened(dock, monkeypatch, target, opened):
    seen = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toString()))
    dock.link_followed.emit(target)
    assert seen == ([target] if opened else [])


def drop(dock, mime):
    where, none = dock.rect().center(), Qt.KeyboardModifier.NoModifier
    event = QDropEvent(where, Qt.DropAction.CopyAction, mime, LEFT, none)
    dock.dropEvent(event)
    QApplication.processEvents()


def test_a_link_dropped_from_a_browser_starts_a_report(dock):
    dock.choose(EVENTS[0].id)
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/story?a=1")])
    drop(dock, mime)
    form = form_of(ReportForm)
    assert form.url.text() == "https://example.org/story?a=1"
    form.reject()


def test_a_quotation_that_begins_with_a_word_and_a_colon_starts_a_report(dock):
    dock.choose(EVENTS[0].id)
    mime = QMimeData()
    mime.setText("BREAKING: forces entered the town")
    drop(dock, mime)
    form = form_of(ReportForm)
    assert form.quote.toPlainText() == "BREAKING: forces entered the town"
    form.reject()


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)"])
def test_other_links_that_are_dropped_start_nothing(dock, window, url):
    dock.choose(EVENTS[0].id)
    mime = QMimeData()
    mime.setUrls([QUrl(url)])
    drop(dock, mime)
    assert not [
        w for w in QApplication.topLevelWidgets() if isinstance(w, ReportForm) and w.isVisible()
    ]
    assert "Only links to web pages" in window.said()


def test_a_file_is_attached_under_its_hash_and_checked(dock, manager, tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toLocalFile()))
    file = tmp_path / "evidence.sh"
    file.write_text("#!/bin/sh\necho run\n")
    file.chmod(0o755)
    dock.choose(EVENTS[0].id)
    form = manager.editing.add_report()
    form.source.setEditText("SOHR")
    form.attach_file(file)
    save(form)
    report = next(r for r in manager.store.reports_of(EVENTS[0].id) if r.attachment)
    folder = manager.store.place.attachments
    kept = folder / report.attachment
    assert kept.read_text() == file.read_text()
    assert not kept.stat().st_mode & 0o111, "what is attached must not be a program"
    dock.link_followed.emit(f"attachment/{report.id}")
    assert [Path(one) for one in seen] == [folder], "the folder is opened, never the file"
    kept.write_text("changed")
    dock.link_followed.emit(f"attachment/{report.id}")
    assert len(seen) == 1


def test_large_files_are_copied_and_checked_beside_the_window(
    dock, manager, tmp_path, monkeypatch, window
):
    """Films of gigabytes: as large to it is a file of some bytes here."""
    from salient.events import attachments

    monkeypatch.setattr(attachments, "LARGE", 10)
    opened, threads = [], []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))

    def note(name):
        real = getattr(attachments, name)

        def noted(*given):
            threads.append(threading.current_thread())
            return real(*given)

        monkeypatch.setattr(attachments, name, noted)

    note("sha256")
    note("_copied")
    paths = [tmp_path / f"film{n}.mp4" for n in range(3)]
    for number, path in enumerate(paths):
        path.write_bytes(b"%d" % number * (20 if number else 5))  # the first one is small
    chosen = ([str(path) for path in paths], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: chosen)
    dock.choose(EVENTS[0].id)
    form = manager.editing.add_report()
    form.source.setEditText("SOHR")
    form.attach.click()
    button = form.buttons.button(form.buttons.StandardButton.Save)
    assert not button.isEnabled(), "what is saved now would lack the films"

    until(button.isEnabled)
    save(form)
    report = next(r for r in manager.store.reports_of(EVENTS[0].id) if r.attachment)
    assert len(attachments.named(report)) == 3
    dock.link_followed.emit(f"attachment/{report.id}")
    until(lambda: opened)
    dock.actions_by_name["verify"].trigger()
    until(lambda: "The log is whole" in window.said())
    # attached, then checked twice; only the small one in the window's own thread
    assert sum(one is threading.main_thread() for one in threads) == 1
    assert len(threads) == 3 + 3 + 3


def test_the_selection_of_a_layer_with_quotes_in_its_keys(manager, tmp_path):
    where = {"layer_source": "a'b\"|layername=c;d", "feature_key": '{"name": "O\'x"}'}
    link = Link(event_id=EVENTS[0].id, **where)
    manager.store.save([link], action="link")
    assert manager.counts() == {where["layer_source"]: 1}
    found = manager.store.links_to(where["layer_source"], [where["feature_key"]])
    assert len(found) == 1
    assert event_filter.events_of_selection(manager.store, []) == set()


def test_the_dock_opens_the_dialog_of_the_map_with_its_store(part, dock, window):
    from salient.ui.maps import MapsPart
    from salient.ui.situation_map.dialog import SituationMapDialog

    maps = MapsPart(window)
    maps.set_up()
    try:
        press(dock, "map")
        assert isinstance(maps._dialog, SituationMapDialog) and maps._dialog.isVisible()
        assert maps._dialog.form.store.text.text() == part.manager.store.place.address
    finally:
        maps.tear_down()


def test_the_dock_opens_the_dialog_of_the_web_map_with_its_store(part, dock, monkeypatch):
    import processing

    dialog, made = MagicMock(), []
    del dialog.showWidget  # of QGIS 4.2
    monkeypatch.setattr(
        processing, "createAlgorithmDialog", lambda *given: made.append(given) or dialog
    )
    press(dock, "web_map")
    assert made == [("salient:webmap", {"STORE": part.manager.store.place.address})]
    dialog.show.assert_called_once()
