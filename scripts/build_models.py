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
HELP = (
    "From two control maps, of a day and of the day before, to a page: prepares the maps, measures "
    "the encirclement gap and the sealed pockets of the day, finds what changed hands since the "
    "day before, matches each change to sourced events, and lays out a map.\n\n"
    "Maps are files or layers whose names or date fields tell the day. Open this file in the model "
    "designer to change a step."
)


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
        (
            layers("MAPS", "Control maps of the day and of the day before", kind),
            "Two layers or files whose names, or whose date field, tell the day.",
        ),
        (
            text("ACTOR", "Actor where none is given", "", False, True),
            "Who holds the ground of features that name nobody.",
        ),
        (text("ENCIRCLERS", "Encirclers"), "The actors that form the ring, and whose gains count."),
        (
            text("BESIEGED", "Besieged", "", False, True),
            "The actors inside. Empty: whoever stands on what the encirclers do not hold.",
        ),
        (
            text("STORE", "Event store"),
            "The GeoPackage that holds the sourced events, or postgres:connection/schema.",
        ),
        (text("TITLE", "Title of the map", "Daily situation"), "Also the name of the layout."),
        (
            distance("MAX_GAP", "Widest gap", 10_000.0, "", False, 0.0),
            "Gap lines longer than this, in metres, are not considered.",
        ),
        (
            distance("POSITION_ERROR", "Position error of the map (1 sigma)", 0.0, "", False, 0.0),
            "How far a line of the map may lie from the true one, in metres.",
        ),
        (
            distance("DISTANCE", "Distance of events from changes", 5_000.0, "", False, 0.0),
            "How far an event may lie from a change, in metres, beside its own precision.",
        ),
        (
            QgsProcessingParameterNumber("DAYS", "Days of events from changes", whole, 3, False, 0),
            "How many days an event may lie before or after a change, beside its own precision.",
        ),
    ]
    model = QgsProcessingModelAlgorithm("dailysituation", "Maps and reports")
    texts = {one.name(): help_text for one, help_text in inputs}
    short = HELP.split(":")[0] + "."
    model.setHelpContent({"ALG_DESC": HELP, "SHORT_DESCRIPTION": short, **texts})
    for row, (one, _) in enumerate(inputs):
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
        {**control, "ACTOR": asked("ENCIRCLERS"), "POSITION_ERROR": asked("POSITION_ERROR")},
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
