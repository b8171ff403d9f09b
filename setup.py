# SPDX-License-Identifier: GPL-2.0-or-later
"""The checkout's folder is the package `salient`, whatever the folder is called.

pip gets what works without QGIS: the analysis, what it reads, and the command line. The plugin is
the zip that scripts/package builds.
"""

from __future__ import annotations

import runpy
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
ABOUT = runpy.run_path(str(ROOT / "about.py"))
ROOMS = find_packages(include=["analysis", "analysis.*", "command"])
#: modules of the root that the analysis needs
MODULES = {"__init__", "__main__", "about"}


class BuildAnalysis(build_py):
    """Leave out the modules of the root that only QGIS runs."""

    def find_package_modules(self, package, package_dir):
        """Return (package, module, file) of what is to be installed."""
        found = super().find_package_modules(package, package_dir)
        return [one for one in found if package != "salient" or one[1] in MODULES]


setup(
    packages=["salient", *(f"salient.{room}" for room in ROOMS)],
    package_dir={"salient": "."},
    package_data={"salient": ["py.typed", "metadata.txt", "resources/references/*.csv"]},
    include_package_data=False,
    install_requires=[f"{library.name}>={library.minimum}" for library in ABOUT["LIBRARIES"]],
    extras_require={name: list(wanted) for name, wanted in ABOUT["EXTRAS"].items()},
    entry_points={"console_scripts": ["salient=salient.command.entry:main"]},
    cmdclass={"build_py": BuildAnalysis},
)
