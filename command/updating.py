# SPDX-License-Identifier: GPL-2.0-or-later
"""A series with new maps: measured, watched, and written down, or left as it was."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess  # nosec B404 - only its error is named
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import shapely

from ..analysis.base import manifests
from ..analysis.base.cache import Cache
from ..analysis.base.cells import harmless_cell
from ..analysis.base.errors import InputError
from ..analysis.control.control_map import ControlMap, day_of
from ..analysis.interface.reading import SUFFIXES, is_map
from . import manifest, measuring, watch
from .morning import Morning

Say = Callable[[str], None]
_PAGE_S = 900.0
#: measures that begin with the second date
_OF_PAIRS = ("timeline", "log")
#: what a map's file does not stand without
_BESIDE = {".shp": (".shx", ".dbf", ".prj", ".cpg", ".qpj"), ".gml": (".xsd", ".gfs")}
#: of the disk's clock
_TICK_NS = 3_000_000_000


@dataclass
class Done:
    """What came of an update."""

    dates: list[str]
    added: list[str]
    figures: dict[str, list[dict[str, Any]]]
    alerts: list[watch.Alert]
    notes: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    page_failed: bool = False

    def summary(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        return {
            "dates": len(self.dates),
            "last": self.dates[-1],
            "added": self.added,
            "rows": {name: len(rows) for name, rows in self.figures.items()},
            "alerts": [one.row() for one in self.alerts],
            "files": self.files,
            "notes": self.notes,
        }

    def text(self) -> str:
        """Return the short text: what fired, or that nothing did."""
        lines = [f"{one.date}: {one.text}" for one in self.alerts]
        if not lines:
            lines = [f"{self.dates[-1]}: nothing to report ({len(self.dates)} dates)."]
        return "".join(f"{line}\n" for line in [*lines, *self.notes])


def update(
    morning: Morning, added: Path | None, say: Say | None = None, *, replace: bool = False
) -> Done:
    """Add maps to a series and do what its file asks for.

    Everything is measured before a file is moved: a map that cannot be read changes nothing.

    Raises
    ------
    InputError
        If a map cannot be read or measured, or one of the same name holds something else.
    """
    tell = say or (lambda text: None)
    cache = Cache(morning.cache, tell, lazy=True)
    try:
        return _updated(morning, added, cache, tell, replace)
    finally:
        cache.close()


def _updated(morning: Morning, added: Path | None, cache: Cache, tell: Say, replace: bool) -> Done:
    new = _new_files(morning, added, replace, cache)
    names = {path.name for path in new}
    there = morning.maps.iterdir() if morning.maps.is_dir() else ()
    files = [path for path in there if is_map(path) and path.name not in names]
    work = measuring.Work(cache, morning.scheduler)
    paths = sorted([*files, *new], key=lambda path: path.name)
    if not paths:
        raise InputError(f"The series holds no map: {morning.maps} is empty or not there.")
    options = {**morning.options, "maps": [str(path) for path in paths]}

    def measured() -> Done:
        maps, notes = measuring.read_maps(options, work)
        for note in notes:
            tell(note)
        figures = {}
        for name in morning.measures:
            tell(f"{name} …")
            alone = name in _OF_PAIRS and len(maps) < 2
            figures[name] = [] if alone else measuring.figures(name, maps, options, work)
        alerts = [
            alert
            for last in _new_rows(maps, {path.stem for path in new})
            for alert in _alerts(morning, maps[: last + 1], figures)
        ]
        return Done([str(one.date) for one in maps], sorted(names), figures, alerts)

    done = measuring.begun_anew_if_lost(cache, measured, tell)
    _write(morning, done, new, cache)
    if morning.page is not None:
        _page(morning, done)
    return done


def _new_files(morning: Morning, added: Path | None, replace: bool, cache: Cache) -> list[Path]:
    """Return the files that are to be added and are not there yet."""
    if added is None:
        return []
    inside = sorted(added.iterdir()) if added.is_dir() else [added]
    found = [path for path in inside if is_map(path) and path.is_file()]
    if not found:
        raise InputError(f"{added} holds no file of {', '.join(SUFFIXES)}.")
    new = []
    parts = {path: _parts(path) for path in found}
    there = [one for path in found for one in parts[path] if (morning.maps / one.name).is_file()]
    olds = cache.hashes([morning.maps / path.name for path in there])
    same = {path for path, one, old in zip(there, cache.hashes(there), olds) if one == old}
    for path in found:
        old = morning.maps / path.name
        if same.issuperset(parts[path]):
            continue
        if old.exists() and not replace:
            raise InputError(
                f"The series has another {path.name} already. Give --replace if the new one "
                "corrects it, or another name."
            )
        new.append(path)
    return new


def _parts(path: Path) -> list[Path]:
    """Return the files that a map consists of, the one that it is named by last."""
    suffixes = _BESIDE.get(path.suffix.lower(), ())
    beside = [one for one in path.parent.iterdir() if one.suffix.lower() in suffixes]
    return [*(one for one in beside if one.stem == path.stem and one.is_file()), path]


def _new_rows(maps: list[ControlMap], names: set[str]) -> list[int]:
    """Return which maps are looked at: those of new files later than all others, or the last."""
    olds = [row for row, one in enumerate(maps) if one.name not in names]
    first = olds[-1] + 1 if olds else len(maps)
    return list(range(min(first, len(maps) - 1), len(maps)))


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
    return watch.alerts(rules, found, str(maps[-1].date))


def _with_ages(rows: list[dict[str, Any]], maps: list[ControlMap]) -> list[dict[str, Any]]:
    """Return rows with how many days before the last date each is: days of any calendar count."""
    last = day_of(maps[-1]).toordinal()
    ages = {str(one.date): last - day_of(one).toordinal() for one in maps}
    return [{**row, "days_ago": ages[row["date"]]} for row in rows if row["date"] in ages]


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
    last = str(maps[-1].date)
    return [
        {"date": last, "place": name, "before": holder[0, name], "held_by": holder[1, name]}
        for name in names
    ]


def _write(morning: Morning, done: Done, new: list[Path], cache: Cache) -> None:
    """Write new maps and all outputs aside, and let them take their place together."""
    texts = _texts(morning, done, new, cache)
    try:
        with ExitStack() as asides:
            swaps = []
            for folder, contents in ((morning.maps, _all_parts(new)), (morning.outputs, texts)):
                if not contents:
                    continue
                folder.mkdir(parents=True, exist_ok=True)
                # a folder of its own: another run may write too, and a full disk is given back
                made = tempfile.TemporaryDirectory(prefix=".salient-", dir=folder)
                aside = Path(asides.enter_context(made))
                for name, content in contents.items():
                    if isinstance(content, Path):
                        shutil.copyfile(content, aside / name)
                    else:
                        (aside / name).write_text(content, encoding="utf-8")
                    swaps.append((aside / name, folder / name))
            _swap(swaps)
    except OSError as error:
        raise InputError(
            f"{error.filename or morning.outputs} cannot be written: {error.strerror}. "
            f"What stood in {morning.outputs} is kept, and no map is added."
        ) from error
    done.files = [str(morning.outputs / name) for name in texts]


def _all_parts(new: list[Path]) -> dict[str, Path]:
    """Return the files of new maps by their names."""
    return {one.name: one for whole in new for one in _parts(whole)}


def _swap(pairs: list[tuple[Path, Path]]) -> None:
    """Put files in the place of others; where one cannot be, all others are put back."""
    done: list[tuple[Path, Path]] = []
    try:
        for made, target in pairs:
            before = made.with_name(f"{made.name}.before")
            if target.exists():
                try:
                    os.link(target, before)
                except OSError:  # a disk without links
                    shutil.copyfile(target, before)
            made.replace(target)
            done.append((target, before))
    except OSError:
        for target, before in reversed(done):
            if before.exists():
                before.replace(target)
            else:
                target.unlink()
        raise


def _texts(morning: Morning, done: Done, new: list[Path], cache: Cache) -> dict[str, str]:
    """Return what is written, by the names of the files."""
    texts = {}
    options = {**morning.options, "maps": [str(morning.maps)]}
    inputs = _inputs(morning.maps, new, cache)
    for name, rows in done.figures.items():
        texts[f"{name}.csv"] = _csv(rows)
        texts[f"{name}.json"] = manifests.lines(rows) + "\n"
        content = manifest.content(name, options, rows, inputs)
        texts[f"{name}.manifest.json"] = manifests.text(content)
    told = watch.merged(_told(morning.outputs / "alerts.json"), done.alerts)
    texts["alerts.json"] = manifests.lines(told) + "\n"
    texts["alerts.txt"] = done.text()
    texts["alerts.atom"] = watch.feed(told, f"Salient: {morning.folder.name}")
    return texts


def _inputs(maps: Path, new: list[Path], cache: Cache) -> list[dict[str, Any]]:
    """Return the files of a series as they are once the new ones are among them."""
    there = manifest.inside(maps) if maps.is_dir() else []
    files = {**{one.name: one for one in there}, **_all_parts(new)}
    paths = [files[name] for name in sorted(files)]
    return [
        {"path": str(maps / one.name), "bytes": one.stat().st_size, "sha256": sha256}
        for one, sha256 in zip(paths, cache.hashes(paths))
    ]


def _told(path: Path) -> list[dict[str, Any]]:
    """Return the alerts of earlier runs."""
    if not path.is_file():
        return []
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return [{**one, **{name: str(one[name]) for name in watch.WORDS}} for one in found]
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise InputError(
            f"{path} is no list of alerts ({error}). Move it away, and a new one is begun."
        ) from error


def _csv(rows: list[dict[str, Any]]) -> str:
    aside = io.StringIO()
    if rows:
        writer = csv.DictWriter(aside, list(rows[0]), lineterminator="\n")
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
