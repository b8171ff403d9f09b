# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields and rows of each output."""
