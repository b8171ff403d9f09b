# SPDX-License-Identifier: GPL-2.0-or-later
"""How a map draws its fronts: without loops that would be a blot, and with teeth in the open."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis.core")
from front_pages import MM, front_of, map_of
from page_layers import add
from qgis.core import QgsGeometry, QgsMapRendererSequentialJob, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QSizeF
from salient.cartography.page import fronts, legend, town_choice, words
from salient.cartography.style import carried, context_style, library


def drawn_of(project, wkt: str) -> tuple[QgsGeometry, list[QgsGeometry], float]:
    """Return line and teeth of a front as its map draws it, and degrees a millimetre there."""
    front = front_of(wkt)
    item = map_of(project, front)
    one = next(iter(fronts.drawn(item, [front]).lines[front.id()].values()))
    teeth = QgsGeometry.fromWkt(one.teeth)
    look = item.layerStyleOverrides()[front.id()]
    # what is worked out is what is drawn
    assert one.line in look and one.teeth in look and "centralpoint" in look.casefold()
    unit = item.extent().width() / item.rect().width()
    return QgsGeometry.fromWkt(one.line), teeth.asGeometryCollection(), unit


def winding(across: float, deep: float, folds: int = 12) -> str:
    """Return a front that goes up and down, with folds of a width and depth, in degrees."""
    corners = []
    for n in range(folds):
        x = 36.4 + 2 * n * across
        corners += [(x, 34.6), (x, 34.6 + deep), (x + across, 34.6 + deep), (x + across, 34.6)]
    inner = ", ".join(f"{x} {y}" for x, y in corners)
    return f"LineString(36 34.6, {inner}, 37.9 34.6)"


@pytest.mark.parametrize("across", [0.4, 0.8, 1.6, 2.4, 5.0])
def test_a_front_that_winds_has_a_tooth_every_few_millimetres(project, across):
    """Where it bent tighter than a tooth is wide it had none: nobody saw who faced whom."""
    _, teeth, unit = drawn_of(project, winding(across * MM, 4.0 * MM))
    middles = sorted(one.centroid().asPoint().x() for one in teeth)
    apart = np.diff([36.0, *middles, 37.9]) / unit
    assert apart.max() <= 9.0


@pytest.mark.parametrize("south", [0.0, 1.0])
def test_no_tooth_stands_under_the_dot_of_a_town(project, south):
    """Nikopol's dot covered a tooth, and looked like a part of the front."""
    front = front_of("LineString(36 34.6, 38 34.6)")
    item = map_of(project, front)

    def teeth() -> list[float]:
        told = next(iter(fronts.drawn(item, [front]).lines[front.id()].values())).teeth
        parts = QgsGeometry.fromWkt(told).asGeometryCollection()
        return sorted(one.centroid().asPoint().x() for one in parts)

    unit = item.extent().width() / item.rect().width()
    before = teeth()
    at = before[len(before) // 2]
    town = town_choice.Town("Nikopol", at, 34.6 - south * unit, 100_000)
    towns = context_style.towns([(town, False)])
    towns.setCustomProperty(legend.CONTEXT, "towns")
    item.setLayers([towns, *item.layers()])
    # nor touches it: a tooth is 0.8 mm to either side, as is the dot
    assert min(abs(at - one) for one in teeth()) > (1.9 if south == 0.0 else 0.8) * unit
    assert np.diff([36.0, *teeth(), 38.0]).max() <= 9.0 * unit


@pytest.mark.parametrize("across", [0.4, 1.6, 5.0])
def test_teeth_point_to_the_right_and_at_no_other_line(project, across):
    line, teeth, unit = drawn_of(project, winding(across * MM, 4.0 * MM))
    assert teeth
    for one in teeth:
        (x0, y0), (x1, y1) = ((point.x(), point.y()) for point in one.vertices())
        long = np.hypot(x1 - x0, y1 - y0)
        east, north = (y1 - y0) / long, (x0 - x1) / long
        x, y = (x0 + x1) / 2.0, (y0 + y1) / 2.0
        tip = QgsGeometry.fromWkt(f"Point({x + 1.6 * unit * east} {y + 1.6 * unit * north})")
        assert tip.distance(line) > 0.4 * unit
        way = QgsGeometry.fromWkt(
            f"LineString({x + 0.5 * unit * east} {y + 0.5 * unit * north},"
            f" {x + 1.6 * unit * east} {y + 1.6 * unit * north})"
        )
        assert not way.intersects(line)


@pytest.mark.parametrize(("across", "deep", "left_out"), [(0.6, 2.5, True), (2.0, 2.5, False)])
def test_a_front_is_drawn_across_loops_narrower_than_its_line(project, across, deep, left_out):
    """Such a loop is a grey blot at its scale; a wider one stays."""
    spit = f"36.8 34.6, 36.8 {34.6 - deep * MM}, {36.8 + across * MM} {34.6 - deep * MM}"
    wkt = f"LineString(36 34.6, {spit}, {36.8 + across * MM} 34.6, 38 34.6)"
    line, *_ = drawn_of(project, wkt)
    straight = line.boundingBox().height() < 0.3 * MM
    assert straight == left_out


def test_a_page_says_that_it_leaves_out_loops(project):
    spit = f"36.8 34.6, 36.8 {34.6 - 2.5 * MM}, {36.8 + 0.6 * MM} {34.6 - 2.5 * MM}"
    layers = [
        front_of(f"LineString(36 34.6, {spit}, {36.8 + 0.6 * MM} 34.6, 38 34.6)"),
        front_of("LineString(36 34.6, 38 34.6)"),
    ]
    said = [map_of(project, one).layout().itemById("credits").text() for one in layers]
    assert ["loops under 1 mm" in one for one in said] == [True, False]


@pytest.mark.parametrize(
    ("closer", "said"),
    [
        (2.4, "Front line: no pieces under 6 mm (insets 2 mm) or loops under 1 mm."),
        (6.0, "Front line: pieces under 6 mm, loops under 1 mm are left out."),
    ],
)
def test_a_page_says_that_its_insets_leave_out_shorter_pieces(closer, said):
    """Pieces of 2.4 to 5.7 mm stood on an inset, and the page had all under 6 mm left out."""
    assert words.short_front(closer=closer) == said


def test_ground_ends_where_its_front_is_drawn(project):
    """Spits stood out beyond a front that was drawn across them, in the colour of their holder."""
    front = front_of(
        f"LineString(38 34.6, {36.8 + 0.8 * MM} 34.6, {36.8 + 0.8 * MM} {34.6 + 3 * MM},"
        f" 36.8 {34.6 + 3 * MM}, 36.8 34.6, 36 34.6)"
    )
    ground = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    rest = f"36.8 34.6, 36.8 {34.6 + 3 * MM}, {36.8 + 0.8 * MM} {34.6 + 3 * MM}"
    add(
        ground,
        f"Polygon((36 34, 36 34.6, {rest}, {36.8 + 0.8 * MM} 34.6, 38 34.6, 38 34, 36 34))",
        ["A"],
    )
    library.apply(ground, "control", project)
    item = map_of(project, front, ground)
    seen = [colour(item, 36.8 + 0.4 * MM, 34.6 + north * MM) for north in (2.0, 8.0, -8.0)]
    assert seen[0] == seen[1] != seen[2]


def colour(item, lon: float, lat: float) -> str:
    """Return the colour at a place of a map."""
    size = QSizeF(4.0 * item.rect().width(), 4.0 * item.rect().height())
    job = QgsMapRendererSequentialJob(item.mapSettings(item.extent(), size, 4.0 * 25.4, True))
    job.start()
    job.waitForFinished()
    seen = item.extent()
    x = (lon - seen.xMinimum()) / seen.width() * size.width()
    y = (seen.yMaximum() - lat) / seen.height() * size.height()
    return job.renderedImage().pixelColor(int(x), int(y)).name()


def test_a_pocket_keeps_its_neck_however_narrow(project):
    """A pocket with a way out of half a millimetre is what a page may be about."""
    x, neck = 36.8, 0.5 * MM
    ring = (
        f"{x} 34.6, {x} {34.6 + MM}, {x - MM} {34.6 + 1.2 * MM}, {x} {34.6 + 2 * MM},"
        f" {x + neck} {34.6 + 2 * MM}, {x + neck + MM} {34.6 + 1.2 * MM}, {x + neck} {34.6 + MM},"
        f" {x + neck} 34.6"
    )
    front = front_of(f"LineString(36 34.6, {ring}, 38 34.6)")
    pocket = QgsVectorLayer("Polygon?crs=EPSG:4326&field=held_pct:double", "Pocket", "memory")
    add(pocket, f"Polygon(({ring}, {x} 34.6))", [50.0])
    library.apply(pocket, "pockets", project)
    carried.mark_layer(pocket, "pockets")
    item = map_of(project, front, pocket)
    for layers, kept in (([front, pocket], True), ([front], False)):
        one = next(iter(fronts.drawn(item, layers).lines[front.id()].values()))
        high = QgsGeometry.fromWkt(one.line).boundingBox().height()
        assert (high > MM) == kept


def test_the_front_of_another_day_loses_the_same_loops():
    """Its dashes came out from under the line of today wherever that was drawn otherwise."""
    chance = np.random.default_rng(4)
    east = np.arange(0.0, 60.0, 0.4)
    line = np.column_stack([east, chance.uniform(-0.8, 0.8, len(east))])
    other = np.concatenate([[[-30.0, 5.0], [-20.0, 9.0]], line])
    plain, known = (fronts.without_loops(one)[0] for one in (line, other))
    assert len(plain) < 0.8 * len(fronts.finer(line))
    wanted = {(round(x, 6), round(y, 6)) for x, y in plain if x > 8.0}
    found = {(round(x, 6), round(y, 6)) for x, y in known if x > 8.0}
    assert wanted == found


def test_a_front_that_a_user_draws_otherwise_stays_as_it_is(project):
    front = front_of(winding(0.5 * MM, 4.0 * MM))
    library.apply(front, "front_before", project)
    front.renderer().symbol().symbolLayer(0).setGeometryExpression("buffer($geometry, 0.1)")
    look = map_of(project, front).layerStyleOverrides().get(front.id(), "")
    assert "geom_from_wkt" not in look


def test_a_loop_in_one_that_comes_later_is_found_by_what_lies_near(qgis_app, monkeypatch):
    """Each was asked of all later ones: a front of 2,650 folds took more than two minutes."""

    def square(x, y, size):
        return QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size))

    shapes = [square(10.0 * k, 0.0, 4.0) for k in range(200)]
    # two bays within the first and within the last, and one that comes after what it lies in
    shapes = [square(1.0, 1.0, 1.0), square(1991.0, 1.0, 1.0), *shapes, square(11.0, 1.0, 1.0)]
    asked, plain = [], QgsGeometry.contains
    monkeypatch.setattr(
        QgsGeometry, "contains", lambda self, other: asked.append(1) or plain(self, other)
    )
    assert fronts._in_later(shapes) == {0, 1}
    assert len(asked) < 2 * len(shapes)
