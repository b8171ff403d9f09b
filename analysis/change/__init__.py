# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground that changed hands between dates: faces, balance, front lines, movement, series."""
