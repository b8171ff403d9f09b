# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog of the situation map: what to show, a preview, and the way out to a file."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from ..i18n import tr

_PREVIEW_DPI = 72.0
_EXPORT_DPI = 300.0


class _Collector(QgsProcessingFeedback):
    """Keeps what the algorithm warns of."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, text: str) -> None:  # noqa: N802 - QGIS's name
        self.warnings.append(text)


class SituationMapDialog(QDialog):
    """Fills the parameters of the algorithm `situationmap` and runs it."""

    def __init__(self, canvas, parent=None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.setWindowTitle(tr("Situation map"))
        self.resize(980, 640)
        self.title = QLineEdit(QgsProject.instance().title())
        self.template = QComboBox()
        for text, template, paper in _pages():
            self.template.addItem(text, (template, paper))
        self.as_of = QComboBox()
        self.layers = QListWidget()
        self.view_only = QCheckBox(tr("Only what the map window shows"))
        self.store = QgsFileWidget()
        self.store.setFilter("GeoPackage (*.gpkg)")
        self.method = QPlainTextEdit()
        self.credits = QPlainTextEdit()
        self.disclaimer = QLineEdit()
        self.preview = QLabel(tr("Press “Preview”."))
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setMinimumSize(460, 460)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._fill_layers()

    def _lay_out(self) -> None:
        form = QFormLayout()
        for text, widget in (
            (tr("Title"), self.title),
            (tr("Page"), self.template),
            (tr("As of"), self.as_of),
            (tr("Layers"), self.layers),
            ("", self.view_only),
            (tr("Sourced events"), self.store),
            (tr("Method note"), self.method),
            (tr("Credits"), self.credits),
            (tr("Disclaimer"), self.disclaimer),
        ):
            form.addRow(text, widget)
        for short in (self.method, self.credits):
            short.setMaximumHeight(60)
        show = QPushButton(tr("Preview"))
        show.clicked.connect(lambda *_: self.show_preview())
        export = QPushButton(tr("Export…"))
        export.clicked.connect(lambda *_: self.export())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(show, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(export, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.message)
        left.addWidget(buttons)
        whole = QHBoxLayout(self)
        whole.addLayout(left, 2)
        whole.addWidget(self.preview, 3)

    def _fill_layers(self) -> None:
        from ..cartography import situation_map

        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        for node in nodes:
            item = QListWidgetItem(node.name())
            item.setData(Qt.ItemDataRole.UserRole, node.layerId())
            state = Qt.CheckState.Checked if node.isVisible() else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.layers.addItem(item)
        self.as_of.addItem(tr("Last date of the layers"), None)
        layers = [node.layer() for node in nodes if node.layer() is not None]
        for date in reversed(situation_map.dates_of(layers)):
            self.as_of.addItem(date.isoformat(), date.isoformat())

    def parameters(self, output: str, dpi: float) -> dict:
        """Return the parameters of the algorithm as the dialog stands."""
        template, paper = self.template.currentData()
        items = [self.layers.item(row) for row in range(self.layers.count())]
        chosen = [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]
        found = {
            "LAYERS": chosen,
            "TITLE": self.title.text() or tr("Situation map"),
            "TEMPLATE": template,
            "PAPER": paper,
            "METHOD": self.method.toPlainText(),
            "CREDITS": self.credits.toPlainText(),
            "DISCLAIMER": self.disclaimer.text(),
            "STORE": self.store.filePath(),
            "DPI": dpi,
            "OUTPUT": output,
        }
        if self.as_of.currentData():
            found["AS_OF"] = self.as_of.currentData()
        if self.view_only.isChecked() and self._canvas is not None:
            box = self._canvas.extent()
            crs = self._canvas.mapSettings().destinationCrs().authid()
            sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
            found["EXTENT"] = ",".join(str(side) for side in sides) + f" [{crs}]"
        return found

    def show_preview(self) -> None:
        """Draw the page small; the layout in the project is the one that is exported."""
        with tempfile.TemporaryDirectory(prefix="salient_") as folder:
            path = str(Path(folder) / "preview.png")
            if self.run(path, _PREVIEW_DPI):
                picture = QPixmap(path)
                fit = Qt.AspectRatioMode.KeepAspectRatio
                smooth = Qt.TransformationMode.SmoothTransformation
                self.preview.setPixmap(picture.scaled(self.preview.size(), fit, smooth))

    def export(self) -> None:
        """Ask for a file and write it."""
        kinds = tr("PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)")
        path, _ = QFileDialog.getSaveFileName(self, tr("Export map"), "", kinds)
        if path and self.run(path, _EXPORT_DPI):
            self.message.setText(tr("Written: {path}").format(path=path))

    def run(self, output: str, dpi: float) -> bool:
        """Run the algorithm; say what it warns of, or why it failed."""
        from qgis.core import QgsProcessingException

        import processing

        context, feedback = QgsProcessingContext(), _Collector()
        context.setProject(QgsProject.instance())
        try:
            processing.run(
                "salient:situationmap",
                self.parameters(output, dpi),
                feedback=feedback,
                context=context,
            )
        except QgsProcessingException as error:
            self.message.setText(str(error))
            return False
        self.message.setText("\n".join(feedback.warnings))
        return True


def _pages() -> list[tuple[str, str, str]]:
    """Return what a page is called, its template and its paper."""
    return [
        (tr("A4, landscape"), "situation", "A4 landscape"),
        (tr("A4, portrait"), "situation", "A4 portrait"),
        (tr("A3, landscape"), "situation", "A3 landscape"),
        (tr("A3, portrait"), "situation", "A3 portrait"),
        (tr("Square"), "square", "A4 landscape"),
        (tr("Before and after"), "before_after", "A4 landscape"),
    ]
