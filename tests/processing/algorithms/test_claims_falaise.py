# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims on the pocket of Falaise, drawn by hand in eight dates; right figures in its README.

Gap 34.994, 28.928, 19.208, 8.656 km on 13, 15, 17, 18 August 1944 (the README's first three run
from vertex to vertex and are longer); sealed on the 19th (129.3 km²); 1.262 km in two lines (833 +
429 m) on the 20th; sealed on the 21st (4.6 km²); core taken on the 22nd.
"""

from __future__ import annotations

import datetime as dt

import pytest
from salient.events import model
from salient.events.store.store import Store


def day(number: int) -> dt.date:
    return dt.date(1944, 8, number)


@pytest.fixture
def falaise(real_cases):
    return real_cases / "falaise_1944"


@pytest.fixture
def gaps(run, falaise, tmp_path):
    """The files of the encirclement gap round Tournai-sur-Dive."""
    # A layer held by a fixture would outlive QGIS.
    return run(
        "encirclementgap",
        CONTROL=str(falaise / "control.geojson"),
        ACTOR_FIELD="actor",
        DATE_FIELD="date",
        ENCIRCLERS="Allied",
        CORE=str(falaise / "core.geojson"),
        CORE_NAME="name",
        REAR=str(falaise / "rear.geojson"),
        GAPS=str(tmp_path / "gaps.gpkg"),
        POCKETS=str(tmp_path / "pockets.gpkg"),
        SUMMARY=str(tmp_path / "summary.gpkg"),
    )


@pytest.fixture
def check(run, rows, falaise, tmp_path, qgis_app):
    """Judge claims on the layers that are given: a row each, in order of the claims."""

    def judged(claims, **given):
        path = str(tmp_path / f"claims_{len(list(tmp_path.iterdir()))}.gpkg")
        event = model.Event(title="Falaise", lon=0.052, lat=48.808)
        source = model.source_named("Monitor")
        reports = [
            model.Report(event_id=event.id, source_id=source.id, quote=str(number)).with_claim(one)
            for number, one in enumerate(claims)
        ]
        Store.create(path).save([source, event, *reports], action="made")
        done = run(
            "checkclaims",
            STORE=path,
            PLACES=str(falaise / "places.geojson"),
            VERDICTS="TEMPORARY_OUTPUT",
            **given,
        )
        return sorted(rows(done["VERDICTS"]), key=lambda row: int(row["quote"]))

    return judged


def gap(value, date, comparator="about", **more) -> model.Claim:
    return model.Claim("gap", comparator, value, "km", date=date, **more)


def test_a_sealed_date_is_judged_by_its_state(gaps, check):
    """On the 19th there is no gap line: the line of the day before says nothing about it."""
    claims = [
        gap(0.0, day(19)),
        gap(8.7, day(19)),
        gap(8.7, day(18)),
        model.Claim("sealed", date=day(19)),
        model.Claim("open", date=day(19)),
        model.Claim("sealed", date=day(18)),
        model.Claim("open", date=day(20)),
    ]
    found = check(claims, SUMMARY=gaps["SUMMARY"], GAPS=gaps["GAPS"], POCKETS=gaps["POCKETS"])
    assert [row["verdict"] for row in found] == [
        *("consistent", "inconsistent", "consistent"),
        *("consistent", "inconsistent", "inconsistent", "consistent"),
    ]
    assert found[0]["measured_on"] == "1944-08-19"
    # The pockets carry totals and states too.
    found = check(claims[:2], GAPS=gaps["GAPS"], POCKETS=gaps["POCKETS"])
    assert [row["verdict"] for row in found] == ["consistent", "inconsistent"]


def test_gap_lines_alone_do_not_tell_a_sealed_date(gaps, check):
    (row,) = check([gap(0.0, day(19))], GAPS=gaps["GAPS"])
    assert row["verdict"] == "cannot tell"
    assert "may be sealed" in row["note"]


def test_a_closure_is_judged_by_all_its_lines(gaps, check):
    claims = [gap(1.26, day(20)), gap(0.83, day(20))]
    for given in ({"SUMMARY": gaps["SUMMARY"]}, {"GAPS": gaps["GAPS"]}):
        total, one = check(claims, **given)
        assert total["measured_value"] == pytest.approx(1.262, abs=1e-3)
        assert (total["verdict"], one["verdict"]) == ("consistent", "inconsistent")


def test_a_claim_between_places_of_a_closure_of_two_lines_needs_both_readings(gaps, check):
    between = {"place_from": "Chambois", "place_to": "Mont Ormel (Hill 262)"}
    both, either = check(
        [gap(2.0, day(20), "less than", **between), gap(1.0, day(20), "less than", **between)],
        GAPS=gaps["GAPS"],
        SUMMARY=gaps["SUMMARY"],
    )
    assert both["verdict"] == "consistent"
    assert either["verdict"] == "cannot tell"
    assert "readings disagree" in either["note"]


def test_the_claims_actor_must_be_the_layers(gaps, check):
    given = {name: gaps[name] for name in ("SUMMARY", "GAPS", "POCKETS")}
    area = model.Claim("pocket area", "about", 129.3, "km²", date=day(19))
    claims = [
        gap(8.66, day(18), actor="Martians"),
        gap(8.66, day(18), actor="Allied"),
        model.Claim("pocket area", "about", 129.3, "km²", date=day(19), actor="Martians"),
        model.Claim("pocket area", "about", 129.3, "km²", date=day(19), actor="allied"),
        area,
    ]
    found = check(claims, **given)
    assert [row["verdict"] for row in found] == [
        *("cannot tell", "consistent", "cannot tell", "consistent", "consistent"),
    ]
    assert "“Martians”" in found[0]["note"] and "“Allied”" in found[0]["note"]


def test_a_mapped_date_without_a_pocket_is_not_exchanged(gaps, check, falaise):
    """On the 22nd the core is taken: the pocket of the 21st is not that of the 22nd."""
    area = model.Claim("pocket area", "about", 4.6, "km²", date=day(22))
    (row,) = check([area], POCKETS=gaps["POCKETS"], SUMMARY=gaps["SUMMARY"])
    assert row["verdict"] == "cannot tell"
    assert "1944-08-22" in row["note"]


def test_what_lies_behind_the_front_is_measured_on_the_map_before(check, falaise):
    """Hill 262 was taken on the 19th; on its own map it is Allied and by the front."""
    to = {"place_from": "Mont Ormel (Hill 262)", "place_to": "front", "date": day(19)}
    claims = [
        model.Claim("distance", "more than", 1.0, "km", **to),
        model.Claim("distance", "more than", 1.0, "km", map="nearest", **to),
        model.Claim("distance", "more than", 1.0, "km", map="after", **to),
    ]
    found = check(claims, CONTROL=str(falaise / "control.geojson"), DATE_FIELD="date")
    assert [row["measured_on"] for row in found] == ["1944-08-18", "1944-08-19", "1944-08-20"]
    assert "the map before 1944-08-19" in found[0]["note"]


def test_behind_whose_front(check, falaise):
    """On the 18th Hill 262 is German: it lies behind their front, and before the Allied one."""
    to = {"place_from": "Mont Ormel (Hill 262)", "place_to": "behind the front", "date": day(19)}
    claims = [
        model.Claim("distance", "more than", 1.0, "km", actor=actor, **to)
        for actor in ("German", "Allied")
    ]
    german, allied = check(claims, CONTROL=str(falaise / "control.geojson"), DATE_FIELD="date")
    assert (german["verdict"], allied["verdict"]) == ("consistent", "inconsistent")
    assert "before the front of Allied" in allied["what"]


def test_how_near_a_link_up_counts_is_said(check, falaise):
    """They met nearer than 10 km to Chambois and not within 500 m, as the claim of 0.5 km says."""
    met = [model.Claim("link-up", date=day(19), actor="Allied", place_from="Chambois")]
    on = {"CONTROL": str(falaise / "control.geojson"), "DATE_FIELD": "date"}
    verdicts = [check(met, **on, LINK_UP_WITHIN=within)[0]["verdict"] for within in (10_000, 500)]
    assert verdicts == ["consistent", "inconsistent"]


def test_who_holds_a_place(check, falaise):
    def held(actor, number):
        return model.Claim("holder", place_from="Trun", actor=actor, date=day(number))

    found = check(
        [held("Allied", 17), held("German", 17), held("Allied", 19), held("German", 19)],
        CONTROL=str(falaise / "control.geojson"),
        DATE_FIELD="date",
    )
    assert [row["verdict"] for row in found] == [
        *("inconsistent", "consistent", "consistent", "inconsistent"),
    ]


def test_a_verdict_says_at_which_error_it_turns(gaps, check):
    """8.656 km of one line against “less than 9”: 344 m / (1.96 √2) = 124 m."""
    (row,) = check([gap(9.0, day(18), "less than")], SUMMARY=gaps["SUMMARY"])
    assert row["verdict"] == "consistent"
    assert row["turns_at_m"] == pytest.approx(344 / 1.959964 / 2**0.5, rel=0.01)
    assert "Consistent up to a position error of" in row["note"]


def test_odd_claims_through_the_door_that_people_use(gaps, check, falaise):
    """More than nothing, forces that met, ground taken, a ratio that ends before it starts."""
    near = {"place_from": "Chambois"}
    taken = {"actor": "Allied", "date_from": day(13), "date": day(19)}
    cases = [
        (gap(0.0, day(19), "more than"), "inconsistent"),
        (gap(0.0, day(18), "more than"), "consistent"),
        (model.Claim("link-up", date=day(19), actor="Allied", **near), "consistent"),
        (model.Claim("link-up", date=day(18), actor="Allied", **near), "inconsistent"),
        (model.Claim("link-up", "about", 0.5, "km", date=day(19), **near), "inconsistent"),
        (model.Claim("gain", "more than", 100.0, "km²", **taken), "consistent"),
        (model.Claim("loss", "more than", 100.0, "km²", **taken), "inconsistent"),
        (model.Claim("gain", "more than", 0.5, "", reference="Luxembourg", **taken), "consistent"),
        (model.Claim("gain", reference="Georgia", **taken), "cannot tell"),
        (model.Claim("area ratio", "about", 1.0, "times", actor="Allied",
                     date_from=day(19), date=day(13)), "cannot tell"),
    ]  # fmt: skip
    found = check(
        [claim for claim, _ in cases],
        CONTROL=str(falaise / "control.geojson"),
        DATE_FIELD="date",
        SUMMARY=gaps["SUMMARY"],
        GAPS=gaps["GAPS"],
    )
    assert [row["verdict"] for row in found] == [verdict for _, verdict in cases]
    assert "can be 2 areas" in found[8]["note"]
    assert "must start before it ends" in found[9]["note"]
    assert "no link-up" in found[3]["note"]
