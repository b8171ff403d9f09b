# SPDX-License-Identifier: GPL-2.0-or-later
"""What a dialog, a model or a script may hand over, and how each algorithm takes it.

Field names in another case or of no field, selected features only, layers of one point a
multi-point, texts where numbers are meant: heeded, or refused in a sentence; and what is left out
is said, also where nobody asked for the table of it.
"""

from __future__ import annotations

import datetime as dt

import pytest
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

WEST = "Polygon((0 0, 1 0, 1 1, 0 1, 0 0))"
EAST = "Polygon((1 0, 2 0, 2 1, 1 1, 1 0))"
BOTH = "Polygon((0 0, 2 0, 2 1, 0 1, 0 0))"
LINE = "LineString(1 -1, 1 2)"
AREA = "0,2,0,1 [EPSG:4326]"
CONTROL = {"CONTROL": "memory:"}
TIMELINE = dict.fromkeys(("TABLE", "CHANGES", "LAST_CHANGED"), "memory:")
MATCHED = dict.fromkeys(("MATCHED", "UNSUPPORTED", "LINKS"), "memory:")
CHANGES = dict.fromkeys(
    ("CHANGES", "FRONT_BEFORE", "FRONT_AFTER", "MOVEMENT", "MATRIX", "SECTOR_TABLE"), "memory:"
)


@pytest.fixture
def two_dates(make_layer):
    return make_layer(
        [
            (WEST, "A", "2025-01-01"),
            (EAST, "B", "2025-01-01"),
            (BOTH, "A", "2025-02-01"),
        ]
    )


@pytest.fixture
def areas(make_layer):
    """Two study areas: the first, selected, lies where nothing changes."""
    layer = make_layer(
        [("Polygon((0.1 0.1, 0.4 0.1, 0.4 0.4, 0.1 0.4, 0.1 0.1))",), (BOTH,)],
        fields="",
        kind="Polygon",
    )
    layer.selectByIds([1])
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


# --- names of fields


@pytest.mark.parametrize("name", ["Date", "date"])
def test_a_field_goes_by_its_name_in_any_case(run, two_dates, name):
    found = run(
        "frontlinediff", CONTROL=two_dates, DATE_FIELD=name, FROM="2025-01-01", TO="2025-02-01",
        **CHANGES,
    )  # fmt: skip
    assert found["CHANGES"].featureCount()


@pytest.mark.parametrize(
    "given", [{"DATE_FIELD": "when"}, {"ACTOR_FIELD": "who", "READ_ACTORS": "A"}]
)
def test_a_field_that_is_not_there_is_named_with_those_that_are(run, two_dates, given):
    with pytest.raises(QgsProcessingException, match=r"has no field .* It has: actor, date"):
        run("controltimeline", CONTROL=two_dates, FROM="2025-01-01", **TIMELINE, **given)


@pytest.mark.parametrize("field", ["l", "L"])
def test_the_sides_of_a_line_go_by_their_field_in_any_case(run, make_layer, field):
    lines = make_layer([(LINE, "A", "B")], fields="l:string,r:string", kind="LineString")
    found = run(
        "controlfromlines", LINES=lines, LEFT_FIELD=field, RIGHT_FIELD="R", STUDY_AREA=AREA,
        **CONTROL,
    )  # fmt: skip
    assert sorted(f["actor"] for f in found["CONTROL"].getFeatures()) == ["A", "B"]
    with pytest.raises(QgsProcessingException, match=r"has no field “left”\. It has: l, r"):
        run("controlfromlines", LINES=lines, LEFT_FIELD="left", STUDY_AREA=AREA, **CONTROL)


def test_evidence_finds_its_fields_in_any_case_and_its_dates_in_any_form(
    run, rows, make_layer, store
):
    """A change of January 2023 is not told of by a report of January 2024."""
    changes = make_layer(
        [(WEST, "31/01/2023", "31/01/2023"), (WEST, "05/01/2024", "")],
        fields="From_Date:string,To_Date:string",
    )
    found = run("matchevidence", CHANGES=changes, STORE=store, **MATCHED)
    assert [row["supported"] for row in rows(found["MATCHED"])] == [False, True]


@pytest.fixture
def store(tmp_path, qgis_app):
    """A store with one event, on 5 January 2024, within the western square."""
    from salient.events import model
    from salient.events.store.store import Store

    day = dt.date(2024, 1, 5)
    source = model.Source(name="Monitor", reliability="B")
    event = model.Event(title="Taken", date_start=day, date_end=day, lon=0.5, lat=0.5)
    told = model.Report(event_id=event.id, source_id=source.id, stance="reports", credibility=2)
    path = str(tmp_path / "events.gpkg")
    Store.create(path).save([source, event, told], action="made")
    return path


# --- study areas


def test_a_study_area_of_selected_features_is_these_alone(run, two_dates, areas):
    def gained(area):
        found = run("frontlinediff", CONTROL=two_dates, STUDY_AREA=area, **CHANGES)
        return found["CHANGES"].featureCount()

    assert gained(areas) == 1
    assert gained(QgsProcessingFeatureSourceDefinition(areas.id(), True)) == 0


@pytest.mark.parametrize("name", ["frontlinediff", "controltimeline", "frontline"])
def test_a_study_area_without_a_polygon_is_refused(run, make_layer, two_dates, name):
    nothing = make_layer([], fields="", kind="Polygon")
    wanted = {"frontline": {"FRONT": "memory:"}, "controltimeline": TIMELINE}
    with pytest.raises(QgsProcessingException, match="has no polygon to read"):
        run(name, CONTROL=two_dates, STUDY_AREA=nothing, **wanted.get(name, CHANGES))


# --- dates


def test_a_map_is_not_compared_with_itself(run, make_layer):
    layer = make_layer([(WEST, "A", None), (EAST, "B", None)])
    for span in ({}, {"FROM": "2025-01-01"}):
        with pytest.raises(QgsProcessingException, match="no date in its date field"):
            run("frontlinediff", CONTROL=layer, **span, **CHANGES)


def test_from_and_to_belong_to_one_layer_of_several_dates(run, make_layer):
    before, after = (make_layer([(one, "A", None)]) for one in (WEST, BOTH))
    with pytest.raises(QgsProcessingException, match="choose maps of one control layer"):
        run("frontlinediff", BEFORE=before, AFTER=after, FROM="2025-01-01", **CHANGES)


def _moment(day, hour, minute, ahead=None):
    date, time = QDate(2024, 1, day), QTime(hour, minute)
    if ahead is None:
        return QDateTime(date, time)
    return QDateTime(date, time, Qt.TimeSpec.OffsetFromUTC, 3600 * ahead)


def test_moments_of_several_zones_are_of_one(run, make_layer):
    """23:30 UTC on the 1st is 01:30 on the 2nd two hours to the east: one map, not two."""
    layer = make_layer(
        [
            (WEST, "A", _moment(1, 23, 30, 0)),
            (EAST, "B", _moment(2, 1, 30, 2)),
            (BOTH, "A", _moment(9, 6, 0, 0)),
        ],
        fields="actor:string,date:datetime",
    )
    found = run("controltimeline", CONTROL=layer, **TIMELINE)
    assert {f["date"].toString("yyyy-MM-dd") for f in found["TABLE"].getFeatures()} == {
        "2024-01-01",
        "2024-01-09",
    }
    assert any("converted to UTC (1 moved)" in text for text in found.warnings)


def test_midnights_name_their_days_in_summer_and_in_winter(run, make_layer):
    """Of one place they are of two offsets, and none is moved to the day before."""
    days = [QDateTime(QDate(2024, month, 1), QTime(0, 0), Qt.TimeSpec.OffsetFromUTC, 3600 * ahead)
            for month, ahead in ((1, 2), (7, 3))]  # fmt: skip
    layer = make_layer([(WEST, "A", days[0]), (BOTH, "A", days[1])], "actor:string,date:datetime")
    found = run("controltimeline", CONTROL=layer, **TIMELINE)
    shown = [f["date"].toString("yyyy-MM-dd") for f in found["TABLE"].getFeatures()]
    assert shown == ["2024-01-01", "2024-07-01"]


def test_a_moment_without_a_zone_says_none(run, make_layer):
    layer = make_layer(
        [(WEST, "A", _moment(1, 23, 30)), (EAST, "B", _moment(2, 1, 30))],
        fields="actor:string,date:datetime",
    )
    found = run("controltimeline", CONTROL=layer, **TIMELINE)
    assert len({f["date"] for f in found["TABLE"].getFeatures()}) == 2
    assert not [text for text in found.warnings if "zone" in text or "UTC" in text]


# --- front transects of lines


def _fronts(make_layer, rows, fields="date:string,unc:string"):
    shapes = [(f"LineString({x} 0, {x} 1)" if x is not None else None, *more) for x, *more in rows]
    return make_layer(shapes, fields=fields, kind="LineString")


OWN = {"SPACING": 20_000.0, "LENGTH": 200_000.0, "TRANSECTS": "memory:"}


@pytest.mark.parametrize("kind", ["string", "datetime"])
def test_the_time_of_day_counts_however_it_is_written(run, make_layer, kind):
    moments = ["2024-01-01T06:00:00", "2024-01-01T18:00:00", "2024-01-03T12:00:00"]
    lines = _fronts(make_layer, zip((0.0, 0.1, 0.2), moments), f"date:{kind}")
    found = run("fronttransects", LINES=lines, DATE_FIELD="date", **OWN)
    assert {row["dates"] for row in found["TRANSECTS"].getFeatures()} == {3}


def test_what_has_no_geometry_is_counted(run, make_layer):
    lines = _fronts(
        make_layer,
        [(0.0, "2024-01-01", ""), (0.1, "2024-01-03", ""), (None, "2024-01-05", "")],
    )
    found = run("fronttransects", LINES=lines, DATE_FIELD="date", **OWN)
    assert any("1 feature(s) without a usable geometry" in text for text in found.warnings)


def test_the_largest_uncertainty_of_a_date_counts_and_is_said(run, make_layer):
    def uncertainty(first, second):
        rows = [
            (0.0, "2024-01-01", "10"), (0.1, "2024-01-11", first), (0.1, "2024-01-11", second),
        ]  # fmt: skip
        lines = _fronts(make_layer, rows)
        found = run("fronttransects", LINES=lines, DATE_FIELD="date", UNCERTAINTY="unc", **OWN)
        return next(found["TRANSECTS"].getFeatures())["EPRunc_m_day"], found.warnings

    large, said = uncertainty("500,5", "20")
    assert large == pytest.approx((10**2 + 500.5**2) ** 0.5 / 10, rel=1e-6)
    assert (large, said) == uncertainty("20", "500,5")
    assert any("the largest counts" in text for text in said)


def test_an_uncertainty_that_is_no_number_is_named(run, make_layer):
    lines = _fronts(make_layer, [(0.0, "2024-01-01", "10"), (0.1, "2024-01-03", "ten")])
    with pytest.raises(QgsProcessingException, match="feature 2, field “unc”: “ten” is no number"):
        run("fronttransects", LINES=lines, DATE_FIELD="date", UNCERTAINTY="unc", **OWN)


@pytest.mark.parametrize("rows", [[], [(WEST,)]])
def test_transects_of_your_own_are_lines(run, make_layer, rows):
    lines = _fronts(make_layer, [(0.0, "2024-01-01", ""), (0.1, "2024-01-03", "")])
    own = make_layer(rows, fields="", kind="Polygon" if rows else "LineString")
    with pytest.raises(QgsProcessingException, match="transects of your own are lines"):
        run("fronttransects", LINES=lines, DATE_FIELD="date", TRANSECT_LINES=own, **OWN)


# --- maps made of places


def test_what_is_left_out_of_places_is_said_without_a_table(run, make_layer):
    places = make_layer(
        [("Point(0.5 0.5)", "A"), ("Point(1.5 0.5)", "B"), (None, "A"), ("Point(1 0.2)", None)],
        fields="actor:string",
        kind="Point",
    )
    found = run("controlfromplaces", PLACES=places, REACH=1e6, STUDY_AREA=AREA, **CONTROL)
    said = " ".join(found.warnings)
    assert "1 × left out: null. The first (3): no usable geometry" in said
    assert "1 × left out: no actor. The first (4)" in said


def test_a_multi_point_of_one_point_is_that_point(run, make_layer):
    """As GeoPackage and ogr2ogr write a layer of points."""
    rows = [("MultiPoint((0.5 0.5))", "A"), ("MultiPoint((1.5 0.5))", "B")]
    several = ("MultiPoint((0.2 0.2), (1.8 0.8))", "C")
    for extra in ([], [several]):
        places = make_layer([*rows, *extra], fields="actor:string", kind="MultiPoint")
        found = run("controlfromplaces", PLACES=places, REACH=1e6, STUDY_AREA=AREA, **CONTROL)
        assert {f["actor"] for f in found["CONTROL"].getFeatures()} == {"A", "B"}
        said = [text for text in found.warnings if "several points" in text]
        assert len(said) == len(extra)
    with pytest.raises(QgsProcessingException, match="no place is a point with an actor"):
        run(
            "controlfromplaces",
            PLACES=make_layer([several], fields="actor:string", kind="MultiPoint"),
            REACH=1e6, STUDY_AREA=AREA, **CONTROL,
        )  # fmt: skip


# --- what says how sure, and sectors without a name


@pytest.mark.parametrize("odd", [80.0, 1.2])
def test_a_field_of_certainty_that_is_not_heeded_is_said(run, make_layer, odd):
    layer = make_layer(
        [(WEST, "A", "2025-01-01", 0.5), (BOTH, "A", "2025-02-01", odd)],
        fields="actor:string,date:date,sure:double",
    )
    found = run("frontlinediff", CONTROL=layer, **CHANGES)
    assert any("the field “sure” is not heeded" in text for text in found.warnings)


def test_sectors_without_a_name_go_by_their_number(run, make_layer, two_dates):
    sectors = make_layer([(WEST, None), (EAST, ""), (BOTH, "All")], fields="name:string")
    found = run("frontlinediff", CONTROL=two_dates, SECTORS=sectors, **CHANGES)
    names = {row["sector"] for row in found["SECTOR_TABLE"].getFeatures()}
    assert "None" not in names
    assert {"2", "All"} <= names


# --- sides that hold nothing on a date

RING = "Polygon((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))"
INSIDE = "Polygon((1 1, 2 1, 2 2, 1 2, 1 1))"
WHOLE = "Polygon((0 0, 3 0, 3 3, 0 3, 0 0))"
#: open to the east for 22 km
OPEN = "Polygon((0 0, 3 0, 3 1.4, 2 1.4, 2 1, 1 1, 1 2, 2 2, 2 1.6, 3 1.6, 3 3, 0 3, 0 0))"
GAPS = dict.fromkeys(("GAPS", "POCKETS", "SUMMARY", "TREND"), "memory:")


def _sealed_then(make_layer, *last):
    return make_layer(
        [(RING, "A", "2025-01-01"), (INSIDE, "B", "2025-01-01"), *last],
    )


def test_a_search_goes_on_where_a_side_holds_nothing_on_a_date(run, make_layer):
    layer = make_layer(
        [(OPEN, "A", "2025-01-01"), (INSIDE, "B", "2025-01-01"), (WHOLE, "A", "2025-02-01"),
         (WHOLE, "B", "2025-03-01")]
    )  # fmt: skip
    found = run(
        "encirclementgap",
        CONTROL=layer,
        ACTOR_FIELD="actor",
        ENCIRCLERS="A",
        BESIEGED="B",
        MAX_GAP=50_000,
        **GAPS,
    )
    rows = [(f["date"].toString("yyyy-MM-dd"), f["state"]) for f in found["SUMMARY"].getFeatures()]
    assert rows == [
        ("2025-01-01", "open"),
        ("2025-02-01", "no closure"),
        ("2025-03-01", "no closure"),
    ]
    assert any(text.startswith("2025-02-01  no pocket threatens") for text in found.said)
    assert any(
        text.startswith("2025-03-01") and "The encirclers hold no ground on this date." in text
        for text in found.said
    )
    with pytest.raises(QgsProcessingException, match="no actor “C”"):
        run(
            "encirclementgap",
            CONTROL=layer,
            ACTOR_FIELD="actor",
            ENCIRCLERS="A",
            BESIEGED="C",
            **GAPS,
        )


def test_sources_are_compared_where_a_side_holds_nothing_for_one(run, make_layer, rows):
    sealed, whole = _sealed_then(make_layer), make_layer([(WHOLE, "A", "2025-01-01")])
    found = run(
        "comparesources", A=sealed, B=whole, A_NAME="North", B_NAME="South",
        ENCIRCLERS="A", BESIEGED="B",
        CORE_POINT="1.5,1.5 [EPSG:4326]", SIDE_BY_SIDE="memory:",
        **dict.fromkeys(("AGREEMENT", "OFFSETS", "PAIRS"), "memory:"),
    )  # fmt: skip
    gaps = [row for row in rows(found["SIDE_BY_SIDE"]) if row["measure"] == "gap"]
    assert [row["state"] for row in gaps] == ["sealed", "core taken"]


# --- fields found by their names are the same in every room


def test_claimed_ground_does_not_count_whatever_its_field_is_called(run, make_layer):
    def area(field):
        layer = make_layer(
            [(WEST, "A", "2025-01-01", "assessed"), (EAST, "A", "2025-01-01", "Claimed"),
             (BOTH, "A", "2025-02-01", "assessed")],
            fields=f"actor:string,date:date,{field}:string",
        )  # fmt: skip
        found = run("controltimeline", CONTROL=layer, **TIMELINE)
        return next(found["TABLE"].getFeatures())["area_km2"]

    assert area("status") == area("class") == pytest.approx(12_309, rel=1e-3)


def test_what_a_class_leaves_out_is_counted(run, make_layer):
    layer = make_layer(
        [(WEST, "A", "claimed"), (EAST, "A", "assessed")], "actor:string,status:string"
    )
    found = run("frontline", CONTROL=layer, ACTOR_FIELD="actor", FRONT="memory:")
    assert any("1 feature(s) left out, whose class in “status”" in text for text in found.said)


@pytest.mark.parametrize("field", ["day", "timestamp", "map_date", "since"])
def test_dates_that_share_ground_are_never_one_map(run, make_layer, field):
    layer = make_layer(
        [(RING, "A", "2025-01-01"), (INSIDE, "B", "2025-01-01"), (WHOLE, "A", "2025-02-01")],
        fields=f"actor:string,{field}:string",
    )
    wanted = dict.fromkeys(("POCKETS", "DEEPEST", "POLES", "APART", "EXCLUDED"), "memory:")
    try:
        found = run(
            "pocketarea", CONTROL=layer, ACTOR_FIELD="actor", ENCIRCLERS="A", BESIEGED="B", **wanted
        )
    except QgsProcessingException as error:
        assert f"holds several dates in “{field}”" in str(error)
    else:
        # in the Gulf of Guinea
        assert [f["reason"] for f in found["EXCLUDED"].getFeatures()] == ["on water"]


# --- layers that hold nothing, units, and numbers as texts


def test_barriers_without_a_feature_are_none_and_a_rear_without_one_is_refused(run, make_layer):
    layer = _sealed_then(make_layer)
    nothing = make_layer([], fields="", kind="LineString")
    found = run(
        "encirclementgap", CONTROL=layer, ACTOR_FIELD="actor", ENCIRCLERS="A",
        CORE_POINT="1.5,1.5 [EPSG:4326]", BARRIERS=nothing, **GAPS,
    )  # fmt: skip
    assert found["SUMMARY"].featureCount() == 1
    assert any("has no feature to read" in text for text in found.warnings)
    with pytest.raises(QgsProcessingException, match="has no feature to read"):
        run(
            "encirclementgap", CONTROL=layer, ACTOR_FIELD="actor", ENCIRCLERS="A",
            CORE_POINT="1.5,1.5 [EPSG:4326]",
            REAR=nothing, **GAPS,
        )  # fmt: skip


@pytest.mark.parametrize("crs", ["EPSG:32631", "EPSG:3857"])
@pytest.mark.parametrize("apart_m", [150.0, 250.0])
def test_the_reach_of_joins_is_in_metres_of_the_ground(run, make_layer, crs, apart_m):
    """At 60° north a unit of Web Mercator is half a metre."""
    from pyproj import Geod, Transformer

    lon, lat, _ = Geod(ellps="WGS84").fwd(3.0, 60.0, 0.0, apart_m)
    way = Transformer.from_crs(4326, crs, always_xy=True).transform
    ends = [way(3.0, 59.9), way(3.0, 60.0), way(lon, lat), way(lon, 60.1)]
    wkt = ["LineString({} {}, {} {})".format(*a, *b) for a, b in (ends[:2], ends[2:])]
    lines = make_layer([(one, "A", "B") for one in wkt], "l:string,r:string", "LineString", crs)
    found = run(
        "controlfromlines", LINES=lines, LEFT_FIELD="l", RIGHT_FIELD="r", JOIN=200.0, ENDS=1,
        STUDY_AREA="2.9,3.1,59.95,60.05 [EPSG:4326]", REPAIRS="memory:", **CONTROL,
    )  # fmt: skip
    kinds = {row["kind"] for row in found["REPAIRS"].getFeatures()}
    assert ("joined" in kinds) == (apart_m < 200.0), kinds


def test_a_place_behind_no_lines_of_its_own_side_is_not_said_to_be_in_front(run, make_layer):
    layer = _sealed_then(make_layer, (WHOLE, "B", "2025-02-01"))
    places = make_layer([("Point(1.5 1.5)", "Town")], fields="name:string", kind="Point")
    found = run(
        "placefacts",
        CONTROL=layer,
        ACTOR_FIELD="actor",
        PLACES=places,
        OWN_SIDE="A",
        FACTS="memory:",
    )
    behind = [f["behind_lines"] for f in found["FACTS"].getFeatures()]
    assert behind[0] is True
    assert behind[1] in (None, NULL)
