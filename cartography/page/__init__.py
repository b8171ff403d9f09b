# SPDX-License-Identifier: GPL-2.0-or-later
"""The printed page: layouts, their items, atlas, sources and export."""
