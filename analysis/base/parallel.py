# SPDX-License-Identifier: GPL-2.0-or-later
"""Where work runs: in this process, in a pool of processes, on a Dask cluster, or as it pays.

Inside QGIS `sys.executable` may be any Python on the path, or QGIS itself, which as a "worker"
would open window after window. So processes are started with an interpreter that was tried first,
and where there is none the work is done here, and the user is told.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle  # nosec B403 - only written, to see whether it can be
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.machinery import PathFinder
from multiprocessing import spawn
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from .cluster import on_cluster
from .errors import InputError, worded
from .feedback import NO_FEEDBACK, Feedback, check, one_of
from .fingerprint import differences, fingerprint
from .pieces import call, collected, in_pieces

BY_COST = "by cost"
HERE = "in process"
PROCESSES = "processes"
CLUSTER = "cluster"

_PYTHON = re.compile(r"python(w|\d+(\.\d+)?t?)?(\.exe)?", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?:(?:tcp|tls|ws|wss|ucx)://)?(?:[^\s/:\[\]]+|\[[0-9a-f:.]+\]):\d{1,5}/?", re.IGNORECASE
)
#: seconds: a worker that has not answered by then will not
_PATIENCE = 30.0
#: seconds: what the first items are measured for; the least that must be left for processes to pay,
#: whose start takes two; and how long they work on a piece
_TRIAL_S, _WORTH_S, _PIECE_S = 2.0, 45.0, 3.0
#: where Linux says how much of the processors a container may use
_CGROUP, _NO_LIMIT = Path("/sys/fs/cgroup/cpu.max"), 1 << 16
#: as many processes as are started unasked, 200 MB each
_MOST = 8

_starting_lock = threading.Lock()


@dataclass(frozen=True)
class Scheduler:
    """Where to run.

    Attributes
    ----------
    kind : str
        `BY_COST`, `HERE`, `PROCESSES` or `CLUSTER`.
    workers : int
        Of processes; 0 means one for each processor.
    address : str
        Of a Dask scheduler.
    """

    kind: str = BY_COST
    workers: int = 0
    address: str = ""


def parse_scheduler(text: str | None) -> Scheduler:
    """Return where a text asks to run: nothing, ``in process``, ``processes:4``, ``host:8786``.

    Raises
    ------
    InputError
        If the text is none of these.
    """
    words = (text or "").strip()
    if not words:
        return Scheduler(BY_COST)
    if words.casefold() == HERE:
        return Scheduler(HERE)
    match = re.fullmatch(rf"{PROCESSES}(?:\s*:\s*(\d{{1,4}}))?", words, re.IGNORECASE)
    if match:
        return Scheduler(PROCESSES, int(match[1] or 0))
    if _ADDRESS.fullmatch(words):
        return Scheduler(CLUSTER, address=words)
    raise InputError(
        "“{words}” is no place to run in. Leave it empty to run in this process and, where it "
        "pays, in others, or write “in process”, “processes”, “processes:4” or the address of a "
        "Dask scheduler such as tcp://host:8786.",
        words=words,
    )


def _unheard(text: str) -> None:
    """Take a message that nobody asked for."""


def _as_it_is(result: Any) -> Any:
    """Return what is held of a result that is held whole."""
    return result


def run(
    function: Callable[[Any], Any],
    items: Sequence[Any],
    *,
    scheduler: str = "",
    feedback: Feedback = NO_FEEDBACK,
    log: Callable[[str], None] | None = None,
    keep: Callable[[Any], Any] = _as_it_is,
    here: Callable[[Any, Feedback], Any] | None = None,
) -> list[Any]:
    """Return ``[keep(function(item)) for item in items]``, worked out where `scheduler` says.

    Parameters
    ----------
    function : callable
        Of one item; for processes and clusters a function on the top level of a module.
    scheduler : str
        As in `parse_scheduler`.
    log : callable, optional
        Takes a sentence where the work runs elsewhere than asked.
    keep : callable
        Takes each result as it comes, and returns what is held of it.
    here : callable, optional
        The same as `function`, of an item and its own feedback: what is called in this process.

    Raises
    ------
    InputError
        If the scheduler cannot be understood or reached.
    Canceled
        If the user asked to stop. Work that has begun is stopped.
    """
    place = parse_scheduler(scheduler)
    if place.kind == CLUSTER:
        return on_cluster(
            function, list(items), place.address, feedback=feedback, log=log or _unheard, keep=keep
        )
    job = _Job(function, list(items), feedback, log or _unheard, keep, here)
    if place.kind == PROCESSES and len(items) > 1:
        return _in_processes(job, place.workers)
    return _by_cost(job) if place.kind == BY_COST else _here(job)


@dataclass(frozen=True)
class _Job:
    """Work that is done on this machine."""

    function: Callable[[Any], Any]
    items: list[Any]
    feedback: Feedback
    log: Callable[[str], None]
    keep: Callable[[Any], Any]
    here: Callable[[Any, Feedback], Any] | None

    def done(self, number: int) -> Any:
        """Return the result of an item, worked out in this process."""
        check(self.feedback)
        own = one_of(self.feedback, number, len(self.items))
        own.set_progress(0.0)
        item = self.items[number]
        return self.keep(self.function(item) if self.here is None else self.here(item, own))


def _here(job: _Job) -> list[Any]:
    found = [job.done(number) for number in range(len(job.items))]
    job.feedback.set_progress(100.0)
    return found


# As the cost is -------------------------------------------------------------------------------


def _by_cost(job: _Job) -> list[Any]:
    """Work here; where enough is left for it to pay, processes take their share from the end.

    This process goes on working, and takes back what nobody has begun when its own share is done:
    processes that start slowly, or not at all, cost no more than their start.
    """
    found: list[Any] = []
    count = len(job.items)
    begun = time.monotonic()
    share = None
    try:
        while len(found) < count - (share.taken if share else 0):
            found.append(job.done(len(found)))
            spent = time.monotonic() - begun
            if share is not None:
                share.hand_out(len(found), spent / len(found))
            elif (
                len(found) > 1
                and spent > _TRIAL_S
                and _pays(count - len(found), spent / len(found))
            ):
                hinders = _no_processes() or not _can_be_sent(job)
                share = _Share(job, 0 if hinders else _idle_processors())
        others = share.collected(job) if share else []
    except BaseException:
        if share is not None:
            share.stop()
        raise
    job.feedback.set_progress(100.0)
    return [*found, *others]


def _pays(left: int, each_s: float) -> bool:
    """Tell whether processes are worth their start."""
    return left * each_s > _WORTH_S and _idle_processors() > 0


def _can_be_sent(job: _Job) -> bool:
    """Tell whether a process could be sent the work: a caller may have put anything into it."""
    try:
        pickle.dumps((job.function, job.items[-1]))
    except (pickle.PicklingError, TypeError, AttributeError):
        return False
    return True


def processors() -> int:
    """Return how many processors this process may use: fewer than there are, in a batch system."""
    try:
        there = len(os.sched_getaffinity(0))
    except AttributeError:  # on Linux alone
        there = os.cpu_count() or 1
    return max(1, min(there, _quota(_CGROUP)))


def _quota(limit: Path) -> int:
    """Return how many processors a container is given, a large number where it has no limit."""
    try:
        share, period = limit.read_text(encoding="ascii").split()
        return _NO_LIMIT if share == "max" else -(-int(share) // int(period))
    except (OSError, ValueError, ZeroDivisionError):
        return _NO_LIMIT


def _idle_processors() -> int:
    """Return how many processors nobody uses, beside the one that this process has."""
    count = processors()
    try:
        busy = max(1.0, os.getloadavg()[0])
    except (AttributeError, OSError):  # Windows does not say
        busy = 1.0
    return min(_MOST, int(count - busy + 0.5))


class _Share:
    """What processes have taken of a job, from its end."""

    def __init__(self, job: _Job, workers: int) -> None:
        self._job, self._workers = job, workers
        self._pieces: list[tuple[int, int, Any]] = []
        self.taken = 0
        self._pool: ProcessPoolExecutor | None = None
        if workers:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(workers, mp_context=context)

    def hand_out(self, done: int, each_s: float) -> None:
        """Give processes more to do, unless they have enough; they see how much is left."""
        while self._pool is not None:
            under_way = sum(not future.done() for _, _, future in self._pieces)
            left = len(self._job.items) - done - self.taken
            size = max(1, int(_PIECE_S / max(each_s, 1e-9)))
            if under_way > self._workers or left < 2 * size:
                return
            end = len(self._job.items) - self.taken
            piece = self._job.items[end - size : end]
            try:
                with _starting(str(interpreter())):
                    future = self._pool.submit(call, self._job.function, piece)
            except (BrokenProcessPool, OSError):
                self.stop()
                return
            self._pieces.append((end - size, end, future))
            self.taken += size

    def collected(self, job: _Job) -> list[Any]:
        """Return the results of what was taken, in order, once this process has nothing else."""
        found: list[Any] = []
        for start, end, future in reversed(self._pieces):
            rows = range(start, end)
            while not (future.done() or future.cancel()) and len(rows):
                # somebody works on it; so does this process, and whoever ends first is heard
                found.append(job.done(rows[0]))
                rows = rows[1:]
            if not len(rows):
                continue
            try:
                results = future.result()[rows[0] - start :]
                found += [job.keep(one) for one in results]
            except (BrokenProcessPool, CancelledError):
                found += [job.done(number) for number in rows]
        self.stop()
        return found

    def stop(self) -> None:
        """End the processes."""
        if self._pool is not None:
            _stop(self._pool)
            self._pool = None


# Processes ------------------------------------------------------------------------------------


def _in_processes(job: _Job, workers: int) -> list[Any]:
    workers = min(workers or processors(), len(job.items))
    reason = _no_processes()
    if reason:
        here = worded("The work is done in this process, one after the other.")
        job.log(f"{reason} {here}")
        return _here(job)
    pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))

    def submit(piece: list[Any]) -> Any:
        with _starting(str(interpreter())):
            return pool.submit(call, job.function, piece)

    pieces = in_pieces(job.items, workers)
    try:
        found = collected(
            pieces, submit, {}, ahead=2 * workers, feedback=job.feedback, keep=job.keep
        )
    except BrokenProcessPool:
        _stop(pool)
        job.log(
            worded(
                "A worker process ended unexpectedly, perhaps for want of memory. The work is "
                "done in this process, one after the other."
            )
        )
        return _here(job)
    except BaseException:
        _stop(pool)
        raise
    pool.shutdown()
    return found


def can_start_processes() -> bool:
    """Tell whether work can be done in processes; the first time, one is tried."""
    return not _no_processes()


def _no_processes() -> str:
    """Return why no processes can be started, as a sentence; empty if they can."""
    if multiprocessing.parent_process() is not None:
        return worded("A worker process starts no further processes.")
    if not _findable():
        return worded("Worker processes could not find Salient's own code.")
    if interpreter() is None:
        return worded(
            "No Python interpreter was found that worker processes could be started with "
            "and that computes with the same libraries as this process, GEOS among them."
        )
    return ""


def _findable() -> bool:
    """Tell whether a process with the same `sys.path` finds this very package."""
    package = __name__.split(".")[0]
    spec = PathFinder.find_spec(package, sys.path)
    if spec is None or not spec.origin:
        return False
    own = Path(__file__).resolve().parents[2] / "__init__.py"
    return Path(spec.origin).resolve() == own


@cache
def interpreter() -> Path | None:
    """Return a Python interpreter that was tried and serves as a worker, None if there is none."""
    return next((path for path in candidates() if _serves(path)), None)


def candidates() -> Iterator[Path]:
    """Yield what may be the Python that runs here, by name only; nothing is started."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    prefixes = [Path(one) for one in (sys.exec_prefix, sys.base_exec_prefix)]
    if os.name == "nt":
        # pythonw.exe opens no console window.
        found = [prefix / name for prefix in prefixes for name in ("pythonw.exe", "python.exe")]
    else:
        found = [prefix / "bin" / name for prefix in prefixes for name in (version, "python3")]
    if sys.executable:
        here = Path(sys.executable)
        # macOS: the interpreter lies in a folder beside QGIS itself.
        found = [here, *found, here.parent / "bin" / "python3"]
    for path in dict.fromkeys(found):
        if looks_like_python(path):
            yield path


def looks_like_python(path: Path) -> bool:
    """Tell whether a file is called like a Python interpreter, is one file, and may be run."""
    names = (path.name, path.resolve().name)
    fits = all(_PYTHON.fullmatch(name) for name in names)
    return fits and path.is_file() and os.access(path, os.X_OK)


def _serves(python: Path) -> bool:
    """Start one worker with an interpreter and ask it who it is."""
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_introduce, args=(theirs,), daemon=True)
    try:
        with _starting(str(python)):
            child.start()
        theirs.close()
        answered = mine.poll(_PATIENCE)
        return answered and not differences(mine.recv())
    except (OSError, EOFError):
        return False
    finally:
        mine.close()
        if child.pid is not None:
            child.terminate()
            child.join()


def _introduce(connection: Connection) -> None:
    connection.send(fingerprint())
    connection.close()


@contextmanager
def _starting(python: str) -> Iterator[None]:
    """Start processes with one interpreter, and without running the caller's script again.

    A spawned process imports the main module of its parent. A script without a guard would do
    all its work again in every worker; our work needs nothing of it.
    """
    main = sys.modules.get("__main__")
    hidden = {name: getattr(main, name) for name in ("__file__", "__spec__") if hasattr(main, name)}
    with _starting_lock:
        before = spawn.get_executable()
        multiprocessing.get_context("spawn").set_executable(python)
        try:
            _put(main, dict.fromkeys(hidden))
            yield
        finally:
            _put(main, hidden)
            multiprocessing.get_context("spawn").set_executable(before)


def _put(module: object, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(module, name, value)


def _stop(pool: ProcessPoolExecutor) -> None:
    """End a pool at once: what its workers have begun is not waited for."""
    workers = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for worker in workers:
        worker.terminate()
