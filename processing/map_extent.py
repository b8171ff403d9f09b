# SPDX-License-Identifier: GPL-2.0-or-later
"""What a page shows where nobody gives an extent: its story, or all of its layers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

#: degrees: what is wider is no single story
_ONE_STORY = 30.0


def near(
    layers: Sequence[QgsVectorLayer], project: QgsProject, days: Sequence[dt.date | None]
) -> QgsRectangle | None:
    """Return what the page is about in degrees: north is up there, not amid all the layers."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    box = _story(layers, degrees, project, days)
    return box if box is not None and box.width() <= _ONE_STORY else None


def of_page(
    layers: Sequence[QgsVectorLayer],
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
    days: Sequence[dt.date | None],
) -> QgsRectangle:
    """Return what a page of some days shows, in the CRS of its map."""
    from ..cartography.page import decorations

    return _story(layers, crs, project, days) or decorations.extent_of(layers, project)


def of_day(
    layers: Sequence[QgsVectorLayer], project: QgsProject, day: dt.date | None
) -> tuple[float, float, float, float] | None:
    """Return what a page of a day shows, as west, south, east, north; None if that is nothing."""
    from ..cartography.page import dated, decorations, situation_map

    days = [dated.date_shown(dated.dates_of(layers), day)]
    drawn = [layer for layer in layers if layer.isSpatial()]
    crs = decorations.map_crs(project, drawn, near(drawn, project, days))
    extent = of_page(drawn, crs, project, days)
    if extent.isNull():
        return None
    return situation_map.bounds_lonlat(extent, crs, project)


def _story(
    layers: Sequence[QgsVectorLayer],
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
    days: Sequence[dt.date | None],
) -> QgsRectangle | None:
    """Return the extent round what the page is about, on each of its days."""
    from ..cartography.page import dated, decorations, key_figures

    dates = dated.dates_of(layers)
    # the first map of a pair may be asked for on a day before all maps: it is refused later
    shown = [
        dated.date_shown(dates, day) for day in days if not dates or day is None or day >= dates[0]
    ]
    return decorations.story_extent(
        layers,
        crs,
        project,
        lambda layer: [row for day in shown for row in key_figures.rows_of_page(layer, day)],
    )
