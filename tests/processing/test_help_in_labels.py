# SPDX-License-Identifier: GPL-2.0-or-later
"""Dialogs speak in labels: no help names an id, few inputs are in sight, nothing is unlabelled."""

from __future__ import annotations

import re

import pytest
from salient.processing.provider import ALGORITHMS

NAMES = [*(name for name, _ in ALGORITHMS), "dailysituation"]


@pytest.fixture
def algorithm(provider, request):
    return provider.algorithm(request.param)


@pytest.mark.parametrize("algorithm", NAMES, indirect=True)
def test_help_says_labels_and_not_ids(algorithm):
    definitions = algorithm.parameterDefinitions()
    ids = {one.name() for one in (*definitions, *algorithm.outputDefinitions())}
    texts = [algorithm.shortHelpString(), *(one.help() for one in definitions)]
    said = {word for text in texts for word in re.findall(r"\b[A-Z][A-Z0-9_]{2,}\b", text)}
    assert said & ids == set()


@pytest.mark.parametrize("algorithm", NAMES, indirect=True)
def test_six_inputs_at_most_are_in_sight(algorithm):
    from qgis.core import QgsProcessingParameterDefinition

    folded = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    inputs = [one for one in algorithm.parameterDefinitions() if not one.isDestination()]
    assert len([one for one in inputs if not one.flags() & folded]) <= 6


@pytest.mark.parametrize("algorithm", NAMES, indirect=True)
def test_everything_has_a_label(algorithm):
    definitions = [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]
    assert [one.name() for one in definitions if not one.description().strip()] == []


def test_inputs_of_the_daily_situation_come_in_the_order_of_work(provider):
    from qgis.core import QgsProcessingParameterDistance, QgsUnitTypes

    inputs = [
        one
        for one in provider.algorithm("dailysituation").parameterDefinitions()
        if not one.isDestination()
    ]
    assert [one.name() for one in inputs] == [
        "MAPS", "ENCIRCLERS", "BESIEGED", "STORE", "TITLE",
        "ACTOR", "MAX_GAP", "POSITION_ERROR", "DISTANCE", "DAYS",
    ]  # fmt: skip
    metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    distances = [one for one in inputs if isinstance(one, QgsProcessingParameterDistance)]
    assert [one.defaultUnit() for one in distances] == [metres] * 3


def test_the_daily_situation_speaks_the_user_s_language(provider, monkeypatch):
    """Its file holds its words in English alone; the dialog has them from the translations."""
    from salient.processing import daily_words

    monkeypatch.setattr(daily_words, "tr", lambda text: f"«{text}»")
    model = provider.algorithm("dailysituation").create()
    assert model.shortHelpString().startswith("«From two")
    assert model.shortDescription().startswith("«From two")
    monkeypatch.setattr(type(model), "displayName", lambda _self: "Lage")
    assert model.create().parameterDefinition("TITLE").defaultValue() == "Lage"
    inputs = [one for one in model.parameterDefinitions() if not one.isDestination()]
    assert [one.name() for one in inputs if not one.help().startswith("«")] == []
    assert [one.name() for one in inputs if not one.description().startswith("«")] == []
