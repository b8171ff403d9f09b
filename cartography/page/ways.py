# SPDX-License-Identifier: GPL-2.0-or-later
"""Roads and rivers of a page: those of a file that the user has, as many as the map has room for.

They are made for Natural Earth's `ne_10m_roads` and `ne_10m_rivers_lake_centerlines` (public
domain, too large to ship), whose `scalerank` says which come first. Other lines are drawn as well:
all of them, since nothing tells which matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsRectangle,
    QgsVectorLayer,
)

from ...analysis.base import listener
from ...i18n import tr
from ...processing import compat
from ...processing.compat import is_null
from ..style import context_style

#: how many millimetres of line a square millimetre of map has room for
_ROADS_MM, _RIVERS_MM = 0.016, 0.02
#: what a file may call the order in which its lines come
_RANK = "scalerank"
#: what Natural Earth calls a line on water or on none
_NOT_DRAWN = ("ferry", "lake centerline")
MAKER = "Natural Earth"


@dataclass(frozen=True)
class Ways:
    """Layers of lines: roads and rivers, either may be missing.

    Attributes
    ----------
    lost : set
        Name of the layer and id of each line that a map's coordinate system cannot show.
    """

    roads: QgsVectorLayer | None = None
    rivers: QgsVectorLayer | None = None
    lost: set[tuple[str, int]] = field(default_factory=set, compare=False)

    def drawn_on(
        self, item: QgsLayoutItemMap, extent: QgsRectangle
    ) -> list[tuple[str, QgsVectorLayer]]:
        """Return the layers to be drawn on a map, roads above rivers, each with what it is."""
        found = []
        if self.roads is not None:
            lines = chosen(item, extent, self.roads, _ROADS_MM, self.lost)
            found.append(("roads", context_style.roads(lines)))
        if self.rivers is not None:
            lines = chosen(item, extent, self.rivers, _RIVERS_MM, self.lost)
            found.append(("rivers", context_style.rivers(lines)))
        return found

    def ranked(self) -> bool:
        """Tell whether the lines are of a file for small scales, too coarse for large ones."""
        given = [one for one in (self.roads, self.rivers) if one is not None]
        return bool(given) and all(_RANK in _fields(one) for one in given)

    def lacking(self) -> list[str]:
        """Say how many lines could not be drawn; nothing where all could."""
        text = tr("{count} roads or rivers lie beyond the map’s coordinate system: not drawn.")
        return [text.format(count=len(self.lost))] if self.lost else []

    def credit(self) -> str:
        """Return whose roads and rivers they are; empty where there is none or nobody says."""
        given = [one for one in (self.roads, self.rivers) if one is not None]
        makers = [
            MAKER if _RANK in _fields(one) else ", ".join(one.metadata().rights()) for one in given
        ]
        told = ", ".join(dict.fromkeys(maker for maker in makers if maker))
        return tr("Roads, rivers: {maker}.").format(maker=told) if told else ""


def chosen(
    item: QgsLayoutItemMap,
    extent: QgsRectangle,
    layer: QgsVectorLayer,
    room: float,
    lost: set[tuple[str, int]] | None = None,
) -> list[tuple[str, QgsGeometry]]:
    """Return name and shape, in degrees, of the lines of a layer that a map has room for.

    Whole ranks are taken, so that no road ends where the room does; the first there is always is.

    Parameters
    ----------
    extent : QgsRectangle
        In the map's CRS: what the map shows, or all of its sheets.
    room : float
        Millimetres of line for each square millimetre of map.
    lost : set, optional
        The lines that cannot be transformed are added to it, by layer and id.
    """
    lost = set() if lost is None else lost
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    project = item.layout().project()
    transform = QgsCoordinateTransform(layer.crs(), item.crs(), project)
    back = QgsCoordinateTransform(item.crs(), degrees, project)
    frame = QgsGeometry.fromRect(extent)
    try:
        box = compat.box_moved(QgsCoordinateTransform(item.crs(), layer.crs(), project), extent)
    except QgsCsException:
        # nobody can tell which of them would lie on the map
        lost.update((layer.id(), number) for number in layer.allFeatureIds())
        return []
    unit = item.extent().width() / item.rect().width()
    # once a layer, not once a feature: there are tens of thousands
    fields = _fields(layer)
    by_rank: dict[float, list[tuple[str, QgsGeometry]]] = {}
    length: dict[float, float] = {}
    for feature in listener.each(layer.getFeatures(QgsFeatureRequest().setFilterRect(box))):
        if _left_out(fields, feature):
            continue
        shape = QgsGeometry(feature.geometry())
        try:
            shape.transform(transform)
            if not shape.boundingBox().isFinite():
                # beyond what the map's CRS can show QGIS gives endless coordinates and no error
                lost.add((layer.id(), feature.id()))
                continue
            shape = shape.intersection(frame)
            if shape.isNull() or shape.isEmpty():
                continue
            rank = _rank(fields, feature)
            length[rank] = length.get(rank, 0.0) + shape.length() / unit
            shape.transform(back)
        except QgsCsException:
            lost.add((layer.id(), feature.id()))
            continue
        by_rank.setdefault(rank, []).append((_text(fields, feature, "name"), shape))
    return _whole_ranks(by_rank, length, room * extent.width() * extent.height() / unit**2)


def _whole_ranks(
    by_rank: dict[float, list[tuple[str, QgsGeometry]]], length: dict[float, float], left: float
) -> list[tuple[str, QgsGeometry]]:
    found: list[tuple[str, QgsGeometry]] = []
    for rank in sorted(by_rank):
        left -= length[rank]
        if found and left < 0.0:
            break
        found += by_rank[rank]
    return found


def _fields(layer: QgsVectorLayer) -> dict[str, str]:
    """Return the names of a layer's fields by how they are asked for, in whatever case."""
    return {one.name().casefold(): one.name() for one in layer.fields()}


def _text(fields: dict[str, str], feature: QgsFeature, name: str) -> str:
    value = feature[fields[name]] if name in fields else None
    return "" if is_null(value) else str(value).strip()


def _rank(fields: dict[str, str], feature: QgsFeature) -> float:
    text = _text(fields, feature, _RANK)
    try:
        return float(text) if text else 0.0
    except ValueError:
        return 0.0


def _left_out(fields: dict[str, str], feature: QgsFeature) -> bool:
    kinds: Sequence[str] = [_text(fields, feature, name) for name in ("featurecla", "type")]
    return any(kind.casefold().startswith(_NOT_DRAWN) for kind in kinds)
