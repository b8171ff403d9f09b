# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads whatever people keep maps in: files of many layers, folders, archives, KML with styles."""
