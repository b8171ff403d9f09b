# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures of pages, web maps and their charts, in the units that are asked for.

In words every figure has its second unit in brackets. On the map, in the chart and on scale bars of
closer maps the first stands alone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from ..analysis.base import marks, units

#: a figure in its second unit, behind the first
_SECOND = re.compile(r" \([^()]*\d[^()]?(?:\w{2,4}\.?\u00a0)?\w{1,5}²?\)")

#: a figure of ours that was kept: at most, its number, its error, its unit
_KEPT = re.compile(
    r"(under )?(\d[\d.,]*\d|\d)(?: ± (\d[\d.,]*\d|\d))?[ \u00a0](km²|mi²|km|mi|nmi)(?![\w²])"
)

#: units of length and of area that layers are measured in, if nothing else is asked for
METRIC = units.SYSTEMS["metric"][:2]

_used: ContextVar[units.Units] = ContextVar("units", default=units.SYSTEMS["metric"])


@contextmanager
def in_units(system: units.Units) -> Iterator[None]:
    """Let figures be written in other units, in this thread and until the block ends."""
    before = _used.set(system)
    try:
        yield
    finally:
        _used.reset(before)


def in_use() -> units.Units:
    """Return the units of length and of area, and the second ones."""
    return _used.get()


def length(metres: float, *, error: float = 0.0) -> str:
    """Return a length in both units."""
    first, _, second, _ = _used.get()
    return units.format_length(metres, first, second, error=error)


def length_alone(metres: float, *, error: float = 0.0) -> str:
    """Return a length in the first unit."""
    return units.format_length(metres, _used.get()[0], None, error=error)


def area(square_metres: float, *, error: float = 0.0) -> str:
    """Return an area in both units."""
    _, first, _, second = _used.get()
    return units.format_area(square_metres, first, second, error=error)


def area_alone(square_metres: float, *, error: float = 0.0) -> str:
    """Return an area in the first unit."""
    return units.format_area(square_metres, _used.get()[1], None, error=error)


def first_alone(text: str) -> str:
    """Return a text of ours that was kept, such as a label, without figures in a second unit."""
    return _SECOND.sub("", text)


def about(areas: Sequence[float], *, digits: int = 2) -> list[str]:
    """Return the parts of a whole in both units, in square metres by generalised lines.

    All are rounded at one place, so that they add up: where the largest has so many digits, or
    the least its first. The second unit is converted from the first, and rounded no harder.
    """
    _, first, _, second = _used.get()
    sizes = [area / units.AREA_UNITS[first] for area in areas]
    tens = [math.floor(math.log10(size)) for size in sizes]
    places = -min(max(tens) + 1 - digits, min(tens))
    parts = [round(size, places) for size in sizes]
    told = [units.written_to(part, places, first) for part in parts]
    if not second:
        return told
    scale = units.AREA_UNITS[first] / units.AREA_UNITS[second]
    finer = min(places - math.floor(math.log10(scale)), max(places, 0))
    others = [units.written_to(part * scale, finer, second) for part in parts]
    return [f"{one} ({other})" for one, other in zip(told, others)]


def more_than(area: float) -> str:
    """Return a plain figure that square metres are less than, and what that is less than."""
    _, first, _, second = _used.get()
    bound, place = _next_plain(area / units.AREA_UNITS[first], 1)
    told = units.written_to(bound, place, first)
    if not second:
        return told
    more = bound * units.AREA_UNITS[first] / units.AREA_UNITS[second]
    return f"{told} ({units.written_to(*_next_plain(more, 2), second)})"


def _next_plain(size: float, digits: int) -> tuple[float, int]:
    """Return a larger number of so many digits, and its last decimal place."""
    place = digits - 1 - math.floor(math.log10(size))
    # 78 of two digits is no plainer than 77.2
    step = 10.0**-place * (5.0 if digits > 1 and size * 10.0**place > 50.0 else 1.0)
    return step * (math.floor(size / step) + 1.0), place


def second_of(both: str, alone: str) -> str:
    """Return what a figure in words has more than its first unit: “ (15.8 mi)”, or ""."""
    return both[len(alone) :] if both.startswith((f"{alone} (", f"{alone},")) else ""


def kept_in_first(text: str) -> str:
    """Return a text of ours that was kept, such as a label, with figures in the first unit alone.

    It was written in the units of its measure. A figure in the second unit that is in brackets is
    taken as it stands; of one that has none the number is converted as it is printed.
    """
    wanted = _used.get()[:2]
    return _KEPT.sub(lambda one: _converted(one, wanted), first_alone(swapped(text)))


def exact(label: str, field: str, value: object) -> str:
    """Return a label that tells a number of a field, as kilometres do, in the first unit; or ""."""
    if not isinstance(value, (int, float)) or value <= 0:
        return ""
    area = field.endswith("km2")
    with marks.writing_with(marks.ENGLISH):
        with in_units(units.SYSTEMS["metric"]):
            metric = area_alone(value * 1e6) if area else length_alone(value * 1e3)
        told = area_alone(value * 1e6) if area else length_alone(value * 1e3)
    return told if first_alone(label) == metric else ""


def swapped(text: str) -> str:
    """Return a text with figures in the unit in use where that stands behind them in brackets."""
    return re.sub(swap(_used.get()[:2]), r"\1", text)


def swap(wanted: Sequence[str]) -> str:
    """Return the expression, QGIS's as well as Python's, of a figure and what is wanted of it."""
    # a space that is not broken as it is: QGIS knows no \\u in expressions
    figure = r"(?:under )?\d[\d.,]*(?: ± \d[\d.,]*)?" + "[ \u00a0]"
    return rf"{figure}(?:km|mi|nmi)²? \(({figure}(?:{'|'.join(wanted)}))\)"


def _converted(found: re.Match[str], wanted: Sequence[str]) -> str:
    most, number, error, unit = found.groups()
    if unit in wanted:
        return found[0]
    area = unit.endswith("²")
    sizes = units.AREA_UNITS if area else units.LENGTH_UNITS
    factor = sizes[unit] / sizes[wanted[area]]
    value = float(number.replace(",", "")) * factor
    doubt = float(error.replace(",", "")) * factor if error else 0.0
    with marks.writing_with(marks.ENGLISH):
        told = units.format_measured(value, doubt)
        told += f" ± {units.format_measured(doubt, doubt)}" if doubt else ""
    return f"{most or ''}{told} {wanted[area]}"


def more_or_less(change: float, both: str) -> str:
    """Return a figure of a change with its sign, in each unit."""
    sign = "+" if change > 0 else "−"
    return f"{sign}{both}".replace(" (", f" ({sign}", 1)


def length_between(first: float, last: float) -> float:
    """Return by how many metres the second length is more, as a reader works it out."""
    size = units.LENGTH_UNITS[_used.get()[0]]
    return units.difference(first / size, last / size) * size


def area_between(first: float, last: float, errors: tuple[float, float] = (0.0, 0.0)) -> float:
    """Return by how many square metres the second area is more, as a reader works it out."""
    size = units.AREA_UNITS[_used.get()[1]]
    doubts = errors[0] / size, errors[1] / size
    return units.difference(first / size, last / size, doubts) * size


def length_apart(first: float, last: float) -> str:
    """Return how far two lengths are apart, without a sign, as a reader works it out in each unit.

    Converted from one unit a difference would not be that of the figures beside it in the other:
    of 43,690 and 43,877 mi² it would be 186.
    """
    one, _, second, _ = _used.get()
    return _apart((first, last), (0.0, 0.0), units.LENGTH_UNITS, one, second)


def area_apart(first: float, last: float, errors: tuple[float, float] = (0.0, 0.0)) -> str:
    """Return how far two areas are apart; see `length_apart`."""
    _, one, _, second = _used.get()
    return _apart((first, last), errors, units.AREA_UNITS, one, second)


def _apart(
    pair: tuple[float, float],
    errors: tuple[float, float],
    sizes: dict[str, float],
    first: str,
    second: str | None,
) -> str:
    size = sizes[first]
    then, now = pair[0] / size, pair[1] / size
    doubts = errors[0] / size, errors[1] / size
    told = units.with_unit(units.format_difference(then, now, doubts), first)
    if second is None or second == first:
        return told
    apart = units.format_difference(then, now, doubts, scale=size / sizes[second])
    return f"{told} ({units.with_unit(apart, second)})"


def number(value: float, told: str) -> float:
    """Return a number of “km”, or of “km²”, in the unit in use."""
    length, area, *_ = _used.get()
    if told == "km²":
        return value * 1e6 / units.AREA_UNITS[area]
    return value * 1000.0 / units.LENGTH_UNITS[length]


def unit(told: str) -> str:
    """Return the unit in use for “km”, or for “km²”."""
    length, area, *_ = _used.get()
    return area if told == "km²" else length


def lengths() -> tuple[str, str | None]:
    """Return the unit of lengths and the second one."""
    return _used.get()[0], _used.get()[2]


def titled(text: str) -> str:
    """Return a title of ours, which names km² or km, with the unit in use."""
    told = "km²" if marks.unit("km²") in text else "km"
    return text.replace(marks.unit(told), marks.unit(unit(told)))
