# SPDX-License-Identifier: GPL-2.0-or-later
"""Countries and seas have the names that the language of a page gives them."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from page_layers import layer_of
from qgis.core import QgsExpression, QgsGeometry, QgsRectangle
from salient import i18n
from salient.cartography.page import place_words, seas, situation_map, world_lines
from salient.cartography.style import library

#: what the world map has no full name of: islets and leased ground
EARTH = QgsGeometry.fromRect(QgsRectangle(-180.0, -90.0, 180.0, 90.0))


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_sea_and_all_but_islets_have_a_name_in_each_language(language):
    with i18n.writing_in(language):
        same = [name for name, _ in seas.boxes() if place_words.told(name) == name]
        assert same == []
        lacking = {
            name
            for name, shape in world_lines.read("countries", "NAME", EARTH)
            if name and shape.area() > 1.5 and name not in place_words._names(language)
        }
    # ground without people of its own
    assert lacking <= {"Fr. S. Antarctic Lands"}


def test_an_english_page_has_the_names_of_the_world_map():
    assert place_words.told("S. Sudan") == "S. Sudan"
    with i18n.writing_in("es"):
        assert place_words.told("Saudi Arabia") == "Arabia Saudí"
        assert place_words.told("Nowhere") == "Nowhere"


def test_a_long_name_has_two_lines_in_a_locator():
    assert place_words.in_lines("Саудовская Аравия") == "Саудовская\nАравия"
    assert place_words.in_lines("Сирия") == "Сирия"
    assert place_words.in_lines("Азербайджанский") == "Азербайджанский"


@pytest.mark.parametrize(
    ("language", "country", "sea", "round_it"),
    [
        ("ru", "Украина", "Чёрное море", "Румыния"),
        ("es", "Ucrania", "mar Negro", "Rumanía"),
        ("ar", "أوكرانيا", "البحر الأسود", "رومانيا"),
        ("en", "Ukraine", "Black Sea", "Romania"),
    ],
)
def test_a_page_and_its_locator_name_countries_and_seas_in_its_language(
    project, language, country, sea, round_it
):
    """“Saudi Arabia” and “Black Sea” stood on pages that were Spanish or Russian otherwise."""
    box = QgsRectangle(28.0, 43.5, 33.0, 47.5)
    west = layer_of("Polygon", "Control", "actor:string", [(box.asWktPolygon(), "A")])
    library.apply(west, "control", project)
    project.addMapLayer(west)
    wide = QgsRectangle(27.0, 42.0, 38.0, 50.0)
    asked = situation_map.Request([west], "Map", extent=wide, crs=west.crs())
    with i18n.writing_in(language):
        layout = situation_map.build(project, asked).layout
    key = "salient/context/what"
    shown = {
        one.customProperty(key): {feature["name"] for feature in one.getFeatures()}
        for one in layout.itemById("map").layers()
        if one.customProperty(key) in ("names", "seas")
    }
    assert country in shown["names"] and sea in shown["seas"]
    item = layout.itemById("locator")
    layer = item.layers()[-1]
    context = item.createExpressionContext()
    label = QgsExpression(layer.labeling().settings().fieldName)
    said = set()
    for feature in layer.getFeatures():
        context.setFeature(feature)
        # with half a letter's room on both sides
        said.add(label.evaluate(context).strip("\u00a0"))
    assert round_it in said
