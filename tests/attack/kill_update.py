# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill `salient update` at random moments while it adds a day, and look at what stands there.

    python tests/attack/kill_update.py MAPS [--count 20] [--seed 1] [--fork]

MAPS is a folder of dated GeoJSON; five of them make the series. After each kill the outputs must be
those of before or of after, each file whole, and a run that is let through must find the figures of
a series that was measured from nothing, know each alert, tell it unless the killed one has, and
leave nothing of that. With --fork the runs are forks of a process that has loaded all: kills
fall into the work alone.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FORKS: list[bool] = []
FILE = 'actor = "Red"\nencirclers = ["Red"]\n[cores]\nTown = [37.18, 48.28]\n'
FILE += '[[rules]]\nkind = "gap under"\nkm = 500\n'


class Fork:
    """A run as a fork of this process, which answers as a `Popen` does."""

    def __init__(self, *words: str) -> None:
        from salient.command import entry

        self._said, said = os.pipe()
        self._pid = os.fork()
        if not self._pid:
            os.dup2(said, 1)
            sys.stdout = os.fdopen(1, "w")
            sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - to the end
            code = entry.main(["update", *words])
            sys.stdout.flush()
            os._exit(code)
        os.close(said)

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)

    def communicate(self) -> tuple[bytes, None]:
        with os.fdopen(self._said, "rb") as said:
            printed = said.read()
        self._code = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
        return printed, None

    def wait(self) -> int:
        self.communicate()
        return self._code


def command(link: Path, *words: str) -> subprocess.Popen | Fork:
    if FORKS:
        return Fork(*words)
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
    parser.add_argument("--fork", action="store_true")
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    *first, new = sorted(asked.maps.glob("*.geojson"))[:5]
    with tempfile.TemporaryDirectory(prefix="salient-") as temporary:
        work, link = Path(temporary), Path(temporary) / "path"
        link.mkdir()
        (link / "salient").symlink_to(ROOT)
        if asked.fork:
            sys.path.insert(0, str(link))
            FORKS.append(True)
        old = work / "old"
        (old / "maps").mkdir(parents=True)
        (old / "salient.toml").write_text(FILE)
        for path in first:
            shutil.copy(path, old / "maps")
        if asked.fork:
            from salient.command import entry

            with contextlib.redirect_stdout(io.StringIO()):
                entry.main(["update", str(old)])
            shutil.rmtree(old / "out")
            shutil.rmtree(old / ".salient")
        assert command(link, str(old)).wait() in (0, 3)
        right = work / "right"
        shutil.copytree(old, right, ignore=shutil.ignore_patterns(".salient", "*.csv"))
        begin = time.monotonic()
        assert command(link, str(right), "--add", str(new)).wait() in (0, 3)
        whole = time.monotonic() - begin
        # the start of Python is no part of a fork
        earliest = 0.02 if asked.fork else 0.2
        before, after = tables(old), tables(right)
        seen: Counter[str] = Counter()
        for number in range(asked.count):
            if number and number % 10 == 0:
                print(number, dict(seen), flush=True)
            series = work / "series"
            shutil.rmtree(series, ignore_errors=True)
            shutil.copytree(old, series)
            run = command(link, str(series), "--add", str(new))
            time.sleep(chance.uniform(earliest, 1.1) * whole)
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
