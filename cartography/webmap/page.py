# SPDX-License-Identifier: GPL-2.0-or-later
"""The HTML file of a page that moves: everything within, nothing asked of the network."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...about import ROOT, metadata
from ...analysis.base import listener, marks
from ...analysis.base.errors import InputError
from ...i18n import amounts_apart, isolate, language, tr
from ...processing.compat import unique_values
from ...templates import render
from .. import charts, figures
from ..page import charts as map_charts
from ..page import column, context, dated, headline, held, source_list, town_choice, world
from ..page import text as page_text
from ..style import library, palette
from . import collect, looks
from .topology import Topology

_WEB = ROOT / "resources" / "web"
#: pixels: as wide as the column beside the map, so that letters keep their 11
_CHART = (300, 190)
#: how far round the layers land is drawn, as a share of their extent, and in degrees at least
_ROUND, _LEAST_ROUND = 1.0, 2.0
#: square millimetres for the names of towns: of the map, drawn some times as large
_ROOM_MM2 = 300_000.0
#: degrees by which the coast may be simplified
_COARSE = 0.01


@dataclass(frozen=True)
class WebMap:
    """What a page is to hold.

    Attributes
    ----------
    layers : sequence
        Top first; tables are read for figures and chart.
    first, last : date, optional
        The period.
    entries : sequence of SourceListEntry
        The numbered sources.
    tiles : str
        Address of map tiles with {z}, {x}, {y}, the only thing that is asked of the network; none
        by default.
    other_side : str
        Who holds the ground that no polygon covers, for the legend of a map of one actor; not
        said if empty.
    """

    layers: Sequence
    title: str
    first: dt.date | None = None
    last: dt.date | None = None
    entries: Sequence[source_list.SourceListEntry] = field(default_factory=tuple)
    method: str = ""
    credits: str = ""
    disclaimer: str = ""
    tiles: str = ""
    other_side: str = ""


def html(asked: WebMap, project: QgsProject, feedback=None) -> tuple[str, int, list[str]]:
    """Return the page as text, how many dates it has, and what of the layers it does not show.

    Raises
    ------
    InputError
        If there is nothing to show, or the tiles' address is none.
    """
    origin = _origin(asked.tiles)
    found = collect.collect(asked.layers, project, asked.first, asked.last, feedback)
    arcs, layers = collect.written(found)
    layers += _unshaded(asked)
    tables = [one for one in asked.layers if isinstance(one, QgsVectorLayer)]
    chart = map_charts.chart(
        tables,
        as_of=found.dates[-1] if found.dates else None,
        size=_CHART,
        colors=lambda actors: library.actor_colors(actors, project),
        begin=asked.first,
    )
    right = page_text.right_to_left(asked.title) or language() == "ar"
    towns = _towns(asked, found.view, project)
    data = {
        "title": asked.title,
        "dates": [day.isoformat() for day in found.dates],
        "days": [day.toordinal() for day in found.dates],
        "words": [amounts_apart(dated.in_words(tables, d), right=right) for d in found.dates],
        "imperial": figures.lengths()[1] is not None,
        "units": {name: marks.forms(name) for name in ("km", "m", "mi", "ft")},
        "arcs": arcs,
        "layers": layers,
        "land": _land(found.bounds, tables, project),
        "view": found.view,
        "towns": towns,
        "figures": _figures(tables, found.dates, asked.first, right, feedback),
        "sources": [_source(one, found.dates) for one in asked.entries],
        "axis": _axis(chart),
        "tiles": asked.tiles,
        "say": _words(),
    }
    words = {
        "asof": _as_of(tables, found.dates, right),
        "notes": _notes(asked, found.bounds, named=bool(towns)),
        "right": right,
    }
    return _rendered(asked, data, chart, words, origin), len(found.dates), found.lost


def _rendered(asked: WebMap, data: dict, chart, words: dict, origin: str) -> str:
    from markupsafe import Markup

    return render(
        "webmap.html.j2",
        title=asked.title,
        say=data["say"],
        image_sources=f"data: {origin}".strip(),
        leaflet_style=Markup(_leaflet_style()),  # nosec B704 - Leaflet's own
        leaflet=Markup(_script("leaflet.js")),  # nosec B704 - Leaflet's own
        script=Markup(_script("webmap.js")),  # nosec B704 - our own
        data=Markup(_json(data)),  # nosec B704 - JSON without a sign of HTML
        chart=Markup(charts.svg(chart)) if chart else "",  # nosec B704 - escaped where it is made
        # of one date there is nothing to go through
        moving=len(data["dates"]) > 1,
        method=[line for line in asked.method.splitlines() if line.strip()],
        **words,
    )


def _unshaded(asked: WebMap) -> list[dict]:
    """Return the legend's entry for ground without a polygon, on a map of one actor."""
    actors = {
        str(value)
        for layer in asked.layers
        if isinstance(layer, QgsVectorLayer) and library.guess(layer) == "control"
        for value in unique_values(layer, layer.fields().lookupField("actor"), 3)
    }
    if not asked.other_side or len(actors) != 1:
        return []
    name = isolate(asked.other_side)
    look = looks.Look(name, palette.LAND, 1.0, palette.GRATICULE)
    return [{"name": name, "kind": "polygon", "groups": [{"look": look.as_json(), "shapes": []}]}]


def _notes(asked: WebMap, bounds: collect.Bounds, *, named: bool) -> list[str]:
    """Return the lines of the small print."""
    lines = [*asked.disclaimer.splitlines(), *asked.credits.splitlines()]
    if not asked.tiles:
        source = world.source(world.crimea_in(_frame(bounds)))
        lines.append(tr("Land and borders: {source}.").format(source=source))
    if named:
        lines.append(town_choice.credit())
    lines.append(
        tr(
            "Made with Salient {version} and Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause)."
        ).format(version=metadata()["version"])
    )
    return [line for line in lines if line.strip()]


def _words() -> dict[str, str]:
    """Return what the page's script says."""
    return {
        "play": tr("Play"),
        "pause": tr("Pause"),
        "date": tr("Date"),
        "legend": tr("Legend"),
        "figures": tr("Key figures"),
        "sources": tr("Sources"),
        "method": tr("Method"),
        "share": tr("Copy a link to this date"),
        "copied": tr("Copied"),
        "source": tr("Source {n}"),
        "map": tr("Map. The arrow keys move it, plus and minus change its scale."),
        "asof": tr("As of {date}"),
        "failed": tr("This page needs a browser that runs its script."),
    }


def _script(name: str) -> str:
    return (_WEB / name).read_text(encoding="utf-8").replace("</script", "<\\/script")


def _leaflet_style() -> str:
    """Return Leaflet's styles without its pictures: nothing is loaded."""
    text = (_WEB / "leaflet.css").read_text(encoding="utf-8")
    return re.sub(r"url\([^)]*\)", "none", text)


def _json(data: dict) -> str:
    """Return data as JSON that cannot end the script it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _origin(tiles: str) -> str:
    """Return the only place that a page with tiles may ask.

    Raises
    ------
    InputError
        If the address is not one of tiles over http or https.
    """
    if not tiles:
        return ""
    try:
        parts = urlsplit(tiles)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        host, port, parts = "", "", urlsplit("")
    plain = re.fullmatch(r"[A-Za-z0-9.-]+", host) is not None
    if (
        parts.scheme not in ("http", "https")
        or not plain
        or not all(sign in tiles for sign in ("{z}", "{x}", "{y}"))
    ):
        text = tr(
            "“{tiles}” is no address of tiles: write it as https://host/{{z}}/{{x}}/{{y}}.png"
        )
        raise InputError(text.format(tiles=tiles))
    return f"{parts.scheme}://{host}{port}"


def _source(entry: source_list.SourceListEntry, dates: list[dt.date]) -> list:
    """Return number, text, place and the first date of a source on the page."""
    begin = 0
    if entry.date is not None and dates:
        begin = next((i for i, day in enumerate(dates) if day >= entry.date), len(dates))
    return [entry.number, amounts_apart(entry.text), entry.lon, entry.lat, begin]


def _axis(chart: charts.Chart | None) -> list | None:
    """Return where the chart's dates lie, for the mark of the date shown."""
    if chart is None:
        return None
    first, last, left, right = charts.time_axis(chart)
    return [first.toordinal(), last.toordinal(), left, right]


def _figures(tables, dates: list[dt.date], first: dt.date | None, right: bool, feedback) -> list:
    """Return the headline and the figures of each date, each pair once: [pairs, rows].

    Of what was before the first date that was asked for nothing is told.
    """
    known: dict[tuple[str, str], int] = {}
    rows: list[list[int]] = []
    jumps: headline.Jumps = {}
    progress: Callable[[float], None] = feedback.setProgress if feedback else lambda _: None
    for number, day in enumerate(dates or [None]):
        listener.check()
        figures, _, head = held.told(tables, day, None, jumps=jumps, begin=first)
        pairs = [(head.value, head.caption)] if head else [("", "")]
        pairs += column.without_headline(figures, head)
        rows.append([known.setdefault(pair, len(known)) for pair in pairs])
        progress(60.0 + 35.0 * (number + 1) / max(len(dates), 1))
    return [[[amounts_apart(text, right=right) for text in pair] for pair in known], rows]


def _towns(asked: WebMap, view: collect.Bounds, project: QgsProject) -> list[list]:
    """Return the largest towns of a page, where it has neither tiles nor the user's own places."""
    layers = [one for one in asked.layers if isinstance(one, QgsVectorLayer)]
    if asked.tiles or any(library.guess(layer) == "facts" for layer in layers):
        return []
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    found = town_choice.towns_in(degrees, QgsRectangle(*view), project, _ROOM_MM2)
    return [[round(one.lon, 4), round(one.lat, 4), one.name] for one in found]


def _frame(bounds: tuple[float, float, float, float]) -> QgsRectangle:
    """Return how far the countries round the layers are drawn, in degrees."""
    west, south, east, north = bounds
    wide = max((east - west) * _ROUND, _LEAST_ROUND)
    high = max((north - south) * _ROUND, _LEAST_ROUND)
    return QgsRectangle(west - wide, south - high, east + wide, north + high)


def _land(bounds: tuple[float, float, float, float], tables, project: QgsProject) -> dict:
    """Return the countries round the layers as arcs and runs of their own, neighbours apart."""
    countries = context.countries(QgsGeometry.fromRect(_frame(bounds)))
    control = [
        shape
        for layer in tables
        if library.guess(layer) == "control"
        for shape in context.ground_of(layer, _newest(layer), project)
    ]
    apart = context.neighbours(countries, control)
    topology = Topology()
    # a coarse grid keeps the borders of neighbours one
    rings = [
        (ring, name in apart)
        for name, shape in countries
        for ring in collect.rings_of(shape.snappedToGrid(_COARSE, _COARSE))
    ]
    for ring, _ in listener.each(rings):
        topology.add(ring)
    runs = [(topology.runs(ring), other) for ring, other in rings]
    return {
        "arcs": topology.arcs(),
        "rings": [run for run, other in runs if run and not other],
        "others": [run for run, other in runs if run and other],
    }


def _newest(layer: QgsVectorLayer) -> QgsFeatureRequest:
    """Return what asks a layer for the features of its last map."""
    dates = dated.dates_of([layer])
    request = QgsFeatureRequest()
    if dates:
        field = layer.temporalProperties().startField()
        request.setFilterExpression(dated.on_day(layer, field, dates[-1]))
    return request


def _as_of(tables, dates: list[dt.date], right: bool) -> str:
    """Return as of when a page is that has one date; of more its script says it."""
    day = dates[-1] if dates else dated.newest_only(tables)
    if day is None:
        return ""
    words = amounts_apart(dated.in_words(tables, day), right=right)
    return tr("As of {date}").format(date=words)
