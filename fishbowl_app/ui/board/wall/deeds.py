"""What is done on the board; each deed says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.entities import BoardLayout, Colour
from fishbowl_app.model.ops.board import colour_notes, move_notes, tidy
from fishbowl_app.model.ops.canvases import put_in_region
from fishbowl_app.model.ops.notes import delete_notes
from fishbowl_app.model.ops.placing import Place
from fishbowl_app.model.ops.stacks import stack_notes, unstack
from fishbowl_app.model.ops.themes import (
    add_theme,
    delete_themes,
    merge_themes,
    move_theme,
    place_notes,
    recolour_theme,
    set_aside,
    split_theme,
)
from fishbowl_app.model.ops.writeup import quote
from fishbowl_app.model.rules.progress import progress
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.texts import colour_text

COLOURS = tuple(Colour)


class Deeds(QObject):
    """Runs the ops of the board for keys, buttons and menus. Each returns whether it was done."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    @property
    def snapshot(self) -> Snapshot:
        """The session as it is now."""
        return self._bridge.snapshot

    def count(self, note_ids: Iterable[str]) -> int:
        """Return how many notes these are with what lies under them, which goes where they go."""
        return sum(1 + len(self.snapshot.stack_of(note_id)) for note_id in note_ids)

    # --- notes -------------------------------------------------------------------------------------------

    def place(self, note_ids: Sequence[str], theme_id: str) -> bool:
        """Put notes into a theme."""
        came_from = self._themes_of(note_ids, theme_id)
        done = self._tried(place_notes, note_ids, theme_id)
        return done and self._say_placed(self.count(note_ids), theme_id, came_from)

    def make_theme(self, note_ids: Sequence[str], name: str = "") -> bool:
        """Make a theme of notes, without a name as long as nobody gives it one."""
        came_from = self._themes_of(note_ids)
        done, theme = self._bridge.tried(add_theme, note_ids, name=name)
        if done and note_ids:
            return self._say_placed(self.count(note_ids), theme.id, came_from)
        return done and self._say(self.tr("{0} is there, still without notes.").format(self._named(theme.id)))

    def let_alone(self, note_ids: Sequence[str]) -> bool:
        """Take notes out of their themes, or back from those set aside."""
        done = self._tried(place_notes, note_ids, None)
        return done and self._say_count(self.tr("%n note(s) alone again", "", self.count(note_ids)))

    def lay(self, places: Mapping[str, Place | None]) -> bool:
        """Let notes lie alone at places of the board; None: with those that nobody has put anywhere yet."""
        done = self._tried(move_notes, places, None)
        return done and self._say_count(self.tr("%n note(s) moved", "", self.count(places)))

    def lay_in_region(self, places: Mapping[str, Place | None], region_id: str | None) -> bool:
        """Lay notes in a region of a canvas, or in none."""
        done, region = self._tried(put_in_region, places, region_id), self.snapshot.regions.get(region_id or "")
        notes = self.tr("%n note(s)", "", self.count(places))
        where = self.tr("“{0}”").format(region.title) if region is not None else self.tr("no region")
        return done and self._say(self.tr("{0} in {1}").format(notes, where))

    def quote(self, note_ids: Sequence[str]) -> bool:
        """Quote notes under their themes in the write-up."""
        done, count = self._bridge.tried(quote, note_ids)
        return done and self._say(self.tr("%n note(s) quoted in the write-up", "", count))

    def set_aside(self, note_ids: Sequence[str]) -> bool:
        """Set notes aside."""
        done = self._tried(set_aside, note_ids)
        return done and self._say_count(self.tr("%n note(s) set aside", "", self.count(note_ids)))

    def stack(self, top_id: str, note_ids: Sequence[str]) -> bool:
        """Lay notes under another."""
        done = self._tried(stack_notes, top_id, note_ids)
        lower = len(self.snapshot.stack_of(top_id))
        return done and self._say(self.tr("%n note(s) lie under this one now.", "", lower))

    def unstack(self, note_ids: Sequence[str]) -> bool:
        """Take notes out from under others."""
        notes = [self.snapshot.notes[each] for each in note_ids]
        lower = {
            low.id for note in notes for low in ([note] if note.stack_id else self.snapshot.stack_of(note.id))
        }
        if not lower:
            return self._hint(self.tr("Nothing lies under this note."))
        done = self._tried(unstack, note_ids)
        return done and self._say(self.tr("%n note(s) taken off the stack.", "", len(lower)))

    def recolour(self, note_ids: Sequence[str]) -> bool:
        """Give notes the colour after that of the first."""
        colour = _after(self.snapshot.notes[note_ids[0]].colour)
        done = self._tried(colour_notes, note_ids, colour)
        words = self.tr("%n note(s): {0}", "", len(note_ids))
        return done and self._say(words.format(colour_text(colour)))

    def delete(self, note_ids: Sequence[str]) -> bool:
        """Take notes out; undo brings them back."""
        done = self._tried(delete_notes, note_ids)
        return done and self._say(self.tr("%n note(s) deleted. Undo brings them back.", "", len(note_ids)))

    # --- themes ------------------------------------------------------------------------------------------

    def merge(self, into_id: str, theme_ids: Sequence[str]) -> bool:
        """Let a theme take over the notes of others."""
        names = ", ".join(self._named(each) for each in theme_ids if each != into_id)
        if not self._tried(merge_themes, into_id, theme_ids):
            return False
        notes = self.tr("%n note(s)", "", len(self.snapshot.notes_of_theme(into_id)))
        return self._say(self.tr("{0} merged into {1}: {2}.").format(names, self._named(into_id), notes))

    def split(self, note_ids: Sequence[str]) -> bool:
        """Make a new theme of some notes of one theme, right after it."""
        themes = {self.snapshot.notes[each].theme_id for each in note_ids}
        if len(themes) != 1 or None in themes:
            return self._hint(self.tr("Select notes of one theme: they become a theme of their own."))
        done, made = self._bridge.tried(split_theme, themes.pop(), [list(note_ids)])
        return done and self._say_placed(self.count(note_ids), made[0].id)

    def move(self, theme_id: str, by: int) -> bool:
        """Move a theme up or down in their order."""
        order = [theme.id for theme in self.snapshot.theme_list]
        to = order.index(theme_id) + by
        if not 0 <= to < len(order) or not self._tried(move_theme, theme_id, to):
            return False
        return self._say(self.tr("{0} is number {1} now.").format(self._named(theme_id), to + 1))

    def recolour_theme(self, theme_id: str) -> bool:
        """Give a theme the next colour."""
        colour = _after(self.snapshot.themes[theme_id].colour)
        done = self._tried(recolour_theme, theme_id, colour)
        return done and self._say(f"{self._named(theme_id)}: {colour_text(colour)}")

    def delete_themes(self, theme_ids: Sequence[str]) -> bool:
        """Take themes out; their notes are alone again."""
        names = ", ".join(self._named(each) for each in theme_ids)
        done = self._tried(delete_themes, theme_ids)
        return done and self._say_count(self.tr("{0} taken out").format(names))

    def tidy(self, layout: BoardLayout) -> bool:
        """Lay the board out."""
        columns, clusters = self.tr("Laid out in columns."), self.tr("Laid out in clusters.")
        return self._tried(tidy, layout) and self._say(columns if layout is BoardLayout.COLUMNS else clusters)

    # --- words -------------------------------------------------------------------------------------------

    def _tried(self, op: Callable[..., Any], *args: Any) -> bool:
        return self._bridge.tried(op, *args)[0]

    def _named(self, theme_id: str) -> str:
        return self.tr("“{0}”").format(theme_names(self.snapshot)[theme_id])

    def _themes_of(self, note_ids: Sequence[str], but: str | None = None) -> str:
        """Return the names of the themes in which notes are now; of another than `but`."""
        themes = dict.fromkeys(self.snapshot.notes[each].theme_id for each in note_ids)
        return ", ".join(self._named(each) for each in themes if each is not None and each != but)

    def _say_placed(self, count: int, theme_id: str, came_from: str = "") -> bool:
        notes, where = self.tr("%n note(s)", "", count), self._named(theme_id)
        if came_from:
            return self._say_count(self.tr("{0} in {1}, out of {2}").format(notes, where, came_from))
        return self._say_count(self.tr("{0} in {1}").format(notes, where))

    def _say_count(self, what: str) -> bool:
        """Say what was done, and how many notes are alone still."""
        alone = progress(self.snapshot).alone
        rest = self.tr("%n alone", "", alone) if alone else self.tr("none alone")
        return self._say(self.tr("{0}; {1}").format(what, rest))

    def _say(self, text: str) -> bool:
        self._bridge.say(text, Tone.DONE)
        return True

    def _hint(self, text: str) -> bool:
        self._bridge.say(text, Tone.INFO)
        return False


def _after(colour: Colour) -> Colour:
    return COLOURS[(COLOURS.index(colour) + 1) % len(COLOURS)]
