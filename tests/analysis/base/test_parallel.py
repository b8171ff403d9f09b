# SPDX-License-Identifier: GPL-2.0-or-later
"""The same results wherever the work runs, and no process started with a wrong program."""

from __future__ import annotations

import functools
import logging
import os
import signal
import stat
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import parallel_work as work
import pytest
from salient.analysis.base import cluster as cluster_room
from salient.analysis.base import fingerprint, handover, parallel, pieces
from salient.analysis.base.errors import Canceled, InputError
from salient.analysis.base.parallel import Scheduler, parse_scheduler, run

SQUARES = [n * n for n in range(40)]


@pytest.fixture
def findable(package_path, monkeypatch):
    """Let worker processes find the checkout under the name `salient`."""
    monkeypatch.syspath_prepend(str(package_path))


@pytest.fixture(scope="module")
def cluster(package_path):
    distributed = pytest.importorskip("distributed", reason="dask[distributed] is not installed")
    with pytest.MonkeyPatch.context() as patch:
        # Workers are spawned with the path of the process that starts them.
        patch.syspath_prepend(str(package_path))
        with distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
        ) as running:
            yield running.scheduler_address


class Watch:
    """Keeps what is reported; asks to stop after so many reports."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.moved: list[float] = []
        self.stop_after = stop_after

    def set_progress(self, percent):
        self.moved.append(percent)

    def is_canceled(self):
        return self.stop_after is not None and len(self.moved) > self.stop_after


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", Scheduler("by cost")),
        (None, Scheduler("by cost")),
        ("In process", Scheduler("in process")),
        ("processes", Scheduler("processes", 0)),
        ("Processes: 4", Scheduler("processes", 4)),
        ("tcp://10.0.0.5:8786", Scheduler("cluster", address="tcp://10.0.0.5:8786")),
        ("cluster.example.org:8786", Scheduler("cluster", address="cluster.example.org:8786")),
        ("TCP://[::1]:8786", Scheduler("cluster", address="TCP://[::1]:8786")),
        ("[fe80::1]:8786", Scheduler("cluster", address="[fe80::1]:8786")),
    ],
)
def test_scheduler_is_read(text, place):
    assert parse_scheduler(text) == place


@pytest.mark.parametrize(
    "text", ["threads", "processes:many", "http://host:80/x", "/tmp/x", "8786"]
)
def test_scheduler_that_is_none_says_what_to_write(text):
    with pytest.raises(InputError, match="is no place to run in"):
        parse_scheduler(text)


def test_in_process():
    watch = Watch()
    assert run(work.square, range(40), feedback=watch) == SQUARES
    assert watch.moved == sorted(watch.moved)
    assert watch.moved[-1] == 100.0
    assert run(work.process, [1, 2]) == [os.getpid()] * 2


def test_processes_give_the_same_in_order(findable):
    watch = Watch()
    said = []
    found = run(work.square, range(40), scheduler="processes:2", feedback=watch, log=said.append)
    assert (found, said) == (SQUARES, [])
    assert watch.moved == sorted(watch.moved)
    assert watch.moved[-1] == 100.0


def test_processes_are_others_than_this(findable):
    found = run(work.process, range(8), scheduler="processes:2")
    assert os.getpid() not in found


@pytest.fixture
def eager(findable, monkeypatch):
    """Let a tenth of a second of work be worth processes, and two processors be idle."""
    monkeypatch.setattr(parallel, "_TRIAL_S", 0.0)
    monkeypatch.setattr(parallel, "_WORTH_S", 0.1)
    monkeypatch.setattr(parallel, "_PIECE_S", 0.2)
    monkeypatch.setattr(parallel, "_idle_processors", lambda: 2)


def test_much_work_is_shared_and_comes_back_in_order(eager, tmp_path):
    home = os.getpid()
    watch = Watch()
    found = run(
        functools.partial(work.shared_square, str(tmp_path), home), range(300), feedback=watch
    )
    assert [one for one, _ in found] == [n * n for n in range(300)]
    who = [process for _, process in found]
    assert who[0] == home
    assert set(who) - {home}
    assert watch.moved == sorted(watch.moved)
    assert watch.moved[-1] == 100.0


def test_little_work_stays_here(findable):
    assert {process for _, process in run(work.slow_square, range(6))} == {os.getpid()}


def test_much_work_stays_here_where_no_processor_is_idle(eager, monkeypatch):
    monkeypatch.setattr(parallel, "_idle_processors", lambda: 0)
    assert {process for _, process in run(work.slow_square, range(20))} == {os.getpid()}


def test_shared_work_whose_worker_dies_is_done_here(eager):
    home = os.getpid()
    assert run(work.die_elsewhere_slowly, [home] * 40) == [home] * 40


def test_shared_work_that_hangs_is_done_here(eager):
    """What a worker has begun and does not end is worked out here too, and heard first."""
    home = os.getpid()
    assert run(work.hang_elsewhere, [home] * 30) == [home] * 30


def test_work_that_cannot_be_sent_stays_here(eager):
    home = os.getpid()
    found = run(lambda number: (time.sleep(0.05), os.getpid())[1], range(20))
    assert found == [home] * 20


def test_an_error_in_shared_work_is_raised(eager):
    with pytest.raises(InputError, match="The last map has no polygons"):
        run(work.refuse_the_last, range(40))


def test_results_are_held_as_asked_wherever_they_come_from(findable, eager):
    for scheduler in ("in process", "processes:2", ""):
        found = run(work.slow_square, range(20), scheduler=scheduler, keep=lambda one: -one[0])
        assert found == [-n * n for n in range(20)]


@pytest.mark.parametrize("count", [1, 2, 7, 30, 178, 3650])
@pytest.mark.parametrize("workers", [1, 2, 3, 16])
def test_workers_end_together(count, workers):
    """Of pieces as long as one another the last leaves all workers but one idle."""
    found = pieces.in_pieces(range(count), workers)
    assert [one for piece in found for one in piece] == list(range(count))
    busy = [0] * workers
    for piece in found:
        busy[busy.index(min(busy))] += len(piece)
    assert max(busy) - min(busy) <= 1


def test_few_pieces_are_under_way_at_a_time():
    """What is not under way is not sent: a long series does not lie in a queue."""

    class Future:
        def __init__(self, piece):
            self.piece, self.looks = piece, 0

        def done(self):
            self.looks += 1
            return self.looks > 1

        def result(self):
            return self.piece

    under_way, most = {}, []

    def submit(piece):
        most.append(len(under_way))
        return Future(piece)

    found = pieces.collected(
        pieces.in_pieces(range(100), 2), submit, under_way, ahead=3, feedback=Watch(), keep=str
    )
    assert found == [str(n) for n in range(100)]
    assert max(most) == 2
    assert not under_way


def test_one_item_needs_no_processes():
    assert run(work.process, [1], scheduler="processes") == [os.getpid()]


def test_nothing_to_do():
    assert run(work.square, [], scheduler="processes") == []


def test_error_of_a_worker_is_raised_here(findable):
    with pytest.raises(InputError, match="The third map has no polygons"):
        run(work.refuse, range(8), scheduler="processes:2")


def test_cancel_in_process():
    with pytest.raises(Canceled):
        run(work.square, range(40), feedback=Watch(stop_after=5))


def test_cancel_stops_processes_in_the_middle_of_their_work(findable, tmp_path):
    with pytest.raises(Canceled):
        run(
            work.leave_a_mark,
            [str(tmp_path)] * 4,
            scheduler="processes:2",
            feedback=Watch(stop_after=0),
        )
    time.sleep(2.5)
    assert list(tmp_path.iterdir()) == []


def test_dead_worker_falls_back_to_this_process(findable):
    said = []
    home = os.getpid()
    found = run(work.die_elsewhere, [home] * 3, scheduler="processes:2", log=said.append)
    assert found == [home] * 3
    assert "A worker process ended unexpectedly" in said[0]


def test_no_interpreter_falls_back_and_says_so(findable, monkeypatch):
    monkeypatch.setattr(parallel, "interpreter", lambda: None)
    said = []
    found = run(work.process, range(3), scheduler="processes", log=said.append)
    assert found == [os.getpid()] * 3
    assert "No Python interpreter was found" in said[0]


def test_code_that_workers_cannot_find_falls_back_and_says_so():
    """Without `package_path` no folder on the path holds the checkout as `salient`."""
    said = []
    found = run(work.process, range(3), scheduler="processes", log=said.append)
    assert found == [os.getpid()] * 3
    assert "could not find Salient's own code" in said[0]


def program(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.mark.parametrize("name", ["qgis-bin.exe", "qgis.bin", "QGIS", "qgis_process", "pythonic"])
def test_what_is_not_called_python_is_never_started(tmp_path, monkeypatch, name):
    mark = tmp_path / "started"
    monkeypatch.setattr(sys, "executable", str(program(tmp_path, name, f"#!/bin/sh\ntouch {mark}")))
    assert Path(sys.executable) not in list(parallel.candidates())
    assert not mark.exists()


def test_link_called_python_to_something_else_is_not_taken(tmp_path):
    real = program(tmp_path, "qgis.bin", "#!/bin/sh\n")
    (tmp_path / "python3").symlink_to(real)
    assert not parallel.looks_like_python(tmp_path / "python3")


@pytest.mark.parametrize(
    "text", ["#!/bin/sh\nexit 0\n", "#!/bin/sh\nexit 3\n", "not a program"],
    ids=["ends", "fails", "is none"],
)  # fmt: skip
def test_program_called_python_that_is_none_does_not_serve(findable, tmp_path, text):
    assert not parallel._serves(program(tmp_path, "python3", text))


def test_python_without_the_libraries_does_not_serve(findable, tmp_path, monkeypatch):
    """A Python that answers, with other versions than ours, is not handed work."""
    other = {**fingerprint.fingerprint(), "shapely": "1.6"}
    monkeypatch.setattr(fingerprint, "fingerprint", lambda: other)
    assert not parallel._serves(Path(sys.executable))


def test_own_python_serves(findable):
    assert parallel._serves(Path(sys.executable))


def test_executable_is_put_back(findable):
    from multiprocessing import spawn

    before, main = spawn.get_executable(), dict(vars(sys.modules["__main__"]))
    run(work.square, range(4), scheduler="processes:2")
    assert spawn.get_executable() == before
    assert vars(sys.modules["__main__"]) == main


def test_script_without_a_guard_runs_once(package_path, tmp_path):
    """Spawned workers import the main script again, unless that is kept from them."""
    script = tmp_path / "script.py"
    script.write_text(
        textwrap.dedent(
            """
            import math
            from salient.analysis.base.parallel import run
            print("started", flush=True)
            print(run(math.sqrt, [1.0, 4.0, 9.0], scheduler="processes:2", log=print))
            """
        )
    )
    environment = {**os.environ, "PYTHONPATH": str(package_path)}
    done = subprocess.run(
        [sys.executable, str(script)], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.stdout.split("\n") == ["started", "[1.0, 2.0, 3.0]", ""], done.stderr


def test_cluster_gives_the_same_in_order(cluster):
    watch = Watch()
    assert run(work.square, range(40), scheduler=cluster, feedback=watch) == SQUARES
    assert watch.moved[-1] == 100.0


def test_cluster_runs_elsewhere(cluster):
    assert os.getpid() not in run(work.process, range(8), scheduler=cluster)


def test_error_on_a_cluster_is_raised_here(cluster):
    with pytest.raises(InputError, match="The third map has no polygons"):
        run(work.refuse, range(8), scheduler=cluster)


def test_cancel_on_a_cluster(cluster):
    with pytest.raises(Canceled):
        run(work.nap, [2.0] * 8, scheduler=cluster, feedback=Watch(stop_after=0))
    assert run(work.square, [3], scheduler=cluster) == [9]


def test_cluster_whose_workers_lack_salient_is_refused(cluster, monkeypatch):
    monkeypatch.setattr(cluster_room, "__name__", "nowhere_to_be_found.analysis.cluster")
    with pytest.raises(InputError, match=r"2 of the 2 workers .* do not have Salient"):
        run(work.square, [1, 2], scheduler=cluster)


@pytest.mark.parametrize("name", fingerprint.DECISIVE)
def test_cluster_that_could_give_other_digits_is_refused(cluster, monkeypatch, name):
    other = {**fingerprint.fingerprint(), name: "another"}
    monkeypatch.setattr(fingerprint, "fingerprint", lambda: other)
    with pytest.raises(InputError, match=rf"2 of the 2 workers .* {name} .*, here another"):
        run(work.square, [1, 2], scheduler=cluster)


def test_a_worker_that_joins_later_is_asked_too(cluster, monkeypatch):
    """An adaptive cluster starts workers when the work is under way."""
    monkeypatch.setattr(cluster_room, "_able", lambda *_given: 2)
    other = {**fingerprint.fingerprint(), "GEOS": "3.0.0"}
    monkeypatch.setattr(fingerprint, "fingerprint", lambda: other)
    monkeypatch.setattr(cluster_room, "fingerprint", lambda: other)
    with pytest.raises(InputError, match=r"joined .* later computes .*: GEOS .*, here 3\.0\.0"):
        run(work.square, [1, 2], scheduler=cluster)
    # what another Salient cannot even read is no trace of Python's
    monkeypatch.setattr(
        cluster_room, "_work_of", cluster_room._by_value(lambda *_given: (None, {}))
    )
    with pytest.raises(InputError, match="one that does not answer"):
        run(work.square, [1, 2], scheduler=cluster)


def test_a_worker_that_joins_later_and_reads_no_file_of_this_process_is_sent_the_work(
    cluster, monkeypatch
):
    """A cluster of this machine may be given workers of another one."""
    monkeypatch.setattr(cluster_room, "_all_read", lambda *_given: True)
    given = handover.Handover.give
    lost = []

    def elsewhere(by, piece):
        place, word = given(by, piece)
        lost.append(place)
        # the same place there is somebody else's file
        return ("/proc/self/status" if len(lost) % 2 else "/proc/self/fd/999"), word

    monkeypatch.setattr(handover.Handover, "give", elsewhere)
    assert run(work.square, range(40), scheduler=cluster) == SQUARES
    assert len(lost) > 2


def test_work_that_ends_its_workers_is_a_sentence(findable):
    distributed = pytest.importorskip("distributed", reason="dask[distributed] is not installed")
    dask = pytest.importorskip("dask")
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 0}),
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
        ) as one,
        pytest.raises(InputError, match="ended each worker"),
    ):
        run(work.die_elsewhere, [os.getpid()] * 2, scheduler=one.scheduler_address)


def test_no_more_processes_than_a_job_may_use(tmp_path, monkeypatch):
    """A batch system and a container give a job a part of the machine."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: set(range(6)), raising=False)
    limit = tmp_path / "cpu.max"
    for text, count in (("max 100000", 6), ("150000 100000", 2), ("10000 100000", 1), ("", 6)):
        limit.write_text(text)
        monkeypatch.setattr(parallel, "_CGROUP", limit)
        assert parallel.processors() == count
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert parallel.processors() == 1


def test_cluster_that_differs_in_what_changes_no_digit_is_said_and_used(cluster, monkeypatch):
    other = {**fingerprint.fingerprint(), "Python": "3.0.0"}
    monkeypatch.setattr(fingerprint, "fingerprint", lambda: other)
    said = []
    assert run(work.square, [3], scheduler=cluster, log=said.append) == [9]
    assert "here 3.0.0" in said[0]


def test_cluster_whose_salient_is_too_old_to_answer_is_refused(cluster, monkeypatch):
    monkeypatch.setattr(cluster_room, "_fingerprint_of", cluster_room._by_value(lambda package: {}))
    with pytest.raises(InputError, match="compute with other versions"):
        run(work.square, [1, 2], scheduler=cluster)


@pytest.fixture
def short_lived(findable):
    """A cluster of one worker that a test may end, and its address."""
    distributed = pytest.importorskip("distributed", reason="dask[distributed] is not installed")
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
    ) as one:
        yield one


class Interrupt(Watch):
    """Does something once work has begun."""

    def __init__(self, act):
        super().__init__()
        self._act, self._looks = act, 0

    def is_canceled(self):
        self._looks += 1
        if self._looks == 10:
            self._act()
        return super().is_canceled()


def test_maps_of_any_size_are_sent_without_a_word(cluster, recwarn):
    assert run(len, [b"0" * 12_000_000], scheduler=cluster) == [12_000_000]
    assert [str(one.message) for one in recwarn if "large graph" in str(one.message)] == []


def test_all_workers_lost_is_an_error_after_a_stated_time(short_lived, monkeypatch):
    monkeypatch.setattr(cluster_room, "_PATIENCE", 3.0)
    stop = Interrupt(lambda: short_lived.scale(0))
    with pytest.raises(InputError, match=r"lost all its workers, and none came back in 3 s"):
        run(work.nap, [20.0] * 2, scheduler=short_lived.scheduler_address, feedback=stop)


@pytest.fixture()
def logged():
    """What the loggers say whose words Dask would print on stderr."""
    records: list[logging.LogRecord] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = records.append
    loggers = [logging.getLogger(name) for name in cluster_room._LOGGERS]
    for one in loggers:
        one.addHandler(handler)
    yield records
    for one in loggers:
        one.removeHandler(handler)


def test_a_lost_scheduler_is_a_sentence_and_nothing_else(package_path, root, logged):
    pytest.importorskip("distributed", reason="dask[distributed] is not installed")
    started = subprocess.Popen(
        [sys.executable, str(root / "tests" / "support" / "dask_cluster.py")],
        env={**os.environ, "PYTHONPATH": str(package_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        address = started.stdout.readline().strip()
        stop = Interrupt(lambda: os.killpg(started.pid, signal.SIGKILL))
        with pytest.raises(InputError, match=r"was lost while it worked"):
            run(work.nap, [20.0] * 2, scheduler=address, feedback=stop)
        assert [one.getMessage() for one in logged] == []
    finally:
        if started.poll() is None:
            os.killpg(started.pid, signal.SIGKILL)
        started.wait()


def test_the_fingerprint_is_that_of_the_code(tmp_path, monkeypatch, root):
    import shutil

    shutil.copytree(root / "analysis", tmp_path / "analysis")
    copy = tmp_path / "analysis" / "base" / "fingerprint.py"
    monkeypatch.setattr(fingerprint, "__file__", str(copy))
    assert fingerprint._code() == fingerprint.fingerprint()["code"]
    (tmp_path / "analysis" / "gap" / "model.py").write_text("# another day")
    assert fingerprint._code() != fingerprint.fingerprint()["code"]


def test_cluster_that_does_not_answer_is_refused(monkeypatch):
    pytest.importorskip("distributed", reason="dask[distributed] is not installed")
    monkeypatch.setattr(parallel, "_PATIENCE", 1.5)
    with pytest.raises(InputError, match=r"127\.0\.0\.1:9 does not answer"):
        run(work.square, [1, 2], scheduler="tcp://127.0.0.1:9")


def test_a_scheduler_that_asks_for_certificates_says_which_are_lacking(monkeypatch):
    """A client without any would hang for twenty seconds when it is let go."""
    dask = pytest.importorskip("dask", reason="dask[distributed] is not installed")
    pytest.importorskip("distributed", reason="dask[distributed] is not installed")
    names = ("ca-file", "client.cert", "client.key")
    with dask.config.set({f"distributed.comm.tls.{name}": None for name in names}):
        with pytest.raises(InputError, match=r"asks for certificates.*TLS__CA_FILE"):
            run(work.square, [1, 2], scheduler="tls://127.0.0.1:9")
        with (
            dask.config.set({f"distributed.comm.tls.{name}": "/nowhere.pem" for name in names}),
            pytest.raises(InputError, match=r"certificates for .* cannot be read"),
        ):
            run(work.square, [1, 2], scheduler="tls://127.0.0.1:9")


def test_cluster_without_the_library_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match="needs the Python library distributed"):
        run(work.square, [1, 2], scheduler="host:8786")


def test_what_one_run_silences_another_does_not_unsilence_nor_keep_so():
    """Of two runs that overlapped loggers of other programs stayed silent until QGIS ended."""
    pytest.importorskip("dask")
    from salient.analysis.base.cluster import _LOGGERS, _unlogged

    def heard() -> list[bool]:
        record = logging.LogRecord("distributed", logging.ERROR, "", 0, "lost", None, None)
        return [bool(logging.getLogger(name).filter(record)) for name in _LOGGERS]

    before = heard()
    one, other = _unlogged(), _unlogged()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    assert not any(heard())
    other.__exit__(None, None, None)
    assert heard() == before and all(before)
