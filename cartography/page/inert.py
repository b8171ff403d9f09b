# SPDX-License-Identifier: GPL-2.0-or-later
"""The one door through which text gets onto a layout: QGIS evaluates nothing of it.

QGIS looks for expressions, ``[% … %]``, in every label, in the title of a legend, in the names of
its layers and in those of their classes, and an expression can read the environment and write to
databases. A title that was imported, an actor's or a layer's name are not ours; so nothing else in
this room calls what this module calls, and a test holds that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.core import (
    QgsExpression,
    QgsFileUtils,
    QgsLayerTreeLayer,
    QgsLayerTreeModelLegendNode,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import Qt

from ..inert_text import inert, signs

__all__ = [
    "clear_legend_title",
    "file_name",
    "inert",
    "name_entry",
    "name_in_legend",
    "rename_in_legend",
    "set_field",
    "set_layout_name",
    "set_text",
    "signs",
]

#: properties of a layer in a legend: its name, and those of its classes
_NAMES = ("legend/title-label", "legend/label-")
#: the longest name of a file, without its ending, that every system takes
_LONGEST = 100


def set_text(item: QgsLayoutItemLabel, text: str) -> None:
    """Put a text in a label, as plain text."""
    item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    item.setText(inert(text))


def set_field(item: QgsLayoutItemLabel, field: str) -> None:
    """Let a label show a field of an atlas' sheet: the value is shown and not evaluated again."""
    item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    item.setText(f"[% {QgsExpression.quotedColumnRef(field)} %]")


def copy_text(item: QgsLayoutItemLabel, other: QgsLayoutItemLabel) -> None:
    """Let a label say what another one says, its marks of direction and its mode too."""
    item.setMode(other.mode())
    item.setText(other.text())


def set_layout_name(layout: QgsPrintLayout, name: str) -> None:
    """Name a layout."""
    layout.setName(inert(name))


def clear_legend_title(item: QgsLayoutItemLegend) -> None:
    """Leave a legend without a title."""
    item.setTitle("")


def name_in_legend(
    node: QgsLayerTreeLayer,
    entries: list[QgsLayerTreeModelLegendNode],
    name: str,
    broken: Callable[[str], str] = str,
    worded: Callable[[str], str] = str,
) -> None:
    """Give a layer and its classes their names in a legend.

    Parameters
    ----------
    entries : list of QgsLayerTreeModelLegendNode
        All that the layer has, in their own order.
    broken : callable
        Breaks the layer's name into the lines of the legend.
    worded : callable
        Does so for a class's, in the page's language.
    """
    node.setCustomProperty("legend/title-label", inert(broken(name)))
    for number, entry in enumerate(entries):
        label = str(entry.data(Qt.ItemDataRole.DisplayRole) or "")
        if label:
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, inert(worded(label)))


def rename_in_legend(
    node: QgsLayerTreeLayer,
    entries: Sequence[QgsLayerTreeModelLegendNode],
    names: Mapping[str, str],
) -> None:
    """Give a layer of a legend, and its classes, other names for those that they have.

    The entries are not made anew: that would take QGIS as long as to make them did.
    """
    known = {inert(one): inert(other) for one, other in names.items()}
    for key in node.customProperties():
        text = str(node.customProperty(key, "") or "")
        if key.startswith(_NAMES) and text in known:
            node.setCustomProperty(key, known[text])
    for entry in entries:
        # of those that are left out there are names, but no entries
        if entry.userLabel() in known:
            entry.setUserLabel(known[entry.userLabel()])


def name_entry(node: QgsLayerTreeLayer, number: int, text: str) -> None:
    """Give one class of a layer its name in a legend; `number` counts in the layer's own order."""
    QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, inert(text))


def file_name(text: str) -> str:
    """Return a text as the name of a file in a folder: no way out of it, and not too long."""
    safe = QgsFileUtils.stringToSafeFilename(inert(text)).strip(" .")
    return safe[:_LONGEST].rstrip(" .") or "_"
