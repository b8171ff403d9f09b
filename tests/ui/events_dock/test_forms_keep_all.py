# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in a record or is typed into a form is kept as it is, or refused with a sentence."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from salient.events import checks, model, verification
from salient.events.model import Claim, Event, Report
from salient.events.store.store import Store
from salient.ui.events_dock.event_form import EventForm
from salient.ui.events_dock.report_form import ReportForm

#: what one line of text may hold, and what people and programs really put there
ODD = ("\u00a0", "\u202f", "\u2028", "\u2029", "\u0085", "\t", "\u200f", "\u0301", "🙂", "«\u00a0É")
LETTER = st.one_of(
    st.characters(exclude_categories=("Cs",), exclude_characters="\n\r\x00"), st.sampled_from(ODD)
)
LINE = st.lists(LETTER, max_size=8).map("".join).map(model.clean)
TEXT = st.lists(LINE, max_size=3).map("\n".join).map(model.clean)
DAY = st.none() | st.dates()
TYPED = st.one_of(LINE, st.sampled_from(["2024-02-30", "2024-1-5", "1e400", "12,5", "-7", "inf"]))
HURRIED = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
MONITOR = model.source_named("Monitor", "monitor")
AGENCY = replace(model.source_named("Agency"), reliability="C")


@st.composite
def events(draw) -> Event:
    first, last = sorted([draw(st.dates()), draw(st.dates())])
    lon, lat = draw(st.just((None, None)) | st.tuples(st.floats(-180, 180), st.floats(-90, 90)))
    return Event(
        title=draw(LINE),
        category=draw(LINE),
        status=draw(st.sampled_from(model.STATUSES)),
        actors=draw(LINE),
        place=draw(LINE),
        description=draw(TEXT),
        date_start=draw(st.sampled_from([None, first])),
        date_end=last,
        date_precision_days=draw(st.none() | st.integers(0, checks.LARGEST_WHOLE)),
        lon=lon,
        lat=lat,
        location_precision_m=draw(st.none() | st.floats(0, 1e300)),
        sensitivity=draw(st.sampled_from(["", *model.EVENT_SENSITIVITIES])),
    )


@st.composite
def claims(draw) -> Claim:
    kind = draw(st.sampled_from(model.CLAIM_KINDS))
    units = model.CLAIM_UNITS[kind]
    value = draw(st.none() | st.floats(0, 360)) if units else None
    return Claim(
        kind=kind,
        comparator="about" if kind == "bearing" else draw(st.sampled_from(model.COMPARATORS)),
        value=value,
        unit=draw(st.sampled_from(units)) if value is not None else "",
        stated=draw(LINE),
        reference="Manhattan",
        date=draw(DAY),
        date_from=draw(DAY),
        actor=draw(LINE),
        place_from=draw(LINE),
        place_to=draw(LINE),
        map=draw(st.sampled_from(["", *model.CLAIM_MAPS])),
    )


@st.composite
def reports(draw) -> Report:
    certain = draw(st.sampled_from(["", *verification.CONFIDENCES]))
    record = verification.Verification(draw(LINE), draw(LINE), "", certain, draw(TEXT))
    report = Report(
        source_id=MONITOR.id,
        relayed_by_id=draw(st.sampled_from(["", AGENCY.id])),
        stance=draw(st.sampled_from(model.STANCES)),
        credibility=draw(st.sampled_from([None, *model.CREDIBILITIES])),
        headline=draw(LINE),
        quote=draw(TEXT),
        url=draw(st.sampled_from(["", "https://example.org/a?b=%20&c=é#d"])),
        published=draw(DAY),
        collected=draw(DAY),
        note=draw(LINE),
        collected_by=draw(LINE),
        collected_with=draw(LINE),
        sensitivity=draw(st.sampled_from(["", *model.SENSITIVITIES])),
        verification=record.text(),
    )
    return report.with_claim(draw(st.none() | claims()))


def differences(one, other) -> dict:
    """Return what two records of a kind do not share."""
    pairs = {
        field.name: (getattr(one, field.name), getattr(other, field.name)) for field in fields(one)
    }
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


@pytest.fixture
def event_form(qgis_app):
    form = EventForm(Event(), lambda *_: None, ["clash"])
    yield form
    form.deleteLater()


@pytest.fixture
def report_form(qgis_app):
    form = ReportForm(Report(), [MONITOR, AGENCY], lambda *_: None, lambda _: None)
    yield form
    form.deleteLater()


@HURRIED
@given(event=events())
@example(event=Event(title="a\nb", category="c\u2028d", description="«\u00a0Pris\u00a0»\u2029x"))
@example(event=Event(title="t", sensitivity="secret", status="rumour"))
def test_a_form_of_an_event_gives_back_what_was_put_in(event_form, event):
    event_form.show_event(event)
    assert differences(event_form.typed(), event) == {}


@HURRIED
@given(report=reports())
@example(report=Report(source_id=MONITOR.id, quote="«\u00a0Pris\u00a0»", headline="a\nb"))
@example(report=Report(source_id=MONITOR.id, stance="doubts", credibility=9, sensitivity="secret"))
@example(
    report=Report(source_id=MONITOR.id).with_claim(
        Claim("gap", "nearly", 3.0, "versts", map="both", reference="Manhattan")
    )
)
@example(report=Report(source_id=MONITOR.id).with_claim(Claim("gap", unit="km", reference="a;b")))
def test_a_form_of_a_report_gives_back_what_was_put_in(report_form, report):
    # an id is not asked of the form: each report has the one that it was opened with
    report_form._report = report
    report_form.show_report(report, {one.id: one for one in (MONITOR, AGENCY)})
    found, sources = report_form.typed()
    assert differences(found, report) == {}
    assert {one.id for one in sources} == {report.source_id, report.relayed_by_id} - {""}
    assert all(one in (MONITOR, AGENCY) for one in sources)


@settings(HURRIED, max_examples=40)
@given(data=st.data())
def test_what_is_typed_anywhere_is_kept_or_refused_with_a_sentence(qgis_app, tmp_path, data):
    """Entries in all fields at once, into a real store, read back by another opening."""
    path = tmp_path / "typed.gpkg"
    store = Store.open(str(path)) if path.exists() else Store.create(str(path))
    saved = []

    def save(event, _reason):
        store.save([event], action="typed")
        saved.append(event)

    form = EventForm(Event(title="t"), save, ["clash"])
    for widget in form.findChildren(QLineEdit):
        if data.draw(st.booleans()):
            widget.setText(data.draw(TYPED))
    for widget in form.findChildren(QPlainTextEdit):
        widget.setPlainText(data.draw(TEXT))
    for widget in form.findChildren(QComboBox):
        if not widget.isEditable():
            widget.setCurrentIndex(data.draw(st.integers(0, widget.count() - 1)))
    stood = [widget.text() for widget in form.findChildren(QLineEdit)]
    form.try_to_save()
    if form.result():
        (event,) = saved
        (held,) = Store.open(str(path)).find("event", "id", [event.id])
        assert differences(held, model.cleaned(replace(event, version=held.version))) == {}
        form.show_event(held)
        assert differences(form.typed(), held) == {}
    else:
        assert form.messages.currentItem().text() and not saved
        assert [widget.text() for widget in form.findChildren(QLineEdit)] == stood
    form.deleteLater()
    store.close()
