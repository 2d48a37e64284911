"""A canvas that knows headings, and numbers of pages that are not known yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.fonts import BODY
from fishbowl_app.export.pdf.shaping import ShapingCanvas


class ReportCanvas(ShapingCanvas):
    """Draws what depends on all pages as forms, which a PDF may use before they are there.

    So a document is laid out once, and what is read stays in the order in which it was drawn.
    """

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._pages: dict[str, int] = {}
        self._later: dict[str, Callable[[], tuple[str, ParagraphStyle]]] = {}

    def enter_in_outline(self, key: str, text: str, level: int, height: float) -> None:
        """Make the place where drawing stands now the target of a key, and an entry of the outline."""
        self._pages[key] = self.getPageNumber()
        self.bookmarkHorizontal(key, 0, height + look.HEADING.leading)
        self.addOutlineEntry(text, key, level, closed=level > 0)

    def page_number_of(self, key: str, right: float, y: float, style: ParagraphStyle) -> None:
        """Draw the number of the page that a key is on, ending at `right`."""
        self._draw_later(lambda: (str(self._pages.get(key, "")), style), right, y)

    def of_all_pages(self, text: Callable[[int], str], right: float, y: float, style: ParagraphStyle) -> None:
        """Draw what depends on how many pages there are, ending at `right`."""
        self._draw_later(lambda: (text(self.page_count), style), right, y)

    @property
    def page_count(self) -> int:
        """How many pages are finished."""
        return self.getPageNumber() - 1

    def save(self) -> None:
        for name, tell in self._later.items():
            self.beginForm(name, -200, -10, 0, 20)
            text, style = tell()
            self.setFont(BODY, style.fontSize)
            self.setFillColor(style.textColor)
            self.drawRightString(0, 0, text)
            self.endForm()
        super().save()

    def _draw_later(self, tell: Callable[[], tuple[str, ParagraphStyle]], right: float, y: float) -> None:
        name = f"later-{len(self._later)}"
        self._later[name] = tell
        self.saveState()
        self.translate(right, y)
        self.doForm(name)
        self.restoreState()
