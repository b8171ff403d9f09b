#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Print the tests of a run that are too slow to be run on every version of the libraries.

    scripts/slow_tests.py TIMES.xml SECONDS

TIMES.xml is what pytest's --junitxml wrote. The quickest tests that took so many seconds together
are kept, and at least one of each folder; the others are printed, one a line, as pytest calls them.
How many are kept is said beside.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree


def times(file: Path) -> dict[str, float]:
    """Return the seconds of each test."""
    found: dict[str, float] = {}
    # The file is our own run's.
    for case in ElementTree.parse(file).iter("testcase"):  # nosec B314
        # a class of tests stands behind its module
        module, *classes = re.split(r"\.(?=Test)", case.get("classname", ""))
        test = "::".join((f"{module.replace('.', '/')}.py", *classes, case.get("name", "")))
        found[test] = found.get(test, 0.0) + float(case.get("time", 0.0))
    return found


def kept(seconds: dict[str, float], most: float) -> list[str]:
    """Return the quickest tests, of so many seconds together, and the quickest of each folder."""
    found, spent, folders = [], 0.0, set()
    for test in sorted(seconds, key=lambda test: (seconds[test], test)):
        spent += seconds[test]
        folder = Path(test.partition("::")[0]).parent
        if spent <= most or folder not in folders:
            found.append(test)
            folders.add(folder)
    return found


def main(file: str, most: str) -> None:
    """Print what is left out."""
    seconds = times(Path(file))
    quick = set(kept(seconds, float(most)))
    spent = sum(seconds[test] for test in quick)
    print(
        f"== {len(quick)} of {len(seconds)} tests, {spent:.0f} of {sum(seconds.values()):.0f} s",
        file=sys.stderr,
    )
    print(*(test for test in seconds if test not in quick), sep="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
