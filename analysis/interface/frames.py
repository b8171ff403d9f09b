# SPDX-License-Identifier: GPL-2.0-or-later
"""Results as GeoDataFrames, a column an attribute. Needs the optional extra ``salient[io]``."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np
from pyproj import CRS

from ..base.arrays import Array, objects
from ..base.columns import StandIn
from ..base.errors import InputError
from ..control.control_map import ControlMap
from ..geometry import geodesy
from . import values

#: attributes that can be a table's geometry, the first that is there
_GEOMETRY = ("geometry", "geometries", "lonlat", "points", "lines")
#: (attribute, attribute that names its columns): tables with a column a name
_BY_NAME = (("shares", "holders"), ("held_share", "holders"))


def to_geodataframe(table: Any, *, crs: CRS | str | None = None) -> Any:
    """Return a table of results as a GeoDataFrame.

    Parameters
    ----------
    table : a control map, changes, front, pockets, gap pockets or lines, situation log, places …
        Any result whose attributes are arrays of one length, one of them geometries.
    crs : anything pyproj reads, optional
        CRS of the geometries, for a table that does not carry it.

    Returns
    -------
    geopandas.GeoDataFrame

    Raises
    ------
    InputError
        If geopandas is missing, this is no table with geometries, or nobody says in which CRS.

    Examples
    --------
    >>> from salient.analysis import encirclement_gap, to_geodataframe
    >>> found = encirclement_gap(control, encirclers="Red", core=town)  # doctest: +SKIP
    >>> to_geodataframe(found.lines).to_file("gap.gpkg")  # doctest: +SKIP
    """
    try:
        import geopandas
    except ImportError as error:
        raise InputError(
            "A GeoDataFrame needs geopandas, which is missing. "
            "Run: pip install geopandas pyarrow pyogrio."
        ) from error
    columns, name = columns_of(table)
    own = getattr(table, "crs", None)
    if own is not None and crs is not None and not geodesy.same_crs(crs, own):
        raise InputError(
            "{table} is in {own}. Leave `crs` out, and move the frame with its own to_crs().",
            table=type(table).__name__,
            own=geodesy.as_crs(own).name,
        )
    known = own if own is not None else crs
    if known is None:
        raise InputError(
            "{table} does not say in which CRS its geometries are: give `crs`.",
            table=type(table).__name__,
        )
    return geopandas.GeoDataFrame(columns, geometry=name, crs=geodesy.as_crs(known))


def columns_of(table: Any) -> tuple[dict[str, Array], str]:
    """Return the columns of a table of results and the name of its geometry.

    Raises
    ------
    InputError
        If this is no table with geometries.
    """
    if not is_dataclass(table) or isinstance(table, type):
        raise InputError("{table} is no table of results.", table=values.described(table))
    present = {field.name for field in fields(table)}
    geometry = next((one for one in _GEOMETRY if one in present), None)
    if geometry is None:
        raise InputError(
            "{table} has no geometries of its own. Take one of its tables: {present}.",
            table=type(table).__name__,
            present=", ".join(sorted(present)),
        )
    length = len(getattr(table, geometry))
    columns: dict[str, Array] = {}
    for field in fields(table):
        value = getattr(table, field.name)
        if isinstance(value, _COLUMNS) and len(value) == length:
            array = _column(value)
            if array.ndim == 1:
                columns[field.name] = array
    for shares, named in _BY_NAME:
        if shares in present:
            for i, one in enumerate(getattr(table, named, ())):
                columns[f"{shares}: {one}"] = np.asarray(getattr(table, shares))[:, i]
    if isinstance(table, ControlMap):
        columns["date"] = _column([table.date] * length)
    return columns, geometry


def _column(value: Any) -> Array:
    return objects(value) if isinstance(value, (tuple, list)) else np.asarray(value)


#: what a column of a table is; of a long series it lies in a file
_COLUMNS = (np.ndarray, tuple, list, StandIn)
