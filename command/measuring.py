# SPDX-License-Identifier: GPL-2.0-or-later
"""Each command's measure: options as plain values in, rows of plain figures out."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import shapely

from ..analysis.base.cache import Cache
from ..analysis.base.early_days import EarlyDay
from ..analysis.base.errors import InputError
from ..analysis.base.parallel import parse_scheduler
from ..analysis.base.shelf import ShapesLostError
from ..analysis.control.control_map import ControlMap, names_on, similar_names
from ..analysis.control.prepare import Choices, PreparationResult
from ..analysis.control.raw import NO_DATE
from ..analysis.interface import arguments, values
from ..analysis.interface.reading import read_control_maps
from . import map_files

Rows = list[dict[str, Any]]
_OF_A_MAP = re.compile("“[^”]*”: (.+)", re.DOTALL)


def plain(options: dict[str, Any]) -> dict[str, Any]:
    """Return options as JSON holds them; paths are made absolute."""
    return {name: _plain(value) for name, value in sorted(options.items())}


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value.resolve())
    if isinstance(value, (dt.date, EarlyDay)):
        return date_text(value)
    if isinstance(value, (tuple, list)):
        return [_plain(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value.item() if hasattr(value, "item") else value


def date_text(date: Any) -> str:
    """Return the date of a map as all figures write it."""
    return str(date.isoformat())


def once_a_kind(said: Iterable[str]) -> list[str]:
    """Return sentences, of those that differ by the map's name only the first, and how many."""
    kinds: dict[str, list[str]] = {}
    for text in dict.fromkeys(said):
        of_a_map = _OF_A_MAP.fullmatch(text)
        kinds.setdefault(of_a_map[1] if of_a_map else text, []).append(text)
    return [
        alike[0] if len(alike) == 1 else f"{alike[0]} The same of {len(alike) - 1} other map(s)."
        for alike in kinds.values()
    ]


@dataclass(frozen=True)
class Work:
    """Where the work runs, and what is kept of it; no figure depends on either.

    `say` takes sentences on what was measured: what a figure means, and what it leaves out.
    `sure` is how sure each feature of the maps is, where they say so; `unused` says of each file
    that is on no map why.
    """

    cache: Cache | None = None
    scheduler: str = ""
    say: Callable[[str], None] = field(default=lambda _: None, compare=False)
    sure: Mapping[tuple[Any, str], float] = field(default_factory=dict, compare=False)
    unused: Mapping[str, str] = field(default_factory=dict, compare=False)

    def tell(self, notes: Iterable[str]) -> None:
        """Say each of some notes."""
        for note in notes:
            self.say(note)

    def asked(self) -> dict[str, Any]:
        """Return both as keyword arguments of a measure."""
        return {"cache": self.cache, "scheduler": self.scheduler}


HERE = Work()
#: what the figures say otherwise than the algorithms of QGIS, which has a map of the world
WATER = (
    "Without QGIS water is not told from land: closed pieces of water are pockets here, which "
    "Pocket area excludes."
)
ALONE = (
    "{count} of {of} maps show one actor alone: his front is the whole outline there, coasts and "
    "borders of states too, which Control timeline leaves out."
)

_OF_LAYERS = (".gpkg", ".kml", ".gml")
UNUSED = "“{name}”: nothing of this file is measured: {why}."
NOTHING = "no ground of it counts"
HOW = "no date could be read in its name, in which all maps write their dates alike"
ALIKE = (
    "The actors “{one}” and “{other}” differ only in case or spaces, and are two wherever maps are "
    "compared. Rename one if they are the same."
)
BARE = (
    "{encirclers} hold(s) no ground on {count} of {of} maps, {name} the last of them: there is "
    "neither gap nor pocket on these. See how that map writes its actors."
)


def odd_names(maps: list[ControlMap], options: dict[str, Any], first: int = 0) -> list[str]:
    """Return what names of actors make doubtful: two that are alike, and encirclers who are gone.

    The latter where a map from the given one on is among those without them.
    """
    from ..analysis.gap.series import present

    said = [ALIKE.format(one=one, other=other) for one, other in similar_names(names_on(maps))]
    named = values.names(options.get("encirclers") or (), "encirclers")
    bare = [row for row, one in enumerate(maps) if not present(one, named)] if named else []
    if bare and first <= bare[-1] and len(bare) < len(maps):
        last = maps[bare[-1]]
        names = "; ".join(named)
        said.append(BARE.format(encirclers=names, count=len(bare), of=len(maps), name=last.name))
    return said


def begun_anew_if_lost(cache: Cache | None, work: Callable[[], Any], say: Callable) -> Any:
    """Return what some work makes; once more where its cache was lost or locked on the way.

    What was lost is begun from nothing. A file that another program writes to is left as it is.
    """
    try:
        return work()
    except ShapesLostError as error:
        if cache is None:
            raise
        if error.busy:
            say(f"{error} All is read once more, and what it does not give is worked out anew.")
        else:
            say(f"{error} All is worked out anew.")
            cache.begin_anew()
        # where the file cannot be deleted, each result that is broken is told as it is read
        cache.lazy = False
        return work()


def measure(name: str, options: dict[str, Any], work: Work = HERE) -> tuple[Rows, list[str]]:
    """Return the figures of a command, and sentences on what was repaired or left out.

    Raises
    ------
    InputError
        If the maps cannot be read or measured so.
    """
    parse_scheduler(work.scheduler)
    maps, notes, work = read_maps(options, work)
    work.tell(map(unused_text, work.unused.items()))
    work.tell(odd_names(maps, options))
    return figures(name, maps, options, work), notes


def figures(name: str, maps: list[ControlMap], options: dict[str, Any], work: Work = HERE) -> Rows:
    """Return the figures of a command on maps that are read already."""
    return [_row(one) for one in _MEASURES[name](maps, options, work)]


def read_maps(
    options: dict[str, Any], work: Work = HERE
) -> tuple[list[ControlMap], list[str], Work]:
    """Return the maps of the dates that are asked for, what was repaired, and what is known."""
    choices = Choices(
        actor=options["actor"],
        actor_field=options["actor_field"],
        date_field=options["date_field"],
        # manifests of before ask for none
        date_format=options.get("date_format") or None,
        class_field=options["class_field"],
        overlaps=options.get("overlaps") or "keep",
    )
    read = read_control_maps(
        options["maps"], choices=choices, classes=options.get("classes") or (), cache=work.cache
    )
    maps = _within(read.maps, options["first"], options["last"])
    notes = [f"{one.layer} {one.fid}: {one.note} ({one.action})" for one in read.notes]
    return maps, notes, replace(work, sure=read.sure, unused=_unused(options["maps"], read))


def _unused(given: Iterable[str], read: PreparationResult) -> dict[str, str]:
    """Return the files of which no feature is on a map, by name, and why: none in silence."""
    on_maps = {str(fid).rpartition("/")[0] for one in read.maps for fid in one.fids}
    whys = {one.layer: one.note for one in read.notes if one.action == "left out" and not one.fid}
    found = {}
    for path in map_files.maps_in(map(Path, given)):
        names = {path.stem, f"{path.parent.name}/{path.stem}"}
        # of a file of several layers each has its own name behind that of the file
        more = f"{path.stem} " if path.suffix.lower() in _OF_LAYERS else f"{path.stem} ("
        if names & on_maps or any(one.startswith(more) for one in on_maps):
            continue
        why = next((whys[name] for name in whys if name in names), NOTHING)
        found[path.name] = HOW if why == NO_DATE else why
    return found


def unused_text(one: tuple[str, str]) -> str:
    """Return the sentence on a file that is on no map."""
    return UNUSED.format(name=one[0], why=one[1])


def _within(maps: list[ControlMap], first: str | None, last: str | None) -> list[ControlMap]:
    def counts(date: Any) -> bool:
        # a day before the year 1 is compared with days of our calendar, but is none
        day = date.date() if isinstance(date, dt.datetime) else date
        starts = first is None or day >= dt.date.fromisoformat(first)
        return starts and (last is None or day <= dt.date.fromisoformat(last))

    kept = [one for one in maps if one.date is None or counts(one.date)]
    if not kept:
        raise InputError(f"No map has a date from {first or 'the first'} to {last or 'the last'}.")
    return kept


def _row(row: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in row.items()}


def core_of(text: str) -> tuple[str, shapely.Point]:
    """Return name and point of ``NAME=LON,LAT`` or ``LON,LAT``.

    Raises
    ------
    InputError
        If the text is neither.
    """
    name, _, place = text.rpartition("=")
    try:
        lon, lat = (float(one) for one in place.split(","))
    except ValueError:
        raise InputError(
            f"“{text}” is no core: write longitude and latitude in degrees, as 38.87,34.89 or "
            "Sukhnah=38.87,34.89."
        ) from None
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise InputError(f"“{text}” is no place: longitude comes first, then latitude.")
    return name or place, shapely.Point(lon, lat)


def cores_of(texts: Iterable[str]) -> dict[str, shapely.Point]:
    """Return the points of cores by their names.

    Raises
    ------
    InputError
        If a text is none, or two have one name.
    """
    named = list(map(core_of, texts))
    cores = dict(named)
    if len(cores) < len(named):
        raise InputError("Two cores have one name. Name them as in Sukhnah=38.87,34.89.")
    return cores


def _gap(maps: list[ControlMap], options: dict[str, Any], work: Work) -> Rows:
    from ..analysis.gap.figures import gap_figures
    from ..analysis.gap.model import GapOptions

    cores = cores_of(options["cores"])
    chosen = GapOptions(
        core_radius_m=options["core_radius"], position_error_m=options["position_error"]
    )
    found = gap_figures(
        maps,
        encirclers=values.names(options["encirclers"], "encirclers"),
        besieged=values.names(options["besieged"], "besieged"),
        core=arguments.cores(cores, None),
        options=chosen,
        sure=work.sure,
        **work.asked(),
    )
    work.tell(found.notes)
    return [
        {
            "date": day,
            "core": core,
            "gap_km": found.gap_m[i, j] / 1000,
            "gap_err_km": found.err_m[i, j] / 1000,
            "area_km2": found.area_m2[i, j] / 1e6,
            "state": found.state[i][j],
        }
        for i, day in enumerate(found.dates)
        for j, core in enumerate(found.cores)
    ]


def _pockets(maps: list[ControlMap], options: dict[str, Any], work: Work) -> Rows:
    from ..analysis.gap.series import require_known
    from ..analysis.pocket.figures import pocket_figures
    from ..analysis.pocket.pockets import PocketOptions

    encirclers = values.names(options["encirclers"], "encirclers")
    besieged = values.names(options["besieged"], "besieged")
    require_known(maps, encirclers, besieged)
    found = pocket_figures(
        maps,
        encirclers=encirclers,
        besieged=besieged,
        options=PocketOptions(position_error_m=options["position_error"]),
        sure=work.sure,
        **work.asked(),
    )
    work.tell(found.notes)
    # a manifest of before there was a least area asks for all
    least = options.get("min_area", 0.0)
    rows = [row for row, area in enumerate(found.area_m2) if area >= least * 1e6]
    if len(rows) < len(found.area_m2):
        tiny = len(found.area_m2) - len(rows)
        work.say(f"{tiny} pieces under {least:g} km² are left out; --min-area says how small.")
    if rows:
        work.say(WATER)
    return [
        {
            "date": found.date[i],
            "since": found.since[i],
            "besieged": found.besieged[i],
            "area_km2": found.area_m2[i] / 1e6,
            "area_err_km2": found.area_err_m2[i] / 1e6,
            "perimeter_km": found.perimeter_m[i] / 1000,
            "inradius_km": found.inradius_m[i] / 1000,
            "longitude": found.pole_lon[i],
            "latitude": found.pole_lat[i],
        }
        for i in rows
    ]


def _diff(maps: list[ControlMap], options: dict[str, Any], work: Work) -> Rows:
    from ..analysis import compare

    if len(maps) < 2:
        raise InputError("A diff needs maps of two dates.")
    found = compare(maps[0], maps[-1], noise_width_m=options["noise_width"], sure=work.sure)
    work.tell(found.notes)
    changes, open_m2 = found.changes, found.doubtful_m2
    pairs = sorted(set(zip(changes.sources.tolist(), changes.targets.tolist())))
    rows = []
    for source, target in pairs:
        mine = (changes.sources == source) & (changes.targets == target)
        rows.append(
            {
                "from_date": maps[0].date,
                "to_date": maps[-1].date,
                "from_actor": source,
                "to_actor": target,
                "area_km2": changes.areas_m2[mine].sum() / 1e6,
                "noise_km2": changes.areas_m2[mine & (changes.noise != "")].sum() / 1e6,
                "parts": int(mine.sum()),
                **({} if open_m2 is None else {"doubtful_km2": open_m2[mine].sum() / 1e6}),
            }
        )
    return rows


def _timeline(maps: list[ControlMap], options: dict[str, Any], work: Work) -> Rows:
    import numpy as np

    from ..analysis.change.doubt import doubtful_holdings
    from ..analysis.change.figures import timeline_table
    from ..analysis.change.links import TimelineOptions
    from ..analysis.control.doubt import doubts_of

    chosen = TimelineOptions(noise_width_m=options["noise_width"])
    table = timeline_table(maps, options=chosen, **work.asked())
    work.tell(table.notes)
    alone = sum(len(one.actor_names) == 1 for one in maps)
    if alone:
        work.say(ALONE.format(count=alone, of=len(maps)))
    open_m2 = None
    if work.sure:
        masks = doubts_of(maps, work.sure) or [np.zeros(len(one), dtype=bool) for one in maps]
        doubtful = {one.date: one.select(mask) for one, mask in zip(maps, masks)}
        open_m2 = doubtful_holdings(table, doubtful)
    return [
        {
            "date": table.dates[i],
            "actor": str(table.actors[i]),
            "area_km2": table.area[i] / 1e6,
            "gain_km2": table.gain[i] / 1e6,
            "loss_km2": table.loss[i] / 1e6,
            "noise_km2": table.noise[i] / 1e6,
            "front_km": table.front[i] / 1000,
            **({} if open_m2 is None else {"doubtful_km2": open_m2[i] / 1e6}),
        }
        for i in range(len(table.dates))
    ]


def _log(maps: list[ControlMap], options: dict[str, Any], work: Work) -> Rows:
    from ..analysis.situation.log import situation_log

    # ground that two features draw is two actors' at once; one feature alone draws none twice
    rows = [row for row, one in enumerate(maps) if len(one) > 1]
    drawn = list(maps)
    if rows:
        from ..analysis.control.overlaps import drawn_once

        once, notes = drawn_once([maps[row] for row in rows], None, "refuse", cache=work.cache)
        work.tell(notes)
        for row, one in zip(rows, once):
            drawn[row] = one
    found = situation_log(drawn, **work.asked())
    work.tell(found.remarks)
    return [
        {
            "date": found.dates[i],
            "kind": str(found.kinds[i]),
            "actor": str(found.actors[i]),
            "other": str(found.others[i]),
            "before_km2": found.before_m2[i] / 1e6,
            "after_km2": found.after_m2[i] / 1e6,
        }
        for i in range(len(found.kinds))
    ]


def _claims(maps: list[ControlMap], options: dict[str, Any], work: Work) -> Rows:
    from ..analysis import check_claims
    from . import claims

    asked = claims.read_claims(Path(options["claims"]))
    places = claims.read_places(Path(options["places"])) if options["places"] else None
    return claims.rows(check_claims(asked, maps, places=places))


#: the columns of a table that has no row
COLUMNS = {
    "gap": ("date", "core", "gap_km", "gap_err_km", "area_km2", "state"),
    "pockets": (
        "date", "since", "besieged", "area_km2", "area_err_km2", "perimeter_km", "inradius_km",
        "longitude", "latitude",
    ),
    "timeline": ("date", "actor", "area_km2", "gain_km2", "loss_km2", "noise_km2", "front_km"),
    "log": ("date", "kind", "actor", "other", "before_km2", "after_km2"),
}  # fmt: skip
_MEASURES: dict[str, Callable[[list[ControlMap], dict[str, Any], Work], Rows]] = {
    "gap": _gap,
    "pockets": _pockets,
    "diff": _diff,
    "timeline": _timeline,
    "log": _log,
    "claims": _claims,
}
