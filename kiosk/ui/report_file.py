"""A report as a PDF: A4, our fonts, texts that can be selected, a title."""

from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO

import msgspec
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.ui import fonts
from kiosk.ui.application import application, prepare_environment
from kiosk.ui.languages import desk_texts
from kiosk.ui.report_blocks import TALL_SCORE, Block, blocks
from kiosk.ui.report_sheet import QUIET, Sheet
from kiosk.ui.report_words import Words

if TYPE_CHECKING:
    from kiosk.reporting import Report

DOTS_PER_INCH = 1200
PAGE_MM = (210.0, 297.0)
MARGIN_MM = 17.0
TOP_MM = 15.0
FOOT_MM = 16.0
BETWEEN_MM = 3.0
MOST_PAGES = 2
LEAST_COMMENTS = 8
TALL = ("Noto Sans Arabic",)

translate = QCoreApplication.translate


def write(report: "Report", file: BinaryIO, language: str, made: datetime, product: str) -> int:
    """Draw a report, in a program without a window of its own.

    Args:
        report: what it says.
        file: takes the bytes of the PDF.
        language: of its words (a BCP 47 tag); what has no texts in it comes in English.
        made: when, in the desk's time.
        product: the program's name and version, for the file's own description.

    Returns:
        How many pages it has.
    """
    if QCoreApplication.instance() is None:
        prepare_environment(offscreen=True)
    running = application()
    fonts.speak(language)
    fonts.need([comment.language for comment in report.comments])
    fonts.need([tag for idea in report.done for tag in (*idea.wording, *idea.answer)][:8])
    translator = desk_texts(language)
    if translator is not None:
        running.installTranslator(translator)
    try:
        return _draw(report, file, language, made, product)
    finally:
        if translator is not None:
            running.removeTranslator(translator)


def _draw(report: "Report", file: BinaryIO, language: str, made: datetime, product: str) -> int:
    words = Words(language, report.default)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    desk = report.desk or translate("Report", "All desks")
    writer.setTitle(f"{words.kind(report.period)}: {words.title(report.period, report.first)} – {desk}")
    writer.setCreator(product)
    painter = QPainter(writer)
    try:
        dots = DOTS_PER_INCH / 25.4
        mirrored = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
        painter.translate(MARGIN_MM * dots, 0)
        sheet = Sheet(painter, dots, PAGE_MM[0] - 2 * MARGIN_MM, mirrored=mirrored, tall=fonts.family(language) in TALL)
        pages = _pages(sheet, words, report, made)
        for number, page in enumerate(pages, 1):
            if number > 1:
                writer.newPage()
            y = TOP_MM
            for high, draw in page:
                draw(sheet, y)
                y += high + BETWEEN_MM
            _foot(sheet, words, made, number, len(pages))
    finally:
        painter.end()
    file.write(buffer.data().data())
    buffer.close()
    return len(pages)


def _pages(sheet: Sheet, words: Words, report: "Report", made: datetime) -> list[list[Block]]:
    """Return the pages' blocks: all on one page, else roomier, with as many comments as end on the second page."""
    pages = _paged(list(blocks(sheet, words, report, made.date())))
    if len(pages) == 1:
        return pages
    while True:
        pages = _paged(list(blocks(sheet, words, report, made.date(), TALL_SCORE)))
        if len(pages) <= MOST_PAGES or len(report.comments) <= LEAST_COMMENTS:
            return pages
        report = msgspec.structs.replace(report, comments=report.comments[:-2])


def _paged(found: list[Block]) -> list[list[Block]]:
    """Return the blocks page by page; a heading stays with what follows it, as a block of less than 9 mm."""
    pages: list[list[Block]] = [[]]
    y = TOP_MM
    end = PAGE_MM[1] - FOOT_MM
    for place, block in enumerate(found):
        needs = block[0]
        if needs < 9 and place + 1 < len(found):
            needs += found[place + 1][0] + BETWEEN_MM
        if pages[-1] and y + needs > end:
            pages.append([])
            y = TOP_MM
        pages[-1].append(block)
        y += block[0] + BETWEEN_MM
    return pages


def _foot(sheet: Sheet, words: Words, made: datetime, number: int, of: int) -> None:
    y = PAGE_MM[1] - 11
    told = translate("Report", "Made on %1").replace("%1", words.day(made.date()))
    sheet.text(0, y, 120, told, 7.5, colour=QUIET)
    page = translate("Report", "Page %1 of %2").replace("%1", words.plain(number)).replace("%2", words.plain(of))
    sheet.text(sheet.width - 50, y, 50, page, 7.5, colour=QUIET, align="end")
