# SPDX-License-Identifier: GPL-2.0-or-later
"""Import modules where QGIS cannot be: import_without_qgis.py ANSWER MODULE…"""

from __future__ import annotations

import importlib
import json
import sys
import traceback
from pathlib import Path

BARRED = {"qgis", "PyQt5", "PyQt6", "osgeo", "processing"}


class Bar:
    """Finds nothing of QGIS."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        """Refuse what belongs to QGIS; leave the rest to the next finder."""
        if name.split(".")[0] in BARRED:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Bar())
failed = {}
for module in sys.argv[2:]:
    try:
        importlib.import_module(module)
    except ImportError:
        failed[module] = traceback.format_exc()
there = sorted(BARRED & {name.split(".")[0] for name in sys.modules})
Path(sys.argv[1]).write_text(json.dumps({"failed": failed, "qgis": there}), encoding="utf-8")
