#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Build the manual as pages that need no network, python scripts/build_manual.py FOLDER.

The pages are those of docs/ and one an algorithm, made from its parameters and outputs. Run with a
Python that has QGIS. The same checkout gives the same bytes.
"""

from __future__ import annotations

import html
import io
import os
import re
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build_styles import load_salient
from markdown_it import MarkdownIt
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
#: for engineers, and read in a checkout
LEFT_OUT = {"architecture.md"}
#: order of the contents; what is not named stands at the end
ORDER = (
    "first-map", "falaise", "august-2017",
    "control-maps", "control-from-lines", "control-from-places", "encirclement-gap",
    "pocket-area", "frontline-diff", "compare-sources", "events", "claims-and-evidence",
    "maps", "how-sure", "methods-note",
    "libraries", "versions", "languages", "faq", "troubleshooting", "glossary", "command-line",
    "batch", "python",
)  # fmt: skip
PICTURES = {
    "encirclementgap": "encirclement-gap",
    "pocketarea": "pocket-area",
    "frontlinediff": "frontline-diff",
    "frontline": "front-line",
    "fronttransects": "front-transects",
    "situationlog": "situation-log",
    "checkclaims": "check-claims",
    "matchevidence": "match-evidence",
    "importevents": "events-columns",
    "situationmap": "map_a4_landscape",
    "webmap": "web-map",
    "controltimeline": "timeline-gain-loss",
    "preparecontrol": "prepare-folder",
}
STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#222;background:#fff}
nav{background:#f2f0ec;padding:.6em 1em;line-height:1.8}nav a{margin-right:.9em}
main{max-width:52em;margin:0 auto;padding:0 1em 4em}
a{color:#1a5a96}img{max-width:100%;height:auto}
table{border-collapse:collapse;margin:1em 0;display:block;overflow-x:auto}
td,th{border:1px solid #ccc;padding:.3em .6em;text-align:start;vertical-align:top}
pre{background:#f6f6f6;padding:.8em;overflow-x:auto}code{font-size:90%}
"""
#: of a drawing whose letters are smoothed in hundreds of shades: no eye tells the nearest apart
COLOURS = 128
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title} - Salient</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="manual.css"></head>
<body><nav>{contents}</nav><main>
{body}</main></body></html>
"""


def anchor(heading: str) -> str:
    """Return the name that links in docs/ use for a heading."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def to_html(text: str, known: set[str]) -> str:
    """Return a page of docs/ as HTML whose links lead to the built pages.

    Parameters
    ----------
    text
        Markdown.
    known
        File names of the pages that are built; a link to another becomes plain text.
    """
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = reader.parse(text)
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            token.attrSet("id", anchor(tokens[index + 1].content))
        _relink(token.children or [], known)
    return reader.renderer.render(tokens, reader.options, {})


def _relink(children: list, known: set[str]) -> None:
    dead = False
    for child in children:
        if child.type == "link_open":
            address = str(child.attrGet("href"))
            name, mark, place = address.partition("#")
            dead = not re.match(r"[a-z]+:", address) and bool(name) and name not in known
            if name in known:
                child.attrSet("href", name.removesuffix(".md") + ".html" + mark + place)
        if dead and child.type in ("link_open", "link_close"):
            dead = child.type == "link_open"
            child.type, child.tag, child.content, child.nesting = "text", "", "", 0


def algorithm_page(algorithm) -> str:
    """Return an algorithm's page as Markdown: what it does, parameters, outputs, a command."""
    from salient.about import PAGES

    page = PAGES[algorithm.name()]
    lines = [f"# {algorithm.displayName()}", "", algorithm.shortDescription(), ""]
    if algorithm.name() in PICTURES:
        lines += [f"![{algorithm.displayName()}](images/{PICTURES[algorithm.name()]}.png)", ""]
    lines += [_plain(algorithm.shortHelpString()), ""]
    lines += [f"Method, limits and what the fields mean: [the manual's page]({page}.md).", ""]
    lines += ["## Parameters", "", "| name | is | type | default |", "| --- | --- | --- | --- |"]
    sinks = []
    for one in algorithm.parameterDefinitions():
        if one.isDestination():
            sinks.append(one)
            continue
        needed = "" if _optional(one) else " (required)"
        says = _cell(one.description() + needed + (". " + one.help() if one.help() else ""))
        lines.append(f"| `{one.name()}` | {says} | {one.type()} | {_default(one)} |")
    lines += ["", "## Outputs", "", "| name | is | type |", "| --- | --- | --- |"]
    told = {one.name(): one.help() for one in sinks}
    for one in algorithm.outputDefinitions():
        says = _cell(one.description() + (". " + told[one.name()] if told.get(one.name()) else ""))
        lines.append(f"| `{one.name()}` | {says} | {one.type()} |")
    lines += ["", "## Command", "", "```sh", _command(algorithm), "```", ""]
    return "\n".join(lines)


def _plain(text: str) -> str:
    text = re.sub(r"<br\s*/?>|</p>|</?ul>|</?li>", "\n\n", text)
    text = re.sub(r"<[a-zA-Z/][^>]*>", "", text)
    return html.unescape(text).replace("*", r"\*").replace("_", r"\_")


def _cell(text: str) -> str:
    return " ".join(_plain(text).split()).replace("|", r"\|")


def _optional(parameter) -> bool:
    from qgis.core import QgsProcessingParameterDefinition

    return bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)


def _default(parameter) -> str:
    value = parameter.defaultValue()
    if value in (None, "") or not isinstance(value, (str, int, float, bool)):
        return ""
    return f"`{value}`"


def _command(algorithm) -> str:
    words = [f"qgis_process run salient:{algorithm.name()}"]
    for one in algorithm.parameterDefinitions():
        if (not _optional(one) and one.defaultValue() in (None, "")) or one.name() == "OUTPUT":
            words.append(f"--{one.name()}={one.name().lower()}")
    return " ".join(words)


def build(folder: Path) -> None:
    """Write the manual into `folder`, with the pictures that its pages show."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication.instance()
    if app is None:
        app = QgsApplication([], False)
        app.initQgis()
    if "salient" not in sys.modules:
        load_salient()
    pages = {
        path.name: path.read_text(encoding="utf-8")
        for path in (ROOT / "docs").glob("*.md")
        if path.name not in LEFT_OUT
    }
    algorithms = _algorithms()
    for one in algorithms:
        pages[f"algorithm-{one.name()}.md"] = algorithm_page(one)
    pages["index.md"] = _index(pages, algorithms)
    _write(folder, pages)
    app.processEvents()


def _algorithms() -> list:
    """Return every algorithm, the model too, by group and name."""
    from qgis.core import QgsApplication
    from salient.processing.provider import SalientProvider

    registry = QgsApplication.processingRegistry()
    provider = registry.providerById("salient")
    if provider is None:
        provider = SalientProvider()
        registry.addProvider(provider)
    return sorted(provider.algorithms(), key=lambda one: (one.group(), one.displayName()))


def _title(text: str) -> str:
    found = re.search(r"^# (.*)$", text, re.M)
    return found.group(1) if found else ""


def _chapters(pages: dict[str, str]) -> list[str]:
    names = [name for name in pages if not name.startswith(("algorithm-", "index"))]
    order = {f"{name}.md": place for place, name in enumerate(ORDER)}
    return sorted(names, key=lambda name: (order.get(name, len(order)), name))


def _index(pages: dict[str, str], algorithms: list) -> str:
    lines = ["# Salient: manual", ""]
    lines += [f"- [{_title(pages[name])}]({name})" for name in _chapters(pages)]
    group = None
    for one in algorithms:
        if one.group() != group:
            group = one.group()
            lines += ["", f"## {group}", ""]
        line = f"- [{one.displayName()}](algorithm-{one.name()}.md): {one.shortDescription()}"
        lines.append(line)
    return "\n".join(lines) + "\n"


def _write(folder: Path, pages: dict[str, str]) -> None:
    known = set(pages)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "manual.css").write_text(STYLE, encoding="utf-8")
    chapters = ["index.md", *_chapters(pages)]
    titles = {name: "Contents" if name == "index.md" else _title(pages[name]) for name in chapters}
    contents = "".join(
        f'<a href="{name.removesuffix(".md")}.html">{html.escape(titles[name])}</a> '
        for name in chapters
    )
    shown: set[str] = set()
    for name, text in sorted(pages.items()):
        body = to_html(text, known)
        shown |= set(re.findall(r'<img src="(images/[^"]+)"', body))
        body = as_shipped(body)
        page = PAGE.format(title=html.escape(_title(text)), contents=contents, body=body)
        (folder / (name.removesuffix(".md") + ".html")).write_text(page, encoding="utf-8")
    for picture in sorted(shown):
        target = folder / as_shipped(picture)
        target.parent.mkdir(exist_ok=True)
        write_picture(ROOT / "docs" / picture, target)


def as_shipped(text: str) -> str:
    """Return a page whose pictures are named as `write_picture` writes them."""
    return re.sub(r"(images/[\w-]+)\.png\b", r"\1.webp", text)


def write_picture(source: Path, target: Path) -> None:
    """Write a PNG as WebP, as a drawing or as a photograph, whichever is smaller; copy another.

    A dialog's few colours are kept as they are, and take half of what a photograph of it takes.
    """
    if source.suffix != ".png":
        shutil.copyfile(source, target)
        return
    with Image.open(source) as picture:
        shown = picture.convert("RGB")
    flat = shown if shown.getcolors(256) else shown.quantize(COLOURS, dither=Image.Dither.NONE)
    drawing = _webp(flat.convert("RGB"), lossless=True, quality=60, method=2)
    photograph = _webp(shown, quality=35, method=6)
    target.write_bytes(min(drawing, photograph, key=len))


def _webp(picture: Image.Image, **how: int) -> bytes:
    made = io.BytesIO()
    picture.save(made, "WEBP", **how)
    return made.getvalue()


if __name__ == "__main__":
    build(Path(sys.argv[1]))
