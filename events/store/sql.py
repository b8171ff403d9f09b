# SPDX-License-Identifier: GPL-2.0-or-later
"""What every kind of store says in SQL, and of a save that did not come about."""

from __future__ import annotations

from ..errors import LockedError, StoreError


def unwritten(address: str, reason: str) -> StoreError:
    """Return the error of a save that did not come about."""
    text = reason.strip() or "no reason given"
    return StoreError(
        "Nothing was saved to {address}: {text}. Check that the file or connection is "
        "there, that you may write to it and that the disk is not full, then save again; what you "
        "typed is kept.",
        address=address,
        text=text,
    )


def locked(address: str) -> LockedError:
    """Return the error of a save to a store that another program held all the time."""
    return LockedError(
        "Nothing was saved: {address} is locked by another program that writes to it. Save "
        "again in a moment, or close the other program; what you typed is kept.",
        address=address,
    )


def quoted(identifier: str) -> str:
    """Return an identifier quoted for SQL."""
    return '"' + identifier.replace("\x00", "").replace('"', '""') + '"'


def literal(text: str) -> str:
    """Return a text quoted for SQL, as SQLite and a PostgreSQL of this century read it."""
    return "'" + text.replace("\x00", "").replace("'", "''") + "'"


def finite(expression: str) -> str:
    """Return an expression of SQLite that is null where it is infinite, which JSON cannot hold."""
    return f"nullif(nullif({expression}, 9e999), -9e999)"
