# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the situation map: its fields, and the algorithm's parameters from them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCsException, QgsIconUtils, QgsMapLayerProxyModel, QgsProject
from qgis.gui import (
    QgsCollapsibleGroupBox,
    QgsExtentWidget,
    QgsFileWidget,
    QgsMapLayerComboBox,
    QgsScrollArea,
)
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...analysis.base.errors import InputError
from ...cartography.page import situation_map
from ...cartography.page.early import any_day_of
from ...events.store import projectstore
from ...i18n import tr
from ...processing import extents, map_parameters, user_settings
from ...processing.widgets.offers import only_offer
from ...processing.widgets.store_widget import StoreEdit
from .. import messages
from ..scrolling import guard_wheel
from . import choices, layout_draft

ONE_PAGE = choices.ONE_PAGE
_OWN = choices.OWN
#: letters of the longest label
_LABEL = 17
_ID = Qt.ItemDataRole.UserRole


class SituationMapForm(QgsScrollArea):
    """The fields, filled from the project and kept in step with its layers.

    Signals
    -------
    changed :
        A field was changed.
    """

    changed = pyqtSignal()

    def __init__(self, canvas=None) -> None:
        super().__init__()
        self._project = QgsProject.instance()
        self._make_fields(canvas)
        self._lay_out()
        self._fill()
        self._connect()

    # -- the fields --------------------------------------------------------------------------------

    def _make_fields(self, canvas) -> None:
        self.title = QLineEdit()
        self.layers = QListWidget()
        self.theme = QComboBox()
        self.as_of = _dates(tr("Last date of the layers"))
        self.before = _dates(tr("First date of the layers"))
        self.extent = QgsExtentWidget(None, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.extent.setNullValueAllowed(True, tr("What the layers tell"))
        line = self.extent.findChild(QLineEdit, "mCondensedLineEdit")
        if line is not None:
            line.setPlaceholderText(tr("What the layers tell"))
        if canvas is not None:
            self.extent.setMapCanvas(canvas)
        self.store = StoreEdit()
        self.template = _choice(choices.pages())
        self.own_template = QgsFileWidget()
        self.own_template.setFilter(tr("Layout templates (*.qpt)"))
        self.pages = _choice(choices.sheets())
        self.chart = _choice(choices.charts())
        self.land = QCheckBox(tr("Land and sea belo&w the layers"))
        self.context = QCheckBox(tr("Borders and tow&ns"))
        self.roads, self.rivers = _lines(), _lines()
        self.signs = _choice(choices.signs())
        self.language = _choice(choices.languages())
        self.units = _choice(choices.units())
        # as the user wants them in all dialogs
        self.units.setCurrentIndex(max(self.units.findData(user_settings.load().units), 0))
        self.marks = QCheckBox(tr("Bleed and crop mar&ks"))
        self.dpi = QSpinBox()
        self.dpi.setRange(30, 2400)
        self.dpi.setSingleStep(50)
        self.dpi.setSuffix(tr(" dpi"))
        self.method, self.credits, self.disclaimer = (QPlainTextEdit() for _ in range(3))
        self.frames = QgsFileWidget()
        self.frames.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.film = QgsFileWidget()
        self.film.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.film.setFilter(tr("MP4 films (*.mp4);;GIF films (*.gif)"))

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addWidget(
            _group(
                tr("Map"),
                (tr("&Title"), self.title),
                (tr("Them&e"), self.theme),
                (tr("La&yers"), self.layers),
                (tr("&As of"), self.as_of),
                (tr("Exte&nt"), self.extent),
                (tr("&Sourced events"), self.store),
            )
        )
        column.addWidget(
            _group(
                tr("Page"),
                (tr("&Page"), self.template),
                (tr("Template fi&le"), self.own_template),
                (tr("&Before"), self.before),
                (tr("Pa&ges for"), self.pages),
                (tr("Cha&rt"), self.chart),
            )
        )
        for title, *rows in self._folded():
            group = _group(title, *rows)
            group.setCollapsed(True)
            column.addWidget(group)
        column.addStretch(1)
        inside = QWidget()
        inside.setLayout(column)
        self.setWidget(inside)
        guard_wheel(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hint()

    def eventFilter(self, watched, event) -> bool:  # noqa: N802 - Qt's name
        """Be as wide as the fields are whenever they are laid out: lists are filled later."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            # there is no bar to scroll sideways: nothing may be cut off at the right
            bar = self.verticalScrollBar().sizeHint().width()
            width = watched.minimumSizeHint().width() + bar + 2 * self.frameWidth()
            if width != self.minimumWidth():
                self.setMinimumWidth(width)
        return bool(super().eventFilter(watched, event))

    def _folded(self) -> tuple:
        """Return titles and rows of what most pages are made without."""
        return (
            (
                tr("Background and signs"),
                ("", self.land),
                ("", self.context),
                (tr("Roads"), self.roads),
                (tr("Rivers"), self.rivers),
                (tr("Signs"), self.signs),
            ),
            (
                tr("Language and print"),
                (tr("In w&hich language"), self.language),
                (tr("Units of texts"), self.units),
                (tr("Resol&ution"), self.dpi),
                ("", self.marks),
            ),
            (
                tr("Texts"),
                (tr("&Method note"), self.method),
                (tr("Cred&its"), self.credits),
                (tr("&Disclaimer"), self.disclaimer),
            ),
            (
                tr("Animation"),
                (tr("&Folder for frames"), self.frames),
                (tr("Film"), self.film),
            ),
        )

    def _hint(self) -> None:
        lines = self.fontMetrics().lineSpacing()
        self.layers.setFixedHeight(10 * lines)
        self.layers.setIconSize(QSize(lines, lines))
        self.layers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for text in (self.method, self.credits, self.disclaimer):
            text.setFixedHeight(4 * lines)
            text.setTabChangesFocus(True)
        self.disclaimer.setFixedHeight(3 * lines)
        self.method.setPlaceholderText(tr("What the layers tell"))
        self.credits.setPlaceholderText(tr("The rights in the layers' metadata"))
        self.disclaimer.setPlaceholderText(tr("The project's copyright label"))
        self.extent.setToolTip(messages.tool_tip(map_parameters.about_extent()))
        self.theme.setToolTip(tr("A map theme of the project, or the layers ticked below"))
        self.as_of.setToolTip(
            tr("Layers with dates show their last map up to this day: choose one, or type a day")
        )
        self.before.setToolTip(tr("Date of the first map of the two"))
        self.store.setToolTip(tr("Their numbers stand on the map, their sources beside it"))
        self.dpi.setToolTip(tr("Of a PNG, and of what cannot be drawn as vectors"))
        self.language.setToolTip(
            tr("Of the words and dates that Salient writes; names and texts stay as they are")
        )
        self.units.setToolTip(messages.tool_tip(map_parameters.about_units()))
        self.signs.setToolTip(messages.tool_tip(map_parameters.about_signs()))
        for box, table in (
            (self.roads, map_parameters.ROADS),
            (self.rivers, map_parameters.RIVERS),
        ):
            box.setToolTip(messages.tool_tip(map_parameters.about_ways(table)))
        self.marks.setToolTip(
            tr("Export writes every page on a larger sheet, with marks where it is trimmed")
        )
        self.frames.setToolTip(
            tr("Export writes one picture of the map for each date into it. Empty: none")
        )

    def _connect(self) -> None:
        lists = (
            *(self.theme, self.template, self.pages, self.chart),
            *(self.roads, self.rivers, self.signs, self.language, self.units),
        )
        for combo in lists:
            combo.currentIndexChanged.connect(lambda _: self._changed())
        for line in (self.title, self.store.text, self.as_of.lineEdit(), self.before.lineEdit()):
            line.textChanged.connect(lambda _: self._changed())
        for text in (self.method, self.credits, self.disclaimer):
            text.textChanged.connect(self._changed)
        self.layers.itemChanged.connect(lambda _: self._changed())
        self.extent.extentChanged.connect(lambda _: self._changed())
        self.own_template.fileChanged.connect(lambda _: self._changed())
        self.land.toggled.connect(lambda _: self._changed())
        self.context.toggled.connect(lambda _: self._changed())
        self.dpi.valueChanged.connect(lambda _: self._changed())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._refresh)
        tree = self._project.layerTreeRoot()
        for signal in (
            tree.addedChildren,
            tree.removedChildren,
            tree.nameChanged,
            self._project.mapThemeCollection().mapThemesChanged,
        ):
            signal.connect(self._project_changed)

    def _project_changed(self, *_args) -> None:
        self._later.start(0)

    def _changed(self) -> None:
        template = self.template.currentData()[0]
        self.own_template.setEnabled(template == _OWN)
        # a template of one's own may hold two maps as well
        self.before.setEnabled(template in ("before_after", _OWN))
        self.layers.setEnabled(not self.theme.currentData())
        self.changed.emit()

    # -- from the project --------------------------------------------------------------------------

    def _fill(self) -> None:
        project = self._project
        self.title.setText(project.title() or project.baseName() or tr("Situation map"))
        self.title.setCursorPosition(0)
        self.store.text.setText(projectstore.address(project))
        self.land.setChecked(True)
        self.context.setChecked(True)
        self.dpi.setValue(300)
        self._take_page_of_layout()
        self._refresh()

    def _take_page_of_layout(self) -> None:
        """Choose the page that the layout of this title was made with, if there is one."""
        name = layout_draft.template_of(self._project, self.name())
        for row in range(self.template.count()):
            if name and choices.template_name(*self.template.itemData(row)) == name:
                self.template.setCurrentIndex(row)
                return
        if name:
            self.template.setCurrentIndex(self.template.count() - 1)
            self.own_template.setFilePath(name)

    def _refresh(self) -> None:
        """List the layers, dates and themes of the project; what was ticked stays so."""
        self.layers.blockSignals(True)
        ticks = {item.data(_ID): item.checkState() for item in self._items()}
        self.layers.clear()
        nodes = [one for one in self._project.layerTreeRoot().findLayers() if one.layer()]
        for node in nodes:
            item = QListWidgetItem(QgsIconUtils.iconForLayer(node.layer()), node.name())
            item.setData(_ID, node.layerId())
            item.setToolTip(messages.tool_tip(node.name()))
            shown = Qt.CheckState.Checked if node.isVisible() else Qt.CheckState.Unchecked
            item.setCheckState(ticks.get(node.layerId(), shown))
            self.layers.addItem(item)
        self.layers.blockSignals(False)
        dates = [one.isoformat() for one in situation_map.dates_of([n.layer() for n in nodes])]
        _offer(self.as_of, dates[::-1])
        _offer(self.before, dates)
        theme = self.theme.currentData()
        self.theme.blockSignals(True)
        self.theme.clear()
        self.theme.addItem(tr("None: the layers ticked below"), "")
        for name in self._project.mapThemeCollection().mapThemes():
            self.theme.addItem(name, name)
        self.theme.setCurrentIndex(max(self.theme.findData(theme), 0))
        self.theme.setEnabled(self.theme.count() > 1)
        self.theme.blockSignals(False)
        self._changed()

    def _items(self) -> list[QListWidgetItem]:
        return [self.layers.item(row) for row in range(self.layers.count())]

    # -- to the algorithm --------------------------------------------------------------------------

    def name(self) -> str:
        """Return the name of the layout: the title, with a number where that is another's."""
        return situation_map.layout_name(self._project, self.title.text())

    def file_name(self) -> str:
        """Return a name for the file of the page: its title, the date it shows, and its paper."""
        date = self.as_of.currentText().strip() or self.as_of.itemText(0)
        template, paper = self.template.currentData()
        sheet = choices.template_name(template, paper) or Path(self.own_template.filePath()).stem
        return "_".join(part for part in (self.name(), date, sheet) if part)

    def template_name(self) -> str:
        """Return what the algorithm notes in a layout as its template."""
        template, paper = self.template.currentData()
        return choices.template_name(template, paper) or self.own_template.filePath()

    def page_count(self) -> int:
        """Return how many pages a page for each date makes; 0 where others are asked for."""
        return self.as_of.count() if self.pages.currentData() == "dates" else 0

    def parameters(self) -> dict:
        """Return the algorithm's parameters, without its outputs.

        Raises
        ------
        InputError
            If a field cannot be read, or nothing is chosen.
        """
        template, paper = self.template.currentData()
        if template == _OWN:
            template = self.own_template.filePath()
            if not template:
                raise InputError(tr("Choose the file of your template (*.qpt)."))
        layers = [
            one.data(_ID) for one in self._items() if one.checkState() == Qt.CheckState.Checked
        ]
        theme = self.theme.currentData()
        if not theme and not layers:
            raise InputError(tr("No layer is ticked. Tick at least one, or choose a theme."))
        found = {
            "LAYERS": [] if theme else layers,
            "THEME": theme or None,
            "TITLE": self.name(),
            "TEMPLATE": template,
            "PAPER": paper,
            "ATLAS": self.pages.currentData(),
            "CHART": self.chart.currentData(),
            "ROADS": _layer(self.roads),
            "RIVERS": _layer(self.rivers),
            "SIGNS": self.signs.currentData(),
            "LANGUAGE": self.language.currentData() or None,
            "UNITS": self.units.currentData(),
            "LAND": self.land.isChecked(),
            "CONTEXT": self.context.isChecked(),
            "AS_OF": _day(self.as_of),
            "BEFORE": _day(self.before) if self.before.isEnabled() else None,
            "EXTENT": self._box(),
            "STORE": self.store.text.text().strip(),
            "METHOD": self.method.toPlainText(),
            "CREDITS": self.credits.toPlainText(),
            "DISCLAIMER": self.disclaimer.toPlainText(),
            "DPI": float(self.dpi.value()),
        }
        return {name: value for name, value in found.items() if value is not None}

    def _box(self) -> str | None:
        if not self.extent.isValid():
            return None
        try:
            return extents.as_text(self.extent.outputExtent(), self.extent.outputCrs())
        except QgsCsException as error:
            message = tr("The extent has no longitude and latitude. Choose another, or none.")
            raise InputError(message) from error


def _group(title: str, *rows: tuple[str, QWidget]) -> QgsCollapsibleGroupBox:
    """Return a group of rows; the label of a row is the way to its field by the keyboard."""
    group = QgsCollapsibleGroupBox(title)
    form = QFormLayout(group)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    for text, widget in rows:
        form.addRow(text, widget)
        label = form.labelForField(widget)
        if label is not None:
            # one width in all groups, for one edge down the form
            label.setMinimumWidth(label.fontMetrics().averageCharWidth() * _LABEL)
    return group


def _dates(empty: str) -> QComboBox:
    """Return a list of dates in which a day can be typed; `empty` says what none means."""
    combo = QComboBox()
    combo.setEditable(True)
    only_offer(combo)
    combo.lineEdit().setPlaceholderText(empty)
    combo.lineEdit().setClearButtonEnabled(True)
    return combo


def _offer(combo: QComboBox, dates: list[str]) -> None:
    """Replace the dates to choose from; what is typed stays."""
    text = combo.currentText()
    combo.blockSignals(True)
    combo.clear()
    combo.addItems(dates)
    combo.setCurrentIndex(-1)
    combo.setEditText(text)
    combo.blockSignals(False)


def _day(combo: QComboBox) -> str | None:
    text = combo.currentText().strip()
    if not text:
        return None
    day = any_day_of(text)
    if day is None:
        raise InputError(
            tr("“{text}” is no date. Write it as year-month-day: 2017-08-14.").format(text=text)
        )
    return day.isoformat()


def _lines() -> QgsMapLayerComboBox:
    """Make a choice of one of the project's layers of lines, or none: which is where it begins."""
    box = QgsMapLayerComboBox()
    box.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
    box.setAllowEmptyLayer(True, tr("None"))
    box.setCurrentIndex(0)
    return box


def _layer(box: QgsMapLayerComboBox) -> str | None:
    layer = box.currentLayer()
    return layer.id() if layer is not None else None


def _choice(items: list[tuple[str, object]]) -> QComboBox:
    combo = QComboBox()
    # a long entry must not make the form wide
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for text, value in items:
        combo.addItem(text, value)
    return combo
