# SPDX-License-Identifier: GPL-2.0-or-later
"""Exports carry all that is known, and nothing in them can run or load anything."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import math
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from salient.events import model
from salient.events.export import blur, citations
from salient.events.log import Head
from salient.events.model import Event, Report

SOHR = replace(model.source_named("SOHR", "monitor"), reliability="B")
REUTERS = model.source_named("Reuters", "media")
LANDING = Event(
    title="Landing at al-Kawm",
    date_start=dt.date(2017, 8, 12),
    date_end=dt.date(2017, 8, 13),
    lon=38.85,
    lat=35.2,
    location_precision_m=1000.0,
)


def report(**values) -> Report:
    given = {
        "event_id": LANDING.id,
        "source_id": SOHR.id,
        "relayed_by_id": REUTERS.id,
        "credibility": 2,
        "headline": "Army lands",
        "quote": "less than 15 and a half miles",
        "url": "https://example.org/a?b=1&c=2",
        "published": dt.date(2017, 8, 13),
    }
    return Report(**{**given, **values})


def entries(*reports, event=LANDING, sources=(SOHR, REUTERS), **more):
    return citations.gather([event], reports or (report(),), sources, **more)


def test_a_citation_in_words_keeps_the_two_grades_apart():
    (one,) = entries()
    assert citations.citation(one) == (
        "Landing at al-Kawm, 12 August 2017 to 13 August 2017. SOHR (by way of Reuters), "
        "“Army lands”, 13 August 2017. “less than 15 and a half miles”. "
        "https://example.org/a?b=1&c=2. [source reliability B, information credibility 2]"
    )


def test_events_are_numbered_by_date_and_what_is_retracted_is_left_out():
    later = Event(title="b", date_start=dt.date(2018, 1, 1))
    gone = Event(title="c", retracted=1)
    word = report()
    found = citations.gather([later, gone, LANDING], [word, report(retracted=1)], [SOHR])
    assert [(e.number, e.event.title, e.report) for e in found] == [
        (1, LANDING.title, word),
        (2, "b", None),
    ]


def cells(text: str) -> list[dict]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


@pytest.mark.parametrize(
    "nasty",
    ["=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", " =1", "\t=1", "\r=1", "＝1", "%1", "|x"],
)
def test_a_csv_cell_is_never_a_formula(nasty):
    bad = replace(LANDING, title=nasty, place=nasty, actors=nasty)
    source = replace(SOHR, name=nasty)
    found = entries(report(headline=nasty, quote=nasty, note=nasty), event=bad, sources=(source,))
    (row,) = cells(citations.to_csv(found))
    for value in row.values():
        assert not value.lstrip().startswith(("=", "+", "-", "@", "＝", "%", "|")), value
    assert row["title"] == f"'{nasty}"


def test_csv_keeps_negative_numbers_quotes_and_lines():
    bad = replace(LANDING, lon=-3.5, title='say "a", b;\nc')
    (row,) = cells(citations.to_csv(entries(event=bad)))
    assert (row["lon"], row["title"]) == ("-3.5", 'say "a", b;\nc')
    assert (row["source"], row["source_reliability"], row["credibility"]) == ("SOHR", "B", "2")


class Page(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, text):
        super().__init__()
        self.tags = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


NASTY = [
    "<script>alert(1)</script>",
    "<img src=file:///etc/passwd onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='x",
    "</li></ol><iframe src=//x>",
    "&lt;script&gt;{title}",
    "\u202egnp.exe\u0301\u0301",
]
KNOWN_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "h1", "ol", "li", "strong", "div"),
    *("bdi", "q", "a", "span", "footer", "main"),
}


@pytest.mark.parametrize("nasty", NASTY)
def test_html_shows_hostile_text_as_text(nasty):
    bad = replace(LANDING, title=nasty, place=nasty, category=nasty, status=nasty)
    source = replace(SOHR, name=nasty)
    word = report(headline=nasty, quote=nasty, stance=nasty, url=nasty, archived_url=nasty)
    page = Page(citations.to_html(entries(word, event=bad, sources=(source,)), title=nasty))
    assert {tag for tag, _ in page.tags} <= KNOWN_TAGS
    for tag, attributes in page.tags:
        assert not [name for name in attributes if name.startswith("on") or name == "src"], tag
        assert tag != "a", "none of these is a link"
    assert page.text.count(nasty) >= 6


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("https://", False),
        ("https://a b", False),
        ("//example.org", False),
        (" vbscript:x", False),
    ],
)
def test_only_web_links_are_links_in_any_form(url, kept):
    found = entries(report(url=url))
    page = Page(citations.to_html(found))
    assert [a["href"] for tag, a in page.tags if tag == "a"] == ([url] if kept else [])
    (item,) = json.loads(citations.to_csl_json(found))
    assert ("URL" in item) is kept
    (feature,) = json.loads(citations.to_geojson(found))["features"]
    assert ("url" in feature["properties"]["reports"][0]) is kept
    assert ("url =" in citations.to_bibtex(found)) is kept
    assert (url in citations.citation(found[0])) is kept


def test_a_page_loads_nothing_and_names_the_log():
    text = citations.to_html(entries(), head=Head(7, "ab" * 32))
    assert "default-src 'none'" in text
    assert f"Log entry 7, SHA-256 {'ab' * 32}" in text
    denied = citations.to_html(entries(report(stance="denies")))
    assert 'class="denies"' in denied


def test_geojson_has_one_feature_an_event_with_its_reports():
    found = entries(report(), report(headline="Other", stance="denies"))
    (feature,) = json.loads(citations.to_geojson(found))["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [38.85, 35.2]}
    said = feature["properties"]["reports"]
    assert {one["stance"] for one in said} == {"reports", "denies"}
    assert said[0]["relayed_by"] == "Reuters"
    assert said[0]["source_reliability"] == "B"


def test_csl_json():
    (item,) = json.loads(citations.to_csl_json(entries()))
    assert item["author"] == [{"literal": "SOHR"}]
    assert item["container-title"] == "Reuters"
    assert item["issued"] == {"date-parts": [[2017, 8, 13]]}
    assert item["type"] == "webpage"


def test_bibtex_escapes_what_tex_would_run():
    text = citations.to_bibtex(entries(report(headline=r"\input{x} 50% & #1_a } @misc{y,")))
    assert (
        r"\textbackslash{}input\textbraceleft{}x\textbraceright{} 50\% \& \#1\_a "
        r"\textbraceright{} @misc\textbraceleft{}y," in text
    )
    # BibTeX counts braces whether or not a backslash stands before them.
    assert text.count("{") == text.count("}")


#: each in every field that a stranger fills
NASTY_IN_TEX = (
    "{",
    "}",
    "}}",
    "{{{",
    "\\",
    "\\}",
    '"',
    "%",
    "$x$",
    "@misc{a,",
    "#",
    "~^_&",
    "},\n@",
)


def read_tex(text: str) -> str:
    """Undo what stands for signs in TeX, by its own names."""
    for name, sign in (
        ("textbraceleft{}", "{"),
        ("textbraceright{}", "}"),
        ("textasciitilde{}", "~"),
        ("textasciicircum{}", "^"),
    ):
        text = text.replace("\\" + name, sign)
    for sign in "&%$#_":
        text = text.replace("\\" + sign, sign)
    return text.replace("\\textbackslash{}", "\\")


@pytest.mark.parametrize("nasty", NASTY_IN_TEX)
def test_bibtex_is_read_back_by_pybtex(nasty):
    database = pytest.importorskip("pybtex.database", reason="pip install pybtex")
    source = model.source_named(f"Source {nasty}", "media")
    given = report(
        source_id=source.id,
        headline=f"One {nasty} two",
        url="https://example.org/a?b={c}&d=100%25#e",
        collected=dt.date(2017, 8, 14),
    )
    other = report(headline="The next one")
    event = replace(LANDING, title=f"Event {nasty}")
    text = citations.to_bibtex(entries(given, other, event=event, sources=(source, SOHR, REUTERS)))
    read = database.parse_string(text, "bibtex").entries
    assert len(read) == 2
    fields = read[f"salient-{given.id}"].fields
    assert read_tex(fields["title"]) == " ".join(f"One {nasty} two".split())
    assert read_tex(fields["note"]).startswith(" ".join(f"Event {nasty}".split()))
    assert fields["url"] == "https://example.org/a?b=%7Bc%7D&d=100%25#e"
    assert (fields["year"], fields["month"], fields["day"]) == ("2017", "8", "13")
    assert fields["urldate"] == "2017-08-14"
    (author,) = read[f"salient-{given.id}"].persons["author"]
    assert read_tex(str(author).strip("{}")).startswith("Source")


@pytest.mark.parametrize("nasty", [*NASTY_IN_TEX, "<b>x</b>"])
def test_csl_json_is_read_back_by_citeproc(nasty):
    citeproc = pytest.importorskip("citeproc", reason="pip install citeproc-py")
    from citeproc.source.json import CiteProcJSON

    given = report(headline=f"One {nasty} two")
    items = json.loads(citations.to_csl_json(entries(given)))
    style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = citeproc.CitationStylesBibliography(
        style, CiteProcJSON(items), citeproc.formatter.plain
    )
    bibliography.register(citeproc.Citation([citeproc.CitationItem(given.id)]))
    (shown,) = (str(one) for one in bibliography.bibliography())
    assert "SOHR" in shown
    assert "2017" in shown
    assert nasty.split()[0][:1] in shown


def distance_m(a: Event, b: Event) -> float:
    """Great-circle distance on a sphere of 6371 km."""
    dlat, dlon = math.radians(a.lat - b.lat), math.radians(a.lon - b.lon)
    h = math.sin(dlat / 2) ** 2
    h += math.cos(math.radians(a.lat)) * math.cos(math.radians(b.lat)) * math.sin(dlon / 2) ** 2
    return 2 * 6_371_000 * math.asin(math.sqrt(h))


@pytest.mark.parametrize(
    ("lon", "lat"), [(38.85, 35.2), (-179.999, 10.0), (179.999, -64.0), (0.0, 0.0), (10.0, 89.99)]
)
@pytest.mark.parametrize("metres", [100.0, 5_000.0, 50_000.0])
def test_a_blur_moves_points_within_its_cell_and_says_so(lon, lat, metres):
    event = replace(LANDING, lon=lon, lat=lat, place="al-Kawm")
    (one,) = entries(event=event, blur_m=metres)
    # A cell is at least as large as asked, and its corners lie within what is stated.
    assert one.event.location_precision_m - 1000.0 >= metres * math.sqrt(0.5)
    assert distance_m(one.event, event) <= (one.event.location_precision_m - 1000.0) * 1.01
    assert abs(one.event.lon) <= 180 and abs(one.event.lat) <= 90
    assert one.event.place == ""


def test_a_blur_is_the_same_each_time_and_hides_what_is_in_one_cell():
    near = replace(LANDING, lon=LANDING.lon + 0.0001)
    first, second = (blur.blurred(e, 20_000.0) for e in (LANDING, near))
    assert (first.lon, first.lat) == (second.lon, second.lat)
    # What is 67 km off is not: a place that is the same for all would hide nothing better.
    there = blur.blurred(replace(LANDING, lat=LANDING.lat + 0.6), 20_000.0)
    assert 30_000 < distance_m(first, there) < 110_000
