# SPDX-License-Identifier: GPL-2.0-or-later
"""Units of length and area, and figures as text that is ready to print."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Optional

from . import marks
from .errors import InputError

#: Metres in one unit of length.
LENGTH_UNITS = {
    "m": 1.0,
    "km": 1000.0,
    "mi": 1609.344,
    "nmi": 1852.0,
    "ft": 0.3048,
    "yd": 0.9144,
}

#: Square metres in one unit of area.
AREA_UNITS = {
    "m²": 1.0,
    "ha": 10_000.0,
    "km²": 1e6,
    "mi²": 1609.344**2,
    "acre": 4046.8564224,
    # The metric dunam of the Levant and Iraq's donum apart: 1,000 m² here.
    "dunam": 1000.0,
    # The Egyptian feddan, 24 kirat.
    "feddan": 4200.833333333333,
}

#: Area units where only letters and digits can stand, as in names of columns.
PLAIN_AREA_UNITS = {unit.replace("²", "2"): unit for unit in AREA_UNITS}


def _compass(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return the sixteen points from north on by east, each said by `tr`."""
    return (
        tr("north"),
        tr("north-northeast"),
        tr("northeast"),
        tr("east-northeast"),
        tr("east"),
        tr("east-southeast"),
        tr("southeast"),
        tr("south-southeast"),
        tr("south"),
        tr("south-southwest"),
        tr("southwest"),
        tr("west-southwest"),
        tr("west"),
        tr("west-northwest"),
        tr("northwest"),
        tr("north-northwest"),
    )


_COMPASS = _compass(str)


def convert_area(square_metres: float, unit: str) -> float:
    """Return an area in square metres in `unit` (a key of AREA_UNITS)."""
    return square_metres / _factor(AREA_UNITS, unit)


def _factor(units: dict[str, float], unit: str) -> float:
    try:
        return units[unit]
    except KeyError:
        raise InputError(
            "Unknown unit “{unit}”. Use one of: {units}.", unit=unit, units=", ".join(units)
        ) from None


def format_number(value: float) -> str:
    """Return a figure with the digits a reader wants: 1,234 · 24.9 · 0.43."""
    return _signed(value, _plain(value))


def _plain(value: float) -> str:
    """Return the size of a figure with the digits a reader wants."""
    size = abs(value)
    if size >= 99.95 or size == 0:
        return f"{size:,.0f}"
    if size >= 0.995:
        return f"{size:,.1f}"
    return f"{size:.2f}" if size >= 0.0995 else f"{size:.2g}"


def told_number(value: float, error: float = 0.0) -> float:
    """Return a figure as a reader has it: rounded as `format_measured` writes it."""
    if error > 0.0:
        return round(value, _places(error))
    return math.copysign(float(_plain(value).replace(",", "")), value)


def _signed(value: float, size: str) -> str:
    """Return a figure with its minus sign, which is no hyphen; what is rounded to 0 has none."""
    told = marks.written(size)
    return f"−{told}" if value < 0.0 and any(digit in "123456789" for digit in size) else told


def format_length(
    metres: float, unit: str = "km", second: str | None = "mi", *, error: float = 0.0
) -> str:
    """Return a length as text, by default in kilometres with miles beside: 24.9 km (15.5 mi).

    With an `error` in metres, 95 %: 24.9 ± 0.8 km (15.5 ± 0.5 mi). Figures have the digits that
    the error allows: its first one, or two where that is a 1. A second unit that is larger is
    converted from the first as it is printed, so that a reader who converts it finds the same; a
    smaller one would have the rounding in its digits. It is rounded at the same place: 8,080 ± 20
    km² are no 3,121 ± 8 mi². What is not larger than its error is under their sum: under 1 km.
    """
    return _both(metres, error, LENGTH_UNITS, unit, second)


def format_area(
    square_metres: float, unit: str = "km²", second: str | None = "mi²", *, error: float = 0.0
) -> str:
    """Return an area as text, by default 8,050 km² (3,108 mi²), with its `error` if it has one."""
    return _both(square_metres, error, AREA_UNITS, unit, second)


def _both(
    value: float, error: float, units: dict[str, float], unit: str, second: str | None
) -> str:
    size = _factor(units, unit)
    value, error = value / size, error / size
    if _may_be_nothing(value, error):
        # it may be nothing: only how much it is at most is known
        most = _at_most(value + error)
        number = _rounded(*most)
        text = f"{marks.under(number)} {marks.unit(unit, number, bound=True)}"
        scale = size / _factor(units, second or unit)
        end = most[0] if scale < 1.0 else value + error
        number = _rounded(*_at_most(end * scale))
        told, bound = marks.under(number), True
    else:
        places = _places(error) if error > 0.0 else 0
        text = with_unit(_with_error(value, error, places), unit)
        scale = size / _factor(units, second or unit)
        if scale < 1.0:
            # a larger unit has no more digits: what a reader converts is the printed figure
            value, error = told_number(value, error), round(error, places)
        value, error = value * scale, error * scale
        places -= round(math.log10(scale))
        if 1.0 < error * 10.0**places < 1.5:
            # an error is not told as less than it is: 1.4 is no 1
            places += 1
        told, bound = _with_error(value, error, places), False
        number = told
    if second is None or second == unit:
        return text
    return f"{text} ({told} {marks.unit(second, number, bound=bound)})"


def written_to(value: float, places: int, unit: str) -> str:
    """Return a figure with its unit, rounded to so many decimals, or to tens and more below 0."""
    return with_unit(_rounded(value, places), unit)


def with_unit(number: str, unit: str) -> str:
    """Return a number that is written already with its unit behind it."""
    return f"{number} {marks.unit(unit, number)}"


def _may_be_nothing(value: float, error: float) -> bool:
    return error > 0.0 and error >= value >= 0.0


def _with_error(value: float, error: float, places: int) -> str:
    if error <= 0.0:
        return format_number(value)
    return f"{_rounded(value, places)} ± {_rounded(error, places)}"


def _places(error: float) -> int:
    """Return the decimals that an error allows: its first digit, two where that is a 1."""
    exponent = math.floor(math.log10(error))
    first = error / 10.0**exponent
    # 9.96 becomes 10 and 1.96 becomes 2: their first digit is the rounded one
    if first >= 9.5:
        return -exponent
    return 1 - exponent if first < 1.95 else -exponent


def _at_most(value: float) -> tuple[float, int]:
    """Return what an interval ends at and its decimals.

    In one digit, in two where one would say much less of it.
    """
    if value <= 0.0:
        return 0.0, 0
    places = -math.floor(math.log10(value))
    if round(value, places) > 0.95 * value:
        return round(value, places), places
    step = 10.0 ** -(places + 1)
    return math.ceil(value / step - 1e-9) * step, places + 1


#: of the last digit that two figures have: from so many on their difference is that of the printed
_TEN = 10.0


def difference(
    first: float, last: float, errors: tuple[float, float] = (0.0, 0.0), scale: float = 1.0
) -> float:
    """Return by how much the second figure is more than the first, as a reader works it out.

    That is the difference of the figures as they are printed, from ten of their last digit on: by
    rounding it is a tenth off at most then. A smaller one is told by itself. All in one unit.

    Parameters
    ----------
    scale : float
        Of a second unit: the difference is that of the figures as they are printed in it, or, where
        they have errors, that in the first.
    """
    return _between(first, last, errors, scale)[0]


def format_difference(
    first: float, last: float, errors: tuple[float, float] = (0.0, 0.0), scale: float = 1.0
) -> str:
    """Return `difference` without its sign as text, with no more digits than the figures have."""
    change, places = _between(first, last, errors, scale)
    if places is None:
        return format_measured(abs(change), math.hypot(*errors) * scale)
    return _rounded(abs(change), places)


def _between(
    first: float, last: float, errors: tuple[float, float], scale: float
) -> tuple[float, int | None]:
    """Return a difference, and the decimals of the figures where it is that of these as printed."""
    error = math.hypot(*errors)
    if scale != 1.0 and error > 0.0:
        # what is not sure is not told in finer steps than the first unit has
        change, sure = _between(first, last, errors, 1.0)
        return change * scale, None if sure is None else sure - round(math.log10(scale))
    exact = last - first
    if scale != 1.0:
        exact = difference(first, last) * scale
        # a larger unit is converted from the first as it is printed
        pair = map(told_number, (first, last)) if scale < 1.0 else (first, last)
        first, last = (one * scale for one in pair)
    told = [told_number(one, doubt) for one, doubt in zip((first, last), errors)]
    places = [_decimals(one, doubt) for one, doubt in zip((first, last), errors)]
    if error > 0.0:
        places.append(_places(error))
    if abs(exact) < _TEN * 10.0 ** -min(places):
        return exact, None
    return round(told[1] - told[0], min(places)), min(places)


def _decimals(value: float, error: float) -> int:
    """Return how many decimals a figure is printed with, of hundreds that are rounded less than 0.

    What is nothing has as many as one likes.
    """
    if error > 0.0:
        return _places(error)
    if value == 0.0:
        return 12
    return len(_plain(value).partition(".")[2])


def format_measured(value: float, error: float) -> str:
    """Return a figure with the digits that its error allows; without one, those a reader wants."""
    return _rounded(value, _places(error)) if error > 0.0 else format_number(value)


def _rounded(value: float, places: int) -> str:
    return _signed(value, f"{round(abs(value), places):,.{max(places, 0)}f}")


#: Units of length and area, and the second ones in brackets.
Units = tuple[str, str, Optional[str], Optional[str]]
#: What a user can ask texts in: name, unit of length, of area, and the second ones in brackets.
SYSTEMS: dict[str, Units] = {
    "metric": ("km", "km²", "mi", "mi²"),
    "miles": ("mi", "mi²", "km", "km²"),
    "nautical": ("nmi", "km²", "km", None),
    "metric only": ("km", "km²", None, None),
}


def compass_point(azimuth: float, tr: Callable[[str], str] = str) -> str:
    """Return the nearest of the sixteen compass points of an azimuth in degrees, in words.

    `tr` says them in another language than English.
    """
    points = _COMPASS if tr is str else _compass(tr)
    return points[round(azimuth / 22.5) % 16]


def compass_azimuth(words: str) -> float:
    """Return the azimuth in degrees of one of the sixteen compass points in words.

    Raises
    ------
    InputError
        If the words are no compass point.
    """
    letters = "".join(char for char in words.lower() if char.isalpha())
    points = [point.replace("-", "") for point in _COMPASS]
    if letters not in points:
        raise InputError(
            "“{words}” is no compass point. Write it as “north” or “west-southwest”.", words=words
        )
    return points.index(letters) * 22.5
