# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock's actions change in the store."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QDialog, QInputDialog

from ...analysis.base.errors import InputError, SalientError
from ...events import attachments, checks
from ...events.errors import ConflictError, StoreError, replaced
from ...events.export import citations
from ...events.export.public import public_part
from ...events.model import Event, Link, Record, Report, Source
from ...events.store import files, layerkeys
from ...i18n import tr
from .. import messages
from . import detail
from .background import Background
from .conflict_dialog import ConflictDialog, as_they_were, called
from .event_form import EventForm
from .report_form import ReportForm
from .settings import EventsSettings

if TYPE_CHECKING:
    from ...events.store.store import Store
    from .session import EventsSession

#: more features than this are not linked by one click
_MOST_LINKS = 500
#: what is an address and no quotation: "BREAKING: army enters" is one
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


class EventsEditing:
    """Adds, edits, links, merges, retracts, cites, undoes."""

    def __init__(self, session: EventsSession, show_link: Callable[[str], None]) -> None:
        self._session = session
        self._show_link = show_link
        self._done: list[str] = []
        self._undone: list[str] = []
        self._checking = Background(session)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action of the dock does."""
        return {
            "edit": self.edit,
            "report": self.add_report,
            "link": self.link,
            "unlink": self.unlink,
            "merge": self.merge,
            "retract": self.retract,
            "cite": self.cite,
            "undo": self.undo,
            "redo": self.redo,
        }

    def forget(self) -> None:
        """Forget what could be undone: another store is open."""
        self._done.clear()
        self._undone.clear()
        self._checking.forget()
        self._show_undo()

    def stop(self) -> None:
        """Wait for what is looked at beside the window, and show nothing of it."""
        self._checking.stop()

    # -- saving ----------------------------------------------------------------------------------

    def save(
        self,
        records: Sequence[Record],
        action: str,
        reason: str = "",
        store: Store | None = None,
    ) -> None:
        """Save; where somebody else was faster, ask what is to stand.

        Parameters
        ----------
        store : Store, optional
            Of the form that was opened on it, though another one may be open by now.

        Raises
        ------
        SalientError
            If nothing was saved; the form that asked for it stays open.
        """
        store = store or self._store()
        who = EventsSettings.load().who
        wanted = list(records)
        while True:
            try:
                with self._session.at_rest(), files.patience(files.WINDOW):
                    saved = store.save(wanted, action=action, reason=reason, who=who)
                    self._keep(saved.batch, store)
                return
            except ConflictError as error:
                wanted = self._resolved(store, wanted, error)

    def _is_open(self, store: Store) -> bool:
        now = self._session.store
        return now is not None and now.place.address == store.place.address

    def _resolved(self, store: Store, wanted: list[Record], error: ConflictError) -> list[Record]:
        before = as_they_were(store, error.conflicts)
        names = called(store, error.conflicts, wanted)
        dialog = ConflictDialog(error.conflicts, self._session.dock, before, names)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            raise error
        agreed = {one.id: one for one in dialog.resolved()}
        return [agreed.get(one.id, one) for one in wanted]

    def _keep(self, batch: str, store: Store) -> None:
        if not self._is_open(store):
            says = tr("Saved to “{store}”, where the form was opened, not to the store open now.")
            self._session.show_message(says.format(store=store.name))
            return
        if batch:
            self._done.append(batch)
            self._undone.clear()
        self._session.refresh()
        self._show_undo()

    def _show_undo(self) -> None:
        actions = self._session.dock.actions_by_name
        actions["undo"].setEnabled(bool(self._done))
        actions["redo"].setEnabled(bool(self._undone))

    def _store(self):
        if self._session.store is None:
            raise StoreError(tr("No store is open. Choose one in the dock first."))
        return self._session.store

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except SalientError as error:
            self._session.complain(error)

    # -- events ----------------------------------------------------------------------------------

    def add_at(self, lon: float | None, lat: float | None, place: str = "") -> None:
        """Open the form of a new event at a place, or without one where the map is empty."""
        precision = float(EventsSettings.load().precision_m)
        new = Event(lon=lon, lat=lat, place=place, location_precision_m=precision)
        form = self.open_form(new)
        if lon is None:
            said = tr("The map is empty: type the place, or add a map first and click there.")
            messages.inform(form.messages, said, 0)

    def edit(self) -> None:
        """Open the form of the current event."""
        event = self._current()
        if event is not None:
            self.open_form(event)

    def open_form(self, event: Event) -> EventForm:
        """Open the form of an event, beside the map, not in its way."""
        store = self._session.store
        index = self._session.index
        categories = index.values("category") if index is not None else []

        def save(typed: Event, reason: str) -> None:
            action = "edit event" if typed.version else "add event"
            self.save([typed], action, reason, store)
            if store is None or self._is_open(store):
                self._session.select(typed.id)
                if not typed.version:
                    self._session.event_added.emit()

        form = EventForm(event, save, categories, self._session.dock)
        _name(form, store)
        form.setModal(False)
        form.show()
        return form

    def _current(self) -> Event | None:
        session = self._session
        ident = session.dock.current_id()
        if session.store is None or not ident:
            session.show_message(tr("Select an event in the list first."))
            return None
        try:
            found = session.store.get("event", ident)
        except SalientError as error:
            session.complain(error)
            return None
        if found is None:
            session.complain(replaced("event"))
        return found

    def retract(self) -> None:
        """Ask why, and mark the selected events as retracted."""
        ids = self._session.dock.selected_ids()
        if not ids:
            self._session.show_message(tr("Select an event in the list first."))
            return
        asked = tr("Why is this event retracted? It stays in the store.")
        if len(ids) > 1:
            asked = tr("Why are these {count} events retracted? They stay in the store.")
        text, ok = QInputDialog.getText(
            self._session.dock, tr("Retract"), asked.format(count=len(ids))
        )
        if ok:
            self._guarded(lambda: self._retract(ids, text))

    def _retract(self, ids: list[str], reason: str) -> None:
        if not reason.strip():
            raise InputError(tr("Nothing was retracted: say why, the log keeps the reason."))
        events = self._store().find("event", "id", ids)
        self.save([replace(one, retracted=1) for one in events], "retract", reason)

    def merge(self) -> None:
        """Make the selected events one: the current one stays."""
        kept = self._current()
        if kept is None:
            return

        def work() -> None:
            store = self._store()
            others = store.find("event", "id", self._session.dock.selected_ids())
            with self._session.at_rest(), files.patience(files.WINDOW):
                saved = store.merge(kept, others, who=EventsSettings.load().who)
                self._keep(saved.batch, store)

        self._guarded(work)

    # -- reports ---------------------------------------------------------------------------------

    def add_report(self, url: str = "", quote: str = "") -> ReportForm | None:
        """Open the form of a new report of the current event."""
        event = self._current()
        if event is None:
            return None
        return self.open_report(Report(event_id=event.id, url=url, quote=quote))

    def open_report(self, report: Report) -> ReportForm | None:
        """Open the form of a report."""
        session = self._session
        try:
            store = self._store()
            sources = store.read("source")
        except SalientError as error:
            session.complain(error)
            return None

        def save(typed: Report, named: Sequence[Source | Report]) -> None:
            action = "edit report" if typed.version else "add report"
            self.save([*named, typed], action, store=store)
            if self._is_open(store):
                event_id = self._event_of(store, typed)
                session.select(event_id)
                session.show_event(event_id)

        def attach(path: Path) -> attachments.Attached:
            return attachments.attach(path, store.place.attachments)

        form = ReportForm(
            report, sources, save, attach, session.dock, folder=store.place.attachments
        )
        _name(form, store)
        form.setModal(False)
        form.show()
        return form

    def _event_of(self, store: Store, report: Report) -> str:
        """Return the event that a report was saved to; say so where it is not the form's."""
        held = store.get("report", report.id) or report
        if held.event_id != report.event_id:
            self._session.show_message(
                tr("The event was merged into another one meanwhile: the report belongs to that.")
            )
        return str(held.event_id)

    def drop(self, text: str) -> None:
        """Start a report with what was dropped: a link from a browser, or a quotation."""
        if checks.is_web_link(text):
            self.add_report(url=text)
        elif text and not _ADDRESS.fullmatch(text):
            self.add_report(quote=text)
        else:
            self._session.show_message(tr("Only links to web pages, and text, can start a report."))

    def follow(self, target: str) -> None:
        """Do what a link in the detail says: open a page, a report, a file's folder, a feature."""
        if checks.is_web_link(target):
            QDesktopServices.openUrl(QUrl(target))
            return
        what, _, ident = target.partition("/")
        if what == detail.FEATURE:
            self._show_link(ident)
            return
        if what not in (detail.EDIT, detail.ATTACHMENT):
            self._session.show_message(tr("This is no link to a web page, so it is not opened."))
            return

        def work() -> None:
            report = self._store().get("report", ident)
            if report is None:
                return
            if what == detail.EDIT:
                self.open_report(report)
            else:
                self._show_attachment(report)

        self._guarded(work)

    def _show_attachment(self, report: Report) -> None:
        """Open the folder, never the file: what was attached comes from strangers."""
        folder = self._store().place.attachments

        def show(wrong: list[str] | SalientError) -> None:
            if isinstance(wrong, SalientError):
                self._session.complain(wrong)
            elif wrong:
                self._session.complain(StoreError(" ".join(wrong)))
            else:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        if attachments.size([report], folder) <= attachments.LARGE:
            show(attachments.faults([report], folder))
        else:  # a film takes its time to be read
            self._checking.run(lambda _wanted: attachments.faults([report], folder), show)

    def cite(self) -> None:
        """Copy the selected events with their sources to the clipboard."""

        def work() -> None:
            ids = self._session.dock.selected_ids()
            store = self._store()
            reports = store.find("report", "event_id", ids)
            sources = self._session.sources_of(reports).values()
            events = store.find("event", "id", ids)
            part = public_part(events, reports)
            entries = citations.gather(events, reports, sources, public=True)
            if part.sentence():
                self._session.warn(part.sentence())
            QApplication.clipboard().setText("\n".join(map(citations.citation, entries)))

        self._guarded(work)

    # -- links -----------------------------------------------------------------------------------

    def link(self) -> None:
        """Link the selected events to the selected features of all layers."""
        self._guarded(self._link)

    def _link(self) -> None:
        store, ids = self._store(), self._session.dock.selected_ids()
        if not ids:
            raise InputError(tr("Select an event in the list first."))
        new: list[Link] = []
        for source, name, keys in self._selected(store):
            linked = {(one.event_id, one.feature_key) for one in store.links_to(source, keys)}
            new += [
                Link(event_id=event_id, layer_source=source, layer_name=name, feature_key=key)
                for event_id in ids
                for key in keys
                if (event_id, key) not in linked
            ]
        if not new:
            raise InputError(tr("Select features that are not linked yet, in any layer."))
        self.save(new, "link")
        self._session.show_event(self._session.dock.current_id())
        fleeting = {one.layer_name for one in new if one.layer_source.startswith("memory:")}
        if fleeting:
            text = tr(
                "“{layers}” is a temporary layer: the link ends with this session. Save the layer "
                "(right click › Make Permanent), then link again."
            )
            self._session.warn(text.format(layers="”, “".join(sorted(fleeting))))

    def unlink(self) -> None:
        """Take back the links of the selected events to the selected features."""
        self._guarded(self._unlink)

    def _unlink(self) -> None:
        store, ids = self._store(), set(self._session.dock.selected_ids())
        links = [
            replace(one, retracted=1)
            for source, _, keys in self._selected(store)
            for one in store.links_to(source, keys)
            if one.event_id in ids
        ]
        if not links:
            raise InputError(tr("The selected features are not linked to the selected events."))
        self.save(links, "unlink")
        self._session.show_event(self._session.dock.current_id())

    def _selected(self, store) -> list[tuple[str, str, list[str]]]:
        """Return source, name and keys of the selected features of each layer."""
        found = []
        for layer in self._layers():
            if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
                continue
            if layer.customProperty("salient/events"):
                continue
            if layer.selectedFeatureCount() > _MOST_LINKS:
                raise InputError(
                    tr("“{layer}” has more than {most} features selected. Select fewer.").format(
                        layer=layer.name(), most=_MOST_LINKS
                    )
                )
            if min(layer.selectedFeatureIds()) < 0:
                text = tr(
                    "Save the edits of “{layer}” first: what is not saved has no lasting key."
                )
                raise InputError(text.format(layer=layer.name()))
            source = layerkeys.layer_source(layer, store.place)
            keys = layerkeys.feature_keys(layer, layer.selectedFeatures())
            found.append((source, layer.name(), keys))
        return found

    def _layers(self) -> list[QgsMapLayer]:
        """Return the layers that are shown, and the active one, whose table may be in use.

        By the project's tree: the map takes a layer that was just added a moment later.
        """
        iface = self._session.iface
        shown = QgsProject.instance().layerTreeRoot().checkedLayers()
        found = [*iface.mapCanvas().layers(), *shown, iface.activeLayer()]
        return list(dict.fromkeys(one for one in found if one is not None))

    # -- undo ------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last save."""
        self._guarded(lambda: self._step(self._done, self._undone))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._guarded(lambda: self._step(self._undone, self._done))

    def _step(self, taken: list[str], kept: list[str]) -> None:
        if not taken:
            return
        with self._session.at_rest(), files.patience(files.WINDOW):
            saved = self._store().undo(taken[-1], who=EventsSettings.load().who)
            taken.pop()
            if saved.batch:
                kept.append(saved.batch)
            self._session.refresh()
        self._session.show_event(self._session.dock.current_id())
        self._show_undo()


def _name(form: QDialog, store: Store | None) -> None:
    """Say in a form's title which store it saves to."""
    if store is not None:
        form.setWindowTitle(f"{form.windowTitle()} – {store.name}")
