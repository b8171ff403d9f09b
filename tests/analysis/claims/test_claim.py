# SPDX-License-Identifier: GPL-2.0-or-later
"""Verdicts: what a claim allows, how its rounding widens it, and what cannot be told."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from salient.analysis.base.errors import InputError
from salient.analysis.claims import claim as claims
from salient.analysis.claims import judge as judging
from salient.analysis.claims import wording
from salient.analysis.claims.claim import ClaimedQuantity, Measured, Tolerance
from salient.analysis.claims.judge import judge
from salient.analysis.claims.quantity import COMPARATORS
from salient.events import model

KM2_PER_MI2 = 1.609344**2


def exactly(value: float) -> Measured:
    return Measured(value, value, value)


def gap_km(comparator: str, value: float, low: float, high: float, stated: str = "") -> str:
    claim = ClaimedQuantity(claims.GAP, comparator, value, "km", stated)
    return judge(claim, Measured((low + high) * 500.0, low * 1000.0, high * 1000.0)).verdict


#: comparator, claimed km, measured interval in km, verdict; "about" allows 10 %
CASES = {
    "less, below": ("less than", 25, 24.0, 24.8, "consistent"),
    "less, straddles": ("less than", 25, 24.0, 26.0, "cannot tell"),
    # 25 is rounded to ±0.5, so 25.3 misses the claim by less than its rounding.
    "less, over by less than the rounding": ("less than", 25, 25.2, 25.3, "cannot tell"),
    "less, over": ("less than", 25, 25.6, 26.0, "inconsistent"),
    "at most, on it": ("at most", 25, 24.0, 25.0, "consistent"),
    "more, above": ("more than", 25, 25.1, 27.0, "consistent"),
    "more, straddles": ("more than", 25, 24.0, 27.0, "cannot tell"),
    "more, below": ("more than", 25, 20.0, 24.4, "inconsistent"),
    "at least, on it": ("at least", 25, 25.0, 26.0, "consistent"),
    "about, inside": ("about", 25, 22.5, 27.5, "consistent"),
    "about, wider than the claim": ("about", 25, 20.0, 30.0, "cannot tell"),
    # 10 % of 25 is 2.5; half of the last digit is 0.5 more.
    "about, off by tolerance and rounding": ("about", 25, 27.9, 27.95, "cannot tell"),
    "about, off": ("about", 25, 28.1, 28.2, "inconsistent"),
    "about, below": ("about", 25, 10.0, 21.9, "inconsistent"),
}


@pytest.mark.parametrize("name", CASES)
def test_verdict(name):
    comparator, value, low, high, verdict = CASES[name]
    assert gap_km(comparator, value, low, high) == verdict


def test_rounded_number_is_about_by_itself():
    """25 stands for 24.5 to 25.5 even where “about” itself allows nothing."""
    claim = ClaimedQuantity(claims.GAP, "about", 25, "km", "25")
    strict = Tolerance(about=0.0)
    assert judge(claim, exactly(25_400.0), tolerance=strict).verdict == "consistent"
    assert judge(claim, exactly(25_600.0), tolerance=strict).verdict == "inconsistent"


#: A number with few digits is round, and not so round that it says nothing: at most 10 % of it.
ROUND = {
    "some 100 miles for 73.9": ("about", 100, "mi", 73.9, "inconsistent"),
    "about 20 km for 24.6": ("about", 20, "km", 24.6, "inconsistent"),
    "less than 100 km for 119": ("less than", 100, "km", 119, "inconsistent"),
    "less than 100 km for 105": ("less than", 100, "km", 105, "cannot tell"),
    "about 100 km for 105": ("about", 100, "km", 105, "consistent"),
}


@pytest.mark.parametrize("name", ROUND)
def test_round_numbers_are_round_within_a_cap(name):
    comparator, value, unit, measured, verdict = ROUND[name]
    claim = ClaimedQuantity(claims.GAP, comparator, value, unit)
    found = judge(claim, exactly(measured * claim.factor))
    assert found.verdict == verdict
    assert found.rounding == pytest.approx(0.1 * value * claim.factor)


def test_10_000_is_not_8_085():
    claim = ClaimedQuantity(claims.POCKET_AREA, "about", 10_000, "km²", "10,000")
    assert judge(claim, exactly(8085e6)).verdict == "inconsistent"
    wide = Tolerance(rounding=0.5)
    assert judge(claim, exactly(8085e6), tolerance=wide).verdict == "consistent"


def test_digits_as_stated_tell_the_rounding():
    """A gap of 15.55 mi: “15 and a half” is rounded to ±0.25, “15.50” to ±0.005."""
    metres = exactly(15.55 * 1609.344)
    loose = ClaimedQuantity(claims.GAP, "less than", 15.5, "mi", "15 and a half")
    tight = ClaimedQuantity(claims.GAP, "less than", 15.5, "mi", "15.50")
    assert judge(loose, metres).verdict == "cannot tell"
    assert judge(tight, metres).verdict == "inconsistent"


def test_stated_number_of_another_quantity_does_not_count():
    """The text may state the value in another unit: its digits say nothing about this one."""
    claim = ClaimedQuantity(claims.GAP, "about", 24.9, "km", "15 and a half")
    assert claim.rounding == pytest.approx(50.0)


@pytest.mark.parametrize("unit", ["km²", "mi²", "ha"])
def test_units_of_one_area_agree(unit):
    value = {"km²": 1.0, "mi²": 1.0 / KM2_PER_MI2, "ha": 100.0}[unit]
    claim = ClaimedQuantity(claims.CONTROL_AREA, "about", value, unit)
    assert judge(claim, exactly(1e6)).difference == pytest.approx(0.0, abs=1e-6)


def test_bearing_wraps_at_north():
    claim = ClaimedQuantity(claims.BEARING, "about", 355.0, "°", "355")
    found = judge(claim, exactly(4.0))
    assert (found.verdict, found.difference) == ("consistent", pytest.approx(9.0))
    assert judge(claim, exactly(175.0)).verdict == "inconsistent"


def test_percent_is_of_the_earlier_area():
    claim = ClaimedQuantity(claims.AREA_RATIO, "more than", 200.0, "%", "doubled")
    assert judge(claim, exactly(2.1)).verdict == "consistent"


def test_comparison_reads_land_and_total_area():
    """U.S. Census Bureau: land 1,949 + 1,034 = 2,983 mi², total 2,489 + 1,545 = 4,034 mi²."""
    claim = ClaimedQuantity(claims.POCKET_AREA, reference=("Delaware", "rhode island"))
    found = judge(claim, exactly(3000 * KM2_PER_MI2 * 1e6))
    assert found.verdict == "cannot tell"
    assert found.claimed == pytest.approx(2983 * KM2_PER_MI2 * 1e6, rel=1e-3)
    assert "The readings disagree." in found.note
    assert "2,983 mi²): consistent, ratio 1.01" in found.note
    assert "4,034 mi²): inconsistent, ratio 0.74" in found.note
    land = ClaimedQuantity(claims.POCKET_AREA, reference=("Delaware (land)", "rhode island"))
    assert judge(land, exactly(3000 * KM2_PER_MI2 * 1e6)).verdict == "consistent"


def test_opposite_comparisons_are_not_both_consistent():
    """3,500 mi² lie between the land area (2,983) and the total (4,034) of the two states."""
    area = exactly(3500 * KM2_PER_MI2 * 1e6)
    for comparator in ("more than", "less than"):
        claim = ClaimedQuantity(
            claims.POCKET_AREA, comparator, reference=("Delaware", "Rhode Island")
        )
        assert judge(claim, area).verdict == "cannot tell"


def test_multiple_of_a_reference():
    claim = ClaimedQuantity(claims.POCKET_AREA, value=0.5, reference=("Delaware (land)",))
    found = judge(claim, exactly(0.5 * 1949 * KM2_PER_MI2 * 1e6))
    assert (found.verdict, found.difference) == ("consistent", pytest.approx(0.0, abs=2e6))


#: stated, value, points of the compass, measured azimuth → verdict. West is 247.5° to 292.5° of
#: eight points and 258.75° to 281.25° of sixteen; 270 in figures is ± 11.25° and half a degree.
BEARINGS = {
    "west, of eight": ("west", 270, 8, 290.0, "consistent"),
    "west, of sixteen": ("west", 270, 16, 290.0, "inconsistent"),
    "west-northwest is one of sixteen": ("west-northwest", 292.5, 8, 305.0, "inconsistent"),
    "270 in figures": ("270", 270, 8, 281.0, "consistent"),
    "270 is not rounded to tens": ("270", 270, 8, 282.0, "inconsistent"),
    "360 is north": ("360", 360, 8, 5.0, "consistent"),
    "360 is not rounded to tens": ("360", 360, 8, 15.0, "inconsistent"),
    "north from the other side": ("north", 0, 8, 340.0, "consistent"),
    "north": ("north", 0, 8, 330.0, "inconsistent"),
}


@pytest.mark.parametrize("name", BEARINGS)
def test_bearings(name):
    stated, value, points, azimuth, verdict = BEARINGS[name]
    claim = ClaimedQuantity(claims.BEARING, "about", value, "°", stated)
    assert judge(claim, exactly(azimuth), tolerance=Tolerance(points=points)).verdict == verdict


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        (ClaimedQuantity(claims.BEARING, value=720, unit="°"), "720° does not exist"),
        (ClaimedQuantity(claims.BEARING, value=-1, unit="°"), "-1° does not exist"),
        (ClaimedQuantity(claims.BEARING, "more than", 90, "°"), "both sides of north"),
    ],
    ids=["720", "negative", "more than"],
)
def test_bearing_that_means_nothing_is_refused(claim, message):
    with pytest.raises(InputError, match=message):
        judge(claim, exactly(90.0))


def with_error(value: float, sigma: float) -> Measured:
    """A length whose interval is ± 1.96 times an error."""

    def around(error: float) -> tuple[float, float]:
        return value - 1.96 * error, value + 1.96 * error

    return Measured(value, *around(sigma), at_error=around, error_m=sigma)


#: claimed less than 25 km (± 0.5), measured, error → verdict and the error at which it turns:
#: the distance to the bound over 1.96.
TURNS = {
    "drawn without error": (24_000.0, 0.0, "consistent", 1000 / 1.96),
    "with some": (24_000.0, 300.0, "consistent", 1000 / 1.96),
    "with too much": (24_000.0, 900.0, "cannot tell", 1000 / 1.96),
    "inconsistent": (26_500.0, 0.0, "inconsistent", 1000 / 1.96),
}


@pytest.mark.parametrize("name", TURNS)
def test_verdict_says_at_which_error_it_turns(name):
    value, sigma, verdict, turns = TURNS[name]
    found = judge(ClaimedQuantity(claims.GAP, "less than", 25, "km"), with_error(value, sigma))
    assert found.verdict == verdict
    assert found.turns_at_m == pytest.approx(turns, rel=2e-3)
    assert "510 m" in found.note


def test_no_error_turns_a_verdict_without_bounds():
    found = judge(ClaimedQuantity(claims.GAP, "more than", 0, "km"), exactly(5.0))
    assert math.isnan(found.turns_at_m)


@pytest.mark.parametrize(
    ("kind", "metres", "verdict"),
    [
        (claims.SEALED, 0.0, "consistent"),
        (claims.SEALED, 900.0, "inconsistent"),
        (claims.OPEN, 900.0, "consistent"),
        (claims.OPEN, 0.0, "inconsistent"),
        (claims.HOLDER, 300.0, "consistent"),
        (claims.HOLDER, -300.0, "inconsistent"),
    ],
)
def test_facts(kind, metres, verdict):
    assert judge(ClaimedQuantity(kind), exactly(metres)).verdict == verdict


def test_unknown_reference_says_what_to_do():
    with pytest.raises(InputError, match="no reference area “Atlantis”"):
        judge(ClaimedQuantity(claims.POCKET_AREA, reference=("Atlantis",)), exactly(1.0))


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        (ClaimedQuantity("weight", value=1.0, unit="kg"), "cannot be measured. Use one of: gap"),
        (ClaimedQuantity(claims.GAP, value=1.0, unit="ha"), "no unit of a gap. Use one of: m, km"),
        (ClaimedQuantity(claims.GAP, "sort of", 1.0, "km"), "compares nothing"),
        (ClaimedQuantity(claims.GAP), "neither a value nor areas"),
    ],
    ids=["kind", "unit", "comparator", "nothing"],
)
def test_claim_that_cannot_be_judged_says_why(claim, message):
    with pytest.raises(InputError, match=message):
        judge(claim, exactly(1.0))


def test_store_and_analysis_speak_of_the_same_claims():
    assert set(model.CLAIM_KINDS) == set(claims.UNITS)
    assert set(model.COMPARATORS) == set(COMPARATORS)
    for kind, units in model.CLAIM_UNITS.items():
        assert set(units) <= set(claims.UNITS[kind])


values = st.floats(0.1, 1e6)


@given(st.sampled_from(COMPARATORS), values, values, st.floats(0.0, 1e5), st.floats(0.0, 1.0))
def test_narrower_interval_never_turns_a_verdict_round(comparator, claimed, value, error, part):
    """A better measurement may settle “cannot tell”; what was settled stays settled."""
    claim = ClaimedQuantity(claims.GAP, comparator, claimed, "m")
    wide = judge(claim, Measured(value, value - error, value + error)).verdict
    narrow = judge(claim, Measured(value, value - part * error, value + part * error)).verdict
    assert narrow == wide or wide == "cannot tell"


@given(values, values)
def test_opposite_claims_are_not_both_consistent(claimed, value):
    less = judge(ClaimedQuantity(claims.GAP, "less than", claimed, "m"), exactly(value)).verdict
    more = judge(ClaimedQuantity(claims.GAP, "more than", claimed, "m"), exactly(value)).verdict
    assert {less, more} != {"inconsistent"}
    assert (less, more) != ("consistent", "consistent") or value == claimed


def test_words():
    claim = ClaimedQuantity(claims.GAP, "less than", 15.5, "mi")
    assert wording.format_claim(claim) == "less than 15.5 mi"
    assert wording.format_measured(claim, Measured(24900, 24100, 25700)) == (
        "15.5 ± 0.5 mi (24.9 ± 0.8 km)"
    )
    ratio = ClaimedQuantity(claims.AREA_RATIO, "more than", 2.0, "times")
    assert wording.format_measured(ratio, Measured(1.4, 1.2, 2.9)) == (
        "1.40 times, between 1.20 times and 2.90 times"
    )
    assert wording.format_measured(claim, None) == ""
    assert math.isnan(judging.unmeasured(claim, "no map").difference)
