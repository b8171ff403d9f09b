# SPDX-License-Identifier: GPL-2.0-or-later
"""Encirclement gaps: the least closure that cuts a core off from its rear."""
