# SPDX-License-Identifier: GPL-2.0-or-later
"""A page shows what it is about: a core that was taken has no gap, and is the story."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from page_layers import layer_of
from qgis.core import QgsCoordinateReferenceSystem
from salient.cartography.page import decorations
from salient.cartography.style import library

FIELDS = "date:date,core:string,state:string,label:string"


@pytest.mark.parametrize("code", ["EPSG:4326", "EPSG:32637"])
@pytest.mark.parametrize("state", ["core taken", "open"])
def test_a_page_of_a_core_that_was_taken_is_round_it(project, state, code):
    """Velyka Novosilka's page showed the whole front, of a thousand kilometres."""
    rows = [("MultiPoint((36.836 47.841))", "2025-02-26", "Velyka Novosilka", state, "")]
    cores = layer_of("MultiPoint", "Cores", FIELDS, rows)
    library.apply(cores, "cores", project)
    crs = QgsCoordinateReferenceSystem(code)
    box = decorations.story_extent([cores], crs, project, lambda layer: layer.getFeatures())
    if state == "open":
        assert box is None
        return
    metre = 1.0 if code != "EPSG:4326" else 1.0 / 111_320.0
    # twelve kilometres to every side, and its surroundings
    assert box.width() == pytest.approx(2 * 12_000.0 * 1.8 * metre, rel=0.02)
    assert box.height() == pytest.approx(box.width(), rel=1e-6)


def test_a_core_that_is_held_and_beyond_the_map_is_no_story(project):
    """A page of what changed hands had no extent of its own for it."""
    rows = [("Point(36.8 91)", "2025-02-26", "Beyond", "open", "")]
    cores = layer_of("Point", "Cores", FIELDS, rows)
    library.apply(cores, "cores", project)
    square = "Polygon((36 47, 37 47, 37 48, 36 48, 36 47))"
    told = "class:string,actor_before:string,actor_after:string,area_km2:double"
    changes = layer_of("Polygon", "Changes", told, [(square, "gained", "A", "B", 5.0)])
    library.apply(changes, "changes", project)
    assert [library.guess(one) for one in (cores, changes)] == ["cores", "changes"]
    crs = QgsCoordinateReferenceSystem("EPSG:32637")

    def features(layer):
        return layer.getFeatures()

    box = decorations.story_extent([cores, changes], crs, project, features)
    assert box == decorations.story_extent([changes], crs, project, features)
    assert box is not None
