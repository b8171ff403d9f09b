# SPDX-License-Identifier: GPL-2.0-or-later
"""Every list that a user chooses from is the registry behind it.

The toolbox must not load the analysis, so some algorithms repeat a list of it: here the two are
held against one another.
"""

from __future__ import annotations

import re
from dataclasses import fields

import pytest


def test_formats_of_imported_events_are_those_there_is_an_importer_for(provider, root):
    """A format is its file and one line of the registry: every file that reads one is in it."""
    from salient.events.importers import formats, registry, tables

    folder = root / "events" / "importers"
    readers = {
        path.stem
        for path in folder.glob("*.py")
        if re.search(r"^DATASET = ", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert sorted(filter(None, registry.READERS.values())) == sorted(readers)
    shown = provider.algorithm("importevents").parameterDefinition("FORMAT").options()
    assert tuple(shown[1:]) == registry.FORMATS[1:]
    for name, reader in formats.FIXED.items():
        columns = [*sorted(reader.NEEDED), "link"]
        assert formats.detect(tables.InputTable(columns, [], "")) == name


def test_dates_of_imported_events_are_formats_that_are_read():
    from salient.analysis.base import dates
    from salient.processing.tables import event

    assert set(event.DATE_FORMATS) <= {"", *dates.FORMATS}


def test_charts_of_a_map_are_those_that_can_be_drawn():
    from salient.cartography.page import charts
    from salient.processing import map_parameters

    assert map_parameters.CHARTS == charts.KINDS


def test_each_template_of_a_map_is_offered_in_words(provider, root):
    """A template is its file and its name: what is offered is what there is, page by page."""
    from salient.cartography.page import situation_map
    from salient.processing import map_words
    from salient.ui.situation_map import choices

    there = sorted(path.stem for path in (root / "resources" / "layouts").glob("*.qpt"))
    pages = [choices.template_name(*given) for _, given in choices.pages()]
    assert sorted(filter(None, pages)) == there == sorted(situation_map.TEMPLATES)
    shown = provider.algorithm("situationmap").parameterDefinition("PAPER").options()
    assert shown == list(map_words.papers())


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


def test_dialogs_on_a_version_that_was_not_tried_say_so(provider, monkeypatch):
    from qgis.gui import QgsProcessingAlgorithmDialogBase

    assert provider.warningMessage() == ""
    monkeypatch.setattr("salient.processing.compat.Qgis.QGIS_VERSION_INT", 40000)
    dialog = type("Dialog", (QgsProcessingAlgorithmDialogBase,), {})()
    dialog.setAlgorithm(provider.algorithm("pocketarea").create())
    assert "never run on it" in dialog.messageBar().currentItem().text()
