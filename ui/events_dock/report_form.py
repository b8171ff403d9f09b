# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of a report: who says what, and which quantity it claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Union

from qgis.gui import QgsMessageBar
from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from ...about import ROOT
from ...analysis.base.errors import SalientError
from ...events import attachments, checks, model
from ...events.attachments import Attached
from ...events.model import Claim, Report, Source, new_id
from ...i18n import tr
from ...processing import store_words
from .. import form_fields, messages
from ..scrolling import let_scroll
from . import event_text
from .background import Background
from .custody_box import CustodyBox
from .files_box import FilesBox
from .typed_form import TypedForm

if TYPE_CHECKING:
    from ...analysis.claims.sentence import ProposedClaim

#: what saves: the report, and what goes with it: its sources, a second report on a direction
Save = Callable[[Report, Sequence[Union[Source, Report]]], None]
Attach = Callable[[Path], Attached]


class ReportForm(TypedForm):
    """Shows a report; Save keeps the form open until the report is really kept."""

    messages: QgsMessageBar
    source: QComboBox
    reliability: QComboBox
    source_kind: QComboBox
    relayed_by: QComboBox
    stance: QComboBox
    credibility: QComboBox
    headline: QLineEdit
    quote: QPlainTextEdit
    url: QLineEdit
    archived_url: QLineEdit
    note: QLineEdit
    claims: QGroupBox
    claim_kind: QComboBox
    claim_map: QComboBox
    claim_value_to: QLineEdit
    claim_comparator: QComboBox
    claim_unit: QComboBox
    outer: QVBoxLayout
    columns: QHBoxLayout
    form: QFormLayout
    claim_value: QLineEdit
    claim_stated: QLineEdit
    claim_date: QLineEdit
    claim_date_from: QLineEdit
    published: QLineEdit
    collected: QLineEdit
    attachment: QLabel
    attach: QPushButton
    buttons: QDialogButtonBox

    def __init__(
        self,
        report: Report,
        sources: Sequence[Source],
        save: Save,
        attach: Attach,
        parent=None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        uic.loadUi(str(ROOT / "ui" / "events_dock" / "report_form.ui"), self)
        self._report = report
        self._sources = {model.name_key(one.name): one for one in sources if not one.retracted}
        self._retracted = {model.name_key(one.name): one for one in sources if one.retracted}
        self._of_report: dict[str, Source] = {}
        self._shown: tuple[str, str] | None = None
        self._save = save
        self._attach = attach
        self._copying = Background(self)
        self._waiting: list[Path] = []
        self._fill_choices()
        self.files = FilesBox(folder, self)
        self.files.take_off.clicked.connect(self._take_off)
        self.attach.setText(tr("Attach files…"))
        self.custody = CustodyBox(self)
        more = (self.files, self.custody)
        form_fields.join_letters(self)
        let_scroll(self, self.outer, self.columns, self.buttons, more)
        self.show_report(report, {one.id: one for one in sources})
        self.source.currentTextChanged.connect(self._source_chosen)
        self.claim_kind.currentIndexChanged.connect(self._kind_chosen)
        self._add_reading()
        for edit in (self.claim_value, self.claim_stated):
            edit.editingFinished.connect(self._note_contradiction)
        self.attach.clicked.connect(self._choose_file)
        self.buttons.accepted.connect(self.try_to_save)
        self.buttons.rejected.connect(self.reject)
        self.setWindowTitle(tr("Edit report") if report.version else tr("New report"))

    def _fill_choices(self) -> None:
        names = sorted((one.name for one in self._sources.values()), key=str.casefold)
        self.source.addItems(["", *names])
        self.relayed_by.addItems(["", *names])
        grades = [(tr("Not graded"), "")]
        grades += [(event_text.reliability(key), key) for key in model.RELIABILITIES]
        form_fields.fill(self.reliability, grades, "")
        form_fields.fill(
            self.source_kind, [(store_words.word(k), k) for k in model.SOURCE_KINDS], "other"
        )
        form_fields.fill(self.stance, [(store_words.word(s), s) for s in model.STANCES], "reports")
        levels: list[tuple[str, object]] = [(tr("Not graded"), None)]
        levels += [(event_text.credibility(key), key) for key in model.CREDIBILITIES]
        form_fields.fill(self.credibility, levels, None)
        form_fields.fill(
            self.claim_kind, [(store_words.word(k), k) for k in model.CLAIM_KINDS], "gap"
        )
        form_fields.fill(
            self.claim_comparator, [(store_words.word(c), c) for c in model.COMPARATORS], "about"
        )
        maps: list[tuple[str, object]] = [(tr("As the kind asks"), "")]
        maps += [(store_words.word(name), name) for name in model.CLAIM_MAPS]
        form_fields.fill(self.claim_map, maps, "")

    def _add_reading(self) -> None:
        """Add the button that proposes a claim from the quotation."""
        self.read_claim = QPushButton(tr("Read the claim from the quotation"))
        self.read_claim.setToolTip(
            tr("Fills in the claim that the quotation states. Check it before you save.")
        )
        row, _ = self.form.getWidgetPosition(self.quote)
        self.form.insertRow(row + 1, "", self.read_claim)
        self.read_claim.clicked.connect(self.propose_claim)
        self.also_direction = QCheckBox()
        self.also_direction.hide()
        self.form.insertRow(row + 2, "", self.also_direction)
        self._direction: ProposedClaim | None = None

    def propose_claim(self) -> None:
        """Fill in the claim that the quotation states, and say that it is only proposed."""
        from ...analysis.claims import scope, sentence
        from ...analysis.pocket.references import known_names

        text = form_fields.text(self.quote)
        found = sentence.propose(text, known_names())
        self.messages.clearWidgets()
        if found is None:
            said = tr("Nothing was filled in: {reason}").format(reason=sentence.why_not(text))
            messages.warn(self.messages, said)
            return
        kept = self._typed_claim_or_none() or Claim()
        self._show_claim(
            replace(
                kept, kind=found.kind, comparator=found.comparator, value=found.value,
                unit=found.unit, stated=found.stated, value_to=found.value_to,
                reference="; ".join(found.reference),
                place_from=found.place_from or kept.place_from,
                place_to=found.place_to or kept.place_to,
                actor=kept.actor or found.actor,
            )
        )  # fmt: skip
        self._offer_direction(found.direction)
        said = tr("This is a proposal: check kind, places, actor and date before you save.")
        if found.others > 0:
            said = tr(
                "This is a proposal, of the first of {count} quantities: check kind, places, actor "
                "and date before you save."
            ).format(count=found.others + 1)
        messages.inform(self.messages, said, 0)
        if found.within:
            messages.warn(self.messages, str(scope.whole_map_note(found.within)))

    def _offer_direction(self, direction: ProposedClaim | None) -> None:
        """Offer to save the direction that was read beside a distance: it is a claim of its own."""
        self._direction = direction
        self.also_direction.setVisible(direction is not None)
        self.also_direction.setChecked(direction is not None)
        if direction is not None:
            words = tr("Also save the direction as a report of its own: {direction} of {place}")
            self.also_direction.setText(
                words.format(direction=direction.stated, place=direction.place_from)
            )

    def _with_direction(self, report: Report) -> Report | None:
        """Return the second report, on the direction, None where there is none to save.

        It shares all but its claim with the first, whose places and date may have been corrected.
        """
        claim = report.claim
        if self._direction is None or not self.also_direction.isChecked() or claim is None:
            return None
        if claim.kind != "distance":
            return None
        bearing = replace(
            claim, kind="bearing", comparator="about", value=self._direction.value, unit="°",
            stated=self._direction.stated, value_to=None,
        )  # fmt: skip
        return replace(report, id=new_id(), version=0).with_claim(bearing)

    def _typed_claim_or_none(self) -> Claim | None:
        """Return the claim as it stands, None where it is none or cannot be read."""
        try:
            return self._typed_claim()
        except SalientError:
            return None

    def _note_contradiction(self) -> None:
        """Say where the number as the report writes it is not the value."""
        claim = self._typed_claim_or_none()
        said = checks.contradiction(claim) if claim else ""
        if said:
            self.messages.clearWidgets()
            messages.warn(self.messages, said)

    def show_report(self, report: Report, by_id: dict[str, Source]) -> None:
        """Fill the form."""
        source, relay = by_id.get(report.source_id), by_id.get(report.relayed_by_id)
        self._of_report = {model.name_key(one.name): one for one in (relay, source) if one}
        self.source.setEditText(source.name if source else "")
        self.relayed_by.setEditText(relay.name if relay else "")
        self._source_chosen(self.source.currentText())
        form_fields.choose(self.stance, report.stance)
        form_fields.choose(self.credibility, report.credibility)
        for name in ("headline", "url", "archived_url", "note"):
            form_fields.set_text(getattr(self, name), getattr(report, name))
        form_fields.set_text(self.quote, report.quote)
        for name in ("published", "collected"):
            form_fields.set_day(getattr(self, name), getattr(report, name))
        self._show_files()
        self.custody.show_report(report)
        self._show_claim(report.claim)
        self._claim_shown = self._typed_claim_or_none()

    def _show_claim(self, claim: Claim | None) -> None:
        self.claims.setChecked(claim is not None)
        shown = claim or Claim(kind="gap")
        form_fields.choose(self.claim_kind, shown.kind)
        form_fields.choose(self.claim_comparator, shown.comparator)
        self._kind_chosen()
        if shown.unit:
            form_fields.choose(self.claim_unit, shown.unit)
        elif shown.reference or shown.value is not None:
            # A multiple of a reference area has no unit.
            self.claim_unit.setCurrentIndex(-1)
        form_fields.set_number(self.claim_value, shown.value)
        form_fields.set_number(self.claim_value_to, shown.value_to)
        form_fields.choose(self.claim_map, shown.map)
        for name in ("stated", "reference", "actor", "place_from", "place_to"):
            form_fields.set_text(getattr(self, f"claim_{name}"), getattr(shown, name))
        for name in ("date", "date_from"):
            form_fields.set_day(getattr(self, f"claim_{name}"), getattr(shown, name))

    def _kind_chosen(self, _index: int = 0) -> None:
        units = model.CLAIM_UNITS.get(self.claim_kind.currentData(), ())
        form_fields.fill(self.claim_unit, [(unit, unit) for unit in units], (*units, "")[0])

    def _source_chosen(self, name: str) -> None:
        """Show what is known of a source; it is the source's own grade, for all its reports."""
        known = self._known(name)
        # What another source is graded, whose name was typed on the way, is not this one's.
        left = (self.reliability.currentData(), self.source_kind.currentData())
        if known is not None or self._shown == left:
            shown = known or Source(name=name)
            form_fields.choose(self.reliability, shown.reliability)
            form_fields.choose(self.source_kind, shown.kind)
        self._shown = None if known is None else (known.reliability, known.kind)

    def _choose_file(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Attach files"))
        self._waiting += map(Path, paths)
        self._attach_next()

    def _attach_next(self) -> None:
        while self._waiting and not self._copying.is_at_work():
            self.attach_file(self._waiting.pop(0))

    def _show_files(self) -> None:
        names = self._report.attachment.splitlines()
        text = tr("No file attached") if not names else tr("{count} files").format(count=len(names))
        self.attachment.setText(names[0] if len(names) == 1 else text)
        self.files.show_files(self._report)

    def _take_off(self) -> None:
        self._report = attachments.without_file(self._report, self.files.current())
        self._show_files()

    def attach_file(self, path: Path) -> None:
        """Copy a file beside the store and name it in the report; a large one beside the window."""
        if not path.is_file() or path.stat().st_size <= attachments.LARGE:
            try:
                self._take(self._attach(path))
            except SalientError as error:
                self._complain(error)
            return
        # One at a time; what is saved meanwhile would lack it.
        self._enable(is_copying=True)
        self._copying.run(lambda _wanted: self._attach(path), self._attached)

    def _attached(self, found: attachments.Attached | SalientError) -> None:
        self._enable(is_copying=False)
        if isinstance(found, SalientError):
            self._complain(found)
        else:
            self._take(found)
        self._attach_next()

    def _take(self, found: attachments.Attached) -> None:
        self._report = attachments.with_files(self._report, [found])
        self._show_files()

    def _enable(self, *, is_copying: bool) -> None:
        self.attach.setEnabled(not is_copying)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        if save is not None:
            save.setEnabled(not is_copying)

    def typed(self) -> tuple[Report, list[Source]]:
        """Return the report as it stands in the form, and the sources it names.

        Raises
        ------
        InputError
            If a field does not hold what it should.
        """
        sources = []
        name = self.source.currentText().strip()
        source = self._named(name)
        if source is not None:
            grade, kind = self.reliability.currentData(), self.source_kind.currentData()
            source = replace(source, reliability=grade, kind=kind)
            sources.append(source)
        relay = self._named(self.relayed_by.currentText().strip())
        if relay is not None and (source is None or relay.id != source.id):
            sources.append(relay)
        report = replace(
            self._report,
            source_id=source.id if source else "",
            relayed_by_id=relay.id if relay else "",
            stance=self.stance.currentData(),
            credibility=self.credibility.currentData(),
            headline=form_fields.text(self.headline),
            quote=form_fields.text(self.quote),
            url=form_fields.text(self.url).strip(),
            archived_url=form_fields.text(self.archived_url).strip(),
            published=form_fields.day(self.published),
            collected=form_fields.day(self.collected),
            note=form_fields.text(self.note),
            **self.custody.values(self._report),
        )
        claim = self._typed_claim()
        # as it was, while nobody changes it: a unit beside no number is not shown
        kept = self._report.claim if claim == self._claim_shown else claim
        return report.with_claim(kept), sources

    def _typed_claim(self) -> Claim | None:
        if not self.claims.isChecked():
            return None
        texts = ("stated", "reference", "actor", "place_from", "place_to")
        value = form_fields.number(self.claim_value, tr("Value"))
        return Claim(
            kind=self.claim_kind.currentData(),
            comparator=self.claim_comparator.currentData(),
            value=value,
            unit=(self.claim_unit.currentData() or "") if value is not None else "",
            value_to=form_fields.number(self.claim_value_to, tr("Up to")),
            map=self.claim_map.currentData() or "",
            date=form_fields.day(self.claim_date),
            date_from=form_fields.day(self.claim_date_from),
            **{name: form_fields.text(getattr(self, f"claim_{name}")) for name in texts},
        )

    def _named(self, name: str) -> Source | None:
        if not name:
            return None
        return self._known(name) or model.source_named(name)

    def _known(self, name: str) -> Source | None:
        """Return the source of a name; one that was undone, and is named again, stands again."""
        key = model.name_key(name)
        # Of two that are called alike the report's own is meant.
        held = self._of_report.get(key) or self._sources.get(key) or self._retracted.get(key)
        return replace(held, retracted=0) if held and held.retracted else held

    def try_to_save(self) -> None:
        """Save and close, or say what is wrong and keep what is typed."""
        try:
            report, sources = self.typed()
            also = self._with_direction(report)
            # In one step: both are kept, or none.
            self._save(report, sources if also is None else [*sources, also])
        except SalientError as error:
            self._complain(error)
            return
        self.accept()

    def _complain(self, error: SalientError) -> None:
        self.messages.clearWidgets()
        messages.warn(self.messages, str(error))
