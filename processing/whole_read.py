# SPDX-License-Identifier: GPL-2.0-or-later
"""Features to the last one: QGIS ends a read that failed as it ends one that is done.

A file that is gone or cut off, a path that leads elsewhere by now, no more open files, a lost
connection: the layer is still valid, and nothing comes, or a part, and no error. What is measured
on it would be a wrong figure, or none where there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from osgeo import gdal
from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ..analysis.base.errors import InputError
from ..analysis.base.remarks import remark
from ..i18n import tr


def to_the_end(
    ask: Callable[[], Iterable[QgsFeature]],
    layer: str,
    count: int | None,
    say: Callable[[str], None],
) -> Iterator[QgsFeature]:
    """Yield the features that a provider sends, and refuse the layer if that was not all.

    Parameters
    ----------
    ask : callable
        Asks the provider; called when the first feature is taken, and not before.
    layer : str
        Name of the layer, for messages.
    count : int or None
        How many there are by the layer's own count; None where a part is asked for. It may be an
        estimate: a few less are said, and none at all is refused.
    say : callable
        Takes a sentence.

    Raises
    ------
    InputError
        If the read failed; the message names the layer, and says what to do.
    """
    gdal.ErrorReset()
    number = 0
    for feature in ask():
        yield feature
        number += 1
    failed = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""
    missing = count is not None and number < count
    if (missing and (failed or not number)) or (failed and not number):
        raise InputError(
            "“{layer}” cannot be read to its end: {reason}. See that it lies where it did and is "
            "whole, close other programs that use it, reload it and run again.",
            layer=layer,
            reason=failed
            or remark("{number} of its {count} features came", number=number, count=count),
        )
    if missing:
        message = tr(
            "“{layer}” has {count} features by its own count, and {number} were read. If it was "
            "changed meanwhile, reload it and run again."
        )
        say(message.format(layer=layer, count=count, number=number))


def counted(count: int) -> int | None:
    """Return a layer's count of its features, None where it has none: QGIS writes that below 0."""
    return count if count >= 0 else None


def is_readable(layer: QgsVectorLayer) -> bool:
    """Return whether the first feature of a layer comes, if it has any."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
    return next(layer.getFeatures(request), None) is not None or layer.featureCount() <= 0
