# SPDX-License-Identifier: GPL-2.0-or-later
"""What the card asks, as the parameters of the algorithms, and why it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsPointXY, QgsProcessingAlgorithm, QgsVectorLayer

from ...i18n import tr
from ...processing import user_settings
from ...processing.gap_click import LayerCopy
from . import places

if TYPE_CHECKING:
    from .panel import GapPanel

ALGORITHM = "salient:encirclementgap"
SUPPLY = "salient:supplyroutes"


class Kept:
    """What one question after the other is asked with.

    Made anew at each move of the mouse it would take longer than all else of the move.
    """

    def __init__(self) -> None:
        self._algorithm: QgsProcessingAlgorithm | None = None
        self._copy: tuple[tuple, LayerCopy] | None = None

    def algorithm(self) -> QgsProcessingAlgorithm:
        """Return the algorithm that answers."""
        if self._algorithm is None:
            self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        return self._algorithm

    def copy(self, layer: QgsVectorLayer, version: tuple) -> LayerCopy:
        """Return a layer as it is, another one where its version is another."""
        if self._copy is None or self._copy[0] != version:
            self._copy = (version, LayerCopy(layer))
        return self._copy[1]

    def forget_copy(self) -> None:
        """Let go of the layer: its copy holds the file open."""
        self._copy = None


def refusal(panel: GapPanel, layer: QgsVectorLayer | None) -> str:
    """Return why nothing can be asked of a layer, "" if it can."""
    if layer is None:
        return tr("There is no control layer: add a layer of polygons with an actor each.")
    if layer.fields().lookupField(panel.actor_field.currentField()) < 0:
        return tr("Choose the actor field, the one that says who holds the ground.")
    if QgsApplication.processingRegistry().algorithmById(ALGORITHM) is None:
        return tr("Salient's algorithms are not in the toolbox: switch Processing on.")
    return ""


def parameters(
    panel: GapPanel, layer: QgsVectorLayer, point: QgsPointXY, rear: QgsPointXY | None
) -> dict:
    """Return the parameters of *Encirclement gap* for a place, in degrees."""
    day, kept = panel.day(), user_settings.load()
    found = {
        "CONTROL": layer.id(),
        "ACTOR_FIELD": panel.actor_field.currentField(),
        "DATE_FIELD": panel.date_field.currentField(),
        "ENCIRCLERS": panel.encirclers.text.text().strip(),
        "BESIEGED": panel.besieged.text.text().strip(),
        "CORE_POINT": places.text(point),
        "CORE_RADIUS": panel.radius.value() * 1000.0,
        "POSITION_ERROR": panel.position_error.value(),
        "CORRELATION_LENGTH": kept.correlation_length,
        "UNITS": kept.units,
    }
    if panel.fire_range.value() > 0.0:
        found["FIRE_RANGE"] = panel.fire_range.value() * 1000.0
    if rear is not None:
        found["REAR_POINT"] = places.text(rear)
    if day is not None:
        found["FROM"] = found["TO"] = day.isoformat()
    return found
