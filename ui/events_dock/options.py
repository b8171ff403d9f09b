# SPDX-License-Identifier: GPL-2.0-or-later
"""Salient's page in QGIS's options."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ...processing import icons
from ..scrolling import show_in
from .settings import EventsSettings


class EventsOptionsPage(QgsOptionsPageWidget):
    """Name for the log, snapping, precision, how often to look for other people's saves."""

    def __init__(self, applied: Callable[[], None], parent=None) -> None:
        from ...events.log import user_name  # not before the page is opened

        super().__init__(parent)
        self.setObjectName("salient")
        self._applied = applied
        settings = EventsSettings.load()
        self.who = QLineEdit(settings.who)
        self.who.setPlaceholderText(user_name())
        self.snap = QCheckBox(tr("Snap to points of visible layers, and take their name"))
        self.snap.setChecked(settings.snap)
        self.snap_pixels = self._spin(settings.snap_pixels, 1, 100, tr(" px"))
        self.precision_m = self._spin(settings.precision_m, 0, 1_000_000, tr(" m"))
        self.refresh_s = self._spin(settings.refresh_s, 0, 3600, tr(" s"))
        self.refresh_s.setSpecialValueText(tr("Never"))
        inner, area = QWidget(), QScrollArea()
        form = QFormLayout(inner)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Your name in the log"), self.who)
        form.addRow(tr("An event added by a click"), self.snap)
        form.addRow(tr("Snap within"), self.snap_pixels)
        form.addRow(tr("Location precision of a click"), self.precision_m)
        form.addRow(tr("Look for other people's saves every"), self.refresh_s)
        show_in(area, inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def _spin(self, value: int, least: int, most: int, unit: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setSuffix(unit)
        box.setValue(value)
        return box

    def apply(self) -> None:
        """Keep what is set."""
        replace(
            EventsSettings.load(),
            who=self.who.text().strip(),
            snap=self.snap.isChecked(),
            snap_pixels=self.snap_pixels.value(),
            precision_m=self.precision_m.value(),
            refresh_s=self.refresh_s.value(),
        ).save()
        self._applied()


class EventsOptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self, applied: Callable[[], None]) -> None:
        super().__init__()
        self._applied = applied
        self.setTitle(tr("Salient: sourced events"))

    def icon(self) -> QIcon:
        """Return the page's icon."""
        return icons.icon("salient")

    def createWidget(self, parent) -> EventsOptionsPage:  # noqa: N802 - QGIS's name
        """Return a new page."""
        return EventsOptionsPage(self._applied, parent)
