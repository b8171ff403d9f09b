# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers on which each option of each algorithm is tried: a front, a ring, places, lines."""

from __future__ import annotations

from pathlib import Path

DAYS = ("2025-01-01", "2025-01-05", "2025-01-09")
#: (fields, kind, crs) of the layers
CONTROL_FIELDS = (
    "actor:string,date:string,side:string,day:string,class:string,kind:string,begin:string,"
    "end:string"
)
PLACE_FIELDS = (
    "actor:string,date:string,name:string,other:string,people:int,day:string,begin:string,"
    "end:string"
)


def box(west: float, south: float, east: float, north: float) -> str:
    """Return a box in degrees as WKT."""
    return f"(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def polygon(*boxes: str) -> str:
    """Return boxes as one MultiPolygon."""
    return f"MultiPolygon({', '.join(boxes)})"


def held(shape: str, actor: str, number: int, name: str = "control", side: str = "") -> tuple:
    """Return a row of a control layer on the date of that number."""
    other = side or {"Red": "Blue", "Blue": "Red"}.get(actor, actor)
    kind = "control" if actor != "Blue" else "claimed"
    later = ("2025-02-01", "2025-02-02", "2025-02-07")[number]
    return (shape, actor, DAYS[number], other, later, name, kind, DAYS[number], later)


def ring(half: float) -> str:
    """Return a ring round (38, 35) whose mouth in the east is twice `half` degrees high."""
    return polygon(
        "((38.5 {n}, 38.5 35.5, 37.5 35.5, 37.5 34.5, 38.5 34.5, 38.5 {s}, 38.4 {s}, 38.4 34.6, "
        "37.6 34.6, 37.6 35.4, 38.4 35.4, 38.4 {n}, 38.5 {n}))".format(n=35 + half, s=35 - half)
    )


def war() -> list[tuple]:
    """Return a ring that closes over three dates, Blue within, Grey in its mouth, and a back-lot.

    In the west Red holds a lot that goes to Blue and comes back; a sealed yard in the south holds
    a little Blue and the road to it.
    """
    rows = []
    for number, half in enumerate((0.10, 0.08, 0.06)):
        rows += [
            held(ring(half), "Red", number),
            held(polygon(box(38.4, 35.02, 38.5, 35.03)), "Red", number, "claimed"),
            held(polygon(box(37.9, 34.9, 38.1, 35.1)), "Blue", number),
            held(polygon(box(38.4, 34.95, 38.5, 34.98)), "Grey", number),
            held(polygon(box(36, 34, 36.2, 34.2)), ("Red", "Blue", "Red")[number], number),
            held(yard(), "Red", number),
            held(polygon(box(39.1, 33.9, 39.2, 34.0)), "Blue", number),
            held(polygon(box(39.3, 33.9, 39.32, 33.92)), "Red", number, "claimed"),
        ]
    return rows


def hammer() -> list[tuple]:
    """Return ground of which a head of 30 km on a handle of 3 km is left."""
    left = (
        "((37 34.9, 38 34.9, 38 35.2, 38.3 35.2, 38.3 35.1, 38.5 35.1, 38.5 35.4, 38.3 35.4, "
        "38.3 35.23, 38 35.23, 38 35.5, 37 35.5, 37 34.9))"
    )
    return [held(polygon(box(37, 34.9, 38.5, 35.5)), "Red", 0), held(polygon(left), "Red", 1)]


def gate() -> list[tuple]:
    """Return a ring round Blue whose mouth Grey holds."""
    parts = [(ring(0.08), "Red"), (polygon(box(37.9, 34.9, 38.1, 35.1)), "Blue")]
    parts.append((polygon(box(38.4, 34.92, 38.5, 35.08)), "Grey"))
    return [held(shape, actor, 0) for shape, actor in parts]


def yard() -> str:
    """Return a closed ring round (39.2, 34)."""
    shell = "(39 33.8, 39.4 33.8, 39.4 34.1, 39 34.1, 39 33.8)"
    hole = "(39.05 33.85, 39.05 34.05, 39.35 34.05, 39.35 33.85, 39.05 33.85)"
    return f"MultiPolygon(({shell}, {hole}))"


def front() -> list[tuple]:
    """Return Red in the west and Blue in the east; the front goes east, a salient with it.

    A lot goes over and comes back, and a piece of Grey stands between.
    """
    rows = []
    for number, edge in enumerate((38.0, 38.03, 38.05)):
        grows = number * 0.1
        salient = box(edge, 35.2, edge + 0.01 + grows, 35.23)
        # Neighbours share every vertex: a front is where two lines are one.
        west = (
            f"((37 34.9, {edge} 34.9, {edge} 35.2, {edge} 35.23, {edge} 35.5, {37.5 + grows} 35.5, "
            "37 35.5, 37 34.9))"
        )
        lot = ("Blue", "Red", "Blue")[number]
        rows += [
            held(polygon(west), "Red", number),
            held(polygon(salient), "Red", number),
            held(polygon(box(37, 35.6, 37.5, 35.7)), "Red", number, "claimed"),
            held(polygon(box(39, 34.9, 39.5, 35.5)), "Blue", number),
            held(polygon(box(edge, 35.23, 39, 35.5)), "Blue", number),
            held(polygon(box(edge, 34.9, 39, 35.2)), "Blue", number),
            held(polygon(box(edge + 0.01 + grows, 35.2, 39, 35.23)), "Blue", number),
            held(polygon(box(39.5, 35, 39.6, 35.1)), lot, number),
            held(polygon(box(37, 35.5, 37.5 + grows, 35.6)), "Grey", number),
        ]
    return rows


def overlapping() -> list[tuple]:
    """Return the front with a strip that both are drawn on."""
    strip = polygon(box(37.8, 34.9, 38.1, 35.0))
    return [*front(), held(strip, "Blue", 1), held(strip, "Blue", 2)]


def slit(metres: float) -> list[tuple]:
    """Return the ring with a mouth of so many metres."""
    return [held(ring(metres / 221_800.0), "Red", 0), held(ring(0.08), "Red", 2)]


def apart() -> list[tuple]:
    """Return two sides with 2 km of nobody's ground between them, on two dates."""
    return [
        held(polygon(box(37.0, 35.0, 38.0 - 0.1 * day, 35.5)), "Red", day) for day in (0, 2)
    ] + [held(polygon(box(38.02 - 0.1 * day, 35.0, 39.0, 35.5)), "Grey", day) for day in (0, 2)]


LAYERS = {
    "@apart": (apart(), CONTROL_FIELDS, "MultiPolygon"),
    "@war": (war(), CONTROL_FIELDS, "MultiPolygon"),
    "@front": (front(), CONTROL_FIELDS, "MultiPolygon"),
    "@alone": ([row for row in front() if row[1] == "Red"], CONTROL_FIELDS, "MultiPolygon"),
    "@overlap": (overlapping(), CONTROL_FIELDS, "MultiPolygon"),
    "@slit": (slit(5.0), CONTROL_FIELDS, "MultiPolygon"),
    "@gate": (gate(), CONTROL_FIELDS, "MultiPolygon"),
    "@hammer": (hammer(), CONTROL_FIELDS, "MultiPolygon"),
    "@first": ([row for row in front() if row[2] == DAYS[0]], CONTROL_FIELDS, "MultiPolygon"),
    "@last": ([row for row in front() if row[2] == DAYS[2]], CONTROL_FIELDS, "MultiPolygon"),
    "@places": (
        [
            ("Point(38.0 35.05)", "Blue", DAYS[0], "Town", "Stadt", 100, DAYS[1], DAYS[0], DAYS[1]),
            ("Point(37.7 35.3)", "Red", DAYS[0], "Village", "Dorf", 20, DAYS[0], DAYS[0], DAYS[2]),
            ("Point(39.15 33.95)", "Red", DAYS[1], "Farm", "Hof", 3, DAYS[1], DAYS[1], DAYS[2]),
        ],
        PLACE_FIELDS,
        "Point",
    ),
    "@towns": (
        [
            ("Point(38.3 35.3)", "Red", "", "A", "X", 1, "", "", ""),
            ("Point(36 33)", "", "", "B", "Y", 2, "", "", ""),
        ],
        PLACE_FIELDS,
        "Point",
    ),
    "@core": ([("Point(38.02 35.0)", "Core", "Kern")], "name:string,other:string", "Point"),
    "@rear": (
        [("Polygon((38.2 34.9999, 41 34.9999, 41 35, 38.2 35, 38.2 34.9999))",)],
        "",
        "Polygon",
    ),
    "@barrier": ([(f"Polygon{box(38.4, 34.9, 38.5, 34.97)}",)], "", "Polygon"),
    # it shuts the mouth of the ring, which a barrier across half of it does not
    "@door": ([(f"Polygon{box(38.4, 34.9, 38.5, 35.1)}",)], "", "Polygon"),
    "@roads": (
        [
            ("LineString(38.0 35.0, 38.45 35.0)", "M4", "a"),
            ("LineString(38.45 35.0, 39 35.0)", "M4", "b"),
            ("LineString(38 35.06, 39 35.06)", "M5", "c"),
        ],
        "ref:string,other:string",
        "LineString",
    ),
    "@track": (
        [("LineString(38 34.99, 39 34.99)", "T", "d")],
        "ref:string,other:string",
        "LineString",
    ),
    "@wall": ([("LineString(38.95 34.2, 39.2 34.1)",)], "", "LineString"),
    "@river": ([("LineString(37.85 34, 37.9 36)",)], "", "LineString"),
    "@coast": ([("LineString(38.05 34.8, 38.05 35.1)",)], "", "LineString"),
    "@sectors": (
        [
            (f"Polygon{box(36, 34, 38.05, 35.2)}", "south", "S"),
            (f"Polygon{box(36, 35.2, 38.05, 36)}", "north", "N"),
        ],
        "name:string,other:string",
        "Polygon",
    ),
    "@base": ([("LineString(37.9 35.45, 37.9 34.95)",)], "", "LineString"),
    "@skew": ([("LineString(37.95 35.15, 38.4 35.3)",)], "", "LineString"),
    "@rays": (
        [("LineString(37.9 35.1, 38.4 35.1)",), ("LineString(37.9 35.4, 38.4 35.4)",)],
        "",
        "LineString",
    ),
    "@fronts": (
        [
            (
                f"LineString({38 + 0.02 * n + 0.01 * n * n} 34.8, {38 + 0.03 * n} 35.6)",
                day,
                day,
                100.0 * (n + 1),
                900.0,
            )
            for n, day in enumerate((*DAYS, "2025-01-19"))
        ],
        "date:string,day:string,sure:double,more:double",
        "LineString",
    ),
    "@lines": (
        [
            ("LineString(1 0.5, 1.5 1.0)", DAYS[0], DAYS[1], "North", "South"),
            ("LineString(1.55 1.05, 1.9 1.8)", DAYS[0], DAYS[1], "North", "South"),
        ],
        "date:string,day:string,left:string,right:string",
        "LineString",
    ),
    "@changes": (
        [
            (
                polygon(box(38, 35, 38.1, 35.1)),
                DAYS[0],
                DAYS[1],
                DAYS[1],
                DAYS[2],
                "Red",
                "Blue",
                "Blue",
            ),
            (
                polygon(box(39, 35, 39.1, 35.1)),
                DAYS[0],
                DAYS[1],
                DAYS[1],
                DAYS[2],
                "Red",
                "Blue",
                "Red",
            ),
        ],
        "from_date:date,to_date:date,since:date,until:date,to_actor:string,from_actor:string,"
        "taker:string",
        "MultiPolygon",
    ),
    "@maps": (
        [
            (
                polygon(box(0, 0, 1, 1)),
                "A",
                "X",
                "control",
                "2025-02-03",
                "2025-03-02",
                "",
                "",
                "03/02/2025",
            ),
            (
                polygon(box(0.9, 0, 2, 1)),
                "B",
                "Y",
                "claimed",
                "2025-02-03",
                "2025-03-02",
                "2025-01-01",
                "2025-04-01",
                "03/02/2025",
            ),
            (
                polygon(box(2.00001, 0, 3, 1)),
                "C",
                "Z",
                "control",
                "2025-02-03",
                "2025-03-02",
                "2025-01-01",
                "2025-02-20",
                "03/02/2025",
            ),
        ],
        "actor:string,side:string,class:string,date:string,day:string,begin:string,end:string,slash:string",
        "MultiPolygon",
    ),
}


def events_store(path: Path) -> str:
    """Make a store with one event that is reported once; its path."""
    import datetime as dt

    from salient.events import model
    from salient.events.store.store import Store

    source = model.Source(name="Monitor", reliability="B")
    at = {"date_start": dt.date(2025, 1, 4), "date_end": dt.date(2025, 1, 4)}
    event = model.Event(title="Taken", place="Town", lon=38.13, lat=35.05, actors="Reds", **at)
    told = {"event_id": event.id, "source_id": source.id, "stance": "reports"}
    report = model.Report(**told, credibility=2)
    Store.create(str(path)).save([source, event, report], action="made")
    return str(path)
