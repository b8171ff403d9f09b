# SPDX-License-Identifier: GPL-2.0-or-later
"""The checkout as the package `salient`, for scripts that run outside pytest."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def load_salient(root: Path = ROOT) -> None:
    """Load the package at a folder under the name that tests and the plugin give it."""
    spec = importlib.util.spec_from_file_location(
        "salient", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["salient"] = module
    spec.loader.exec_module(module)
