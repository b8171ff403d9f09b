# SPDX-License-Identifier: GPL-2.0-or-later
"""Odd geometry, dates and numbers for hypothesis, and what must hold of the answers to them.

A check takes one drawn input. It raises AssertionError where an answer is wrong; what the analysis
refuses with a sentence (`InputError`) is an answer too.
"""

from __future__ import annotations

import datetime as dt
import math

import numpy as np
import shapely
from hypothesis import strategies as st
from salient.analysis.base import dates, numbers
from salient.analysis.base.errors import InputError
from salient.analysis.change import compare as comparing
from salient.analysis.change.timeline import TimelineOptions, timeline
from salient.analysis.control import control_map, overlaps
from salient.analysis.control.prepare import prepare
from salient.analysis.control.raw import Choices, RawLayer
from salient.analysis.gap.encirclement import CorePlaces, encirclement_gap
from salient.analysis.gap.model import CORE_TAKEN, NO_CLOSURE, SEALED
from salient.analysis.geometry import geodesy
from salient.analysis.pocket.pockets import find_pockets

CRSES = ("EPSG:4326", "EPSG:3857", "EPSG:32637")
#: Where the drawn figures lie, degrees; the last two at the antimeridian and near the pole.
PLACES = ((37.0, 48.0), (-179.99, 10.0), (20.0, 88.5))

# Geometry -------------------------------------------------------------------------------------

_near = st.integers(0, 8).map(float)
_fine = st.tuples(_near, st.sampled_from([0.0, 1e-12, 1e-9, 1e-6, -1e-7, 0.5])).map(sum)
_wild = st.sampled_from([math.nan, math.inf, 1e308, -1e308, 1e30, 400.0])


@st.composite
def rings(draw):
    """A closed ring of grid points: it may cross itself, double back, or have no area."""
    kind = draw(st.sampled_from(["box", "points", "spike", "collinear", "bow", "fine"]))
    if kind == "box":
        x, y = draw(_near), draw(_near)
        w, h = draw(st.integers(1, 5)), draw(st.integers(1, 5))
        xy = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
        if draw(st.booleans()):
            xy = xy[::-1]
    elif kind == "spike":
        xy = [(0, 0), (4, 0), (4, 4), (2, 4), (2, draw(_near) + 5), (2, 4), (0, 4)]
    elif kind == "collinear":
        xy = [(draw(_near), 1.0) for _ in range(draw(st.integers(3, 6)))]
    elif kind == "bow":
        xy = [(0, 0), (4, 4), (4, 0), (0, draw(_near))]
    else:
        axis = _fine if kind == "fine" else _near
        xy = draw(st.lists(st.tuples(axis, axis), min_size=3, max_size=9))
    if draw(st.integers(0, 5)) == 0:
        xy = [one for one in xy for _ in range(2)]
    return [*xy, xy[0]]


@st.composite
def polygons(draw):
    holes = draw(st.lists(rings(), max_size=2))
    return shapely.Polygon(draw(rings()), holes)


@st.composite
def geometries(draw):
    """Whatever a layer can hold, on a grid of 0 to 13."""
    kind = draw(st.integers(0, 11))
    if kind == 0:
        return None
    if kind == 1:
        return draw(
            st.sampled_from([shapely.Polygon(), shapely.MultiPolygon(), shapely.Point(1, 1)])
        )
    if kind == 2:
        xy = draw(rings())
        xy[1] = (draw(_wild), xy[1][1])
        return shapely.Polygon([*xy[:-1], xy[0]])
    if kind == 3:
        parts = [*draw(st.lists(polygons(), max_size=2)), shapely.LineString([(0, 0), (3, 3)])]
        return shapely.GeometryCollection([*parts, shapely.Polygon()])
    if kind == 4:
        return shapely.MultiPolygon(draw(st.lists(polygons(), min_size=1, max_size=3)))
    if kind == 5:
        return shapely.force_3d(draw(polygons()), draw(st.sampled_from([0.0, 5.0])))
    return draw(polygons())


def placed(shapes, crs: str, place, size: float = 0.05):
    """Return grid geometries as geometries of a CRS: a grid step is `size` degrees."""

    def moved(shape):
        if shape is None:
            return None
        with np.errstate(all="ignore"):
            return shapely.transform(
                shape, lambda xy: np.column_stack([place[0] + size * xy[:, 0],
                                                   place[1] + size * xy[:, 1] / 10.0])
            )  # fmt: skip

    lonlat = np.array([moved(one) for one in shapes] + [None], dtype=object)[:-1]
    if crs == "EPSG:4326":
        return lonlat
    for row in range(len(lonlat)):
        try:
            lonlat[row : row + 1] = geodesy.reproject(lonlat[row : row + 1], "EPSG:4326", crs)
        except InputError:
            continue  # a coordinate that is no place stays as wild as it is
    return lonlat


@st.composite
def layers(draw, least: int = 1):
    """Features of two actors in some CRS: geometries, actors, CRS."""
    shapes = draw(st.lists(geometries(), min_size=least, max_size=5))
    actors = draw(st.lists(st.sampled_from(["A", "B", "A", None, ""]), min_size=len(shapes),
                           max_size=len(shapes)))  # fmt: skip
    place = draw(st.sampled_from(PLACES + PLACES[:1] * 3))
    crs = draw(st.sampled_from(CRSES)) if place == PLACES[0] else "EPSG:4326"
    return placed(shapes, crs, place), actors, crs


@st.composite
def rims(draw):
    """A ring of A's ground with an opening, islands in it, and a core inside; grid units."""
    wide, mouth = draw(st.integers(4, 8)), draw(st.sampled_from([0.0, 1e-9, 1e-3, 0.3, 1.0, 2.0]))
    thick = draw(st.sampled_from([1e-6, 0.01, 0.5]))
    outer = shapely.box(0, 0, wide, wide)
    inner = shapely.box(thick, thick, wide - thick, wide - thick)
    at = draw(st.integers(1, wide - 2))
    gate = shapely.box(wide - 2 * thick, at, wide + 1, at + mouth)
    parts = [outer - inner - gate]
    for x, y in draw(st.lists(st.tuples(st.integers(1, wide - 1), st.integers(1, wide - 1)),
                              max_size=3)):  # fmt: skip
        parts.append(
            shapely.box(x + 0.1, y + 0.1, x + 0.4, y + draw(st.sampled_from([0.1001, 0.6])))
        )
    radius = draw(st.sampled_from([0.0, 100.0, 2000.0]))
    return parts, (wide / 2 + 0.03, wide / 2 - 0.02), radius


# Text -----------------------------------------------------------------------------------------

_day = st.dates(dt.date(1200, 1, 1), dt.date(2100, 12, 31))
date_texts = st.lists(
    st.one_of(
        st.none(),
        st.integers(-(10**20), 10**20),
        st.floats(),
        st.text(max_size=20),
        st.text(alphabet="0123456789-./ _TZ:+", max_size=22),
        _day.map(str),
        _day.map(lambda day: day.strftime("%d.%m.%Y")),
        _day.map(lambda day: f"map_{day:%Y%m%d}.geojson"),
        st.datetimes(),
    ),
    min_size=1,
    max_size=6,
)
number_texts = st.one_of(
    st.text(max_size=15),
    st.text(alphabet="0123456789.,+-eE  '_\u2212\u00a0", max_size=15),
    st.floats().map(repr),
    st.integers().map(str),
)

# Checks ---------------------------------------------------------------------------------------


def built(layer, date=None):
    """Return a layer's control map; every geometry of one is valid, finite and has ground."""
    shapes, actors, crs = layer
    control, _ = control_map.build(shapes, actors, crs=crs, date=date)
    assert len(control) <= len(shapes)
    assert shapely.is_valid(control.geometries).all()
    assert np.isfinite(shapely.bounds(control.geometries)).all()
    assert (shapely.area(control.geometries) > 0).all()
    return control


def check_build(layer) -> None:
    built(layer)


def check_prepare(layer) -> None:
    shapes, actors, crs = layer
    raw = RawLayer(
        "map 2025-01-02", shapes, np.zeros(len(shapes), bool), {"actor": list(actors)},
        list(range(len(shapes))), crs,
    )  # fmt: skip
    try:
        found = prepare([raw], Choices(actor_field="actor"))
    except InputError:
        return
    for one in found.maps:
        assert shapely.is_valid(one.geometries).all()


def check_pockets(layer) -> None:
    control = built(layer)
    if "A" not in control.actor_names:
        return
    found = find_pockets([control], encirclers=["A"])
    assert (found.area_m2 >= 0).all() and np.isfinite(found.area_m2).all()
    assert np.allclose(found.shares.sum(axis=1), 1.0)
    assert (np.pi * found.inradius_m**2 <= found.area_m2 * 1.001 + 1e-6).all()


def check_diff(pair) -> None:
    """Area after − area before = gains − losses + redrawn for each actor, to 1e-9 of the total."""
    first, second = pair
    days = [built(one, dt.date(2025, 1, 1 + i)) for i, one in enumerate((first, second))]
    if not all(len(one) for one in days) or days[0].crs != days[1].crs:
        return
    ready = [overlaps.prepared(one, overlap_rule="first") for one in days]
    books = comparing.compare(*ready).balance
    off = np.abs(books.residual)
    assert (off <= 1e-9 * max(float(books.before.sum() + books.after.sum()), 1.0)).all(), off


def check_timeline(trio) -> None:
    days = [built(one, dt.date(2025, 1, 1 + i)) for i, one in enumerate(trio)]
    if not all(len(one) for one in days) or len({str(one.crs) for one in days}) > 1:
        return
    table = timeline(days, options=TimelineOptions(overlap_rule="first")).table
    assert np.isfinite(table.area).all() and (table.area >= 0).all()


def check_gap(rim) -> None:
    """The answer is the same drawn backwards, in another CRS and with vertices in between."""
    parts, core, radius = rim
    gaps = []
    lonlat = placed([shapely.Point(core)], "EPSG:4326", PLACES[0])
    for crs, redraw in (
        ("EPSG:4326", lambda one: one),
        ("EPSG:4326", shapely.reverse),
        ("EPSG:32637", lambda one: one),
    ):
        shapes = [redraw(one) for one in parts]
        control = built((placed(shapes, crs, PLACES[0]), ["A"] * len(parts), crs))
        found = encirclement_gap(
            control,
            encirclers=["A"],
            core=CorePlaces(lonlat, ("Core",)),
            options=_options(radius),
        ).pockets
        state, gap = found.state[0], float(found.gap_m[0])
        assert (gap == 0.0) == (state == SEALED), (state, gap)
        assert np.isfinite(gap) != (state in (NO_CLOSURE, CORE_TAKEN)), (state, gap)
        gaps.append(gap)
    assert np.allclose(gaps, gaps[0], rtol=1e-6, atol=1e-3, equal_nan=True), gaps


def _options(radius: float):
    from salient.analysis.gap.encirclement import GapOptions

    return GapOptions(core_radius_m=radius)


def check_dates(texts) -> None:
    try:
        found = dates.parse(texts)
    except InputError:
        return
    assert len(found.dates) == len(texts)
    for text, day in zip(texts, found.dates):
        if isinstance(text, dt.date):
            assert day == dates.day_of(text)
        assert day is None or type(day) is dt.date


def check_numbers(text) -> None:
    for comma in (None, numbers.DECIMAL, numbers.THOUSANDS):
        try:
            value = numbers.parse_number(text, comma)
        except InputError:
            continue
        assert math.isfinite(value)
        # A number that is read is written with digits, and with no letters but an exponent's.
        assert any(letter.isdigit() for letter in text)


class WrongAnswerError(AssertionError):
    """A check failed; the message has the input in full."""


def written(value) -> str:
    """Return a drawn input with its geometries as text of all digits."""
    if isinstance(value, (tuple, list)):
        return "(" + ", ".join(written(one) for one in value) + ")"
    if isinstance(value, np.ndarray):
        return "[" + ", ".join(map(written, value)) + "]"
    return value.wkt if isinstance(value, shapely.Geometry) else repr(value)


def refusing(check):
    """Return a check that takes a refusal with a sentence for an answer."""

    def run(value) -> None:
        try:
            check(value)
        except InputError as error:
            assert str(error).strip()
        except AssertionError as error:
            raise WrongAnswerError(f"{error}: {written(value)}") from error

    return run


CHECKS = {
    "build": (layers(), refusing(check_build)),
    "prepare": (layers(), check_prepare),
    "pockets": (layers(), refusing(check_pockets)),
    "diff": (st.tuples(layers(), layers()), refusing(check_diff)),
    "timeline": (st.tuples(layers(), layers(), layers()), refusing(check_timeline)),
    "gap": (rims(), check_gap),
    "dates": (date_texts, check_dates),
    "numbers": (number_texts, check_numbers),
}
