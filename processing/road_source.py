# SPDX-License-Identifier: GPL-2.0-or-later
"""Roads from a line layer, with the names that join its features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

from ..i18n import tr
from . import control_fields, layers

if TYPE_CHECKING:
    from pyproj import CRS

    from ..analysis.gap.roads import Roads


def roads(
    source: QgsProcessingFeatureSource, field: str, feedback: QgsProcessingFeedback, *, crs: CRS
) -> Roads:
    """Return the roads of a source.

    Parameters
    ----------
    field : str
        Field with the roads' names; "": the one that is called so, which is said, or none.
    crs : anything pyproj reads
        The roads come in degrees on its datum.
    """
    from ..analysis.gap.roads import roads_of

    found = field or control_fields.named(source.fields(), control_fields.ROAD_FIELDS)
    if found and not field:
        feedback.pushInfo(
            tr("Features of one “{field}” that hang together are one road.").format(field=found)
        )
    lonlat, raw = layers.read_lonlat(source, [found] if found else [], feedback, crs=crs)
    names = raw.columns[found] if found else [""] * len(raw)
    return roads_of(lonlat, names, raw.fids)
