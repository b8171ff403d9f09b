# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the editor's desk: what nobody reports, and what no map shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm

from ...analysis.base import marks
from ...cartography.report import CitedSource, HtmlReport, HtmlTable
from ...i18n import tr, writing_in
from . import common as reports

if TYPE_CHECKING:
    from ..layers import RawFeatures

#: Columns of the page, with their headings.
_SHOWN = ("number", "kind", "what", "date", "area_km2", "reliability", "credibility", "who",
          "place", "latitude", "longitude")  # fmt: skip


@writing_in("")
def report(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    layer: RawFeatures,
    table: Mapping[str, list[Any]],
    counts: Any,
    held: Any,
) -> HtmlReport:
    """Return the page of one run.

    Parameters
    ----------
    layer : RawFeatures
    table : mapping
        Columns of `DESK_FIELDS`.
    counts : (changes, supported changes, unsupported changes, unmapped reports)
    held : (str, str, str)
        Role, name and hash of the store.
    """
    columns = [table[name] for name in _SHOWN]
    # three digits of a degree would miss the place by kilometres
    columns[-2:] = ([_degrees(value) for value in column] for column in columns[-2:])
    rows = list(zip(*columns))
    every, supported, bare, unmapped = counts
    headings = (
        tr("no."), tr("kind"), tr("what"), tr("date"), tr("km²"), tr("reliability"),
        tr("credibility"), tr("who"), tr("place"), tr("lat"), tr("lon"),
    )  # fmt: skip
    return HtmlReport(
        title=tr("Unsupported and unmapped"),
        summary=tr(
            "Changes: {all}, reported by at least one source: {supported}, by nobody: {bare}. "
            "Reported events that are on no map: {unmapped}."
        ).format(supported=supported, all=every, bare=bare, unmapped=unmapped),
        key_figures=[
            (tr("changes without a report"), str(bare)),
            (tr("reports without a change"), str(unmapped)),
        ],
        sections=[HtmlTable(tr("To look at, in this order"), headings, rows)],
        method=[
            tr(
                "The largest change that nobody reports stands first, then the best report that no "
                "map shows, then the second of either. Reports go by the better reliability of "
                "their sources, then by the better credibility; the grades are never merged."
            ),
            tr(
                "A report is on no map if its event has a place and lies within the dates of the "
                "maps, a source reports it, and no change near it in space and time fits the side "
                "whose deed it is. Not every event moves a front: whether this one should is for "
                "you to read."
            ),
        ],
        sources=[CitedSource(tr("Changes"), layer.name, layer.sha256), CitedSource(*held)],
        **reports.of_run(algorithm, parameters),
    )


def _degrees(value: Any) -> str | None:
    return None if value is None or value != value else marks.written(f"{value:.4f}")
