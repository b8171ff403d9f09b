# SPDX-License-Identifier: GPL-2.0-or-later
"""Fuzz what reads and measures: odd geometry, dates and numbers, by hypothesis or by atheris.

Each target gets `--count` inputs from a seed that is printed. A case that takes longer than
`--limit` seconds is a hang and fails; memory is bounded by `--memory` gigabytes. A fault is shown
(with `--shrink` in its smallest form) and the run goes on with the next target.

    python tests/attack/fuzz.py --count 10000 --seed 1
    python tests/attack/fuzz.py --targets gap,diff --count 1000
    python tests/attack/fuzz.py --targets build --guided 3600      (needs atheris)
"""

from __future__ import annotations

import argparse
import resource
import signal
import sys
import time
import traceback
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402


class HangError(Exception):
    """A case took longer than it may."""


def limited(check, seconds: int):
    """Return a check that fails where it takes longer than so many seconds."""

    def run(value) -> None:
        signal.alarm(seconds)
        try:
            check(value)
        finally:
            signal.alarm(0)

    return run


def fuzz(name: str, count: int, seed: int, limit: int, *, shrink: bool) -> str:
    """Return what is wrong with a target, "" for nothing."""
    import hypothesis
    import odd_inputs

    strategy, check = odd_inputs.CHECKS[name]
    cases = 0
    guarded = limited(check, limit)

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=count,
        deadline=None,
        database=None,
        print_blob=False,
        phases=[hypothesis.Phase.generate, *([hypothesis.Phase.shrink] if shrink else [])],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(strategy)
    def test(value):
        nonlocal cases
        cases += 1
        guarded(value)

    begun = time.perf_counter()
    try:
        test()
        fault = ""
    except Exception:
        fault = traceback.format_exc()
    took = time.perf_counter() - begun
    print(f"{name}: seed {seed}, {cases} cases, {took:.0f} s, {'FAULT' if fault else 'no fault'}")
    if fault:
        print(fault, flush=True)
    return fault


def guided(name: str, seconds: int, seed: int, limit: int) -> None:
    """Let atheris choose inputs by the lines of the analysis that they reach."""
    import atheris
    import hypothesis

    with atheris.instrument_imports(include=["salient"]):
        import odd_inputs

    strategy, check = odd_inputs.CHECKS[name]
    guarded = limited(check, limit)

    @hypothesis.settings(deadline=None, database=None)
    @hypothesis.given(strategy)
    def test(value):
        guarded(value)

    options = [sys.argv[0], f"-max_total_time={seconds}", f"-seed={seed}", "-rss_limit_mb=4000"]
    atheris.Setup(options, test.hypothesis.fuzz_one_input)
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--targets", default="")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=int, default=20)
    parser.add_argument("--memory", type=float, default=6.0)
    parser.add_argument("--shrink", action="store_true", help="look for a fault's smallest form")
    parser.add_argument("--guided", type=int, default=0)
    given = parser.parse_args()
    load_salient(ROOT)

    def late(*_):
        raise HangError(f"longer than {given.limit} s")

    signal.signal(signal.SIGALRM, late)
    resource.setrlimit(resource.RLIMIT_AS, (int(given.memory * 2**30),) * 2)
    warnings.simplefilter("ignore")
    names = [one for one in given.targets.split(",") if one]
    if given.guided and len(names) != 1:
        parser.error("--guided takes one target")
    if given.guided:
        # Before the analysis is imported: only what is imported by atheris is looked into.
        guided(names[0], given.guided, given.seed, given.limit)
    import odd_inputs

    names = names or list(odd_inputs.CHECKS)
    faults = [
        fuzz(name, given.count, given.seed, given.limit, shrink=given.shrink) for name in names
    ]
    return int(any(faults))


if __name__ == "__main__":
    sys.exit(main())
