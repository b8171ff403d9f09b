# SPDX-License-Identifier: GPL-2.0-or-later
"""What a foreign hand has left of a store: whether it is one, and whether it may be written to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from ...analysis.base.errors import worded
from ..errors import StoreError
from . import bulk, schema
from .backend import Backend, GeoPackage

#: what GDAL's triggers on our tables do: they count rows and keep the index of places, no more
_COUNT = r"UPDATE gpkg_ogr_contents SET feature_count = feature_count [+-] 1 WHERE [^;]*"
_PLACES = (
    r"(?:INSERT (?:OR REPLACE )?INTO|DELETE FROM|UPDATE) "
    rf'"?rtree_{schema.PREFIX}event_\w+"? [^;]*'
)
_GDALS = re.compile(
    r'CREATE TRIGGER "?\w+"? AFTER (?:INSERT|UPDATE|DELETE)(?: OF "?\w+"?)? '
    rf'ON "?{schema.PREFIX}\w+"?'
    rf"(?: WHEN [^;']*?)? BEGIN (?:(?:{_COUNT}|{_PLACES}); ?)+END;?",
    re.IGNORECASE,
)
#: how PostgreSQL notes when a trigger acts, and that it is enabled, has no arguments, no condition
#: and no columns of its own, and its function no settings
_FOR_EACH_ROW, _BEFORE, _ON = 1, 2, {"INSERT": 4, "DELETE": 8, "UPDATE": 16}
_PLAIN_TRIGGER = "O 0 t t t"
#: one of our tables, named somewhere
_OURS = re.compile(rf"(?<!\w){schema.PREFIX}(?:{'|'.join(schema.TABLES)})(?!\w)", re.IGNORECASE)


def _remedy() -> str:
    return worded(
        "It can be read, not saved to. Go back to a copy of the store, or import what it holds "
        "into a new one."
    )


def refuse_what_is_none(place: Backend) -> None:
    """Refuse a place whose tables are not all tables.

    Raises
    ------
    StoreError
        If a table is missing, or is a view, whose content another hand makes up.
    """
    kinds = _kinds(place)
    for table in schema.TABLES:
        name = f"{schema.PREFIX}{table}"
        kind = kinds.get(name)
        if kind is None:
            raise StoreError(
                "The store at {address} has no table {name}. Go back to a copy of it: what "
                "was in the table cannot be made up.",
                address=place.address,
                name=name,
            )
        if kind != "table":
            raise StoreError(
                "{name} at {address} is a {kind} and not a table: Salient did not make it, "
                "and what it shows can change by itself. Go back to a copy of the store.",
                name=name,
                address=place.address,
                kind=kind,
            )


def faults(place: Backend, notes: Sequence[Any]) -> list[str]:
    """Return why a store may be read and not saved to; empty if it may.

    Parameters
    ----------
    notes : sequence of dict
        The rows of the store's table about itself: there should be one.
    """
    found = []
    if len(notes) != 1:
        found.append(
            worded(
                "The store's note about itself ({table}) has {count} rows instead of one. {remedy}",
                table=f"{schema.PREFIX}store",
                count=len(notes),
                remedy=_remedy(),
            )
        )
    for note in notes[:1]:
        version = whole(note["schema_version"])
        if version is None or version < 1:
            found.append(
                worded(
                    "The store does not say the version of its tables (“{version}”). {remedy}",
                    version=note["schema_version"],
                    remedy=_remedy(),
                )
            )
        if whole(note["head_seq"]) is None or not isinstance(note["head_hash"], str):
            found.append(
                worded(
                    "The store does not say where the end of its log is. {remedy}", remedy=_remedy()
                )
            )
    if [whole(note["schema_version"]) for note in notes] == [schema.VERSION]:
        # an older store lacks the newest columns until it is brought up to date
        found += _lost_columns(place)
    for name in sorted(name for name, _ in _triggers(place).items() - own_triggers(place).items()):
        found.append(
            worded(
                "The trigger “{name}” in the store is not Salient's: it could change what you "
                "save. Remove it, or have whoever made it do so. Until then the store is only "
                "read.",
                name=name,
            )
        )
    return found


def _lost_columns(place: Backend) -> list[str]:
    """Return sentences about columns that were renamed or deleted: what stood there is not read."""
    lost = {t: sorted(schema.columns(t).keys() - bulk.held(place, t)) for t in schema.TABLES}
    return [
        worded(
            "The table {table} has no column “{column}” any more: it was renamed or deleted. Give "
            "it its name back; if it was deleted, go back to a copy: the log still has its words. "
            "All else can be read, and nothing is saved until then.",
            table=f"{schema.PREFIX}{table}",
            column=", ".join(names),
        )
        for table, names in lost.items()
        if names
    ]


def missing_triggers(place: Backend) -> list[str]:
    """Return sentences about triggers that guard the log and are not there any more."""
    held = _triggers(place)
    gone = sorted(name for name, _ in own_triggers(place).items() - held.items())
    # Of a kind that none of its tables has: the store is older, and its next save makes them.
    older = tuple(f"_{what}" for what in _lacking(held))
    gone = [name for name in gone if not name.endswith(older)]
    return [
        worded("The trigger “{name}”, which guards the store, was taken out.", name=name)
        for name in gone
    ]


def late_triggers(place: Backend) -> list[str]:
    """Return the statements of triggers that a store is older than, and its next save makes."""
    sqlite = isinstance(place, GeoPackage)
    lacking = _lacking(_triggers(place))
    made = [schema.late_triggers(what, place.qualifier, sqlite=sqlite) for what in lacking]
    return [statement for each in made for statement in each]


def _lacking(held: Iterable[str]) -> list[str]:
    """Return which of the later triggers no table has."""
    names = tuple(held)
    return [what for what in schema.LATE if not any(n.endswith(f"_{what}") for n in names)]


def whole(value: Any) -> int | None:
    """Return a whole number as it stands in a column, None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return None
    try:
        return int(value)
    except ValueError:
        return None


def own_triggers(place: Backend) -> dict[str, str]:
    """Return the triggers that a store is made with: what they do by their names."""
    if isinstance(place, GeoPackage):
        made = [statement.split() for statement in schema.sqlite_triggers()]
        return {words[2]: " ".join(words) for words in made}
    functions, found = {}, {}
    for statement in schema.postgres_statements("s"):
        words = statement.split()
        if words[:2] == ["CREATE", "FUNCTION"]:
            functions[words[2].partition("(")[0]] = statement.split("$body$")[1]
        elif words[:2] == ["CREATE", "TRIGGER"]:
            events = [one for one in words[4 : words.index("ON")] if one != "OR"]
            kind = _FOR_EACH_ROW | _BEFORE | sum(_ON[one] for one in events)
            body = functions[words[-1].partition("(")[0]]
            found[f"{words[words.index('ON') + 1].partition('.')[2]}.{words[2]}"] = " ".join(
                [str(kind), _PLAIN_TRIGGER, *body.split()]
            )
    return found


def indexes(place: Backend) -> set[str]:
    """Return the names of the indexes that a store has."""
    if isinstance(place, GeoPackage):
        found = place.reader().select("SELECT name FROM sqlite_master WHERE type = 'index'")
    else:
        # a quoted text
        query = f"SELECT indexname FROM pg_indexes WHERE schemaname = {_text(place)}"  # nosec B608
        found = place.reader().select(query)
    return {name for (name,) in found}


def _triggers(place: Backend) -> dict[str, str]:
    """Return what may act on a store's tables, by name, and what it does: a name proves nothing.

    In a GeoPackage also those of other tables, which GDAL writes to within a save.
    """
    if isinstance(place, GeoPackage):
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        told = {name: " ".join(str(sql).split()) for name, sql in place.reader().select(query)}
        return {
            n: sql for n, sql in told.items() if _OURS.search(sql) and not _GDALS.fullmatch(sql)
        }
    # A quoted text, and names of ours. What is switched off does nothing.
    ours = f"n.nspname = {_text(place)} AND c.relname IN ({_tables()})"
    found = place.reader().select(
        "SELECT c.relname || '.' || t.tgname, "  # nosec B608 - as said
        "concat_ws(' ', t.tgtype, t.tgenabled, t.tgnargs, "
        "t.tgqual IS NULL, t.tgattr = '', p.proconfig IS NULL, p.prosrc) FROM pg_trigger t "
        "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
        "JOIN pg_proc p ON p.oid = t.tgfoid WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' "
        f"AND {ours} UNION ALL SELECT c.relname || '.' || r.rulename || ' (RULE)', 'rule' "
        "FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class "
        f"JOIN pg_namespace n ON n.oid = c.relnamespace WHERE r.ev_enabled <> 'D' AND {ours}"
    )
    return {name: " ".join(told.split()) for name, told in found}


def _kinds(place: Backend) -> dict[str, str]:
    """Return what each of a store's tables is: table, view or another kind."""
    if isinstance(place, GeoPackage):
        # names of ours
        query = f"SELECT name, type FROM sqlite_master WHERE name IN ({_tables()})"  # nosec B608
        return dict(place.reader().select(query))
    kinds = {
        "r": "table",
        "p": "table",
        "v": "view",
        "m": "materialized view",
        "f": "foreign table",
    }
    found = place.reader().select(
        "SELECT c.relname, c.relkind::text FROM pg_class c JOIN pg_namespace n ON "
        # a quoted text, and names of ours
        f"n.oid = c.relnamespace WHERE n.nspname = {_text(place)} "  # nosec B608
        f"AND c.relname IN ({_tables()})",
    )
    return {name: kinds.get(kind, kind) for name, kind in found}


def _tables() -> str:
    return ", ".join(f"'{schema.PREFIX}{table}'" for table in schema.TABLES)


def _text(place: Backend) -> str:
    return "'" + str(getattr(place, "schema", "")).replace("'", "''") + "'"
