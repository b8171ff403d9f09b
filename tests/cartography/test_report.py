# SPDX-License-Identifier: GPL-2.0-or-later
"""The HTML report: it needs nothing from outside, says all it was given and runs nothing of it."""

from __future__ import annotations

import datetime as dt
import math
import re
from html.parser import HTMLParser

import pytest
from salient import i18n
from salient.cartography.charts import Chart, ChartLine
from salient.cartography.report import (
    CitedSource,
    Figure,
    FigureWithError,
    HtmlReport,
    HtmlTable,
    html,
)

HOSTILE = """<script>alert(1)</script><img src=x onerror=alert(1)> " onload="x()' & 5 < 6"""
DAYS = (dt.date(2025, 1, 1), dt.date(2025, 2, 1))
#: elements that HTML leaves open
VOID = {"meta", "br", "img", "link", "input", "hr"}


class Page(HTMLParser):
    """A page as tags, attributes and text, with what was left open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.cells: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)
        if tag in ("td", "th"):
            self.cells.append((dict(attrs).get("class", ""), ""))

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)
        if {"td", "th"} & set(self.open):
            kind, text = self.cells[-1]
            self.cells[-1] = (kind, text + data)

    @property
    def text(self) -> str:
        return "".join(self.texts)


def full(**options) -> HtmlReport:
    chart = Chart("Gap", "km", "It closes.", lines=[ChartLine("gap", DAYS, (3.0, 1.0))])
    return HtmlReport(
        **{
            "title": "Encirclement gap",
            "summary": "It closes.",
            "key_figures": [("gap", "24.9 km (15.5 mi)")],
            "sections": [
                Figure(chart, "Closing by a kilometre a month."),
                HtmlTable("Dates", ("date", "km"), [(DAYS[0], 3.0), (DAYS[1], 1.0)], "as drawn"),
            ],
            "method": ["A minimum cut.", "By least squares."],
            "sources": [CitedSource("control", "front", "ab" * 32)],
            "parameters": {"MAX_GAP": 5.0, "NEST": True, "REAR": None},
            "labels": {"MAX_GAP": "Widest gap"},
            "version": "Salient 0.1.0, QGIS 3.22.16",
            "notes": ["Feature 3 was repaired."],
            **options,
        }
    )


def hostile_reports() -> dict[str, HtmlReport]:
    bad_chart = Chart(HOSTILE, HOSTILE, HOSTILE, lines=[ChartLine(HOSTILE, DAYS, (3.0, 1.0))])
    return {
        "title": full(title=HOSTILE),
        "summary": full(summary=HOSTILE),
        "key figure": full(key_figures=[(HOSTILE, HOSTILE)]),
        "chart": full(sections=[Figure(bad_chart, HOSTILE)]),
        "table": full(sections=[HtmlTable(HOSTILE, (HOSTILE,), [(HOSTILE,)], HOSTILE)]),
        "method": full(method=[HOSTILE]),
        "source": full(sources=[CitedSource(HOSTILE, HOSTILE, HOSTILE)]),
        "parameter": full(parameters={HOSTILE: HOSTILE}),
        "version": full(version=HOSTILE),
        "note": full(notes=[HOSTILE]),
    }


def test_page_says_all_it_was_given():
    page = Page(html(full()))
    assert page.open == []
    for said in (
        "Encirclement gap",
        "It closes.",
        # no line ends between a number and its unit
        "24.9\u00a0km (15.5\u00a0mi)",
        "Closing by a kilometre a month.",
        "as drawn",
        "2025-02-01",
        "A minimum cut.",
        "By least squares.",
        "ab" * 32,
        "MAX_GAP",
        "Feature 3 was repaired.",
        "Salient 0.1.0, QGIS 3.22.16",
    ):
        assert said in page.text


def test_charts_keep_their_description_in_the_page():
    page = Page(html(full(summary="", sections=full().sections[:1])))
    assert "desc" in page.tags
    assert "It closes." in page.text


def test_page_loads_nothing_from_outside():
    text = html(full())
    page = Page(text)
    # The name of SVG's vocabulary is an address that nobody visits.
    addresses = {
        value for name, value in page.attributes if re.match(r"(?i)\s*(https?:)?//", value)
    }
    assert addresses == {"http://www.w3.org/2000/svg"}
    loads = {"src", "href", "srcset", "data", "action", "poster", "background", "xlink:href"}
    assert [name for name, _ in page.attributes if name in loads] == []
    assert not {"script", "link", "iframe", "object", "embed", "img", "base"} & set(page.tags)
    assert "@import" not in text
    assert "url(" not in text


@pytest.mark.parametrize("report", hostile_reports().values(), ids=hostile_reports())
def test_text_from_a_source_stays_text(report):
    page = Page(html(report))
    assert not {"script", "img"} & set(page.tags)
    assert [name for name, _ in page.attributes if name.startswith("on")] == []
    assert "<script>alert(1)</script>" in page.text


def test_numbers_are_aligned_by_column_and_missing_ones_shown():
    rows = [("A", 1234.5, 3, None), ("B", math.nan, 4, "x")]
    page = Page(html(full(sections=[HtmlTable("t", ("name", "km²", "n", "note"), rows)])))
    cells = [cell for cell in page.cells if cell[1] in {"A", "1,234", "3", "B", "4", "x", "–"}]
    assert cells[:8] == [
        ("", "A"),
        ("number", "1,234"),
        ("number", "3"),
        ("", "–"),
        ("", "B"),
        ("number", "–"),
        ("number", "4"),
        ("", "x"),
    ]


def test_no_date_is_broken_at_a_hyphen_wherever_it_stands():
    """Alone in its cell it was whole, but not on a telephone, nor in a sentence."""
    rows = [("2025-01-02", "<b>2025-01-02</b> to 2025-06-30", "2025-01-02T10:00:00Z", "1-2025-01")]
    made = html(full(sections=[HtmlTable("t", ("day", "span", "time", "note"), rows)]))
    day = '<span class="day">{}</span>'
    assert f">{day.format('2025-01-02')}</td>" in made
    assert day.format("2025-01-02T10:00:00Z") in made
    whole = f"&lt;b&gt;{day.format('2025-01-02')}&lt;/b&gt; to {day.format('2025-06-30')}"
    # of a row that is set side by side it is one thing
    assert f"<span>{whole}</span></td>" in made
    assert ">1-2025-01</td>" in made


def test_parameters_are_shown_as_words():
    page = Page(html(full()))
    assert [text for _, text in page.cells][-4:] == ["Widest gap MAX_GAP", "5", "NEST", "yes"]
    # a page of dashes is read by nobody
    assert "Not set: REAR." in page.text


def test_cells_have_the_digits_that_their_error_allows():
    """“72.439 ± 0.554 km” stood in the table below “72.4 ± 0.6 km”."""
    rows = [(FigureWithError(72.439, 0.554), FigureWithError(0.554, 0.554), 1253.161, 0.0263, 1e-9)]
    table = HtmlTable("Gaps", ["km", "±", "km²", "rate", "noise"], rows)
    page = html(HtmlReport("Title", "Summary", sections=[table]))
    cells = re.findall(r'class="number">([^<]*)</td>', page)
    assert cells == ["72.4", "0.6", "1,253", "0.026", "0"]


def test_a_column_in_which_no_row_says_anything_is_left_out():
    rows = [("Town", None, "", 0.0), ("City", None, "", 1.0)]
    table = HtmlTable("Gaps", ["core", "date", "note", "km"], rows)
    page = html(HtmlReport("Title", "Summary", sections=[table]))
    assert re.findall(r'<th scope="col"[^>]*>([^<]*)</th>', page) == ["core", "km"]


def test_what_all_rows_say_alike_is_said_once_below_them():
    """Of 29 rows on a telephone eight lines each were one number."""
    rows = [("Town", 0.6, km, "open") for km in (4.0, 3.0, 2.0, 1.0)]
    table = HtmlTable("Gaps", ["core", "±", "km", "state"], rows, "By week.")
    page = html(HtmlReport("Title", "Summary", sections=[table]))
    assert re.findall(r'<th scope="col"[^>]*>([^<]*)</th>', page) == ["km"]
    assert "By week. Alike in all rows: core: Town; ±: 0.60; state: open." in page
    # of few rows each is whole
    few = html(HtmlReport("T", "S", sections=[HtmlTable("Gaps", table.columns, rows[:3])]))
    assert len(re.findall(r'<th scope="col"', few)) == 4


def test_empty_parts_leave_no_heading():
    page = Page(html(HtmlReport("T", "S")))
    assert "h2" not in page.tags
    assert page.open == []


def test_equal_runs_give_equal_pages():
    assert html(full()) == html(full())
    made = html(full(made=dt.datetime(2025, 3, 1, 12, 30)))
    assert "2025-03-01T12:30" in made


def test_amounts_and_days_of_an_arabic_page_are_read_from_the_left():
    """In a sentence from right to left “−1.2 ± 96.5 mi” shows as “mi 96.5 ± 1.2−”.

    By the rules of Unicode (UAX 9) a sign takes the direction of what is round it, and a day after
    an Arabic letter has its three parts exchanged; what is isolated is ordered by itself.
    """
    given = full(
        title="جيب 2017-08-14",
        summary="ثغرة −1.2 ± 96.5 mi (24.6 → 8.5 km), https://a.org/2017-08-14 و3 قرى.",
        key_figures=[("منذ 2017-07-06", "24.9 km (15.5 mi)")],
        notes=["من 3–5 km إلى +2.5 %: -0044-03-15."],
        sections=[HtmlTable("جدول", ("km",), [(-3.2,), (7,)])],
    )
    with i18n.writing_in("ar"):
        made = html(given)
    page = Page(made)
    apart = re.findall("\u2066(.*?)\u2069", page.text)
    apart = [text.replace(i18n.NO_BREAK, " ") for text in apart]
    wanted = ["2017-08-14", "−1.2 ± 96.5 mi", "24.6 → 8.5 km", "24.9 km", "15.5 mi"]
    wanted += ["2017-07-06", "−3.2", "3–5 km", "+2.5 %", "-0044-03-15"]
    assert [text for text in apart if text in wanted] == wanted
    # an address can still be copied, a number alone is as it was
    assert "https://a.org/2017-08-14 و3 قرى" in page.text
    assert "<bdi>" in made and "text-align: left" not in made
    assert "\u2066" not in html(full())


def test_no_word_of_a_page_is_left_in_english(monkeypatch):
    """Whatever the templates and this module say goes through `tr`; what was given stays."""
    from salient.cartography import report as module

    monkeypatch.setattr(module, "tr", lambda text: f"«{text}»")
    page = Page(html(full()))
    for word in ("Warnings", "Method", "Inputs", "Parameters", "Role", "Layer", "Value", "yes"):
        assert f"«{word}»" in page.text
    names = [value for name, value in page.attributes if name == "aria-label"]
    assert "«Inputs»" in names and "«Parameters»" in names


@pytest.mark.parametrize("name", ["report.html.j2", "webmap.html.j2", "chart.svg.j2"])
def test_templates_hold_no_words_of_their_own(root, name):
    text = (root / "resources" / "templates" / name).read_text(encoding="utf-8")
    shown = re.sub(r"(?s)<(style|script)\b.*?</\1>|{#.*?#}|{%.*?%}|{{.*?}}", "", text)
    between = re.sub(r"<[^>]*>", "|", shown)
    assert re.findall(r"[A-Za-z]{2,}", between) == []
    assert re.findall(r'(?:aria-label|title|alt|placeholder)="[^"]*[A-Za-z]', shown) == []


def test_what_is_alike_in_all_rows_is_said_as_french_says_it():
    """A space stands before the colon; the table joined name and value by itself."""
    rows = [("Town", "open", f"{number}") for number in range(12)]
    with i18n.writing_in("fr"):
        shown = HtmlTable("", ("centre", "état", "km"), rows).shown()
    assert "centre : Town; état : open" in shown.note
