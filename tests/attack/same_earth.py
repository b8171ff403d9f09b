# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack every number with moves of the earth onto itself: none may change, to 1e-6.

Random maps of two actors over three dates, between the equator and the pole, are turned about the
axis of the earth (also so that the antimeridian runs through them, cut there or drawn on beyond
180 degrees), mirrored at a meridian and mirrored at the equator. The ellipsoid is the same after
each, so every length, area and count is, too. With `--actors 1` all but one actor's ground is
nobody's, with `--islands 0.5` half of what that actor does not hold has an island of its own in it.

    python tests/attack/same_earth.py --seed 0 --count 50
    python tests/attack/same_earth.py --seed 0 --count 50 --actors 1 --islands 0.5
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import sys
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from seeded import attacked  # noqa: E402

LATITUDES = (0.0, 12.0, 48.0, 70.0, 86.0)
STEP = 0.25
#: What the moves change, and what says the same in words.
MOVED = (
    "lon", "lat", "xy", "points", "point", "azimuth", "azimuth_deg", "direction", "bearing",
    "label", "start", "middle", "end", "line_no", "pocket",
)  # fmt: skip
#: What is true to less. In a search no line crosses the middle of a room, a corner of which may be
#: a foot in the map's plane.
WITHIN = {"search": 1e-5}
#: What a result carries along of the map.
CARRIED = ("edges", "edge_areas", "control", "unmatched", "fids", "before_map", "after_map")


class Drawn:
    """Cells of a grid with ragged corners, each held by an actor or by nobody, on three dates."""

    def __init__(self, seed: int, actors: int = 2, islands: float = 0.0) -> None:
        rng = np.random.default_rng(seed)
        self.size = int(rng.integers(5, 9))
        self.low = float(rng.choice(LATITUDES)) + rng.uniform(0, 0.5)
        lon = STEP * np.arange(self.size + 1) * (6.0 if self.low > 80 else 1.0)
        lat = self.low + STEP * np.arange(self.size + 1)
        self.corners = np.stack(np.meshgrid(lon, lat, indexing="ij"), -1)
        # corners of a column lie on one meridian, so that a cut there cuts no edge
        self.corners[..., 1] += rng.uniform(-0.3, 0.3, self.corners.shape[:2]) * STEP
        held = rng.choice(["A", "B", ""], p=[0.5, 0.35, 0.15], size=(self.size, self.size))
        self.days = []
        for _ in range(3):
            held = without_touching_corners(held)
            self.days.append(held.copy())
            changed = rng.random(held.shape) < 0.12
            held = np.where(changed, rng.choice(["A", "B"], size=held.shape), held)
        free = np.argwhere((self.days[0] != "A") & (self.days[2] != "A"))
        self.core = None
        if len(free):
            i, j = free[rng.integers(len(free))]
            self.core = self.corners[i : i + 2, j : j + 2].reshape(-1, 2).mean(axis=0)
        self.radius = float(rng.choice([0.0, 1500.0]))
        self.actors = ("A", "B")[:actors]
        self.islands = self.with_islands(rng, islands) if islands else [[] for _ in self.days]

    def with_islands(self, rng, share: float) -> list[list]:
        """Islands of A, day by day, in cells that it does not hold; they come and go."""
        drawn = {}
        for i, j in np.ndindex(self.size, self.size):
            corners = shapely.get_coordinates(self.cell(i, j))[:4]
            weight = rng.dirichlet(np.full(4, 2.0), size=int(rng.integers(3, 9)))
            shape = shapely.convex_hull(shapely.multipoints(weight @ corners))
            if rng.random() < share and not self.core_near(shape):
                drawn[i, j] = shape
        return [
            [one for (i, j), one in drawn.items() if held[i, j] != "A" and rng.random() < 0.9]
            for held in self.days
        ]

    def core_near(self, shape) -> bool:
        """Tell whether a shape lies about the core, where its circle would be on closed ground."""
        return self.core is not None and shape.distance(shapely.Point(self.core)) < 0.2 * STEP

    def maps(self, move, seams: tuple[int, ...] = ()) -> list:
        """The control maps under a move, cut at columns."""
        from salient.analysis.control import control_map

        edges = [0, *seams, self.size]
        found = []
        for number, (held, islands) in enumerate(zip(self.days, self.islands)):
            shapes = [shapely.transform(one, move) for one in islands]
            actors = ["A"] * len(islands)
            for actor in self.actors:
                for low, high in zip(edges, edges[1:]):
                    cells = [
                        self.cell(i, j)
                        for i in range(low, high) for j in range(self.size)
                        if held[i, j] == actor
                    ]  # fmt: skip
                    ground = shapely.union_all(cells)
                    if actor != "A":
                        ground = shapely.difference(ground, shapely.union_all(islands))
                    for part in shapely.get_parts(ground):
                        shapes.append(shapely.transform(part, move))
                        actors.append(actor)
            day = dt.date(2025, 1, 1) + dt.timedelta(number)
            found.append(control_map.build(shapes, actors, crs="EPSG:4326", date=day)[0])
        return found

    def cell(self, i: int, j: int) -> shapely.Polygon:
        """One cell of the grid."""
        c = self.corners
        return shapely.Polygon([c[i, j], c[i + 1, j], c[i + 1, j + 1], c[i, j + 1]])


def without_touching_corners(held: np.ndarray) -> np.ndarray:
    """Cells of A that touch at a corner alone get another between: there, gaps of 0 m are tied."""
    held = held.copy()
    while True:
        of_a = held == "A"
        a, b, c, d = of_a[:-1, :-1], of_a[1:, 1:], of_a[1:, :-1], of_a[:-1, 1:]
        one, two = np.argwhere(a & b & ~c & ~d), np.argwhere(c & d & ~a & ~b)
        if not len(one) and not len(two):
            return held
        if len(one):
            held[one[:, 0] + 1, one[:, 1]] = "A"
        if len(two):
            held[two[:, 0], two[:, 1]] = "A"


def moves(drawn: Drawn) -> dict:
    """Each move, and the columns that the map is cut at."""
    column = drawn.size // 2
    to_seam = 180.0 - drawn.corners[column, 0, 0]

    def turned(by):
        return lambda xy: xy + np.array([by, 0.0])

    def wrapped(xy):
        lon = xy[:, 0] + to_seam
        return np.column_stack([np.where(lon.mean() > 180.0, lon - 360.0, lon), xy[:, 1]])

    return {
        "turned by 100": (turned(100.0), ()),
        "over the antimeridian": (turned(to_seam), ()),
        "cut at the antimeridian": (wrapped, (column,)),
        "mirrored at a meridian": (lambda xy: xy * np.array([-1.0, 1.0]), ()),
        "mirrored at the equator": (lambda xy: xy * np.array([1.0, -1.0]), ()),
    }


def answers(maps: list, move, drawn: Drawn) -> dict[str, np.ndarray]:
    """Every number of every work, by its name."""
    from salient.analysis.base.errors import InputError
    from salient.analysis.change import compare, front, timeline
    from salient.analysis.control import overlaps
    from salient.analysis.gap import encirclement as gap
    from salient.analysis.pocket import pockets
    from salient.analysis.situation import log

    def measured(**options):
        spot = shapely.Point(move(drawn.core[None])[0])
        core = gap.CorePlaces(np.array([spot], dtype=object), ("Core",))
        if options.pop("search", False):
            core = None
        return lambda: gap.encirclement_gap(
            maps[0], encirclers=["A"], core=core, options=gap.GapOptions(**options)
        )

    def series():
        spot = shapely.Point(move(drawn.core[None])[0])
        core = gap.CorePlaces(np.array([spot], dtype=object), ("Core",))
        return gap.gap_series(maps, encirclers=["A"], core=core)

    works = {
        "pockets": lambda: pockets.find_pockets(
            maps, encirclers=["A"], options=pockets.PocketOptions(position_error_m=100.0)
        ),
        "diff": lambda: compare.compare(
            *(overlaps.prepared(maps[k], overlap_rule="first") for k in (0, 2))
        ),
        "timeline": lambda: timeline.timeline(maps).table,
        "log": lambda: log.situation_log(maps),
        "front": lambda: front.front_lines(maps[0], tolerance_m=5.0),
    }
    if drawn.core is not None:
        works |= {
            "gap": measured(core_radius_m=drawn.radius),
            "search": measured(search=True, max_gap_m=60_000.0),
            "least area": measured(core_radius_m=500.0, min_area_m2=3e9),
            "series": series,
        }
    found: dict[str, np.ndarray] = {}
    for name, work in works.items():
        try:
            numbers(name, work(), found)
        except InputError as error:
            # a refusal is the same refusal, whatever numbers it names
            found[f"{name}: {str(error)[:25]}"] = np.zeros(0)
    return found


def numbers(name: str, value, found: dict[str, np.ndarray]) -> None:
    """Gather the numbers of a result: in order of size, as rows may come in any order."""
    if dataclasses.is_dataclass(value):
        for one in dataclasses.fields(value):
            if one.name not in CARRIED and not one.name.endswith(MOVED):
                numbers(f"{name}.{one.name}", getattr(value, one.name), found)
    elif isinstance(value, dict):
        for key, one in value.items():
            numbers(f"{name}.{key}", one, found)
    elif isinstance(value, (np.ndarray, float, int)) and not isinstance(value, bool):
        array = np.asarray(value)
        if array.dtype.kind in "fi" and "index" not in name and "track" not in name:
            found[name] = np.sort(array.ravel().astype(float))
    elif isinstance(value, (tuple, list)) and value and dataclasses.is_dataclass(value[0]):
        for number, one in enumerate(value):
            numbers(f"{name}.{number}", one, found)


def attack(seed: int, actors: float = 2, islands: float = 0.0) -> tuple[str, list[str]]:
    """Return the kind of a random map, and what a move changes."""
    drawn = Drawn(seed, int(actors), islands)
    plain = answers(drawn.maps(lambda xy: xy), lambda xy: xy, drawn)
    wrong = []
    for title, (move, seams) in moves(drawn).items():
        other = answers(drawn.maps(move, seams), move, drawn)
        if set(plain) != set(other):
            wrong.append(f"{title}: answers {sorted(set(plain) ^ set(other))}")
        for name in plain.keys() & other.keys():
            one, two = plain[name], other[name]
            if one.shape != two.shape:
                wrong.append(f"{title}: {name}: {len(one)} numbers become {len(two)}")
                continue
            within = WITHIN.get(name.split(".")[0], 1e-6)
            same = np.isclose(one, two, rtol=within, atol=1e-2, equal_nan=True)
            if not same.all():
                worst = int(np.argmin(same))
                wrong.append(f"{title}: {name}: {one[worst]!r} becomes {two[worst]!r}")
    return f"from {int(drawn.low)} on", wrong


if __name__ == "__main__":
    sys.exit(attacked(attack, __doc__, 20, actors=2, islands=0.0))
