# SPDX-License-Identifier: GPL-2.0-or-later
"""The open store and what the dock lists and shows of it, which all parts of the dock share."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...analysis.base.errors import SalientError
from ...events import detail
from ...events.log import Head
from ...events.store import index
from ...events.store.index import EventIndex, Filter
from ...events.store.store import Store
from ...i18n import tr
from .. import messages
from . import event_filter
from .dock import EventsDock


class EventsSession(QObject):
    """The open store, its index and the dock.

    Signals
    -------
    changed :
        The store, or what is in it, is another one: counts on layers have to be looked at.
    event_added :
        A form has added an event: it should be seen.
    """

    changed = pyqtSignal()
    event_added = pyqtSignal()

    def __init__(self, iface, dock: EventsDock) -> None:
        super().__init__(dock)
        self.iface = iface
        self.dock = dock
        self.store: Store | None = None
        self.index: EventIndex | None = None
        self.only: set[str] | None = None
        self._only_says = ""
        self._head = Head()

    def _load(self) -> None:
        if self.store is None:
            return
        self._head = self.store.head()
        self.index = index.build(self.store)
        self.dock.offer({name: self.index.values(name) for name in ("actors", "category")})
        # Grades come a moment after the list, so that it opens at once.
        QTimer.singleShot(0, self._add_grades)

    def _add_grades(self) -> None:
        if self.store is None or self.index is None:
            return
        try:
            index.add_grades(self.index, self.store)
        except SalientError as error:
            self.complain(error)
        self.list_events()

    def refresh(self) -> None:
        """Read the store again; the current event stays the current one."""
        if self.store is None:
            return
        try:
            self._load()
        except SalientError as error:
            self.complain(error)
            return
        self.list_events()
        self.changed.emit()

    # -- the list --------------------------------------------------------------------------------

    def list_events(self) -> None:
        """List what the filter lets through."""
        if self.index is None:
            self.dock.model.show(None, None)
            self.dock.count.setText("")
            self.show_event("")
            self.dock.show_guidance(has_store=False)
            return
        current = self.dock.current_id()
        rows = self.index.rows(self._filter(), *self.dock.sort())
        self.dock.model.show(self.index, rows)
        self.dock.count.setText(tr("{shown} of {all}").format(shown=len(rows), all=len(self.index)))
        self.dock.show_notice(self._only_says if self.only is not None else "")
        if not self.dock.choose(current):
            self.show_event("")
        if not len(self.index):
            self.dock.show_guidance(has_store=True)

    def _filter(self) -> Filter:
        dock, canvas = self.dock, self.iface.mapCanvas()
        first, last = dock.days()
        if dock.follow_time.isChecked():
            first, last = event_filter.days_of(canvas)
        return Filter(
            words=dock.search.text(),
            first=first,
            last=last,
            actor=dock.actor.currentData() or "",
            category=dock.category.currentData() or "",
            status=dock.status.currentData() or "",
            grade=dock.grade.currentData() or "",
            box=event_filter.box_of(canvas) if dock.in_view.isChecked() else None,
            only=self.only,
            retracted=dock.retracted.isChecked(),
        )

    def list_all(self) -> None:
        """List without regard to features or layers."""
        self.list_only(None, "")

    def list_only(self, ids: set[str] | None, says: str) -> None:
        """List some events only, and say why."""
        self.only, self._only_says = ids, says
        self.list_events()

    def show_event(self, event_id: str) -> None:
        """Show one event in the detail."""
        if self.store is None or not event_id:
            self.dock.detail.clear()
            return
        try:
            event = self.store.get("event", event_id)
            reports = self.store.reports_of(event_id)
            links = self.store.links_of(event_id)
            sources = self.sources_of(reports)
        except SalientError as error:
            self.complain(error)
            return
        if event is not None:
            self.dock.show_detail(detail.event_html(event, reports, sources, links))

    def sources_of(self, reports) -> dict:
        """Return the sources that reports name, by id."""
        if self.store is None:
            return {}
        wanted = {i for one in reports for i in (one.source_id, one.relayed_by_id) if i}
        return {one.id: one for one in self.store.find("source", "id", wanted)}

    def select(self, event_id: str) -> None:
        """Bring an event into the list, whatever the filter, and make it the current one."""
        if self.dock.choose(event_id):
            return
        self.dock.reset_filters()
        self.list_all()
        if not self.dock.choose(event_id):
            self.dock.retracted.setChecked(True)
            self.dock.choose(event_id)

    # -- words to the user -----------------------------------------------------------------------

    def complain(self, error: SalientError) -> None:
        """Show an error's sentence."""
        messages.warn(self.iface.messageBar(), str(error))

    def warn(self, text: str) -> None:
        """Show a sentence that stays until it is closed."""
        messages.warn(self.iface.messageBar(), text)

    def show_message(self, text: str) -> None:
        """Show a sentence for a while."""
        messages.inform(self.iface.messageBar(), text)
