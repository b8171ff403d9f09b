# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepare control layer: many published layers become one with actor, date and class."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .. import layers, outputs
from .. import parameters as common
from ..algorithm import QgisFeedback, SalientAlgorithm

CONTROL_FIELDS = (
    ("actor", "string"),
    ("date", "date"),
    ("class", "string"),
    ("source", "string"),
)
REPAIR_FIELDS = (
    ("layer", "string"),
    ("feature", "string"),
    ("date", "date"),
    ("kind", "string"),
    ("action", "string"),
    ("note", "string"),
)
_FILES = (".geojson", ".json", ".gpkg", ".shp", ".kml", ".kmz", ".fgb", ".gml")
#: In the order of `analysis.profiles.PROFILES` and `analysis.tidy.OVERLAP_RULES`: frozen.
_PROFILES = ("generic", "ISW", "DeepState", "Liveuamap", "UA Control Map")
_RULES = ("keep", "refuse", "first", "contested")
_FORMATS = (
    "", "ISO", "YYYYMMDD", "YYMMDD", "M/D/YYYY", "D/M/YYYY", "D.M.YYYY", "YY-MM-DD", "D-M-YY",
    "M-D-YY", "D.M.YY", "DDMMYY", "MMDDYY", "DDMMYYYY", "MMDDYYYY", "D MON YYYY", "MON D YYYY",
    "YYYY-MM", "MON YYYY", "YYYY",
)  # fmt: skip


class PrepareControl(SalientAlgorithm):
    """Layers as published become one dated control layer, and a table of repairs."""

    INPUT = "INPUT"
    FOLDER = "FOLDER"
    PROFILE = "PROFILE"
    ACTOR_FIELD = "ACTOR_FIELD"
    ACTOR = "ACTOR"
    DATE = "DATE"
    DATE_FIELD = "DATE_FIELD"
    DATE_FORMAT = "DATE_FORMAT"
    CLASS_FIELD = "CLASS_FIELD"
    SNAP = "SNAP"
    OVERLAPS = "OVERLAPS"
    CONTROL = "CONTROL"
    REPAIRS = "REPAIRS"

    def name(self) -> str:
        return "preparecontrol"

    def displayName(self) -> str:
        return self.tr("Prepare control layer")

    def tags(self) -> list[str]:
        words = self.tr("control,map,date,series,repair,merge,import,ISW,DeepState,Liveuamap")
        return words.split(",")

    def group(self) -> str:
        return self.tr("Control maps")

    def groupId(self) -> str:
        return "control"

    def shortDescription(self) -> str:
        return self.tr(
            "Joins published control maps into one layer with actor, date and class, repaired."
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "Reads layers, or every vector file of a folder, and writes one polygon layer with the "
            "fields actor, date, class and source.\n\n"
            "The date is the one given for all, or is read from the date field, or else from the "
            "names of files and layers. Formats: ISO, YYYYMMDD, YYMMDD, M/D/YYYY, D/M/YYYY, "
            "D.M.YYYY; detected from all dates together. Where dates can be read as day/month and "
            "as month/day the algorithm stops and asks.\n\n"
            "Null and empty geometries, points and lines are left out; heights are dropped; "
            "invalid polygons are repaired by structure. Each case stands in the table of repairs "
            "with layer and feature. A date far outside the others is kept and reported.\n\n"
            "The result has the coordinate reference system of the first layer; coordinates that "
            "need no repair keep every digit, so that two dates drawn from one another stay "
            "comparable edge by edge."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        self._add_inputs()
        self._add_dates()
        self._add_tidying()
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        table = QgsProcessing.SourceType.TypeVector
        common.add(
            self,
            QgsProcessingParameterFeatureSink(self.CONTROL, self.tr("Control layer"), polygon),
            self.tr("All features with actor, date, class and where they came from."),
        )
        common.add(
            self,
            QgsProcessingParameterFeatureSink(
                self.REPAIRS, self.tr("Repairs"), table, None, True, True
            ),
            self.tr("What was left out, repaired or found odd, a row each."),
        )
        for name, text in (
            ("DATES", self.tr("Number of dates")),
            ("LEFT_OUT", self.tr("Left out")),
            ("REPAIRED", self.tr("Repaired")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString("FROM_DATE", self.tr("First date")))
        self.addOutput(QgsProcessingOutputString("TO_DATE", self.tr("Last date")))

    def _add_inputs(self) -> None:
        common.add(
            self,
            QgsProcessingParameterMultipleLayers(
                self.INPUT,
                self.tr("Layers"),
                QgsProcessing.SourceType.TypeVectorAnyGeometry,
                None,
                True,
            ),
            self.tr("Polygon layers or files, one date each or with a date field."),
        )
        common.add(
            self,
            QgsProcessingParameterFile(
                self.FOLDER,
                self.tr("Folder"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            self.tr("Every vector file in this folder is read, besides the layers."),
        )
        common.add(
            self,
            QgsProcessingParameterEnum(
                self.PROFILE,
                self.tr("Profile"),
                [self.tr("Generic"), *_PROFILES[1:]],
                False,
                0,
            ),
            self.tr("Whose map it is: names of fields and classes that are looked for."),
        )
        for name, text, help_text in (
            (
                self.ACTOR_FIELD,
                self.tr("Actor field"),
                self.tr("Name of the field with the actor. Empty: that of the profile."),
            ),
            (
                self.ACTOR,
                self.tr("Actor where none is given"),
                self.tr("Who holds the ground of features that name nobody."),
            ),
            (
                self.CLASS_FIELD,
                self.tr("Control class field"),
                self.tr("Name of the field with the class. Empty: that of the profile."),
            ),
        ):
            common.add(self, QgsProcessingParameterString(name, text, optional=True), help_text)

    def _add_dates(self) -> None:
        common.add(
            self,
            QgsProcessingParameterString(self.DATE, self.tr("Date of everything"), optional=True),
            self.tr("One date for all features (2025-01-31). Empty: read from field or name."),
        )
        common.add(
            self,
            QgsProcessingParameterString(self.DATE_FIELD, self.tr("Date field"), optional=True),
            self.tr("Name of the field with the date. Empty: that of the profile, else names."),
        )
        common.add(
            self,
            QgsProcessingParameterEnum(
                self.DATE_FORMAT,
                self.tr("Date format"),
                [self.tr("Detect"), *_FORMATS[1:]],
                False,
                0,
            ),
            self.tr("How dates are written."),
        )

    def _add_tidying(self) -> None:
        common.add_distance(
            self,
            self.SNAP,
            self.tr("Snap vertices within"),
            self.tr(
                "Vertices this near to those of an earlier feature of the same date are moved "
                "onto them, which closes slivers. 0: nothing is moved."
            ),
        )
        common.add(
            self,
            QgsProcessingParameterEnum(
                self.OVERLAPS,
                self.tr("Ground drawn for two actors"),
                [
                    self.tr("Keep and report"),
                    self.tr("Refuse the layer"),
                    self.tr("First feature keeps it"),
                    self.tr("Make it contested"),
                ],
                False,
                0,
            ),
            self.tr("What happens where the polygons of two actors overlap."),
            advanced=True,
        )

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        ok, message = super().checkParameterValues(parameters, context)
        if ok and not parameters.get(self.INPUT) and not parameters.get(self.FOLDER):
            return False, self.tr("Choose layers or a folder.")
        return ok, message

    def processAlgorithm(self, parameters, context, feedback) -> dict:
        from ...analysis.control.prepare import prepare

        steps = QgsProcessingMultiStepFeedback(3, feedback)
        raw = self._read(parameters, context, steps)
        steps.setCurrentStep(1)
        prepared = prepare(raw, self._choices(parameters, context), feedback=QgisFeedback(steps))
        steps.setCurrentStep(2)
        for action in ("left out", "repaired", "reported"):
            if prepared.count(action):
                message = self.tr("{count} × {action}: see the table of repairs.")
                feedback.pushWarning(message.format(count=prepared.count(action), action=action))
        found = {
            "DATES": len(prepared.maps),
            "LEFT_OUT": prepared.count("left out"),
            "REPAIRED": prepared.count("repaired"),
            "FROM_DATE": prepared.dates[0].isoformat(),
            "TO_DATE": prepared.dates[-1].isoformat(),
        }
        found[self.CONTROL] = self._write_control(parameters, context, prepared.maps, raw)
        repairs = self._write_repairs(parameters, context, prepared.notes)
        if repairs is not None:
            found[self.REPAIRS] = repairs
        return found

    def _choices(self, parameters, context):
        from ...analysis.base import dates
        from ...analysis.control.prepare import Choices

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        def chosen(name: str, values: tuple[str, ...]) -> str:
            return values[self.parameterAsEnum(parameters, name, context)]

        date = None
        if text(self.DATE):
            date = dates.day_of(text(self.DATE))
            if date is None:
                message = self.tr("“{date}” is not a date. Write it as 2025-01-31.")
                raise QgsProcessingException(message.format(date=text(self.DATE)))
        return Choices(
            profile=chosen(self.PROFILE, _PROFILES),
            actor_field=text(self.ACTOR_FIELD),
            class_field=text(self.CLASS_FIELD),
            date_field=text(self.DATE_FIELD),
            actor=text(self.ACTOR),
            date=date,
            date_format=chosen(self.DATE_FORMAT, _FORMATS) or None,
            snap_m=self.parameterAsDouble(parameters, self.SNAP, context),
            overlaps=chosen(self.OVERLAPS, _RULES),
        )

    def _read(self, parameters, context, feedback) -> list:
        import numpy as np

        from ...analysis.control.prepare import RawLayer

        found = self._layers(parameters, context)
        raw_layers = []
        for number, layer in enumerate(found):
            if feedback.isCanceled():
                break
            feedback.setProgress(100.0 * number / len(found))
            source = layers.LayerSource(layer)
            quiet = QgsProcessingMultiStepFeedback(1, None)
            raw = layers.read(source, [field.name() for field in layer.fields()], quiet)
            shapes = layers.geometries(raw)
            unreadable = [w is not None and g is None for w, g in zip(raw.wkb, shapes)]
            lost = np.array(unreadable, dtype=bool)
            raw_layers.append(RawLayer(raw.name, shapes, lost, raw.columns, raw.fids, raw.crs_wkt))
        return raw_layers

    def _layers(self, parameters, context) -> list[QgsVectorLayer]:
        chosen = [
            layer
            for layer in self.parameterAsLayerList(parameters, self.INPUT, context)
            if layer.type() == QgsMapLayer.LayerType.VectorLayer
        ]
        folder = self.parameterAsString(parameters, self.FOLDER, context)
        if folder:
            chosen.extend(self._folder_layers(Path(folder)))
        if not chosen:
            raise QgsProcessingException(
                self.tr("There is no vector layer to read. Choose layers or a folder with files.")
            )
        return chosen

    def _folder_layers(self, folder: Path) -> list[QgsVectorLayer]:
        files = sorted(path for path in folder.iterdir() if path.suffix.lower() in _FILES)
        options = QgsVectorLayer.LayerOptions(False)
        found = []
        for path in files:
            details = QgsProviderRegistry.instance().querySublayers(str(path))
            if not details:
                message = self.tr("“{path}” cannot be read as a vector layer. Remove or mend it.")
                raise QgsProcessingException(message.format(path=path))
            for one in details:
                name = path.stem if len(details) == 1 else f"{path.stem} {one.name()}"
                found.append(QgsVectorLayer(one.uri(), name, one.providerKey(), options))
        return found

    def _write_control(self, parameters, context, maps, raw) -> str | None:
        import numpy as np

        crs = layers.qgis_crs(next(one.crs for one in raw if one.crs))
        columns = {
            "actor": [actor for one in maps for actor in one.actors],
            "date": [one.date for one in maps for _ in range(len(one))],
            "class": [kind for one in maps for kind in one.classes],
            "source": [str(fid) for one in maps for fid in one.fids],
        }
        destination = layers.write(
            self,
            parameters,
            self.CONTROL,
            context,
            fields=CONTROL_FIELDS,
            columns=columns,
            geometry=np.concatenate([one.geometries for one in maps]),
            wkb_type=QgsWkbTypes.Type.MultiPolygon,
            crs=crs,
        )
        outputs.apply_style(context, destination, style="control", dates=[one.date for one in maps])
        return destination

    def _write_repairs(self, parameters, context, notes) -> str | None:
        columns = {
            "layer": [note.layer for note in notes],
            "feature": [note.fid for note in notes],
            "date": [note.date for note in notes],
            "kind": [note.kind for note in notes],
            "action": [note.action for note in notes],
            "note": [note.note for note in notes],
        }
        return layers.write(
            self, parameters, self.REPAIRS, context, fields=REPAIR_FIELDS, columns=columns
        )
