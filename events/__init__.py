# SPDX-License-Identifier: GPL-2.0-or-later
"""What is sourced: events, who reported them, and the log of who changed what."""
