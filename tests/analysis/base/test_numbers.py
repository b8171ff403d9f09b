# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as people write them, told apart or refused by name."""

import math

import pytest
from salient.analysis.base import numbers
from salient.analysis.base.errors import InputError


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("369,4", 369.4),
        ("1234,56", 1234.56),
        ("1,5", 1.5),
        ("0,123", 0.123),
        ("-0,5", -0.5),
        ("1,2345", 1.2345),
        ("1,234.5", 1234.5),
        ("1,234,567", 1234567.0),
        ("1.234,5", 1234.5),
        ("1.234.567", 1234567.0),
        ("1.234", 1.234),
        ("1 234", 1234.0),
        ("1\u00a0234,5", 1234.5),
        ("1\u202f234\u202f567", 1234567.0),
        ("1'234.5", 1234.5),
        ("\u22123", -3.0),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("٣٦٩", 369.0),
        ("\u06f3\u06f8\u066b\u06f5", 38.5),
        ("\u0661\u066c\u0662\u0663\u0664\u066b\u0665", 1234.5),
        (7, 7.0),
    ],
)
def test_decimal_commas_and_thousands_are_told_apart(text, value):
    assert numbers.parse_number(text) == value


def test_a_number_that_can_be_two_is_refused_unless_its_comma_is_known():
    with pytest.raises(InputError, match=r"“1,234” can be 1234 or 1\.234"):
        numbers.parse_number("1,234")
    assert numbers.parse_number("1,234", numbers.THOUSANDS) == 1234.0
    assert numbers.parse_number("1,234", numbers.DECIMAL) == 1.234


@pytest.mark.parametrize(
    "text", ["", "about 5", "1,23,456", "1.2.3", "12,34.5", "nan", "inf", "1e999", math.nan, "1 23"]
)
def test_what_is_no_number_is_refused_by_name(text):
    with pytest.raises(InputError, match=f"“{text}” is no number"):
        numbers.parse_number(text)


def test_numbers_that_belong_together_show_what_their_commas_are():
    assert numbers.comma_of(["1,234", "12", "369,4"]) == numbers.DECIMAL_COMMAS
    assert numbers.comma_of(["1.234", "1.234.567"]) == numbers.DECIMAL_COMMAS
    assert numbers.comma_of(["1,234", "1,234.5"]) == numbers.THOUSANDS
    assert numbers.comma_of(["1,234", "12", None, ""]) is None
    with pytest.raises(
        InputError, match=r"decimal mark in “1,5” and groups thousands in “1,234\.5”"
    ):
        numbers.comma_of(["1,5", "1,234.5"])


def test_beside_decimal_commas_a_point_before_three_digits_is_refused():
    for comma in (numbers.DECIMAL_COMMAS, numbers.BOTH):
        with pytest.raises(InputError, match=r"“1\.500” can be 1500 or 1\.500"):
            numbers.parse_number("1.500", comma)
        # neither of these can be thousands
        assert numbers.parse_number("0.500", comma) == 0.5
        assert numbers.parse_number("1.5", comma) == 1.5
        assert numbers.parse_number(1.5, comma) == 1.5
    assert numbers.parse_number("1,500", numbers.DECIMAL_COMMAS) == 1.5
    with pytest.raises(InputError, match="“1,500” can be"):
        numbers.parse_number("1,500", numbers.BOTH)
    for comma in (None, numbers.THOUSANDS, numbers.DECIMAL):
        assert numbers.parse_number("1.500", comma) == 1.5
