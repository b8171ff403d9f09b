# SPDX-License-Identifier: GPL-2.0-or-later
"""The closer maps of a page: found, drawn with a context of their own, and named."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayoutItemMap, QgsMapLayer, QgsPrintLayout, QgsProject
from qgis.PyQt.QtGui import QColor

from ..style import palette
from . import context, corner, emphasis, gap_labels, inset, standing, story, town_names, world
from .request import Request, has_context


def add(
    project: QgsProject,
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    request: Request,
    family: str,
    drawn: corner.DrawnGround,
) -> list[QgsLayoutItemMap]:
    """Show what is too small to be read on the map closer; return the closer maps."""
    spots = inset.spots_of(main, layers, project)
    if not spots:
        return []
    found = []
    for number in range(len(spots)):
        item = inset.add(layout, main, spots, number, drawn)
        if item is not None:
            found.append(item)
    inset.uncross(main, found, spots)
    _draw(main, found, layers, request, family, drawn)
    former = layout.itemById(emphasis.FORMER)
    if isinstance(former, QgsLayoutItemMap):
        found += _twins(former, main, found, layers, request, family)
    return found


def _twins(
    former: QgsLayoutItemMap,
    main: QgsLayoutItemMap,
    items: Sequence[QgsLayoutItemMap],
    layers: Sequence[QgsMapLayer],
    request: Request,
    family: str,
) -> list[QgsLayoutItemMap]:
    """Show on the first map of a pair closer what the insets of the second show.

    Two maps of which one alone has insets look alike but for those.
    """
    drawn = corner.DrawnGround(former, [one for one in layers if one in former.layers()])
    made = (inset.twin(former, main, item, drawn) for item in items)
    found = [item for item in made if item is not None]
    _draw(former, found, layers, request, family, drawn)
    return found


def _draw(
    main: QgsLayoutItemMap,
    items: Sequence[QgsLayoutItemMap],
    layers: Sequence[QgsMapLayer],
    request: Request,
    family: str,
    drawn: corner.DrawnGround,
) -> None:
    """Draw the insets of a map, with their names and signs."""
    layout, told = main.layout(), story.StoryGround(main, layers)
    for item in items:
        _fill_inset(item, main, layers, request, family)
        inset.finish(layout, main, item, layers, family, told)
    inset.tag(layout, main, family, drawn)
    for item in items:
        standing_there, seen = inset.standing_on(item), story.StoryGround(item, layers)
        gaps = gap_labels.place(item, layers, family, standing_there, seen)
        ground = town_names.Ground(standing_there, gaps.boxes, (), gaps.lengths, gaps.ends)
        context.clear_of(item, layers, family, seen, ground, closer=True)


def _fill_inset(
    item: QgsLayoutItemMap,
    main: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    request: Request,
    family: str,
) -> None:
    """Let an inset show what its map does, with a context of its own."""
    project = item.layout().project()
    item.setIsTemporal(main.isTemporal())
    item.setTemporalRange(main.temporalRange())
    shown = [layer for layer in main.layers() if layer in layers]
    drawn = shown
    if has_context(request):
        drawn = context.add(project, item, shown, own=request.ways, beside=main)
    item.setKeepLayerSet(True)
    land = world.land(item, wanted=request.land)
    item.setLayers([*drawn, *land])
    if request.land and not land and any(world.is_land(one) for one in main.layers()):
        # too close for the world map's coasts: the same ground as on the map all the same
        item.setBackgroundColor(QColor(palette.LAND if world.inland(item) else palette.GROUND))
    signs = request.tactical_signs
    openings, rims = standing.tactical(item, layers) if signs else ([], [])
    emphasis.apply(
        item,
        layers,
        lettered=False,
        tactical_signs=signs,
        pocket_labels=False,
        openings=openings,
        rims=rims,
    )
