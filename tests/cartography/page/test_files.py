# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of a page: layers of an SVG, crop marks, widths in pixels, films."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
from page_layers import control
from qgis.core import QgsFeedback, QgsLayoutExporter, QgsLayoutItemMap, QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QImage, QImageWriter
from salient.analysis.base.errors import InputError
from salient.cartography.page import (
    export,
    film,
    pdf_update,
    print_marks,
    situation_map,
    svg_layers,
)

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


def test_the_layers_of_a_map_in_an_svg_end_at_its_frame(layout, tmp_path):
    """In Inkscape control lay over the figures beside the map: QGIS draws beyond the frame."""
    path = tmp_path / "page.svg"
    export.export(layout, str(path), dpi=60)
    root = ET.parse(path).getroot()
    groups = {one.get("id"): one for one in root.iter() if one.get(f"{INKSCAPE}groupmode")}
    ways = {one.get("id"): one[0] for one in root.iter() if one.tag.endswith("}clipPath")}
    clipped = {name: one.get("clip-path") for name, one in groups.items() if one.get("clip-path")}
    assert {"map-towns", "map-towns-labels"} <= clipped.keys()
    assert not {"legend", "map-background", "map-frame", "page"} & clipped.keys()
    way = ways[clipped["map-towns"][len("url(#") : -1]]
    scale, *_, left, top = (float(one) for one in way.get("transform")[7:-1].split(","))
    box = layout.itemById("map").sceneBoundingRect()
    width = float(root.get("viewBox").split()[2]) / layout.pageCollection().page(0).rect().width()
    assert left / width == pytest.approx(box.left(), abs=0.3)
    assert top / width == pytest.approx(box.top(), abs=0.3)
    right = max(float(one.split(",")[0][1:]) for one in way.get("d").split())
    assert right * scale / width == pytest.approx(box.width(), abs=0.5)


def test_two_layers_of_one_name_have_two_ids(tmp_path):
    group = (
        '<g inkscape:groupmode="layer" inkscape:label="map: Salient land" id="map: Salient land">'
    )
    path = tmp_path / "two.svg"
    path.write_text(f"{group}</g>{group}</g>", encoding="utf-8")
    assert svg_layers.rename(str(path), {}) == ["map-land", "map-land-2"]


def svg_of(ids, path, *, defs="<defs/>", maps=None):
    """Write an SVG of maps as QGIS makes them, each on its own ground; return what is clipped."""
    parts = []
    for left, name in enumerate(ids):
        ground = (
            f'<g x="1" transform="matrix(1,0,0,1,{left},0)"> <path d="M0,0 L9,0 L9,9 L0,9"/></g>'
        )
        for layer in ("Background", "towns", "roads", "Frame"):
            label = f'inkscape:groupmode="layer" inkscape:label="{name}: {layer}"'
            parts.append(f"<g {label}>{ground if layer == 'Background' else ''}</g>")
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="' + INKSCAPE[1:-1] + '"'
    path.write_text(f"<svg {space}>{defs}{''.join(parts)}</svg>", encoding="utf-8")
    svg_layers.rename(str(path), dict.fromkeys(ids, True) if maps is None else maps)
    root = ET.parse(path).getroot()
    ways = {one.get("id"): one[0].get("transform") for one in root.iter() if "clipPath" in one.tag}
    return {
        one.get(f"{INKSCAPE}label"): ways[one.get("clip-path")[len("url(#") : -1]]
        for one in root.iter()
        if one.get("clip-path")
    }


def test_each_of_two_maps_whose_names_have_a_colon_ends_at_its_own_frame(tmp_path):
    """All of the second was clipped by the frame of the first, and so not seen."""
    found = svg_of(["Front: before", "Front: after", "Front"], tmp_path / "two.svg")
    left = {"before": 0, "after": 1}
    for name, its in left.items():
        for layer in ("towns", "roads"):
            assert found[f"Front: {name}: {layer}"] == f"matrix(1,0,0,1,{its},0)"
    assert found["Front: roads"] == "matrix(1,0,0,1,2,0)"
    assert len(found) == 6


@pytest.mark.parametrize("defs", ["<defs><g id='its'/></defs>", ""])
def test_frames_are_defined_beside_what_an_svg_defines(tmp_path, defs):
    path = tmp_path / "defs.svg"
    assert svg_of(["map"], path, defs=defs).keys() == {"map: towns", "map: roads"}
    assert defs in path.read_text(encoding="utf-8")


def test_the_last_layer_of_a_map_without_a_frame_ends_at_the_map(layout, tmp_path):
    for item in layout.items():
        if isinstance(item, QgsLayoutItemMap):
            item.setFrameEnabled(False)
    path = tmp_path / "bare.svg"
    export.export(layout, str(path), dpi=60)
    groups = [one for one in ET.parse(path).iter() if one.get(f"{INKSCAPE}groupmode") == "layer"]
    of_map = [one for one in groups if one.get(f"{INKSCAPE}label").startswith("map: ")]
    assert of_map[-1].get("id") != "map-frame"
    assert of_map[-1].get("clip-path") == of_map[-2].get("clip-path") is not None


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


@pytest.mark.parametrize("kind", ["pdf", "png", "svg"])
def test_a_page_that_cannot_be_made_leaves_what_stood_there(layout, tmp_path, monkeypatch, kind):
    path = tmp_path / f"page.{kind}"
    path.write_text("of yesterday", encoding="utf-8")

    def broken(_exporter, place, _dpi):
        Path(place).write_text("half", encoding="utf-8")
        return QgsLayoutExporter.ExportResult.PrintError

    maker = {"pdf": "_pdf", "svg": "_svg"}.get(kind, "_picture")
    monkeypatch.setattr(export, maker, broken)
    with pytest.raises(InputError, match="cannot be written"):
        export.export(layout, str(path))
    assert path.read_text(encoding="utf-8") == "of yesterday"
    assert list(tmp_path.iterdir()) == [path]


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


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffmpeg is not installed")
def test_a_film_of_ffmpeg_plays_on_telephones_in_the_colours_of_the_page(tmp_path):
    """4:2:0, even sides, a constant rate, 0.5 s a date and 2 s for the last, colours of HD."""
    pictures = []
    for number, color in enumerate((0xE99F73, 0x7FA8D1, 0xE99F73)):
        # odd on purpose
        picture = QImage(641, 361, QImage.Format.Format_ARGB32)
        picture.fill(0xFF000000 | color)
        pictures.append(str(tmp_path / f"{number}.png"))
        picture.save(pictures[-1])
    path, shown = tmp_path / "film.mp4", tmp_path / "last.png"
    film.write(pictures, str(path))
    keys = "codec_name,width,height,pix_fmt,r_frame_rate,avg_frame_rate,color_space,duration"
    asked = ["ffprobe", "-v", "error", "-show_entries", f"stream={keys}", "-of", "default=nw=1"]
    told = subprocess.run([*asked, path], capture_output=True, text=True, check=True).stdout
    said = dict(line.split("=") for line in told.split())
    assert (said["width"], said["height"], said["pix_fmt"]) == ("642", "362", "yuv420p")
    assert said["r_frame_rate"] == said["avg_frame_rate"] and said["color_space"] == "bt709"
    assert float(said["duration"]) == pytest.approx(0.5 + 0.5 + 2.0, abs=0.1)
    one = ["ffmpeg", "-v", "error", "-ss", "2.5", "-i", path, "-frames:v", "1", shown]
    subprocess.run(one, check=True, capture_output=True)
    seen = QImage(str(shown)).pixelColor(300, 180)
    assert (seen.red(), seen.green(), seen.blue()) == pytest.approx((0xE9, 0x9F, 0x73), abs=6)


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffmpeg is not installed")
def test_a_gif_of_ffmpeg_has_the_colours_of_the_frames(frames, tmp_path, monkeypatch):
    monkeypatch.setattr(film, "_pillow", lambda: None)
    path, shown = tmp_path / "film.gif", tmp_path / "second.png"
    film.write(frames, str(path))
    second = ["-vf", r"select=eq(n\,1)", "-frames:v", "1"]
    one = ["ffmpeg", "-v", "error", "-i", path, *second, shown]
    subprocess.run(one, check=True, capture_output=True)
    picture = QImage(str(shown))
    assert (picture.width(), picture.height()) == (64, 36)
    # the second of the three is green
    seen = picture.pixelColor(20, 20)
    assert (seen.red(), seen.green(), seen.blue()) == pytest.approx((0, 255, 0), abs=4)


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
def test_a_film_that_is_canceled_ends_and_leaves_nothing(frames, tmp_path, monkeypatch):
    # would go on for an hour
    stand_in(tmp_path, 'for last; do :; done; echo half > "$last"; exec sleep 3600')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    stop, path = QgsFeedback(), tmp_path / "film.mp4"
    stop.cancel()
    film.write(frames, str(path), stop)
    assert not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for ffmpeg is a shell script")
def test_what_ffmpeg_says_is_told(frames, tmp_path, monkeypatch):
    stand_in(tmp_path, "echo no such encoder >&2; exit 3")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(InputError, match="no such encoder"):
        film.write(frames, str(tmp_path / "film.mp4"))


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for ffmpeg is a shell script")
def test_a_film_that_takes_too_long_leaves_no_half_of_it(frames, tmp_path, monkeypatch):
    stand_in(tmp_path, 'for last; do :; done; echo half > "$last"; exec sleep 3600')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(film, "_LONGEST", 0.1)
    path = tmp_path / "film.mp4"
    with pytest.raises(InputError, match="could not make"):
        film.write(frames, str(path))
    assert not path.exists()


def test_a_gif_that_cannot_be_written_is_said(frames, tmp_path):
    pytest.importorskip("PIL.Image")
    with pytest.raises(InputError, match="could not be made"):
        film.write(frames, str(tmp_path / "no folder" / "film.gif"))


def test_without_ffmpeg_the_way_out_is_said_before_frames_are_drawn(frames, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "ffmpeg" in film.available("film.mp4")
    with pytest.raises(InputError, match="Install it"):
        film.write(frames, str(tmp_path / "film.mp4"))
    assert "must end in" in film.available("film.avi")


# -- PDFs ------------------------------------------------------------------------------------------


def struct(path: Path) -> list[tuple[str, str]]:
    """Kind and alternative text of each part of a PDF, read apart from what wrote it."""
    content = path.read_bytes()
    part = rb"(?s)/StructElem /S /(\w+)(?:(?!endobj).)*?(?:/Alt <FEFF(\w+)>|endobj)"
    found = re.findall(part, content)
    return [(kind.decode(), bytes.fromhex(alt.decode()).decode("utf-16-be")) for kind, alt in found]


def test_a_pdf_tells_what_it_shows_to_whoever_does_not_see_it(layout, tmp_path):
    path = tmp_path / "page.pdf"
    export.export(layout, str(path), dpi=60)
    kinds = dict(struct(path))
    assert kinds["Figure"].startswith("Files") and set(kinds) == {"Figure", "Document"}
    content = path.read_bytes()
    assert b"/MarkInfo <</Marked true>>" in content and b"/DisplayDocTitle true" in content
    assert b"/Lang <FEFF0065006E>" in content
    # where it is not cut, no box says that it is
    assert b"/TrimBox" not in content


def test_readers_of_pdfs_take_what_was_added(layout, tmp_path):
    """By poppler: tags, boxes, fonts within, and the text as before."""
    if shutil.which("pdfinfo") is None:
        pytest.skip("poppler-utils is not installed")
    path = tmp_path / "page.pdf"
    export.export(layout, str(path), dpi=60, marks=True)
    ended = subprocess.run(["pdfinfo", "-box", path], capture_output=True, text=True, check=True)
    assert not ended.stderr and re.search(r"Tagged: +yes", ended.stdout)
    boxes = {
        name: [float(one) for one in numbers.split()]
        for name, numbers in re.findall(r"(\w+)Box: +([\d. ]+)", ended.stdout)
    }
    # 200 mm square, 10 mm from the sheet's edges, in points of 1/72 inch; 3 mm of bleed
    mm = 72 / 25.4
    assert boxes["Trim"] == pytest.approx([10 * mm, 10 * mm, 210 * mm, 210 * mm], abs=0.6)
    assert boxes["Bleed"] == pytest.approx([7 * mm, 7 * mm, 213 * mm, 213 * mm], abs=0.6)
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
    embedded = [line.split()[-5] for line in fonts.splitlines()[2:]]
    assert embedded and set(embedded) == {"yes"}


def test_a_pdf_put_together_otherwise_stays_as_it_is(tmp_path):
    path = tmp_path / "other.pdf"
    path.write_bytes(
        b"%PDF-1.5\n1 0 obj\n<</Type /XRef>>\nstream\nendstream\nendobj\nstartxref\n9\n%%EOF\n"
    )
    before = path.read_bytes()
    assert not pdf_update.complete(str(path), [pdf_update.PdfPage("Words")], "en")
    assert path.read_bytes() == before


#: a text with brackets, a dictionary, an array
SMALL = (
    b"<</Type /Catalog /Pages 2 0 R /Lang (d\\)e) /MarkInfo <</Marked false>>>>",
    b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
    b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 200] /Contents [4 0 R 5 0 R]"
    b" /Resources <</Font <<>>>>>>",
)


def small_pdf(path: Path, objects=SMALL, more: bytes = b"") -> bytes:
    """Write a PDF of one page; `more` of its trailer may name where its table is."""
    body = b"%PDF-1.4\n"
    places = []
    for number, text in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"xref\n0 4\n0000000000 65535 f \n" + b"".join(
        b"%010d 00000 n \n" % at for at in places
    )
    more = more.replace(b"HERE", b"%d" % len(body))
    trailer = b"trailer\n<</Size 6 /Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (more, len(body))
    path.write_bytes(body + table + trailer)
    return path.read_bytes()


@pytest.mark.parametrize(
    ("replaced", "by"),
    [(b"/Kids [3 0 R]", b"/Kids [2 0 R]"), (b"0 0 100 200", b"0 0 100"), (b"0 0 100", b"0 0 1x0")],
    ids=["a page within itself", "three sides", "no number"],
)
def test_a_pdf_with_something_wrong_in_it_stays_as_it_is(tmp_path, replaced, by):
    path = tmp_path / "small.pdf"
    before = small_pdf(path, [one.replace(replaced, by) for one in SMALL])
    page = pdf_update.PdfPage("Words", (10.0, 20.0), 5.0, 3.0)
    assert not pdf_update.complete(str(path), [page], "de")
    assert path.read_bytes() == before


def test_a_pdf_whose_table_comes_before_itself_is_read_once(tmp_path):
    """It was read without end."""
    path = tmp_path / "small.pdf"
    small_pdf(path, more=b" /Prev HERE")
    assert pdf_update.complete(str(path), [pdf_update.PdfPage("Words")], "de")


def test_a_disk_that_is_full_leaves_the_pdf_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "small.pdf"
    before, usual = small_pdf(path), Path.open

    class Full:
        def __enter__(self):
            return self

        def write(self, added):
            with usual(path, "ab") as opened:
                opened.write(added[:100])
            raise OSError(errno.ENOSPC, "No space left on device")

        def __exit__(self, *_):
            return None

    def opened(path, mode="r", **more):
        return Full() if mode == "ab" else usual(path, mode, **more)

    monkeypatch.setattr(pdf_update.Path, "open", opened)
    done = pdf_update.complete(str(path), [pdf_update.PdfPage("Words")], "de")
    monkeypatch.undo()
    assert not done and path.read_bytes() == before


def test_entries_of_a_pdf_are_set_once_whatever_they_held(tmp_path):
    """Each goes whole, and its neighbours stay."""
    path = tmp_path / "small.pdf"
    before = small_pdf(path)
    page = pdf_update.PdfPage("Wörter", (10.0, 20.0), 5.0, 3.0)
    assert pdf_update.complete(str(path), [page], "de", "Title")
    added = path.read_bytes()[len(before) :]
    assert added.count(b"/Lang") == added.count(b"/MarkInfo") == added.count(b"/Contents") == 1
    assert b"(d\\)e)" not in added and b"/Resources <</Font <<>>>>" in added
    assert re.search(rb"/Contents \[\d+ 0 R 4 0 R 5 0 R \d+ 0 R\]", added)
    assert b"/TrimBox [14.173 129.134 42.520 185.827]" in added
    assert struct(path) == [("Document", ""), ("Figure", "Wörter")]
