# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences as reports write them, and the claim that each proposes; worked out by reading."""

from __future__ import annotations

import pytest
from salient.analysis.base.units import AREA_UNITS
from salient.analysis.claims.languages import to_english
from salient.analysis.claims.quantity import parse_number, parse_quantities
from salient.analysis.claims.sentence import propose, why_not

AREAS = ("Delaware", "Rhode Island", "Iraq", "Syria")

#: sentence → kind, comparator, value, value_to, unit, references, places
SENTENCES = {
    "The gap between Sukhnah and al-Kawm is less than 15 and a half miles":
        ("gap", "less than", 15.5, None, "mi", (), ("Sukhnah", "al-Kawm")),
    "a pocket of over 3,000 square miles":
        ("pocket area", "more than", 3000, None, "mi²", (), ("", "")),
    "Qadir lies some 75 miles west of Deir ez-Zor":
        ("distance", "about", 75, None, "mi", (), ("Deir ez-Zor", "Qadir")),
    "a besieged area of 3,000–4,000 km²":
        ("pocket area", "about", 3000, 4000, "km²", (), ("", "")),
    "they took between 20 and 25 square kilometres":
        ("gain", "about", 20, 25, "km²", (), ("", "")),
    "the corridor is 3 to 4 km wide": ("gap", "about", 3, 4, "km", (), ("", "")),
    "government territory more than doubled in two months":
        ("area ratio", "more than", 2, None, "times", (), ("", "")),
    "more than double what it held": ("area ratio", "more than", 2, None, "times", (), ("", "")),
    "they hold two-thirds of Syria":
        ("control area", "about", 2 / 3, None, "", ("Syria",), ("", "")),
    "an area half of Iraq": ("control area", "about", 0.5, None, "", ("Iraq",), ("", "")),
    "twice the size of Delaware":
        ("control area", "about", 2, None, "", ("Delaware",), ("", "")),
    "trapped in an area roughly equivalent to Delaware and Rhode Island combined":
        ("pocket area", "about", None, None, "", ("Delaware", "Rhode Island"), ("", "")),
    "over a dozen miles of corridor remain": ("gap", "more than", 12, None, "mi", (), ("", "")),
    "400 feet from the front": ("distance", "about", 400, None, "ft", (), ("", "front")),
    "some 2,000 acres": ("control area", "about", 2000, None, "acre", (), ("", "")),
    "12,000 dunams of land": ("control area", "about", 12000, None, "dunam", (), ("", "")),
    "at least 900 feddans": ("control area", "at least", 900, None, "feddan", (), ("", "")),
    "a pocket two to three times the size of Delaware":
        ("pocket area", "about", 2, 3, "", ("Delaware",), ("", "")),
    "they hold 20 to 30% of Syria":
        ("control area", "about", 0.2, 0.3, "", ("Syria",), ("", "")),
    "they hold a third to a half of Iraq":
        ("control area", "about", pytest.approx(1 / 3), 0.5, "", ("Iraq",), ("", "")),
    "they lost a quarter to a half of their territory":
        ("area ratio", "about", 0.5, 0.75, "times", (), ("", "")),
    # Of a pocket or gap no actor's ground is a measure, and what lies off a gap is none of it.
    "The pocket was halved.": None, "The pocket lost a third of its area.": None,
    "The pocket has shrunk by 30%": None, "The gap halved.": None,
    "The road is 5 km from the gap.": None,
    # The same in other languages.
    "коридор менше ніж п'ятнадцять кілометрів":
        ("gap", "less than", 15, None, "kilometers", (), ("", "")),
    "захоплено близько двохсот квадратних кілометрів": None,
    "понад двадцять п’ять квадратних кілометрів":
        ("control area", "more than", 25, None, "km²", (), ("", "")),
    "окружены на площади более трёх тысяч квадратных километров":
        ("pocket area", "more than", 3000, None, "km²", (), ("", "")),
    "المنطقة المحاصرة أكثر من ثلاثة آلاف كيلومتر مربع":
        ("pocket area", "more than", 3000, None, "km²", (), ("", "")),
    "حوالي خمسة وعشرون كيلومتر": ("gap", "about", 25, None, "kilometers", (), ("", "")),
    "une poche de plus de quatre-vingt-quinze kilomètres carrés":
        ("pocket area", "more than", 95, None, "km²", (), ("", "")),
    "environ trois mille kilomètres carrés":
        ("control area", "about", 3000, None, "km²", (), ("", "")),
    "una bolsa de más de doscientos treinta y cinco kilómetros cuadrados":
        ("pocket area", "more than", 235, None, "km²", (), ("", "")),
    "unos 3.000 kilómetros cuadrados": ("control area", "about", 3000, None, "km²", (), ("", "")),
    "der Korridor ist weniger als fünfundzwanzig Kilometer breit":
        ("gap", "less than", 25, None, "kilometers", (), ("", "")),
    "etwa dreitausend Quadratkilometer": ("control area", "about", 3000, None, "km²", (), ("", "")),
}  # fmt: skip


@pytest.mark.parametrize("text", SENTENCES)
def test_sentence_proposes_its_claim(text):
    expected = SENTENCES[text]
    found = propose(text, AREAS)
    if expected is None:
        assert found is None
        return
    assert found is not None
    kind, comparator, value, value_to, unit, named, places = expected
    unit = "km" if unit == "kilometers" else unit
    assert (found.kind, found.comparator, found.unit) == (kind, comparator, unit)
    assert found.value == (None if value is None else pytest.approx(value))
    assert found.value_to == value_to
    assert found.reference == named
    assert (found.place_from, found.place_to) == places


@pytest.mark.parametrize("text", SENTENCES)
def test_what_is_stated_reads_back_as_the_value(text):
    found = propose(text, AREAS)
    if found is not None and found.stated:
        assert parse_number(found.stated)[0] == pytest.approx(found.value)


@pytest.mark.parametrize("text", ["", "a few miles", "several villages fell", "on 12 August 2017"])
def test_what_states_no_number_is_left(text):
    assert propose(text, AREAS) is None
    assert str(why_not(text))


@pytest.mark.parametrize("text", ["The pocket was halved.", "The pocket lost a third of its area"])
def test_a_change_of_a_pocket_is_told_from_one_of_ground(text):
    assert str(why_not(text)).endswith("is not measured of a gap or pocket: state what it came to.")


def test_a_few_is_named_as_no_number():
    assert str(why_not("only a few miles away")).startswith("“a few” states no number")


@pytest.mark.parametrize(
    "text",
    [
        "15 and a half miles", "the town of Un", "more than 40 km and under 50 km",
        "he said die 20 km", "once upon a time 3 miles",
    ],
)  # fmt: skip
def test_english_is_left_as_it_is(text):
    assert to_english(text) == text


def test_direction_comes_with_the_distance():
    found = propose("Qadir lies some 75 miles west of Deir ez-Zor")
    assert found.azimuth == 270.0 and found.stated == "75"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("одинадцять", 11), ("триста сорок два кілометри", 342), ("дві тисячі п'ятсот", 2500),
        ("пятьдесят шесть километров", 56), ("soixante-quinze kilomètres", 75),
        ("quatre-vingts kilomètres", 80), ("vingt et un kilomètres", 21),
        ("deux cents kilomètres", 200), ("treinta y uno kilómetros", 31), ("mil kilómetros", 1000),
        ("zweihundertfünfzig Kilometer", 250), ("hundert Kilometer", 100),
        ("einundzwanzig Kilometer", 21), ("مئة كيلومتر", 100), ("ثلاثون كيلومتر", 30),
        ("٢٥ كيلومتر", 25), ("ألفين كيلومتر", 2000),
    ],
)  # fmt: skip
def test_number_words(text, number):
    assert parse_number(to_english(text))[0] == number


def test_a_range_is_one_quantity_and_dates_are_none():
    (found,) = parse_quantities("from 12 to 15 km, in 2017")
    assert (found.value, found.value_to, found.unit) == (12, 15, "km")
    first, second = parse_quantities("25 km and 30 km")
    assert first.value_to is None and second.value == 30


def test_units_of_land():
    """An acre is 1/640 of a square mile; a feddan 24 kirat of 175.03 m²."""
    assert AREA_UNITS["acre"] == pytest.approx(AREA_UNITS["mi²"] / 640, rel=1e-5)
    assert AREA_UNITS["feddan"] == pytest.approx(24 * 175.0347, rel=1e-5)
    assert AREA_UNITS["dunam"] == 1000.0


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("a pocket of 3'000 km²", ("about", 3000.0, None, "km²")),
        ("a pocket of 3’000 km²", ("about", 3000.0, None, "km²")),
        ("un couloir de deux kilomètres et demi", ("about", 2.5, None, "km")),
        ("un pasillo de dos kilómetros y medio", ("about", 2.5, None, "km")),
        ("die Lücke ist zwei Kilometer und einen halben breit", ("about", 2.5, None, "km")),
        ("коридор два кілометри з половиною", ("about", 2.5, None, "km")),
        ("a gap of 500 metres to 1 km", ("about", 500.0, 1000.0, "m")),
        ("a gap of greater than or equal to 5 km", ("at least", 5.0, None, "km")),
        ("a gap of less than or equal to 5 km", ("at most", 5.0, None, "km")),
        ("a gap of 5 km ± 2 km", ("about", 3.0, 7.0, "km")),
        # a speed, and what has a sign, are no width and no area
        ("the gap narrowed at 20 km/h", None),
        ("a pocket of -5 km²", None),
        ("a pocket of −5 km²", None),
    ],
)
def test_no_part_of_a_number_is_lost_unsaid(text, stated):
    claim = propose(text)
    told = claim and (claim.comparator, claim.value, claim.value_to, claim.unit)
    assert told == stated
