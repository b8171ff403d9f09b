# SPDX-License-Identifier: GPL-2.0-or-later
"""The card beside the map: the answer and its curve on top, what is asked below."""

from __future__ import annotations

import datetime as dt

from qgis.core import (
    QgsFieldProxyModel,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsDockWidget, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ...i18n import amounts_apart, figure, named, tr
from ...processing import control_fields, layer_values, user_settings
from ...processing.gap_answer import Answer, Curve
from ...processing.widgets import actor_picker, plain_text
from ...processing.widgets.actor_picker import ActorsEdit
from ..docks import CARD, Column
from ..scrolling import keep_narrow
from .curve import CurveView
from .memory import KnownSides, recall
from .states import state_text
from .what_if import ADVANCE, WhatIfBox


def _is_control(layer) -> bool:
    """Tell whether a layer has polygons and a field that is known as the actor's."""
    if not isinstance(layer, QgsVectorLayer):
        return False
    areal = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    areal = areal and not layer.customProperty(ADVANCE)
    return areal and bool(control_fields.guess(layer.fields(), "ACTOR_FIELD"))


def _distance(unit: str, most: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.0, most)
    box.setSuffix(unit)
    box.setSpecialValueText(tr("none"))
    return box


class GapPanel(QgsDockWidget):
    """What is asked and what was found.

    `changed`: the question is another; `day_changed`: only its date; `date_chosen`: that date, by
    hand; `level_chosen`: another pocket of the nest; `kept`: Keep.
    """

    changed = pyqtSignal()
    day_changed = pyqtSignal()
    date_chosen = pyqtSignal(object)
    level_chosen = pyqtSignal(int)
    kept = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Gap explorer"), parent)
        self.setObjectName(CARD)
        self._filling = False
        self._first_step = True
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.actor_field = QgsFieldComboBox()
        self.date_field = QgsFieldComboBox()
        self.date_field.setAllowEmptyFieldName(True)
        self.actor_field.setFilters(QgsFieldProxyModel.Filter.String)
        self.date = QComboBox()
        self.encirclers = ActorsEdit(tr("Encirclers"), self._actors)
        self.besieged = ActorsEdit(tr("Besieged"), self._actors)
        self.besieged.text.setPlaceholderText(tr("Whoever stands there"))
        self.radius = _distance(tr(" km"), 1000.0)
        self.roads = QgsMapLayerComboBox()
        self.roads.setAllowEmptyLayer(True, tr("None"))
        self.roads.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
        self.roads.setCurrentIndex(0)
        self.fire_range = _distance(tr(" km"), 1000.0)
        self.position_error = _distance(tr(" m"), 100_000.0)
        self.position_error.setDecimals(0)
        self.position_error.setSingleStep(100.0)
        self.position_error.setToolTip(
            tr("How far a line of the map may be from the true one (1 sigma)")
        )
        self.supply = plain_text.label()
        self.answer = plain_text.label()
        self.nest = QSlider(Qt.Orientation.Horizontal)
        self.nest_row = QWidget()
        self.curve = CurveView()
        self.trend = plain_text.label()
        self.what_if = WhatIfBox()
        self.keep = QPushButton(tr("Keep as layers"))
        self._lay_out()
        self._connect()
        self._follow_layer(self.layer.currentLayer())
        self.show_first_step()

    def _connect(self) -> None:
        self.layer.layerChanged.connect(self._follow_layer)
        self.date_field.fieldChanged.connect(self._follow_date_field)
        self.actor_field.fieldChanged.connect(self._follow_actor_field)
        self.date.currentIndexChanged.connect(self._follow_day)
        self.date.activated.connect(lambda *_: self.date_chosen.emit(self.day()))
        self.nest.valueChanged.connect(self._emit_level)
        self.curve.chosen.connect(self.show_day)
        self.encirclers.text.textChanged.connect(self._emit)
        self.besieged.text.textChanged.connect(self._emit)
        self.radius.valueChanged.connect(self._emit)
        self.fire_range.valueChanged.connect(self._emit)
        self.position_error.valueChanged.connect(self._emit)
        self.keep.clicked.connect(self.kept)

    def _lay_out(self) -> None:
        form = QFormLayout()
        for label, widget in (
            (tr("Control layer"), self.layer),
            (tr("Actor field"), self.actor_field),
            (tr("Date field"), self.date_field),
            (tr("Date"), self.date),
            (tr("Encirclers"), self.encirclers),
            (tr("Besieged"), self.besieged),
            (tr("Core radius"), self.radius),
            (tr("Position error"), self.position_error),
            (tr("Roads"), self.roads),
            (tr("Fire-control range"), self.fire_range),
        ):
            widget.setAccessibleName(label)
            form.addRow(label, widget)
        self._set_up_texts()
        body = QWidget()
        column = QVBoxLayout(body)
        # the answer on top: it stays in sight where the card is low
        column.addWidget(self.answer)
        column.addWidget(self.supply)
        self.supply.hide()
        column.addWidget(self._nest_row())
        column.addWidget(self.keep)
        column.addWidget(self.curve)
        column.addWidget(self.trend)
        column.addLayout(form)
        column.addWidget(self.what_if)
        column.addStretch(1)
        keep_narrow(body)
        self._scrolled = Column(body)
        self.setWidget(self._scrolled)

    def _set_up_texts(self) -> None:
        for text, name in (
            (self.answer, tr("Answer")),
            (self.supply, tr("Supply")),
            (self.trend, tr("Closing rate")),
        ):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setAccessibleName(name)

    def _nest_row(self) -> QWidget:
        row = QHBoxLayout(self.nest_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("Tactical")))
        row.addWidget(self.nest, 1)
        row.addWidget(QLabel(tr("Wide")))
        self.nest.setAccessibleName(tr("Pocket, from tactical to wide"))
        self.nest.setToolTip(tr("Pockets round this place, from the innermost to the widest."))
        self.nest.setPageStep(1)
        self.nest_row.hide()
        return self.nest_row

    def current_layer(self) -> QgsVectorLayer | None:
        """Return the control layer, None where there is none."""
        layer = self.layer.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def choose_control(self, active=None) -> None:
        """Show a layer that says who holds the ground, the active one first, if there is one."""
        if self.actor_field.currentField() and not _is_control(active):
            return
        boxed = [self.layer.layer(i) for i in range(self.layer.count())]
        for layer in (active, *boxed):
            if _is_control(layer):
                self.layer.setLayer(layer)
                return

    def day(self) -> dt.date | None:
        """Return the date that is shown, None for a layer without dates."""
        return self.date.currentData()

    def show_day(self, day: dt.date) -> None:
        """Show the last of the layer's dates that is not after a day, or its first."""
        days = [self.date.itemData(i) for i in range(self.date.count())]
        known = [i for i, one in enumerate(days) if one is not None and one <= day]
        if days:
            self.date.setCurrentIndex(known[-1] if known else 0)

    def fill_encirclers(self, text: str) -> None:
        """Show encirclers that nobody typed, without asking anew."""
        self._filling = True
        self.encirclers.text.setText(text)
        # a long name is read from its beginning
        self.encirclers.text.setCursorPosition(0)
        self._filling = False

    def sides(self) -> KnownSides:
        """Return what was chosen for the layer, to be remembered with it."""
        return KnownSides(
            self.actor_field.currentField(),
            self.date_field.currentField(),
            self.encirclers.text.text().strip(),
            self.besieged.text.text().strip(),
            self.radius.value(),
            self.fire_range.value(),
            self.roads.currentLayer().id() if self.roads.currentLayer() is not None else "",
            self.position_error.value(),
        )

    def show_top(self) -> None:
        """Bring the answer into sight, wherever the card was scrolled to."""
        self._scrolled.verticalScrollBar().setValue(0)

    def show_words(self, text: str) -> None:
        """Show a sentence in place of an answer."""
        self._first_step = False
        self.answer.setText(amounts_apart(text))
        self.keep.setEnabled(False)
        self.what_if.show_answer(None)

    def show_first_step(self) -> None:
        """Say what to do where nothing was asked yet."""
        boxed = [self.layer.layer(i) for i in range(self.layer.count())]
        if self.actor_field.currentField() or any(_is_control(one) for one in boxed):
            text = tr("Click open ground on the map.")
        elif any(isinstance(one, QgsVectorLayer) for one in boxed):
            text = tr("Choose the control layer and its actor field, then click open ground.")
        else:
            text = tr(
                "There is no control layer yet. Add a layer of polygons with an actor each, make "
                "one from your files by “Prepare control layer”, or open the sample: all are in "
                "the menu Plugins › Salient."
            )
        self.show_words(text)
        self._first_step = True

    def show_supply(self, text: str) -> None:
        """Show what is said of the roads, "" for nothing."""
        self.supply.setText(amounts_apart(tr("Supply: {text}").format(text=text)) if text else "")
        self.supply.setVisible(bool(text))

    def offer_actors(self) -> None:
        """Offer the layer's actors for an advance."""
        layer = self.current_layer()
        at = layer.fields().lookupField(self.actor_field.currentField()) if layer else -1
        names = layer_values.names(layer, at) if layer is not None and at >= 0 else []
        self.what_if.offer(names)

    def show_levels(self, count: int) -> None:
        """Offer the pockets of a nest; one alone is nothing to choose from."""
        self.nest.blockSignals(True)
        self.nest.setRange(0, max(count - 1, 0))
        self.nest.setValue(0)
        self.nest.blockSignals(False)
        self.nest_row.setVisible(count > 1)

    def show_curve(self, curve: Curve | None) -> None:
        """Show the gap over time with its closing rate, or neither."""
        self.curve.show_chart(curve.chart if curve else None, curve.dates if curve else ())
        self.curve.show_day(self.day())
        self.trend.setText(amounts_apart(curve.text) if curve else "")
        self.trend.setVisible(bool(curve and curve.text))

    def show_answer(self, answer: Answer, *, rear: str = "") -> None:
        """Show the figures of an answer, and the rear that it was asked with."""
        rows = [
            (tr("State"), state_text(answer.state)),
            (tr("Gap"), figure(answer.gap)),
            (tr("Pocket"), figure(answer.area)),
            ("", answer.alike),
            (tr("Rim"), answer.rim),
            (tr("Rear"), figure(rear)),
            ("", answer.note),
        ]
        lines = [named(name, text) if name else text for name, text in rows if text]
        self._first_step = False
        self.answer.setText(amounts_apart("\n".join(lines)))
        self.keep.setEnabled(True)
        hidden = self.what_if.text.isHidden()
        self.what_if.show_answer(answer)
        if hidden and not self.what_if.text.isHidden():
            # what comes of an advance is seen while it is drawn
            QTimer.singleShot(0, self._show_what_if)

    def _show_what_if(self) -> None:
        self._scrolled.ensureWidgetVisible(self.what_if)

    def _actors(self) -> list[layer_values.Actor]:
        layer, field = self.current_layer(), self.actor_field.currentField()
        if layer is None or not field:
            return []
        return layer_values.actors(layer, field, self.date_field.currentField())

    def _follow_layer(self, layer) -> None:
        self._filling = True
        self.actor_field.setLayer(layer)
        self.date_field.setLayer(layer)
        if layer is not None:
            known = recall(layer)
            fields = layer.fields()
            actor = known.actor_field or control_fields.guess(fields, "ACTOR_FIELD")
            self.actor_field.setField(actor)
            self.date_field.setField(known.date_field or control_fields.guess(fields, "DATE_FIELD"))
            for box, last, option in (
                (self.encirclers, known.encirclers, "encirclers"),
                (self.besieged, known.besieged, "besieged"),
            ):
                box.text.setText(last or actor_picker.usual(layer, actor, option))
            for box in (self.encirclers, self.besieged):
                box.text.setCursorPosition(0)
            self.radius.setValue(known.radius_km)
            self.fire_range.setValue(known.fire_km)
            own = known.position_m >= 0.0
            self.position_error.setValue(
                known.position_m if own else user_settings.load().position_error
            )
            roads = QgsProject.instance().mapLayer(known.roads) if known.roads else None
            if roads is not None:
                self.roads.setLayer(roads)
        self._fill_dates()
        self._filling = False
        self.offer_actors()
        if self._first_step:
            self.show_first_step()
        self.changed.emit()

    def _follow_actor_field(self, _name: str) -> None:
        if not self._filling:
            self.offer_actors()
            self._emit()

    def _follow_date_field(self, _name: str) -> None:
        if not self._filling:
            self._fill_dates()
            self._emit()

    def _fill_dates(self) -> None:
        self.date.blockSignals(True)
        self.date.clear()
        layer, field = self.current_layer(), self.date_field.currentField()
        for day in layer_values.dates(layer, field) if layer is not None and field else ():
            self.date.addItem(day.isoformat(), day)
        self.date.setCurrentIndex(self.date.count() - 1)
        self.date.setEnabled(self.date.count() > 0)
        self.date.blockSignals(False)

    def _follow_day(self, *_args) -> None:
        self.curve.show_day(self.day())
        if not self._filling:
            self.day_changed.emit()

    def _emit_level(self, level: int) -> None:
        self.level_chosen.emit(level)

    def _emit(self, *_args) -> None:
        if not self._filling:
            self.changed.emit()
