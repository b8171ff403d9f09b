# SPDX-License-Identifier: GPL-2.0-or-later
"""The HTML reports that algorithms write."""
