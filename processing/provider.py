# SPDX-License-Identifier: GPL-2.0-or-later
"""Salient's place in the Processing toolbox."""

from __future__ import annotations

from importlib import import_module

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QIcon

from ..about import icon_path, metadata
from ..analysis.base.errors import word_with
from ..analysis.base.quiet import hush_shapely
from ..i18n import tr
from . import icons
from .compat import forget_crs, untried
from .models import DailySituation, SalientModel

#: (module in algorithms/, class), in the order of the manual. A module is loaded when Processing
#: lists the toolbox, and a module that cannot be loaded is an error that shows.
ALGORITHMS: tuple[tuple[str, str], ...] = (
    ("preparecontrol", "PrepareControl"),
    ("controlfromlines", "ControlFromLines"),
    ("controlfromplaces", "ControlFromPlaces"),
    ("encirclementgap", "EncirclementGap"),
    ("supplyroutes", "SupplyRoutes"),
    ("pocketarea", "PocketArea"),
    ("frontlinediff", "FrontlineDiff"),
    ("frontline", "FrontLine"),
    ("controltimeline", "ControlTimeline"),
    ("fronttransects", "FrontTransects"),
    ("situationlog", "SituationLog"),
    ("comparesources", "CompareSources"),
    ("placefacts", "PlaceFacts"),
    ("importevents", "ImportEvents"),
    ("matchevidence", "MatchEvidence"),
    ("checkclaims", "CheckClaims"),
    ("exportsources", "ExportSources"),
    ("situationmap", "SituationMap"),
    ("webmap", "WriteWebMap"),
)
#: Their steps are the algorithms above.
MODELS: tuple[type[SalientModel], ...] = (DailySituation,)


class SalientProvider(QgsProcessingProvider):
    """The provider `salient`.

    Parameters
    ----------
    in_window : bool, optional
        Let QGIS's window come up first and read the models, which take as long as the algorithms,
        once it waits for its user. Who runs one before that reads it then.
    """

    def __init__(self, in_window: bool = False) -> None:
        super().__init__()
        self._soon: QTimer | None = QTimer(self) if in_window else None
        if self._soon is not None:
            self._soon.setSingleShot(True)
            self._soon.timeout.connect(self._read_all)

    def id(self) -> str:
        """Return the id that models depend on."""
        return "salient"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "Salient"

    def longName(self) -> str:
        """Return the name with the version."""
        return f"Salient {metadata()['version']}"

    def versionInfo(self) -> str:
        """Return the version, which Processing writes to its log."""
        return metadata()["version"]

    def warningMessage(self) -> str:
        """Return what QGIS says above every dialog: on a version on which nothing was run."""
        if not untried():
            return ""
        return tr(
            "Salient was checked against QGIS 4 but never run on it: compare its figures with "
            "those of QGIS 3."
        )

    def icon(self) -> QIcon:
        """Return Salient's icon."""
        return icons.icon("salient")

    def svgIconPath(self) -> str:
        """Return the path of the same icon."""
        return icon_path("salient")

    def loadAlgorithms(self) -> None:
        """Add one new instance of each algorithm and of each model.

        From here on the errors of the analysis, which knows no Qt, are worded in QGIS's language.
        """
        word_with(tr)
        hush_shapely()
        # Those that another thread made are gone once it ends.
        forget_crs()
        for module, name in ALGORITHMS:
            algorithm = getattr(import_module(f".algorithms.{module}", __package__), name)
            self.addAlgorithm(algorithm())
        registry = QgsApplication.processingRegistry()
        registered = registry.providerById(self.id()) is not None
        for model in MODELS:
            self.addAlgorithm(model(read=registered))
        if not registered:
            registry.providerAdded.connect(self._read_models)

    def _read_models(self, provider_id: str) -> None:
        """Read the models once their steps, which are algorithms of this provider, are known."""
        if provider_id == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._read_models)
            if self._soon is None:
                self._read_all()
            else:
                self._soon.start(0)

    def _read_all(self) -> None:
        for algorithm in self.algorithms():
            if isinstance(algorithm, SalientModel):
                algorithm.read()
