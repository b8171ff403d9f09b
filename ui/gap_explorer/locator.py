# SPDX-License-Identifier: GPL-2.0-or-later
"""Places in QGIS's locator bar: “gap Uqayribat” asks for the gap round a town."""

from __future__ import annotations

import json
from typing import Callable

from qgis.core import QgsLocatorFilter, QgsLocatorResult, QgsProject

from ...i18n import tr
from ...processing import icons, named_places

_MOST = 30


class GapLocatorFilter(QgsLocatorFilter):
    """Finds the places of the project's point layers, and explores the gap round one."""

    def __init__(self, explore: Callable[[named_places.NamedPlace], None]) -> None:
        super().__init__()
        self._explore = explore
        # a place is asked for by “gap”, lest every search of QGIS's read the layers
        self.setUseWithoutPrefix(False)

    def clone(self) -> GapLocatorFilter:
        """Return a filter for a search."""
        return GapLocatorFilter(self._explore)

    def name(self) -> str:
        """Return the id."""
        return "salient_gap"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title over the results."""
        return tr("Gap round a place")

    def prefix(self) -> str:
        """Return what limits a search to places."""
        return "gap"

    def flags(self):
        """Search in the main thread, where the project's layers are."""
        return QgsLocatorFilter.Flag.FlagFast

    def fetchResults(self, text, _context, _feedback) -> None:  # noqa: N802 - QGIS's name
        """Send the places whose names hold all words."""
        if not text.strip():
            return
        places = named_places.of_project(QgsProject.instance())
        for place in named_places.matching(places, text)[:_MOST]:
            result = QgsLocatorResult()
            result.filter = self
            result.displayString = place.name
            result.description = place.layer
            # a text: QGIS 3.22 ends where anything else is taken back
            result.userData = json.dumps(place)
            result.icon = icons.icon("gapexplorer")
            self.resultFetched.emit(result)

    def triggerResult(self, result) -> None:  # noqa: N802 - QGIS's name
        """Explore the gap round the place that was chosen."""
        data = result.userData
        self._explore(named_places.NamedPlace(*json.loads(str(data() if callable(data) else data))))
