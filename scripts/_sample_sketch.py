# SPDX-License-Identifier: GPL-2.0-or-later
"""The sketch of the sample, read from its list of coordinates: control, study area, sectors."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import shapely

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
SOURCE = SAMPLE / "central_syria.txt"
#: said in layer names, abstracts and on the map itself, so that no screenshot passes for a record
SKETCH = "Sketch, not a record"
ABSTRACT = (
    "A sketch of central Syria on 3 April, 6 July and 14 August 2017, drawn by the authors of "
    "Salient from places and a few published figures so that the plugin can be tried out. It is "
    "not a record of who held what: between the named places the lines are invented. Do not "
    "cite it."
)


class SketchError(ValueError):
    """The list of coordinates contradicts itself; the message says where."""


@dataclass
class Sketch:
    """What the list of coordinates says, by date."""

    dates: list[str] = field(default_factory=list)
    points: dict[str, tuple[float, float]] = field(default_factory=dict)
    study: list[str] = field(default_factory=list)
    lines: list[tuple[tuple[str, ...], list[str]]] = field(default_factory=list)
    held: list[tuple[tuple[str, ...], float, float, str, str]] = field(default_factory=list)
    places: list[tuple[float, float, int | None, str]] = field(default_factory=list)
    river: list[tuple[float, float]] = field(default_factory=list)


def read_sketch(path: Path = SOURCE) -> Sketch:
    """Read the list; raise SketchError naming the line that cannot be read."""
    sketch = Sketch()
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        words = text.split("#", 1)[0].split()
        if not words:
            continue
        try:
            _read_record(sketch, words)
        except (ValueError, IndexError, KeyError) as error:
            raise SketchError(
                f"{path.name}, line {number}: {text.strip()!r} cannot be read ({error})."
            ) from error
    return sketch


def _dates(sketch: Sketch, word: str) -> tuple[str, ...]:
    dates = tuple(sketch.dates) if word == "all" else tuple(word.split(","))
    unknown = set(dates) - set(sketch.dates)
    if unknown:
        raise ValueError(f"unknown date {sorted(unknown)[0]}")
    return dates


def _read_record(sketch: Sketch, words: list[str]) -> None:
    kind, rest = words[0], words[1:]
    if kind == "dates":
        sketch.dates = rest
    elif kind == "point":
        if rest[0] in sketch.points:
            raise ValueError("a second point of that name")
        sketch.points[rest[0]] = (float(rest[1]), float(rest[2]))
    elif kind == "study":
        sketch.study = rest + rest[:1]
    elif kind == "line":
        sketch.lines.append((_dates(sketch, rest[0]), rest[1:]))
    elif kind == "held":
        sketch.held.append(
            (_dates(sketch, rest[0]), float(rest[1]), float(rest[2]), rest[3], " ".join(rest[4:]))
        )
    elif kind == "place":
        population = None if rest[2] == "-" else int(rest[2])
        sketch.places.append((float(rest[0]), float(rest[1]), population, " ".join(rest[3:])))
    elif kind == "river":
        numbers = [float(word) for word in rest]
        sketch.river = list(zip(numbers[::2], numbers[1::2]))
    else:
        raise ValueError(f"unknown record {kind}")


def study_area(sketch: Sketch) -> shapely.Polygon:
    """Return the ground that the faces of every date tile."""
    return shapely.Polygon([sketch.points[name] for name in sketch.study])


def control(sketch: Sketch, date: str) -> list[tuple[str, str, shapely.Polygon]]:
    """(actor, class, polygon) of every face of one date, in the order of the list."""
    paths = [names for dates, names in sketch.lines if date in dates] + [sketch.study]
    edges = [shapely.LineString([sketch.points[name] for name in names]) for names in paths]
    faces = shapely.get_parts(shapely.polygonize([shapely.unary_union(edges)]))
    known = set(sketch.points.values())
    for face in faces:
        stray = [xy for xy in shapely.get_coordinates(face).tolist() if tuple(xy) not in known]
        if stray:
            raise SketchError(f"{date}: two lines cross at {stray[0]}, where no point is named.")
    result = []
    taken: dict[int, str] = {}
    for dates, lon, lat, control_class, actor in sketch.held:
        if date not in dates:
            continue
        (inside,) = shapely.contains_xy(faces, lon, lat).nonzero()
        if len(inside) != 1:
            raise SketchError(
                f"{date}: {actor} at {lon} {lat} lies in {len(inside)} faces, not in one."
            )
        if inside[0] in taken:
            raise SketchError(
                f"{date}: {taken[inside[0]]} and {actor} at {lon} {lat} hold the same face."
            )
        taken[inside[0]] = actor
        result.append((actor, control_class, shapely.normalize(faces[inside[0]])))
    if len(taken) != len(faces):
        orphan = next(face for number, face in enumerate(faces) if number not in taken)
        raise SketchError(f"{date}: nobody holds the face around {orphan.representative_point()}.")
    return result


def sectors(sketch: Sketch) -> list[tuple[str, shapely.Polygon]]:
    """Three north-south bands of the study area, to try sums by sector."""
    area = study_area(sketch)
    bands = (("West", 36.0, 37.6), ("Centre", 37.6, 39.2), ("East", 39.2, 41.0))
    return [
        (name, shapely.intersection(area, shapely.box(left, 33.0, right, 37.0)))
        for name, left, right in bands
    ]
