# SPDX-License-Identifier: GPL-2.0-or-later
"""The expression function: words, nulls, errors, and that it is gone when the plugin is."""

from __future__ import annotations

import pytest


@pytest.fixture
def evaluate(qgis_app):
    from qgis.core import QgsExpression, QgsExpressionContext
    from salient.processing.expressions import ExpressionsPart

    part = ExpressionsPart()
    part.set_up()

    def call(text):
        expression = QgsExpression(text)
        assert not expression.hasParserError(), expression.parserErrorString()
        return expression.evaluate(QgsExpressionContext()), expression.evalErrorString()

    yield call
    part.tear_down()


def test_the_comparison_in_words(evaluate):
    value, _ = evaluate(f"salient_area_comparison({3000 * 1609.344**2}, 'mi2')")
    assert value.startswith("3,000 mi² is the land area of Delaware and Rhode Island together")
    assert "4,034 mi²" in value


def test_kilometres_are_the_default(evaluate):
    assert evaluate("salient_area_comparison(360000000)")[0] == (
        "360 km² is the area of the Gaza Strip, 360 km² (ratio 1.00)."
    )


def test_null_stays_null(evaluate):
    from salient.processing.compat import is_null

    value, error = evaluate("salient_area_comparison(NULL)")
    assert is_null(value)
    assert not error


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("salient_area_comparison('big')", "not an area"),
        ("salient_area_comparison(1, 'furlong')", "Unknown unit"),
    ],
    ids=["text", "unit"],
)
def test_what_cannot_be_compared_is_an_error(evaluate, text, message):
    assert message in evaluate(text)[1]


def test_it_is_gone_when_the_part_is_torn_down(qgis_app):
    from qgis.core import QgsExpression
    from salient.processing.expressions import AreaComparison, ExpressionsPart

    part = ExpressionsPart()
    part.set_up()
    assert QgsExpression.isFunctionName(AreaComparison.NAME)
    part.tear_down()
    assert not QgsExpression.isFunctionName(AreaComparison.NAME)
