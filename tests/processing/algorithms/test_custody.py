# SPDX-License-Identifier: GPL-2.0-or-later
"""What leaves the house: the log with a verifier of its own, attached files, and a round trip."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from salient.events import attachments, log, model
from salient.events.store import upkeep
from salient.events.store.store import Store

VERIFIER = Path(log.__file__).parent / "export" / "verify_log.py"


@pytest.fixture
def kept(tmp_path, qgis_app):
    """A store with a report that has two files, edited once."""
    store = Store.create(str(tmp_path / "events.gpkg"))
    files = []
    for name in ("page.html", "page.warc"):
        path = tmp_path / name
        path.write_bytes(name.encode())
        files.append(attachments.attach(path, store.place.attachments))
    event = model.Event(title="Town “é” taken", lon=38.0, lat=35.0)
    source = model.source_named("Monitor")
    report = model.Report(
        event_id=event.id, source_id=source.id, attachment="\n".join(f.name for f in files),
        attachment_sha256="\n".join(f.sha256 for f in files),
    )  # fmt: skip
    store.save([source, event, report], action="made")
    held = store.get("event", event.id)
    store.save([model.altered(held, title="Town taken")], action="edited")
    return store


def verifier(*paths) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "-I", str(VERIFIER), *map(str, paths)],
                          capture_output=True, text=True, check=False)  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def exported(kept, run, tmp_path):
    path = tmp_path / "log.jsonl"
    run("exportsources", STORE=kept.place.address, FORMAT=5, OUTPUT=str(path))
    return path


def test_the_verifier_is_fifty_lines_and_needs_nothing_of_ours(kept, exported, tmp_path):
    text = VERIFIER.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 60 and "salient" not in text.replace("salient_log", "")
    note = tmp_path / "note.json"
    upkeep.note(kept).save(note)
    code, said = verifier(exported, note, kept.place.attachments)
    assert (code, said) == (0, f"4 entries, the last has the hash {kept.head().hash}.\n")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda lines: [lines[0].replace("made", "mode"), *lines[1:]], "Line 1: the entry was"),
        (lambda lines: [lines[0], *lines[2:]], "Line 2: it does not follow"),
        (lambda lines: [lines[1], lines[0], *lines[2:]], "Line 1: it does not follow"),
        (lambda lines: lines[:-1], "does not hold entry 4"),
        # A copy that ended in mid-line, in a letter of two bytes, or holds what is no entry.
        (lambda lines: [*lines[:3], lines[3][:40]], "Line 4: it is no whole entry"),
        (lambda lines: [*lines[:3], "{}\n"], "Line 4: it is no whole entry"),
        (lambda lines: [*lines[:2], "7\n", *lines[3:]], "Line 3: it is no whole entry"),
        (lambda lines: [*lines[:3], "\n", lines[3]], "Line 4: it is no whole entry"),
    ],
)
def test_the_verifier_finds_what_was_changed(kept, exported, tmp_path, change, told):
    note = tmp_path / "note.json"
    upkeep.note(kept).save(note)
    lines = exported.read_text(encoding="utf-8").splitlines(keepends=True)
    exported.write_text("".join(change(lines)), encoding="utf-8")
    code, said = verifier(exported, note)
    assert code == 1 and told in said and "Traceback" not in said


def test_the_verifier_names_a_line_that_ends_within_a_letter(exported):
    content = exported.read_bytes()
    exported.write_bytes(content[: content.index("é".encode()) + 1])
    code, said = verifier(exported)
    assert code == 1 and said.startswith("Line 2: it is no whole entry")


def test_a_log_written_anew_is_whole_and_not_the_one_that_was_noted(kept, exported, tmp_path):
    note = tmp_path / "note.json"
    upkeep.note(kept).save(note)
    rows = [json.loads(line) for line in exported.read_text(encoding="utf-8").splitlines()]
    rows[0]["who"] = "somebody else"
    anew, _ = log.chain([log.LogEntry(**row) for row in rows], log.Head())
    exported.write_text(log.to_lines(anew), encoding="utf-8")
    assert verifier(exported)[0] == 0
    assert verifier(exported, note)[0] == 1


def test_check_the_log_opens_the_files(kept, exported):
    assert upkeep.verify(kept) == []
    first, second = sorted(kept.place.attachments.iterdir())
    first.write_bytes(b"another page")
    second.unlink()
    found = upkeep.verify(kept)
    assert [first.name in found[0] or first.name in found[1], len(found)] == [True, 2]
    assert any("is not the one that was attached" in one for one in found)
    assert any(f"{second.name} of the report" in one and "is not in" in one for one in found)
    code, said = verifier(exported, kept.place.attachments)
    assert code == 1 and "is not there" in said and "not the one" in said


def test_a_log_is_neither_blurred_nor_cut(kept, run, tmp_path):
    given = {"STORE": kept.place.address, "FORMAT": 5, "OUTPUT": str(tmp_path / "log.jsonl")}
    with pytest.raises(QgsProcessingException, match="cannot be blurred"):
        run("exportsources", **given, BLUR=5000.0)
    (report,) = kept.read("report")
    kept.save([model.altered(report, sensitivity="restricted")], action="marked")
    with pytest.raises(QgsProcessingException, match=r"1 event\(s\) and report\(s\) marked"):
        run("exportsources", **given)
    run("exportsources", **given, PUBLIC=False)
    assert verifier(given["OUTPUT"])[0] == 0
