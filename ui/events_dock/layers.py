# SPDX-License-Identifier: GPL-2.0-or-later
"""The store's tables as project layers, with relations and forms: they work by themselves."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsRelation,
    QgsVectorLayer,
)

from ...cartography.inert_text import inert
from ...cartography.style import event_style
from ...events import model
from ...events.store import backend, layerkeys, schema
from ...events.store.store import Store
from ...i18n import tr
from ...processing import outputs, store_words
from . import event_text

_TABLE_KEY = "salient/table"
_STORE_KEY = "salient/store"
_HIDDEN = (
    *("fid", "version", "logged", "import_hash", "dataset_says", "merged_into"),
    "attachment_sha256",
)
#: name, referencing table and field, referenced table
_RELATIONS = (
    ("reports", "report", "event_id", "event"),
    ("links", "link", "event_id", "event"),
    ("said", "report", "source_id", "source"),
    ("relayed", "report", "relayed_by_id", "source"),
)
TITLE = '"title"'
_TABLES = ("event", "report", "source", "link", "log")


def escaped(expression: str) -> str:
    """Return an expression whose text a map tip shows as text: map tips are web pages."""
    text = f"to_string(coalesce({expression}, ''))"
    for sign, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot")):
        text = f"replace({text}, '{sign}', '&{name};')"
    return text


def add(store: Store, categories: list[str]) -> QgsVectorLayer:
    """Add the tables to the project in a group of their own, once; return the layer of events.

    Its look is kept in the project: the categories are those of public events.
    """
    project = QgsProject.instance()
    held = find(store)
    if held is not None:
        return held
    layers = {table: backend.table_layer(store.place, table) for table in _TABLES}
    named = tr("Sourced events: {store}").format(store=store.name)
    group = project.layerTreeRoot().insertGroup(0, inert(named))
    for table, layer in layers.items():
        layer.setName(event_text.table_title(table))
        layer.setCustomProperty(_TABLE_KEY, table)
        layerkeys.note_store(layer, _STORE_KEY, store.place)
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    layerkeys.note_store(layers["event"], layerkeys.EVENTS_KEY, store.place)
    layers["log"].setReadOnly(True)
    _relate(project, layers)
    for table in schema.RECORD_TABLES:
        _prepare_form(table, layers)
    event_style.apply(layers["event"], categories, _label(layers))
    layers["event"].setMapTipTemplate(f"[% {escaped(TITLE)} %]")
    _follow_time(layers["event"])
    return layers["event"]


def find(store: Store) -> QgsVectorLayer | None:
    """Return the project's layer of a store's events, if it has one."""
    for layer in QgsProject.instance().mapLayers().values():
        if _is_noted(layer, layerkeys.EVENTS_KEY, store):
            return layer
    return None


def refresh(
    store: Store,
    categories: Collection[str],
    public: Collection[str],
    extent: tuple[float, float, float, float] | None = None,
    tables: Collection[str] | None = None,
) -> None:
    """Draw the store's layers anew after a save, with colours for categories that are new.

    Parameters
    ----------
    categories, public : collection of str
        Those of all events, and those of public ones.
    extent : (west, south, east, north), optional
        Of all events, where it is known: PostGIS would look at each of them to tell.
    tables : collection of str, optional
        Those that were saved to, where they are known.
    """
    events = find(store)
    if events is not None:
        event_style.update_categories(events, categories, public)
    for layer in QgsProject.instance().mapLayers().values():
        table = layer.customProperty(_TABLE_KEY)
        if table and (tables is None or table in tables) and _of_store(layer, store):
            layer.dataProvider().reloadData()
            if events is not None and layer is events and extent is not None:
                events.setExtent(QgsRectangle(*extent))
            else:
                layer.updateExtents(True)
            layer.triggerRepaint()


def _of_store(layer: QgsVectorLayer, store: Store) -> bool:
    held = layer.customProperty(_STORE_KEY)
    # Projects of an earlier Salient do not name the store on each table.
    table = backend.table_layer(store.place, layer.customProperty(_TABLE_KEY)) if not held else None
    return table.source() == layer.source() if table else _is_noted(layer, _STORE_KEY, store)


def _is_noted(layer: QgsMapLayer, key: str, store: Store) -> bool:
    noted, own = layerkeys.noted_store(layer, key), store.place.address
    # a project spells the path of a file in its own way
    return bool(noted) and Path(noted).resolve() == Path(own).resolve()


def _relate(project: QgsProject, layers: dict[str, QgsVectorLayer]) -> None:
    for name, child, field, parent in _RELATIONS:
        relation = QgsRelation()
        relation.setId(f"salient_{name}_{layers[child].id()}")
        relation.setName(event_text.relation_title(name))
        relation.setReferencingLayer(layers[child].id())
        relation.setReferencedLayer(layers[parent].id())
        relation.addFieldPair(field, "id")
        project.relationManager().addRelation(relation)


def _prepare_form(table: str, layers: dict[str, QgsVectorLayer]) -> None:
    layer = layers[table]
    at = layer.fields().lookupField
    for name in _HIDDEN:
        if at(name) >= 0:
            layer.setEditorWidgetSetup(at(name), QgsEditorWidgetSetup("Hidden", {}))
    choices = {
        "status": model.STATUSES,
        "stance": model.STANCES,
        "reliability": ("", *model.RELIABILITIES),
        "kind": model.SOURCE_KINDS,
        "claim_kind": ("", *model.CLAIM_KINDS),
        "claim_comparator": ("", *model.COMPARATORS),
    }
    for name, values in choices.items():
        if at(name) >= 0:
            listed = [{store_words.word(value) or "–": value} for value in values]
            layer.setEditorWidgetSetup(at(name), QgsEditorWidgetSetup("ValueMap", {"map": listed}))
    for name, other, shown in (
        ("source_id", "source", "name"),
        ("relayed_by_id", "source", "name"),
        ("event_id", "event", "title"),
    ):
        if at(name) >= 0:
            setup = {"Layer": layers[other].id(), "Key": "id", "Value": shown, "AllowNull": True}
            layer.setEditorWidgetSetup(at(name), QgsEditorWidgetSetup("ValueRelation", setup))
    defaults = {"id": "uuid('WithoutBraces')", "version": "1", "logged": "0", "retracted": "0"}
    for name, expression in {**defaults, "status": "'unverified'", "stance": "'reports'"}.items():
        if at(name) >= 0:
            layer.setDefaultValueDefinition(at(name), QgsDefaultValue(expression))
    names = {"event": "title", "source": "name", "report": "headline", "link": "layer_name"}
    layer.setDisplayExpression(f'"{names[table]}"')
    # reports, links and the log name a row by it: with another one they are nobody's
    form = layer.editFormConfig()
    form.setReadOnly(at("id"), True)
    layer.setEditFormConfig(form)


def _label(layers: dict[str, QgsVectorLayer]) -> str:
    """Return the expression of an event's label: its sources, and its day."""
    report = layers["report"].id()
    said = (
        f"aggregate(layer:='{report}', aggregate:='concatenate_unique', "
        "expression:=represent_value(\"source_id\"), concatenator:='; ', "
        'filter:="event_id" = attribute(@parent, \'id\') AND coalesce("retracted", 0) = 0)'
    )
    day = 'format_date(coalesce("date_start", "date_end"), \'d MMM yyyy\')'
    # An event that nobody reports has no comma before its day.
    return f"regexp_replace(coalesce({said}, '') || coalesce(', ' || {day}, ''), '^, ', '')"


def _follow_time(layer: QgsVectorLayer) -> None:
    outputs.set_span(layer, "date_start", "date_end")
    # asked for by whoever wants to know the layer's dates
    properties = layer.temporalProperties()
    properties.setStartField("date_start")
    properties.setEndField("date_end")
    properties.setIsActive(True)
