# SPDX-License-Identifier: GPL-2.0-or-later
"""A Dask cluster on loopback: one worker beside two, this process and the default, or by TLS.

    python bench/cluster.py [--dates 30] [--vertices 300000] [--places here default pool 1 2]
        [--simulations 0]
    python bench/cluster.py --maps FOLDER [--actor Red] [--core LON LAT] --places here default
    python bench/cluster.py --tls

The measure is the gap round a place behind a front that is redrawn on each date, or on your maps.
Each place is measured as often as it is named, in that order, and all must find the same digits;
printed are wall and processor seconds, those of other processes among them. With --tls, scheduler
and worker are started by the commands of the manual, with certificates that openssl makes, and a
client without any must be refused.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parent.parent
PORT = 18786
TOWN = (35.1, 49.0)
#: what the manual sets for workers: memory that is kept, and a Dask that looks at itself less often
ALLOCATION = {"MALLOC_TRIM_THRESHOLD_": 1 << 27, "MALLOC_MMAP_THRESHOLD_": 1 << 25}
CALM = {
    "distributed.worker.profile.enabled": False,
    "distributed.worker.memory.monitor-interval": "500ms",
    "distributed.admin.tick.interval": "1s",
}


def fronts(dates: int, vertices: int) -> list:
    """Return maps of a front of so many vertices, each drawn anew."""
    from salient.analysis.control import control_map

    x = np.linspace(30.0, 40.0, vertices)
    rng = np.random.default_rng(1)
    maps = []
    for day in range(dates):
        y = 48.0 + 0.3 * np.sin(3.0 * x + 0.001 * day)
        y += rng.uniform(0.0, 0.5, vertices) * (x[1] - x[0])
        ring = np.vstack([[30.0, 52.0], np.column_stack([x, y]), [40.0, 52.0]])
        ground = shapely.Polygon(ring) - shapely.box(34.9, 47.0, 35.3, 49.5)
        date = dt.date(2025, 1, 1) + dt.timedelta(day)
        maps.append(control_map.build([ground], ["Red"], crs="EPSG:4326", date=date)[0])
    return maps


def measured(
    maps: list, scheduler: str, core: tuple = TOWN, simulations: int = 0
) -> tuple[float, str]:
    """Return the seconds that the measure took, and a digest of what it found."""
    from salient.analysis import GapOptions, gap_series

    sure = {"position_error_m": 100.0, "simulations": simulations} if simulations else {}
    begin = time.perf_counter()
    found = gap_series(
        maps,
        encirclers="Red",
        core={"Town": shapely.Point(core)},
        options=GapOptions(**sure),
        scheduler=scheduler,
    )
    took = time.perf_counter() - begin
    return took, hashlib.sha256(found.gap_m.tobytes() + found.area_m2.tobytes()).hexdigest()[:12]


def processor_s() -> float:
    """Return the processor seconds of this process and of all that it started and that ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def at(place: str, maps: list, core: tuple, simulations: int) -> tuple[float, str]:
    """Return what `measured` does, at a place."""
    if not place.isdigit():
        return measured(
            maps,
            {"here": "in process", "default": "", "pool": "processes:2"}[place],
            core,
            simulations,
        )
    import dask
    import distributed

    # as the manual says: by Dask's own setting each large array asks the system for memory anew
    # and beside Dask's own settings: a worker is one core, and numpy's algebra keeps to it
    surroundings = "distributed.nanny.pre-spawn-environ"
    dask.config.set({surroundings: {**dask.config.get(surroundings), **ALLOCATION}, **CALM})
    with distributed.LocalCluster(
        n_workers=int(place), threads_per_worker=1, host="127.0.0.1", dashboard_address=None
    ) as cluster:
        # the first piece of work loads Salient in each worker
        measured(fronts(2 * int(place), 100), cluster.scheduler_address)
        with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
            theirs, mine = client.run(time.process_time), time.process_time()
            found = measured(maps, cluster.scheduler_address, core, simulations)
            mine = time.process_time() - mine
            spent = [s - theirs[worker] for worker, s in client.run(time.process_time).items()]
        each = ", ".join(f"{one:.1f}" for one in spent)
        print(f"  processor: {mine:.1f} s in this process and scheduler, {each} s in workers")
        return found


def beside_one_another(asked: argparse.Namespace) -> None:
    """Print what each place takes."""
    if asked.maps:
        from salient.analysis import read_control_maps

        maps = read_control_maps(asked.maps, actor=asked.actor).maps[: asked.dates]
    else:
        maps = fronts(asked.dates, asked.vertices)
    core = tuple(asked.core)
    times: dict[str, float] = {}
    digits = set()
    for place in asked.places:
        before = processor_s()
        took, found = at(place, maps, core, asked.simulations)
        # the least of several is the one that was disturbed least
        times[place] = min(took, times.get(place, took))
        digits.add(found)
        print(f"{place}: {took:.2f} s, processor {processor_s() - before:.2f} s", flush=True)
    print("the same digits everywhere" if len(digits) == 1 else "DIGITS DIFFER")
    if {"1", "2"} <= times.keys():
        print(f"two workers: {times['1'] / times['2']:.2f} times one")
    if {"here", "default"} <= times.keys():
        print(f"the default: {times['default'] / times['here'] - 1.0:+.1%} on this process alone")


def certificates(folder: Path) -> None:
    """Make an authority, and a certificate for each of scheduler, worker and client."""

    def openssl(words: str) -> None:
        subprocess.run(["openssl", *words.split()], cwd=folder, check=True, capture_output=True)

    new = "-newkey rsa:2048 -nodes"
    openssl(f"req -x509 {new} -days 2 -subj /CN=ca -keyout ca.key -out ca.pem")
    signed = "-CA ca.pem -CAkey ca.key -CAcreateserial -days 2"
    for name in ("scheduler", "worker", "client"):
        openssl(f"req {new} -subj /CN={name} -keyout {name}.key -out {name}.csr")
        openssl(f"x509 -req -in {name}.csr {signed} -out {name}.pem")


def by_tls(path: Path) -> None:
    """Measure on a cluster that talks TLS alone."""
    with tempfile.TemporaryDirectory(prefix="salient-") as temporary:
        folder = Path(temporary)
        certificates(folder)
        surroundings = {**os.environ, "PYTHONPATH": str(path)}

        def start(who: str, *words: str) -> subprocess.Popen:
            tls = ["--tls-ca-file", "ca.pem", "--tls-cert", f"{who}.pem", "--tls-key", f"{who}.key"]
            dask = Path(sys.executable).with_name("dask")
            return subprocess.Popen(
                [dask, who, *words, *tls], cwd=folder, env=surroundings, stderr=subprocess.PIPE
            )

        address = f"tls://127.0.0.1:{PORT}"
        dashboard = ("--dashboard-address", "127.0.0.1:0")
        running = [
            start("scheduler", "--host", "tls://127.0.0.1", "--port", str(PORT), *dashboard),
            start("worker", address, "--nthreads", "1", "--nworkers", "1", *dashboard),
        ]
        try:
            time.sleep(12)
            program = (
                "import sys; sys.path.insert(0, sys.argv[1]); import cluster\n"
                "maps = cluster.fronts(4, 500)\n"
                "for place in ('in process', sys.argv[2]): print(*cluster.measured(maps, place))\n"
            )
            for name, known in (("with certificates", True), ("without", False)):
                mine = {
                    "CA_FILE": "ca.pem",
                    "CLIENT__CERT": "client.pem",
                    "CLIENT__KEY": "client.key",
                }
                given = {
                    f"DASK_DISTRIBUTED__COMM__TLS__{key}": str(folder / value)
                    for key, value in mine.items()
                }
                ended = subprocess.run(
                    [sys.executable, "-P", "-c", program, str(ROOT / "bench"), address],
                    env={**surroundings, **(given if known else {})},
                    capture_output=True,
                    text=True,
                    timeout=100,
                    check=False,
                )
                last = [line for line in ended.stderr.splitlines() if line.strip()][-1:]
                print(f"{name}: {ended.returncode}", *ended.stdout.splitlines(), *last, sep="\n  ")
        finally:
            for one in running:
                one.terminate()
                one.wait(20)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dates", type=int, default=30)
    parser.add_argument("--vertices", type=int, default=300_000)
    parser.add_argument("--places", nargs="+", default=["here", "default", "pool", "1", "2"])
    parser.add_argument("--maps", type=Path, help="a folder of daily maps of your own")
    parser.add_argument("--actor", default="")
    parser.add_argument("--core", nargs=2, type=float, default=TOWN, metavar=("LON", "LAT"))
    parser.add_argument("--simulations", type=int, default=0, help="a date takes as much longer")
    parser.add_argument("--tls", action="store_true")
    asked = parser.parse_args()
    path = Path(tempfile.mkdtemp(prefix="salient-"))
    try:
        (path / "salient").symlink_to(ROOT)
        # workers of a local cluster are this process' children
        sys.path.insert(0, str(path))
        os.environ["PYTHONPATH"] = str(path)
        by_tls(path) if asked.tls else beside_one_another(asked)
    finally:
        shutil.rmtree(path)


if __name__ == "__main__":
    main()
