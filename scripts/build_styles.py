# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the QML files in `resources/styles` from `cartography/style/layer_styles.py`.

Run with a Python that has QGIS: ``python scripts/build_styles.py``.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def load_salient():
    """Import this checkout as the package `salient`, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "salient", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault("salient", module)
    spec.loader.exec_module(module)
    return sys.modules["salient"]


def main(folder: Path) -> None:
    """Write one file a style."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # the order of attributes in the files hangs on it
    os.environ["QT_HASH_SEED"] = "0"
    from qgis.core import QgsApplication, QgsMapLayer, QgsVectorLayer

    app = QgsApplication.instance() or QgsApplication([], True)
    app.initQgis()
    load_salient()
    layer_styles = importlib.import_module("salient.cartography.style.layer_styles")
    folder.mkdir(parents=True, exist_ok=True)
    parts = QgsMapLayer.StyleCategory
    for name, look in layer_styles.STYLES.items():
        layer = QgsVectorLayer(f"{look.geometry}?crs=EPSG:4326&{look.fields}", name, "memory")
        layer.setRenderer(look.renderer())
        if look.labels is not None:
            layer.setLabeling(look.labels())
            layer.setLabelsEnabled(True)
        path = folder / f"{name}.qml"
        message, ok = layer.saveNamedStyle(str(path), parts.Symbology | parts.Labeling)
        if not ok:
            raise SystemExit(f"{path}: {message}")
        text = path.read_text(encoding="utf-8")
        # ids that change from run to run say nothing, and would make every build differ
        path.write_text(re.sub(r' id="\{[0-9a-f-]{36}\}"', "", text), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "styles")
