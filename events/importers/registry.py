# SPDX-License-Identifier: GPL-2.0-or-later
"""The formats that events are imported from: what a user chooses from, and who reads each.

It loads none of them: the toolbox asks for the list alone.
"""

from __future__ import annotations

#: A name -> the module of this room that reads its fixed columns: with `DATASET`, `NEEDED`,
#: `DATES`, `matches`, `read` and `FIRST_ACTS`. Without one the columns are guessed. A new one goes
#: to the end.
READERS = {
    "auto": "",
    "ACLED": "acled",
    "UCDP GED": "ucdp",
    "GeoConfirmed": "",
    "generic CSV/GeoJSON": "",
    "auto-archiver": "archiver",
}
#: as `importevents` names them
FORMATS = tuple(READERS)
