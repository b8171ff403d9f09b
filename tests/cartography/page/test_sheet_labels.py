# SPDX-License-Identifier: GPL-2.0-or-later
"""On each sheet of an atlas of dates lengths and areas stand at places found for that day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

pytest.importorskip("qgis.core")
from page_layers import control, layer_of
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsRuleBasedLabeling,
)
from qgis.PyQt.QtCore import QSizeF
from salient.analysis.base.errors import Canceled
from salient.cartography.page import (
    atlas,
    dated,
    emphasis,
    gap_labels,
    legend,
    situation_map,
)
from salient.cartography.style import library
from salient.processing import map_layers, outputs

WIDE = QgsRectangle(36.0, 34.0, 38.0, 35.4)
#: day: west, south, east and north of the pocket; its gap is the eastern edge
DAYS = {
    "2025-06-01": (36.3, 34.3, 37.7, 35.1),
    "2025-06-08": (36.3, 34.4, 37.0, 35.0),
    "2025-06-15": (36.3, 34.6, 36.5, 34.8),
}
_FIGURES = "gap_total_km:double,gap_err_km:double,state:string,label:string"


def layers_of_days(project):
    day = "gap_id:string,date:date,core:string"
    gaps, pockets = [], []
    for text, (west, south, east, north) in DAYS.items():
        line = f"LineString({east} {south}, {east} {north})"
        told = ["1", text, "Town", 24.6, 1.4, "open"]
        gaps.append((line, *told, "24.6 km (15.3 mi)", 24.6))
        wkt = QgsGeometry.fromRect(QgsRectangle(west, south, east, north)).asWkt()
        pockets.append((wkt, *told, "8,085 km² (3,122 mi²)", 8085.0))
    found = []
    for kind, name, style, rows, last in (
        ("LineString", "Gap", "gaps", gaps, "gap_km:double"),
        ("Polygon", "Pocket", "pockets", pockets, "area_km2:double"),
    ):
        layer = layer_of(kind, name, f"{day},{_FIGURES},{last}", rows)
        library.apply(layer, style, project)
        outputs.set_temporal(layer, "date", 1.0)
        project.addMapLayer(layer)
        found.append(layer)
    return [*found, control(project)]


def middle(shown, layer, feature) -> QgsPointXY:
    """Return where the label of a feature stands, in its layer's CRS."""
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(feature)
    rules = [
        rule
        for rule in shown.labeling().rootRule().children()
        if QgsExpression(rule.filterExpression()).evaluate(context)
    ]
    (rule,) = rules
    told = rule.settings().dataDefinedProperties()
    kinds = QgsPalLayerSettings.Property
    x, y = (
        QgsExpression(told.property(kind).asExpression()).evaluate(context)
        for kind in (kinds.PositionX, kinds.PositionY)
    )
    return QgsPointXY(x, y)


def test_each_day_of_an_atlas_has_its_labels_off_the_gap(project):
    layers = layers_of_days(project)
    asked = situation_map.Request(
        layers, "S", extent=WIDE, crs=layers[0].crs(), every_date=True, inset=False
    )
    item = situation_map.build(project, asked).layout.itemById("map")
    for layer in layers[:2]:
        shown = emphasis.shown_by(item, layer)
        assert isinstance(shown.labeling(), QgsRuleBasedLabeling)
        for text, box in DAYS.items():
            with dated.for_a_while(item, dt.date.fromisoformat(text)):
                (feature,) = layer.getFeatures(legend.features_on(item, layer))
            at = middle(shown, layer, feature)
            # half of its letters is wider than this
            assert abs(at.x() - box[2]) > 0.05
            if layer is layers[1] and text != "2025-06-15":
                assert QgsRectangle(*box).contains(at), "an area that has room stands within"


def test_a_page_of_one_day_has_labels_of_that_day_alone(project):
    layers = layers_of_days(project)
    asked = situation_map.Request(layers, "S", extent=WIDE, crs=layers[0].crs(), inset=False)
    item = situation_map.build(project, asked).layout.itemById("map")
    labeling = emphasis.shown_by(item, layers[1]).labeling()
    assert not isinstance(labeling, QgsRuleBasedLabeling)


def written_on(item, day):
    """Return the labels that a sheet has, as QGIS places them."""
    with dated.for_a_while(item, dt.date.fromisoformat(day)):
        settings = item.mapSettings(item.extent(), QSizeF(900, 700), 96, True)
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        results = job.takeLabelingResults()
        found = results.labelsWithinRect(item.extent())
    return [one for one in found if not one.isUnplaced]


def test_a_pocket_of_one_date_has_its_area_once_on_every_sheet(project):
    """It stood twice on all of them, once at the place found for another day."""
    gaps, pockets, ground = layers_of_days(project)
    pockets.temporalProperties().setIsActive(False)
    provider = pockets.dataProvider()
    provider.deleteFeatures([2, 3])
    whole = QgsGeometry.fromRect(QgsRectangle(36.1, 34.1, 37.9, 35.3))
    provider.changeGeometryValues({1: whole})
    lines = ("36.75 34.5, 37.25 34.9", "36.2 34.3, 36.6 35.1")
    shapes = [QgsGeometry.fromWkt(f"LineString({line})") for line in lines]
    gaps.dataProvider().changeGeometryValues(dict(enumerate(shapes, start=1)))
    layers = map_layers.chosen(project, [gaps, pockets, ground], "", QgsProcessingFeedback())
    asked = situation_map.Request(
        layers, "S", extent=WIDE, crs=gaps.crs(), every_date=True, inset=False
    )
    item = situation_map.build(project, asked).layout.itemById("map")
    (layer,) = [one for one in layers if one.name() == "Pocket"]
    # the labeling goes with the layer that it is of
    shown = emphasis.shown_by(item, layer)
    labeling = shown.labeling()
    assert len(labeling.rootRule().children()) == 3
    spots = []
    for day in DAYS:
        areas = [one for one in written_on(item, day) if "km²" in one.labelText]
        assert len(areas) == 1, day
        spots.append(areas[0].labelRect.center())
    # each stands at the place of its own day
    assert len({(round(at.x(), 2), round(at.y(), 2)) for at in spots}) > 1


def test_names_of_places_do_not_overlap_on_any_sheet(project):
    """Only those of the page's own day have places; the others were written over one another."""
    layers = layers_of_days(project)
    spots = {f"Alphaville {k}": (36.5 + 0.02 * (k % 4), 34.13 + 0.02 * (k // 4)) for k in range(12)}
    rows = [(f"Point({x} {y})", n, day) for day in DAYS for n, (x, y) in spots.items()]
    facts = layer_of("Point", "Places", "name:string,date:date", rows)
    library.apply(facts, "facts", project)
    outputs.set_temporal(facts, "date", 1.0)
    project.addMapLayer(facts)
    asked = situation_map.Request(
        [facts, *layers], "S", extent=WIDE, crs=facts.crs(), every_date=True, inset=False
    )
    item = situation_map.build(project, asked).layout.itemById("map")
    for day in DAYS:
        names = [one.labelRect for one in written_on(item, day) if one.labelText in spots]
        assert names, day
        over = [(a, b) for number, a in enumerate(names) for b in names[:number] if a.intersects(b)]
        assert not over, day


class Stop:
    """Hears a cancel after so many questions."""

    def __init__(self, after: int) -> None:
        self.after, self.asked = after, 0

    def set_progress(self, percent: float) -> None:
        assert 0.0 <= percent <= 100.0

    def is_canceled(self) -> bool:
        self.asked += 1
        return self.asked > self.after


def test_a_cancel_is_heard_between_two_days_and_leaves_no_half_page(project):
    """All days were placed first: seven seconds of a month."""
    layers = layers_of_days(project)
    asked = situation_map.Request(
        layers, "S", extent=WIDE, crs=layers[0].crs(), every_date=True, inset=False
    )
    stop = Stop(1)
    with pytest.raises(Canceled):
        situation_map.build(project, replace(asked, feedback=stop))
    assert stop.asked == 2 and not project.layoutManager().printLayouts()
    page = situation_map.build(project, asked)
    # a page that was there stays
    with pytest.raises(Canceled):
        situation_map.build(project, replace(asked, feedback=Stop(1)))
    assert project.layoutManager().printLayouts() == [page.layout]
    with pytest.raises(Canceled):
        atlas.by_date(project, replace(asked, feedback=Stop(1)), WIDE)


def test_the_sheet_of_a_day_says_how_many_gaps_have_no_length(project, monkeypatch):
    layers = layers_of_days(project)
    asked = situation_map.Request(
        layers,
        "S",
        extent=WIDE,
        crs=layers[0].crs(),
        every_date=True,
        inset=False,
        # as many as a sheet has at most
        figures=[("Potential pocket", "8,085 km²"), ("Gaps", "3")],
    )
    place, told = gap_labels.place, iter([0, 0, 2, 0])

    def some_left_out(*given):
        found = place(*given)
        found.left_out = next(told)
        return found

    monkeypatch.setattr(gap_labels, "place", some_left_out)
    layout = situation_map.build(project, asked).layout
    sheets = atlas.by_date(project, asked, WIDE)
    rows = list(atlas.turn_into_atlas(project, layout, sheets, asked).getFeatures())
    told_of = [" ".join(row["figures"].split()) for row in rows]
    said = ["Gaps drawn without their length" in text for text in told_of]
    assert said == [False, True, False]
    assert "2" in rows[1]["figure_values"].split()
