# SPDX-License-Identifier: GPL-2.0-or-later
"""The one schema of a store, its version, and how an older store is brought up to it.

GeoPackage and PostGIS hold the same tables with the same columns. In both, triggers keep four
promises also towards a hand that edits the tables without Salient: a row is never deleted, the
log is never changed, and a row that was changed or added from outside shows it (`version` runs
ahead of `logged`), so that Salient can log it afterwards. (SQLite's REPLACE asks no trigger: the
check of the log finds what it took.) A row that is pasted brings the numbers
of the row that was copied: who adds one without saying that Salient saves has it taken as new.
A row that the log names keeps its id: under another one its reports would be nobody's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import model

VERSION = 4
PREFIX = "salient_"
#: the tables that hold records, then the log, then the one row about the store itself
RECORD_TABLES = tuple(model.TABLES)
TABLES = (*RECORD_TABLES, "log", "store")
GEOMETRY = "geom"

_LOG = {
    "seq": "int",
    **dict.fromkeys(
        (
            *("at", "who", "action", "entity", "entity_id", "batch"),
            *("before", "after", "reason", "previous", "hash"),
        ),
        "string",
    ),
}
_STORE = {
    "schema_version": "int",
    "store_id": "string",
    "created": "string",
    "head_seq": "int",
    "head_hash": "string",
    "writes": "int",
}
_DEFAULTS = {"version": "1", "logged": "0", "retracted": "0"}
_INDEXES = (
    ("report", ("event_id",)),
    ("link", ("event_id",)),
    ("link", ("layer_source", "feature_key")),
    ("event", ("dataset", "external_id")),
    ("log", ("entity_id",)),
    ("log", ("batch",)),
)
_UNIQUE = (*((table, "id") for table in RECORD_TABLES), ("log", "seq"))


@dataclass(frozen=True)
class Migration:
    """What leads from one version to the next: columns that come in, as (table, name, kind)."""

    columns: tuple[tuple[str, str, str], ...] = ()


#: version → what leads from it to the next one
MIGRATIONS: dict[int, Migration] = {
    1: Migration(
        (
            ("report", "claim_value_to", "double"),
            *(
                ("report", name, "string")
                for name in (
                    *("claim_map", "collected_at", "collected_by", "collected_with"),
                    *("sensitivity", "verification"),
                )
            ),
        )
    ),
    2: Migration((("event", "dataset_says", "string"), ("report", "dataset_says", "string"))),
    3: Migration((("event", "sensitivity", "string"),)),
}


def columns(table: str) -> dict[str, str]:
    """Return a table's columns and their kinds, without the key and the geometry."""
    if table == "log":
        return dict(_LOG)
    if table == "store":
        return dict(_STORE)
    kept = {n: k for n, k in model.columns(table).items() if n not in ("lon", "lat")}
    return {**kept, "logged": "int"}


def default(column: str) -> str | None:
    """Return what a column holds where nothing is said."""
    return _DEFAULTS.get(column)


def index_statements(qualifier: str = "") -> Iterator[str]:
    """Yield the statements that make the indexes; `qualifier` is a quoted schema and a dot."""
    for table, column in _UNIQUE:
        yield _index("UNIQUE INDEX", table, (column,), qualifier)
    for table, names in _INDEXES:
        yield _index("INDEX", table, names, qualifier)


def helpful_indexes(qualifier: str = "") -> dict[str, str]:
    """Return the statements of indexes that only make a store faster, by their names.

    Of these an older store lacks some, and nothing but its speed depends on them.
    """
    found = {}
    for table in RECORD_TABLES:
        # Empty nearly always: whether anything was changed from outside is known at once.
        name = f"{PREFIX}{table}_outside"
        found[name] = (
            f'CREATE INDEX IF NOT EXISTS "{name}" ON {qualifier}"{PREFIX}{table}" ("fid") '
            f'WHERE "version" <> "logged"'
        )
    return found


def _index(kind: str, table: str, names: tuple[str, ...], qualifier: str) -> str:
    name = "_".join((PREFIX + table, *names))
    listed = ", ".join(f'"{n}"' for n in names)
    return f'CREATE {kind} "{name}" ON {qualifier}"{PREFIX}{table}" ({listed})'


_SQLITE_CHANGED = """CREATE TRIGGER salient_{table}_changed AFTER UPDATE ON salient_{table}
WHEN NEW.version IS OLD.version AND NEW.logged IS OLD.logged
BEGIN UPDATE salient_{table} SET version = coalesce(OLD.version, 0) + 1 WHERE fid = NEW.fid; END"""
_SQLITE_NAMED = """CREATE TRIGGER salient_{table}_named AFTER INSERT ON salient_{table}
WHEN coalesce(NEW.id, '') = ''
BEGIN UPDATE salient_{table} SET id = lower(hex(randomblob(16))) WHERE fid = NEW.fid; END"""
_SQLITE_ADDED = """CREATE TRIGGER salient_{table}_added AFTER INSERT ON salient_{table}
WHEN (NEW.version IS NOT 1 OR NEW.logged IS NOT 0) AND (SELECT writes FROM salient_store) >= 0
BEGIN UPDATE salient_{table} SET version = 1, logged = 0 WHERE fid = NEW.fid; END"""
_SQLITE_SAME_ID = """CREATE TRIGGER salient_{table}_same_id BEFORE UPDATE OF id ON salient_{table}
WHEN NEW.id IS NOT OLD.id AND EXISTS
(SELECT 1 FROM salient_log WHERE entity_id = OLD.id AND entity = '{table}')
BEGIN SELECT RAISE(ABORT, 'Salient keeps each row''s id: its log and reports name it so.'); END"""
_SQLITE_KEPT = """CREATE TRIGGER salient_{table}_kept BEFORE DELETE ON salient_{table}
BEGIN SELECT RAISE(ABORT, 'Salient keeps every row: retract it instead of deleting it.'); END"""
_SQLITE_LOG = """CREATE TRIGGER salient_log_sealed BEFORE UPDATE ON salient_log
BEGIN SELECT RAISE(ABORT, 'The log of Salient is never changed.'); END"""
#: triggers that the first stores were made without, by what their names end in
_SQLITE_LATE = {"added": _SQLITE_ADDED, "same_id": _SQLITE_SAME_ID}
LATE = tuple(_SQLITE_LATE)


def sqlite_triggers() -> Iterator[str]:
    """Yield the statements that make the triggers of a GeoPackage."""
    for table in RECORD_TABLES:
        for template in (_SQLITE_CHANGED, _SQLITE_NAMED, *_SQLITE_LATE.values(), _SQLITE_KEPT):
            yield template.replace("{table}", table)
    yield _SQLITE_KEPT.replace("{table}", "log")
    yield _SQLITE_LOG


def saving(own: str, *, sqlite: bool) -> tuple[str, str]:
    """Return the first statement of a save, which others wait for, and the last one.

    Between the two the triggers know that it is Salient who adds rows; nobody else sees that.

    Parameters
    ----------
    own : str
        The quoted name of the table about the store itself.
    """
    # A name that is quoted: no value stands in these statements.
    if sqlite:
        begin = f"UPDATE {own} SET writes = -1 - abs(writes)"  # nosec B608 - as said
        return begin, f"UPDATE {own} SET writes = abs(writes)"  # nosec B608 - as said
    claim = f"UPDATE {own} SET writes = writes + 1"  # nosec B608 - as said
    return f"SET LOCAL salient.saving = 'on'; {claim}", "SET LOCAL salient.saving = ''"


def late_triggers(what: str, qualifier: str, *, sqlite: bool) -> list[str]:
    """Return the statements of triggers of `LATE`, which a store lacks that is older than they."""
    if sqlite:
        return [_SQLITE_LATE[what].replace("{table}", table) for table in RECORD_TABLES]
    body, when = _PG_LATE[what]
    made = ["CREATE OR REPLACE " + body.replace("{q}", qualifier)]
    return made + [_pg_trigger(qualifier, table, what, when) for table in RECORD_TABLES]


_PG_CHANGED = """FUNCTION {q}salient_changed() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF NEW.version IS NOT DISTINCT FROM OLD.version AND NEW.logged IS NOT DISTINCT FROM OLD.logged
  THEN NEW.version := coalesce(OLD.version, 0) + 1; END IF;
  RETURN NEW;
END $body$"""
_PG_NAMED = """FUNCTION {q}salient_named() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF coalesce(NEW.id, '') = '' THEN NEW.id := replace(gen_random_uuid()::text, '-', ''); END IF;
  RETURN NEW;
END $body$"""
_PG_ADDED = """FUNCTION {q}salient_added() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF coalesce(current_setting('salient.saving', true), '') <> 'on'
  THEN NEW.version := 1; NEW.logged := 0; END IF;
  RETURN NEW;
END $body$"""
# By the names of the trigger's own table: the function is the same whatever the schema is called.
_PG_SAME_ID = """FUNCTION {q}salient_same_id() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE is_logged boolean;
BEGIN
  IF NEW.id IS DISTINCT FROM OLD.id THEN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I.salient_log WHERE entity_id = $1 '
      'AND entity = $2)', TG_TABLE_SCHEMA) INTO is_logged
      USING OLD.id, substr(TG_TABLE_NAME, length('salient_') + 1);
    IF is_logged THEN
      RAISE EXCEPTION 'Salient keeps each row''s id: its log and reports name it so.';
    END IF;
  END IF;
  RETURN NEW;
END $body$"""
_PG_LATE = {"added": (_PG_ADDED, "BEFORE INSERT"), "same_id": (_PG_SAME_ID, "BEFORE UPDATE")}
_PG_KEPT = """FUNCTION {q}salient_kept() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  RAISE EXCEPTION 'Salient keeps every row and its log as they are: retract instead.';
END $body$"""
_PG_TYPES = {
    "string": "text",
    "int": "integer",
    "double": "double precision",
    "date": "date",
}


def postgres_statements(schema: str) -> Iterator[str]:
    """Yield the statements that make a store in a schema, whose name comes quoted."""
    q = f"{schema}."
    yield f"CREATE SCHEMA IF NOT EXISTS {schema}"
    for table in TABLES:
        lines = ['"fid" bigserial PRIMARY KEY']
        if table == "event":
            lines.append(f'"{GEOMETRY}" geometry(Point, 4326)')
        lines += [column_definition(n, k, _PG_TYPES) for n, k in columns(table).items()]
        yield f'CREATE TABLE {q}"{PREFIX}{table}" ({", ".join(lines)})'
    yield f'CREATE INDEX ON {q}"{PREFIX}event" USING gist ("{GEOMETRY}")'
    yield from index_statements(q)
    yield from helpful_indexes(q).values()
    late = [body for body, _ in _PG_LATE.values()]
    for body in (_PG_CHANGED, _PG_NAMED, *late, _PG_KEPT):
        yield "CREATE " + body.replace("{q}", q)
    for table in RECORD_TABLES:
        yield _pg_trigger(q, table, "changed", "BEFORE UPDATE")
        yield _pg_trigger(q, table, "named", "BEFORE INSERT")
        for what, (_, when) in _PG_LATE.items():
            yield _pg_trigger(q, table, what, when)
        yield _pg_trigger(q, table, "kept", "BEFORE DELETE")
    yield _pg_trigger(q, "log", "kept", "BEFORE DELETE OR UPDATE")


def _pg_trigger(q: str, table: str, what: str, when: str) -> str:
    return (
        f"CREATE TRIGGER salient_{what} {when} ON {q}salient_{table} FOR EACH ROW "
        f"EXECUTE FUNCTION {q}salient_{what}()"
    )


_SQLITE_TYPES = {"string": "TEXT", "int": "MEDIUMINT", "double": "DOUBLE", "date": "DATE"}


def column_definition(name: str, kind: str, types: dict[str, str]) -> str:
    """Return a column as CREATE TABLE and ALTER TABLE write it."""
    value = default(name)
    return f'"{name}" {types[kind]}' + (f" DEFAULT {value}" if value is not None else "")


def migration_statements(version: int, qualifier: str, *, sqlite: bool) -> list[str]:
    """Return the statements that lead from `version` to the next one."""
    types = _SQLITE_TYPES if sqlite else _PG_TYPES
    return [
        f'ALTER TABLE {qualifier}"{PREFIX}{table}" ADD COLUMN '
        + column_definition(name, kind, types)
        for table, name, kind in MIGRATIONS[version].columns
    ]
