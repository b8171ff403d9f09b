# SPDX-License-Identifier: GPL-2.0-or-later
"""CoastCR's example of transects: its tables, as they were published."""

from __future__ import annotations

import csv
import datetime as dt
import struct
from zoneinfo import ZoneInfo

# CoastCR reads 9:00 in the time of its place: an hour of summer time shows in the 6th digit.
ZONE = ZoneInfo("Europe/Madrid")


def records(path):
    """Read the records of a dBASE file of texts and numbers."""
    data = path.read_bytes()
    count, header, size = struct.unpack("<IHH", data[4:12])
    fields = [
        (data[i : i + 11].split(b"\0")[0].decode(), data[i + 16]) for i in range(32, header - 1, 32)
    ]
    rows = []
    for k in range(count):
        at, row = header + k * size + 1, {}
        for name, width in fields:
            row[name] = data[at : at + width].decode().strip()
            at += width
        rows.append(row)
    return rows


def coastlines(folder):
    """Return the moments and the uncertainties (metres) of the dated lines, as they are listed."""
    with (folder / "table_coastlines.csv").open(encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    dates = [
        dt.datetime.fromisoformat(f"{row['Day']}T0{row['Hour']}").replace(tzinfo=ZONE)
        for row in lines
    ]
    return dates, [float(row["Uncertainty"]) for row in lines]
