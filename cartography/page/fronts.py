# SPDX-License-Identifier: GPL-2.0-or-later
"""How a map draws its fronts: without loops that are a blot at its scale, with teeth in the open.

The layers stay as they are: what is drawn is worked out for one map, and kept in its look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPoint,
    QgsPointXY,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from .. import moved
from ..style import library, symbols
from ..style.drawn_front import DrawnFront, DrawnFronts, Loops
from . import dated, emphasis, gained, legend, standing

Array = NDArray[np.float64]
#: shapes of what of a front is not drawn, or has no teeth
Shapes = Sequence[emphasis.Shape]
#: millimetres across a loop that is not drawn, along it, and round it to be one
NARROW, _LONGEST, _LEAST_LOOP = 1.0, 7.0, 2.0
#: of a loop as wide as it is long there are others within it
_ROUNDS = 3
#: millimetres from one place of a line that is looked at to the next, and by which it may be
#: plainer than it is, on the map and beyond its edge
_STEP, _PLAIN, _BEYOND = 0.3, 0.05, 0.5
#: of the size of a map, how far beyond its edge there are teeth too
_MARGIN = 0.3
#: millimetres of a front from a tooth to the next, how far off one may stand, and without at most
_TEETH, _AWAY, _MOST_BARE = 4.5, 1.8, 8.0
#: millimetres to the tip of a tooth, to where it is half as wide, and half of that; half its base
_TIP, _MIDDLE, _ASIDE, _BASE = 1.6, 0.9, 0.35, 0.8
#: millimetres from those to a line in the open, and from a tooth to another
_TIP_CLEAR, _MIDDLE_CLEAR, _TOOTH_CLEAR = 1.0, 0.5, 2.2
#: millimetres up and along to where the edge of a tooth is, and from that to the middle of the dot
#: of a town, which would touch it
_EDGES = ((0.0, 0.0), (0.0, _BASE), (0.0, -_BASE), (0.8, 0.4), (0.8, -0.4), (_TIP, 0.0))
_DOT_CLEAR = 1.35
#: the same of one that stands where there is no better place, as shares, and from it to another
_FORCED, _FORCED_CLEAR = 0.45, 3.5
#: millimetres round a small pocket in which a front has no teeth, and round what is not drawn
_ROUND_SMALL, _ALONG = 2.5, 0.05
#: half of the millimetres of the piece of line that a tooth stands on in the look of a map
_PIECE = 0.4


def drawn(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], abroad: Shapes = ()
) -> DrawnFronts:
    """Return how a map draws its fronts: round gaps and pockets, however narrow, as they are.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        Those of the page.
    abroad : sequence of (QgsGeometry, QgsCoordinateReferenceSystem)
        What of fronts is not drawn.
    """
    toothed = emphasis.fronts_with_teeth(item)
    sealed = standing.shapes(item, layers, ("gaps", "pockets", "pocket_area"))
    shapes = (
        (abroad, _ALONG),
        # teeth round a small enclave would be rays of a sun
        (standing.small_pockets(item, layers), _ROUND_SMALL),
        (sealed, _ALONG),
    )
    hidden, bare, kept = (_around(item, one, mm) for one, mm in shapes)
    ground = gained.Gained(item, _shown_of(item, layers, ("changes",)), NARROW)
    found, then, dots = DrawnFronts(item.crs()), Loops(), _town_dots(item)
    lines: list[Array] = []
    for layer, rows in _shown_of(item, layers, ("front", "front_before")):
        style = library.guess(layer)
        # where the front is drawn across a loop, so is what of the front before lies in that
        within = [] if style == "front" else found.loops.shapes()
        apart = QgsGeometry.unaryUnion([hidden, *within]) if within else hidden
        plain = [_PlainFront(item, *one, apart, kept, ground) for one in rows]
        found.lines[layer.id()] = _as_wkt(item, layer, plain, bare, dots, teeth=style in toothed)
        for one in plain:
            one.tell(found.loops if style in toothed else then)
            lines += _seen(item, one.pieces)
    found.gains.update(ground.drawn(found.loops, then, lines))
    return found


def _shown_of(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], styles: Sequence[str]
) -> list[tuple[QgsVectorLayer, list[tuple[QgsFeature, QgsGeometry]]]]:
    """Return the layers of styles that a map shows, in the order of those, with what it shows."""
    found = [
        (layer, list(_shown(item, layer)))
        for layer in layers
        if isinstance(layer, QgsVectorLayer)
        and dated.standing_for(item, layer) in item.layers()
        and library.guess(layer) in styles
    ]
    return sorted(found, key=lambda one: styles.index(library.guess(one[0])))


def _around(item: QgsLayoutItemMap, shapes: Shapes, mm: float) -> QgsGeometry:
    """Return what lies near to shapes, in the CRS of a map."""
    near = mm * _unit(item)
    drawn = moved.known_in(item.crs(), shapes, item.layout().project())
    parts = [part.buffer(near, 3) for part, _ in drawn]
    return QgsGeometry.unaryUnion(parts) if parts else QgsGeometry()


def _town_dots(item: QgsLayoutItemMap) -> Array:
    """Return where the dots of the towns of a map are, in millimetres from its lower left."""
    seen, unit, found = item.extent(), _unit(item), []
    for layer in item.layers():
        if not isinstance(layer, QgsVectorLayer) or (
            layer.customProperty(legend.CONTEXT, "") != "towns"
        ):
            continue
        everywhere = QgsFeatureRequest()
        towns = moved.shapes_in(item.crs(), layer, everywhere, item.layout().project())
        # few of those that are spare are drawn
        found += [tuple(dot.asPoint()) for town, dot in towns if not town["spare"]]
    corner = (seen.xMinimum(), seen.yMinimum())
    return (np.array(found).reshape(-1, 2) - corner) / unit


def _unit(item: QgsLayoutItemMap) -> float:
    return float(item.extent().width() / item.rect().width())


def _shown(
    item: QgsLayoutItemMap, layer: QgsVectorLayer
) -> Iterator[tuple[QgsFeature, QgsGeometry]]:
    """Return what a map shows of a layer."""
    request = legend.features_on(item, layer)
    return moved.shapes_in(item.crs(), layer, request, item.layout().project())


class _PlainFront:
    """A front without the loops that are narrower than it is drawn, in millimetres on its map."""

    def __init__(
        self,
        item: QgsLayoutItemMap,
        feature: QgsFeature,
        shape: QgsGeometry,
        hidden: QgsGeometry,
        kept: QgsGeometry,
        ground: gained.Gained,
    ) -> None:
        self._item, self._feature = item, feature
        self.number = feature.id()
        self.pieces: list[Array] = []
        self._loops: list[Array] = []
        if not hidden.isEmpty():
            shape = shape.difference(hidden)
        unit, seen = _unit(item), item.extent()
        near = seen.buffered(_MARGIN * max(seen.width(), seen.height()))

        def stays(loop: Array) -> bool:
            along = _geometry(item, loop)
            if not kept.isEmpty() and along.intersects(kept):
                return True
            return ground.is_wide_in(QgsGeometry.fromPolygonXY([along.asPolyline()]))

        for part in shape.mergeLines().asGeometryCollection():
            within = near.intersects(part.boundingBox())
            points = _on_map(item, part.simplify((_PLAIN if within else _BEYOND) * unit))
            if len(points) > 1 and within:
                points, loops = without_loops(points, stays)
                self._loops += loops
            if len(points) > 1:
                self.pieces.append(points)

    def tell(self, found: Loops) -> None:
        """Add the loops that are left out to those of the ground of either side."""
        known = self._feature.fields().names()
        left, right = (
            str(self._feature[name]) if name in known else "" for name in ("actor_1", "actor_2")
        )
        shapes = [
            QgsGeometry.fromPolygonXY([_geometry(self._item, loop).asPolyline()])
            for loop in self._loops
        ]
        within = _in_later(shapes)
        for number, (loop, shape) in enumerate(zip(self._loops, shapes)):
            if number in within:
                # a bay of a spit is gone with it
                continue
            shape = shape.buffer(gained.OVER * _unit(self._item), 2)
            # round one that lies on the right of the line it turns left
            east, north = (loop - loop[0]).T
            outside = float((east[:-1] * north[1:] - east[1:] * north[:-1]).sum()) > 0.0
            for actor, less in ((left, outside), (right, not outside)):
                if not actor:
                    continue
                (found.less if less else found.more).setdefault(actor, []).append(shape)


def _in_later(shapes: Sequence[QgsGeometry]) -> set[int]:
    """Return the shapes whose inner point lies in one that comes after them."""
    index, within = QgsSpatialIndex(), set()
    for number in range(len(shapes) - 1, -1, -1):
        inner = shapes[number].pointOnSurface()
        if not inner.isNull() and any(
            shapes[later].contains(inner) for later in index.intersects(inner.boundingBox())
        ):
            within.add(number)
        index.addFeature(number, shapes[number].boundingBox())
    return within


def _as_wkt(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    plain: Sequence[_PlainFront],
    bare: QgsGeometry,
    dots: Array,
    *,
    teeth: bool,
) -> dict[int, DrawnFront]:
    """Return the lines and teeth of fronts as their layer has them."""
    back = QgsCoordinateTransform(item.crs(), layer.crs(), item.layout().project())
    digits = 6 if layer.crs().isGeographic() else 1
    teeth_of = _Teeth([piece for one in plain for piece in one.pieces], item, bare, dots)
    found = {}
    for one in plain:
        pointed = [
            stand for piece in _with_teeth(item, one.pieces) for stand in teeth_of(piece) if teeth
        ]
        texts = []
        for parts in (one.pieces, pointed):
            whole = QgsGeometry.collectGeometry([_geometry(item, part) for part in parts])
            try:
                whole.transform(back)
            except QgsCsException:
                break
            texts.append(whole.asWkt(digits) if parts else "")
        if len(texts) == 2 and texts[0]:
            found[one.number] = DrawnFront(*texts)
    return found


def _on_map(item: QgsLayoutItemMap, line: QgsGeometry) -> Array:
    """Return the corners of a line in millimetres from the lower left of a map."""
    seen, unit = item.extent(), _unit(item)
    corners = np.array([(one.x(), one.y()) for one in line.vertices()]).reshape(-1, 2)
    return (corners - (seen.xMinimum(), seen.yMinimum())) / unit


def _geometry(item: QgsLayoutItemMap, points: Array) -> QgsGeometry:
    seen, unit = item.extent(), _unit(item)
    corners = points * unit + (seen.xMinimum(), seen.yMinimum())
    return QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in corners])


def _with_teeth(item: QgsLayoutItemMap, pieces: Sequence[Array]) -> Iterator[Array]:
    """Yield the pieces of a front that have teeth: neither crumbs nor small rings."""
    least = symbols.least_piece(item.scale()) if len(pieces) > 1 else 0.0
    for piece in pieces:
        long = _along(piece)[-1]
        closed = bool((piece[0] == piece[-1]).all())
        if long > (symbols.TOOTHED_RING if closed else least):
            yield piece


def _seen(item: QgsLayoutItemMap, pieces: Sequence[Array]) -> Iterator[Array]:
    """Yield the pieces of a front that are drawn, in places near to one another: no crumbs."""
    least = symbols.least_piece(item.scale()) if len(pieces) > 1 else 0.0
    for piece in pieces:
        if _along(piece)[-1] > least:
            yield finer(piece)


def _along(points: Array) -> Array:
    """Return how far along a line each of its corners is."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    return np.concatenate([[0.0], np.cumsum(steps)])


def finer(points: Array) -> Array:
    """Return a line with corners no farther apart than is looked at."""
    along = _along(points)
    pieces = np.maximum(np.ceil(np.diff(along) / _STEP).astype(int), 1)
    first = np.repeat(np.arange(len(pieces)), pieces)
    share = (np.arange(pieces.sum()) - np.repeat(np.cumsum(pieces) - pieces, pieces)) / pieces[
        first
    ]
    between = points[first] + share[:, None] * (points[first + 1] - points[first])
    return np.concatenate([between, points[-1:]])


def without_loops(
    points: Array, kept: Callable[[Array], bool] | None = None
) -> tuple[Array, list[Array]]:
    """Return a line straight across the loops that are narrower than it is drawn, and those loops.

    The longest of those that meet is left out, wherever the line begins: the front of another day
    that runs along it loses the same.

    Parameters
    ----------
    kept : callable, optional
        Tells whether a loop is to stay.
    """
    left_out = []
    for _ in range(_ROUNDS):
        dense = finer(points)
        stays = np.ones(len(dense), bool)
        for first, last in _loops(dense):
            loop = dense[first : last + 1]
            if stays[first : last + 1].all() and not (kept and kept(loop)):
                stays[first + 1 : last] = False
                left_out.append(np.concatenate([loop, loop[:1]]))
        if stays.all():
            break
        points = dense[stays]
    return points, left_out


def _loops(points: Array) -> list[tuple[int, int]]:
    """Return the corners between which a line makes a narrow loop, the longest first."""
    along, count = _along(points), len(points)
    found = []
    for step in range(2, count):
        far = along[step:] - along[:-step]
        if far.min() > _LONGEST:
            break
        across = np.hypot(*(points[step:] - points[:-step]).T)
        at = np.flatnonzero((far <= _LONGEST) & (far >= _LEAST_LOOP) & (across < NARROW))
        found += [(-float(far[one]), int(one), int(one) + step) for one in at]
    return [(first, last) for _, first, last in sorted(found)]


class _Teeth:
    """Where the teeth of fronts stand: on their right, clear of all lines and of one another."""

    def __init__(
        self, pieces: Sequence[Array], item: QgsLayoutItemMap, bare: QgsGeometry, dots: Array
    ) -> None:
        # a fifth of a second to import, for this alone
        from scipy.spatial import cKDTree

        lines = [finer(piece) for piece in pieces]
        self._lines = cKDTree(np.concatenate(lines) if lines else np.empty((0, 2)))
        self._item, self._bare, self._dots = item, bare, dots
        self._stand: list[Array] = []

    def __call__(self, piece: Array) -> list[Array]:
        """Return the short pieces of line that the teeth of a front stand on."""
        line, found = finer(piece), []
        along = _along(line)
        ways = _directions(line, along)
        clear = self._clear(line, ways)
        wanted, last = min(_TEETH, along[-1]) / 2.0, 0.0
        while wanted - _AWAY < along[-1]:
            first, end = np.searchsorted(along, (wanted - _AWAY, wanted + _AWAY))
            near = first + np.flatnonzero(clear[first:end] >= 1.0)
            order = near[np.argsort(np.abs(along[near] - wanted), kind="stable")]
            at = next((n for n in order if self._apart(line[n]) >= _TOOTH_CLEAR), None)
            if at is None and wanted + _AWAY - last > _MOST_BARE:
                at = self._forced(line, along, clear, last, wanted + _AWAY)
            if at is None:
                wanted += 2.0 * _AWAY
                continue
            self._stand.append(line[at])
            found.append(np.array([line[at] - _PIECE * ways[at], line[at] + _PIECE * ways[at]]))
            last = float(along[at])
            wanted = max(last, wanted - _AWAY) + _TEETH
        return found

    def _forced(
        self, line: Array, along: Array, clear: Array, last: float, end: float
    ) -> int | None:
        """Return where a tooth stands best on a stretch that has no good place for one."""
        near = np.flatnonzero((along > last + _FORCED_CLEAR) & (along <= end) & (clear >= _FORCED))
        order = near[np.argsort(-clear[near], kind="stable")]
        return next((int(n) for n in order if self._apart(line[n]) >= _FORCED_CLEAR), None)

    def _apart(self, at: Array) -> float:
        """Return the millimetres from a place to the nearest tooth."""
        if not self._stand:
            return np.inf
        return float(np.hypot(*(np.array(self._stand) - at).T).min())

    def _clear(self, line: Array, ways: Array) -> Array:
        """Return how clear teeth would stand on a line: 1 in the open, 0 where there are none."""
        right = np.column_stack([ways[:, 1], -ways[:, 0]])
        middle = line + _MIDDLE * right
        share = np.minimum(1.0, self._far(line + _TIP * right) / _TIP_CLEAR)
        for side in (-1.0, 0.0, 1.0):
            far = self._far(middle + side * _ASIDE * ways)
            share = np.minimum(share, far / _MIDDLE_CLEAR)
        for side in (-1.0, 1.0):
            # its base lies on the line
            far = self._far(line + side * _BASE * ways)
            share = np.minimum(share, _MIDDLE_CLEAR / np.maximum(far, 1e-9))
        for up, aside in _EDGES if len(self._dots) else ():
            edge = line + up * right + aside * ways
            asked = edge[:, None, :] - self._dots[None, :, :]
            share[np.hypot(*asked.transpose(2, 0, 1)).min(axis=1) < _DOT_CLEAR] = 0.0
        share[~self._may_stand(line, share >= _FORCED)] = 0.0
        return share

    def _far(self, places: Array) -> Array:
        """Return the millimetres from places to the nearest line, or those that are looked at."""
        far: Array = self._lines.query(places, distance_upper_bound=_TIP)[0]
        return np.minimum(far, _TIP)

    def _may_stand(self, line: Array, asked: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Tell where teeth may stand: on the map or near to it, and not round small pockets."""
        size = np.array([self._item.rect().width(), self._item.rect().height()])
        more = _MARGIN * size.max()
        found: NDArray[np.bool_] = ((line > -more) & (line < size + more)).all(axis=1)
        if self._bare.isEmpty():
            return found
        engine = QgsGeometry.createGeometryEngine(self._bare.constGet())
        engine.prepareGeometry()
        seen, unit = self._item.extent(), _unit(self._item)
        for number in np.flatnonzero(found & asked):
            x, y = line[number] * unit + (seen.xMinimum(), seen.yMinimum())
            found[number] = not engine.contains(QgsPoint(x, y))
        return found


def _directions(line: Array, along: Array) -> Array:
    """Return which way a line leads where teeth would stand, as far as their base is wide."""
    first = np.maximum(np.searchsorted(along, along - _BASE) - 1, 0)
    last = np.minimum(np.searchsorted(along, along + _BASE), len(line) - 1)
    ways = line[last] - line[first]
    long = np.hypot(*ways.T)
    ways[long == 0.0] = (1.0, 0.0)
    unit: Array = ways / np.where(long == 0.0, 1.0, long)[:, None]
    return unit
