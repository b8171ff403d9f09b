# SPDX-License-Identifier: GPL-2.0-or-later
"""UCDP's Georeferenced Event Dataset: 49 columns, 41 columns, or candidate files with no header."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from ...analysis.base.feedback import NO_FEEDBACK, Feedback, each
from .. import model
from ..model import Event, Report
from . import coordinates, drafts
from .drafts import Draft, Drafts, Rejected, ReportDraft, RowError
from .tables import InputTable

DATASET = "UCDP GED"
#: it names the government first
FIRST_ACTS = False
_STANDARD = (
    "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id "
    "conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a "
    "side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office "
    "source_date source_headline source_original where_prec where_coordinates where_description "
    "adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region "
    "event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians "
    "deaths_unknown best high low gwnoa gwnob"
)
_OLDER = (
    "id year active_year type_of_violence conflict_new_id conflict_name dyad_new_id dyad_name "
    "side_a_new_id side_a side_b_new_id gwnob side_b number_of_sources source_article "
    "source_office source_date source_headline source_original where_prec where_coordinates "
    "adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region "
    "event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians "
    "deaths_unknown low best high"
)
#: the columns of a file that names none, by their number
HEADERS = (tuple(_STANDARD.split()), tuple(_OLDER.split()))
NEEDED = frozenset(("id", "type_of_violence", "side_a", "where_prec", "date_prec", "date_start"))

#: where_prec → metres: town; within about 25 km; district; province; fuzzy area; country; sea, air
LOCATION_M = {1: 1e3, 2: 25e3, 3: 50e3, 4: 150e3, 5: 100e3, 6: 500e3, 7: 500e3}
#: date_prec → the longest span that the day is known to, in days
DATE_DAYS = {1: 1, 2: 6, 3: 7, 4: 31, 5: 366}
VIOLENCE = {1: "state-based conflict", 2: "non-state conflict", 3: "one-sided violence"}
_FACTS = (
    *("conflict_name", "dyad_name", "adm_1", "adm_2", "country", "where_description"),
    *("event_clarity", "code_status", "deaths_a", "deaths_b", "deaths_civilians"),
    *("deaths_unknown", "best", "high", "low", "where_prec", "date_prec"),
)
_NEW_PIECE = re.compile(r"^(?P<name>.*?),(?P<date>\d{4}-\d{2}-\d{2}),(?P<headline>.*)$", re.DOTALL)
_OLD_PIECE = re.compile(
    r"^(?P<name>[^\d\"]*?)[\s,(]*(?P<date>\d{4}-\d{2}-\d{2})[\s,):]*\"?(?P<headline>.*?)\"?$",
    re.DOTALL,
)
_UNNAMED = "source cited by UCDP"


#: columns of days
DATES = ("date_start", "date_end")


def matches(columns: list[str]) -> bool:
    """Tell whether columns are those of GED."""
    return set(columns) >= NEEDED


def read(
    table: InputTable, date_format: str | None = None, feedback: Feedback = NO_FEEDBACK
) -> Drafts:
    """Return the events of a GED file."""
    found = Drafts(DATASET, rejected=list(table.rejected), notes=list(table.notes))
    starts = drafts.days([row.get("date_start") for _, row in table.rows], date_format)
    ends = drafts.days([row.get("date_end") for _, row in table.rows], date_format)
    for (number, row), start, end in each(zip(table.rows, starts, ends), feedback):
        try:
            found.drafts.append(_draft(number, row, start, end))
        except RowError as error:
            found.rejected.append(Rejected(number, str(error), str(row.get("id", ""))))
    return found


def _draft(
    number: int,
    row: dict[str, Any],
    start: dt.date | None,
    end: dt.date | None,
) -> Draft:
    ident = drafts.text(row.get("id")).removesuffix(".0")
    if not ident:
        raise RowError("The row has no id.")
    if start is None:
        raise RowError("“{row}” is no date.", row=row.get("date_start"))
    if end is None and drafts.text(row.get("date_end")):
        raise RowError("“{row}” is no date.", row=row.get("date_end"))
    end = end or start
    kind = VIOLENCE.get(drafts.whole(row.get("type_of_violence")) or 0, "violence")
    sides = [drafts.text(row.get(side)) for side in ("side_a", "side_b")]
    place = drafts.text(row.get("where_coordinates"))
    between = " – ".join(side for side in sides if side)
    event = model.made(
        Event,
        title=f"{kind.capitalize()}: {between}" + (f", {place}" if place else ""),
        category=kind,
        actors="; ".join(side for side in sides if side and side != "Civilians"),
        place=place,
        date_start=start,
        date_end=end,
        date_precision_days=_slack(drafts.whole(row.get("date_prec")), (end - start).days + 1),
        lon=coordinates.degrees(row.get("longitude"), "longitude"),
        lat=coordinates.degrees(row.get("latitude"), "latitude"),
        location_precision_m=LOCATION_M.get(drafts.whole(row.get("where_prec")) or 0),
        details=drafts.fact_sheet({name: drafts.text(row.get(name)) for name in _FACTS}),
        dataset=DATASET,
        external_id=ident,
    )
    return Draft(number, event, _words(row))


def _slack(code: int | None, stated: int) -> int | None:
    """Return by how many days the truth may lie outside the stated days.

    The dataset gives the span that it knows the day to; what the stated days do not cover of the
    longest span of the code can lie before them or after them.
    """
    if code not in DATE_DAYS:
        return None
    return max(0, -((stated - DATE_DAYS[code]) // 2))


def _words(row: dict[str, Any]) -> list[ReportDraft]:
    originals = drafts.names(row.get("source_original"))
    words = []
    for piece in _pieces(drafts.text(row.get("source_article"))):
        match = _NEW_PIECE.match(piece) or _OLD_PIECE.match(piece)
        name = drafts.text(match["name"]) if match else ""
        headline = drafts.text(match["headline"]) if match else piece
        published = drafts.days([match["date"]])[0] if match and _real(match["date"]) else None
        report = model.made(Report, headline=headline.strip('" '), published=published)
        words.append(_word(name or _UNNAMED, report, originals))
    return words


def _real(date: str) -> bool:
    return not date.startswith("0000") and date[5:7] != "00" and date[8:] != "00"


def _word(name: str, report: Report, originals: list[str]) -> ReportDraft:
    """Return a report by its original source where GED names just one, else by who printed it."""
    outlet = model.source_named(name, "media")
    if len(originals) == 1 and model.name_key(originals[0]) != model.name_key(name):
        return ReportDraft(model.source_named(originals[0]), report, outlet)
    note = f"Original sources of the event: {'; '.join(originals)}." if len(originals) > 1 else ""
    return ReportDraft(outlet, model.altered(report, note=note))


def _pieces(cell: str) -> list[str]:
    """Return the sources that stand in one cell: quoted and joined by ``;``, or one old style."""
    if not cell:
        return []
    if not cell.startswith('"'):
        found = re.split(r";\s*(?=[^;]*\d{4}-\d{2}-\d{2})", cell)
    else:
        found = re.split(r'"\s*;\s*"', cell.strip('"'))
    return [piece.strip(' "\n') for piece in found if piece.strip(' "\n;')]
