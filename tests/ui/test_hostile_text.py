# SPDX-License-Identifier: GPL-2.0-or-later
"""One hostile text in every field of a store and on every layer: wherever it shows, it is text.

The text holds what each surface could fall for: an expression of QGIS, a picture and a script from
a network, a template's braces. A function of QGIS's expressions, a listening server and QGIS's own
network manager notice whatever runs or is asked for.
"""

from __future__ import annotations

import csv
import datetime as dt
import html
import http.server
import io
import json
import threading
from dataclasses import fields, replace
from html.parser import HTMLParser
from itertools import product

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsExpressionFunction,
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLocatorModel,
    QgsNetworkAccessManager,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QAbstractTableModel, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
)
from salient.analysis.control import value_table
from salient.cartography.style import library
from salient.events import checks, model
from salient.events.export import citations
from salient.events.importers import formats
from salient.events.store import layermeta
from salient.events.store.store import Store
from salient.processing import prepare_preview
from salient.processing.widgets.mapping_dialog import MappingDialog
from salient.processing.widgets.prepare_dialog import PrepareDialog
from salient.ui.events_dock import layers as events_layers
from salient.ui.events_dock.part import EventsPart
from salient.ui.menu import OBJECT_NAME

RING = (
    "Polygon((37 34, 39 34, 39 34.95, 38.5 34.95, 38.5 34.5, 37.5 34.5, 37.5 35.5, 38.5 35.5, "
    "38.5 35.05, 39 35.05, 39 36, 37 36, 37 34))"
)
DAY = dt.date(2024, 1, 5)


class Watch(QgsExpressionFunction):
    """Notes what is evaluated, and what is asked of a network."""

    def __init__(self) -> None:
        super().__init__("salient_trap", -1, "", "")
        self.seen: list[str] = []
        watch = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                watch.seen.append(self.path)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]

    def func(self, values, context, parent, node):
        self.seen.append(f"evaluated {values[0]}")
        return "EVALUATED"

    def asked(self, request) -> None:
        self.seen.append(request.request().url().toString())

    def text(self, where: str) -> str:
        """The hostile text, which says where it stands."""
        host = f"http://127.0.0.1:{self.port}/{where}"
        return (
            f"[% salient_trap('{where}') %] <img src={host} onerror=alert(1)> </script>"
            f"<script>fetch('{host}')</script> {{{{ 7*7 }}}} <b>bold {where}</b>"
        )


@pytest.fixture
def watch(qgis_app):
    made = Watch()
    assert QgsExpression.registerFunction(made)
    threading.Thread(target=made.server.serve_forever, daemon=True).start()
    manager = QgsNetworkAccessManager.instance()
    manager.requestAboutToBeCreated["QgsNetworkRequestParameters"].connect(made.asked)
    yield made
    manager.requestAboutToBeCreated["QgsNetworkRequestParameters"].disconnect(made.asked)
    QgsExpression.unregisterFunction("salient_trap")
    made.server.shutdown()
    made.server.server_close()


def filled(one, watch: Watch):
    """A record with the hostile text in each field that takes it."""
    table = model.table_of(one)
    for field in fields(one):
        ours = ("id", "event_id", "source_id", "merged_into", "layer_source", "feature_key")
        if field.name in ours or not isinstance(getattr(one, field.name), str):
            continue
        tried = replace(one, **{field.name: watch.text(f"{table}-{field.name}")})
        if not checks.problems(model.cleaned(tried)):
            one = tried
    return model.cleaned(one)


@pytest.fixture
def records(watch):
    source = filled(model.Source(name="x"), watch)
    event = filled(model.Event(title="x", date_start=DAY, lon=38.0, lat=35.0), watch)
    claim = model.Claim("control area", "about", 1.0, "km²", actor=watch.text("claim-actor"))
    word = filled(model.Report(event_id=event.id, source_id=source.id).with_claim(claim), watch)
    return source, event, word


@pytest.fixture
def layers(window, watch):
    project = QgsProject.instance()
    project.setTitle(watch.text("project"))
    made = []
    for kind, name, field, wkt in (
        ("Polygon", "control", "actor", RING),
        ("Point", "core", "name", "Point(38 35)"),
    ):
        uri = f"{kind}?crs=EPSG:4326&field={field}:string(500)&field=date:date"
        layer = QgsVectorLayer(uri, watch.text(f"layer-{name}"), "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttributes([watch.text(f"{name}-{field}"), "2024-01-05"])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature)
        project.addMapLayer(layer)
        made.append(layer)
    window.canvas.setLayers(made)
    return made


@pytest.fixture
def store(records, tmp_path, watch):
    """A store whose own name is hostile; a folder's sign cannot be part of a name."""
    path = tmp_path / "[(salient_trap('store'))] <b>bold<b> {{7}}.gpkg"
    made = Store.create(str(path))
    made.save(records, action="add", reason=watch.text("reason"), who=watch.text("who"))
    return made


@pytest.fixture
def part(window, store):
    QgsSettings().remove("salient/events")
    QgsSettings().setValue("salient/events/refresh_s", 0)
    menu = QMenu("Salient", window.pluginMenu())
    menu.setObjectName(OBJECT_NAME)
    made = EventsPart(window)
    made.set_up()
    made.show_dock()
    assert made.manager.open(store.place.address)
    QApplication.processEvents()
    yield made
    made.tear_down()


class Page(HTMLParser):
    """A page as a browser reads it: its text, and what in it could do something."""

    def __init__(self, content: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words, self.bad, self._inside = [], [], ""
        self.feed(content)
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag, attrs):
        data = ("type", "application/json") in attrs
        self._inside = "data" if data else tag
        for name, value in attrs:
            if name.startswith("on") or name == "src" or "javascript:" in (value or "").lower():
                self.bad.append(f"<{tag} {name}={value}>")

    def handle_endtag(self, tag):
        self._inside = ""

    def handle_data(self, data):
        if self._inside == "script" and "fetch('http" in data:
            self.bad.append(data[:80])
        if self._inside == "data":
            data = json.dumps(json.loads(data), ensure_ascii=False).replace('\\"', '"')
        if self._inside == "b" and data.startswith("bold "):
            self.bad.append(data)
        self.words.append(data)


def words(text: str) -> str:
    """Text without the signs that keep its direction or its expressions to itself."""
    return "".join(sign for sign in text if sign not in "\u2060\u2066\u2067\u2068\u2069")


def seen_as_text(page: str, *texts: str) -> None:
    read = Page(page)
    assert read.bad == []
    for text in texts:
        assert " ".join(text.split()) in words(read.text), text


def test_the_dock_shows_it_as_text(part, store, records, watch, layers):
    source, event, word = records
    dock, manager = part.dock, part.manager
    manager.select(event.id)
    plain = words(dock.detail.toPlainText()).replace("\xa0", " ")
    for text in (event.title, event.place, event.actors, source.name, word.quote, word.headline):
        assert text[:450] in plain
    assert not [f for f in dock.detail.document().allFormats() if f.isImageFormat()]
    rows = dock.model
    for column in range(rows.columnCount()):
        at = rows.index(0, column)
        tip = rows.data(at, Qt.ItemDataRole.ToolTipRole)
        if tip:
            document = QTextDocument()
            document.setHtml(tip)
            assert "<b>bold" in document.toPlainText()
    window = part.manager.iface
    manager.warn(watch.text("message"))
    assert watch.text("message") in window.said()
    manager.list_only({event.id}, watch.text("notice"))
    assert shown_as_text() > 2
    for box in (dock.actor, dock.category):
        assert "<b>" not in (box.toolTip() or "")
    QApplication.processEvents()
    assert watch.seen == []


def test_tips_and_the_functions_of_layers_show_it_as_text(part, store, records, watch, layers):
    _, event, _ = records
    dock, window = part.dock, part.manager.iface
    dock.choose(event.id)
    layers[0].selectByIds([1])
    dock.actions_by_name["link"].trigger()
    window.active = layers[0]
    dock.actions_by_name["map_tips"].trigger()
    shown = events_layers.add(store, part.manager.index.values("category"))
    for layer in (layers[0], shown):
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(next(layer.getFeatures()))
        tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        seen_as_text(tip, event.title[:100])
    names = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]
    assert any("<b>bold<b>" in name for name in names)
    window.active = layers[0]
    dock.actions_by_name["metadata"].trigger()
    assert any(event.title in words(line) for line in layers[0].metadata().history())
    window.canvas.refresh()
    window.canvas.waitWhileRendering()
    assert watch.seen == []


def test_a_layout_that_is_made_by_hand_evaluates_nothing_of_the_layers_classes(
    part, store, watch, layers, tmp_path
):
    """QGIS evaluates the names of classes in a legend: they were categories and actors."""
    events_layers.add(store, part.manager.index.values("category"))
    late = [watch.text("late category")]
    events_layers.refresh(store, late, late)
    library.apply(layers[0], "control")
    for layer in layers:
        layer.setName("plain")
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.addLayoutItem(QgsLayoutItemLegend(layout))
    path = str(tmp_path / "page.svg")
    QgsLayoutExporter(layout).exportToSvg(path, QgsLayoutExporter.SvgExportSettings())
    assert watch.seen == []


def test_what_qgis_shows_of_a_layer_s_metadata_is_text(records, watch):
    """It shows them as a page and escapes nothing; where WebKit shows it, scripts run."""
    source, event, word = records
    host = f"http://127.0.0.1:{watch.port}/"
    for quote in "'\"":
        url = f"{host}{quote}onmouseover={quote}alert(1){quote}><img"
        assert checks.is_web_link(url)
        bad = replace(word, url=url, archived_url=url)
        layer = QgsVectorLayer("Point?crs=EPSG:4326", "plain", "memory")
        layermeta.fill(layer, citations.gather([event], [bad], [source]))
        read = Page(layer.htmlMetadata())
        assert read.bad == []
        # QGIS breaks texts at what it takes for links.
        for text in (event.title, source.name):
            assert "".join(text.split()) in "".join(words(read.text).split())


def test_forms_hold_it_as_text(part, store, records, watch):
    _, event, word = records
    part.manager.select(event.id)
    for form, said in (
        (part.manager.editing.open_form(event), (event.title, event.place, event.description)),
        (part.manager.editing.open_report(word), (word.headline, word.quote, word.note)),
    ):
        typed = [one.text() for one in form.findChildren(QLineEdit)]
        typed += [one.toPlainText() for one in form.findChildren(QPlainTextEdit)]
        for text in said:
            assert any(text in one for one in typed)
        shown_as_text()
        form.close()
    assert watch.seen == []


def test_the_locator_shows_it_as_text(part, records, watch):
    _, event, _ = records
    (one,) = part.manager.iface.locators
    found = []
    one.resultFetched.connect(found.append)
    one.fetchResults("salient_trap", None, _Going())
    assert [result.displayString for result in found] == [event.title[:200]]
    rows = QgsLocatorModel()
    rows.addResult(found[0])
    tips = [
        rows.data(rows.index(row, 0), Qt.ItemDataRole.ToolTipRole) for row in range(rows.rowCount())
    ]
    # QGIS puts what it is given into a tool tip, which Qt reads as a page where it looks like one.
    for tip in filter(None, map(str, tips)):
        assert Page(tip).bad == [], tip
    assert watch.seen == []


def shown_as_text() -> int:
    """Look at each label and tool tip of all windows; return how many held a hostile text."""
    count = 0
    for widget in QApplication.allWidgets():
        said = [widget.toolTip()]
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            said.append(widget.text())
        rows = widget.model() if isinstance(widget, QAbstractItemView) else None
        if rows is not None:
            width = rows.columnCount() if isinstance(rows, QAbstractTableModel) else 1
            cells = product(range(min(rows.rowCount(), 40)), range(width))
            tips = (rows.data(rows.index(*at), Qt.ItemDataRole.ToolTipRole) for at in cells)
            said += [str(tip or "") for tip in tips]
        for text in said:
            if "salient_trap" in text:
                count += 1
                assert Page(text).bad == [], text
    return count


def test_dialogs_show_the_cells_of_a_file_as_text(qgis_app, watch, tmp_path):
    path = tmp_path / "list.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["date", "title", "lat", "lon", watch.text("column")])
        rows.writerow(["2024-01-05", watch.text("cell"), "35", "38", watch.text("unused")])
    dialog = MappingDialog(formats.read_file(path), "auto", None)
    dialog.show()
    assert shown_as_text() > 2
    assert watch.seen == []
    dialog.close()


@pytest.mark.parametrize(("source", "where"), [(0, "name"), (1, "layer")])
def test_prepared_maps_show_it_as_text(provider, qgis_app, watch, tmp_path, source, where):
    folder = tmp_path / "[(salient_trap('folder'))] <b>bold folder<b>"
    folder.mkdir()
    ring = "37,34 39,34 39,36 37,36 37,34"
    bow = "41,34 43,36 43,34 41,36 41,34"
    marks = "".join(
        f"<Placemark><name>{html.escape(watch.text(name))}</name><description>"
        f"{html.escape(watch.text('description'))}</description><Polygon><outerBoundaryIs>"
        f"<LinearRing><coordinates>{at}</coordinates></LinearRing></outerBoundaryIs></Polygon>"
        "</Placemark>"
        for name, at in (("name", ring), ("bow", bow), ("name", ring))
    )
    (folder / "<b>bold file<b> [(1+1)] 2024-01-05.kml").write_text(
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>'
        f"{html.escape(watch.text('layer'))}</name>{marks}</Folder></Document></kml>",
        encoding="utf-8",
    )
    asked = {"FOLDER": str(folder), "ACTOR_FROM": source, "ACTOR_FIELD": "Name"}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("salient:preparecontrol")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    found = prepare_preview.look(algorithm, asked, context, feedback)
    dialog = PrepareDialog(found, value_table.of_records([]))
    dialog.show()
    cells = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    assert any(watch.text(where) in cell for cell in cells), cells
    assert found.maps and "salient_trap" in dialog.message.text()
    seen_as_text(dialog.notes.item(0, 3).toolTip(), "<b>bold file<b>")
    shown_as_text()
    dialog.grab()
    dialog.close()
    log = run("preparecontrol", **asked, CONTROL="TEMPORARY_OUTPUT", REPAIRS="TEMPORARY_OUTPUT")
    seen_as_text(log)
    assert watch.seen == []


class _Going:
    def isCanceled(self):
        return False


def run(name: str, **asked) -> str:
    """Run an algorithm; return its log as the dialog shows it, which is a page."""
    import processing

    feedback, context = QgsProcessingFeedback(False), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    processing.run(f"salient:{name}", asked, feedback=feedback, context=context)
    return feedback.htmlLog()


def test_reports_pages_and_logs_show_it_as_text(provider, layers, store, records, watch, tmp_path):
    source, event, _ = records
    control, core = layers
    path = {name: tmp_path / f"{name}.html" for name in ("gap", "claims", "web", "time")}
    actor = watch.text("control-actor")
    given = {"CONTROL": control, "ACTOR_FIELD": "actor", "DATE_FIELD": "date"}
    log = run(
        "encirclementgap", **given, ENCIRCLERS=actor, CORE=core, CORE_NAME="name",
        GAPS="TEMPORARY_OUTPUT", POCKETS="TEMPORARY_OUTPUT", SUMMARY="TEMPORARY_OUTPUT",
        TREND="TEMPORARY_OUTPUT", REPORT=str(path["gap"]),
    )  # fmt: skip
    address = store.place.address
    log += run(
        "checkclaims", **given, STORE=address, VERDICTS="TEMPORARY_OUTPUT",
        REPORT=str(path["claims"]),
    )  # fmt: skip
    seen_as_text(path["claims"].read_text("utf-8"), store.head().hash)
    log += run("webmap", LAYERS=layers, TITLE=watch.text("title"), STORE=address,
               METHOD=watch.text("method"), OUTPUT=str(path["web"]))  # fmt: skip
    seen_as_text(path["gap"].read_text("utf-8"), actor, watch.text("core-name"))
    seen_as_text(path["claims"].read_text("utf-8"), event.title, source.name)
    # as on the page, the beginning of the hash
    seen_as_text(path["web"].read_text("utf-8"), watch.text("method"), store.head().hash[:16])
    seen_as_text(log)
    # Where files lie is the machine's own.
    for name in ("gap", "claims", "web"):
        assert str(tmp_path) not in path[name].read_text("utf-8"), name
    page = tmp_path / "page.svg"
    log = run("situationmap", LAYERS=layers, TITLE=watch.text("title"), STORE=address,
              OUTPUT=str(page), DPI=60)  # fmt: skip
    seen_as_text(log)
    drawn = page.read_text("utf-8")
    assert "EVALUATED" not in drawn and "salient_trap" in drawn
    # The small print is broken into lines.
    assert store.head().hash[:12] in drawn
    assert watch.seen == []


@pytest.mark.parametrize("form", citations.FORMATS)
def test_exports_hold_it_as_text(provider, window, store, records, watch, tmp_path, form):
    source, event, word = records
    path = tmp_path / f"out.{citations.FORMATS[form]}"
    number = list(citations.FORMATS).index(form)
    log = run("exportsources", STORE=store.place.address, FORMAT=number, OUTPUT=str(path))
    seen_as_text(log)
    content = path.read_text("utf-8-sig")
    assert store.head().hash in content
    if form == "HTML":
        seen_as_text(content, event.title, source.name, word.quote)
    elif form == "CSV":
        (row,) = csv.DictReader(line for line in io.StringIO(content) if line[:1] != "#")
        assert (row["title"], row["source"], row["note"]) == (event.title, source.name, word.note)
    elif form == "GeoJSON":
        (feature,) = json.loads(content)["features"]
        assert feature["properties"]["title"] == event.title
    elif form == "CSL-JSON":
        assert any(one.get("title") == word.headline for one in json.loads(content))
    else:
        assert content.count("{") == content.count("}")
    assert watch.seen == []


def test_the_watch_notices(watch, qgis_app):
    """The tests above could not fail otherwise."""
    import urllib.request

    QgsExpression.replaceExpressionText(watch.text("here"), QgsExpressionContext())
    with pytest.raises(OSError):
        urllib.request.urlopen(f"http://127.0.0.1:{watch.port}/there", timeout=5)
    assert watch.seen == ["evaluated here", "/there"]
    assert Page(watch.text("x")).bad
    assert QgsApplication.instance() is not None
