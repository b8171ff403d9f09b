# SPDX-License-Identifier: GPL-2.0-or-later
"""What the report of a gap says of the map and of how sure the gap is."""

from __future__ import annotations

import html
import re

import pytest

SHUT = (
    "POLYGON((30 50,30.6 50,30.6 50.5,30 50.5,30 50),"
    "(30.1 50.1,30.1 50.4,30.5 50.4,30.5 50.1,30.1 50.1))"
)
OVER = "POLYGON((30.05 50.05,30.5 50.05,30.5 50.4,30.05 50.4,30.05 50.05))"
#: open by 11 km to the east, where half of the mouth may be the ring's
OPEN = (
    "POLYGON((30 50,30.6 50,30.6 50.2,30.5 50.2,30.5 50.1,30.1 50.1,30.1 50.4,30.5 50.4,"
    "30.5 50.3,30.6 50.3,30.6 50.5,30 50.5,30 50))"
)
MAYBE = "POLYGON((30.5 50.25,30.6 50.25,30.6 50.3,30.5 50.3,30.5 50.25))"
CORE = {"ENCIRCLERS": "Red", "CORE_POINT": "30.3,50.25 [EPSG:4326]"}


def report(run, tmp_path, layer, **asked):
    path = tmp_path / "report.html"
    run("encirclementgap", CONTROL=layer, REPORT=str(path), **CORE, **asked,
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), "TEMPORARY_OUTPUT"))  # fmt: skip
    text = re.sub(r"<(style|svg).*?</\1>|<[^>]+>", " ", path.read_text("utf-8"), flags=re.S)
    return " ".join(html.unescape(text).split())


def test_the_report_says_what_the_log_says_of_the_map(make_layer, run, tmp_path):
    layer = make_layer([(SHUT, "Red"), (OVER, "Blue")], fields="actor:string")
    said = report(run, tmp_path, layer, BESIEGED="Blue")
    assert "besieged ground is drawn across the edge of closed ground" in said


@pytest.mark.parametrize("sure", [1.0, 0.3])
def test_the_report_says_what_the_interval_comes_from(make_layer, run, tmp_path, sure):
    layer = make_layer(
        [(OPEN, "Red", 1.0), (MAYBE, "Red", sure)], fields="actor:string,sure:double"
    )
    said = report(run, tmp_path, layer, POSITION_ERROR=0)
    # an error that nobody gave is none of 0, and has no method
    assert "Error, by formula" not in said and ("± km" not in said or sure < 1.0)
    assert ("Error, by how sure the ground is" in said) == (sure < 1.0)
    # 5.6 km where the ground is the ring's, 11.1 where it is not: none of it a ±
    told = "5.56 km (3.46 mi), 5.6 km (3.5 mi) to 11.1 km (6.9 mi) by how sure the ground is"
    assert (told.partition(", ")[2] in said) == (sure < 1.0), said[:400]


def test_an_error_that_is_given_has_its_column_and_its_method(make_layer, run, tmp_path):
    said = report(run, tmp_path, make_layer([(OPEN, "Red")], fields="actor:string"))
    assert "± km" not in said and "The ± of an area" not in said
    said = report(
        run, tmp_path, make_layer([(OPEN, "Red")], fields="actor:string"), POSITION_ERROR=200
    )
    assert "± km (95 %)" in said and "Error, by formula" in said and "The ± of an area" in said


def test_the_curve_has_the_interval_of_its_table(make_layer, run, tmp_path):
    """The table said 5.6 to 11.1 km by how sure the ground is, and the curve had no band."""
    days = ("2025-01-01", "2025-01-08")
    rows = [row for day in days for row in ((OPEN, "Red", 1.0, day), (MAYBE, "Red", 0.3, day))]
    layer = make_layer(rows, fields="actor:string,sure:double,date:date")
    report(run, tmp_path, layer, POSITION_ERROR=0, DATE_FIELD="date")
    assert 'fill-opacity="0.18"' in (tmp_path / "report.html").read_text("utf-8")
