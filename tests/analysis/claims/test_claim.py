# SPDX-License-Identifier: GPL-2.0-or-later
"""Verdicts: what a claim allows, how its rounding widens it, and what cannot be told."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from salient.analysis.base.errors import InputError
from salient.analysis.claims import claim as claims
from salient.analysis.claims.claim import ClaimedQuantity, Measured, Tolerance, judge
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
    """3,000 stands for 2,500 to 3,500 even where “about” itself allows nothing."""
    claim = ClaimedQuantity(claims.POCKET_AREA, "about", 3000, "km²", "3,000")
    strict = Tolerance(about=0.0)
    assert judge(claim, exactly(3.4e9), tolerance=strict).verdict == "consistent"
    assert judge(claim, exactly(3.6e9), tolerance=strict).verdict == "inconsistent"


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
    assert found.verdict == "consistent"
    assert found.claimed == pytest.approx(2983 * KM2_PER_MI2 * 1e6, rel=1e-3)
    assert "2,983 mi²): consistent, ratio 1.01" in found.note
    assert "4,034 mi²): inconsistent, ratio 0.74" in found.note


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
    assert claims.format_claim(claim) == "less than 15.5 mi"
    assert claims.format_measured(claim, Measured(24900, 24100, 25700)) == (
        "15.5 ± 0.5 mi (24.9 ± 0.8 km)"
    )
    ratio = ClaimedQuantity(claims.AREA_RATIO, "more than", 2.0, "times")
    assert claims.format_measured(ratio, Measured(1.4, 1.2, 2.9)) == (
        "1.40 times, between 1.20 times and 2.90 times"
    )
    assert claims.format_measured(claim, None) == ""
    assert math.isnan(claims.unmeasured(claim, "no map").difference)
