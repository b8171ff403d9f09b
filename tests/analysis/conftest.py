# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the helpers in `tests/support` importable: importlib mode puts nothing on the path."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "support"))
