# SPDX-License-Identifier: GPL-2.0-or-later
"""The closer maps of a page: found, drawn with a context of their own, and named."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayoutItemMap, QgsMapLayer, QgsPrintLayout, QgsProject
from qgis.PyQt.QtGui import QColor

from ..style import palette
from . import (
    context,
    corner,
    emphasis,
    fronts,
    gap_labels,
    inset,
    inset_view,
    standing,
    story,
    town_choice,
    town_names,
    world,
)
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
    former = layout.itemById(emphasis.FORMER)
    paired = isinstance(former, QgsLayoutItemMap)
    shown = [(one, _of_page(one, layers)) for one in ((main, former) if paired else (main,))]
    view = inset.view_of(main, [story.StoryGround(*one) for one in shown], family)
    made = (inset.add(layout, main, spots, number, drawn, view) for number in range(len(spots)))
    found = [item for item in made if item is not None]
    inset.uncross(found, spots, view)
    pair = shown if paired else []
    before = corner.DrawnGround(former, shown[1][1]) if paired else drawn
    twins_of = [inset.twin(former, main, item, before) for item in found] if paired else []
    twin_of = {one.id(): one for one in twins_of if one is not None}
    pairs = [twin_of.get(inset.twin_id(item)) for item in found]
    written = _draw(view.stories[0], list(zip(found, pairs)), layers, request, drawn, view, pair)
    twins = []
    if paired:
        # after what they show on the later day
        known = [(one, item) for item, one in zip(found, pairs) if one is not None]
        twins = _draw(view.stories[1], known, layers, request, before, view, pair)
    for one in written:
        twin = [other for other in twins if other.item.id() == inset.twin_id(one.item)]
        context.clear_of([one, *twin], family, closer=True)
    return [*found, *(one.item for one in twins)]


def _of_page(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return what of the layers of a page a map shows."""
    return [layer for layer in item.layers() if layer in layers]


def _draw(
    told: story.StoryGround,
    items: Sequence[tuple[QgsLayoutItemMap, QgsLayoutItemMap | None]],
    layers: Sequence[QgsMapLayer],
    request: Request,
    drawn: corner.DrawnGround,
    view: inset_view.InsetView,
    pair: Sequence[town_choice.DatedMap],
) -> list[context.Written]:
    """Draw the insets of the map of a story, with their signs; return what stands on each.

    Two maps of which one alone has insets look alike but for those: each comes with the one that
    shows the same on the other.
    """
    main = told.item
    layout = main.layout()
    for item, other in items:
        _fill_inset(item, main, layers, request, pair)
        town_choice.make_chief(item, view.known(item.extent()))
        inset.finish(layout, main, item, layers, view, told, other)
    inset.tag(layout, main, view.family, drawn)
    found = []
    for item, _ in items:
        standing_there, seen = inset.standing_on(item), story.StoryGround(item, layers)
        gaps = gap_labels.place(item, layers, view.family, standing_there, seen)
        ground = town_names.Ground(
            standing_there, gaps.boxes, (), gaps.lengths, gaps.ends, gaps.without_lengths()
        )
        found.append(context.Written(item, layers, seen, ground))
    return found


def _fill_inset(
    item: QgsLayoutItemMap,
    main: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    request: Request,
    pair: Sequence[town_choice.DatedMap],
) -> None:
    """Let an inset show what its map does, with a context of its own."""
    project = item.layout().project()
    item.setIsTemporal(main.isTemporal())
    item.setTemporalRange(main.temporalRange())
    shown = _of_page(main, layers)
    drawn = shown
    if has_context(request):
        drawn = context.add(project, item, shown, own=request.ways, beside=main, pair=pair)
    item.setKeepLayerSet(True)
    land = world.land(item, wanted=request.land)
    item.setLayers([*drawn, *land])
    if request.land and not land and any(world.is_land(one) for one in main.layers()):
        # too close for the world map's coasts: the same ground as on the map all the same
        item.setBackgroundColor(QColor(palette.LAND if world.inland(item) else palette.GROUND))
    signs = request.tactical_signs
    openings, rims = standing.tactical(item, layers) if signs else ([], [])
    abroad = standing.fronts_abroad(item, layers)
    emphasis.apply(
        item,
        layers,
        lettered=False,
        tactical_signs=signs,
        pocket_labels=False,
        openings=openings,
        rims=rims,
        drawn_fronts=fronts.drawn(item, layers, abroad),
        abroad=abroad,
    )
