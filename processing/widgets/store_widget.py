# SPDX-License-Identifier: GPL-2.0-or-later
"""The widget of STORE in the algorithm dialogs: a file to choose, or a schema of a connection."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProviderRegistry
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from ...events.store import projectstore
from ...i18n import tr
from .dialog_wrapper import DialogWrapper


class StoreEdit(QWidget):
    """An address, and a menu with a file and the PostgreSQL connections to fill it from."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setPlaceholderText(tr("store.gpkg, or postgres:connection/schema"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        button = QToolButton()
        button.setText("…")
        button.setToolTip(tr("Choose a GeoPackage or a PostgreSQL connection"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(button)

    def _fill(self) -> None:
        self.menu.clear()
        own = projectstore.address()
        if own:
            action = self.menu.addAction(tr("This project's store"))
            action.triggered.connect(lambda: self.text.setText(own))
        self.menu.addAction(tr("GeoPackage…")).triggered.connect(self._browse)
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        for name in sorted(metadata.connections(False)) if metadata else ():
            action = self.menu.addAction(tr("PostgreSQL: {name}").format(name=name))
            action.triggered.connect(
                lambda _checked=False, known=name: self.text.setText(f"postgres:{known}/salient")
            )

    def _browse(self) -> None:
        # Not the system's own question about overwriting: a store is opened, never replaced.
        path, _ = QFileDialog.getSaveFileName(
            self,
            tr("Event store"),
            self.text.text(),
            tr("GeoPackage (*.gpkg)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.text.setText(path if path.lower().endswith(".gpkg") else f"{path}.gpkg")


class StoreWidgetWrapper(DialogWrapper):
    """The address of a store: typed, or chosen."""

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget, filled with the project's store."""
        edit = StoreEdit()
        edit.text.setText(projectstore.address())
        edit.text.textChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        return edit

    def setValue(self, value: Any) -> None:
        """Show a value."""
        self.widget.text.setText("" if value is None else str(value))

    def value(self) -> Any:
        """Return the address, None for nothing."""
        return self.widget.text.text().strip() or None
