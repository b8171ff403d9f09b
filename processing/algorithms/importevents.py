# SPDX-License-Identifier: GPL-2.0-or-later
"""Import sourced events: a dataset's rows into a store, each with its sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ...events.importers.registry import FORMATS
from .. import parameters as common
from .. import sinks
from ..algorithm import SalientAlgorithm
from ..feedback import QgisFeedback
from ..store_parameter import STORE, add_store
from ..tables import event as event_table

if TYPE_CHECKING:
    from ...events.importers.drafts import Drafts, Rejected
    from ...events.importers.generic import Mapping
    from ...events.importers.tables import InputTable
    from ...events.importing import FieldConflict
    from ...events.long_importing import ImportTotals
    from ...events.store.store import Store

#: what becomes of a field that the user and the dataset both changed
_CHOICES = ("keep", "take", "refuse")
#: conflicts that the log names one by one
_SHOWN = 50


class ImportEvents(SalientAlgorithm):
    """Rows of a file or a layer become events with reports in a store."""

    GROUP = "events"
    REQUIRES = ("numpy",)
    # a second run finds all events there already
    MANIFESTS = False

    INPUT = "INPUT"
    FORMAT = "FORMAT"
    DATE_FORMAT = "DATE_FORMAT"
    MAPPING = "MAPPING"
    SAVE_MAPPING = "SAVE_MAPPING"
    ENCODING = "ENCODING"
    CONFLICTS = "CONFLICTS"
    SAME_LIST = "SAME_LIST"
    CONFLICT_COUNT = "CONFLICT_COUNT"
    REJECTED = "REJECTED"
    IMPORTED = "IMPORTED"
    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"
    REJECTED_COUNT = "REJECTED_COUNT"

    def name(self) -> str:
        return "importevents"

    def displayName(self) -> str:
        return self.tr("Import sourced events")

    def tags(self) -> list[str]:
        return self.tr("events,sources,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,reports").split(",")

    def shortDescription(self) -> str:
        return self.tr("Brings a dataset of events with its sources into an event store.")

    def shortHelpString(self) -> str:
        return self.tr(
            "Reads UCDP GED (49 or 41 columns, or a candidate file without header), ACLED (new and "
            "old form), lists of geolocated pictures such as GeoConfirmed's, and any other CSV, "
            "JSON, GeoJSON or vector layer with a date and a place.\n\n"
            "Several sources in one cell become several reports. Codes of precision become metres "
            "and days (the manual has the table). A table without fixed columns is read by a "
            "mapping that is guessed from the columns' names and shown beside Mapping of columns, "
            "where it can be changed; it can be saved and given again.\n\n"
            "The import can be repeated: rows that the store knows by the dataset's own id are "
            "left alone if nothing changed, and updated, with an entry in the log, if something "
            "did. What you changed by hand stays yours; where the dataset changed it too, the log "
            "lists both, and Words that both changed says which stand. Dates that can be read as "
            "day/month and as month/day stop the import until you say which; a few odd ones among "
            "many are rejected row by row. A year, a month or an interval is kept as such.\n\n"
            "Coordinates may be numbers, degrees with minutes and seconds, both in one column, WKT "
            "or shapes, of which the middle counts.\n\n"
            "Rows that cannot be imported come back as a table with their number and the reason. "
            "The store is made if it is not there."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                self.INPUT, self.tr("File or layer"), [QgsProcessing.SourceType.TypeVector]
            ),
            self.tr("A CSV, JSON or GeoJSON file, or a layer; of other shapes the middle counts."),
        )
        formats = [self.tr("Detect"), *FORMATS[1:]]
        common.add(
            self,
            QgsProcessingParameterEnum(self.FORMAT, self.tr("Format"), formats, False, 0),
            self.tr("Which dataset it is; detected from the columns."),
        )
        # Not a parameter of a file: it would refuse a mapping that is given as text.
        mapping = QgsProcessingParameterString(
            self.MAPPING, self.tr("Mapping of columns"), optional=True
        )
        widget = f"{common.WIDGETS}.mapping_widget.MappingWidgetWrapper"
        mapping.setMetadata({"widget_wrapper": {"class": widget}})
        common.add(
            self,
            mapping,
            self.tr(
                "Which column fills what, for tables without fixed columns: chosen here, a file "
                "that was saved, or JSON. Empty: guessed from the columns' names."
            ),
        )
        add_store(self, help_text=self.tr("Where the events go. It is made if it is not there."))
        common.add(
            self,
            QgsProcessingParameterEnum(
                self.DATE_FORMAT,
                self.tr("Date format"),
                [self.tr("Detect"), *event_table.DATE_FORMATS[1:]],
                False,
                0,
            ),
            self.tr("Needed only where dates can be read as day/month and as month/day."),
            advanced=True,
        )
        self._add_choices()
        json_filter = self.tr("Mapping (*.json)")
        common.add(
            self,
            QgsProcessingParameterFileDestination(
                self.SAVE_MAPPING, self.tr("Save the mapping to"), json_filter, None, True, False
            ),
            self.tr("Where the mapping that was used is written, to be changed and given again."),
            advanced=True,
        )
        self._add_outputs()

    def _add_choices(self) -> None:
        choices = [
            self.tr("Keep mine, and list them"),
            self.tr("Take the dataset's, and list them"),
            self.tr("Import nothing"),
        ]
        common.add(
            self,
            QgsProcessingParameterEnum(
                self.CONFLICTS, self.tr("Words that both changed"), choices, False, 0
            ),
            self.tr("Whose words stand in a field that you and the dataset changed since."),
            advanced=True,
        )
        common.add(
            self,
            QgsProcessingParameterBoolean(
                self.SAME_LIST, self.tr("It is the same list, corrected"), False
            ),
            self.tr(
                "Needed only where most rows are about something else than those that the store "
                "knows by the same name and ids."
            ),
            advanced=True,
        )
        common.add(
            self,
            QgsProcessingParameterString(
                self.ENCODING, self.tr("Code page of the file"), optional=True
            ),
            self.tr("Such as utf-8, cp1251 or cp1252; empty: told from the file, and logged."),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        table = QgsProcessing.SourceType.TypeVector
        common.add(
            self,
            QgsProcessingParameterFeatureSink(
                self.REJECTED, self.tr("Rejected rows"), table, None, True, True
            ),
            self.tr(
                "Rows that were not imported: row number, reason, and what the row begins with."
            ),
        )
        for name, text in (
            (self.IMPORTED, self.tr("Imported events")),
            (self.UPDATED, self.tr("Updated events")),
            (self.UNCHANGED, self.tr("Unchanged events")),
            (self.REJECTED_COUNT, self.tr("Number of rejected rows")),
            (self.CONFLICT_COUNT, self.tr("Number of fields that both changed")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString(STORE, self.tr("Event store")))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Let through a file that is read as text, though QGIS sees no layer in it."""
        given = dict(parameters)
        if event_table.text_file(given.get(self.INPUT)) is not None:
            # Of any kind that passes: the file itself was looked at.
            given[self.INPUT] = QgsVectorLayer("Point?crs=EPSG:4326", "", "memory")
        checked: tuple[bool, str] = super().checkParameterValues(given, context)
        return checked

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...events.importers import long_list
        from ...events.store.store import Store

        name = FORMATS[self.parameterAsEnum(parameters, self.FORMAT, context)]
        order = self.parameterAsEnum(parameters, self.DATE_FORMAT, context)
        encoding = self.parameterAsString(parameters, self.ENCODING, context).strip()
        path = event_table.text_file(parameters.get(self.INPUT))
        table: Any = None
        if path is not None and long_list.is_long(path):
            table = long_list.LongList(path, encoding)
        bring = self._bring if table is None else self._bring_long
        if table is None:
            definition = self.parameterDefinition(self.INPUT)
            table = event_table.read(definition, parameters, context, feedback, encoding=encoding)
        reading = {
            "name": name,
            "mapping": self._mapping(parameters, context, table, name),
            "date_format": event_table.DATE_FORMATS[order] or None,
        }
        saving = {
            "origin": table.name,
            "conflicts": _CHOICES[self.parameterAsEnum(parameters, self.CONFLICTS, context)],
            "same_list": self.parameterAsBool(parameters, self.SAME_LIST, context),
            "feedback": QgisFeedback(feedback),
        }
        address = self.parameterAsString(parameters, STORE, context)
        store = partial(Store.open_or_create, address)
        done = bring(table, reading, saving, store, parameters, feedback)
        self._log(done, feedback)
        results = {
            self.IMPORTED: done.added,
            self.UPDATED: done.updated,
            self.UNCHANGED: done.unchanged,
            self.REJECTED_COUNT: len(done.rejected),
            self.CONFLICT_COUNT: len(done.conflicts),
            STORE: address,
        }
        rejected = self._write_rejected(parameters, context, done.rejected)
        return results | ({self.REJECTED: rejected} if rejected else {})

    def _log(self, done: ImportTotals, feedback: QgsProcessingFeedback) -> None:
        self._list_conflicts(done.conflicts, feedback)
        feedback.pushInfo(
            self.tr("{new} imported, {updated} updated, {same} unchanged, {bad} rejected.").format(
                new=done.added,
                updated=done.updated,
                same=done.unchanged,
                bad=len(done.rejected),
            )
        )
        for note in done.notes:
            feedback.pushWarning(note)
        if done.retracted:
            said = self.tr("{count} of the unchanged were retracted in the store and stay so.")
            feedback.pushWarning(said.format(count=done.retracted))

    def _bring(
        self,
        table: Any,
        reading: dict[str, Any],
        saving: dict[str, Any],
        opened: Callable[[], Store],
        parameters: dict[str, Any],
        feedback: QgsProcessingFeedback,
    ) -> ImportTotals:
        """Import a list that is held whole."""
        from ...events.importers import formats
        from ...events.importing import import_drafts
        from ...events.long_importing import ImportTotals

        found = formats.read(table, **reading, feedback=QgisFeedback(feedback))
        for note in found.notes:
            feedback.pushInfo(note)
        store = opened()
        known = len(found.notes)
        found = self._with_files(found, parameters, store)
        for note in found.notes[known:]:
            feedback.pushInfo(note)
        totals = ImportTotals()
        totals.take(import_drafts(store, found, **saving))
        return totals

    def _bring_long(
        self,
        table: Any,
        reading: dict[str, Any],
        saving: dict[str, Any],
        opened: Callable[[], Store],
        parameters: dict[str, Any],
        feedback: QgsProcessingFeedback,
    ) -> ImportTotals:
        """Import a list part by part."""
        from ...events.long_importing import import_long

        store = opened()
        return import_long(
            store,
            table,
            **reading,
            **saving,
            with_files=lambda found: self._with_files(found, parameters, store),
            note=feedback.pushInfo,
        )

    def _with_files(self, found: Drafts, parameters: dict[str, Any], store: Store) -> Drafts:
        """Return drafts with the files that lie beside an archiver's list."""
        from ...events.importers import archiver

        path = event_table.text_file(parameters.get(self.INPUT))
        if path is None or found.dataset != archiver.DATASET:
            return found
        return archiver.with_files(found, Path(path).parent, store.place.attachments)

    def _list_conflicts(
        self, conflicts: Sequence[FieldConflict], feedback: QgsProcessingFeedback
    ) -> None:
        line = self.tr("“{title}”, {field}: yours “{mine}”, the dataset's “{dataset}”.")
        for one in conflicts[:_SHOWN]:
            feedback.pushWarning(
                line.format(
                    title=one.title[:60],
                    field=one.field,
                    mine=one.mine[:80],
                    dataset=one.dataset[:80],
                )
            )
        if len(conflicts) > _SHOWN:
            rest = self.tr("{count} more fields were changed by you and by the dataset.")
            feedback.pushWarning(rest.format(count=len(conflicts) - _SHOWN))

    def _mapping(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        table: InputTable,
        name: str,
    ) -> Mapping:
        from ...events.importers import formats, generic

        given = self.parameterAsString(parameters, self.MAPPING, context).strip()
        mapping = generic.Mapping.given(given) if given else formats.mapping_for(table, name)
        target = self.parameterAsFileOutput(parameters, self.SAVE_MAPPING, context)
        if target:
            mapping.save(Path(target))
        return mapping

    def _write_rejected(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        rejected: Sequence[Rejected],
    ) -> str | None:
        return sinks.write(
            self,
            parameters,
            self.REJECTED,
            context,
            fields=[("row", "int"), ("reason", "string"), ("content", "string")],
            columns={
                "row": [one.row for one in rejected],
                "reason": [one.reason for one in rejected],
                "content": [one.content for one in rejected],
            },
        )
