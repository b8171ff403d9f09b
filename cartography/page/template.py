# SPDX-License-Identifier: GPL-2.0-or-later
"""The templates of pages, and the layouts of a project that were made from them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsLayoutItemMap,
    QgsLayoutObject,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from ...about import ROOT
from ...analysis.base.errors import InputError
from ...i18n import tr
from . import former, inert, strip
from .request import Request

FOLDER = ROOT / "resources" / "layouts"
TEMPLATES = tuple(sorted(path.stem for path in FOLDER.glob("*.qpt")))
#: property of a layout: the template it was made from
TEMPLATE_KEY = "salient/template"
#: the one of two maps
PAIR = "before_after"


def template_path(template: str) -> Path:
    """Return the file of a template.

    Raises
    ------
    InputError
        If there is none of that name.
    """
    path = FOLDER / f"{template}.qpt" if template in TEMPLATES else Path(template)
    if not path.is_file():
        raise InputError(
            tr("There is no template “{template}”. Templates: {known}, or a .qpt file.").format(
                template=template, known=", ".join(TEMPLATES)
            )
        )
    return path


def has_chart(template: str) -> bool:
    """Tell whether a template has a place for a chart."""
    return 'id="chart"' in template_path(template).read_text(encoding="utf-8")


def layout_of(project: QgsProject, request: Request) -> QgsPrintLayout:
    """Return the project's layout of that name and template, or a new one in its place.

    One of another template that a user has worked on stays: the new one gets a number.
    """
    path = template_path(request.template)
    manager = project.layoutManager()
    base = name = layout_name(project, request.name or request.title)
    number = 1
    while True:
        known = manager.layoutByName(name)
        ours = isinstance(known, QgsPrintLayout) and known.customProperty(TEMPLATE_KEY, "")
        if ours == request.template:
            former.remember(known)
            strip.keep_touched(known)
            return known
        if known is None or (ours and not strip.touched(known)):
            break
        number += 1
        name = f"{base} ({number})"
    document = QDomDocument()
    if not document.setContent(path.read_text(encoding="utf-8"))[0]:
        raise InputError(tr("The template {path} is not a layout of QGIS.").format(path=path))
    layout = QgsPrintLayout(project)
    _, ok = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not ok or not isinstance(layout.itemById("map"), QgsLayoutItemMap):
        text = tr("The template {path} has no map item with the id “map”.")
        raise InputError(text.format(path=path))
    if known is not None:
        # not before the new one is known to be good
        former.remember(known)
        manager.removeLayout(known)
    inert.set_layout_name(layout, name)
    layout.setCustomProperty(TEMPLATE_KEY, request.template)
    if not manager.addLayout(layout):
        raise InputError(tr("The layout “{name}” could not be added.").format(name=name))
    return layout


def layout_name(project: QgsProject, wanted: str) -> str:
    """Return the name of a page's layout: never empty, and never that of somebody else's layout.

    A layout of that name that was not made here, a report, say, or one drawn by hand, stays as it
    is: the page gets a number after its name.
    """
    manager = project.layoutManager()
    base = inert.inert(" ".join(wanted.split())) or tr("Situation map")
    name, number = base, 1
    while True:
        known = manager.layoutByName(name)
        if known is None or (
            isinstance(known, QgsPrintLayout) and known.customProperty(TEMPLATE_KEY, "")
        ):
            return name
        number += 1
        name = f"{base} ({number})"


def undo_atlas(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    """Let go of what an atlas of an earlier run bound to its sheets."""
    layout.atlas().setEnabled(False)
    main.setAtlasDriven(False)
    kinds = QgsLayoutObject.DataDefinedProperty
    for kind in (kinds.StartDateTime, kinds.EndDateTime):
        main.dataDefinedProperties().setProperty(kind, QgsProperty())
    picture = layout.itemById("chart")
    if picture is not None:
        picture.dataDefinedProperties().setProperty(kinds.PictureSource, QgsProperty())
