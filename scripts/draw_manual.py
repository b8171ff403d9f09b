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
#: a map as a window of QGIS shows it, with width and height in dots
GAP, GAP_SIZE = "encirclement-gap", (1000, 620)
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
    shot, size = page.with_suffix(".png"), ",".join(map(str, CLAIMS_SIZE))
    browser = shutil.which("chromium") or "chromium"
    command = [browser, "--headless", "--no-sandbox", "--hide-scrollbars", f"--screenshot={shot}"]
    subprocess.run([*command, f"--window-size={size}", page.as_uri()], check=True, timeout=60)
    save(shot, folder / f"{CLAIMS}.png", CLAIMS_SIZE)


def draw_map(folder: Path, layers, day: dt.date) -> None:
    """Draw layers as a window of QGIS shows them, those with dates on a day."""
    from qgis.core import QgsDateTimeRange, QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QDateTime, QSize
    from qgis.PyQt.QtGui import QColor

    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setOutputSize(QSize(*(2 * one for one in GAP_SIZE)))
    settings.setOutputDpi(192)
    settings.setBackgroundColor(QColor("#ffffff"))
    extent = layers[-1].extent()
    extent.scale(1.02)
    settings.setExtent(extent)
    begin = QDateTime(day.year, day.month, day.day, 0, 0, 0)
    settings.setIsTemporal(True)
    settings.setTemporalRange(QgsDateTimeRange(begin, begin.addSecs(86_399)))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    drawn = folder / "data" / f"{GAP}.png"
    job.renderedImage().save(str(drawn))
    save(drawn, folder / drawn.name, GAP_SIZE)


def opened(path: str, style: str, day: dt.date):
    """Return what a file has of a day in one of the styles that outputs have in QGIS."""
    from qgis.core import QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(path, Path(path).stem, "ogr")
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
    draw_map(folder, layers, day)


def main() -> None:
    """Draw what is asked for."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("folder", type=Path)
    asked.add_argument("names", nargs="*", default=[*PAGES, *REAL, GAP, CLAIMS])
    asked = asked.parse_args()
    folder = asked.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    app, _provider = draw_pages.start()
    from qgis.core import QgsProject

    if set(asked.names) & {*PAGES, GAP, CLAIMS}:
        measured = sample(folder)
        draw(folder, asked.names, measured, PAGES)
        if GAP in asked.names:
            draw_gap(folder, measured)
    if CLAIMS in asked.names:
        draw_claims(folder)
    if set(asked.names) & set(REAL):
        QgsProject.instance().clear()
        (folder / "data").mkdir(exist_ok=True)
        draw(folder, asked.names, draw_pages.months(folder / "data"), REAL)
    QgsProject.instance().clear()
    app.exitQgis()


if __name__ == "__main__":
    main()
