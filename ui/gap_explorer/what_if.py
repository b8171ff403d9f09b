# SPDX-License-Identifier: GPL-2.0-or-later
"""What if: advances drawn on a scratch layer with QGIS's own tools, and variants that are kept."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDefaultValue,
    QgsExpression,
    QgsFeature,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ...cartography.style import palette
from ...i18n import tr
from ...processing import compat
from ...processing.gap_answer import Answer

_DEGREES = "EPSG:4326"
_SIGNALS = ("featureAdded", "featureDeleted", "geometryChanged", "attributeValueChanged",
            "dataChanged", "afterRollBack")  # fmt: skip


class WhatIfBox(QGroupBox):
    """What is drawn for whom, what comes of it, and the variants beside one another."""

    def __init__(self) -> None:
        super().__init__(tr("What if (hypothetical)"))
        self.actor = QComboBox()
        self.draw = QPushButton(tr("Draw an advance"))
        self.name = QLineEdit()
        self.keep = QPushButton(tr("Keep variant"))
        self.text = QLabel()
        self.variants = QTableWidget(0, 3)
        self.actor.setAccessibleName(tr("Advance of"))
        self.draw.setToolTip(tr("Draw polygons on a scratch layer; the answer follows each edit."))
        self.name.setPlaceholderText(tr("Name of the variant"))
        self.name.setAccessibleName(tr("Name of the variant"))
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAccessibleName(tr("Answer, hypothetical"))
        self.variants.setHorizontalHeaderLabels([tr("Variant"), tr("Gap"), tr("Pocket")])
        self.variants.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.variants.verticalHeader().hide()
        self.variants.horizontalHeader().setStretchLastSection(True)
        self.variants.setAccessibleName(tr("Variants"))
        self.variants.setMaximumHeight(140)
        self.variants.hide()
        first, last = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.actor, 1)
        first.addWidget(self.draw)
        last.addWidget(self.name, 1)
        last.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.addLayout(first)
        column.addWidget(self.text)
        column.addLayout(last)
        column.addWidget(self.variants)
        self.show_answer(None)

    def offer(self, actors: list[str]) -> None:
        """Offer actors to choose from; the one that was chosen stays."""
        chosen = self.actor.currentText()
        if actors != [self.actor.itemText(i) for i in range(self.actor.count())]:
            self.actor.clear()
            self.actor.addItems(actors)
            self.actor.setCurrentText(chosen)

    def show_answer(self, answer: Answer | None) -> None:
        """Show what comes of the advances, beside today's figures."""
        then = answer.hypothesis if answer is not None else None
        there = then is not None and then.answer is not None
        self.keep.setEnabled(there)
        self.name.setEnabled(there)
        if then is None or answer is None:
            self.text.setText("")
        elif then.answer is None:
            self.text.setText(then.refusal)
        else:
            nothing = tr("none")
            pairs = (
                (tr("State"), answer.state, then.answer.state),
                (tr("Gap"), answer.gap or nothing, then.answer.gap or nothing),
                (tr("Pocket"), answer.area or nothing, then.answer.area or nothing),
            )
            lines = [f"{name}: {today} → {later}" for name, today, later in pairs]
            self.text.setText("\n".join([*lines, then.areas]).strip())
        self.text.setVisible(bool(self.text.text()))

    def add_variant(self, name: str, gap: str, area: str) -> None:
        """Add a row to the table; one of the same name is replaced."""
        names = [self.variants.item(row, 0).text() for row in range(self.variants.rowCount())]
        row = names.index(name) if name in names else len(names)
        if row == len(names):
            self.variants.insertRow(row)
        for column, text in enumerate((name, gap, area)):
            self.variants.setItem(row, column, QTableWidgetItem(text))
        self.variants.resizeColumnsToContents()
        self.variants.show()


class Advances(QObject):
    """The scratch layer that advances are drawn on. `changed`: they are others."""

    changed = pyqtSignal()

    def __init__(self, iface, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self.layer: QgsVectorLayer | None = None

    def draw(self, actor: str) -> None:
        """Let the user draw an advance of an actor, with QGIS's tool for polygons."""
        layer = self.layer = self.layer or self._make()
        at = layer.fields().lookupField("actor")
        layer.setDefaultValueDefinition(at, QgsDefaultValue(QgsExpression.quotedString(actor)))
        self._iface.setActiveLayer(layer)
        if not layer.isEditable():
            layer.startEditing()
        self._iface.actionAddFeature().trigger()

    def close(self) -> None:
        """Follow the layer no longer. It stays: what was drawn is the user's."""
        if self.layer is not None:
            for name in _SIGNALS:
                getattr(self.layer, name).disconnect(self._edited)
            self.layer = None

    def drop(self, layer_ids: list[str]) -> None:
        """Forget the layer where it is about to be removed."""
        if self.layer is not None and self.layer.id() in layer_ids:
            self.close()
            self.changed.emit()

    def all(self) -> tuple[tuple[str, bytes], ...]:
        """Return each advance: actor, and ground in degrees as WKB."""
        if self.layer is None:
            return ()
        degrees = QgsCoordinateReferenceSystem(_DEGREES)
        way = QgsCoordinateTransform(self.layer.crs(), degrees, QgsProject.instance())
        found = []
        for feature in self.layer.getFeatures():
            one = self._advance(feature, way)
            if one is not None:
                found.append(one)
        return tuple(found)

    def _advance(self, feature: QgsFeature, way) -> tuple[str, bytes] | None:
        geometry, actor = feature.geometry(), feature["actor"]
        if geometry.isNull() or compat.is_null(actor):
            return None
        try:
            geometry.transform(way)
        except QgsCsException:
            return None
        return str(actor), bytes(geometry.asWkb())

    def _make(self) -> QgsVectorLayer:
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        name = tr("Hypothetical advance")
        layer = QgsVectorLayer("MultiPolygon?field=actor:string", name, "memory")
        layer.setCrs(crs)
        symbol = layer.renderer().symbol()
        color = QColor(palette.ACCENT)
        color.setAlpha(70)
        symbol.setColor(color)
        QgsProject.instance().addMapLayer(layer)
        for signal in _SIGNALS:
            getattr(layer, signal).connect(self._edited)
        return layer

    def _edited(self, *_args) -> None:
        self.changed.emit()
