# SPDX-License-Identifier: GPL-2.0-or-later
"""Each block of code that the manual prints is run by a test: here, or where the list says."""

from __future__ import annotations

import datetime as dt
import json
import re
import shlex

import numpy as np
import pytest
import shapely

#: (page, language) → file of tests and the test that runs those blocks as they stand
RUN_BY = {
    ("august-2017.md", "python"): "docs/test_jobs.py::test_every_line_runs_and_prints_what",
    ("batch.md", ""): "docs/test_batch_page.py::test_the_line_for_cron_says_what_was_told",
    ("batch.md", "ini"): "command/test_update.py::test_the_manual_shows_units_that_systemd",
    ("batch.md", "py"): "processing/test_series_work.py::test_the_manual_shows_a_script",
    ("batch.md", "python"): "command/test_update.py::test_the_manual_shows_a_notebook_that",
    ("batch.md", "toml"): "command/test_update.py::test_the_manual_shows_a_file_that_works",
    ("claims-and-evidence.md", ""): "docs/test_every_block.py::test_day_json_goes_through",
    ("claims-and-evidence.md", "json"): "test_manual.py::test_daily_situation_as_printed",
    ("command-line.md", "python"): "command/test_commands.py::test_hashes_are_checked_without",
    ("command-line.md", "sh"): "command/test_commands.py::test_hashes_are_checked_without",
    ("compare-sources.md", "python"): "docs/test_every_block.py::test_two_sources_by_python",
    ("control-maps.md", "csv"): "docs/test_every_block.py::test_the_value_table_is_read",
    ("encirclement-gap.md", "python"): "docs/test_every_block.py::test_a_gap_by_python",
    ("events.md", "json"): "docs/test_every_block.py::test_the_mapping_brings_events",
    ("falaise.md", "python"): "docs/test_jobs.py::test_every_line_runs_and_prints_what",
    ("maps.md", ""): "test_manual.py::test_commands_of_qgis_process",
    ("pocket-area.md", ""): "docs/test_every_block.py::test_the_expression_is_one",
    ("python.md", "python"): "docs/test_python_page.py::test_the_page_on_python_runs",
    ("supply-routes.md", "python"): "docs/test_every_block.py::test_roads_by_python",
}
#: what a block prints, of a page whose blocks are run
_PRINTED = "text"
RED = shapely.box(36, 48, 37, 49)


def blocks(root, page: str, kind: str) -> list[str]:
    text = (root / "docs" / page).read_text(encoding="utf-8")
    return [body for word, body in re.findall(r"^```(\w*)\n(.*?)^```$", text, re.M | re.S)
            if word == kind]  # fmt: skip


def horseshoe(mouth: float) -> shapely.Geometry:
    """Ground round (36.5, 48.5), open to the east by so many degrees."""
    return RED - shapely.box(36.3, 48.5 - mouth / 2, 37, 48.5 + mouth / 2)


def test_no_block_is_left_out(root):
    found = set()
    for path in sorted((root / "docs").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        kinds = re.findall(r"^```(\w*)\n.*?^```$", text, re.M | re.S)
        found |= {(path.name, kind) for kind in kinds if kind != _PRINTED}
    assert found == set(RUN_BY)
    for (page, _), named in RUN_BY.items():
        file, _, test = named.partition("::")
        text = (root / "tests" / file).read_text(encoding="utf-8")
        assert re.search(rf"^def {test}", text, re.M), named
        assert page in text, f"{file} does not name {page}"


def test_each_command_of_the_table_is_one(root):
    """The first column, as it is printed: options that there are, and all that are required."""
    commands = pytest.importorskip("salient.command.commands")
    text = (root / "docs" / "command-line.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\| `salient ([^`]*)` \|", text, re.M)
    assert {line.split()[0] for line in lines} == {*commands.salient.commands}
    for line in lines:
        name, *words = shlex.split(line.replace("MAPS…", str(root / "docs")))
        here = {"SERIES": root, "NEW": root, "MANIFEST": root / "README.md"}
        here |= {"claims.csv": root / "README.md", "places.csv": root / "README.md"}
        given = [str(here.get(word, word)) for word in words]
        with commands.salient.commands[name].make_context(name, given) as made:
            assert made.params


@pytest.mark.parametrize("page", ["batch.md", "command-line.md", "claims-and-evidence.md"])
def test_programs_that_are_named_are_there(root, page):
    text = (root / "docs" / page).read_text(encoding="utf-8")
    for name in re.findall(r"`(?:python )?((?:bench|scripts|tests)/[\w/.-]+)", text):
        assert (root / name).exists(), name


def test_day_json_goes_through_standard_input(root, package_path, tmp_path, monkeypatch, qgis_app):
    """The page's line, run by a shell; QGIS before 3.40 reads no JSON there, as it says."""
    pytest.importorskip("qgis.core")
    import subprocess

    import programs
    from qgis.core import Qgis
    from salient.events.store.store import Store

    program = programs.qgis_process()
    if not program or Qgis.QGIS_VERSION_INT < 34000:
        pytest.skip("needs QGIS's program qgis_process, of 3.40 or later")
    monkeypatch.chdir(tmp_path)
    (line,) = blocks(root, "claims-and-evidence.md", "")
    (text,) = blocks(root, "claims-and-evidence.md", "json")
    (tmp_path / "day.json").write_text(text)
    asked = json.loads(text)["inputs"]
    (tmp_path / "maps").mkdir()
    for path, mouth in zip(asked["MAPS"], (0.2, 0.196)):
        shape = shapely.geometry.mapping(horseshoe(mouth))
        feature = {"type": "Feature", "properties": {}, "geometry": shape}
        (tmp_path / path).write_text(
            json.dumps({"type": "FeatureCollection", "features": [feature]})
        )
    Store.create(asked["STORE"])
    env = programs.environment(package_path, QGIS_CUSTOM_CONFIG_PATH=str(tmp_path / "config"))
    for plugin in ("processing", "salient"):
        programs.run_whole([program, "plugins", "enable", plugin], env, tmp_path / "said.txt")
    words = line.strip().replace("qgis_process", shlex.quote(program), 1)
    done = subprocess.run(
        ["sh", "-c", words], env=env, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    for name in set(asked) - {"MAPS", "ACTOR", "ENCIRCLERS", "STORE"}:
        assert (tmp_path / asked[name]).stat().st_size > 0, name


def test_two_sources_by_python(root, capsys):
    (text,) = blocks(root, "compare-sources.md", "python")
    exec(compile(text, "compare-sources.md", "exec"), {})
    share, metres, unit = capsys.readouterr().out.split()
    # 0.5° of 0.51°; 0.01° of longitude at the southern side, 40,075 km · cos 48° / 36,000
    assert float(share) == pytest.approx(0.5 / 0.51, abs=1e-3)
    assert float(metres.replace(",", "")) == pytest.approx(746, abs=3)
    assert unit == "m"


def test_a_gap_by_python(root, capsys):
    """A mouth of 0.1° of latitude at 48° N, 11.12 km; it closes by a tenth each day."""
    from salient.analysis.control import control_map

    (text,) = blocks(root, "encirclement-gap.md", "python")
    day = dt.date(2025, 1, 1)
    middle = shapely.box(36.9, 47.7, 37.5, 48.2)
    shapes = [
        middle - shapely.box(37.1, 47.97 - 0.05 * k, 37.5, 47.97 + 0.05 * k) for k in (1, 0.9, 0.8)
    ]
    all_maps = [
        control_map.build([shape], ["A"], crs="EPSG:4326", date=day + dt.timedelta(row))[0]
        for row, shape in enumerate(shapes)
    ]
    scope = {"shapes": shapes[:1], "actors": ["A"], "day": day, "all_maps": all_maps}
    exec(compile(text, "encirclement-gap.md", "exec"), scope)
    first, second = capsys.readouterr().out.splitlines()
    gap = float(re.search(r"\[+([\d.]+)", first)[1])
    assert gap == pytest.approx(11_119, rel=2e-3)
    np.testing.assert_allclose(
        scope["series"].gap_m[:, 0], gap * np.array([1, 0.9, 0.8]), rtol=1e-4
    )
    # a tenth of it a day: sealed after seven more
    assert "2025" in second


def test_roads_by_python(root, capsys):
    from salient.analysis import control_map

    (text,) = blocks(root, "supply-routes.md", "python")
    red, _ = control_map([horseshoe(0.1)], "Red", crs="EPSG:4326", date=dt.date(2025, 1, 1))
    scope = {
        "maps": [red],
        "roads": [shapely.LineString([(36.4, 48.5), (37.2, 48.5)])],
        "refs": ["M5"],
        "town": shapely.Point(36.4, 48.5),
    }
    exec(compile(text, "supply-routes.md", "exec"), scope)
    said = capsys.readouterr().out
    # it leaves by the middle of a mouth of 0.1°, 5,560 m from either side at 48.5° N
    assert said.startswith("1 ")
    assert "M5" in said
    assert float(said.split()[1]) == pytest.approx(5_560, abs=80)


def test_the_value_table_is_read(root):
    from salient.analysis.control.value_table import parse

    (text,) = blocks(root, "control-maps.md", "csv")
    rows = parse(text).rows
    assert [one.value for one in rows] == ["Italy", "Italy", "Lake"]
    assert [one.leave_out for one in rows] == [False, False, True]
    assert rows[0].end == dt.date(1943, 9, 8)
    assert rows[1].begin == dt.date(1943, 9, 9)


def test_the_mapping_brings_events(root, provider, tmp_path):
    from qgis import processing
    from salient.events.store.store import Store

    (text,) = blocks(root, "events.md", "json")
    file, store = tmp_path / "list.csv", str(tmp_path / "events.gpkg")
    file.write_text(
        "Ref,Headline,When,X,Y,Reported by\n7,Bridge,2025-01-02,36.9,48.5,Paper\n", encoding="utf-8"
    )
    done = processing.run(
        "salient:importevents", {"INPUT": str(file), "STORE": store, "MAPPING": text}
    )
    assert done["IMPORTED"] == 1
    (event,) = Store.open(store).read("event")
    assert (event.title, event.lon, event.lat, event.dataset) == ("Bridge", 36.9, 48.5, "my list")
    assert event.location_precision_m == 500


def test_the_expression_is_one(root, qgis_app):
    """As a label asks it, of a layer that is measured on the ellipsoid."""
    from qgis.core import (
        QgsDistanceArea,
        QgsExpression,
        QgsExpressionContext,
        QgsFeature,
        QgsGeometry,
    )
    from salient.processing.expressions import ExpressionsPart

    (text,) = blocks(root, "pocket-area.md", "")
    part = ExpressionsPart()
    part.set_up()
    try:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(RED.wkt))
        context = QgsExpressionContext()
        context.setFeature(feature)
        asked = QgsExpression(text.strip())
        assert not asked.hasParserError(), asked.parserErrorString()
        # the project's ellipsoid is what labels measure on
        measure = QgsDistanceArea()
        measure.setEllipsoid("EPSG:7030")
        asked.setGeomCalculator(measure)
        value = asked.evaluate(context)
        assert not asked.hasEvalError(), asked.evalErrorString()
    finally:
        part.tear_down()
    # a square degree at 48.5° N, 111.2 by 73.9 km
    assert value.startswith("3,17")
    assert "mi²" in value


def test_nothing_is_installed_by_a_name_that_is_anothers_on_pypi(root):
    """There a project called salient is none of ours: who follows the manual would run its code."""
    texts = [*root.glob("*.md"), *root.glob("docs/*.md"), *root.glob("resources/i18n/*.ts")]
    for room in ("analysis", "command", "processing", "ui"):
        texts += root.glob(f"{room}/**/*.py")
    by_name = re.compile(r"pip3? install [^`\n.]*?(?<![/\w-])[\"']?salient(?![-\w])")
    found = {
        str(path.relative_to(root)): match[0]
        for path in texts
        if path.name != "CHANGELOG.md"
        for match in by_name.finditer(path.read_text(encoding="utf-8"))
    }
    assert not found
