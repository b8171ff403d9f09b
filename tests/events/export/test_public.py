# SPDX-License-Identifier: GPL-2.0-or-later
"""Which events and reports may be published: the rule, case by case."""

from __future__ import annotations

import pytest
from salient.events.export import blur, citations
from salient.events.export.public import BLUR_M, public_part
from salient.events.model import Event, Report, source_named

SOURCE = source_named("Monitor")


def event(**values) -> Event:
    return Event(**{"id": "e", "title": "Depot at Kharab", "place": "Kharab", **values})


def report(sensitivity: str, **values) -> Report:
    return Report(event_id="e", source_id=SOURCE.id, sensitivity=sensitivity, **values)


@pytest.mark.parametrize(
    ("of_event", "of_reports", "goes_out", "reports"),
    [
        ("", [], True, 0),
        ("", ["", "public"], True, 2),
        ("public", ["", "internal"], True, 1),
        # Its words come from what is not public.
        ("", ["internal", "restricted"], False, 0),
        ("internal", ["", ""], False, 0),
        ("restricted", [], False, 0),
        ("blurred", [""], True, 1),
        # A word that a foreign hand wrote.
        ("secret", [""], False, 0),
        ("", ["", "for your eyes"], True, 1),
    ],
)
def test_what_goes_out_and_what_is_counted(of_event, of_reports, goes_out, reports):
    said = [report(one) for one in of_reports]
    part = public_part([event(sensitivity=of_event)], said)
    assert (len(part.events), len(part.reports)) == (int(goes_out), reports)
    assert part.events_left_out == 1 - int(goes_out)
    assert part.reports_left_out == len(said) - reports
    assert bool(part.sentence()) is (part.counts() != dict.fromkeys(part.counts(), 0))


def test_what_is_retracted_is_neither_told_nor_counted():
    part = public_part([event(retracted=1)], [report("internal"), report("", retracted=1)])
    assert (part.events, part.reports, part.sentence()) == ([], [], "")


def test_a_blurred_event_hides_its_place_in_point_and_words():
    exact = event(sensitivity="blurred", lon=38.8712, lat=34.8853, location_precision_m=50.0)
    said = report("", quote="seen at Kharab, 34.8853, 38.8712", note="drone home", url="http://a/x")
    (shown,), (told,) = public_part([exact], [said]).hidden()
    west, south, east, north = blur.cell(38.8712, 34.8853, BLUR_M)
    assert west <= shown.lon <= east and south <= shown.lat <= north
    assert (shown.lon, shown.lat) == (
        pytest.approx((west + east) / 2),
        pytest.approx((south + north) / 2),
    )
    assert shown.location_precision_m > BLUR_M / 2
    whole = repr((shown, told))
    for secret in ("Kharab", "34.8853", "38.8712", "drone home", f"id='{exact.id}'"):
        assert secret not in whole
    assert told.event_id == shown.id


@pytest.mark.parametrize("form", list(citations.FORMATS))
def test_no_export_carries_what_is_not_public(form):
    events = [
        event(),
        event(id="r", title="Hidden depot", sensitivity="restricted"),
        event(
            id="b", title="Blurred", place="Kharab", sensitivity="blurred", lon=38.8712, lat=34.8853
        ),
    ]
    said = [report("", headline="open"), report("internal", headline="leaked")]
    part = public_part(events, said)
    entries = citations.gather(events, said, [SOURCE], public=True)
    text = citations.export(entries, form, withheld=part)
    for secret in ("Hidden depot", "leaked", "38.8712", "34.8853"):
        assert secret not in text
    assert ("open" in text) or form == "GeoJSON"
    if form in ("HTML", "GeoJSON"):
        assert "10 km or more" in text or '"places_blurred": 1' in text


def test_a_larger_blur_of_the_export_is_not_undercut():
    exact = event(sensitivity="blurred", lon=38.8712, lat=34.8853)
    (one,) = citations.gather([exact], [], [], blur_m=50_000.0, public=True)
    assert one.event.location_precision_m > 25_000
    (plain,) = citations.gather([exact], [], [])
    assert plain.event is exact
