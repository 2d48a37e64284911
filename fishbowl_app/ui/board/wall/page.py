"""The board: notes as a painted scene and as a list, their themes, and the chosen note in full."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.rules.note_filter import LOOSE, Wanted
from fishbowl_app.ui.actions import is_typing
from fishbowl_app.ui.board.wall.chosen import Chosen
from fishbowl_app.ui.board.wall.deeds import Deeds
from fishbowl_app.ui.board.wall.empty import NoNotes
from fishbowl_app.ui.board.wall.filter_bar import FilterBar
from fishbowl_app.ui.board.wall.inspector import NoteInspector
from fishbowl_app.ui.board.wall.keys import Keys
from fishbowl_app.ui.board.wall.note_model import NoteModel
from fishbowl_app.ui.board.wall.note_table import NoteTable
from fishbowl_app.ui.board.wall.scene.view import BoardView
from fishbowl_app.ui.board.wall.suggest.suggesting import Suggesting
from fishbowl_app.ui.board.wall.themes_model import ThemesModel
from fishbowl_app.ui.board.wall.themes_table import ThemesTable
from fishbowl_app.ui.board.wall.tools import BOARD, BOTH, LIST, VIEW, VIEWS, Tools
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.imports import import_file
from fishbowl_app.ui.imports.draft import Mode
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.settings import Setting, flag, splitter_sizes
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import EmptyState, SplitView, announce, set_tip, tab_in_order, tool_button

LEAST_LIST = 9  # its width in sizes of the text
GOOD_LIST = 17  # with words to know notes by, where that takes no more of the page than
MOST_LIST = 0.3
SHARES = (4500, 10500, 5000)  # how list, board and what stands beside share the width at first
DETAILS = Setting("board/details", True, flag)  # whether themes and note are beside the board
SHOWN = ("note", "theme", "board", "canvas", "region")
MENU = (
    "board_theme",
    "board_place",
    "board_aside",
    "board_alone",
    "board_stack",
    "board_unstack",
    "board_colour",
    "board_edit",
    "board_delete",
)
THEME_MENU = (
    "board_rename",
    "board_merge",
    "board_colour",
    "board_theme_up",
    "board_theme_down",
    "board_stage",
    "board_delete",
)
REGION_MENU = ("board_rename", "board_canvases")


class BoardPage(Page):
    """Puts the views together and keeps them about the same notes; `keys` does what is asked for.

    `above` is the line under the tools, for what is offered about the board as a whole.

    Signals:
        staged: a theme is to be shown large on the Stage, or taken off again. arg: its id.
    """

    staged = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chosen = Chosen(self)
        self.deeds = Deeds(desk.bridge, self)
        self.model = NoteModel(desk.bridge, self)
        self.tools = Tools(desk, self)
        self.filter = FilterBar(desk.bridge, self)
        self.details = tool_button("info", self.tr("Details"), self, with_text=True)
        self.table = NoteTable(self.model, self.chosen, self)
        self.board = BoardView(desk, self)
        self.themes = ThemesTable(ThemesModel(desk.bridge, self), self)
        self.inspector = NoteInspector(desk, self)
        self.nothing_fits = EmptyState(
            "search", self.tr("No note fits"), self.tr("There are others."), self.tr("Show all"), self
        )
        self.above = QVBoxLayout()
        self._listed = QStackedWidget(self)
        self._stack = QStackedWidget(self)
        self._body = SplitView("board", desk.settings, parent=self)
        self._beside = QStackedWidget(self)
        self.keys = Keys(self)
        self.suggesting = Suggesting(self)
        self._lay_out()
        self._shares = list(desk.settings.get(splitter_sizes("board")) or SHARES)  # while all three are seen
        self._connect()
        self.show_view(desk.settings.get(VIEW))
        self.details.setChecked(desk.settings.get(DETAILS))
        self.show_details(self.details.isChecked())
        self._refresh()
        self.setAcceptDrops(True)
        self.allow(False)

    def enter(self) -> None:
        self.work_place.setFocus()

    def find(self) -> None:
        self.filter.search.setFocus()
        self.filter.search.selectAll()

    @property
    def work_place(self) -> QWidget:
        """Where the keyboard belongs: the list where it is seen, else the board."""
        return self.table if self._listed.isVisibleTo(self) else self.board

    def shut(self) -> None:
        self.board.shut()
        self.suggesting.shut()

    def show_beside(self, panel: QWidget | None) -> None:
        """Show something beside the board; None: the themes and the note again, where they are not folded away."""
        self._beside.setCurrentWidget(panel or self._beside.widget(0))
        self._beside.setVisible(panel is not None or self.details.isChecked())

    def show_details(self, shown: bool) -> None:
        """Show themes and note beside the board, or leave it all the room, now and next time."""
        self.desk.settings.set(DETAILS, shown)
        self._beside.setVisible(shown or self._beside.currentIndex() > 0)

    def show_view(self, view: str) -> None:
        """Show the list, the board, or both, now and next time."""
        at_work = self.table.hasFocus() or self.board.hasFocus()
        if self.tools.view == BOTH and self.isVisible():
            self._shares = self._body.sizes()
        self._listed.setVisible(view != BOARD)
        self.board.setVisible(view != LIST)
        self.tools.show_view(view)
        self.desk.settings.set(VIEW, view)
        notes = sum(self._shares[:2])  # what becomes free is for them, not for what stands beside
        self._body.setSizes(self._shares if view == BOTH else [notes, notes, self._shares[-1]])
        if at_work:
            self.work_place.setFocus()

    def show_word(self, word: str, note_ids: frozenset[str]) -> None:
        """Show only the notes in which a word stands."""
        self.filter.reset()
        self.filter.show_word(word, note_ids)

    def show_canvas(self, canvas_id: str) -> None:
        """Lay the notes out on a canvas, where the board can be seen."""
        self.tools.choose_canvas(canvas_id)
        if self.desk.settings.get(VIEW) == LIST:
            self.show_view(BOTH)

    def next_view(self) -> None:
        """Show the next of the list, the board, and both."""
        self.show_view(VIEWS[(VIEWS.index(self.desk.settings.get(VIEW)) + 1) % len(VIEWS)])

    # --- showing -----------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*SHOWN):
            self._refresh()

    def _refresh(self) -> None:
        snapshot = self.desk.bridge.snapshot
        self._stack.setCurrentIndex(1 if snapshot.notes else 0)
        self.tools.show_snapshot(snapshot)
        self._tell_canvas()
        self._show_fitting()

    def _tell_canvas(self) -> None:
        """Let list and table be about the regions of the canvas that is shown, as the digits are."""
        if self.tools.canvas_id != self.themes.themes.canvas_id:
            self.model.show_canvas(self.tools.canvas_id)
            self.themes.show_canvas(self.tools.canvas_id)
            self._go_along(self.chosen.current)

    def _filter(self) -> None:
        self.model.show_wanted(self.filter.current())
        self._show_fitting()

    def _show_fitting(self) -> None:
        """Let the board show what the list shows, and say how much is hidden: keys are about nothing of that."""
        self.chosen.keep(self.model.rows)
        if self.chosen.current is None and self.model.ids:
            self.chosen.stand_on(self.model.ids[0])
        snapshot, ids, hiding = self.desk.bridge.snapshot, self.model.ids, self.model.wanted != Wanted()
        shown = sum(1 + len(snapshot.stack_of(note_id)) for note_id in ids) if hiding else len(snapshot.notes)
        self.filter.show_count(shown, len(snapshot.notes))
        self.board.show_filter(ids if hiding else None)
        self._listed.setCurrentWidget(self.table if ids else self.nothing_fits)

    def _go_down(self) -> None:
        """Go from the search to what it found."""
        if self.model.ids:
            self.enter()

    def _show_all(self) -> None:
        self.filter.reset()
        self.enter()

    def _go_along(self, note_id: str | None) -> None:
        self.board.make_current(note_id or "")
        self.inspector.show_note(note_id)
        note = self.desk.bridge.snapshot.notes.get(note_id or "")
        if note is not None and not self.themes.hasFocus():
            self.themes.choose((note.theme_id or "") if self.tools.canvas_id is None else note.region_id or LOOSE)

    def _select_along(self) -> None:
        count = len(self.chosen.ids)
        self.board.select(self.chosen.ids)
        self.tools.show_selected(count)
        if count:
            announce(self, self.tr("%n selected", "", count))

    def _selected_on_board(self, note_ids: frozenset[str]) -> None:
        """Take over what is selected on the board, in the order of the list."""
        if note_ids != frozenset(self.chosen.ids):
            self.chosen.select(note_id for note_id in self.model.ids if note_id in note_ids)

    def _show_menu(self, place: QPoint, names: Sequence[str] = MENU) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.desk.actions[name] for name in names])
        menu.popup(place)

    def _show_theme_menu(self, place: QPoint) -> None:
        self._show_menu(place, THEME_MENU if self.tools.canvas_id is None else REGION_MENU)

    # --- what comes from Qt ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if not is_typing(focus) and self.suggesting.reviewing.press(event):
            return
        if event.key() == Qt.Key.Key_Escape and focus not in (self.table, self.board):
            self.work_place.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.chosen.ids:
            self.chosen.select(())
        elif event.key() == Qt.Key.Key_Escape and self.model.wanted != Wanted():
            self.filter.reset()
        elif is_typing(focus) or not self.desk.actions.letters or not self.keys.press_digit(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.suggesting.seen(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.suggesting.seen(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list have room for words beside the board in a narrow window too."""
        super().resizeEvent(event)
        self._listed.setMinimumWidth(
            max(pixels() * LEAST_LIST, min(pixels() * GOOD_LIST, round(self.width() * MOST_LIST)))
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            import_file(self.desk, self, Mode.NOTES, path=Path(url.toLocalFile()))

    # --- putting together --------------------------------------------------------------------------------

    def allow(self, allowed: bool) -> None:
        for name in (*self.keys.commands, *self.suggesting.commands):
            self.desk.actions[name].setEnabled(allowed)

    def _connect(self) -> None:
        self.filter.wanted.connect(self._filter)
        self.filter.went_down.connect(self._go_down)
        self.nothing_fits.acted.connect(self._show_all)
        self.chosen.current_changed.connect(self._go_along)
        self.chosen.ids_changed.connect(self._select_along)
        self.board.current_changed.connect(lambda note_id: self.chosen.stand_on(note_id or None))
        self.board.selection_changed.connect(self._selected_on_board)
        self.board.theme_pressed.connect(self.themes.choose)
        self.table.opened.connect(self.keys.edit)
        self.table.menu_wanted.connect(self._show_menu)
        self.themes.menu_wanted.connect(self._show_theme_menu)
        self.board.menu_wanted.connect(self._show_menu)
        self.themes.filtered.connect(self.filter.show_only)
        self.tools.view_chosen.connect(self.show_view)
        self.tools.canvas_chosen.connect(self.board.show_canvas)
        self.tools.canvas_chosen.connect(self._tell_canvas)
        self.tools.tidied.connect(self.keys.tidy)
        self.details.toggled.connect(self.show_details)
        self.desk.bridge.changed.connect(self._on_changed)
        self.desk.actions["import"].triggered.connect(self._import)

    def _import(self) -> None:
        if self.isVisible():
            import_file(self.desk, self, Mode.NOTES)

    def _lay_out(self) -> None:
        self._listed.addWidget(self.table)
        self._listed.addWidget(self.nothing_fits)
        beside = QScrollArea(self)
        beside.setWidget(self.inspector)
        beside.setWidgetResizable(True)
        beside.setFrameShape(QScrollArea.Shape.NoFrame)
        beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = QStyle.PixelMetric.PM_ScrollBarExtent
        side = SplitView("board-side", self.desk.settings, Qt.Orientation.Vertical, self)
        noted = QWidget(self)
        rows = QVBoxLayout(noted)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.suggesting.offering.line)
        rows.addWidget(beside, 1)
        side.add_panes(self.themes, noted, stretch=(1, 1), start=(5, 4))
        side.setMinimumWidth(self.inspector.least_width + self.style().pixelMetric(bar) + gap())
        self._listed.setMinimumWidth(pixels() * LEAST_LIST)
        for pane in (side, self.suggesting.reviewing.panel):
            self._beside.addWidget(pane)
        self._body.add_panes(self._listed, self.board, self._beside, stretch=(2, 4, 1))
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(self.tools)
        column.addLayout(self._filter_line())
        column.addLayout(self.above)
        column.addWidget(self._body, 1)
        offers = self.suggesting.offering.line.buttons
        tab_in_order(
            self.table, self.board, *self.board.zoom_bar.buttons, self.themes, *offers, *self.inspector.stops
        )
        self._stack.addWidget(NoNotes(self.desk.actions, self))
        self._stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(0.5), 0, 0)
        layout.addWidget(self._stack)

    def _filter_line(self) -> QHBoxLayout:
        self.details.setCheckable(True)
        set_tip(self.details, self.tr("Themes and the note, beside the board"))
        line = QHBoxLayout()
        line.setSpacing(gap())
        line.addWidget(self.filter, 1)
        line.addWidget(self.details, 0, Qt.AlignmentFlag.AlignTop)
        return line
