# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill `salient update` at random moments while it adds a day, and look at what stands there.

    python tests/attack/kill_update.py MAPS [--count 20] [--seed 1]

MAPS is a folder of dated GeoJSON; five of them make the series. After each kill the outputs must be
those of before or of after, each file whole, and a run that is let through must find the figures of
a series that was measured from nothing, know each alert, tell it unless the killed one has, and
leave nothing of that.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILE = 'actor = "Red"\nencirclers = ["Red"]\n[cores]\nTown = [37.18, 48.28]\n'
FILE += '[[rules]]\nkind = "gap under"\nkm = 500\n'


def command(link: Path, *words: str) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "salient", "update", *words],
        env={**os.environ, "PYTHONPATH": str(link)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def tables(series: Path) -> dict[str, bytes]:
    """Return the tables; every JSON must be whole."""
    for path in (series / "out").glob("*.json"):
        json.loads(path.read_text(encoding="utf-8"))
    return {path.name: path.read_bytes() for path in (series / "out").glob("*.csv")}


def alerts(series: Path) -> set[str]:
    found = json.loads((series / "out" / "alerts.json").read_text(encoding="utf-8"))
    return {one["id"] for one in found}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("maps", type=Path)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    *first, new = sorted(asked.maps.glob("*.geojson"))[:5]
    with tempfile.TemporaryDirectory(prefix="salient-") as temporary:
        work, link = Path(temporary), Path(temporary) / "path"
        link.mkdir()
        (link / "salient").symlink_to(ROOT)
        old = work / "old"
        (old / "maps").mkdir(parents=True)
        (old / "salient.toml").write_text(FILE)
        for path in first:
            shutil.copy(path, old / "maps")
        assert command(link, str(old)).wait() in (0, 3)
        right = work / "right"
        shutil.copytree(old, right, ignore=shutil.ignore_patterns(".salient", "*.csv"))
        begin = time.monotonic()
        assert command(link, str(right), "--add", str(new)).wait() in (0, 3)
        whole = time.monotonic() - begin
        before, after = tables(old), tables(right)
        seen: Counter[str] = Counter()
        for _ in range(asked.count):
            series = work / "series"
            shutil.rmtree(series, ignore_errors=True)
            shutil.copytree(old, series)
            run = command(link, str(series), "--add", str(new))
            time.sleep(chance.uniform(0.2, 1.1) * whole)
            run.kill()
            printed = run.communicate()[0]
            found = tables(series)
            mixed = sum(found[name] == after[name] != before[name] for name in after)
            differ = sum(after[name] != before[name] for name in after)
            seen["old" if not mixed else "new" if mixed == differ else "some of each"] += 1
            assert all(found[name] in (before[name], after[name]) for name in after)
            code = command(link, str(series), "--add", str(new)).wait()
            seen["told by the next run" if code == 3 else "told before"] += 1
            assert code == 3 or (code == 0 and printed)
            assert tables(series) == after
            assert alerts(series) == alerts(right)
            assert not [path for path in series.rglob(".salient-*") if path.is_dir()]
        print(dict(seen))


if __name__ == "__main__":
    main()
