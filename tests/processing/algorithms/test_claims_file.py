# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims in bulk: a table in, verdicts out, a page with each verdict's map; fifty wordings."""

from __future__ import annotations

import os
import shutil
import xml.etree.ElementTree as ET

import pytest
from qgis.core import QgsProcessingException
from salient.processing.tables.claim_file import READ

VERDICTS = ("consistent", "cannot tell", "inconsistent")


@pytest.fixture
def sample(root, tmp_path):
    layers = shutil.copy(root / "resources" / "sample" / "salient_sample.gpkg", tmp_path / "s.gpkg")
    return {
        "CONTROL": f"{layers}|layername=control", "DATE_FIELD": "date",
        "PLACES": f"{layers}|layername=places", "VERDICTS": "TEMPORARY_OUTPUT",
    }  # fmt: skip


def test_the_wordings_stand_in_the_manual_as_they_are_judged(run, rows, root, sample):
    """The manual's page is made here: run with SALIENT_WRITE=1 to write it anew."""
    table = root / "tests" / "data" / "wordings.csv"
    done = run("checkclaims", CLAIMS_FILE=str(table), **sample)
    lines = []
    for row in rows(done["VERDICTS"]):
        read = f"{row['kind']}: {row['claimed']}"
        note = row["note"].removeprefix(READ).strip()
        cells = (f"“{row['quote']}”", read, row["measured"], f"**{row['verdict']}**", note)
        lines.append(f"| {' | '.join(str(cell).replace('|', '/') for cell in cells)} |")
    assert len(lines) >= 30
    # the page itself need not say of each that nobody has checked it
    assert sum(row["note"].startswith(READ) for row in rows(done["VERDICTS"])) >= 30
    page = root / "docs" / "wordings.md"
    head = page.read_text(encoding="utf-8").split("| --- | --- | --- | --- | --- |\n")[0]
    rest = "\n".join(f"\nRefused: {one}" for one in done.warnings)
    made = f"{head}| --- | --- | --- | --- | --- |\n" + "\n".join(lines) + f"\n{rest}\n"
    if os.environ.get("SALIENT_WRITE"):
        page.write_text(made, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == made


#: beginning of the quotation → verdict, as an editor would: the gap is 24.6 km (15.3 mi), sealed
#: nowhere; the pocket 8,085 km²; Qadir 118.9 km from Deir ez-Zor at 265°; Palmyra the government's
EDITOR = {
    "The gap between": "consistent", "a gap of less than 15 miles": "cannot tell",
    "a gap of about 20": "inconsistent", "a gap of some 30": "inconsistent",
    "over a dozen": "consistent", "a pocket of 10,000": "inconsistent",
    "a besieged area of 3,000": "inconsistent", "a besieged area of 7,000": "consistent",
    "a pocket roughly": "cannot tell", "a pocket more than Del": "cannot tell",
    "a pocket more than twice": "consistent", "a pocket less than half": "inconsistent",
    "Qadir lies due west": "consistent", "Qadir lies south": "inconsistent",
    "the pocket is sealed": "inconsistent", "the pocket is still open": "consistent",
    "Palmyra is in gov": "consistent", "Palmyra is in the hands": "inconsistent",
    "the corridor is no wider": "cannot tell", "a pocket three times": "cannot tell",
    "the pocket has been sealed": "inconsistent", "the pocket has not been": "consistent",
    "Palmyra is held by": "inconsistent", "the two columns": "cannot tell",
    "they captured more than 20,000": "inconsistent",
    "котёл размером": "inconsistent", "une poche deux fois": "inconsistent",
    "Deir ez-Zor is surrounded": "cannot tell",
}  # fmt: skip


def test_wordings_are_judged_as_an_editor_would(run, rows, root, sample, tmp_path):
    table = root / "tests" / "data" / "wordings.csv"
    page = tmp_path / "claims.html"
    done = run("checkclaims", CLAIMS_FILE=str(table), REPORT=str(page), **sample)
    found = rows(done["VERDICTS"])
    for words, verdict in EDITOR.items():
        (row,) = [one for one in found if one["quote"].startswith(words)]
        assert row["verdict"] == verdict, (words, row["measured"], row["note"])
    # A distance and its direction are two claims: 100 miles are wrong, west is right.
    for words, verdict in {"some 75": "consistent", "some 100": "inconsistent",
                           "less": "inconsistent", "more": "consistent"}.items():  # fmt: skip
        far, west = [one for one in found if one["quote"].startswith(f"Qadir lies {words}")]
        assert (far["kind"], far["verdict"]) == ("distance", verdict)
        assert (west["kind"], west["verdict"]) == ("bearing", "consistent")
    assert done["CLAIMS"] == len(found) == 50
    # One page, each verdict with its cut of the map, all within the page.
    html = page.read_text(encoding="utf-8")
    pictures = [part.split("</svg>")[0] for part in html.split("<svg ")[1:]]
    assert len(pictures) == 50
    for picture in pictures:
        ET.fromstring(f"<svg {picture}</svg>")
    assert "Deir ez-Zor" in pictures[23] and "Qadir" in pictures[23]
    assert "src=" not in html and "url(" not in html
    assert "Row 45" in html and "states no number" in html
    assert "Row 50" in html and "“Homs province” alone" in html
    assert "Row 46" in html and "how far somebody went" in html


def test_a_row_that_is_no_claim_is_named_and_stops_no_other(run, rows, sample, tmp_path):
    table = tmp_path / "claims.csv"
    table.write_text(
        "quote,source,published,claim_actor,claim_kind,claim_value,claim_unit,claim_place_from,"
        "claim_place_to\n"
        "75 miles,<b>Monitor</b>,2017-08-14,,distance,75,mi,Qadir,Deir ez-Zor\n"
        ",Monitor,2017-08-14,,distance,many,mi,Qadir,Deir ez-Zor\n"
        ",Monitor,2017-08-14,,distance,75,parsec,Qadir,Deir ez-Zor\n",
        encoding="utf-8",
    )
    page = tmp_path / "page.html"
    done = run("checkclaims", CLAIMS_FILE=str(table), REPORT=str(page), **sample)
    (row,) = rows(done["VERDICTS"])
    assert (row["verdict"], row["source"]) == ("consistent", "<b>Monitor</b>")
    assert any("Row 3" in text and "many" in text for text in done.warnings)
    assert any("Row 4" in text and "parsec" in text for text in done.warnings)
    assert "<b>Monitor" not in page.read_text(encoding="utf-8")


def test_a_quotation_of_several_figures_says_what_was_left(run, rows, sample, tmp_path):
    """A table has nobody who is asked: the note says that more is stated than was judged."""
    table = tmp_path / "claims.csv"
    table.write_text(
        "quote,published\n"
        "“Qadir is 119 km from Deir ez-Zor and 20 km from Palmyra”,2017-08-14\n"
        "Qadir is 119 km from Deir ez-Zor,2017-08-14\n",
        encoding="utf-8",
    )
    done = run("checkclaims", CLAIMS_FILE=str(table), REPORT=str(tmp_path / "page.html"), **sample)
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert [row["verdict"] for row in rows(done["VERDICTS"])] == ["consistent", "consistent"]
    assert "Row 2: the quotation states 1 more, which were left" in page
    assert "Row 3" not in page


def test_behind_the_front_through_the_door(run, rows, sample, tmp_path):
    """Deir ez-Zor is the government's in the sketch: behind their front, and before the other."""
    table = tmp_path / "claims.csv"
    head = "claim_kind,claim_comparator,claim_value,claim_unit,claim_place_from,claim_place_to"
    lines = [
        f"distance,less than,100,km,Deir ez-Zor,behind the front,{actor},2017-08-14"
        for actor in ("Government and allies", "Islamic State")
    ]
    table.write_text("\n".join([f"{head},claim_actor,claim_date", *lines]), encoding="utf-8")
    done = run("checkclaims", CLAIMS_FILE=str(table), LINK_UP_WITHIN=5000, **sample)
    found = rows(done["VERDICTS"])
    assert [row["verdict"] for row in found] == ["consistent", "inconsistent"]


def test_neither_store_nor_table_is_refused(run, sample, tmp_path):
    with pytest.raises(QgsProcessingException, match="event store, or a table"):
        run("checkclaims", **sample)
    empty = tmp_path / "no.csv"
    empty.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="neither a column “quote”"):
        run("checkclaims", CLAIMS_FILE=str(empty), **sample)
