# SPDX-License-Identifier: GPL-2.0-or-later
"""The area between each edge and the equator: what lies in a ring is the sum over its edges.

An area that is summed edge by edge need not be measured anew where an edge is as it was. Each
edge's share is held as whole numbers, so that the sum is the same to the last bit in any order.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from pyproj import Geod

from ..base.arrays import Array

#: Longest edges, radians, that three points of the sum below are enough for, and eight; and how far
#: east the latter may lead.
_SHORT, _LONG, _WIDE = 0.005, 1.0, 2.5

#: An area in whole numbers: square metres, and beside them this power of a half of one.
_BITS = 32

_TERMS = 8

#: Places from the middle, 0, to the end of a stretch, 1, and weights; alike on the other side.
_GAUSS = {
    3: ((0.0, 8.0 / 9.0), (0.774596669241483377, 5.0 / 9.0)),
    8: (
        (0.183434642495649805, 0.362683783378361983),
        (0.525532409916328986, 0.313706645877887287),
        (0.796666477413626740, 0.222381034453374471),
        (0.960289856497536232, 0.101228536290376259),
    ),
}


def areas_below(start: Array, end: Array, ellipsoid: Geod) -> tuple[Array, Array]:
    """Return the signed area between geodesic edges and the equator, m², and how far they turn.

    Positive where an edge of the northern hemisphere runs east: summed along a ring with its
    ground on the left, minus the area of the ground.

    Parameters
    ----------
    start, end : ndarray of float, shape (n, 2)
        Longitude and latitude, degrees.

    Returns
    -------
    areas, turns : ndarray of float, shape (n,)
        The area is NaN for an edge that is too long for this. How far it
        leads east, radians.

    Notes
    -----
    On the auxiliary sphere an edge is a great circle between reduced latitudes, and along it
    ``S = c² ∫ sin β dω - a² e²/2 ∫ D(e'² sin² β) sin β cos² β dω``, where the first integral has a
    closed form, the second is summed at a few points, and ``D`` is a power series.

    References
    ----------
    C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 43-55 (2013), sections 2 and 6.
    """
    east = end[:, 0] - start[:, 0]
    # `mod` rounds, which is not small beside an edge of metres
    turn = np.radians(np.where(np.abs(east) <= 180.0, east, np.mod(east + 180.0, 360.0) - 180.0))
    # Always from the west: the last digit depends on it.
    back = (turn < 0.0)[:, None]
    start, end = np.where(back, end, start), np.where(back, start, end)
    sign, turn = np.where(back[:, 0], -1.0, 1.0), np.abs(turn)
    flat = ellipsoid.b / ellipsoid.a
    ends = np.stack([*_reduced(start[:, 1], flat), *_reduced(end[:, 1], flat)])
    arc = _arc(ends, turn)
    short = arc <= _SHORT
    long = ~short & (arc <= _LONG) & (turn <= _WIDE)
    areas = np.full(len(start), np.nan)
    for rows, points in ((short, 3), (long, 8)):
        if rows.any():
            areas[rows] = _below(ends[:, rows], turn[rows], ellipsoid, points)
    return sign * areas, sign * turn


def _below(ends: Array, turn: Array, ellipsoid: Geod, points: int) -> Array:
    a, b = ellipsoid.a, ellipsoid.b
    squared, second = 1.0 - (b / a) ** 2, (a / b) ** 2 - 1.0
    at, weights = (one[:, None] for one in _gauss(points))
    omega = turn / (1.0 - ends[1] * ends[3] * _lag(squared, ends[0] * ends[2]))
    # dλ = sqrt(1 - e² cos² β) dω, and ω is in it twice: each round is better by far than e²
    for _ in range(1 if points == 3 else 7):
        sines, scale = _along(ends, omega, at)
        squares = sines * sines
        omega = turn / (1.0 - scale * (weights * _lag(squared, squares)).sum(axis=0))
    series = np.zeros_like(sines)
    for factor in _divided(second)[::-1]:
        series = series * (second * squares) + factor
    sin1, cos1, sin2, cos2 = ends
    excess = 2.0 * np.arctan2(
        np.sin(omega) * (sin1 * (1.0 + cos2) + sin2 * (1.0 + cos1)),
        (1.0 + np.cos(omega)) * (sin1 * sin2 + (1.0 + cos1) * (1.0 + cos2)),
    )
    rest = omega * scale * (weights * series * sines).sum(axis=0)
    return authalic_squared(a, b) * excess - 0.5 * squared * a * a * rest


def _lag(squared: float, squares: Array) -> Array:
    """Return ``(1 - w) / cos² β`` for ``w = sqrt(1 - e² cos² β)``, of the squares of sin β."""
    return squared / (1.0 + np.sqrt(1.0 - squared * (1.0 - squares)))


def _reduced(latitude: Array, flat: float) -> tuple[Array, Array]:
    """Return sine and cosine of the reduced latitude."""
    sine, cosine = flat * np.sin(np.radians(latitude)), np.cos(np.radians(latitude))
    norm = np.sqrt(sine * sine + cosine * cosine)
    return sine / norm, cosine / norm


def _arc(ends: Array, omega: Array) -> Array:
    """Return how long great circles are, radians, that lead so far east."""
    sin1, cos1, sin2, cos2 = ends
    half = np.sin(0.5 * omega)
    chord = (cos2 - cos1) ** 2 + (sin2 - sin1) ** 2 + 4.0 * cos1 * cos2 * half * half
    return 2.0 * np.arcsin(np.minimum(0.5 * np.sqrt(chord), 1.0))


def _along(ends: Array, omega: Array, at: Array) -> tuple[Array, Array]:
    """Return sine of the latitude at points of great circles, and cos² β dω/dt divided by ω."""
    sin1, cos1, sin2, cos2 = ends
    arc = _arc(ends, omega)
    some = arc > 0.0
    sine = np.where(some, np.sin(arc), 1.0)
    first = np.where(some, np.sin((1.0 - at) * arc) / sine, 1.0 - at)
    second = np.where(some, np.sin(at * arc) / sine, at)
    stretch = np.where(some, arc / sine, 1.0) * np.sinc(omega / np.pi)
    return first * sin1 + second * sin2, cos1 * cos2 * stretch


@lru_cache(maxsize=4)
def _gauss(points: int) -> tuple[Array, Array]:
    """Return where on 0 to 1, and with which weights, a function is summed (Gauss, Legendre)."""
    at, weights = np.array(_GAUSS[points]).T
    off = at > 0.0
    return 0.5 + 0.5 * np.r_[at, -at[off]], 0.5 * np.r_[weights, weights[off]]


@lru_cache(maxsize=8)
def _divided(second: float) -> tuple[float, ...]:
    """Return the power series of ``(t(e'²) - t(x)) / (e'² - x)``.

    ``t(x) = x + sqrt(1/x + 1) asinh sqrt(x) = 1 + 4x/3 - 2x²/15 + 8x³/105 - ...``
    """
    terms = [0.0, 4.0 / 3.0, -2.0 / 15.0]
    while len(terms) <= _TERMS:
        k = len(terms) - 1
        terms.append(-terms[-1] * 2.0 * k / (2.0 * k + 3.0))
    return tuple(
        sum(terms[k] * second ** (k - 1 - power) for k in range(power + 1, len(terms)))
        for power in range(_TERMS)
    )


@lru_cache(maxsize=8)
def authalic_squared(a: float, b: float) -> float:
    """Return the square of the radius of a sphere as large as the ellipsoid."""
    e = float(np.sqrt(1.0 - (b / a) ** 2))
    return 0.5 * (a * a + b * b * (float(np.arctanh(e)) / e if e > 0.0 else 1.0))


def in_whole_numbers(areas: Array) -> Array:
    """Return areas, shape (n,), as whole m² and whole 2^-32 m² beside them, shape (2, n).

    Sums of these are exact. NaN becomes 0.
    """
    areas = np.where(np.isnan(areas), 0.0, areas)
    whole = np.rint(areas)
    return np.stack([whole, np.rint((areas - whole) * 2.0**_BITS)]).astype(np.int64)


def in_square_metres(shares: Array) -> Array:
    """Return areas, or sums of them, that are given in whole numbers, as floats; shape (n,).

    Equal areas are equal to the last bit, whatever they were summed from and in which order.
    """
    whole, rest = shares
    return (whole + (rest >> _BITS)) + (rest & (2**_BITS - 1)) / 2.0**_BITS
