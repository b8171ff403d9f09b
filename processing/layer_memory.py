# SPDX-License-Identifier: GPL-2.0-or-later
"""What was last asked of a layer, kept with the layer in its project: sides and fields."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsVectorLayer

#: of the gap explorer too, which asks the same
KEY = "salient/gap_explorer"


def recall(layer: QgsVectorLayer) -> dict[str, str]:
    """Return what was last asked of a layer, by the names of parameters in lower case."""
    try:
        kept = json.loads(str(layer.customProperty(KEY, "{}")))
        return {str(name): str(value) for name, value in kept.items()}
    except (ValueError, AttributeError):
        return {}  # a project file that something else wrote to


def remember(layer: QgsVectorLayer, asked: dict[str, Any]) -> None:
    """Keep what was asked of a layer, beside what was asked of it otherwise."""
    try:
        kept = dict(json.loads(str(layer.customProperty(KEY, "{}"))))
    except (ValueError, TypeError):
        kept = {}
    text = json.dumps({**kept, **asked}, sort_keys=True)
    if layer.customProperty(KEY, "") != text:
        layer.setCustomProperty(KEY, text)
