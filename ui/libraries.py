# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog that says which libraries are there, and fetches or removes those of the profile."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsBlockingNetworkRequest, QgsSettings, QgsTask
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtNetwork import QNetworkRequest
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from .. import dependencies, own_libraries
from ..about import LIBRARIES
from ..analysis.base.errors import SalientError
from ..i18n import tr
from ..processing.widgets import plain_text, sizes
from . import messages, sample
from .menu import ABOUT, add_action, remove_action

#: address of another index than Python's own
_INDEX = "salient/libraries_index"


class Fetching(QgsTask):
    """Fetches the pinned builds in the background; lays nothing before all are checked."""

    ended = pyqtSignal(str)

    def __init__(self, pins: list[own_libraries.Pin], index: str) -> None:
        super().__init__(tr("Fetching libraries for Salient"), QgsTask.Flag.CanCancel)
        self._pins = pins
        self._index = index if index.endswith("/") else index + "/"
        self._profile = sample.profile_folder()
        self._said = ""

    def run(self) -> bool:
        """Fetch, check and lay; the sentence of what went wrong is kept for `finished`."""
        wheels = []
        try:
            for done, pin in enumerate(self._pins):
                self.setProgress(100 * done / len(self._pins))
                base = f"{self._index}{pin.name}/"
                place = own_libraries.address(self._get(base), pin, base)
                wheels.append((pin, self._get(place)))
                if self.isCanceled():
                    self._said = tr("Nothing was installed.")
                    return False
            own_libraries.lay(self._profile, wheels)
        except SalientError as error:
            self._said = str(error)
            return False
        self.setProgress(100)
        return True

    def _get(self, address: str) -> bytes:
        """Return what lies at an address, through QGIS's proxy and certificates."""
        asked = QgsBlockingNetworkRequest()
        answer = asked.get(QNetworkRequest(QUrl(address)), True)
        if answer != QgsBlockingNetworkRequest.ErrorCode.NoError:
            raise own_libraries.LibrariesError(
                tr("{address} cannot be fetched: {error}.").format(
                    address=address, error=asked.errorMessage()
                )
            )
        return bytes(asked.reply().content())

    def finished(self, result: bool) -> None:
        """Tell the dialog, in its own thread."""
        self.ended.emit("" if result else self._said or tr("Nothing was installed."))


class LibrariesDialog(QDialog):
    """What is there, what is missing, *Install for me…* and its undo."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Salient: libraries"))
        self._task: Fetching | None = None
        self.state, self.said = plain_text.label(), plain_text.label()
        for label in (self.state, self.said):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.hide()
        self.install = QPushButton(tr("Install for me…"))
        self.install.setToolTip(
            messages.tool_tip(
                tr(
                    "Fetches builds that are known to fit this QGIS into a folder of your profile, "
                    "and checks them. Nothing of QGIS's own is changed."
                )
            )
        )
        self.install.clicked.connect(self.fetch)
        self.copy = QPushButton(tr("Copy the command"))
        self.copy.clicked.connect(self._copy)
        self.undo = QPushButton(tr("Remove what Salient installed"))
        self.undo.clicked.connect(self.take_away)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        # in a row they are wider than a small screen with large letters
        acts = (self.install, self.copy, self.undo)
        for widget in (self.state, self.said, self.progress, *acts, buttons):
            box.addWidget(widget)
        self.show_state()
        sizes.open_at(self, 560)

    def show_state(self) -> None:
        """Write which libraries are there, and enable what can be done."""
        lacks = dependencies.missing()
        absent = {lack.library.name: str(lack) for lack in lacks}
        lines = [
            tr("missing: {library}").format(library=absent[one.name])
            if one.name in absent
            else tr("there: {library}").format(library=one.name)
            for one in LIBRARIES
        ]
        target = own_libraries.folder(sample.profile_folder())
        if lacks:
            lines += ["", dependencies.instruction(lacks)]
        if self._command():
            lines += ["", self._command()]
        if target.is_dir():
            lines += ["", tr("Installed by Salient: {path}").format(path=target)]
        self.state.setText("\n".join(lines))
        self.install.setEnabled(bool(lacks) and self._task is None)
        self.copy.setEnabled(bool(self._command()))
        self.undo.setEnabled(target.is_dir() and self._task is None)
        self._fit()

    def resizeEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Take the height that the text needs at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # a window does not heed by itself how high text is that wraps
        self.setMinimumHeight(self.layout().totalHeightForWidth(self.width()))

    def _command(self) -> str:
        return dependencies.command(dependencies.missing())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._command())

    def fetch(self) -> None:
        """Start to fetch what is missing."""
        names = tuple(lack.library.name for lack in dependencies.missing())
        try:
            pins = own_libraries.pins(names)
        except SalientError as error:
            self.said.setText(str(error))
            return
        index = QgsSettings().value(_INDEX, "") or own_libraries.INDEX
        self._task = Fetching(pins, str(index))
        self._task.progressChanged.connect(lambda percent: self.progress.setValue(int(percent)))
        self._task.ended.connect(self._ended)
        self.progress.show()
        self.said.setText(
            tr("Fetching {files} from {index}").format(
                files=", ".join(pin.file for pin in pins), index=index
            )
        )
        self.show_state()
        QgsApplication.taskManager().addTask(self._task)

    def _ended(self, error: str) -> None:
        self._task = None
        self.progress.hide()
        if not error:
            own_libraries.activate(sample.profile_folder())
        self.said.setText(error or tr("Done. Start QGIS again, then Salient's algorithms run."))
        self.show_state()

    def take_away(self) -> None:
        """Remove the profile's libraries."""
        try:
            own_libraries.remove(sample.profile_folder())
            self.said.setText(tr("Removed. Start QGIS again."))
        except SalientError as error:
            self.said.setText(str(error))
        self.show_state()

    def reject(self) -> None:
        """Close, and stop what is still being fetched."""
        if self._task is not None:
            self._task.ended.disconnect(self._ended)
            self._task.cancel()
            self._task = None
            self.progress.hide()
            self.said.setText(tr("Nothing was installed."))
        super().reject()


class LibrariesPart:
    """The menu's entry *Libraries…*; open it from the notice too."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._action = None
        self._dialog: LibrariesDialog | None = None

    def set_up(self) -> None:
        """Add the entry."""
        self._action = add_action(
            self._iface, tr("Libraries…"), self.open, "/mActionShowPluginManager.svg", ABOUT
        )

    def tear_down(self) -> None:
        """Remove the entry and the dialog."""
        if self._dialog is not None:
            self._dialog.reject()
            self._dialog.deleteLater()
            self._dialog = None
        if self._action is not None:
            remove_action(self._action)
            self._action = None

    def open(self) -> None:
        """Show the dialog."""
        if self._dialog is None:
            self._dialog = LibrariesDialog(self._iface.mainWindow())
        self._dialog.show_state()
        self._dialog.show()
        self._dialog.raise_()
