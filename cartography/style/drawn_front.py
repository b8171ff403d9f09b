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

#: of ground that changed hands, the share that is drawn at least: a piece that is a narrow loop
#: as a whole stays
_MOST_OF = 0.5


@dataclass(frozen=True)
class DrawnFront:
    """What of a front a map draws, and the short pieces of line that teeth stand on; as WKT."""

    line: str
    teeth: str


@dataclass(frozen=True)
class DrawnFronts:
    """How a map draws its fronts.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        Of the map.
    lines : dict
        By layer and feature.
    more, less : dict
        By actor, the loops that their ground is drawn with, and without: those that the line of the
        front is drawn across.
    """

    crs: QgsCoordinateReferenceSystem
    lines: dict[str, dict[int, DrawnFront]] = field(default_factory=dict)
    more: dict[str, list[QgsGeometry]] = field(default_factory=dict)
    less: dict[str, list[QgsGeometry]] = field(default_factory=dict)

    def changes_ground(self, layer: QgsVectorLayer, name: str) -> bool:
        """Tell whether ground of a layer, whose actors a field names, is drawn otherwise."""
        return bool(self.more or self.less) and layer.fields().indexOf(name) >= 0


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


def apply_to_ground(
    layer: QgsVectorLayer, fronts: DrawnFronts, name: str, project: QgsProject
) -> None:
    """Let ground in a copy of a layer end at the fronts as they are drawn.

    Parameters
    ----------
    name : str
        The field of actors: of ground, or of who gained it, which has no more than there is.
    """
    transform = QgsCoordinateTransform(fronts.crs, layer.crs(), project)
    gained = name != "actor"
    cases = []
    for actor in sorted({*fronts.more, *fronts.less}):
        shape = "$geometry"
        more, less = (
            _moved(known.get(actor, []), transform) for known in (fronts.more, fronts.less)
        )
        if more and not gained:
            shape = f"union({shape}, geom_from_wkt('{more}'))"
        if less:
            shape = f"difference({shape}, geom_from_wkt('{less}'))"
        if gained:
            shape = f"if(area({shape}) < {_MOST_OF:g} * area($geometry), $geometry, {shape})"
        quoted = actor.replace("'", "''")
        cases.append(f"when \"{name}\" = '{quoted}' then {shape}")
    told = f"coalesce(case {' '.join(cases)} end, $geometry)"
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        inner = symbol.symbolLayers()
        # what is worked out of the shape already stays as it is
        if not isinstance(symbol, QgsFillSymbol) or any(
            isinstance(one, QgsGeometryGeneratorSymbolLayer) for one in inner
        ):
            continue
        drawn = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": told})
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
