# SPDX-License-Identifier: GPL-2.0-or-later
"""What if: advances drawn on a scratch layer with QGIS's own tools, and variants that are kept."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsExpression,
    QgsGeometry,
    QgsProject,
    QgsProperty,
    QgsSimpleLineSymbolLayer,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ...cartography.style import palette
from ...i18n import amounts_apart, arrow, figure, in_lines, named, tr
from ...processing import compat
from ...processing.gap_answer import Answer
from ...processing.gap_whatif import Advance
from ...processing.widgets import plain_text
from .front_tool import FrontTool
from .states import state_text

_DEGREES = "EPSG:4326"
#: custom property of the scratch layers: they are no control maps
ADVANCE = "salient/advance"
#: ways to draw an advance
AREA, ALONG, COURSE, STRETCH = "area", "along", "course", "stretch"
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
            (STRETCH, tr("Move a stretch of the front")),
        ):
            self.how.addItem(text, kind)
        self.width_box = QDoubleSpinBox()
        self.width_box.setRange(0.1, 1000.0)
        self.width_box.setValue(5.0)
        self.width_box.setSuffix(tr(" km"))
        self.draw = QPushButton(tr("Draw an advance"))
        self.compare = QPushButton(tr("Compare on a page"))
        self.name = QLineEdit()
        self.keep = QPushButton(tr("Keep variant"))
        self.step, self.text = plain_text.label(), plain_text.label()
        self.variants = QTableWidget(0, 3)
        self._say_what_is_what()
        self._lay_out()
        self.how.currentIndexChanged.connect(self._follow_how)
        self._follow_how()
        self.show_answer(None)

    def _say_what_is_what(self) -> None:
        self.actor.setAccessibleName(tr("Advance of"))
        self.how.setAccessibleName(tr("How the advance is drawn"))
        self.width_box.setAccessibleName(tr("On both sides of the line"))
        self.width_box.setToolTip(tr("On both sides of the line"))
        self.draw.setToolTip(tr("Draw on a scratch layer; the answer follows each edit."))
        self.compare.setToolTip(tr("A print layout with a map of each variant, side by side."))
        self.name.setPlaceholderText(tr("Name of the variant"))
        self.name.setAccessibleName(tr("Name of the variant"))
        self.step.setAccessibleName(tr("Next step"))
        self.step.hide()
        self.text.setAccessibleName(tr("Answer, hypothetical"))
        self.variants.setHorizontalHeaderLabels([tr("Variant"), tr("Gap"), tr("Pocket")])
        self.variants.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.variants.verticalHeader().hide()
        header, modes = self.variants.horizontalHeader(), QHeaderView.ResizeMode
        header.setSectionResizeMode(modes.ResizeToContents)
        header.setSectionResizeMode(0, modes.Stretch)
        self.variants.setAccessibleName(tr("Variants"))
        self.variants.setMaximumHeight(140)
        self.variants.hide()
        self.compare.hide()

    def _lay_out(self) -> None:
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
        column.addWidget(self.step)
        column.addWidget(self.text)
        column.addLayout(last)
        column.addWidget(self.variants)
        column.addWidget(self.compare)

    def kind(self) -> str:
        """Return how an advance is drawn."""
        return str(self.how.currentData())

    def width_m(self) -> float:
        """Return how far ground is taken on both sides of a line; 0 of a new course."""
        return self.width_box.value() * 1000.0 if self.kind() == ALONG else 0.0

    def _follow_how(self, *_args) -> None:
        self.width_box.setVisible(self.kind() == ALONG)

    def show_step(self, text: str) -> None:
        """Show what to do next on the map; "" for nothing."""
        self.step.setText(text)
        self.step.setVisible(bool(text))

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
            self.text.setText(amounts_apart(then.refusal))
        else:
            nothing = tr("none")
            pairs = (
                (tr("State"), state_text(answer.state), state_text(then.answer.state)),
                (tr("Gap"), figure(answer.gap) or nothing, figure(then.answer.gap) or nothing),
                (tr("Pocket"), figure(answer.area) or nothing, figure(then.answer.area) or nothing),
            )
            lines = [named(name, f"{today} {arrow()} {later}") for name, today, later in pairs]
            text = amounts_apart("\n".join([*lines, then.areas]).strip())
            self.text.setText(in_lines(text))
        self.text.setVisible(bool(self.text.text()))

    def add_variant(self, name: str, gap: str, area: str) -> None:
        """Add a row to the table; one of the same name is replaced."""
        names = [self.variants.item(row, 0).text() for row in range(self.variants.rowCount())]
        row = names.index(name) if name in names else len(names)
        if row == len(names):
            self.variants.insertRow(row)
        for column, text in enumerate((name, _in_lines(gap), _in_lines(area))):
            self.variants.setItem(row, column, QTableWidgetItem(text))
        self.variants.resizeRowsToContents()
        self.variants.show()
        self.compare.show()

    def forget(self) -> None:
        """Show neither variants nor a step any more."""
        self.variants.setRowCount(0)
        self.variants.hide()
        self.compare.hide()
        self.name.clear()
        self.show_step("")


def _in_lines(figures: str) -> str:
    """Return figures with the second unit on a line of its own: the card is narrow."""
    return "\n".join(amounts_apart(one) for one in figures.replace(" (", "\n(").split("\n"))


def _strip(color: QColor) -> QgsSimpleLineSymbolLayer:
    """Draw the ground that is taken on both sides of a line."""
    strip = QgsSimpleLineSymbolLayer(color)
    strip.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    strip.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    strip.setWidthUnit(QgsUnitTypes.RenderUnit.RenderMetersInMapUnits)
    kinds = QgsSymbolLayer.Property
    strip.setDataDefinedProperty(
        kinds.PropertyStrokeWidth, QgsProperty.fromExpression('2 * "width_m"')
    )
    strip.setDataDefinedProperty(
        kinds.PropertyLayerEnabled, QgsProperty.fromExpression('"width_m" > 0')
    )
    return strip


def _advance(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, actor: str, width_m: float = 0.0
) -> Advance | None:
    """Return an advance in degrees, None where it has no place there."""
    if geometry.isNull():
        return None
    moved = QgsGeometry(geometry)
    degrees = QgsCoordinateReferenceSystem(_DEGREES)
    try:
        moved.transform(QgsCoordinateTransform(crs, degrees, QgsProject.instance()))
    except QgsCsException:
        return None
    return actor, bytes(moved.asWkb()), width_m


class Advances(QObject):
    """The scratch layers that advances are drawn on.

    `changed`: they are others; `moving`: one is under the mouse and not put down yet.
    """

    changed = pyqtSignal()
    moving = pyqtSignal()

    def __init__(self, iface, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        #: for ground, and for lines
        self.layer: QgsVectorLayer | None = None
        self.lines: QgsVectorLayer | None = None
        self._actor = ""
        self._held: Advance | None = None
        self.stretch = FrontTool(iface.mapCanvas())
        self.stretch.moving.connect(self._hold)
        self.stretch.placed.connect(self._put_down)

    def move(self, actor: str) -> None:
        """Let the user move a stretch of an actor's front, once `stretch` is shown that front."""
        self._actor = actor
        self._iface.mapCanvas().setMapTool(self.stretch)
        self.stretch.show_front(None)

    def draw(self, actor: str, kind: str = AREA, width_m: float = 0.0) -> None:
        """Let the user draw an advance of an actor, with QGIS's own tool."""
        if kind == AREA:
            layer = self._ground_layer()
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

    def _ground_layer(self) -> QgsVectorLayer:
        self.layer = self.layer or self._make("MultiPolygon", tr("Hypothetical advance"))
        return self.layer

    def _hold(self, ground: QgsGeometry) -> None:
        """Count what is under the mouse as an advance."""
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        self._held = None if ground.isEmpty() else _advance(ground, crs, self._actor)
        self.moving.emit()

    def _put_down(self, ground: QgsGeometry) -> None:
        self._held = None
        if ground.isEmpty():
            self.moving.emit()
            return
        layer = self._ground_layer()
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        if crs != layer.crs():
            ground.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
        if not layer.isEditable():
            layer.startEditing()
        names = layer.fields().names()
        values = {names.index("actor"): self._actor, names.index("width_m"): 0.0}
        layer.addFeature(QgsVectorLayerUtils.createFeature(layer, ground, values))
        layer.triggerRepaint()

    def close(self) -> None:
        """Follow the layers no longer. They stay: what was drawn is the user's."""
        for layer in (self.layer, self.lines):
            for name in _SIGNALS if layer is not None else ():
                getattr(layer, name).disconnect(self._edited)
        self.layer = self.lines = None
        self._iface.mapCanvas().unsetMapTool(self.stretch)
        self.stretch.deleteLater()  # the canvas is its parent, and would keep it

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
            for feature in layer.getFeatures():
                actor, width = feature["actor"], feature["width_m"]
                if not compat.is_null(actor):
                    metres = 0.0 if compat.is_null(width) else float(width)
                    found.append(_advance(feature.geometry(), layer.crs(), str(actor), metres))
        return tuple(one for one in (*found, self._held) if one is not None)

    def _make(self, kind: str, name: str) -> QgsVectorLayer:
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        layer = QgsVectorLayer(f"{kind}?field=actor:string&field=width_m:double", name, "memory")
        layer.setCrs(crs)
        layer.setCustomProperty(ADVANCE, True)
        # who advances is chosen in the card: a form would only stand before the answer
        form = layer.editFormConfig()
        form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOn)
        layer.setEditFormConfig(form)
        symbol = layer.renderer().symbol()
        ground = QColor(palette.ACCENT)
        ground.setAlpha(70)
        if kind == "MultiPolygon":
            symbol.setColor(ground)
        else:
            symbol.setColor(QColor(palette.ACCENT))
            symbol.insertSymbolLayer(0, _strip(ground))
        QgsProject.instance().addMapLayer(layer)
        for signal in _SIGNALS:
            getattr(layer, signal).connect(self._edited)
        return layer

    def _edited(self, *_args) -> None:
        self.changed.emit()
