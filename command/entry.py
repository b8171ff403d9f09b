# SPDX-License-Identifier: GPL-2.0-or-later
"""The door of the command line: what is missing, and how a run ends."""

from __future__ import annotations

import json
import sys

from .codes import DONE, FAILED, STOPPED


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
    try:
        return int(salient.main(arguments, prog_name="salient", standalone_mode=False) or DONE)
    except click.exceptions.Exit as end:
        return int(end.exit_code)
    except click.Abort:
        return STOPPED
    except click.ClickException as error:
        if _wants_json(arguments):
            return _failed_as_json(error.format_message(), int(error.exit_code))
        error.show(sys.stderr)
        return int(error.exit_code)
    except SalientError as error:
        if _wants_json(arguments):
            return _failed_as_json(str(error), FAILED)
        sys.stderr.write(f"{error}\n")
        return FAILED


def _wants_json(arguments: list[str] | None) -> bool:
    return "--json" in (sys.argv[1:] if arguments is None else arguments)


def _failed_as_json(sentence: str, code: int) -> int:
    """Print a failure as those who read the results do: once, on stdout."""
    sys.stdout.write(json.dumps({"error": sentence, "code": code}, ensure_ascii=False) + "\n")
    return code
