# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample as the user's own copy: the plugin's folder goes with its next version."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QStandardPaths

from ..about import ROOT, metadata


def profile_folder() -> Path:
    """Return the folder of the user's profile that is Salient's; no update touches it."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "salient"


def own_copy(project: Path) -> Path:
    """Return the project of the user's copy of the sample, made where there is none.

    A copy a version: an older one stays as the user left it, with the store and the exports beside
    it. Files of the copy that were deleted come back, those that were changed stay.
    """
    folder = profile_folder() / f"sample {metadata()['version']}"
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted(project.parent.iterdir()):
        target = folder / source.name
        if source.is_file() and not target.exists():
            beside = target.with_name(target.name + ".part")
            shutil.copyfile(source, beside)
            beside.replace(target)
    return folder / project.name


def folder_for_exports(home: str) -> str:
    """Return where a file dialog starts: `home`, unless it is the plugin's or the profile's."""
    if home:
        path = Path(home).resolve()
        inner = (ROOT.resolve(), Path(QgsApplication.qgisSettingsDirPath()).resolve())
        if not any(one == path or one in path.parents for one in inner):
            return home
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    documents = QStandardPaths.writableLocation(kind)
    return documents if documents and Path(documents).is_dir() else str(Path.home())
