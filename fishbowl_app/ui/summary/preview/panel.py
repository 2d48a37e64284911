"""The preview: the real PDF, made again whenever what goes into it changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.model.errors import WorkerLost
from fishbowl_app.print_jobs import HandoutsJob, Laid, Look, Picture, PictureJob, SummaryJob
from fishbowl_app.ui.settings import Setting, Settings, flag, splitter_sizes
from fishbowl_app.ui.summary.preview.bar import PreviewBar
from fishbowl_app.ui.summary.preview.headings import HeadingsList
from fishbowl_app.ui.summary.preview.pages import PagesView
from fishbowl_app.ui.summary.preview.work import PrintWork, Urgency
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import InlineMessage, MessageKind, SplitView

_BESIDE = "headings"
LISTED = Setting("summary/headings_listed", False, flag)
Make = Callable[[Look], SummaryJob | HandoutsJob]


class Preview(QWidget):
    """Pages with what turns them, and their headings as a list.

    Args:
        name: of the document in the process that makes it.
        work: that process.
        settings: where zoom and list are kept.
        parent: the widget it belongs to.

    Signals:
        made: another document is shown. arg: Laid.
    """

    made = Signal(object)

    def __init__(self, name: str, work: PrintWork, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.laid: Laid | None = None
        self._work, self._settings = work, settings
        self._make: Make | None = None  # makes what is to be seen
        self._due = False  # it is not what is seen yet
        self._made_again = False  # what was lost with its process is made once more, not for ever
        self.bar = PreviewBar(self)
        self.pages = PagesView(settings, self)
        self.headings = HeadingsList(self)
        self.message = InlineMessage(self)
        self._lay_out()
        self._connect()

    @property
    def settled(self) -> bool:
        """Whether what is seen is what was asked for last, with all its pictures."""
        return not self._due and self.pages.missing() is None

    def show_document(self, make: Make) -> None:
        """Have a document made and show it in the place of the one that is seen.

        Args:
            make: gives the job, told what is looked at; asked for it at once, or when the preview is seen.
        """
        self._make, self._due, self._made_again = make, True, False
        self._ask()

    def cover(self, text: str) -> None:
        """Show no pages, but say why: there is nothing to print."""
        self.laid, self._due = None, False
        self._work.drop(Urgency.DOCUMENT, self.name)
        self._work.drop(Urgency.PICTURE, self.name)
        self.message.show_message(text, MessageKind.INFO, closable=False)
        self._show_pages(False)

    def go_to(self, page: int) -> None:
        """Show a page."""
        self.pages.go_to(page)

    # --- making ------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._due and self._make is not None and self.isVisible():
            self.pages.show_making()
            self._work.ask(
                Urgency.DOCUMENT, self.name, self._make(self.pages.look()), self._on_made, self._on_failed
            )

    def _on_made(self, laid: Laid | None) -> None:
        if laid is None:
            return
        if not laid.sizes:
            self.cover(self.tr("There is nothing to print of this yet."))
            return
        self._due, self.laid = False, laid
        self.message.clear()
        self._show_pages(True)
        self.headings.show_titles(laid.titles)
        self.bar.show_titles(laid.titles, len(laid.sizes))
        self.pages.show_document(laid)
        self.bar.show_page(self.pages.page)
        self.made.emit(laid)

    def _picture(self) -> None:
        page = self.pages.missing()
        if page is not None and self.laid is not None:
            job = PictureJob(self.name, self.laid.version, page, self.pages.scale_of(page))
            self._work.ask(Urgency.PICTURE, self.name, job, self._on_pictured, self._on_failed)

    def _on_pictured(self, picture: Picture | None) -> None:
        if picture is None:
            self._make_again()
        else:
            self.pages.show_picture(picture)
            self._picture()

    def _make_again(self) -> None:
        """Have what was lost with its process, or given way to another document, made once more."""
        if not self._made_again:
            self._made_again = self._due = True
            self._ask()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, WorkerLost) and not self._made_again:
            self._make_again()
        else:
            self._due = True
            text = self.tr("The preview could not be made. Saving may fail too.")
            self.message.show_message(text, MessageKind.ALERT, self.tr("Try again"), closable=False)

    # --- looks -------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def _on_turned(self, page: int) -> None:
        self.bar.show_page(page)
        where = QCoreApplication.translate("Summary", "Page {0} of {1}")
        self.pages.setAccessibleDescription(where.format(page + 1, self.bar.page.maximum()))

    def _show_pages(self, shown: bool) -> None:
        self.pages.setVisible(shown)
        self.bar.setVisible(shown)
        if shown and self.bar.list.isChecked() and not self.headings.isVisible():
            self._list(True)
        elif not shown:
            self.headings.hide()

    def _list(self, listed: bool) -> None:
        self._settings.set(LISTED, listed)
        self.headings.setVisible(listed and self.pages.isVisible())
        if listed:  # a pane that was hidden has no size of its own
            sizes = self._settings.get(splitter_sizes(_BESIDE)) or (self.width() * 3 // 10, self.width())
            self._beside.setSizes(list(sizes))

    def _connect(self) -> None:
        self.bar.page_wanted.connect(self.go_to)
        self.bar.zoom_wanted.connect(self.pages.show_zoom)
        self.bar.list_wanted.connect(self._list)
        self.headings.wanted.connect(self.go_to)
        self.pages.turned.connect(self._on_turned)
        self.pages.zoomed.connect(self.bar.show_zoom)
        self.pages.wanting.connect(self._picture)
        self.message.acted.connect(self._ask)

    def _lay_out(self) -> None:
        self._beside = beside = SplitView(_BESIDE, self._settings, parent=self)
        beside.add_panes(self.headings, self.pages, stretch=(0, 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addWidget(beside, 1)
        self.bar.show_zoom(self.pages.zoom)
        self.bar.list.setChecked(self._settings.get(LISTED))
        self.bar.show_titles((), 0)
        self.headings.hide()
        self.headings.setMinimumWidth(gap(12))
