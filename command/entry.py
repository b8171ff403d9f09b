# SPDX-License-Identifier: GPL-2.0-or-later
"""The door of the command line: what is missing, and how a run ends."""

from __future__ import annotations

import io
import json
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from .codes import DONE, FAILED, STOPPED, USAGE
from .terminal import aside, hold_nothing_back, shown, take_places

#: the user's own Ctrl-C; of services, `timeout` and `kill`; of a terminal that is closed
_STOPPING = ("SIGINT", "SIGTERM", "SIGHUP")
_PYTHONS_OWN = (signal.SIG_DFL, signal.default_int_handler)
#: to the number of a signal, as shells have it: 130 is STOPPED
_BY_SIGNAL = 128


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code; results on stdout, all else on stderr."""
    as_json = _wants_json(arguments)
    take_places()
    with _stopped_by_signals() as received:
        try:
            return _ran(arguments, as_json)
        except SystemExit:
            if not received:
                raise
            return _failed("Stopped before the end.", as_json, _BY_SIGNAL + received[0])
        finally:
            hold_nothing_back()


@contextmanager
def _stopped_by_signals() -> Iterator[list[int]]:
    """Let a run that is stopped put back what is half done, and say so; yields what came.

    Where another program has a say in a signal, or `nohup` has it unheard, it is left so.
    """
    received: list[int] = []

    def stop(number: int, frame: object) -> None:
        received.append(number)
        raise SystemExit(_BY_SIGNAL + number)

    before = {}
    if threading.current_thread() is threading.main_thread():
        for name in _STOPPING:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) in _PYTHONS_OWN:
                before[number] = signal.signal(number, stop)
    try:
        yield received
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _ran(arguments: list[str] | None, as_json: bool) -> int:
    """Run a command and return its exit code."""
    try:
        import click
    except ImportError:
        aside("The command line needs click, which is missing. Run: pip install click.\n")
        return FAILED
    from ..analysis.base.errors import SalientError
    from ..analysis.base.quiet import hush_shapely
    from .commands import salient
    from .morning import SeriesFileError

    hush_shapely()
    _speak_utf8()
    try:
        return int(salient.main(arguments, prog_name="salient", standalone_mode=False) or DONE)
    except click.exceptions.Exit as end:
        return int(end.exit_code)
    except click.Abort:
        return STOPPED
    except click.ClickException as error:
        if as_json:
            return _failed_as_json(error.format_message(), int(error.exit_code))
        with suppress(OSError):
            error.show(sys.stderr)
        return int(error.exit_code)
    except SalientError as error:
        return _failed(str(error), as_json, USAGE if isinstance(error, SeriesFileError) else FAILED)
    except OSError as error:
        return _failed(
            f"{error.filename}: {error.strerror}." if error.filename else str(error), as_json
        )
    except Exception as error:
        # a fault of ours: whoever reads JSON gets JSON, and whoever mends it where it was
        if not as_json:
            raise
        aside(traceback.format_exc())
        return _failed(f"{type(error).__name__}: {error}", as_json)


def _speak_utf8() -> None:
    """Let no letter end a run: what a file or a pipe gets is UTF-8, as JSON has to be."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(
                encoding=stream.encoding if stream.isatty() else "utf-8", errors="backslashreplace"
            )


def _failed(sentence: str, as_json: bool, code: int = FAILED) -> int:
    """Say why a run failed, where it is looked for."""
    if as_json:
        return _failed_as_json(sentence, code)
    aside(f"{shown(sentence)}\n")
    return code


def _wants_json(arguments: list[str] | None) -> bool:
    return "--json" in (sys.argv[1:] if arguments is None else arguments)


def _failed_as_json(sentence: str, code: int) -> int:
    """Print a failure as those who read the results do: once, on stdout.

    Where that is what cannot be written, on stderr.
    """
    told = json.dumps({"error": sentence, "code": code}, ensure_ascii=False) + "\n"
    try:
        sys.stdout.write(told)
        sys.stdout.flush()
    except OSError:
        aside(told)
    return code
