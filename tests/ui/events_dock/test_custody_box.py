# SPDX-License-Identifier: GPL-2.0-or-later
"""Collection, verification and sensitivity in the dock's forms, by keys and clicks."""

from __future__ import annotations

from dock_events import EVENTS
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog
from salient.events import signing
from salient.events.model import Report
from waiting import until


def save(form) -> None:
    box = form.buttons
    QTest.mouseClick(box.button(box.StandardButton.Save), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_what_is_typed_is_kept_and_shown_again(manager):
    form = manager.editing.open_report(Report(event_id=EVENTS[0].id))
    box = form.custody
    assert box.isCollapsed()
    form.source.setEditText("Observatory")
    QTest.keyClicks(box.collected_at, "2024-05-01T10:00:00Z")
    QTest.keyClicks(box.collected_by, "A. N.")
    QTest.keyClicks(box.collected_with, "auto-archiver 1.0")
    QTest.keyClicks(box.method, "geolocation")
    QTest.keyClicks(box.reasoning, "the minaret")
    box.confidence.setCurrentIndex(box.confidence.findData("high"))
    box.sensitivity.setCurrentIndex(box.sensitivity.findData("internal"))
    save(form)
    assert not form.isVisible()
    (kept,) = [r for r in manager.store.reports_of(EVENTS[0].id) if r.collected_by]
    assert (kept.collected_at, kept.collected_by) == ("2024-05-01T10:00:00Z", "A. N.")
    assert (kept.collected_with, kept.sensitivity) == ("auto-archiver 1.0", "internal")
    assert kept.verification == "method: geolocation\nconfidence: high\nreasoning: the minaret"
    again = manager.editing.open_report(kept)
    assert not again.custody.isCollapsed()
    assert again.typed()[0] == kept
    assert ": not published" in manager.dock.detail.toPlainText()
    again.close()


def test_a_time_that_is_none_is_said_and_the_form_stays(manager):
    form = manager.editing.open_report(Report(event_id=EVENTS[0].id))
    form.source.setEditText("Observatory")
    QTest.keyClicks(form.custody.collected_at, "yesterday")
    save(form)
    assert form.isVisible()
    assert "“yesterday” is no time" in form.messages.currentItem().text()
    form.reject()


def test_now_by_me_fills_time_and_person(manager):
    form = manager.editing.open_report(Report(event_id=EVENTS[0].id))
    form.custody.setCollapsed(False)
    form.custody.now.click()
    assert form.custody.collected_at.text().endswith("Z")
    assert form.custody.collected_by.text()
    form.reject()


def test_words_of_an_older_store_stay_until_somebody_changes_them(manager):
    old = Report(event_id=EVENTS[0].id, verification="Seen  by two.", sensitivity="embargo",
                 collected_at="in the morning", version=1)  # fmt: skip
    form = manager.editing.open_report(old)
    typed, _ = form.typed()
    assert (typed.verification, typed.sensitivity) == ("Seen  by two.", "embargo")
    assert typed.collected_at == "in the morning"
    form.close()


def test_an_event_s_sensitivity_is_chosen_in_its_form(manager):
    form = manager.editing.open_form(EVENTS[0].__class__(title="Depot"))
    form.sensitivity.setCurrentIndex(form.sensitivity.findData("blurred"))
    save(form)
    (kept,) = manager.store.find("event", "title", ["Depot"])
    assert kept.sensitivity == "blurred"
    assert "blurred" in manager.dock.detail.toPlainText()


def test_the_end_of_the_log_is_signed_in_the_background(
    dock, manager, window, tmp_path, monkeypatch
):
    path = tmp_path / "note.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(signing, "TOOLS", ())
    dock.actions_by_name["sign"].trigger()
    until(lambda: "Written: note.json" in window.said())
    assert "Written: note.json, note.json.tsq. Neither GnuPG nor minisign" in window.said()


def test_the_form_fits_a_small_screen_with_its_buttons_in_sight(manager):
    """At 200 % a screen of 1920 by 1200 has 960 by 600 of such pixels."""
    form = manager.editing.open_report(Report(event_id=EVENTS[0].id))
    form.custody.setCollapsed(False)
    form.resize(800, 480)
    QApplication.processEvents()
    assert form.height() == 480
    save = form.buttons.geometry()
    assert save.bottom() <= form.height() and save.height() > 0
    form.close()
