#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Repeat two whole jobs of the manual: the news report of August 2017, and Falaise in 1944.

    python3 scripts/repeat_jobs.py FOLDER [--write]

Runs every line of `docs/august-2017.md` and `docs/falaise.md` in a folder of their own below FOLDER
and prints what they print. Layers, reports and pages stay there. With --write the pages are given
anew what was printed, and the picture of the page on Falaise is taken over. Needs QGIS's Python.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import io
import os
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("august-2017.md", "falaise.md")
BLOCK = re.compile(r"```python\n(.*?)```\n+```text\n(.*?)```", re.DOTALL)


def blocks(page: Path) -> list[tuple[str, str]]:
    """Return the code of a page, each with what the page says that it prints."""
    return BLOCK.findall(page.read_text(encoding="utf-8"))


def run_page(page: Path, folder: Path) -> list[str]:
    """Run all code of a page in a folder and return what each block printed."""
    before, scope, printed = Path.cwd(), {"__name__": page.stem}, []
    folder.mkdir(parents=True, exist_ok=True)
    os.chdir(folder)
    try:
        for code, _ in blocks(page):
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(code, page.name, "exec"), scope)
            printed.append(out.getvalue())
    finally:
        os.chdir(before)
    return printed


def write_page(page: Path, printed: list[str]) -> None:
    """Put what was printed into a page."""
    made = iter(printed)
    text = BLOCK.sub(
        lambda match: f"```python\n{match[1]}```\n\n```text\n{next(made)}```",
        page.read_text(encoding="utf-8"),
    )
    page.write_text(text, encoding="utf-8")


def start():
    """Start QGIS without a window, with Salient's algorithms; what is returned keeps them alive."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:] = [one for one in sys.path if Path(one or ".").resolve() != ROOT]
    spec = importlib.util.spec_from_file_location(
        "salient", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["salient"] = module
    spec.loader.exec_module(module)
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = importlib.import_module("salient.processing.provider").SalientProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def main(arguments: list[str]) -> None:
    """Run both pages."""
    write = "--write" in arguments
    (target,) = [Path(one).resolve() for one in arguments if one != "--write"]
    kept = start()
    for name in PAGES:
        page, folder = ROOT / "docs" / name, target / Path(name).stem
        printed = run_page(page, folder)
        print(f"== {name} → {folder}\n" + "\n".join(printed))
        if write:
            write_page(page, printed)
    if write:
        shutil.copy(target / "falaise" / "falaise.png", ROOT / "docs" / "images" / "falaise.png")
    sys.stdout.flush()
    # QGIS without a window may crash while it is taken down: all is written by now.
    os._exit(0 if kept else 1)


if __name__ == "__main__":
    main(sys.argv[1:])
