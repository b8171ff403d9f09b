# SPDX-License-Identifier: GPL-2.0-or-later
"""On which side of a line, and whether within a circle: told exactly, whatever rounding hides."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

#: A point as coordinates.
Spot = tuple[float, float]

#: Bounds of rounding of the two determinants, relative to the sizes of their terms.
_ORIENT_ERROR = 4e-16 * 4
_CIRCLE_ERROR = 4e-16 * 16
#: Digits of metres behind the binary point: whole numbers are ten times as fast as fractions.
_SCALE = 2.0**64


def side_of(a: Spot, b: Spot, p: Spot) -> int:
    """Return 1 left of the line from a to b, -1 right of it, 0 on it."""
    left, right = (b[0] - a[0]) * (p[1] - a[1]), (b[1] - a[1]) * (p[0] - a[0])
    if abs(left - right) > _ORIENT_ERROR * (abs(left) + abs(right)):
        return 1 if left > right else -1
    ex, ey, fx, fy, gx, gy = _exactly((*a, *b, *p))
    exact = (fx - ex) * (gy - ey) - (fy - ey) * (gx - ex)
    return (exact > 0) - (exact < 0)


def in_circle(a: Spot, b: Spot, c: Spot, d: Spot) -> bool:
    """Tell whether d lies within the circle through a, b and c, which run counterclockwise."""
    dx, dy = d
    ax, ay, bx, by, cx, cy = a[0] - dx, a[1] - dy, b[0] - dx, b[1] - dy, c[0] - dx, c[1] - dy
    la, lb, lc = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    bc, cb, ca, ac, ab, ba = bx * cy, by * cx, cx * ay, cy * ax, ax * by, ay * bx
    value = la * (bc - cb) + lb * (ca - ac) + lc * (ab - ba)
    size = la * (abs(bc) + abs(cb)) + lb * (abs(ca) + abs(ac)) + lc * (abs(ab) + abs(ba))
    if abs(value) > _CIRCLE_ERROR * size:
        return value > 0
    return _in_circle_exactly((*a, *b, *c, *d))


def _in_circle_exactly(corners: Sequence[float]) -> bool:
    ax, ay, bx, by, cx, cy, dx, dy = _exactly(corners)
    ax, ay, bx, by, cx, cy = ax - dx, ay - dy, bx - dx, by - dy, cx - dx, cy - dy
    la, lb, lc = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    exact = la * (bx * cy - by * cx) + lb * (cx * ay - cy * ax) + lc * (ax * by - ay * bx)
    return exact > 0


def _exactly(values: Sequence[float]) -> list[Any]:
    """Return numbers on a common scale, without rounding: whole ones, where it serves."""
    scaled = [value * _SCALE for value in values]
    if all(value.is_integer() for value in scaled):
        return [int(value) for value in scaled]
    return [Fraction(value) for value in values]
