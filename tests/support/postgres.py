# SPDX-License-Identifier: GPL-2.0-or-later
"""A throwaway PostGIS server, and QGIS's connection to it; fixtures of tests/conftest.py."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

import pytest


def _programs() -> Path | None:
    """Return the folder of initdb and pg_ctl, which Debian keeps off the path."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _as_postgres() -> dict:
    """Return what lets a child process drop root, as which PostgreSQL refuses to run."""
    if os.geteuid() != 0:
        return {}
    try:
        user = pwd.getpwnam("postgres")
    except KeyError:
        pytest.skip("PostgreSQL does not run as root, and there is no user “postgres”")
    return {"user": user.pw_uid, "group": user.pw_gid}


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory):
    """A PostGIS server of our own: its port."""
    programs = _programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed (apt install postgresql-15-postgis-3)")
    folder = Path("/tmp") / f"salient-pg-{os.getpid()}"  # a socket's path must be short
    folder.mkdir(mode=0o700)
    who = _as_postgres()
    if who:
        os.chown(folder, who["user"], who["group"])
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = folder / "data"

    def run(*command: str) -> None:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(command, check=True, cwd=folder, timeout=120, **quiet, **who)

    control = [str(programs / "pg_ctl"), "-D", str(data), "-w"]
    try:
        run(str(programs / "initdb"), "-D", str(data), "-A", "trust", "-U", "postgres", "-N")
        # No power fails here: a server that was stopped at once is back without reading all anew.
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        run(*control, "-o", options, "-l", str(folder / "log"), "start")
        # Not through QGIS: it would go on using the connection that saw no PostGIS.
        database = ["-h", "127.0.0.1", "-p", str(port), "-U", "postgres"]
        psql = shutil.which("psql") or str(programs / "psql")
        create = "DO $$ BEGIN CREATE EXTENSION postgis; EXCEPTION WHEN OTHERS THEN NULL; END $$"
        run(psql, *database, "-c", create)
        yield PostgresServer(port, control, options, run)
    finally:
        if (data / "postmaster.pid").exists():
            run(*control, "-m", "immediate", "stop")
        shutil.rmtree(folder)


class PostgresServer:
    """A running server that a test can stop and start again."""

    def __init__(self, port: int, control: list[str], options: str, run) -> None:
        self.port = port
        self._control = control
        self._options = options
        self._run = run
        self._log = Path(control[control.index("-D") + 1]).parent / "log"

    @contextmanager
    def listening(self):
        """Have the server log what it is asked; a function that returns the new lines."""
        database = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres"]
        psql = shutil.which("psql") or "psql"
        load = ("-c", "SELECT pg_reload_conf()")
        self._run(psql, *database, "-c", "ALTER SYSTEM SET log_statement = 'all'", *load)
        time.sleep(0.5)  # the other processes of the server hear of it a moment later
        start = self._log.stat().st_size
        try:
            # from a byte on: a name in Cyrillic has more bytes than letters
            yield lambda: self._log.read_bytes()[start:].decode(errors="replace").splitlines()
        finally:
            self._run(psql, *database, "-c", "ALTER SYSTEM RESET log_statement", *load)

    def end_backends(self) -> None:
        """End every connection that there is."""
        ended = (
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
        database = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres"]
        self._run(shutil.which("psql") or "psql", *database, "-c", ended)

    def stop(self) -> None:
        self._run(*self._control, "-m", "immediate", "stop")

    def restart(self) -> None:
        """Stop at once, as where the power fails, and start again."""
        self.stop()
        self.start()

    def start(self) -> None:
        self._run(*self._control, "-o", self._options, "-l", str(self._log), "start")


CONNECTION = "salient test"


@pytest.fixture(scope="session")
def postgres_connection(postgres_server, qgis_app):
    """A QGIS connection to the server, whose database has PostGIS: its name."""
    from qgis.core import QgsProviderRegistry

    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    if metadata is None:
        pytest.skip("this QGIS has no PostgreSQL provider (apt install qgis-providers)")
    uri = f"host=127.0.0.1 port={postgres_server.port} user=postgres dbname=postgres"
    connection = metadata.createConnection(uri, {"saveUsername": True})
    found = connection.executeSql("SELECT 1 FROM pg_extension WHERE extname = 'postgis'")
    if not found:
        pytest.skip("the server has no PostGIS (apt install postgresql-15-postgis-3)")
    metadata.saveConnection(connection, CONNECTION)
    yield CONNECTION
    metadata.deleteConnection(CONNECTION)
