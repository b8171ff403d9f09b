# SPDX-License-Identifier: GPL-2.0-or-later
"""PostGIS ends the connection of a save at any point: all of it is kept, or nothing."""

from __future__ import annotations

import os
import random
import threading
import time
from collections import Counter
from dataclasses import replace

import pytest
from salient.events.errors import StoreError
from salient.events.importers.drafts import Draft, Drafts, ReportDraft, finished
from salient.events.importing import import_drafts
from salient.events.model import Event, Report, source_named
from salient.events.store import upkeep
from salient.events.store.store import Store

psycopg2 = pytest.importorskip("psycopg2")


@pytest.fixture
def server(postgres_server):
    return postgres_server


@pytest.fixture
def lasting(postgres_connection):
    """An empty store in PostGIS."""
    return Store.create(f"postgres:{postgres_connection}/dropped_{os.urandom(4).hex()}")


@pytest.fixture
def admin(server):
    """A connection beside all others, that may end them."""
    made = psycopg2.connect(host="127.0.0.1", port=server.port, user="postgres", dbname="postgres")
    made.autocommit = True
    yield made
    made.close()


def end(admin, pid: int) -> None:
    with admin.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s)", [pid])
        while True:  # until it is gone: a backend that is ending may still answer
            cursor.execute("SELECT 1 FROM pg_stat_activity WHERE pid = %s", [pid])
            if cursor.fetchone() is None:
                return
            time.sleep(0.005)


@pytest.fixture
def breaking(monkeypatch, admin):
    """Make psycopg2's next connections lose their backend at a statement; COMMIT counts too."""
    state = {"at": None, "after": False, "seen": 0, "hit": False}
    plain = psycopg2.connect

    def step(connection, work):
        # What is only read is asked once more, and is no part of a save.
        state["seen"] += not connection.autocommit
        hit = state["at"] == state["seen"] and not connection.autocommit
        state["hit"] |= hit
        if hit and not state["after"]:
            end(admin, connection.info.backend_pid)
        found = work()
        if hit and state["after"]:
            end(admin, connection.info.backend_pid)
        return hit, found

    plain_cursor = psycopg2.extensions.cursor

    class Cursor(plain_cursor):
        def execute(self, *given):
            return step(self.connection, lambda: plain_cursor.execute(self, *given))[1]

        def copy_expert(self, *given):
            return step(self.connection, lambda: plain_cursor.copy_expert(self, *given))[1]

    class Connection(psycopg2.extensions.connection):
        def commit(self):
            hit, _ = step(self, lambda: psycopg2.extensions.connection.commit(self))
            if hit:  # it is done, and the answer never comes
                raise psycopg2.OperationalError("server closed the connection unexpectedly")

    def connect(*given, **named):
        return plain(*given, connection_factory=Connection, cursor_factory=Cursor, **named)

    monkeypatch.setattr(psycopg2, "connect", connect)
    return state


def listed(store: Store) -> set[tuple[str, int, int]]:
    return {(e.title, e.version, e.retracted) for e in store.read("event")}


def rows_of(number: int) -> Drafts:
    found = Drafts("wires")
    for row in range(20):  # so many are copied, fewer are inserted
        event = Event(
            title=f"row {row}", dataset="wires", external_id=f"{number}-{row}", lon=1, lat=2
        )
        found.drafts.append(Draft(row, event, [ReportDraft(source_named("Wire"), Report())]))
    found.drafts, found.rejected = finished(found.drafts)
    return found


def add(store, number):
    store.save([Event(title=f"new {number}")], action="add")


def edit(store, number):
    (one, *_) = store.find("event", "title", ["kept"])
    store.save([replace(one, description=f"edit {number}", lon=3.0, lat=4.0)], action="edit")


def remove(store, number):
    (one, *_) = store.find("event", "title", ["kept"])
    store.save([replace(one, retracted=1 - one.retracted)], action="retract", reason="wrong")


def bring_in(store, number):
    import_drafts(store, rows_of(number), origin="wires.csv")


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("work", [add, edit, remove, bring_in])
def test_the_backend_ends_at_every_statement(lasting, breaking, work, after):
    store = lasting
    store.save([Event(title="kept", lon=1.0, lat=2.0)], action="add")
    store.close()  # what was made before the hook is not used on
    kept = at = 0
    while True:
        at += 1
        was, head = listed(store), store.head()
        breaking.update(at=at, after=after, seen=0, hit=False)
        try:
            work(store, at)
            saved = True
        except StoreError as error:
            saved = False
            assert "Nothing was saved" in str(error)
        breaking.update(at=None)
        if not breaking["hit"]:
            break
        kept += saved
        # What was said is what is: nothing at all, or all of it.
        assert (store.head() != head) == saved, at
        assert saved or listed(store) == was, at
        assert upkeep.verify(store) == []
        add(store, f"next after {at}")
    # Before the first statement the connection lay idle: another one takes its place. After it a
    # save is whole after all only where COMMIT was done and its answer was lost.
    assert kept == 1
    assert at > 6, "the hook sees the statements of a save"


def test_a_question_whose_connection_is_lost_is_asked_once_more(lasting, admin):
    add(lasting, 1)
    lasting.read("event")
    with admin.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE pid <> %s AND backend_type = 'client backend'",
            [admin.info.backend_pid],
        )
    assert [event.title for event in lasting.read("event")] == ["new 1"]


def answered(ask):
    """Return an answer of a server that may just be starting."""
    for _ in range(50):
        try:
            return ask()
        except StoreError:
            time.sleep(0.1)
    raise AssertionError("the store cannot be read")


def states(store: Store) -> Counter:
    return Counter((e.title, e.description, e.retracted) for e in store.read("event"))


def after(work, was: Counter, number: int) -> Counter:
    """Return what is in the store once a piece of work was done."""
    now = was.copy()
    if work is bring_in:
        now.update({(f"row {row}", "", 0): 1 for row in range(20)})
    elif work is add:
        now[f"new {number}", "", 0] += 1
    else:
        (kept,) = [one for one in was if one[0] == "kept"]
        now -= Counter([kept])
        now["kept", kept[1] if work is remove else f"edit {number}", kept[2] ^ (work is remove)] = 1
    return now


def test_random_ends_under_load(lasting, server):
    """A hand ends all connections, or the whole server, at any time: what is said is what is.

    Each time the check finds nothing, and the next save is kept.
    """
    rounds = int(os.environ.get("SALIENT_ENDS", "12"))
    seed = int(os.environ.get("SALIENT_SEED", "7"))
    store, rest, number, refused, saved = lasting, random.Random(seed), 0, 0, 0
    store.save([Event(title="kept")], action="add")
    told = states(store)
    for turn in range(rounds):
        strike = server.restart if turn % 10 == 9 else server.end_backends
        hand = threading.Timer(rest.uniform(0.0, 0.4), strike)
        hand.start()
        while hand.is_alive():
            number += 1
            work = rest.choice([add, edit, remove, bring_in])
            try:
                work(store, number)
                told, saved = after(work, told, number), saved + 1
            except StoreError as error:
                refused += "Nothing was saved" in str(error)  # else it failed as it asked
        hand.join()
        assert answered(lambda: states(store)) == told, (seed, turn)
        assert upkeep.verify(store) == [], (seed, turn)
        add(store, f"next after {turn}")
        told = after(add, told, f"next after {turn}")
    print(f"{rounds} ends (seed {seed}): {saved} saves confirmed, {refused} refused")
    assert saved and refused
    assert states(store) == told


def test_the_server_starts_anew_within_a_save(lasting, server, monkeypatch):
    """The answer to COMMIT is lost with the whole server: it is looked up when it is back."""
    from salient.events.store import postgres

    store = lasting

    class Writer(postgres.PostgresWriter):
        def commit(self):
            server.stop()
            threading.Timer(1.0, server.start).start()
            super().commit()

    monkeypatch.setattr("salient.events.store.writer.PostgresWriter", Writer)
    with pytest.raises(StoreError, match="Nothing was saved"):
        store.save([Event(title="lost")], action="add")
    monkeypatch.undo()
    again = Store.open(store.place.address)
    assert listed(again) == set()
    again.save([Event(title="after")], action="add")
    assert upkeep.verify(again) == []


def test_a_database_that_stays_away_leaves_the_outcome_open(lasting, server, monkeypatch):
    from salient.events.errors import OutcomeUnknownError
    from salient.events.store import files, postgres, writer

    class Writer(postgres.PostgresWriter):
        def commit(self):
            server.stop()
            super().commit()

    monkeypatch.setattr(writer, "PostgresWriter", Writer)
    monkeypatch.setattr(files, "WAIT", 1.0)
    try:
        with pytest.raises(OutcomeUnknownError, match="not known yet"):
            lasting.save([Event(title="lost")], action="add")
    finally:
        server.start()
