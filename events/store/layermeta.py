# SPDX-License-Identifier: GPL-2.0-or-later
"""Sources in QGIS's own metadata of a layer, where they go wherever the layer goes.

QGIS shows metadata as a page, in layer properties and in the browser, and escapes nothing of it: a
title could load pictures and, where it shows pages by WebKit, run scripts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from qgis.core import QgsAbstractMetadataBase, QgsMapLayer

from ..checks import is_web_link
from ..export.citations import CitationEntry, citation

_MARK = "Sourced event: "
#: what HTML takes for the begin of a tag or of a character's name
_OPENS = re.compile(r"[<&](?=\S)")
#: has no width and allows no break
_JOINER = "\u2060"
#: what may stand in a link; of HTML's signs only those that end no attribute
_LINK = "%:/?#[]@!$&()*+,;=~-._"


def no_page(text: str) -> str:
    """Return a text that looks the same and in which HTML finds neither tags nor entities."""
    return _OPENS.sub(rf"\g<0>{_JOINER}", text)


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
    lines = list(dict.fromkeys(_MARK + no_page(citation(entry)) for entry in entries))
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
    urls = (entry.report.url, entry.report.archived_url)
    return [_link_alone(url) for url in urls if is_web_link(url)]


def _link_alone(url: str) -> str:
    return "".join(
        sign if sign.isalnum() or sign in _LINK else quote(sign, errors="replace") for sign in url
    )


def _link(entry: CitationEntry, url: str) -> QgsAbstractMetadataBase.Link:
    name = entry.source.name if entry.source else url
    link = QgsAbstractMetadataBase.Link(no_page(name), "WWW:LINK", url)
    link.description = _MARK + no_page(entry.event.title)
    return link
