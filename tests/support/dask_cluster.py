# SPDX-License-Identifier: GPL-2.0-or-later
"""A Dask scheduler with one worker in a process of its own, which a test may kill."""

from __future__ import annotations

import time

from distributed import LocalCluster

if __name__ == "__main__":
    with LocalCluster(
        n_workers=1, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
    ) as running:
        print(running.scheduler_address, flush=True)
        time.sleep(300)
