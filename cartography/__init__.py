# SPDX-License-Identifier: GPL-2.0-or-later
"""What the measured looks like: colours, styles, charts, reports and printed maps."""
