# SPDX-License-Identifier: GPL-2.0-or-later
"""Which store belongs to a QGIS project."""

from __future__ import annotations

from qgis.core import QgsProject

_SCOPE, _KEY = "Salient", "/events/store"
_DATABASE = "postgres:"


def address(project: QgsProject | None = None) -> str:
    """Return the address of the project's store, empty if it names none."""
    project = project or QgsProject.instance()
    found: str = project.readEntry(_SCOPE, _KEY, "")[0]
    known = not found or found.startswith(_DATABASE)
    return found if known else str(project.readPath(found))


def set_address(text: str, project: QgsProject | None = None) -> None:
    """Note a store's address in the project; a path is kept relative to it if it can be."""
    project = project or QgsProject.instance()
    kept = text if not text or text.startswith(_DATABASE) else project.writePath(text)
    project.writeEntry(_SCOPE, _KEY, kept)
