# SPDX-License-Identifier: GPL-2.0-or-later
"""Results as bytes, and results of bytes, which are read as data: nothing in them can be run."""

from __future__ import annotations

import dataclasses
import io
import pickle  # nosec B403 - reading is held to the names that `_Reader` lists
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Optional, Union

import numpy as np
import shapely
from pyproj import CRS

from .arrays import Array
from .digests import wkt_of
from .early_days import EarlyDay
from .remarks import remade
from .shelf import Measures
from .spool import SpooledShapes, shapes_of

#: what stands for an array of geometries that is kept apart: its digest, shape and measures
Mark = tuple[bytes, tuple[int, ...], Measures]
Put = Callable[[Union[Array, SpooledShapes]], Optional[Mark]]
Take = Callable[[Mark], Any]


@lru_cache(maxsize=64)
def _crs(wkt: str) -> CRS:
    return CRS.from_wkt(wkt)


def _is_shapes(value: Array) -> bool:
    """Tell whether an array holds geometries that WKB brings back: a ring comes back as a line."""
    return bool(
        value.size
        and all(isinstance(one, shapely.Geometry) for one in value.flat)
        and not (shapely.get_type_id(value) == 2).any()
    )


class _Writer(pickle.Pickler):
    def __init__(self, to: io.BytesIO, put: Put | None) -> None:
        super().__init__(to, protocol=4)
        self._put = put

    def persistent_id(self, value: Any) -> Any:
        if isinstance(value, CRS):
            return ("crs", wkt_of(value))
        if self._put is None or not isinstance(value, (np.ndarray, SpooledShapes)):
            return None
        if isinstance(value, np.ndarray) and (value.dtype != object or not _is_shapes(value)):
            return None
        mark = self._put(value)
        return None if mark is None else ("shapes", mark)

    def reducer_override(self, value: Any) -> Any:
        if isinstance(value, np.ndarray) and value.dtype == object and _is_shapes(value):
            return shapes_of, (shapely.to_wkb(value.ravel()).tolist(), value.shape)
        return NotImplemented


class _Reader(pickle.Unpickler):
    """Makes arrays, geometries, dates and records of the analysis, and nothing else."""

    PLAIN = frozenset(
        {
            *(("datetime", name) for name in ("date", "datetime", "timedelta", "timezone")),
            *(("numpy", name) for name in ("ndarray", "dtype")),
            *(
                (f"numpy.{core}.{module}", name)
                for core in ("core", "_core")
                for module, name in (
                    *(("multiarray", "_reconstruct"), ("multiarray", "scalar")),
                    ("numeric", "_frombuffer"),
                )
            ),
            ("shapely", "from_wkb"),
            ("shapely.io", "from_wkb"),
            ("shapely.geometry.polygon", "_unpickle_linearring"),
            ("builtins", "set"),
            ("builtins", "frozenset"),
            ("builtins", "complex"),
        }
    )

    def __init__(self, raw: bytes, take: Take | None) -> None:
        super().__init__(io.BytesIO(raw))
        self._take = take

    def persistent_load(self, pid: Any) -> Any:
        kind, what = pid
        if kind == "shapes" and self._take is not None:
            return self._take(what)
        if kind != "crs":
            raise pickle.UnpicklingError(f"unknown reference {kind}")
        return _crs(what)

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in self.PLAIN:
            return super().find_class(module, name)
        for known in (shapes_of, EarlyDay, remade):
            if (module, name) == (known.__module__, known.__name__):
                return known
        if module.startswith(__name__.rpartition(".base.")[0] + ".") and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and dataclasses.is_dataclass(found):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a result")


def written(value: Any, put: Put | None = None) -> bytes:
    """Return a result as bytes.

    Parameters
    ----------
    put : callable, optional
        Takes arrays of geometries that are to be kept apart, and returns what stands for each;
        None for one that shall lie among the rest.
    """
    aside = io.BytesIO()
    _Writer(aside, put).dump(value)
    return aside.getvalue()


def made(raw: bytes, take: Take | None = None) -> Any:
    """Return the result that bytes hold.

    Parameters
    ----------
    take : callable, optional
        Returns the array of geometries that was kept apart.

    Raises
    ------
    pickle.UnpicklingError
        If they hold anything that is no part of a result.
    """
    return _Reader(raw, take).load()  # nosec B301 - held to the names that `_Reader` lists
