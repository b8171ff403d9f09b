# SPDX-License-Identifier: GPL-2.0-or-later
"""What the sample's project shows beside the sketch: its changes and sealed pockets."""

from __future__ import annotations

import datetime as dt
import importlib

import _sample_sketch as sample
from build_styles import load_salient

ENCIRCLER = "Government and allies"


def _analysis(*rooms: str):
    load_salient()
    return [importlib.import_module(f"salient.analysis.{name}") for name in rooms]


def maps(sketch: sample.Sketch) -> list:
    """Return one control map a date of the sketch."""
    (control,) = _analysis("control.control_map")
    found = []
    for day in sketch.dates:
        actors, _, faces = zip(*sample.control(sketch, day))
        one, _ = control.build(
            faces, actors, crs="EPSG:4326", date=dt.date.fromisoformat(day), name="sketch"
        )
        found.append(one)
    return found


def changes(sketch: sample.Sketch) -> list[tuple]:
    """Return from, to, both dates, km² and polygon of each change between following dates."""
    change, pair, units = _analysis("change.compare", "control.overlaps", "base.units")
    series = [pair.prepared(one) for one in maps(sketch)]
    rows = []
    for before, after in zip(series, series[1:]):
        found = change.compare(before, after).changes
        rows.extend(
            (
                source,
                target,
                before.control.date.isoformat(),
                after.control.date.isoformat(),
                area / 1e6,
                units.format_area(area),
                polygon,
            )
            for source, target, area, polygon in zip(
                found.sources, found.targets, found.areas_m2, found.geometries
            )
        )
    return rows


def pockets(sketch: sample.Sketch) -> list[tuple]:
    """Return date, besieged, km², text and polygon of each pocket sealed by `ENCIRCLER`."""
    pocket, units = _analysis("pocket.pockets", "base.units")
    found = pocket.find_pockets(maps(sketch), encirclers=[ENCIRCLER])
    return [
        (date.isoformat(), besieged, area / 1e6, units.format_area(area), polygon)
        for date, besieged, area, polygon in zip(
            found.date, found.besieged, found.area_m2, found.geometry
        )
    ]
