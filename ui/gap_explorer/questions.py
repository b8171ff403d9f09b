# SPDX-License-Identifier: GPL-2.0-or-later
"""What the card asks, as the parameters of the algorithms, and why it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsPointXY, QgsVectorLayer

from ...i18n import tr
from . import places

if TYPE_CHECKING:
    from .panel import GapPanel

ALGORITHM = "salient:encirclementgap"
SUPPLY = "salient:supplyroutes"


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
    day = panel.day()
    found = {
        "CONTROL": layer.id(),
        "ACTOR_FIELD": panel.actor_field.currentField(),
        "DATE_FIELD": panel.date_field.currentField(),
        "ENCIRCLERS": panel.encirclers.text.text().strip(),
        "BESIEGED": panel.besieged.text.text().strip(),
        "CORE_POINT": places.text(point),
        "CORE_RADIUS": panel.radius.value() * 1000.0,
    }
    if panel.fire_range.value() > 0.0:
        found["FIRE_RANGE"] = panel.fire_range.value() * 1000.0
    if rear is not None:
        found["REAR_POINT"] = places.text(rear)
    if day is not None:
        found["FROM"] = found["TO"] = day.isoformat()
    return found
