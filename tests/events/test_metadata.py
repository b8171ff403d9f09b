# SPDX-License-Identifier: GPL-2.0-or-later
"""Metadata are taken out of pictures, and the picture itself is the same to the last pixel."""

from __future__ import annotations

import io

import pytest
from qgis.core import QgsExifTools, QgsPointXY
from qgis.PyQt.QtGui import QImage, qRgb
from salient.events import metadata


@pytest.fixture
def picture():
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(48):
            image.setPixel(x, y, qRgb(4 * x, 5 * y, (x * y) % 256))
    image.setText("Author", "A. N. Other")
    return image


def pixels(content: bytes) -> QImage:
    found = QImage.fromData(content)
    assert not found.isNull()
    return found.convertToFormat(QImage.Format.Format_RGB32)


def test_a_jpeg_loses_place_and_comment_and_keeps_its_pixels(picture, tmp_path, qgis_app):
    path = tmp_path / "seen.jpg"
    assert picture.save(str(path), "JPG", 90)
    assert QgsExifTools.geoTagImage(str(path), QgsPointXY(38.8712, 34.8853))
    assert any("GPS" in name for name in metadata.tags(path))
    before = path.read_bytes()
    # A comment, and a film behind the end, as some telephones put there.
    content = before[:2] + b"\xff\xfe\x00\x0bA. Other!" + before[2:] + b"\x00ftypmp4 secret"
    after = metadata.stripped(content)
    path.write_bytes(after)
    assert metadata.tags(path) == {}
    for secret in (b"Exif", b"Other", b"secret", b"http://ns.adobe"):
        assert secret not in after
    assert after.endswith(b"\xff\xd9")
    assert pixels(after) == pixels(before)
    # What is clean stays as it is.
    assert metadata.stripped(after) == after


def test_a_progressive_jpeg_keeps_all_its_scans():
    image = pytest.importorskip("PIL.Image")
    out = io.BytesIO()
    drawn = image.radial_gradient("L").resize((120, 90)).convert("RGB")
    drawn.save(out, "JPEG", progressive=True, comment=b"secret", icc_profile=b"a profile")
    before = out.getvalue()
    after = metadata.stripped(before)
    assert after.count(b"\xff\xda") == before.count(b"\xff\xda") > 1
    assert b"secret" not in after and b"a profile" in after
    first, second = (image.open(io.BytesIO(one)).tobytes() for one in (before, after))
    assert first == second


def test_a_png_loses_its_texts_and_keeps_its_pixels(picture, tmp_path, qgis_app):
    path = tmp_path / "seen.png"
    assert picture.save(str(path), "PNG")
    before = path.read_bytes()
    assert b"A. N. Other" in before
    after = metadata.stripped(before + b"behind the end")
    assert b"A. N. Other" not in after and not after.endswith(b"behind the end")
    assert pixels(after) == pixels(before)


@pytest.mark.parametrize("cut", [3, 20, 100, 400])
def test_what_is_cut_off_is_refused_and_not_repaired(picture, cut, tmp_path, qgis_app):
    for ending in ("jpg", "png"):
        path = tmp_path / f"seen.{ending}"
        assert picture.save(str(path))
        assert metadata.stripped(path.read_bytes()[:-cut]) is None


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"\xff\xd8", b"\xff\xd8\xff\xff\xff", b"%PDF-1.7"]
)
def test_what_is_no_picture_of_these_kinds_is_none(content):
    assert metadata.stripped(content) is None
