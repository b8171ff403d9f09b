# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands round a command: encodings, odd names, folders that are in the way, failures."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shapely

pytest.importorskip("click", reason="the extra salient[cli] is not installed")
from salient.command import entry, manifest, measuring, morning, updating


def write(folder: Path, name: str, actor: str = "Red") -> Path:
    """Write a square under a name of bytes or text."""
    folder.mkdir(exist_ok=True)
    shape = shapely.geometry.mapping(shapely.box(36, 48, 37, 49))
    feature = {"type": "Feature", "properties": {"actor": actor}, "geometry": shape}
    path = folder / name
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


@pytest.fixture
def maps(tmp_path):
    for day in (1, 2):
        write(tmp_path / "maps", f"front_2025-01-0{day}.geojson")
    return tmp_path / "maps"


def call(capsys, *arguments):
    code = entry.main([str(one) for one in arguments])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_letters_that_a_terminal_lacks_end_no_run(maps, package_path):
    """A pipe gets UTF-8 wherever it is, as JSON has to be."""
    write(maps, "front_2025-01-03.geojson", "Вагнер")
    words = [sys.executable, "-P", "-m", "salient", "timeline", str(maps)]
    surroundings = {**os.environ, "PYTHONPATH": str(package_path), "PYTHONIOENCODING": "ascii"}
    plain, as_json = (
        subprocess.run([*words, *more], env=surroundings, capture_output=True, check=False)
        for more in ((), ("--json",))
    )
    assert (plain.returncode, as_json.returncode) == (0, 0)
    assert "“Вагнер” is only on" in plain.stderr.decode("utf-8")
    told = json.loads(as_json.stdout.decode("utf-8"))
    assert "Вагнер" in {row["actor"] for row in told["figures"]}
    assert any("“Вагнер” is only on" in note for note in told["notes"])


def test_a_name_that_is_no_text_is_written_down_and_found_again(maps, tmp_path, capsys):
    odd = os.fsdecode(b"front_\xff_2025-01-03.geojson")
    try:
        write(maps, odd)
    except (OSError, UnicodeError):
        pytest.skip("this disk takes no such names")
    path = tmp_path / "run.json"
    assert call(capsys, "timeline", maps, "--manifest", path)[0] == 0
    code, out, _ = call(capsys, "verify", path)
    assert (code, "rows the same" in out) == (0, True), out
    (tmp_path / "salient.toml").write_text('actor = "Red"\n')
    code, out, err = call(capsys, "update", tmp_path, "--add", maps / odd, "--json")
    assert (code, err) == (0, "")


def test_half_a_letter_in_a_name_is_said(maps, capsys):
    write(maps, "front_2025-01-03.geojson", "Red \ud800")
    code, _, err = call(capsys, "timeline", maps)
    assert (code, "could not be read" in err) == (1, True), err


def test_a_series_file_of_an_editor_of_windows_is_read(maps, capsys):
    (maps.parent / morning.NAME).write_bytes(b'\xef\xbb\xbfactor = "Red"\r\n')
    assert call(capsys, "update", maps.parent)[0] == 0


@pytest.mark.parametrize("word", ["--cache", "--manifest"])
def test_nothing_is_written_among_the_maps(maps, capsys, word):
    """The next run would read it as a map, or verify miss it among the inputs."""
    place = maps if word == "--cache" else maps / "run.json"
    code, _, err = call(capsys, "timeline", maps, word, place)
    assert (code, f"{word} must" in err) == (2, True)
    assert len(list(maps.iterdir())) == 2


def test_a_manifest_that_cannot_be_written_is_the_only_answer(maps, tmp_path, capsys):
    path = tmp_path / "none" / "run.json"
    code, out, err = call(capsys, "timeline", maps, "--json", "--manifest", path)
    assert (code, err) == (1, "")
    assert json.loads(out)["code"] == 1


def test_a_manifest_on_a_disk_that_is_read_only_is_named_by_its_own_name(
    maps, tmp_path, monkeypatch, capsys
):
    """There not even what is not there can be taken away."""

    def refused(self, *_, **__):
        raise OSError(30, "Read-only file system", str(self))

    for name in ("write_text", "unlink"):
        monkeypatch.setattr(Path, name, refused)
    code, _, err = call(capsys, "timeline", maps, "--manifest", tmp_path / "run.json")
    assert code == 1
    assert err.endswith(f"{tmp_path / 'run.json'} cannot be written: Read-only file system.\n")


def test_a_manifest_names_the_tables_that_were_read(maps, tmp_path, capsys):
    claims, path = tmp_path / "claims.csv", tmp_path / "run.json"
    claims.write_text("kind,comparator,value,unit,date,actor\nheld,about,8000,km²,2025-01-02,Red\n")
    code, _, err = call(capsys, "claims", maps, "--claims", claims, "--manifest", path)
    assert code == 0, err
    claims.write_text(claims.read_text() + "\n")
    code, out, _ = call(capsys, "verify", path)
    assert (code, f"changed: {claims}" in out) == (1, True)


def test_what_an_older_manifest_could_not_list_is_not_new(maps, tmp_path, capsys):
    """The first form listed the maps alone; one of this form that lacks the table is not whole."""
    claims, path = tmp_path / "claims.csv", tmp_path / "run.json"
    claims.write_text("kind,comparator,value,unit,date,actor\nheld,about,8000,km²,2025-01-02,Red\n")
    assert call(capsys, "claims", maps, "--claims", claims, "--manifest", path)[0] == 0
    made = manifest.read(path)  # those of before had whole paths
    made["inputs"] = [one for one in made["inputs"] if one["path"] != str(claims)]
    for form, code, told in (("1", 0, False), ("2", 1, True)):
        path.write_text(json.dumps({**made, "form": f"salient manifest {form}"}))
        found, out, _ = call(capsys, "verify", path)
        assert (found, f"new: {claims}" in out) == (code, told)
    new = maps / "front_2025-01-03.geojson"
    shutil.copy(maps / "front_2025-01-02.geojson", new)
    path.write_text(json.dumps({**made, "form": "salient manifest 1"}))
    assert f"new: {new}" in call(capsys, "verify", path)[1]


def test_a_manifest_names_no_folder_above_the_one_that_holds_all(
    maps, tmp_path, monkeypatch, capsys
):
    """It went to editors and courts with the analyst's name in each path."""
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.chdir(tmp_path)
    for place, kept in ((out, "../maps"), (tmp_path, "./maps")):
        _, _, err = call(capsys, "timeline", maps, "--manifest", place / "run.json")
        made = json.loads((place / "run.json").read_text())
        assert made["options"]["maps"] == [kept]
        assert {one["path"].rpartition("/")[0] for one in made["inputs"]} == {kept}
        assert str(tmp_path) not in json.dumps(made) and "whole path" not in err
    (tmp_path / "moved").mkdir()
    maps.rename(tmp_path / "moved" / "maps")
    out.rename(tmp_path / "moved" / "out")
    assert call(capsys, "verify", tmp_path / "moved" / "out" / "run.json")[0] == 0
    # everybody's homes lie side by side: all would be said all the same
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "anna")
    (tmp_path / "anna").mkdir()
    target = tmp_path / "anna" / "run.json"
    _, _, err = call(capsys, "timeline", tmp_path / "moved" / "maps", "--manifest", target)
    assert "names 2 file(s) by their whole path" in err
    assert call(capsys, "verify", target)[0] == 0

    def nobody():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nobody)
    args = ("timeline", tmp_path / "moved" / "maps", "--manifest", target)
    assert call(capsys, *args)[0] == 0


def test_no_manifest_names_a_file_that_changed_as_it_was_measured(
    maps, tmp_path, monkeypatch, capsys
):
    real = measuring.figures

    def meanwhile(*given, **more):
        write(maps, "front_2025-01-02.geojson", "Blue")
        return real(*given, **more)

    monkeypatch.setattr(measuring, "figures", meanwhile)
    code, out, err = call(capsys, "timeline", maps, "--manifest", tmp_path / "run.json")
    assert (code, out, "changed while it was measured" in err) == (1, "", True)
    assert not (tmp_path / "run.json").exists()


def test_a_series_whose_maps_never_rest_is_said(maps, monkeypatch, capsys):
    (maps.parent / morning.NAME).write_text('actor = "Red"\n')
    rest = iter(range(99))
    monkeypatch.setattr(updating, "_states", lambda *_given: {Path(): next(rest)})
    code, _, err = call(capsys, "update", maps.parent)
    assert (code, "change while they are measured" in err) == (1, True)


@pytest.mark.parametrize("error", [KeyError("x"), OSError(13, "Permission denied", "a.csv")])
def test_json_is_what_a_failure_is_too_whatever_fails(maps, monkeypatch, capsys, error):
    def failing(*_given, **_more):
        raise error

    monkeypatch.setattr(measuring, "measure", failing)
    code, out, err = call(capsys, "timeline", maps, "--json")
    assert (code, json.loads(out)["code"]) == (1, 1)
    assert ("Traceback" in err) == isinstance(error, KeyError)


@pytest.mark.parametrize("options", [{"maps": 3}, {"maps": [3]}, {"maps": ["\0"]}, []])
def test_a_manifest_of_a_stranger_ends_in_a_sentence(maps, tmp_path, capsys, options):
    path = tmp_path / "run.json"
    call(capsys, "timeline", maps, "--manifest", path)
    path.write_text(json.dumps({**manifest.read(path), "options": options}))
    code, _, err = call(capsys, "verify", path)
    assert (code, "anifest" in err) == (1, True), err


def test_what_is_said_of_many_maps_is_said_of_the_first_and_counted():
    said = ["“1 May”: two overlap.", "Sea is not told.", "“2 May”: two overlap.", "“2 May”: empty."]
    assert measuring.once_a_kind([*said, *said]) == [
        "“1 May”: two overlap. The same of 1 other map(s).",
        "Sea is not told.",
        "“2 May”: empty.",
    ]
