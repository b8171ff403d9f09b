# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of a page: layers of an SVG, crop marks, widths in pixels, films."""

from __future__ import annotations

import os
import re
import stat
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
from page_layers import control
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QImage, QImageWriter
from salient.analysis.base.errors import InputError
from salient.cartography.page import export, film, print_marks, situation_map, svg_layers

BOX = QgsRectangle(36.0, 34.0, 38.0, 35.4)
INKSCAPE = "{http://www.inkscape.org/namespaces/inkscape}"


@pytest.fixture
def layout(qgis_app):
    project = QgsProject.instance()
    project.clear()
    layer = control(project)
    layer.setName('Ground <b>&"A"')
    asked = situation_map.Request([layer], "Files", extent=BOX, crs=layer.crs(), template="square")
    yield situation_map.build(project, asked).layout
    project.clear()


def test_the_layers_of_an_svg_have_ids_and_the_names_of_the_maps_layers(layout, tmp_path):
    path = tmp_path / "page.svg"
    export.export(layout, str(path), dpi=60)
    # of a hostile name too the file is XML
    groups = [one for one in ET.parse(path).iter() if one.get(f"{INKSCAPE}groupmode") == "layer"]
    ids = [one.get("id") for one in groups]
    assert len(set(ids)) == len(ids) > 8
    assert all(re.fullmatch(r"[^\W\d][\w-]*", one) for one in ids), ids
    labels = {one.get(f"{INKSCAPE}label") for one in groups}
    assert 'map: Ground <b>&"A"' in labels
    # those that a page makes for itself do not carry the plugin's name
    assert {"map: towns", "map: towns (Labels)", "map: borders"} <= labels
    assert {"map-towns", "map-towns-labels", "legend"} <= set(ids)


def test_two_layers_of_one_name_have_two_ids(tmp_path):
    group = (
        '<g inkscape:groupmode="layer" inkscape:label="map: Salient land" id="map: Salient land">'
    )
    path = tmp_path / "two.svg"
    path.write_text(f"{group}</g>{group}</g>", encoding="utf-8")
    assert svg_layers.rename(str(path)) == ["map-land", "map-land-2"]


def test_crop_marks_stand_on_a_larger_sheet_and_the_layout_stays(layout, tmp_path):
    before = [(one.id(), one.pos()) for one in layout.items() if hasattr(one, "id")]
    path = tmp_path / "page.png"
    export.export(layout, str(path), dpi=254, marks=True)
    picture = QImage(str(path))
    # 200 mm and 10 mm around, ten dots a millimetre
    assert picture.width() == pytest.approx(10 * (200 + 2 * print_marks.AROUND), abs=1)
    dark = [
        (x, y)
        for x in range(0, picture.width(), 1)
        for y in (45, picture.height() - 45)
        if picture.pixelColor(x, y).lightness() < 230
    ]
    # above and below the page its two edges, to half a millimetre; nothing else
    assert {round(x / 10) for x, _ in dark} == {10, 210}
    # in the bleed there is nothing
    row = [picture.pixelColor(x, 85).lightness() for x in range(picture.width())]
    assert min(row) > 230
    assert [(one.id(), one.pos()) for one in layout.items() if hasattr(one, "id")] == before
    assert layout.pageCollection().page(0).pageSize().width() == 200


def test_a_picture_is_as_wide_as_was_asked(layout, tmp_path):
    path = tmp_path / "page.png"
    export.export(layout, str(path), pixels=640)
    assert QImage(str(path)).width() == 640


def test_webp_is_written_or_refused_with_what_to_do(layout, tmp_path):
    path = tmp_path / "page.webp"
    if b"webp" in QImageWriter.supportedImageFormats():
        export.export(layout, str(path), pixels=320)
        assert path.read_bytes()[8:12] == b"WEBP"
    else:
        with pytest.raises(InputError, match=r"Choose \.png"):
            export.export(layout, str(path), pixels=320)


# -- films -----------------------------------------------------------------------------------------


@pytest.fixture
def frames(tmp_path):
    paths = []
    for number in range(3):
        picture = QImage(64, 36, QImage.Format.Format_RGB32)
        picture.fill(0xFF0000 >> (8 * number))
        paths.append(str(tmp_path / f"{number}_it's.png"))
        picture.save(paths[-1])
    return paths


def test_a_gif_shows_each_date_and_ends_on_the_last(frames, tmp_path):
    pillow = pytest.importorskip("PIL.Image")
    path = tmp_path / "film.gif"
    film.write(frames, str(path))
    with pillow.open(path) as moving:
        assert moving.n_frames == 3
        lasting = []
        for number in range(3):
            moving.seek(number)
            lasting.append(moving.info["duration"])
        assert lasting == [500, 500, 2000]


def stand_in(folder: Path, script: str) -> None:
    program = folder / "ffmpeg"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for ffmpeg is a shell script")
def test_ffmpeg_gets_a_list_of_frames_with_their_times(frames, tmp_path, monkeypatch):
    # keeps the list, the seventh word, and makes the file, the last
    stand_in(tmp_path, 'for last; do :; done; cp "$7" "$last"')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    path = tmp_path / "a film; 'of' $(two).mp4"
    film.write(frames, str(path))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["file '000001.png'", "duration 0.5"]
    assert lines[-3:] == ["file '000003.png'", "duration 2.0", "file '000003.png'"]


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for ffmpeg is a shell script")
def test_what_ffmpeg_says_is_told(frames, tmp_path, monkeypatch):
    stand_in(tmp_path, "echo no such encoder >&2; exit 3")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(InputError, match="no such encoder"):
        film.write(frames, str(tmp_path / "film.mp4"))


def test_without_ffmpeg_the_way_out_is_said_before_frames_are_drawn(frames, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "ffmpeg" in film.available("film.mp4")
    with pytest.raises(InputError, match="Install it"):
        film.write(frames, str(tmp_path / "film.mp4"))
    assert "must end in" in film.available("film.avi")
