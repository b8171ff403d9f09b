# SPDX-License-Identifier: GPL-2.0-or-later
"""A page's file says what was made, not who sat at the computer nor where its files lie."""

from __future__ import annotations

import re
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsApplication, QgsLayoutItemLabel, QgsPrintLayout, QgsProject
from qgis.PyQt.QtGui import QImage
from salient.cartography.page import export

ACCOUNT = QgsApplication.userFullName() or QgsApplication.userLoginName()


@pytest.fixture
def layout(qgis_app, tmp_path):
    project = QgsProject()
    folder = tmp_path / "secret-folder"
    folder.mkdir()
    project.write(str(folder / "project.qgz"))
    metadata = project.metadata()
    metadata.setTitle("Smith & <Sons>")
    metadata.setAuthor(ACCOUNT)
    project.setMetadata(metadata)
    project.setTitle("Smith & <Sons>")
    made = QgsPrintLayout(project)
    made.initializeDefaults()
    label = QgsLayoutItemLabel(made)
    label.setText("Page")
    made.addLayoutItem(label)
    project.setDirty(False)
    yield made
    project.clear()


def content(path: Path) -> bytes:
    """All that a file says, its packed parts unpacked."""
    raw = path.read_bytes()
    parts = [raw]
    for part in re.findall(rb"stream\r?\n(.*?)endstream", raw, re.S):
        try:
            parts.append(zlib.decompress(part))
        except zlib.error:
            parts.append(part)
    return b"".join(parts)


@pytest.mark.parametrize("kind", export.FORMATS)
def test_a_file_carries_no_account_and_no_path(layout, tmp_path, kind):
    assert ACCOUNT, "the test needs an account with a name"
    (path,) = export.export(layout, str(tmp_path / f"page.{kind}"), dpi=60)
    said = content(Path(path))
    for encoding in ("utf-8", "utf-16-be"):
        assert "secret-folder".encode(encoding) not in said
        assert str(tmp_path).encode(encoding) not in said
    for named in re.findall(rb"/Author\s*\(([^)]*)\)", said):
        assert not named.replace(b"\xfe\xff", b"")
    if kind == "png":
        assert QImage(path).text("Author") == ""
    if kind == "svg":
        assert b"creator" not in said
    # The project is as it was.
    assert layout.project().metadata().author() == ACCOUNT
    assert not layout.project().isDirty()


def test_an_author_that_was_typed_goes_along(layout, tmp_path):
    metadata = layout.project().metadata()
    metadata.setAuthor("Ada Lovelace")
    layout.project().setMetadata(metadata)
    (path,) = export.export(layout, str(tmp_path / "page.pdf"), dpi=60)
    said = content(Path(path))
    assert b"Ada Lovelace" in said or "Ada Lovelace".encode("utf-16-be") in said


def test_a_project_s_title_does_not_break_the_svg(layout, tmp_path):
    (path,) = export.export(layout, str(tmp_path / "page.svg"), dpi=60)
    assert ElementTree.parse(path).getroot().tag.endswith("svg")
