# SPDX-License-Identifier: GPL-2.0-or-later
"""Variants of “what if” that are kept: as layers, in the table, and side by side on a page."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ...i18n import tr
from ...processing import gap_whatif
from ...processing.gap_answer import Answer
from . import keep, questions
from .states import state_text
from .variants_page import Sheet, page
from .what_if import WhatIfBox


@dataclass(frozen=True)
class Variant:
    """Today or a variant.

    Attributes
    ----------
    name : str
    answer : Answer
    layer : str
        Id of its control layer.
    day : datetime.date or None
    hypothetical : bool
    """

    name: str
    answer: Answer
    layer: str
    day: dt.date | None
    hypothetical: bool


class Variants(QObject):
    """What was kept since the explorer was opened, today's answer first."""

    def __init__(self, iface, box: WhatIfBox, parent: QObject) -> None:
        super().__init__(parent)
        self._iface, self._box = iface, box
        self.kept: dict[str, Variant] = {}
        box.compare.clicked.connect(self.compare)

    def keep(self, answer: Answer, parameters: dict, original: QgsVectorLayer | None, day) -> None:
        """Write the hypothetical map as a layer, and run the algorithm on it."""
        then, box = answer.hypothesis, self._box
        if then is None or then.control is None or then.answer is None or original is None:
            return
        name = box.name.text().strip() or tr("Variant {n}").format(n=box.variants.rowCount() or 1)
        title = tr("{name} (hypothetical)").format(name=name)
        layer = gap_whatif.layer_of(then.control, title, parameters["ACTOR_FIELD"])
        keep.add_above(layer, original)
        asked = {**parameters, "CONTROL": layer.id(), "DATE_FIELD": ""}
        for span in ("FROM", "TO"):
            asked.pop(span, None)
        keep.run(self._iface, questions.ALGORITHM, asked, hypothetical=name)
        today = tr("Today")
        box.add_variant(today, answer.gap or state_text(answer.state), answer.area)
        box.add_variant(name, then.answer.gap or state_text(then.answer.state), then.answer.area)
        plain = replace(answer, hypothesis=None)
        self.kept[today] = Variant(today, plain, original.id(), day, False)
        self.kept[name] = Variant(name, then.answer, layer.id(), None, True)

    def forget(self) -> None:
        """Drop the variants, as with the project that they are of."""
        self.kept.clear()
        self._box.forget()

    def compare(self) -> None:
        """Open a print layout with a map of each variant."""
        project = QgsProject.instance()
        sheets = []
        for one in self.kept.values():
            layer = project.mapLayer(one.layer)
            if isinstance(layer, QgsVectorLayer):
                sheets.append(Sheet(one.name, one.answer, layer, one.day, one.hypothetical))
        if sheets:
            layout = page(project, sheets, self._iface.mapCanvas().mapSettings().destinationCrs())
            self._iface.openLayoutDesigner(layout)
