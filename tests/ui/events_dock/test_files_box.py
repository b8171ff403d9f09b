# SPDX-License-Identifier: GPL-2.0-or-later
"""Several files a report: thumbnails, metadata, their folder, and taking one off."""

from __future__ import annotations

import pytest
from dock_events import EVENTS
from qgis.core import QgsExifTools, QgsPointXY
from qgis.PyQt.QtGui import QDesktopServices, QImage
from salient.events import attachments
from salient.events.model import Report
from salient.events.store import upkeep
from salient.ui.events_dock import files_box


@pytest.fixture
def files(tmp_path):
    picture = tmp_path / "<b>seen.jpg"
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0x3366CC)
    assert image.save(str(picture))
    assert QgsExifTools.geoTagImage(str(picture), QgsPointXY(38.8712, 34.8853))
    made = [picture]
    for name in ("page.wacz", "film.mp4", "mail.eml"):
        made.append(tmp_path / name)
        made[-1].write_bytes(b"content of " + name.encode())
    return made


def test_files_are_listed_kept_and_taken_off(manager, files, monkeypatch):
    form = manager.editing.open_report(Report(event_id=EVENTS[0].id))
    form.source.setEditText("Observatory")
    assert not form.files.isVisible()
    for path in files:
        form.attach_file(path)
    form.attach_file(files[0])  # again: it is there already
    assert form.attachment.text() == "4 files"
    box = form.files.list
    assert box.count() == 4
    first = box.item(0)
    assert not first.icon().isNull()
    assert "GPS" in first.toolTip() and "<b>" not in first.toolTip()
    assert box.item(1).icon().isNull() and box.item(1).toolTip() == ""
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    form.files.open_folder.click()
    assert opened == [str(manager.store.place.attachments)]
    box.setCurrentRow(2)
    form.files.take_off.click()
    assert box.count() == 3
    form.try_to_save()
    (kept,) = [one for one in manager.store.reports_of(EVENTS[0].id) if one.attachment]
    endings = [name.rpartition(".")[2] for name, _ in attachments.named(kept)]
    assert endings == ["jpg", "wacz", "eml"]
    assert all(digest for _, digest in attachments.named(kept))
    assert upkeep.verify(manager.store) == []


def test_a_picture_too_large_to_be_safe_has_no_thumbnail(files, monkeypatch):
    assert not files_box.thumbnail(files[0]).isNull()
    monkeypatch.setattr(files_box, "_MOST_PIXELS", 1000)
    assert files_box.thumbnail(files[0]).isNull()
    assert files_box.thumbnail(files[1]).isNull()
