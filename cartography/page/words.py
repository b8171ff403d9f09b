# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of a page: title, date, method, and whose all is that it shows."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence

from qgis.core import QgsLayoutItemLabel, QgsPrintLayout, QgsRectangle

from ...i18n import tr
from ..style import library, symbols
from . import (
    changed,
    context,
    dated,
    days,
    emphasis,
    fronts,
    further_page,
    headline,
    inert,
    legend_page,
    source_list,
    source_pages,
    standing,
    world,
)
from . import labels as page_labels
from . import text as page_text
from .pair import day_before_of
from .request import Page, Request, has_context
from .template import TEMPLATES

_LEAST_TITLE_POINTS = 12.0
#: letters of a method for which a map gives some of its height
_SHORT_METHOD = 600
#: numbers of sources that any map has room for
_MANY_SOURCES = 12


def write_texts(page: Page, request: Request, family: str, dates, as_of) -> None:
    """Write title, date and method of a page, and the dates of a pair of maps."""
    layout = page.layout
    right = page_text.page_right_to_left()
    # a title is the user's, in whatever language
    own = page_text.right_to_left(request.title)
    _set(page, "title", [request.title], family, bold=True, least=_LEAST_TITLE_POINTS, right=own)
    pair = layout.itemById(emphasis.FORMER) is not None
    before = day_before_of(request, dates, as_of) if pair else None
    told = _as_of_text(request, as_of, before)
    _set(page, "as_of", [told], family, right=right)
    item = layout.itemById("as_of")
    if item is not None and not head_of(layout, request, dates, as_of)["as_of"]:
        # the pages after it have it
        item.setVisibility(False)
    _set(page, "method", _method_of(request), family, right=right)
    if before is not None:
        _set_dates_of_pair(page, request, before, as_of, family)


def _set_dates_of_pair(page: Page, request: Request, before, as_of, family: str) -> None:
    """Write over each of two maps its date, and whose gap it shows where that is not the same."""
    dates = [dated.in_words(request.layers, day) for day in (before, as_of)]
    areas = headline.areas_of_two(request.layers, before, as_of)
    if areas is not None:
        texts = tr("{date}: a pocket of {area}"), tr("{date}: another pocket, of {area}")
        told = zip(texts, dates, areas)
        dates = [text.format(date=date, area=area) for text, date, area in told]
    for name, text in zip(("before", "after"), dates):
        _set(page, name, [text], family, bold=True)


def write_credits(page: Page, request: Request, family: str, lacking: Sequence[str]) -> None:
    """Write whose all is that the finished page shows, each once, and what it does not show."""
    lacking = list(lacking)
    if legend_page.continued(page.layout):
        lacking.append(tr("The legend continues on the next page."))
    ours = [one for one in page.layout.itemById("map").layers() if changed.is_ours(one)]
    note = changed.note(alone=changed.by_one(ours)) if ours else ""
    given = [*lacking, *([note] if note else []), *_credits(request)]
    own = context.credit(page.layout.itemById("map").layers(), request.ways)
    drawn_with = world.credit(page.layout)
    if not any(world.MAKER in line for line in own) or world.crimea_is_new(page.layout):
        own.append(drawn_with)
    if world.MAKER in " ".join(given):
        own = [line for line in own if world.MAKER not in line]
    right = page_text.page_right_to_left()
    least = page_labels.SMALL_POINTS
    lines = _across(page.layout, request, [*given, *own])
    if _holds_method(page.layout, request, lines, family):
        lines, least = [*_method_of(request), *lines], page_labels.LEAST_POINTS
    elif _without_method(page.layout, request):
        # what a figure means stands on one of its pages, and the first says where
        further_page.method(page.layout, _method_of(request)[1:], family)
        told = [*lacking, tr("The method stands on a further page.")]
        lines = _across(page.layout, request, [*told, *given[len(lacking) :], *own])
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


def _without_method(layout: QgsPrintLayout, request: Request) -> bool:
    """Tell whether a page of ours has no place for the method; sheets of an atlas have no other."""
    ours = request.template in TEMPLATES and layout.itemById("method") is None
    return ours and bool(request.method.strip()) and not (request.every_date or request.zoomed)


def _method_of(request: Request) -> list[str]:
    """Return the paragraphs of the method with their heading, none where nothing is said of it."""
    told = [page_text.embedded(line) for line in request.method.splitlines() if line.strip()]
    return [tr("Method").upper(), *told] if told else []


def _credits(request: Request) -> list[str]:
    notes = (request.disclaimer, request.note, request.credits)
    lines = [line for one in notes for line in one.splitlines()]
    return [page_text.embedded(line) for line in lines]


def _across(layout: QgsPrintLayout, request: Request, lines: list[str]) -> list[str]:
    """Return credits as one paragraph where they have the width of the page to themselves.

    So are those of a small page, which has no place for the method but above its credits: what they
    take, legend and map lack.
    """
    kept = [line for line in lines if line.strip()]
    if layout.itemById("method") is None:
        alone = request.template in TEMPLATES
    else:
        alone = request.template in TEMPLATES and not any(
            [request.method.strip(), *request.entries[:1]]
        )
    return [" · ".join(kept)] if kept and alone else lines


def of_strip(
    layout: QgsPrintLayout, request: Request, near: QgsRectangle, dates, as_of
) -> dict[str, list[str]]:
    """Return the paragraphs of the items along the lower edge of a page, its title and date.

    Parameters
    ----------
    near : QgsRectangle
        Degrees that the page shows at most.
    """
    found = {"method": _method_of(request), "credits": _credits(request)}
    # at most so much comes to them
    locator = [world.locator_credit(world.CRIMEA)]
    most = context.longest_credit(near) if has_context(request) else locator
    # a locator shows more than its map, and may draw Crimea though that does not
    around = QgsRectangle(near)
    around.grow(max(near.width(), near.height()))
    drawn = layout.itemById("locator") is not None and has_context(request)
    most += locator if drawn and world.crimea_in(around) else []
    found["credits"] += [line for line in (*most, request.ways.credit()) if line]
    many = len(request.entries) > _MANY_SOURCES
    # letters without a figure beside the map have gone when a page is made anew
    crowd = len(request.keys) > 1 or many
    found["credits"] += [bare_gaps(99), tr("Encirclement gap, km")] if crowd else []
    found["credits"] += [bare_numbers(range(99))] if many else []
    fronts = any(library.style_of(one) == "front" for one in request.layers)
    if fronts and has_context(request):
        # a crowd has its room already, that of lengths left out; and where all sides have polygons,
        # no front faces a country that the map knows nothing of
        found["credits"] += [] if crowd else [short_front()]
        gains = any(library.style_of(one) == "changes" for one in request.layers)
        found["credits"] += [short_gains()] if gains and not crowd else []
        found["credits"] += [front_abroad()] if standing.faces_nobody(request.layers) else []
    pair = layout.itemById(emphasis.FORMER) is not None
    own = any(library.style_of(one) == "changes" for one in request.layers)
    found["credits"] += [changed.note(alone=True)] if pair and not own else []
    found["credits"] = _across(layout, request, found["credits"])
    if _above_credits(layout, request):
        found["credits"] = [*found["method"], *found["credits"]]
    if layout.itemById("sources") is not None:
        found["sources"] = source_pages.paragraphs(request.entries)
    return {**found, **head_of(layout, request, dates, as_of)}


def head_of(layout: QgsPrintLayout, request: Request, dates, as_of) -> dict[str, list[str]]:
    """Return the title, and the date where it is told below that.

    Over a pair of maps stand both dates: the period would say them twice.
    """
    found = {"title": [request.title], "as_of": [""]}
    pair = layout.itemById(emphasis.FORMER) is not None
    before = day_before_of(request, dates, as_of) if pair else None
    told = _as_of_text(request, as_of, before)
    twice = before is not None and told == days.span(before, as_of)
    if not request.every_date and (not told or (twice and request.template in TEMPLATES)):
        found["as_of"] = []
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
        inert.set_text(item, "")
        return
    rest = page_labels.put(item, kept, family, bold=bold, least=least, right=right)
    if rest:
        text = tr("The text “{start}…” does not fit its place on the page and was cut.")
        page.messages.append(text.format(start=rest[0][:40]))


def bare_gaps(count: int, least: int = 0) -> str:
    """Return what a page says of gaps without a length: a reader takes each for one of another.

    Parameters
    ----------
    least : int
        Those of them that are the smallest: a reader counts these after the headline.
    """
    text = tr("Gaps drawn without their length, for want of room: {count}.")
    if least:
        text = tr(
            "Gaps drawn without their length, for want of room: {count}, among them {least} of "
            "the smallest."
        )
    return text.format(count=count, least=least)


def short_front(length: float = symbols.LEAST_PIECE, closer: float = symbols.LEAST_PIECE) -> str:
    """Return what a page says of pieces and loops of a front that its maps leave out.

    Parameters
    ----------
    length, closer : float
        Millimetres of the pieces that the map draws, and its insets.
    """
    text = tr("Front line: pieces under {length}, loops under {width} are left out.")
    if closer < length:
        # no longer: its room is kept before it is known what the insets show
        text = tr("Front line: no pieces under {length} (insets {closer}) or loops under {width}.")
    # in whole ones: all that are shorter are left out
    told = {"length": math.floor(length), "closer": math.floor(closer), "width": fronts.NARROW}
    return text.format(**{name: f"{size:g} mm" for name, size in told.items()})


def short_gains() -> str:
    """Return what a page says of ground gained that its maps leave out beside a front."""
    text = tr("Ground gained: pieces under {width} off the front line as drawn are left out.")
    return text.format(width=f"{fronts.NARROW:g} mm")


def front_abroad() -> str:
    """Return what a page says of a front that it leaves out beyond the border."""
    return tr(
        "Front line: not drawn in neighbouring states where the map marks no holder opposite."
    )


def bare_numbers(numbers: Sequence[int]) -> str:
    """Return what a page says of the numbers of sources that its map has no room for."""
    text = tr("Sources whose numbers are left off the map, for want of room: {numbers}.")
    return text.format(numbers=source_list.ranges(numbers))
