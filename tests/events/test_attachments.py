# SPDX-License-Identifier: GPL-2.0-or-later
"""Attached files stay in their folder, whatever they are called."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from salient.events import attachments
from salient.events.attachments import Attached
from salient.events.errors import StoreError
from salient.events.model import Report

TRICKS = [
    "../../etc/passwd",
    "..\\..\\windows\\system32\\x.dll",
    "/etc/passwd",
    "C:\\x.exe",
    "con.txt",
    "a\x00b.png",
    "\u202egnp.exe",
    "x" * 300 + ".jpeg",
    "...",
    "",
    "a:b*c?.png",
    "%2e%2e%2fx",
]


@pytest.mark.parametrize("name", TRICKS, ids=[t[:12] or "empty" for t in TRICKS])
def test_a_name_cannot_lead_out_of_the_folder(name, tmp_path):
    safe = attachments.safe_name(name)
    assert safe and len(safe) <= 100
    assert (tmp_path / safe).parent == tmp_path
    assert not set(safe) & set('<>:"/\\|?*%\x00\u202e')
    assert safe not in (".", "..") and not safe.startswith(".")
    assert attachments.safe_name(safe) == safe


def test_a_file_is_copied_once_under_its_hash(tmp_path):
    source = tmp_path / "photo.jpg"
    source.write_bytes(b"picture")
    found = attachments.attach(source, tmp_path / "files")
    assert found.sha256 == hashlib.sha256(b"picture").hexdigest()
    assert attachments.attach(source, tmp_path / "files") == found
    (kept,) = (tmp_path / "files").iterdir()
    assert kept.name == f"{found.sha256[:12]}-photo.jpg"
    assert attachments.path_of(found.name, tmp_path / "files") == kept
    assert attachments.unchanged(kept, found.sha256)


def test_a_film_that_is_still_being_written_has_the_hash_of_its_copy(tmp_path, monkeypatch):
    source, folder = tmp_path / "film.mp4", tmp_path / "files"
    source.write_bytes(b"begin")
    plain = attachments._copied

    def copied(path, target):
        path.write_bytes(b"begin and more")
        return plain(path, target)

    monkeypatch.setattr(attachments, "_copied", copied)
    found = attachments.attach(source, folder)
    assert attachments.unchanged(attachments.path_of(found.name, folder), found.sha256)
    assert [one.name for one in folder.iterdir()] == [found.name]


def test_a_copy_that_was_damaged_is_replaced(tmp_path):
    source, folder = tmp_path / "photo.jpg", tmp_path / "files"
    source.write_bytes(b"picture")
    found = attachments.attach(source, folder)
    (folder / found.name).write_bytes(b"")
    assert attachments.attach(source, folder) == found
    assert (folder / found.name).read_bytes() == b"picture"


@pytest.mark.parametrize("name", ["../photo.jpg", "/etc/passwd", "", "nothing.jpg", "link"])
def test_a_name_from_the_store_is_not_believed(tmp_path, name):
    folder = tmp_path / "files"
    folder.mkdir()
    (tmp_path / "photo.jpg").write_bytes(b"x")
    (folder / "link").symlink_to(tmp_path / "photo.jpg")
    assert attachments.path_of(name, folder) is None


def test_what_is_no_file_is_refused(tmp_path):
    with pytest.raises(StoreError, match="is no file"):
        attachments.attach(tmp_path, tmp_path / "files")


def test_a_file_without_a_hash_keeps_its_place_among_the_others():
    report = attachments.with_files(
        Report(event_id="e"), [Attached("first.mp4", ""), Attached("second.jpg", "ab" * 32)]
    )
    # An import strips what it reads.
    stripped = replace(report, attachment_sha256=report.attachment_sha256.strip())
    assert attachments.named(stripped) == [("first.mp4", ""), ("second.jpg", "ab" * 32)]
    alone = attachments.with_files(Report(event_id="e"), [Attached("first.mp4", "")])
    assert alone.attachment_sha256 == ""
