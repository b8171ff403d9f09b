# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import importlib.machinery
import re
import sys
import types

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayerStyle,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsReadWriteContext,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtXml import QDomDocument
from salient.cartography.page import emphasis
from salient.cartography.style import carried, library, tactical


class Recorder(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warned = []
        self.told = []

    def pushWarning(self, text):
        self.warned.append(text)

    def pushInfo(self, text):
        self.told.append(text)


@pytest.fixture
def draw(sample, tmp_path):
    def call(**values):
        import processing

        context, feedback = QgsProcessingContext(), Recorder()
        context.setProject(sample)
        asked = {"TITLE": "Pocket", "OUTPUT": str(tmp_path / "map.pdf"), "DPI": 96, **values}
        found = processing.run("salient:situationmap", asked, feedback=feedback, context=context)
        return found, feedback

    return call


def test_the_visible_layers_become_a_pdf_and_a_layout(draw, sample, tmp_path):
    found, _ = draw()
    assert (tmp_path / "map.pdf").stat().st_size > 20_000
    assert found["LAYOUT"] == "Pocket"
    layout = sample.layoutManager().layoutByName("Pocket")
    names = {layer.name().split()[0] for layer in layout.itemById("map").layers()}
    # the sectors are not visible in the sample
    assert names == {"Places", "Euphrates", "Control", "Salient"}


def test_a_second_run_leaves_one_layout(draw, sample):
    draw()
    draw(PAPER="A3 portrait")
    (layout,) = sample.layoutManager().layouts()
    assert layout.pageCollection().page(0).pageSize().width() == 297


def test_layers_from_files_are_styled_dated_and_measured(draw, sample, tmp_path):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorFileWriter, QgsVectorLayer

    fields = (
        "gap_id:int,date:date,core:string,gap_total_km:double,gap_err_km:double,"
        "area_km2:double,state:string,label:string"
    )
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326" + "".join(f"&field={f}" for f in fields.split(",")), "p", "memory"
    )
    for day, gap in (("2017-07-06", 54.9), ("2017-08-14", 24.6)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(
            QgsGeometry.fromWkt("Polygon((37.3 34.7, 38.8 34.9, 38 35.3, 37.3 34.7))")
        )
        feature.setAttributes([1, day, "Uqayribat", gap, 1.4, 8085.0, "open", "8,085 km²"])
        assert layer.dataProvider().addFeature(feature)
    path = str(tmp_path / "pockets.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, sample.transformContext(), options)
    draw(LAYERS=[path], LAND=False, ATLAS="dates", OUTPUT=str(tmp_path / "sheet.png"), DPI=40)
    # on the sheet of the first date there is nothing yet to make a chart of
    (pages,) = [one for one in sample.mapLayers().values() if one.name() == "Pages of Pocket"]
    charts = [page["chart"] for page in pages.getFeatures()]
    assert charts[0] == "" and len(charts[1]) > 1000
    assert len(list(tmp_path.glob("sheet_*.png"))) == 2
    draw(LAYERS=[path], LAND=False, CONTEXT=False)
    layout = sample.layoutManager().layoutByName("Pocket")
    (pockets,) = layout.itemById("map").layers()
    assert pockets.name() == "Pockets" and pockets.temporalProperties().isActive()
    text = layout.itemById("figure_values").text()
    # of the last date only; 24.6 km are 15.3 mi, 8,085 km² are 3,121.6 mi²
    assert layout.itemById("headline").text() == "24.6 ± 1.4 km"
    assert "(15.3 ± 0.9 mi)" in layout.itemById("headline_caption").text()
    assert "24.6" not in text and "54.9" not in text
    assert "8,085 km² (3,122 mi²)" in text


def test_an_atlas_has_one_page_for_each_date(draw, sample, tmp_path):
    draw(ATLAS="dates")
    content = (tmp_path / "map.pdf").read_bytes()
    # in the file itself, and again with what was added to each
    assert content.count(b"/Type /Page\n") == 6 and re.search(rb"/Count 3\b", content)
    # each in words of its own, and the file with a title: QGIS gives it none
    told = re.findall(rb"/S /Figure .*?/Alt <FEFF(\w+)>", content)
    days = [bytes.fromhex(one.decode()).decode("utf-16-be") for one in told]
    assert [day in text for day, text in zip(("3 April", "6 July", "14 August"), days)] == [
        True
    ] * 3
    # ours in digits; QGIS from 3.40 on gives one itself, in bytes
    title = "Pocket".encode("utf-16-be")
    ours, its_own = b"/Title <FEFF" + title.hex().upper().encode(), b"/Title (\xfe\xff" + title
    assert ours in content or its_own in content


def test_a_cancel_after_the_page_is_laid_out_takes_it_away_again(draw, sample, monkeypatch):
    """The sheets are told once more of what the map shows, and half an atlas was left there."""
    from salient.analysis.base.errors import Canceled
    from salient.processing.algorithms.situationmap import SituationMap

    whole, asked = SituationMap._sheets, []

    def stopped(*given):
        asked.append(sample.layoutManager().layoutByName("Pocket"))
        if len(asked) > 1:
            raise Canceled
        return whole(*given)

    monkeypatch.setattr(SituationMap, "_sheets", stopped)
    with pytest.raises(QgsProcessingException):
        draw(ATLAS="dates")
    assert len(asked) == 2 and asked[1] is not None
    assert sample.layoutManager().layoutByName("Pocket") is None


def test_each_sheet_of_an_atlas_has_the_headline_of_its_date(draw, sample):
    """All had that of the newest: the gap of August stood large over the map of April."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=date:date", "C", "memory"
    )
    for day, east in ((1, 37), (2, 38)):
        feature = QgsFeature(layer.fields())
        ring = f"36 34, {east} 34, {east} 35, 36 35, 36 34"
        feature.setGeometry(QgsGeometry.fromWkt(f"Polygon(({ring}))"))
        feature.setAttributes(["A", QDate(2025, 5, day)])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    found, _ = draw(ATLAS="dates", LAYERS=[layer])
    layout = sample.layoutManager().layoutByName(found["LAYOUT"])
    sheets = list(layout.atlas().coverageLayer().getFeatures())
    assert [sheet["headline"] for sheet in sheets] == ["10,188 km²", "20,376 km²"]
    assert "+10,188 km² (+3,933 mi²) since 1 May 2025" in " ".join(
        sheets[1]["headline_caption"].split()
    )
    assert layout.itemById("headline").text() == '[% "headline" %]'


def test_an_atlas_of_pictures_has_one_file_for_each_date(draw, tmp_path):
    draw(ATLAS="dates", OUTPUT=str(tmp_path / "day.png"), DPI=40)
    names = sorted(path.name for path in tmp_path.glob("*.png"))
    assert names == ["day_2017-04-03.png", "day_2017-07-06.png", "day_2017-08-14.png"]
    assert len({path.read_bytes() for path in tmp_path.glob("*.png")}) == 3


def test_frames_and_page_come_in_one_call(draw, tmp_path):
    found, _ = draw(FRAMES=str(tmp_path / "frames"), DPI=40)
    assert len(list((tmp_path / "frames").glob("*.png"))) == 3
    assert found["FRAMES"] == str(tmp_path / "frames")


def test_empty_texts_are_what_layers_and_project_say(draw, sample):
    control = next(one for one in sample.mapLayers().values() if one.name().startswith("Control"))
    metadata = control.metadata()
    metadata.setRights(["© Nobody"])
    control.setMetadata(metadata)
    draw(DPI=40)
    layout = sample.layoutManager().layoutByName("Pocket")
    text = layout.itemById("credits").text().replace("\n", " ")
    # the sample's project has a copyright label
    assert text.startswith("Sketch, not a record. Drawn for trying Salient; do not cite. © Nobody")
    draw(DPI=40, CREDITS="My own", DISCLAIMER="No warranty")
    assert layout.itemById("credits").text().replace("\n", " ").startswith("No warranty My own")


def test_a_broken_layer_is_left_out_and_named(draw, sample):
    from qgis.core import QgsVectorLayer

    sample.addMapLayer(QgsVectorLayer("/nowhere/roads.gpkg", "Roads", "ogr"))
    _, feedback = draw(DPI=40)
    assert [text for text in feedback.warned if "“Roads” cannot be read" in text]


def test_the_charts_offered_are_those_there_are():
    from salient.cartography.page import charts as map_charts
    from salient.processing import map_parameters

    assert map_parameters.CHARTS == map_charts.KINDS


def test_a_chart_that_no_layer_can_give_is_refused(draw):
    with pytest.raises(QgsProcessingException, match="chart “gap” needs"):
        draw(CHART="gap")


def test_a_chart_that_was_asked_for_is_drawn_or_missed_aloud(draw, sample):
    found, feedback = draw(CHART="area", TEMPLATE="before_after")
    layout = sample.layoutManager().layoutByName(found["LAYOUT"])
    assert layout.itemById("chart").isVisible() and not feedback.warned
    # of a pair each figure says what it was on the first map there is, and the difference
    # 19,164 and 55,356 km² before they are rounded
    assert "19,164 km² (7,399 mi²) → 55,356 km² (21,373 mi²), +36,19" in " ".join(
        text_of(sample, "figure_values").split()
    )
    _, feedback = draw(CHART="area", TEMPLATE="square")
    assert any("no place for a chart" in text for text in feedback.warned)


def test_sources_of_a_store_are_listed_and_marked(draw, sample, tmp_path):
    import datetime as dt

    from salient.events import model
    from salient.events.store.store import Store

    address = str(tmp_path / "events.gpkg")
    store = Store.create(address)
    source = model.Source(name="Observatory", reliability="B")
    day = dt.date(2017, 8, 12)
    event = model.Event(title="Sukhnah taken", date_start=day, lon=38.871, lat=34.885)
    later = model.Event(title="Too late", date_start=dt.date(2017, 9, 5), lon=40.1, lat=35.3)
    report = model.Report(event_id=event.id, source_id=source.id, credibility=2, published=day)
    store.save([source, event, later, report], action="import", reason="test")
    draw(STORE=address, AS_OF="2017-08-14")
    text = sample.layoutManager().layoutByName("Pocket").itemById("sources").text()
    assert "Sukhnah taken. Observatory [reliability B, credibility 2]" in text.replace("\n", " ")
    assert "Too late" not in text


@pytest.mark.parametrize("more", [{}, {"ATLAS": "dates"}])
def test_all_events_on_the_map_have_sources_not_those_of_the_extent_alone(
    draw, sample, tmp_path, more
):
    """The frame is wider than a narrow extent that is asked for."""
    import datetime as dt

    from salient.events import model
    from salient.events.store.store import Store

    address = str(tmp_path / "events.gpkg")
    store = Store.create(address)
    source, day = model.Source(name="Observatory"), dt.date(2017, 4, 2)
    events = [
        model.Event(title=title, date_start=day, lon=lon, lat=34.9)
        for title, lon in (("Amid it", 38.05), ("Beside it", 38.6), ("Far away", 45.0))
    ]
    said = [model.Report(event_id=one.id, source_id=source.id) for one in events]
    store.save([source, *events, *said], action="import", reason="test")
    draw(STORE=address, EXTENT="38.0,38.1,34.2,35.7 [EPSG:4326]", CONTEXT=False, **more)
    text = sample.layoutManager().layoutByName("Pocket").itemById("sources").text()
    for pages in (one for one in sample.mapLayers().values() if one.name() == "Pages of Pocket"):
        text = max((page["sources"] for page in pages.getFeatures()), key=len)
    assert "Amid it" in text and "Beside it" in text and "Far away" not in text


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"TEMPLATE": "nothing"}, "no template “nothing”"),
        ({"THEME": "nothing"}, "no theme “nothing”"),
        ({"AS_OF": "2001-01-01"}, "layers begin on 2017-04-03"),
        ({"ATLAS": "pockets"}, "no pockets to make pages of"),
        ({"STORE": "/nowhere/events.gpkg"}, "no store at /nowhere/events.gpkg"),
        ({"OUTPUT": "/nowhere/map.pdf"}, "cannot be written"),
    ],
    ids=["template", "theme", "date", "pockets", "store", "output"],
)
def test_what_cannot_be_done_is_said(draw, values, message):
    with pytest.raises(QgsProcessingException, match=message):
        draw(**values)


def test_an_empty_project_is_said(draw, sample):
    sample.clear()
    with pytest.raises(QgsProcessingException, match="no layer to show"):
        draw()


@pytest.mark.parametrize(
    ("wanted", "day"), [("ru", "14 августа 2017"), ("fr", "14 août 2017"), ("", "14 August 2017")]
)
def test_a_page_is_written_in_its_own_language(draw, sample, wanted, day):
    from salient import i18n

    draw(AS_OF="2017-08-14", METHOD="As read.", **({"LANGUAGE": wanted} if wanted else {}))
    layout = sample.layoutManager().layoutByName("Pocket")
    assert day in layout.itemById("as_of").text()
    # the interface keeps its own
    assert (i18n.language(), i18n.tr("pocket")) == ("en", "pocket")
    with i18n.writing_in(wanted):
        assert i18n.tr("Method").upper() in layout.itemById("method").text()


@pytest.mark.parametrize(("wanted", "area"), [("de", "1.171"), ("fr", "1\u00a0171"), ("", "1,171")])
def test_numbers_of_a_page_have_the_marks_of_its_language(draw, sample, wanted, area):
    """Labels are kept in fields, with the marks of English."""
    layers = [
        layer
        for layer in sample.mapLayers().values()
        if layer.name().startswith(("Sealed", "Contr"))
    ]
    (pockets,) = (layer for layer in layers if layer.name().startswith("Sealed"))
    asked = {"LAYERS": layers, "AS_OF": "2017-08-14", "METHOD": "Within 1.5 km."}
    draw(**asked, **({"LANGUAGE": wanted} if wanted else {}))
    item = sample.layoutManager().layoutByName("Pocket").itemById("map")
    copy = emphasis.shown_by(item, pockets)
    shown = QgsExpression(copy.labeling().settings().fieldName)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(QgsMapSettings()))
    rows = sorted(pockets.getFeatures(), key=lambda row: row["area_km2"])
    context.setFeature(rows[-1])
    assert rows[-1]["label"] == "1,171 km² (452 mi²)"
    assert shown.evaluate(context).startswith(f"{area} km²")
    assert " ".join(f"{area} km²".split()) in text_of(sample, "figure_values")
    assert text_of(sample, "method").endswith("Within 1.5 km.")


def test_labels_of_a_layer_of_the_users_keep_their_marks(draw, sample, make_layer):
    ways = make_layer([("LineString(37 35, 38 36)", "1,234.5 km")], "label:string", "LineString")
    library.apply(ways, "gaps", sample)
    ways.setCustomProperty(carried.KEY, "")
    sample.addMapLayer(ways)
    draw(LAYERS=[ways], LANGUAGE="de")
    item = sample.layoutManager().layoutByName("Pocket").itemById("map")
    copy = emphasis.shown_by(item, ways)
    assert copy.labeling().settings().fieldName == '"label"'


def test_a_page_made_again_and_again_grows_by_nothing(draw, sample):
    def size() -> tuple[int, int]:
        layout = sample.layoutManager().layoutByName("Pocket")
        document = QDomDocument()
        document.appendChild(layout.writeXml(document, QgsReadWriteContext()))
        # identifiers of what is made anew have one length
        return layout.undoStack().stack().count(), len(document.toString())

    draw(AS_OF="2017-08-14")
    first = size()
    for _ in range(2):
        draw(AS_OF="2017-08-14")
    assert size() == first


def text_of(sample, name: str) -> str:
    return " ".join(sample.layoutManager().layoutByName("Pocket").itemById(name).text().split())


def test_number_and_day_of_production_stand_in_the_small_print(draw, sample, monkeypatch):
    # 2017-09-01, 00:00 UTC
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1504224000")
    draw(MAP_NUMBER="17-042 [% 1 + 1 %]")
    told = text_of(sample, "credits")
    assert "Made on 1 September 2017 with Salient" in told
    assert "Map 17-042" in told and "Map 17-042 2" not in told


def test_a_film_of_the_dates_and_a_page_with_marks(draw, tmp_path):
    pillow = pytest.importorskip("PIL.Image")
    moving, page = tmp_path / "film.gif", tmp_path / "map.png"
    found, _ = draw(FILM=str(moving), OUTPUT=str(page), PIXELS=634, CROP_MARKS=True)
    assert found["FILM"] == str(moving) and "FRAMES" not in found
    with pillow.open(moving) as film:
        # the dates of the sample
        assert film.n_frames == 3 and film.width == 960
    with pillow.open(page) as picture:
        assert picture.width == 634


def test_a_film_that_cannot_be_made_is_refused_before_anything_is_drawn(draw, sample, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"\.mp4 or \.gif"):
        draw(FILM=str(tmp_path / "film.avi"))
    assert sample.layoutManager().layouts() == []


@pytest.fixture
def front_and_pocket(sample):
    """A front of two actors and a potential pocket, with the styles that outputs have."""
    made = []
    for name, kind, fields, wkt, values in (
        (
            "front",
            "LineString",
            "field=actor_1:string&field=actor_2:string&field=length_km:double",
            "LineString(38 34.5, 39 34.9, 40 34.6)",
            ["A", "B", 190.0],
        ),
        (
            "pockets",
            "Polygon",
            "field=gap_id:int&field=gap_total_km:double&field=state:string&field=label:string",
            "Polygon((38.2 35, 38.9 35, 38.9 35.4, 38.2 35.4, 38.2 35))",
            [1, 12.0, "open", "3,000 km²"],
        ),
    ):
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{fields}", name, "memory")
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        library.apply(layer, name, sample)
        sample.addMapLayer(layer)
        made.append(layer)
    return made


def test_tactical_signs_are_the_pages_alone_and_stand_in_its_legend(draw, sample, front_and_pocket):
    """Line of contact and encirclement; the layers on screen stay as they are."""
    found, _ = draw(SIGNS="tactical")
    layout = sample.layoutManager().layoutByName(found["LAYOUT"])
    own = layout.itemById("map").layerStyleOverrides()
    front, pocket = (own[layer.id()] for layer in front_and_pocket)
    assert "offset_curve" in front
    # the ring of an encirclement, with its teeth on the left of a clockwise line: outwards
    assert "boundary(force_rhr($geometry))" in pocket
    on_screen = QgsMapLayerStyle()
    on_screen.readFromLayer(front_and_pocket[0])
    assert "offset_curve" not in on_screen.xmlData() and "triangle" in on_screen.xmlData()
    model = layout.itemById("legend").model()
    said = " ".join(
        str(entry.data(0))
        for node in model.rootGroup().findLayers()
        for entry in model.layerLegendNodes(node)
    )
    assert "Line of contact" in said and "teeth" not in said
    # as high as a line: on the map teeth are 2.6 mm
    entries = model.layerLegendNodes(model.rootGroup().findLayer(front_and_pocket[1]))
    ring = entries[0].customSymbol().symbolLayer(0).subSymbol()
    assert ring.symbolLayer(1).subSymbol().symbolLayer(0).size() == pytest.approx(1.3)
    draw()
    assert "offset_curve" not in "".join(layout.itemById("map").layerStyleOverrides().values())


def test_an_encirclement_has_no_teeth_along_its_gap(qgis_app):
    """Where the ring is open nobody stands."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=state:string", "Pocket", "memory")
    layer.setRenderer(QgsSingleSymbolRenderer(tactical.encirclement(sealed=False)))
    gap = QgsGeometry.fromWkt("LineString(37 35, 37.5 35)")
    tactical.leave_open(layer, [(gap, layer.crs())], QgsProject.instance())
    ring = layer.renderer().symbol().symbolLayer(0)
    context = QgsExpressionContext()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((37 35, 37.5 35, 37.2 34.5, 37 35))"))
    context.setFeature(feature)
    line = QgsExpression(ring.geometryExpression()).evaluate(context)
    assert line.distance(QgsGeometry.fromWkt("Point(37.25 35)")) > 0.1
    whole = feature.geometry().length()
    # all but the gap, and less than a thousandth for where it is open
    assert line.length() == pytest.approx(whole - 0.5, abs=0.002)


def test_no_line_of_contact_runs_along_the_edge_of_a_pocket(qgis_app):
    """Arcs, triangles and dashes over one another were read as chain mail."""
    layer = QgsVectorLayer("LineString?crs=EPSG:4326&field=actor_1:string", "Front", "memory")
    layer.setRenderer(QgsSingleSymbolRenderer(tactical.contact()))
    rim = QgsGeometry.fromWkt("LineString(37 35, 37.5 35, 37.5 35.5)")
    tactical.leave_open(layer, [(rim, layer.crs())], QgsProject.instance(), 1000.0)
    drawn = layer.renderer().symbol().symbolLayer(0)
    context = QgsExpressionContext()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("LineString(36 35, 37.5 35)"))
    context.setFeature(feature)
    line = QgsExpression(drawn.geometryExpression().replace("@map_scale", "1e6"))
    assert line.evaluate(context).length() == pytest.approx(1.0, abs=0.02)


def test_an_atlas_of_a_template_without_a_chart_is_made(draw, sample):
    """A square one ended in an error of Python’s: each sheet’s chart had no place on it."""
    found, _ = draw(CHART="area", TEMPLATE="square", ATLAS="dates")
    layout = sample.layoutManager().layoutByName(found["LAYOUT"])
    assert layout.itemById("chart") is None and layout.atlas().coverageLayer().featureCount() == 3


@pytest.fixture
def units(sample):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=sidc:string", "Units", "memory")
    for code in ("10031000161211020000", "no code"):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt("Point(38.5 34.8)"))
        feature.setAttributes([code])
        layer.dataProvider().addFeature(feature)
    sample.addMapLayer(layer)
    return layer


def test_units_are_drawn_by_the_library_that_is_installed(draw, sample, units, monkeypatch):
    def sign(code):
        if code == "no code":
            # as the library's version 2.0 does
            raise Exception(code)
        return "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"

    library = types.ModuleType("military_symbol")
    library.get_symbol_svg_string_from_sidc = sign
    library.__spec__ = importlib.machinery.ModuleSpec("military_symbol", None)
    monkeypatch.setitem(sys.modules, "military_symbol", library)
    found, feedback = draw(SIGNS="tactical")
    layout = sample.layoutManager().layoutByName(found["LAYOUT"])
    own = layout.itemById("map").layerStyleOverrides()[units.id()]
    assert "base64:PHN2Z" in own
    assert any(text.startswith("“Units”: no code are no codes") for text in feedback.warned)


def test_units_without_the_library_stay_points_and_the_way_out_is_said(draw, units, monkeypatch):
    monkeypatch.setattr(tactical, "find_spec", lambda _: None)
    _, feedback = draw(SIGNS="tactical")
    assert any("pip install military-symbol" in text for text in feedback.warned)
    _, feedback = draw()
    assert not any("military-symbol" in text for text in feedback.warned)


@pytest.fixture
def ways(make_layer):
    """Lines as Natural Earth keeps them: ranks, kinds, ferries and the middles of lakes."""
    fields = "featurecla:string,scalerank:int,type:string,name:string"
    across = [(f"LineString(36 {lat}, 39 {lat})", lat) for lat in (34.6, 34.7, 34.8, 34.9)]
    roads = [(line, "Road", 4, "Major Highway", f"M{n}") for n, (line, _) in enumerate(across[:2])]
    roads.append((across[2][0], "Ferry", 4, "Ferry Route", "F"))
    roads += [
        (f"LineString(36 {34 + n / 50}, 40 {34 + n / 50})", "Road", 9, "Road", "minor")
        for n in range(100)
    ]
    rivers = [(across[3][0], "River", 2, None, "Euphrates")]
    rivers.append((across[0][0], "Lake Centerline", 2, None, "Lake"))
    kinds = {"fields": fields, "kind": "LineString", "crs": "EPSG:4326"}
    return {"ROADS": make_layer(roads, **kinds), "RIVERS": make_layer(rivers, **kinds)}


def drawn_ways(layout) -> dict[str, list[str]]:
    key = "salient/context/what"
    return {
        layer.customProperty(key): [feature["name"] for feature in layer.getFeatures()]
        for layer in layout.itemById("map").layers()
        if layer.customProperty(key) in ("roads", "rivers")
    }


def test_roads_and_rivers_of_a_file_are_drawn_as_far_as_there_is_room(draw, sample, ways):
    found, _ = draw(**ways)
    layout = sample.layoutManager().layoutByName(found["LAYOUT"])
    # no ferry, no middle of a lake, and a hundred minor roads find no room
    assert drawn_ways(layout) == {"roads": ["M0", "M1"], "rivers": ["Euphrates"]}
    assert "Roads, rivers: Natural Earth." in layout.itemById("credits").text()
    kinds = [one.customProperty("salient/context/what") for one in layout.itemById("map").layers()]
    assert kinds.index("roads") < kinds.index("rivers")
    found, _ = draw()
    layout = sample.layoutManager().layoutByName(found["LAYOUT"])
    assert drawn_ways(layout) == {}
    assert "Roads, rivers" not in layout.itemById("credits").text()


def test_lines_without_ranks_are_all_drawn_at_any_scale(draw, sample, make_layer):
    """Natural Earth's are too coarse beyond 1 : 250,000; a detailed file of the user's is not."""
    line = ("LineString(38.8 35.0, 39 35.2)", "way")
    roads = make_layer([line] * 3, fields="name:string", kind="LineString", crs="EPSG:4326")
    close = "38.85,38.95,35.05,35.15 [EPSG:4326]"
    found, _ = draw(ROADS=roads, EXTENT=close)
    layout = sample.layoutManager().layoutByName(found["LAYOUT"])
    assert drawn_ways(layout) == {"roads": ["way"] * 3}


@pytest.fixture
def pockets(sample):
    """A pocket on two days: on the second it is a tenth as wide."""
    fields = (
        "gap_id:int,date:date,core:string,gap_total_km:double,gap_err_km:double,"
        "area_km2:double,state:string,label:string"
    )
    uri = "Polygon?crs=EPSG:4326" + "".join(f"&field={one}" for one in fields.split(","))
    layer = QgsVectorLayer(uri, "Pockets", "memory")
    for day, gap, east in ((QDate(2024, 5, 1), 12.0, 38.8), (QDate(2024, 5, 8), 3.0, 37.45)):
        feature = QgsFeature(layer.fields())
        shape = QgsGeometry.fromWkt(f"Polygon((37.3 34.7, {east} 34.9, 37.4 35.3, 37.3 34.7))")
        feature.setGeometry(shape)
        feature.setAttributes([1, day, "Town", gap, 0.5, 400.0, "open", ""])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    sample.addMapLayer(layer)
    return layer


def test_a_day_between_two_maps_has_the_figures_of_the_first(draw, sample, pockets):
    draw(LAYERS=[pockets], AS_OF="2024-05-03")
    layout = sample.layoutManager().layoutByName("Pocket")
    assert layout.itemById("headline").currentText().startswith("12")
    assert "1 May 2024" in layout.itemById("as_of").currentText()


def dates_over_maps(project) -> list[str]:
    layout = project.layoutManager().layoutByName("Pocket")
    return [layout.itemById(name).currentText() for name in ("before", "after")]


def test_a_pair_begins_with_the_first_day_of_the_pocket_it_ends_with(draw, sample, pockets):
    """Side by side stood 72.4 and 25.4 km, which the page itself said cannot be compared."""
    feature = next(pockets.getFeatures("\"date\" = to_date('2024-05-08')"))
    feature["date"], feature["gap_total_km"] = QDate(2024, 5, 15), 2.0
    pockets.dataProvider().addFeature(feature)
    _, feedback = draw(LAYERS=[pockets], TEMPLATE="before_after")
    assert dates_over_maps(sample) == ["8 May 2024", "15 May 2024"]
    assert any(text.startswith("First map: 8 May 2024.") for text in feedback.told)
    assert "from 3.0 ± 0.5 km" in text_of(sample, "headline_caption").replace("\n", " ")
    # who names the day of another pocket has the two, each called by its own
    draw(LAYERS=[pockets], TEMPLATE="before_after", BEFORE="2024-05-01")
    first, second = dates_over_maps(sample)
    assert first == "1 May 2024: a pocket of 400 km² (154 mi²)"
    assert second == "15 May 2024: another pocket, of 400 km² (154 mi²)"


def test_a_pocket_that_is_new_stands_beside_the_one_before(draw, sample, pockets):
    draw(LAYERS=[pockets], TEMPLATE="before_after")
    assert [text.split(":")[0] for text in dates_over_maps(sample)] == ["1 May 2024", "8 May 2024"]


def test_a_pair_of_maps_shows_all_of_the_story_of_both(draw, sample, pockets):
    """The gap that was wide ran off the first map: the extent was that of the second."""
    for asked, name in (({"TEMPLATE": "before_after"}, "map_before"), ({"ATLAS": "dates"}, "map")):
        draw(LAYERS=[pockets], **asked)
        item = sample.layoutManager().layoutByName("Pocket").itemById(name)
        to_map = QgsCoordinateTransform(pockets.crs(), item.crs(), sample)
        assert item.extent().contains(to_map.transformBoundingBox(pockets.extent()))


def test_north_is_up_amid_the_story_not_amid_all_layers(draw, sample, pockets, make_layer):
    """On a page of a town in the east of a long front meridians leant over by a degree."""
    ground = "Polygon((20 33, 40 33, 40 36, 20 36, 20 33))"
    sample.setCrs(QgsCoordinateReferenceSystem())
    draw(LAYERS=[pockets, make_layer([(ground, "Red")], fields="actor:string")], AS_OF="2024-05-08")
    item = sample.layoutManager().layoutByName("Pocket").itemById("map")
    middle = float(re.search(r"\+lon_0=([-\d.]+)", item.crs().toProj())[1])
    # the pocket of that day lies from 37.3 to 37.45
    assert abs(middle - 37.375) < 0.3


@pytest.mark.parametrize("paper", ["A4 landscape", "A4 portrait"])
def test_what_is_held_on_this_map_is_so_on_all_that_it_shows(draw, sample, paper):
    """The frame is wider or higher than the extent that is asked for."""
    from salient.cartography.page import held, view
    from salient.cartography.page.situation_map import dates_of

    asked = (
        "38.0,38.1,34.2,35.7 [EPSG:4326]"
        if "landscape" in paper
        else "37.5,39.0,34.9,35.0 [EPSG:4326]"
    )
    draw(EXTENT=asked, PAPER=paper, CONTEXT=False)
    layout = sample.layoutManager().layoutByName("Pocket")
    shown = layout.itemById("map")
    layers = [one for one in shown.layers() if one.name().startswith("Control")]

    def figures(extent):
        seen = view.view_of(layers, extent, shown.crs(), sample)
        return held.told(layers, max(dates_of(layers)), seen, None, keyed=True)[0]

    there = figures(shown.extent())
    narrow = shown.extent().buffered(-0.2 * min(shown.extent().width(), shown.extent().height()))
    assert there and there != figures(narrow)
    texts = [item.text() for item in layout.items() if hasattr(item, "text")]
    printed = re.sub("[⁦⁧⁨⁩]|<[^>]*>", "", "\n".join(texts))
    for label, text in there:
        if "on this map" in label:
            assert text.replace("\u00a0", " ") in printed.replace("\u00a0", " "), (label, text)


def test_layers_of_an_earlier_day_leave_the_project_with_the_last_page_that_shows_them(
    draw, sample
):
    """A page of layers from outside, as a model makes them each morning: all of them stayed."""
    control = next(one for one in sample.mapLayers().values() if one.name().startswith("Control"))

    def taken():
        return [one.name() for one in sample.mapLayers().values()].count("Control")

    def of_a_morning(**more):
        layer = control.clone()
        layer.setName("Control of a morning")
        draw(LAYERS=[layer], **more)
        return layer

    of_a_morning()
    assert taken() == 1
    layout = sample.layoutManager().layoutByName("Pocket")
    (before,) = [one.id() for one in layout.itemById("map").layers() if one.name() == "Control"]
    of_a_morning(TITLE="Another")
    assert taken() == 2
    of_a_morning()
    assert taken() == 2
    assert before not in sample.mapLayers()
    # both pages have what they show
    for name in ("Pocket", "Another"):
        shown = sample.layoutManager().layoutByName(name).itemById("map").layers()
        assert [one.name() for one in shown].count("Control") == 1


def test_where_the_ground_lies_that_is_held_alone_takes_no_place_of_a_method(draw, sample):
    """A heading and a line below the map made maps of a pair a fifth lower."""
    ground = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    feature = QgsFeature(ground.fields())
    wkt = "Polygon((34.0 44.4, 36.7 44.4, 36.7 47.0, 34.0 47.0, 34.0 44.4))"
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    feature.setAttributes(["Red"])
    assert ground.dataProvider().addFeature(feature)
    library.apply(ground, "control", sample)
    carried.mark_layer(ground, "control")
    sample.addMapLayer(ground)
    draw(LAYERS=[ground], OTHER_SIDE="Blue")
    layout = sample.layoutManager().layoutByName("Pocket")
    assert layout.itemById("method").text().strip() == ""
    said = " ".join(layout.itemById("credits").text().split())
    assert "Where the ground held lies: " in said and "Ukraine without Crimea" in said
    draw(LAYERS=[ground], OTHER_SIDE="Blue", METHOD="By eye.")
    assert "By eye." in layout.itemById("method").text()
    assert "Where the ground" not in layout.itemById("credits").text()


def maps_on(layout) -> list[QgsLayoutItemMap]:
    return [one for one in layout.items() if isinstance(one, QgsLayoutItemMap)]


def test_a_cancel_is_heard_at_any_step_and_leaves_nothing(provider, make_layer, tmp_path):
    """A page of 10,000 features was made to its end: a cancel was heard 8.3 s later."""
    import processing

    project, path = QgsProject.instance(), tmp_path / "map.pdf"
    project.clear()
    squares = [
        (f"MultiPolygon((({x} 48, {x + 1} 48, {x + 1} 49, {x} 49, {x} 48)))", f"Side {x % 2}", day)
        for day in ("2025-01-01", "2025-02-01")
        for x in range(30, 40)
    ]

    class Asked(QgsProcessingFeedback):
        asked, after = 0, 10**9

        def isCanceled(self):
            self.asked += 1
            return self.asked > self.after

    def made(after):
        feedback = Asked(False)
        feedback.after = after
        values = {"LAYERS": [make_layer(squares)], "TITLE": "Page", "OUTPUT": str(path)}
        try:
            processing.run("salient:situationmap", values, feedback=feedback)
        finally:
            made.asked = feedback.asked
        return feedback

    made(10**9)
    whole = made.asked
    # figures, chart, towns, roads, legend: each asks for each feature
    assert whole > 10 * len(squares)
    project.clear()
    path.unlink()
    for after in range(0, whole - 1, whole // 9):
        with pytest.raises(QgsProcessingException, match="Canceled"):
            made(after)
        # while the page is drawn each of its layers still to come asks once
        assert after < made.asked <= after + 20
        # land and locator are those of any page
        left = {layer.name().split(",")[0] for layer in project.mapLayers().values()}
        assert left <= {"Salient land", "Salient locator"}
        assert not (path.exists() or project.layoutManager().layouts())
    # and a page that was there stays with its layers
    made(10**9)
    page, layers = project.layoutManager().layouts()[0], set(project.mapLayers())
    written = path.read_bytes()
    for after in (whole // 3, 2 * whole // 3):
        with pytest.raises(QgsProcessingException, match="Canceled"):
            made(after)
        assert made.asked <= after + 20
        assert project.layoutManager().layouts() == [page] and set(project.mapLayers()) == layers
        shown = [layer for one in maps_on(page) for layer in one.layers()]
        assert shown and all(layer is not None and layer.isValid() for layer in shown)
        assert path.read_bytes() == written
