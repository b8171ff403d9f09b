# SPDX-License-Identifier: GPL-2.0-or-later
"""What was last asked of a control layer, kept with the layer in its project."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from qgis.core import QgsVectorLayer

from ...processing import layer_memory


@dataclass(frozen=True)
class KnownSides:
    """Fields, sides and core radius as text and kilometres; empty where nothing was chosen.

    A position error below 0 is that of the user's options.
    """

    actor_field: str = ""
    date_field: str = ""
    encirclers: str = ""
    besieged: str = ""
    radius_km: float = 0.0
    fire_km: float = 0.0
    roads: str = ""
    position_m: float = -1.0


def recall(layer: QgsVectorLayer) -> KnownSides:
    """Return what was last asked of a layer."""
    try:
        kept = json.loads(str(layer.customProperty(layer_memory.KEY, "{}")))
        found = KnownSides(**{name: kept[name] for name in asdict(KnownSides()) if name in kept})
        numbers = (found.radius_km, found.fire_km, found.position_m)
        return found if all(isinstance(one, (int, float)) for one in numbers) else KnownSides()
    except (ValueError, TypeError):
        # a project file that something else wrote to
        return KnownSides()


def remember(layer: QgsVectorLayer, sides: KnownSides) -> None:
    """Keep what was asked of a layer."""
    layer_memory.remember(layer, asdict(sides))
