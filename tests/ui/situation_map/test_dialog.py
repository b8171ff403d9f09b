# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog of the situation map, by clicks and keys on real widgets."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
from explorer_window import wait
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapThemeCollection,
    QgsProject,
    QgsProviderRegistry,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QDesktopServices, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
)

LEFT = Qt.MouseButton.LeftButton
TITLE = "Central Syria 2017 (sketch, not a record)"


@pytest.fixture
def dialog(root, provider, window, monkeypatch):
    """The dialog on the sample, in a window of its own, before its first preview."""
    from salient.ui.situation_map.dialog import SituationMapDialog

    opened = []
    window.openLayoutDesigners = list
    window.openLayoutDesigner = opened.append
    QgsSettings().remove("salient/maps")
    project = QgsProject.instance()
    # what earlier tests left to be deleted does not come upon this project
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert project.read(str(root / "resources" / "sample" / "salient_sample.qgz"))
    project.setDirty(False)
    made = SituationMapDialog(window, window.mainWindow())
    made.opened = opened
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.resize(1180, 720)  # not as large as the last test left it
    yield made
    made.close()
    made.deleteLater()
    project.clear()


@pytest.fixture
def asked(monkeypatch):
    """What reached `processing.run`, which is not run."""
    import processing

    calls = []

    def run(algorithm, parameters, **_others):
        assert algorithm == "salient:situationmap"
        calls.append(parameters)
        return {}

    monkeypatch.setattr(processing, "run", run)
    return calls


def click(button: QPushButton) -> None:
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def choose(combo: QComboBox, row: int) -> None:
    """Go to an entry by the keyboard."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentIndex() == row


def pick(combo: QComboBox, row: int) -> None:
    """Open a list by the mouse and click an entry of it."""
    view = combo.view()
    for _ in range(5):
        if not view.isVisible():
            QTest.mouseClick(combo, LEFT)
        # Qt takes a click that comes at once for the end of the one that opened the list
        QTest.qWait(QApplication.doubleClickInterval() + 50)
        index = combo.model().index(row, combo.modelColumn())
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
        QApplication.processEvents()
        if combo.currentIndex() == row and not view.isVisible():
            return
    raise AssertionError(combo.currentText())


def tick(dialog, row: int) -> None:
    """Click the box of a layer."""
    layers = dialog.form.layers
    rectangle = layers.visualItemRect(layers.item(row))
    at = QPoint(rectangle.left() + 8, rectangle.center().y())
    QTest.mouseClick(layers.viewport(), LEFT, pos=at)


def type_over(widget, text: str) -> None:
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, text)


def answer_file(monkeypatch, path: Path, kind: str = "PDF files (*.pdf)") -> list:
    """Let the file dialog answer, and return what it was started with."""
    starts = []

    def ask(_parent, _title, start, kinds):
        starts.append((start, kinds))
        return str(path), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return starts


def layouts() -> list[str]:
    return sorted(one.name() for one in QgsProject.instance().layoutManager().layouts())


# -- what the form is filled with ------------------------------------------------------------------


def test_it_begins_with_the_project_s_own_title_layers_dates_and_store(dialog):
    form = dialog.form
    names = [form.layers.item(row).text() for row in range(form.layers.count())]
    # control, places, river, sectors, changes and sealed pockets
    assert len(names) == 6
    assert form.title.text() == TITLE
    dates = [form.as_of.itemText(row) for row in range(form.as_of.count())]
    assert dates == ["2017-08-14", "2017-07-06", "2017-04-03"]
    assert Path(form.store.text.text()).name == "events.gpkg"


def test_a_project_without_a_title_gives_the_map_a_sensible_one(provider, qgis_new_project):
    from salient.ui.situation_map.dialog import SituationMapDialog

    made = SituationMapDialog(None)
    assert made.form.title.text() == "Situation map"
    made.deleteLater()


def test_a_layer_that_leaves_the_project_leaves_the_list_and_ticks_stay(dialog):
    tick(dialog, 0)
    project = QgsProject.instance()
    project.removeMapLayer(dialog.form.layers.item(1).data(Qt.ItemDataRole.UserRole))
    QTest.qWait(50)
    assert dialog.form.layers.count() == 5
    assert dialog.form.layers.item(0).checkState() == Qt.CheckState.Unchecked


# -- each parameter --------------------------------------------------------------------------------


def test_only_ticked_layers_are_asked_for(dialog, asked):
    # the sectors, changes and pockets are not visible in the sample
    click(dialog.preview_button)
    tick(dialog, 0)
    click(dialog.preview_button)
    assert [len(one["LAYERS"]) for one in asked] == [3, 2]


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("pages", ["one page", "dates", "pockets"]),
        ("chart", ["automatic", "none", "gap", "area", "change", "cumulative"]),
    ],
)
def test_every_choice_arrives_and_is_one_of_the_algorithm(dialog, asked, provider, name, values):
    combo = getattr(dialog.form, name)
    parameter = {"pages": "ATLAS", "chart": "CHART"}[name]
    definition = provider.algorithm("situationmap").parameterDefinition(parameter)
    assert definition.options() == values
    for row in range(combo.count()):
        choose(combo, row)
        click(dialog.preview_button)
    assert [one[parameter] for one in asked] == values


def test_language_and_crop_marks_arrive(dialog, asked, provider, tmp_path, monkeypatch):
    definition = provider.algorithm("situationmap").parameterDefinition("LANGUAGE")
    combo = dialog.form.language
    assert [combo.itemData(row) for row in range(1, combo.count())] == definition.options()
    choose(combo, combo.findData("uk"))
    click(dialog.form.marks)
    click(dialog.preview_button)
    answer_file(monkeypatch, tmp_path / "map.webp")
    click(dialog.export_button)
    # marks are for the printer: the preview shows the page
    assert [(one["LANGUAGE"], one.get("CROP_MARKS")) for one in asked] == [
        ("uk", None),
        ("uk", True),
    ]
    assert asked[1]["OUTPUT"].endswith("map.webp")


@pytest.mark.parametrize("template", ["situation", "before_after"])
def test_a_chart_that_is_clicked_comes_onto_the_page(dialog, tmp_path, template):
    """On a pair of maps, too, where a chart was never drawn once."""
    form = dialog.form
    pages = [form.template.itemData(row)[0] for row in range(form.template.count())]
    pick(form.template, pages.index(template))
    seen = {}
    for kind in ("area", "none", "change"):
        # without "change" the sample tells of one date only
        pick(form.chart, form.chart.findData(kind))
        click(dialog.preview_button)
        wait(lambda: dialog.preview_button.isEnabled())
        (layout,) = QgsProject.instance().layoutManager().printLayouts()
        item = layout.itemById("chart")
        path = item.picturePath() if item.isVisible() else ""
        seen[kind] = path[:11] == "base64:" or bool(path)
        dialog.grab().save(str(tmp_path / f"{template}_{kind}.png"))
    assert seen["area"] and not seen["none"], seen


def test_units_arrive_as_the_user_wants_them_in_all_dialogs(dialog, asked, provider):
    """The page said kilometres first, whatever was chosen for all dialogs."""
    definition = provider.algorithm("situationmap").parameterDefinition("UNITS")
    combo = dialog.form.units
    assert [combo.itemText(row) for row in range(combo.count())] == definition.options()
    click(dialog.preview_button)
    choose(combo, 1)
    click(dialog.preview_button)
    assert [one["UNITS"] for one in asked] == [0, 1]


def test_every_page_arrives(dialog, asked):
    for row in range(6):
        choose(dialog.form.template, row)
        assert dialog.form.before.isEnabled() == (row == 5)
        assert not dialog.form.own_template.isEnabled()
        click(dialog.preview_button)
    assert [(one["TEMPLATE"], one["PAPER"]) for one in asked] == [
        ("situation", "A4 landscape"),
        ("situation", "A4 portrait"),
        ("situation", "A3 landscape"),
        ("situation", "A3 portrait"),
        ("square", "A4 landscape"),
        ("before_after", "A4 landscape"),
    ]


def test_a_template_of_one_s_own_is_a_file_and_is_missed(dialog, asked, root):
    choose(dialog.form.template, 6)
    click(dialog.preview_button)
    assert not asked and "Choose the file of your template" in dialog.message.text()
    path = str(root / "resources" / "layouts" / "square.qpt")
    type_over(dialog.form.own_template.lineEdit(), path)
    click(dialog.preview_button)
    assert asked[0]["TEMPLATE"] == path


def test_dates_are_chosen_or_typed(dialog, asked):
    form = dialog.form
    choose(form.template, 5)
    click(dialog.preview_button)
    type_over(form.as_of.lineEdit(), "2017-07-20")
    form.before.setFocus()
    QTest.keyClick(form.before, Qt.Key.Key_Down)
    click(dialog.preview_button)
    assert [(one.get("AS_OF"), one.get("BEFORE")) for one in asked] == [
        (None, None),
        ("2017-07-20", "2017-04-03"),
    ]


def test_a_list_of_dates_ends_no_date_that_is_typed(dialog):
    choose(dialog.form.template, 5)
    for box in (dialog.form.as_of, dialog.form.before):
        begun = box.itemText(0)[:6]
        type_over(box.lineEdit(), begun)
        QTest.keyClick(box.lineEdit(), Qt.Key.Key_Tab)
        assert box.currentText() == begun


def test_what_is_no_date_is_said(dialog, asked):
    type_over(dialog.form.as_of.lineEdit(), "14 August")
    click(dialog.preview_button)
    assert not asked
    assert "“14 August” is no date" in dialog.message.text()


def test_texts_land_and_resolution_arrive(dialog, asked):
    form = dialog.form
    type_over(form.title, "Gap")
    type_over(form.method, "By hand")
    type_over(form.credits, "Us")
    type_over(form.disclaimer, "Not a record")
    dialog.form.ensureWidgetVisible(form.land)
    QTest.mouseClick(form.land, LEFT, pos=QPoint(8, form.land.height() // 2))
    type_over(form.dpi, "120")
    click(dialog.preview_button)
    got = asked[0]
    names = ("TITLE", "METHOD", "CREDITS", "DISCLAIMER", "LAND")
    assert [got[name] for name in names] == ["Gap", "By hand", "Us", "Not a record", False]
    # a preview is drawn for the screen; the resolution is the export's
    assert got["DPI"] == 150
    assert form.parameters()["DPI"] == 120


def test_an_extent_arrives_with_its_crs_and_none_is_left_out(dialog, asked):
    click(dialog.preview_button)
    dialog.form.extent.setOutputExtentFromUser(
        QgsRectangle(38, 34.5, 39, 35.5), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    click(dialog.preview_button)
    assert "EXTENT" not in asked[0]
    sides, crs = asked[1]["EXTENT"].split(" ")
    assert crs == "[EPSG:4326]"
    assert [float(side) for side in sides.split(",")] == pytest.approx([38, 39, 34.5, 35.5])


def test_a_theme_takes_the_place_of_the_ticks(dialog, asked):
    project = QgsProject.instance()
    record = QgsMapThemeCollection.MapThemeRecord()
    layer = project.mapLayersByName("Control (sketch, not a record)")[0]
    record.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(layer))
    project.mapThemeCollection().insert("Control only", record)
    QTest.qWait(50)
    choose(dialog.form.theme, 1)
    assert not dialog.form.layers.isEnabled()
    click(dialog.preview_button)
    assert (asked[0]["THEME"], asked[0]["LAYERS"]) == ("Control only", [])


def test_signs_are_chosen_by_names_and_given_as_the_algorithm_knows_them(dialog, asked, provider):
    definition = provider.algorithm("situationmap").parameterDefinition("SIGNS")
    form = dialog.form
    assert [form.signs.itemData(n) for n in range(form.signs.count())] == definition.options()
    assert [form.signs.itemText(n) for n in range(2)] == ["Plain", "Tactical (APP-6)"]
    assert "MIL-STD-2525" in form.signs.toolTip()
    click(dialog.preview_button)
    choose(form.signs, 1)
    click(dialog.preview_button)
    assert [one["SIGNS"] for one in asked] == ["plain", "tactical"]


def test_roads_and_rivers_are_layers_of_the_project_and_none_at_first(dialog, asked):
    lines = QgsVectorLayer("LineString?crs=EPSG:4326", "ne_10m_roads", "memory")
    QgsProject.instance().addMapLayer(lines)
    form = dialog.form
    click(dialog.preview_button)
    form.roads.setLayer(lines)
    click(dialog.preview_button)
    assert [(one.get("ROADS"), one.get("RIVERS")) for one in asked] == [
        (None, None),
        (lines.id(), None),
    ]


def test_tactical_signs_of_the_dialog_come_onto_the_page(dialog):
    from salient.cartography.page import emphasis

    choose(dialog.form.signs, 1)
    click(dialog.preview_button)
    layout = QgsProject.instance().layoutManager().layoutByName(TITLE)
    assert layout.itemById("map").customProperty(emphasis.SIGNS)


def test_a_postgresql_connection_gives_the_store_s_address(dialog, asked):
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    if metadata is None:
        pytest.skip("this QGIS has no PostgreSQL provider (apt install qgis-providers)")
    name = "salient map test"
    metadata.saveConnection(metadata.createConnection("host=127.0.0.1 dbname=none", {}), name)
    try:
        store = dialog.form.store
        store.menu.aboutToShow.emit()
        texts = {action.text(): action for action in store.menu.actions()}
        texts[f"PostgreSQL: {name}"].trigger()
        click(dialog.preview_button)
        assert asked[0]["STORE"] == f"postgres:{name}/salient"
    finally:
        metadata.deleteConnection(name)


def test_sources_of_a_postgresql_store_come_onto_the_page(dialog, postgres_connection, tmp_path):
    from salient.events.store.store import Store

    sample = Store.open(dialog.form.store.text.text())
    store = dialog.form.store
    store.menu.aboutToShow.emit()
    texts = {action.text(): action for action in store.menu.actions()}
    texts[f"PostgreSQL: {postgres_connection}"].trigger()
    other = Store.create(store.text.text())
    # new to this store: version 0
    rows = [
        replace(row, version=0)
        for kind in ("source", "event", "report")
        for row in sample.read(kind)
    ]
    other.save(rows, action="test")
    click(dialog.preview_button)
    layout = QgsProject.instance().layoutManager().layoutByName(TITLE)
    # the sample's newest event comes first
    assert "1. 14 August 2017, al-Kawm" in layout.itemById("sources").text()


def test_a_folder_for_frames_is_of_the_export_only(dialog, asked, tmp_path, monkeypatch):
    answer_file(monkeypatch, tmp_path / "map.pdf")
    type_over(dialog.form.frames.lineEdit(), str(tmp_path / "frames"))
    type_over(dialog.form.film.lineEdit(), str(tmp_path / "film.gif"))
    click(dialog.preview_button)
    click(dialog.export_button)
    assert [one.get("FRAMES") for one in asked] == [None, str(tmp_path / "frames")]
    assert [one.get("FILM") for one in asked] == [None, str(tmp_path / "film.gif")]
    assert "frames</a>" in dialog.message.text() and "film.gif</a>" in dialog.message.text()


def test_many_dates_are_previewed_by_one_page(dialog, asked):
    choose(dialog.form.pages, 1)
    dialog.form.as_of.addItems([f"2018-01-{day:02d}" for day in range(1, 31)])
    click(dialog.preview_button)
    assert asked[0]["ATLAS"] == "one page"
    # three of the sample and thirty more
    assert "33" in dialog.preview.note.text()
    assert dialog.form.parameters()["ATLAS"] == "dates"


def test_no_parameter_is_unknown_to_the_algorithm(dialog, provider):
    known = {one.name() for one in provider.algorithm("situationmap").parameterDefinitions()}
    assert set(dialog.form.parameters()) <= known
    assert {"OUTPUT", "FRAMES", "EXTENT", "AS_OF", "BEFORE", "THEME"} <= known


# -- preview ---------------------------------------------------------------------------------------


def test_a_preview_is_sharp_and_grows_with_the_window(dialog):
    click(dialog.preview_button)
    sheet = dialog.preview.sheet
    before = sheet.scaled().size()
    dialog.resize(2400, 1600)
    QApplication.processEvents()
    after = sheet.scaled().size()
    assert after.width() > before.width()
    click(dialog.preview_button)
    # never drawn from fewer dots than it is shown with
    assert dialog.preview.pages[0].width() >= after.width()


def test_a_second_page_can_be_looked_at(dialog):
    # sixteen sources of the sample do not fit beside the map
    click(dialog.preview_button)
    preview = dialog.preview
    assert preview.counter.text() == "Page 1 of 2"
    click(preview.on)
    assert preview.counter.text() == "Page 2 of 2"
    assert preview.sheet.page is preview.pages[1]
    assert not preview.on.isEnabled()
    click(preview.back)
    assert preview.sheet.page is preview.pages[0]


def test_the_first_preview_comes_by_itself_and_leaves_no_trace(dialog):
    project = QgsProject.instance()
    layers = set(project.mapLayers())
    # QGIS 3.44 goes on with what the project's layers asked for, now and then until here
    project.setDirty(False)
    dialog.preview_soon()
    wait(lambda: dialog.preview.pages)
    assert layouts() == [TITLE]
    assert not project.isDirty()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert layouts() == []
    assert set(project.mapLayers()) == layers
    assert not project.isDirty()


def test_an_extent_of_nowhere_is_refused_in_the_window(dialog, monkeypatch):
    from qgis.core import QgsCsException
    from salient.ui.situation_map import form

    def nowhere(*_given):
        raise QgsCsException("no such place")

    monkeypatch.setattr(form.extents, "as_text", nowhere)
    dialog.form.extent.setOutputExtentFromUser(
        QgsRectangle(37, 34, 38, 35), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    click(dialog.preview_button)
    assert "The extent has no longitude and latitude." in dialog.message.text()
    assert not dialog.preview.pages


def test_what_few_pages_need_is_folded(dialog):
    assert all(one.isHidden() or not one.isVisible() for one in (dialog.form.dpi, dialog.form.film))
    assert dialog.form.chart.isVisible()


def test_titles_tried_in_previews_do_not_pile_up(dialog):
    for title in ("One", "Two"):
        type_over(dialog.form.title, title)
        click(dialog.preview_button)
    assert layouts() == ["Two"]


def test_it_says_when_the_preview_is_older_than_the_form(dialog):
    click(dialog.preview_button)
    assert dialog.preview.note.text() == ""
    type_over(dialog.form.title, "Other")
    assert "Changed since" in dialog.preview.note.text()
    type_over(dialog.form.title, TITLE)
    assert dialog.preview.note.text() == ""


# -- export ----------------------------------------------------------------------------------------


def test_an_export_is_the_algorithm_s_own_picture(dialog, tmp_path, monkeypatch):
    import processing

    type_over(dialog.form.dpi, "90")
    answer_file(monkeypatch, tmp_path / "dialog.png", "PNG files (*.png)")
    click(dialog.export_button)
    own = {**dialog.form.parameters(), "OUTPUT": str(tmp_path / "own.png")}
    processing.run("salient:situationmap", own)
    for ending in (".png", "_2.png"):
        first, second = (QImage(str(tmp_path / f"{name}{ending}")) for name in ("dialog", "own"))
        # A4 landscape at 90 dpi: 297 mm / 25.4 * 90
        assert first.width() == 1052
        assert first == second


@pytest.mark.parametrize("ending", ["pdf", "png", "svg"])
def test_the_filter_gives_the_ending_that_was_not_typed(dialog, tmp_path, monkeypatch, ending):
    type_over(dialog.form.dpi, "60")
    starts = answer_file(monkeypatch, tmp_path / "map", f"{ending.upper()} files (*.{ending})")
    click(dialog.export_button)
    assert (tmp_path / f"map.{ending}").stat().st_size > 1000
    # PDF is offered first, under the title's name
    start, kinds = starts[0]
    # and with the date that it shows and its paper, so that two of a day do not meet
    proposed = f"{TITLE}_2017-08-14_a4_landscape.pdf"
    assert (Path(start).name, kinds.split(" ")[0]) == (proposed, "PDF")
    assert layouts() == [TITLE] and QgsProject.instance().isDirty()


def test_a_web_map_is_a_kind_of_file(dialog, tmp_path, monkeypatch):
    starts = answer_file(monkeypatch, tmp_path / "map", "Web maps (*.html)")
    type_over(dialog.form.disclaimer, "Drawn by hand.")
    click(dialog.export_button)
    assert "*.html" in starts[0][1]
    text = (tmp_path / "map.html").read_text(encoding="utf-8")
    assert TITLE in text
    assert "Drawn by hand." in text
    assert "map.html</a>" in dialog.message.text()
    # a page in the project is the other kinds' alone
    assert layouts() == []


def test_a_web_map_ends_with_the_date_of_the_form(dialog, tmp_path, monkeypatch):
    import processing

    given = []
    monkeypatch.setattr(processing, "run", lambda name, asked, **_: given.append((name, asked)))
    type_over(dialog.form.as_of.lineEdit(), "2017-07-31")
    answer_file(monkeypatch, tmp_path / "map.html")
    click(dialog.export_button)
    ((name, asked),) = given
    assert (name, asked["TO"], asked["TITLE"]) == ("salient:webmap", "2017-07-31", TITLE)


def test_a_file_that_the_file_dialog_did_not_ask_about_is_not_overwritten(
    dialog, asked, tmp_path, monkeypatch
):
    (tmp_path / "map.pdf").write_text("mine")
    answer_file(monkeypatch, tmp_path / "map")
    monkeypatch.setattr("salient.processing.widgets.plain_text.confirm", lambda *_: False)
    click(dialog.export_button)
    assert not asked


def test_the_next_export_starts_in_the_folder_of_the_last(dialog, asked, tmp_path, monkeypatch):
    starts = answer_file(monkeypatch, tmp_path / "map.pdf")
    click(dialog.export_button)
    click(dialog.export_button)
    assert Path(starts[1][0]).parent == tmp_path


def test_the_message_links_to_the_file(dialog, asked, tmp_path, monkeypatch):
    answer_file(monkeypatch, tmp_path / "a & b.pdf")
    click(dialog.export_button)
    text = dialog.message.text()
    assert re.search(r'<a href="file://[^"]+\.pdf">', text)
    assert "a &amp; b.pdf</a>" in text
    assert dialog.message.openExternalLinks()


# -- errors ----------------------------------------------------------------------------------------


def test_a_folder_that_is_not_there_is_said_and_the_preview_stays(dialog, monkeypatch):
    click(dialog.preview_button)
    before, size = dialog.preview.pages, dialog.size()
    answer_file(monkeypatch, Path("/nowhere/map.pdf"))
    click(dialog.export_button)
    assert "cannot be written" in dialog.message.text()
    assert dialog.preview.pages is before and dialog.size() == size
    assert dialog.isVisible() and dialog.preview_button.isEnabled()
    assert QApplication.overrideCursor() is None


def test_no_layer_is_said(dialog, asked):
    for row in range(dialog.form.layers.count()):
        if dialog.form.layers.item(row).checkState() == Qt.CheckState.Checked:
            tick(dialog, row)
    click(dialog.preview_button)
    assert "No layer is ticked" in dialog.message.text()
    assert not asked and dialog.isVisible()


def test_a_warning_does_not_hide_that_the_file_was_written(dialog, tmp_path, monkeypatch):
    dialog.form.method.setPlainText("A long method. " * 400)
    type_over(dialog.form.dpi, "60")
    answer_file(monkeypatch, tmp_path / "map.png")
    click(dialog.export_button)
    assert "map.png</a>" in dialog.message.text()
    assert "does not fit" in dialog.message.text()


# -- the layouts of the project --------------------------------------------------------------------


def test_a_layout_of_another_template_is_replaced_only_when_asked(dialog, monkeypatch, tmp_path):
    answers, asked_for = [False], []

    def question(*words):
        asked_for.append(words[2])
        return answers[0]

    monkeypatch.setattr("salient.processing.widgets.plain_text.confirm", question)
    type_over(dialog.form.dpi, "60")
    answer_file(monkeypatch, tmp_path / "map.png")
    click(dialog.export_button)
    manager = QgsProject.instance().layoutManager()
    kept = manager.layoutByName(TITLE)
    choose(dialog.form.template, 4)
    click(dialog.preview_button)
    assert manager.layoutByName(TITLE) is kept and not dialog.preview.pages
    assert TITLE in asked_for[0]
    answers[0] = True
    click(dialog.preview_button)
    assert dialog.preview.pages
    # the new page is as wide as high
    assert dialog.preview.pages[0].width() == dialog.preview.pages[0].height()


def test_an_exported_layout_stays_and_gives_its_page_to_the_next_dialog(
    dialog, window, monkeypatch, tmp_path
):
    from salient.ui.situation_map.dialog import SituationMapDialog

    choose(dialog.form.template, 3)
    type_over(dialog.form.dpi, "60")
    answer_file(monkeypatch, tmp_path / "map.png")
    click(dialog.export_button)
    dialog.close()
    assert layouts() == [TITLE]
    second = SituationMapDialog(window)
    assert second.form.template.currentIndex() == 3
    second.show()
    second.preview_soon()
    QTest.qWait(200)
    # what the user may have arranged is not touched unasked
    assert not second.preview.pages and TITLE in second.preview.sheet.words
    second.close()
    second.deleteLater()


def test_open_layout_hands_it_to_qgis_and_it_stays(dialog):
    click(dialog.layout_button)
    assert [one.name() for one in dialog.opened] == [TITLE]
    dialog.close()
    assert layouts() == [TITLE] and QgsProject.instance().isDirty()


# -- keys and window -------------------------------------------------------------------------------


def test_no_two_fields_share_a_key(dialog):
    texts = [label.text() for label in dialog.form.findChildren(QLabel) if label.buddy()]
    texts += [dialog.form.land.text()]
    texts += [button.text() for button in dialog.buttons.findChildren(QPushButton)]
    keys = [
        found.group(1).lower() for found in (re.search("&(.)", text) for text in texts) if found
    ]
    assert len(keys) >= 17
    assert len(keys) == len(set(keys))


def test_tab_goes_down_the_form(dialog):
    form = dialog.form
    order = [form.title, form.layers, form.as_of, form.template, form.pages, form.chart, form.land]
    order += [form.dpi, form.method, form.credits, form.disclaimer]
    seen, widget = [], form.title
    while True:
        if widget in order:
            seen.append(widget)
        widget = widget.nextInFocusChain()
        if widget is form.title:
            break
    assert seen == order


def test_enter_previews(dialog, asked):
    dialog.form.title.setFocus()
    QTest.keyClick(dialog.form.title, Qt.Key.Key_Return)
    assert len(asked) == 1


def test_help_opens_the_page_about_maps(dialog, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Help))
    assert opened[0].endswith("docs/maps.md")


def test_it_leaves_the_window_free_and_goes_with_its_project(dialog):
    assert not dialog.isModal()
    QgsProject.instance().clear()
    QApplication.processEvents()
    assert not dialog.isVisible()


def test_an_unwritable_folder_is_said(dialog, tmp_path, monkeypatch):
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    answer_file(monkeypatch, folder / "map.pdf")
    click(dialog.export_button)
    assert "read-only" in dialog.message.text()
    shutil.rmtree(folder)


def test_a_click_on_preview_keeps_the_keys_there(dialog):
    """A button that is disabled while it works hands the focus on, and Enter would close."""
    dialog.activateWindow()
    dialog.preview_button.setFocus()
    click(dialog.preview_button)
    assert dialog.focusWidget() is dialog.preview_button


def test_the_menu_s_entry_opens_one_dialog_and_unloading_takes_it_away(dialog, window):
    from qgis.PyQt.QtWidgets import QMenu
    from salient.ui.maps import MapsPart
    from salient.ui.menu import OBJECT_NAME

    menu = QMenu("Salient", window.pluginMenu())
    menu.setObjectName(OBJECT_NAME)
    part = MapsPart(window)
    part.set_up()
    entry = next(one for one in menu.actions() if one.text().startswith("Situation map"))
    entry.trigger()
    first = part._dialog
    wait(lambda: first.preview.pages)
    entry.trigger()
    assert part._dialog is first and first.isVisible() and first.preview.pages
    part.tear_down()
    assert not first.isVisible() and menu.actions() == []
    assert layouts() == []
