# SPDX-License-Identifier: GPL-2.0-or-later
"""Frames of a series: one picture a date, of what that date shows."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsFeedback, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtGui import QColor, QImage
from salient.analysis.base.errors import InputError
from salient.cartography.page import dated, frame_key, frames, situation_map

DATES = [dt.date(2017, 4, 3), dt.date(2017, 7, 6), dt.date(2017, 8, 14)]


@pytest.fixture
def main(root, qgis_app):
    project = QgsProject.instance()
    assert project.read(str(root / "resources" / "sample" / "salient_sample.qgz"))
    nodes = project.layerTreeRoot().findLayers()
    layers = [node.layer() for node in nodes if node.isVisible()]
    page = situation_map.build(project, situation_map.Request(layers, "Sketch"))
    yield page.layout.itemById("map")
    project.clear()


def share_of(picture: QImage, color: str) -> float:
    """Share of the dots of a picture that have a colour."""
    wanted = QColor(color).rgb()
    dots = [
        picture.pixel(x, y) == wanted
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    ]
    return sum(dots) / len(dots)


def test_one_picture_a_date_shows_that_date(main, tmp_path):
    written = frames.export(main, DATES, str(tmp_path / "new"), title="Sketch", note="A sketch.")
    assert [Path(path).name for path in written] == [
        "001_2017-04-03.png",
        "002_2017-07-06.png",
        "003_2017-08-14.png",
    ]
    assert sorted(map(str, (tmp_path / "new").iterdir())) == written
    pictures = [QImage(path) for path in written]
    ratio = main.rect().height() / main.rect().width()
    assert pictures[0].width() == frames.WIDTH
    assert pictures[0].height() == pytest.approx(frames.WIDTH * ratio, abs=2)
    assert pictures[0].height() % 2 == 0
    # the government's ground grew from map to map: 19,160, 45,080 and 55,350 km²
    government = [share_of(picture, "#e99f73") for picture in pictures]
    assert government[0] < government[1] < government[2]


def test_title_and_date_stand_on_it(main, tmp_path):
    (bare,) = frames.export(main, DATES[:1], str(tmp_path / "a"), title="")
    (titled,) = frames.export(main, DATES[:1], str(tmp_path / "b"), title="A much longer title")
    one, other = QImage(bare), QImage(titled)
    corner = [(x, y) for x in range(30, 300, 3) for y in range(30, 160, 3)]
    assert any(one.pixel(*at) != other.pixel(*at) for at in corner)
    assert one.copy(900, 300, 600, 400) == other.copy(900, 300, 600, 400)


def test_what_is_said_of_a_date_stands_below_its_title(main, tmp_path, monkeypatch):
    (bare,) = frames.export(main, DATES[:1], str(tmp_path / "a"), title="Title")
    monkeypatch.setattr(frames.headline, "jump_since", lambda *_given: "The gap line jumps.")
    (told,) = frames.export(main, DATES[:1], str(tmp_path / "b"), title="Title")
    one, other = QImage(bare), QImage(told)
    below = [(x, y) for x in range(30, 500, 3) for y in range(150, 220, 3)]
    above = [(x, y) for x in range(30, 500, 3) for y in range(30, 120, 3)]
    assert any(one.pixel(*at) != other.pixel(*at) for at in below)
    assert all(one.pixel(*at) == other.pixel(*at) for at in above)


def test_the_sea_is_blue_and_a_legend_and_credits_stand_on_it(main, tmp_path):
    """A film is sent without its page; a frame without a ground of its own is black in it."""
    (path,) = frames.export(main, DATES[:1], str(tmp_path / "a"), title="")
    picture = QImage(path)
    assert not picture.hasAlphaChannel() or all(
        picture.pixelColor(x, y).alpha() == 255
        for x in range(0, picture.width(), 31)
        for y in range(0, picture.height(), 31)
    )
    layers = main.layers()
    with dated.for_a_while(main, DATES[0]):
        told = [name for _, name in frame_key.entries(main, layers)]
    assert "Government and allies" in told and not any("Salient" in name for name in told)
    # its swatch, below on the left, is of the colour that the ground has
    ground = QColor("#e99f73").rgb()
    corner = {picture.pixel(x, y) for x in range(60, 100) for y in range(900, picture.height())}
    assert ground in corner


def test_a_cancelled_series_stops(main, tmp_path):
    feedback = QgsFeedback()
    feedback.progressChanged.connect(lambda percent: feedback.cancel())
    written = frames.export(main, DATES, str(tmp_path), title="", feedback=feedback)
    assert len(written) == 1


def test_frames_of_an_earlier_run_stay_where_the_new_ones_fail(main, tmp_path, monkeypatch):
    """The disk fills with the second frame: what stood there is whole, and nothing half done."""
    old = frames.export(main, DATES, str(tmp_path), title="")
    content = Path(old[1]).read_bytes()
    tries = []

    def full(*asked):
        tries.append(asked)
        return made(*asked) if len(tries) == 1 else (False, "the disk is full")

    made = frames.QgsTemporalUtils.exportAnimation
    monkeypatch.setattr(frames.QgsTemporalUtils, "exportAnimation", full)
    with pytest.raises(InputError, match="the disk is full"):
        frames.export(main, DATES, str(tmp_path), title="another")
    assert sorted(map(str, tmp_path.iterdir())) == sorted(old)
    assert Path(old[1]).read_bytes() == content


def test_without_dates_there_is_nothing_to_make(main, tmp_path):
    with pytest.raises(InputError, match="no dates"):
        frames.export(main, [], str(tmp_path), title="")


def test_a_folder_that_cannot_be_made_is_said(main, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be made"):
        frames.export(main, DATES, str(tmp_path / "file" / "folder"), title="")


def test_older_frames_are_removed_aloud_and_other_pictures_stay(main, tmp_path):
    """Whoever asks for frames in a folder with pictures of the same names loses none."""

    told = []

    class Recorder(QgsProcessingFeedback):
        def pushWarning(self, text):
            told.append(text)

    (old,) = frames.export(main, DATES[:1], str(tmp_path), title="")
    shutil.copy(old, tmp_path / "002_2017-04-04.png")
    picture = QImage(str(old))
    assert not picture.isNull()
    # read and saved by another program
    picture.save(str(tmp_path / "003_2017-04-05.png"))
    frames.export(main, DATES[1:2], str(tmp_path), title="", feedback=Recorder(False))
    assert sorted(one.name for one in tmp_path.glob("*.png")) == [
        "001_2017-07-06.png",
        "003_2017-04-05.png",
    ]
    assert [one.rsplit(": ", 1)[1] for one in told] == ["2.", "1."]


def test_a_film_of_marked_frames_can_be_read(main, tmp_path):
    pillow = pytest.importorskip("PIL.Image")
    (path,) = frames.export(main, DATES[:1], str(tmp_path), title="")
    with pillow.open(path) as picture:
        picture.load()
        assert picture.info["Software"] == "Salient frame"
