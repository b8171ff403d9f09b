# SPDX-License-Identifier: GPL-2.0-or-later
"""Run `python -m salient`."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    from .command import entry

    sys.exit(entry.main())
