# SPDX-License-Identifier: GPL-2.0-or-later
"""Variants of “what if” that are kept: as layers, in the table, and side by side on a page."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from qgis.core import QgsCsException, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ...i18n import tr
from ...processing import gap_whatif
from ...processing.gap_answer import Answer
from .. import messages
from . import keep, questions
from .states import state_text
from .variants_page import VariantSheet, page
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
        #: what today and the variants that are kept are answers to
        self._asked: dict = {}
        box.compare.clicked.connect(self.compare)

    def keep(self, answer: Answer, parameters: dict, original: QgsVectorLayer | None, day) -> None:
        """Write the hypothetical map as a layer, and run the algorithm on it.

        Variants of one question are compared. Another place, date or side begins anew.
        """
        then, box = answer.hypothesis, self._box
        if then is None or then.control is None or then.answer is None or original is None:
            return
        name = box.name.text().strip()
        if parameters != self._asked:
            self._begin_anew(parameters)
        today = tr("Today")
        if not name or name.casefold() == today.casefold():
            name = tr("Variant {n}").format(n=box.variants.rowCount() or 1)
        title = tr("{name} (hypothetical)").format(name=name)
        actor = parameters["ACTOR_FIELD"]
        layer = gap_whatif.layer_of(then.control, title, actor, then.sure)
        keep.add_above(layer, original)
        dated = gap_whatif.date_field(then.control, actor)
        asked = {**parameters, "CONTROL": layer.id(), "DATE_FIELD": dated}
        for span in ("FROM", "TO"):
            asked.pop(span, None)
        keep.run(self._iface, questions.ALGORITHM, asked, hypothetical=name)
        box.add_variant(today, answer.gap or state_text(answer.state), answer.area)
        box.add_variant(name, then.answer.gap or state_text(then.answer.state), then.answer.area)
        plain = replace(answer, hypothesis=None)
        self.kept[today] = Variant(today, plain, original.id(), day, False)
        self.kept[name] = Variant(name, then.answer, layer.id(), None, True)

    def forget(self) -> None:
        """Drop the variants, as with the project that they are of."""
        self.kept.clear()
        self._asked = {}
        self._box.forget()

    def _begin_anew(self, parameters: dict) -> None:
        if self.kept:
            said = tr("The variants before answer another question. Their layers stay.")
            messages.inform(self._iface.messageBar(), said)
        self.forget()
        self._asked = dict(parameters)

    def compare(self) -> None:
        """Open a print layout with a map of each variant."""
        project = QgsProject.instance()
        sheets = []
        for one in self.kept.values():
            layer = project.mapLayer(one.layer)
            if isinstance(layer, QgsVectorLayer):
                sheets.append(VariantSheet(one.name, one.answer, layer, one.day, one.hypothetical))
        if sheets:
            crs = self._iface.mapCanvas().mapSettings().destinationCrs()
            try:
                layout = page(project, sheets, crs, keep.title(self._asked))
            except QgsCsException:  # the project has been given another since
                text = tr("“{place}” has no place in the map's projection.")
                said = text.format(place=keep.title(self._asked))
                messages.warn(self._iface.messageBar(), said)
                return
            self._iface.openLayoutDesigner(layout)
