# SPDX-License-Identifier: GPL-2.0-or-later
"""Control maps: who holds what ground at one date, read, repaired and made ready."""
