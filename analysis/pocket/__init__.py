# SPDX-License-Identifier: GPL-2.0-or-later
"""Pockets: ground that others enclose, its measures, and the areas it is compared with."""
