# SPDX-License-Identifier: GPL-2.0-or-later
"""One date a measurement, and a sentence where a filter leaves nothing, in every algorithm."""

from __future__ import annotations

import pytest

#: A ring of A round a pocket of B, once whole and once with an opening to the east.
RING = "Polygon((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))"
OPEN_RING = "Polygon((0 0, 3 0, 3 1.4, 2 1.4, 2 1, 1 1, 1 2, 2 2, 2 1.6, 3 1.6, 3 3, 0 3, 0 0))"
CORE = "Polygon((1 1, 2 1, 2 2, 1 2, 1 1))"
FIELDS = "actor:string,date:date,class:string"

RING_OF_A = {"ACTOR_FIELD": "actor", "ENCIRCLERS": "A", "BESIEGED": "B"}


def sinks(*names):
    return dict.fromkeys(names, "memory:")


#: (algorithm, its parameters beside the control layer)
TAKERS = {
    "encirclementgap": {**RING_OF_A, **sinks("GAPS", "POCKETS", "SUMMARY", "TREND")},
    "supplyroutes": {**RING_OF_A, **sinks("ROUTES", "NEAREST_AT", "SUMMARY")},
    "pocketarea": {**RING_OF_A, **sinks("POCKETS", "DEEPEST", "POLES", "APART", "EXCLUDED")},
    "frontline": sinks("FRONT"),
    "controltimeline": sinks("TABLE", "CHANGES", "LAST_CHANGED"),
    "situationlog": sinks("EVENTS", "TABLE"),
    "fronttransects": sinks("TRANSECTS"),
    "placefacts": {"ACTOR_FIELD": "actor", "OWN_SIDE": "A", **sinks("FACTS")},
    "frontlinediff": sinks(
        "CHANGES", "FRONT_BEFORE", "FRONT_AFTER", "MOVEMENT", "MATRIX", "SECTOR_TABLE"
    ),
}
#: Those that compare dates refuse to run without a date field at all.
NEED_DATES = {"controltimeline", "situationlog", "fronttransects", "frontlinediff"}


@pytest.fixture
def places(make_layer):
    """A town in the pocket, the core of a gap too."""
    return make_layer([("Point(1.5 1.5)", "Town")], fields="name:string", kind="Point")


@pytest.fixture
def ask(run, places, make_layer):
    """Run an algorithm that takes a control layer, by its id."""
    roads = make_layer([("LineString(1.5 1.5, 5 1.5)",)], fields="", kind="LineString")

    def call(name, layer, **more):
        extra = {
            "placefacts": {"PLACES": places},
            "encirclementgap": {"CORE": places},
            "supplyroutes": {"CORE": places, "ROADS": roads},
        }.get(name, {})
        return run(name, CONTROL=layer, **TAKERS[name], **extra, **more)

    return call


@pytest.fixture
def two_days(make_layer):
    rows = [
        (OPEN_RING, "A", "2025-01-01", None),
        (CORE, "B", "2025-01-01", None),
        (RING, "A", "2025-01-02", None),
        (CORE, "B", "2025-01-02", None),
    ]
    return make_layer(rows, fields=FIELDS)


def test_the_list_of_takers_is_whole(provider):
    """An algorithm that takes a control layer is in this file, but for one that needs a store."""
    from qgis.core import QgsProcessingParameterFeatureSource

    takers = {
        one.name()
        for one in provider.algorithms()
        if one.parameterDefinition("DATE_FIELD")
        and isinstance(one.parameterDefinition("CONTROL"), QgsProcessingParameterFeatureSource)
    }
    assert takers - set(TAKERS) <= {"checkclaims", "dailysituation"}


@pytest.mark.parametrize("name", sorted(set(TAKERS) - NEED_DATES))
def test_several_dates_without_a_date_field_are_refused(ask, two_days, name):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"several dates in “date”.*Choose “date”"):
        ask(name, two_days, DATE_FIELD="")


def test_a_field_called_date_is_taken_where_none_is_chosen(ask, two_days):
    """The ring is open on the first day (0.2 degrees of 111 km) and sealed on the second."""
    found = ask("encirclementgap", two_days)
    assert found["STATE"] == "sealed"
    rows = [(f["date"].toString("yyyy-MM-dd"), f["gap_km"]) for f in found["GAPS"].getFeatures()]
    assert [day for day, _ in rows] == ["2025-01-01"]
    # 0.2 degrees of latitude near the equator: 0.2 · 110.57 km
    assert rows[0][1] == pytest.approx(22.11, abs=0.05)


@pytest.mark.parametrize("spelling", ["DATE", "as_of", "recorded"])
def test_the_date_field_is_found_by_name_or_by_type(make_layer, run, spelling):
    rows = [(CORE, "A", "2025-01-01"), (RING, "A", "2025-01-02")]
    layer = make_layer(rows, fields=f"Faction:string,{spelling}:date")
    found = run("frontline", CONTROL=layer, FRONT="memory:")
    assert found["FRONT"].featureCount() == 2
    assert any("Faction" in text for text in found.said)


def test_two_fields_of_dates_are_not_chosen_between(make_layer, run):
    from qgis.core import QgsProcessingException

    rows = [(CORE, "A", "2025-01-01", "2025-03-01"), (RING, "B", "2025-01-02", "2025-03-01")]
    layer = make_layer(
        [*rows, (CORE, "A", "2025-01-03", "2025-03-01")],
        fields="actor:string,drawn:date,edited:date",
    )
    with pytest.raises(QgsProcessingException, match="several dates in “drawn”"):
        run("frontline", CONTROL=layer, FRONT="memory:")


def test_a_beginning_beside_an_end_is_no_date_of_a_map(make_layer, run):
    """Two intervals of one country share ground: neither day is a map of its own."""
    from qgis.core import QgsProcessingException

    rows = [(RING, "A", "2025-01-01", "2025-01-31"), (RING, "A", "2025-02-01", "2025-02-28")]
    layer = make_layer(rows, fields="actor:string,START_DATE:date,END_DATE:date")
    with pytest.raises(QgsProcessingException, match=r"from when a feature holds.*Prepare"):
        run("frontline", CONTROL=layer, FRONT="memory:")


def test_days_of_drawing_that_share_no_ground_are_one_map(make_layer, run):
    beside = "Polygon((2 1, 3 1, 3 2, 2 2, 2 1))"
    rows = [(CORE, "A", "2025-01-01"), (beside, "B", "2025-01-02")]
    layer = make_layer(rows, fields="actor:string,date:date")
    found = run("frontline", CONTROL=layer, DATE_FIELD="", FRONT="memory:")
    # The border is one degree of the meridian: 110.57 km.
    assert found["LENGTH_KM"] == pytest.approx(110.57, abs=0.01)
    assert any("looks like a date" in text for text in found.warnings)


def test_a_layer_named_after_a_day_is_said_to_look_dated(make_layer, run):
    layer = make_layer([(RING, "A"), (CORE, "B")], fields="actor:string")
    layer.setName("front 2025-01-31")
    found = run("frontline", CONTROL=layer, FRONT="memory:")
    assert any("its name looks like 2025-01-31" in text for text in found.warnings)


# Nothing left ---------------------------------------------------------------------------------


def _claimed(make_layer):
    rows = [(RING, "A", f"2025-01-0{day}", "claimed") for day in (1, 2)]
    return make_layer(rows, fields=FIELDS)


def _null(make_layer):
    return make_layer([(None, "A", f"2025-01-0{day}", None) for day in (1, 2)], fields=FIELDS)


def _points(make_layer):
    rows = [("Point(1 1)", "A", f"2025-01-0{day}", None) for day in (1, 2)]
    return make_layer(rows, fields=FIELDS, kind="Point")


def _nobody(make_layer):
    return make_layer([(RING, None, f"2025-01-0{day}", None) for day in (1, 2)], fields=FIELDS)


def _nothing_selected(make_layer):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    layer = make_layer([(RING, "A", "2025-01-01", None)], fields=FIELDS)
    QgsProject.instance().addMapLayer(layer)
    return QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)


EMPTIED = {
    "claimed": (_claimed, "no feature has a control class that counts.*Name those"),
    "null": (_null, "no feature can be used.*null"),
    "points": (_points, "no feature can be used.*not a polygon"),
    "no actor": (_nobody, "no feature can be used.*no actor"),
    "selection": (_nothing_selected, "no features to read.*select some"),
}


@pytest.mark.parametrize("what", EMPTIED)
@pytest.mark.parametrize("name", TAKERS)
def test_nothing_left_is_a_sentence(ask, make_layer, qgis_new_project, name, what):
    from qgis.core import QgsProcessingException

    make, sentence = EMPTIED[what]
    with pytest.raises(QgsProcessingException, match=sentence):
        ask(name, make(make_layer))
