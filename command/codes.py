# SPDX-License-Identifier: GPL-2.0-or-later
"""How a command ends: the exit codes that a script can count on."""

from __future__ import annotations

#: done, failed, wrong usage (click's own), an alert fired, stopped by the user
DONE, FAILED, USAGE, ALERT, STOPPED = 0, 1, 2, 3, 130
