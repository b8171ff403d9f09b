# SPDX-License-Identifier: GPL-2.0-or-later
"""Many dates, many pockets: how the timeline's ledger and the situation log grow.

(a) A front that swings in four places at random: each change lies over many before.
    Processor time of all, and of the ledger in it, with its faces and pairs of face and change.
    And of the situation log of the same maps.
(b) A body with so many pockets, a seventh of which shrink to the next date: the situation log.

    python bench/many.py [dates] [pockets]
"""

from __future__ import annotations

import datetime as dt
import sys
import time

import numpy as np
import shapely
from pocket import load_salient

#: Places in which the front swings, and vertices of each.
HUMPS, VERTICES = 4, 8
#: Degrees between pockets, and vertices of each.
STEP, CORNERS = 0.05, 12


def swinging(count: int) -> list:
    """Return the maps of a front of which one stretch a day lies elsewhere."""
    from salient.analysis.control import control_map

    rng = np.random.default_rng(1)
    x = np.linspace(37.0, 39.0, HUMPS * VERTICES + 1)
    arc = np.sin(np.linspace(0.0, np.pi, VERTICES + 1)[1:-1])
    maps = []
    for day in range(count):
        y = 48.0 + 0.02 * np.sin(9.0 * x)
        first = VERTICES * rng.integers(HUMPS) + 1
        y[first : first + VERTICES - 1] += rng.uniform(-0.05, 0.05) * arc
        ground = shapely.Polygon([(37.0, 49.0), *zip(x, y), (39.0, 49.0)])
        date = dt.date(2015, 1, 1) + dt.timedelta(day)
        maps.append(control_map.build([ground], ["A"], crs="EPSG:4326", date=date)[0])
    return maps


def with_pockets(count: int) -> list:
    """Return two maps of a body with stars of another actor in it."""
    from salient.analysis.control import control_map

    side = int(np.ceil(np.sqrt(count)))
    place = np.arange(count)
    middle = 0.5 + np.column_stack([place % side, place // side])
    turn = np.linspace(0.0, 2.0 * np.pi, CORNERS, endpoint=False)
    reach = np.random.default_rng(2).uniform(0.2, 0.45, (count, CORNERS, 1))
    maps = []
    for day in (1, 2):
        stars = reach * np.column_stack([np.cos(turn), np.sin(turn)]) + middle[:, None]
        stars = shapely.polygons(STEP * stars + [20.0, 10.0])
        frame = shapely.box(19.5, 9.5, 20.5 + side * STEP, 10.5 + side * STEP)
        holes = [star.exterior.coords for star in stars]
        body = shapely.Polygon(frame.exterior.coords, holes)
        ground = [body, shapely.multipolygons(stars)]
        date = dt.date(2025, 1, day)
        maps.append(control_map.build(ground, ["A", "B"], crs="EPSG:4326", date=date)[0])
        reach[::7] *= 0.9
    return maps


def main() -> None:
    load_salient()
    from salient.analysis.change import history, timeline
    from salient.analysis.situation import log

    dates = int(sys.argv[1]) if len(sys.argv) > 1 else 3_650
    pockets = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    for count in (dates // 4, dates):
        maps = swinging(count)
        start = time.process_time()
        found = timeline.timeline(maps)
        whole = time.process_time() - start
        start = time.process_time()
        book = history.ledger(found.changes.geometries[:], found.steps)
        took = time.process_time() - start
        print(
            f"(a) {count:,} dates, {len(found.steps):,} changes: {whole:.1f} s, of which the "
            f"ledger {took:.1f} s ({len(book.faces):,} faces, {len(book.face):,} pairs)",
            flush=True,
        )
        start = time.process_time()
        entries = log.situation_log(maps)
        took = time.process_time() - start
        print(
            f"(a) {count:,} dates: situation log {took:.1f} s, {len(entries):,} entries", flush=True
        )
    for count in (pockets // 4, pockets):
        maps = with_pockets(count)
        start = time.process_time()
        log.situation_log(maps)
        print(f"(b) {count:,} pockets: {time.process_time() - start:.1f} s", flush=True)


if __name__ == "__main__":
    main()
