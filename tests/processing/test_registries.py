# SPDX-License-Identifier: GPL-2.0-or-later
"""Every list that a user chooses from is the registry behind it.

The toolbox must not load the analysis, so some algorithms repeat a list: here the two are held
against one another.
"""

from __future__ import annotations

from dataclasses import fields

import pytest


def test_formats_of_imported_events_are_those_there_is_an_importer_for():
    from salient.events.importers import formats
    from salient.processing.algorithms import importevents

    assert importevents._FORMATS == formats.FORMATS


def test_dates_of_imported_events_are_formats_that_are_read():
    from salient.analysis.base import dates
    from salient.processing.tables import event

    assert set(event.DATE_FORMATS) <= {"", *dates.FORMATS}


def test_charts_of_a_map_are_those_that_can_be_drawn():
    from salient.cartography.page import charts
    from salient.processing import map_parameters

    assert map_parameters.CHARTS == charts.KINDS


def test_papers_of_a_map_are_its_templates(root):
    from salient.processing import map_parameters

    there = {path.stem for path in (root / "resources" / "layouts").glob("*.qpt")}
    assert {paper.lower().replace(" ", "_") for paper in map_parameters.PAPERS} <= there


def test_rules_for_hits_and_statistics_of_transects_are_all_written(provider):
    from salient.analysis.change import transects
    from salient.processing.algorithms import fronttransects

    parameter = provider.algorithm("fronttransects").parameterDefinition("HIT_RULE")
    assert len(parameter.options()) == len(transects.HIT_RULES)
    written = [attribute for _, attribute in fronttransects._STATISTICS]
    assert ["dates", *written] == [one.name for one in fields(transects.Statistics)]


@pytest.mark.parametrize("name", ["PROFILE", "DATE_FORMAT"])
def test_profiles_and_dates_of_published_layers_are_those_that_are_read(provider, name):
    from salient.analysis.base import dates
    from salient.analysis.control import profiles

    shown = provider.algorithm("preparecontrol").parameterDefinition(name).options()
    wanted = list(profiles.PROFILES) if name == "PROFILE" else ["Detect", *dates.FORMATS]
    assert [text.casefold() for text in shown] == [text.casefold() for text in wanted]
