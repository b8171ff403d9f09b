# SPDX-License-Identifier: GPL-2.0-or-later
"""Work on a Dask cluster: who may take part, what is sent, and what is said when it is lost."""

from __future__ import annotations

import asyncio
import logging
import time
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from .errors import InputError, worded
from .feedback import Feedback
from .fingerprint import DECISIVE, TELLING, UNKNOWN, differences, fingerprint
from .handover import Handover, Sent, as_bytes
from .pieces import collected, in_pieces

#: seconds: a worker that has not answered by then will not
_PATIENCE = 30.0
#: seconds between two looks at whether a cluster still lives
_ASKING = 1.0
#: who logs what becomes of a client's connection, each at a level of its own
_LOGGERS = ("distributed", "distributed.client", "tornado", "tornado.application", "asyncio")
#: what a worker returns of a piece in a file that it cannot read
UNREAD = (None, None)
#: from which size on Dask warns of what it sends
_LARGE = "distributed.admin.large-graph-warning-threshold"


def on_cluster(
    function: Callable[[Any], Any],
    items: list[Any],
    address: str,
    *,
    feedback: Feedback,
    log: Callable[[str], None],
    keep: Callable[[Any], Any],
) -> list[Any]:
    """Return what the workers of a cluster make of each item; see `parallel.run`.

    Raises
    ------
    InputError
        If the cluster cannot be reached, differs in what can change a digit, or is lost.
    Canceled
        If the user asked to stop.
    """
    distributed = _library()
    with _unlogged(), _client(distributed, address) as client:
        workers = _able(client, address, log)
        under_way: dict[int, Any] = {}
        try:
            with Handover(lambda *place: _all_read(client, *place)) as by:
                return collected(
                    in_pieces(items, workers),
                    _Sender(client, function, address, by),
                    under_way,
                    ahead=2 * workers,
                    feedback=feedback,
                    keep=keep,
                    alive=_Alive(client, address),
                )
        except (distributed.client.FutureCancelledError, distributed.comm.CommClosedError) as error:
            raise _lost_scheduler(address) from error
        except distributed.scheduler.KilledWorker as error:
            raise InputError(
                "A piece of the work ended each worker of {address} that took it, perhaps for want "
                "of memory. Give the workers more of it, or leave the scheduler empty.",
                address=address,
            ) from error
        finally:
            # What is done is not held by this any more, what is not is given up.
            if client.status == "running":
                client.cancel([one.future for one in under_way.values()], force=True)


def _library() -> Any:
    try:
        import distributed
    except ImportError as error:
        raise InputError(
            "Running on a cluster needs the Python library distributed. Install it with "
            "“python3 -m pip install 'dask[distributed]'”, or leave the scheduler empty."
        ) from error
    return distributed


@contextmanager
def _unlogged() -> Iterator[None]:
    """Let Dask say nothing meanwhile: that a connection was lost is said once, by an error.

    And that maps are large is not for who measures them to mend.
    """
    import dask

    # a filter of its own: runs may overlap, and another one's must stay when this one ends
    silent = _Nothing()
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    for one in loggers:
        one.addFilter(silent)
    try:
        with dask.config.set({_LARGE: "1 PB"}):
            yield
    finally:
        for one in loggers:
            one.removeFilter(silent)


class _Nothing(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        return False


def _client(distributed: Any, address: str) -> Any:
    """Return a client of a scheduler that answers."""
    _require_certificates(distributed.Security, address)
    try:
        return distributed.Client(address, timeout=_PATIENCE / 3.0, set_as_default=False)
    except (OSError, ValueError, TimeoutError, asyncio.TimeoutError) as error:
        raise InputError(
            "The Dask scheduler at {address} does not answer ({error}). Check that it runs and "
            "that the address is right, or leave the scheduler empty.",
            address=address,
            error=error,
        ) from error


def _require_certificates(security: Callable[[], Any], address: str) -> None:
    """Raise where an address asks for certificates, and Dask's configuration names none it can use.

    A client that is begun without them does not end for a long time.
    """
    remedy = "Give DASK_DISTRIBUTED__COMM__TLS__CA_FILE, …__TLS__CLIENT__CERT and …__CLIENT__KEY."
    try:
        found = security().get_connection_args("client")["ssl_context"]
    except (OSError, ValueError) as error:
        raise InputError(
            "The certificates for {address} cannot be read ({error}). {remedy}",
            address=address,
            error=error,
            remedy=remedy,
        ) from error
    if found is None and address.startswith(("tls://", "wss://")):
        raise InputError(
            "{address} asks for certificates, and none are named. {remedy}",
            address=address,
            remedy=remedy,
        )


def _lost_scheduler(address: str) -> InputError:
    return InputError(
        "The Dask scheduler at {address} was lost while it worked. Nothing was computed in part: "
        "start it again and run again, or leave the scheduler empty.",
        address=address,
    )


@dataclass
class _Answer:
    """What will come of a piece; a worker that computes otherwise has sent no results."""

    future: Any
    address: str
    #: sends the piece again, in a message
    again: Callable[[], Any]
    #: lets go of what was sent
    taken: Callable[[], None]
    found: Any = None

    def done(self) -> bool:
        """Tell whether it is there; what a worker that joined later cannot read is sent to it."""
        if not self.future.done():
            return False
        self.found = self.future.result()
        if self.found == UNREAD:
            self.future = self.again()
            return False
        return True

    def result(self) -> list[Any]:
        """Return the results of the piece."""
        results, other = self.found
        self.taken()
        if results is None:
            raise InputError(
                "A worker that joined {address} later computes with other versions than this "
                "process, so its digits could differ: {found}. Install the same there, or leave "
                "the scheduler empty.",
                address=self.address,
                found="; ".join(differences(other or UNKNOWN, DECISIVE)),
            )
        return list(results)


class _Sender:
    """Hands pieces out; each worker compares itself again, for some may join later."""

    def __init__(
        self, client: Any, function: Callable[[Any], Any], address: str, by: Handover
    ) -> None:
        self._client, self._function, self._address, self._by = client, function, address, by
        mine = fingerprint()
        self._expected = {name: mine[name] for name in DECISIVE}
        self._package = __name__.split(".")[0]

    def __call__(self, piece: list[Any]) -> _Answer:
        work = self._function, piece
        sent = self._by.give(work)
        return _Answer(
            self._submitted(sent),
            self._address,
            again=lambda: self._submitted(as_bytes(work)),
            taken=lambda: self._by.taken(sent),
        )

    def _submitted(self, sent: Sent) -> Any:
        return self._client.submit(_work_of, self._package, self._expected, sent, pure=False)


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
    answers = client.run(_fingerprint_of, __name__.split(".")[0], on_error="return")
    _require_alike(answers, address)
    for worker, answer in answers.items():
        for telling in differences(answer, TELLING):
            log(
                worded(
                    "The worker {worker} has {telling}; no digit depends on it.",
                    worker=worker,
                    telling=telling,
                )
            )
    return sum(threads.values())


def _all_read(client: Any, place: str, word: bytes) -> bool:
    """Tell whether all workers of a cluster can read a file of this process."""
    answers = client.run(_reads_of, place, word, on_error="return")
    return all(answer is True for answer in answers.values())


def _require_alike(answers: dict[str, Any], address: str) -> None:
    """Refuse workers that lack Salient, or whose digits could differ."""
    lacking = [worker for worker, answer in answers.items() if answer is None]
    if lacking:
        raise InputError(
            "{count} of the {count_2} workers at {address} do not have Salient "
            "(first: {lacking}). Install it there, or put the folder that holds it on their "
            "PYTHONPATH.",
            count=len(lacking),
            count_2=len(answers),
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
            count_2=len(answers),
            address=address,
            worker=worker,
            found="; ".join(found),
        )


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
        return dict(import_module(f"{package}.analysis.base.fingerprint").fingerprint())
    except ImportError:
        return {}


def _work(package: str, expected: dict[str, str], sent: Any) -> tuple[Any, Any]:
    """Return what becomes of a piece, if this worker computes as expected; else what it is.

    `UNREAD` is returned of a piece in a file that is not there for this worker.
    """
    import pickle  # nosec B403 - as in handover.py, which a worker has not run
    from importlib import import_module
    from pathlib import Path

    try:
        mine = dict(import_module(f"{package}.analysis.base.fingerprint").fingerprint())
    except ImportError:
        return None, {}
    if any(mine.get(name) != value for name, value in expected.items()):
        return None, mine
    if not isinstance(sent, bytes):
        place, word = sent
        try:
            there = Path(place).read_bytes()
        except OSError:
            return None, None
        if not there.startswith(word):
            return None, None
        sent = memoryview(there)[len(word) :]
    # sent by the scheduler, which may run anything
    function, piece = pickle.loads(sent)  # nosec B301
    return import_module(f"{package}.analysis.base.pieces").call(function, piece), {}


def _reads(place: str, word: bytes) -> bool:
    """Tell whether a file is there for this worker and begins with a word."""
    from pathlib import Path

    try:
        return Path(place).read_bytes().startswith(word)
    except OSError:
        return False


_fingerprint_of, _work_of, _reads_of = _by_value(_ask), _by_value(_work), _by_value(_reads)
