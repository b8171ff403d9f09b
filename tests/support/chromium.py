# SPDX-License-Identifier: GPL-2.0-or-later
"""A real browser without a window, for the pages that are read in one."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


@contextmanager
def opened(**capabilities: Any) -> Iterator[Any]:
    """Yield Chromium driven by selenium; skip the test where one of them is missing.

    `capabilities` are asked of the driver, such as `goog:loggingPrefs`.
    """
    webdriver = pytest.importorskip("selenium.webdriver", reason="needs selenium, from pip")
    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not program or not driver:
        pytest.skip("needs chromium and chromium-driver, from Debian")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(word)
    for name, value in capabilities.items():
        options.set_capability(name, value)
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    try:
        yield browser
    finally:
        browser.quit()


def serious_faults(browser: Any) -> list[tuple[str, list[str]]]:
    """Return what axe-core finds serious or critical in the open page, and where.

    SALIENT_AXE may name another axe.min.js than that of the package axe-core-python.
    """
    browser.execute_script(_axe().read_text(encoding="utf-8"))
    found = browser.execute_async_script("axe.run().then(arguments[arguments.length - 1])")
    grave = [one for one in found["violations"] if one["impact"] in ("serious", "critical")]
    return [(one["id"], [node["html"][:80] for node in one["nodes"][:3]]) for one in grave]


def _axe() -> Path:
    named = os.environ.get("SALIENT_AXE", "")
    found = importlib.util.find_spec("axe_core_python")
    path = Path(named) if named else Path(found.origin).with_name("axe.min.js") if found else None
    if path is None or not path.is_file():
        pytest.skip("needs axe-core-python, from pip, or SALIENT_AXE naming axe.min.js")
    return path
