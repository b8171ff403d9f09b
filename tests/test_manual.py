# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands and files that the manual prints, run as they stand."""

from __future__ import annotations

import json
import re
import shlex
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parent / "support"))
import programs

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

#: Red round Blue, open to the south: the second map narrows the opening from 0.2° to 0.196°
RING = (
    "[[[{left},0],[0,0],[0,1],[1,1],[1,0],[{right},0],[{right},0.2],[0.8,0.2],[0.8,0.8],"
    "[0.2,0.8],[0.2,0.2],[{left},0.2],[{left},0]]]"
)


def blocks(root, page: str, kind: str = "") -> list[str]:
    text = (root / "docs" / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, re.M | re.S)


@pytest.fixture
def morning(root, tmp_path, monkeypatch, qgis_app):
    """A folder with the files that the manual's `day.json` names; its content."""
    from salient.events.store.store import Store

    monkeypatch.chdir(tmp_path)
    (block,) = blocks(root, "claims-and-evidence.md", "json")
    asked = json.loads(block)["inputs"]
    for path, opening in zip(asked["MAPS"], (0.2, 0.196)):
        coordinates = RING.format(left=0.5 - opening / 2, right=0.5 + opening / 2)
        geometry = {"type": "Polygon", "coordinates": json.loads(coordinates)}
        feature = {"type": "Feature", "properties": {}, "geometry": geometry}
        Path(path).parent.mkdir(exist_ok=True)
        Path(path).write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    Store.create(asked["STORE"])
    return asked


def test_daily_situation_as_printed_leaves_the_open_project_as_it_was(provider, morning):
    """`day.json` gives no title. Every layer and layout of the project is still there after it."""
    import processing

    project = QgsProject()
    others = [QgsVectorLayer("Point?crs=EPSG:4326", f"layer {n}", "memory") for n in range(3)]
    project.addMapLayers(others)
    mine = QgsPrintLayout(project)
    mine.setName("Daily situation")
    assert project.layoutManager().addLayout(mine)
    context = QgsProcessingContext()
    context.setProject(project)
    feedback = QgsProcessingFeedback(False)
    processing.run("salient:dailysituation", morning, context=context, feedback=feedback)
    assert Path(morning["map:Map"]).stat().st_size > 10_000
    assert {one.id() for one in others} <= set(project.mapLayers())
    names = {one.name() for one in project.layoutManager().layouts()}
    # the model's own default is the title; the layout of that name is the user's and stays
    assert names == {"Daily situation", "Daily situation (2)"}
    assert project.layoutManager().layoutByName("Daily situation") is mine
    project.clear()


@pytest.mark.parametrize("title", [" ", "\n"])
def test_page_without_a_title_removes_nothing(provider, morning, tmp_path, title):
    import processing

    project = QgsProject()
    layer = QgsVectorLayer(morning["MAPS"][0], "mine", "ogr")
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    asked = {"TITLE": title, "DPI": 40, "OUTPUT": str(tmp_path / "page.png")}
    for _ in range(2):
        done = processing.run("salient:situationmap", asked, context=context)
        assert layer.id() in project.mapLayers()
        assert done["LAYOUT"] == "Situation map"
    project.clear()


def natural_earth(path: str, kind: str) -> None:
    """Write a line through the maps of `morning` as a table of Natural Earth's."""
    properties = {"featurecla": kind, "type": kind, "scalerank": 3, "name": "M5"}
    line = {"type": "LineString", "coordinates": [[-1, 0.5], [2, 0.5]]}
    feature = {"type": "Feature", "properties": properties, "geometry": line}
    from osgeo import gdal

    made = Path(path).with_suffix(".geojson")
    made.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    assert gdal.VectorTranslate(path, str(made)) is not None


def test_commands_of_qgis_process(root, package_path, morning, tmp_path):
    """`day.json` and, with its files, the call of the page on maps, through the program itself."""
    program = programs.qgis_process()
    if not program:
        pytest.skip("needs QGIS's program qgis_process")
    config = str(tmp_path / "config")
    env = programs.environment(package_path, QGIS_CUSTOM_CONFIG_PATH=config, LC_ALL="C.UTF-8")
    for plugin in ("processing", "salient"):
        programs.run_whole([program, "plugins", "enable", plugin], env, tmp_path / "enabled.txt")
    words = []
    for name, value in morning.items():
        words += [f"--{name}={one}" for one in (value if isinstance(value, list) else [value])]
    said = programs.run_whole(
        [program, "run", "salient:dailysituation", *words], env, tmp_path / "said.txt"
    )
    assert Path(morning["map:Map"]).exists(), said
    commands = [block for block in blocks(root, "maps.md") if block.startswith("qgis_process")]
    assert commands
    natural_earth("ne_10m_roads.shp", "Road")
    natural_earth("ne_10m_rivers_lake_centerlines.shp", "River")
    for block in commands:
        command = shlex.split(block.replace("\\\n", " "))
        said = programs.run_whole([program, *command[1:]], env, tmp_path / "said.txt")
        target = next(one.split("=")[1] for one in command if one.startswith("--OUTPUT="))
        assert Path(target).stat().st_size > 5_000, said
    assert len(list(Path("frames").glob("*.png"))) == 2
