# SPDX-License-Identifier: GPL-2.0-or-later
"""An advance that is drawn changes the answer beside today's, and is kept as hypothetical."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from explorer_window import (
    FIRST,
    GAP_KM,
    HOOK,
    LAST,
    OPEN,
    bands,
    control_layer,
    move,
    open_card,
    press,
    settle,
    wait,
)
from pyproj import Geod
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsEditFormConfig,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsProject,
    QgsRectangle,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

#: Red moves on from the northern prong to half a degree from the southern.
ADVANCE = "Polygon((2.9 1.0, 3.3 1.0, 3.3 1.6, 2.9 1.6, 2.9 1.0))"
THEN_KM = Geod(ellps="WGS84").inv(3.0, 0.5, 3.0, 1.0)[2] / 1000.0


@pytest.fixture
def drawing(window, control, part, click):
    """The card with an answer, and the scratch layer open for drawing."""
    return _ready(window, part, click)


def _ready(window, part, click):
    open_card(window)
    click(part, OPEN)
    box = part.explorer.panel.what_if
    box.actor.setCurrentText("Red")
    started = []
    window.add_feature.triggered.connect(lambda: started.append(window.active))
    QTest.mouseClick(box.draw, Qt.MouseButton.LeftButton)
    assert started == [part.explorer.advances.layer]
    return part


def _add(layer, wkt):
    """Add a polygon as QGIS's tool does, with the layer's default values."""
    feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt(wkt))
    assert layer.addFeature(feature)
    return feature


def test_gap_pocket_and_areas_change_beside_todays(window, drawing):
    part = drawing
    layer = part.explorer.advances.layer
    box = part.explorer.panel.what_if
    assert layer.isEditable()
    assert "ypothetical" in layer.name()
    # no form of attributes stands between the last corner and the answer
    assert layer.editFormConfig().suppress() == QgsEditFormConfig.FeatureFormSuppress.SuppressOn
    _add(layer, ADVANCE)
    wait(lambda: "→" in box.text.text())
    text = box.text.text()
    assert f"{GAP_KM[LAST]:.0f} km" in text.split("→")[1]
    assert f"→ {THEN_KM:.1f} km" in text
    assert "Red: " in text
    assert "Blue: " in text
    # today's figures stay what they are, and both answers lie on the map
    assert f"Gap: {GAP_KM[LAST]:.0f} km" in part.explorer.panel.answer.text()
    assert len(bands(window)) == 4
    # QGIS's undo takes the advance back
    layer.undoStack().undo()
    wait(lambda: len(bands(window)) == 2)
    assert box.text.text() == ""


def test_the_ground_that_was_drawn_is_never_taken_for_the_control_layer(drawing, control):
    """It is the current layer then, and its polygons have an actor."""
    panel = drawing.explorer.panel
    drawing.show()
    assert panel.current_layer() is control


def test_a_variant_is_kept_marked_and_compared(window, drawing, monkeypatch):
    from salient.processing import run_results

    part = drawing
    box = part.explorer.panel.what_if
    _add(part.explorer.advances.layer, ADVANCE)
    wait(lambda: box.keep.isEnabled())
    box.name.setText("Push south")
    titles = set()

    def heard(run):
        titles.add(run.title())

    monkeypatch.setattr(run_results, "listeners", [heard])
    QTest.mouseClick(box.keep, Qt.MouseButton.LeftButton)
    root = QgsProject.instance().layerTreeRoot()
    wait(lambda: root.findGroups() != [])
    (group,) = root.findGroups()
    assert group.name().startswith("Push south (hypothetical), Gap at ")
    assert titles == {group.name()}, "the card of the run says so too"
    kept = {node.layer().name(): node.layer() for node in group.findLayers()}
    assert all("(hypothetical)" in name for name in kept)
    (row,) = kept["Gap summary (hypothetical)"].getFeatures()
    # the prong's edge is a geodesic, which bulges north of its ends' parallel by 2 m
    assert row["gap_km"] == pytest.approx(THEN_KM, rel=1e-4)
    (control,) = QgsProject.instance().mapLayersByName("Push south (hypothetical)")
    assert {one["hypothetical"] for one in control.getFeatures()} == {"hypothetical"}
    # it lies right above the map it comes from, in that map's style
    order = [node.layer() for node in root.findLayers()]
    original = part.explorer.panel.current_layer()
    assert order.index(control) + 1 == order.index(original)
    assert control.renderer().dump() == original.renderer().dump()
    table = box.variants
    cells = [[table.item(r, c).text() for c in range(3)] for r in range(table.rowCount())]
    assert [row[0] for row in cells] == ["Today", "Push south"]
    QgsApplication.processEvents()
    widths = [table.columnWidth(c) for c in range(3)]
    assert sum(widths) <= table.viewport().width(), "no figure is cut off"
    assert widths[0] >= table.fontMetrics().horizontalAdvance("Push south")
    assert f"{GAP_KM[LAST]:.0f} km" in cells[0][1]
    assert f"{THEN_KM:.1f} km" in cells[1][1]
    assert window.said() == ""


def test_how_sure_the_ground_is_and_its_date_go_into_a_variant(window, part, click):
    """A cape of 0.2° of the northern prong is not sure: the gap is 0.8 to 1°, then 0.6 to 0.8°."""
    cape = "Polygon((2.9 1.3, 3 1.3, 3 1.5, 2.9 1.5, 2.9 1.3))"
    rows = [(HOOK.format(0.5, 1.5), "Red", LAST.isoformat(), 1.0)]
    rows += [(cape, "Red", LAST.isoformat(), 0.3)]
    control_layer(rows, "actor:string,date:date,sure:double")
    part = _ready(window, part, click)
    box = part.explorer.panel.what_if
    assert "88.5 km (55.0 mi) to 111 km (69.0 mi) by how sure" in part.explorer.panel.answer.text()
    # one side of the advance touches the cape, one does the southern prong
    _add(part.explorer.advances.layer, "Polygon((2.9 0.5, 3 0.5, 3 0.7, 2.9 0.7, 2.9 0.5))")
    wait(lambda: box.keep.isEnabled())
    assert "66.3 km (41.2 mi) to 88.5 km (55.0 mi) by how sure" in box.text.text()
    QTest.mouseClick(box.keep, Qt.MouseButton.LeftButton)
    project = QgsProject.instance()
    wait(lambda: project.mapLayersByName("Gap summary (hypothetical)"))
    (summary,) = project.mapLayersByName("Gap summary (hypothetical)")
    (row,) = summary.getFeatures()
    assert row["date"].toPyDate() == LAST
    gap_km = Geod(ellps="WGS84").inv(3, 0.7, 3, 1.5)[2] / 1e3
    assert row["gap_high_km"] == pytest.approx(gap_km, 1e-3)
    (kept,) = project.mapLayersByName("Variant 1 (hypothetical)")
    assert [one["sure"] for one in kept.getFeatures() if one["sure"] == 0.3] == [0.3]
    assert window.said() == ""


def test_the_curve_heeds_how_sure_the_ground_is(window, part, click, monkeypatch):
    """The card said 88.5 to 111 km, and the curve below it had no band."""
    cape = "Polygon((2.9 1.3, 3 1.3, 3 1.5, 2.9 1.5, 2.9 1.3))"
    days = (LAST - dt.timedelta(days=7), LAST)
    rows = [(HOOK.format(0.5, 1.5), "Red", day.isoformat(), 1.0) for day in days]
    rows += [(cape, "Red", day.isoformat(), 0.3) for day in days]
    control_layer(rows, "actor:string,date:date,sure:double")
    open_card(window)
    panel, told = part.explorer.panel, []
    monkeypatch.setattr(panel, "show_curve", told.append)
    click(part, OPEN)
    wait(lambda: any(one is not None and one.chart for one in told), seconds=30)
    (line,) = told[-1].chart.lines
    assert list(line.low) == pytest.approx([88.5, 88.5], rel=1e-2)
    assert list(line.high) == pytest.approx([110.6, 110.6], rel=1e-2)


def test_the_advance_is_measured_on_every_date_that_is_shown(drawing):
    part = drawing
    _add(part.explorer.advances.layer, ADVANCE)
    box = part.explorer.panel.what_if
    wait(lambda: "→" in box.text.text())
    part.explorer.panel.show_day(FIRST)
    # two lines then: from the southern prong, and from the advance to the northern
    spans = ((0.2, 1.0), (1.6, 1.8))
    then = sum(Geod(ellps="WGS84").inv(3.0, low, 3.0, high)[2] for low, high in spans) / 1000.0
    wait(lambda: f"→ {then:.0f} km" in box.text.text())


def test_a_scratch_layer_that_is_removed_takes_the_hypothesis_along(window, drawing):
    part = drawing
    _add(part.explorer.advances.layer, ADVANCE)
    box = part.explorer.panel.what_if
    wait(lambda: "→" in box.text.text())
    QgsProject.instance().removeMapLayer(part.explorer.advances.layer.id())
    wait(lambda: box.text.text() == "")
    wait(lambda: not part.explorer.queue.busy)
    assert part.explorer.advances.layer is None
    assert f"Gap: {GAP_KM[LAST]:.0f} km" in part.explorer.panel.answer.text()


def _draw(part, box, how, wkt, width=5.0):
    box.how.setCurrentIndex(box.how.findData(how))
    box.width_box.setValue(width)
    QTest.mouseClick(box.draw, Qt.MouseButton.LeftButton)
    _add(part.explorer.advances.lines, wkt)


def test_an_advance_along_a_line_takes_ground_on_both_sides(drawing):
    """Half a degree of latitude from the southern prong, 55.3 km, less 11.1 km of the strip."""
    part, box = drawing, drawing.explorer.panel.what_if
    assert box.width_box.isHidden()
    _draw(part, box, "along", "LineString(2.9 1.5, 3.1 1.5, 3.1 1.0, 2.9 1.0)", width=10.0)
    assert not box.width_box.isHidden()
    wait(lambda: "→" in box.text.text())
    then = part.explorer.answer.hypothesis.answer
    south = Geod(ellps="WGS84").inv(2.9, 1.0, 2.9, 0.5)[2] / 1000.0
    assert then.gap_km == pytest.approx(south - 10.0, abs=0.05)
    # and is drawn as wide as it is
    layer = part.explorer.advances.lines
    settings = part.explorer._iface.canvas.mapSettings()
    settings.setLayers([layer])
    settings.setExtent(QgsRectangle(2.0, 0.5, 4.0, 2.0))
    drawing = QgsMapRendererSequentialJob(settings)
    drawing.start()
    drawing.waitForFinished()
    picture, to_pixel = drawing.renderedImage(), settings.mapToPixel()

    def at(lon, lat):
        spot = to_pixel.transform(lon, lat)
        return picture.pixelColor(round(spot.x()), round(spot.y())).name()

    ground = at(3.5, 0.6)
    assert at(3.18, 1.2) != ground
    assert at(3.22, 1.2) == ground


def test_a_new_course_of_the_front_closes_the_bay(drawing):
    part, box = drawing, drawing.explorer.panel.what_if
    _draw(part, box, "course", "LineString(1 0.5, 1 1.5)")
    wait(lambda: "→" in box.text.text())
    then = part.explorer.answer.hypothesis.answer
    # ground west of the line is Red's then; the gap in front of the core stays what it was
    assert then.gap_km == pytest.approx(part.explorer.answer.gap_km, rel=1e-6)
    assert then.area_km2 < 0.85 * part.explorer.answer.area_km2


def test_a_line_that_encloses_nothing_is_said_in_words(drawing):
    part, box = drawing, drawing.explorer.panel.what_if
    _draw(part, box, "course", "LineString(0.1 0.1, 0.2 0.1)")
    wait(lambda: "encloses no ground" in box.text.text())
    assert not box.keep.isEnabled()


def test_variants_are_compared_on_a_page_and_called_hypothetical(window, drawing):
    from qgis.core import QgsLayoutItemLabel, QgsLayoutItemMap

    opened = []
    window.openLayoutDesigner = opened.append
    part, box = drawing, drawing.explorer.panel.what_if
    assert box.compare.isHidden()
    _add(part.explorer.advances.layer, ADVANCE)
    wait(lambda: box.keep.isEnabled())
    box.name.setText("Push [% 1/0 %]")
    QTest.mouseClick(box.keep, Qt.MouseButton.LeftButton)
    wait(lambda: QgsProject.instance().layerTreeRoot().findGroups() != [])
    QTest.mouseClick(box.compare, Qt.MouseButton.LeftButton)
    (layout,) = opened
    assert "hypothetical" in layout.name()
    assert QgsProject.instance().layoutManager().layoutByName(layout.name()) is layout
    maps = [one for one in layout.items() if isinstance(one, QgsLayoutItemMap)]
    texts = [one.currentText() for one in layout.items() if isinstance(one, QgsLayoutItemLabel)]
    assert len(maps) == 2
    assert len({(one.extent().xMinimum(), round(one.scale())) for one in maps}) == 1
    (then,) = (text for text in texts if text.startswith("Push"))
    assert then.splitlines()[0] == "Push [ % 1/0 %] (hypothetical)"
    assert f"gap {THEN_KM:.1f} km" in then
    (today,) = (text for text in texts if text.startswith("Today"))
    assert "hypothetical" not in today and f"gap {GAP_KM[LAST]:.0f} km" in today
    assert any(text.startswith("Hypothetical: nothing") for text in texts)
    assert any(text.startswith("Gap at 1.0") and text.endswith(str(LAST)) for text in texts)
    # the project shows the other side of the Earth since
    away = QgsCoordinateReferenceSystem("PROJ:+proj=ortho +lat_0=-1 +lon_0=-178 +datum=WGS84")
    window.canvas.setDestinationCrs(away)
    QTest.mouseClick(box.compare, Qt.MouseButton.LeftButton)
    assert "has no place in the map's projection" in window.said()
    assert opened == [layout]
    for one in maps:
        assert len(one.layers()) == 3
        marked = [layer.name() for layer in one.layers() if "hypothetical" in layer.name()]
        assert len(marked) in (0, 3)


def test_variants_of_another_question_begin_anew(window, drawing, click):
    """Today's figure is that of the place and date that the variants are of."""
    part, box = drawing, drawing.explorer.panel.what_if
    _add(part.explorer.advances.layer, ADVANCE)
    wait(lambda: box.keep.isEnabled())
    for name in ("First", "today"):
        box.name.setText(name)
        QTest.mouseClick(box.keep, Qt.MouseButton.LeftButton)
    # a variant is not called as today's answer is
    assert list(part.explorer.variants.kept) == ["Today", "First", "Variant 2"]
    part.explorer.panel.show_day(FIRST)
    wait(lambda: part.explorer.parameters["TO"] == FIRST.isoformat())
    box.name.setText("Then")
    QTest.mouseClick(box.keep, Qt.MouseButton.LeftButton)
    assert list(part.explorer.variants.kept) == ["Today", "Then"]
    cells = [box.variants.item(row, 0).text() for row in range(box.variants.rowCount())]
    assert cells == ["Today", "Then"]
    assert f"{GAP_KM[FIRST]:.0f} km" in box.variants.item(0, 1).text()
    assert "another question" in window.said()


def test_figures_are_read_from_the_left_in_arabic(window, drawing, monkeypatch):
    """Bare amounts of Latin units would show their numbers on the right of them."""
    from qgis.core import QgsLayoutItemLabel
    from salient import i18n

    monkeypatch.setattr(i18n, "_spoken", ["en", "ar"])
    opened, part, box = [], drawing, drawing.explorer.panel.what_if
    window.openLayoutDesigner = opened.append
    _add(part.explorer.advances.layer, ADVANCE)
    wait(lambda: box.keep.isEnabled())
    box.name.setText("الجنوب")
    QTest.mouseClick(box.keep, Qt.MouseButton.LeftButton)
    wait(lambda: QgsProject.instance().layerTreeRoot().findGroups() != [])
    part.explorer.panel.show_supply("9.3 km (5.8 mi) off")
    cells = [box.variants.item(row, column).text() for row in (0, 1) for column in (1, 2)]
    QTest.mouseClick(box.compare, Qt.MouseButton.LeftButton)
    items = [one for one in opened[0].items() if isinstance(one, QgsLayoutItemLabel)]
    said = [part.explorer.panel.answer.text(), box.text.text(), *cells]
    said += [part.explorer.panel.supply.text(), window.window.statusBar().currentMessage()]
    amounts = r"\d[\d.]* (?:km²?|mi²?|%)"
    assert all(re.search(amounts + r"|\d[\d.]* (?:كم|ميل)²?", text) for text in said)
    said += [one.text() for one in items if "الجنوب" in one.text()]
    for text in said:
        assert not re.search(amounts, re.sub("\u2066[^\u2069]*\u2069", "", text)), text
    assert "→" not in box.text.text(), "it is read from the right"
    assert all(line[0] == "\u200f" for line in box.text.text().split("\n")), "a name's line too"
    assert {one.hAlign() for one in items} == {Qt.AlignmentFlag.AlignRight}


#: the northern prong's point from (2, 1.5) to (3, 1.5) moved south by half a degree
MOVED_KM = Geod(ellps="WGS84").inv(3.0, 0.5, 3.0, 1.0)[2] / 1000.0


@pytest.fixture
def moving(window, control, part, click):
    """The card with an answer, and Red's front to be moved."""
    open_card(window)
    click(part, OPEN)
    box = part.explorer.panel.what_if
    box.actor.setCurrentText("Red")
    box.how.setCurrentIndex(box.how.findData("stretch"))
    QTest.mouseClick(box.draw, Qt.MouseButton.LeftButton)
    wait(lambda: "one end" in window.window.statusBar().currentMessage())
    return part


def test_a_stretch_of_the_front_is_moved_and_the_answer_follows(window, moving):
    box = moving.explorer.panel.what_if
    said = window.window.statusBar().currentMessage
    press(window, (2.2, 1.52))
    assert "other end" in said()
    press(window, (2.8, 1.52))
    assert "put it down" in said()
    # on the way: nothing is put down yet, and the answer is there
    move(window, (2.8, 1.22))
    wait(lambda: "→" in box.text.text())
    half = Geod(ellps="WGS84").inv(3.0, 0.5, 3.0, 1.2)[2] / 1000.0
    assert abs(_then_km(box) - half) < 3.0
    assert moving.explorer.advances.layer is None
    press(window, (2.8, 1.02))
    wait(lambda: abs(_then_km(box) - MOVED_KM) < 3.0)
    layer = moving.explorer.advances.layer
    (feature,) = layer.getFeatures()
    assert feature["actor"] == "Red"
    # QGIS's undo takes it back
    layer.undoStack().undo()
    wait(lambda: box.text.text() == "")


def test_escape_takes_a_step_back_and_then_ends_the_move(window, moving):
    box, canvas = moving.explorer.panel.what_if, window.canvas
    press(window, (2.2, 1.52))
    press(window, (2.8, 1.52))
    move(window, (2.8, 1.22))
    wait(lambda: "→" in box.text.text())
    QTest.keyClick(canvas.viewport(), Qt.Key.Key_Escape)
    assert "one end" in window.window.statusBar().currentMessage()
    wait(lambda: box.text.text() == "")
    QTest.keyClick(canvas.viewport(), Qt.Key.Key_Escape)
    assert canvas.mapTool() is moving.explorer.tool
    assert moving.explorer.advances.layer is None
    assert moving.explorer.point is not None


def test_ends_that_are_no_stretch_are_said(window, moving):
    press(window, (2.2, 1.52))
    press(window, (2.2, 1.52))
    assert "two ends that lie apart" in window.window.statusBar().currentMessage()
    press(window, (2.8, 1.52))
    assert "put it down" in window.window.statusBar().currentMessage()


def test_a_stretch_moved_onto_its_own_ground_changes_nothing(window, moving):
    box = moving.explorer.panel.what_if
    press(window, (2.2, 1.52))
    press(window, (2.8, 1.52))
    press(window, (2.8, 1.72))
    wait(lambda: "No ground changes hands" in box.text.text())


def test_it_unloads_clean_while_a_stretch_is_moved(window, moving):
    press(window, (2.2, 1.52))
    press(window, (2.8, 1.52))
    move(window, (2.8, 1.22))
    moving.tear_down()
    settle()
    assert bands(window) == []


def _then_km(box) -> float:
    """Return the gap that is hypothetical."""
    line = next((one for one in box.text.text().splitlines() if one.startswith("Gap")), "→ 0 km")
    return float(line.split("→")[1].split(" km")[0])


def test_what_comes_of_an_advance_is_in_sight_and_in_words(window, drawing):
    """The card is lower than what it holds, and the state is a word of the user's language."""
    window.window.resize(900, 420)
    _add(drawing.explorer.advances.layer, ADVANCE)
    box = drawing.explorer.panel.what_if
    wait(lambda: "→" in box.text.text())
    assert "State: Open → Open" in box.text.text()
    wait(lambda: not box.text.visibleRegion().isEmpty())
