# SPDX-License-Identifier: GPL-2.0-or-later
"""Sourced events in QGIS's locator bar: type an event's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsLocatorFilter, QgsLocatorResult

from ...analysis.base.errors import SalientError
from ...i18n import tr
from ...processing import icons

if TYPE_CHECKING:
    from ...events.store.index import EventIndex

_MOST = 30
#: shorter words would find everything
_SHORTEST = 3


class EventsLocatorFilter(QgsLocatorFilter):
    """Finds events by their words, in a thread of its own, on an index that never changes."""

    def __init__(
        self, index: Callable[[], EventIndex | None], select: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._index = index
        self._select = select
        # Made here, in the window: a thread must not draw pictures.
        self._icon = icons.icon("importevents")

    def clone(self) -> EventsLocatorFilter:
        """Return a filter for a thread."""
        return EventsLocatorFilter(self._index, self._select)

    def name(self) -> str:
        """Return the id."""
        return "salient_events"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title over the results."""
        return tr("Sourced events")

    def prefix(self) -> str:
        """Return what limits a search to events."""
        return "ev"

    def fetchResults(self, text, _context, feedback) -> None:  # noqa: N802 - QGIS's name
        """Send the newest events that hold all words."""
        from ...events.store.index_columns import Filter

        index = self._index()
        if index is None or len(text.strip()) < _SHORTEST:
            return
        try:
            found = index.cells(index.rows(Filter(words=text))[:_MOST])
        except SalientError:
            return  # another program holds the store
        for one in found:
            if feedback.isCanceled():
                return
            result = QgsLocatorResult()
            result.filter = self
            result.displayString = one.title[:200]
            result.description = ", ".join(part for part in (one.day, one.place) if part)
            result.userData = one.id
            result.icon = self._icon
            self.resultFetched.emit(result)

    def triggerResult(self, result) -> None:  # noqa: N802 - QGIS's name
        """Show the event that was chosen."""
        data = result.userData
        self._select(str(data() if callable(data) else data))
