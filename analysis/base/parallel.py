# SPDX-License-Identifier: GPL-2.0-or-later
"""Where work runs: in this process, in a pool of processes, or on a Dask cluster.

Inside QGIS `sys.executable` may be any Python on the path, or QGIS itself, which as a "worker"
would open window after window. So processes are started with an interpreter that was tried first,
and where there is none the work is done here, and the user is told.
"""

from __future__ import annotations

import math
import multiprocessing
import os
import re
import sys
import threading
import time
import types
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.machinery import PathFinder
from multiprocessing import spawn
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from .errors import InputError
from .feedback import NO_FEEDBACK, Feedback, check
from .fingerprint import DECISIVE, TELLING, UNKNOWN, differences, fingerprint
from .quiet import hush_shapely

HERE = "in process"
PROCESSES = "processes"
CLUSTER = "cluster"

_PYTHON = re.compile(r"python(w|\d+(\.\d+)?t?)?(\.exe)?", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:(?:tcp|tls|ws|wss|ucx)://)?[^\s/:]+:\d{1,5}/?|\[[0-9a-f:]+\]:\d{1,5}")
#: seconds: a worker that has not answered by then will not, and how often Cancel is looked at
_PATIENCE = 30.0
_GLANCE = 0.05
#: seconds between two looks at whether a cluster still lives
_ASKING = 1.0
#: pieces of work for each worker, so that a slow one does not hold up the rest
_PIECES = 8

_starting_lock = threading.Lock()


@dataclass(frozen=True)
class Scheduler:
    """Where to run.

    Attributes
    ----------
    kind : str
        `HERE`, `PROCESSES` or `CLUSTER`.
    workers : int
        Of processes; 0 means one for each processor.
    address : str
        Of a Dask scheduler.
    """

    kind: str = HERE
    workers: int = 0
    address: str = ""


def parse_scheduler(text: str | None) -> Scheduler:
    """Return where a text asks to run: nothing, ``processes``, ``processes:4``, ``host:8786``.

    Raises
    ------
    InputError
        If the text is none of these.
    """
    words = (text or "").strip()
    if words.casefold() in ("", HERE):
        return Scheduler()
    match = re.fullmatch(rf"{PROCESSES}(?:\s*:\s*(\d{{1,4}}))?", words, re.IGNORECASE)
    if match:
        return Scheduler(PROCESSES, int(match[1] or 0))
    if _ADDRESS.fullmatch(words):
        return Scheduler(CLUSTER, address=words)
    raise InputError(
        "“{words}” is no place to run in. Leave it empty to run in this process, or write "
        "“processes”, “processes:4” or the address of a Dask scheduler such as tcp://host:8786.",
        words=words,
    )


def _unheard(text: str) -> None:
    """Take a message that nobody asked for."""


def run(
    function: Callable[[Any], Any],
    items: Sequence[Any],
    *,
    scheduler: str = "",
    feedback: Feedback = NO_FEEDBACK,
    log: Callable[[str], None] = _unheard,
) -> list[Any]:
    """Return ``[function(item) for item in items]``, worked out where `scheduler` says.

    Parameters
    ----------
    function : callable
        Of one item; for processes and clusters a function on the top level of a module.
    scheduler : str
        As in `parse_scheduler`.
    log : callable
        Takes a sentence where the work runs elsewhere than asked.

    Raises
    ------
    InputError
        If the scheduler cannot be understood or reached.
    Canceled
        If the user asked to stop. Work that has begun is stopped.
    """
    place = parse_scheduler(scheduler)
    items = list(items)
    if place.kind == CLUSTER:
        return _on_cluster(function, items, place.address, feedback, log)
    if place.kind == PROCESSES and len(items) > 1:
        return _in_processes(function, items, place.workers, feedback, log)
    return _here(function, items, feedback)


def _here(function: Callable[[Any], Any], items: list, feedback: Feedback) -> list:
    found = []
    for number, item in enumerate(items):
        check(feedback)
        feedback.set_progress(100.0 * number / len(items))
        found.append(function(item))
    feedback.set_progress(100.0)
    return found


# Processes ------------------------------------------------------------------------------------


def _in_processes(
    function: Callable[[Any], Any],
    items: list,
    workers: int,
    feedback: Feedback,
    log: Callable[[str], None],
) -> list:
    workers = min(workers or os.cpu_count() or 1, len(items))
    reason = _no_processes()
    if reason:
        log(f"{reason} The work is done in this process, one after the other.")
        return _here(function, items, feedback)
    pieces = _pieces(items, workers)
    with _starting(str(interpreter())):
        pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))
        futures = [pool.submit(_call, function, piece) for piece in pieces]
    try:
        found = _collected(futures, feedback)
    except BrokenProcessPool:
        _stop(pool)
        log(
            "A worker process ended unexpectedly, perhaps for want of memory. The work is done in "
            "this process, one after the other."
        )
        return _here(function, items, feedback)
    except BaseException:
        _stop(pool)
        raise
    pool.shutdown()
    return found


def _no_processes() -> str:
    """Return why no processes can be started, as a sentence; empty if they can."""
    if multiprocessing.parent_process() is not None:
        return "A worker process starts no further processes."
    if not _findable():
        return "Worker processes could not find Salient's own code."
    if interpreter() is None:
        return (
            "No Python interpreter was found that worker processes could be started with and that "
            "computes with the same libraries as this process, GEOS among them."
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


def _put(module: object, values: dict) -> None:
    for name, value in values.items():
        setattr(module, name, value)


def _stop(pool: ProcessPoolExecutor) -> None:
    """End a pool at once: what its workers have begun is not waited for."""
    workers = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for worker in workers:
        worker.terminate()


def _pieces(items: list, workers: int) -> list[list]:
    size = max(1, math.ceil(len(items) / (workers * _PIECES)))
    return [items[start : start + size] for start in range(0, len(items), size)]


def _call(function: Callable[[Any], Any], piece: list) -> list:
    hush_shapely()
    return [function(item) for item in piece]


def _collected(futures: list, feedback: Feedback, alive: Callable[[], None] = lambda: None) -> list:
    """Return the results in order as soon as all are there; raise the first error at once.

    `alive` is called at each glance and raises where nothing more will come.
    """
    waiting = list(futures)
    while waiting:
        check(feedback)
        alive()
        done = [future for future in waiting if future.done()]
        for future in done:
            future.result()
        waiting = [future for future in waiting if not future.done()] if done else waiting
        feedback.set_progress(100.0 * (len(futures) - len(waiting)) / len(futures))
        if waiting:
            time.sleep(_GLANCE)
    return [one for future in futures for one in future.result()]


# Cluster --------------------------------------------------------------------------------------


def _on_cluster(
    function: Callable[[Any], Any],
    items: list,
    address: str,
    feedback: Feedback,
    log: Callable[[str], None],
) -> list:
    try:
        import distributed
    except ImportError as error:
        raise InputError(
            "Running on a cluster needs the Python library distributed. Install it with "
            "“python3 -m pip install 'dask[distributed]'”, or leave the scheduler empty."
        ) from error
    try:
        client = distributed.Client(address, timeout=_PATIENCE / 3.0, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise InputError(
            "The Dask scheduler at {address} does not answer ({error}). Check that it runs and "
            "that the address is right, or leave the scheduler empty.",
            address=address,
            error=error,
        ) from error
    with client:
        workers = _able(client, address, log)
        futures = [client.submit(_call, function, p, pure=False) for p in _pieces(items, workers)]
        try:
            return _collected(futures, feedback, _Alive(client, address))
        except (distributed.client.FutureCancelledError, distributed.comm.CommClosedError) as error:
            raise _lost_scheduler(address) from error
        finally:
            # What is done is not held by this any more, what is not is given up.
            if client.status == "running":
                client.cancel(futures, force=True)


def _lost_scheduler(address: str) -> InputError:
    return InputError(
        "The Dask scheduler at {address} was lost while it worked. Nothing was computed in part: "
        "start it again and run again, or leave the scheduler empty.",
        address=address,
    )


class _Alive:
    """Asks now and then whether a cluster still has a scheduler and workers."""

    def __init__(self, client: Any, address: str) -> None:
        self._client, self._address = client, address
        self._asked = self._seen = time.monotonic()

    def __call__(self) -> None:
        now = time.monotonic()
        if now - self._asked < _ASKING:
            return
        self._asked = now
        if self._client.status != "running":
            raise _lost_scheduler(self._address)
        if self._client.scheduler_info(n_workers=-1)["workers"]:
            self._seen = now
        elif now - self._seen > _PATIENCE:
            raise InputError(
                "The Dask scheduler at {address} has lost all its workers, and none came "
                "back in {patience:.0f} s. Look at the workers' own logs (too little memory is "
                "the usual cause), start them again and run again.",
                address=self._address,
                patience=_PATIENCE,
            )


def _able(client: Any, address: str, log: Callable[[str], None]) -> int:
    """Return how many threads a cluster has, once all of its workers compute as this process does.

    Raises
    ------
    InputError
        If there is no worker, or one lacks Salient or differs in what can change a digit.
    """
    threads = client.nthreads()
    if not threads:
        raise InputError(
            "The Dask scheduler at {address} has no workers. Start some.", address=address
        )
    package = __name__.split(".")[0]
    answers = client.run(_fingerprint_of, package, on_error="return")
    lacking = [worker for worker, answer in answers.items() if answer is None]
    if lacking:
        raise InputError(
            "{count} of the {count_2} workers at {address} do not have Salient "
            "(first: {lacking}). Install it there, or put the folder that holds it on their "
            "PYTHONPATH.",
            count=len(lacking),
            count_2=len(threads),
            address=address,
            lacking=lacking[0],
        )
    other = {
        worker: found
        for worker, answer in answers.items()
        if (found := differences(answer if isinstance(answer, dict) else UNKNOWN, DECISIVE))
    }
    if other:
        worker, found = next(iter(other.items()))
        raise InputError(
            "{count} of the {count_2} workers at {address} compute with other versions "
            "than this process, so their digits could differ. First, {worker}: "
            "{found}. Install the same there, or leave the scheduler empty.",
            count=len(other),
            count_2=len(threads),
            address=address,
            worker=worker,
            found="; ".join(found),
        )
    for worker, answer in answers.items():
        for telling in differences(answer, TELLING):
            log(f"The worker {worker} has {telling}; no digit depends on it.")
    return sum(threads.values())


def _by_value(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a copy of a function that is sent to a worker as code, not as the name of a module.

    A worker with an older Salient, or none, has no such module and could not say so.
    """
    copy = types.FunctionType(function.__code__, {"__builtins__": __builtins__}, function.__name__)
    copy.__module__ = "__main__"
    return copy


def _ask(package: str) -> dict[str, str] | None:
    """Return the fingerprint of the Salient here; None if there is none, {} if it has none."""
    from importlib import import_module
    from importlib.util import find_spec

    if find_spec(package) is None:
        return None
    try:
        return import_module(f"{package}.analysis.base.fingerprint").fingerprint()
    except ImportError:
        return {}


_fingerprint_of = _by_value(_ask)
