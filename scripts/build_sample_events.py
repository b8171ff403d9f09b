# SPDX-License-Identifier: GPL-2.0-or-later
"""Build the sample's event store from its readable tables.

Run with a Python that has QGIS: ``python scripts/build_sample_events.py [folder]``. Reads
``events.csv``, ``reports.csv`` and ``sources.csv`` in ``resources/sample`` and writes
``events.gpkg``.
"""

from __future__ import annotations

import csv
import datetime as dt
import importlib
import os
import sqlite3
import sys
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
DATASET = "Salient sample"
ILLUSTRATION = (
    "Illustration, not an event: made up by the authors of Salient so that the sample has changes "
    "with support and without. Do not cite it."
)
READ = dt.date(2025, 1, 1)


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of one of the tables."""
    with (SAMPLE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _date(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _number(text: str) -> float | None:
    return float(text) if text else None


def events(model) -> list:
    """Return the events of the table, each under an id that follows from its key."""
    found = []
    for row in rows("events"):
        made_up = row["illustration"] == "yes"
        found.append(
            model.Event(
                id=model.stable_id("sample", row["event"]),
                title=row["title"],
                category=row["category"],
                status=row["status"],
                actors=row["actors"],
                place=row["place"],
                description=ILLUSTRATION if made_up else row["description"],
                date_start=_date(row["date"]),
                date_end=_date(row["date"]),
                date_precision_days=int(row["date_precision_days"]),
                lon=_number(row["lon"]),
                lat=_number(row["lat"]),
                location_precision_m=_number(row["location_precision_m"]),
                dataset=DATASET,
                external_id=row["event"],
            )
        )
    return found


def sources(model) -> list:
    """Return the sources of the table."""
    return [
        model.Source(
            id=model.source_named(row["name"]).id,
            **{name: row[name] for name in ("name", "kind", "reliability", "url", "note")},
        )
        for row in rows("sources")
    ]


def reports(model) -> list:
    """Return the reports of the table."""
    found = []
    for number, row in enumerate(rows("reports")):
        relay = row["relayed_by"]
        claim = None
        if row["claim_kind"]:
            texts = ("kind", "comparator", "unit", "stated", "reference", "actor")
            claim = model.Claim(
                **{name: row[f"claim_{name}"] for name in (*texts, "place_from", "place_to")},
                value=_number(row["claim_value"]),
                date=_date(row["claim_date"]),
                date_from=_date(row["claim_date_from"]),
            )
        report = model.Report(
            id=model.stable_id("sample report", str(number)),
            event_id=model.stable_id("sample", row["event"]),
            source_id=model.source_named(row["source"]).id,
            relayed_by_id=model.source_named(relay).id if relay else "",
            stance=row["stance"],
            credibility=int(row["credibility"]),
            quote=row["quote"],
            url=row["url"],
            published=_date(row["published"]),
            collected=READ if row["url"] else None,
            note=row["note"],
        )
        found.append(report.with_claim(claim))
    return found


def main(folder: Path) -> None:
    """Write the store into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from build_styles import load_salient
    from qgis.core import QgsApplication

    app = QgsApplication.instance() or QgsApplication([], False)
    app.initQgis()
    load_salient()
    model = importlib.import_module("salient.events.model")
    store_room = importlib.import_module("salient.events.store.store")
    path = folder / "events.gpkg"
    for old in folder.glob("events.gpkg*"):
        old.unlink()
    store = store_room.Store.create(str(path))
    records = [*sources(model), *events(model), *reports(model)]
    store.save(records, action="import", reason="the sample's tables", who="Salient")
    del store
    # One file without a journal beside it: it may be read where nothing can be written.
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA journal_mode = DELETE")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE)
