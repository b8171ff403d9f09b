# SPDX-License-Identifier: GPL-2.0-or-later
"""Control maps made for tests: random partitions of a square, redrawn here and there."""

from __future__ import annotations

import datetime as dt
import json

import numpy as np
import shapely
from salient.analysis.control import control_map as control
from salient.analysis.control import overlaps
from scipy.spatial import Voronoi

UTM = "EPSG:32637"
#: a corner in the middle of a zone near Kyiv, where a metre on the map is 0.9996 m on the ellipsoid
KYIV, X, Y = "EPSG:32636", 500_000.0, 5_500_000.0


def control_map(features: dict, crs="EPSG:4326", date=None, name="made"):
    """Return a map of actor → geometry or WKT."""
    geometries = [shapely.from_wkt(g) if isinstance(g, str) else g for g in features.values()]
    return control.build(geometries, list(features), crs=crs, date=date, name=name)[0]


def box(left, bottom, right, top):
    """Return a box whose sides are so many metres from a corner near Kyiv."""
    return shapely.box(X + left, Y + bottom, X + right, Y + top)


def numbered(*features, crs=KYIV):
    """Return a map of (actor, geometry), an actor more than once too, with ids from 1 on."""
    actors, geometries = zip(*features)
    fids = list(range(1, len(features) + 1))
    return control.build(np.array(geometries), list(actors), crs=crs, fids=fids, name="front")[0]


def prepared(features: dict, crs="EPSG:4326", date=None, **options):
    """Return a map of actor → geometry or WKT, ready to be compared."""
    return overlaps.prepared(control_map(features, crs, date), **options)


def cells(seed: int, count: int) -> np.ndarray:
    """Return a Voronoi partition of the unit square, whose neighbours share edges exactly."""
    rng = np.random.default_rng(seed)
    points = rng.random((count, 2))
    # Mirrored at the four sides, so that the cells of the real points are the square.
    mirrored = [points, points * [-1, 1], points * [1, -1]]
    mirrored += [points * [-1, 1] + [2, 0], points * [1, -1] + [0, 2]]
    diagram = Voronoi(np.vstack(mirrored))
    # Rounded, so that the four sides of the square are straight to the last bit.
    vertices = np.round(diagram.vertices, 12) + 0.0
    regions = [diagram.regions[diagram.point_region[i]] for i in range(count)]
    rings = [vertices[region] for region in regions]
    return shapely.normalize(np.array([shapely.Polygon(ring) for ring in rings]))


def partition(seed: int, count: int, actors: str, owners_seed: int) -> dict:
    """Return actor → ground over the cells of a seed; some cells are nobody's."""
    ground = cells(seed, count)
    owner = np.random.default_rng(owners_seed).integers(-1, len(actors), count)
    result = {}
    for i, name in enumerate(actors):
        if (owner == i).any():
            result[name] = shapely.coverage_union_all(ground[owner == i])
    return result


def placed(features: dict, scale: float, x: float, y: float) -> dict:
    """Return the ground of the unit square scaled and moved to x, y."""
    return {
        name: shapely.transform(geometry, lambda xy: xy * scale + [x, y])
        for name, geometry in features.items()
    }


def maps_of(path, rename: dict[str, str]) -> list:
    """Return the maps of a GeoJSON with the properties actor and date, in order of date."""
    by_date: dict[str, list] = {}
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        named = feature["properties"]
        actor = rename.get(named["actor"], named["actor"])
        shape = shapely.from_geojson(json.dumps(feature["geometry"]))
        by_date.setdefault(named["date"], []).append((shape, actor))
    return [
        control.build(*zip(*by_date[day]), crs="EPSG:4326", date=dt.date.fromisoformat(day))[0]
        for day in sorted(by_date)
    ]


def daily_maps(real_data) -> list:
    """Return the daily maps of one side of a real front, 178 dates."""
    maps = []
    for path in sorted((real_data / "daily_front_2025h1").glob("*.geojson")):
        feature = json.loads(path.read_text())["features"][0]
        date = dt.datetime.strptime(path.stem[-8:], "%Y%m%d").date()
        maps.append(
            control_map(
                {"held": shapely.geometry.shape(feature["geometry"])}, date=date, name=path.stem
            )
        )
    return maps
