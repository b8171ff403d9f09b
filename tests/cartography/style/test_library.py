# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from salient import i18n
from salient.cartography.style import layer_styles, library, palette

SQUARE = "Polygon((0 0, 1 0, 1 1, 0 1, 0 0))"


@pytest.fixture
def project():
    made = QgsProject()
    yield made
    made.clear()


def layer_of(fields: str, *rows, kind: str = "Polygon", wkt: str = SQUARE) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{fields}", "made", "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(list(row))
        layer.dataProvider().addFeature(feature)
    return layer


def values(layer: QgsVectorLayer) -> list[str]:
    return [category.value() for category in layer.renderer().categories()]


@pytest.mark.parametrize("name", library.names())
def test_every_style_has_a_file_that_loads(name, project, qgis_app):
    look = layer_styles.STYLES[name]
    layer = layer_of(look.fields, kind=look.geometry)
    assert library.apply(layer, name, project) in ([], [library.known_family()[1]])
    assert layer.labelsEnabled() == (look.labels is not None)


def _written(layer: QgsVectorLayer, path) -> str:
    """Return the QML of a layer's symbols and labels, attributes in order, without passing ids."""
    parts = QgsMapLayer.StyleCategory
    _, ok = layer.saveNamedStyle(str(path), parts.Symbology | parts.Labeling)
    assert ok
    text = re.sub(r" (uu)?id=\"\{[0-9a-f-]{36}\}\"", "", path.read_text(encoding="utf-8"))
    return ElementTree.canonicalize(text.split("\n", 1)[1], strip_text=True)


@pytest.mark.parametrize("name", library.names())
def test_a_file_is_what_the_code_would_write(name, tmp_path, qgis_app):
    """Both written by this QGIS: a style changed in the code alone is not what users get."""
    written_by = re.search(r'version="(\d+\.\d+)', library.style_path(name).read_text("utf-8"))
    if written_by is None or not Qgis.QGIS_VERSION.startswith(f"{written_by.group(1)}."):
        pytest.skip("another QGIS wrote the file: what it lacks of newer ones' has their defaults")
    look = layer_styles.STYLES[name]
    made, shipped = (layer_of(look.fields, kind=look.geometry) for _ in range(2))
    made.setRenderer(look.renderer())
    if look.labels is not None:
        made.setLabeling(look.labels())
        made.setLabelsEnabled(True)
    parts = QgsMapLayer.StyleCategory
    shipped.loadNamedStyle(str(library.style_path(name)), False, parts.Symbology | parts.Labeling)
    build = "python scripts/build_styles.py writes it anew"
    assert _written(shipped, tmp_path / "a.qml") == _written(made, tmp_path / "b.qml"), build


@pytest.mark.parametrize("name", library.names())
def test_sizes_are_millimetres_or_points(name):
    text = library.style_path(name).read_text(encoding="utf-8")
    # of the shape that an expression gives, which is the feature's own
    text = re.sub(r'<Option[^>]*name="units"[^>]*value="MapUnit"[^>]*>', "", text)
    text = re.sub(r'<Option[^>]*value="MapUnit"[^>]*name="units"[^>]*>', "", text)
    units = set(re.findall(r'(?:[Uu]nits?)"[^>]*value="([A-Za-z]+)"', text))
    assert units <= {"MM", "Point", "Pixel", "Percentage"}, units
    assert "MapUnit" not in units and "RenderMetersInMapUnits" not in units


def test_a_style_leaves_ties_to_time_and_aliases_alone(project, qgis_app):
    layer = layer_of("field=actor:string&field=day:date", ("Red", "2017-04-03"))
    layer.temporalProperties().setStartField("day")
    layer.temporalProperties().setIsActive(True)
    layer.setFieldAlias(0, "Who holds it")
    library.apply(layer, "control", project)
    assert layer.temporalProperties().isActive()
    assert layer.temporalProperties().startField() == "day"
    assert layer.attributeAlias(0) == "Who holds it"


def test_control_has_one_category_for_each_actor_and_class(project, qgis_app):
    layer = layer_of(
        "field=actor:string&field=class:string",
        ("Red", "assessed"),
        ("Red", "Contested"),
        ("Blue", None),
        ("Blue", "claimed"),
    )
    assert library.apply(layer, "control", project) in ([], [library.known_family()[1]])
    assert values(layer) == ["Blue", "Blue, claimed", "Red", "Red, contested"]


def test_control_without_a_class_field_is_solid(project, qgis_app):
    layer = layer_of("field=actor:string", ("Red",), ("Blue",))
    library.apply(layer, "control", project)
    assert values(layer) == ["Blue", "Red"]


def test_an_actor_keeps_its_colour_from_layer_to_layer(project, qgis_app):
    first = library.actor_colors(["Red", "Yellow"], project)
    second = library.actor_colors(["Blue", "Red", "Yellow"], project)
    assert second["Red"] == first["Red"] and second["Yellow"] == first["Yellow"]
    assert len({color.fill for color in second.values()}) == 3


def test_the_users_own_colours_are_kept(project, qgis_app):
    layer = layer_of("field=actor:string", ("Red",), ("Blue",))
    project.addMapLayer(layer)
    library.apply(layer, "control", project)
    renderer = layer.renderer().clone()
    red = renderer.categories()[1]
    symbol = red.symbol().clone()
    symbol.setColor(QColor("#123456"))
    renderer.updateCategorySymbol(1, symbol)
    renderer.setClassAttribute("actor")
    layer.setRenderer(renderer)
    assert library.actor_colors(["Red"], project)["Red"].fill == "#123456"


def test_redraw_noise_is_grey_and_apart(project, qgis_app):
    layer = layer_of(
        "field=to_actor:string&field=noise:boolean", ("Red", False), ("Red", True), ("Blue", False)
    )
    library.apply(layer, "changes", project)
    assert values(layer) == ["Blue", "Red", "redraw noise"]
    noise = layer.renderer().categories()[2]
    assert noise.symbol().symbolLayer(0).fillColor().name() == palette.NOISE


def test_a_layer_without_the_field_is_told_what_it_lacks(project, qgis_app):
    layer = layer_of("field=other:string", ("Red",))
    (message,) = library.apply(layer, "control", project)
    assert message == "“made” lacks the field actor, which this style needs."


def test_too_many_actors_are_refused(project, qgis_app):
    layer = layer_of("field=actor:string", *((f"a{n}",) for n in range(101)))
    (message,) = library.apply(layer, "control", project)
    assert "names 101 actors" in message


def test_an_unknown_style_is_named():
    with pytest.raises(ValueError, match="no style “nothing”"):
        library.style_path("nothing")


def test_a_spoilt_colour_entry_is_ignored(project, qgis_app):
    project.writeEntry("Salient", "actor_colors", "[1, 2")
    assert library.actor_colors(["Red"], project)["Red"] == palette.ACTORS[0]


@pytest.mark.parametrize(
    ("kind", "fields", "style"),
    [
        ("LineString", "actor_1 actor_2 length_km date", "front"),
        ("Polygon", "date from_actor to_actor times area_km2", "last_changed"),
        ("Point", "event_id date kind before_km2 after_km2", "situation_events"),
        ("Polygon", "change_id from_actor to_actor noise area_km2", "changes"),
    ],
)
def test_an_output_is_known_by_its_fields(kind, fields, style, qgis_app):
    layer = layer_of("&".join(f"field={name}:string" for name in fields.split()), kind=kind)
    assert library.guess(layer) == style
    assert library.legend_name(style)


@pytest.mark.parametrize("name", library.names())
def test_classes_are_called_as_in_the_user_s_language(name, project, qgis_app, monkeypatch):
    """Legends stood half in English."""
    for module in (i18n, layer_styles):
        monkeypatch.setattr(module, "tr", lambda text: f"‹{text}›")
    look = layer_styles.STYLES[name]
    layer = layer_of(look.fields, kind=look.geometry)
    library.apply(layer, name, project, actors=["Red"])
    drawn = layer.renderer()
    if isinstance(drawn, QgsCategorizedSymbolRenderer):
        labels = {one.label() for one in drawn.categories()} - {""}
        names = {"Red"} if look.label is not str else set(layer_styles.control_values("Red"))
        assert [one for one in labels - names if "‹" not in one] == []


def test_a_page_names_classes_in_its_own_language(project, qgis_app):
    """A layer is styled in the interface's; what the user has named stays."""
    layer = layer_of("field=state:string&field=gap_id:string&field=gap_total_km:double")
    library.apply(layer, "pockets", project)
    english = {"Potential pocket": "Potential pocket", "Sealed pocket": "Sealed pocket"}
    assert library.class_words(layer) == english
    german = {"Potential pocket": "Möglicher Kessel", "Sealed pocket": "Geschlossener Kessel"}
    with i18n.writing_in("de"):
        assert library.class_words(layer) == german
    layer.renderer().updateCategoryLabel(1, "Kessel von Uqayribat")
    with i18n.writing_in("de"):
        assert library.class_words(layer) == {"Potential pocket": "Möglicher Kessel"}
    try:
        i18n.speak("de")
        library.apply(layer, "pockets", project)
        with i18n.writing_in("en"):
            told = library.class_words(layer)
    finally:
        i18n.be_silent()
    assert told == {label: word for word, label in german.items()}


def test_a_project_made_in_another_language_has_the_words_of_the_page(project, qgis_app):
    """A Russian page of an Arabic project had “جيب محتمل” among its Russian entries."""
    layer = layer_of("field=state:string&field=gap_id:string&field=gap_total_km:double")
    try:
        i18n.speak("ar")
        library.apply(layer, "pockets", project)
        layer.setName(library.legend_name("pockets"))
    finally:
        i18n.be_silent()
    with i18n.writing_in("ru"):
        assert set(library.class_words(layer).values()) == {
            "Потенциальный котёл",
            "Замкнутый котёл",
        }
        assert library.name_in_words(layer) == "Котлы"
        layer.setName("Котёл у Ханашера")
        assert library.name_in_words(layer) == "Котёл у Ханашера"
