# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs that are written aside, read back and counted, and take their place at the end of a run.

QGIS's own sink deletes what stands at the destination before it writes. A run that is killed, or a
disk that is full, then leaves neither the old result nor the new one, and readers of a database
meet an empty table in every normal run. Here a file is written in a folder beside its destination
and renamed onto it; a table, of a GeoPackage or of PostGIS, is written under a name of its own and
renamed in one transaction. All outputs of a run do so together, once all of them are whole.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
import traceback
import uuid
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from osgeo import gdal, ogr
from qgis.core import (
    QgsDataSourceUri,
    QgsException,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..analysis.base.feedback import check
from ..analysis.base.file_parts import belonging, beside
from ..i18n import tr

FILE, TABLE, POSTGRES = "file", "table", "postgres"
_MARK = ".salient-"
#: attribute of an algorithm that takes each row for its manifest
RECORD = "_salient_record"
#: attribute of an algorithm that knows whether its run is to stop
ASKED = "_salient_asked"
#: rows written between two looks at the cancel button
_LOOK = 100
#: folders of runs that were killed are removed by the next one; a run's own is never this old
_OLD_S = 24 * 3600.0
_SQLITE = (".gpkg", ".sqlite", ".db")
_SIDECARS = ("-wal", "-shm", "-journal")
#: what a table is called until it takes its place: when it was begun, and a number of its own
_ASIDE = re.compile(r"__salient_([0-9a-f]{8})[0-9a-f]{6}")
#: of the 63 bytes that PostgreSQL keeps of a name: it cuts the rest, and the mark with it
_NAME_BYTES = 36
#: a reader that holds a table for longer ends the run, instead of all that wait behind it
_LOCK_S = 60


@dataclass
class Staged:
    """One output that is whole and waits for the others.

    Attributes
    ----------
    kind : str
        `FILE`, `TABLE` of a GeoPackage, or `POSTGRES`.
    final, aside : str
        Path of the file and of what was written; of a table its name and the name it has so far.
    uri : str
        Of a table, where it lies: path of the GeoPackage or connection.
    schema : str
    """

    kind: str
    final: str
    aside: str
    uri: str = ""
    schema: str = ""


@dataclass
class Output:
    """A layer that is being written."""

    algorithm: Any
    parameters: dict[str, Any]
    name: str
    sink: Any
    destination: str
    staged: Staged | None
    fields: QgsFields | None = None
    rows: int = field(default=0)

    def add(self, feature: QgsFeature) -> None:
        """Write one feature.

        Raises
        ------
        Canceled
            If the user asked to stop.
        QgsProcessingException
            If it cannot be written.
        """
        asked = getattr(self.algorithm, ASKED, None)
        if asked is not None and self.rows % _LOOK == 0:
            check(asked)
        if not self.sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                self.algorithm.writeFeatureError(self.sink, self.parameters, self.name)
            )
        self.rows += 1
        record = getattr(self.algorithm, RECORD, None)
        if record is not None and self.fields is not None:
            record.add(self.name, self.fields, feature)

    def close(self) -> str:
        """Flush and count what was written; return the id it will have.

        Raises
        ------
        QgsProcessingException
            If not every row is there.
        """
        self.sink = None  # deleting the sink flushes it
        if self.staged is not None:
            found = _counted(self.staged)
            if found != self.rows:
                raise QgsProcessingException(
                    tr(
                        "“{place}” could not be written: {count} of {rows} rows are there, perhaps "
                        "for want of room on the disk. What stood there before is kept."
                    ).format(place=_place(self.staged), count=max(found, 0), rows=self.rows)
                )
        return self.destination


def open_output(
    algorithm: Any,
    parameters: dict[str, Any],
    name: str,
    context: Any,
    fields: QgsFields,
    wkb_type: Any,
    crs: Any,
) -> Output | None:
    """Return a layer to write to, aside from its destination; None where it is not wanted.

    Raises
    ------
    QgsProcessingException
        If the sink cannot be made.
    """
    staged, moved = _aside(algorithm, parameters, name, context)
    sink, destination = algorithm.parameterAsSink(moved, name, context, fields, wkb_type, crs)
    if sink is None:
        if not parameters.get(name):
            return None
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    if staged is not None:
        final = destination.replace(staged.aside, staged.final)
        _load_as(context, destination, final)
        destination = final
    if context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        if hasattr(details, "layerSortKey"):  # from QGIS 3.30 on
            details.layerSortKey = _above(wkb_type)
    output = Output(algorithm, parameters, name, sink, destination, staged, fields)
    algorithm._outputs = [*getattr(algorithm, "_outputs", []), output]
    return output


def _above(wkb_type: Any) -> int:
    """Return 1 for tables, 2 for polygons, 3 for lines, 4 for points: the higher lies above."""
    kinds = QgsWkbTypes.GeometryType
    order = {kinds.PolygonGeometry: 2, kinds.LineGeometry: 3, kinds.PointGeometry: 4}
    return order.get(QgsWkbTypes.geometryType(wkb_type), 1)


def _load_as(context: Any, aside: str, final: str) -> None:
    """Load an output under the id it will have, not under the one it was written with."""
    waiting = context.layersToLoadOnCompletion()
    if aside in waiting:
        waiting[final] = waiting.pop(aside)
        context.setLayersToLoadOnCompletion(waiting)


def _taken_over(algorithm: Any) -> list[Staged]:
    """Return what a run has written aside; the run knows of it no longer."""
    outputs, algorithm._outputs = getattr(algorithm, "_outputs", []), []
    for output in outputs:
        output.sink = None  # what is open, or in the middle of a transaction, cannot be removed
    return [output.staged for output in outputs if output.staged is not None]


# Where to write ---------------------------------------------------------------------------------


def _aside(
    algorithm: Any, parameters: dict[str, Any], name: str, context: Any
) -> tuple[Staged | None, dict[str, Any]]:
    """Return what is written aside, and the parameters that say so; None to write directly."""
    given = parameters.get(name)
    text = _text(given, context)
    staged, moved = _file_aside(algorithm, text)
    if staged is None:
        staged, moved = _table_aside(text)
    if staged is None:
        return None, parameters
    value: Any = moved
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        value = QgsProcessingOutputLayerDefinition(given)
        value.sink = QgsProperty.fromValue(moved)
    return staged, {**parameters, name: value}


def _text(given: Any, context: Any) -> str:
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        given = given.sink
    if isinstance(given, QgsProperty):
        given, _ = given.valueAsString(context.expressionContext(), "")
    return given if isinstance(given, str) else ""


def _file_aside(algorithm: Any, text: str) -> tuple[Staged | None, str]:
    """Stage a file in a folder of this run beside its destination: renaming is then one step."""
    path = Path(text)
    if not text or ":" in text[2:] or not path.suffix:
        return None, text
    path = path.absolute()
    if not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        return None, text  # QGIS's own message names the folder
    _remove_old(path.parent)
    folder = path.parent / f"{_MARK}{uuid.uuid4().hex[:12]}"
    folder.mkdir()
    aside = folder / path.name
    return Staged(FILE, str(path), str(aside)), str(aside)


def _remove_old(folder: Path) -> None:
    """Remove what a run that was killed has left beside its destination."""
    for one in folder.glob(f"{_MARK}*"):
        try:
            age = time.time() - one.stat().st_mtime
        except OSError:
            continue  # another run removed it just now
        if one.is_dir() and age > _OLD_S:
            shutil.rmtree(one, ignore_errors=True)


def _table_aside(text: str) -> tuple[Staged | None, str]:
    """Stage a table of a GeoPackage that is there, or of PostGIS, under a name of its own."""
    provider, _, source = text.partition(":")
    if provider not in ("ogr", "postgis") or not source:
        return None, text
    uri = QgsDataSourceUri(source)
    table = uri.table()
    if provider == "ogr":
        path = uri.database()
        if not table or not path.lower().endswith(".gpkg") or not Path(path).is_file():
            return None, text
        if not hasattr(ogr.Layer, "Rename"):  # from GDAL 3.5 on
            return None, text
    aside = f"{_begun(table)}{int(time.time()):08x}{uuid.uuid4().hex[:6]}"
    uri.setTable(aside)
    if provider == "ogr":
        staged = Staged(TABLE, table, aside, uri.database())
    else:
        staged = Staged(POSTGRES, table, aside, uri.connectionInfo(True), uri.schema())
    return staged, f"{provider}:{uri.uri(True)}"


def _begun(table: str) -> str:
    """Return what the name of a table that is written aside begins with."""
    return table.encode()[:_NAME_BYTES].decode(errors="ignore") + "__salient_"


def _left_behind(table: str, names: Iterable[str]) -> list[str]:
    """Return which tables a run that was killed has left of one: those begun a day ago."""
    begun = _begun(table)
    return [
        name
        for name in names
        if name.startswith(begun)
        and (found := _ASIDE.fullmatch(name, len(begun) - len("__salient_")))
        and time.time() - int(found[1], 16) > _OLD_S
    ]


# What is there ----------------------------------------------------------------------------------


def _place(staged: Staged) -> str:
    return staged.final if staged.kind == FILE else f"{staged.final} ({_where(staged)})"


def _where(staged: Staged) -> str:
    """Return where a table lies, without a password."""
    return staged.uri if staged.kind == TABLE else staged.schema or "PostgreSQL"


def _counted(staged: Staged) -> int:
    """Return how many rows stand aside; -1 if they cannot be read."""
    if staged.kind == POSTGRES:
        # names are quoted
        rows = _execute(staged, f"SELECT count(*) FROM {_name(staged, staged.aside)}")  # nosec B608
        return int(rows[0][0]) if rows else -1
    path = Path(staged.aside if staged.kind == FILE else staged.uri)
    if path.suffix.lower() != ".gpkg":
        layer = QgsVectorLayer(str(path), "staged", "ogr")
        return layer.featureCount() if layer.isValid() else -1
    table = path.stem if staged.kind == FILE else staged.aside
    return _counted_in_geopackage(path, table)


def _counted_in_geopackage(path: Path, table: str) -> int:
    """Count rows one by one: a GeoPackage's own note of their number may be older than they are."""
    try:
        with closing(
            sqlite3.connect(f"file:{quote(path.resolve().as_posix())}?mode=ro", uri=True)
        ) as file:
            quoted = table.replace('"', '""')
            # a quoted name
            (count,) = file.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()  # nosec B608
    except sqlite3.Error:
        return -1
    return int(count)


# Taking their place -----------------------------------------------------------------------------


def publish(algorithm: Any) -> None:
    """Let all outputs of a run take their place.

    Raises
    ------
    QgsProcessingException
        If one cannot; what has not taken its place by then is removed.
    """
    from . import outputs

    waiting = _taken_over(algorithm)
    try:
        for path in dict.fromkeys(one.uri for one in waiting if one.kind == TABLE):
            _swap_in_geopackage(path, [one for one in waiting if one.uri == path])
        for uri in dict.fromkeys(one.uri for one in waiting if one.kind == POSTGRES):
            _swap_in_postgres([one for one in waiting if one.uri == uri])
        for one in waiting:
            if one.kind == FILE:
                outputs.mark_published(one.aside, one.final)
                _move(one)
            elif one.kind == TABLE:
                outputs.mark_published(one.uri, one.uri, one.final)
    except BaseException:
        _remove(waiting)
        raise


def discard(algorithm: Any) -> None:
    """Remove what a failed run has written; what stood there before is kept."""
    _remove(_taken_over(algorithm))


def _remove(waiting: Sequence[Staged]) -> None:
    for one in waiting:
        if one.kind == FILE:
            shutil.rmtree(Path(one.aside).parent, ignore_errors=True)
        elif one.kind == TABLE:
            _drop_in_geopackage(one)
        else:
            _execute(one, f"DROP TABLE IF EXISTS {_name(one, one.aside)}")


def _move(staged: Staged) -> None:
    """Rename the files of one output; of several files the one that was asked for comes last."""
    folder, final = Path(staged.aside).parent, Path(staged.final)
    files = sorted(folder.iterdir(), key=lambda path: path.name == final.name)
    try:
        if final.suffix.lower() in _SQLITE:
            _settle(final)
        _remove_parts(final, {path.name for path in files})
        for path in files:
            path.replace(final.parent / path.name)
    except OSError as error:
        raise QgsProcessingException(
            tr(
                "“{path}” cannot be replaced: {reason}. Is it open in another program? What stood "
                "there before is kept."
            ).format(path=final, reason=error.strerror)
        ) from error
    shutil.rmtree(folder, ignore_errors=True)


def _remove_parts(final: Path, new: set[str]) -> None:
    """Remove what belongs to the file that stands there and would be read with the new one."""
    for path in beside(final, belonging(final.suffix)):
        if path.name not in new:
            path.unlink()


def _settle(path: Path) -> None:
    """Bring a database's log into it and remove it: it must not be read with the new file."""
    if not path.is_file():
        return
    if any(Path(f"{path}{suffix}").exists() for suffix in _SIDECARS):
        # What is no database any more is replaced all the same.
        with suppress(sqlite3.Error), closing(sqlite3.connect(path, timeout=5.0)) as file:
            file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for suffix in _SIDECARS:
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def _swap_in_geopackage(path: str, waiting: Sequence[Staged]) -> None:
    """Rename tables onto those that stand there, in one transaction."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_UPDATE | gdal.OF_VECTOR)
        if dataset is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        _must(dataset.StartTransaction())
        for one in waiting:
            _drop_layer(dataset, one.final)
            _must(dataset.GetLayerByName(one.aside).Rename(one.final))
        _must(dataset.CommitTransaction())
        names = [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())]
        for name in [old for one in waiting for old in _left_behind(one.final, names)]:
            _drop_layer(dataset, name)
    except RuntimeError as error:
        # who keeps the error keeps its frames, which must not keep the file open and locked
        traceback.clear_frames(error.__traceback__)
        dataset = None
        raise QgsProcessingException(
            tr("“{path}” cannot be written: {reason}. What stood there before is kept.").format(
                path=path, reason=str(error) or gdal.GetLastErrorMsg()
            )
        ) from error


def _drop_in_geopackage(staged: Staged) -> None:
    dataset = gdal.OpenEx(staged.uri, gdal.OF_UPDATE | gdal.OF_VECTOR)
    if dataset is not None:
        _drop_layer(dataset, staged.aside)


def _drop_layer(dataset: Any, name: str) -> None:
    names = [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())]
    if name in names:
        _must(dataset.DeleteLayer(names.index(name)))


def _must(code: int | None) -> None:
    """Raise where GDAL only returns a code: its exceptions are off on older QGIS."""
    if code:
        raise RuntimeError(gdal.GetLastErrorMsg())


def _swap_in_postgres(waiting: Sequence[Staged]) -> None:
    """Rename tables onto those that stand there, in one transaction: readers see no empty table."""
    steps = []
    for one in waiting:
        steps.append(f"DROP TABLE IF EXISTS {_name(one, one.final)}")
        steps.append(f"ALTER TABLE {_name(one, one.aside)} RENAME TO {_quoted(one.final)}")
    # Several statements sent as one are one transaction of PostgreSQL's.
    _execute(waiting[0], "; ".join([f"SET LOCAL lock_timeout = {1000 * _LOCK_S:.0f}", *steps]))
    for one in waiting:
        with suppress(QgsProcessingException):  # of another user, who alone may drop it
            _drop_left_behind(one)


def _drop_left_behind(staged: Staged) -> None:
    where = "'" + staged.schema.replace("'", "''") + "'" if staged.schema else "current_schema()"
    sql = f"SELECT tablename FROM pg_tables WHERE schemaname = {where}"  # nosec B608 - quoted
    names = [str(row[0]) for row in _execute(staged, sql)]
    for name in _left_behind(staged.final, names):
        _execute(staged, f"DROP TABLE {_name(staged, name)}")


def _execute(staged: Staged, sql: str) -> list[Any]:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    try:
        return list(metadata.createConnection(staged.uri, {}).executeSql(sql))
    except (QgsException, QgsProviderConnectionException) as error:
        # QGIS says the statement first, and then what the server says of it
        found = re.search(r"\[ERROR:\s*(.*?)\s*\]\s*$", str(error), re.DOTALL)
        raise QgsProcessingException(
            tr("The table “{table}” cannot be written: {reason}").format(
                table=staged.final, reason=found[1] if found else error
            )
        ) from error


def _name(staged: Staged, table: str) -> str:
    return f"{_quoted(staged.schema)}.{_quoted(table)}" if staged.schema else _quoted(table)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
