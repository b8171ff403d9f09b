# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepare 10,000 actors, and 100,000 dates: how long, and with how much memory. Run by hand.

`python tests/attack/prepare_many.py`
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import resource
import sys
import time
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parents[2]


def load():
    """Import this checkout as the package `salient`."""
    spec = importlib.util.spec_from_file_location(
        "salient", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault("salient", module)
    spec.loader.exec_module(module)


def raw(name: str, shapes: np.ndarray, columns: dict):
    """Return a layer as a reader makes it."""
    from salient.analysis.control.raw import RawLayer

    count = len(shapes)
    return RawLayer(name, shapes, np.zeros(count, bool), columns, list(range(count)), "EPSG:4326")


def tried(title: str, layer, choices) -> None:
    """Prepare a layer and say what it took."""
    from salient.analysis.control.prepare import prepare

    start = time.perf_counter()
    made = prepare([layer], choices)
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{title}: {seconds:.1f} s, {memory} MB, {len(made.maps)} maps, {len(made.notes)} notes")


def main() -> None:
    """Try both."""
    load()
    from salient.analysis.control.raw import Choices

    x, y = np.meshgrid(np.arange(100) / 10.0, np.arange(100) / 10.0)
    grid = shapely.box(x.ravel(), y.ravel(), x.ravel() + 0.1, y.ravel() + 0.1)
    names = [f"Actor {i}" for i in range(len(grid))]
    tried("10,000 actors", raw("a", grid, {"actor": names}), Choices(date=dt.date(2025, 1, 1)))
    first = dt.date(1700, 1, 1)
    days = [(first + dt.timedelta(days=i)).isoformat() for i in range(100_000)]
    squares = np.full(len(days), shapely.box(30, 50, 31, 51), dtype=object)
    columns = {"actor": ["A"] * len(days), "date": days}
    tried("100,000 dates", raw("b", squares, columns), Choices(date_field="date"))


if __name__ == "__main__":
    main()
