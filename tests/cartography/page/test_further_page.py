# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages after the map's own: what they are called, and that they are not half empty."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer
from salient.cartography.page import (
    further_page,
    headline,
    situation_map,
    source_list,
    source_pages,
)
from salient.cartography.style import library
from salient.i18n import writing_in


def asked(project, sources: int, **values) -> situation_map.Request:
    """A map of a square with sources that need pages of their own."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=date:date", "Control", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(36.0, 34.0, 38.0, 35.0)))
    feature.setAttributes(["Red", "2025-06-30"])
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    entries = [
        source_list.SourceListEntry(n, f"Event {n}. " + "Agency, a long link. " * 9, 37.1, 34.5)
        for n in range(1, sources + 1)
    ]
    given = {"as_of": dt.date(2025, 6, 30), "entries": entries, "land": False, "context": False}
    return situation_map.Request(
        [layer], "Sixty pockets, where is a way out", **{**given, **values}
    )


def texts(layout) -> dict[int, list[str]]:
    """The lines along the top of pages, from the left."""
    found: dict[int, list[str]] = {}
    for page in further_page.numbers(layout):
        items = [layout.itemById(f"page_top_{page}_{n}") for n in (1, 2, 3)]
        boxes = [one.sceneBoundingRect() for one in items]
        assert {one.page() for one in items} == {page}
        assert boxes[0].right() <= boxes[1].left() + 0.01 or boxes[2].right() < boxes[0].left()
        found[page] = [one.text() for one in items]
    return found


def test_a_loose_page_says_whose_it_is(project):
    """Pages of sources had a heading alone: one that fell out could not be put back."""
    request = asked(project, 90)
    layout = situation_map.build(project, request).layout
    said = texts(layout)
    count = len(said) + 1
    assert count > 2
    for page, words in said.items():
        assert words == [request.title, "As of 30 June 2025", f"{page + 1} of {count}"]
    # a shorter list takes its pages, and their words, with it
    again = situation_map.build(project, asked(project, 2)).layout
    assert texts(again) == {} and again.pageCollection().pageCount() == 1
    assert not [one for one in again.items() if "page_top" in getattr(one, "id", str)()]


def test_the_words_of_a_page_from_the_right_begin_there(project):
    with writing_in("ar"):
        layout = situation_map.build(project, asked(project, 90)).layout
        (title, _, number), *_ = texts(layout).values()
    boxes = [layout.itemById(f"page_top_1_{n}").sceneBoundingRect() for n in (1, 3)]
    assert boxes[0].left() > boxes[1].right() and "2" in number and title


def test_sources_begin_below_figures_that_go_on(project):
    """A column of two lines was empty below them."""
    request = asked(
        project,
        40,
        template="square",
        headline=headline.Headline("3.0 km", "\n".join(["Encirclement gap, Town"] * 20)),
        figures=[("Potential pocket (Town)", "9 km²")],
    )
    layout = situation_map.build(project, request).layout
    figures, listed = (layout.itemById(name) for name in ("figures_page", "sources_page_1_1"))
    assert figures.page() == listed.page() == 1
    boxes = [one.sceneBoundingRect() for one in (figures, listed)]
    assert boxes[0].left() == boxes[1].left() and boxes[0].bottom() < boxes[1].top()
    heading = layout.itemById("sources_page_1_head").sceneBoundingRect()
    assert boxes[0].bottom() < heading.top() and heading.bottom() < boxes[1].top() + 3.0


def test_entries_stand_closer_where_that_spares_a_page(project):
    """With an empty line between them a list ended on a page that it filled by a tenth."""
    family, _ = library.known_family()
    layout = situation_map.build(project, asked(project, 0)).layout
    listed = asked(project, 60).entries
    counts = {}
    for count in range(30, 61):
        words = source_pages.paragraphs(listed[:count])[1:]
        airy, tight = (
            source_pages._pages_of(layout, words, family, space=space) for space in (None, 0.0)
        )
        counts[count] = airy, tight
    spared = [count for count, (airy, tight) in counts.items() if tight < airy]
    kept = [count for count, (airy, tight) in counts.items() if tight == airy]
    assert spared and kept
    for count in (spared[0], kept[0]):
        pages = situation_map.build(project, asked(project, count)).layout.pageCollection()
        # some stand on the map's own page
        assert pages.pageCount() - 1 <= counts[count][1]
