# SPDX-License-Identifier: GPL-2.0-or-later
"""Python's search for garbage rests while a list is read, and goes on whatever happens."""

from __future__ import annotations

import gc

import pytest
from salient.analysis.base.errors import InputError
from salient.events.importers import collecting, formats, tables


def test_it_rests_within_and_goes_on_after_an_error_too(tmp_path, monkeypatch):
    seen = []
    plain = tables._read_csv
    monkeypatch.setattr(
        tables, "_read_csv", lambda *given: seen.append(gc.isenabled()) or plain(*given)
    )
    path = tmp_path / "list.csv"
    path.write_text("id,date,lat,lon,title\n1,2022-03-01,35,38,a\n", encoding="utf-8")
    assert len(formats.read(formats.read_file(path)).drafts) == 1
    path.write_text('id,date\n1,"open\n', encoding="utf-8")
    with pytest.raises(InputError, match="cannot be read"):
        formats.read_file(path)
    assert seen == [False, False]
    assert gc.isenabled()


def test_who_has_switched_it_off_keeps_it_off():
    gc.disable()
    try:
        with collecting.no_collections():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
