# SPDX-License-Identifier: GPL-2.0-or-later
"""In which states the ground lies that a page's figures count, by the borders of QGIS's world map.

Nothing is said of what may come of borders that are generalised.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Container, Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...i18n import tr
from ...processing.compat import is_null, unique_values
from .. import figures
from ..style import library
from . import context, days, held, place_words, world
from .key_figures import actor_of, day, rows_of_page
from .view import MapView, size_of

#: square metres in a state, and their share of all: of less nobody can tell
_LEAST_ABROAD, _LEAST_SHARE = 5e6, 0.01
#: of ground held, the share that lies in no state at most because coasts and borders are coarse
_MOST_OVER = 0.02
#: degrees: half of what ground across a border is wide at least
_NARROW = 0.015
#: degrees from the border within which all of it may come of how coarse the border is
_COARSE = 0.12
#: the share of ground abroad that nobody held before, of which that is said
_NEARLY_ALL = 0.95
#: vertices of held ground, at most
_MOST_VERTICES = 100_000
#: styles of what a page measures: its figures are not those of the ground that is held
_MEASURED = ("gaps", "pockets", "pocket_area", "changes")

#: of a state, its pieces of shapes, each with the share of it that counts
_Pieces = dict[str, list[tuple[QgsGeometry, float]]]


def of_changes(
    layer: QgsVectorLayer,
    as_of: dt.date | None = None,
    view: MapView | None = None,
    control: QgsVectorLayer | None = None,
) -> str:
    """Say in which states the ground lies that changed hands, where that is more than one.

    Nothing is said of ground that two makes of the world map draw with two states.

    Parameters
    ----------
    control : QgsVectorLayer, optional
        Ground by actor: of a state abroad it is said that nobody had the ground there before.
    """
    project = QgsProject.instance() if view is None else view.project
    rows = rows_of_page(layer, as_of)
    shapes = _shapes(layer, rows, view, project)
    areas = _areas(_by_state(shapes), _ruler(project))
    least = max(_LEAST_ABROAD, _LEAST_SHARE * sum(areas.values()))
    text = tr("Where the ground that changed hands lies, whoever gained it: {lands}.")
    # in two digits they did not add up to the figure that they are parts of
    told = _told(text, {name: area for name, area in areas.items() if area >= least}, digits=3)
    abroad = {name: area for name, area in areas.items() if least <= area < max(areas.values())}
    known = set() if control is None else _actors(control)
    if not told or not known or layer.fields().indexOf("from_date") < 0:
        return told
    unnamed = [row for row in rows if actor_of(row, "from_actor") not in known]
    before = _areas(_by_state(_shapes(layer, unnamed, view, project)), _ruler(project))
    bare = [name for name in abroad if before.get(name, 0.0) >= _NEARLY_ALL * abroad[name]]
    return " ".join(filter(None, (told, _nobody_s(bare, unnamed))))


def _actors(control: QgsVectorLayer) -> set[str]:
    """Return whom a layer of ground by actor gives ground."""
    index = control.fields().indexOf("actor")
    return set(map(str, unique_values(control, index))) if index >= 0 else set()


def _nobody_s(states: Sequence[str], rows: Sequence[QgsFeature]) -> str:
    """Say of states that nobody held there what changed hands."""
    known = [day(row["from_date"]) for row in rows if not is_null(row["from_date"])]
    if not states or not known:
        return ""
    text = tr("{states}: the map of {day} marks no holder of this ground.")
    told = ", ".join(map(place_words.told, states))
    return text.format(states=told, day=days.in_words(min(known)))


def _shapes(
    layer: QgsVectorLayer, rows: Sequence[QgsFeature], view: MapView | None, project: QgsProject
) -> list[tuple[QgsGeometry, float]]:
    """Return the shapes of changes in degrees, each with the share of it that counts."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(layer.crs(), degrees, project)
    shapes = []
    for row in rows:
        shape = row.geometry()
        share = 1.0 if view is None else view.share(layer, row)
        try:
            shape.transform(transform)
        except QgsCsException:
            continue
        if share > 0.0 and not shape.isEmpty() and not world.CRIMEA.intersects(shape.boundingBox()):
            shapes.append((shape, share))
    return shapes


def of_held(
    layers: Sequence[QgsMapLayer], as_of: dt.date | None = None, view: MapView | None = None
) -> str:
    """Say in which states the ground lies that the only actor of a page holds.

    Crimea is told apart: makes of the world map draw it with two states.
    """
    layer = held.control_of(layers)
    if layer is None or any(library.guess(one) in _MEASURED for one in layers if _is_vector(one)):
        return ""
    ground = held.ground(layer, as_of, _MOST_VERTICES)
    if ground is None or len(ground[0]) != 1:
        return ""
    (shape,) = ground[0].values()
    project = QgsProject.instance() if view is None else view.project
    frame = None if view is None else view.frame(layer)
    if frame is not None and not frame.contains(shape):
        shape = shape.intersection(frame)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        shape.transform(QgsCoordinateTransform(layer.crs(), degrees, project))
    except QgsCsException:
        return ""
    return _of_ground(shape, _ruler(project))


def _of_ground(shape: QgsGeometry, ruler: QgsDistanceArea) -> str:
    """Say in which states ground in degrees lies."""
    crimea = context.crimea(QgsGeometry.fromRect(shape.boundingBox()))
    there = shape.intersection(crimea) if crimea is not None else QgsGeometry()
    rest = shape.difference(crimea) if crimea is not None else shape
    states = _by_state([(rest, 1.0)])
    areas = _areas(states, ruler)
    most = max(areas, key=lambda name: areas[name], default="")
    for name in areas.keys() - {most}:
        # a strip along the border is there because the border is coarse
        wide = [(one.buffer(-_NARROW, 2).buffer(1.2 * _NARROW, 2), one) for one, _ in states[name]]
        areas[name] = sum(size_of(ruler, opened.intersection(one)) for opened, one in wide)
    least = max(_LEAST_ABROAD, _LEAST_SHARE * sum(areas.values()))
    found = {name: area for name, area in areas.items() if area >= least}
    small = {name: area for name, area in areas.items() if _LEAST_ABROAD <= area < least}
    along = _along(most, [name for name in small if states[name]], states)
    # its own coast and line part it from the rest: what is left over is in that
    own = 0.0 if there.isEmpty() else size_of(ruler, there)
    found = _shared_out(found, size_of(ruler, shape) - own)
    if own >= _LEAST_ABROAD:
        without = tr("{state} without Crimea").format(state=place_words.told(most))
        found = {without if one == most else one: found[one] for one in found}
        found[tr("Crimea")] = own
    return _told(tr("Where the ground held lies: {lands}."), found, small, along)


def _along(most: str, names: Sequence[str], states: _Pieces) -> set[str]:
    """Return those states whose ground lies so near to the border that it may be the border's."""
    around = QgsRectangle()
    for name in names:
        for shape, _ in states[name]:
            around.combineExtentWith(shape.boundingBox())
    # as far as where the border may be
    frame = QgsGeometry.fromRect(around.buffered(2.0 * _COARSE))
    home = [shape for name, shape in context.countries(frame) if name == most]
    if not home:
        return set()
    near = QgsGeometry.unaryUnion(home).buffer(_COARSE, 4)
    return {name for name in names if all(near.contains(shape) for shape, _ in states[name])}


def _shared_out(areas: Mapping[str, float], whole: float) -> dict[str, float]:
    """Return areas that make up a whole: what coarse coasts and borders leave over is in them too.

    Where more is left over it lies somewhere else.
    """
    told = sum(areas.values())
    over = whole - told
    scale = whole / told if told > 0.0 and abs(over) <= _MOST_OVER * whole else 1.0
    return {name: area * scale for name, area in areas.items()}


def _is_vector(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer)


def _told(
    text: str,
    areas: Mapping[str, float],
    small: Mapping[str, float] | None = None,
    along: Container[str] = (),
    *,
    digits: int = 2,
) -> str:
    """Return a sentence of the areas in several states; of one state nothing.

    Parameters
    ----------
    small : mapping, optional
        Areas that coarse borders may be a good part of: of these the page says how large they are
        at most.
    along : container of str
        Those of them whose ground lies along the border alone.
    """
    if len(areas) + len(small or {}) < 2:
        return ""
    names = sorted(areas, key=lambda one: -areas[one])
    about = figures.about([areas[name] for name in names], digits=digits)
    lands = [
        tr("{state}, about {area}").format(state=place_words.told(name), area=area)
        for name, area in zip(names, about)
    ]
    within = tr("{state}, less than {area}, along a border that is drawn coarsely")
    beyond = tr("{state}, less than {area}")
    lands += [
        (within if name in along else beyond).format(
            state=place_words.told(name), area=figures.more_than(area)
        )
        for name, area in sorted((small or {}).items(), key=lambda one: -one[1])
    ]
    return text.format(lands="; ".join(lands))


def _ruler(project: QgsProject) -> QgsDistanceArea:
    ruler = QgsDistanceArea()
    ruler.setEllipsoid("WGS84")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    ruler.setSourceCrs(degrees, project.transformContext())
    return ruler


def _by_state(shapes: Sequence[tuple[QgsGeometry, float]]) -> _Pieces:
    """Return what of shapes in degrees lies in each state of the world map."""
    whole = QgsRectangle()
    for shape, _ in shapes:
        whole.combineExtentWith(shape.boundingBox())
    found: _Pieces = defaultdict(list)
    states = context.countries(QgsGeometry.fromRect(whole)) if shapes else []
    for name, state in states:
        for shape, share in shapes:
            if name and state.intersects(shape):
                found[name].append((shape.makeValid().intersection(state), share))
    return found


def _areas(states: _Pieces, ruler: QgsDistanceArea) -> dict[str, float]:
    """Return the square metres in each state."""
    return {
        name: sum(share * size_of(ruler, piece) for piece, share in pieces)
        for name, pieces in states.items()
    }
