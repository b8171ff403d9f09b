# SPDX-License-Identifier: GPL-2.0-or-later
"""What was found in maps is shown before they are prepared, and the value table made by clicks."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from salient.processing.widgets import plain_text
from salient.processing.widgets import prepare_dialog as columns

LEFT = Qt.MouseButton.LeftButton


def square(x, **properties):
    ring = [[x, 50], [x + 1, 50], [x + 1, 51], [x, 51], [x, 50]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def geojson(path, *features):
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return str(path)


@pytest.fixture
def open_dialog(provider, qgis_iface, qgis_new_project, monkeypatch):
    """A factory of the algorithm's dialog with its inputs filled in."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication
    from qgis.gui import QgsBrowserGuiModel

    model = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model)
    opened = []

    def factory(**parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "salient:preparecontrol"
        )
        shown = AlgorithmDialog(algorithm, False, qgis_iface.mainWindow())
        wrappers = shown.mainWidget().wrappers
        for name, value in parameters.items():
            wrappers[name].setParameterValue(value, QgsProcessingContext())
        shown.show()
        opened.append(shown)
        return shown

    yield factory
    for one in opened:
        one.close()
        one.deleteLater()


def wrapper(dialog, name="VALUES"):
    return dialog.mainWidget().wrappers[name]


def ask(dialog, answer):
    """Click on Preview and values…, and answer the dialog that opens; its errors are raised."""
    failed = []

    def run():
        shown = QApplication.activeModalWidget()
        try:
            answer(shown)
        except BaseException as error:
            failed.append(error)
            shown.reject()

    QTimer.singleShot(0, run)
    QTest.mouseClick(wrapper(dialog).widget.choose, LEFT)
    if failed:
        raise failed[0]


def row_of(shown, value):
    rows = range(shown.table.rowCount())
    return next(r for r in rows if shown.table.item(r, columns.VALUE).text() == value)


def type_in(shown, value, column, text):
    """Double-click a cell, type into it, press Enter."""
    cell = shown.table.item(row_of(shown, value), column)
    shown.table.scrollToItem(cell)
    middle = shown.table.visualItemRect(cell).center()
    view = shown.table.viewport()
    QTest.mouseClick(view, LEFT, pos=middle)
    QTest.mouseDClick(view, LEFT, pos=middle)
    editor = shown.table.viewport().findChildren(QLineEdit)[-1]
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # Qt takes what was typed once it is back in its loop.
    QApplication.processEvents()


def tick(shown, value):
    cell = shown.table.item(row_of(shown, value), columns.LEAVE_OUT)
    rect = shown.table.visualItemRect(cell)
    QTest.mouseClick(
        shown.table.viewport(), LEFT, pos=rect.topLeft() + QPoint(9, rect.height() // 2)
    )


def press_ok(shown):
    QTest.mouseClick(shown.buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)


def run_as_shown(dialog, run):
    values = dialog.createProcessingParameters()
    values.update(CONTROL="memory:", REPAIRS="memory:")
    found = run("preparecontrol", **values)
    return {(f["date"].toString("yyyy-MM-dd"), f["actor"]) for f in found["CONTROL"].getFeatures()}


def test_a_folder_of_daily_files(tmp_path, open_dialog, run):
    for day in ("2025-01-01", "2025-01-02"):
        features = [square(0, side="rf"), square(2, side="ua"), square(4, side="lake")]
        geojson(tmp_path / f"front_{day}.geojson", *features)
    (tmp_path / "meta.json").write_text("{}")
    dialog = open_dialog(FOLDER=str(tmp_path))

    def answer(shown):
        assert "2 dates, 2025-01-01 to 2025-01-02" in shown.summary.text()
        assert shown.table.rowCount() == 3
        # a square degree at 50 N
        assert shown.table.item(0, columns.GROUND).text() == "7,892"
        assert "meta.json" in shown.notes.item(0, 3).text()
        type_in(shown, "rf", columns.ACTOR, "Russian forces")
        tick(shown, "lake")
        assert shown.message.text() == "On the map: Russian forces; ua"
        press_ok(shown)

    ask(dialog, answer)
    assert wrapper(dialog).widget.says.text() == "2 row(s)"
    days = ("2025-01-01", "2025-01-02")
    assert run_as_shown(dialog, run) == {(d, a) for d in days for a in ("Russian forces", "ua")}
    # The project keeps the table for the next time.
    assert wrapper(open_dialog()).widget.says.text() == "2 row(s)"
    QTest.mouseClick(wrapper(dialog).widget.clear, LEFT)
    assert QgsProject.instance().readEntry("salient", "valueTable", "")[0] == ""


def test_a_kml_with_folders_and_styles(tmp_path, open_dialog, run):
    def placemark(x, style):
        points = " ".join(f"{x + dx},{50 + dy}" for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 0)))
        return (
            f"<Placemark><styleUrl>#{style}</styleUrl><Polygon><outerBoundaryIs><LinearRing>"
            f"<coordinates>{points}</coordinates></LinearRing></outerBoundaryIs></Polygon>"
            "</Placemark>"
        )

    text = (
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
        f"<Folder><name>North</name>{placemark(0, 'red')}{placemark(2, 'blue')}</Folder>"
        f"<Folder><name>South</name>{placemark(4, 'red')}</Folder></Document></kml>"
    )
    (tmp_path / "front 2025-01-01.kml").write_text(text)
    dialog = open_dialog(FOLDER=str(tmp_path), ACTOR_FROM=4)

    def answer(shown):
        assert "2 layer(s) in 1 file(s)" in shown.summary.text()
        type_in(shown, "red", columns.ACTOR, "Army")
        shown.table.cellWidget(row_of(shown, "blue"), columns.KIND).setCurrentText("claimed")
        press_ok(shown)

    ask(dialog, answer)
    assert run_as_shown(dialog, run) == {("2025-01-01", "Army"), ("2025-01-01", "blue")}


def test_a_shapefile_in_an_old_code_page(real_cases, open_dialog, run):
    folder = real_cases / "maps" / "08_cp1251_without_cpg"
    dialog = open_dialog(FOLDER=str(folder), ACTOR_FIELD="status")

    def answer(shown):
        assert "cp1251" in " ".join(
            shown.notes.item(row, 3).text() for row in range(shown.notes.rowCount())
        )
        type_in(shown, "Окупована", columns.ACTOR, "Occupied")
        press_ok(shown)

    ask(dialog, answer)
    assert {actor for _, actor in run_as_shown(dialog, run)} == {"Occupied", "Звільнена"}


def test_a_layer_with_intervals_and_an_actor_that_changes_sides(tmp_path, open_dialog, run):
    path = geojson(
        tmp_path / "states.geojson",
        square(0, actor="Italy", START="1940-06-10", END="1945-05-08"),
        square(2, actor="Germany", START="1939-09-01", END="1940-06-09"),
        square(2, actor="Germany", START="1940-06-10", END="1945-05-08"),
    )
    dialog = open_dialog(INPUT=[path])

    def answer(shown):
        assert shown.dates.count() == 2
        # ground of one date, a square degree, and not the sum over time
        assert {shown.table.item(row, columns.GROUND).text() for row in (0, 1)} == {"7,892"}
        type_in(shown, "Italy", columns.ACTOR, "Axis")
        type_in(shown, "Italy", columns.END, "1943-09-08")
        shown.table.setCurrentCell(row_of(shown, "Italy"), columns.VALUE)
        QTest.mouseClick(shown.period, LEFT)
        later = row_of(shown, "Italy") + 1
        shown.table.item(later, columns.ACTOR).setText("Allies")
        shown.table.item(later, columns.BEGIN).setText("1943-09-01")
        # The two periods overlap: nothing can be accepted until that is mended.
        assert "two rows of “Italy” hold at the same time" in shown.message.text()
        assert not shown.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
        shown.table.item(later, columns.BEGIN).setText("1943-09-09")
        press_ok(shown)

    ask(dialog, answer)
    assert run_as_shown(dialog, run) == {
        ("1939-09-01", "Germany"),
        ("1940-06-10", "Axis"),
        ("1940-06-10", "Germany"),
        ("1943-09-09", "Allies"),
        ("1943-09-09", "Germany"),
    }


def test_names_that_look_alike_are_joined_by_one_click_and_saved(tmp_path, open_dialog):
    path = geojson(
        tmp_path / "front_2025-01-01.geojson", square(0, actor="Kosovo"), square(2, actor="Коѕоvо")
    )
    dialog = open_dialog(INPUT=[path])
    target = tmp_path / "table.csv"

    def answer(shown):
        QTest.mouseClick(shown.join, LEFT)
        assert {shown.table.item(row, columns.ACTOR).text() for row in (0, 1)} == {"Kosovo"}
        shown.save_file(str(target))
        shown.open_file(str(target))
        press_ok(shown)

    ask(dialog, answer)
    assert target.read_text(encoding="utf-8").startswith("value,actor,class,coalition")


def test_what_cannot_be_shown_is_a_sentence(open_dialog, monkeypatch):
    said = []
    monkeypatch.setattr(plain_text, "warn", lambda *args: said.append(args[-1]))
    QTest.mouseClick(wrapper(open_dialog()).widget.choose, LEFT)
    assert said == ["Choose layers or a folder with maps first."]


def test_dates_that_are_ambiguous_are_said_beside_the_values(tmp_path, open_dialog):
    path = geojson(tmp_path / "front_010225.geojson", square(0, actor="A"))
    dialog = open_dialog(INPUT=[path])

    def answer(shown):
        assert "can be read as" in shown.message.text()
        assert shown.table.rowCount() == 1
        shown.reject()

    ask(dialog, answer)
