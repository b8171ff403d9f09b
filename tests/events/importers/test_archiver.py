# SPDX-License-Identifier: GPL-2.0-or-later
"""The auto-archiver's list: links with archive, hash, time and screenshot, and files beside it."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib

import pytest
from salient.events.importers import formats
from salient.events.store.store import Store

#: as the archiver's sheet names them
COLUMNS = (
    *("link", "archive status", "destination folder", "archive location", "archive date"),
    *("thumbnail", "upload timestamp", "upload title", "text content", "screenshot", "hash"),
    *("perceptual hashes", "wacz", "replaywebpage"),
)
LINK = "https://t.me/channel/17"


@pytest.fixture
def listed(tmp_path):
    """A list with a file of each kind beside it, and one that lies elsewhere."""
    folder = tmp_path / "archive"
    (folder / "files").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("not of the archive", encoding="utf-8")
    film = b"\x00\x00\x00\x18ftypmp42"
    (folder / "files" / "film.mp4").write_bytes(film)
    (folder / "page.wacz").write_bytes(b"PK\x03\x04")
    (folder / "mail.eml").write_text("Subject: x", encoding="utf-8")
    digest = f"sha256:{hashlib.sha256(film).hexdigest()}"
    rows = [
        {
            "link": LINK, "archive status": "telethon: success",
            "archive location": "files/film.mp4", "archive date": "2024-05-03T10:00:00+00:00",
            "upload timestamp": "2024-05-01T21:30:00+00:00",
            "upload title": "Column on the road", "text content": "Column seen\nnear the bridge",
            "screenshot": "mail.eml", "hash": digest, "wacz": "page.wacz",
        },
        {
            "link": "https://example.org/a", "archive status": "nothing archived",
            "archive location": "https://archive.example.org/a", "archive date": "2024-05-03",
            "screenshot": "../secret.txt", "wacz": "/etc/passwd",
            "thumbnail": '=IMAGE("https://x/y")',
        },
        {"link": "no link", "archive date": "2024-05-03"},
        {"link": "https://example.org/b", "archive status": "in progress"},
    ]  # fmt: skip
    path = folder / "sheet.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_each_row_is_a_report_with_its_archive(listed):
    table = formats.read_file(listed)
    assert formats.detect(table) == "auto-archiver"
    found = formats.read(table)
    first, second = found.drafts
    assert [one.reason.split(".")[0] for one in found.rejected] == [
        "“no link” is no web link",
        "The row has neither an upload timestamp nor an archive date",
    ]
    ((word,), (other,)) = first.words, second.words
    assert (first.event.title, first.event.lon) == ("Column on the road", None)
    assert (first.event.date_start, word.report.published) == (dt.date(2024, 5, 1),) * 2
    assert word.source.name == "channel (t.me)"
    assert word.report.collected_at == "2024-05-03T10:00:00+00:00"
    assert (word.report.collected, word.report.collected_with) == (
        dt.date(2024, 5, 3),
        "auto-archiver",
    )
    assert "archive status: telethon: success; hash: sha256:" in word.report.note
    assert (word.report.archived_url, other.report.archived_url) == (
        "",
        "https://archive.example.org/a",
    )
    assert second.event.title == "https://example.org/a"


def test_files_of_the_archiver_s_folder_come_along_and_no_others(
    listed, tmp_path, provider, qgis_app
):
    import processing

    address = str(tmp_path / "store.gpkg")
    given = {"INPUT": str(listed), "STORE": address, "REJECTED": "TEMPORARY_OUTPUT"}
    done = processing.run("salient:importevents", given)
    assert (done["IMPORTED"], done["REJECTED_COUNT"]) == (2, 2)
    store = Store.open(address)
    reports = {one.url: one for one in store.read("report")}
    names = [name[13:] for name in reports[LINK].attachment.splitlines()]
    assert names == ["film.mp4", "mail.eml", "page.wacz"]
    assert reports["https://example.org/a"].attachment == ""
    from salient.events.store import upkeep

    assert upkeep.verify(store) == []
    assert sorted(path.name[13:] for path in store.place.attachments.iterdir()) == names
    again = processing.run("salient:importevents", given)
    assert (again["IMPORTED"], again["UPDATED"], again["UNCHANGED"]) == (0, 0, 2)


def test_a_hash_of_none_of_the_files_is_said(listed, tmp_path):
    from salient.events.importers import archiver

    (listed.parent / "files" / "film.mp4").write_bytes(b"another film")
    found = archiver.with_files(
        formats.read(formats.read_file(listed)), listed.parent, tmp_path / "f"
    )
    assert any("is of none of the files" in note for note in found.notes)
