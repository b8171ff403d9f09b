# SPDX-License-Identifier: GPL-2.0-or-later
"""One self-contained HTML page for every algorithm: figures, charts, method, inputs, parameters."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..analysis.base.remarks import in_words
from ..analysis.base.units import format_measured
from ..i18n import named, tr
from ..templates import render
from . import charts

#: pixels of a chart on a telephone 390 pixels wide, whose page has margins of 20
PHONE_CHART = (350, 260)


#: rows of a table from which on what they say alike is said once
_MANY_ROWS = 4
#: less than this in a cell is nothing
_LEAST = 5e-4
#: what a cell without a value shows
_NOTHING = "–"


class FigureWithError(float):
    """A figure of a table with its error, 95 %: it is written with the digits that that allows."""

    error: float

    def __new__(cls, value: float, error: float) -> FigureWithError:
        """Make a figure with its error."""
        made = super().__new__(cls, value)
        made.error = float(error) if math.isfinite(error) else 0.0
        return made


@dataclass(frozen=True)
class HtmlTable:
    """A table with a heading; numbers are right-aligned by column."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]
    note: str = ""

    def shown(self) -> HtmlTable:
        """Return the table without columns of which each row says nothing, or the same.

        What all of many rows say alike stands below it, once: a list of it is read by nobody.
        """
        numbers = range(len(self.columns)) if self.rows else ()
        cells = {number: [_text(row[number]) for row in self.rows] for number in numbers}
        alike = [
            number
            for number, texts in cells.items()
            if len(texts) >= _MANY_ROWS and len(set(texts)) == 1
        ]
        empty = [
            number for number in numbers if all(row[number] in (None, "") for row in self.rows)
        ]
        kept = [n for n in range(len(self.columns)) if n not in empty and n not in alike]
        if not kept:
            return self
        said = [named(self.columns[n], cells[n][0]) for n in alike if n not in empty]
        note = tr("Alike in all rows: {what}.").format(what="; ".join(said)) if said else ""
        return replace(
            self,
            columns=[self.columns[number] for number in kept],
            rows=[[row[number] for number in kept] for row in self.rows],
            note=" ".join(text for text in (self.note, note) if text),
        )

    @property
    def numeric(self) -> list[bool]:
        """Which columns hold numbers only."""
        return [
            bool(self.rows) and all(isinstance(row[i], (int, float)) for row in self.rows)
            for i in range(len(self.columns))
        ]


@dataclass(frozen=True)
class Figure:
    """A chart with what it says below it."""

    chart: charts.Chart
    caption: str = ""


@dataclass(frozen=True)
class Picture:
    """A picture of ours as SVG, whose texts are escaped already, with what it says below it."""

    svg: str
    caption: str = ""
    #: the same for a telephone, where the letters of a wide one could not be read
    narrow: str = ""


@dataclass(frozen=True)
class CitedSource:
    """An input of the run: its name, and the SHA-256 of what was read from it."""

    role: str
    name: str
    sha256: str


@dataclass(frozen=True)
class HtmlReport:
    """What a page says.

    Attributes
    ----------
    title, summary : str
        Heading, and what was found in a sentence or two.
    key_figures : sequence of (str, str)
        Label and text, shown large.
    sections : sequence of HtmlTable, Figure or Picture
    method : sequence of str
        Paragraphs.
    sources : sequence of Source
    parameters : mapping of str to object
        Every parameter of the run by name.
    labels : mapping of str to str
        What a parameter is called where people set it, by name.
    version : str
        “Salient 0.1.0, QGIS 3.22.16”.
    notes : sequence of str
        Warnings of the run, shown in full.
    made : datetime.datetime, optional
        When; None leaves it out, so that two equal runs give equal pages.
    """

    title: str
    summary: str
    key_figures: Sequence[tuple[str, str]] = ()
    sections: Sequence[HtmlTable | Figure | Picture] = ()
    method: Sequence[str] = ()
    sources: Sequence[CitedSource] = ()
    parameters: Mapping[str, object] | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    version: str = ""
    notes: Sequence[str] = ()
    made: dt.datetime | None = None


def html(report: HtmlReport) -> str:
    """Return a report as the text of an HTML page without anything outside it."""
    from markupsafe import Markup

    sections: list[dict[str, object]] = []
    for section in report.sections:
        if isinstance(section, Figure):
            # Our own SVG, escaped where it was made.
            picture = Markup(charts.svg(section.chart))  # nosec B704
            small = charts.resized(section.chart, *PHONE_CHART)
            # Ours too. Letters of a chart that is shrunk to a phone could not be read.
            narrow = Markup(charts.svg(small))  # nosec B704
            sections.append({"picture": picture, "narrow": narrow, "caption": section.caption})
        elif isinstance(section, Picture):
            # Our own SVG again: `map_cut` escapes each text in it.
            picture, narrow = Markup(section.svg), Markup(section.narrow)  # nosec B704
            sections.append({"picture": picture, "narrow": narrow, "caption": section.caption})
        else:
            sections.append({"picture": "", "table": section.shown()})
    exact = {name: _exact(value) for name, value in (report.parameters or {}).items()}
    given = {name: text for name, text in exact.items() if text != _NOTHING}
    # a page of dashes is read by nobody
    names = [report.labels.get(name, name) for name in exact if name not in given]
    unset = tr("Not set: {names}.").format(names="; ".join(names)) if names else ""
    return render(
        "report.html.j2",
        report=report,
        sections=sections,
        text=_text,
        given=given,
        unset=unset,
        words=_words(),
    )


def _words() -> dict[str, str]:
    """Return the page's own words in its language: templates are not searched for texts."""
    return {
        "warnings": tr("Warnings"),
        "method": tr("Method"),
        "inputs": tr("Inputs"),
        "role": tr("Role"),
        "layer": tr("Layer"),
        "hash": tr("SHA-256 of what was read"),
        "parameters": tr("Parameters"),
        "parameter": tr("Parameter"),
        "value": tr("Value"),
    }


def _exact(value: object) -> str:
    """Return what a parameter was set to: a number with all its digits."""
    return f"{value:.15g}" if isinstance(value, float) else _text(value)


def _text(value: object) -> str:
    """Return a cell as text: dates in ISO, numbers with the digits that count, – for None."""
    if value is None or value != value:
        return _NOTHING
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, float):
        error = value.error if isinstance(value, FigureWithError) else 0.0
        return format_measured(value if abs(value) >= _LEAST else 0.0, error)
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    return str(in_words(value) if isinstance(value, str) else value)
