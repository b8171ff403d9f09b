# SPDX-License-Identifier: GPL-2.0-or-later
"""Build the bundled sample from its list of coordinates.

Run with a Python that has QGIS and shapely: ``python scripts/build_sample.py [folder]``. Reads
``resources/sample/central_syria.txt`` and writes ``salient_sample.gpkg`` and
``salient_sample.qgz`` beside it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from _sample_sketch import SAMPLE, read_sketch


def main(folder: Path) -> None:
    """Write the GeoPackage and the project into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # QGIS asks for the platform when it is imported.
    from _sample_project import write_geopackage, write_project

    # a GeoPackage carries the time it was written: a fixed one makes two builds alike
    os.environ["OGR_CURRENT_DATE"] = "2025-01-01T00:00:00.000Z"
    sketch = read_sketch()
    geopackage = folder / "salient_sample.gpkg"
    write_geopackage(sketch, geopackage)
    write_project(sketch, geopackage, folder / "salient_sample.qgz")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE)
