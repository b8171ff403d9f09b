# SPDX-License-Identifier: GPL-2.0-or-later
"""The open store and what the dock lists and shows of it, which all parts of the dock share."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...analysis.base.errors import SalientError
from ...events.store import bulk, index
from ...events.store.index import EventIndex
from ...events.store.index_columns import Filter
from ...events.store.store import State, Store
from ...i18n import tr
from .. import messages
from . import detail, event_filter
from .background import Background
from .dock import EventsDock

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array

#: events of a store that is read, searched and sorted while one looks
AT_ONCE = 20_000
#: events that are listed before the others are read
_FIRST = 500


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
        self._chosen = ""
        self._is_part = False
        #: the tables of the store that were saved to last, None where that is not known
        self.touched: set[str] | None = None
        self._seen = State()
        self._reading, self._searching = Background(self), Background(self)

    def _load(self, store: Store) -> None:
        """Read a store's index; of a large one the newest events first, the others meanwhile.

        It is the open one from then on; one that does not answer leaves all as it was.
        """
        place, seen = store.place, store.state()
        large = bulk.last_fid(place) > AT_ONCE
        made = index.build(place, newest=_FIRST if large else 0)
        self._reading.forget()
        self.store, self._is_part = store, large
        self._take(made, seen)
        if large:
            self._reading.run(
                lambda wanted: index.build(place, lambda _count: wanted()),
                lambda made: self._read(made, seen),
            )

    def _take(self, made: EventIndex, seen: State) -> None:
        self.index, self._seen = made, seen
        self.dock.offer({name: made.values(name) for name in ("actors", "category")})

    def _read(self, made: EventIndex | SalientError, seen: State) -> None:
        if isinstance(made, SalientError):
            self.complain(made)
            return
        self._is_part = False
        self._take(made, seen)
        self.refresh()

    def refresh(self) -> None:
        """Read what was saved since; the current event stays the current one.

        A long list is brought up to date beside the window, which goes on answering.
        """
        store, made, since = self.store, self.index, self._seen
        if store is None or made is None:
            return
        # While the others are read, what is listed is short; reading them must not begin anew.
        if len(made) > AT_ONCE and not self._is_part:
            self._reading.run(
                lambda wanted: _caught_up(store, made, since, wanted), self._refreshed
            )
            return
        try:
            with self.at_rest():
                with self._together():
                    found = _caught_up(store, made, since)
                self._refreshed(found)
        except SalientError as error:
            self.complain(error)

    def at_rest(self) -> AbstractContextManager[None]:
        """Let what is read beside the window rest: it holds up who saves."""
        return self._reading.rests()

    @property
    def _is_behind(self) -> bool:
        """Whether what is in the store is still being read."""
        return self._reading.is_at_work()

    def _refreshed(self, found: _Refreshed | SalientError) -> None:
        if isinstance(found, SalientError):
            self.complain(found)
            return
        if self.store is None:
            return
        self.touched = found.tables
        try:
            if found.index is None:
                self._load(self.store)
            elif found.state != self._seen:  # what was saved need not change the list
                self._take(found.index, found.state)
        except SalientError as error:
            self.complain(error)
            return
        with self._together():
            self.list_events()
            self.changed.emit()

    def _together(self) -> AbstractContextManager[None]:
        """Let the questions within share what is opened for them: a file is opened once."""
        return self.store.place.reader().together() if self.store is not None else nullcontext()

    def is_whole(self) -> bool:
        """Tell whether all events of the store are read."""
        return self.index is not None and not self._is_part

    # -- the list --------------------------------------------------------------------------------

    def list_events(self) -> None:
        """List what the filter lets through."""
        made = self.index
        if made is None:
            self._reading.stop()
            self._searching.stop()
            self.dock.model.show(None, None)
            self.dock.count.setText("")
            self.show_event("")
            self.dock.show_guidance(has_store=False)
            return
        wanted, sort = self._filter(), self.dock.sort()
        if len(made) <= AT_ONCE:
            self._searching.stop()
            try:
                self._show(made, made.rows(wanted, *sort))
            except SalientError as error:
                self.complain(error)
        else:
            self._searching.run(
                lambda _wanted: made.rows(wanted, *sort), lambda rows: self._show(made, rows)
            )

    def _show(self, made: EventIndex, rows) -> None:
        if isinstance(rows, SalientError):
            self.complain(rows)
            return
        with self._together():
            self._list(made, rows)

    def _list(self, made: EventIndex, rows: Array) -> None:
        current = self._chosen or self.dock.current_id()
        self.dock.model.show(made, rows)
        text = tr("{shown} of {all}").format(shown=len(rows), all=len(made))
        if self._is_part:
            text = tr("{shown} of the newest, reading the others…").format(shown=len(rows))
        self.dock.count.setText(text)
        self.dock.show_notice(self._only_says if self.only is not None else "")
        if self.dock.choose(current):
            self._chosen = ""
        elif self._chosen and self._is_behind:
            pass  # it may be among what is read just now
        elif self._chosen and not self.dock.retracted.isChecked():
            self.dock.retracted.setChecked(True)
        else:
            self._chosen = ""
            self.show_event("")
        if not len(made):
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
            with self.store.place.reader().together():
                event, reports, links, sources = self._told(self.store, event_id)
        except SalientError as error:
            self.complain(error)
            return
        if event is not None:
            self.dock.show_detail(detail.event_html(event, reports, sources, links))

    def _told(self, store: Store, event_id: str) -> tuple:
        reports = store.reports_of(event_id)
        links = store.links_of(event_id)
        return store.get("event", event_id), reports, links, self.sources_of(reports)

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
        # A long list comes a moment later.
        self._chosen = event_id
        self.list_all()

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


@dataclass(frozen=True)
class _Refreshed:
    """An index with what was saved, None where it has to be made anew, and in which tables."""

    index: EventIndex | None
    state: State
    tables: set[str] | None


def _caught_up(
    store: Store, made: EventIndex, since: State, wanted: Callable[[], bool] = lambda: True
) -> _Refreshed:
    place, now = store.place, store.state()
    if now == since:
        return _Refreshed(made, now, None)
    if not now.head.seq >= since.head.seq >= 0:
        return _Refreshed(None, now, None)
    outside = now.outside ^ since.outside
    tables = {*bulk.changed_tables(place, since.head.seq), "log", *(table for table, *_ in outside)}
    if tables & {"report", "source"}:
        tables.add("event")  # its labels name the sources of its reports
    found = index.caught_up(made, place, since.head.seq, wanted, outside)
    return _Refreshed(found, now, tables)
