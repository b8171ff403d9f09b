# SPDX-License-Identifier: GPL-2.0-or-later
"""A real browser without a window, for the pages that are read in one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
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
