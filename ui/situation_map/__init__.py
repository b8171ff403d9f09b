# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog that prints a situation map."""
