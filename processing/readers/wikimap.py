# SPDX-License-Identifier: GPL-2.0-or-later
"""Places as Wikipedia's detailed-map modules list them: lat, long, mark, in Lua or as CSV."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from ...analysis.base.errors import InputError
from ...i18n import tr
from .. import compat

_RECORD = re.compile(r"\{([^{}]*)\}")
_PAIR = re.compile(r"""(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(-?[\d.]+))""")
_COMMENT = re.compile(r"--\[\[.*?\]\]|--[^\n]*", re.DOTALL)
_FIELDS = ("mark", "label", "link", "date")
#: The beginnings of marks' names that say nothing, as in “Location dot red.svg”.
_PLAIN = re.compile(r"^(?:file:|image:)?(?:location dot )?|\.(?:svg|png|gif)$", re.IGNORECASE)


def read(path: str) -> QgsVectorLayer:
    """Return a layer of points of a module's text or of a CSV file with the same columns.

    Raises
    ------
    InputError
        If the file cannot be read or holds no places.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        message = tr("“{path}” cannot be read: {error}.")
        raise InputError(message.format(path=path, error=error.strerror)) from error
    except UnicodeDecodeError as error:
        message = tr("“{path}” is not in UTF-8. Save it so.")
        raise InputError(message.format(path=path)) from error
    records = _csv(text) if path.lower().endswith((".csv", ".tsv")) else _lua(text)
    records = [record for record in records if record.get("lat") and record.get("long")]
    if not records:
        message = tr("“{path}” holds no places: none has “lat” and “long”.")
        raise InputError(message.format(path=path))
    return _layer(records, Path(path).stem)


def _lua(text: str) -> list[dict[str, Any]]:
    records = []
    for body in _RECORD.findall(_COMMENT.sub("", text)):
        pairs = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _PAIR.finditer(body)}
        records.append(pairs)
    return records


def _csv(text: str) -> list[dict[str, Any]]:
    first = text.splitlines()[0] if text else ""
    delimiter = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    return [{str(k).strip().lower(): (v or "") for k, v in row.items() if k} for row in reader]


def _layer(records: list[dict[str, Any]], name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:4326", name, "memory")
    provider = layer.dataProvider()
    provider.addAttributes([compat.make_field(field, "string") for field in _FIELDS])
    layer.updateFields()
    features = []
    for number, record in enumerate(records, 1):
        try:
            lat, lon = float(record["lat"]), float(record["long"])
        except ValueError as error:
            message = tr("Place {number}: “{lat}, {long}” are no coordinates in degrees.")
            raise InputError(
                message.format(number=number, lat=record["lat"], long=record["long"])
            ) from error
        mark = _PLAIN.sub(
            "", record.get("mark") or record.get("colour") or record.get("color") or ""
        )
        feature = QgsFeature(layer.fields())
        texts = [mark, record.get("label"), record.get("link"), record.get("date")]
        feature.setAttributes([text or None for text in texts])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
        features.append(feature)
    provider.addFeatures(features)
    return layer
