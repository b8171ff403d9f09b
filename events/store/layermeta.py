# SPDX-License-Identifier: GPL-2.0-or-later
"""Sources in QGIS's own metadata of a layer, where they go wherever the layer goes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsAbstractMetadataBase, QgsMapLayer

from ..checks import is_web_link
from ..export.citations import CitationEntry, citation

_MARK = "Sourced event: "


def fill(layer: QgsMapLayer, entries: Sequence[CitationEntry]) -> int:
    """Write sources into a layer's metadata: their links, and a line of history each.

    What an earlier call wrote is replaced; what the user wrote stays.

    Returns
    -------
    int
        How many lines of history were written.
    """
    metadata = layer.metadata()
    kept = [line for line in metadata.history() if not line.startswith(_MARK)]
    lines = list(dict.fromkeys(_MARK + citation(entry) for entry in entries))
    metadata.setHistory([*kept, *lines])
    links = [one for one in metadata.links() if not one.description.startswith(_MARK)]
    known = {one.url for one in links}
    for entry in entries:
        for url in _urls(entry):
            if url not in known:
                known.add(url)
                links.append(_link(entry, url))
    metadata.setLinks(links)
    layer.setMetadata(metadata)
    return len(lines)


def _urls(entry: CitationEntry) -> list[str]:
    if entry.report is None:
        return []
    return [url for url in (entry.report.url, entry.report.archived_url) if is_web_link(url)]


def _link(entry: CitationEntry, url: str) -> QgsAbstractMetadataBase.Link:
    name = entry.source.name if entry.source else url
    link = QgsAbstractMetadataBase.Link(name, "WWW:LINK", url)
    link.description = _MARK + entry.event.title
    return link
