# SPDX-License-Identifier: GPL-2.0-or-later
"""Arguments as people write them: one name as text, a place as a point; else a clear refusal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from ..base.arrays import Array, objects
from ..base.errors import InputError
from ..control.control_map import ControlMap
from ..gap.model import CorePlaces
from ..places.lookup import Places


def described(value: object) -> str:
    """Return what a value is, in words for a message."""
    return f"{type(value).__name__} {value!r}"[:80]


def each(value: Any) -> list[Any]:
    """Return what was given one by one; a text is one thing, and so is what holds nothing."""
    alone = isinstance(value, (str, bytes)) or not isinstance(value, Iterable)
    return [value] if alone else list(value)


def one_map(value: object, what: str = "control") -> ControlMap:
    """Return the control map, or say what was given instead.

    Raises
    ------
    InputError
        If it is none.
    """
    if isinstance(value, ControlMap):
        return value
    raise InputError(
        "“{what}” must be one control map, not {value}. Make one with control_map() "
        "or read_control_maps(...).maps.",
        what=what,
        value=described(value),
    )


def several_maps(value: object, what: str = "maps") -> list[ControlMap]:
    """Return control maps as a list; one map is a list of one.

    Raises
    ------
    InputError
        If there is none, or anything else is among them.
    """
    if isinstance(value, ControlMap):
        return [value]
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        raise InputError(
            "“{what}” must be control maps, not {value}.", what=what, value=described(value)
        )
    maps = [one_map(one, f"{what}[{i}]") for i, one in enumerate(value)]
    if not maps:
        raise InputError("“{what}” is empty: give one control map at least.", what=what)
    return maps


def names(value: object, what: str) -> tuple[str, ...]:
    """Return actors' names; a text is one name and not its letters.

    Raises
    ------
    InputError
        If one is no text.
    """
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    found = tuple(value) if isinstance(value, Iterable) else (value,)
    wrong = [one for one in found if not isinstance(one, str)]
    if wrong:
        raise InputError(
            "“{what}” must be names of actors, not {wrong}. Give a text, or a list of texts.",
            what=what,
            wrong=described(wrong[0]),
        )
    return found


def geometries(value: object, what: str) -> Array | None:
    """Return geometries in degrees as an array; None stays None, one geometry is an array of one.

    Raises
    ------
    InputError
        If one is no shapely geometry.
    """
    if value is None:
        return None
    if isinstance(value, BaseGeometry):
        value = [value]
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        raise InputError(
            "“{what}” must be shapely geometries in degrees, not {value}.",
            what=what,
            value=described(value),
        )
    return _each_geometry(value, what)


def _each_geometry(value: Iterable[object], what: str) -> Array:
    found = list(value)
    for one in found:
        if not isinstance(one, BaseGeometry):
            raise InputError(
                "“{what}” must be shapely geometries in degrees, not {one}. A place "
                "is shapely.Point(longitude, latitude).",
                what=what,
                one=described(one),
            )
    held = objects(found)
    if not np.isfinite(shapely.get_coordinates(held)).all():
        raise InputError("“{what}” has coordinates that are no numbers.", what=what)
    return held


def one_area(value: object, what: str) -> shapely.Geometry | None:
    """Return one geometry of all that was given.

    Raises
    ------
    InputError
        If one is no shapely geometry.
    """
    found = geometries(value, what)
    return None if found is None else shapely.union_all(found)


def cores(value: object, named: Sequence[str] | str | None = None) -> CorePlaces:
    """Return core places of a point or polygon, of several, or of a mapping of names to them.

    Raises
    ------
    InputError
        If one is no shapely geometry, or there are not as many names as places.
    """
    if isinstance(value, CorePlaces):
        return value
    if isinstance(value, Mapping):
        named, value = tuple(map(str, value)), list(value.values())
    found = geometries(value, "core")
    if found is None:
        raise InputError("A core is needed: a point or polygon in degrees.")
    labels = ("",) * len(found) if named is None else names(named, "core_names")
    if len(labels) != len(found):
        raise InputError(
            "There are {count} cores and {count_2} names for them.",
            count=len(found),
            count_2=len(labels),
        )
    return CorePlaces(found, labels)


def places(value: object) -> Places:
    """Return places of a mapping of names to points.

    Raises
    ------
    InputError
        If it is neither that nor `Places`.
    """
    if isinstance(value, Places):
        return value
    if not isinstance(value, Mapping) or not value:
        raise InputError(
            "“places” must map names to points in degrees, not {value}. For example "
            "{{'Qadir': shapely.Point(38.84, 35.23)}}.",
            value=described(value),
        )
    found = _each_geometry(list(value.values()), "places")
    return Places(found, tuple(map(str, value)), np.full(len(value), np.nan))


def options(value: Any, kind: type, what: str = "options") -> Any:
    """Return options of the right kind, its defaults for None.

    Raises
    ------
    InputError
        If they are of another kind.
    """
    if value is None:
        return kind()
    if isinstance(value, kind):
        return value
    raise InputError(
        "“{what}” must be {name}, not {value}. For example {name}().",
        what=what,
        name=kind.__name__,
        value=described(value),
    )


def number(value: object, what: str) -> float:
    """Return a finite number.

    Raises
    ------
    InputError
        If it is none.
    """
    if isinstance(value, (int, float, np.number)) and not isinstance(value, bool):
        found = float(value)
        if np.isfinite(found):
            return found
    raise InputError("“{what}” must be a number, not {value}.", what=what, value=described(value))
