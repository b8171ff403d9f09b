# SPDX-License-Identifier: GPL-2.0-or-later
"""Fuzz what reads and measures: odd geometry, dates and numbers, by hypothesis or by atheris.

Each target gets `--count` inputs from a seed that is printed, or as many as there is time for. A
case that takes longer than `--limit` seconds is a hang and fails; memory is bounded by `--memory`
gigabytes. A fault is shown (with `--shrink` in its smallest form) and the run goes on with the next
target. All seconds are of processor time, so that a busy machine is no fault.

    python tests/attack/fuzz.py --count 10000 --seed 1
    python tests/attack/fuzz.py --targets gap,diff --seconds 3600
    python tests/attack/fuzz.py --targets build --guided 3600      (needs atheris)

Atheris lets the lines of the analysis that an input reaches choose the next. It is no part of what
the tests need, and runs on Linux, in an environment of its own:

    python -m venv guided; guided/bin/pip install atheris -r requirements-dev.txt
    guided/bin/python tests/attack/fuzz.py --targets build --guided 3600
"""

from __future__ import annotations

import argparse
import os
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
        signal.setitimer(signal.ITIMER_PROF, seconds)
        try:
            check(value)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)

    return run


def fuzz(name: str, count: int, seed: int, limit: int, *, shrink: bool, seconds: float) -> str:
    """Return what is wrong with a target, "" for nothing."""
    begun = time.process_time()
    cases, fault, first = 0, "", seed
    while True:
        more, fault = _round(name, count, seed, limit, shrink=shrink)
        cases += more
        took = time.process_time() - begun
        if fault or took >= seconds:
            break
        seed += 1
    seeds = f"seed {seed}" if seed == first else f"seeds {first} to {seed}"
    told = "FAULT" if fault else "no fault"
    print(f"{name}: {seeds}, {cases} cases, {took:.0f} s, {told}", flush=True)
    if fault:
        print(fault, flush=True)
    return fault


def _round(name: str, count: int, seed: int, limit: int, *, shrink: bool) -> tuple[int, str]:
    """Try so many inputs of a seed; return how many there were, and what is wrong."""
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

    try:
        test()
    except Exception:
        return cases, traceback.format_exc()
    return cases, ""


def guided(name: str, seconds: float, seed: int, limit: int) -> None:
    """Let atheris choose inputs by the lines of the analysis that they reach; ends the process."""
    try:
        import atheris
    except ImportError:
        sys.exit("atheris is not installed. How to get it:\n" + __doc__.split("\n\n")[-1])
    import hypothesis

    with atheris.instrument_imports(include=["salient"]):
        import odd_inputs

    strategy, check = odd_inputs.CHECKS[name]
    guarded = limited(check, limit)
    cases, begun = 0, time.process_time()

    @hypothesis.settings(deadline=None, database=None)
    @hypothesis.given(strategy)
    def test(value):
        nonlocal cases
        cases += 1
        try:
            guarded(value)
        except BaseException:
            print(f"{name}: FAULT on {odd_inputs.written(value)}", flush=True)
            raise

    def one(data: bytes) -> None:
        test.hypothesis.fuzz_one_input(data)
        took = time.process_time() - begun
        if took >= seconds:
            print(f"{name}: guided, seed {seed}, {cases} cases, {took:.0f} s, no fault", flush=True)
            os._exit(0)

    # Its own limit of time goes by the clock.
    options = [f"-seed={seed}", "-rss_limit_mb=4000", "-max_len=8192", "-timeout=100000"]
    atheris.Setup([sys.argv[0], *options], one)
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--targets", default="")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=int, default=20)
    parser.add_argument("--memory", type=float, default=6.0)
    parser.add_argument("--shrink", action="store_true", help="look for a fault's smallest form")
    parser.add_argument("--seconds", type=float, default=0.0, help="for each target, at least")
    parser.add_argument("--guided", type=float, default=0.0, help="seconds for one target")
    given = parser.parse_args()
    load_salient(ROOT)

    def late(*_):
        raise HangError(f"longer than {given.limit} s")

    signal.signal(signal.SIGPROF, late)
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
    how = {"shrink": given.shrink, "seconds": given.seconds}
    faults = [fuzz(name, given.count, given.seed, given.limit, **how) for name in names]
    return int(any(faults))


if __name__ == "__main__":
    sys.exit(main())
