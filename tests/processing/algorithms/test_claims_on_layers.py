# SPDX-License-Identifier: GPL-2.0-or-later
"""Check claims on gaps and pockets that were measured before: which row, of which run, how sure."""

from __future__ import annotations

import csv

import pytest
import shapely
from qgis.core import NULL, QgsProcessingException

SUMMARY = "gap_id:int,date:date,core:string,encirclers:string,gap_km:double,gap_err_km:double,"
SUMMARY += "gap_low_km:double,gap_high_km:double,lines:int,state:string"


@pytest.fixture
def check(run, rows, make_layer, tmp_path):
    """Judge claims, a dict of columns each; the rows of the verdicts."""

    def judged(*claims, **given):
        path = tmp_path / "claims.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, sorted({name for one in claims for name in one}))
            writer.writeheader()
            writer.writerows(claims)
        # a layer whose reference system says which ellipsoid is measured on
        given.setdefault("PLACES", make_layer([("Point (0 0)", "Town")], "name:string", "Point"))
        given = {"CLAIMS_FILE": str(path), "VERDICTS": "TEMPORARY_OUTPUT", **given}
        return rows(run("checkclaims", **given)["VERDICTS"])

    return judged


def gap(day, value, unit="km", comparator="less than"):
    return {
        "claim_kind": "gap", "claim_comparator": comparator, "claim_value": value,
        "claim_unit": unit, "claim_date": day, "claim_actor": "Red",
    }  # fmt: skip


def summary(make_layer, *gaps):
    """A table of gaps: id, date, kilometres, and where it says one its interval."""
    made = [
        (None, number, day, "", "Red", size, (high - low) / 2 if high else 0.0, low, high,
         1 if number else 0, "open" if number else "no closure")
        for number, day, size, low, high in gaps
    ]  # fmt: skip
    return make_layer(made, SUMMARY, "NoGeometry")


def test_a_date_on_which_no_gap_was_found_is_a_row_of_its_own(make_layer, check):
    """Found on the 4th alone: of the 1st and the 5th nobody can tell, and none is another's."""
    table = summary(
        make_layer,
        (NULL, "2024-01-01", NULL, NULL, NULL),
        (1, "2024-01-04", 4.45, NULL, NULL),
        (NULL, "2024-01-05", NULL, NULL, NULL),
    )
    days = [f"2024-01-0{day}" for day in (1, 4, 5)]
    found = check(*(gap(day, 6) for day in days), SUMMARY=table)
    assert [row["verdict"] for row in found] == ["cannot tell", "consistent", "cannot tell"]
    assert [row["note"] for row in found if "no closure" in row["note"]] == [
        f"On {day} the gap on the map has no length: no closure." for day in days[::2]
    ]


def test_gaps_of_runs_of_several_days_in_one_table_keep_apart(make_layer, check):
    """Each run begins its ids at 1; the lines and pockets go by id and date."""
    days = ["2024-01-01", "2024-01-02"]
    table = summary(make_layer, *((1, day, 3.0 + n, NULL, NULL) for n, day in enumerate(days)))
    pockets = make_layer(
        [(shapely.box(n, 0, n + 0.1, 0.1).wkt, 1, day, "") for n, day in enumerate(days)],
        "gap_id:int,date:date,core:string", "Polygon",
    )  # fmt: skip
    found = check(
        *(gap(day, 5, comparator="about") for day in days), SUMMARY=table, POCKETS=pockets
    )
    assert [row["measured_value"] for row in found] == [3.0, 4.0]
    # without dates there is no telling
    twice = summary(make_layer, (1, days[0], 3.0, NULL, NULL), (1, days[0], 4.0, NULL, NULL))
    with pytest.raises(QgsProcessingException, match="two gaps of the id 1 on one date"):
        check(gap(days[0], 5), SUMMARY=twice)


def test_the_interval_of_a_table_is_heeded_as_it_says_it(make_layer, check):
    """From 4.45 to 11.12, as of ground that is not sure: the gap is not under 4.45."""
    table = summary(make_layer, (1, "2024-01-04", 4.45, 4.45, 11.12))
    (row,) = check(gap("2024-01-04", 4.4, comparator="at least"), SUMMARY=table)
    assert row["verdict"] == "consistent"
    assert (row["measured_low"], row["measured_high"]) == pytest.approx((4.45, 11.12))
    (row,) = check(gap("2024-01-04", 5, comparator="at least"), SUMMARY=table)
    # of which error the layer's interval comes is not known here
    assert row["verdict"] == "cannot tell" and "It could be told" not in row["note"]
    assert row["turns_at_m"] == NULL


def test_the_error_of_a_pockets_area_is_heeded(make_layer, check):
    """About 123.1 km² (0.1° by 0.1° at the equator), ± 10: under 118 nobody can tell."""
    pocket = make_layer(
        [(shapely.box(0, 0, 0.1, 0.1).wkt, "2024-01-01", 10.0)],
        "date:date,area_err_km2:double", "Polygon",
    )  # fmt: skip
    area = {
        "claim_kind": "pocket area", "claim_comparator": "less than", "claim_value": 118,
        "claim_unit": "km²", "claim_date": "2024-01-01",
    }  # fmt: skip
    (row,) = check(area, POCKETS=pocket)
    assert row["verdict"] == "cannot tell" and "It could be told" not in row["note"]
    assert row["measured_high"] - row["measured_low"] == pytest.approx(20.0)
    # a position error that the user gives counts instead: ± 1.96 · 1 · √(1000 · 44,300) m²
    (row,) = check(area, POCKETS=pocket, POSITION_ERROR=1)
    assert row["verdict"] == "inconsistent"


def test_a_range_of_reference_areas_has_both_ends(make_layer, check):
    """A square degree at the equator, 12,309 km², is 2.4 times the land of Delaware."""
    layer = make_layer([(shapely.box(0, 0, 1, 1).wkt, "Red", "2024-01-01")])
    area = {
        "claim_kind": "control area", "claim_reference": "Delaware (land)",
        "claim_date": "2024-01-01", "claim_actor": "Red",
    }  # fmt: skip
    ranges = [(2, 3), (3, 4), (1, 2.2)]
    asked = [{**area, "claim_value": low, "claim_value_to": high} for low, high in ranges]
    found = check(*asked, CONTROL=layer, DATE_FIELD="date")
    assert [row["verdict"] for row in found] == ["consistent", "inconsistent", "inconsistent"]
    assert found[0]["claimed"] == "2 to 3 times Delaware (land)"


def test_about_of_a_part_that_was_lost_is_of_the_part(make_layer, check):
    """Red goes from 1° to 1.07° of the equator: it lost nothing, and grew by 7 %."""
    layer = make_layer(
        [
            (shapely.box(0, 0, width, 1).wkt, "Red", day)
            for width, day in ((1.0, "2024-01-01"), (1.07, "2024-02-01"))
        ]
    )
    quotes = {
        "Red lost 2% of its territory": "inconsistent",
        "Their territory grew by 3%": "inconsistent",
        "Their territory grew by 7%": "consistent",
        "Their territory grew by more than 5%": "consistent",
    }
    dates = {"claim_date": "2024-02-01", "claim_date_from": "2024-01-01", "claim_actor": "Red"}
    found = check(*({"quote": one, **dates} for one in quotes), CONTROL=layer, DATE_FIELD="date")
    assert {row["quote"]: row["verdict"] for row in found} == quotes


def test_every_ring_of_a_nest_that_holds_the_place_is_a_reading(make_layer, check):
    """Rings of 0.1° and 0.3° at the equator, 123 and 1,108 km², gaps 4 and 11 km.

    The table of gaps has the inner one alone.
    """
    rings = [(shapely.box(-half, -half, half, half).wkt, half) for half in (0.05, 0.15)]
    gaps = [(wkt, n + 1, "2024-01-01", "", (4.0, 11.0)[n], "open", n, n + 1)
            for n, (wkt, _) in enumerate(rings)]  # fmt: skip
    fields = "gap_id:int,date:date,core:string,gap_total_km:double,state:string,nest_level:int"
    nest = make_layer(gaps, f"{fields},rank:int", "Polygon")
    table = summary(make_layer, (1, "2024-01-01", 4.0, NULL, NULL))
    area = {
        "claim_kind": "pocket area", "claim_comparator": "about", "claim_unit": "km²",
        "claim_date": "2024-01-01", "claim_place_from": "Town",
    }  # fmt: skip
    sizes = [{**area, "claim_value": size} for size in (1100, 123, 500)]
    widths = [{**gap("2024-01-01", km, comparator="about"), "claim_place_from": "Town"}
              for km in (11, 4, 7)]  # fmt: skip
    # “sealed” asks for one ring that is shut, and both are open
    shut = {**area, "claim_kind": "sealed", "claim_unit": "", "claim_actor": "Red"}
    for given in ({"POCKETS": nest}, {"POCKETS": nest, "SUMMARY": table}):
        found = check(*sizes, *widths, shut, **given)
        told = ["cannot tell", "cannot tell", "inconsistent"]
        assert [row["verdict"] for row in found] == [*told, *told, "inconsistent"]
        assert "2 of 2: consistent" in found[0]["note"], found[0]["note"]
        assert "2 of 2" in found[3]["note"], found[3]["note"]
