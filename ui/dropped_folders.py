# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder of dated maps that is dropped on QGIS's window: *Prepare control layer* takes it up.

QGIS itself has no use for such a folder, or would open its files one by one.
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.gui import QgsCustomDropHandler
from qgis.PyQt.QtCore import QTimer

from ..i18n import tr
from . import messages
from .menu import open_dialog

#: Names that are looked at: a folder of ten years is told by its first.
_MOST_NAMES = 400


def holds_dated_maps(folder: Path) -> bool:
    """Tell whether a folder holds two files or more of map formats whose names say a day."""
    from ..processing.readers import files

    stems = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                path = Path(entry.name)
                if path.suffix.lower() in files.VECTOR and entry.is_file():
                    stems.append(path.stem)
                if len(stems) == _MOST_NAMES:
                    break
    except OSError:
        # what cannot be looked into is QGIS's to tell
        return False
    return sum(map(_says_a_day, stems)) >= 2


def _says_a_day(name: str) -> bool:
    from ..analysis.base import dates
    from ..analysis.base.errors import InputError

    try:
        return dates.parse([name]).precision == "day"
    except dates.AmbiguousDatesError:
        # which day it is, the dialog asks
        return True
    except InputError:
        return False


class _FolderDrop(QgsCustomDropHandler):
    """Takes folders of dated maps; QGIS hands over what was dropped one by one, in one turn."""

    def __init__(self, iface) -> None:
        super().__init__()
        self._iface = iface
        self._dropped: list[Path] = []

    def handleFileDrop(self, file: str) -> bool:  # noqa: N802 - QGIS's name
        """Take up a folder of dated maps; anything else is QGIS's own business."""
        folder = Path(file)
        if not folder.is_dir() or not holds_dated_maps(folder):
            return False
        if not self._dropped:
            QTimer.singleShot(0, self._open)
        self._dropped.append(folder)
        return True

    def _open(self) -> None:
        """Open one dialog, whatever number of folders there are: it reads one at a time."""
        dropped, self._dropped = self._dropped, []
        if not dropped:
            return
        first = dropped[0]
        open_dialog("preparecontrol", {"FOLDER": str(first)})
        if len(dropped) > 1:
            text = tr("“{name}” alone is in the dialog: it reads one folder, with its subfolders.")
            said = text.format(name=first.name)
            messages.inform(self._iface.messageBar(), said, seconds=0)

    def forget(self) -> None:
        """Open nothing any more."""
        self._dropped = []


class DroppedFoldersPart:
    """What QGIS asks when something is dropped on it."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._handler: _FolderDrop | None = None

    def set_up(self) -> None:
        """Be asked."""
        self._handler = _FolderDrop(self._iface)
        self._iface.registerCustomDropHandler(self._handler)

    def tear_down(self) -> None:
        """Be asked no more."""
        if self._handler is not None:
            self._iface.unregisterCustomDropHandler(self._handler)
            self._handler.forget()
            self._handler = None
