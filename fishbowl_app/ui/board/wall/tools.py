"""The line over the board: what is shown, how it is laid out, how far the theming is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from fishbowl_app.model.entities import BoardLayout
from fishbowl_app.model.rules.progress import progress
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.settings import Setting, one_of
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, ElidedLabel, PlainLabel, set_tip, tool_button

LIST, BOARD, BOTH = "list", "board", "both"
VIEWS = (LIST, BOARD, BOTH)
VIEW = Setting("board/view", BOTH, one_of(*VIEWS))
NEW, CHANGE = "board_canvas", "board_canvases"  # commands in the box of canvases, instead of ids


class Tools(QWidget):
    """Buttons and boxes; what they mean is done by the page.

    Signals:
        view_chosen: arg: LIST, BOARD or BOTH.
        canvas_chosen: arg: the id of a canvas, None for the themes.
        tidied: arg: BoardLayout.
    """

    view_chosen = Signal(str)
    canvas_chosen = Signal(object)
    tidied = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.canvas_id: str | None = None
        self.views = {
            LIST: tool_button("agenda", self.tr("List"), self, with_text=True),
            BOTH: tool_button("apart", self.tr("Both"), self, with_text=True),
            BOARD: tool_button("notes", self.tr("Board"), self, with_text=True),
        }
        self.canvas = ChoiceBox(self.tr("Lay the notes out by"), 6, self)
        self.canvas.activated.connect(self._choose_canvas)
        self.suggest = tool_button("together", self.tr("Suggest"), self, with_text=True)
        set_tip(self.suggest, desk.actions["board_suggest"].toolTip())
        self.suggest.clicked.connect(desk.actions["board_suggest"].trigger)
        self.tidy = tool_button("open-space", self.tr("Tidy"), self, with_text=True)
        self.layouts = self._tidy_menu()
        self.progress = ElidedLabel("", self)
        self.reading = PlainLabel("", self, tone="quiet")
        self.selected = PlainLabel("", self, tone="accent")
        self._lay_out()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show canvases, layout and progress as they are now."""
        if self.canvas_id not in snapshot.canvases:
            self.canvas_id = None
        self._show_canvases(snapshot)
        self.layouts[snapshot.board.layout].setChecked(True)
        self.progress.setText(self._progress_words(snapshot))

    def choose_canvas(self, canvas_id: str | None) -> None:
        """Lay the notes out by a canvas, or by None in their themes."""
        self.canvas_id = canvas_id
        self.show_snapshot(self._desk.bridge.snapshot)
        self.canvas_chosen.emit(canvas_id)

    @property
    def view(self) -> str | None:
        """Which of list and board are seen, None before any was shown."""
        return next((view for view, made in self.views.items() if made.isChecked()), None)

    def show_view(self, view: str) -> None:
        """Show which of list and board are seen."""
        self.views[view].setChecked(True)

    def show_selected(self, count: int) -> None:
        """Say how many notes the next key is about, where some are selected."""
        self.selected.setText(f"{self.tr('%n selected', '', count)} ·" if count else "")
        self.selected.setVisible(bool(count))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # `_fit` sees to the width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room the buttons give up their words: how far the theming is must be seen."""
        buttons = self.findChildren(QToolButton)
        for made in buttons:
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        whole = self.progress.fontMetrics().horizontalAdvance(self.progress.text())  # which never gives way
        for group in (list(self.views.values()), buttons):
            if self.layout().sizeHint().width() - self.progress.sizeHint().width() + whole <= self.width():
                return
            for made in group:
                made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def show_reading(self, words: str) -> None:
        """Say how far the notes are read ahead, "" once they are."""
        self.reading.setText(words)
        self._fit()

    def _commands(self, snapshot: Snapshot) -> tuple[str, ...]:
        return (NEW, CHANGE) if snapshot.canvases else (NEW,)

    def _progress_words(self, snapshot: Snapshot) -> str:
        if self.canvas_id is not None:
            return self._canvas_words(snapshot, self.canvas_id)
        now = progress(snapshot)
        parts = [self.tr("%n placed", "", now.placed), self.tr("%n alone", "", now.alone)]
        if now.aside:
            parts.append(self.tr("%n set aside", "", now.aside))
        return ", ".join(parts)

    def _canvas_words(self, snapshot: Snapshot, canvas_id: str) -> str:
        """Say how many notes are in regions, and that those on other canvases are not seen."""
        notes = snapshot.notes.values()
        here = {region.id for region in snapshot.regions_of(canvas_id)}
        inside = sum(note.region_id in here for note in notes)
        loose = sum(note.region_id is None and not note.set_aside for note in notes)
        parts = [self.tr("%n in regions", "", inside), self.tr("%n in none", "", loose)]
        elsewhere = sum(note.region_id is not None for note in notes) - inside
        if elsewhere:
            parts.append(self.tr("%n on other canvases", "", elsewhere))
        return ", ".join(parts)

    def _show_canvases(self, snapshot: Snapshot) -> None:
        canvases = ((canvas.title, canvas.id, None) for canvas in snapshot.canvas_list)
        commands = ((self._desk.actions[name].text(), name, None) for name in self._commands(snapshot))
        self.canvas.offer([(self.tr("Themes"), None, None), *canvases, *commands])
        self.canvas.choose(self.canvas_id)

    def _choose_canvas(self, row: int) -> None:
        chosen = self.canvas.itemData(row)
        if chosen in (NEW, CHANGE):
            self.canvas.choose(self.canvas_id)
            self._desk.actions[chosen].trigger()
        else:
            self.choose_canvas(chosen)

    def _tidy_menu(self) -> dict[BoardLayout, QAction]:
        menu, group = QMenu(self), QActionGroup(self)
        made = {
            BoardLayout.COLUMNS: menu.addAction(self.tr("In columns")),
            BoardLayout.CLUSTERS: menu.addAction(self.tr("In clusters")),
        }
        for layout, action in made.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, layout=layout: self.tidied.emit(layout))
        self.tidy.setMenu(menu)
        self.tidy.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.tidy.clicked.connect(self._desk.actions["board_tidy"].trigger)
        return made

    def _lay_out(self) -> None:
        together = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(0.5))
        for view, made in self.views.items():
            made.setCheckable(True)
            together.addButton(made)
            made.clicked.connect(lambda _=False, view=view: self.view_chosen.emit(view))
            row.addWidget(made)
        row.addWidget(self.canvas)
        row.addWidget(self.tidy)
        row.addWidget(self.suggest)
        self.selected.hide()
        row.addWidget(self.selected)
        row.addWidget(self.progress, 1)
        row.addWidget(self.reading)
        for name, words in (("import", self.tr("Import…")), ("take_note", self.tr("Take a note"))):
            made = tool_button("note-add" if name == "take_note" else "import", words, self, with_text=True)
            made.clicked.connect(self._desk.actions[name].trigger)
            row.addWidget(made)
