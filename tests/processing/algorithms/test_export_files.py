# SPDX-License-Identifier: GPL-2.0-or-later
"""Export sources copies attached files, pictures without metadata unless asked otherwise."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsExifTools, QgsPointXY, QgsProcessingException
from qgis.PyQt.QtGui import QImage
from salient.events import attachments, metadata, model
from salient.events.model import Event, Report
from salient.events.store.store import Store
from salient.i18n import language
from salient.processing.algorithms import exportsources


@pytest.fixture
def store(tmp_path, qgis_app):
    """A report with a picture that tells its place and a film; one that is internal."""
    made = Store.create(str(tmp_path / "events.gpkg"))
    picture = tmp_path / "Kharab house 12.jpg"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    assert image.save(str(picture))
    assert QgsExifTools.geoTagImage(str(picture), QgsPointXY(38.87, 34.88))
    film = tmp_path / "film.mp4"
    film.write_bytes(b"\x00\x00\x00\x18ftypmp42")
    secret = tmp_path / "secret.png"
    assert image.save(str(secret))
    source, event = model.source_named("Observatory"), Event(title="Seen", lon=1.0, lat=2.0)
    kept = [attachments.attach(one, made.place.attachments) for one in (picture, film, secret)]
    report = Report(event_id=event.id, source_id=source.id)
    shown = attachments.with_files(report, kept[:2])
    hidden = Report(event_id=event.id, source_id=source.id, sensitivity="internal")
    made.save([source, event, shown, attachments.with_files(hidden, kept[2:])], action="made")
    return made


def listed(path) -> dict[str, str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    return dict(zip(row["attachment"].splitlines(), row["attachment_sha256"].splitlines()))


def test_pictures_go_out_without_metadata_and_the_rest_is_named(run, store, tmp_path):
    folder, path = tmp_path / "out", tmp_path / "out.csv"
    given = {"STORE": store.place.address, "OUTPUT": str(path), "ATTACHMENTS": str(folder)}
    done = run("exportsources", **given)
    (copied,) = folder.iterdir()
    assert "Kharab" not in copied.name
    assert metadata.tags(copied) == {}
    assert listed(path) == {copied.name: hashlib.sha256(copied.read_bytes()).hexdigest()}
    assert any("film.mp4 is left out" in line for line in done.warnings)
    assert "1 attached files were copied." in done.said


def test_files_go_out_as_they_are_when_asked(run, store, tmp_path):
    folder, path = tmp_path / "out", tmp_path / "out.csv"
    given = {"STORE": store.place.address, "OUTPUT": str(path), "ATTACHMENTS": str(folder)}
    run("exportsources", STRIP=False, **given)
    names = sorted(one.name[13:] for one in folder.iterdir())
    assert names == ["Kharab house 12.jpg", "film.mp4"]
    for name, digest in listed(path).items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest


def test_a_blur_lets_no_file_out(run, store, tmp_path):
    folder = tmp_path / "out"
    given = {"STORE": store.place.address, "OUTPUT": str(tmp_path / "out.csv")}
    run("exportsources", BLUR=5000.0, ATTACHMENTS=str(folder), **given)
    assert not folder.exists() or not list(folder.iterdir())


def test_the_page_of_sources_is_in_the_users_language(run, store, tmp_path, monkeypatch):
    """Every sentence of the page's own goes through the translator, days by the language's form."""
    event = Event(
        title="Halted", status="disputed", date_start=dt.date(2017, 8, 14), lon=1.0, lat=2.0
    )
    source = model.Source(name="Paper", reliability="B")
    relay, nobody = model.source_named("Wire"), Event(title="Heard", lon=1.0, lat=2.0)
    denied = Report(
        event_id=event.id,
        source_id=source.id,
        relayed_by_id=relay.id,
        stance="denies",
        credibility=2,
        published=dt.date(2017, 8, 15),
    )
    store.save([event, nobody, source, relay, denied], action="made")

    spoken = {"d MMMM yyyy": "yyyy/MM/dd"}
    monkeypatch.setattr(exportsources, "tr", lambda text: spoken.get(text, f"@{text}@"))
    path = tmp_path / "out.html"
    run("exportsources", STORE=store.place.address, OUTPUT=str(path), FORMAT=4)
    page = path.read_text(encoding="utf-8")
    for said in (
        "2017/08/14",
        "2017/08/15",
        "@Paper, by way of Wire@",
        "@denies@",
        "@disputed@",
        "@reliability@ B, @credibility@ 2",
        "@No source.@",
        "@Events: 3. Reports: 2.@",
        "@Not public: 0 event(s) and 1 report(s) are left out",
        "@Log entry ",
    ):
        assert said in page, said
    assert f'<html lang="{language()}"' in page
    assert 'name="viewport"' in page


@pytest.mark.parametrize("form", list(exportsources._FORMATS))
@pytest.mark.parametrize("name", ["a.csv", "a.html", "a.HTM", "a.bib", "a.json", "a.txt", "a"])
def test_a_file_does_not_end_as_another_format(run, store, tmp_path, form, name):
    """Rows of a CSV in a file that ends as a page were opened as one, and a title's script ran."""
    ending = exportsources._FORMATS[form]
    own = {"html": ("html", "htm"), "geojson": ("json",), "jsonl": ("json",)}.get(ending, (ending,))
    named = name.lower().rpartition(".")[2]
    asked = {
        "STORE": store.place.address,
        "FORMAT": list(exportsources._FORMATS).index(form),
        "PUBLIC": False,
        "OUTPUT": str(tmp_path / name),
    }
    if named in own or named in ("txt", "a"):
        assert run("exportsources", **asked)["OUTPUT"] == asked["OUTPUT"]
        assert (tmp_path / name).stat().st_size
    else:
        with pytest.raises(QgsProcessingException, match=f"is written as .*{ending}"):
            run("exportsources", **asked)
        assert not (tmp_path / name).exists()


def test_a_temporary_file_ends_as_its_format(run, store):
    done = run("exportsources", STORE=store.place.address, FORMAT=4, OUTPUT="TEMPORARY_OUTPUT")
    assert done["OUTPUT"].endswith(".html")
    assert Path(done["OUTPUT"]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
