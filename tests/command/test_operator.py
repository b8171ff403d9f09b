# SPDX-License-Identifier: GPL-2.0-or-later
"""What an operator meets: files that are no maps, runs that are stopped, disks that are full."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import shapely

pytest.importorskip("click", reason="the extra salient[cli] is not installed")
from salient.command import entry, measuring

GAP = ("--encircler", "Red", "--core", "Town=36.6,48.5")
FILE = 'actor = "Red"\nencirclers = ["Red"]\n[cores]\nTown = [36.6, 48.5]\n'


def write(folder: Path, name: str, *shapes: shapely.Geometry) -> Path:
    """Write a map of Red's ground."""
    folder.mkdir(parents=True, exist_ok=True)
    features = [
        {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(one)}
        for one in shapes
    ]
    path = folder / f"{name}.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


RED = shapely.box(36, 48, 37, 49) - shapely.box(36.3, 48.45, 37, 48.55)


@pytest.fixture
def series(tmp_path):
    for day in (1, 2):
        write(tmp_path / "maps", f"front_2025-01-0{day}", RED)
    (tmp_path / "salient.toml").write_text(FILE)
    return tmp_path


def call(capsys, *arguments):
    code = entry.main([str(one) for one in arguments])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


#: names and shapes of files of which nothing is measured, and what is said of them
UNUSED = [
    ("front_2025-01-03", (), "no ground of it counts"),
    ("front", (RED,), "no date could be read in its name"),
    ("front_2025-02-31", (RED,), "no date could be read in its name"),
    ("front_20250103", (RED,), "no date could be read in its name"),
    ("front_2025-01-03", (shapely.Point(36, 48),), "no ground of it counts"),
]


@pytest.mark.parametrize(("name", "shapes", "why"), UNUSED)
def test_a_file_of_which_nothing_is_measured_is_told(series, capsys, name, shapes, why):
    """The morning would end with “nothing new to report”, and its map be missing."""
    path = write(series / "maps", name, *shapes)
    said = f"“{path.name}”: nothing of this file is measured: {why}"
    code, _, err = call(capsys, "gap", series / "maps", "--actor", "Red", *GAP)
    assert (code, said in err) == (0, True), err
    code, out, _ = call(capsys, "update", series, "--json")
    assert (code, [said in one for one in json.loads(out)["notes"]]) == (0, [True])
    assert said in (series / "out" / "alerts.txt").read_text(encoding="utf-8")


def test_a_name_that_begins_others_is_none_of_theirs(tmp_path, capsys):
    for name in ("front", "front 2025-01-01", "front 2025-01-02"):
        write(tmp_path / "maps", name, RED)
    code, _, err = call(capsys, "gap", tmp_path / "maps", "--actor", "Red", *GAP)
    assert (code, "“front.geojson”: nothing of this file" in err) == (0, True), err


@pytest.mark.parametrize(("name", "shapes", "why"), UNUSED)
def test_a_map_of_which_nothing_would_be_measured_is_not_added(series, capsys, name, shapes, why):
    path = write(series / "new", name, *shapes)
    code, out, err = call(capsys, "update", series, "--add", path)
    assert (code, out, why in err, "No map is added." in err) == (1, "", True, True), err
    assert not (series / "maps" / path.name).exists()
    assert not (series / "out").exists()


def test_a_map_that_another_of_the_day_draws_anew_is_told_as_long_as_it_lies_there(series, capsys):
    write(series / "maps", "zone_2025-01-02", RED.buffer(0.001))
    _, out, _ = call(capsys, "update", series, "--json")
    assert ["drawn anew" in one for one in json.loads(out)["notes"]] == [True]
    # one that another would hide is none that was added
    new = write(series / "new", "a_2025-01-02", RED)
    code, _, err = call(capsys, "update", series, "--add", new)
    assert (code, "drawn anew on the same day by “" in err) == (1, True), err


def test_dates_that_read_in_two_ways_are_read_as_is_said(tmp_path, capsys):
    for name in ("front 01-02-2025", "front 03-04-2025"):
        write(tmp_path / "maps", name, RED)
    asked = ("gap", tmp_path / "maps", "--actor", "Red", "--json", *GAP)
    code, out, _ = call(capsys, *asked)
    assert (code, "Choose the date format" in out) == (1, True)
    for form, days in (
        ("DD-MM-YYYY", ["2025-02-01", "2025-04-03"]),
        ("front M-D-YYYY", ["2025-01-02", "2025-03-04"]),
    ):
        run = tmp_path / "run.json"
        code, out, _ = call(capsys, *asked, "--date-format", form, "--manifest", run)
        assert (code, [one["date"] for one in json.loads(out)["figures"]]) == (0, days), out
        assert call(capsys, "verify", run)[0] == 0
        (tmp_path / "salient.toml").write_text(f'date_format = "{form}"\n{FILE}')
        assert json.loads(call(capsys, "update", tmp_path, "--json")[1])["last"] == days[-1]


def test_tables_without_rows_have_their_columns(series, capsys):
    """Few programs read a table of no bytes."""
    call(capsys, "update", series)
    found = {
        name: next(csv.reader((series / "out" / f"{name}.csv").open(encoding="utf-8")))
        for name in measuring.COLUMNS
    }
    assert found == {name: [*columns] for name, columns in measuring.COLUMNS.items()}
    rows = [
        one for one in measuring.COLUMNS if json.loads((series / "out" / f"{one}.json").read_text())
    ]
    assert rows == ["gap", "timeline"]
    write(series / "maps", "front_2025-01-03", RED | shapely.box(36.9, 48, 37, 49))
    call(capsys, "update", series)
    for name, columns in measuring.COLUMNS.items():
        for row in json.loads((series / "out" / f"{name}.json").read_text()):
            assert tuple(row) == columns
    assert json.loads((series / "out" / "pockets.json").read_text())


@pytest.mark.parametrize("command", ["gap", "update"])
def test_a_scheduler_that_is_none_is_refused_where_all_is_kept_too(series, capsys, command):
    """On a morning without work the mistake would lie in wait for one with."""
    asked: tuple = ("update", series)
    if command == "gap":
        asked = ("gap", series / "maps", "--actor", "Red", *GAP, "--cache", series / "kept")
    assert call(capsys, *asked)[0] == 0
    if command == "gap":
        asked = (*asked, "--scheduler", "nonsense")
    else:
        (series / "salient.toml").write_text(f'scheduler = "nonsense"\n{FILE}')
    code, _, err = call(capsys, *asked)
    assert (code, "“nonsense” is no place to run in" in err) == (2, True), err


def test_a_series_file_in_another_encoding_is_said(series, capsys):
    (series / "salient.toml").write_bytes('actor = "Réd"\n'.encode("latin-1"))
    code, _, err = call(capsys, "update", series)
    assert (code, err) == (
        2,
        f"{series / 'salient.toml'} is not in UTF-8, as TOML has to be. Save it so.\n",
    )


def run(package_path, *arguments, **more):
    """Run a command in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "salient", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": package_path},
        stderr=subprocess.PIPE,
        text=True,
        **more,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("more", [(), ("--json",)])
@pytest.mark.parametrize("command", ["gap", "update"])
def test_an_answer_that_finds_no_room_ends_in_a_sentence(series, package_path, command, more):
    asked = (
        ("gap", series / "maps", "--actor", "Red", *GAP) if command == "gap" else ("update", series)
    )
    with open("/dev/full", "w") as full:  # noqa: PTH123 - a device
        child = run(package_path, *asked, *more, stdout=full)
        said = child.communicate(timeout=120)[1]
    assert child.returncode == 1, said
    assert "cannot be written to standard output: No space left on device" in said
    assert (len(said.splitlines()), "Traceback" in said) == (1, False), said


def in_shell(package_path, words, arguments):
    """Run a command behind redirections; return its code and what it said."""
    program = [sys.executable, "-P", "-m", "salient", *map(str, arguments)]
    ended = subprocess.run(
        ["/bin/sh", "-c", f'"$@" {words}', "sh", *program],
        env={**os.environ, "PYTHONPATH": package_path},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return ended.returncode, ended.stdout, ended.stderr


@pytest.mark.skipif(os.name != "posix", reason="redirections of a shell")
@pytest.mark.parametrize(
    ("words", "json_too", "code", "heard"),
    [
        # what is closed takes no answer
        (">&-", False, 1, "cannot be written to standard output: Bad file descriptor.\n"),
        (">&-", True, 1, '"code": 1'),
        (">&- 2>&-", False, 1, ""),
        # what nobody hears is no reason to keep the figures back
        ("2>&-", False, 0, "gap_km"),
        pytest.param("2>/dev/full", False, 0, "gap_km", marks=pytest.mark.skipif(
            not Path("/dev/full").exists(), reason="a device of Linux"
        )),
    ],
)  # fmt: skip
def test_streams_that_are_closed_or_full(series, package_path, words, json_too, code, heard):
    """A map that is on no date's map is a note on standard error."""
    (series / "maps" / "no date.geojson").write_text(
        '{"type": "FeatureCollection", "features": []}'
    )
    asked = ("gap", series / "maps", "--actor", "Red", *GAP, *["--json"] * json_too)
    found, out, err = in_shell(package_path, words, asked)
    assert (found, heard in out + err) == (code, True), (out, err)
    assert "Traceback" not in out + err


@pytest.mark.skipif(os.name != "posix", reason="redirections of a shell")
@pytest.mark.parametrize("words", ["2>&-", ">/dev/null 2>&-"])
def test_a_failure_that_nobody_hears_has_its_exit_code(series, package_path, words):
    (series / "salient.toml").write_text("colour = 1\n")
    assert in_shell(package_path, words, ("update", series))[0] == 2


@pytest.mark.skipif(os.name != "posix", reason="redirections of a shell")
def test_no_file_gets_the_number_of_a_stream_that_is_closed(tmp_path, package_path):
    """What a library writes to standard error would stand in it."""
    program = (
        "import os, pathlib\n"
        "from salient.command.terminal import take_places\n"
        "take_places()\n"
        f"with open({str(tmp_path / 'made')!r}, 'w') as file:\n"
        "    os.write(2, b'a warning')\n"
        "    found = file.fileno()\n"
        f"pathlib.Path({str(tmp_path / 'number')!r}).write_text(str(found))\n"
    )
    command = ["/bin/sh", "-c", '"$@" <&- >&- 2>&-', "sh", sys.executable, "-P", "-c", program]
    environment = {**os.environ, "PYTHONPATH": str(package_path)}
    subprocess.run(command, env=environment, check=True, timeout=300)
    assert int((tmp_path / "number").read_text()) > 2
    assert (tmp_path / "made").read_text() == ""


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize(("name", "code"), [("SIGTERM", 143), ("SIGHUP", 129), ("SIGINT", 130)])
@pytest.mark.parametrize("json_too", [False, True])
def test_a_run_that_is_stopped_says_so(series, monkeypatch, capsys, name, code, json_too):
    def stopped(*_):
        os.kill(os.getpid(), number)
        raise AssertionError("it was not stopped")

    number = getattr(signal, name)
    # where the tests run in the background, or under nohup, it is not heard
    before = signal.signal(number, signal.SIG_DFL)
    monkeypatch.setattr(measuring, "figures", stopped)
    try:
        found, out, err = call(capsys, "update", series, *["--json"] * json_too)
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        signal.signal(number, before)
    assert found == code
    if json_too:
        assert (json.loads(out), err) == ({"error": "Stopped before the end.", "code": code}, "")
    else:
        assert (out, err) == ("", "Stopped before the end.\n")
    assert not (series / "out").exists()


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_who_reads_no_further_ends_a_run_quietly(series, package_path):
    ends, begins = os.pipe()
    os.close(ends)
    child = run(package_path, "gap", series / "maps", "--actor", "Red", *GAP, stdout=begins)
    os.close(begins)
    assert (child.communicate(timeout=120)[1], child.returncode) == ("", 1)
