# SPDX-License-Identifier: GPL-2.0-or-later
"""The frame inside one QGIS: metadata, provider, the algorithms' base, what differs by version."""

from __future__ import annotations

import re
from typing import ClassVar

import pytest
import salient
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QVariant
from salient import about, dependencies
from salient.analysis.base.errors import InputError
from salient.analysis.base.feedback import check, part
from salient.processing import algorithm, compat
from salient.processing import provider as provider_module
from salient.processing.algorithm import SalientAlgorithm
from salient.processing.feedback import QgisFeedback


class Probe(SalientAlgorithm):
    """An algorithm that raises what it is told to."""

    raises: Exception | None = None

    def name(self):
        return "probe"

    def displayName(self):
        return "Probe"

    def initAlgorithm(self, configuration=None):
        pass

    def processAlgorithm(self, parameters, context, feedback):
        if self.raises:
            raise self.raises
        return {"STATE": "open"}


def run(probe):
    return probe.run({}, QgsProcessingContext(), QgsProcessingFeedback(), catchExceptions=False)


def test_version_stands_in_both_places():
    assert about.metadata()["version"] == salient.__version__


def test_metadata_opens_salient_to_qgis_process_and_to_qgis_4():
    keys = about.metadata()
    assert keys["hasprocessingprovider"] == "yes"
    assert (keys["qgisminimumversion"], keys["qgismaximumversion"]) == ("3.22", "4.99")


def test_links_are_example_ones_in_metadata_only(root):
    """The owner sets them in one place."""
    named = [
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if path.relative_to(root).parts[0] not in {"tests", ".venv"}
        and "example.org" in path.read_text(encoding="utf-8")
    ]
    assert named == []


def test_provider_is_in_the_registry_under_its_id(provider):
    assert QgsApplication.processingRegistry().providerById("salient") is provider
    assert (provider.name(), provider.icon().isNull()) == ("Salient", False)


def test_provider_lists_each_algorithm_once(provider):
    expected = len(provider_module.ALGORITHMS) + len(provider_module.MODELS)
    assert len(provider.algorithms()) == expected


def test_each_algorithm_keeps_the_contract(provider, root):
    for one in provider.algorithms():
        icon = root / "resources" / "icons" / f"{one.name()}.svg"
        assert icon.exists(), f"{one.name()} has no icon of its own"
        assert one.svgIconPath() == str(icon)
        assert one.helpUrl() == about.help_url(one.name())
        assert (about.ROOT / "docs" / f"{about.PAGES[one.name()]}.md").exists()
        assert one.group(), one.name()
        assert one.groupId(), one.name()
        assert one.shortDescription(), one.name()
        assert one.tags(), one.name()
        assert one.canExecute() == (True, ""), one.name()
        assert isinstance(one.create(), type(one))
        bare = [p.name() for p in one.parameterDefinitions() if not p.help()]
        assert bare == [], f"parameters of {one.name()} without help"


def test_an_algorithm_that_cannot_be_loaded_shows(monkeypatch):
    monkeypatch.setattr(provider_module, "ALGORITHMS", (("nosuchmodule", "Nothing"),))
    with pytest.raises(ModuleNotFoundError, match="nosuchmodule"):
        provider_module.SalientProvider().loadAlgorithms()


def test_algorithm_returns_its_results(qgis_processing):
    assert run(Probe()) == ({"STATE": "open"}, True)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (InputError("The layer has no CRS. Give it one."), "The layer has no CRS. Give it one."),
        (ImportError("undefined symbol"), "cannot be loaded: undefined symbol"),
    ],
    ids=["Salient's own", "broken library"],
)
def test_an_error_reaches_qgis_as_its_own_with_the_sentence(error, sentence):
    probe = Probe()
    probe.raises = error
    with pytest.raises(QgsProcessingException, match=re.escape(sentence)):
        probe.processAlgorithm({}, None, None)


def test_an_unforeseen_error_is_not_dressed_up():
    probe = Probe()
    probe.raises = ZeroDivisionError("division by zero")
    with pytest.raises(ZeroDivisionError):
        probe.processAlgorithm({}, None, None)


def test_feedback_passes_progress_and_cancel():
    feedback = QgsProcessingFeedback()
    ours = QgisFeedback(feedback)
    part(ours, 20, 60).set_progress(50)
    assert feedback.progress() == 40  # the middle of 20 to 60
    check(ours)
    feedback.cancel()
    with pytest.raises(algorithm.SalientError):
        check(ours)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("string", "Sukhnah"),
        ("int", 7),
        ("long", 2**40),
        ("double", 24.9),
        ("date", QDate(2017, 8, 14)),
        ("datetime", QDateTime(2017, 8, 14, 6, 0, 0)),
        ("bool", True),
    ],
)
def test_field_of_a_kind_keeps_such_a_value(kind, value):
    """2**40 does not fit an int, 24.9 no integer; a layer gives back what it can hold."""
    layer = QgsVectorLayer("NoGeometry", "t", "memory")
    layer.dataProvider().addAttributes([compat.make_field("a", kind)])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature["a"] = value
    assert layer.dataProvider().addFeature(feature)
    kept = next(layer.getFeatures())["a"]
    assert (kept, type(kept)) == (value, type(value))


@pytest.mark.parametrize(
    ("value", "null"),
    [
        (None, True),
        (NULL, True),
        (QDate(), True),
        (QDateTime(), True),
        (QDate(2017, 8, 14), False),
        (QVariant(0), False),
        (0, False),
        (0.0, False),
        ("", False),
        ("NULL", False),
        (False, False),
    ],
    ids=lambda value: type(value).__name__,
)
def test_null_is_told_from_empty(value, null):
    assert compat.is_null(value) is null


@pytest.mark.parametrize("kind", ["windows", "flatpak", "conda", "macos", "debian", "other"])
def test_instruction_names_library_version_and_a_way(monkeypatch, kind):
    monkeypatch.setattr(dependencies, "platform", lambda: kind)
    lacks = tuple(
        dependencies.Missing(library, "1.8.5" if library.name == "shapely" else "")
        for library in dependencies.LIBRARIES
        if library.name in {"shapely", "scipy"}
    )
    text = dependencies.instruction(lacks)
    assert "shapely 2.0.1 or newer (1.8.5 is installed)" in text
    assert "scipy 1.8 or newer" in text
    assert {
        "windows": "OSGeo4W",
        "flatpak": "Install for me…",
        "conda": "conda-forge",
        "macos": "Install for me…",
        "debian": "sudo apt install",
        "other": "pip install",
    }[kind] in text


class _Part:
    """A part of the window that fails where it is told to."""

    gone: ClassVar[list] = []

    def __init__(self, iface, fails=""):
        self.fails = fails

    def set_up(self):
        if self.fails == "set_up":
            raise ValueError(self.fails)

    def tear_down(self):
        self.gone.append(self)
        if self.fails == "tear_down":
            raise ValueError(self.fails)


@pytest.mark.parametrize("fails", ["set_up", "tear_down"])
def test_a_part_that_fails_leaves_nothing_of_the_others(qgis_app, monkeypatch, fails):
    """QGIS does not unload what it could not start, and does not ask twice."""
    from salient import plugin as plugin_module

    registry = QgsApplication.processingRegistry()
    parts = (_Part, lambda iface: _Part(iface, fails), _Part)
    monkeypatch.setattr(plugin_module, "PARTS", parts)
    monkeypatch.setattr(_Part, "gone", [])
    plugin = plugin_module.SalientPlugin(None)
    with pytest.raises(ValueError, match=fails):
        plugin.initGui()
        plugin.unload()
    assert registry.providerById("salient") is None
    assert len(_Part.gone) == (2 if fails == "set_up" else 3)


def test_a_second_salient_is_refused_and_takes_nothing_away(provider):
    from salient.plugin import SalientPlugin

    plugin = SalientPlugin(None)
    plugin.initProcessing()
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("salient") is provider
