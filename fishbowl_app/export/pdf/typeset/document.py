"""Pages: margins, footers, metadata, and telling how far the work is."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.escape import Run
from fishbowl_app.export.pdf.fonts import BODY, width_of
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.typeset.canvas import ReportCanvas

_LANGUAGES = {"en": "en-GB", "cy": "cy-GB"}
_MAKER = "Fishbowl"
_NUMBER_WIDTH = 110.0


class Cancelled(Exception):
    """Somebody asked to stop."""


class Document(BaseDocTemplate):
    """A document with a footer on every page."""

    def __init__(self, press: Press, title: str, subject: str) -> None:
        self._press, self._file = press, io.BytesIO()
        self.page_count = 0
        sheet = press.sheet
        self._footer = list(_fitting(press.ink.runs(title), look.FOOTER, sheet.measure - _NUMBER_WIDTH))
        super().__init__(
            self._file,
            pagesize=(sheet.width, sheet.height),
            title=" ".join(title.split()),
            author=_MAKER,
            creator=_MAKER,
            subject=subject,
            lang=_LANGUAGES[press.words.language],
            displayDocTitle=True,
            initialFontName=BODY,
        )
        frame = Frame(
            sheet.left,
            sheet.bottom,
            sheet.measure,
            sheet.text_height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates(PageTemplate(frames=[frame], onPageEnd=self._draw_footer))

    def build_pdf(
        self,
        story: list[Flowable],
        progress: Callable[[float], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> bytes:
        """Lay the story out and return the file.

        Raises:
            Cancelled: if that was asked for.
        """
        whole = len(story) or 1

        def on_progress(kind: str, value: Any) -> None:
            if cancelled is not None and cancelled():
                raise Cancelled
            if kind == "PROGRESS" and progress is not None:
                progress(value / whole)

        self.setProgressCallBack(on_progress)
        self.build(story, canvasmaker=ReportCanvas)
        return self._file.getvalue()

    def _draw_footer(self, canvas: Any, document: Any) -> None:
        sheet, style = self._press.sheet, look.FOOTER
        page, text = canvas.getPageNumber(), self._press.words.translate("Summary", "Page {0} of {1}")
        right, y = sheet.left + sheet.measure, sheet.bottom - 30
        canvas.saveState()
        canvas.setStrokeColor(look.LINE)
        canvas.setLineWidth(0.5)
        canvas.line(sheet.left, y + 14, right, y + 14)
        canvas.setFillColor(style.textColor)
        x = sheet.left
        for run in self._footer:
            canvas.setFont(run.font, style.fontSize)
            canvas.drawString(x, y, run.text)
            x += width_of(run.text, run.font, style.fontSize)
        canvas.restoreState()
        canvas.of_all_pages(lambda pages: text.format(page, pages), right, y, style)
        self.page_count = page


def _fitting(runs: Iterable[Run], style: ParagraphStyle, room: float) -> Iterator[Run]:
    """Yield as much of a line as there is room for, with an ellipsis where something is left out."""
    for run in runs:
        text = run.text
        while width_of(text, run.font, style.fontSize) > room:
            text = text[:-1]
        yield Run(text, run.font)
        if text != run.text:
            yield Run("…", BODY)
            return
        room -= width_of(text, run.font, style.fontSize)
