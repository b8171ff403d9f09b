# SPDX-License-Identifier: GPL-2.0-or-later
"""Match evidence: changed ground and sourced events near it in space and time, in processor time.

Beside it runs what the least of it would be: shapely's own tree, which finds the pairs within a
distance on a plane and knows neither dates, precision, geodesics nor whose deed an event was.

    python bench/evidence.py [changes] [events]

Needs shapely 2 and pyproj, no QGIS.
"""

from __future__ import annotations

import datetime as dt
import sys
import time
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [
    entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "bench")
]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402

CHANGES, EVENTS = 5_000, 100_000
DISTANCE_M, DAYS = 5_000.0, 3.0
#: seconds of processor time
LIMIT = 2.0


def made(count_changes: int, count_events: int):
    """Patches of changed ground along a front of 1,000 km in two years, events on both sides."""
    from salient.analysis.claims.material import Events, MatchableChanges, Reports

    rng = np.random.default_rng(1)
    start = dt.date(2022, 2, 24).toordinal()
    lon, lat = rng.uniform(30.0, 40.0, count_changes), rng.normal(48.0, 0.3, count_changes)
    ground = shapely.buffer(shapely.points(lon, lat), rng.uniform(0.005, 0.05, count_changes))
    days = rng.integers(0, 730, count_changes) + start
    changes = MatchableChanges(
        ground,
        [dt.date.fromordinal(int(day)) for day in days],
        [dt.date.fromordinal(int(day) + 1) for day in days],
        ["A"] * count_changes,
        ["B"] * count_changes,
    )
    when = [dt.date.fromordinal(int(day)) for day in rng.integers(0, 730, count_events) + start]
    events = Events(
        rng.uniform(30.0, 40.0, count_events),
        rng.normal(48.0, 0.5, count_events),
        rng.choice([0.0, 100.0, 1000.0], count_events),
        when,
        when,
        np.zeros(count_events),
        rng.choice(["A; B", "B; A", ""], count_events).tolist(),
        ["attack"] * count_events,
    )
    said = rng.integers(0, count_events, count_events)
    reports = Reports(
        said.tolist(),
        rng.choice(list("ABCDEF"), count_events).tolist(),
        rng.integers(0, 7, count_events).tolist(),
        ["reports"] * count_events,
        rng.integers(0, 200, count_events).astype(str).tolist(),
    )
    return changes, events, reports


def main() -> None:
    counts = [int(text) for text in sys.argv[1:3]] or [CHANGES, EVENTS]
    load_salient()
    from salient.analysis.claims.evidence import match_evidence

    changes, events, reports = made(*counts)
    start = time.process_time()
    found = match_evidence(changes, events, reports, distance_m=DISTANCE_M, days=DAYS)
    own = time.process_time() - start
    start = time.process_time()
    points = shapely.points(events.lon, events.lat)
    near = shapely.STRtree(changes.lonlat).query(points, "dwithin", DISTANCE_M / 111_000.0)
    peer = time.process_time() - start
    print(f"{counts[0]:,} changes, {counts[1]:,} events: {len(found.matches):,} pairs")
    print(f"match evidence {own:.2f} s, a tree on a plane without dates {peer:.2f} s")
    print(f"({near.shape[1]:,} pairs); limit {LIMIT:g} s")
    if counts == [CHANGES, EVENTS] and own > LIMIT:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
