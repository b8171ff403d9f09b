# SPDX-License-Identifier: GPL-2.0-or-later
"""The command line: figures, exit codes, manifests, through `python -m salient`."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import subprocess
import sys

import pytest
import shapely

pytest.importorskip("click", reason="the extra salient[cli] is not installed")
from salient.analysis.geometry import geodesy
from salient.command import entry

RED = shapely.box(36, 48, 37, 49)


@pytest.fixture
def maps(tmp_path):
    """Three days of a horseshoe round (36.6, 48.5), whose mouth closes."""
    folder = tmp_path / "maps"
    folder.mkdir()
    for i, mouth in enumerate((0.2, 0.1, 0.0)):
        shape = RED - shapely.box(36.3, 48.45, 36.9, 48.55)
        if mouth:
            shape = shape - shapely.box(36.8, 48.5 - mouth / 4, 37, 48.5 + mouth / 4)
        feature = {
            "type": "Feature",
            "properties": {"actor": "Red"},
            "geometry": shapely.geometry.mapping(shape),
        }
        content = {"type": "FeatureCollection", "features": [feature]}
        (folder / f"front_2025-01-0{i + 1}.geojson").write_text(json.dumps(content))
    return folder


def figures_in(out):
    """Return the figures of what a command printed as JSON."""
    return json.loads(out)["figures"]


GAP = ("--encircler", "Red", "--core", "Town=36.6,48.5")


def call(capsys, *arguments):
    code = entry.main([str(one) for one in arguments])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_names_of_others_give_no_orders_to_the_terminal(maps, capsys):
    """A name could set the title, clear the screen, or have the terminal type an answer."""
    order = "\x1b]0;owned\x07\x9b2J"
    for path in maps.glob("*.geojson"):
        text = path.read_text(encoding="utf-8").replace('"Red"', json.dumps(f"Red{order}"))
        path.write_text(text, encoding="utf-8")
    for words in (("timeline", maps), ("timeline", maps, "-v"), ("gap", maps, *GAP)):
        _, out, err = call(capsys, *words)
        assert out or err
        assert not {"\x1b", "\x07", "\x9b"} & set(out + err)
        assert "owned" in out + err


def test_gaps_of_a_series(maps, capsys):
    code, out, _ = call(capsys, "gap", maps, *GAP, "--json")
    assert code == 0
    rows = figures_in(out)
    assert [row["date"] for row in rows] == ["2025-01-01", "2025-01-02", "2025-01-03"]
    assert [row["state"] for row in rows] == ["open", "open", "sealed"]
    # A tenth and a twentieth of a degree of latitude at 48.5° N: 111.2 km a degree.
    assert [row["gap_km"] for row in rows] == pytest.approx([11.12, 5.56, 0.0], abs=0.01)


def test_each_option_changes_the_answer(maps, capsys):
    def rows(*more):
        return figures_in(call(capsys, "gap", maps, *GAP, "--json", *more)[1])

    plain = rows()
    assert len(rows("--from", "2025-01-02")) == 2
    assert len(rows("--to", "2025-01-02")) == 2
    assert rows("--position-error", "100")[0]["gap_err_km"] > 0
    # Grown by 40 km the core reaches out of the mouth, which no longer cuts it off.
    assert rows("--core-radius", "40000")[0]["gap_km"] != pytest.approx(plain[0]["gap_km"], rel=0.1)


@pytest.fixture
def corridor(tmp_path):
    """Red all round a bay whose mouth is only claimed."""
    folder = tmp_path / "corridor"
    folder.mkdir()
    mouth = shapely.box(36.9, 48.4, 37, 48.6)
    shapes = {"held": shapely.box(36, 48, 37, 49) - shapely.box(36.4, 48.4, 37, 48.6)}
    shapes["claimed"] = mouth
    features = [
        {
            "type": "Feature",
            "id": 1,
            "properties": {"status": name},
            "geometry": shapely.geometry.mapping(shape),
        }
        for name, shape in shapes.items()
    ]
    text = json.dumps({"type": "FeatureCollection", "features": features})
    (folder / "front_2025-01-01.geojson").write_text(text)
    return folder


def test_claimed_ground_does_not_count_unless_asked(corridor, capsys):
    """As in QGIS: a mouth of 0.2° of latitude, 22.24 km, is open; with both classes it is shut."""
    words = ["gap", corridor, "--actor", "Red", "--encircler", "Red", "--core", "36.6,48.5"]
    words += ["--class-field", "status", "--json"]
    _, out, err = call(capsys, *words)
    assert figures_in(out)[0]["gap_km"] == pytest.approx(22.24, abs=0.02)
    assert (json.loads(out)["notes"], err) != ([], "")
    assert "1 notes" in call(capsys, *words[:-1])[2]
    _, out, _ = call(capsys, *words, "--class", "held", "--class", "claimed")
    assert figures_in(out)[0]["gap_km"] == 0.0
    path = next(corridor.iterdir())
    found = json.loads(path.read_text())
    path.write_text(json.dumps({**found, "features": found["features"][1:]}))
    code, out, _ = call(capsys, *words)
    assert (code, "Nothing counts as held" in json.loads(out)["error"]) == (1, True)


_TWO = ["--core", "A=36.6,48.5", "--core", "A=36.5,48.5"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["pockets", "--encircler", "Rde"], "no actor “Rde”"),
        (["gap", *_TWO, "--encircler", "Red"], "one name"),
        (["diff", "--noise-width", "-5"], "0 or more"),
        (["diff", "--noise-width", "nan"], "0 or more"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_said(corridor, capsys, words, said):
    code, _, err = call(capsys, words[0], corridor, "--actor", "Red", *words[1:])
    assert (code, said in err) == (1 if words[0] == "pockets" else 2, True), err


def test_ids_that_repeat_leave_each_feature_its_date(corridor, capsys):
    path = next(corridor.iterdir())
    found = json.loads(path.read_text())
    for day, one in zip("12", found["features"]):
        one["properties"] = {"day": f"2025-01-0{day}"}
    path.write_text(json.dumps(found))
    _, out, _ = call(
        capsys, "timeline", corridor, "--actor", "Red", "--date-field", "day", "--json"
    )
    assert [row["date"] for row in figures_in(out)] == ["2025-01-01", "2025-01-02"]


def test_a_log_takes_no_ground_twice(corridor, capsys):
    path = next(corridor.iterdir())
    found = json.loads(path.read_text())
    for actor, one in zip(("Red", "Blue"), found["features"]):
        one["properties"] = {"actor": actor}
        one["geometry"] = found["features"][0]["geometry"]
    for day in "12":
        path.with_name(f"front_2025-01-0{day}.geojson").write_text(json.dumps(found))
    code, _, err = call(capsys, "log", corridor)
    assert (code, "overlap" in err) == (1, True), err
    # the command has the remedy that the refusal names
    for rule, held in (("first", {"Red"}), ("contested", {"Blue / Red", "Red / Blue"})):
        code, out, err = call(capsys, "timeline", corridor, "--overlaps", rule, "--json")
        assert code == 0, err
        there = {row["actor"] for row in figures_in(out) if row["area_km2"] > 1.0}
        assert there and there <= held


def test_a_manifest_that_is_not_whole_is_refused(maps, tmp_path, capsys):
    path = tmp_path / "run.json"
    path.write_text('{"form": "salient manifest 1"}')
    code, _, err = call(capsys, "verify", path)
    assert (code, "lacks command, options, inputs, versions, figures, run." in err) == (1, True)
    call(capsys, "timeline", maps, "--actor", "Red", "--manifest", path)
    made = json.loads(path.read_text())
    del made["options"]["actor"]
    path.write_text(json.dumps(made))
    code, _, err = call(capsys, "verify", path)
    assert (code, "cannot be measured again" in err) == (1, True)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"inputs": None}, "lacks inputs"),
        ({"inputs": [{"path": "/etc/hostname"}]}, "lacks inputs"),
        ({"figures": [1]}, "lacks figures"),
        ({"command": "salient:pocketarea", "layers": 3}, "lacks layers, outputs"),
        ({"options": {}}, "cannot be measured again"),
    ],
)
def test_a_manifest_whose_entries_are_of_another_kind_is_refused(
    maps, tmp_path, capsys, change, said
):
    path = tmp_path / "run.json"
    call(capsys, "timeline", maps, "--actor", "Red", "--manifest", path)
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    code, _, err = call(capsys, "verify", path)
    assert (code, said in err) == (1, True), err


def test_a_table_for_people(maps, capsys):
    code, out, _ = call(capsys, "gap", maps, *GAP)
    assert code == 0
    first, *rest = out.splitlines()
    assert first.split() == ["date", "core", "gap_km", "gap_err_km", "area_km2", "state"]
    assert len(rest) == 3


@pytest.mark.parametrize(("below", "code"), [("1", 3), ("0", 0)])
def test_an_alert_has_an_exit_code_of_its_own(maps, capsys, below, code):
    assert call(capsys, "gap", maps, *GAP, "--alert-below", below)[0] == code


def test_a_core_that_is_taken_is_no_gap_and_an_alert(maps, capsys):
    """The day that a place falls has no gap that could be under anything."""
    words = ("gap", maps, "--encircler", "Red", "--core", "Taken=36.1,48.1", "--alert-below", "5")
    code, out, _ = call(capsys, *words, "--json")
    assert {(row["state"], row["gap_km"]) for row in figures_in(out)} == {("core taken", None)}
    assert code == 3


def test_pieces_too_small_are_no_pockets(tmp_path, capsys):
    """As Pocket area's MIN_AREA: of 0.0019 and 1.1 km², and that water is told nowhere is said."""
    lake = shapely.box(36.1, 48.1, 36.12, 48.105) | shapely.box(36.5, 48.5, 36.5005, 48.5005)
    feature = {
        "type": "Feature",
        "properties": {"actor": "Red"},
        "geometry": shapely.geometry.mapping(RED - lake),
    }
    text = json.dumps({"type": "FeatureCollection", "features": [feature]})
    (tmp_path / "front_2025-01-01.geojson").write_text(text)
    words = ("pockets", tmp_path, "--encircler", "Red", "--json")
    _, out, _ = call(capsys, *words)
    assert [round(row["area_km2"], 2) for row in figures_in(out)] == [0.83]
    told = " ".join(json.loads(out)["notes"])
    assert "1 pieces under 0.01 km² are left out" in told
    assert "water is not told from land" in told
    assert len(figures_in(call(capsys, *words, "--min-area", "0")[1])) == 2
    code, _, err = call(capsys, *words, "--min-area", "-1")
    assert (code, "give km², 0 or more" in err + _) == (2, True)


@pytest.mark.parametrize("cached", [False, True])
def test_what_a_measure_says_of_the_maps_is_told(tmp_path, capsys, cached):
    """Blue is drawn 0.05° over the edge of Red's ring; from one date to the next it moves."""
    folder = tmp_path / "maps"
    folder.mkdir()
    ring = RED - shapely.box(36.4, 48.4, 36.6, 48.6)
    for day, more in ((1, 0.05), (2, 0.06)):
        blue = shapely.box(36.45, 48.45, 36.6 + more, 48.55)
        features = [
            {
                "type": "Feature",
                "properties": {"actor": actor},
                "geometry": shapely.geometry.mapping(shape),
            }
            for actor, shape in (("Red", ring), ("Blue", blue))
        ]
        text = json.dumps({"type": "FeatureCollection", "features": features})
        (folder / f"front_2025-01-0{day}.geojson").write_text(text)
    sides = ("--encircler", "Red", "--besieged", "Blue")
    more = ("--cache", tmp_path / "kept") if cached else ()
    for words in (("pockets", *sides), ("gap", *sides, "--core", "36.5,48.5")):
        for _ in range(1 + cached):
            asked = (words[0], folder, *words[1:], *more)
            assert "drawn across the edge" in call(capsys, *asked)[2]
            _, out, err = call(capsys, *asked, "--json")
            told = [one for one in json.loads(out)["notes"] if "drawn across the edge" in one]
            assert (len(told), err) == (2, "")


def test_a_front_that_is_a_whole_outline_is_told(maps, capsys):
    """In QGIS coasts and borders of states are left out of it."""
    assert "3 of 3 maps show one actor alone" in call(capsys, "timeline", maps)[2]


def test_other_measures(maps, capsys):
    code, out, _ = call(capsys, "pockets", maps, "--encircler", "Red", "--json")
    (pocket,) = figures_in(out)
    assert (code, pocket["date"]) == (0, "2025-01-03")
    code, out, _ = call(capsys, "diff", maps, "--json")
    (row,) = figures_in(out)
    assert (row["from_actor"], row["to_actor"], row["from_date"]) == ("", "Red", "2025-01-01")
    code, out, _ = call(capsys, "diff", maps, "--json", "--noise-width", "100000")
    assert figures_in(out)[0]["noise_km2"] == figures_in(out)[0]["area_km2"] > 0
    code, out, _ = call(capsys, "timeline", maps, "--json")
    assert {row["actor"] for row in figures_in(out)} >= {"Red"}
    code, out, _ = call(capsys, "log", maps, "--json")
    assert "2025-01-03" in {row["date"] for row in figures_in(out)}


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["gap", "MAPS", "--encircler", "Blue", "--core", "36.6,48.5"], 1, "Blue"),
        (["gap", "/nowhere", "--encircler", "Red", "--core", "Town"], 2, "longitude and latitude"),
        (["gap", "/nowhere", "--encircler", "Red", "--core", "8,136"], 2, "longitude comes first"),
        (["gap", "/nowhere", *GAP, "--core", "Town=36,48"], 2, "Two cores have one name"),
        (["gap", "/nowhere", *GAP, "--alert-below", "-5"], 2, "km, 0 or more"),
        (["gap", "/nowhere", *GAP, "--alert-below", "nan"], 2, "km, 0 or more"),
        (["log", "/nowhere", "--scheduler", "nonsense"], 2, "is no place to run in"),
        (["gap", "MAPS", "--encircler", "Red"], 2, "--core"),
        (["gap", "/nowhere", *GAP], 1, "There is no file"),
        (["timeline", "MAPS", "--from", "2026-01-01"], 1, "No map has a date"),
        (["timeline", "MAPS", "--from", "01/02/2025"], 2, "is no date"),
        (["nothing"], 2, "No such command"),
    ],
)
def test_what_fails_says_why_on_stderr(maps, capsys, arguments, code, words):
    found, out, err = call(capsys, *[maps if one == "MAPS" else one for one in arguments])
    assert (found, out) == (code, "")
    assert words in err


def test_a_manifest_is_verified_by_measuring_again(maps, tmp_path, capsys):
    path = tmp_path / "run.json"
    call(capsys, "gap", maps, *GAP, "--manifest", path)
    code, out, _ = call(capsys, "verify", path)
    assert (code, out.split(":")[0]) == (0, "3 of 3 rows the same")
    content = json.loads(path.read_text())
    assert len(content["inputs"]) == 3
    assert content["versions"]["Salient"]

    content["figures"][1]["gap_km"] += 1e-9
    path.write_text(json.dumps(content))
    code, out, _ = call(capsys, "verify", path)
    assert code == 1
    assert "figure: row 2, gap_km" in out
    assert "2 of 3 rows the same" in out


@pytest.mark.parametrize("name", ["run", "versions"])
def test_an_id_that_is_not_the_runs_own_is_said(maps, tmp_path, capsys, name):
    """Pages print the id: one that was written over stood for figures of another run."""
    path = tmp_path / "run.json"
    call(capsys, "gap", maps, *GAP, "--manifest", path)
    content = json.loads(path.read_text())
    content[name] = "0" * 16 if name == "run" else {**content["versions"], "code": "another"}
    path.write_text(json.dumps(content))
    code, out, _ = call(capsys, "verify", path)
    assert (code, f"run: {content['run']}, but what stands there gives" in out) == (1, True)


def test_a_changed_input_is_named(maps, tmp_path, capsys):
    path = tmp_path / "run.json"
    call(capsys, "timeline", maps, "--manifest", path)
    (changed,) = maps.glob("*02.geojson")
    changed.write_text(changed.read_text() + "\n")
    code, out, _ = call(capsys, "verify", path)
    assert (code, f"changed: {changed}" in out) == (1, True)
    changed.unlink()
    code, out, _ = call(capsys, "verify", path)
    assert (code, f"missing: {changed}" in out) == (1, True)


def test_what_is_no_manifest_is_refused(tmp_path, capsys):
    path = tmp_path / "no.json"
    path.write_text("[]")
    code, _, err = call(capsys, "verify", path)
    assert (code, "is no manifest" in err) == (1, True)


def test_it_runs_as_a_module_and_says_what_is_missing(maps, package_path, monkeypatch, capsys):
    done = subprocess.run(
        [sys.executable, "-P", "-m", "salient", "gap", str(maps), *GAP, "--json"],
        env={**os.environ, "PYTHONPATH": str(package_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert figures_in(done.stdout)[2]["state"] == "sealed"
    monkeypatch.setitem(sys.modules, "click", None)
    assert entry.main(["gap"]) == 1
    assert "pip install click" in capsys.readouterr().err


def test_dates_are_those_of_the_files(maps, capsys):
    out = call(capsys, "timeline", maps, "--json")[1]
    assert {dt.date.fromisoformat(row["date"]).day for row in figures_in(out)} <= {1, 2, 3}


CLAIMS = """kind,comparator,value,unit,date,actor,place_from
gap,about,5.5,km,2025-01-02,Red,Town
gap,about,50,km,2025-01-02,Red,Town
"""


def test_claims_are_held_against_the_maps(maps, tmp_path, capsys):
    """The gap of the second day is 5.56 km, see above."""
    claims, places = tmp_path / "claims.csv", tmp_path / "places.csv"
    claims.write_text(CLAIMS)
    places.write_text("name,lon,lat\nTown,36.6,48.5\n")
    asked = ("claims", maps, "--claims", claims, "--places", places, "--json")
    code, out, err = call(capsys, *asked)
    assert code == 0, err
    found = figures_in(out)
    assert [row["verdict"] for row in found] == ["consistent", "inconsistent"], found
    assert found[0]["measured"] == pytest.approx(5560, abs=10)
    # as in QGIS: spaces round a name are none of it, and of two of one name none is meant
    places.write_text("name,lon,lat\n  Town ,36.6,48.5\n")
    assert figures_in(call(capsys, *asked)[1])[0]["verdict"] == "consistent"
    places.write_text("name,lon,lat\nTown,30,48.5\ntown,36.6,48.5\n")
    found = figures_in(call(capsys, *asked)[1])
    assert {row["verdict"] for row in found} == {"cannot tell"}
    assert "has “Town” 2 times" in found[0]["note"]
    claims.write_text("sort,value\ngap,1\n")
    assert call(capsys, "claims", maps, "--claims", claims)[0] == 1
    claims.write_text("kind,value\ngap,wide\n")
    assert "line 2" in call(capsys, "claims", maps, "--claims", claims)[2]


def test_a_failure_is_json_too_and_told_once(maps, capsys):
    code, out, err = call(capsys, "gap", maps, "--encircler", "Red", "--core", "Town", "--json")
    told = json.loads(out)
    assert (code, told["code"], err) == (2, 2, "")
    assert "longitude and latitude" in told["error"]
    code, out, err = call(capsys, "gap", maps, "--encircler", "Blue", "--core", "36,48", "--json")
    assert (code, json.loads(out)["code"], err) == (1, 1, "")
    code, out, err = call(capsys, "gap", maps, "--json")
    assert (code, json.loads(out)["code"], err) == (2, 2, "")


def test_every_command_answers_in_json(maps, tmp_path, capsys):
    from salient.command.commands import salient

    lacking = [
        name
        for name, one in salient.commands.items()
        if not any("--json" in option.opts for option in one.params)
    ]
    assert lacking == []
    path = tmp_path / "run.json"
    assert call(capsys, "gap", maps, *GAP, "--manifest", path)[0] == 0
    code, out, _ = call(capsys, "verify", path, "--json")
    told = json.loads(out)
    assert (code, told["same"], told["rows_same"]) == (0, True, told["rows"])
    assert told["rows"] == len(json.loads(path.read_text())["figures"])
    code, out, err = call(capsys, "verify", maps, "--json")
    assert (code, json.loads(out)["code"], err) == (2, 2, "")


def test_a_cache_and_a_pool_change_no_figure(maps, tmp_path, package_path, monkeypatch, capsys):
    monkeypatch.syspath_prepend(str(package_path))
    plain = call(capsys, "gap", maps, *GAP, "--json")
    for _ in range(2):
        assert call(capsys, "gap", maps, *GAP, "--json", "--cache", tmp_path / "kept") == plain
    assert (tmp_path / "kept" / "salient-cache.sqlite").exists()
    code, out, _ = call(capsys, "gap", maps, *GAP, "--json", "--scheduler", "processes:1")
    assert (code, out) == plain[:2]


@pytest.mark.parametrize("kind", ["sh", "python"])
def test_hashes_are_checked_without_salient(root, maps, tmp_path, capsys, kind):
    """The manual's two ways, as they stand there."""
    page = (root / "docs" / "command-line.md").read_text(encoding="utf-8")
    text = next(
        one
        for one in re.findall(rf"^```{kind}\n(.*?)^```$", page, re.M | re.S)
        if "run.json" in one
    )
    if kind == "sh" and not (shutil.which("jq") and shutil.which("sha256sum")):
        pytest.skip("needs jq and sha256sum")
    call(capsys, "timeline", maps, "--manifest", tmp_path / "run.json")
    command = ["sh", "-c", text] if kind == "sh" else [sys.executable, "-I", "-c", text]

    def said():
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        return done.stdout.splitlines()

    good = [line for line in said() if line.startswith("same") or line.endswith(": OK")]
    assert len(good) == 3
    next(maps.glob("*02.geojson")).write_text("{}")
    assert sum("CHANGED" in line or line.endswith(": FAILED") for line in said()) == 1


def test_ground_that_is_not_sure_widens_what_is_printed(maps, capsys):
    for path in maps.iterdir():
        content = json.loads(path.read_text())
        content["features"].append(
            {
                "type": "Feature",
                "properties": {"actor": "Red", "sure": 0.3},
                "geometry": shapely.geometry.mapping(shapely.box(36.9, 48.46, 37, 48.49)),
            }
        )
        shape = shapely.geometry.shape(content["features"][0]["geometry"])
        whole = shape - shapely.box(36.9, 48.46, 37, 48.49)
        content["features"][0]["geometry"] = shapely.geometry.mapping(whole)
        path.write_text(json.dumps(content))
    code, out, _ = call(capsys, "gap", maps, *GAP, "--json")
    assert code == 0
    assert all(row["gap_err_km"] > 0.5 for row in figures_in(out))
    code, out, _ = call(capsys, "diff", maps, "--json")
    assert code == 0
    assert all(row["doubtful_km2"] >= 0 for row in figures_in(out))
    code, out, _ = call(capsys, "timeline", maps, "--json")
    assert code == 0
    strip = geodesy.area_m2([shapely.box(36.9, 48.46, 37, 48.49)], "EPSG:4326")[0] / 1e6
    reds = [row["doubtful_km2"] for row in figures_in(out) if row["actor"] == "Red"]
    assert reds == pytest.approx([strip] * len(reds), rel=1e-6) and reds
