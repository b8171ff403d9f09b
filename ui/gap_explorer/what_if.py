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
    QDoubleSpinBox,
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
from ...processing.gap_whatif import Advance

_DEGREES = "EPSG:4326"
#: ways to draw an advance
AREA, ALONG, COURSE = "area", "along", "course"
_SIGNALS = ("featureAdded", "featureDeleted", "geometryChanged", "attributeValueChanged",
            "dataChanged", "afterRollBack")  # fmt: skip


def hint(kind: str) -> str:
    """Return what the status bar says while an advance is drawn."""
    return {
        AREA: tr("Hypothetical: draw the ground that {actor} takes; right click ends a polygon."),
        ALONG: tr("Hypothetical: draw the line along which {actor} advances; right click ends it."),
        COURSE: tr(
            "Hypothetical: draw where the front of {actor} would run, from front to front; right "
            "click ends it."
        ),
    }[kind]


class WhatIfBox(QGroupBox):
    """What is drawn for whom, what comes of it, and the variants beside one another."""

    def __init__(self) -> None:
        super().__init__(tr("What if (hypothetical)"))
        self.actor = QComboBox()
        self.how = QComboBox()
        for kind, text in (
            (AREA, tr("Ground that is taken")),
            (ALONG, tr("Along a line")),
            (COURSE, tr("New course of the front")),
        ):
            self.how.addItem(text, kind)
        self.width_box = QDoubleSpinBox()
        self.width_box.setRange(0.1, 1000.0)
        self.width_box.setValue(5.0)
        self.width_box.setSuffix(" km")
        self.draw = QPushButton(tr("Draw an advance"))
        self.compare = QPushButton(tr("Compare on a page"))
        self.name = QLineEdit()
        self.keep = QPushButton(tr("Keep variant"))
        self.text = QLabel()
        self.variants = QTableWidget(0, 3)
        self.actor.setAccessibleName(tr("Advance of"))
        self.how.setAccessibleName(tr("How the advance is drawn"))
        self.width_box.setAccessibleName(tr("On both sides of the line"))
        self.width_box.setToolTip(tr("On both sides of the line"))
        self.draw.setToolTip(tr("Draw on a scratch layer; the answer follows each edit."))
        self.compare.setToolTip(tr("A print layout with a map of each variant, side by side."))
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
        self.compare.hide()
        first, second, last = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.actor, 1)
        first.addWidget(self.draw)
        second.addWidget(self.how, 1)
        second.addWidget(self.width_box)
        last.addWidget(self.name, 1)
        last.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.text)
        column.addLayout(last)
        column.addWidget(self.variants)
        column.addWidget(self.compare)
        self.how.currentIndexChanged.connect(self._follow_how)
        self._follow_how()
        self.show_answer(None)

    def kind(self) -> str:
        """Return how an advance is drawn."""
        return str(self.how.currentData())

    def width_m(self) -> float:
        """Return how far ground is taken on both sides of a line; 0 of a new course."""
        return self.width_box.value() * 1000.0 if self.kind() == ALONG else 0.0

    def _follow_how(self, *_args) -> None:
        self.width_box.setVisible(self.kind() == ALONG)

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
        self.compare.show()


class Advances(QObject):
    """The scratch layers that advances are drawn on. `changed`: they are others."""

    changed = pyqtSignal()

    def __init__(self, iface, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        #: for ground, and for lines
        self.layer: QgsVectorLayer | None = None
        self.lines: QgsVectorLayer | None = None

    def draw(self, actor: str, kind: str = AREA, width_m: float = 0.0) -> None:
        """Let the user draw an advance of an actor, with QGIS's own tool."""
        if kind == AREA:
            layer = self.layer = self.layer or self._make(
                "MultiPolygon", tr("Hypothetical advance")
            )
        else:
            name = tr("Hypothetical advance (lines)")
            layer = self.lines = self.lines or self._make("LineString", name)
        for field, value in (("actor", actor), ("width_m", width_m)):
            at = layer.fields().lookupField(field)
            text = QgsExpression.quotedValue(value)
            layer.setDefaultValueDefinition(at, QgsDefaultValue(text))
        self._iface.setActiveLayer(layer)
        if not layer.isEditable():
            layer.startEditing()
        self._iface.actionAddFeature().trigger()

    def close(self) -> None:
        """Follow the layers no longer. They stay: what was drawn is the user's."""
        for layer in (self.layer, self.lines):
            for name in _SIGNALS if layer is not None else ():
                getattr(layer, name).disconnect(self._edited)
        self.layer = self.lines = None

    def drop(self, layer_ids: list[str]) -> None:
        """Forget a layer where it is about to be removed."""
        for name in ("layer", "lines"):
            layer = getattr(self, name)
            if layer is not None and layer.id() in layer_ids:
                for signal in _SIGNALS:
                    getattr(layer, signal).disconnect(self._edited)
                setattr(self, name, None)
                self.changed.emit()

    def all(self) -> tuple[Advance, ...]:
        """Return each advance, in degrees: ground first, then lines."""
        found = []
        for layer in (self.layer, self.lines):
            if layer is None:
                continue
            degrees = QgsCoordinateReferenceSystem(_DEGREES)
            way = QgsCoordinateTransform(layer.crs(), degrees, QgsProject.instance())
            found += [self._advance(feature, way) for feature in layer.getFeatures()]
        return tuple(one for one in found if one is not None)

    def _advance(self, feature: QgsFeature, way) -> Advance | None:
        geometry, actor, width = feature.geometry(), feature["actor"], feature["width_m"]
        if geometry.isNull() or compat.is_null(actor):
            return None
        try:
            geometry.transform(way)
        except QgsCsException:
            return None
        metres = 0.0 if compat.is_null(width) else float(width)
        return str(actor), bytes(geometry.asWkb()), metres

    def _make(self, kind: str, name: str) -> QgsVectorLayer:
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        layer = QgsVectorLayer(f"{kind}?field=actor:string&field=width_m:double", name, "memory")
        layer.setCrs(crs)
        symbol = layer.renderer().symbol()
        color = QColor(palette.ACCENT)
        color.setAlpha(70 if kind == "MultiPolygon" else 255)
        symbol.setColor(color)
        QgsProject.instance().addMapLayer(layer)
        for signal in _SIGNALS:
            getattr(layer, signal).connect(self._edited)
        return layer

    def _edited(self, *_args) -> None:
        self.changed.emit()
