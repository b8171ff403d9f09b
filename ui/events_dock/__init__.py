# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of sourced events: its models, forms and marks on the map."""
