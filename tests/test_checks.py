# SPDX-License-Identifier: GPL-2.0-or-later
"""scripts/test on a machine that cannot have another QGIS: its stage is left out, and says why."""

from __future__ import annotations

import subprocess

import pytest

RUN = """
set -euo pipefail
say() { printf '== %s\\n' "$*" >&2; }
VENV=$PWD PATIENCE=1 ROOMS_OF_QGIS=(tests/one tests/two) skipped=()
eval "$(sed -n '/^begin_root()/,/^}/p; /^newer_qgis()/,/^}/p' "$1")"
begin_root
ended=0
newer_qgis || ended=$?
echo "ended $ended; skipped: ${skipped[*]}"
"""
MADE = 'if [ "$1" = --make ]; then echo "== 3.40: QGIS 3.40.6"; echo "== 3.40: 80 s"; exit 0; fi'


@pytest.mark.parametrize(
    ("matrix", "said"),
    [
        (
            'echo "== no source of Debian is configured"; echo "== 3.40: 0 s"; '
            'echo "FAILED: 3.40"; exit 1',
            "ended 0; skipped: QGIS 3.40: == no source of Debian is configured",
        ),
        (
            'echo "== making a root"; sleep 20',
            "ended 0; skipped: QGIS 3.40: no root of it was made within 1 s: == making a root",
        ),
        (f"{MADE}; echo ran $*; exit 0", "ran 3.40 -- tests/one tests/two\nended 0; skipped: "),
        (f"{MADE}; echo 1 failed; exit 1", "1 failed\nended 1; skipped: "),
    ],
    ids=["no source", "slow", "passes", "fails"],
)
def test_another_qgis_is_tried_or_left_out_with_the_reason(root, tmp_path, matrix, said):
    (tmp_path / "scripts").mkdir()
    stub = tmp_path / "scripts" / "test-matrix"
    stub.write_text(f"#!/bin/bash\n{matrix}\n", encoding="utf-8")
    stub.chmod(0o755)
    done = subprocess.run(
        ["bash", "-c", RUN, "run", str(root / "scripts" / "test")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip().endswith(said.strip())
