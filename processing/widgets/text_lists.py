# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts that have a list: the dialog offers it, and anything can be typed. In a model: text."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QToolButton,
    QWidget,
)

from ...i18n import tr
from .. import layer_values
from .. import parameters as names
from .dialog_wrapper import CONTROL_LAYERS, DialogWrapper, LayerFollower, vector_layer
from .offers import only_offer


class ListBox(QComboBox):
    """A line of text with a list under it, from which several can be put together by `;`."""

    def __init__(self, several: bool) -> None:
        super().__init__()
        self._several = several
        self.setEditable(True)
        only_offer(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.lineEdit().setClearButtonEnabled(True)
        self._before = ""
        self.activated[int].connect(self._chosen)

    def showPopup(self) -> None:
        """Remember what stands there before something is chosen."""
        self._before = self.currentText()
        super().showPopup()

    def offer(self, texts: list[str]) -> None:
        """Show a list; what stands in the line stays."""
        kept = self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItems(texts)
        self.setEditText(kept)
        self.blockSignals(False)

    def _chosen(self, index: int) -> None:
        before = [one.strip() for one in self._before.split(";") if one.strip()]
        self._before = ""
        if self._several and before and self.itemText(index) not in before:
            self.setEditText("; ".join([*before, self.itemText(index)]))


class TextListWidgetWrapper(DialogWrapper):
    """A text with a list that the parameter's metadata gives, and a file where that serves too."""

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget."""
        said = self.parameterDefinition().metadata()["widget_wrapper"]
        self.box = ListBox(several=False)
        self._names = dict(said.get("names", {}))
        self.box.offer([self._names.get(str(one), str(one)) for one in said.get("choices", ())])
        self.box.setEditText("")
        self.box.lineEdit().setPlaceholderText(str(said.get("hint", "")))
        self.box.currentTextChanged.connect(lambda _text: self.widgetValueHasChanged.emit(self))
        if not said.get("file"):
            return self.box
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        self.browse = QToolButton()
        self.browse.setText("…")
        self.browse.setToolTip(tr("Choose a file of your own"))
        self.browse.clicked.connect(lambda: self._browse(str(said["file"])))
        row.addWidget(self.browse)
        return whole

    def _browse(self, kinds: str) -> None:
        title = self.parameterDefinition().description()
        path, _ = QFileDialog.getOpenFileName(self.widget, title, self.box.currentText(), kinds)
        if path:
            self.box.setEditText(path)

    def setValue(self, value: Any) -> None:
        """Show a value, by its name where it has one."""
        text = "" if value is None else str(value)
        self.box.setEditText(self._names.get(text, text))

    def value(self) -> Any:
        """Return the text, None for none."""
        text = self.box.currentText().strip()
        known = (one for one, name in self._names.items() if name == text)
        return next(known, text) or None


class NamedWidgetWrapper(DialogWrapper):
    """One of several texts that the algorithm knows, each by its name in the user's language."""

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget."""
        box = QComboBox()
        # QGIS keeps the names by their alphabet: the list has the order
        parameter = self.parameterDefinition()
        names = parameter.metadata()["widget_wrapper"]["names"]
        for one in dict.fromkeys(["", *parameter.options(), *names]):
            if one in names:
                box.addItem(names[one], one)
        box.currentIndexChanged.connect(lambda _at: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value: Any) -> None:
        """Show a value: a text, or its place in the parameter's list."""
        options = self.parameterDefinition().options()
        at_place = isinstance(value, int) and 0 <= value < len(options)
        text = options[value] if at_place else "" if value is None else str(value)
        found = self.widget.findData(text)
        if found >= 0:
            self.widget.setCurrentIndex(found)

    def value(self) -> Any:
        """Return the text, None for none."""
        return self.widget.currentData() or None


class LayerListWidgetWrapper(DialogWrapper):
    """A text for which the dialog offers what the layers hold: fields, classes or actors.

    The parameter's metadata says what is offered (`of`: fields, classes or actors).
    """

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget."""
        said = self.parameterDefinition().metadata()["widget_wrapper"]
        self._of = said["of"]
        self._layers: list[Any] = []
        self._source = LayerFollower(CONTROL_LAYERS, (names.CLASS_FIELD,))
        box = ListBox(several=self._of == "classes")
        box.currentTextChanged.connect(lambda _text: self.widgetValueHasChanged.emit(self))
        return box

    def postInitialize(self, wrappers: list[Any]) -> None:
        """Follow the layers that the dialog shows."""
        self._layers = [
            one for one in wrappers if one.parameterDefinition().name() in ("INPUT", "LINES")
        ]
        for one in self._layers:
            one.widgetValueHasChanged.connect(lambda *_args: self._offer())
        self._source.follow(wrappers, lambda *_args: self._offer())
        self._offer()

    def _offer(self) -> None:
        self.widget.offer(getattr(self, f"_{self._of}")())

    def _fields(self) -> list[str]:
        found: dict[str, None] = {}
        for one in self._layers:
            value = one.parameterValue()
            for each in value if isinstance(value, (list, tuple)) else [value]:
                layer = vector_layer(each)
                found.update(dict.fromkeys(layer.fields().names() if layer is not None else ()))
        return list(found)

    def _classes(self) -> list[str]:
        layer, field = self._source.layer(), self._source.field(names.CLASS_FIELD)
        if layer is None or not field:
            return ["assessed", "claimed", "contested", "infiltrated"]
        return layer_values.names(layer, layer.fields().lookupField(field))

    def _actors(self) -> list[str]:
        from ...cartography.style import library

        return sorted(library.known_actors(QgsProject.instance()))

    def setValue(self, value: Any) -> None:
        """Show a value."""
        self.widget.setEditText("" if value is None else str(value))

    def value(self) -> Any:
        """Return the text, None for none."""
        return self.widget.currentText().strip() or None
