# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw the pages that the manual shows.

    python scripts/draw_manual.py FOLDER [NAME…]

Pictures of the sample's pages go to FOLDER, named as in ``docs/images``, with FOLDER/data for what
was measured; those of a real month need the folder of maps that SALIENT_DATA names. Look at each
before it goes to ``docs/images``: scripts/package says whether all of them still have room.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import draw_pages
import numpy as np
from PIL import Image

#: name: width and height in dots, dots an inch that are drawn, and parameters
PAGES = {
    "map_a4_landscape": ((1403, 992), 120, {"PAPER": "A4 landscape"}),
    "map_a4_portrait": ((826, 1169), 110, {"PAPER": "A4 portrait"}),
    "map_a3_landscape": ((1240, 876), 110, {"PAPER": "A3 landscape"}),
    "map_a3_portrait": ((876, 1240), 110, {"PAPER": "A3 portrait"}),
    "map_square": ((780, 780), 110, {"TEMPLATE": "square"}),
    "map_before_after": ((1286, 909), 110, {"TEMPLATE": "before_after"}),
    "map_tactical": ((1169, 826), 110, {"SIGNS": "tactical"}),
}
REAL = {
    "map_real_a4_landscape": ((1203, 851), 110, {"PAPER": "A4 landscape"}),
    "map_real_a3_portrait": ((848, 1200), 110, {"PAPER": "A3 portrait"}),
}
SECOND = {"map_a4_landscape": ("map_sources_page", (1169, 827))}
#: the report of the sample's claims, as a browser shows it; its map below the table is left out
CLAIMS, CLAIMS_SIZE = "check-claims", (900, 1105)
#: the web map of the sample, as a browser shows it
WEB, WEB_SIZE = "web-map", (1200, 760)
#: maps as a window of QGIS shows them, with width and height in dots
GAP, GAP_SIZE = "encirclement-gap", (1000, 620)
POCKET, POCKET_SIZE = "pocket-area", (1000, 620)
#: degrees W, S, E and N of the two sides round the made pocket, and of the sea
WEST, EAST, SEA = (36.4, 34.6, 37.0, 35.4), (37.0, 34.6, 37.25, 35.4), (37.25, 34.6, 37.7, 35.4)
#: colours of a picture, and how many of them are those that cover most of it, to the digit
COLOURS, EXACT = 128, 64


def of_the_key() -> np.ndarray:
    """Return the colours of actors, and of what is drawn thin with how it fades into white."""
    style = importlib.import_module("salient.cartography.style.palette")
    colours = [style.ACCENT, style.RIVER, *(actor.ink for actor in style.ACTORS[:2])]
    faded = [style.mixed(one, style.PAPER, share) for one in colours for share in (0.0, 0.3, 0.6)]
    faded += [actor.fill for actor in style.ACTORS[:4]]
    dots = [[int(one[at : at + 2], 16) for at in (1, 3, 5)] for one in faded]
    return np.array(dots, dtype=np.uint8)


def few_colours(picture: Image.Image) -> Image.Image:
    """Return a picture in few colours: those of ground, lines and words exact, edges as they fit.

    A palette by cuts alone lets the red of a gap become the brown of the ground beside it.
    """
    picture = picture.convert("RGB")
    dots = np.asarray(picture).reshape(-1, 3)
    found, where, counts = np.unique(dots, axis=0, return_inverse=True, return_counts=True)
    exact = np.vstack([found[np.argsort(-counts, kind="stable")[:EXACT]], of_the_key()])
    cut = picture.quantize(COLOURS - len(exact), dither=Image.Dither.NONE).getpalette() or []
    palette = np.vstack([exact, np.array(cut, dtype=np.uint8).reshape(-1, 3)])[:COLOURS]
    nearest = np.empty(len(found), dtype=np.uint8)
    for start in range(0, len(found), 4096):
        part = found[start : start + 4096, None, :].astype(np.int32) - palette[None].astype(
            np.int32
        )
        nearest[start : start + 4096] = np.argmin((part**2).sum(axis=2), axis=1)
    made = Image.fromarray(nearest[where.reshape(-1)].reshape(picture.height, picture.width), "P")
    made.putpalette(palette.tobytes())
    return made


def save(drawn: Path, target: Path, size: tuple[int, int]) -> None:
    """Write a drawn page as a picture of the manual."""
    with Image.open(drawn) as picture:
        small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    few_colours(small).save(target, optimize=True)
    print(f"{target.name}: {target.stat().st_size:,} bytes", flush=True)


def sample(folder: Path) -> dict:
    """Open a copy of the sample, measure it, and return what a page of it is asked for."""
    from qgis.core import QgsProject

    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(draw_pages.ROOT / "resources" / "sample", data)
    project = QgsProject.instance()
    project.read(str(data / "salient_sample.qgz"))
    layers = {one.name().split()[0].casefold(): one for one in project.mapLayers().values()}
    control, places = layers["control"], layers["places"]
    core = places.clone()
    core.setSubsetString("name = 'Uqayribat'")
    of = {"CONTROL": control, "ACTOR_FIELD": "actor", "DATE_FIELD": "date"}
    paths = {name: str(data / f"{name}.gpkg") for name in ("gaps", "pockets", "front", "changes")}
    draw_pages.run(
        "encirclementgap",
        **of,
        ENCIRCLERS="Government and allies",
        BESIEGED="Islamic State",
        CORE=core,
        CORE_NAME="name",
        POSITION_ERROR=500,
        GAPS=paths["gaps"],
        POCKETS=paths["pockets"],
        SUMMARY="TEMPORARY_OUTPUT",
    )
    draw_pages.run(
        "frontlinediff",
        **of,
        FROM="2017-07-06",
        TO="2017-08-14",
        ACTOR="Government and allies",
        CHANGES=paths["changes"],
        FRONT_AFTER=paths["front"],
        MATRIX="TEMPORARY_OUTPUT",
        MOVEMENT="TEMPORARY_OUTPUT",
    )
    return {
        "LAYERS": [paths["gaps"], places, paths["pockets"], layers["euphrates"], control],
        "TACTICAL": [paths["gaps"], places, paths["front"], paths["pockets"], control],
        "TITLE": "Pocket east of Hama about to be cut off",
        "STORE": str(data / "events.gpkg"),
        "CREDITS": "A sketch drawn for this sample, not a record.",
        "AS_OF": "2017-08-14",
    }


def draw(folder: Path, names, asked: dict, pages: dict) -> None:
    """Draw those of some pages that are wanted."""
    values = {name: value for name, value in asked.items() if name != "TACTICAL"}
    for name, (size, dpi, more) in pages.items():
        if name not in names:
            continue
        drawn = folder / "data" / f"{name}.png"
        layers = {"LAYERS": asked["TACTICAL"]} if "SIGNS" in more else {}
        draw_pages.run("situationmap", **{**values, **more, **layers}, OUTPUT=str(drawn), DPI=dpi)
        save(drawn, folder / drawn.name, size)
        second = drawn.with_name(f"{name}_2.png")
        if name in SECOND and second.exists():
            save(second, folder / f"{SECOND[name][0]}.png", SECOND[name][1])


def draw_claims(folder: Path) -> None:
    """Hold the sample's claims against it, with the error that it is measured with everywhere."""
    data, page = folder / "data", folder / "data" / "claims.html"
    held = f"{data / 'salient_sample.gpkg'}|layername="
    draw_pages.run(
        "checkclaims",
        STORE=str(data / "events.gpkg"),
        CONTROL=f"{held}control",
        ACTOR_FIELD="actor",
        DATE_FIELD="date",
        ENCIRCLERS="Government and allies",
        PLACES=f"{held}places",
        PLACE_NAME="name",
        POSITION_ERROR=500,
        VERDICTS="TEMPORARY_OUTPUT",
        REPORT=str(page),
    )
    shoot(page, folder / f"{CLAIMS}.png", CLAIMS_SIZE)


def draw_web(folder: Path, asked: dict) -> None:
    """Write the web map of what the sample's pages show."""
    page = folder / "data" / "web.html"
    names = ("LAYERS", "TITLE", "STORE", "CREDITS")
    draw_pages.run("webmap", **{name: asked[name] for name in names}, OUTPUT=str(page))
    shoot(page, folder / f"{WEB}.png", WEB_SIZE)


def shoot(page: Path, target: Path, size: tuple[int, int]) -> None:
    """Write what a browser shows of a page.

    In a frame, as the window gets its size at the last moment: labels were left where it had been.
    """
    shot, frame = page.with_suffix(".png"), page.with_suffix(".frame.html")
    frame.write_text(
        f'<body style="margin:0"><iframe src="{page.name}" width="{size[0]}" height="{size[1]}" '
        'style="border:0"></iframe>',
        encoding="utf-8",
    )
    browser = shutil.which("chromium") or "chromium"
    command = [browser, "--headless", "--no-sandbox", "--hide-scrollbars", f"--screenshot={shot}"]
    command += ["--virtual-time-budget=4000", f"--window-size={size[0]},{size[1]}"]
    subprocess.run([*command, frame.as_uri()], check=True, timeout=60)
    save(shot, target, size)


def draw_map(
    folder: Path, layers, name: str, size: tuple[int, int], day: dt.date | None = None
) -> None:
    """Draw layers as a window of QGIS shows them, those with dates on a day."""
    from qgis.core import QgsDateTimeRange, QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QDateTime, QSize
    from qgis.PyQt.QtGui import QColor

    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setOutputSize(QSize(*(2 * one for one in size)))
    settings.setOutputDpi(192)
    settings.setBackgroundColor(QColor("#ffffff"))
    extent = layers[-1].extent()
    if name == POCKET:
        extent.combineExtentWith(layers[-2].extent())
    extent.scale(1.02)
    settings.setExtent(extent)
    if day is not None:
        begin = QDateTime(day.year, day.month, day.day, 0, 0, 0)
        settings.setIsTemporal(True)
        settings.setTemporalRange(QgsDateTimeRange(begin, begin.addSecs(86_399)))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    drawn = folder / "data" / f"{name}.png"
    job.renderedImage().save(str(drawn))
    save(drawn, folder / drawn.name, size)


def opened(path: str, style: str, day: dt.date | None = None):
    """Return what a file has, of a day, in one of the styles that outputs have in QGIS."""
    from qgis.core import QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(path, Path(path).stem, "ogr")
    if day is not None:
        layer.setSubsetString(f"\"date\" = '{day}'")
    library = importlib.import_module("salient.cartography.style.library")
    library.apply(layer, style, QgsProject.instance())
    layer.setLabelsEnabled(True)
    return layer


def draw_gap(folder: Path, asked: dict) -> None:
    """Draw the sample's gap and pocket on the newest of its maps."""
    gaps, places, pockets, river, control = asked["LAYERS"]
    day = dt.date.fromisoformat(asked["AS_OF"])
    layers = [opened(gaps, "gaps", day), places, opened(pockets, "pockets", day), river, control]
    draw_map(folder, layers, GAP, GAP_SIZE, day)


def ring(x: float, y: float, radius: float, turn: float):
    """Return ground round a place in degrees, with a winding edge."""
    import shapely

    angles = np.linspace(0.0, 2.0 * np.pi, 240, endpoint=False)
    waves = 1.0 + 0.06 * np.sin(5.0 * angles + turn) + 0.03 * np.sin(11.0 * angles + 2.0 * turn)
    far = radius * waves
    corners = np.column_stack([x + far * np.cos(angles), y + far * np.sin(angles)])
    return shapely.Polygon(corners)


def draw_pocket(folder: Path) -> None:
    """Draw a made pocket that two sides and a sea close in, one of them with an enclave."""
    import shapely
    from qgis.core import QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer

    symbols = importlib.import_module("salient.cartography.style.symbols")
    palette = importlib.import_module("salient.cartography.style.palette")
    west, east, sea = (shapely.box(*one) for one in (WEST, EAST, SEA))
    pocket, enclave = ring(36.95, 35.0, 0.29, 0.4), ring(36.9, 34.97, 0.06, 2.0)
    inside = pocket.difference(enclave).difference(sea)
    rows = [(inside, ["Garrison"]), (east.difference(pocket), ["Lowland"])]
    rows.append((west.difference(pocket).union(enclave), ["Highland"]))
    control = draw_pages.memory("field=actor:string", rows)
    barrier = draw_pages.memory("field=name:string", [(sea, ["sea"])])
    found = {one: str(folder / "data" / f"area_{one.lower()}.gpkg") for one in ("POCKETS", "POLES")}
    draw_pages.run(
        "pocketarea",
        CONTROL=control,
        ACTOR_FIELD="actor",
        ENCIRCLERS="Highland;Lowland",
        BARRIERS=barrier,
        POSITION_ERROR=200,
        **found,
    )
    library = importlib.import_module("salient.cartography.style.library")
    library.apply(control, "control", QgsProject.instance())
    water = symbols.symbol(QgsFillSymbol, [symbols.fill(palette.WATER, None)])
    barrier.setRenderer(QgsSingleSymbolRenderer(water))
    shown = [opened(found["POLES"], "facts"), opened(found["POCKETS"], "pocket_area")]
    draw_map(folder, [*shown, barrier, control], POCKET, POCKET_SIZE)


def main() -> None:
    """Draw what is asked for."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("folder", type=Path)
    asked.add_argument("names", nargs="*", default=[*PAGES, *REAL, GAP, POCKET, WEB, CLAIMS])
    asked = asked.parse_args()
    folder = asked.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    app, _provider = draw_pages.start()
    from qgis.core import QgsProject

    if set(asked.names) & {*PAGES, GAP, WEB, CLAIMS}:
        measured = sample(folder)
        draw(folder, asked.names, measured, PAGES)
        if GAP in asked.names:
            draw_gap(folder, measured)
        if WEB in asked.names:
            draw_web(folder, measured)
    if CLAIMS in asked.names:
        draw_claims(folder)
    if POCKET in asked.names:
        QgsProject.instance().clear()
        (folder / "data").mkdir(exist_ok=True)
        draw_pocket(folder)
    if set(asked.names) & set(REAL):
        QgsProject.instance().clear()
        (folder / "data").mkdir(exist_ok=True)
        draw(folder, asked.names, draw_pages.months(folder / "data"), REAL)
    QgsProject.instance().clear()
    app.exitQgis()


if __name__ == "__main__":
    main()
