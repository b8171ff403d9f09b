# SPDX-License-Identifier: GPL-2.0-or-later
"""The checkout's folder is the package `salient`, whatever the folder is called."""

from __future__ import annotations

from setuptools import find_packages, setup

ROOMS = find_packages(exclude=["tests*", "bench*", "scripts*", "docs*", "build*"])

setup(
    packages=["salient", *(f"salient.{room}" for room in ROOMS)],
    package_dir={"salient": "."},
    package_data={"": ["*.txt", "*.ui", "resources/**/*"]},
)
