# SPDX-License-Identifier: GPL-2.0-or-later
"""Cancel long computations at random moments: each must be heard within a second of work.

A run to the end counts the questions whether to stop, and notes how much processor time passes
between two, which is how long a cancel at the worst moment waits; then the work is stopped at
random ones of them, from a seed that is printed, and the time from the question before until it has
ended is measured.

    python tests/attack/cancel.py --size 10 --moments 20 --seed 3
    python tests/attack/cancel.py --works search,nest --size 30
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402

#: Seconds of processor time after which a cancel must have been heard.
HEARD_S = 1.0


class Watchdog:
    """Asks to stop after so many questions, and notes the longest silence."""

    def __init__(self, after: float = np.inf) -> None:
        self.begun = self.last = time.process_time()
        self.after, self.asked, self.silence = after, 0, 0.0
        self.ended_by = ""

    def set_progress(self, percent: float) -> None:
        """Take no notice."""

    def is_canceled(self) -> bool:
        """Tell whether the moment has come: as early as it could, after the question before."""
        self.asked += 1
        if self.asked > self.after:
            return True
        now = time.process_time()
        if now - self.last > self.silence:
            self.silence, self.ended_by = now - self.last, _asker()
        self.last = now
        return False


def _asker() -> str:
    """Return where the analysis asked, by file and line."""
    frame = sys._getframe(2)
    while frame.f_back and frame.f_code.co_filename.endswith(("feedback.py", "heard.py")):
        frame = frame.f_back
    return f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}"


def _ragged(rng, count: int) -> np.ndarray:
    return 0.03 * np.cumsum(rng.normal(size=count)) / np.sqrt(count)


def _ring(count: int, seed: int = 1) -> shapely.Polygon:
    """A ragged ring round (38, 48), open to the east."""
    rng = np.random.default_rng(seed)
    turn = np.linspace(0.15, 2.0 * np.pi - 0.15, count)
    inner, outer = 0.55 + _ragged(rng, count), 0.95 + _ragged(rng, count)
    ring = np.concatenate([inner * np.exp(1j * turn), (outer * np.exp(1j * turn))[::-1]])
    return shapely.Polygon(np.column_stack([38 + ring.real, 48 + ring.imag])).buffer(0)


def _mapped(shapes, actors=None, day: int | None = None):
    from salient.analysis.control import control_map

    date = None if day is None else dt.date(2024, 1, 1) + dt.timedelta(day)
    return control_map.build(shapes, actors or ["A"] * len(shapes), crs="EPSG:4326", date=date)[0]


def _with_islands(size: int):
    """The ring and islands in its mouth, none touching another."""
    side = int(np.ceil(np.sqrt(20 * size)))
    rng, step = np.random.default_rng(2), 0.25 / side
    spots = [
        shapely.Point(38.52 + x, 47.85 + y).buffer(step * rng.uniform(0.1, 0.4), quad_segs=2)
        for x in np.linspace(0, 0.5, side)
        for y in np.linspace(0, 0.3, side)
    ]
    return _mapped([_ring(150 * size), *spots])


def _gap(control, **options) -> Callable:
    from salient.analysis.gap import encirclement

    core = encirclement.CorePlaces(np.array([shapely.Point(38, 48)], dtype=object), ("Core",))
    if options.pop("search", False):
        core = None
    return lambda feedback: encirclement.encirclement_gap(
        control,
        encirclers=["A"],
        core=core,
        options=encirclement.GapOptions(**options),
        feedback=feedback,
    )


def _besieged(size: int) -> Callable:
    """A ring with besieged ground that is drawn across its edge."""
    from salient.analysis.gap import encirclement

    inside = shapely.Point(38, 48).buffer(0.7, quad_segs=50 * size)
    control = _mapped([_ring(100 * size), inside], ["A", "B"])
    core = encirclement.CorePlaces(np.array([shapely.Point(38, 48)], dtype=object), ("Core",))
    return lambda feedback: encirclement.encirclement_gap(
        control, encirclers=["A"], besieged=["B"], core=core, feedback=feedback
    )


def _series(size: int) -> Callable:
    from salient.analysis.gap import encirclement

    core = encirclement.CorePlaces(np.array([shapely.Point(38, 48)], dtype=object), ("Core",))
    maps = [_mapped([_ring(100 * size, seed)], day=seed) for seed in range(12)]
    return lambda feedback: encirclement.gap_series(
        maps, encirclers=["A"], core=core, feedback=feedback
    )


def _pocketed(size: int) -> list:
    """Four maps of a body with pockets of another actor, which shrink."""
    side = int(np.ceil(np.sqrt(40 * size)))
    turn = np.linspace(0.0, 2.0 * np.pi, 12, endpoint=False)
    place = np.stack(np.meshgrid(np.arange(side), np.arange(side)), -1).reshape(-1, 1, 2) + 0.5
    reach = np.random.default_rng(3).uniform(0.2, 0.45, (side * side, 12, 1))
    maps = []
    for day in range(4):
        star = reach * np.column_stack([np.cos(turn), np.sin(turn)]) + place
        stars = shapely.polygons(0.05 * star + [20.0, 10.0])
        frame = shapely.box(19.9, 9.9, 20.1 + side * 0.05, 10.1 + side * 0.05)
        body = shapely.Polygon(frame.exterior.coords, [one.exterior.coords for one in stars])
        maps.append(_mapped([body, shapely.multipolygons(stars)], ["A", "B"], day))
        reach[day::5] *= 0.8
    return maps


def _fronts(size: int) -> list:
    """Maps of two sides whose front lies elsewhere every day."""
    x, maps = np.linspace(37.0, 39.0, 40 * size), []
    for day in range(10):
        rng = np.random.default_rng(day)
        y = 48.0 + 0.02 * np.sin(9.0 * x) + _ragged(rng, len(x))
        north = shapely.Polygon([(37.0, 49.0), *zip(x, y), (39.0, 49.0)])
        south = shapely.Polygon([(37.0, 47.0), *zip(x, y), (39.0, 47.0)])
        maps.append(_mapped([north, south], ["A", "B"], day))
    return maps


def _pockets(size: int) -> Callable:
    from salient.analysis.pocket import pockets

    maps = _pocketed(size)
    return lambda feedback: pockets.find_pockets(maps, encirclers=["A"], feedback=feedback)


def _situation(size: int) -> Callable:
    from salient.analysis.situation import log

    maps = _pocketed(size)
    return lambda feedback: log.situation_log(maps, feedback=feedback)


def _timeline(size: int) -> Callable:
    from salient.analysis.change import timeline

    maps = _fronts(size)
    return lambda feedback: timeline.timeline(maps, feedback=feedback)


def _build(size: int) -> Callable:
    from salient.analysis.control import control_map

    rng = np.random.default_rng(5)
    # Stars with their corners out of order: each crosses itself many times.
    shapes = shapely.polygons(rng.uniform(0, 0.1, (10 * size, 40, 2)) + np.array([38.0, 48.0]))
    actors = ["A"] * len(shapes)
    return lambda feedback: control_map.build(shapes, actors, crs="EPSG:4326", feedback=feedback)


def _snap(size: int) -> Callable:
    from salient.analysis.control import coverage

    rng = np.random.default_rng(6)
    boxes = [
        shapely.box(38 + 0.1 * k, 48, 38.1 + 0.1 * k, 48.1)
        .segmentize(0.002)
        .buffer(rng.uniform(0, 1e-5))
        for k in range(10 * size)
    ]
    control = _mapped(boxes)
    return lambda feedback: coverage.snap(control, 5.0, feedback=feedback)


def _places(size: int) -> Callable:
    from salient.analysis.control import from_places

    xy = np.random.default_rng(7).uniform(0, 1e5, (300 * size, 2))
    actors = ["AB"[k % 2] for k in range(len(xy))]
    area = shapely.box(0, 0, 1e5, 1e5)
    return lambda feedback: from_places.control_of_places(
        xy, actors, area, reach=8e3, feedback=feedback
    )


def _diff(size: int) -> Callable:
    from salient.analysis.change import compare

    days = _prepared(_fronts(size)[:2])
    return lambda feedback: compare.compare(*days, noise_width_m=500.0, feedback=feedback)


def _prepared(maps: list) -> list:
    from salient.analysis.control import overlaps

    return [overlaps.prepared(one, overlap_rule="first") for one in maps]


def _overlaps(size: int) -> Callable:
    """Squares of three sides, each over its neighbours."""
    from salient.analysis.control import overlaps

    side = int(np.ceil(np.sqrt(150 * size)))
    low = 0.01 * np.stack(np.meshgrid(np.arange(side), np.arange(side)), -1).reshape(-1, 2)
    x, y = (low + np.array([38.0, 48.0])).T
    shapes = shapely.segmentize(shapely.box(x, y, x + 0.013, y + 0.013), 0.002)
    control = _mapped(list(shapes), ["ABC"[k % 3] for k in range(len(shapes))])
    return lambda feedback: overlaps.prepared(control, overlap_rule="first", feedback=feedback)


def _front(size: int) -> Callable:
    """Two sides drawn apart, whose front is bridged."""
    from salient.analysis.change import front

    north, south = _fronts(20 * size)[0].geometries
    south = shapely.transform(south, lambda xy: xy - [0.0, 1e-4])
    control = _mapped([north, south], ["A", "B"])
    return lambda feedback: front.front_lines(control, tolerance_m=50.0, feedback=feedback)


def _transects(size: int) -> Callable:
    from salient.analysis.change import front, transects

    lines = [
        shapely.union_all(front.front_lines(one).geometries) for one in _fronts(size)
    ]  # fmt: skip
    base = shapely.LineString([(37.0, 47.9), (39.0, 47.9)]).segmentize(0.01)
    thrown = transects.cast(base, "EPSG:4326", spacing_m=1500.0 / size, length_m=60e3)
    return lambda feedback: transects.intersect(thrown.lines, lines, "EPSG:4326", feedback=feedback)


def _lines(size: int) -> Callable:
    from salient.analysis.control import from_lines

    count = 20 * size
    x = np.linspace(-1.0, 101.0, 200)
    middle = np.linspace(1.0, 99.0, count)
    lines = [shapely.LineString(np.column_stack([x, y + 0.3 * np.sin(x)])) for y in middle]
    names = [f"side {k}" for k in range(count + 1)]
    area = shapely.box(0, 0, 100, 100)
    return lambda feedback: from_lines.control_of_lines(
        np.array(lines, dtype=object), names[1:], names[:-1], area, feedback=feedback
    )


def _prepare(size: int) -> Callable:
    """Stars that cross themselves and overlap, in layers of several days."""
    from salient.analysis.control.prepare import prepare
    from salient.analysis.control.raw import Choices, RawLayer

    rng = np.random.default_rng(8)
    layers = []
    for day in range(3):
        place = rng.uniform(0.0, 2.0, (30 * size, 1, 2)) + np.array([37.0, 47.0])
        shapes = shapely.polygons(place + rng.uniform(0.0, 0.1, (30 * size, 12, 2)))
        columns = {"actor": ["AB"[k % 2] for k in range(len(shapes))]}
        none = np.zeros(len(shapes), bool)
        fids = list(range(len(shapes)))
        layers.append(RawLayer(f"2025-01-{day + 1:02}", shapes, none, columns, fids, "EPSG:4326"))
    choices = Choices(actor_field="actor", overlaps="first", snap_m=5.0)
    return lambda feedback: prepare(layers, choices, feedback=feedback)


def _claims(size: int) -> Callable:
    """Claims about all a series shows, each on a day of its own."""
    from salient.analysis.claims import claim as claims
    from salient.analysis.claims.context import MeasurementContext
    from salient.analysis.claims.evaluate import check_claims
    from salient.analysis.places import lookup

    maps = [_mapped([_ring(100 * size, seed)], day=seed) for seed in range(4)]
    places = lookup.build(shapely.points([(38.0, 48.0), (38.7, 48.0)]), ["Core", "Rim"])
    about = {"value": 5, "unit": "km", "place_from": "Core", "actor": "A"}
    said = []
    for day in range(4):
        date = dt.date(2024, 1, 1) + dt.timedelta(day)
        said += [
            claims.ClaimedQuantity(claims.GAP, date=date, **about),
            claims.ClaimedQuantity(claims.DISTANCE, date=date, place_to=claims.FRONT, **about),
            claims.ClaimedQuantity(claims.CONTROL_AREA, "about", 5, "km²", date=date, actor="A"),
            claims.ClaimedQuantity(claims.POCKET_AREA, "about", 5, "km²", date=date, at=(38, 48)),
        ]
    ground = MeasurementContext("EPSG:4326", tuple(maps), places)
    return lambda feedback: check_claims(said, ground, feedback=feedback)


def _evidence(size: int) -> Callable:
    from salient.analysis.claims import material
    from salient.analysis.claims.evidence import match_evidence

    rng = np.random.default_rng(9)
    lon, lat = rng.uniform(30.0, 32.0, 100 * size), rng.normal(48.0, 0.3, 100 * size)
    days = [dt.date(2024, 1, 1) + dt.timedelta(int(n)) for n in rng.integers(0, 30, 2000 * size)]
    some = days[: len(lon)]
    ground = shapely.buffer(shapely.points(lon, lat), 0.02)
    named = ["A"] * len(lon), ["B"] * len(lon)
    changes = material.MatchableChanges(ground, some, some, *named)
    none = np.zeros(len(days))
    where = rng.uniform(30.0, 32.0, len(days)), rng.normal(48.0, 0.3, len(days))
    sides, kinds = ["A; B"] * len(days), ["attack"] * len(days)
    events = material.Events(*where, none, days, days, none, sides, kinds)
    reports = material.Reports([0], ["A"], [1], ["reports"], ["1"])
    return lambda feedback: match_evidence(
        changes, events, reports, distance_m=5000.0, days=3.0, feedback=feedback
    )


def _place_facts(size: int) -> Callable:
    from salient.analysis.places import facts, lookup

    maps = _fronts(size)[:3]
    lonlat = shapely.points(
        np.random.default_rng(10).uniform((37, 47.2), (39, 48.8), (500 * size, 2))
    )
    spots = lookup.build(lonlat, [str(n) for n in range(len(lonlat))])
    return lambda feedback: facts.place_facts(maps, spots, own=["A"], feedback=feedback)


def _sources(size: int) -> Callable:
    from salient.analysis.makers.comparing import compare_makers

    maps = _fronts(size)
    makers = {"one": maps[:4], "other": [replace(b, date=a.date) for a, b in zip(maps, maps[4:8])]}
    return lambda feedback: compare_makers(makers, feedback=feedback)


def _supply(size: int) -> Callable:
    from salient.analysis.gap import encirclement, roads, supply

    rng = np.random.default_rng(11)
    ends = rng.uniform(-0.5, 1.5, (30 * size, 2, 2)) * np.array([1.0, 0.3]) + np.array(
        [38.0, 47.95]
    )
    ways = roads.roads_of(list(shapely.linestrings(ends)), [""] * len(ends))
    core = encirclement.CorePlaces(np.array([shapely.Point(38, 48)], dtype=object), ("Core",))
    maps = [_mapped([_ring(50 * size)])]
    return lambda feedback: supply.supply_routes(
        maps, ways, encirclers=["A"], core=core, feedback=feedback
    )


#: How each long computation of a size is made ready.
WORKS: dict[str, Callable[[int], Callable]] = {
    "gap": lambda size: _gap(_with_islands(size)),
    "gap with a radius": lambda size: _gap(_with_islands(size), core_radius_m=2000.0),
    "besieged": _besieged,
    "nest": lambda size: _gap(_mapped([_ring(100 * size)]), nest=True),
    "least area": lambda size: _gap(_mapped([_ring(100 * size)]), min_area_m2=8e9),
    "simulations": lambda size: _gap(
        _mapped([_ring(100 * size)]), simulations=40, position_error_m=200.0
    ),
    "search": lambda size: _gap(_with_islands(size), search=True),
    # a thousand of them at size 10
    "search among islands": lambda size: _gap(_with_islands(-(-size * size // 2)), search=True),
    "gap series": _series,
    "pockets": _pockets,
    "situation log": _situation,
    "timeline": _timeline,
    "repair": _build,
    "snap": _snap,
    "places": _places,
    "lines": _lines,
    "prepare": _prepare,
    "overlaps": _overlaps,
    "diff": _diff,
    "front": _front,
    "transects": _transects,
    "claims": _claims,
    "evidence": _evidence,
    "place facts": _place_facts,
    "sources": _sources,
    "supply": _supply,
}


def attack(name: str, size: int, moments: int, seed: int) -> tuple[str, list[str]]:
    """Return a line on one work, and what is wrong with it."""
    from salient.analysis.base.errors import Canceled

    work = WORKS[name](size)
    # What a first run loads and keeps is no part of it.
    work(Watchdog())
    dog = Watchdog()
    work(dog)
    whole = time.process_time() - dog.begun
    wrong = []
    silence, where = max(
        (dog.silence, f"before {dog.ended_by}"), (time.process_time() - dog.last, "at the end")
    )
    if silence > HEARD_S:
        wrong.append(f"{name}: no question for {silence:.2f} s, {where}")
    rng = np.random.default_rng(seed)
    worst = late = 0.0
    # How many questions there are can hang on the clock.
    for after in rng.uniform(0.0, 0.7 * dog.asked, moments):
        dog = Watchdog(after)
        try:
            work(dog)
            late += 1
        except Canceled:
            worst = max(worst, time.process_time() - dog.last)
    if worst > HEARD_S:
        wrong.append(f"{name}: a cancel was heard after {worst:.2f} s (seed {seed})")
    if moments and late == moments:
        wrong.append(f"{name}: no cancel was heard (seed {seed})")
    return (
        f"{name}: {whole:.2f} s, asked each {silence:.2f} s at least ({where}),"
        f" stopped within {worst:.2f} s at {moments - late:.0f} of {moments} moments",
        wrong,
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--works", default="")
    parser.add_argument("--size", type=int, default=10)
    parser.add_argument("--moments", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    load_salient(ROOT)
    print(f"seed {given.seed}")
    wrong = []
    for name in [one for one in given.works.split(",") if one] or WORKS:
        line, faults = attack(name, given.size, given.moments, given.seed)
        print(line, *faults, sep="\n  ", flush=True)
        wrong += faults
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
