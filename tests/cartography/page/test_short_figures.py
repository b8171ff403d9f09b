# SPDX-License-Identifier: GPL-2.0-or-later
"""Key figures in fewer lines, where they find no room beside the map in full."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from page_layers import add, control
from qgis.core import QgsRectangle, QgsVectorLayer
from salient.cartography.page import column, key_marks, short_figures, situation_map, standing
from salient.cartography.style import library

PAIRS = [
    ("A  Sealed pocket (Kostiantynopil (south) 13)", "133 km² (51.4 mi²)"),
    ("B  Encirclement gap (Town)", "0.72 km (0.45 mi)"),
    ("B  Sealed pocket (Town)", "129 km² (49.8 mi²)"),
    ("More pockets on the map", "4 sealed, 51 open"),
    ("about as large as Malta", ""),
]


def test_figures_of_letters_go_without_their_places_and_then_together():
    lines, together = short_figures.shorter(PAIRS, lambda line: len(line) < 40)
    assert lines == [
        ("A  Sealed pocket: 133 km² (51.4 mi²)", ""),
        # a line that is too long stays two
        ("B  Encirclement gap: 0.72 km (0.45 mi)", ""),
        ("B  Sealed pocket: 129 km² (49.8 mi²)", ""),
        ("More pockets on the map", "4 sealed, 51 open"),
        PAIRS[-1],
    ]
    assert together == [
        ("Sealed pocket: A 133 km², B 129 km²", ""),
        ("Encirclement gap: B 0.72 km", ""),
        *lines[3:],
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("B  Sealed pocket: 129 km²", True),
        ("Sealed pocket: A 133 km², B 129 km²", True),
        ("Sealed pocket (Plan B 2)", False),
        ("Sealed pocket: A 133 km²", False),
    ],
)
def test_a_letter_is_found_where_a_line_tells_what_it_is_of(line, told):
    assert short_figures.letter_in(line, "B") is told


def test_figures_that_fit_stand_in_full(qgis_app):
    made = column.figures_text(PAIRS, "", 9.0, 80.0, 200.0)
    assert "A Sealed pocket (Kostiantynopil (south) 13)" in made.captions
    low = column.figures_text(PAIRS, "", 9.0, 80.0, 20.0)
    assert not low.rest and len(low.captions) < len(made.captions)


def test_all_letters_of_a_small_page_have_their_figures_on_it(project):
    """Of five letters on a square map four were told of overleaf."""
    keys = [key_marks.Key(one, 36.5 + 0.2 * n, 34.6) for n, one in enumerate("ABCDE")]
    figures = [
        (f"{key.letter}  Sealed pocket (Kostiantynopil-Zaliznychnyi {n})", "129 km² (49.8 mi²)")
        for n, key in enumerate(keys)
    ]
    layer = control(project)
    asked = situation_map.Request(
        [layer],
        "A page",
        extent=QgsRectangle(36.0, 34.0, 38.0, 35.4),
        crs=layer.crs(),
        context=False,
        inset=False,
        keys=keys,
        figures=[*figures, ("More pockets on the map", "4 sealed, 51 open")],
        template="square",
    )
    layout = situation_map.build(project, asked).layout
    text = layout.itemById("figures").text()
    assert all(f"{key.letter} " in text for key in keys)
    assert layout.itemById("figures_page") is None


def test_a_page_keeps_room_for_what_it_may_say_of_fronts_abroad_alone(project):
    """Three lines kept for it sent the legend of a page overleaf, whose sides all have ground."""
    ground, line = (
        control(project),
        QgsVectorLayer(
            "LineString?crs=EPSG:4326&field=actor_1:string&field=actor_2:string", "Front", "memory"
        ),
    )
    (held,) = {str(one["actor"]) for one in ground.getFeatures()}
    library.apply(line, "front", project)
    add(line, "LineString(36.5 34.5, 37.5 34.6)", [held, held])
    assert not standing.faces_nobody([ground, line])
    add(line, "LineString(36.5 34.7, 37.5 34.8)", [held, "Whoever has the country"])
    assert standing.faces_nobody([ground, line])
