# SPDX-License-Identifier: GPL-2.0-or-later
"""Build and draw each of our widgets with PyQt6: widgets_on_qt6.py ANSWER.

QGIS's classes are those of its published interface, which do nothing (qgis_of_stubs).
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(sys.argv[0]).resolve().parent))
import qgis_of_stubs

qgis_of_stubs.install()
import own_widgets  # noqa: E402 - finds qgis where it was put
from PyQt6.QtWidgets import QApplication, QWidget  # noqa: E402 - after it

app = QApplication([])
app.setQuitOnLastWindowClosed(False)


window = QWidget()
failed = own_widgets.import_all()
built = []
for kind in own_widgets.kinds():
    try:
        widget = kind(*own_widgets.special(kind.__name__, window))
        widget.resize(600, 400)
        widget.grab()
        built.append(kind.__name__)
    except Exception:
        failed[kind.__name__] = traceback.format_exc()[-900:]
Path(sys.argv[1]).write_text(json.dumps({"built": built, "failed": failed}), encoding="utf-8")
# what the published interface owns is not taken down in order
os._exit(0)
