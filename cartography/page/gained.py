# SPDX-License-Identifier: GPL-2.0-or-later
"""How a map draws ground gained: it ends at the fronts of both days as they are drawn.

A front is drawn across loops that are narrower than its line, and short pieces of it are left out.
What was gained there would stand as a blot before the front, or behind that of the day before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from ..style.drawn_front import Loops

#: millimetres by which the loops are larger that fronts are drawn across, to have no seam
OVER = 0.2
#: of the edge of a bay that the front is drawn across, the share along ground gained from which
#: the bay is drawn as gained too; and of the edge of a small piece that along fronts from which it
#: borders them
_WITHIN, _BORDERS = 0.5, 0.3
#: millimetres from one place of such an edge to the next that is looked at, and to a front that it
#: borders; farther than the last from any it is no part of what was not drawn of a front
_STEP, _NEAR, _FAR = 0.2, 0.3, 1.5


class Gained:
    """The ground that changed hands on a map, in the CRS of the map.

    Parameters
    ----------
    shown : sequence of (QgsVectorLayer, sequence of (QgsFeature, QgsGeometry))
        By layer, what the map shows of it.
    narrow : float
        Millimetres across what is not drawn.
    """

    def __init__(
        self,
        item: QgsLayoutItemMap,
        shown: Sequence[tuple[QgsVectorLayer, Sequence[tuple[QgsFeature, QgsGeometry]]]],
        narrow: float,
    ) -> None:
        self._item, self._shown = item, shown
        self._unit = item.extent().width() / item.rect().width()
        self._narrow = narrow * self._unit
        self._wide: list[QgsGeometry] = []
        self._index = QgsSpatialIndex()
        for _, rows in shown:
            for _, shape in rows:
                if self._is_wide(shape):
                    self._index.addFeature(len(self._wide), shape.boundingBox())
                    self._wide.append(shape)

    def _is_wide(self, shape: QgsGeometry) -> bool:
        """Tell whether a shape is anywhere wider than what is not drawn."""
        return not shape.buffer(-self._narrow / 2.0, 3).isEmpty()

    def is_wide_in(self, loop: QgsGeometry) -> bool:
        """Tell whether ground was gained in a loop that would be missed without it."""
        near = self._index.intersects(loop.boundingBox())
        if not near:
            return False
        within = loop.buffer(0.0, 1)
        return self._is_wide(within) and any(
            self._is_wide(within.intersection(self._wide[one])) for one in near
        )

    def drawn(
        self, now: Loops, then: Loops, lines: Sequence[NDArray[np.float64]]
    ) -> dict[str, dict[int, str]]:
        """Return how ground is drawn that is not drawn as it is, by layer and feature; as WKT.

        Parameters
        ----------
        now, then : Loops
            Those that the front is drawn across, and that of the day before.
        lines : sequence of ndarray
            The fronts of both days, in millimetres from the lower left of the map, in places that
            lie near to one another; none where the map has no front.
        """
        found: dict[str, dict[int, str]] = {}
        whole = {
            actor: (now.less.get(actor, []) + then.more.get(actor, []), now.more.get(actor, []))
            for actor in {*now.less, *now.more, *then.more}
        }
        borders = self._bordering(lines)
        for layer, rows in self._shown if len(lines) else ():
            if layer.fields().indexOf("to_actor") < 0:
                continue
            project = self._item.layout().project()
            back = QgsCoordinateTransform(self._item.crs(), layer.crs(), project)
            digits = 6 if layer.crs().isGeographic() else 1
            for feature, shape in rows:
                less, bays = whole.get(str(feature["to_actor"]), ([], []))
                made = self._of(shape, less, bays, borders)
                if made is None:
                    continue
                try:
                    made.transform(back)
                except QgsCsException:
                    continue
                told = "" if made.isEmpty() else made.asWkt(digits)
                found.setdefault(layer.id(), {})[feature.id()] = told
        return found

    def _of(
        self,
        shape: QgsGeometry,
        less: Sequence[QgsGeometry],
        bays: Sequence[QgsGeometry],
        borders: Callable[[QgsGeometry], bool],
    ) -> QgsGeometry | None:
        """Return how the ground of a feature is drawn, empty if it is not; None for as it is."""
        cut, filled = ([one for one in known if one.intersects(shape)] for known in (less, bays))
        around = shape.buffer((OVER + 0.05) * self._unit, 2) if filled else shape
        filled = [one for one in filled if _share_within(one, around) >= _WITHIN]
        made = QgsGeometry.unaryUnion([shape, *filled]) if filled else shape
        if cut:
            made = made.difference(QgsGeometry.unaryUnion(cut))
        parts = made.asGeometryCollection()
        # what is left of it beside a loop would be a crumb
        kept = [
            one
            for one in parts
            if (one.area() >= self._narrow**2 or self._is_wide(one) or (not cut and borders(one)))
        ]
        if len(kept) == len(parts) and not cut and not filled:
            return None
        return QgsGeometry.collectGeometry(kept) if kept else QgsGeometry.fromWkt("Polygon EMPTY")

    def _bordering(self, lines: Sequence[NDArray[np.float64]]) -> Callable[[QgsGeometry], bool]:
        """Return what tells whether a small piece lies along a front that is drawn, or far off."""
        # a fifth of a second to import, for this alone
        from scipy.spatial import cKDTree

        tree = cKDTree(np.concatenate(lines) if len(lines) else np.empty((0, 2)))
        seen = self._item.extent()

        def borders(piece: QgsGeometry) -> bool:
            edge = piece.densifyByDistance(_STEP * self._unit)
            places = np.array([(one.x(), one.y()) for one in edge.vertices()])
            places = (places - (seen.xMinimum(), seen.yMinimum())) / self._unit
            far = tree.query(places, distance_upper_bound=_FAR)[0]
            return bool(np.isinf(far).all() or (far <= _NEAR).mean() >= _BORDERS)

        return borders


def _share_within(bay: QgsGeometry, ground: QgsGeometry) -> float:
    """Return how much of the edge of a bay lies within ground."""
    edge = QgsGeometry(bay.constGet().boundary())
    return float(edge.intersection(ground).length() / edge.length())
