# SPDX-License-Identifier: GPL-2.0-or-later
"""Places: which lie where, who holds them, how far they are from the front."""
