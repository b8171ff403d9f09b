# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog of the situation map: what to show, a preview, and the way out to a file."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFileUtils,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence, QPixmap
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...about import help_url
from ...analysis.base.errors import InputError
from ...i18n import tr
from ...processing.widgets import plain_text
from .. import messages
from ..sample import folder_for_exports
from .form import ONE_PAGE, SituationMapForm
from .layout_draft import LayoutDraft, template_of
from .page_preview import PagePreview

_PREVIEW_DPI = 150.0
#: inches along the longer side of the smallest page, the square one
_SHORT_PAGE = 8.0
#: a preview of more dates than this shows one page, or it would keep the user waiting
_MOST_PAGES = 12
#: more features than this, and the first preview waits for its button
_LIGHT = 50_000
_FOLDER = "salient/maps/folder"
_ENDINGS = (".pdf", ".png", ".svg", ".jpg", ".webp", ".html")
#: parameters that a page and a web map share
_OF_BOTH = ("LAYERS", "THEME", "TITLE", "STORE", "METHOD", "CREDITS", "DISCLAIMER")


class _Collector(QgsProcessingFeedback):
    """Keeps what the algorithm warns of."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, text: str) -> None:  # noqa: N802 - QGIS's name
        self.warnings.append(text)


class SituationMapDialog(QDialog):
    """Fills the parameters of the algorithm `situationmap` and runs it.

    A layout that only a preview made leaves the project when the dialog closes.
    """

    def __init__(self, iface, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("SalientSituationMapDialog")  # by this name QGIS remembers its size
        self.setWindowTitle(tr("Situation map"))
        self._iface = iface
        self._project = QgsProject.instance()
        self.form = SituationMapForm(iface.mapCanvas() if iface is not None else None)
        self.preview = PagePreview()
        self.bar = QgsMessageBar()
        self._draft = LayoutDraft(self._project, self._is_open, self)
        self.warnings: list[str] = []
        #: parameters of the preview, and what is to say of it
        self._shown: dict | None = None
        self._note = ""
        self._busy = False
        self._lay_out()
        self.form.changed.connect(self._changed)
        self.form.extent.toggleDialogVisibility.connect(self._make_way)
        self._project.cleared.connect(self.close)
        self.resize(1180, 720)
        QgsGui.enableAutoGeometryRestore(self)

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Help
        )
        self.preview_button = self._button(tr("Pre&view"), self.show_preview)
        self.export_button = self._button(tr("E&xport…"), self.export)
        self.layout_button = self._button(tr("&Open layout"), self.open_layout)
        self.layout_button.setToolTip(tr("Finish the page by hand in QGIS's layout window"))
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(_open_help)
        help_button = self.buttons.button(QDialogButtonBox.StandardButton.Help)
        help_button.setShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents))
        pages = QWidget()
        # the bar lies on the preview, as QGIS's lies on the map: nothing moves when it comes
        over = QGridLayout(pages)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.preview, 0, 0)
        over.addWidget(self.bar, 0, 0, Qt.AlignmentFlag.AlignTop)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.form)
        halves.addWidget(pages)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        halves.setSizes([430, 750])
        whole = QVBoxLayout(self)
        whole.addWidget(halves, 1)
        whole.addWidget(self.buttons)
        # only now: a button is the default of the dialog it stands in
        self.preview_button.setDefault(True)

    def _button(self, text: str, slot) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda *_: slot())
        return button

    # -- as the window lives -----------------------------------------------------------------------

    def preview_soon(self) -> None:
        """Show the first preview by itself, where it is quick and changes nothing of the user's."""
        if template_of(self._project, self.form.name()) is not None:
            text = tr("The project has a layout “{name}”. “Preview” refreshes it.")
            self.preview.show_message(text.format(name=self.form.name()))
        elif not self._is_light():
            self.preview.show_message(tr("Press “Preview”."))
        else:
            self.preview.show_message(tr("Drawing…"))
            QTimer.singleShot(50, self._first_preview)

    def _first_preview(self) -> None:
        if self.isVisible():
            self.show_preview()

    def _is_light(self) -> bool:
        layers = self._project.layerTreeRoot().checkedLayers()
        if not all(isinstance(layer, QgsVectorLayer) for layer in layers):
            return False  # pictures from a server may take long to come
        return sum(max(layer.featureCount(), 0) for layer in layers) <= _LIGHT

    def _changed(self) -> None:
        """Say whether the preview shows what the form asks for."""
        try:
            same = self._shown in (None, self.form.parameters())
        except InputError:
            same = False
        text = tr("Changed since. Press “Preview”.")
        self.preview.note.setText(self._note if same else text)

    def _make_way(self, visible: bool) -> None:
        """Hide while an extent is drawn on the map."""
        self.setVisible(visible)
        if visible:
            self.raise_()
            self.activateWindow()

    def _is_open(self, name: str) -> bool:
        """Tell whether a layout is open in a window of its own."""
        windows = self._iface.openLayoutDesigners() if self._iface is not None else []
        return any(one.masterLayout().name() == name for one in windows)

    def done(self, result: int) -> None:
        """Close; what was there for the preview only goes."""
        self._draft.discard()
        super().done(result)

    # -- what the buttons do -----------------------------------------------------------------------

    def show_preview(self) -> bool:
        """Draw the pages small; the layout in the project is the one that is exported."""
        with tempfile.TemporaryDirectory(prefix="salient_") as folder:
            changes = {"OUTPUT": str(Path(folder) / "preview.png"), "DPI": self._preview_dpi()}
            many = self.form.page_count()
            if many > _MOST_PAGES:
                changes["ATLAS"] = ONE_PAGE
            if not self.run(changes):
                return False
            paths = sorted(Path(folder).glob("*.png"), key=_in_order)
            self.preview.show_pages([QPixmap(str(path)) for path in paths])
        text = tr("One page as an example; the export has {count}.") if many > _MOST_PAGES else ""
        self._note = text.format(count=many)
        self._shown = self.form.parameters()
        self._changed()
        self._show_messages("", self.warnings)
        return True

    def _preview_dpi(self) -> float:
        """Return how finely to draw, for a page as sharp as this window and screen can show."""
        sheet = self.preview.sheet
        wanted = max(sheet.width(), sheet.height()) / _SHORT_PAGE
        return round(max(_PREVIEW_DPI, wanted) * max(self.devicePixelRatioF(), 1.0))

    def export(self) -> None:
        """Ask for a file and write it."""
        path = self._ask_path()
        if not path:
            return
        if path.lower().endswith(".html"):
            self._export_web_map(path)
            return
        changes: dict[str, object] = {"OUTPUT": path}
        if self.form.marks.isChecked():
            changes["CROP_MARKS"] = True
        frames, film = self.form.frames.filePath(), self.form.film.filePath()
        changes.update({name: to for name, to in (("FRAMES", frames), ("FILM", film)) if to})
        if self.run(changes):
            self._draft.keep()
            self._show_messages(_written(path, frames, film), self.warnings)

    def _export_web_map(self, path: str) -> None:
        """Write the form's layers up to its date as a page that moves through their dates."""
        with self._at_work() as free:
            if not free:
                return
            self.bar.clearWidgets()
            try:
                asked = self.form.parameters()
            except InputError as error:
                self._fail(str(error))
                return
            chosen = {name: asked[name] for name in _OF_BOTH if name in asked}
            chosen["TO"] = asked.get("AS_OF")
            if self._process("salient:webmap", {**chosen, "OUTPUT": path}):
                self._show_messages(_written(path), self.warnings)

    def open_layout(self) -> None:
        """Refresh the layout and open it in QGIS's layout window, from then on the user's."""
        if not self.show_preview():
            return
        layout = self._project.layoutManager().layoutByName(self.form.name())
        self._draft.keep()
        if self._iface is not None and layout is not None:
            self._iface.openLayoutDesigner(layout)

    def run(self, changes: dict) -> bool:
        """Run the algorithm with the form's parameters and `changes`; say why if it failed."""
        if self._busy:
            return False
        self.bar.clearWidgets()
        try:
            parameters = {**self.form.parameters(), **changes}
        except InputError as error:
            self._fail(str(error))
            return False
        name = self.form.name()
        if not self._may_replace(name):
            return False
        with self._at_work():
            page = "salient:situationmap"
            return self._draft.run(name, lambda: self._process(page, parameters))

    @contextmanager
    def _at_work(self) -> Iterator[bool]:
        """Show that work goes on; nothing else begins meanwhile. Yields whether nothing went on."""
        if self._busy:
            yield False
            return
        # the buttons stay enabled: a disabled one would hand the focus to “Close”
        self._busy = True
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            yield True
        finally:
            QApplication.restoreOverrideCursor()
            self._busy = False

    def _process(self, algorithm: str, parameters: dict) -> bool:
        import processing

        context, feedback = QgsProcessingContext(), _Collector()
        context.setProject(self._project)
        try:
            processing.run(algorithm, parameters, feedback=feedback, context=context)
        except QgsProcessingException as error:
            self._fail(str(error))
            return False
        finally:
            self.warnings = feedback.warnings
        return True

    def _may_replace(self, name: str) -> bool:
        """Ask before a layout of another template is replaced."""
        known = template_of(self._project, name)
        if known is None or name == self._draft.name or known == self.form.template_name():
            return True
        text = tr(
            "The project has a layout “{name}” made of another template. It will be replaced, and "
            "what you arranged in it by hand is lost. Another title makes another layout."
        )
        question = text.format(name=name) + "\n\n" + tr("Replace it?")
        return plain_text.confirm(self, self.windowTitle(), question)

    def _ask_path(self) -> str:
        """Return where to write, with an ending, and remember the folder."""
        settings = QgsSettings()
        folder = settings.value(_FOLDER, "") or folder_for_exports(self._project.homePath())
        start = Path(folder) / f"{QgsFileUtils.stringToSafeFilename(self.form.file_name())}.pdf"
        kinds = tr("PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)")
        kinds += ";;" + tr("JPG files (*.jpg);;WebP files (*.webp)")
        kinds += ";;" + tr("Web maps that move through the dates (*.html)")
        typed, kind = QFileDialog.getSaveFileName(self, tr("Export map"), str(start), kinds)
        if not typed:
            return ""
        path = typed
        if Path(typed).suffix.lower() not in _ENDINGS:
            path += next((one for one in _ENDINGS if f"*{one}" in kind), _ENDINGS[0])
        if path != typed and Path(path).exists() and not self._may_overwrite(path):
            return ""
        settings.setValue(_FOLDER, str(Path(path).parent))
        return path

    def _may_overwrite(self, path: str) -> bool:
        """Ask about the name with its ending, which the file dialog did not see."""
        text = tr("{path} is there already. Replace it?").format(path=path)
        return plain_text.confirm(self, self.windowTitle(), text)

    # -- words -------------------------------------------------------------------------------------

    def _fail(self, text: str) -> None:
        self._push(_plain(text), Qgis.MessageLevel.Critical)

    def _show_messages(self, done: str, warnings: list[str]) -> None:
        """Say what was done together with what it warns of, so that neither hides the other."""
        level = Qgis.MessageLevel.Warning if warnings else Qgis.MessageLevel.Success
        text = "<br>".join([*([done] if done else []), *(_plain(one) for one in warnings)])
        if text:
            self._push(text, level)

    def _push(self, text: str, level: Qgis.MessageLevel) -> None:
        """Show a message in full: the bar's own text field shows one line of it."""
        label = messages.Sentences(text, self.preview.height() // 2)
        label.setOpenExternalLinks(True)
        self.bar.pushItem(QgsMessageBarItem(label, level, 0))
        self.message = label


def _written(*files: str) -> str:
    """Return a sentence whose links show the files in the system's file manager."""
    text = tr("Written: {files}")
    links = [
        f'<a href="{QUrl.fromLocalFile(one).toString()}">{_plain(one)}</a>' for one in files if one
    ]
    return text.format(files=", ".join(links))


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _in_order(path: Path) -> list:
    """Return the key by which page 10 comes after page 9."""
    parts = re.split(r"(\d+)", path.name)
    return [int(part) if row % 2 else part for row, part in enumerate(parts)]


def _open_help() -> None:
    QDesktopServices.openUrl(QUrl(help_url("situationmap")))
