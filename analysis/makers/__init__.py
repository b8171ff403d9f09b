# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps of the same dates by several makers: where they agree, how far apart, and who is first."""
