# SPDX-License-Identifier: GPL-2.0-or-later
"""Change, fronts and events as the tables of the algorithms about change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ...i18n import isolate, tr
from .gap import area_text, length_text

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.base.units import Units
    from ...analysis.change.compare import Changes, Matrix
    from ...analysis.change.front import Front
    from ...analysis.change.movement import Movement
    from ...analysis.change.timeline import Timeline
    from ...analysis.situation.log import Log

    Columns = dict[str, list[Any]]

_MI2 = 1609.344**2

CHANGE_FIELDS = (
    ("change_id", "int"), ("from_actor", "string"), ("to_actor", "string"), ("from_date", "date"),
    ("to_date", "date"), ("area_km2", "double"), ("width_m", "double"), ("depth_km", "double"),
    ("max_depth_km", "double"), ("azimuth", "double"), ("noise", "bool"),
    ("noise_class", "string"), ("persisted", "bool"), ("sector", "string"), ("label", "string"),
    ("precision", "string"), ("doubtful_km2", "double"),
)  # fmt: skip
MOVEMENT_FIELDS = (
    ("change_id", "int"), ("from_actor", "string"), ("to_actor", "string"), ("from_date", "date"),
    ("to_date", "date"), ("area_km2", "double"), ("depth_km", "double"),
    ("max_depth_km", "double"), ("azimuth", "double"), ("old_front_km", "double"),
    ("new_front_km", "double"), ("noise", "bool"), ("label", "string"),
)  # fmt: skip
MATRIX_FIELDS = (
    ("from_actor", "string"), ("to_actor", "string"), ("area_km2", "double"),
    ("area_mi2", "double"), ("parts", "int"), ("noise_km2", "double"),
)  # fmt: skip
SECTOR_FIELDS = (("sector", "string"), *MATRIX_FIELDS)
FRONT_FIELDS = (
    ("date", "date"), ("actor_1", "string"), ("actor_2", "string"), ("length_km", "double"),
    ("length_mi", "double"), ("bridged_km", "double"), ("bridges", "int"), ("label", "string"),
    ("precision", "string"),
)  # fmt: skip
TIMELINE_FIELDS = (
    ("date", "date"), ("from_date", "date"), ("actor", "string"), ("area_km2", "double"),
    ("gain_km2", "double"), ("loss_km2", "double"), ("net_km2", "double"),
    ("net_km2_per_day", "double"), ("front_km", "double"), ("noise_km2", "double"),
    ("parts", "int"), ("sector", "string"), ("precision", "string"), ("doubtful_km2", "double"),
)  # fmt: skip
LAST_FIELDS = (
    ("date", "date"), ("from_date", "date"), ("from_actor", "string"), ("to_actor", "string"),
    ("times", "int"), ("area_km2", "double"), ("label", "string"),
)  # fmt: skip
EVENT_FIELDS = (
    ("event_id", "int"), ("date", "date"), ("from_date", "date"), ("kind", "string"),
    ("actor", "string"), ("other", "string"), ("before_km2", "double"), ("after_km2", "double"),
    ("longitude", "double"), ("latitude", "double"), ("label", "string"),
    ("precision", "string"),
)  # fmt: skip


def sides(actors: Sequence[str] | Array, other: str) -> list[str]:
    """Return actors with the name of the side that no polygon is drawn for."""
    return [str(actor) or other for actor in actors]


def change_columns(
    changes: Changes,
    movement: Movement,
    sector: Sequence[str] | Array,
    units: Units,
    other: str,
    *,
    first_id: int = 1,
    doubtful_m2: Array | None = None,
) -> Columns:
    """Return the columns of `CHANGE_FIELDS`.

    Parameters
    ----------
    other : str
        Name of whoever holds the ground that no polygon holds, here and in the other tables.
    doubtful_m2 : ndarray, optional
        How much of each lies on doubtful ground; None where no map says how sure it is.
    """
    return {
        "change_id": list(range(first_id, first_id + len(changes))),
        "from_actor": sides(changes.sources, other),
        "to_actor": sides(changes.targets, other),
        "from_date": list(changes.from_dates),
        "to_date": list(changes.to_dates),
        "area_km2": changes.areas_m2 / 1e6,
        "width_m": changes.widths_m,
        "depth_km": movement.depths_m / 1e3,
        "max_depth_km": movement.max_depths_m / 1e3,
        "azimuth": movement.azimuths,
        "noise": (changes.noise != "").tolist(),
        "noise_class": [str(word) or None for word in changes.noise],
        "persisted": list(changes.persisted),
        "sector": [str(name) or None for name in sector],
        "label": [_change_label(changes, row, units, other) for row in range(len(changes))],
        "doubtful_km2": _doubtful(doubtful_m2, len(changes)),
    }


def _doubtful(areas_m2: Array | None, count: int) -> list[Any]:
    return [None] * count if areas_m2 is None else (areas_m2 / 1e6).tolist()


def _change_label(changes: Changes, row: int, units: Units, other: str) -> str:
    source, target = sides((changes.sources[row], changes.targets[row]), other)
    return tr("{source} → {target}: {area}").format(
        source=isolate(source),
        target=isolate(target),
        area=area_text(changes.areas_m2[row], units),
    )


def movement_columns(
    changes: Changes, movement: Movement, units: Units, other: str
) -> tuple[dict[str, list[Any]], Any]:
    """Return the columns of `MOVEMENT_FIELDS` for the changes that have an arrow, and these."""
    import numpy as np

    rows = np.array([arrow is not None for arrow in movement.arrows], dtype=bool)
    kept = changes.select(rows)
    depths = movement.max_depths_m[rows]
    columns = {
        "change_id": (np.flatnonzero(rows) + 1).tolist(),
        "from_actor": sides(kept.sources, other),
        "to_actor": sides(kept.targets, other),
        "from_date": list(kept.from_dates),
        "to_date": list(kept.to_dates),
        "area_km2": kept.areas_m2 / 1e6,
        "depth_km": movement.depths_m[rows] / 1e3,
        "max_depth_km": depths / 1e3,
        "azimuth": movement.azimuths[rows],
        "old_front_km": movement.old_front_m[rows] / 1e3,
        "new_front_km": movement.new_front_m[rows] / 1e3,
        "noise": (kept.noise != "").tolist(),
        "label": [length_text(depth, units) for depth in depths],
    }
    return columns, movement.arrows[rows]


def matrix_columns(matrix: Matrix, other: str) -> Columns:
    """Return the columns of `MATRIX_FIELDS`."""
    return {
        "from_actor": sides(matrix.sources, other),
        "to_actor": sides(matrix.targets, other),
        "area_km2": matrix.areas_m2 / 1e6,
        "area_mi2": matrix.areas_m2 / _MI2,
        "parts": matrix.parts.tolist(),
        "noise_km2": matrix.noise_m2 / 1e6,
    }


def sector_columns(matrices: list[tuple[str, Matrix]], other: str) -> Columns:
    """Return the columns of `SECTOR_FIELDS` for a matrix a sector."""
    columns: Columns = {name: [] for name, _ in SECTOR_FIELDS}
    for sector, matrix in matrices:
        for name, values in matrix_columns(matrix, other).items():
            columns[name].extend(values)
        columns["sector"].extend([sector] * len(matrix))
    return columns


def front_columns(
    fronts: list[tuple[object, Front]], units: Units, other: str
) -> tuple[dict[str, list[Any]], Any]:
    """Return the columns of `FRONT_FIELDS` for a front a date, and their lines."""
    columns: Columns = {name: [] for name, _ in FRONT_FIELDS}
    shapes: list[Any] = []
    for date, front in fronts:
        for row in range(len(front)):
            length = float(front.lengths_m[row])
            first, second = sides((front.firsts[row], front.seconds[row]), other)
            label = tr("{first} – {second}: {length}").format(
                first=isolate(first), second=isolate(second), length=length_text(length, units)
            )
            values = (
                date, first, second, length / 1e3, length / 1609.344,
                front.bridged_m[row] / 1e3, int(front.bridged[row]), label,
            )  # fmt: skip
            for (name, _), value in zip(FRONT_FIELDS, values):
                columns[name].append(value)
            shapes.append(front.geometries[row])
    return columns, shapes


def timeline_columns(found: Timeline, doubtful_m2: Array | None = None) -> Columns:
    """Return the columns of `TIMELINE_FIELDS`; `doubtful_m2` is how much of the area is so."""
    table = found.table
    return {
        "date": list(table.dates),
        "from_date": list(table.from_dates),
        "actor": list(table.actors),
        "area_km2": table.area / 1e6,
        "gain_km2": table.gain / 1e6,
        "loss_km2": table.loss / 1e6,
        "net_km2": table.net / 1e6,
        "net_km2_per_day": table.net_per_day / 1e6,
        "front_km": table.front / 1e3,
        "noise_km2": table.noise / 1e6,
        "parts": table.parts.tolist(),
        "sector": [str(name) or None for name in table.sectors],
        "doubtful_km2": _doubtful(doubtful_m2, len(table)),
    }


def last_columns(
    found: Timeline, units: Units, other: str, written: Callable[[dt.date], str]
) -> Columns:
    """Return the columns of `LAST_FIELDS`; `written` writes a date as precisely as it is known."""
    from ...analysis.geometry import geodesy

    changes, rows = found.changes, found.last.changes
    areas = geodesy.area_m2(found.last.geometries, changes.crs)
    text = tr("{source} → {target}, {date}")
    sources, targets = (sides(actors[rows], other) for actors in (changes.sources, changes.targets))
    return {
        "date": list(changes.to_dates[rows]),
        "from_date": list(changes.from_dates[rows]),
        "from_actor": sources,
        "to_actor": targets,
        "times": found.last.times.tolist(),
        "area_km2": areas / 1e6,
        "label": [
            text.format(source=isolate(source), target=isolate(target), date=written(date))
            for source, target, date in zip(sources, targets, changes.to_dates[rows])
        ],
    }


def event_columns(log: Log, units: Units, other: str, written: Callable[[dt.date], str]) -> Columns:
    """Return the columns of `EVENT_FIELDS`; `written` writes a date as precisely as it is known."""
    import shapely

    from ...analysis.geometry import geodesy

    lonlat = shapely.get_coordinates(geodesy.to_lonlat(log.points, log.crs)).reshape(-1, 2)
    return {
        "event_id": list(range(1, len(log) + 1)),
        "date": list(log.dates),
        "from_date": list(log.from_dates),
        "kind": list(log.kinds),
        "actor": sides(log.actors, other),
        "other": sides(log.others, other),
        "before_km2": log.before_m2 / 1e6,
        "after_km2": log.after_m2 / 1e6,
        "longitude": lonlat[:, 0],
        "latitude": lonlat[:, 1],
        "label": [event_sentence(log, row, units, other, written) for row in range(len(log))],
    }


def event_sentence(
    log: Log, row: int, units: Units, other: str, written: Callable[[dt.date], str]
) -> str:
    """Return an event in words, with its sizes."""
    actor, against = sides((log.actors[row], log.others[row]), other)
    text = tr("{date}: {kind} – {actor}, against {other}; {before} before, {after} after")
    return text.format(
        date=written(log.dates[row]),
        kind=log.kinds[row],
        actor=isolate(actor),
        other=isolate(against),
        before=area_text(log.before_m2[row], units),
        after=area_text(log.after_m2[row], units),
    )
