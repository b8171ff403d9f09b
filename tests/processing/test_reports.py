# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports as people open them: a map in each, charts and tables on a telephone, the other side."""

from __future__ import annotations

import random
import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import chromium
import option_layers as layers
import pytest

OUT = "TEMPORARY_OUTPUT"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def report(run, make_layer, tmp_path):
    """Run an algorithm with a report and return the page's text."""

    def layer(name):
        drawn, fields, kind = layers.LAYERS[name]
        return make_layer(drawn, fields=fields, kind=kind)

    def call(name, **given):
        path = tmp_path / f"{name}.html"
        filled = {
            key: layer(value) if isinstance(value, str) and value.startswith("@") else value
            for key, value in given.items()
        }
        run(name, REPORT=str(path), **filled)
        return path

    return call


@pytest.fixture
def of_gap(report):
    return report(
        "encirclementgap",
        CONTROL="@war",
        ACTOR_FIELD="actor",
        DATE_FIELD="date",
        ENCIRCLERS="Red",
        CORE="@core",
        CORE_NAME="name",
        GAPS=OUT,
        POCKETS=OUT,
        SUMMARY=OUT,
        TREND=OUT,
    )


def pictures(page: Path) -> list[ET.Element]:
    text = page.read_text(encoding="utf-8")
    return [ET.fromstring(one) for one in re.findall(r"<svg.*?</svg>", text, re.DOTALL)]


def test_a_report_of_a_gap_has_its_map_with_the_gap_and_the_pocket(of_gap):
    first = pictures(of_gap)[0]
    assert "Held by: " in first.findtext(f"{SVG}title")
    strokes = [one.get("stroke") for one in first.iter(f"{SVG}path")]
    # the gap, in the red of every page, and the pocket
    assert "#b3123c" in strokes
    assert any(one.get("stroke-dasharray") for one in first.iter(f"{SVG}path"))


@pytest.fixture
def of_series(report):
    return report(
        "controltimeline",
        CONTROL="@alone",
        ACTOR_FIELD="actor",
        DATE_FIELD="date",
        OTHER_SIDE="Blue <i>",
        TABLE=OUT,
        CHANGES=OUT,
        LAST_CHANGED=OUT,
    )


def test_the_letters_of_a_chart_are_ten_pixels_on_a_telephone(of_series):
    small = [one for one in pictures(of_series) if one.get("width") == "350.0"]
    assert small
    for chart in small:
        # drawn as wide as it is shown on a page of 390 pixels
        assert chart.get("viewBox").split()[2] == "350"
        sizes = [float(one.get("font-size")) for one in chart.iter() if one.get("font-size")]
        assert sizes and min(sizes) >= 10
    (letters,) = set(
        re.findall(r"font: ([\d.]+)px", ET.tostring(pictures(of_series)[0], "unicode"))
    )
    assert float(letters) * 350 / 420 >= 10


def test_every_cell_says_on_a_telephone_what_it_is(of_gap):
    text = of_gap.read_text(encoding="utf-8")
    for table in re.findall(r'<table class="rows">.*?</table>', text, re.DOTALL):
        heads = re.findall(r"<th [^>]*>(.*?)</th>", table)
        rows = re.findall(r"<tr><td.*?</tr>", table, re.DOTALL)
        assert rows
        for row in rows:
            assert re.findall(r'data-label="(.*?)"', row) == heads


def test_a_report_of_one_actor_names_the_other_side(of_series):
    words = [one.text for one in pictures(of_series)[0].iter(f"{SVG}text")]
    assert "Blue <i>" in words and "Red" in words
    assert "Blue <i>" not in of_series.read_text(encoding="utf-8")


def test_a_report_tells_that_the_gap_came_to_shut_in_another_pocket(run, make_layer, tmp_path):
    """Page and web map tell it; the report drew one line through both."""
    wide = [(0, 0), (8, 0), (8, 5), (7, 5), (7, 1), (1, 1), (1, 5), (0, 5)]
    near = [(3, 1), (5, 1), (5, 2), (4.6, 2), (4.6, 1.4), (3.4, 1.4), (3.4, 2), (3, 2)]
    days = ("2025-05-01", "2025-05-02", "2025-05-03", "2025-05-04")
    rows = [(wide, day) for day in days] + [(near, day) for day in days[2:]]
    shapes = [
        (f"POLYGON (({', '.join(f'{x / 50} {y / 50}' for x, y in [*ring, ring[0]])}))", "Red", day)
        for ring, day in rows
    ]
    control = make_layer(shapes, fields="actor:string,date:string")
    core = make_layer([("POINT (0.08 0.032)", "Town")], fields="name:string", kind="Point")
    page = tmp_path / "gap.html"
    run("encirclementgap", CONTROL=control, ACTOR_FIELD="actor", DATE_FIELD="date",
        ENCIRCLERS="Red", CORE=core, CORE_NAME="name", GAPS=OUT, POCKETS=OUT, SUMMARY=OUT,
        TREND=OUT, REPORT=str(page))  # fmt: skip
    said = "2 to 3 May 2025: the line comes to enclose another pocket; do not compare across that."
    text = page.read_text(encoding="utf-8")
    assert said in text
    # and the curve is of two parts
    curve = next(one for one in pictures(page) if "over time" in "".join(one.itertext())
                 or "round Town" in "".join(one.itertext()))  # fmt: skip
    assert max(one.get("d", "").count("M") for one in curve.iter(f"{SVG}path")) >= 2


def test_a_projection_fans_out_to_its_early_and_late_dates():
    import datetime as dt
    from types import SimpleNamespace

    from salient.processing.reports import gap

    begin = dt.date(2025, 6, 1)
    trend = SimpleNamespace(
        from_date=begin - dt.timedelta(days=60),
        to_date=begin,
        sealing_date=begin + dt.timedelta(days=20),
        sealing_early=begin + dt.timedelta(days=10),
        sealing_late=begin + dt.timedelta(days=40),
    )
    (line,) = gap._projection(trend, 8.0)
    assert (line.dates[0], line.dates[-1]) == (begin, trend.sealing_date)
    at = dict(zip(line.dates, zip(line.low, line.values, line.high)))
    # ten days on: sealed at the earliest, half-way by the projection, three quarters at the latest
    assert at[begin + dt.timedelta(days=10)] == pytest.approx((0.0, 4.0, 6.0), abs=0.4)
    assert at[begin] == (8.0, 8.0, 8.0)
    assert at[trend.sealing_date] == pytest.approx((0.0, 0.0, 4.0))
    # where it may never be sealed the band stays open
    trend.sealing_late = None
    assert gap._projection(trend, 8.0)[0].high[-1] == 8.0


# -- in a real browser -----------------------------------------------------------------------------


@pytest.fixture
def browser():
    with chromium.opened() as browser:
        yield browser


def test_a_telephone_shows_a_report_without_scrolling_aside(of_gap, browser):
    emulated = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", emulated)
    browser.get(of_gap.as_uri())
    inside = "return [document.documentElement.scrollWidth, innerWidth]"
    whole, width = browser.execute_script(inside)
    assert width == 390 and whole <= 390
    aside = browser.execute_script(
        "return [...document.querySelectorAll('.scroll')]"
        ".filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.getAttribute('aria-label'))"
    )
    assert "Gap and pocket" not in aside and "Trend" not in aside


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_in_a_report(of_gap, of_series, browser, scheme):
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    for page in (of_gap, of_series):
        browser.get(page.as_uri())
        assert chromium.serious_faults(browser) == []


def test_on_paper_a_map_leaves_its_page_room_for_the_chart(of_gap, browser):
    """A third of the first page was empty: beside a map as wide as it a chart had no room."""
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    emulated = {"width": 700, "height": 1000, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", emulated)
    browser.get(of_gap.as_uri())
    boxes = browser.execute_script(
        "return [...document.querySelectorAll('figure svg')].filter(e => e.getClientRects().length)"
        ".map(e => { var b = e.getBoundingClientRect(); return [b.width, b.height]; })"
    )
    # 108 mm of 96 dots an inch, and in its shape
    assert len(boxes) >= 2 and max(high for _, high in boxes) <= 409.0
    (wide, high), view = boxes[0], pictures(of_gap)[0].get("viewBox").split()
    assert wide / high == pytest.approx(float(view[2]) / float(view[3]), rel=0.02)


def test_values_in_a_report_from_the_right_stand_below_one_another(report, browser):
    """Numbers stood at the left end of their column and words at its right."""
    from salient.i18n import writing_in

    given = {"ACTOR_FIELD": "actor", "DATE_FIELD": "date", "ENCIRCLERS": "Red", "CORE": "@core"}
    with writing_in("ar"):
        page = report(
            "encirclementgap", CONTROL="@war", GAPS=OUT, POCKETS=OUT, SUMMARY=OUT, **given
        )
    browser.get(page.as_uri())
    ends = browser.execute_script(
        "return [...document.querySelectorAll('td.long bdi')]"
        ".map(e => Math.round(e.getBoundingClientRect().right))"
    )
    assert len(ends) > 5 and len(set(ends)) == 1, ends


@pytest.fixture
def of_events(run, report, root, tmp_path):
    """Pages on claims of the sample, on maps without a front of two sides, and on events."""
    for name in ("salient_sample.gpkg", "events.gpkg"):
        shutil.copy(root / "resources" / "sample" / name, tmp_path / name)
    ground = f"{tmp_path / 'salient_sample.gpkg'}|layername=control"
    store = str(tmp_path / "events.gpkg")
    makers = {"A": "@war", "B": "@war", "A_NAME": "North", "B_NAME": "South"}
    sinks = dict.fromkeys(("AGREEMENT", "OFFSETS", "PAIRS"), OUT)
    desk = dict.fromkeys(("MATCHED", "UNSUPPORTED", "LINKS", "DESK"), OUT)
    events = layers.events_store(tmp_path / "told.gpkg")
    listed = tmp_path / "exportsources.html"
    run("exportsources", STORE=store, FORMAT=4, OUTPUT=str(listed))
    return [
        listed,
        report("checkclaims", STORE=store, CONTROL=ground, DATE_FIELD="date", VERDICTS=OUT),
        report("comparesources", **makers, **sinks),
        report("matchevidence", CHANGES="@changes", STORE=events, **desk),
    ]


def test_pages_on_claims_makers_and_events_are_read_by_all_and_on_a_telephone(of_events, browser):
    for scheme, width in (("light", 390), ("dark", 1000)):
        media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
        emulated = {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", emulated)
        for page in of_events:
            browser.get(page.as_uri())
            assert chromium.serious_faults(browser) == [], page.name
            whole = "return document.documentElement.scrollWidth"
            assert browser.execute_script(whole) <= width, page.name


def test_places_to_look_at_are_told_to_ten_metres_and_days_unbroken(of_events):
    """“36.0, 39.0” missed the place by kilometres, and a day was broken at its hyphen."""
    text = of_events[-1].read_text(encoding="utf-8")
    assert re.search(r'data-label="lat">-?\d+\.\d{4}<', text)
    assert re.search(r'class="day">\d{4}-\d\d-\d\d<', text)


def test_a_report_says_once_why_it_projects_no_date(of_gap):
    """In the first sentence, below the chart and in a table; and dates stood as for machines."""
    text = of_gap.read_text(encoding="utf-8")
    visible = re.sub(r"<svg.*?</svg>", "", text, flags=re.DOTALL)
    summary = re.search(r'class="summary">(.*?)</p>', visible, re.DOTALL)[1]
    reason = re.split(r"[:;.] ", summary)[-1].strip(". ")
    assert len(reason) > 10 and visible.count(reason) == 1
    assert not re.search(r"\d{4}-\d{2}-\d{2}", summary)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("dbname='a' host=h user='u' password='s3cret' table=\"t\"", "dbname='a' host=h"),
        ("url='https://u:s3cret@maps.example/wfs?token=s3cret&typename=front'", "typename=front"),
        ("authcfg=s3cret url=https://maps.example", "url=https://maps.example"),
        ("key = value of a sentence", "key = value of a sentence"),
    ],
)
def test_a_report_hands_on_no_password(given, kept):
    from salient.processing.reports import common

    told = common._text(given)
    assert "s3cret" not in told
    assert kept in told


def test_a_report_names_the_option_not_its_number():
    from salient.processing.algorithms.checkclaims import CheckClaims
    from salient.processing.reports import common

    algorithm = CheckClaims()
    algorithm.initAlgorithm({})
    told = common.parameter_texts(algorithm, {"COMPASS": 1})["COMPASS"]
    assert told.startswith("16")
    assert common.parameter_texts(algorithm, {})["COMPASS"].startswith("8")


def test_sea_and_other_countries_are_no_sides_ground(provider):
    """On a map of one actor the Black Sea and Russia had the colour of “Ukraine” in its key."""
    import shapely
    from salient.analysis.control.control_map import build
    from salient.cartography.style import palette
    from salient.processing.reports import pictures

    ground = [shapely.box(33.0, 45.3, 38.0, 48.5)]
    known, _ = build(ground, ["Russian forces"], crs="EPSG:4326")
    made = pictures.control(known, "2025-06-30", ["Russian forces"], other_side="Ukraine")
    assert palette.WATER in made.svg and palette.NEIGHBOUR in made.svg
    # inland and within one country neither is there
    inland, _ = build([shapely.box(31.0, 49.0, 31.4, 49.3)], ["Red"], crs="EPSG:4326")
    plain = pictures.control(inland, "", ["Red"], other_side="Ukraine")
    assert palette.WATER not in plain.svg and palette.NEIGHBOUR not in plain.svg


def test_a_small_map_says_where_it_is_and_whose_the_other_ground_is(provider):
    """The map of a gap had no place's name, not the core's, and no key for the besieged."""
    import shapely
    from salient.analysis.control.control_map import build
    from salient.processing.reports import pictures

    # round Pokrovsk, within one country
    ground = [shapely.box(37.3, 47.9, 37.9, 48.5)]
    known, _ = build(ground, ["Red"], crs="EPSG:4326")
    gap = shapely.LineString([(37.0, 48.15), (37.3, 48.4)])
    spot = (37.2, 48.28, "The core")
    made = pictures.control(
        known, "", ["Red"], lines=[gap], spots=[spot], lengths=["25.4 km"], other_side="Blue"
    ).svg
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", made)
    assert {"The core", "25.4 km", "Red", "Blue"} <= set(texts)
    towns = [one for one in texts if one not in ("The core", "25.4 km", "Red", "Blue")]
    assert len(towns) >= 2


def test_the_key_of_a_small_map_names_all_that_is_drawn(provider):
    """It ended with its row, two of four actors in; a seventh one's ground was not drawn at all."""
    import shapely
    from salient.analysis.control.control_map import build
    from salient.processing.reports import pictures

    names = [f"Army of the region {number:02}" for number in range(11)]
    ground = [shapely.box(n, 0, n + 1 - 0.05 * n, 1) for n in range(11)]
    known, _ = build(ground, names, crs="EPSG:4326")
    made = pictures.control(known, "", names)
    for svg in (made.svg, made.narrow):
        picture = ET.fromstring(svg)
        width, height = map(float, picture.get("viewBox").split()[2:])
        texts = [one for one in picture.findall(f"{SVG}text") if not one.get("text-anchor")]
        assert [one.text for one in texts] == [*names[:7], "4 other actors"]
        for one in texts:
            assert float(one.get("x")) + 6.5 * len(one.text) <= width
            assert float(one.get("y")) + 2 <= height
        assert len({one.get("y") for one in texts}) > 1
        fills = [one.get("fill") for one in picture.findall(f"{SVG}rect")]
        assert len(set(fills)) == 8


def test_an_actor_has_one_colour_on_page_and_report(provider):
    """A report coloured by the alphabet what the project's layers and pages had otherwise."""
    import shapely
    from qgis.core import QgsProject
    from salient.analysis.control.control_map import build
    from salient.cartography.style import library, palette
    from salient.processing.reports import pictures

    project = QgsProject.instance()
    project.clear()
    assert library.actor_colors(["Zulu"], project)["Zulu"].fill == palette.ACTORS[0].fill
    known, _ = build([shapely.box(0, 0, 1, 1)], ["Zulu"], crs="EPSG:4326")
    made = pictures.control(known, "", ["Alpha", "Zulu"], own=library.own_colors(project))
    assert f'<path d="{"M"}' in made.svg and palette.ACTORS[0].fill in made.svg
    assert palette.ACTORS[1].fill not in made.svg
    project.clear()


@pytest.mark.parametrize("name", ["encirclementgap", "controltimeline", "checkclaims"])
def test_each_report_with_a_map_asks_the_project_for_colours(report, root, tmp_path, name):
    """What it hands on to its map was tested at the map alone."""
    import json

    from qgis.core import QgsProject

    for one in ("salient_sample.gpkg", "events.gpkg"):
        shutil.copy(root / "resources" / "sample" / one, tmp_path / one)
    ground = f"{tmp_path / 'salient_sample.gpkg'}|layername=control"
    asked = {
        "encirclementgap": {
            "ENCIRCLERS": "Government and allies",
            "BESIEGED": "Islamic State",
            "CORE_POINT": "37.46,35.04 [EPSG:4326]",
            **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY", "TREND"), OUT),
        },
        "controltimeline": dict.fromkeys(("TABLE", "CHANGES", "LAST_CHANGED"), OUT),
        "checkclaims": {"STORE": str(tmp_path / "events.gpkg"), "VERDICTS": OUT},
    }[name]
    project = QgsProject.instance()
    project.clear()
    project.writeEntry("Salient", "actor_colors", json.dumps({"Islamic State": "#12ab56"}))
    page = report(name, CONTROL=ground, ACTOR_FIELD="actor", DATE_FIELD="date", **asked)
    assert any(
        path.get("fill") == "#12ab56" for one in pictures(page) for path in one.iter(f"{SVG}path")
    )
    project.clear()


def test_all_charts_of_an_actor_begin_on_the_first_date(of_series):
    """Bars began at the second map, and a month was as long as the half-year above it."""
    large = [one for one in pictures(of_series) if one.get("width") == "760.0"]
    area, flows, summed = large[:3]
    days = [
        [one.text for one in chart.findall(f"{SVG}text") if one.get("y") == "294.0"]
        for chart in (area, flows, summed)
    ]
    assert days[0] and days[0] == days[1] == days[2]


def test_no_word_of_a_small_map_stands_on_another_nor_on_a_line():
    import shapely
    from salient.cartography import map_words

    chance = random.Random(5)
    at = [(chance.uniform(0, 420), chance.uniform(0, 280), f"Place {n}") for n in range(60)]
    line = shapely.LineString([(0, 140), (420, 150)])
    frame = map_words.PictureFrame(420, 280)
    found = map_words.placed(frame, at[:3], [(210.0, 145.0, "12.3 ± 0.4 km")], at[3:], [line])
    assert len(found.words) > 12 and {w.kind for w in found.words} == {"spot", "length", "town"}
    boxes = []
    for word in found.words:
        wide = 7.2 * len(word.text)
        left = word.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[word.anchor] * wide
        boxes.append(shapely.box(left, word.y - 11.0, left + wide, word.y + 2.5))
    for number, box in enumerate(boxes):
        assert not box.intersects(line) and box.bounds[0] >= 0 and box.bounds[2] <= 420
        assert all(box.intersection(other).area < 1e-6 for other in boxes[:number])
