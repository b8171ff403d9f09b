# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages after the map's own: what they are called, and that they are not half empty."""

from __future__ import annotations

import datetime as dt
import re

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsFeature, QgsGeometry, QgsLayoutItemLabel, QgsRectangle, QgsVectorLayer
from salient.cartography.page import (
    fonts,
    further_page,
    headline,
    legend,
    situation_map,
    source_list,
    source_pages,
)
from salient.cartography.page import text as page_text
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


def test_a_list_of_several_pages_has_one_more_rather_than_no_space(project):
    """On three square pages nobody saw where one of 39 entries ended and the next began."""
    layout = situation_map.build(project, asked(project, 56, template="square")).layout
    listed = [
        layout.itemById(one.id()).text()
        for one in layout.items()
        if isinstance(one, QgsLayoutItemLabel) and re.fullmatch(r"sources_page_\d+_\d+", one.id())
    ]
    assert len(listed) > 4 and all("\n\n" in text for text in listed[:-1])


def test_letters_of_a_list_tear_no_address_that_smaller_ones_hold(project):
    """On one A3 page with room to spare each address had two lines, in letters of 9 points."""
    family, _ = library.known_family()
    layout = situation_map.build(project, asked(project, 0)).layout
    texts = ["Event. https://news.example/16/a-rather-long-address-of-a-report."]
    sizes = source_pages._sizes(layout, texts, family, 1, airy=True)
    width = further_page.of_sources(layout).width
    for points in source_pages._ROOMY_POINTS:
        font = page_text.font_of(family, points)
        whole = len(page_text.wrap(texts[0].split()[1], font, width)) == 1
        assert whole is (points in sizes), points
    assert source_pages._POINTS in sizes


def letters(layout) -> dict[int, set[float]]:
    """The sizes of the letters of the columns of sources, by page."""
    found: dict[int, set[float]] = {}
    for one in layout.items():
        name = one.id() if isinstance(one, QgsLayoutItemLabel) else ""
        if re.fullmatch(r"sources_page_\d+_\d+", name):
            found.setdefault(one.page(), set()).add(fonts.of_label(one).pointSizeF())
    return found


def test_a_list_that_needs_one_more_page_fills_it_with_larger_letters(project):
    """Of a list of two pages the second was blank for the most part, in letters of 7.5 points."""
    family, _ = library.known_family()
    layout = situation_map.build(project, asked(project, 0)).layout
    words = source_pages.paragraphs(asked(project, 90).entries)[1:]
    pages = [source_pages._pages_of(layout, words[:n], family, space=0.0) for n in range(91)]
    first = pages.index(2)
    found = letters(situation_map.build(project, asked(project, first + 8)).layout)
    assert len(found) == 2
    (size,) = set.union(*found.values())
    assert size > 7.5
    # and where even the smallest fill all pages they have those
    last = len(pages) - 1 - pages[::-1].index(2)
    found = letters(situation_map.build(project, asked(project, last)).layout)
    assert len(found) == 2 and set.union(*found.values()) == {7.5}


def test_names_on_a_page_of_the_legend_alone_are_in_one_line_where_they_fit(project):
    """“Neighbouring / state” stood in a column that was empty beside it."""
    assert legend._in_one_line("Neighbouring\nstate") == "Neighbouring state"
    assert legend._in_one_line("North-\nEastern\nstaff") == "North-Eastern staff"
    assert legend._in_one_line("as of -\n5") == "as of - 5"


def test_a_page_without_room_for_its_method_says_where_it_stands(project):
    """A square had its method on the second page, and nothing on the first told so."""
    method = "How much open ground the encirclers would still have to close. " * 8
    request = asked(project, 30, method=method, template="square", note="A long note. " * 40)
    layout = situation_map.build(project, request).layout
    assert layout.itemById("method_page") is not None
    told = " ".join(layout.itemById("credits").text().split())
    assert "The method stands on a further page." in told
