# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill runs at random moments and look at what stands at their destination.

    python tests/attack/kill_outputs.py file|table|postgis [--count 100] [--seed 1] [--fork|--swap]

With --fork the runs are forks of one process in which QGIS runs, and kills fall from the first
feature on; PYTHONPATH must hold `salient`. With --swap every kill falls while the outputs take
their place, whose steps are drawn out for it. PostgreSQL gets that as one request, which it ends
whether or not he who sent it lives: all of those find the new table.
Postgis takes its connection from SALIENT_PG, e.g. "dbname='x' host=127.0.0.1 port=5432".
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WRITER = ROOT / "tests" / "support" / "write_front.py"
#: squares of the old result and of the one that is killed, with the rows each writes
OLD, NEW = (2, 1), (400, 380)
#: the same where only the swap counts
FEW = (40, 38)
#: seconds that the drawn-out swap takes
LASTS = {"file": 0.25, "table": 1.2, "postgis": 0.5}
#: seconds of a whole run of a fork, on a machine that has more to do
WHOLE = 2.5


def rows_in_file(path: Path) -> int:
    with closing(sqlite3.connect(path)) as file:
        return file.execute('SELECT count(*) FROM "front"').fetchone()[0]


def rows_in_postgres(connection: str) -> int:
    import psycopg2

    with (
        closing(psycopg2.connect(connection.replace("'", ""))) as server,
        server.cursor() as cursor,
    ):
        cursor.execute('SELECT count(*) FROM public."front"')
        return cursor.fetchone()[0]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=["file", "table", "postgis"])
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--swap", action="store_true")
    parser.add_argument("--fork", action="store_true")
    given = parser.parse_args()
    chance = random.Random(given.seed)
    print(f"kind {given.kind}, count {given.count}, seed {given.seed}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "plugins").mkdir()
        (folder / "plugins" / "salient").symlink_to(ROOT)
        path = folder / "front.gpkg"
        target, count = str(path), lambda: rows_in_file(path)
        if given.kind == "table":
            target = f"ogr:dbname='{path}' table=\"front\" (geom)"
        elif given.kind == "postgis":
            connection = os.environ["SALIENT_PG"]
            target = f'postgis:{connection} table="public"."front" (geom)'
            count = lambda: rows_in_postgres(connection)  # noqa: E731
        environment = {
            **os.environ, "PYTHONPATH": str(folder / "plugins"), "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        }  # fmt: skip
        command = [sys.executable, "-P", str(WRITER), target]
        subprocess.run([*command, str(OLD[0])], env=environment, check=True, capture_output=True)
        if given.swap or given.fork:
            lasts = LASTS[given.kind] if given.swap else WHOLE
            return of_forks(target, count, lasts, given.count, chance, swap=given.swap)
        outcomes: Counter[str] = Counter()
        for _ in range(given.count):
            running = subprocess.Popen(
                [*command, str(NEW[0])],
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            running.stdout.readline()
            time.sleep(chance.uniform(0, 1.5))
            ended = running.poll() is not None
            running.send_signal(signal.SIGKILL)
            running.wait()
            try:
                found = count()
            except Exception as error:
                outcomes[f"BROKEN: {error}"] += 1
                continue
            what = {OLD[1]: "old", NEW[1]: "new"}.get(found, f"BROKEN: {found} rows")
            outcomes[f"{what}{' (run had ended)' if ended else ''}"] += 1
            if found == NEW[1]:
                subprocess.run([*command, str(OLD[0])], env=environment, capture_output=True)
    return told(outcomes)


def told(outcomes: Counter[str]) -> int:
    for what, times in sorted(outcomes.items()):
        print(f"{times:5} {what}")
    return int(any(what.startswith("BROKEN") for what in outcomes))


def of_forks(
    target: str, count, lasts: float, kills: int, chance: random.Random, *, swap: bool
) -> int:
    """Kill forks as they write, or while their output takes its place."""
    sys.path.insert(0, str(WRITER.parent))
    import write_front

    outcomes: Counter[str] = Counter()
    for number in range(1, kills + 1):
        mine, theirs = os.pipe()
        child = os.fork()
        if not child:
            if swap:
                write_front.slow_down(0.1, lambda: os.write(theirs, b"!"))  # noqa: B023 - at once
            else:
                os.write(theirs, b"!")
            write_front.write(target, FEW[0])
            os._exit(0)
        os.read(mine, 1)
        time.sleep(chance.uniform(0, lasts))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(mine)
        os.close(theirs)
        try:
            found = count()
        except Exception as error:
            outcomes[f"BROKEN: {error}"] += 1
            continue
        outcomes[{OLD[1]: "old", FEW[1]: "new"}.get(found, f"BROKEN: {found} rows")] += 1
        if number % 10 == 0:
            print(number, dict(outcomes), flush=True)
        if found == FEW[1]:
            child = os.fork()
            if not child:
                write_front.write(target, OLD[0])
                os._exit(0)
            os.waitpid(child, 0)
    return told(outcomes)


if __name__ == "__main__":
    sys.exit(main())
