# SPDX-License-Identifier: GPL-2.0-or-later
"""A series that grows by a map a day: `salient update`, its file, what it watches and writes."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest.importorskip("click", reason="the extra salient[cli] is not installed")
from salient.analysis.base import cache as caches
from salient.analysis.base.cache import NAME, Cache
from salient.analysis.base.shelf import Shelf
from salient.command import (
    commands,
    entry,
    map_files,
    measuring,
    morning,
    swapping,
    telling,
    through_qgis,
    updating,
    watch,
)

ATOM = "{http://www.w3.org/2005/Atom}"
FILE = """
actor = "Red"
encirclers = ["Red"]

[cores]
Town = [36.6, 48.5]

[places]
Mouth = [36.95, 48.5]

[[rules]]
kind = "gap under"
km = 6

[[rules]]
kind = "pocket sealed"

[[rules]]
kind = "place changed hands"

[[rules]]
kind = "net loss over"
actor = "Red"
km2 = 1
days = 3
"""


def write(folder: Path, day: int, mouth: float) -> Path:
    """Write a horseshoe round Town whose mouth is so many degrees wide."""
    shape = shapely.box(36, 48, 37, 49) - shapely.box(36.3, 48.45, 36.9, 48.55)
    if mouth:
        shape = shape - shapely.box(36.8, 48.5 - mouth / 2, 37, 48.5 + mouth / 2)
    feature = {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(shape)}
    folder.mkdir(exist_ok=True)
    path = folder / f"front_2025-01-{day:02}.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


@pytest.fixture
def series(tmp_path):
    folder = tmp_path / "series"
    folder.mkdir()
    (folder / "salient.toml").write_text(FILE)
    for day, mouth in ((1, 0.1), (2, 0.08)):
        write(folder / "maps", day, mouth)
    return folder


def call(capsys, *arguments):
    code = entry.main([str(one) for one in arguments])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def fired(out):
    return [(one["rule"], one["subject"]) for one in json.loads(out)["alerts"]]


def test_a_series_grows_day_by_day(series, tmp_path, capsys):
    """0.08° of latitude are 8.9 km, 0.05° are 5.56 km; then the mouth is shut, and opened."""
    assert call(capsys, "update", series, "--json")[0] == 0
    write(tmp_path / "new", 3, 0.05)
    code, out, err = call(capsys, "update", series, "--add", tmp_path / "new", "--json")
    assert (code, fired(out), err) == (3, [("gap under", "Town")], "")
    (text,) = [one["text"] for one in json.loads(out)["alerts"]]
    assert re.fullmatch(r"The gap round Town is 5.6( ± [\d.]+)? km, under .* km\.", text)
    assert json.loads(out)["added"] == ["front_2025-01-03.geojson"]
    # the same again adds nothing, and what was told is not told again
    code, again, _ = call(capsys, "update", series, "--add", tmp_path / "new", "--json")
    assert (code, json.loads(again)["added"], fired(again)) == (0, [], [])
    assert json.loads(again)["told_before"] == json.loads(out)["alerts"]

    write(tmp_path / "new", 4, 0.0)
    code, out, _ = call(capsys, "update", series, "--add", tmp_path / "new", "--json")
    rules = [rule for rule, _ in fired(out)]
    assert (code, rules) == (3, ["gap under", "pocket sealed", "place changed hands"])
    (hands,) = [one for one in json.loads(out)["alerts"] if one["subject"] == "Mouth"]
    assert hands["text"] == "Mouth went from nobody drawn to Red."

    write(tmp_path / "new", 5, 0.09)
    code, out, _ = call(capsys, "update", series, "--add", tmp_path / "new", "--json")
    assert code == 3
    assert [rule for rule, _ in fired(out)] == ["place changed hands", "net loss over"]

    write(tmp_path / "new", 20, 0.09)
    code, out, _ = call(capsys, "update", series, "--add", tmp_path / "new")
    assert (code, out) == (0, "2025-01-20: nothing to report (6 dates).\n")

    told = json.loads((series / "out" / "alerts.json").read_text())
    assert [one["date"][-2:] for one in told] == ["05"] * 2 + ["04"] * 3 + ["03"]
    feed = ET.parse(series / "out" / "alerts.atom").getroot()
    ids = [one.findtext(f"{ATOM}id") for one in feed.iter(f"{ATOM}entry")]
    # of two series whose gap is under 6 km on one day a reader shows both
    assert ids == [f"{feed.findtext(f'{ATOM}id')}:{one['id']}" for one in told]
    assert feed.findtext(f"{ATOM}updated") == "2025-01-05T00:00:00Z"
    for name in ("id", "title", "updated", "author"):  # RFC 4287, 4.1.1
        assert feed.find(f"{ATOM}{name}") is not None


def outputs(series):
    """Return what a run wrote, but for times, paths and what depends on them."""
    return {path.name: path.read_bytes() for path in (series / "out").glob("*.csv")}


@settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["change", "drop", "append", "cache"]),
            st.integers(0, 4),
            st.sampled_from([0.0, 0.05, 0.08, 0.1]),
        ),
        min_size=2,
        max_size=4,
    )
)
def test_same_digits_as_from_nothing_after_any_edit_of_the_files(tmp_path_factory, edits):
    """Files of the past are changed, taken away and added, and the cache breaks now and then."""
    series = tmp_path_factory.mktemp("series")
    (series / "salient.toml").write_text(FILE)
    for day in (1, 2, 3):
        write(series / "maps", day, 0.1)
    for what, place, mouth in [("append", 0, 0.0), *edits, ("append", 0, 0.08)]:
        maps = sorted((series / "maps").iterdir())
        if what == "cache":
            with sqlite3.connect(series / ".salient" / NAME) as file:
                file.execute("DELETE FROM shapes")
        elif what == "append" or len(maps) < 3:
            write(series / "maps", int(maps[-1].stem[-2:]) + 1, mouth)
        elif what == "drop":
            maps[place % len(maps)].unlink()
        else:
            write(series / "maps", int(maps[place % len(maps)].stem[-2:]), mouth)
        assert entry.main(["update", str(series)]) in (0, 3)
        anew = tmp_path_factory.mktemp("anew")
        shutil.copytree(series / "maps", anew / "maps")
        shutil.copy(series / "salient.toml", anew)
        assert entry.main(["update", str(anew)]) in (0, 3)
        assert outputs(series) == outputs(anew)


def test_an_unchanged_series_needs_neither_its_shapes_nor_the_libraries_of_a_measure(root, series):
    """What takes longest at the start is scipy, and nothing is measured here."""
    program = (
        "import sys\nfrom salient.command import entry\n"
        "from salient.analysis.base import cache, shelf\n"
        "cache._SMALL = 0\n"  # every array lies apart
        "read = []\nwhole = shelf.fetched\n"
        "shelf.fetched = lambda *given: read.append(1) or whole(*given)\n"
        "code = entry.main(sys.argv[1:])\n"
        "print(code, len(read), 'scipy.spatial' in sys.modules)\n"
    )
    # maps of as many vertices within the same bounds are told apart by reading them
    write(series / "maps", 2, 0.0)
    path = series / "path"
    path.mkdir()
    (path / "salient").symlink_to(root, target_is_directory=True)
    text = (series / "salient.toml").read_text()
    # who holds a place is looked up on the last two maps, if somebody asks
    text = text.replace('[[rules]]\nkind = "place changed hands"\n', "")
    (series / "salient.toml").write_text(text)
    said = [
        subprocess.run(
            [sys.executable, "-P", "-c", program, "update", str(series)],
            env={**os.environ, "PYTHONPATH": str(path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()[-1]
        for _ in range(2)
    ]
    assert said[0].endswith("True")
    assert said[1] == "0 0 False"


@pytest.mark.parametrize(
    ("spelled", "gap", "said"),
    [
        # 0.05° of latitude
        ("RED", 5.56, "The actors “RED” and “Red” differ only in case or spaces"),
        # a letter that looks alike
        ("R\u0435d", None, "Red hold(s) no ground on 1 of 3 maps, front_2025-01-03 the last"),
    ],
)
def test_a_day_that_writes_the_encirclers_otherwise_is_told(series, capsys, spelled, gap, said):
    """In what is printed without a word asked for, and by the single commands."""
    text = FILE.replace('actor = "Red"', 'actor_field = "side"', 1)
    (series / "salient.toml").write_text(text)
    for day, side in ((1, "Red"), (2, "Red"), (3, spelled)):
        path = write(series / "maps", day, 0.05)
        path.write_text(
            path.read_text().replace('"properties": {}', f'"properties": {{"side": "{side}"}}')
        )
    code, out, err = call(capsys, "update", series)
    assert (code, err) == (3, "")
    assert said in out
    assert said in (series / "out" / "alerts.txt").read_text(encoding="utf-8")
    last = list(csv.DictReader((series / "out" / "gap.csv").open()))[-1]
    assert (
        last["gap_km"] == ""
        if gap is None
        else float(last["gap_km"]) == pytest.approx(gap, abs=0.01)
    )
    words = ("--actor-field", "side", "--encircler", "Red")
    for name, more in (("gap", ("--core", "36.6,48.5")), ("pockets", ())):
        code, out, err = call(capsys, name, series / "maps", *words, *more)
        assert (code, said in err) == (0, True)
    # once the map is another day's, the encirclers who were gone are none of the day's news
    write(series / "maps", 4, 0.05)
    path = series / "maps" / "front_2025-01-04.geojson"
    path.write_text(path.read_text().replace('"properties": {}', '"properties": {"side": "Red"}'))
    code, out, _ = call(capsys, "update", series)
    assert (said in out) == (gap is not None)


def test_change_that_no_event_reports_is_found_without_libraries_of_statistics(root, series):
    """Half of what an unchanged series took was their start, for a rule that asks none of them."""
    rule = '[[rules]]\nkind = "unsupported change over"\nkm2 = 1\n'
    text = (series / "salient.toml").read_text() + rule
    (series / "salient.toml").write_text('events = "events.csv"\n' + text)
    (series / "events.csv").write_text("date,lon,lat\n2025-01-02,36.9,48.5\n")
    path = series / "path"
    path.mkdir()
    (path / "salient").symlink_to(root, target_is_directory=True)
    program = (
        "import sys\nfrom salient.command import entry\ncode = entry.main(sys.argv[1:])\n"
        "print(code, 'scipy.stats' in sys.modules, 'salient.command.support' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", program, "update", str(series)],
        env={**os.environ, "PYTHONPATH": str(path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "0 False True"


def test_figures_are_those_of_the_single_commands(series, capsys):
    call(capsys, "update", series)
    asked = ("--actor", "Red", "--encircler", "Red", "--core", "Town=36.6,48.5", "--json")
    alone = json.loads(call(capsys, "gap", series / "maps", *asked)[1])["figures"]
    assert json.loads((series / "out" / "gap.json").read_text()) == alone
    with (series / "out" / "gap.csv").open() as file:
        assert [float(row["gap_km"]) for row in csv.DictReader(file)] == [
            row["gap_km"] for row in alone
        ]
    for name in ("gap", "pockets", "timeline", "log"):
        code, out, _ = call(capsys, "verify", series / "out" / f"{name}.manifest.json")
        assert code == 0, out


def test_a_map_that_cannot_be_read_changes_nothing(series, tmp_path, capsys):
    call(capsys, "update", series)
    before = {
        path: path.read_bytes()
        for path in series.rglob("*")
        if path.is_file() and ".salient" not in path.parts
    }  # fmt: skip
    (tmp_path / "bad_2025-01-03.geojson").write_text('{"type": "Feature')
    code, _, err = call(capsys, "update", series, "--add", tmp_path / "bad_2025-01-03.geojson")
    assert (code, "cannot be read" in err) == (1, True)
    after = {path: path.read_bytes() for path in before}
    assert after == before
    assert not list((series / "maps").glob("*bad*"))


def test_two_runs_at_once_lose_neither_a_map_nor_an_alert(series, tmp_path, monkeypatch, capsys):
    """While a run that adds the third day measures, another adds the fourth."""
    call(capsys, "update", series)
    third, fourth = write(tmp_path / "a", 3, 0.05), write(tmp_path / "b", 4, 0.0)
    real, codes = measuring.figures, []

    def meanwhile(*given, **more):
        if not codes:
            codes.append(None)
            codes.append(call(capsys, "update", series, "--add", fourth)[0])
        return real(*given, **more)

    monkeypatch.setattr(measuring, "figures", meanwhile)
    (series / "out" / ".salient-killed").mkdir()  # of a run that was killed
    code, out, told = call(capsys, "update", series, "--add", third)
    assert (codes[1], told) == (3, "")
    assert [row["date"][-1] for row in json.loads((series / "out" / "gap.json").read_text())] == [
        *"1234"
    ]
    alerts = json.loads((series / "out" / "alerts.json").read_text())
    assert {one["date"][-1] for one in alerts} == {"4"}
    # the third day is one of the past by then
    assert (code, out[:10]) == (0, "2025-01-04")
    assert not [path.name for path in (series / "out").iterdir() if path.name.startswith(".")]


def test_who_writes_waits_for_another_and_says_so(series, monkeypatch, capsys):
    call(capsys, "update", series)
    monkeypatch.setattr(swapping, "_PATIENCE_S", 0.1)
    with swapping.alone(series / ".salient"):
        code, _, told = call(capsys, "update", series)
    assert (code, "Another run has been writing" in told) == (1, True)


def test_maps_that_were_laid_there_are_watched_too(series, capsys):
    """Copied into the folder over a weekend, without --add: no day's alert is missed."""
    call(capsys, "update", series)
    for day, mouth in ((3, 0.0), (4, 0.09)):
        write(series / "maps", day, mouth)
    code, out, _ = call(capsys, "update", series)
    told = [line.split(": ")[0][-2:] for line in out.splitlines()]
    assert (code, told) == (3, ["03", "03", "03", "04"])
    assert call(capsys, "update", series)[0] == 0


def test_what_fires_is_never_forgotten_while_it_fires(series, monkeypatch, capsys):
    monkeypatch.setattr(watch, "KEPT", 1)
    write(series / "maps", 3, 0.0)
    assert call(capsys, "update", series)[0] == 3
    assert len(json.loads((series / "out" / "alerts.json").read_text())) == 3
    assert call(capsys, "update", series)[0] == 0


def test_a_run_that_is_killed_as_files_move_leaves_its_alerts_to_the_next(
    series, tmp_path, monkeypatch, capsys
):
    call(capsys, "update", series)
    new = [write(tmp_path / "new", day, mouth) for day, mouth in ((3, 0.0), (4, 0.09))]
    replace = Path.replace

    def killed(self, target):
        if Path(target).parent.name == "out":
            raise KeyboardInterrupt
        return replace(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", killed)
        patch.setattr(Path, "unlink", lambda *_given, **_more: None)
        assert call(capsys, "update", series, "--add", new[0].parent)[0] == 130
    code, out, _ = call(capsys, "update", series, "--add", new[0].parent)
    assert (code, [line.split(": ")[0][-2:] for line in out.splitlines()]) == (
        3, ["03", "03", "03", "04"]
    )  # fmt: skip


def whole(folder):
    """Tell whether what stands in a folder was written by one run, as `sha256sum` would."""
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    named = dict(line.split("  ")[::-1] for line in lines)
    assert named.keys() == {one.name for one in folder.iterdir()} - {"SHA256SUMS", ".untold.json"}
    return all(
        hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
        for name, digest in named.items()
    )


class KilledError(BaseException):
    pass


def kill_before_it_tells(asked) -> list:
    with pytest.raises(KilledError), telling.until_told(asked.outputs, asked.cache) as untold:
        done = updating.update(asked, None, untold=untold)
        raise KilledError
    return done.alerts


@pytest.mark.parametrize("other", [False, True])
def test_what_a_run_did_not_come_to_tell_the_next_one_tells(
    series, tmp_path, monkeypatch, capsys, other
):
    """It is killed while the page is printed; another run that goes on meanwhile tells nothing."""
    call(capsys, "update", series)
    for day in (3, 4):
        write(tmp_path / "new", day, 0.05 if day == 3 else 0.08)
    asked = morning.read(series)

    with pytest.raises(KilledError), telling.until_told(asked.outputs, asked.cache) as untold:
        updating.update(asked, tmp_path / "new", untold=untold)
        if other:
            assert fired(call(capsys, "update", series, "--json")[1]) == []
        raise KilledError
    code, out, _ = call(capsys, "update", series, "--json")
    assert code == 3
    # of the day before the last, too
    assert ("gap under", "Town") in fired(out)
    code, out, _ = call(capsys, "update", series, "--json")
    assert (code, fired(out)) == (0, [])
    assert not (series / "out" / ".untold.json").exists()


def days_fired(out: str) -> set[str]:
    return {one["date"] for one in json.loads(out)["alerts"] if one["rule"] == "gap under"}


def test_what_the_first_run_of_all_did_not_come_to_tell_the_next_one_tells(series, capsys):
    """It looked at one day, which was the last then."""
    write(series / "maps", 3, 0.05)
    assert kill_before_it_tells(morning.read(series))
    write(series / "maps", 4, 0.08)
    code, out, _ = call(capsys, "update", series, "--json")
    assert code == 3 and "2025-01-03" in days_fired(out)


def test_what_two_runs_did_not_come_to_tell_the_third_one_tells(series, capsys):
    """A map was away while the second ran."""
    call(capsys, "update", series)
    third = write(series / "maps", 3, 0.05)
    assert kill_before_it_tells(morning.read(series))
    away = third.rename(third.with_suffix(".away"))
    write(series / "maps", 4, 0.0)
    assert kill_before_it_tells(morning.read(series))
    away.rename(third)
    assert "2025-01-03" in days_fired(call(capsys, "update", series, "--json")[1])


def test_what_a_killed_run_did_not_tell_is_told_when_its_map_is_back(series, capsys):
    """The run between ends well, without the map."""
    call(capsys, "update", series)
    third = write(series / "maps", 3, 0.05)
    assert kill_before_it_tells(morning.read(series))
    away = third.rename(third.with_suffix(".away"))
    assert "2025-01-03" not in days_fired(call(capsys, "update", series, "--json")[1])
    away.rename(third)
    assert "2025-01-03" in days_fired(call(capsys, "update", series, "--json")[1])


def test_another_series_of_the_same_cache_takes_up_no_note(series, capsys):
    call(capsys, "update", series)
    asked = morning.read(series)
    write(series / "maps", 3, 0.05)
    assert kill_before_it_tells(asked)
    text = (series / "salient.toml").read_text()
    other = series / "other.toml"
    other.write_text('outputs = "out2"\n' + text)
    assert morning.read(other).cache == asked.cache
    call(capsys, "update", other)
    assert call(capsys, "update", series)[0] == 3


def test_a_map_of_a_day_to_come_hides_no_day_that_comes_before_it_is_taken_away(series, capsys):
    call(capsys, "update", series)
    wrong = write(series / "maps", 3, 0.05)
    wrong = wrong.rename(wrong.with_name(wrong.name.replace("2025-01-03", "2097-01-03")))
    call(capsys, "update", series)
    write(series / "maps", 3, 0.05)
    found = days_fired(call(capsys, "update", series, "--json")[1])
    wrong.unlink()
    write(series / "maps", 4, 0.08)
    found |= days_fired(call(capsys, "update", series, "--json")[1])
    assert "2025-01-03" in found


def test_a_note_of_what_was_not_told_that_cannot_be_read_is_none(series, capsys):
    call(capsys, "update", series)
    note = series / "out" / ".untold.json"
    for text in ("{", "[]", '{"ids": 3, "day": 1}', '{"ids": [], "day": null}'):
        note.write_text(text)
        assert call(capsys, "update", series)[0] == 0
        assert not note.exists()


def test_a_reader_can_tell_whether_one_run_wrote_all(series, tmp_path, monkeypatch, capsys):
    """Killed between two files, one is of yesterday and one of today until the next run."""
    code, out, _ = call(capsys, "update", series, "--json")
    run = json.loads(out)["run"]
    assert whole(series / "out")
    new = write(tmp_path / "new", 3, 0.0)
    replace = Path.replace

    def killed(self, target):
        if Path(target).name == "timeline.csv":
            raise KeyboardInterrupt
        return replace(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", killed)
        assert call(capsys, "update", series, "--add", new.parent)[0] == 130
    assert not whole(series / "out")
    code, out, _ = call(capsys, "update", series, "--json")
    assert (code, json.loads(out)["run"] != run, whole(series / "out")) == (3, True, True)


def test_a_run_lets_the_file_of_its_cache_go(series, monkeypatch, capsys):
    """Of one that stays open no other program is rid until the garbage is collected."""
    made = []

    def watched(*given, **more):
        made.append(Cache(*given, **more))
        return made[-1]

    monkeypatch.setattr(caches, "_SMALL", 0)  # every array lies apart
    monkeypatch.setattr(updating, "Cache", watched)
    monkeypatch.setattr(commands, "Cache", watched)
    opened, read = [], Shelf.read
    monkeypatch.setattr(Shelf, "read", lambda self, place: opened.append(self) or read(self, place))
    maps, kept = series / "maps", series / "kept"
    for day in (3, 4):
        write(maps, day, 0.02 * day)
        assert call(capsys, "update", series)[0] in (0, 3)
        code, _, told = call(capsys, "timeline", maps, "--actor", "Red", "--cache", kept)
        assert (code, "one actor alone" in told, len(told.splitlines())) == (0, True, 1)
    assert opened
    assert [one._shelf._file for one in made] == [None] * 4


def test_a_full_disk_keeps_what_stood_there_and_is_given_its_room_back(
    series, tmp_path, monkeypatch, capsys
):
    call(capsys, "update", series)
    stood = {path.name: path.read_bytes() for path in (series / "out").iterdir()}
    write(tmp_path / "new", 9, 0.02)
    real = Path.write_bytes

    def full(path, *given, **more):
        real(path, *given, **more)
        if path.name == "alerts.atom":
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    code, _, told = call(capsys, "update", series, "--add", tmp_path / "new")
    assert code == 1
    assert "cannot be written: No space left on device. What stood in" in told
    assert {path.name: path.read_bytes() for path in (series / "out").iterdir()} == stood


def test_the_day_that_a_core_is_taken_is_told(series, tmp_path, capsys):
    """There is no gap any more, and so none that is under 6 km."""
    path = write(tmp_path / "new", 3, 0.0)
    content = json.loads(path.read_text())
    content["features"][0]["geometry"] = shapely.geometry.mapping(shapely.box(36, 48, 37, 49))
    path.write_text(json.dumps(content))
    code, out, _ = call(capsys, "update", series, "--add", path, "--json")
    told = {one["rule"]: one["text"] for one in json.loads(out)["alerts"]}
    assert (code, told["gap under"]) == (
        3, "Town is taken: it lies on ground of those who encircled it."
    )  # fmt: skip
    assert any("one actor alone" in note for note in json.loads(out)["remarks"])


def test_another_map_of_the_same_name_is_refused_unless_it_corrects(series, tmp_path, capsys):
    path = write(tmp_path / "new", 2, 0.01)
    code, _, err = call(capsys, "update", series, "--add", path)
    assert (code, "--replace" in err) == (1, True)
    code, out, _ = call(capsys, "update", series, "--add", path, "--replace", "--json")
    assert (code, fired(out)) == (3, [("gap under", "Town")])
    assert (series / "maps" / path.name).read_bytes() == path.read_bytes()


_GAP = 'encirclers = ["Red"]\n[cores]\nTown = [36.6, 48.5]\n[[rules]]\nkind = "gap under"\n'
_LOSS = '[[rules]]\nkind = "net loss over"\nkm2 = 1\n'


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("colour = 1\n", "“colour” is not known"),
        ('maps = 3\n', "“maps” must be text"),
        ('measures = ["tides"]\n', "is no measure"),
        ('from = "x"\n', "“from” must be a date"),
        ("x = [\n", "cannot be read as TOML"),
        ("[[rules]]\nkind = 'rain'\n", "“kind” must be one of"),
        ("[[rules]]\nkind = 'gap under'\n", "takes km, core"),
        ("[[rules]]\nkind = 'gap under'\nkm = 5\nsize = 1\n", "takes km, core"),
        ("[[rules]]\nkind = 'gap under'\nkm = 5\n", "needs the measure “gap”"),
        ("[[rules]]\nkind = 'unsupported change over'\nkm2 = 1\n", "needs events"),
        ("[[rules]]\nkind = 'place changed hands'\nplace = 'X'\n", "stands under no"),
        ("noise_width = -5\n", "must be metres, 0 or more"),
        ("position_error = inf\n", "must be metres, 0 or more"),
        ('outputs = "./maps/"\n', "another folder than “maps”"),
        ("[page]\nproject = 3\n", "[page] needs “project”"),
        (f"{_GAP}km = '5'\n", "“km” must be a number"),
        (f"{_GAP}km = true\n", "“km” must be a number"),
        (f"{_GAP}km = nan\n", "“km” must be a number"),
        (f"{_GAP}km = 5\ncore = 'Twon'\n", "stands not under [cores]"),
        ("[[rules]]\nkind = 'place changed hands'\nplace = ['X']\n", "“place” must be text"),
        (f"{_LOSS}days = 0\nactor = 'Red'\n", "“days” must be a number of 1 or more"),
        (f"{_LOSS}days = 99999999999\nactor = 'Red'\n", "“days” must be a number"),
        (f"{_LOSS}actor = 'Rde'\n", "“Rde”, who is on no map. There are: Red"),
        ("[cores]\nTown = [48, 136]\n", "longitude comes first"),
        ("[cores]\nTown = 48\n", "write longitude and latitude"),
        ("[[rules]]\nkind = 'place changed hands'\n", "needs places, as in: [places]"),
    ],
)  # fmt: skip
def test_what_the_file_cannot_mean_is_said(series, capsys, more, words):
    """Who is on no map only the maps tell: that is a failure, all else usage."""
    (series / "salient.toml").write_text('actor = "Red"\n' + more)
    code, _, err = call(capsys, "update", series)
    assert (code, words in err) == (1 if "Rde" in more else 2, True), err
    code, out, err = call(capsys, "update", series, "--json")
    assert (json.loads(out)["code"], err) == (code, "")


def test_a_series_without_a_file_is_usage(series, capsys):
    (series / "salient.toml").unlink()
    code, _, err = call(capsys, "update", series)
    assert (code, "There is no file" in err) == (2, True)


def test_a_loss_within_a_day_is_told_of_one_day(series, capsys):
    """The mouth of 0.1° is opened by a degree's fifth within the last day."""
    rule = '[[rules]]\nkind = "net loss over"\nactor = "Red"\nkm2 = 1\ndays = 1\n'
    (series / "salient.toml").write_text(f'actor = "Red"\n{rule}')
    write(series / "maps", 2, 0.3)
    _, out, _ = call(capsys, "update", series)
    assert "net within 1 day, over 1 km²." in out


def test_a_page_goes_through_qgis_where_it_is(series, monkeypatch, capsys):
    text = 'actor = "Red"\nmeasures = ["log"]\n[page]\nproject = "front.qgz"\n'
    text += 'output = "map.pdf"\nDPI = 40\n'
    (series / "salient.toml").write_text(text)
    (series / "events.csv").write_text("date,lon,lat\n2025-01-02,36.9,48.5\n")
    monkeypatch.setattr(through_qgis.shutil, "which", lambda name: None)
    code, out, _ = call(capsys, "update", series)
    assert (code, "There is no QGIS here" in out) == (0, True)
    asked = []
    # cron and services have no screen
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    def run(words, env, **_options):
        asked.extend(words)
        assert env["QT_QPA_PLATFORM"] == "offscreen"
        (series / "out" / "map.pdf").write_bytes(b"%PDF")
        return through_qgis.subprocess.CompletedProcess(words, 0, "", "")

    monkeypatch.setattr(through_qgis.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(through_qgis.subprocess, "run", run)
    code, out, _ = call(capsys, "update", series, "--json")
    assert json.loads(out)["files"][-1] == str(series / "out" / "map.pdf")
    assert asked[1:] == [
        "run", "salient:situationmap", f"--project_path={series / 'front.qgz'}",
        f"--OUTPUT={series / 'out' / 'map.pdf'}", "--DPI=40",
    ]  # fmt: skip


def test_a_page_that_fails_is_a_failure_and_yesterdays_is_none(series, monkeypatch, capsys):
    page = '[page]\nproject = "front.qgz"\noutput = "map.pdf"\n'
    (series / "salient.toml").write_text(f'actor = "Red"\nmeasures = ["timeline"]\n{page}')
    old = series / "out" / "map.pdf"
    old.parent.mkdir()
    old.write_bytes(b"%PDF")
    os.utime(old, (1e9, 1e9))
    monkeypatch.setattr(through_qgis.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(
        through_qgis.subprocess,
        "run",
        lambda words, **_: through_qgis.subprocess.CompletedProcess(
            words, 0, "ERROR:\tno project", ""
        ),
    )
    code, out, _ = call(capsys, "update", series, "--json")
    assert code == 1
    assert json.loads(out)["notes"] == ["QGIS printed no page: ERROR:\tno project"]
    assert (series / "out" / "timeline.csv").is_file()


def test_a_series_begins_with_its_first_map(tmp_path, capsys):
    (tmp_path / "salient.toml").write_text(FILE)
    write(tmp_path / "new", 1, 0.05)
    code, out, _ = call(capsys, "update", tmp_path, "--add", tmp_path / "new", "--json")
    assert (code, fired(out)) == (3, [("gap under", "Town")])
    assert json.loads(out)["rows"] == {"gap": 1, "pockets": 0, "timeline": 0, "log": 0}


@pytest.mark.parametrize("years", [("0001-01-01", "0001-01-02"), ("323 BC", "322 BC")])
def test_days_of_any_calendar_are_watched(tmp_path, capsys, years):
    """Red loses the mouth of the bay, within the rule's three days or a year later."""
    (tmp_path / "salient.toml").write_text(FILE)
    for number, year in enumerate(years):
        write(tmp_path / "maps", 1 + number, 0.08 * number).rename(
            tmp_path / "maps" / f"front_{year}.geojson"
        )
    code, out, _ = call(capsys, "update", tmp_path, "--json")
    assert (code, json.loads(out)["last"]) == (3, years[1])
    assert ("net loss over", "Red") in fired(out)
    (loss,) = [one for one in json.loads(out)["alerts"] if one["rule"] == "net loss over"]
    # of maps a year apart none tells what was lost within three days
    told = "within 3 days" if "01-02" in years[1] else f"since the map of {years[0]}, in 365 days"
    assert told in loss["text"]
    assert ET.parse(tmp_path / "out" / "alerts.atom").getroot().findtext(
        f"{ATOM}updated"
    ) == "0001-01-02T00:00:00Z".replace("02", "01" if "BC" in years[0] else "02")


def test_each_threshold_speaks_for_itself(series, capsys):
    rule = '[[rules]]\nkind = "gap under"\nkm = {}\n'
    sides = FILE[: FILE.index("[places]")]
    (series / "salient.toml").write_text(sides + rule.format(20) + rule.format(10))
    _, out, _ = call(capsys, "update", series)
    assert [line.rpartition("under ")[2] for line in out.splitlines()] == ["20 km.", "10 km."]


def test_of_two_pockets_near_each_other_each_is_told():
    """Within 0.01° both had one id, and one of them was lost."""
    row = {"date": "2024-01-02", "since": "2024-01-02", "latitude": 48.5, "besieged": "Blue"}
    rows = [{**row, "longitude": 35.001, "area_km2": 1.0}]
    alone = watch.alerts(
        [watch.Rule("pocket sealed", {"least_km2": 0.0})], {"pockets": rows}, row["date"]
    )
    rows.append({**row, "longitude": 35.004, "area_km2": 2.0})
    rules = [watch.Rule("pocket sealed", {"least_km2": least}) for least in (0.0, 1.5)]
    both = watch.alerts(rules, {"pockets": rows}, row["date"])
    assert ([one.subject for one in alone], [one.value for one in both]) == (
        ["35.00 48.50"],
        [1.0, 2.0],
    )


def test_a_pocket_that_grew_over_the_least_area_is_told_once():
    """It was sealed round a hamlet, which no rule asks for; the next day it holds a town."""
    sizes = {"02": 0.2, "03": 709.6, "04": 650.0}
    rows = [
        {"date": f"2024-01-{day}", "since": since, "latitude": 48.5, "besieged": "Blue",
         "longitude": east, "area_km2": size}
        for east, size_of in ((35.0, sizes), (36.0, dict.fromkeys(sizes, 5.0)))
        for day, size in size_of.items()
        for since in ("2024-01-02",)
    ]  # fmt: skip
    rule = watch.Rule("pocket sealed", {"least_km2": 1.0})
    told = {
        day: [one.value for one in watch.alerts(
            [rule], {"pockets": [row for row in rows if row["date"] <= day]}, day
        )]
        for day in ("2024-01-02", "2024-01-03", "2024-01-04")
    }  # fmt: skip
    assert list(told.values()) == [[5.0], [709.6], []]


def test_a_map_whose_date_was_wrong_hides_no_day_once_it_is_gone(series, capsys):
    """The mouth is 5.6 km wide on the 3rd alone; it was never told, after the map of 2097."""
    call(capsys, "update", series)
    wrong = write(series / "maps", 9, 0.08)
    wrong = wrong.rename(wrong.with_name("front_2097-01-09.geojson"))
    _, out, _ = call(capsys, "update", series)
    assert "front_2097-01-09 is of 2097-01-09, which is still to come" in out
    wrong.unlink()
    for day, mouth in ((3, 0.05), (4, 0.08)):
        write(series / "maps", day, mouth)
    code, out, _ = call(capsys, "update", series, "--json")
    assert code == 3
    assert ("2025-01-03", "gap under") in [
        (one["date"], one["rule"]) for one in json.loads(out)["alerts"]
    ]
    assert json.loads(out)["notes"] == []
    # one of before, which told the last date alone
    (series / "out" / "watched.json").write_text('{"last": "2025-01-04", "day": 739255}\n')
    assert call(capsys, "update", series)[0] == 0
    write(series / "maps", 5, 0.05)
    assert call(capsys, "update", series)[0] == 3


def test_each_new_day_is_watched(series, tmp_path, capsys):
    """The mouth is shut on the third and open again on the fourth: both are told on Monday."""
    write(tmp_path / "new", 3, 0.0)
    write(tmp_path / "new", 4, 0.09)
    code, out, _ = call(capsys, "update", series, "--add", tmp_path / "new")
    told = [line.split(": ")[0][-2:] for line in out.splitlines()]
    assert (code, told) == (3, ["03", "03", "03", "04"])
    # a map of the past is not
    write(tmp_path / "old", 1, 0.0).rename(tmp_path / "old" / "front_2024-12-31.geojson")
    _, out, _ = call(capsys, "update", series, "--add", tmp_path / "old")
    assert {line.split(": ")[0] for line in out.splitlines()} == {"2025-01-04"}


@pytest.mark.parametrize("broken", ["alerts", "swap", "stopped"])
def test_a_write_that_fails_leaves_the_series_as_it_was(
    series, tmp_path, monkeypatch, capsys, broken
):
    call(capsys, "update", series)
    new = write(tmp_path / "new", 2, 0.05)
    if broken == "alerts":
        (series / "out" / "alerts.json").write_text("{")
    else:
        replace, asked = Path.replace, []

        def failing(self, target):
            asked.append(target)
            if len(asked) == 4 and broken == "swap":
                raise OSError(13, "Permission denied", str(target))
            done = replace(self, target)
            if len(asked) == 4:
                os.kill(os.getpid(), signal.SIGTERM)
            return done

        monkeypatch.setattr(Path, "replace", failing)
    before = {path: path.read_bytes() for path in series.rglob("*") if path.is_file()}
    code, _, err = call(capsys, "update", series, "--add", new, "--replace")
    assert (code, len(err.splitlines())) == (143 if broken == "stopped" else 1, 1)
    after = {path: path.read_bytes() for path in series.rglob("*") if path.is_file()}
    cache = series / ".salient" / NAME
    assert {**before, cache: b""} == {**after, cache: b""}


def test_what_others_call_their_sides_is_no_formula(tmp_path, capsys):
    (tmp_path / "salient.toml").write_text('actor = "=1+1"\nmeasures = ["timeline"]\n')
    for day in (1, 2):
        write(tmp_path / "maps", day, 0.1)
    assert call(capsys, "update", tmp_path)[0] == 0
    (rows,) = [list(csv.DictReader(file)) for file in [(tmp_path / "out" / "timeline.csv").open()]]
    assert {row["actor"] for row in rows} == {"'=1+1"}


def test_a_shapefile_is_kept_whole_and_alone(tmp_path):
    for suffix in (".shp", ".DBF", ".prj", ".qix", ".txt"):
        (tmp_path / f"a{suffix}").write_text(suffix)
    (tmp_path / "ab.dbf").write_text("of another")
    path = tmp_path / "a.shp"
    (parts,) = map_files.parts_of([path]).values()
    assert [one.name for one in parts] == ["a.DBF", "a.prj", "a.shp"]
    # a correction without .prj must not be read with the old one, nor by the old index
    left = map_files.left_over(path, [tmp_path / "a.shp", tmp_path / "a.DBF"])
    assert [one.name for one in left] == ["a.prj", "a.qix"]
    swapping.write_together([(left[0], None), (path, "new")])
    assert (path.read_text(), left[0].exists()) == ("new", False)


def test_a_folder_is_listed_once_for_all_its_maps(tmp_path, monkeypatch):
    for number in range(5):
        (tmp_path / f"{number}.shp").write_text("")
    asked, real = [], Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda self: asked.append(self) or real(self))
    map_files.parts_of(sorted(real(tmp_path)))
    assert asked == [tmp_path]


def test_hidden_files_are_no_maps(series, capsys):
    write(series / "maps", 9, 0.1).rename(series / "maps" / "._front_2025-01-09.geojson")
    assert json.loads(call(capsys, "update", series, "--json")[1])["last"] == "2025-01-02"


def test_features_that_are_no_list_are_said(series, capsys):
    path = series / "maps" / "front_2025-01-03.geojson"
    path.write_text('{"type": "FeatureCollection", "features": {"a": 1}}')
    code, _, err = call(capsys, "update", series)
    assert (code, "no list of features" in err) == (1, True)


def test_alerts_that_another_program_wrote_are_said(series, capsys):
    (series / "out").mkdir()
    (series / "out" / "alerts.json").write_text('[{"id": 1, "date": "x"}]')
    code, _, err = call(capsys, "update", series)
    assert (code, "no list of alerts" in err) == (1, True)


def test_text_of_others_is_inert_in_the_feed():
    alert = watch.Alert("gap under", "2025-01-01", "<script>&\x01", "<b>bold</b>", 1.0)
    text = watch.feed([alert.row()], "A & B")
    assert "<script>" not in text
    assert (
        ET.fromstring(text.split("\n", 1)[1]).findtext(f"{ATOM}entry/{ATOM}summary") == alert.text
    )


def test_the_manual_shows_a_file_that_works(root, series, monkeypatch, capsys):
    monkeypatch.setattr(through_qgis.shutil, "which", lambda name: None)
    page = (root / "docs" / "batch.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"^```toml\n(.*?)^```$", page, re.M | re.S)
    (series / "salient.toml").write_text(text)
    (series / "events.csv").write_text("date,lon,lat\n2025-01-02,36.9,48.5\n")
    code, out, err = call(capsys, "update", series)
    assert code in (0, 3), err
    assert out.startswith("2025-01-02: ")


def test_the_manual_shows_a_notebook_that_works(root, series, monkeypatch, capsys):
    """0.1° and 0.08° of latitude at 48.5° N, 111.2 km a degree."""
    page = (root / "docs" / "batch.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"^```python\n(.*?)^```$", page, re.M | re.S)
    monkeypatch.chdir(series)
    exec(compile(text, "batch.md", "exec"), {})
    assert capsys.readouterr().out == "2025-01-01 11.1 km\n2025-01-02 8.9 km\n"


def test_the_manual_shows_units_that_systemd_reads(root, tmp_path):
    page = (root / "docs" / "batch.md").read_text(encoding="utf-8")
    units = re.findall(r"^```ini\n# /etc/systemd/system/(\S+)\n(.*?)^```$", page, re.M | re.S)
    assert [name for name, _ in units] == ["salient.service", "salient.timer"]
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("needs systemd-analyze")
    for name, text in units:
        text = text.replace("/usr/local/bin/salient", sys.executable)
        (tmp_path / name).write_text(text)
    done = subprocess.run(
        [program, "verify", "--man=no", *(str(tmp_path / name) for name, _ in units)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert not [line for line in done.stderr.splitlines() if "salient" in line], done.stderr


WATCHED = """
actor = "Red"
events = "events.csv"

[[rules]]
kind = "unsupported change over"
km2 = 20
days = 1
"""


@pytest.mark.parametrize(
    ("events", "fires"),
    [
        ("", True),
        ("2025-01-02,36.9,48.48,Red\n", False),
        ("2025-01-02,36.9,48.40,Red\n", True),  # 0.05° of latitude are 5.6 km, over 5
        ("2025-01-02,36.9,48.41,Red\n", False),  # 4.4 km
        ("2025-01-05,36.9,48.48,Red\n", True),  # three days after
        ("2025-01-02,36.9,48.48,Blue\n", False),  # the map does not know Blue: not contrary
    ],
)
def test_change_that_no_event_reports_fires(tmp_path, capsys, events, fires):
    """The mouth and the east of the pocket are filled: 0.018 square degrees, some 148 km².

    At 36.9° E they reach down to 48.45° N.
    """
    write(tmp_path / "maps", 1, 0.08)
    shape = shapely.box(36, 48, 37, 49) - shapely.box(36.3, 48.45, 36.8, 48.55)
    whole = {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(shape)}
    gone = json.dumps({"type": "FeatureCollection", "features": [whole]})
    (tmp_path / "maps" / "front_2025-01-02.geojson").write_text(gone)
    (tmp_path / "salient.toml").write_text(WATCHED)
    (tmp_path / "events.csv").write_text("date,lon,lat,actors\n" + events)
    code, out, err = call(capsys, "update", tmp_path, "--json")
    assert (code, err) == (3 if fires else 0, "")
    subject = ("unsupported change over", "nobody drawn to Red")
    assert fired(out) == ([subject] if fires else [])
    areas = [one["value"] for one in json.loads(out)["alerts"]]
    assert areas == pytest.approx([148] if fires else [], rel=0.01)


@pytest.mark.parametrize(
    "line",
    [
        "date,lon,lat\nyesterday,36.9,48.5\n",
        "date,lon,lat,precision_km\n2025-01-02,36.9,48.5,nan\n",
        "date,lon,lat,precision_km\n2025-01-02,36.9,48.5,-50\n",
        "date,lon,lat,precision_days\n2025-01-02,36.9,48.5,-9\n",
        "date,lon,lat,date_to\n2025-01-02,36.9,48.5,2025-01-01\n",
    ],
)
def test_events_that_cannot_be_read_change_nothing(tmp_path, capsys, line):
    for day, mouth in ((1, 0.08), (2, 0.0)):
        write(tmp_path / "maps", day, mouth)
    (tmp_path / "salient.toml").write_text(WATCHED)
    (tmp_path / "events.csv").write_text(line)
    code, _, err = call(capsys, "update", tmp_path)
    assert code == 1
    assert "events.csv, line 2" in err
    assert not (tmp_path / "out").exists()
