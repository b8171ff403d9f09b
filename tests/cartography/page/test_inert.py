# SPDX-License-Identifier: GPL-2.0-or-later
"""Text from outside is text on a page: QGIS evaluates nothing of it, wherever it stands."""

from __future__ import annotations

import ast
import csv
import datetime as dt
import os
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
from page_layers import layer_of
from qgis.core import (
    QgsExpression,
    QgsExpressionFunction,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
)
from salient.cartography.page import atlas, export, inert, key_figures, situation_map, source_list
from salient.cartography.style import library

#: calls by which a text gets where QGIS looks for expressions in it
DOORS = {
    "setText", "setTitle", "setUserLabel", "setLegendNodeUserLabel", "setMapTipTemplate",
    "setMapTip", "setPageNameExpression", "setFilenameExpression", "replaceExpressionText",
    "setLabelExpression", "setHtml",
}  # fmt: skip
#: file -> calls that hand on nothing but a constant or a quoted name of our own
ALLOWED = {
    "cartography/page/inert.py": DOORS,
    "cartography/page/atlas.py": {"setPageNameExpression", "setFilenameExpression"},
    # a project's title as the file's description: QGIS looks for no expression in it
    "cartography/page/export.py": {"setFilenameExpression", "setTitle"},
    # the project's copyright label, which QGIS's own window evaluates as well: the user's own
    "processing/map_layers.py": {"replaceExpressionText"},
}
INKSCAPE = "{http://www.inkscape.org/namespaces/inkscape}"
HOSTILE = "[% salient_trap('{}') %] <img src=http://127.0.0.1:9/x> <b>bold</b>"


class Trap(QgsExpressionFunction):
    """Notes each time that QGIS evaluates it."""

    def __init__(self) -> None:
        super().__init__("salient_trap", -1, "", "")
        self.sprung: list[str] = []

    def func(self, values, context, parent, node):
        self.sprung.append(str(values[0]))
        return "EVALUATED"


@pytest.fixture
def trap(qgis_app):
    made = Trap()
    assert QgsExpression.registerFunction(made)
    yield made
    QgsExpression.unregisterFunction("salient_trap")


def hostile(where: str) -> str:
    return HOSTILE.format(where)


@pytest.fixture
def request_(trap):
    """A page on which every text is hostile."""
    project = QgsProject()
    square = "Polygon((38 34, 39 34, 39 35, 38 35, 38 34))"
    east = "Polygon((39 34, 40 34, 40 35, 39 35, 39 34))"
    control = layer_of(
        "Polygon", hostile("layer"), "actor:string,class:string,date:date",
        [
            (square, hostile("actor"), "assessed", "2025-06-30"),
            (east, hostile("other"), "claimed", "2025-06-30"),
        ],
    )  # fmt: skip
    pockets = layer_of(
        "Polygon",
        hostile("pockets"),
        "gap_id:int,core:string,gap_total_km:double,gap_err_km:double,area_km2:double,"
        "state:string,label:string",
        [(square, 1, hostile("core"), 12.0, 1.0, 900.0, "open", hostile("label"))],
    )
    places = layer_of("Point", hostile("places"), "name:string", [("Point(38.4 34.5)", "x")])
    places.dataProvider().changeAttributeValues({1: {0: hostile("place")}})
    for layer, style in ((control, "control"), (pockets, "pockets"), (places, "facts")):
        library.apply(layer, style, project)
        project.addMapLayer(layer)
    layers = [places, pockets, control]
    entry = source_list.SourceListEntry(1, hostile("source"), 38.5, 34.5)
    yield (
        project,
        situation_map.Request(
            layers,
            hostile("title"),
            figures=[*key_figures.figures(layers, None), (hostile("caption"), hostile("value"))],
            entries=[entry],
            method=hostile("method"),
            credits=hostile("credits"),
            disclaimer=hostile("disclaimer"),
        ),
    )
    project.clear()


@pytest.mark.parametrize("template", ["a4_landscape", "square", "before_after"])
def test_nothing_is_evaluated_on_a_page(request_, trap, tmp_path, template):
    project, request = request_
    asked = replace(request, template=template, before=dt.date(2025, 1, 1))
    page = situation_map.build(project, asked)
    for kind in ("svg", "pdf", "png"):
        export.export(page.layout, str(tmp_path / f"page.{kind}"), dpi=60)
    assert trap.sprung == []
    drawn = (tmp_path / "page.svg").read_text(encoding="utf-8")
    assert "EVALUATED" not in drawn and "salient_trap" in drawn


def test_nothing_is_evaluated_in_an_atlas_and_its_files_stay_in_the_folder(
    request_, trap, tmp_path
):
    project, request = request_
    pockets = request.layers[1]
    pockets.dataProvider().changeAttributeValues({1: {1: "../../" + hostile("core")}})
    page = situation_map.build(project, request)
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    atlas.turn_into_atlas(project, page.layout, atlas.by_pocket(project, request), request)
    written = [Path(one) for one in export.export(page.layout, str(folder / "sheet.svg"), dpi=60)]
    assert {one.parent for one in written} == {folder}
    assert set(tmp_path.rglob("*.svg")) == set(written)
    assert trap.sprung == []
    assert not any("EVALUATED" in one.read_text(encoding="utf-8") for one in written)


def test_the_trap_springs_where_text_is_not_made_inert(request_, trap, tmp_path):
    """The tests above could not fail otherwise."""
    project, request = request_
    page = situation_map.build(project, request)
    page.layout.itemById("title").setText(hostile("raw"))
    export.export(page.layout, str(tmp_path / "page.svg"), dpi=60)
    assert set(trap.sprung) == {"raw"}


def test_what_xml_has_no_place_for_is_not_drawn():
    """A cell copied out of a spreadsheet can hold such a sign; no SVG came of its title."""
    assert inert.inert("a\x01b\x0b\ufffec\n\td \U0001f30d") == "abc\n\td \U0001f30d"


def test_a_label_that_no_xml_may_hold_ends_no_svg(request_, tmp_path):
    project, request = request_
    places = request.layers[0]
    places.dataProvider().changeAttributeValues({1: {0: "".join(map(chr, range(1, 32)))}})
    odd = QgsFeature(places.fields())
    odd.setGeometry(QgsGeometry.fromWkt("Point(38.8 34.9)"))
    odd.setAttributes(["Odd\uffff\ufffe place"])
    assert places.dataProvider().addFeature(odd)
    feedback = QgsProcessingFeedback(False)
    page = situation_map.build(project, replace(request, layers=[places], figures=[]))
    (path,) = export.export(page.layout, str(tmp_path / "page.svg"), dpi=60, feedback=feedback)
    layers = [one.get(f"{INKSCAPE}label", "") for one in ElementTree.parse(path).iter()]
    assert any(name.endswith("(Labels)") for name in layers)
    text = Path(path).read_text(encoding="utf-8")
    assert "Odd" in text or "text is outlines" in feedback.textLog()
    atlas.turn_into_atlas(project, page.layout, atlas.by_pocket(project, request), request)
    (path,) = export.export(page.layout, str(tmp_path / "sheet.svg"), dpi=60, feedback=feedback)
    ElementTree.parse(path)


def test_hostile_list_of_events(trap, qgis_app, tmp_path):
    """The shared case, where it lies beside the project."""
    cases = Path(os.environ.get("SALIENT_CASES", Path(__file__).parents[3] / "../shared/cases"))
    path = cases / "events" / "33_hostile_texts.csv"
    if not path.is_file():
        pytest.skip("needs the shared cases: set SALIENT_CASES")
    with path.open(encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    text = f"{row['title']} {row['source']}"
    assert text.count("[%") == 2
    shown = QgsExpression.replaceExpressionText(inert.inert(text), None)
    assert shown.replace("\u2060", "") == text


@pytest.mark.parametrize(
    "text", ["../../etc/passwd", "a/b:c?", "..", "", "x" * 500, "C:\\autoexec", "أ/ب"]
)
def test_names_of_files_lead_nowhere_else(qgis_app, text):
    made = inert.file_name(text)
    assert not set(made) & set('/\\:*?"<>|') and made not in (".", "..", "")
    assert len(made) <= 100


def test_text_gets_to_a_layout_through_one_module(root):
    """Any other call of what hands text to QGIS's expressions is found here."""
    found = []
    pages = [*(root / "cartography").rglob("*.py"), *(root / "processing").glob("map_*.py")]
    pages += (root / "processing" / "algorithms").glob("situationmap.py")
    for path in pages:
        name = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func.attr if _is_method(node) else ""
            if called in DOORS - ALLOWED.get(name, set()):
                found.append(f"{name}:{node.lineno} {called}")
            literal = isinstance(node, ast.Constant) and isinstance(node.value, str)
            opens = literal and "[% " in node.value and "``" not in node.value
            if opens and name != "cartography/page/inert.py":
                found.append(f"{name}:{node.lineno} [%")
    assert found == []


def _is_method(node) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
