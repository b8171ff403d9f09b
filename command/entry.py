# SPDX-License-Identifier: GPL-2.0-or-later
"""The door of the command line: what is missing, and how a run ends."""

from __future__ import annotations

import io
import json
import sys
import traceback

from .codes import DONE, FAILED, STOPPED
from .terminal import shown


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code; results on stdout, all else on stderr."""
    try:
        import click
    except ImportError:
        sys.stderr.write(
            'The command line needs click, which is missing. Run: pip install "salient[cli]".\n'
        )
        return FAILED
    from ..analysis.base.errors import SalientError
    from ..analysis.base.quiet import hush_shapely
    from .commands import salient

    hush_shapely()
    _speak_utf8()
    as_json = _wants_json(arguments)
    try:
        return int(salient.main(arguments, prog_name="salient", standalone_mode=False) or DONE)
    except click.exceptions.Exit as end:
        return int(end.exit_code)
    except click.Abort:
        return STOPPED
    except click.ClickException as error:
        if as_json:
            return _failed_as_json(error.format_message(), int(error.exit_code))
        error.show(sys.stderr)
        return int(error.exit_code)
    except SalientError as error:
        return _failed(str(error), as_json)
    except OSError as error:
        return _failed(
            f"{error.filename}: {error.strerror}." if error.filename else str(error), as_json
        )
    except Exception as error:
        # a fault of ours: whoever reads JSON gets JSON, and whoever mends it where it was
        if not as_json:
            raise
        traceback.print_exc()
        return _failed(f"{type(error).__name__}: {error}", as_json)


def _speak_utf8() -> None:
    """Let no letter end a run: what a file or a pipe gets is UTF-8, as JSON has to be."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(
                encoding=stream.encoding if stream.isatty() else "utf-8", errors="backslashreplace"
            )


def _failed(sentence: str, as_json: bool) -> int:
    """Say why a run failed, where it is looked for."""
    if as_json:
        return _failed_as_json(sentence, FAILED)
    sys.stderr.write(f"{shown(sentence)}\n")
    return FAILED


def _wants_json(arguments: list[str] | None) -> bool:
    return "--json" in (sys.argv[1:] if arguments is None else arguments)


def _failed_as_json(sentence: str, code: int) -> int:
    """Print a failure as those who read the results do: once, on stdout."""
    sys.stdout.write(json.dumps({"error": sentence, "code": code}, ensure_ascii=False) + "\n")
    return code
