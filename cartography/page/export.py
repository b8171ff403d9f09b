# SPDX-License-Identifier: GPL-2.0-or-later
"""A layout as a PDF, a picture or an SVG file."""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsFeedback,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutObject,
    QgsPrintLayout,
    QgsProcessingFeedback,
    QgsRenderContext,
    QgsRenderedFeatureHandlerInterface,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageWriter

from ...analysis.base.errors import Canceled, InputError
from ...i18n import language, tr
from . import further_page, pdf_update, print_marks, sheet_legend, svg_layers

PICTURES = ("png", "jpg", "webp")
FORMATS = ("pdf", *PICTURES, "svg")


def export(
    layout: QgsPrintLayout,
    path: str,
    *,
    dpi: float = 300.0,
    pixels: int = 0,
    marks: bool = False,
    feedback: QgsFeedback | None = None,
) -> list[str]:
    """Write a layout in the format that the path's ending names.

    Parameters
    ----------
    pixels : int
        Width of a picture; 0: as `dpi` says.
    marks : bool
        Write every page on a larger sheet, with bleed and crop marks.
    feedback : QgsFeedback, optional
        Asked after every sheet of an atlas whether to go on, and of a page or a PDF after every
        feature of its maps.

    Returns
    -------
    list of str
        The files written: pictures and SVG take one a page, and of an atlas one a sheet, with the
        sheet's name added to the file's. Of a canceled atlas the sheets that were finished; a PDF
        is one of all its sheets or none.

    Raises
    ------
    InputError
        If the format is unknown or the file cannot be written.
    Canceled
        If the user asked to stop while a page was drawn: what stood there stays.
    """
    kind = Path(path).suffix.lower().lstrip(".")
    if kind not in FORMATS:
        text = tr("“{path}” must end in .pdf, .png, .jpg, .webp or .svg.")
        raise InputError(text.format(path=path))
    if kind in PICTURES and kind.encode() not in QImageWriter.supportedImageFormats():
        text = tr("Choose .png: this QGIS writes no {kind} files without Qt’s image formats.")
        raise InputError(text.format(kind=kind.upper()))
    folder, there = Path(path).parent, Path(path).exists()
    if not folder.is_dir() or not os.access(path if there else folder, os.W_OK):
        text = tr("“{path}” cannot be written: the folder does not exist or is read-only.")
        raise InputError(text.format(path=path))
    if pixels and kind in PICTURES:
        width = layout.pageCollection().page(0).pageSize().width()
        dpi = pixels / (width + (2 * print_marks.AROUND if marks else 0.0)) * 25.4
    drawn = print_marks.with_marks(layout) if marks else layout
    with _described(drawn), sheet_legend.of_each(drawn):
        written = _written(drawn, path, kind, dpi, feedback)
    if kind == "pdf" and written:
        around = print_marks.AROUND if marks else 0.0
        pages, title = _pdf_pages(drawn, around), _text_of(drawn, "title") or drawn.name()
        try:
            done = pdf_update.complete(path, pages, language().replace("_", "-"), title)
        except OSError as error:
            text = tr("“{path}” could not be made: {error}")
            raise InputError(text.format(path=path, error=error)) from error
        if not done:
            _warn(feedback, tr("“{path}” has no tags and no trim box.").format(path=path))
    return written


def _pdf_pages(layout: QgsPrintLayout, around: float) -> list[pdf_update.PdfPage]:
    """Return what each page of a layout's PDF is: of a sheet the map in words, then text."""
    collection, atlas = layout.pageCollection(), layout.atlas()
    sizes = [collection.page(number).pageSize() for number in range(collection.pageCount())]
    trims = [(size.width() - 2 * around, size.height() - 2 * around) for size in sizes]
    sheets = atlas.count() if atlas.enabled() else 1
    found = []
    for sheet in range(sheets):
        if atlas.enabled():
            atlas.seekTo(sheet)
        words = [_alternative(layout), *[""] * (len(sizes) - 1)]
        for number, (text, trim) in enumerate(zip(words, trims)):
            if _left_out(collection.page(number)):
                continue
            cut = trim if around else None
            found.append(pdf_update.PdfPage(text, cut, around, print_marks.BLEED))
    if atlas.enabled():
        atlas.first()
    return found


def _left_out(page: QgsLayoutItemPage) -> bool:
    """Tell whether a sheet of an atlas is without a page: without sources it has none of them.

    QGIS tells of pages that are printed only while it prints.
    """
    left_out = QgsLayoutObject.DataDefinedProperty.ExcludeFromExports
    context = page.createExpressionContext()
    return page.dataDefinedProperties().valueAsBool(left_out, context, False)[0]


def _alternative(layout: QgsPrintLayout) -> str:
    """Return a page in words, for whoever does not see it: what, when, where and how much."""
    names = ("title", "as_of", "before", "after", "headline", "headline_caption")
    told = [*(_text_of(layout, name) for name in names), _figures_of(layout)]
    return ". ".join(text.strip(" .") for text in told if text) or layout.name()


def _figures_of(layout: QgsPrintLayout) -> str:
    """Return the key figures in their order: values stand in the lines that captions leave."""
    items = [layout.itemById(name) for name in ("figures", "figure_values")]
    texts = [
        item.currentText().split("\n")
        for item in items
        if isinstance(item, QgsLayoutItemLabel) and item.isVisible()
    ]
    lines = itertools.chain.from_iterable(itertools.zip_longest(*texts, fillvalue=""))
    return " ".join(line.strip() for line in lines if line.strip())


def _warn(feedback: QgsFeedback | None, text: str) -> None:
    if isinstance(feedback, QgsProcessingFeedback):
        feedback.pushWarning(text)


@contextmanager
def _described(layout: QgsPrintLayout) -> Iterator[None]:
    """Let a file say what page it is, and not whose computer made it.

    QGIS describes a file by its project: title, abstract and author. An author that somebody typed
    goes along; the name of the computer's account, which QGIS gives a new project, does not.
    """
    project = layout.project()
    known, dirty = project.metadata(), project.isDirty()
    shown = known.clone()
    texts = [_text_of(layout, name) for name in ("title", "as_of", "headline", "headline_caption")]
    shown.setTitle(texts[0] or layout.name())
    shown.setAbstract(". ".join(text for text in texts[1:] if text))
    # not when the project was begun, and without the clock of where it was made
    shown.setCreationDateTime(_moment())
    if known.author() in {QgsApplication.userFullName(), QgsApplication.userLoginName()}:
        shown.setAuthor("")
    project.setMetadata(shown)
    try:
        yield
    finally:
        project.setMetadata(known)
        project.setDirty(dirty)


def _moment() -> QDateTime:
    """Return now, or what `SOURCE_DATE_EPOCH` says, as builds that shall be repeated do."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return QDateTime.fromSecsSinceEpoch(int(epoch), Qt.TimeSpec.UTC)
    return QDateTime.currentDateTimeUtc()


def _text_of(layout: QgsPrintLayout, name: str) -> str:
    """Return what a label of a page says, on one line; nothing of one that is not shown."""
    item = layout.itemById(name)
    if not isinstance(item, QgsLayoutItemLabel) or not item.isVisible():
        return ""
    return " ".join(item.currentText().split())


def _written(
    layout: QgsPrintLayout, path: str, kind: str, dpi: float, feedback: QgsFeedback | None
) -> list[str]:
    if layout.atlas().enabled():
        made = _atlas_pdf if kind == "pdf" else _sheets
        return made(layout, path, dpi, feedback)
    try:
        return _page(layout, Path(path), kind, dpi, feedback)
    except OSError as error:
        text = tr("“{path}” could not be made: {error}")
        raise InputError(text.format(path=path, error=error)) from error


def _page(
    layout: QgsPrintLayout, path: Path, kind: str, dpi: float, feedback: QgsFeedback | None
) -> list[str]:
    """Write a layout's pages; what stood there stays until all of the new ones are whole."""
    exporter = QgsLayoutExporter(layout)
    with tempfile.TemporaryDirectory(prefix="salient_page_", dir=str(path.parent)) as own:
        half = Path(own) / path.name
        with _stopping(layout, feedback):
            result = {"pdf": _pdf, "svg": _svg}.get(kind, _picture)(exporter, str(half), dpi)
        if result == QgsLayoutExporter.ExportResult.SvgLayerError:
            again = layout.clone()  # its exporter does not keep it
            exporter = QgsLayoutExporter(again)
            with _stopping(again, feedback):
                result = exporter.exportToSvg(str(half), _outlines(str(path), dpi, feedback))
        if result != QgsLayoutExporter.ExportResult.Success:
            raise InputError(_failure(exporter, result, str(path)))
        pages = layout.pageCollection().pageCount() if kind != "pdf" else 1
        names = [path.name, *(f"{path.stem}_{number}.{kind}" for number in range(2, pages + 1))]
        for name in names if kind == "svg" else ():
            svg_layers.rename(str(half.with_name(name)), svg_layers.framed(layout))
        for name in names:
            half.with_name(name).replace(path.with_name(name))
    return [str(path.with_name(name)) for name in names]


class _Stopper(QgsRenderedFeatureHandlerInterface):
    """Stops the drawing of a map when the user asks to: QGIS's exporter of a page asks nobody."""

    def __init__(self, feedback: QgsFeedback) -> None:
        super().__init__()
        self._feedback = feedback

    def handleRenderedFeature(self, _feature, _bounds, context) -> None:  # noqa: N802 - QGIS's name
        """Look after each feature."""
        # the context is a copy, and knows whom the drawing of its layer asks
        asked = context.renderContext.feedback()
        if asked is not None and self._feedback.isCanceled():
            asked.cancel()


@contextmanager
def _stopping(layout: QgsPrintLayout, feedback: QgsFeedback | None) -> Iterator[None]:
    """Let the maps of a layout be drawn until the user asks to stop.

    Raises
    ------
    Canceled
        If he did: what was drawn is not whole.
    """
    if feedback is None:
        yield
        return
    stopper = _Stopper(feedback)
    maps = [one for one in layout.items() if isinstance(one, QgsLayoutItemMap)]
    for one in maps:
        one.addRenderedFeatureHandler(stopper)
    try:
        yield
    finally:
        for one in maps:
            one.removeRenderedFeatureHandler(stopper)
    if feedback.isCanceled():
        raise Canceled("Canceled.")


def _atlas_pdf(
    layout: QgsPrintLayout, path: str, dpi: float, feedback: QgsFeedback | None
) -> list[str]:
    settings = _pdf_settings(dpi)
    # one file of many maps has no one place on the globe
    settings.appendGeoreference = False
    # what stood there stays until the new one is whole
    half = Path(path).with_suffix(".part.pdf")
    try:
        with _stopping(layout, feedback):
            result, error = QgsLayoutExporter.exportToPdf(
                layout.atlas(), str(half), settings, feedback
            )
    except Canceled:
        half.unlink(missing_ok=True)
        return []
    if result == QgsLayoutExporter.ExportResult.Success:
        half.replace(path)
        return [path]
    half.unlink(missing_ok=True)
    if result == QgsLayoutExporter.ExportResult.Canceled:
        return []
    text = tr("“{path}” could not be made: {error}")
    raise InputError(text.format(path=path, error=error))


def _sheets(
    layout: QgsPrintLayout, path: str, dpi: float, feedback: QgsFeedback | None
) -> list[str]:
    """Write the sheets of an atlas as pictures beside one another."""
    atlas, base = layout.atlas(), Path(path)
    kind, before = base.suffix.lower().lstrip("."), atlas.filenameExpression()
    stem = QgsExpression.quotedString(f"{base.stem}_")
    atlas.setFilenameExpression(f'{stem} || "file"')
    # in their folder the exporter names the files itself
    known = {file: file.stat().st_mtime_ns for file in base.parent.glob(f"{base.stem}_*.{kind}")}
    if kind in PICTURES:
        result, error = QgsLayoutExporter.exportToImage(
            atlas, path, kind, _picture_settings(dpi), feedback
        )
    else:
        result, error = QgsLayoutExporter.exportToSvg(atlas, path, _svg_settings(dpi), feedback)
        if result == QgsLayoutExporter.ExportResult.SvgLayerError:
            settings, again = _outlines(path, dpi, feedback), layout.clone()
            with sheet_legend.of_each(again):
                result, error = QgsLayoutExporter.exportToSvg(
                    again.atlas(), path, settings, feedback
                )
    atlas.setFilenameExpression(before)
    results = QgsLayoutExporter.ExportResult
    if result not in (results.Success, results.Canceled):
        text = tr("“{path}” could not be made: {error}")
        raise InputError(text.format(path=path, error=error))
    made = sorted(base.parent.glob(f"{base.stem}_*.{kind}"))
    written = [str(file) for file in made if known.get(file) != file.stat().st_mtime_ns]
    if kind == "svg":
        for file in written:
            svg_layers.rename(file, svg_layers.framed(layout))
    return written


def _pdf(exporter: QgsLayoutExporter, path: str, dpi: float):
    return exporter.exportToPdf(path, _pdf_settings(dpi))


def _pdf_settings(dpi: float) -> QgsLayoutExporter.PdfExportSettings:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.forceVectorOutput = True
    settings.appendGeoreference = True
    settings.exportMetadata = True
    settings.simplifyGeometries = True
    # real text, so that a reader can search and an editor can check it
    settings.textRenderFormat = QgsRenderContext.TextRenderFormat.AlwaysText
    return settings


def _picture(exporter: QgsLayoutExporter, path: str, dpi: float):
    """Write the pages of a layout as pictures."""
    layout, settings = exporter.layout(), _picture_settings(dpi)
    words = further_page.numbers(layout) if path.endswith(".png") else []
    settings.pages = [n for n in range(layout.pageCollection().pageCount()) if n not in words]
    result = exporter.exportToImage(path, settings)
    before = layout.renderContext().dpi()
    layout.renderContext().setDpi(dpi)
    try:
        for number in words:
            if result == QgsLayoutExporter.ExportResult.Success:
                result = _words(exporter, Path(path), number, dpi)
    finally:
        layout.renderContext().setDpi(before)
    return result


def _words(exporter: QgsLayoutExporter, path: Path, number: int, dpi: float):
    """Write a further page as QGIS does, but in grey where it has no colours.

    It takes a fourth of the time so, and half the room.
    """
    image = exporter.renderPageToImage(number, QSize(), dpi)
    if image.isNull():
        return QgsLayoutExporter.ExportResult.MemoryError
    if image.allGray():
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    written = image.save(str(path.with_name(f"{path.stem}_{number + 1}.png")))
    results = QgsLayoutExporter.ExportResult
    return results.Success if written else results.FileError


def _picture_settings(dpi: float) -> QgsLayoutExporter.ImageExportSettings:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    settings.generateWorldFile = False
    return settings


def _svg(exporter: QgsLayoutExporter, path: str, dpi: float):
    return exporter.exportToSvg(path, _svg_settings(dpi))


def _svg_settings(dpi: float) -> QgsLayoutExporter.SvgExportSettings:
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.dpi = dpi
    # Qt writes a project's title as it is: one with "&" or "<" would end the SVG as no XML.
    settings.exportMetadata = False
    settings.forceVectorOutput = True
    # what an editor in Illustrator or Inkscape switches on and off
    settings.exportAsLayers = True
    settings.exportLabelsToSeparateLayers = True
    settings.textRenderFormat = QgsRenderContext.TextRenderFormat.AlwaysText
    return settings


def _outlines(
    path: str, dpi: float, feedback: QgsFeedback | None
) -> QgsLayoutExporter.SvgExportSettings:
    """Return how an SVG is written of a map whose labels hold what no XML may hold; say so.

    QGIS reads each layer back as XML to put them together. What is drawn as outlines is no text.
    The layout is left amid a map where that fails: a copy of it is written.
    """
    text = tr("“{path}”: text is outlines, since a label holds a character that SVG cannot hold.")
    _warn(feedback, text.format(path=path))
    settings = _svg_settings(dpi)
    settings.textRenderFormat = QgsRenderContext.TextRenderFormat.AlwaysOutlines
    return settings


def _failure(exporter: QgsLayoutExporter, result, path: str) -> str:
    results = QgsLayoutExporter.ExportResult
    text = {
        results.MemoryError: tr("“{path}”: not enough memory at this resolution. Lower it."),
        results.FileError: tr("“{path}” cannot be written. Is it open elsewhere?"),
        results.PrintError: tr("“{path}” cannot be written. Is it open elsewhere?"),
        results.SvgLayerError: tr("“{path}”: the SVG could not be put together."),
    }.get(result, tr("“{path}” could not be made: {error}"))
    said = getattr(exporter, "errorMessage", lambda: "")()  # not in every QGIS's Python
    return text.format(path=path, error=said or exporter.errorFile() or str(result))
