# SPDX-License-Identifier: GPL-2.0-or-later
"""What a situation map is asked to show, and what came of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsPrintLayout, QgsRectangle

from ...analysis.base.feedback import NO_FEEDBACK, Feedback
from .. import charts
from . import context, key_marks, source_list
from .headline import Headline
from .ways import Ways


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
    note: str = ""
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


def has_context(request: Request) -> bool:
    """Tell whether a map names towns and countries and draws borders."""
    return request.context and context.wanted(request.layers)
