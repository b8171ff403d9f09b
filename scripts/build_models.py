# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the Processing models in `resources/models`.

Run with a Python that has QGIS: ``python scripts/build_models.py [folder]``. Build with the oldest
QGIS that Salient runs on: newer ones read its files.
"""

from __future__ import annotations

import importlib
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: of the inputs in the dialog; without one QGIS takes them by their names
ORDER = (
    "MAPS", "ENCIRCLERS", "BESIEGED", "STORE", "TITLE", "ACTOR", "MAX_GAP", "POSITION_ERROR",
    "DISTANCE", "DAYS",
)  # fmt: skip


def build():
    """Return the model “Daily situation”."""
    from qgis.core import (
        QgsProcessing,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterDistance,
        QgsProcessingParameterMultipleLayers,
        QgsProcessingParameterNumber,
        QgsProcessingParameterString,
    )
    from qgis.PyQt.QtCore import QPointF

    kind = QgsProcessing.SourceType.TypeVectorAnyGeometry
    text, layers = QgsProcessingParameterString, QgsProcessingParameterMultipleLayers
    whole = QgsProcessingParameterNumber.Type.Integer
    distance = QgsProcessingParameterDistance
    inputs = [
        layers("MAPS", "Control maps of the day and of the day before", kind),
        text("ACTOR", "Actor where none is given", "", False, True),
        text("ENCIRCLERS", "Encirclers"),
        text("BESIEGED", "Besieged", "", False, True),
        text("STORE", "Event store"),
        text("TITLE", "Title of the map", "Daily situation"),
        distance("MAX_GAP", "Widest gap", 10_000.0, "", False, 0.0),
        distance("POSITION_ERROR", "Position error of the map (1 sigma)", 0.0, "", False, 0.0),
        distance("DISTANCE", "Distance of events from changes", 5_000.0, "", False, 0.0),
        QgsProcessingParameterNumber("DAYS", "Days of events from changes", whole, 3, False, 0),
    ]
    words = importlib.import_module("salient.processing.daily_words")
    model = QgsProcessingModelAlgorithm("dailysituation", "Maps and reports")
    about = {"ALG_DESC": words.description(), "SHORT_DESCRIPTION": words.short()}
    # Salient says them in the user's language; the model designer reads them here
    model.setHelpContent({**about, **{one.name(): words.helps()[one.name()] for one in inputs}})
    for row, one in enumerate(inputs):
        place = QgsProcessingModelParameter(one.name())
        place.setPosition(QPointF(120.0, 80.0 + 70.0 * row))
        model.addModelParameter(one, place)
    source = QgsProcessingModelChildParameterSource
    column = {"step": 0}

    def add(ident: str, algorithm: str, values: dict, keep: dict) -> None:
        child = QgsProcessingModelChildAlgorithm(algorithm)
        if child.algorithm() is None:
            raise SystemExit(f"There is no algorithm {algorithm}.")
        child.setChildId(ident)
        child.setDescription(child.algorithm().displayName())
        for one in child.algorithm().parameterDefinitions():
            # What the designer would fill in: a step says every value that it must have.
            if not one.isDestination() and one.defaultValue() is not None:
                values.setdefault(one.name(), source.fromStaticValue(one.defaultValue()))
        for name, value in values.items():
            child.addParameterSources(name, value if isinstance(value, list) else [value])
        child.setPosition(QPointF(460.0 + 260.0 * column["step"], 120.0 + 110.0 * column["step"]))
        column["step"] += 1
        outputs = {}
        for number, (name, shown) in enumerate(keep.items()):
            output = QgsProcessingModelOutput(shown)
            output.setChildId(ident)
            output.setChildOutputName(name)
            output.setPosition(child.position() + QPointF(220.0, 50.0 * number - 40.0))
            outputs[shown] = output
        child.setModelOutputs(outputs)
        model.addChildAlgorithm(child)

    overlaps = importlib.import_module("salient.analysis.control.overlaps")
    rules = overlaps.COMPARABLE_RULES
    asked, made, fixed = source.fromModelParameter, source.fromChildOutput, source.fromStaticValue
    fields = {"ACTOR_FIELD": fixed("actor"), "DATE_FIELD": fixed("date")}
    control = {"CONTROL": made("prepare", "CONTROL"), **fields}
    sides = {name: asked(name) for name in ("ENCIRCLERS", "BESIEGED", "POSITION_ERROR")}
    add(
        "prepare",
        "salient:preparecontrol",
        {"INPUT": asked("MAPS"), "ACTOR": asked("ACTOR")},
        {"CONTROL": "Control layer", "REPAIRS": "Repairs"},
    )
    add(
        "gap",
        "salient:encirclementgap",
        {**control, **sides, "MAX_GAP": asked("MAX_GAP")},
        {"GAPS": "Gap lines", "POCKETS": "Potential pockets", "SUMMARY": "Gap summary"},
    )
    add("pockets", "salient:pocketarea", {**control, **sides}, {"POCKETS": "Sealed pockets"})
    add(
        "diff",
        "salient:frontlinediff",
        {
            **control,
            "ACTOR": asked("ENCIRCLERS"),
            "POSITION_ERROR": asked("POSITION_ERROR"),
            # of a longer series too what changed since the day before
            "FROM": made("prepare", "BEFORE_DATE"),
            # the first step keeps what is drawn twice: none of the next may refuse it
            "OVERLAPS": fixed(rules.index("contested")),
        },
        {"CHANGES": "Changes", "MATRIX": "Transition matrix"},
    )
    add(
        "evidence",
        "salient:matchevidence",
        {
            "CHANGES": made("diff", "CHANGES"),
            **{name: asked(name) for name in ("STORE", "DISTANCE", "DAYS")},
        },
        {"MATCHED": "Changes with support", "LINKS": "Events near changes"},
    )
    shown = [
        made("gap", "GAPS"),
        made("gap", "POCKETS"),
        made("pockets", "POCKETS"),
        made("diff", "CHANGES"),
        made("prepare", "CONTROL"),
    ]
    add(
        "map",
        "salient:situationmap",
        {"LAYERS": shown, "TITLE": asked("TITLE"), "STORE": asked("STORE")},
        {"OUTPUT": "Map"},
    )
    model.setParameterOrder(list(ORDER))
    model.updateDestinationParameters()
    return model


def main(folder: Path) -> None:
    """Write one file a model."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_HASH_SEED"] = "0"
    from build_styles import load_salient
    from qgis.core import QgsApplication

    app = QgsApplication.instance() or QgsApplication([], False)
    app.initQgis()
    load_salient()
    provider = importlib.import_module("salient.processing.provider").SalientProvider()
    app.processingRegistry().addProvider(provider)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "daily_situation.model3"
    if not build().toFile(str(path)):
        raise SystemExit(f"{path} cannot be written.")
    # Ids that change from run to run say nothing, and would make every build differ.
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'name="uuid" value="[^"]*"', 'name="uuid" value=""', text))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "models")
