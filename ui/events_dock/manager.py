# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens and closes the store behind the dock, follows the map, tears down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QVBoxLayout,
)

from ...analysis.base.errors import Canceled, SalientError
from ...events import attachments, signing
from ...events.errors import LockedError
from ...events.log import Head
from ...events.log_note import LogNote
from ...events.store import bulk, files, layerkeys, projectstore, upkeep
from ...events.store.store import Store
from ...i18n import tr
from .. import maps, messages
from ..sample import folder_for_exports
from . import event_filter
from .background import Background
from .dock import EventsDock
from .editing import EventsEditing
from .on_map import EventsOnMap
from .session import AT_ONCE, EventsSession
from .settings import EventsSettings


class EventsManager(EventsSession):
    """What stands behind the dock."""

    def __init__(self, iface, dock: EventsDock) -> None:
        super().__init__(iface, dock)
        self._timer = QTimer(self)
        self._signing, self._verifying = Background(self), Background(self)
        self._timer.timeout.connect(self.look_for_changes)
        self.editing = EventsEditing(self, lambda ident: self.on_map.show_link(ident))
        self.on_map = EventsOnMap(self, self.editing.add_at)
        self._links: list[tuple] = []
        self._connect_all()

    # -- life ------------------------------------------------------------------------------------

    def _connect(self, signal, slot) -> None:
        signal.connect(slot)
        self._links.append((signal, slot))

    def _tried(self, slot: Callable[..., None], *given: str) -> None:
        """Do what was asked for; say why where the store does not answer."""
        try:
            slot(*given)
        except SalientError as error:
            self.complain(error)

    def _guarded(self, slot: Callable[[], None]) -> Callable[..., None]:
        """Return a slot that takes nothing, whatever the signal sends."""
        return lambda *_args: self._tried(slot)

    def _connect_all(self) -> None:
        dock, canvas = self.dock, self.iface.mapCanvas()
        self._connect(dock.filter_changed, self.list_events)
        self._connect(dock.event_chosen, self.show_event)
        for signal, take in (
            (dock.link_followed, self.editing.follow),
            (dock.link_dropped, self.editing.drop),
        ):
            self._connect(signal, partial(self._tried, take))
        self._connect(dock.notice_close.clicked, self.list_all)
        for name, slot in {
            "create": self.ask_for_new,
            "open": self.ask_for_store,
            "verify": self.verify,
            "note": self.note,
            "sign": self.sign,
            "verify_note": self.verify_note,
            "verify_said": self.verify_said,
            "import": lambda: self._run("importevents"),
            "export": lambda: self._run("exportsources"),
            "map": lambda: maps.trigger(self.iface),
            "web_map": lambda: self._run("webmap"),
            "options": lambda: self.iface.showOptionsDialog(currentPage="salient"),
            **self.editing.slots(),
            **self.on_map.slots(),
        }.items():
            action = dock.actions_by_name[name]
            signal = action.toggled if name == "circles" else action.triggered
            self._connect(signal, self._guarded(slot))
        self._connect(canvas.extentsChanged, self._view_changed)
        self._connect(canvas.temporalRangeChanged, self._time_changed)
        self._connect(canvas.selectionChanged, self._selection_changed)
        self._connect(QgsProject.instance().readProject, self._project_read)
        self._connect(QgsProject.instance().writeProject, self._project_written)
        self._connect(QgsProject.instance().cleared, self.close)

    def tear_down(self) -> None:
        """Let go of everything that is QGIS's."""
        self._timer.stop()
        self._signing.stop()
        self._verifying.stop()
        self.editing.stop()
        self.on_map.tear_down()
        self.close()
        while self._links:
            signal, slot = self._links.pop()
            signal.disconnect(slot)

    # -- the store -------------------------------------------------------------------------------

    def open(self, address: str, *, create: bool = False) -> bool:
        """Open a store, or make one, and list its events; say whether that went well."""
        try:
            with files.patience(files.WINDOW):
                store = (Store.open_or_create if create else Store.open)(address)
                self._verifying.forget()
                self._load(store)
        except SalientError as error:
            self.complain(error)
            return False
        projectstore.set_address(address)
        for said in (*store.faults, *store.remarks):
            self.warn(said)
        self.dock.set_store(store.name)
        self.editing.forget()
        self.restart_timer()
        self.list_all()
        self.touched = set()
        self.changed.emit()
        return True

    def _project_written(self, _document: object) -> None:
        """Name the store from the project's own folder on, which may be a new one."""
        if self.store is not None:
            projectstore.set_address(self.store.place.address)

    def close(self) -> None:
        """Close the store; the dock is empty then."""
        self.store = self.index = self.only = None
        self._timer.stop()
        self._verifying.forget()
        self.editing.forget()
        self.dock.set_store("")
        self.list_events()
        self.changed.emit()

    def restart_timer(self) -> None:
        """Look for other people's saves as often as the settings say."""
        seconds = EventsSettings.load().refresh_s
        self._timer.stop()
        if seconds and self.store is not None:
            self._timer.start(1000 * seconds)

    def _project_read(self, *_args) -> None:
        address = projectstore.address()
        if address and (self.store is None or self.store.place.address != address):
            self.open(address)

    def look_for_changes(self) -> None:
        """Read the store again if somebody has saved; what is just being read is read on."""
        if not self._reading.is_at_work():
            self._look()

    def _look(self) -> None:
        if self.store is None:
            return
        try:
            before, now = self._seen, self.store.state()
            if now != before:
                self.refresh()
            if now.outside and not before.outside:
                for said in upkeep.pending(self.store):  # as where a store is opened
                    self.warn(said)
        except LockedError:
            pass  # somebody saves just now: look again next time
        except SalientError as error:
            self._timer.stop()  # one word about it is enough
            self.complain(error)

    def ask_for_new(self) -> None:
        """Ask where the new store is to be, and make it."""
        path, _ = QFileDialog.getSaveFileName(
            self.dock, tr("New event store"), self._folder(), tr("GeoPackage (*.gpkg)")
        )
        if path:
            self.open(path if path.lower().endswith(".gpkg") else f"{path}.gpkg", create=True)

    def ask_for_store(self) -> None:
        """Ask for the address of a store: a file, or a connection and schema."""
        from ...processing.widgets import sizes
        from ...processing.widgets.store_widget import StoreEdit

        dialog = QDialog(self.dock)
        dialog.setWindowTitle(tr("Open an event store"))
        edit = StoreEdit()
        edit.text.setText(projectstore.address())
        new = QCheckBox(tr("Make it if it is not there"))
        box = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(box.Open | box.Cancel)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        for widget in (edit, new, buttons):
            column.addWidget(widget)
        sizes.open_at(dialog, 480)
        address = edit.text
        if dialog.exec() == QDialog.DialogCode.Accepted and address.text().strip():
            self.open(address.text().strip(), create=new.isChecked())
        dialog.deleteLater()

    def _folder(self) -> str:
        home = QgsProject.instance().homePath()
        return str(Path(folder_for_exports(home)) / "events.gpkg") if home else ""

    def note(self) -> None:
        """Ask where the note of the log's end goes, and write it."""
        if self.store is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self.dock, tr("Note the end of the log"), "", tr("Note (*.json)")
        )
        if not path:
            return
        try:
            upkeep.note(self.store).save(Path(path))
        except SalientError as error:
            self.complain(error)
            return
        self.show_message(tr("Written: {names}.").format(names=Path(path).name))

    def sign(self) -> None:
        """Ask where the note goes, write it with a request for a time stamp, and have it signed."""
        if self.store is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self.dock, tr("Sign the end of the log"), "", tr("Note (*.json)")
        )
        if not path:
            return
        try:
            known = upkeep.note(self.store)
        except SalientError as error:
            self.complain(error)
            return
        # Whoever signs may be asked for a password meanwhile.
        self._signing.run(lambda _wanted: signing.anchor(known, Path(path)), self._signed)

    def _signed(self, made: signing.Anchored | SalientError) -> None:
        if isinstance(made, SalientError):
            self.complain(made)
            return
        names = ", ".join(p.name for p in (made.note, made.signature, made.request) if p)
        text = tr("Written: {names}.").format(names=names)
        if made.signature is None:
            self.warn(f"{text} {made.unsigned}")
        else:
            self.show_message(text)

    def verify_note(self) -> None:
        """Ask for a note that was made before, and check the log against it."""
        path, _ = QFileDialog.getOpenFileName(
            self.dock,
            tr("Check the log against a note"),
            "",
            tr("Note or export (*.json *.geojson *.csv)"),
        )
        if not path:
            return
        try:
            known = LogNote.load(Path(path))
        except SalientError as error:
            self.complain(error)
            return
        self.verify(known)

    def verify_said(self) -> None:
        """Ask for what a page says of the log, and check the log against it."""
        text, ok = QInputDialog.getText(
            self.dock,
            tr("Check the log against a printed hash"),
            tr("The number of the entry and its hash, as a page, report or message has them:"),
        )
        if not ok:
            return
        try:
            known = LogNote.said(text)
        except SalientError as error:
            self.complain(error)
            return
        self.verify(known)

    def verify(self, known: LogNote | None = None) -> None:
        """Check the log against itself, the rows and a note, and say the result.

        A long log is checked beside the window, which goes on answering.
        """
        store = self.store
        if store is None:
            return
        try:
            if store.head().seq <= AT_ONCE and _files_size(store) <= attachments.LARGE:
                self._verified(*_verified(store, known))
                return
        except SalientError as error:
            self.complain(error)
            return
        self.show_message(tr("The log is checked while you go on working."))
        self._verifying.run(
            lambda wanted: _verified(store, known, wanted),
            lambda found: (
                self.complain(found) if isinstance(found, SalientError) else self._verified(*found)
            ),
        )

    def _verified(self, found: list[str], head: Head) -> None:
        bar = self.iface.messageBar()
        if found:
            text = " ".join(found[:3]) + (f" (+ {len(found) - 3})" if len(found) > 3 else "")
            messages.push(bar, text, Qgis.MessageLevel.Critical)
        else:
            text = tr("The log is whole: {count} entries, the last has the hash {hash}.")
            text = text.format(count=head.seq, hash=head.hash)
            messages.push(bar, text, Qgis.MessageLevel.Success, 10)

    def _run(self, name: str) -> None:
        import processing

        from ...processing.widgets.dialog import show

        given = {"STORE": self.store.place.address if self.store else ""}
        dialog = processing.createAlgorithmDialog(f"salient:{name}", given)
        if dialog is None:  # it cannot run, and QGIS has said why
            return
        dialog.algorithmFinished.connect(lambda *_: self._look())
        show(dialog)

    # -- what the map does -----------------------------------------------------------------------

    def _view_changed(self) -> None:
        if self.dock.in_view.isChecked():
            self.list_events()

    def _time_changed(self) -> None:
        if self.dock.follow_time.isChecked():
            self.list_events()

    def _selection_changed(self, layer) -> None:
        if self.store is None or not self.dock.of_selection.isChecked():
            return
        layers = [] if layer is None else [layer]
        try:
            found = event_filter.events_of_selection(self.store, layers)
        except SalientError as error:
            self.complain(error)
            return
        if found:
            says = tr("Events of the selected features of “{layer}”.").format(layer=layer.name())
            self._chosen = next(iter(found)) if len(found) == 1 else ""
            self.list_only(found, says)
        elif self.only is not None and isinstance(layer, QgsVectorLayer):
            self.list_all()

    def counts(self) -> dict[str, int]:
        """Return for each linked layer source how many events it has."""
        return bulk.link_counts(self.store.place) if self.store is not None else {}

    def list_of_layer(self, layer: QgsVectorLayer) -> None:
        """List the events that are linked to a layer."""
        self._tried(partial(self._list_of_layer, layer))

    def _list_of_layer(self, layer: QgsVectorLayer) -> None:
        if self.store is None:
            return
        source = layerkeys.layer_source(layer, self.store.place)
        says = tr("Events linked to “{layer}”.").format(layer=layer.name())
        self.list_only({link.event_id for link in self.store.links_to(source)}, says)
        self.dock.setUserVisible(True)


def _files_size(store: Store) -> int:
    with_files = store.read("report", "coalesce(\"attachment\", '') <> ''")
    try:
        return attachments.size(with_files, store.place.attachments)
    except OSError:
        return 0  # the check says what is wrong with the folder


def _verified(
    store: Store, known: LogNote | None, wanted: Callable[[], bool] = lambda: True
) -> tuple[list[str], Head]:
    """Return what is wrong with a store's log, and its end."""

    def go_on(_percent: float) -> None:
        if not wanted():
            raise Canceled

    return upkeep.verify(store, go_on, known), store.head()
