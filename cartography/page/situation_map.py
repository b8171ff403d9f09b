# SPDX-License-Identifier: GPL-2.0-or-later
"""A situation map: a print layout made from a template, that says what, as of when and by whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF

from ...analysis.base.errors import InputError
from ...i18n import tr
from .. import figures as written
from ..style import library, symbols
from . import (
    changed,
    closer,
    column,
    context,
    corner,
    dated,
    decorations,
    degrees,
    emphasis,
    former,
    fronts,
    further_page,
    gap_labels,
    inset,
    key_marks,
    legend,
    own_names,
    pocket_labels,
    sheet_labels,
    source_marks,
    source_pages,
    specks,
    standing,
    story,
    strip,
    template,
    town_choice,
    town_names,
    undo,
    words,
    world,
)
from . import (
    text as page_text,
)
from .dated import date_shown, dates_of
from .pair import map_of, maps_of
from .request import Page, Request, has_context
from .reserved import Reserved, boxes_of
from .template import TEMPLATE_KEY, TEMPLATES, has_chart, layout_name, template_path

__all__ = [
    "TEMPLATES",
    "TEMPLATE_KEY",
    "Page",
    "Request",
    "bounds_lonlat",
    "build",
    "dates_of",
    "has_chart",
    "layout_name",
    "of_all_that_is_shown",
    "template_path",
]

#: less than this below a map is not worth a higher one, in millimetres; and the share it may have
_LEAST_SPARE, _MOST_SPARE = 5.0, 0.5
#: styles of points that are drawn above lines and areas
_DOTS = ("cores", "facts")
_POCKETS, _FRONTS = ("pockets", "pocket_area"), ("front", "front_before")
#: millimetres beside the letter of a pocket in which no line of a number ends in a dot
_BY_LETTER = 1.0
#: of its height on the template, what a map gives at most to what stands below it
_MOST_TAKEN = 0.26


def build(project: QgsProject, request: Request) -> Page:
    """Make the layout of a request, or refresh the one of that name.

    Raises
    ------
    InputError
        If there is nothing to show, or the template cannot be used.
    Canceled
        If the user asked to stop; a layout that was there is then as it was, and no other is left.
    """
    layers = _usable(request.layers)
    with former.as_it_was(project):
        page = Page(template.layout_of(project, request))
        with undo.no_steps(page.layout):
            _fill(page, project, request, layers)
    return page


def of_all_that_is_shown(page: Page, request: Request) -> Request:
    """Return a request of all that the map of a page shows, its frame, and what is told of it."""
    extent = map_of(page.layout, "map").extent()
    if request.told_of is None or extent.isEmpty():
        return request
    return replace(request, extent=extent, **request.told_of(extent))


def _set_layers(
    item: QgsLayoutItemMap,
    project: QgsProject,
    request: Request,
    drawn: list[QgsMapLayer],
    pair: Sequence[town_choice.DatedMap],
) -> None:
    """Let a map show layers, over what stands for the country round them."""
    item.setKeepLayerSet(True)
    drawn = _rims_over_fronts(_points_first(drawn))
    if has_context(request):
        drawn = context.add(project, item, drawn, own=request.ways, pair=pair)
    item.setLayers([*drawn, *world.land(item, wanted=request.land)])


def _points_first(layers: list[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return layers with cores and places above gaps and rims, which would cut their dots."""
    dots = [one for one in layers if not context.is_mark(one) and library.guess(one) in _DOTS]
    first = next((n for n, one in enumerate(layers) if not context.is_mark(one)), len(layers))
    rest = [one for one in layers[first:] if one not in dots]
    return [*layers[:first], *dots, *rest]


def _rims_over_fronts(layers: list[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return layers with pockets above fronts, whose teeth would cover their rims.

    So would they the heads of arrows.
    """
    first = next((n for n, one in enumerate(layers) if library.style_of(one) in _FRONTS), None)
    if first is not None:
        arrows = [one for one in layers[first:] if library.style_of(one) == "movement"]
        below = [one for one in layers[first:] if one not in arrows]
        layers = [*layers[:first], *arrows, *below]
    styles = [library.style_of(one) for one in layers]
    last = max((n for n, style in enumerate(styles) if style in _POCKETS), default=-1)
    above, beneath = layers[: last + 1], layers[last + 1 :]
    fronts = [one for one, style in zip(above, styles) if style in _FRONTS]
    return [*(one for one in above if one not in fronts), *fronts, *beneath]


def _finish(
    page: Page,
    main: QgsLayoutItemMap,
    maps: list,
    request: Request,
    family: str,
    lacking: Sequence[str],
) -> None:
    """Add what depends on how large the legend has become, and what maps have no room for."""
    page.messages += request.ways.lacking()
    page.messages += world.locator(page.layout, main)
    words.write_credits(page, request, family, lacking)
    decorations.keep_labels_clear(page.layout, [item for item, _ in maps])
    hidden = _numbers_left_out(main, request)
    page.messages += source_pages.fill(page.layout, request.entries, family, hidden)
    further_page.top_lines(page.layout, request.title, family)
    strip.remember(page.layout)
    page.layout.refresh()


def _extent(
    project: QgsProject, request: Request, layers: Sequence[QgsMapLayer]
) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
    """Return what a map shows, and in which CRS."""
    extent = request.extent or decorations.extent_of(layers, project)
    if extent.isEmpty():
        raise InputError(tr("The layers have no extent to show. Give an extent."))
    return extent, request.crs or decorations.map_crs(project, layers)


def _fill(page: Page, project: QgsProject, request: Request, layers: Sequence[QgsMapLayer]) -> None:
    dates = dates_of(layers)
    as_of = date_shown(dates, request.as_of) or dated.newest_only(layers)
    family, message = library.known_family()
    page.messages += [*([message] if message else []), *dated.absent(layers, as_of)]
    main = map_of(page.layout, "map")
    extent, crs = _extent(project, request, layers)
    texts = words.of_strip(page.layout, request, world.near(extent, crs, project), dates, as_of)
    strip.fit(page.layout, texts, family)
    maps = maps_of(page.layout, main, request, dates, as_of)
    template.undo_atlas(page.layout, main)
    dated.forget_since(project, page.layout)
    _show(maps, extent, crs)
    other = None if request.every_date else request.other_side
    layers = changed.with_changes(project, maps, layers, other)
    _fit_band(page.layout, maps, request, layers, extent, family, texts)
    request = of_all_that_is_shown(page, request)
    source_marks.remove(project, page.layout)
    context.remove(project, main)
    letters = key_marks.add(project, main, request.keys, family)
    numbered = _number(project, maps, layers, letters, request, family)
    drawn = decorations.begin(page.layout, main, layers)
    page.messages += _set_looks(maps, layers, request, lettered=bool(letters))
    inset.remove(page.layout, main)
    explained = [item for item, _ in maps]
    if request.inset:
        explained += closer.add(project, page.layout, main, layers, request, family, drawn)
    decorations.fill(page.layout, main, family, drawn)
    words.write_texts(page, request, family, dates, as_of)
    marks = [layer for item, _, layer in numbered if item is main]
    shown = [*marks, *letters, *layers, *_ground_keys(project, main, layers, request)]
    _fill_column(page, request, explained, shown, family, drawn)
    told = key_marks.told(page.layout, request.keys)
    if len(told) < len(request.keys):
        # a letter on the map that no figure explains says nothing
        page.messages.clear()
        _fill(page, project, _without_letters(request, told), layers)
        return
    # now that all has its place
    stories = [story.StoryGround(item, layers) for item, _ in maps]
    reserved = _keep_numbers_clear(project, numbered, request, family, stories)
    lacking = _keep_names_clear(page, maps, layers, request, family, stories, reserved)
    _finish(page, main, maps, request, family, lacking)


def _without_letters(request: Request, kept: list[key_marks.Key]) -> Request:
    """Return a request with the letters alone that are kept, on its map and before its figures."""
    figures = key_marks.lettered(request.figures, request.keys, kept)
    return replace(request, keys=kept, figures=figures, told_of=None)


def _show(maps, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
    """Let each map show an extent on its date."""
    for item, date in maps:
        item.setCrs(crs)
        item.zoomToExtent(extent)
        dated.show_on(item, date)


def _ground_keys(
    project: QgsProject, main: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], request: Request
) -> list[QgsMapLayer]:
    """Make what stands in the legend for ground without a polygon, and for borders."""
    bare = has_context(request) and context.bare(main, layers)
    unshaded = key_marks.unshaded(project, main, layers, request.other_side, bare=bare)
    return [*unshaded, *key_marks.borders(project, main)]


def _number(
    project: QgsProject,
    maps: Sequence[tuple[QgsLayoutItemMap, dt.date | None]],
    layers: Sequence[QgsMapLayer],
    letters: Sequence[QgsMapLayer],
    request: Request,
    family: str,
) -> list[tuple[QgsLayoutItemMap, dt.date | None, QgsMapLayer]]:
    """Give each map its layers, and return the layers of numbers with their maps and days."""
    numbered = []
    main = maps[0][0]
    known_by = {
        item: [
            layer
            for layer in layers
            if not dated.later(layer, date) and (item is main or not changed.is_ours(layer))
        ]
        for item, date in maps
    }
    pair = list(known_by.items()) if len(maps) > 1 else []
    for item, date in maps:
        # the page's own map shows all that was reported up to the day asked for
        known = None if item is main else date
        numbers = source_marks.add(project, item, request.entries, family, known)
        numbered += [(item, known, layer) for layer in numbers]
        above = [*numbers, *letters] if item is main else numbers
        _set_layers(item, project, request, [*above, *known_by[item]], pair)
        decorations.graticule(item, family)
    return numbered


def _keep_names_clear(
    page: Page,
    maps,
    layers: Sequence[QgsMapLayer],
    request: Request,
    family: str,
    stories: Sequence[story.StoryGround],
    reserved: Mapping[QgsLayoutItemMap, Sequence[Reserved]],
) -> list[str]:
    """Write the lengths of gaps on each map, and let names keep clear of all that stands on it.

    Return what the page says of lengths that lack something for want of room.
    """
    main, bare, least, once, longer = maps[0][0], 0, 0, False, False
    written_on: list[context.Written] = []
    for (item, _), told in zip(maps, stories):
        items = [other.sceneBoundingRect() for other in decorations.standing_on(item)]
        gaps, areas = gap_labels.LabelPlaces([]), []
        at = item.sceneBoundingRect().topLeft()
        places = [box.translated(at) for box in standing.marks(item, layers)]
        kept = reserved.get(item, ())
        degrees_at = decorations.keep_degrees_clear(item, [*items, *places, *boxes_of(kept)])
        if not request.zoomed:
            looks = item.layerStyleOverrides()
            dots = town_names.chief_dots(item, told)
            taken = [*items, *degrees_at]
            gaps = gap_labels.place(item, layers, family, taken, told, dots, kept)
            taken = [*items, *degrees_at, *gaps.boxes]
            beside = not (request.keys and item is main)
            areas = pocket_labels.place(item, layers, family, taken, told, beside=beside)
            if request.every_date and item is main:
                taken = [*items, *degrees_at]
                sheet_labels.place(
                    item, looks, layers, family, taken, request.feedback, beside=beside
                )
        page.messages += _without_length(gaps)
        bare, least = bare + gaps.left_out, least + gaps.least_left_out
        once, longer = once or gaps.in_km, longer or gaps.longer
        lines = inset.lines(page.layout, item)
        taken, figures = [*gaps.boxes, *areas, *degrees_at], [*gaps.lengths, *areas]
        shown = inset.shown_closer(page.layout, item)
        pockets = [box.translated(at) for box in standing.pocket_boxes(item, layers)]
        ground = town_names.Ground(
            items, taken, lines, figures, gaps.ends, gaps.without_lengths(), shown, pockets
        )
        written_on.append(context.Written(item, layers, told, ground))
    context.clear_of(written_on, family)
    hidden = _numbers_left_out(main, request)
    said = [words.bare_numbers(hidden)] if hidden else []
    said += _lacking_of_fronts(main, layers)
    said += [words.bare_gaps(bare, least)] if bare or least else []
    # what the legend has no room for stands beside that it goes on, not before all else
    return [*said, *_named_gaps(page.layout, once=once, longer=longer)]


def _named_gaps(layout: QgsPrintLayout, *, once: bool, longer: bool) -> list[str]:
    """Say in the legend in what lengths are, and that signs are longer than gaps.

    Return what it has no room for.
    """
    name = written.titled(tr("Encirclement gap, km")) if once else legend.name_of_gaps(layout)
    # under the heading of encirclements the shorter one says it too
    names = (name, written.titled(tr("Gap, km")))
    said = [name] if once and not any(legend.name_gaps(layout, one) for one in names) else []
    if longer and name:
        told = tr("{sign}, not to scale").format(sign=name)
        said = [] if legend.name_gaps(layout, told) else [told]
    return said


def _lacking_of_fronts(main: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[str]:
    """Return what a page says of fronts that its maps leave out."""
    drawn = [one for one in main.layout().items() if isinstance(one, QgsLayoutItemMap)]
    short = any(one.customProperty(emphasis.LOOPS, False) for one in drawn)
    short = short or standing.short_fronts(main, layers)
    least = symbols.least_piece(main.scale())
    closer = min((symbols.least_piece(one.scale()) for one in inset.on_map(main)), default=least)
    said = [words.short_front(least, closer)] if short else []
    fewer = any(one.customProperty(emphasis.FEWER_GAINS, False) for one in drawn)
    said += [words.short_gains()] if fewer else []
    abroad = any(one.customProperty(emphasis.ABROAD, False) for one in drawn)
    return [*said, *([words.front_abroad()] if abroad else [])]


def _numbers_left_out(main: QgsLayoutItemMap, request: Request) -> Sequence[int]:
    """Return the numbers of sources that the page's own map has no room for."""
    return [] if request.every_date else source_marks.left_out(main, request.entries)


def _fit_band(
    layout: QgsPrintLayout,
    maps,
    request: Request,
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    family: str,
    texts: dict[str, list[str]],
) -> None:
    """Give the map what figures, legend and locator below it leave empty."""
    height = strip.below_map(layout)
    if height is None:
        return
    for item, date in maps:
        item.setKeepLayerSet(True)
        item.setLayers([layer for layer in layers if not dated.later(layer, date)])
    items = [item for item, _ in maps]
    told = (request.headline, request.figures, request.chart)
    # ground without a polygon, numbers of sources, letters of pockets
    more = 1 + bool(request.entries) + bool(request.keys)
    least = column.least_band(layout, items, layers, *told, family)
    # borders, and neighbours
    more += 4 * has_context(request)
    spare = height - least.with_entries(more)
    if spare < _LEAST_SPARE:
        # the map gives what is lacking, rather than that a page be added for it
        most = strip.spared(layout, _MOST_TAKEN)
        spare = -min(max(least.with_entries((more + 1) // 2) - height, 0.0), most)
    if spare:
        strip.fit(layout, texts, family, min(spare, _MOST_SPARE * height))
    for item in items:
        item.zoomToExtent(extent)


def _fill_column(
    page: Page,
    request: Request,
    items: Sequence[QgsLayoutItemMap],
    shown: Sequence[QgsMapLayer],
    family: str,
    drawn: corner.DrawnGround,
) -> None:
    """Fill figures, chart and legend beside the maps, the page's own the first of them."""
    specks.ring(page.layout, items, [] if request.every_date else shown)
    with dated.for_a_while(items[0], None) if request.every_date else nullcontext():
        page.messages += column.fill(
            page.layout,
            items,
            shown,
            request.headline,
            request.figures,
            request.chart,
            family,
            right=page_text.page_right_to_left(),
            further=not (request.every_date or request.zoomed),
        )
    decorations.bars_off_ground(page.layout, items[0], drawn)


def _set_looks(maps, layers: Sequence[QgsMapLayer], request: Request, *, lettered: bool):
    """Give the maps their own looks of layers; return once what could not be drawn so."""
    told: list[str] = []
    legend.clear(maps[0][0].layout())
    for item, _ in maps:
        signs = request.tactical_signs
        openings, rims = standing.tactical(item, layers) if signs else ([], [])
        abroad = [] if request.every_date else standing.fronts_abroad(item, layers)
        told += emphasis.apply(
            item,
            layers,
            lettered=lettered,
            tactical_signs=signs,
            small_cores=len(standing.dots(item, layers, ("cores",))) > town_names.MOST_CORES,
            openings=openings,
            rims=rims,
            drawn_fronts=None if request.every_date else fronts.drawn(item, layers, abroad),
            abroad=abroad,
        )
    return list(dict.fromkeys(told))


def _without_length(gaps: gap_labels.LabelPlaces) -> list[str]:
    """Say how many gaps of a map are drawn without their length; nothing where all have it."""
    if not gaps.left_out:
        return []
    text = tr(
        "Gaps whose length finds no room on the map: {count}. Choose a larger paper, or a smaller "
        "extent."
    )
    return [text.format(count=gaps.left_out)]


def _keep_numbers_clear(
    project: QgsProject,
    numbered,
    request: Request,
    family: str,
    stories: Sequence[story.StoryGround],
) -> dict[QgsLayoutItemMap, Sequence[Reserved]]:
    """Move the numbers of sources from under what stands on their maps, off gaps and places.

    Those that must move leave the names of places room beside their dots. Return what they leave
    to the lengths of the smallest gaps.
    """
    reserved: dict[QgsLayoutItemMap, Sequence[Reserved]] = {}
    for item, known, layer in numbered:
        taken = [other.sceneBoundingRect() for other in decorations.standing_on(item)]
        told = next(one for one in stories if one.item is item)
        letters = key_marks.boxes(item)
        taken += letters
        at = item.sceneBoundingRect().topLeft()
        signs = [*taken, *gap_labels.gaps_of(item, request.layers)]
        places = [box.translated(at) for box in standing.dots(item, request.layers)]
        taken += places
        shown = [one for one in item.layers() if one not in request.layers]
        towns = [box.translated(at) for box in standing.dots(item, shown)]
        own = [box.translated(at) for box in standing.own_dots(item, request.layers)]
        lengths: Sequence[QRectF] = ()
        if not request.zoomed:
            ends = source_marks.places(project, item, request.entries, known)
            chief = [*town_names.chief_dots(item, told), *ends]
            stands = [*taken, *towns]
            lengths, reserved[item] = gap_labels.wanted(item, request.layers, family, stands, chief)
            taken += lengths
            signs += _pockets_on(item, request.layers)
        taken += signs
        ground = town_names.Ground(taken)
        wanted = own_names.wanted_by_own(item, request.layers, told, ground, family)
        fronts = [line.translated(at) for line in standing.fronts(item, request.layers)]
        source_marks.keep_clear(
            project,
            item,
            layer,
            request.entries,
            family,
            known,
            taken,
            wanted,
            fronts,
            reserved.get(item, ()),
            signs,
            towns,
            [*map(_round_letter, letters), *places, *towns, *own],
            crowded=bool(lengths),
        )
    return reserved


def _pockets_on(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QRectF]:
    """Return boxes on the page round the small pockets of a map, and round their middles."""
    at = item.sceneBoundingRect().topLeft()
    found = [*standing.pocket_boxes(item, layers), *standing.pocket_middles(item, layers)]
    return [box.translated(at) for box in found]


def _round_letter(box: QRectF) -> QRectF:
    """Return where a dot would be read with a letter: “D” beside one was “D°”."""
    return box.adjusted(-_BY_LETTER, -_BY_LETTER, _BY_LETTER, _BY_LETTER)


def _usable(layers: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
    valid = [
        layer for layer in layers if layer is not None and layer.isValid() and layer.isSpatial()
    ]
    if not valid:
        raise InputError(tr("There is no layer to show. Choose at least one layer or a theme."))
    for layer in valid:
        if not layer.crs().isValid():
            raise InputError(
                tr("“{layer}” has no coordinate system. Set one in its properties.").format(
                    layer=layer.name()
                )
            )
    return valid


def bounds_lonlat(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> tuple[float, float, float, float]:
    """Return an extent as west, south, east, north in degrees.

    Raises
    ------
    InputError
        If the extent lies outside what the CRS can show.
    """
    try:
        box = degrees.degrees_of(extent, crs, project)
    except QgsCsException as error:
        raise InputError(
            tr("The extent cannot be expressed in degrees: {error}").format(error=error)
        ) from error
    east = box.xMaximum() - (360.0 if box.xMaximum() > 180.0 else 0.0)
    return box.xMinimum(), box.yMinimum(), east, box.yMaximum()
