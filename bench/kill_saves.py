# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill a program in the middle of its saves, again and again: nothing that was confirmed is lost.

Each child opens the store, adds event after event, edits each, brings in a list now and then, and
says what is confirmed; it is killed (SIGKILL) at a random moment. At the end all that was confirmed
is in the store, at most one save more a kill is, lists are there whole or not at all, the log is
whole, and the next save works.

    python bench/kill_saves.py [kills [seed]]

Needs QGIS's Python, and a system that forks.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [
    entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "bench")
]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402

#: confirmed saves before a child may be killed
LEAST = 10
#: events of a list, so many that they come in together, and saves after which one comes
LIST, EVERY = 30, 4


def save_for_ever(address: str, number: int, pipe: int) -> None:
    from salient.events.model import Event
    from salient.events.store.store import Store

    store = Store.open(address)
    if store.faults or store.remarks:
        os.write(pipe, b"FAULT\n")
    for count in range(10_000):
        title = f"{number}-{count}"
        one = Event(title=title, description="x" * 2000)
        store.save([one], action="add")
        os.write(pipe, f"{title}/1\n".encode())
        edited = replace(one, version=1, description="y" * 2000)
        store.save([edited], action="edit")
        os.write(pipe, f"{title}/2\n".encode())
        if count % EVERY == 0:
            listed = [Event(title=f"list {title}", description="z" * 500) for _ in range(LIST)]
            store.save(listed, action="import")
            os.write(pipe, f"list {title}/1\n".encode())


def kill_one(address: str, number: int, rest: random.Random) -> list[str]:
    """Return the titles and versions that a child confirmed before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            save_for_ever(address, number, writing)
        finally:
            os._exit(1)
    os.close(writing)
    said = b""
    while said.count(b"\n") < LEAST:
        part = os.read(reading, 4096)
        if not part:
            raise SystemExit(f"child {number} ended by itself: {said!r}")
        said += part
    time.sleep(rest.uniform(0.0, 0.2))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while part := os.read(reading, 4096):
        said += part
    os.close(reading)
    return said.decode().split("\n")[:-1]


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    load_salient()
    from salient.events.model import Event
    from salient.events.store import upkeep
    from salient.events.store.store import Store

    rest = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        address = str(Path(folder) / "store.gpkg")
        Store.create(address).close()
        confirmed: list[str] = []
        for number in range(kills):
            confirmed += kill_one(address, number, rest)
        store = Store.open(address)
        events = store.read("event")
        held = {f"{one.title}/{version + 1}" for one in events for version in range(one.version)}
        lost = set(confirmed) - held
        more = len(held) - len(confirmed)
        wrong = upkeep.verify(store)
        told = Counter(one.title for one in events)
        wrong += [name for name, n in told.items() if n != (LIST if "list" in name else 1)]
        store.save([Event(title="after")], action="add")
        print(
            f"{kills} kills (seed {seed}), {len(confirmed):,} saves confirmed, {len(lost)} lost",
            end=", ",
        )
        print(f"{more} kept and not yet said")
        print("the log is whole" if not wrong else wrong[:3])
        if lost or wrong or not 0 <= more <= kills or "FAULT" in confirmed:
            raise SystemExit(1)
        store.close()
    app.exitQgis()


if __name__ == "__main__":
    main()
