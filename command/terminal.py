# SPDX-License-Identifier: GPL-2.0-or-later
"""What is written to a terminal: names of others' maps hold no orders to it."""

from __future__ import annotations

import errno
import os
import re
import sys
from contextlib import suppress

#: what moves a terminal's cursor, changes its title or asks it to type, but for ends of lines
_ORDERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def shown(text: str) -> str:
    """Return a text with a sign in the place of each order to a terminal."""
    return _ORDERS.sub("\ufffd", text)


def aside(text: str) -> None:
    """Write a text to standard error; where that takes none, the work goes on all the same."""
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()


def take_places() -> None:
    """Open what was closed before the program began (`2>&-`), where Python has no stream.

    The next file that is opened would have its number else, and get what libraries write there.
    Standard output stands for an answer: it is opened so that writing there fails, and is said.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            place = os.open(os.devnull, os.O_WRONLY if name == "stderr" else os.O_RDONLY)
            if place != number:
                os.dup2(place, number)
                os.close(place)
            # as those are that a program begins with
            os.set_inheritable(number, True)
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            stream = open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115 - it stays
            setattr(sys, name, stream)
            setattr(sys, f"__{name}__", stream)


def answer(text: str, end: str = "\n") -> None:
    """Write what was asked for to standard output.

    Raises
    ------
    InputError
        If it cannot be written; where nobody reads on, as behind `| head`, click ends the run.
    """
    import click

    from ..analysis.base.errors import InputError

    try:
        click.echo(f"{text}{end}", nl=False)
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise
        raise InputError(
            f"What was found cannot be written to standard output: {error.strerror}."
        ) from error


def hold_nothing_back() -> None:
    """Let go of what standard output and standard error did not take, once it was said.

    Python 3.13 and 3.14 keep it, try once more at their end, and end with 120 whatever was said.
    """
    for name in ("stdout", "stderr"):
        out = getattr(sys, f"__{name}__")
        if out is None or getattr(sys, name) is not out:
            continue
        try:
            out.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, out.fileno())
            os.close(nowhere)
