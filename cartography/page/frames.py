# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of a map, one a date, by the export of QGIS's temporal controller."""

from __future__ import annotations

import datetime as dt
import os
import re
import struct
import tempfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsFeedback,
    QgsInterval,
    QgsLayoutItemMap,
    QgsMapDecoration,
    QgsMapSettings,
    QgsProcessingFeedback,
    QgsTemporalUtils,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ...analysis.base.errors import InputError
from ...i18n import tr
from ..style import palette
from . import context, dated, frame_key, headline, key_marks, source_marks, specks
from . import text as page_text

#: dots across a frame, as films have them
WIDTH = 1920
#: a frame is drawn as if this wide on paper, so that symbols and letters keep their proportions
_PAPER_MM = 297.0
_TITLE_POINTS, _DATE_POINTS, _SAID_POINTS, _NOTE_POINTS = 15.0, 20.0, 11.0, 8.0
_PAD_MM = 5.0

#: what frames are called: a number and a date
_FRAME = re.compile(r"\d{3,}_-?\d{4,}-\d\d-\d\d\.png")

#: a text of a PNG (a chunk “tEXt” with its length before and its sum behind), and where it stands:
#: behind the signature and the header, which comes first
_TEXT = b"tEXtSoftware\x00Salient frame"
_MARK = struct.pack(">I", len(_TEXT) - 4) + _TEXT + struct.pack(">I", zlib.crc32(_TEXT))
_BEFORE_MARK = 33


class _Caption(QgsMapDecoration):
    """Writes title and date above the map, and what must be said about it below.

    What is `said` is of its date, and stands with it.
    """

    def __init__(self, title: str, date: str, said: str, note: str, key, family: str) -> None:
        super().__init__()
        self._family, self._said = family, said
        self._title, self._date, self._note, self._key = title, date, note, key

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Title and date")

    def render(self, map_settings: QgsMapSettings, drawing) -> None:
        """Draw on a finished frame."""
        painter = drawing.painter()
        mm = map_settings.outputDpi() / 25.4
        size = map_settings.outputSize()
        room = size.width() / mm - 2.0 * _PAD_MM - 3.0
        top = _PAD_MM
        for text, points, bold in (
            (self._date, _DATE_POINTS, True),
            (self._title, _TITLE_POINTS, False),
            (self._said, _SAID_POINTS, False),
        ):
            font = page_text.font_of(self._family, points, bold=bold)
            for line in page_text.wrap(text, font, room):
                top += self._write(painter, line, (_PAD_MM, top), font, mm)
        font = page_text.font_of(self._family, _NOTE_POINTS)
        below = size.height() / mm - _PAD_MM
        for line in reversed(page_text.wrap(self._note, font, room)):
            below -= page_text.line_height_mm(font)
            self._write(painter, line, (_PAD_MM, below), font, mm)
        frame_key.draw(painter, self._key, _PAD_MM, below - 2.0, mm, self._family)

    @staticmethod
    def _write(painter, text: str, at: tuple[float, float], font: QFont, mm: float) -> float:
        """Write a line on a light ground; return its height in millimetres."""
        if not text:
            return 0.0
        width, height = page_text.width_mm(text, font), page_text.line_height_mm(font)
        painter.save()
        painter.setFont(page_text.sized(font, mm))
        box = QRectF(at[0] * mm, at[1] * mm, (width + 3.0) * mm, height * mm)
        ground = QColor(palette.PAPER)
        ground.setAlphaF(0.85)
        painter.fillRect(box, ground)
        painter.setPen(QColor(palette.INK))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
        return height


def export(
    main: QgsLayoutItemMap,
    dates: Sequence[dt.date],
    folder: str,
    *,
    title: str,
    note: str = "",
    family: str = "",
    feedback: QgsFeedback | None = None,
) -> list[str]:
    """Write a picture of a map for each date.

    Parameters
    ----------
    main : QgsLayoutItemMap
        Says extent, CRS and layers.
    dates : sequence of date
    folder : str
        Made where there is none.

    Returns
    -------
    list of str
        The files, in the order of dates; their names sort in that order.

    Raises
    ------
    InputError
        If there is no date, or a file cannot be written.
    """
    if not dates:
        raise InputError(tr("The layers have no dates: there is nothing to make frames of."))
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = tr("The folder “{folder}” cannot be made: {error}. Choose another place.")
        raise InputError(text.format(folder=folder, error=error.strerror)) from error
    if not os.access(folder, os.W_OK):
        text = tr("The folder “{folder}” is read-only. Choose another place.")
        raise InputError(text.format(folder=folder))
    settings = _settings(main)
    layers = settings.layers()
    # a film goes without the page that says whose its borders and towns are
    note = " · ".join(text for text in (note, *context.credit(layers)) if text)
    digits = max(3, len(str(len(dates))))
    written: list[str] = []
    jumps: headline.Jumps = {}
    for number, date in enumerate(dates, start=1):
        if feedback is not None and feedback.isCanceled():
            break
        path = str(Path(folder) / f"{number:0{digits}}_{date.isoformat()}.png")
        shown = [layer for layer in layers if not dated.later(layer, date)]
        with dated.for_a_while(main, date):
            key = frame_key.entries(main, shown)
        # where the gap shuts in another pocket from a frame to the next it seems to have closed
        said = headline.jump_since(shown, date, dates[0], jumps)
        caption = _Caption(title, dated.in_words(shown, date), said, note, key, family)
        settings.setLayers(shown)
        _frame(settings, date, caption, path)
        written.append(path)
        if feedback is not None:
            feedback.setProgress(100.0 * number / len(dates))
    if len(written) == len(dates):
        _remove_older(Path(folder), written, feedback)
    return written


def _remove_older(folder: Path, written: Sequence[str], feedback: QgsFeedback | None) -> None:
    """Remove the frames of an earlier run, and say so: with other dates their numbers would mix.

    Pictures that are named so, and were not made here, stay, and that they are there is said.
    """
    new = {Path(one).name for one in written}
    others = [file for file in folder.glob("*.png") if _FRAME.fullmatch(file.name)]
    others = [file for file in others if file.name not in new]
    ours = [file for file in others if _is_ours(file)]
    for file in ours:
        file.unlink()
    texts = (
        (len(ours), tr("Frames of an earlier run that were removed from “{folder}”: {count}.")),
        (
            len(others) - len(ours),
            tr("Other pictures in “{folder}” that are named as frames are: {count}."),
        ),
    )
    for count, text in texts:
        if count and isinstance(feedback, QgsProcessingFeedback):
            feedback.pushWarning(text.format(folder=folder, count=count))


def _is_ours(file: Path) -> bool:
    """Tell whether a picture has the mark of a frame."""
    with file.open("rb") as opened:
        return _MARK in opened.read(_BEFORE_MARK + len(_MARK))


def _mark(file: Path) -> None:
    """Mark a picture as a frame, after its header: a text that no program shows."""
    content = file.read_bytes()
    file.write_bytes(content[:_BEFORE_MARK] + _MARK + content[_BEFORE_MARK:])


def _settings(main: QgsLayoutItemMap) -> QgsMapSettings:
    ratio = main.rect().height() / main.rect().width()
    dpi = WIDTH / _PAPER_MM * 25.4
    # films want an even number of lines
    size = main.rect().size().toSize()
    size.setWidth(WIDTH)
    size.setHeight(2 * round(WIDTH * ratio / 2.0))
    settings = main.mapSettings(main.extent(), main.rect().size(), dpi, True)
    # numbers without the list that they point to say nothing, nor rings of the page's day
    own = (source_marks.KEY, key_marks.KEY, specks.KEY)
    layers = [one for one in main.layers() if not any(map(one.customProperty, own))]
    settings.setLayers(layers)
    settings.setOutputSize(size)
    settings.setOutputDpi(dpi)
    # the settings of an item have none: the sea would be black in a film
    settings.setBackgroundColor(main.backgroundColor())
    return settings


def _frame(settings: QgsMapSettings, date: dt.date, caption: _Caption, path: str) -> None:
    """Draw one date; the exporter numbers its frames from 0, so each gets a folder of its own."""
    export_settings = QgsTemporalUtils.AnimationExportSettings()
    # a range without length has no frame
    export_settings.animationRange = dated.noon(date, 1)
    export_settings.frameDuration = QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalDays)
    export_settings.fileNameTemplate = "####.png"
    export_settings.decorations = [caption]
    with tempfile.TemporaryDirectory(prefix="salient_frame_", dir=str(Path(path).parent)) as own:
        export_settings.outputDirectory = own
        ok, error = QgsTemporalUtils.exportAnimation(settings, export_settings)
        made = sorted(Path(own).glob("*.png"))
        if not ok or not made:
            text = tr("“{path}” could not be made: {error}")
            raise InputError(text.format(path=path, error=error))
        _mark(made[0])
        made[0].replace(path)
