# SPDX-License-Identifier: GPL-2.0-or-later
"""The command line of attacks that draw a case from each seed and say what is wrong with it."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from load_salient import load_salient


def attacked(attack: Callable, description: str, count: int, **numbers: float) -> int:
    """Attack with each seed asked for, print what is wrong, and return whether anything is.

    `attack` takes a seed and `numbers`, whose values are defaults, and returns the kind of its case
    and a sentence or sentences, none where all is well.
    """
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=count)
    for name, value in numbers.items():
        parser.add_argument(f"--{name}", type=float, default=value)
    given = parser.parse_args()
    load_salient()
    counts: dict[str, int] = {}
    bad = 0
    begun = time.perf_counter()
    for seed in range(given.seed, given.seed + given.count):
        kind, wrong = attack(seed, **{name: getattr(given, name) for name in numbers})
        counts[kind] = counts.get(kind, 0) + 1
        bad += bool(wrong)
        for sentence in [wrong] if isinstance(wrong, str) and wrong else wrong:
            print(f"seed {seed} ({kind}): {sentence}", flush=True)
    took = time.perf_counter() - begun
    last = given.seed + given.count - 1
    print(f"seeds {given.seed} to {last}: {counts}, {bad} wrong, {took:.0f} s")
    return int(bad > 0)
