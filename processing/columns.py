# SPDX-License-Identifier: GPL-2.0-or-later
"""A field of a layer by its name, which need not be written as the layer writes it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsField, QgsProcessingException

from ..i18n import tr


def index_of(source: Any, name: str) -> int:
    """Return the number of a field of a layer, or of the source of a parameter.

    Raises
    ------
    QgsProcessingException
        If there is no such field; the message lists those there are.
    """
    index: int = source.fields().lookupField(name)
    if index < 0:
        message = tr("“{layer}” has no field “{field}”. It has: {fields}.")
        known = ", ".join(field.name() for field in source.fields()) or tr("no fields")
        raise QgsProcessingException(
            message.format(layer=source.sourceName(), field=name, fields=known)
        )
    return index


def field_of(source: Any, name: str) -> QgsField:
    """Return a field by its name; raises as `index_of`."""
    return source.fields().field(index_of(source, name))


def own_name(source: Any, name: str) -> str:
    """Return a field's name as its layer writes it; raises as `index_of`."""
    return str(field_of(source, name).name())
