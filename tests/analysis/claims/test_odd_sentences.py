# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences that were once read as another claim than they state, without a word."""

from __future__ import annotations

import pytest
from salient.analysis.base.errors import InputError
from salient.analysis.claims.claim import ClaimedQuantity, Measured
from salient.analysis.claims.judge import judge
from salient.analysis.claims.sentence import propose, why_not
from salient.analysis.pocket import references

#: sentence → kind, comparator, value, value_to, unit, references, by reading
QUANTITIES = {
    "The corridor is no wider than 3 km": ("gap", "at most", 3, None, "km", ()),
    "a corridor narrower than 3 km": ("gap", "less than", 3, None, "km", ()),
    "within 10 km of Kupiansk": ("distance", "at most", 10, None, "km", ()),
    "a gap of 100 km at most": ("gap", "at most", 100, None, "km", ()),
    "the gap is not 5 km but 6 km": ("gap", "about", 6, None, "km", ()),
    "the gap is a mile and a half": ("gap", "about", 1.5, None, "mi", ()),
    "two forces just 12 km from each other": ("gap", "about", 12, None, "km", ()),
    "the enclave is 3 to 4 thousand km2": ("pocket area", "about", 3000, 4000, "km²", ()),
    "the enclave measures 5 km sq": ("pocket area", "about", 5, None, "km²", ()),
    "three times the size of Rhode Island":
        ("control area", "about", 3, None, "", ("Rhode Island",)),
    "one and a half times the size of Rhode Island":
        ("control area", "about", 1.5, None, "", ("Rhode Island",)),
    "almost a fifth of Ukraine": ("control area", "about", 0.2, None, "", ("Ukraine",)),
    "more than 20% of Ukraine": ("control area", "more than", 0.2, None, "", ("Ukraine",)),
    "in Syria an area the size of Lebanon": ("control area", "about", None, None, "", ("Lebanon",)),
    "they lost two-fifths of Syria": ("loss", "about", 0.4, None, "", ("Syria",)),
    "they lost two-fifths of their ground": ("area ratio", "about", 0.6, None, "times", ()),
    "territory grew by 50%": ("area ratio", "about", 150, None, "%", ()),
    "their territory shrank by more than 30%": ("area ratio", "less than", 70, None, "%", ()),
    "territory shrank by a third": ("area ratio", "about", 2 / 3, None, "times", ()),
    "troops captured 4,168 square kilometers in 2024": ("gain", "about", 4168, None, "km²", ()),
    "the group lost 60,000 square km": ("loss", "about", 60000, None, "km²", ()),
    "more than 100 square miles were recaptured": ("gain", "more than", 100, None, "mi²", ()),
    "three-and-a-half miles": ("gap", "about", 3.5, None, "mi", ()),
    "40 km (25 mi) west of Mosul": ("distance", "about", 40, None, "km", ()),
    "artillery is within 15 kilometers of the town": ("distance", "at most", 15, None, "km", ()),
    "the front is 10 km east of Pokrovsk": ("distance", "about", 10, None, "km", ()),
    "Third Army holds an area the size of Delaware":
        ("control area", "about", None, None, "", ("Delaware",)),
}  # fmt: skip
#: what is no claim that a map could answer → word of the reason
LEFT = {
    "troops advanced 5 to 7 km": "how far somebody went",
    "a pocket 20 miles long and 10 miles wide": "how long something is",
    "40,000 troops in a pocket 8 km by 4 km": "how long something is",
    "several dozen kilometers": "no number",
    "a pocket 12 km across": "how long something is",
    "rebels broke the siege of Aleppo": "No quantity",
    "most of Syria": "No quantity",
    "area of approximately 3.000 square kilometres": "separator of thousands",
    "20 percent of the country": "name the country",
    "the pocket will soon be sealed": "No quantity",
    "Is the pocket sealed?": "No quantity",
    "Trun is not held by the Canadians": "No quantity",
}
#: sentence → kind, place, actor
FACTS = {
    "The pocket was sealed on 19 August": ("sealed", "", ""),
    "The gap was closed at last": ("sealed", "", ""),
    "The pocket has not been sealed": ("open", "", ""),
    "The corridor remains open": ("open", "", ""),
    "The two armies linked up at Chambois": ("link-up", "Chambois", ""),
    "Trun is held by the Canadians": ("holder", "Trun", "Canadians"),
    "Palmyra is in the hands of Islamic State": ("holder", "Palmyra", "Islamic State"),
    "The Poles took Hill 262": ("holder", "Hill 262", "Poles"),
    "St. Lambert is held by Canadian troops": ("holder", "St. Lambert", "Canadian troops"),
    "Sukhnah fell to the army": ("holder", "Sukhnah", "army"),
    "Government forces now control al-Kawm": ("holder", "al-Kawm", "Government forces"),
}


@pytest.mark.parametrize("text", QUANTITIES)
def test_what_the_sentence_states_is_what_is_read(text):
    found = propose(text, references.known_names())
    kind, comparator, value, value_to, unit, named = QUANTITIES[text]
    assert (found.kind, found.comparator, found.unit) == (kind, comparator, unit)
    assert found.value == (None if value is None else pytest.approx(value))
    assert (found.value_to, found.reference) == (value_to, named)


@pytest.mark.parametrize("text", LEFT)
def test_what_no_map_can_answer_is_left_with_the_reason(text):
    assert propose(text, references.known_names()) is None
    assert LEFT[text] in str(why_not(text))


@pytest.mark.parametrize("text", FACTS)
def test_facts_are_proposed_too(text):
    found = propose(text)
    assert (found.kind, found.place_from, found.actor) == FACTS[text]


def test_a_direction_is_a_second_claim():
    found = propose("Qadir lies some 75 miles west of Deir ez-Zor")
    second = found.direction
    assert (second.kind, second.value, second.unit, second.stated) == (
        "bearing",
        270.0,
        "°",
        "west",
    )
    assert (second.place_from, second.place_to) == ("Deir ez-Zor", "Qadir")
    assert propose("a gap of 75 miles").direction is None
    # Where an event took place is the event's own place, not a word of the sentence.
    assert propose("Fighting took place 20 km northwest of Palmyra").place_to == ""


def judged(area_km2: float, *names: str) -> str:
    claim = ClaimedQuantity("pocket area", reference=names)
    area = area_km2 * 1e6
    return judge(claim, Measured(area, area, area)).verdict


def test_all_countries_and_regions_are_references():
    """Iraq has 438,317 km² (The World Factbook); Anbar is its largest region, 137,808 by its own
    statistics office: the world map's borders are within 3 % of both."""
    iraq, anbar = references.find("Iraq"), references.find("al-Anbar Governorate")
    assert iraq.table.total_m2[iraq.row] == pytest.approx(438_317e6, rel=0.03)
    assert anbar.region == "Iraq"
    assert anbar.table.total_m2[anbar.row] == pytest.approx(137_808e6, rel=0.03)
    assert "Natural Earth" in iraq.source
    assert judged(430_000, "iraq") == "consistent"
    assert judged(300_000, "Iraq") == "inconsistent"
    # Published figures come first: of the world map's Ukraine a peninsula is another's.
    assert "Factbook" in references.find("Ukraine").source
    assert references.find("Luxembourg").region == "World"


@pytest.mark.parametrize("name", ["Georgia", "Punjab", "Congo"])
def test_a_name_of_several_areas_is_asked(name):
    with pytest.raises(InputError, match="can be 2 areas"):
        references.find(name)


def test_which_of_several_areas_can_be_said():
    assert references.find("Georgia (World)").source.startswith("Natural Earth")
    assert references.find("Georgia (United States)").source.startswith("U.S. Census")
    assert references.find("Punjab (Pakistan)").region == "Pakistan"
    assert references.find("Donetsk Oblast").region == "Ukraine"


def exactly(value: float) -> Measured:
    return Measured(value, value, value)


def test_more_than_nothing_is_something():
    """On a sealed date the gap is 0: "more than 0 km" is as wrong as "open"."""
    more = ClaimedQuantity("gap", "more than", 0.0, "km")
    assert judge(more, exactly(0.0)).verdict == "inconsistent"
    assert judge(more, exactly(5.0)).verdict == "consistent"
    assert (
        judge(ClaimedQuantity("gap", "at least", 0.0, "km"), exactly(0.0)).verdict == "consistent"
    )


@pytest.mark.parametrize(
    ("measured", "verdict"),
    [(355.0, "consistent"), (5.0, "consistent"), (20.0, "inconsistent"), (180.0, "inconsistent")],
)
def test_a_range_of_bearings_may_run_across_north(measured, verdict):
    claim = ClaimedQuantity("bearing", "about", 350.0, "°", value_to=10.0)
    assert judge(claim, exactly(measured)).verdict == verdict
