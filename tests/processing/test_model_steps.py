# SPDX-License-Identifier: GPL-2.0-or-later
"""Each algorithm as a step of a model, without a dialog.

Each model has one step, the sample for its input, and hands the outputs on. What it gives is what
the algorithm gives when it runs alone.
"""

from __future__ import annotations

import shutil

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from salient.processing.provider import ALGORITHMS

#: input of the model -> its source in the sample's folder. No output is called like an input: later
#: versions of QGIS name both alike.
LAYERS = {
    "control layer": "salient_sample.gpkg|layername=control",
    "place layer": "salient_sample.gpkg|layername=places",
    "line layer": "salient_sample.gpkg|layername=river",
    "event file": "events.csv",
}
SERIES = {"ACTOR_FIELD": "actor", "DATE_FIELD": "date"}
SIDES = {"ENCIRCLERS": "Government and allies", "BESIEGED": "Islamic State"}
#: algorithm -> (parameters that come from an input of the model, values, outputs to hand on).
#: {store} and {folder} stand for the copy of the sample's store and for an empty folder.
STEPS = {
    "preparecontrol": (
        {"INPUT": "control layer"},
        {"ACTOR_FIELD": "actor", "DATE_FIELD": "date", "CLASS_FIELD": "class"},
        ["CONTROL", "REPAIRS"],
    ),
    "controlfromlines": (
        {"LINES": "line layer"},
        {"LEFT": "North", "RIGHT": "South", "STUDY_AREA": "37,41,34,36.5 [EPSG:4326]"},
        ["CONTROL", "REPAIRS"],
    ),
    "controlfromplaces": (
        {"PLACES": "place layer"},
        {"ACTOR_FIELD": "name", "REACH": 10_000.0},
        ["CONTROL", "REPAIRS"],
    ),
    "encirclementgap": (
        {"CONTROL": "control layer", "CORE": "place layer"},
        {**SERIES, **SIDES, "CORE_NAME": "name", "POSITION_ERROR": 500.0},
        ["GAPS", "POCKETS", "SUMMARY", "TREND", "REPORT"],
    ),
    "supplyroutes": (
        {"CONTROL": "control layer", "CORE": "place layer", "ROADS": "line layer"},
        {**SERIES, **SIDES, "CORE_NAME": "name", "FIRE_RANGE": 5_000.0},
        ["ROUTES", "NEAREST_AT", "SUMMARY"],
    ),
    "pocketarea": (
        {"CONTROL": "control layer", "PLACES": "place layer"},
        {**SERIES, **SIDES, "PLACE_NAME": "name", "POPULATION": "population"},
        ["POCKETS", "POLES", "EXCLUDED"],
    ),
    "placefacts": (
        {"CONTROL": "control layer", "PLACES": "place layer"},
        {**SERIES, "PLACE_NAME": "name"},
        ["FACTS"],
    ),
    "frontline": ({"CONTROL": "control layer"}, SERIES, ["FRONT"]),
    "frontlinediff": (
        {"CONTROL": "control layer"},
        {**SERIES, "FROM": "2017-04-03", "TO": "2017-08-14", "ACTOR": "Government and allies"},
        ["CHANGES", "FRONT_BEFORE", "FRONT_AFTER", "MOVEMENT", "MATRIX"],
    ),
    "controltimeline": (
        {"CONTROL": "control layer"},
        SERIES,
        ["TABLE", "CHANGES", "LAST_CHANGED", "REPORT"],
    ),
    "fronttransects": (
        {"CONTROL": "control layer"},
        {**SERIES, "SPACING": 20_000.0, "LENGTH": 40_000.0},
        ["TRANSECTS", "INTERSECTIONS"],
    ),
    "situationlog": ({"CONTROL": "control layer"}, SERIES, ["EVENTS", "TABLE"]),
    "comparesources": (
        {"A": "control layer", "B": "control layer"},
        {"A_NAME": "A", "B_NAME": "B", "DATE": "2017-08-14", "SPACING": 20_000.0},
        ["AGREEMENT", "OFFSETS", "MATRIX", "PAIRS", "CONSENSUS", "SIDE_BY_SIDE", "REPORT"],
    ),
    "importevents": (
        {"INPUT": "event file"},
        {"STORE": "{store}", "FORMAT": 0},
        ["REJECTED"],
    ),
    "matchevidence": (
        {"CHANGES": "control layer"},
        {"STORE": "{store}", "FROM_FIELD": "date", "TO_FIELD": "date"},
        ["MATCHED", "UNSUPPORTED", "LINKS"],
    ),
    "checkclaims": (
        {"CONTROL": "control layer", "PLACES": "place layer"},
        {**SERIES, "STORE": "{store}", "PLACE_NAME": "name"},
        ["VERDICTS", "REPORT"],
    ),
    "exportsources": ({}, {"STORE": "{store}", "FORMAT": 0}, ["OUTPUT"]),
    "situationmap": (
        {"LAYERS": "control layer"},
        {"TITLE": "Central Syria", "DPI": 72.0, "CREDITS": "A sketch"},
        ["OUTPUT"],
    ),
    "webmap": ({"LAYERS": "control layer"}, {"TITLE": "Central Syria"}, ["OUTPUT"]),
}
#: outputs that are files, by algorithm, with the ending they need
FILES = {
    ("exportsources", "OUTPUT"): "csv",
    ("situationmap", "OUTPUT"): "pdf",
    ("webmap", "OUTPUT"): "html",
}


@pytest.fixture
def sample(root, tmp_path, qgis_app):
    """Return a fresh copy of the sample: its folder, and its layers by the model's inputs."""

    def copy(folder_name):
        folder = tmp_path / folder_name
        folder.mkdir()
        for name in ("salient_sample.gpkg", "events.gpkg", "events.csv"):
            shutil.copy(root / "resources" / "sample" / name, folder / name)
        layers = {
            name: QgsVectorLayer(f"{folder}/{source}", name, "ogr")
            for name, source in LAYERS.items()
        }
        assert all(layer.isValid() for layer in layers.values())
        return folder, layers

    return copy


def destination(name: str, output: str, folder) -> str:
    if output == "REPORT":
        return str(folder / "report.html")
    ending = FILES.get((name, output))
    return str(folder / f"{output.lower()}.{ending}") if ending else "TEMPORARY_OUTPUT"


def values_of(name: str, folder) -> dict:
    return {
        key: value.format(store=folder / "events.gpkg") if isinstance(value, str) else value
        for key, value in STEPS[name][1].items()
    }


def model_of(name: str, folder) -> QgsProcessingModelAlgorithm:
    """Return a model with the algorithm for its only step, built as the designer builds one."""
    inputs, _, outputs = STEPS[name]
    model = QgsProcessingModelAlgorithm("One step", "tests")
    for layer in LAYERS:
        model.addModelParameter(
            QgsProcessingParameterVectorLayer(layer, layer, optional=True),
            QgsProcessingModelParameter(layer),
        )
    source = QgsProcessingModelChildParameterSource
    child = QgsProcessingModelChildAlgorithm(f"salient:{name}")
    child.setChildId("step")
    assert child.algorithm() is not None
    for parameter, layer in inputs.items():
        child.addParameterSources(parameter, [source.fromModelParameter(layer)])
    for parameter, value in values_of(name, folder).items():
        child.addParameterSources(parameter, [source.fromStaticValue(value)])
    handed_on = {}
    for output in outputs:
        one = QgsProcessingModelOutput(output, output)
        one.setChildId("step")
        one.setChildOutputName(output)
        handed_on[output] = one
    child.setModelOutputs(handed_on)
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


def figures(found: dict) -> dict:
    """Return the numbers of a result."""
    return {name: value for name, value in found.items() if isinstance(value, (int, float))}


def content(value, context) -> list | None:
    """Return the features of an output; None for a file."""
    layer = QgsProcessingUtils.mapLayerFromString(value, context)
    if not isinstance(layer, QgsVectorLayer):
        return None
    return [
        (feature.geometry().asWkb().data(), [str(one) for one in feature.attributes()])
        for feature in layer.getFeatures()
    ]


def names_of(model: QgsProcessingModelAlgorithm) -> dict[str, str]:
    """Return the model's own name of each output; how QGIS makes it up differs by version."""
    return {one.description(): one.name() for one in model.destinationParameterDefinitions()}


def run_in_model(name: str, folder, layers) -> tuple[dict, dict]:
    """Return the numbers of the step and the content of what the model hands on."""
    model, feedback, context = model_of(name, folder), QgsProcessingFeedback(), _context()
    outputs = STEPS[name][2]
    names = names_of(model)
    asked = {**layers, **{names[one]: destination(name, one, folder) for one in outputs}}
    for ready, reason in (model.canExecute(), model.checkParameterValues(asked, context)):
        assert ready, reason
    found, ok = model.run(asked, context, feedback)
    assert ok, feedback.textLog()
    handed_on = {one: content(found[names[one]], context) for one in outputs}
    return figures(found["CHILD_RESULTS"]["step"]), handed_on


def run_alone(name: str, folder, layers) -> tuple[dict, dict]:
    """Return the numbers of the algorithm and the content of its outputs."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"salient:{name}")
    feedback, context = QgsProcessingFeedback(), _context()
    inputs, _, outputs = STEPS[name]
    asked = {
        **{parameter: layers[layer] for parameter, layer in inputs.items()},
        **values_of(name, folder),
        **{one: destination(name, one, folder) for one in outputs},
    }
    found, ok = algorithm.run(asked, context, feedback)
    assert ok, feedback.textLog()
    return figures(found), {one: content(found[one], context) for one in outputs}


def _context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def test_every_algorithm_is_tried():
    assert set(STEPS) == {module for module, _ in ALGORITHMS}


@pytest.mark.parametrize("name", STEPS)
def test_step_of_a_model_gives_what_the_algorithm_gives_alone(name, provider, sample):
    numbers, handed_on = run_in_model(name, *sample("model"))
    alone_numbers, alone = run_alone(name, *sample("alone"))
    assert numbers == pytest.approx(alone_numbers, nan_ok=True)
    assert handed_on == alone
    assert numbers or any(handed_on.values()) or not STEPS[name][0] or name == "situationmap"


def test_outputs_of_one_step_feed_the_next(provider, sample):
    """Published layers prepared, compared, and the changes matched to events, in one model."""
    folder, layers = sample("chain")
    model = model_of("preparecontrol", folder)
    source = QgsProcessingModelChildParameterSource
    for name, given, output in (
        ("frontlinediff", {"CONTROL": ("step", "CONTROL")}, "CHANGES"),
        ("matchevidence", {"CHANGES": ("frontlinediff", "CHANGES")}, "MATCHED"),
    ):
        child = QgsProcessingModelChildAlgorithm(f"salient:{name}")
        child.setChildId(name)
        values = {**values_of(name, folder), "DISTANCE": 30_000.0, "DAYS": 30}
        for field in ("FROM_FIELD", "TO_FIELD"):  # found by their usual names
            values.pop(field, None)
        for parameter, value in values.items():
            child.addParameterSources(parameter, [source.fromStaticValue(value)])
        for parameter, (step, handed) in given.items():
            child.addParameterSources(parameter, [source.fromChildOutput(step, handed)])
        last = QgsProcessingModelOutput(output, output)
        last.setChildId(name)
        last.setChildOutputName(output)
        child.setModelOutputs({output: last})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    feedback, context = QgsProcessingFeedback(), _context()
    names = names_of(model)
    asked = {**layers, **dict.fromkeys(names.values(), "TEMPORARY_OUTPUT")}
    found, ok = model.run(asked, context, feedback)
    assert ok, feedback.textLog()
    changes = content(found[names["CHANGES"]], context)
    matched = content(found[names["MATCHED"]], context)
    assert len(changes) == len(matched) > 0
    assert [shape for shape, _ in changes] == [shape for shape, _ in matched]
