# SPDX-License-Identifier: GPL-2.0-or-later
"""The file that says what is done every morning: `salient.toml` in the folder of a series."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from ..analysis.base.errors import InputError, SalientError
from ..analysis.base.parallel import parse_scheduler
from .watch import UNSUPPORTED, Rule, read_rules

NAME = "salient.toml"
MEASURES = ("gap", "pockets", "timeline", "log")
#: name → kind of its value, and what it is if nothing is said
_TOP: dict[str, tuple[type, Any]] = {
    "maps": (str, "maps"),
    "outputs": (str, "out"),
    "cache": (str, ".salient"),
    "scheduler": (str, ""),
    "actor": (str, ""),
    "actor_field": (str, ""),
    "date_field": (str, ""),
    "class_field": (str, ""),
    "date_format": (str, ""),
    "classes": (list, ()),
    "overlaps": (str, ""),
    "from": (dt.date, None),
    "to": (dt.date, None),
    "measures": (list, None),
    "position_error": (float, 0.0),
    "core_radius": (float, 0.0),
    "noise_width": (float, 0.0),
    "min_area": (float, 0.01),
    "encirclers": (list, ()),
    "besieged": (list, ()),
    "cores": (dict, {}),
    "places": (dict, {}),
    "events": (str, ""),
    "rules": (list, ()),
    "page": (dict, None),
}


class SeriesFileError(InputError):
    """The file of a series asks for what cannot be meant: usage, as of a command."""


@dataclass(frozen=True)
class Morning:
    """What a series' file asks for; paths are whole."""

    folder: Path
    maps: Path
    outputs: Path
    cache: Path
    scheduler: str
    options: dict[str, Any]
    measures: tuple[str, ...]
    places: dict[str, tuple[float, float]]
    rules: tuple[Rule, ...] = ()
    page: dict[str, Any] | None = field(default=None)
    events: Path | None = None


def read(series: Path) -> Morning:
    """Return what a series' file asks for; the folder that holds it, or the file itself.

    Raises
    ------
    SeriesFileError
        If there is none, or it asks for what is not known.
    """
    try:
        return _read(series)
    except InputError as error:
        raise SeriesFileError(error.message_id, **error.values) from error


def _read(series: Path) -> Morning:
    path = series / NAME if series.is_dir() else series
    given = _checked(_toml(path), path)
    folder = path.resolve().parent
    cores = _places(given["cores"], path, "cores")
    _require_scheduler(given["scheduler"], path)
    _require_folders_apart(given, folder, path)
    _require_page(given["page"], path)
    measures = tuple(dict.fromkeys(map(str, given["measures"] or _possible(given))))
    unknown = [name for name in measures if name not in MEASURES]
    if unknown:
        raise InputError(
            f"{path}: “{unknown[0]}” is no measure. Use one of: {', '.join(MEASURES)}."
        )
    if "gap" in measures and not cores:
        raise InputError(f"{path}: a gap needs cores, as in: [cores] Town = [36.6, 48.5].")
    places = {**cores, **_places(given["places"], path, "places")}
    rules = read_rules(given["rules"], measures, places, cores, str(path))
    if not given["events"] and any(rule.kind == UNSUPPORTED for rule in rules):
        raise InputError(
            '{path}: “{kind}” needs events, as in: events = "events.csv".',
            path=path,
            kind=UNSUPPORTED,
        )
    return Morning(
        folder=folder,
        maps=folder / given["maps"],
        outputs=folder / given["outputs"],
        cache=folder / given["cache"],
        scheduler=given["scheduler"],
        options=_options(given, cores),
        measures=measures,
        places=places,
        rules=rules,
        page=given["page"],
        events=folder / given["events"] if given["events"] else None,
    )


def _options(given: dict[str, Any], cores: dict[str, tuple[float, float]]) -> dict[str, Any]:
    """Return what is asked of each measure, as the commands take it."""
    return {
        "actor": given["actor"],
        "actor_field": given["actor_field"],
        "date_field": given["date_field"],
        "class_field": given["class_field"],
        "date_format": given["date_format"],
        "classes": list(given["classes"]),
        "overlaps": given["overlaps"],
        "first": given["from"] and given["from"].isoformat(),
        "last": given["to"] and given["to"].isoformat(),
        "encirclers": list(given["encirclers"]),
        "besieged": list(given["besieged"]),
        "position_error": given["position_error"],
        "core_radius": given["core_radius"],
        "noise_width": given["noise_width"],
        "min_area": given["min_area"],
        "cores": [f"{name}={lon!r},{lat!r}" for name, (lon, lat) in cores.items()],
    }


def _require_folders_apart(given: dict[str, Any], folder: Path, path: Path) -> None:
    """Raise where what is written would be read as a map the next time."""
    maps = (folder / given["maps"]).resolve()
    for name in ("outputs", "cache"):
        if (folder / given[name]).resolve() == maps:
            raise InputError(f"{path}: “{name}” must be another folder than “maps”.")


def _require_scheduler(text: str, path: Path) -> None:
    """Raise where no work can run, also on a morning on which there is none to be done."""
    try:
        parse_scheduler(text)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error


def _require_page(page: dict[str, Any] | None, path: Path) -> None:
    for name in ("project", "output"):
        if page is not None and not isinstance(page.get(name), str):
            raise InputError(
                f"{path}: [page] needs “{name}”: a project of QGIS, and where to print it."
            )


def _possible(given: dict[str, Any]) -> list[str]:
    """Return the measures that what is said is enough for."""
    sides = bool(given["encirclers"] or given["besieged"])
    wanted = {"gap": bool(given["encirclers"] and given["cores"]), "pockets": sides}
    return [name for name in MEASURES if wanted.get(name, True)]


def _toml(path: Path) -> dict[str, Any]:
    toml = _parser()
    try:
        # editors of Windows begin a file with a mark, which is no TOML
        return dict(toml.loads(path.read_text(encoding="utf-8-sig")))
    except FileNotFoundError as error:
        raise InputError(f"There is no file {path}. The manual's page Batch shows one.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not in UTF-8, as TOML has to be. Save it so.") from error
    except toml.TOMLDecodeError as error:
        raise InputError(f"{path} cannot be read as TOML: {error}") from error
    except OSError as error:  # no fault of what is written there
        raise SalientError(f"{path} cannot be read: {error.strerror}.") from error


def _parser() -> Any:
    """Return Python's own parser, or the library that it was before Python 3.11."""
    for name in ("tomllib", "tomli"):
        with suppress(ImportError):
            return import_module(name)
    raise SalientError("Reading TOML needs tomli on this Python. Run: pip install tomli.")


def _checked(given: dict[str, Any], path: Path) -> dict[str, Any]:
    unknown = [name for name in given if name not in _TOP]
    if unknown:
        raise InputError(f"{path}: “{unknown[0]}” is not known. Possible: {', '.join(_TOP)}.")
    found = {}
    for name, (kind, default) in _TOP.items():
        value = given.get(name, default)
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if kind is float and isinstance(value, float) and not 0 <= value < _FARTHEST:
            unit = "km²" if name == "min_area" else "metres"
            raise InputError(f"{path}: “{name}” must be {unit}, 0 or more, not {value!r}.")
        if name in given and (not isinstance(value, kind) or isinstance(value, dt.datetime)):
            raise InputError(f"{path}: “{name}” must be {_WORDS[kind]}, not {value!r}.")
        found[name] = value
    return found


#: metres: farther than anywhere on the Earth
_FARTHEST = 1e8
_WORDS = {str: "text", list: "a list", dict: "a table", float: "a number", dt.date: "a date"}


def _places(given: dict[str, Any], path: Path, what: str) -> dict[str, tuple[float, float]]:
    found = {}
    for name, place in given.items():
        try:
            lon, lat = (float(one) for one in place)
        except (TypeError, ValueError):
            raise InputError(
                f"{path}: {what}, “{name}”: write longitude and latitude, as [36.6, 48.5]."
            ) from None
        if not (-180 <= lon <= 180 and -90 <= lat <= 90):
            raise InputError(f"{path}: {what}, “{name}”: longitude comes first, then latitude.")
        found[name] = (lon, lat)
    return found
