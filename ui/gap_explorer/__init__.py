# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap at a click: a map tool, a card beside the map, and what is kept as layers."""
