# SPDX-License-Identifier: GPL-2.0-or-later
"""Files become control maps where there is no QGIS.

GeoJSON needs nothing beside the analysis. Other formats are read by pyogrio and geopandas, which
the optional extra ``salient[io]`` brings.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Union

import numpy as np
import shapely
from shapely.errors import ShapelyError

from ..base.arrays import Array
from ..base.cache import Cache, kept
from ..base.errors import InputError
from ..base.feedback import Feedback, check, part
from ..base.remarks import remark
from ..base.spool import Spool
from ..control.control_map import counted
from ..control.doubt import LEAST_SURE
from ..control.prepare import Choices, PreparationResult, RawLayer, prepare
from ..control.raw import Note
from ..geometry import geodesy
from . import values

PathLike = Union[str, Path]

GEOJSON = (".geojson", ".json")
PARQUET = (".parquet", ".geoparquet")
#: what a folder is searched for
SUFFIXES = (*GEOJSON, *PARQUET, ".gpkg", ".shp", ".kml", ".fgb", ".gml")
#: formats of which a file is all there is: nothing beside it changes what it holds
_ALONE = (*GEOJSON, *PARQUET, ".fgb", ".kml")
_LONLAT = "OGC:CRS84"
_REMEDY = "Run: pip install geopandas pyarrow pyogrio, or save the file as GeoJSON."


def read_control_maps(
    paths: PathLike | Iterable[PathLike],
    *,
    actor: str = "",
    actor_field: str = "",
    date_field: str = "",
    class_field: str = "",
    date: dt.date | None = None,
    classes: str | Iterable[str] = (),
    overlaps: str = "keep",
    choices: Choices | None = None,
    cache: Cache | PathLike | None = None,
    feedback: Feedback | None = None,
) -> PreparationResult:
    """Read files, or the files of a folder, as a dated series of control maps.

    Parameters
    ----------
    paths : path or iterable of paths
        Files, or folders whose files are read in order of name.
    actor : str
        Actor of features that name none.
    actor_field, date_field, class_field : str
        Fields; empty: guessed by usual names, the date from the file's name too.
    date : datetime.date, optional
        One date for everything.
    classes : str or iterable of str, optional
        The control classes that count; none: all but ``claimed`` and ``infiltrated``.
    overlaps : {"keep", "refuse", "first", "contested"}
        What becomes of ground that two actors are drawn on. What is kept is refused by measures
        that compare maps.
    choices : Choices, optional
        All that can be chosen, instead of the single arguments above.
    cache : folder or Cache, optional
        Keeps each file as it was read and repaired, by what stands in it.
    feedback : Feedback

    Returns
    -------
    PreparationResult
        `maps` in order of date, and `notes` on what was repaired or left out.

    Raises
    ------
    InputError
        If a file cannot be read, a library for its format is missing, or no actor or date is to
        be had.
    Canceled
        If the feedback asks to stop.

    Examples
    --------
    >>> from salient.analysis import read_control_maps
    >>> series = read_control_maps("maps/", actor="Red")  # doctest: +SKIP
    >>> [one.date for one in series.maps]  # doctest: +SKIP
    """
    files = _files(paths)
    store, heard = values.cache(cache), values.heard(feedback)
    single = Choices(
        actor=values.text(actor, "actor"),
        actor_field=values.text(actor_field, "actor_field"),
        date_field=values.text(date_field, "date_field"),
        class_field=values.text(class_field, "class_field"),
        date=values.day(date, "date"),
        overlaps=values.text(overlaps, "overlaps"),
    )
    if choices is not None and any(
        (actor, actor_field, date_field, class_field, date, overlaps != "keep")
    ):
        raise InputError(
            "Give “choices”, or actor, date, fields and overlaps by themselves, not both."
        )
    wanted = single if choices is None else values.options(choices, Choices, "choices")
    counting = values.names(classes, "classes")
    layers = _all_layers(files, store, part(heard, 0.0, 50.0))
    read = prepare(layers, wanted, cache=store, feedback=part(heard, 50.0, 100.0))
    return _counted(read, counting)


def _counted(read: PreparationResult, classes: Iterable[str]) -> PreparationResult:
    """Return the maps of what counts as held, and notes on how much of each class does not."""
    spool = Spool()
    maps, without = [], Counter[str]()
    classes = tuple(classes)
    _require_classes(read, classes)
    for one in read.maps:
        held = counted(one, classes)
        if len(held) < len(one):
            without.update(map(str, one.classes))
            without.subtract(map(str, held.classes))
            held = spool.lean(held)
        if len(held):
            maps.append(held)
    left = {name: count for name, count in sorted(without.items()) if count}
    if not maps and read.maps:
        raise InputError(
            "Nothing counts as held: all is of the classes {names}. Name the classes that count.",
            names=", ".join(left),
        )
    notes = []
    for name, count in left.items():
        text = remark("{count} feature(s) of class “{name}” do not count", count=count, name=name)
        notes.append(Note("", "", None, "class", "left out", text))
    return replace(read, maps=maps, notes=[*read.notes, *notes, *_unheeded(read)])


def _unheeded(read: PreparationResult) -> list[Note]:
    """Return what is to be said where ground is less sure than most of what is measured."""
    count = sum(value < LEAST_SURE for value in read.sure.values())
    if not count:
        return []
    text = remark(
        "{count} feature(s) are less sure than {least} by their field “sure”, and may belong to "
        "either side: gap, pockets, diff and timeline heed it (in Python where they are given "
        "`sure`), the log takes them as drawn",
        count=count,
        least=LEAST_SURE,
    )
    return [Note("", "", None, "sure", "reported", text)]


def _require_classes(read: PreparationResult, classes: Sequence[str]) -> None:
    """Refuse names of classes of which no map has a single one."""
    found = {name for one in read.maps for name in map(str, one.classes)}
    if classes and not {name.casefold() for name in found} & {name.casefold() for name in classes}:
        raise InputError(
            "No feature has a control class that is to count ({names}). The classes are: {found}.",
            names="; ".join(classes),
            found="; ".join(sorted(found - {""})[:10]) or "none",
        )


def _all_layers(files: list[Path], cache: Cache | None, feedback: Feedback) -> list[RawLayer]:
    """Return the layers of all files; a format whose files stand alone is kept."""
    spool = Spool()

    def make(rows: list[int]) -> list[list[RawLayer]]:
        done = []
        for number, row in enumerate(rows):
            check(feedback)
            feedback.set_progress(100.0 * number / len(rows))
            done.append(spool.lean(read_layers(files[row])))
        return done

    if cache is None:
        return [layer for found in make(list(range(len(files)))) for layer in found]
    lone = [row for row, path in enumerate(files) if path.suffix.lower() in _ALONE]
    hashes = cache.hashes([files[row] for row in lone])
    found: dict[int, list[RawLayer]] = dict(
        zip(
            lone,
            kept(
                cache,
                "file",
                [(files[row].name, one, _reader(files[row])) for row, one in zip(lone, hashes)],
                lambda rows: make([lone[row] for row in rows]),
                spool=spool,
            ),
        )
    )
    others = [row for row in range(len(files)) if row not in found]
    found.update(zip(others, make(others)))
    return [layer for row in range(len(files)) for layer in found[row]]


def _reader(path: Path) -> str:
    """Return what reads a file beside this code: another version may read it otherwise."""
    if path.suffix.lower() in GEOJSON:
        return ""
    return " ".join(f"{name} {_version(name)}" for name in ("pyogrio", "geopandas", "pyarrow"))


@lru_cache
def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def is_map(path: Path) -> bool:
    """Tell by its name whether a file of a folder is a map; hidden ones are other programs'."""
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(".")


def _files(paths: PathLike | Iterable[PathLike]) -> list[Path]:
    found: list[Path] = []
    for one in values.each(paths):
        if not isinstance(one, (str, Path)):
            raise InputError("A path must be text or a Path, not {one}.", one=values.described(one))
        path = Path(one)
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if is_map(p))
            if not inside:
                raise InputError(
                    "The folder {path} holds no file of {suffixes}.",
                    path=path,
                    suffixes=", ".join(SUFFIXES),
                )
            found += inside
        elif path.is_file():
            found.append(path)
        else:
            raise InputError("There is no file {path}.", path=path)
    if not found:
        raise InputError("No file was given.")
    return found


def read_layers(path: PathLike) -> list[RawLayer]:
    """Return the layers of one file as they stand there.

    Raises
    ------
    InputError
        If the file cannot be read or a library for its format is missing.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    if suffix in GEOJSON:
        return [_geojson(path)]
    if suffix in PARQUET:
        return [_parquet(path)]
    return _by_pyogrio(path)


def _geojson(path: Path) -> RawLayer:
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise InputError(
            "{path} cannot be read as GeoJSON: {error}", path=path, error=error
        ) from error
    kind = content.get("type") if isinstance(content, dict) else None
    if kind == "FeatureCollection":
        listed = content.get("features") or []
        if not isinstance(listed, list):
            raise InputError("{path}: its “features” are no list of features.", path=path)
        features = [one if isinstance(one, dict) else {} for one in listed]
    elif kind == "Feature":
        features = [content]
    else:
        raise InputError(
            "{path} is no GeoJSON FeatureCollection: its type is {kind!r}.", path=path, kind=kind
        )
    shapes = np.empty(len(features), dtype=object)
    broken = np.zeros(len(features), dtype=bool)
    for i, feature in enumerate(features):
        geometry = feature.get("geometry")
        if geometry is not None:
            shapes[i], broken[i] = _shape(geometry)
    rows = [_properties(feature) for feature in features]
    keys = list(dict.fromkeys(key for row in rows for key in row))
    columns = {key: [row.get(key) for row in rows] for key in keys}
    fids = [feature.get("id", i) for i, feature in enumerate(features)]
    if len(set(map(str, fids))) < len(fids):
        fids = list(range(len(features)))
    return RawLayer(path.stem, shapes, broken, columns, fids, _geojson_crs(content, path))


def _properties(feature: dict[str, Any]) -> dict[str, Any]:
    found = feature.get("properties")
    return found if isinstance(found, dict) else {}


def _shape(geometry: dict[str, Any]) -> tuple[shapely.Geometry | None, bool]:
    """Return the geometry, or None and that it could not be read."""
    try:
        return shapely.geometry.shape(geometry), False
    except (ShapelyError, ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None, True


def _geojson_crs(content: dict[str, Any], path: Path) -> str:
    """Return the WKT of the member `crs` of older files, or of longitude and latitude."""
    member = content.get("crs")
    try:
        return str(geodesy.as_crs(_crs_name(member)).to_wkt())
    except InputError as error:
        raise InputError(
            "{path}: its member “crs” is {member}, which names none that is known. {error}",
            path=path,
            member=str(member)[:80],
            error=error,
        ) from error


def _crs_name(member: Any) -> str:
    """Return the name in a member `crs`; that of longitude and latitude where it holds nothing.

    Before there were names in it, there was the number in EPSG's list.
    """
    if not isinstance(member, dict):
        return _LONLAT if member is None else str(member)
    said = member.get("properties")
    if not said and set(member) <= {"properties"}:
        return _LONLAT
    if not isinstance(said, dict):
        return ""
    if "code" in said and str(member.get("type", "")).upper() == "EPSG":
        return f"EPSG:{said['code']}"
    return str(said.get("name") or "")


def _parquet(path: Path) -> RawLayer:
    geopandas, parquet = _library("geopandas", path), _library("pyarrow.parquet", path)
    try:
        frame = geopandas.read_parquet(path)
        kinds = {field.name: str(field.type) for field in parquet.read_schema(path)}
    except (ValueError, OSError, KeyError, TypeError) as error:
        raise InputError("{path} cannot be read: {error}", path=path, error=error) from error
    # What is missing is NaT or NA there, or a number's NaN.
    values = frame.astype(object).where(frame.notna(), None)
    columns = {str(k): list(values[k]) for k in frame.columns if k != frame.geometry.name}
    for name in columns:
        if _is_whole(kinds.get(name, "")):
            columns[name] = _whole(columns[name])
    return _of_columns(
        path.stem,
        np.asarray(frame.geometry.array, dtype=object),
        columns,
        list(range(len(frame))),
        "" if frame.crs is None else frame.crs.to_wkt(),
    )


def _by_pyogrio(path: Path) -> list[RawLayer]:
    pyogrio = _library("pyogrio", path)
    try:
        layers = [str(name) for name, kind in pyogrio.list_layers(path) if kind is not None]
        if not layers:
            raise InputError("{path} holds no layer with geometries.", path=path)
        return [_pyogrio_layer(pyogrio, path, name, len(layers) > 1) for name in layers]
    except (ValueError, pyogrio.errors.DataSourceError) as error:
        raise InputError("{path} cannot be read: {error}", path=path, error=error) from error


def _pyogrio_layer(pyogrio: Any, path: Path, layer: str, several: bool) -> RawLayer:
    # as text a time keeps its zone, which numpy's times have not
    meta, fids, wkb, data = pyogrio.raw.read(
        path, layer=layer, return_fids=True, force_2d=True, datetime_as_string=True
    )
    shapes = shapely.from_wkb(wkb, on_invalid="ignore")
    columns = {
        str(name): _plain(column, str(kind))
        for name, kind, column in zip(meta["fields"], meta["dtypes"], data)
    }
    crs = meta["crs"]
    text = "" if crs is None else str(geodesy.as_crs(crs).to_wkt())
    held = _of_columns(f"{path.stem} {layer}" if several else path.stem, shapes, columns,
                       fids.tolist(), text)  # fmt: skip
    there = np.array([raw is not None for raw in wkb], dtype=bool)
    lost = there & (held.geometries == None)  # noqa: E711 - elementwise
    return RawLayer(held.name, held.geometries, lost, held.columns, held.fids, held.crs)


def _of_columns(
    name: str, shapes: Array, columns: dict[str, Any], fids: list[Any], crs: str
) -> RawLayer:
    return RawLayer(name, shapes, np.zeros(len(shapes), dtype=bool), columns, fids, crs)


def _plain(column: Array, kind: str) -> list[Any]:
    """Return Python's own values; `kind` is the file's own type of the field.

    Where some of them are missing, whole numbers come as floats and what is missing as NaN.
    """
    if column.dtype.kind == "M":
        return [None if np.isnat(v) else v.astype("datetime64[us]").item() for v in column]
    if column.dtype.kind != "f":
        return list(column.tolist())
    found = [None if math.isnan(value) else value for value in column.tolist()]
    return _whole(found) if _is_whole(kind) else found


def _is_whole(kind: str) -> bool:
    """Tell whether the values of a field's type are whole numbers."""
    return kind.startswith(("int", "uint"))


def _whole(values: list[Any]) -> list[Any]:
    """Return whole numbers where gaps among them made floats of them."""
    return [int(value) if isinstance(value, float) else value for value in values]


def _library(name: str, path: Path) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise InputError(
            "Reading {name} needs {name_2}, which is missing. {remedy}",
            name=path.name,
            name_2=name,
            remedy=_REMEDY,
        ) from error
