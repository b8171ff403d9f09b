# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample's store holds what its readable tables say, and says what is made up."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace

import pytest
from salient.analysis.claims.comparison import parse_comparison
from salient.analysis.claims.quantity import parse_quantities
from salient.analysis.pocket.reference import bundled
from salient.events import checks, model
from salient.events.store import upkeep
from salient.events.store.store import Store


@pytest.fixture(scope="module")
def tables(root):
    """The script that builds the store, as a module."""
    sys.path.insert(0, str(root / "scripts"))
    import build_sample_events

    yield build_sample_events
    sys.path.remove(str(root / "scripts"))


@pytest.fixture
def shipped(root, tmp_path, qgis_app):
    shutil.copy(root / "resources" / "sample" / "events.gpkg", tmp_path / "events.gpkg")
    return Store.open(str(tmp_path / "events.gpkg"))


@pytest.mark.parametrize("table", ["event", "source", "report"])
def test_store_is_what_the_tables_say(tables, shipped, table):
    wanted = {one.id: one for one in getattr(tables, f"{table}s")(model)}
    kept = {one.id: replace(one, version=0) for one in shipped.read(table)}
    assert kept == {ident: model.cleaned(one) for ident, one in wanted.items()}


def test_log_is_whole(shipped):
    assert upkeep.verify(shipped) == []


def test_every_record_is_fit_to_be_kept(tables):
    for records in (tables.events(model), tables.sources(model), tables.reports(model)):
        assert [fault for one in records for fault in checks.problems(one)] == []


def test_every_report_names_a_source_of_the_table(tables):
    known = {one.id for one in tables.sources(model)} | {""}
    for report in tables.reports(model):
        assert report.source_id in known - {""}
        # Reuters relays too: a relay is a source with a row of its own.
        assert report.relayed_by_id in known


def test_what_is_made_up_says_so(tables):
    events = {one.id: one for one in tables.events(model)}
    sources = {one.id: one for one in tables.sources(model)}
    for report in tables.reports(model):
        event, source = events[report.event_id], sources[report.source_id]
        made_up = event.title.startswith("Illustration:")
        assert made_up == source.name.startswith("Illustration")
        assert made_up == event.description.startswith("Illustration, not an event")
        # What is no illustration can be looked up.
        assert made_up or checks.is_web_link(report.url)


def test_claims_read_the_same_as_their_quotes(tables):
    """The claimed quantity of each report is what the parser reads in its quote."""
    names = list(bundled().names)
    claimed = [one for one in tables.reports(model) if one.claim_kind]
    assert len(claimed) == 9
    for report in claimed:
        claim = report.claim
        if claim.kind == "bearing":
            (found,) = parse_quantities(report.quote)
            assert found.azimuth == claim.value
        elif claim.value is None:
            comparator, areas = parse_comparison(report.quote, names)
            assert (comparator, "; ".join(areas)) == (claim.comparator, claim.reference)
        else:
            found = parse_quantities(report.quote)[0]
            # "8,000 km square" is the newspaper's spelling of square kilometres.
            unit = {"km": "km²"}.get(found.unit, found.unit) if "area" in claim.kind else found.unit
            assert (found.value, unit, found.comparator) == (
                claim.value,
                claim.unit,
                claim.comparator,
            )
