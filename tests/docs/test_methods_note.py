# SPDX-License-Identifier: GPL-2.0-or-later
"""The note on methods prints from its source, on four pages, with the manual's own figures."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys


def test_the_note_prints_on_four_pages(root, tmp_path):
    target = tmp_path / "note.pdf"
    subprocess.run(
        [sys.executable, "-P", str(root / "scripts" / "build_methods_note.py"), str(target)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        timeout=120,
    )
    content = target.read_bytes()
    assert len(re.findall(rb"/Type /Page\b", content)) == 4
    assert rb"/Subtype /Image" in content
    if shutil.which("pdftotext") is None:
        return
    said = subprocess.run(["pdftotext", str(target), "-"], capture_output=True, check=True).stdout
    pages = said.decode("utf-8").split("\f")
    # the words below the picture stood on the next page, and a row of the table on two
    assert "The sample: the gap line" in pages[0]
    assert pages[3].startswith("6. ") and "24.60 km (15.3 mi)" in pages[3]


def test_figures_of_the_sample_are_those_of_the_wordings(root):
    # The page of wordings is made from measures, and a test makes it again.
    note = (root / "docs" / "methods-note.md").read_text(encoding="utf-8")
    wordings = (root / "docs" / "wordings.md").read_text(encoding="utf-8")
    for figure in ("8,085 km²", "3,122 mi²", "15.3 mi"):
        assert figure in note
        assert figure in wordings
