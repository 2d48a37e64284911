"""Above the pages: which one is shown, where to jump to, and how large they are."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from fishbowl_app.print_jobs import PageTitle
from fishbowl_app.ui.summary.preview.layout import Zoom
from fishbowl_app.ui.summary.preview.place import title_at
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import PlainLabel, tool_button
from fishbowl_app.ui.widgets.choice import ChoiceBox

_LEAST_LETTERS = 4


class PreviewBar(QWidget):
    """Page, heading, zoom.

    Signals:
        page_wanted: arg: its number, from 0.
        zoom_wanted: arg: the Zoom.
        list_wanted: the list of headings is to be seen, or not. arg: whether.
    """

    page_wanted = Signal(int)
    zoom_wanted = Signal(object)
    list_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[PageTitle, ...] = ()
        self.page = QSpinBox(self)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setKeyboardTracking(False)
        self.of = PlainLabel("", self, tone="quiet")
        self.headings = ChoiceBox(self.tr("Go to the heading"), _LEAST_LETTERS, self)
        self.headings.setMinimumWidth(
            gap(5)
        )  # large text: it gives way first, the list beside the pages says it all
        self.headings.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.page.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.zoom = ChoiceBox(self.tr("Size of the pages"), _LEAST_LETTERS, self)
        self.zoom.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToContents
        )  # there are few words, never cut
        self.zoom.offer([(self._zoom_text(zoom), zoom, None) for zoom in Zoom])
        self.list = tool_button("agenda", self.tr("List of headings beside the pages"), self)
        self.list.setCheckable(True)
        self._lay_out()
        self._connect()

    def show_titles(self, titles: tuple[PageTitle, ...], count: int) -> None:
        """Offer the headings and pages of a document."""
        first = PageTitle(self.tr("First page"), 0, 0)
        self._titles = (first, *titles) if not titles or titles[0].page else titles
        names = ("\u2003" * title.level + title.words for title in self._titles)
        self.headings.offer([(words, number, None) for number, words in enumerate(names)])
        with QSignalBlocker(self.page):
            self.page.setRange(1, max(count, 1))
        self.of.setText(self.tr("of {0}").format(count))
        self.setEnabled(count > 0)

    def show_page(self, page: int) -> None:
        """Say which page is shown."""
        with QSignalBlocker(self.page):
            self.page.setValue(page + 1)
        self.headings.setCurrentIndex(title_at(self._titles, page))

    def show_zoom(self, zoom: Zoom) -> None:
        """Say how large pages are."""
        self.zoom.choose(zoom)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(0.5))
        row.addWidget(self.page)
        row.addWidget(self.of)
        row.addWidget(self.headings, 1)
        row.addWidget(self.zoom)
        row.addWidget(self.list)

    def _connect(self) -> None:
        self.page.valueChanged.connect(lambda page: self.page_wanted.emit(page - 1))
        self.headings.activated.connect(lambda number: self.page_wanted.emit(self._titles[number].page))
        self.zoom.activated.connect(lambda _: self.zoom_wanted.emit(Zoom(self.zoom.currentData())))
        self.list.toggled.connect(self.list_wanted)

    def _zoom_text(self, zoom: Zoom) -> str:
        named = {Zoom.WIDTH: self.tr("Fit the width"), Zoom.PAGE: self.tr("Whole page")}
        return named.get(zoom) or self.tr("{0} %").format(int(zoom))
