"""What the commands of the board do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.entities import BoardLayout
from fishbowl_app.model.rules.note_filter import LOOSE, theme_of
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.imports import import_file
from fishbowl_app.ui.imports.draft import Mode
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets.chooser import Choice, Chooser

if TYPE_CHECKING:
    from fishbowl_app.ui.board.wall.page import BoardPage


class Keys(QObject):
    """Runs the commands of the page: about the notes that are meant, or about themes where the focus is there."""

    def __init__(self, page: BoardPage) -> None:
        super().__init__(page)
        self._page, self._deeds, self._chosen = page, page.deeds, page.chosen
        self._actions = page.desk.actions
        self.chooser: Chooser | None = None  # what asked for a theme last
        self._last: list[str] = []  # what was alone last, as long as one stands there still
        self._chosen.current_changed.connect(self._leave_last)
        self.commands: dict[str, Callable[[], object]] = {
            "board_next": lambda: self._walk(1),
            "board_before": lambda: self._walk(-1),
            "board_select": self._select,
            "board_all": lambda: self._chosen.select(self._page.model.ids),
            "board_place": self._ask_where,
            "board_aside": lambda: self._go_on(self._deeds.set_aside),
            "board_alone": lambda: self._about_notes(self._deeds.let_alone),
            "board_stack": self._stack,
            "board_unstack": lambda: self._about_notes(self._deeds.unstack),
            "board_colour": self._recolour,
            "board_votes": self._count_votes,
            "board_quote": lambda: self._about_notes(self._deeds.quote),
            "board_edit": self._edit,
            "board_paste": self._paste,
            "board_delete": self._delete,
            "board_theme": lambda: self._go_on(self._deeds.make_theme),
            "board_rename": self._rename,
            "board_merge": self._merge,
            "board_split": lambda: self._about_notes(self._deeds.split),
            "board_theme_up": lambda: self._about_theme(lambda theme_id: self._deeds.move(theme_id, -1)),
            "board_theme_down": lambda: self._about_theme(lambda theme_id: self._deeds.move(theme_id, 1)),
            "board_stage": self._show_on_stage,
            "board_tidy": lambda: self.tidy(self._deeds.snapshot.board.layout),
            "board_overview": page.board.toggle_overview,
            "board_view": page.next_view,
        }
        for name in self.commands:
            self._actions[name].triggered.connect(self._do)

    def press_digit(self, event: QKeyEvent) -> bool:
        """Send what is meant to the theme of that number; False: it was no such key."""
        if self._page.tools.canvas_id is not None:
            return self._put_in_region(event.text(), self._page.tools.canvas_id)
        themes, key = self._deeds.snapshot.theme_list, event.text()
        if key not in "123456789" or not key or not self._chosen.meant:
            return False
        if int(key) > len(themes):
            hint = self.tr("There is no theme {0} yet. {1} makes one of these notes.")
            self._page.desk.bridge.say(hint.format(key, self._actions.spoken("board_theme")), Tone.INFO)
        elif self._chosen.meant == self._last and not self._deeds.snapshot.alone:
            self._leave_last()
            hint = self.tr("No note is alone any more. The same key again moves this one.")
            self._page.desk.bridge.say(hint, Tone.INFO)
        else:
            self._go_on(lambda ids: self._deeds.place(ids, themes[int(key) - 1].id))
        return True

    def _put_in_region(self, key: str, canvas_id: str) -> bool:
        """While a canvas is shown digits are its regions, and 0 is none."""
        regions, ids = self._deeds.snapshot.regions_of(canvas_id), self._chosen.meant
        if not key or key not in "0123456789" or not ids:
            return False
        if int(key) > len(regions):
            hint = self.tr("This canvas has no region {0}.")
            self._page.desk.bridge.say(hint.format(key), Tone.INFO)
        else:
            self._lay_in_region(regions[int(key) - 1].id if int(key) else LOOSE)
        return True

    def _lay_in_region(self, key: str) -> None:
        """Lay what is meant in a region, or with LOOSE in none, then stand on the next note that is in none."""
        ids = self._chosen.meant
        if self._deeds.lay_in_region(dict.fromkeys(ids), None if key == LOOSE else key):
            self._chosen.select(())
            after = self._next_of(ids, {note.id for note in self._deeds.snapshot.top_notes if not note.region_id})
            if after is not None:
                self._chosen.stand_on(after)

    def tidy(self, layout: BoardLayout) -> None:
        """Lay the board out, and show all of it: nothing is where it was looked at."""
        if self._deeds.tidy(layout):
            self._page.board.fit()

    def edit(self, note_id: str) -> None:
        """Let somebody change the words of a note: where it lies, or beside the list."""
        self._chosen.stand_on(note_id)
        if self._page.board.hasFocus():
            self._page.board.start_edit(note_id)
        else:
            self._page.details.setChecked(True)
            self._page.inspector.text.setFocus()
            self._page.inspector.text.selectAll()

    def _do(self) -> None:
        self.commands[self.sender().objectName()]()

    # --- notes -------------------------------------------------------------------------------------------

    def _about_notes(self, deed: Callable[[list[str]], bool]) -> bool:
        return bool(self._chosen.meant) and deed(self._chosen.meant)

    def _go_on(self, deed: Callable[[list[str]], bool]) -> None:
        """Do something with what is meant, then stand on the next note that is alone.

        The theme they went to is the one that is meant next: T, R makes one and names it.
        """
        ids = self._chosen.meant
        after, alone = self._next_alone(ids), {note.id for note in self._deeds.snapshot.alone}
        if ids and deed(ids):
            self._last = ids if after is None and alone.issuperset(ids) else []
            self._chosen.select(())
            self._page.themes.choose(theme_of(self._deeds.snapshot.notes[ids[0]]))
            if after is not None:
                self._chosen.stand_on(after)

    def _leave_last(self) -> None:
        self._last = []

    def _next_alone(self, done: list[str]) -> str | None:
        return self._next_of(done, {note.id for note in self._deeds.snapshot.alone})

    def _next_of(self, done: list[str], wanted: set[str]) -> str | None:
        """Return the wanted note that follows the last of these in the list, from the top again after the end."""
        model, left = self._page.model, wanted - set(done)
        last = max((model.row_of(note_id) for note_id in done), default=-1)
        order = [*model.ids[last + 1 :], *model.ids[: last + 1]]
        return next((note_id for note_id in order if note_id in left), None)

    def _walk(self, by: int) -> None:
        model, row = self._page.model, self._page.model.row_of(self._chosen.current)
        there = 0 if row < 0 else row + by
        if 0 <= there < len(model.ids):
            self._chosen.stand_on(model.ids[there])

    def _select(self) -> None:
        if self._chosen.current is not None:
            self._chosen.toggle(self._chosen.current)

    def _stack(self) -> None:
        lower = [note_id for note_id in self._chosen.ids if note_id != self._chosen.current]
        if self._chosen.current is None or not lower:
            hint = self.tr("Select the notes that go under this one, then come back to it.")
            self._page.desk.bridge.say(hint, Tone.INFO)
        elif self._deeds.stack(self._chosen.current, lower):
            self._chosen.select(())

    def _recolour(self) -> None:
        if self._page.themes.hasFocus():
            self._about_theme(self._deeds.recolour_theme)
        else:
            self._about_notes(self._deeds.recolour)

    def _count_votes(self) -> None:
        if self._chosen.current is not None:
            self._page.details.setChecked(True)
            self._page.inspector.votes.setFocus()
            self._page.inspector.votes.selectAll()

    def _edit(self) -> None:
        if self._page.themes.hasFocus():
            self._rename()
        elif self._chosen.current is not None:
            self.edit(self._chosen.current)

    def _paste(self) -> None:
        pasted = QApplication.clipboard().text()
        import_file(self._page.desk, self._page, Mode.NOTES, pasted=pasted)

    def _delete(self) -> None:
        if self._page.themes.hasFocus():
            themes = self._themes()
            if themes:
                self._deeds.delete_themes(themes)
            return
        model, row = self._page.model, self._page.model.row_of(self._chosen.current)
        if self._about_notes(self._deeds.delete) and model.ids:
            self._chosen.stand_on(model.ids[min(max(row, 0), len(model.ids) - 1)])

    # --- themes ------------------------------------------------------------------------------------------

    def _themes(self) -> list[str]:
        """Return the themes that are meant: those selected beside the board, else that of the current note."""
        there, note = self._deeds.snapshot.themes, self._deeds.snapshot.notes.get(self._chosen.current or "")
        if self._page.themes.hasFocus() or note is None or note.theme_id is None:
            return [key for key in self._page.themes.selected_keys() if key in there]
        return [note.theme_id]

    def _about_theme(self, deed: Callable[[str], object]) -> None:
        for theme_id in self._themes()[:1]:
            deed(theme_id)

    def _show_on_stage(self) -> None:
        """Show the room the theme that is meant, or the canvas that is shown."""
        canvas_id = self._page.tools.canvas_id
        if canvas_id is not None:
            self._page.staged.emit(canvas_id)
        elif self._themes():
            self._about_theme(self._page.staged.emit)
        else:
            hint = self.tr("This note is in no theme. Choose a theme beside the board.")
            self._page.desk.bridge.say(hint, Tone.INFO)

    def _rename(self) -> None:
        """Rename the theme that is meant, or the region while a canvas is shown."""
        if self._page.tools.canvas_id is not None:
            self._page.themes.rename(self._page.themes.key())
        else:
            self._about_theme(self._page.themes.rename)

    def _merge(self) -> None:
        """Merge the themes that are meant into the first; for one alone ask into which."""
        themes = self._themes()
        if len(themes) > 1:
            self._deeds.merge(themes[0], themes)
        elif themes:
            names = theme_names(self._deeds.snapshot)
            title = self.tr("Merge “{0}” into").format(names[themes[0]])
            others = [choice for choice in self._choices() if choice[0] != themes[0]]
            self._ask(Chooser(title, others, lambda into: self._deeds.merge(into, themes), self._page, ready=True))

    def _ask_where(self) -> None:
        """Ask for a theme by letters or number, or for the name of a new one; on a canvas for a region."""
        count, canvas_id = self._deeds.count(self._chosen.meant), self._page.tools.canvas_id
        if count and canvas_id is not None:
            title = self.tr("%n note(s): to which region?", "", count)
            self._ask(Chooser(title, self._regions(canvas_id), self._lay_in_region, self._page, ready=True))
        elif count:
            title = self.tr("%n note(s): to which theme?", "", count)
            likely = self._page.suggesting.offering.likely(self._chosen.meant[0])
            choices = sorted(self._choices(), key=lambda choice: _rank(likely, choice[0]))
            self._ask(Chooser(title, choices, self._send, self._page, ready=True, make=self._send_to_new))

    def _send(self, theme_id: str) -> None:
        self._go_on(lambda ids: self._deeds.place(ids, theme_id))

    def _send_to_new(self, name: str) -> None:
        self._go_on(lambda ids: self._deeds.make_theme(ids, name))

    def _choices(self) -> list[Choice]:
        names = theme_names(self._deeds.snapshot)
        return [(theme_id, f"{number} {name}") for number, (theme_id, name) in enumerate(names.items(), 1)]

    def _regions(self, canvas_id: str) -> list[Choice]:
        regions = enumerate(self._deeds.snapshot.regions_of(canvas_id), 1)
        none = self.tr("In no region")
        return [*((region.id, f"{number} {region.title}") for number, region in regions), (LOOSE, f"0 {none}")]

    def _ask(self, chooser: Chooser) -> None:
        self.chooser = chooser
        chooser.open_at(self._page.work_place.mapToGlobal(QPoint(gap(4), gap(8))))


def _rank(likely: Sequence[str], theme_id: str) -> int:
    """Return where a theme stands in a list; what is likely comes first, all else stays in its order."""
    return likely.index(theme_id) if theme_id in likely else len(likely)
