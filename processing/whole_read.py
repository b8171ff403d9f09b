# SPDX-License-Identifier: GPL-2.0-or-later
"""Features to the last one: QGIS ends a read that failed as it ends one that is done.

A file that is gone or cut off, a path that leads elsewhere by now, no more open files, a lost
connection: the layer is still valid, and nothing comes, or a part, and no error. What is measured
on it would be a wrong figure, or none where there is one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any, TypeVar

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsMessageLog,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ..analysis.base.errors import InputError
from ..analysis.base.remarks import remark
from ..i18n import tr
from . import compat

_List = TypeVar("_List")
#: as whom QGIS's providers write to its log
_PROVIDERS = ("OGR", "PostGIS", "SpatiaLite", "MSSQL", "Oracle", "WFS", "OAPIF")
_FAULTS = (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)


@dataclass(frozen=True)
class Again:
    """How a part of a layer is asked for once more.

    GDAL complains of a condition that it cannot take, of a number held against a text for one; QGIS
    looks at the condition itself then, and nothing is lost.

    Attributes
    ----------
    get : callable
        Asks the provider.
    requests : sequence of QgsFeatureRequest
        What was asked for, one after the other.
    count : int
        How many features the whole layer has by its own count.
    """

    get: Callable[[QgsFeatureRequest], Iterable[QgsFeature]]
    requests: Sequence[QgsFeatureRequest]
    count: int

    def is_all(self, number: int, heard: _Heard) -> bool:
        """Tell whether so many features are all of the part, and the whole layer can be read."""
        bare = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setNoAttributes()
        counts = []
        for asked in (list(map(_plain, self.requests)), [bare]):
            sent = heard.asking(partial(self._sent, asked))
            counts.append(sum(1 for _ in sent))
            if heard.fault:
                return False
        return counts[0] == number and counts[1] >= self.count > 0

    def _sent(self, requests: Sequence[QgsFeatureRequest]) -> Iterator[QgsFeature]:
        return chain.from_iterable(map(self.get, requests))


def _plain(request: QgsFeatureRequest) -> QgsFeatureRequest:
    """Return a request for the same features whose condition no provider understands."""
    other = QgsFeatureRequest(request)
    condition = request.filterExpression()
    if condition is not None:
        other.setFilterExpression(f"try(({condition.expression()}))")
    return other


def to_the_end(
    ask: Callable[[], Iterable[QgsFeature]],
    layer: str,
    count: int | None = None,
    say: Callable[[str], None] | None = None,
    again: Again | None = None,
) -> Iterator[QgsFeature]:
    """Yield the features that a provider sends, and refuse the layer if that was not all.

    Parameters
    ----------
    ask : callable
        Asks the provider; called when the first feature is taken, and not before.
    layer : str
        Name of the layer, for messages.
    count : int or None
        How many there are by the layer's own count; None where a part is asked for, which is asked
        for once more where a provider has complained. It may be an estimate: a few less are said,
        and none at all is refused.
    say : callable, optional
        Takes a sentence.
    again : Again, optional
        How a part is asked for once more where GDAL has complained.

    Raises
    ------
    InputError
        If the read failed; the message names the layer, and says what to do.
    """
    number = 0
    with _heard() as heard:
        for feature in heard.asking(ask):
            yield feature
            number += 1
        failed = heard.fault
        if heard.is_doubtful and count is None:
            if sum(1 for _ in heard.asking(ask)) == number:
                failed = heard.fault
        elif failed and again is not None and count is None:
            failed = "" if again.is_all(number, heard) else failed
    missing = count is not None and number < count
    if (missing and (failed or not number)) or (failed and (count is None or not number)):
        raise _refused(layer, failed, number, count)
    if missing and say is not None:
        message = tr(
            "“{layer}” has {count} features by its own count, and {number} were read. If it was "
            "changed meanwhile, reload it and run again."
        )
        say(message.format(layer=layer, count=count, number=number))


def values_of(source: Any, index: int, most: int = -1) -> set[Any]:
    """Return the different values in a column of a source, or so many of them, without nulls.

    Raises
    ------
    InputError
        If not all could be read.
    """
    ask = partial(compat.unique_values, source, index, most)
    with _heard() as heard:
        found = set(heard.asking(ask))
        failed = heard.fault
        if heard.is_doubtful and found == set(heard.asking(ask)):
            failed = heard.fault
    count = source.featureCount()
    if failed or (not found and count > 0):
        raise _refused(source.sourceName(), failed, 0, count)
    return {value for value in found if not compat.is_null(value)}


def to_choose_from(read: Callable[[], _List], nothing: _List) -> _List:
    """Return a list to choose from; of a layer that cannot be read `nothing`, and say so."""
    try:
        return read()
    except InputError as error:
        QgsMessageLog.logMessage(str(error), "Salient", Qgis.MessageLevel.Warning)
        return nothing


def _refused(layer: str, reason: str, number: int, count: int | None) -> InputError:
    return InputError(
        "“{layer}” cannot be read to its end: {reason}. See that it lies where it did and is "
        "whole, close other programs that use it, reload it and run again.",
        layer=layer,
        reason=reason.rstrip(".")
        or remark("{number} of its {count} features came", number=number, count=count),
    )


class _Heard:
    """What GDAL and QGIS's providers complain of in this thread while they are asked.

    Attributes
    ----------
    fault : str
        What was complained of in the answer before, empty for nothing.
    is_doubtful : bool
        It need not have cost anything: a provider tells of a connection that it makes anew in
        time, too. What GDAL failed at it fails at again.
    """

    def __init__(self) -> None:
        self.fault = ""
        self.is_doubtful = False
        self._thread = threading.get_ident()
        self._is_asking = False

    def hear(self, text: str, tag: str, level: Qgis.MessageLevel) -> None:
        """Take a message of QGIS's log."""
        is_ours = self._is_asking and threading.get_ident() == self._thread
        if is_ours and tag in _PROVIDERS and level in _FAULTS:
            self.fault = self.fault or " ".join(str(text).split())

    def asking(self, ask: Callable[[], Iterable[Any]]) -> Iterator[Any]:
        """Yield an answer."""
        from osgeo import gdal  # loading Salient does not wait for it

        self.fault = failed = ""
        gdal.ErrorReset()
        self._is_asking = True
        for one in ask():
            failed = failed or _fault_of(gdal)
            self._is_asking = False
            yield one
            # what went wrong with whoever has taken it is no fault of the read
            gdal.ErrorReset()
            self._is_asking = True
        self._is_asking = False
        failed = failed or _fault_of(gdal)
        self.is_doubtful = bool(self.fault) and not failed
        self.fault = failed or self.fault


def _fault_of(gdal: Any) -> str:
    has_failed = gdal.GetLastErrorType() >= gdal.CE_Failure
    return (gdal.GetLastErrorMsg() or "GDAL") if has_failed else ""


@contextmanager
def _heard() -> Iterator[_Heard]:
    heard = _Heard()
    said = QgsApplication.messageLog().messageReceived
    # at once, in the thread that is told of
    said.connect(heard.hear, Qt.ConnectionType.DirectConnection)
    try:
        yield heard
    finally:
        said.disconnect(heard.hear)


def counted(count: int) -> int | None:
    """Return a layer's count of its features, None where it has none: QGIS writes that below 0."""
    return count if count >= 0 else None


def is_readable(layer: QgsVectorLayer) -> bool:
    """Return whether the first feature of a layer comes, if it has any."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
    return next(layer.getFeatures(request), None) is not None or layer.featureCount() <= 0
