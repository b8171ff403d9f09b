# SPDX-License-Identifier: GPL-2.0-or-later
"""A front as one map draws it: its line and its teeth are worked out for the scale of that map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFillSymbol,
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsMarkerLineSymbolLayer,
    QgsProject,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)

from . import symbols


@dataclass(frozen=True)
class DrawnFront:
    """What of a front a map draws, and the short pieces of line that teeth stand on; as WKT."""

    line: str
    teeth: str


@dataclass(frozen=True)
class Loops:
    """What the line of a front is drawn across.

    Parameters
    ----------
    more, less : dict
        By actor, the loops that their ground is drawn with, and without.
    """

    more: dict[str, list[QgsGeometry]] = field(default_factory=dict)
    less: dict[str, list[QgsGeometry]] = field(default_factory=dict)

    def shapes(self) -> list[QgsGeometry]:
        """Return all loops, those between two actors twice."""
        return [
            one for known in (self.more, self.less) for found in known.values() for one in found
        ]


@dataclass(frozen=True)
class DrawnFronts:
    """How a map draws its fronts, and the ground beside them.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        Of the map.
    lines : dict
        By layer and feature.
    loops : Loops
        Those that control is drawn with and without.
    gains : dict
        By layer and feature, ground that changed hands and is not drawn as it is; as WKT, "" for
        what is not drawn.
    """

    crs: QgsCoordinateReferenceSystem
    lines: dict[str, dict[int, DrawnFront]] = field(default_factory=dict)
    loops: Loops = field(default_factory=Loops)
    gains: dict[str, dict[int, str]] = field(default_factory=dict)

    def crosses(self) -> bool:
        """Tell whether a front is drawn across loops."""
        return bool(self.loops.more or self.loops.less)


def apply(layer: QgsVectorLayer, known: Mapping[int, DrawnFront]) -> None:
    """Let a copy of a front be drawn as its map draws it, where its look is ours."""
    if not known:
        return
    lines, teeth = (
        " ".join(f"when $id = {number} then geom_from_wkt('{wkt}')" for number, wkt in told if wkt)
        for told in (
            [(number, one.line) for number, one in known.items()],
            [(number, one.teeth) for number, one in known.items()],
        )
    )
    shape = f"(case {lines} else $geometry end)"
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            if not isinstance(part, QgsGeometryGeneratorSymbolLayer):
                continue
            told = part.geometryExpression()
            if told == symbols.DRAWN_FRONT:
                part.setGeometryExpression(told.replace("$geometry", shape))
            elif told == symbols.TOOTHED_FRONT:
                part.setGeometryExpression(f"case {teeth} end" if teeth else "NULL")
                for one in part.subSymbol().symbolLayers():
                    if isinstance(one, QgsMarkerLineSymbolLayer):
                        symbols.place(one, "CentralPoint")


def apply_to_control(layer: QgsVectorLayer, fronts: DrawnFronts, project: QgsProject) -> None:
    """Let control in a copy of a layer end at the fronts as they are drawn."""
    transform = QgsCoordinateTransform(fronts.crs, layer.crs(), project)
    cases, loops = [], fronts.loops
    for actor in sorted({*loops.more, *loops.less}):
        shape = "$geometry"
        more, less = (_moved(known.get(actor, []), transform) for known in (loops.more, loops.less))
        if more:
            shape = f"union({shape}, geom_from_wkt('{more}'))"
        if less:
            shape = f"difference({shape}, geom_from_wkt('{less}'))"
        quoted = actor.replace("'", "''")
        cases.append(f"when \"actor\" = '{quoted}' then {shape}")
    _draw_as(layer, f"coalesce(case {' '.join(cases)} end, $geometry)")


def apply_to_gains(layer: QgsVectorLayer, known: Mapping[int, str]) -> None:
    """Let ground that changed hands in a copy of a layer be drawn as it is told by feature."""
    cases = (
        f"when $id = {number} then " + (f"geom_from_wkt('{wkt}')" if wkt else "NULL")
        for number, wkt in known.items()
    )
    _draw_as(layer, f"case {' '.join(cases)} else $geometry end")


def _draw_as(layer: QgsVectorLayer, shape: str) -> None:
    """Let a layer of ground be drawn as an expression tells."""
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        inner = symbol.symbolLayers()
        # what is worked out of the shape already stays as it is
        if not isinstance(symbol, QgsFillSymbol) or any(
            isinstance(one, QgsGeometryGeneratorSymbolLayer) for one in inner
        ):
            continue
        drawn = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": shape})
        drawn.setSymbolType(QgsSymbol.SymbolType.Fill)
        drawn.setSubSymbol(symbols.symbol(QgsFillSymbol, [one.clone() for one in inner]))
        for number in range(len(inner) - 1, 0, -1):
            symbol.deleteSymbolLayer(number)
        symbol.changeSymbolLayer(0, drawn)


def _moved(shapes: list[QgsGeometry], transform: QgsCoordinateTransform) -> str:
    """Return shapes in the CRS of a layer, as WKT; "" for none."""
    if not shapes:
        return ""
    whole = QgsGeometry.unaryUnion(shapes)
    try:
        whole.transform(transform)
    except QgsCsException:
        return ""
    return str(whole.asWkt(6 if transform.destinationCrs().isGeographic() else 1))
