# SPDX-License-Identifier: GPL-2.0-or-later
"""A series with new maps: measured, watched, and written down, or left as it was."""

from __future__ import annotations

import csv
import hashlib
import io
import subprocess  # nosec B404 - only its error is named
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import shapely

from ..analysis.base import known_files, manifests
from ..analysis.base.cache import Cache
from ..analysis.base.cells import harmless_cell
from ..analysis.base.errors import InputError
from ..analysis.control.control_map import ControlMap, day_of
from ..analysis.control.names import cleaned
from ..analysis.interface.reading import is_map
from . import manifest, map_files, measuring, swapping, telling, watch
from .measuring import date_text
from .morning import Morning
from .telling import NOBODY, Untold

Say = Callable[[str], None]
_PAGE_S = 900.0
#: measures that begin with the second date
_OF_PAIRS = ("timeline", "log")
#: which files belong together, as `sha256sum --check` reads it
_SUMS = "SHA256SUMS"
#: as often a series is measured whose maps change meanwhile
_TRIES = 3
#: of the disk's clock
_TICK_NS = 3_000_000_000


@dataclass
class Done:
    """What came of an update.

    Attributes
    ----------
    alerts, still : list of Alert
        What fires and was not told before, and what fires and was.
    days : list of int
        The numbers of the dates.
    first : int
        The first of them that was looked at.
    remarks : list of str
        What the measures have to say of the maps.
    run : str
        One id for all that was written together.
    """

    dates: list[str]
    added: list[str]
    figures: dict[str, list[dict[str, Any]]]
    alerts: list[watch.Alert]
    still: list[watch.Alert]
    days: list[int]
    first: int
    remarks: list[str]
    notes: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    run: str = ""
    page_failed: bool = False

    def summary(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        return {
            "run": self.run,
            "dates": len(self.dates),
            "last": self.dates[-1],
            "added": self.added,
            "rows": {name: len(rows) for name, rows in self.figures.items()},
            "alerts": [one.row() for one in self.alerts],
            "told_before": [one.row() for one in self.still],
            "files": self.files,
            "remarks": self.remarks,
            "notes": self.notes,
        }

    def text(self) -> str:
        """Return the short text: what fired, or that nothing did; a line each."""
        lines = [f"{one.date}: {one.text}" for one in self.alerts]
        if not lines:
            dates = f"{len(self.dates)} dates"
            word = "nothing new to report" if self.still else "nothing to report"
            before = f", {len(self.still)} told before" if self.still else ""
            lines = [f"{self.dates[-1]}: {word} ({dates}{before})."]
        return "".join(f"{cleaned(line)}\n" for line in [*lines, *self.notes])


def update(
    morning: Morning,
    added: Path | None,
    say: Say | None = None,
    *,
    replace: bool = False,
    untold: Untold = NOBODY,
) -> Done:
    """Add maps to a series and do what its file asks for.

    Everything is measured before a file is moved: a map that cannot be read changes nothing. What
    a run that was killed has not told fires as if it had not been.

    Raises
    ------
    InputError
        If a map cannot be read or measured, or one of the same name holds something else.
    """
    tell = say or (lambda text: None)
    cache = Cache(morning.cache, tell, lazy=True)
    try:
        done = _updated(morning, added, cache, tell, replace, untold)
    finally:
        cache.close()
    if morning.page is not None:
        _page(morning, done)
    return done


def _updated(
    morning: Morning,
    added: Path | None,
    cache: Cache,
    tell: Say,
    replace: bool,
    untold: Untold,
) -> Done:
    for _ in range(_TRIES):
        new = map_files.new_files(morning.maps, added, replace, cache)
        states = _states(morning, new)
        done = measuring.begun_anew_if_lost(
            cache, partial(_measured, morning, new, cache, tell, untold), tell
        )
        with swapping.alone(morning.cache) as held:
            if _states(morning, new) == states:
                if held:
                    folders = (morning.maps, morning.outputs, morning.cache)
                    swapping.remove_left_behind(folders)
                _write(morning, done, new, cache, untold)
                return done
        tell("The maps changed while they were measured. They are measured once more.")
    raise InputError(
        "The maps of {maps} change while they are measured. Run again when nobody writes them.",
        maps=morning.maps,
    )


def _states(morning: Morning, new: list[Path]) -> dict[Path, str]:
    """Return all that an update goes by, as the disk knows it: maps, and what was told."""
    there = manifest.inside(morning.maps) if morning.maps.is_dir() else []
    told = [morning.outputs / name for name in (telling.ALERTS, telling.WATCHED)]
    files = [*there, *_all_parts(new).values(), *(one for one in told if one.exists())]
    return {one: known_files.state_of(one).text for one in files}


def _measured(morning: Morning, new: list[Path], cache: Cache, tell: Say, untold: Untold) -> Done:
    """Measure a series with its new maps, and see what fires."""
    names = {path.name for path in new}
    there = morning.maps.iterdir() if morning.maps.is_dir() else ()
    files = [path for path in there if is_map(path) and path.name not in names]
    paths = sorted([*files, *new], key=lambda path: path.name)
    if not paths:
        raise InputError(f"The series holds no map: {morning.maps} is empty or not there.")
    options = {**morning.options, "maps": [str(path) for path in paths]}
    said: dict[str, None] = {}
    work = measuring.Work(cache, morning.scheduler, said.setdefault)
    maps, notes, work = measuring.read_maps(options, work)
    for note in notes:
        tell(note)
    _require_used(work.unused, names)
    figures = {}
    for name in morning.measures:
        tell(f"{name} …")
        alone = name in _OF_PAIRS and len(maps) < 2
        figures[name] = [] if alone else measuring.figures(name, maps, options, work)
    remarks = measuring.once_a_kind(said)
    for note in remarks:
        tell(note)
    unused = measuring.once_a_kind(map(measuring.unused_text, work.unused.items()))
    fresh, watched = {path.stem for path in new}, telling.watched(morning.outputs)
    rows = telling.new_rows(maps, fresh, watched, untold.day)
    fired = [alert for last in rows for alert in _alerts(morning, maps[: last + 1], figures)]
    known = {one["id"] for one in telling.told(morning.outputs)} - untold.ids
    return Done(
        [date_text(one.date) for one in maps],
        sorted(names),
        figures,
        [one for one in fired if one.id not in known],
        [one for one in fired if one.id in known],
        [day_of(one).toordinal() for one in maps],
        day_of(maps[rows[0]]).toordinal(),
        remarks,
        [
            *unused,
            *measuring.odd_names(maps, options, first=len(maps) - 1),
            *telling.still_to_come(maps),
        ],
    )


def _require_used(unused: Mapping[str, str], names: set[str]) -> None:
    """Raise where a map that is to be added would be on no date's map."""
    for one in unused.items():
        if one[0] in names:
            raise InputError(f"{measuring.unused_text(one)} No map is added.")


def _alerts(morning: Morning, maps: list[ControlMap], figures: dict) -> list[watch.Alert]:
    """Return what fires on the last of maps; what is new on a date is so against the one before."""
    held = _places(morning, maps)
    rules = [
        rule for rule in morning.rules if len(maps) > 1 or rule.kind not in watch.AGAINST_BEFORE
    ]
    found = {
        **figures,
        "places": held,
        "unsupported": _unsupported(morning, maps, rules),
        "timeline": _with_ages(figures.get("timeline", []), maps),
    }
    return watch.alerts(rules, found, date_text(maps[-1].date))


def _with_ages(rows: list[dict[str, Any]], maps: list[ControlMap]) -> list[dict[str, Any]]:
    """Return rows with how many days before the last date each is, and the map before it.

    Days of any calendar count.
    """
    last = day_of(maps[-1]).toordinal()
    dates = [date_text(one.date) for one in maps]
    ages = {date: last - day_of(one).toordinal() for date, one in zip(dates, maps)}
    before = dict(zip(dates[1:], dates))
    return [
        {
            **row,
            "days_ago": ages[row["date"]],
            "since": before.get(row["date"], row["date"]),
            "since_days_ago": ages[before.get(row["date"], row["date"])],
        }
        for row in rows
        if row["date"] in ages
    ]


def _unsupported(
    morning: Morning, maps: list[ControlMap], rules: list[watch.Rule]
) -> list[dict[str, Any]]:
    """Return the change since the date before that no event reports, as far as rules ask."""
    asked = [rule.values for rule in rules if rule.kind == watch.UNSUPPORTED]
    if not asked or morning.events is None:
        return []
    reaches = [(one["distance_km"], one["days"]) for one in asked]
    from . import support

    return support.unsupported(maps, morning.events, morning.options["noise_width"], reaches)


def _places(morning: Morning, maps: list[ControlMap]) -> list[dict[str, Any]]:
    """Return who holds each place on the last date and did on the one before, if a rule asks."""
    asked = any(rule.kind == watch.CHANGED_HANDS for rule in morning.rules)
    if len(maps) < 2 or not morning.places or not asked:
        return []
    from ..analysis.interface import arguments
    from ..analysis.places.facts import place_facts

    names = list(morning.places)
    points = {name: shapely.Point(*place) for name, place in morning.places.items()}
    facts = place_facts(maps[-2:], arguments.places(points))
    holder = {
        (int(facts.map_index[i]), names[int(facts.place[i])]): str(facts.held_by[i])
        for i in range(len(facts))
    }
    last = date_text(maps[-1].date)
    return [
        {"date": last, "place": name, "before": holder[0, name], "held_by": holder[1, name]}
        for name in names
    ]


def _write(morning: Morning, done: Done, new: list[Path], cache: Cache, untold: Untold) -> None:
    """Let new maps and all outputs take their place together.

    What was told comes last, of a run that is killed before, the next one tells it; but for the
    hashes of all, by which a reader sees whether one run wrote what stands there.
    """
    contents: list[tuple[Path, swapping.Content]] = []
    if untold.note is not None and done.alerts:
        noted = untold.with_own((one.id for one in done.alerts), done.first)
        contents.append((untold.note, noted))
    for whole, parts in map_files.parts_of(new).items():
        left = map_files.left_over(morning.maps / whole.name, parts)
        contents += [(one, None) for one in left]
        contents += [(morning.maps / one.name, one) for one in parts]
    texts = _texts(morning, done, new, cache, untold)
    contents += [(morning.outputs / name, text) for name, text in texts.items()]
    try:
        swapping.write_together(contents)
    except OSError as error:
        raise InputError(
            # of a copy that fails the first is what was copied
            f"{error.filename2 or error.filename or morning.outputs} cannot be written: "
            f"{error.strerror}. "
            f"What stood in {morning.outputs} is kept, and no map is added."
        ) from error
    done.files = [str(morning.outputs / name) for name in texts]


def _all_parts(new: list[Path]) -> dict[str, Path]:
    """Return the files of new maps by their names."""
    return {one.name: one for parts in map_files.parts_of(new).values() for one in parts}


def _texts(
    morning: Morning, done: Done, new: list[Path], cache: Cache, untold: Untold
) -> dict[str, str]:
    """Return what is written, by the names of the files."""
    texts = {}
    options = {**morning.options, "maps": [str(morning.maps)]}
    inputs = _inputs(morning.maps, new, cache)
    for name, rows in done.figures.items():
        texts[f"{name}.csv"] = _csv(rows, measuring.COLUMNS[name])
        texts[f"{name}.json"] = manifests.lines(rows) + "\n"
        content = manifest.content(name, options, rows, inputs, morning.outputs)
        texts[f"{name}.manifest.json"] = manifests.text(content)
    # what a killed run did not tell and does not fire now, as its map is away, was told to nobody
    before = [one for one in telling.told(morning.outputs) if one["id"] not in untold.ids]
    told = watch.merged(before, [*done.alerts, *done.still])
    texts["alerts.txt"] = done.text()
    texts["alerts.atom"] = watch.feed(told, f"Salient: {morning.folder.name}")
    texts[telling.ALERTS] = manifests.lines(told) + "\n"
    texts[telling.WATCHED] = telling.watched_text(done.dates[-1], done.days) + "\n"
    texts[_SUMS] = "".join(f"{_sha256(text)}  {name}\n" for name, text in texts.items())
    done.run = _sha256(texts[_SUMS])[:16]
    return texts


def _sha256(text: str) -> str:
    """Return the hash of a text as it is written."""
    return hashlib.sha256(text.encode("utf-8", swapping.UNREADABLE)).hexdigest()


def _inputs(maps: Path, new: list[Path], cache: Cache) -> list[dict[str, Any]]:
    """Return the files of a series as they are once the new ones are among them."""
    there = manifest.inside(maps) if maps.is_dir() else []
    files = {**{one.name: one for one in there}, **_all_parts(new)}
    paths = [files[name] for name in sorted(files)]
    return [
        {"path": str(maps / one.name), "bytes": one.stat().st_size, "sha256": sha256}
        for one, sha256 in zip(paths, cache.hashes(paths))
    ]


def _csv(rows: list[dict[str, Any]], columns: Sequence[str]) -> str:
    """Return a table; one without rows has its columns all the same, or few programs read it."""
    aside = io.StringIO()
    writer = csv.DictWriter(aside, list(rows[0]) if rows else columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(name, row[name]) for name in row} for row in rows)
    return aside.getvalue()


def _cell(name: str, value: Any) -> Any:
    """Return a cell of a table: what others call their sides and places is no formula."""
    return value if name == "date" else harmless_cell(value)


def _page(morning: Morning, done: Done) -> None:
    """Print the page of a project through QGIS; note why not where it cannot be."""
    from . import through_qgis

    asked = dict(morning.page or {})
    program = through_qgis.program()
    if program is None:
        done.notes.append("There is no QGIS here (qgis_process): the page was not printed.")
        return
    target = morning.outputs / asked.pop("output")
    words = [f"--project_path={morning.folder / asked.pop('project')}", f"--OUTPUT={target}"]
    words += through_qgis.words_of(asked)
    begun = time.time_ns()
    try:
        ended = through_qgis.run(program, "salient:situationmap", words, _PAGE_S)
    except subprocess.TimeoutExpired:
        said = f"it did not end within {_PAGE_S:.0f} s"
    else:
        # one of yesterday is none of today
        fresh = target.exists() and target.stat().st_mtime_ns >= begun - _TICK_NS
        said = "" if ended.returncode == 0 and fresh else through_qgis.last_words(ended)
    if said:
        done.page_failed = True
        done.notes.append(f"QGIS printed no page: {said}")
    else:
        done.files.append(str(target))
