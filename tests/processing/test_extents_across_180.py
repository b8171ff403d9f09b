# SPDX-License-Identifier: GPL-2.0-or-later
"""Extents that cross the antimeridian: QGIS sorts 170 to -170 into the rest of the Earth."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from salient.cartography.style import library

WEST, CROSSING, EAST, FAR = "West", "Crossing", "East", "Far"
#: from 175 to 176, from 179 to -179 as it is drawn with a long edge, -176 to -175, and 0 to 1
SIDES = {WEST: (175, 176), CROSSING: (179, -179), EAST: (-176, -175), FAR: (0, 1)}
BOTH = {WEST, CROSSING, EAST}


def layer_of(crs: str = "EPSG:4326", counts_on: bool = False) -> QgsVectorLayer:
    """Return four actors' ground; with `counts_on` degrees go from 0 to 360."""
    layer = QgsVectorLayer(
        f"Polygon?crs={crs}&field=actor:string&field=day:date", "control", "memory"
    )
    degrees = QgsVectorLayer("Polygon?crs=EPSG:4326", "", "memory").crs()
    way = QgsCoordinateTransform(degrees, layer.crs(), QgsProject.instance())
    for actor, (x0, x1) in SIDES.items():
        if (counts_on or crs != "EPSG:4326") and x1 < 0:
            x0, x1 = (x0 + 360 if x0 < 0 else x0), x1 + 360
        shape = QgsGeometry.fromWkt(f"Polygon(({x0} 5,{x1} 5,{x1} 6,{x0} 6,{x0} 5))")
        if crs != "EPSG:4326":
            shape.transform(way)
        for day in ("2025-01-01", "2025-01-02"):
            one = QgsFeature(layer.fields())
            one.setAttributes([actor, day])
            one.setGeometry(shape)
            layer.dataProvider().addFeatures([one])
    return layer


def areas(layer: QgsVectorLayer, **more: object) -> dict[str, float]:
    """Return how much each actor holds on the first day."""
    import processing

    asked = {"CONTROL": layer, "ACTOR_FIELD": "actor", "DATE_FIELD": "day", "TABLE": "memory:",
             "CHANGES": "memory:", "LAST_CHANGED": "memory:"}  # fmt: skip
    found = processing.run("salient:controltimeline", {**asked, **more})["TABLE"]
    return {row["actor"]: row["area_km2"] for row in found.getFeatures()}


@pytest.mark.parametrize(
    ("extent", "there"),
    [
        ("170,-170,0,10 [EPSG:4326]", BOTH),
        ("170,-170,0,10", BOTH),
        ("170,190,0,10 [EPSG:4326]", BOTH),
        ("-190,-170,0,10 [EPSG:4326]", BOTH),
        ("178.5,-170,0,10 [EPSG:4326]", {CROSSING, EAST}),
        ("179.5,180,0,10 [EPSG:4326]", {CROSSING}),
        ("-180,-179.5,0,10 [EPSG:4326]", {CROSSING}),
        ("-178,-170,0,10 [EPSG:4326]", {EAST}),
        ("-10,10,0,10 [EPSG:4326]", {FAR}),
        ("-180,180,0,10 [EPSG:4326]", {*BOTH, FAR}),
        # metres of Fiji, whose 178.75° E is 2,000 km, and of the Pacific, whose 150° E is 0
        ("1900000,3500000,6400000,6500000 [EPSG:3460]", {CROSSING, EAST}),
        ("2700000,4000000,500000,700000 [EPSG:3832]", BOTH),
        # metres from 9° W to 11° E: nothing of the other side of the Earth
        ("-1000000,1200000,500000,700000 [EPSG:3857]", {FAR}),
        ("-20000000,20000000,500000,700000 [EPSG:3857]", {*BOTH, FAR}),
    ],
)
@pytest.mark.parametrize("counts_on", [False, True])
def test_what_touches_an_extent_across_180_is_read(provider, extent, there, counts_on):
    assert set(areas(layer_of(counts_on=counts_on), READ_EXTENT=extent)) == there


def test_an_extent_in_a_crs_that_qgis_has_forgotten_is_read_in_it(provider, forgotten):
    """Its metres went for degrees, and nothing was found of the map."""
    forgotten(lambda: QgsCoordinateReferenceSystem("EPSG:3857"))
    extent = "-1000000,1200000,500000,700000 [EPSG:3857]"
    assert set(areas(layer_of(), READ_EXTENT=extent)) == {FAR}


def test_an_extent_in_a_crs_that_is_none_is_refused(provider):
    """It was taken for one in the layer's own."""
    with pytest.raises(QgsProcessingException, match="“EPSG:99999” is no CRS"):
        areas(layer_of(), READ_EXTENT="-10,10,0,10 [EPSG:99999]")


@pytest.mark.parametrize(
    ("extent", "there"),
    [
        ("170,-170,0,10 [EPSG:4326]", BOTH),
        ("178.5,-178,0,10 [EPSG:4326]", {CROSSING}),
        ("170,178,0,10 [EPSG:4326]", {WEST}),
    ],
)
def test_a_layer_in_metres_is_asked_for_both_halves(provider, extent, there):
    assert set(areas(layer_of("EPSG:3832"), READ_EXTENT=extent)) == there


def test_sides_in_metres_that_are_exchanged_are_refused(provider):
    with pytest.raises(QgsProcessingException, match="is greater than its second"):
        areas(layer_of(), READ_EXTENT="4000000,2700000,500000,700000 [EPSG:3832]")


def test_an_extent_that_a_layer_cannot_reach_is_refused(provider):
    with pytest.raises(QgsProcessingException, match="is no extent that the control layer's"):
        areas(layer_of("EPSG:3832"), READ_EXTENT="0,1,90.01,91 [EPSG:4326]")


def test_what_is_in_a_crs_without_a_name_is_written_in_degrees(provider):
    """An extent or a place of “[]” would be taken for one of another CRS."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsRectangle
    from salient.processing import extents, named_places

    own = QgsCoordinateReferenceSystem.fromProj("+proj=aeqd +lat_0=35 +lon_0=38 +datum=WGS84")
    assert own.authid() == ""
    text = extents.as_text(QgsRectangle(-1000.0, -1000.0, 1000.0, 1000.0), own)
    sides, _, name = text.partition(" ")
    # a kilometre is 0.01096° of longitude and 0.00901° of latitude at 35° N
    told = [38 - 0.01096, 38 + 0.01096, 35 - 0.00901, 35 + 0.00901]
    assert list(map(float, sides.split(","))) == pytest.approx(told, abs=2e-5)
    assert name == "[EPSG:4326]"
    layer = QgsVectorLayer(
        "Point?field=name:string",
        "Towns",
        "memory",
    )
    layer.setCrs(own)
    for wkt in ("Point(0 0)", "Point EMPTY"):
        town = QgsFeature(layer.fields())
        town.setAttributes(["Town"])
        town.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeatures([town])
    (place,) = named_places.of_layer(layer)
    assert (place.x, place.y, place.crs) == (pytest.approx(38), pytest.approx(35), "EPSG:4326")


def test_a_study_area_across_180_is_the_narrow_one(provider):
    """Of all four, three lie in it; areas are those of their own ground."""
    found = areas(layer_of(), STUDY_AREA="170,-170,0,10 [EPSG:4326]")
    whole = areas(layer_of())
    assert {actor for actor, area in found.items() if area} == BOTH
    assert [found[actor] for actor in BOTH] == pytest.approx([whole[a] for a in BOTH], rel=1e-9)


def page(project: QgsProject, tmp_path, **values: object):
    """Make a page of the four grounds, and return the map on it."""
    import processing

    asked = {"TITLE": "Page", "OUTPUT": str(tmp_path / "a.png"), "DPI": 30, "CONTEXT": False}
    context = QgsProcessingContext()
    context.setProject(project)
    processing.run("salient:situationmap", {**asked, **values}, context=context)
    return project.layoutManager().layoutByName("Page").itemById("map")


@pytest.fixture
def project(provider):
    own = QgsProject()
    library.apply(layer := layer_of(), "control", own)
    own.addMapLayer(layer)
    yield own
    own.clear()


@pytest.mark.parametrize(
    ("crs", "extent"),
    [
        ("", "170,-170,0,10 [EPSG:4326]"),
        ("EPSG:3832", "170,-170,0,10 [EPSG:4326]"),
        ("EPSG:3832", "170,190,0,10 [EPSG:4326]"),
        ("EPSG:3832", "2226000,4453000,0,1111000 [EPSG:3832]"),
    ],
)
def test_a_page_across_180_shows_the_narrow_side(project, tmp_path, crs, extent):
    """Twenty degrees of the equator are 2,226 km; the other side of the Earth is 340."""
    project.setCrs(QgsCoordinateReferenceSystem(crs))
    drawn = page(project, tmp_path, EXTENT=extent)
    middle = QgsCoordinateTransform(
        drawn.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), project
    ).transform(drawn.extent().center())
    # the frame is wider or higher than what was asked, never twice
    assert 2.2e6 < drawn.extent().width() < 4.4e6
    assert (abs(middle.x()), middle.y()) == pytest.approx((180, 5), abs=0.5)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_a_page_whose_crs_is_cut_in_two_at_180_is_refused_with_the_way_out(project, tmp_path, crs):
    project.setCrs(QgsCoordinateReferenceSystem(crs))
    for extent in ("170,-170,0,10 [EPSG:4326]", "2226000,4453000,0,1111000 [EPSG:3832]"):
        with pytest.raises(QgsProcessingException, match=f"{crs}, is cut in two.*EPSG:3832"):
            page(project, tmp_path, EXTENT=extent)


def test_what_lies_on_a_page_across_180_counts_and_the_rest_does_not(project, tmp_path):
    """A page about 180° holds what ends there, begins there or counts on, not Greenwich.

    Its frame, torn at 180, held the rest of the Earth: figures of the page were those of others.
    """
    from salient.cartography.page import view

    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3832"))
    drawn = page(project, tmp_path, EXTENT="178,-170,0,10 [EPSG:4326]")
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "x", "memory")
    seen = view.view_of([layer], drawn.extent(), drawn.crs(), project)
    shares = []
    for x0, x1 in ((179, 180), (-180, -179), (181, 182), (0, 1), (100, 101)):
        one = QgsFeature(layer.fields())
        one.setGeometry(QgsGeometry.fromWkt(f"Polygon(({x0} 5,{x1} 5,{x1} 6,{x0} 6,{x0} 5))"))
        shares.append(seen.share(layer, one))
    assert shares == [1.0, 1.0, 1.0, 0.0, 0.0]


AROUND = "POLYGON((179 67,181 67,181 68,179 68,179 67),{hole})"
HOLE = "(179.4 67.3,179.4 67.7,180.6 67.7,180.6 67.3,179.4 67.3)"


@pytest.mark.parametrize("east", [180.4, -179.6], ids=["as the map", "a turn away"])
def test_a_place_is_on_its_ground_whichever_turn_it_is_written_on(make_layer, run, rows, east):
    """Beside the antimeridian places were nobody's, and missing among those of a pocket."""
    control = make_layer(
        [(AROUND.format(hole=HOLE), "Red"), (f"POLYGON({HOLE})", "Blue")], fields="actor:string"
    )
    places = make_layer(
        [("POINT(179.6 67.5)", "West", 100), (f"POINT({east} 67.5)", "East", 900)],
        fields="name:string,population:int", kind="Point",
    )  # fmt: skip
    asked = {"CONTROL": control, "PLACES": places, "PLACE_NAME": "name"}
    found = run(
        "pocketarea", **asked, BESIEGED="Blue", ENCIRCLERS="Red", POPULATION="population",
        POCKETS="TEMPORARY_OUTPUT",
    )  # fmt: skip
    (pocket,) = rows(found["POCKETS"])
    assert (pocket["places"], pocket["population"]) == ("East; West", 1000)
    facts = rows(run("placefacts", **asked, FACTS="TEMPORARY_OUTPUT")["FACTS"])
    assert [row["held_by"] for row in facts] == ["Blue", "Blue"]


@pytest.mark.parametrize(
    ("raised", "comes"),
    [
        (Exception("unknown"), QgsCsException),
        (QgsCsException("no"), QgsCsException),
        (TypeError(), TypeError),
    ],
)
def test_a_box_that_cannot_be_moved_is_told_by_its_name(raised, comes):
    """QGIS 3.44 raises an exception without a name there, which nobody expects."""
    from salient.processing import compat

    class Way:
        def transformBoundingBox(self, *_given):
            raise raised

    with pytest.raises(comes):
        compat.box_moved(Way(), None)


def test_boxes_are_moved_in_one_place(root):
    found = {
        path.relative_to(root).as_posix()
        for room in ("processing", "ui", "cartography", "events")
        for path in (root / room).rglob("*.py")
        if "transformBoundingBox" in path.read_text(encoding="utf-8")
    }
    assert found == {"processing/compat.py"}
