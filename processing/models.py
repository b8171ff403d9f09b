# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing models that come with Salient, as algorithms of its own provider."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDistance,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from .. import dependencies
from ..about import ROOT, help_url, icon_path
from ..i18n import paragraphs, tr
from . import daily_words, icons, run_results, undated
from .algorithm import SalientAlgorithm

FOLDER = ROOT / "resources" / "models"


class SalientModel(QgsProcessingModelAlgorithm):
    """A model from a file, under an id and a name of its own.

    QGIS calls a model's id and its name alike; people's scripts need the one, the toolbox the
    other.
    """

    #: inputs that the dialog shows at once, and widgets of some; their order is the file's
    IN_SIGHT: tuple[str, ...] = ()
    WIDGETS: Mapping[str, str] = MappingProxyType({})
    FILE = ""
    ID = ""
    REQUIRES = SalientAlgorithm.REQUIRES

    def __init__(self, read: bool = True) -> None:
        super().__init__()
        if read:
            self.read()

    def read(self) -> None:
        """Read the file. Steps are known only once their provider is in QGIS's registry."""
        if not self.fromFile(str(self.path())):
            message = tr("The model “{path}” cannot be read. Install Salient again.")
            raise QgsProcessingException(message.format(path=self.path()))
        # A model's file keeps the help of its inputs apart from them, and in one language.
        texts, labels = self.helps(), self.labels()
        told: list[Any] = [*self.parameterDefinitions(), *self.outputDefinitions()]
        for one in told:
            shown = one.name().split(":")[-1]
            if shown in labels or not one.description().strip():
                one.setDescription(labels.get(shown, shown))
        for one in self.parameterDefinitions():
            if texts.get(one.name()):
                one.setHelp(paragraphs(texts[one.name()]))
            if isinstance(one, QgsProcessingParameterDistance):
                one.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
            if self.IN_SIGHT and not one.isDestination() and one.name() not in self.IN_SIGHT:
                one.setFlags(one.flags() | one.Flag.FlagAdvanced)
            if one.name() in self.WIDGETS:
                widget = f"{__package__}.widgets.{self.WIDGETS[one.name()]}"
                one.setMetadata({"widget_wrapper": {"class": widget}})

    def labels(self) -> dict[str, str]:
        """Return what inputs and outputs are called in the user's language."""
        return {}

    def helps(self) -> dict[str, str]:
        """Return the help of each input in the user's language."""
        return {}

    def checkParameterValues(self, values: Any, context: QgsProcessingContext) -> tuple[bool, str]:
        """Check what will be run with: the defaults too."""
        checked: tuple[bool, str] = super().checkParameterValues(self._completed(values), context)
        return checked

    def processAlgorithm(
        self, values: Any, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run with the defaults of inputs that were not given.

        QGIS 3.22 hands a step an empty value for them; newer ones look the default up.
        """
        given = self._completed(values)
        run_results.begin(self, given, context, whole=True)
        made: dict[str, Any] = super().processAlgorithm(given, context, feedback)
        return made

    def _completed(self, values: dict[str, Any]) -> dict[str, Any]:
        given = dict(values)
        for one in self.parameterDefinitions():
            if one.isDestination() or one.defaultValue() is None:
                continue
            if given.get(one.name()) is None:
                given[one.name()] = one.defaultValue()
        return given

    @classmethod
    def path(cls) -> Path:
        """Return the file, which the model designer can open."""
        return FOLDER / cls.FILE

    def name(self) -> str:
        return self.ID

    def createInstance(self) -> SalientModel:
        return type(self)()

    def createCustomParametersWidget(self, parent: QWidget | None) -> QWidget | None:
        """Return QGIS's dialog, begun with what the user has set."""
        from .widgets import dialog

        return dialog.opened(self, parent)

    def canExecute(self) -> tuple[bool, str]:
        """Refuse, with what to install and how, where a library is missing."""
        lacks = dependencies.missing(self.REQUIRES)
        return (False, dependencies.instruction(lacks)) if lacks else super().canExecute()

    def icon(self) -> QIcon:
        return icons.icon(self.ID)

    def svgIconPath(self) -> str:
        return icon_path(self.ID)

    def helpUrl(self) -> str:
        return help_url(self.ID)


class DailySituation(SalientModel):
    """Prepare, gap, pockets, diff to the day before, evidence, map."""

    FILE = "daily_situation.model3"
    ID = "dailysituation"
    IN_SIGHT = ("MAPS", "ENCIRCLERS", "BESIEGED", "STORE", "TITLE")
    WIDGETS = MappingProxyType(
        {
            "ENCIRCLERS": "parameter_widgets.ActorsWidgetWrapper",
            "BESIEGED": "parameter_widgets.ActorsWidgetWrapper",
            "STORE": "store_widget.StoreWidgetWrapper",
        }
    )

    def displayName(self) -> str:
        return tr("Daily situation")

    def checkParameterValues(self, values: Any, context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse one map of one day before a step is done: a change needs two."""
        given = self.parameterAsLayerList(values, "MAPS", context)
        alone = len(given) == 1 and (isinstance(values["MAPS"], str) or len(values["MAPS"]) == 1)
        if alone and not undated.may_hold_several(given[0]):
            message = tr(
                "“{layer}” is the only map, and it has one date. Give the map of the day before "
                "too, or a layer with both dates."
            )
            return False, message.format(layer=given[0].name())
        return super().checkParameterValues(values, context)

    def read(self) -> None:
        """Read the file, and give the map a title in the user's language where it has none."""
        super().read()
        self.parameterDefinition("TITLE").setDefaultValue(self.displayName())

    def labels(self) -> dict[str, str]:
        return daily_words.labels()

    def helps(self) -> dict[str, str]:
        return daily_words.helps()

    def shortDescription(self) -> str:
        return daily_words.short()

    def shortHelpString(self) -> str:
        return paragraphs(daily_words.description())

    def tags(self) -> list[str]:
        return tr("model,daily,situation,report,map,change,gap,pocket,batch,series").split(",")

    def group(self) -> str:
        return tr("Maps and reports")

    def groupId(self) -> str:
        return "maps"
