# SPDX-License-Identifier: GPL-2.0-or-later
"""What a locator draws, looked at dot by dot: it settles no border that is in dispute."""

from __future__ import annotations

import itertools

import pytest

pytest.importorskip("qgis.core")
from page_layers import layer_of
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsLayoutSize,
    QgsMapRendererSequentialJob,
    QgsPointXY,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF, QSizeF
from qgis.PyQt.QtGui import QColor
from salient.cartography.page import decorations, situation_map, world, world_lines
from salient.cartography.page import text as page_text
from salient.cartography.style import labels as lettering
from salient.cartography.style import library, palette

DPI = 600


def locator_of(project, west: float, south: float):
    """Return the locator of a page of ground there, and the colours at a place in degrees."""
    box = QgsRectangle(west, south, west + 1.5, south + 1.0)
    ground = layer_of("Polygon", "Control", "actor:string", [(box.asWktPolygon(), "A")])
    library.apply(ground, "control", project)
    project.addMapLayer(ground)
    asked = situation_map.Request([ground], "Map", template="a4_portrait")
    layout = situation_map.build(project, asked).layout
    item = layout.itemById("locator")
    size = QSizeF(item.rect().width(), item.rect().height()) * DPI / 25.4
    settings = item.mapSettings(item.extent(), size, DPI, True)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, item.crs(), project)
    seen = item.extent()

    def around(point: QgsPointXY, half: int = 4) -> list[QColor]:
        at = transform.transform(point)
        x = (at.x() - seen.xMinimum()) / seen.width() * picture.width()
        y = (seen.yMaximum() - at.y()) / seen.height() * picture.height()
        steps = range(-half, half + 1)
        return [QColor(picture.pixel(int(x) + a, int(y) + b)) for a in steps for b in steps]

    return layout, around


def is_line(colors: list[QColor]) -> bool:
    """Tell whether something as dark as a border is among colours."""
    return min(one.lightness() for one in colors) < QColor(palette.LAND).lightness() - 40


def test_a_border_in_dispute_is_dashed(project):
    """The world map draws Crimea with one state: the locator had that state's border there."""
    layout, around = locator_of(project, 33.0, 47.0)
    frame = QgsGeometry.fromRect(QgsRectangle(33.0, 45.7, 35.5, 46.4))
    lines = world_lines.disputed(frame, frame)
    assert lines
    along = [
        one.interpolate(one.length() * k / 400.0).asPoint()
        for line in lines
        for one in line.asGeometryCollection()
        for k in range(401)
        if one.length() > 0.3
    ]
    drawn = [is_line(around(point)) for point in along]
    # as much gap as dash, the coast at its ends apart
    assert 0.2 < sum(drawn) / len(drawn) < 0.8
    shown = " ".join(layout.itemById("credits").text().split())
    assert "drawn as disputed here" in shown


def test_a_border_that_nobody_disputes_is_whole(project):
    _, around = locator_of(project, 33.0, 47.0)
    frame = QgsGeometry.fromRect(QgsRectangle(32.0, 50.0, 37.0, 53.0))
    shapes = [shape for _, shape in world_lines.read("countries", "NAME", frame)]
    line = max(world_lines.shared(shapes, frame), key=lambda one: one.length())
    part = max(line.asGeometryCollection(), key=lambda one: one.length())
    along = [part.interpolate(part.length() * k / 300.0).asPoint() for k in range(5, 296)]
    assert all(is_line(around(point, 8)) for point in along)


@pytest.mark.parametrize(
    ("paper", "box", "country"),
    [
        ("a4_portrait", (29.5, 44.2, 41.5, 52.2), "Ukraine"),
        ("a3_portrait", (29.5, 44.2, 41.5, 52.2), "Ukraine"),
        ("a4_portrait", (35.6, 33.8, 41.4, 36.6), "Syria"),
        # next to nothing of it is on the map: its name stands where its ground is widest
        ("a4_portrait", (37.0, 48.0, 37.5, 48.4), ""),
    ],
)
def test_the_country_a_map_is_about_is_named_at_the_frame_of_the_map(project, paper, box, country):
    """“Ukraine” stood over Hungary, and on A4 nowhere."""
    ground = layer_of(
        "Polygon", "Control", "actor:string", [(QgsRectangle(*box).asWktPolygon(), "A")]
    )
    library.apply(ground, "control", project)
    project.addMapLayer(ground)
    asked = situation_map.Request([ground], "Map", template=paper)
    layout = situation_map.build(project, asked).layout
    item, main = layout.itemById("locator"), layout.itemById("map")
    scope = QgsExpressionContextUtils.layoutItemScope(item)
    assert scope.variable("salient_home") == country
    if not country:
        return
    at = QgsGeometry.fromWkt(scope.variable("salient_home_at")).asPoint()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    at = QgsCoordinateTransform(degrees, item.crs(), project).transform(at)
    unit = item.extent().width() / item.rect().width()
    here = QgsCoordinateTransform(main.crs(), item.crs(), project)
    frame = here.transformBoundingBox(main.extent())
    assert frame.buffered(3.0 * unit).contains(at)
    # and QGIS writes it
    size = QSizeF(item.rect().width(), item.rect().height()) * 100 / 25.4
    job = QgsMapRendererSequentialJob(item.mapSettings(item.extent(), size, 100, True))
    job.start()
    job.waitForFinished()
    written = [one.labelText.strip() for one in job.takeLabelingResults().allLabels()]
    assert country in written


def test_no_two_names_of_a_locator_are_read_as_one(project):
    """“AlgeriaLibya”: QGIS kept them from covering one another, and no more."""
    box = QgsRectangle(35.6, 33.8, 41.4, 36.6)
    ground = layer_of("Polygon", "Control", "actor:string", [(box.asWktPolygon(), "A")])
    library.apply(ground, "control", project)
    project.addMapLayer(ground)
    asked = situation_map.Request([ground], "Map", template="a3_landscape")
    item = situation_map.build(project, asked).layout.itemById("locator")
    font = page_text.font_of(lettering.FONT_FAMILIES[0], 7.0 * page_text.larger(item.layout()))
    letter = page_text.width_mm("n", font)
    near = []
    # what stands where two names just meet: as high as the legend leaves it, and lower
    for high in (15.0, 17.0, 19.0, 21.0, 23.0, 25.0):
        item.attemptResize(QgsLayoutSize(81.0, high))
        world._look_round(item, item.layout().itemById("map"))
        rows = written_in(item)
        for (one, its), (other, theirs) in itertools.combinations(rows, 2):
            if abs(its.center().y() - theirs.center().y()) < its.height() / 2:
                widths = [page_text.width_mm(name, font) for name in (one, other)]
                gap = abs(its.center().x() - theirs.center().x()) - sum(widths) / 2
                near += [(high, one, other, gap)] if gap < 0.8 * letter else []
    assert near == []


def written_in(item):
    """Return the names in a locator, each with its box in millimetres."""
    size = QSizeF(item.rect().width(), item.rect().height()) * 100 / 25.4
    job = QgsMapRendererSequentialJob(item.mapSettings(item.extent(), size, 100, True))
    job.start()
    job.waitForFinished()
    unit = item.extent().width() / item.rect().width()
    placed = [one for one in job.takeLabelingResults().allLabels() if not one.isUnplaced]
    found = []
    for one in placed:
        box = one.labelRect
        sides = (box.xMinimum(), box.yMinimum(), box.width(), box.height())
        found.append((one.labelText.strip(), QRectF(*(side / unit for side in sides))))
    return found


def test_a_locator_shows_a_map_a_little_nearer_where_its_name_fits_its_frame_then(project):
    """“Ukraine” stood below the frame, on the Black Sea: it was a hair too wide for it."""
    box = QgsRectangle(29.5, 44.2, 41.5, 52.2)
    ground = layer_of("Polygon", "Control", "actor:string", [(box.asWktPolygon(), "A")])
    library.apply(ground, "control", project)
    project.addMapLayer(ground)
    asked = situation_map.Request([ground], "Map", template="a4_portrait")
    layout = situation_map.build(project, asked).layout
    item, main = layout.itemById("locator"), layout.itemById("map")
    wide, _ = world._size_of(item, "Ukraine", 7.0, decorations.degrees(item))
    # so small that the name is an eighth wider than the frame, with what it keeps from that
    edge = 2.0 * world._WITHIN_MM * item.extent().width() / item.rect().width()
    smaller = world._frame_of(item, main).width() / (wide + edge) * 1.125
    item.attemptResize(QgsLayoutSize(item.rect().width() / smaller, item.rect().height() / smaller))
    world._look_round(item, main)
    at = QgsExpressionContextUtils.layoutItemScope(item).variable("salient_home_at")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, item.crs(), project)
    wide, high = world._size_of(item, "Ukraine", 7.0, decorations.degrees(item))
    name = world._round(transform.transform(QgsGeometry.fromWkt(at).asPoint()), wide, high)
    assert world._frame_of(item, main).contains(name)


def test_leased_ground_within_a_country_is_no_hole_in_it(project):
    """The world map has no name for Baikonur: it looked like a lake, or a state."""
    _, around = locator_of(project, 62.0, 43.5)
    frame = QgsGeometry.fromRect(QgsRectangle(62.0, 45.0, 65.0, 47.0))
    nameless = [shape for name, shape in world_lines.read("countries", "NAME", frame) if not name]
    if not nameless:
        pytest.skip("this world map has no ground without a name there")
    edge = QgsGeometry(nameless[0].constGet().boundary())
    along = [edge.interpolate(edge.length() * k / 200.0).asPoint() for k in range(200)]
    assert not any(is_line(around(point)) for point in along)
    middle = nameless[0].pointOnSurface().asPoint()
    assert {one.name() for one in around(middle)} == {palette.LAND}
