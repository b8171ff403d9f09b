# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands: what each measures, and how its figures are printed."""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from .. import __version__
from ..about import metadata
from ..analysis.base import manifests
from ..analysis.base.cache import Cache
from ..analysis.base.errors import InputError
from ..analysis.base.parallel import parse_scheduler
from . import manifest, measuring, morning, telling, updating, watch
from .codes import ALERT, DONE, FAILED
from .terminal import answer, aside, shown

Figures = list[dict[str, Any]]


class Day(click.ParamType):
    """A date as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: Any, ctx: Any) -> dt.date:
        """Return the date that a text names."""
        if isinstance(value, dt.date):
            return value
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date: write it as 2025-01-31.", param, ctx)


class CoreText(click.ParamType):
    """A place as [NAME=]LON,LAT, left as it is written."""

    name = "core"

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        """Return the text, if it names a place."""
        try:
            measuring.core_of(value)
        except InputError as error:
            self.fail(str(error), param, ctx)
        return str(value)


class SchedulerText(click.ParamType):
    """Where work runs."""

    name = "scheduler"

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        """Return the text, if it names a place to run in."""
        try:
            parse_scheduler(value)
        except InputError as error:
            self.fail(str(error), param, ctx)
        return str(value)


_WHAT = {"metres": "width", "km": "width"}


class Metres(click.ParamType):
    """A width, a radius or an area: a number that is not below 0."""

    def __init__(self, unit: str = "metres") -> None:
        self.name = unit

    def convert(self, value: Any, param: Any, ctx: Any) -> float:
        """Return the number that a text names."""
        try:
            metres = float(value)
        except ValueError:
            self.fail(f"{value!r} is no number.", param, ctx)
        if not 0 <= metres < math.inf:
            what = _WHAT.get(self.name, "area")
            self.fail(f"{value} is no {what}: give {self.name}, 0 or more.", param, ctx)
        return metres


MAPS = click.argument("maps", nargs=-1, required=True, type=click.Path(path_type=Path))


def common(function: Callable) -> Callable:
    """Add the options that every command has."""
    for option in (
        click.option("--actor", default="", help="Actor of features that name none."),
        click.option("--actor-field", default="", help="Field that names the actor."),
        click.option("--date-field", default="", help="Field with the date; else the file's name."),
        click.option("--class-field", default="", help="Field with the control class."),
        click.option(
            "--date-format", default="", help="As YYYYMMDD or “map D.M.YY”; else found out."
        ),
        click.option("--class", "classes", multiple=True, help="Control class that counts."),
        click.option(
            "--overlaps",
            type=click.Choice(["first", "contested"]),
            help="Whose is ground that two actors are drawn on; without it that is refused.",
        ),
        click.option("--from", "first", type=Day(), help="First date that counts."),
        click.option("--to", "last", type=Day(), help="Last date that counts."),
        click.option("--json", "as_json", is_flag=True, help="Print JSON, of a failure too."),
        click.option("-v", "--verbose", is_flag=True, help="List each repair of the maps."),
        click.option(
            "--cache",
            type=click.Path(path_type=Path, file_okay=False),
            help="Folder in which results are kept: a day more costs that day.",
        ),
        click.option(
            "--scheduler",
            type=SchedulerText(),
            default="",
            help="Where to run: processes, or host:port.",
        ),
        click.option(
            "--manifest",
            "manifest_path",
            type=click.Path(path_type=Path, dir_okay=False),
            help="Write what a stranger needs to check the figures.",
        ),
    ):
        function = option(function)
    return MAPS(function)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name=metadata()["name"])
def salient() -> None:
    """Measure encirclement gaps, pockets and front-line change on control maps."""


def _sides(function: Callable) -> Callable:
    for option in (
        click.option("--encircler", "encirclers", multiple=True, help="Who forms the ring."),
        click.option("--besieged", multiple=True, help="Who is inside; default: everybody else."),
        click.option(
            "--position-error",
            type=Metres(),
            default=0.0,
            metavar="METRES",
            help="Of a border, 1 sigma.",
        ),
    ):
        function = option(function)
    return function


def _apart(ctx: Any, param: Any, cores: tuple[str, ...]) -> tuple[str, ...]:
    """Refuse two cores of one name before a map is read."""
    try:
        measuring.cores_of(cores)
    except InputError as error:
        raise click.BadParameter(str(error), ctx, param) from error
    return cores


@salient.command()
@common
@_sides
@click.option(
    "--core",
    "cores",
    type=CoreText(),
    multiple=True,
    required=True,
    metavar="[NAME=]LON,LAT",
    callback=_apart,
)
@click.option("--core-radius", type=Metres(), default=0.0, metavar="METRES")
@click.option(
    "--alert-below", type=Metres("km"), metavar="KM", help="Exit with 3 if less, or taken."
)
@click.pass_context
def gap(ctx: click.Context, alert_below: float | None, **options: Any) -> int:
    """Encirclement gap round each core on each date."""
    figures = _run(ctx, "gap", options)
    lasts = {row["core"]: row for row in figures}.values()
    fired = alert_below is not None and any(
        watch.is_under(row["gap_km"], row["state"], alert_below) for row in lasts
    )
    return ALERT if fired else DONE


@salient.command()
@common
@_sides
@click.option(
    "--min-area",
    type=Metres("km²"),
    default=0.01,
    show_default=True,
    metavar="KM2",
    help="Smaller pieces are left out.",
)
@click.pass_context
def pockets(ctx: click.Context, **options: Any) -> int:
    """Sealed pockets on each date; without QGIS water is not told from land."""
    _run(ctx, "pockets", options)
    return DONE


@salient.command()
@common
@click.option(
    "--noise-width", type=Metres(), default=0.0, metavar="METRES", help="Narrower is redraw noise."
)
@click.pass_context
def diff(ctx: click.Context, **options: Any) -> int:
    """Who took what from whom between the first and the last date."""
    _run(ctx, "diff", options)
    return DONE


@salient.command()
@common
@click.option(
    "--noise-width", type=Metres(), default=0.0, metavar="METRES", help="Narrower is redraw noise."
)
@click.pass_context
def timeline(ctx: click.Context, **options: Any) -> int:
    """Area, gain, loss and front length of each actor on each date.

    Where a map shows one actor alone, his front is the whole outline of his ground.
    """
    _run(ctx, "timeline", options)
    return DONE


@salient.command()
@common
@click.pass_context
def log(ctx: click.Context, **options: Any) -> int:
    """List what happened to the shape of each actor's ground from date to date."""
    _run(ctx, "log", options)
    return DONE


@salient.command()
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--json", "as_json", is_flag=True, help="Print JSON, of a failure too.")
def verify(path: Path, as_json: bool) -> int:
    """Run a manifest again and say which figures are the same."""
    found = manifest.verify(manifest.read(path), measuring.measure)
    if as_json:
        answer(json.dumps(asdict(found), ensure_ascii=False, indent=1))
    else:
        for line in found.lines:
            answer(shown(line))
    return DONE if found.same else FAILED


@salient.command()
@common
@click.option(
    "--claims",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="CSV with columns kind, comparator, value, unit, date, actor, …",
)
@click.option(
    "--places",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="CSV with columns name, lon, lat: the places that claims name.",
)
@click.pass_context
def claims(ctx: click.Context, **options: Any) -> int:
    """Hold stated quantities against the maps."""
    _run(ctx, "claims", options)
    return DONE


@salient.command()
@click.argument("series", type=click.Path(path_type=Path, exists=True))
@click.option(
    "--add",
    "added",
    type=click.Path(path_type=Path, exists=True),
    help="File, or folder of files, that are new in the series.",
)
@click.option("--replace", is_flag=True, help="Let added files correct those of the same name.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, of a failure too.")
@click.option("-v", "--verbose", is_flag=True, help="Say what is done.")
def update(series: Path, added: Path | None, replace: bool, as_json: bool, verbose: bool) -> int:
    """Add maps to a series, and do all that its salient.toml asks for."""
    say = warn if verbose else None
    asked = morning.read(series)
    with telling.until_told(asked.outputs, asked.cache) as untold:
        done = updating.update(asked, added, say, replace=replace, untold=untold)
        if as_json:
            answer(json.dumps(done.summary(), ensure_ascii=False, indent=1))
        else:
            answer(shown(done.text()), end="")
    if done.alerts:
        return ALERT
    return FAILED if done.page_failed else DONE


def warn(text: str) -> None:
    """Say something beside the results."""
    aside(f"{shown(text)}\n")


def _run(ctx: click.Context, name: str, options: dict[str, Any]) -> Figures:
    """Measure, write the manifest if one is asked for, and print."""
    as_json, path = options.pop("as_json"), options.pop("manifest_path")
    verbose, folder = options.pop("verbose"), options.pop("cache")
    _require_apart(options["maps"], folder, path)
    cache = Cache(folder, warn, lazy=True) if folder else None
    said: list[str] = []
    work = measuring.Work(cache, options.pop("scheduler"), said.append)
    asked = measuring.plain(options)
    before = manifest.states(asked) if path is not None else {}
    try:
        figures, notes = measuring.begun_anew_if_lost(
            cache, lambda: measuring.measure(name, asked, work), warn
        )
    finally:
        if cache is not None:
            cache.close()
    if path is not None:
        # a failure is said before there is a result on standard output
        made = manifest.write(path, name, asked, figures, before)
        if betrayed := manifests.what_it_betrays(made):
            warn(betrayed)
    if as_json:
        whole = {"figures": figures, "notes": [*dict.fromkeys(said), *notes]}
        answer(json.dumps(whole, ensure_ascii=False, indent=1))
        return figures
    told = dict.fromkeys(said) if verbose else measuring.once_a_kind(said)
    for note in [*told, *(notes if verbose else ())]:
        warn(note)
    if notes and not verbose:
        warn(f"{len(notes)} notes on the maps; --verbose lists them.")
    _table(figures)
    return figures


def _require_apart(maps: tuple[Path, ...], cache: Path | None, made: Path | None) -> None:
    """Refuse to write into a folder of maps: the next run would read it as one."""
    folders = {one.resolve() for one in maps if one.is_dir()}
    if cache is not None and cache.resolve() in folders:
        raise click.UsageError(f"--cache must be another folder than that of the maps, {cache}.")
    if made is not None and made.resolve().parent in folders and not made.name.startswith("."):
        raise click.UsageError(
            f"--manifest must lie outside the folder of the maps, {made.parent}."
        )


def _table(figures: Figures) -> None:
    if not figures:
        answer("nothing")
        return
    rows = [list(figures[0]), *([_cell(value) for value in row.values()] for row in figures)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        answer("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())


def _cell(value: Any) -> str:
    return (
        "" if value is None else f"{value:.3f}" if isinstance(value, float) else shown(str(value))
    )
