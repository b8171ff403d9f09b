# SPDX-License-Identifier: GPL-2.0-or-later
"""Export sources: the events of a store and who says so, for print and for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
)

from ...i18n import date_text, tr
from .. import parameters as common
from ..algorithm import SalientAlgorithm
from ..store_parameter import STORE, add_store

if TYPE_CHECKING:
    from ...events.export.citations import CitationEntry
    from ...events.export.public import PublicPart
    from ...events.export.words import ExportWords
    from ...events.log_note import LogNote
    from ...events.store.store import Store

_FORMATS = {
    "CSV": "csv",
    "GeoJSON": "geojson",
    "CSL-JSON": "json",
    "BibTeX": "bib",
    "HTML": "html",
    "Log (JSON lines)": "jsonl",
}
#: the store's whole log, as it is
_LOG = "Log (JSON lines)"


def _words() -> ExportWords:
    """Return what a page says in words of its own, in the user's language."""
    from ...events.export.words import ExportWords

    return ExportWords(
        day=lambda day: date_text(day, tr("d MMMM yyyy")),
        no_source=tr("No source."),
        unknown=tr("unknown source"),
        relayed=tr("{source}, by way of {relay}"),
        reliability=tr("reliability"),
        credibility=tr("credibility"),
        span=tr("{first} to {last}"),
        counts=tr("Events: {events}. Reports: {reports}."),
        withheld=tr(
            "Not public: {events} event(s) and {reports} report(s) are left out, the places of "
            "{blurred} event(s) are blurred to {km} km or more."
        ),
        log=tr("Log entry {number}, SHA-256 {hash}."),
        named={
            "denies": tr("denies"),
            "qualifies": tr("qualifies"),
            "reports": tr("reports"),
            "unverified": tr("unverified"),
            "confirmed": tr("confirmed"),
            "disputed": tr("disputed"),
        },
    )


class ExportSources(SalientAlgorithm):
    """A numbered list of events with what each source says, in one of five forms."""

    GROUP = "events"
    REQUIRES = ()

    FORMAT = "FORMAT"
    BLUR = "BLUR"
    PUBLIC = "PUBLIC"
    ATTACHMENTS = "ATTACHMENTS"
    STRIP = "STRIP"
    OUTPUT = "OUTPUT"
    EVENTS = "EVENTS"
    REPORTS = "REPORTS"
    WITHHELD = "WITHHELD"
    LOG_ENTRIES = "LOG_ENTRIES"
    LOG_HASH = "LOG_HASH"

    def name(self) -> str:
        return "exportsources"

    def displayName(self) -> str:
        return self.tr("Export sources")

    def tags(self) -> list[str]:
        return self.tr("events,sources,citations,bibliography,BibTeX,CSL,HTML,CSV").split(",")

    def shortDescription(self) -> str:
        return self.tr("Writes the events of a store and their sources to a file.")

    def shortHelpString(self) -> str:
        return self.tr(
            "Writes a list of the events, numbered by date, each with its reports, links and both "
            "grades: the source's reliability and the information's credibility stay apart. "
            "Retracted events and reports are left out.\n\n"
            "CSV, GeoJSON and HTML carry everything; CSL-JSON and BibTeX are for reference "
            "managers. Text in the file can neither run nor load anything: HTML is escaped, links "
            "are kept only if they are http or https, and cells that a spreadsheet would run as "
            "formulas are made text. The HTML page names the last entry of the store's log.\n\n"
            "The blur moves each event to the middle of a cell of at least that size and widens "
            "its stated precision: use it where exact places could harm people. All exports share "
            "one grid whose cells nest, so several of them tell no more than the finest. With a "
            "blur ids are new in each file, and notes, attachments, external ids and claims of "
            "distance and bearing are left out; names of the event's places and coordinates are "
            "struck out of titles, descriptions, quotes and links. Other words can still tell a "
            "place: read them before you publish.\n\n"
            "Attached files are copied to a folder that you name, pictures without their metadata "
            "unless you ask for them as they are.\n\n"
            "Events and reports marked as internal or restricted are left out unless you ask for "
            "them, and so are events that rest on such reports alone; the place of an event "
            "marked as blurred is hidden in a cell of at least 10 km. How many is said.\n\n"
            "“Log (JSON lines)” is the store's whole log, an entry a line; verify_log.py in "
            "Salient's folder events/export checks it with Python alone. It can be neither "
            "blurred nor cut, or its chain would break."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        add_store(self)
        common.add(
            self,
            QgsProcessingParameterEnum(self.FORMAT, self.tr("Format"), list(_FORMATS), False, 0),
            self.tr("What the file is for."),
        )
        common.add_distance(
            self,
            self.BLUR,
            self.tr("Blur"),
            self.tr("Size of the cells that exact places are hidden in. 0: exact places."),
            advanced=False,
        )
        common.add(
            self,
            QgsProcessingParameterBoolean(self.PUBLIC, self.tr("Only what is public"), True),
            self.tr(
                "Leave out events and reports that are internal or restricted, and hide the place "
                "of events that are to be blurred."
            ),
            advanced=True,
        )
        common.add(
            self,
            QgsProcessingParameterFolderDestination(
                self.ATTACHMENTS, self.tr("Attached files"), None, True, False
            ),
            self.tr("A folder that the files of the exported reports are copied to."),
            advanced=True,
        )
        common.add(
            self,
            QgsProcessingParameterBoolean(
                self.STRIP, self.tr("Without metadata of the pictures"), True
            ),
            self.tr(
                "Takes camera, time and place out of copied JPEG and PNG pictures, which are not "
                "changed otherwise. Files that cannot be cleaned so are left out and named."
            ),
            advanced=True,
        )
        filters = ";;".join(f"{name} (*.{ending})" for name, ending in _FORMATS.items())
        common.add(
            self,
            QgsProcessingParameterFileDestination(self.OUTPUT, self.tr("Sources"), filters),
            self.tr("The file to write."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.EVENTS, self.tr("Number of events")))
        self.addOutput(QgsProcessingOutputNumber(self.REPORTS, self.tr("Number of reports")))
        withheld = self.tr("Number of events and reports left out as not public")
        self.addOutput(QgsProcessingOutputNumber(self.WITHHELD, withheld))
        self.addOutput(QgsProcessingOutputNumber(self.LOG_ENTRIES, self.tr("Entries of the log")))
        self.addOutput(
            QgsProcessingOutputString(self.LOG_HASH, self.tr("SHA-256 of the log's last entry"))
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...events.export import citations
        from ...events.export.public import PublicPart, public_part
        from ...events.store import upkeep
        from ...events.store.store import Store

        store = Store.open(self.parameterAsString(parameters, STORE, context))
        public = self.parameterAsBoolean(parameters, self.PUBLIC, context)
        blur = self.parameterAsDouble(parameters, self.BLUR, context)
        form = list(_FORMATS)[self.parameterAsEnum(parameters, self.FORMAT, context)]
        given = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        path = self._path(given, form, context)
        events, told = store.read("event"), store.read("report")
        feedback.setProgress(30)
        withheld = public_part(events, told) if public else PublicPart()
        if withheld.sentence():
            feedback.pushInfo(withheld.sentence(_words().withheld))
        entries = citations.gather(events, told, store.read("source"), blur_m=blur, public=public)
        feedback.setProgress(70)
        folder = self.parameterAsString(parameters, self.ATTACHMENTS, context)
        if folder:
            entries = self._copy_files(parameters, context, feedback, store, entries)
        note = upkeep.note(store)
        if form == _LOG:
            text = self._log(store, public=public, blurred=blur > 0.0)
        else:
            text = self._list(entries, form, note, withheld)
        self._write(path, text)
        said = self.tr("The store's log has {count} entries; the last has the SHA-256 {hash}.")
        feedback.pushInfo(said.format(count=note.entries, hash=note.sha256))
        return {
            self.OUTPUT: str(path),
            self.EVENTS: len({one.number for one in entries}),
            self.REPORTS: sum(one.report is not None for one in entries),
            self.WITHHELD: withheld.events_left_out + withheld.reports_left_out,
            self.LOG_ENTRIES: note.entries,
            self.LOG_HASH: note.sha256,
        }

    def _list(
        self, entries: list[CitationEntry], form: str, note: LogNote, withheld: PublicPart
    ) -> str:
        from ...events.export import citations
        from ...events.log import Head

        return citations.export(
            entries,
            form,
            head=Head(note.entries, note.sha256),
            store_id=note.store_id,
            title=self.tr("Sources"),
            withheld=withheld,
            words=_words(),
        )

    def _path(self, given: str, form: str, context: QgsProcessingContext) -> Path:
        """Return the path to write to, whose ending must not speak of another format.

        Programs go by it: rows of a CSV with a page's ending would be opened as a page, and what
        stands in a title would run.
        """
        path, ending = Path(given), _FORMATS[form]
        folders = [QgsProcessingUtils.tempFolder()]
        if hasattr(context, "temporaryFolder"):  # of a run's own, from QGIS 3.32 on
            folders.append(context.temporaryFolder())
        if any(one and Path(one) in path.parents for one in folders):
            # QGIS names a temporary file by the first format of the list
            return path.with_suffix(f".{ending}")
        named = path.suffix.lower().lstrip(".")
        kind = {"htm": "html", "geojson": "json", "jsonl": "json"}
        known = {kind.get(one, one) for one in _FORMATS.values()}
        if kind.get(named, named) in known - {kind.get(ending, ending)}:
            raise QgsProcessingException(
                self.tr(
                    "{path} ends as another format does: {format} is written as *.{ending}. Choose "
                    "another format or file name."
                ).format(path=given, format=form, ending=ending)
            )
        return path

    def _write(self, path: Path, text: str) -> None:
        try:
            path.write_bytes(text.encode("utf-8"))
        except OSError as error:
            raise QgsProcessingException(
                self.tr("{path} cannot be written: {reason}. Choose another folder.").format(
                    path=path, reason=error.strerror
                )
            ) from error

    def _copy_files(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        store: Store,
        entries: Sequence[CitationEntry],
    ) -> list[Any]:
        """Copy the files of what is exported; return entries that name the copies."""
        from ...events.export import files

        done = files.copy(
            entries,
            store.place.attachments,
            Path(self.parameterAsFile(parameters, self.ATTACHMENTS, context)),
            strip=self.parameterAsBoolean(parameters, self.STRIP, context),
        )
        for sentence in done.left_out:
            feedback.pushWarning(sentence)
        feedback.pushInfo(self.tr("{count} attached files were copied.").format(count=done.count))
        return done.entries

    def _log(self, store: Store, *, public: bool, blurred: bool) -> str:
        """Return the whole log, or refuse to where it holds what may not go out."""
        from ...events.export.public import is_public
        from ...events.log import to_lines
        from ...events.model import BLURRED

        if blurred:
            raise QgsProcessingException(
                self.tr("The log holds exact places and cannot be blurred. Set the blur to 0.")
            )
        held = (*store.read("event"), *store.read("report"))
        kept = [one for one in held if one.sensitivity == BLURRED or not is_public(one)]
        if public and kept:
            message = self.tr(
                "The log holds {count} event(s) and report(s) marked as not public, and cannot be "
                "cut. Untick “Only what is public” to export it for somebody who may read them."
            )
            raise QgsProcessingException(message.format(count=len(kept)))
        return to_lines(store.log())
