# SPDX-License-Identifier: GPL-2.0-or-later
"""Size of a web map of half a year of daily maps, and frames a second while it plays, in Chromium.

Goals: 178 maps of some 2,900 vertices in 3 MB, 60 frames a second. Needs the folder of real maps
that SALIENT_DATA names; the frames need selenium, chromium and chromium-driver. Run with a Python
that has QGIS: ``python bench/webmap.py``.
"""

from __future__ import annotations

import importlib
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: seconds that frames are counted
SECONDS = 8.0
#: frames are counted by the browser itself, between two of which a step of the dates may lie
COUNT = """
var done = arguments[0], begin = performance.now(), last = begin;
var took = [], steps = 0, shown = null;
document.getElementById('play').click();
function next(now) {
  took.push(now - last); last = now;
  var words = document.getElementById('asof').textContent;
  if (words !== shown) { shown = words; steps += 1; }
  if (now - begin < arguments_0) { requestAnimationFrame(next); return; }
  took.sort(function (a, b) { return a - b; });
  done({frames: took.length, seconds: (last - begin) / 1000, steps: steps,
        median: took[took.length >> 1], worst: took[Math.floor(took.length * 0.99)],
        late: took.filter(function (one) { return one > 25; }).length});
}
requestAnimationFrame(next);
"""


def daily(core):
    """Return the control layer of half a year of real daily maps."""
    folder = Path(os.environ.get("SALIENT_DATA", ROOT.parent / "shared" / "data"))
    layer = core.QgsVectorLayer(
        "MultiPolygon?crs=EPSG:4326&field=actor:string&field=date:date", "Control", "memory"
    )
    for path in sorted((folder / "daily_front_2025h1").glob("*.geojson")):
        digits = path.stem[-8:]
        source = core.QgsVectorLayer(str(path), path.stem, "ogr")
        for one in source.getFeatures():
            feature = core.QgsFeature(layer.fields())
            # without heights, which a layer of this kind does not take
            feature.setGeometry(core.QgsGeometry.fromWkt(one.geometry().asWkt(8)))
            day = f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
            feature.setAttributes(["Russian forces", day])
            layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def played(path: Path) -> dict:
    """Return what a browser without a window counted while a page played."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(word)
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    browser = webdriver.Chrome(options=options, service=service)
    try:
        browser.set_window_size(1280, 800)
        browser.set_script_timeout(60)
        browser.get(path.as_uri() + "#date=2025-01-01")
        script = COUNT.replace("arguments_0", str(SECONDS * 1000.0))
        return browser.execute_async_script(script)
    finally:
        browser.quit()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT / "scripts"))
    from build_styles import load_salient
    from qgis import core

    app = core.QgsApplication([], True)
    app.initQgis()
    load_salient()
    page, styles, outputs = (
        importlib.import_module(f"salient.{name}")
        for name in ("cartography.webmap.page", "cartography.style.library", "processing.outputs")
    )
    project = core.QgsProject.instance()
    layer = daily(core)
    styles.apply(layer, "control", project)
    outputs.set_temporal(layer, "date", 1.0)
    begin = time.perf_counter()
    text, dates, _ = page.html(page.WebMap([layer], "Half a year"), project)
    print(
        f"{dates} dates in {time.perf_counter() - begin:.1f} s: {len(text.encode()) / 1e6:.2f} MB"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.html"
        path.write_text(text, encoding="utf-8")
        told = played(path)
    print(
        f"{told['frames'] / told['seconds']:.1f} frames a second over {told['seconds']:.1f} s with "
        f"{told['steps']} dates; median {told['median']:.1f} ms, 99 % within {told['worst']:.1f} "
        f"ms, {told['late']} later than 25 ms"
    )


if __name__ == "__main__":
    main()
