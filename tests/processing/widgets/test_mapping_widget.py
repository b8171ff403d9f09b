# SPDX-License-Identifier: GPL-2.0-or-later
"""The columns of a table of events are chosen by clicks, and imported as they were chosen."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from qgis.core import QgsProcessingContext, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox
from salient.events.store.store import Store
from salient.processing.widgets import plain_text

LEFT = Qt.MouseButton.LeftButton
MEMORY = "salient/events/mappings"
#: `date` is the day on which the row was typed: the guess takes it for the event's
UKRAINIAN = (
    "№;date;Дата події;Подія;Широта;Довгота;Джерело\n"
    "7;2022-06-01;03.05.2022;Обстріл;48,6317;38,3797;ISW\n"
    "8;2022-06-02;14.05.2022;Переправа;48,9275;38,2469;Reuters\n"
    "9;2022-06-02;невідомо;Бої;48,65;38,44;Reuters\n"
)
ARABIC = "التاريخ,المكان,خط الطول,خط العرض,المصدر\n12.08.2017,الكوم,38.85,35.2,سانا; المرصد\n"


@pytest.fixture
def open_dialog(provider, qgis_iface, qgis_new_project, monkeypatch, tmp_path):
    """A factory of the algorithm's dialog, for a table or a layer that is to be imported."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication
    from qgis.gui import QgsBrowserGuiModel

    model = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model)
    QgsSettings().remove(MEMORY)
    opened = []

    def factory(source, **more):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("salient:importevents")
        shown = AlgorithmDialog(algorithm, False, qgis_iface.mainWindow())
        shown.setParameters({"INPUT": source, "STORE": str(tmp_path / "store.gpkg"), **more})
        shown.show()
        opened.append(shown)
        return shown

    yield factory
    for one in opened:
        one.close()
        one.deleteLater()
    QgsSettings().remove(MEMORY)


@pytest.fixture
def write(tmp_path):
    def factory(text, name="list.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return factory


def wrapper(dialog, name="MAPPING"):
    return dialog.mainWidget().wrappers[name]


def says(dialog) -> str:
    return wrapper(dialog).widget.says.text()


def ask(dialog, answer) -> None:
    """Click on Columns…, and answer the dialog that opens; an error in the answer is raised."""
    failed = []

    def run():
        shown = QApplication.activeModalWidget()
        try:
            answer(shown)
        except BaseException as error:
            failed.append(error)
        if shown is not None and shown.isVisible():
            shown.reject()

    QTimer.singleShot(0, run)
    QTest.mouseClick(wrapper(dialog).widget.choose, LEFT)
    if failed:
        raise failed[0]


def pick(box, text: str) -> None:
    """Open a list and click on one of its rows."""
    QTest.mouseClick(box, LEFT)
    QApplication.processEvents()
    view = box.view()
    assert view.isVisible()
    index = box.model().index(box.findText(text), 0)
    assert index.isValid(), text
    view.scrollTo(index)
    QTest.mouseMove(view.viewport(), view.visualRect(index).center())
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    QApplication.processEvents()
    assert box.currentText() == text


def press(shown, button) -> None:
    QTest.mouseClick(shown.buttons.button(button), LEFT)


def can_be_accepted(shown) -> bool:
    return shown.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def preview_row(shown, row: int) -> list[str]:
    items = (shown.rows.item(row, column) for column in range(shown.rows.columnCount()))
    return [item.text() for item in items if item is not None]


def choose_ukrainian(shown) -> None:
    for target, column in {
        "date_start": "Дата події",
        "lon": "Довгота",
        "lat": "Широта",
        "title": "Подія",
        "sources": "Джерело",
        "external_id": "№",
    }.items():
        shown.fields.scrollToItem(shown.fields.item(list(shown.boxes).index(target), 0))
        pick(shown.boxes[target], column)


def choose_and_accept(shown) -> None:
    choose_ukrainian(shown)
    press(shown, QDialogButtonBox.StandardButton.Ok)


def test_a_wrong_guess_is_corrected_by_clicks_and_imported(open_dialog, write, run):
    dialog = open_dialog(write(UKRAINIAN))
    assert says(dialog) == "Not found: Longitude, Latitude. Choose their columns."

    def answer(shown):
        assert shown.boxes["date_start"].currentText() == "date"  # wrong
        assert shown.fields.item(0, 2).text().count("2022-06") == 2  # its values show it
        assert not can_be_accepted(shown)
        choose_ukrainian(shown)
        assert "03.05.2022" in shown.fields.item(0, 2).text()
        assert shown.unused.text().endswith("date\u2069")
        first = preview_row(shown, 0)
        assert first[1:3] == ["2022-05-03", "Обстріл"]
        assert "48.6317, 38.3797" in first[3]
        assert preview_row(shown, 2)[1] == "“невідомо” is no date."
        assert shown.rows.item(2, 1).foreground().color().red() > 150
        assert shown.message.text() == "Of 3 rows 2 can be imported and 1 cannot."
        press(shown, QDialogButtonBox.StandardButton.Ok)

    ask(dialog, answer)
    assert says(dialog).startswith("Chosen: Date (first day) ← Дата події; Longitude ← Довгота")
    given = dialog.createProcessingParameters()
    assert json.loads(given["MAPPING"])["columns"]["external_id"] == "№"
    done = run("importevents", **given)
    assert (done["IMPORTED"], done["REJECTED_COUNT"]) == (2, 1)
    store = Store.open(given["STORE"])
    events = sorted(store.read("event"), key=lambda event: event.date_start)
    assert [(e.external_id, e.title, e.date_start) for e in events] == [
        ("7", "Обстріл", dt.date(2022, 5, 3)),
        ("8", "Переправа", dt.date(2022, 5, 14)),
    ]
    assert (events[0].lon, events[0].lat) == (38.3797, 48.6317)
    assert {source.name for source in store.read("source")} == {"ISW", "Reuters"}


def test_arabic_columns_are_imported(open_dialog, write, run):
    dialog = open_dialog(write(ARABIC))

    def answer(shown):
        columns = dict(zip(("date_start", "place", "lon", "lat", "sources"), shown.table.columns))
        for target, column in columns.items():
            pick(shown.boxes[target], column)
        press(shown, QDialogButtonBox.StandardButton.Ok)

    ask(dialog, answer)
    given = dialog.createProcessingParameters()
    assert run("importevents", **given)["IMPORTED"] == 1
    (event,) = Store.open(given["STORE"]).read("event")
    assert (event.place, event.date_start) == ("الكوم", dt.date(2017, 8, 12))
    assert len(Store.open(given["STORE"]).read("report")) == 2


def test_cancel_changes_nothing(open_dialog, write):
    dialog = open_dialog(write(UKRAINIAN))
    before = dialog.createProcessingParameters()

    def answer(shown):
        choose_ukrainian(shown)
        pick(shown.dates, "D.M.YYYY")
        press(shown, QDialogButtonBox.StandardButton.Cancel)

    ask(dialog, answer)
    assert before["MAPPING"] is None
    assert dialog.createProcessingParameters() == before
    assert says(dialog).startswith("Not found")
    kept = QgsSettings()
    kept.beginGroup(MEMORY)
    assert kept.allKeys() == []


def test_a_required_field_without_column_says_so(open_dialog, write):
    dialog = open_dialog(write(UKRAINIAN))

    def answer(shown):
        choose_ukrainian(shown)
        assert can_be_accepted(shown)
        pick(shown.boxes["lat"], "–")
        assert shown.message.text() == "Choose a column for: Latitude."
        assert shown.rows.rowCount() == 0
        assert not can_be_accepted(shown)
        press(shown, QDialogButtonBox.StandardButton.Ok)
        assert shown.isVisible()

    ask(dialog, answer)
    assert wrapper(dialog).value() is None


def test_dates_that_read_both_ways_ask_for_their_format(open_dialog, write, run):
    dialog = open_dialog(write("id,date,lat,lon,title\n1,04/05/2022,1,2,a\n"))
    assert says(dialog).startswith("Guessed: Date (first day) ← date")

    def answer(shown):
        assert "Choose it under Date format" in shown.message.text()
        assert not can_be_accepted(shown)
        pick(shown.dates, "D/M/YYYY")
        assert preview_row(shown, 0)[1] == "2022-05-04"
        press(shown, QDialogButtonBox.StandardButton.Ok)

    ask(dialog, answer)
    given = dialog.createProcessingParameters()
    assert given["DATE_FORMAT"] == 2
    run("importevents", **given)
    (event,) = Store.open(given["STORE"]).read("event")
    assert event.date_start == dt.date(2022, 5, 4)


def test_dataset_and_precision_can_be_typed(open_dialog, write, run):
    dialog = open_dialog(write("id,date,lat,lon,title\n1,2022-05-04,1,2,a\n"))

    def answer(shown):
        assert shown.dataset.text() == "list"
        shown.dataset.clear()
        QTest.keyClicks(shown.dataset, "my list")
        QTest.keyClicks(shown.precision, "x")
        assert "is no number" in shown.message.text()
        assert not can_be_accepted(shown)
        shown.precision.clear()
        QTest.keyClicks(shown.precision, "500")
        press(shown, QDialogButtonBox.StandardButton.Ok)

    ask(dialog, answer)
    given = dialog.createProcessingParameters()
    run("importevents", **given)
    (event,) = Store.open(given["STORE"]).read("event")
    assert (event.dataset, event.location_precision_m) == ("my list", 500.0)


def test_what_was_chosen_comes_back_for_the_same_columns(open_dialog, write):
    first = open_dialog(write(UKRAINIAN))
    ask(first, choose_and_accept)
    columns = json.loads(wrapper(first).value())["columns"]
    again = json.loads(wrapper(open_dialog(write(UKRAINIAN))).value())
    assert (again["columns"], again["dataset"]) == (columns, "list")
    # Another file: its ids may be others' ids, so it is a dataset of its own.
    june = open_dialog(write(UKRAINIAN, "june.csv"))
    other = json.loads(wrapper(june).value())
    assert (other["columns"], other["dataset"]) == (columns, "june")
    QTest.mouseClick(wrapper(june).widget.clear, LEFT)
    assert wrapper(june).value() is None
    assert says(june).startswith("Not found")


def test_a_mapping_of_other_columns_goes_with_its_file(open_dialog, write):
    dialog = open_dialog(write(UKRAINIAN))
    ask(dialog, choose_and_accept)
    other = write("id,date,lat,lon\n1,2022-05-04,1,2\n", "other.csv")
    wrapper(dialog, "INPUT").setParameterValue(other, QgsProcessingContext())
    assert wrapper(dialog).value() is None
    assert says(dialog).startswith("Guessed: ")
    wrapper(dialog).setValue("/somewhere/m.json")
    wrapper(dialog, "INPUT").setParameterValue(write(UKRAINIAN), QgsProcessingContext())
    assert wrapper(dialog).value() == "/somewhere/m.json"


def test_the_columns_are_read_in_the_code_page_that_was_set(open_dialog, tmp_path, monkeypatch):
    """As the run reads them: a column of another name would be refused there."""
    from salient.events.importers import tables

    path = tmp_path / "list.csv"
    text = "id;date;Событие;lat;lon;source\n1;03.05.2022;Обстрел;48.6;38.3;A\n"
    path.write_bytes(text.encode("cp1251"))
    shown = open_dialog(str(path))
    opened = []
    monkeypatch.setattr(tables, "decode", _counting(tables.decode, opened))
    for encoding, known in (("cp866", False), ("cp1251", True)):
        wrapper(shown, "ENCODING").setParameterValue(encoding, QgsProcessingContext())
        columns = []
        ask(shown, lambda dialog, found=columns: found.extend(dialog.table.columns))
        assert ("Событие" in columns) == known
    # for each code page once for the sentence, and once for the first rows of the dialog
    assert len(opened) == 4


def _counting(function, calls):
    def counted(*args, **kwargs):
        calls.append(args)
        return function(*args, **kwargs)

    return counted


def test_a_layer_s_coordinates_are_known(open_dialog, make_layer, run):
    layer = make_layer(
        [("Point(38.85 35.2)", "05.08.2017", "a")], fields="Tag:string,Was:string", kind="Point"
    )
    QgsProject.instance().addMapLayer(layer)
    dialog = open_dialog(layer.id())

    def answer(shown):
        assert shown.boxes["lon"].currentText() == "longitude"
        pick(shown.boxes["date_start"], "Tag")
        pick(shown.boxes["title"], "Was")
        press(shown, QDialogButtonBox.StandardButton.Ok)

    ask(dialog, answer)
    given = {**dialog.createProcessingParameters(), "INPUT": layer}
    assert run("importevents", **given)["IMPORTED"] == 1
    (event,) = Store.open(given["STORE"]).read("event")
    assert (event.title, event.date_start, event.lat) == ("a", dt.date(2017, 8, 5), 35.2)


def test_a_format_with_known_columns_needs_no_choice(open_dialog, write, monkeypatch):
    told = []
    monkeypatch.setattr(plain_text, "warn", lambda *given: told.append(given[-1]))
    header = (
        "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,"
        "location,latitude,longitude,geo_precision,source,notes,fatalities,country,admin1"
    )
    dialog = open_dialog(write(header + "\n" + ",".join("1" * 16) + "\n"))
    assert says(dialog) == "ACLED: its columns are known."
    ask(dialog, lambda shown: None)
    assert "whose columns are known" in told[0]


def test_what_cannot_be_read_is_said(open_dialog, write, monkeypatch):
    told = []
    monkeypatch.setattr(plain_text, "warn", lambda *given: told.append(given[-1]))
    dialog = open_dialog(write(" \n"))
    assert says(dialog) == "list.csv is empty."
    ask(dialog, lambda shown: None)
    assert told == ["list.csv is empty."]


def test_the_wheel_does_not_change_a_column(open_dialog, write):
    dialog = open_dialog(write(UKRAINIAN))

    def answer(shown):
        box = shown.boxes["date_start"]
        middle = QPointF(box.rect().center())
        event = QWheelEvent(
            middle,
            QPointF(box.mapToGlobal(box.rect().center())),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, event)
        assert box.currentText() == "date"

    ask(dialog, answer)


def test_each_row_of_a_batch_has_its_own_mapping(open_dialog, write, qgis_iface):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    one = open_dialog(write(UKRAINIAN))
    batch = BatchAlgorithmDialog(one.algorithm().create(), parent=qgis_iface.mainWindow())
    panel = batch.mainWidget()
    panel.addRow()
    column = {name: panel.parameter_to_column[name] for name in ("INPUT", "MAPPING")}
    for row, text in enumerate((UKRAINIAN, "id,date,lat,lon\n1,2022-05-04,1,2\n")):
        path = write(text, f"{row}.csv")
        panel.wrappers[row][column["INPUT"]].setParameterValue(path, QgsProcessingContext())
    said = [panel.wrappers[row][column["MAPPING"]].widget.says.text()[:9] for row in (0, 1)]
    assert said == ["Not found", "Guessed: "]
    batch.close()
    batch.deleteLater()


def test_in_a_model_the_mapping_is_text_or_a_file_input(provider, qgis_iface, monkeypatch):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import (
        QgsApplication,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelParameter,
        QgsProcessingParameterFile,
    )
    from qgis.gui import QgsBrowserGuiModel, QgsProcessingModelerParameterWidget

    model = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("salient:importevents")
    steps = QgsProcessingModelAlgorithm()
    steps.addModelParameter(QgsProcessingParameterFile("M", "M"), QgsProcessingModelParameter("M"))
    shown = ModelerParametersDialog(algorithm, steps)
    own = shown.widget.widget.wrappers["MAPPING"]
    assert isinstance(own, QgsProcessingModelerParameterWidget)
    source = QgsProcessingModelChildParameterSource
    for one in (source.fromStaticValue("/somewhere/m.json"), source.fromModelParameter("M")):
        own.setWidgetValue(one)
        assert own.value() == one
    shown.close()
    shown.deleteLater()
