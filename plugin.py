# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS sees it: the provider, and a list of parts."""

from __future__ import annotations

from contextlib import ExitStack

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QThread, QTimer

from . import i18n, own_libraries
from .analysis.base import imports
from .analysis.base.collector import collector_at_rest
from .processing.expressions import ExpressionsPart
from .processing.provider import SalientProvider
from .ui.analyses import AnalysesPart
from .ui.control_layer import ControlLayerPart
from .ui.dependency_notice import DependencyNoticePart
from .ui.dropped_folders import DroppedFoldersPart
from .ui.events_dock.part import EventsPart
from .ui.gap_explorer.part import GapExplorerPart
from .ui.libraries import LibrariesPart
from .ui.maps import MapsPart
from .ui.menu import MenuPart
from .ui.part import Part
from .ui.results import ResultsPart
from .ui.sample import profile_folder
from .ui.settings_page import SettingsPart
from .ui.time_control import TimePart
from .ui.welcome import WelcomePart

#: What QGIS's window gets, in order. A part's module imports neither shapely nor scipy on top.
PARTS = (
    MenuPart,
    GapExplorerPart,
    AnalysesPart,
    ControlLayerPart,
    MapsPart,
    DependencyNoticePart,
    DroppedFoldersPart,
    EventsPart,
    ExpressionsPart,
    LibrariesPart,
    ResultsPart,
    TimePart,
    SettingsPart,
    WelcomePart,
)


def language_of_qgis() -> str:
    """Return the language that QGIS itself speaks, as a locale.

    ``--lang`` counts for QGIS and stands in no setting that `QgsApplication.locale` reads, unless
    the user has set a language of his own before.
    """
    spoken = getattr(QgsApplication.instance(), "translation", None)
    return (spoken() if spoken is not None else "") or QgsApplication.locale()


def _close_project() -> None:
    """Take the layers out of the project while GDAL is there.

    QGIS deletes its project after all that waits to be deleted: what was kept open to read its
    layers from is then closed once GDAL is gone, and the process may crash with its work done.
    """
    QgsProject.instance().removeAllMapLayers()


def _hold_imports() -> None:
    """Let no run by QGIS's side import until QGIS, which calls this, has forgotten the modules.

    It does so, and loads the plugin anew where it is to, before it looks at its events again. Where
    it is ending it looks at none, and waits for runs: a lock would never be given back.
    """
    if QThread.currentThread().loopLevel() > 0 and imports.hold():
        QTimer.singleShot(0, imports.let_go)


class SalientPlugin:
    """What QGIS loads and unloads."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._provider: SalientProvider | None = None
        self._parts: list[Part] = []
        self._alone = False

    def initProcessing(self) -> None:  # noqa: N802 - qgis_process calls it, without a window
        """Add the provider, and see that the process ends well."""
        self._add_provider()
        # the first that QGIS deletes when it ends, before what is to be deleted later
        QgsApplication.authManager().destroyed.connect(_close_project)
        self._alone = True

    def _add_provider(self, in_window: bool = False) -> None:
        i18n.speak(language_of_qgis())
        own_libraries.activate(profile_folder())
        provider = SalientProvider(in_window)
        # one that is refused, as another Salient is there, is deleted by QGIS
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider

    def initGui(self) -> None:  # noqa: N802 - QGIS's name
        """Add the provider and the parts.

        Modules and parameters stay: were garbage looked for meanwhile, QGIS's own objects would be
        gone through, which is as long as all the rest.
        """
        try:
            with collector_at_rest():
                self._add_provider(in_window=True)
                for kind in PARTS:
                    part = kind(self._iface)
                    self._parts.append(part)
                    part.set_up()
        except BaseException:
            # QGIS does not unload what it could not start
            self.unload()
            raise

    def unload(self) -> None:
        """Take away the parts and the provider, last first, and the rest where one cannot go."""
        with ExitStack() as rest:
            # last of all: what it is called from forgets the modules next
            rest.callback(_hold_imports)
            rest.callback(i18n.be_silent)
            rest.callback(self._remove_provider)
            if self._alone:
                rest.callback(QgsApplication.authManager().destroyed.disconnect, _close_project)
                self._alone = False
            for part in self._parts:
                rest.callback(part.tear_down)
            self._parts = []

    def _remove_provider(self) -> None:
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
