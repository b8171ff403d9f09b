# SPDX-License-Identifier: GPL-2.0-or-later
"""ACLED's exports, in the form since 2023 and in the upper-case form before it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ...analysis.base.dates import AmbiguousDatesError
from ...analysis.base.errors import worded
from ...analysis.base.feedback import NO_FEEDBACK, Feedback, each
from .. import model
from ..model import Event, Report
from . import coordinates, drafts
from .drafts import Draft, Drafts, Rejected, ReportDraft, RowError
from .tables import InputTable

DATASET = "ACLED"
NEEDED = frozenset(("event_date", "event_type", "actor1", "geo_precision", "source"))

#: geo_precision → metres: the town; a place near a known town; a province's main town
LOCATION_M = {1: 1e3, 2: 25e3, 3: 100e3}
#: time_precision → days: the day; the week; the month
DATE_DAYS = {1: 0, 2: 6, 3: 30}
_ACTORS = ("actor1", "assoc_actor_1", "actor2", "assoc_actor_2")
_FACTS = (
    *("disorder_type", "sub_event_type", "interaction", "civilian_targeting", "country"),
    *("admin1", "admin2", "admin3", "source_scale", "fatalities", "tags", "timestamp"),
    *("geo_precision", "time_precision"),
)


#: of actor1 the codebook says that it need not be the aggressor
FIRST_ACTS = False
#: columns of days
DATES = ("event_date",)


def matches(columns: list[str]) -> bool:
    """Tell whether columns are ACLED's, new or old."""
    return {name.lower() for name in columns} >= NEEDED


def read(
    table: InputTable, date_format: str | None = None, feedback: Feedback = NO_FEEDBACK
) -> Drafts:
    """Return the events of an ACLED export."""
    found = Drafts(DATASET, rejected=list(table.rejected), notes=list(table.notes))
    lower = [(number, {k.lower(): v for k, v in row.items()}) for number, row in table.rows]
    given = [row.get("event_date") for _, row in lower]
    try:
        days = drafts.days(given, date_format)
    except AmbiguousDatesError:
        # Only the old form writes such dates, and ACLED documents it as day first.
        if "GWNO" not in table.columns:
            raise
        days = drafts.days(given, "D/M/YYYY")
        found.notes.append(day_first(table.name, given[0]))
    for (number, row), day in each(zip(lower, days), feedback):
        try:
            found.drafts.append(_draft(number, row, day))
        except RowError as error:
            shown = drafts.text(row.get("event_id_cnty"))
            found.rejected.append(Rejected(number, str(error), shown))
    return found


def day_first(name: str, example: object) -> str:
    """Return the note that the old form's dates were read as they are documented."""
    return worded(
        "The dates of {name} (such as {example}) were read as day/month/year, which is "
        "how ACLED's old form is documented. If the file was saved by a spreadsheet "
        "that writes the month first, import it again with the date format M/D/YYYY.",
        name=name,
        example=example,
    )


def _draft(number: int, row: dict[str, Any], day: dt.date | None) -> Draft:
    idents = (drafts.text(row.get(n)) for n in ("event_id_cnty", "data_id", "event_id_no_cnty"))
    ident = next((one for one in idents if one), "")
    if not ident:
        raise RowError("The row has no event_id_cnty.")
    if day is None:
        raise RowError("“{row}” is no date.", row=row.get("event_date"))
    year = drafts.whole(row.get("year"))
    if year is not None and year != day.year:
        raise RowError(
            "The date “{row}” is of {year}, the column year says {year_2}.",
            row=row.get("event_date"),
            year=day.year,
            year_2=year,
        )
    kind = drafts.text(row.get("sub_event_type")) or drafts.text(row.get("event_type"))
    place = drafts.text(row.get("location"))
    main = [drafts.text(row.get(n)) for n in ("actor1", "actor2")]
    between = " – ".join(name for name in main if name)
    actors = [name for n in _ACTORS for name in drafts.names(row.get(n))]
    event = model.made(
        Event,
        title=f"{kind}: {between}" + (f", {place}" if place else ""),
        category=drafts.text(row.get("event_type")),
        actors="; ".join(dict.fromkeys(actors)),
        place=place,
        description=drafts.text(row.get("notes")),
        date_start=day,
        date_end=day,
        date_precision_days=DATE_DAYS.get(drafts.whole(row.get("time_precision")) or 0),
        lon=coordinates.degrees(row.get("longitude"), "longitude"),
        lat=coordinates.degrees(row.get("latitude"), "latitude"),
        location_precision_m=LOCATION_M.get(drafts.whole(row.get("geo_precision")) or 0),
        details=drafts.fact_sheet({name: drafts.text(row.get(name)) for name in _FACTS}),
        dataset=DATASET,
        external_id=ident,
    )
    sources = drafts.names(row.get("source"))
    said = [ReportDraft(model.source_named(one), model.made(Report)) for one in sources]
    return Draft(number, event, said)
