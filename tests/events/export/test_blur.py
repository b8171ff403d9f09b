# SPDX-License-Identifier: GPL-2.0-or-later
"""Attacks on blurred exports: guess the point behind a hash, cut cells of sizes, read on."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from salient.events.export import blur, citations
from salient.events.model import Event, Report, source_named, stable_id

LON, LAT = 38.85123, 35.20456
DAY = dt.date(2017, 8, 14)
TITLE, TEXT = "Clinic of al-Kawm treats forty", "In the school of al-Kawm, 35.20456, 38.85123."


def imported(lon: float, lat: float) -> str:
    """The id of a row that has none of its own, as a table's importer makes it."""
    return stable_id(str(DAY), str(lon), str(lat), TITLE, TEXT)


EXTERNAL = imported(LON, LAT)
EVENT = Event(
    id=stable_id("table", EXTERNAL), title=TITLE, description=TEXT, place="al-Kawm, Homs",
    date_start=DAY, date_end=DAY, lon=LON, lat=LAT, location_precision_m=100.0,
    dataset="table", external_id=EXTERNAL, import_hash="abc123", details='{"lat": 35.20456}',
)  # fmt: skip
SOURCE = source_named("Monitor")
REPORT = Report(
    id=stable_id(EVENT.id, SOURCE.id, "x"), event_id=EVENT.id, source_id=SOURCE.id,
    quote="shelled al Kawm", note="witness lives at 35.20456 38.85123", headline="AL-KAWM hit",
    url="https://maps.example.org/?q=35.20456,38.85123", attachment="al-Kawm.jpg",
    archived_url="https://example.org/al-kawm-clinic", attachment_sha256="f" * 64,
    claim_kind="distance", claim_value=12.0, claim_unit="km", claim_place_from="al-Kawm",
    claim_place_to="Sukhnah",
)  # fmt: skip


def exported(form: str, metres: float = 5000.0, **event) -> str:
    changed = Event(**{**EVENT.__dict__, **event})
    entries = citations.gather([changed], [REPORT], [SOURCE], blur_m=metres)
    return citations.export(entries, form, title="Sources")


def guesses(text: str, around: int = 30) -> list[tuple[float, float]]:
    """Points near the true one whose id, as import would make it, stands in a text.

    The attacker of the real thing tries the whole cell; the point is among those tried here too.
    """
    found = []
    plain = text.replace("-", "")
    for i, j in itertools.product(range(-around, around + 1), repeat=2):
        lon, lat = round(LON + i * 1e-5, 5), round(LAT + j * 1e-5, 5)
        external = imported(lon, lat)
        event = stable_id("table", external)
        report = stable_id(event, SOURCE.id, "x")
        ids = (external, event, report)
        # BibTeX shows the first eight signs of an id.
        if any(one.replace("-", "") in plain or one[:8] in text for one in ids):
            found.append((lon, lat))
    return found


@pytest.mark.parametrize("form", citations.FORMATS)
def test_no_id_can_be_guessed_back_to_the_point(form):
    assert guesses(exported(form)) == []


def test_the_guess_works_where_nothing_is_hidden():
    """The attack is real: without a blur the ids give the point away (as the point itself does)."""
    assert guesses(exported("GeoJSON", metres=0.0)) == [(LON, LAT)]


@pytest.mark.parametrize("form", citations.FORMATS)
def test_neither_names_nor_coordinates_nor_notes_go_out(form):
    text = exported(form)
    assert not re.search(r"al[-_ ]?kawm|sukhnah|homs", text, re.IGNORECASE)
    for told in ("35.20456", "38.85123", "witness", "abc123", "f" * 64, EXTERNAL):
        assert told not in text


def test_what_goes_out_is_a_list(tmp_path):
    """A field that is added to the model tomorrow stays in the house until somebody lists it."""
    (feature,) = json.loads(exported("GeoJSON"))["features"]
    assert set(feature["properties"]) == {
        *("id", "title", "description", "status", "date_start", "date_end", "number", "reports"),
        "location_precision_m",
    }
    (said,) = feature["properties"]["reports"]
    assert set(said) == {"source", "stance", "headline", "quote"}


def test_ids_differ_from_export_to_export():
    first, second = (json.loads(exported("GeoJSON"))["features"][0]["id"] for _ in range(2))
    assert first != second


sizes = st.floats(50.0, 500_000.0)
points = st.tuples(st.floats(-180.0, 180.0), st.floats(-90.0, 90.0))


@given(points, st.lists(sizes, min_size=2, max_size=5))
def test_several_exports_tell_no_more_than_the_finest(point, metres):
    cells = [blur.cell(*point, one) for one in sorted(metres)]
    finest = cells[0]
    common = (
        *(max(one[side] for one in cells) for side in (0, 1)),
        *(min(one[side] for one in cells) for side in (2, 3)),
    )
    assert common == finest


@given(points, sizes)
def test_a_cell_is_no_smaller_than_asked(point, metres):
    west, south, east, north = blur.cell(*point, metres)
    off = 1e-9
    assert west - off <= point[0] <= east + off
    assert south - off <= point[1] <= north + off
    assert (north - south) * 111_320.0 >= metres


def test_a_blur_beyond_all_cells_leaves_no_point():
    assert blur.blurred(EVENT, 5e6).lon is None


def test_what_is_not_public_stays():
    inside = Report(**{**REPORT.__dict__, "sensitivity": "restricted"})
    entries = citations.gather([EVENT], [inside], [SOURCE], public=True)
    # An event that rests on it alone goes with it: its own words come from there.
    assert entries == []
    assert citations.gather([EVENT], [inside], [SOURCE])[0].report is inside


@pytest.mark.parametrize(
    "told",
    [
        "Lat: 48.5934 Long: 38.0021", "lat 48.5934, lon 38.0021", "N48.5934 E38.0021",
        "48° 35.604' N, 38° 0.126' E", "48 35 36 N 38 00 07 E", "!3d48.5934!4d38.0021",
        "48.59, 38.00", "8GW7HXV3+2R", "HXV3+2R", "37U 405000 5382000", "48.5934°",
    ],
)  # fmt: skip
def test_coordinates_in_any_common_spelling_stay(told):
    left = blur._struck(f"Seen at {told} by many.", [])
    assert not re.search(r"\d|HXV", left), left


@pytest.mark.parametrize(
    "told",
    [
        "12.5 km of road, 1,250 men", "at 14.30 and 15.45", "on 2024-01-05", "10 15 20 men",
        "5.25% of 7.75 km", "a C++ program", "12 November 2023", "3.50, then 4",
    ],
)  # fmt: skip
def test_other_numbers_go_out(told):
    assert blur._struck(told, []) == told


def test_what_the_dataset_said_does_not_go_out():
    """The user took a name out of the quotation; the list that was imported again holds it."""
    word = Report(**{**REPORT.__dict__, "dataset_says": '{"quote": "said by Ali"}'})
    entries = citations.gather([EVENT], [word], [SOURCE])
    assert "Ali" not in citations.export(entries, "GeoJSON", title="Sources")
