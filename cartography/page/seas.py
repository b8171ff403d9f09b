# SPDX-License-Identifier: GPL-2.0-or-later
"""The names of the seas on a map, each where it has most room."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

from ...about import ROOT

SEAS = ROOT / "resources" / "context" / "seas.tsv"
#: a sea of which a map shows less is not named
_LEAST_SHARE = 0.015
#: degrees: countries of the world map leave slits between them, which are no sea
_SLIT = 0.03


def boxes() -> list[tuple[str, QgsRectangle]]:
    """Return the name and the box of every sea, in degrees; smaller seas come before larger."""
    found = []
    with SEAS.open(encoding="utf-8") as lines:
        for line in lines:
            name, *corners = line.rstrip("\n").split("\t")
            found.append((name, QgsRectangle(*map(float, corners))))
    return found


def named(
    countries: Iterable[tuple[str, QgsGeometry]],
    frame: QgsGeometry,
    room_in: Callable[[QgsGeometry], list[QgsPointXY]],
) -> list[tuple[str, list[QgsPointXY]]]:
    """Return the names of the seas that a map shows much of, and where each finds room.

    Parameters
    ----------
    countries : iterable of (str, QgsGeometry)
        The land of the map, in degrees.
    frame : QgsGeometry
        What the map shows, in degrees.
    room_in : callable
        Gives the places in a shape that a name may have, the best first.
    """
    land = [shape.buffer(_SLIT, 1) for _, shape in countries]
    water = frame.difference(QgsGeometry.unaryUnion(land)) if land else QgsGeometry(frame)
    found = []
    for name, box in boxes():
        if water.isNull() or water.isEmpty():
            break
        if not frame.boundingBox().intersects(box):
            continue
        whole = QgsGeometry.fromRect(box)
        part = water.intersection(whole)
        water = water.difference(whole)
        largest = max(part.asGeometryCollection(), key=lambda one: one.area(), default=None)
        if largest is not None and largest.area() >= _LEAST_SHARE * frame.area():
            found.append((name, room_in(largest)))
    return found
