# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock of sourced events: widgets and signals, nothing else."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget, QgsFilterLineEdit
from qgis.PyQt import uic
from qgis.PyQt.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    QUrl,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSplitter,
    QStyle,
    QTableView,
    QTextBrowser,
    QToolBar,
    QToolButton,
    QWidget,
)

from ...about import ROOT
from ...events.model import RELIABILITIES, STATUSES
from ...i18n import tr
from ...processing import store_words
from .. import form_fields, messages
from ..scrolling import keep_narrow
from . import actions, event_text
from .model import EventsModel

#: Qt's own links are a dark blue in every theme
_LINK_ON_DARK = "#8ab4f8"
#: keys that the list takes for itself, and what they do
_KEYS = (
    (QKeySequence.StandardKey.Copy, "cite"),
    (QKeySequence.StandardKey.Delete, "retract"),
    (QKeySequence.StandardKey.Undo, "undo"),
    (QKeySequence.StandardKey.Redo, "redo"),
)
#: milliseconds after the last key before the search runs
_PAUSE = 120


class Detail(QTextBrowser):
    """A browser that loads nothing: no picture, no style sheet, no file."""

    _told = ""

    def loadResource(self, _kind: int, _name: QUrl):  # noqa: N802 - Qt's name
        """Refuse."""
        return

    def show_text(self, html_text: str) -> None:
        """Show a text whose links can be read on a light and on a dark ground."""
        self._told = html_text
        dark = self.palette().color(QPalette.ColorRole.Base).lightness() < 128
        color = _LINK_ON_DARK if dark else self.palette().link().color().name()
        self.document().setDefaultStyleSheet(f"a {{ color: {color}; }}")
        self.setHtml(html_text)

    def changeEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Follow a change of theme: links have the colour of the one before."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if event.type() in kinds and self._told and not self.document().isEmpty():
            self.show_text(self._told)


class EventsDock(QgsDockWidget):
    """Widgets of the events dock.

    Signals
    -------
    filter_changed :
        Something of the filter or the search was changed.
    event_chosen : str
        Another event is the current one; its id.
    link_followed : str
        A link in the detail was clicked.
    link_dropped : str
        A link, or text, was dropped on the dock.
    """

    filter_changed = pyqtSignal()
    event_chosen = pyqtSignal(str)
    link_followed = pyqtSignal(str)
    link_dropped = pyqtSignal(str)

    store_button: QToolButton
    search: QgsFilterLineEdit
    count: QLabel
    tools: QHBoxLayout
    filters: QgsCollapsibleGroupBox
    actor: QComboBox
    category: QComboBox
    status: QComboBox
    grade: QComboBox
    in_view: QCheckBox
    follow_time: QCheckBox
    of_selection: QCheckBox
    first: QLineEdit
    last: QLineEdit
    retracted: QCheckBox
    notice: QWidget
    notice_text: QLabel
    notice_close: QToolButton
    splitter: QSplitter
    table: QTableView
    detail: Detail

    def __init__(self, parent=None) -> None:
        super().__init__(tr("Sourced events"), parent)
        self.setObjectName("SalientEventsDock")  # by this name QGIS remembers its place
        self._content = QWidget()
        uic.loadUi(str(ROOT / "ui" / "events_dock" / "events_dock.ui"), self._content)
        for name in self.__annotations__:
            setattr(self, name, self._content.findChild((QWidget, QHBoxLayout), name))
        keep_narrow(self._content)
        self.setWidget(self._content)
        self.setAcceptDrops(True)
        self._replace_detail()
        self.model = EventsModel(self)
        self._offered: dict[str, list[str]] = {}
        self.actions_by_name: dict[str, QAction] = {}
        self._make_actions()
        self._prepare_list()
        self._prepare_filters()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._connect()
        self.set_store("")

    def _replace_detail(self) -> None:
        plain = self.detail
        self.detail = Detail()
        self.detail.setOpenLinks(False)
        self.detail.setAccessibleName(plain.accessibleName())
        self.splitter.replaceWidget(1, self.detail)
        plain.deleteLater()
        self.detail.show()  # what replaces a widget stays hidden otherwise
        self.splitter.setSizes([300, 200])

    def _make_actions(self) -> None:
        bar = QToolBar(self)
        bar.setIconSize(bar.iconSize() * 0.75)
        for spec in actions.tools():
            if not spec.name:
                bar.addSeparator()
                continue
            action = QAction(QgsApplication.getThemeIcon(spec.icon), spec.text, self)
            if spec.keys:
                action.setShortcut(QKeySequence(spec.keys))
                # Only while the list has the keys: Del and Ctrl+C are the map's otherwise.
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                action.setToolTip(messages.tool_tip(f"{spec.text} ({spec.keys})"))
            self.table.addAction(action)
            bar.addAction(action)
            self.actions_by_name[spec.name] = action
        self.tools.addWidget(bar)
        self.actions_by_name["add"].setCheckable(True)
        menu = QMenu(self)
        for spec in actions.store_menu():
            if spec.name:
                self.actions_by_name[spec.name] = menu.addAction(spec.text)
            else:
                menu.addSeparator()
        self.actions_by_name["circles"].setCheckable(True)
        self.store_button.setMenu(menu)
        self.store_button.setIcon(QgsApplication.getThemeIcon("/mIconDbSchema.svg"))

    def _prepare_list(self) -> None:
        self.table.setModel(self.model)
        self.table.installEventFilter(self)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer_actions)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        unit = self.table.fontMetrics().averageCharWidth()
        for column, width in enumerate((12, 40, 14, 18, 16, 12, 8, 8)):
            self.table.setColumnWidth(column, width * unit)
        self._fit_font()

    def _fit_font(self) -> None:
        """Make rows as high, and the column of dates as wide, as the theme's font and margins ask.

        All rows have one height: Qt need not ask each of a hundred thousand for its own.
        """
        height = self.table.fontMetrics().height() + 6
        self.table.verticalHeader().setDefaultSectionSize(height)
        # Digits are wider than letters on average.
        metrics, style = self.table.fontMetrics(), self.table.style()
        date = max(metrics.horizontalAdvance(f"{digit}" * 8 + "--") for digit in range(10))
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self.table) + 1
        named = self.table.horizontalHeader().sectionSizeHint(0)
        needed = max(date + 2 * margin + metrics.averageCharWidth(), named)
        self.table.setColumnWidth(0, max(self.table.columnWidth(0), needed))

    def changeEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Follow a change of font or theme."""
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in kinds and self.table is not None and self.table.model() is not None:
            self._fit_font()

    # -- keys and the right button ----------------------------------------------------------------

    def eventFilter(self, watched, event) -> bool:  # noqa: N802 - Qt's name
        """Let the list have its keys, which QGIS has given to the map too: neither would act."""
        asked = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        act = self._asked_by(event) if watched is self.table and event.type() in asked else None
        if act is None:
            return bool(super().eventFilter(watched, event))
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            act()
        return True

    def _asked_by(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what the pressed keys do; Enter edits, as a double click does."""
        if event.matches(QKeySequence.StandardKey.Find):
            return self._find
        names = [name for key, name in _KEYS if event.matches(key)]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            names.append("edit")
        return self._if_enabled(names[0]) if names else None

    def _if_enabled(self, name: str) -> Callable[[], None]:
        """Return what triggers an action that can be taken: Qt 5 triggers a disabled one, too."""
        action = self.actions_by_name[name]
        return lambda: action.trigger() if action.isEnabled() else None

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _offer_actions(self, where: QPoint) -> None:
        """Offer what can be done with the event under the mouse."""
        if not self.table.indexAt(where).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in actions.OF_AN_EVENT:
            if name:
                menu.addAction(self.actions_by_name[name])
            else:
                menu.addSeparator()
        menu.popup(self.table.viewport().mapToGlobal(where))

    def _prepare_filters(self) -> None:
        for edit in (self.first, self.last):
            form_fields.set_day(edit, None)
        self.offer({"actors": [], "category": []})
        statuses: list[tuple[str, object]] = [(tr("Any"), "")]
        statuses += [(store_words.word(name), name) for name in STATUSES]
        form_fields.fill(self.status, statuses, "")
        grades: list[tuple[str, object]] = [(tr("Any"), "")]
        grades += [(event_text.reliability(key), key) for key in list(RELIABILITIES)[:-1]]
        form_fields.fill(self.grade, grades, "")

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self.filter_changed)
        for combo in (self.actor, self.category, self.status, self.grade):
            combo.currentIndexChanged.connect(lambda _: self.filter_changed.emit())
        for box in (self.in_view, self.follow_time, self.retracted, self.of_selection):
            box.toggled.connect(lambda _: self.filter_changed.emit())
        for edit in (self.first, self.last):
            edit.textChanged.connect(lambda _: self._pause.start())
        header = self.table.horizontalHeader()
        header.sortIndicatorChanged.connect(lambda *_: self.filter_changed.emit())
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.doubleClicked.connect(lambda _: self.actions_by_name["edit"].trigger())
        self.detail.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))

    def _chosen(self, current, _previous) -> None:
        self.event_chosen.emit(self.model.event_id(current.row()) if current.isValid() else "")

    # -- what the manager asks and tells ----------------------------------------------------------

    def offer(self, values: dict[str, list[str]]) -> None:
        """Offer actors and categories to filter by; a choice that is still there stays."""
        for combo, name in ((self.actor, "actors"), (self.category, "category")):
            if values[name] == self._offered.get(name):
                continue  # to fill in thousands after each save would hold up the window
            self._offered[name] = values[name]
            chosen = combo.currentData()
            combo.blockSignals(True)
            form_fields.fill(combo, [(tr("Any"), ""), *((v, v) for v in values[name])], chosen)
            combo.blockSignals(False)

    def reset_filters(self) -> None:
        """List everything that is not retracted."""
        self.search.clear()
        for combo in (self.actor, self.category, self.status, self.grade):
            combo.setCurrentIndex(0)
        for box in (self.in_view, self.follow_time):
            box.setChecked(False)
        for edit in (self.first, self.last):
            form_fields.set_day(edit, None)
        self._pause.stop()

    def sort(self) -> tuple[str, bool]:
        """Return the column to sort by, and whether the greatest comes first."""
        header = self.table.horizontalHeader()
        column = EventsModel.COLUMNS[max(header.sortIndicatorSection(), 0)]
        return column, header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def days(self) -> tuple[dt.date | None, dt.date | None]:
        """Return the first and last day to list; a day that is half typed filters nothing yet."""
        return form_fields.day_or_none(self.first), form_fields.day_or_none(self.last)

    def current_id(self) -> str:
        """Return the id of the current event, empty where there is none.

        With Ctrl a row is taken out of a selection and is the current one all the same: of what is
        selected the first one is meant then.
        """
        row = self.table.currentIndex().row()
        selection = self.table.selectionModel()
        if selection.hasSelection() and not selection.isRowSelected(row, QModelIndex()):
            row = min(one.top() for one in selection.selection())
        return self.model.event_id(row)

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected events, in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.event_id(row) for row in rows]

    def choose(self, event_id: str) -> bool:
        """Make an event the current one; say whether it is listed."""
        row = self.model.row_of(event_id) if event_id else -1
        if row >= 0:
            index, flags = self.model.index(row, 0), QItemSelectionModel.SelectionFlag
            # Not `selectRow`, which heeds the keys that are held: with Ctrl it takes a row away.
            chosen = flags.ClearAndSelect | flags.Rows
            self.table.selectionModel().setCurrentIndex(index, chosen)
            self.table.scrollTo(index)
        return row >= 0

    def show_notice(self, text: str) -> None:
        """Say above the list why not all events are listed; empty text takes it away."""
        self.notice_text.setText(text)
        self.notice.setVisible(bool(text))

    def show_detail(self, html_text: str) -> None:
        """Show a text about an event, or what to do."""
        self.detail.show_text(html_text)

    def show_guidance(self, *, has_store: bool) -> None:
        """Say what to do where there is nothing to list."""
        lines = (
            [
                tr("This store is empty."),
                tr("Add an event: press the first button above, then click on the map."),
                tr("Or bring in a dataset: the store's menu › Import a dataset…"),
            ]
            if has_store
            else [
                tr("No store is open."),
                tr("Make one, or open one: the button at the top left."),
                tr("A store keeps what happened, who says so, and every change."),
            ]
        )
        self.show_detail("".join(f"<p>{html.escape(line)}</p>" for line in lines))

    def set_store(self, name: str) -> None:
        """Show which store is open; without one only the store's menu works."""
        self.store_button.setText(name or tr("Choose a store"))
        self.setWindowTitle(tr("Sourced events") + (f": {name}" if name else ""))
        for key, action in self.actions_by_name.items():
            action.setEnabled(bool(name) or key in actions.ALWAYS)
        for widget in (self.search, self.filters):
            widget.setEnabled(bool(name))

    # -- a link from a browser --------------------------------------------------------------------

    def dragEnterEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Take links and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Hand on the first link, or the text."""
        urls = event.mimeData().urls()
        text = urls[0].toString() if urls else event.mimeData().text()
        event.acceptProposedAction()
        self.link_dropped.emit(text.strip())
