# SPDX-License-Identifier: GPL-2.0-or-later
"""A situation map: a print layout made from a template, that says what, as of when and by whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutObject,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ...about import ROOT
from ...analysis.base.errors import Canceled, InputError
from ...analysis.base.feedback import NO_FEEDBACK, Feedback
from ...i18n import tr
from .. import charts
from ..style import library, palette
from . import (
    changed,
    column,
    context,
    corner,
    dated,
    days,
    decorations,
    degrees,
    emphasis,
    gap_labels,
    inert,
    inset,
    key_marks,
    legend_page,
    pocket_labels,
    sheet_labels,
    source_list,
    source_marks,
    source_pages,
    standing,
    story,
    strip,
    town_names,
    undo,
    world,
)
from . import (
    labels as page_labels,
)
from . import (
    text as page_text,
)
from .dated import date_shown, dates_of
from .headline import Headline
from .ways import Ways

FOLDER = ROOT / "resources" / "layouts"
TEMPLATES = tuple(sorted(path.stem for path in FOLDER.glob("*.qpt")))
#: property of a layout: the template it was made from
TEMPLATE_KEY = "salient/template"
#: the one of two maps
PAIR = "before_after"
_LEAST_TITLE_POINTS = 12.0
#: less than this below a map is not worth a higher one, in millimetres; and the share it may have
_LEAST_SPARE, _MOST_SPARE = 5.0, 0.5
#: styles of points that are drawn above lines and areas
_DOTS = ("cores", "facts")
#: letters of a method for which a map gives some of its height
_SHORT_METHOD = 600
_POCKETS, _FRONTS = ("pockets", "pocket_area"), ("front", "front_before")
#: of its height on the template, what a map gives at most to what stands below it
_MOST_TAKEN = 0.26


@dataclass(frozen=True)
class Request:
    """What a map is to show.

    Attributes
    ----------
    layers : sequence of QgsMapLayer
        Top first. Tables without places are not drawn.
    title : str
    template : str
        One of `TEMPLATES`, or the path of a ``.qpt`` file.
    extent : QgsRectangle, optional
        In the map's CRS; the layers' own extent by default.
    crs : QgsCoordinateReferenceSystem, optional
        Of the map; `decorations.map_crs` of the layers by default.
    as_of : date, optional
        What the map shows of layers with dates; their last date by default.
    before : date, optional
        Date of the first map of a pair; the layers' first date by default.
    headline : Headline, optional
        The one figure that the page is about.
    figures : sequence of (str, str)
        Label and text.
    keys : sequence of key_marks.Key
        Letters on the map that figures name.
    other_side : str
        Who holds the ground that no polygon covers, for the legend of a map of one actor; not
        said if empty.
    chart : Chart, optional
    told_of : callable, optional
        Returns these four and the entries, by their names, for the extent that the map shows: it is
        larger than the one that was asked for where its frame has another shape.
    land : bool
        Draw land and sea beneath the layers, at scales where QGIS's world map is fine enough.
    context : bool
        Name towns and countries and draw borders, on a map without a base map of its own.
    entries : sequence of source_list.Entry
        The numbered sources.
    ways : Ways
        Roads and rivers among the context.
    inset : bool
        Show the smallest gap, or the largest change, closer where it is too small to be read.
    tactical_signs : bool
        Draw fronts, pockets, movements and units by the conventions of APP-6 and MIL-STD-2525.
    method, credits, disclaimer : str
    every_date : bool
        The legend names what any date shows, for an atlas of them.
    zoomed : bool
        The map is to be drawn of other extents than its own, for an atlas of pockets: what has a
        place at one scale has another at the next.
    name : str
        Of the layout in the project; the title by default.
    feedback : Feedback, optional
        Hears of a cancel while the labels of many days are placed.
    """

    layers: Sequence[QgsMapLayer]
    title: str
    template: str = "a4_landscape"
    extent: QgsRectangle | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    as_of: dt.date | None = None
    before: dt.date | None = None
    headline: Headline | None = None
    figures: Sequence[tuple[str, str]] = ()
    keys: Sequence[key_marks.Key] = ()
    other_side: str = ""
    chart: charts.Chart | None = None
    land: bool = True
    context: bool = True
    ways: Ways = field(default_factory=Ways)
    inset: bool = True
    tactical_signs: bool = False
    entries: Sequence[source_list.SourceListEntry] = ()
    method: str = ""
    credits: str = ""
    disclaimer: str = ""
    every_date: bool = False
    zoomed: bool = False
    name: str = ""
    told_of: Callable[[QgsRectangle], dict[str, Any]] | None = None
    feedback: Feedback = NO_FEEDBACK


@dataclass
class Page:
    """A finished layout, and what the user should know about it."""

    layout: QgsPrintLayout
    messages: list[str] = field(default_factory=list)


def build(project: QgsProject, request: Request) -> Page:
    """Make the layout of a request, or refresh the one of that name.

    Raises
    ------
    InputError
        If there is nothing to show, or the template cannot be used.
    Canceled
        If the user asked to stop; a layout that was not there before is then gone again.
    """
    layers = _usable(request.layers)
    manager = project.layoutManager()
    known = {layout.name() for layout in manager.printLayouts()}
    page = Page(_layout(project, request))
    try:
        with undo.no_steps(page.layout):
            _fill(page, project, request, layers)
    except Canceled:
        if page.layout.name() not in known:
            manager.removeLayout(page.layout)
        raise
    return page


def of_all_that_is_shown(page: Page, request: Request) -> Request:
    """Return a request of all that the map of a page shows, its frame, and what is told of it."""
    extent = _map(page.layout, "map").extent()
    if request.told_of is None or extent.isEmpty():
        return request
    return replace(request, extent=extent, **request.told_of(extent))


def _set_layers(
    item: QgsLayoutItemMap, project: QgsProject, request: Request, drawn: list[QgsMapLayer]
) -> None:
    """Let a map show layers, over what stands for the country round them."""
    item.setKeepLayerSet(True)
    drawn = _rims_over_fronts(_points_first(drawn))
    if _has_context(request):
        drawn = context.add(project, item, drawn, own=request.ways)
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
    first = next((n for n, one in enumerate(layers) if context.style_of(one) in _FRONTS), None)
    if first is not None:
        arrows = [one for one in layers[first:] if context.style_of(one) == "movement"]
        below = [one for one in layers[first:] if one not in arrows]
        layers = [*layers[:first], *arrows, *below]
    styles = [context.style_of(one) for one in layers]
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
    _set_credits(page, request, family, lacking)
    decorations.keep_labels_clear(page.layout, [item for item, _ in maps])
    page.messages += source_pages.fill(page.layout, request.entries, family)
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
    main = _map(page.layout, "map")
    extent, crs = _extent(project, request, layers)
    words = _strip_texts(page.layout, request, world.near(extent, crs, project))
    strip.fit(page.layout, words, family)
    maps = _maps(page.layout, main, request, dates, as_of)
    _undo_atlas(page.layout, main)
    dated.forget_since(project, page.layout)
    _show(maps, extent, crs)
    other = None if request.every_date else request.other_side
    layers = changed.with_changes(project, maps, layers, other)
    _fit_band(page.layout, maps, request, layers, extent, family, words)
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
        explained += _insets(project, page.layout, main, layers, request, family, drawn)
    decorations.fill(page.layout, main, family, drawn)
    _texts(page, request, family, dates, as_of)
    marks = [layer for item, _, layer in numbered if item is main]
    shown = [*marks, *letters, *layers, *_ground_keys(project, main, layers, request)]
    _fill_column(page, request, explained, shown, family)
    told = key_marks.told(page.layout, request.keys)
    if len(told) < len(request.keys):
        # a letter on the map that no figure explains says nothing
        page.messages.clear()
        _fill(page, project, replace(request, keys=told, told_of=None), layers)
        return
    # now that all has its place
    stories = [story.StoryGround(item, layers) for item, _ in maps]
    _keep_numbers_clear(project, numbered, request, family, stories)
    lacking = _keep_names_clear(page, maps, layers, request, family, stories)
    _finish(page, main, maps, request, family, lacking)


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
    bare = _has_context(request) and context.bare(main, layers)
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
    for item, date in maps:
        # the page's own map shows all that was reported up to the day asked for
        known = None if item is main else date
        numbers = source_marks.add(project, item, request.entries, family, known)
        numbered += [(item, known, layer) for layer in numbers]
        above = [*numbers, *letters] if item is main else numbers
        known_by = [
            layer
            for layer in layers
            if not dated.later(layer, date) and (item is main or not changed.is_ours(layer))
        ]
        _set_layers(item, project, request, [*above, *known_by])
        decorations.graticule(item, family)
    return numbered


def _keep_names_clear(
    page: Page,
    maps,
    layers: Sequence[QgsMapLayer],
    request: Request,
    family: str,
    stories: Sequence[story.StoryGround],
) -> list[str]:
    """Write the lengths of gaps on each map, and let names keep clear of all that stands on it.

    Return what the page says of lengths that lack something for want of room.
    """
    main, bare, once = maps[0][0], 0, False
    for (item, _), told in zip(maps, stories):
        items = [other.sceneBoundingRect() for other in decorations.standing_on(item)]
        gaps, areas = gap_labels.LabelPlaces([]), []
        at = item.sceneBoundingRect().topLeft()
        places = [box.translated(at) for box in standing.marks(item, layers)]
        degrees_at = decorations.keep_degrees_clear(item, [*items, *places])
        if not request.zoomed:
            looks = item.layerStyleOverrides()
            gaps = gap_labels.place(item, layers, family, [*items, *degrees_at], told)
            taken = [*items, *degrees_at, *gaps.boxes]
            beside = not (request.keys and item is main)
            areas = pocket_labels.place(item, layers, family, taken, told, beside=beside)
            if request.every_date and item is main:
                taken = [*items, *degrees_at]
                sheet_labels.place(
                    item, looks, layers, family, taken, request.feedback, beside=beside
                )
        page.messages += _without_length(gaps)
        bare += gaps.left_out
        once = once or gaps.in_km
        lines = inset.lines(page.layout, main) if item is main else []
        written, figures = [*gaps.boxes, *areas, *degrees_at], [*gaps.lengths, *areas]
        closer = inset.shown_closer(page.layout, main) if item is main else []
        ground = town_names.Ground(items, written, lines, figures, gaps.ends, closer)
        context.clear_of(item, layers, family, told, ground)
    said = [tr("Encirclement gap, km")] if once else []
    return [*said, *([_bare_gaps(bare)] if bare else [])]


def _fit_band(
    layout: QgsPrintLayout,
    maps,
    request: Request,
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    family: str,
    words: dict[str, list[str]],
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
    # and borders
    more += 3 * _has_context(request)
    spare = height - least.with_entries(more)
    if spare < _LEAST_SPARE:
        # the map gives what is lacking, rather than that a page be added for it
        most = strip.spared(layout, _MOST_TAKEN)
        spare = -min(max(least.with_entries((more + 1) // 2) - height, 0.0), most)
    if spare:
        strip.fit(layout, words, family, min(spare, _MOST_SPARE * height))
    for item in items:
        item.zoomToExtent(extent)


def _fill_column(
    page: Page,
    request: Request,
    items: Sequence[QgsLayoutItemMap],
    shown: Sequence[QgsMapLayer],
    family: str,
) -> None:
    """Fill figures, chart and legend beside the maps, the page's own the first of them."""
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


def _set_looks(maps, layers: Sequence[QgsMapLayer], request: Request, *, lettered: bool):
    """Give the maps their own looks of layers; return once what could not be drawn so."""
    told: list[str] = []
    for item, _ in maps:
        signs = request.tactical_signs
        openings, rims = standing.tactical(item, layers) if signs else ([], [])
        told += emphasis.apply(
            item,
            layers,
            lettered=lettered,
            tactical_signs=signs,
            openings=openings,
            rims=rims,
        )
    return list(dict.fromkeys(told))


def _bare_gaps(count: int) -> str:
    """Return what a page says of gaps without a length: a reader takes each for one of another."""
    return tr("Gaps drawn without their length, for want of room: {count}.").format(count=count)


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
) -> None:
    """Move the numbers of sources from under what stands on their maps, off gaps and places.

    Those that must move leave the names of places room beside their dots.
    """
    for item, known, layer in numbered:
        taken = [other.sceneBoundingRect() for other in decorations.standing_on(item)]
        told = next(one for one in stories if one.item is item)
        taken += key_marks.boxes(item)
        taken += gap_labels.gaps_of(item, request.layers)
        frame = item.sceneBoundingRect()
        for box in standing.dots(item, [*request.layers, *item.layers()]):
            taken.append(box.translated(frame.left(), frame.top()))
        ground = town_names.Ground(taken)
        wanted = town_names.wanted_by_own(item, request.layers, told, ground, family)
        listed = request.entries
        source_marks.keep_clear(project, item, layer, listed, family, known, taken, wanted)


def _insets(
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
    told = story.StoryGround(main, layers)
    found = []
    for number in range(len(spots)):
        item = inset.add(layout, main, spots, number, drawn)
        if item is not None:
            _fill_inset(item, main, layers, request, family)
            inset.finish(layout, main, item, layers, family, told)
            found.append(item)
    inset.tag(layout, main, family, drawn)
    for item in found:
        items, seen = inset.standing_on(item), story.StoryGround(item, layers)
        gaps = gap_labels.place(item, layers, family, items, seen)
        ground = town_names.Ground(items, gaps.boxes, (), gaps.lengths, gaps.ends)
        context.clear_of(item, layers, family, seen, ground)
    return found


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
    if _has_context(request):
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


def template_path(template: str) -> Path:
    """Return the file of a template.

    Raises
    ------
    InputError
        If there is none of that name.
    """
    path = FOLDER / f"{template}.qpt" if template in TEMPLATES else Path(template)
    if not path.is_file():
        raise InputError(
            tr("There is no template “{template}”. Templates: {known}, or a .qpt file.").format(
                template=template, known=", ".join(TEMPLATES)
            )
        )
    return path


def has_chart(template: str) -> bool:
    """Tell whether a template has a place for a chart."""
    return 'id="chart"' in template_path(template).read_text(encoding="utf-8")


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


def _layout(project: QgsProject, request: Request) -> QgsPrintLayout:
    """Return the project's layout of that name and template, or a new one in its place.

    One of another template that a user has worked on stays: the new one gets a number.
    """
    path = template_path(request.template)
    manager = project.layoutManager()
    base = name = layout_name(project, request.name or request.title)
    number = 1
    while True:
        known = manager.layoutByName(name)
        ours = isinstance(known, QgsPrintLayout) and known.customProperty(TEMPLATE_KEY, "")
        if ours == request.template:
            strip.keep_touched(known)
            return known
        if known is None or (ours and not strip.touched(known)):
            break
        number += 1
        name = f"{base} ({number})"
    document = QDomDocument()
    if not document.setContent(path.read_text(encoding="utf-8"))[0]:
        raise InputError(tr("The template {path} is not a layout of QGIS.").format(path=path))
    layout = QgsPrintLayout(project)
    _, ok = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not ok or not isinstance(layout.itemById("map"), QgsLayoutItemMap):
        text = tr("The template {path} has no map item with the id “map”.")
        raise InputError(text.format(path=path))
    if known is not None:
        # not before the new one is known to be good
        manager.removeLayout(known)
    inert.set_layout_name(layout, name)
    layout.setCustomProperty(TEMPLATE_KEY, request.template)
    if not manager.addLayout(layout):
        raise InputError(tr("The layout “{name}” could not be added.").format(name=name))
    return layout


def layout_name(project: QgsProject, wanted: str) -> str:
    """Return the name of a page's layout: never empty, and never that of somebody else's layout.

    A layout of that name that was not made here, a report, say, or one drawn by hand, stays as it
    is: the page gets a number after its name.
    """
    manager = project.layoutManager()
    base = inert.inert(" ".join(wanted.split())) or tr("Situation map")
    name, number = base, 1
    while True:
        known = manager.layoutByName(name)
        if known is None or (
            isinstance(known, QgsPrintLayout) and known.customProperty(TEMPLATE_KEY, "")
        ):
            return name
        number += 1
        name = f"{base} ({number})"


def _undo_atlas(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    """Let go of what an atlas of an earlier run bound to its sheets."""
    layout.atlas().setEnabled(False)
    main.setAtlasDriven(False)
    kinds = QgsLayoutObject.DataDefinedProperty
    for kind in (kinds.StartDateTime, kinds.EndDateTime):
        main.dataDefinedProperties().setProperty(kind, QgsProperty())
    picture = layout.itemById("chart")
    if picture is not None:
        picture.dataDefinedProperties().setProperty(kinds.PictureSource, QgsProperty())


def _map(layout: QgsPrintLayout, name: str) -> QgsLayoutItemMap:
    return layout.itemById(name)


def _maps(layout, main, request: Request, dates: list[dt.date], as_of):
    """Return the maps of the page with the date of each."""
    found = [(main, as_of)]
    other = layout.itemById(emphasis.FORMER)
    if isinstance(other, QgsLayoutItemMap):
        found.append((other, _day_before(request, dates, as_of)))
    return found


def _day_before(request: Request, dates: list[dt.date], as_of: dt.date | None) -> dt.date | None:
    """Return the date of the first map of a pair, which is never that of the second.

    Raises
    ------
    InputError
        If both maps would be the same.
    """
    before = _before(request, dates, as_of)
    dated_too = bool(dates) or any(dated.later(layer, before) for layer in request.layers)
    if before is not None and before != as_of and dated_too:
        return before
    if as_of is None or not dated_too:
        text = tr(
            "The layers have no two dates: both maps of the page would be the same. Choose layers "
            "of two dates, or a template of one map."
        )
        raise InputError(text)
    text = tr(
        "Both maps of the page would be of {date}. Choose an earlier date for the first, add the "
        "map of an earlier day to the layers, or choose a template of one map."
    )
    raise InputError(text.format(date=days.in_words(as_of)))


def _before(request: Request, dates: list[dt.date], as_of: dt.date | None) -> dt.date | None:
    """Return the date of the first map of a pair."""
    if request.before is None:
        return dates[0] if dates else None
    if as_of is not None and request.before > as_of:
        text = tr("The first map, of {before}, is later than the second, of {after}.")
        raise InputError(text.format(before=request.before, after=as_of))
    return date_shown(dates, request.before)


def _texts(page: Page, request: Request, family: str, dates, as_of) -> None:
    layout = page.layout
    right = page_text.page_right_to_left()
    # a title is the user's, in whatever language
    own = page_text.right_to_left(request.title)
    _set(page, "title", [request.title], family, bold=True, least=_LEAST_TITLE_POINTS, right=own)
    pair = layout.itemById(emphasis.FORMER) is not None
    before = _before(request, dates, as_of) if pair else None
    _set(page, "as_of", [_as_of_text(request, as_of, before)], family, right=right)
    _set(page, "method", _method_of(request), family, right=right)
    if before is not None:
        for name, day in (("before", before), ("after", as_of)):
            _set(page, name, [dated.in_words(request.layers, day)], family, bold=True)


def _set_credits(page: Page, request: Request, family: str, lacking: Sequence[str]) -> None:
    """Write whose all is that the finished page shows, each once, and what it does not show."""
    lacking = list(lacking)
    if legend_page.continued(page.layout):
        lacking.append(tr("The legend goes on on the next page."))
    note = changed.note() if any(map(changed.is_ours, page.layout.itemById("map").layers())) else ""
    given = [*lacking, *([note] if note else []), *_credits(request)]
    own = context.credit(page.layout.itemById("map").layers(), request.ways)
    if not any(world.MAKER in line for line in own):
        own.append(world.credit(page.layout))
    if world.MAKER in " ".join(given):
        own = [line for line in own if world.MAKER not in line]
    right = page_text.page_right_to_left()
    least = page_labels.SMALL_POINTS
    lines = _across(page.layout, request, [*given, *own])
    if _holds_method(page.layout, request, lines, family):
        lines, least = [*_method_of(request), *lines], page_labels.LEAST_POINTS
    _set(page, "credits", lines, family, right=right, least=least)


def _holds_method(layout, request: Request, lines: Sequence[str], family: str) -> bool:
    """Tell whether a template of ours without a place for the method has room above its credits."""
    item = layout.itemById("credits")
    if not _above_credits(layout, request) or not isinstance(item, QgsLayoutItemLabel):
        return False
    return page_labels.holds(item, [*_method_of(request), *lines], family)


def _above_credits(layout: QgsPrintLayout, request: Request) -> bool:
    """Tell whether the method, if it is short, is to stand above the credits."""
    ours = request.template in TEMPLATES and layout.itemById("method") is None
    return ours and 0 < len(request.method.strip()) <= _SHORT_METHOD


def _method_of(request: Request) -> list[str]:
    """Return the paragraphs of the method with their heading, none where nothing is said of it."""
    told = [page_text.embedded(line) for line in request.method.splitlines() if line.strip()]
    return [tr("Method").upper(), *told] if told else []


def _has_context(request: Request) -> bool:
    return request.context and context.wanted(request.layers)


def _credits(request: Request) -> list[str]:
    lines = [*request.disclaimer.splitlines(), *request.credits.splitlines()]
    return [page_text.embedded(line) for line in lines]


def _across(layout: QgsPrintLayout, request: Request, lines: list[str]) -> list[str]:
    """Return credits as one paragraph where they have the width of the page to themselves."""
    # a page without a place for the method has it above the credits
    method = request.method.strip() if layout.itemById("method") is not None else ""
    kept = [line for line in lines if line.strip()]
    alone = request.template in TEMPLATES and not any([method, *request.entries[:1]])
    return [" · ".join(kept)] if kept and alone else lines


def _strip_texts(
    layout: QgsPrintLayout, request: Request, near: QgsRectangle
) -> dict[str, list[str]]:
    """Return the paragraphs of the items along the lower edge of a page.

    Parameters
    ----------
    near : QgsRectangle
        Degrees that the page shows at most.
    """
    found = {"method": _method_of(request), "credits": _credits(request)}
    # at most so much comes to them
    locator = [world.locator_credit(world.CRIMEA)]
    most = context.longest_credit(near) if _has_context(request) else locator
    found["credits"] += [line for line in (*most, request.ways.credit()) if line]
    found["credits"] += (
        [_bare_gaps(99), tr("Encirclement gap, km")] if len(request.keys) > 1 else []
    )
    found["credits"] += [changed.note()] if layout.itemById(emphasis.FORMER) is not None else []
    found["credits"] = _across(layout, request, found["credits"])
    if _above_credits(layout, request):
        found["credits"] = [*found["method"], *found["credits"]]
    if layout.itemById("sources") is not None:
        found["sources"] = source_pages.paragraphs(request.entries)
    return found


def _as_of_text(request: Request, as_of: dt.date | None, before: dt.date | None) -> str:
    """Return as of when a page is; of a pair, from when to when."""
    if as_of is None:
        return ""
    known = dated.in_words(request.layers, as_of)
    other = request.as_of is not None and request.as_of != as_of
    if before is not None and before < as_of and not other:
        return days.span(before, as_of)
    shown = tr("As of {date}").format(date=days.in_words(request.as_of) if other else known)
    if other:
        shown += tr(" (control as mapped on {date})").format(date=known)
    return shown


def _set(
    page: Page,
    name: str,
    paragraphs: Sequence[str],
    family: str,
    *,
    bold: bool = False,
    least: float = page_labels.LEAST_POINTS,
    right: bool = False,
) -> None:
    """Put a text in its box, shrunk to fit; say so if it does not."""
    item = page.layout.itemById(name)
    if not isinstance(item, QgsLayoutItemLabel):
        return
    kept = [paragraph for paragraph in paragraphs if paragraph.strip()]
    item.setVisibility(bool(kept))
    if not kept:
        return
    rest = page_labels.put(item, kept, family, bold=bold, least=least, right=right)
    if rest:
        text = tr("The text “{start}…” does not fit its place on the page and was cut.")
        page.messages.append(text.format(start=rest[0][:40]))


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
