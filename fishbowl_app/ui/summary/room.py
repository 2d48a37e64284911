"""The room for everything on paper: the summary, handouts, QR codes, and texts in a second language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page, PagedRoom
from fishbowl_app.ui.summary.codes.page import CodesPage
from fishbowl_app.ui.summary.handouts.page import HandoutsPage
from fishbowl_app.ui.summary.languages.page import LanguagesPage
from fishbowl_app.ui.summary.preview.work import PrintWork
from fishbowl_app.ui.summary.printing.dialog import Printing
from fishbowl_app.ui.summary.report.page import SummaryPage


class SummaryRoom(PagedRoom):
    """Its pages share the process that lays out what they show.

    Signals:
        staged: a QR code is to be shown on the Stage, or taken off again. arg: its id.
    """

    staged = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.work = PrintWork(self)
        self.printing = Printing(desk, self.work, self)
        self.summary = SummaryPage(desk, self.work, self.printing, self)
        self.handouts = HandoutsPage(desk, self.work, self.printing, self)
        self.codes = CodesPage(desk, self)
        self.languages = LanguagesPage(desk, self)
        pages: dict[str, Page] = {
            "page_summary": self.summary,
            "page_handouts": self.handouts,
            "page_codes": self.codes,
            "page_languages": self.languages,
        }
        self.hold(pages, self.tr("Pages of what is printed"))
        self.layout().insertWidget(0, self.printing.bar)
        self._connect()
        self.allow(False)

    @property
    def settled(self) -> bool:
        """Whether everything that is to be seen is there."""
        return self.work.idle and getattr(self.page, "settled", True)

    def print_form(self, number: int) -> None:
        """Come to the handouts, with a form ticked; `number` is its place among the forms, from 1."""
        self._go_to("page_handouts")
        self.handouts.want_form(number)

    def shut(self) -> None:
        self.printing.shut()
        super().shut()
        self.work.shut()

    def allow(self, allowed: bool) -> None:
        super().allow(allowed)
        for command in ("save_pdf", "print_pdf"):
            self.desk.actions[command].setEnabled(allowed)

    def showEvent(self, event: QShowEvent) -> None:
        self.work.warm()
        super().showEvent(event)

    def _connect(self) -> None:
        for page in (self.summary, self.handouts):
            page.languages_wanted.connect(self._want_languages)
        self.codes.staged.connect(self.staged)
        # A method and no lambdas: the actions outlive this room, and Qt lets go of a method when it goes.
        for command in ("summary", "handouts", "export_notes", "export_board_picture", "save_pdf", "print_pdf"):
            self.desk.actions[command].triggered.connect(self._do)

    def _do(self) -> None:
        {
            "summary": lambda: self._to("page_summary", self.summary),
            "handouts": lambda: self._to("page_handouts", self.handouts),
            "export_notes": lambda: self._export(self.summary.export_notes),
            "export_board_picture": lambda: self._export(self.summary.export_board),
            "save_pdf": lambda: self._on_paper(lambda page: page.save()),
            "print_pdf": lambda: self._on_paper(lambda page: page.print()),
        }[self.sender().objectName()]()

    def _want_languages(self) -> None:
        self.open_page("page_languages")

    def _to(self, command: str, page: SummaryPage | HandoutsPage) -> None:
        """Come to a page from wherever its key was pressed; pressed there, it prints."""
        if self.isVisible() and self.page is page:
            page.print()
        else:
            self._go_to(command)

    def _on_paper(self, act: Callable[[SummaryPage | HandoutsPage], None]) -> None:
        """Do something with what is shown; a page that shows no paper has nothing to do."""
        if isinstance(self.page, SummaryPage | HandoutsPage):
            act(self.page)

    def _export(self, act: Callable[[], None]) -> None:
        """Come here from wherever a file was asked for, and ask where it goes."""
        self._go_to("page_summary")
        act()

    def _go_to(self, command: str) -> None:
        self.desk.actions["go_summary"].trigger()
        self.open_page(command)
