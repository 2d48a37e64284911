"""What the room sees of the board: its notes by theme, one theme, themes with their figures, words, a canvas.

None of it comes by itself: notes may hold what is not for the room. Names that must not be shown are taken out of
what people wrote.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fishbowl_app.model.entities import Colour, Note, Region, Theme, ThemeOrder
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.rules.names import NameMask
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.rules.theme_figures import figures, group_told, ranking
from fishbowl_app.model.rules.word_counts import word_counts
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class StageNote:
    """A note as the room reads it; `who` is a name, role, group or "", `times` how many notes say this."""

    text: str
    who: str
    colour: Colour
    votes: int = 0
    times: int = 1


@dataclass(frozen=True, slots=True)
class StageTheme:
    """A theme; `name` is "" as long as nobody named it, `rank` is 0 where themes are not ranked."""

    number: int
    name: str
    notes: int
    votes: int
    groups: int
    rank: int = 0


@dataclass(frozen=True, slots=True)
class BoardScene:
    """The board: themes in their order, each with its notes; then the notes that are alone.

    Of a canvas its regions instead, under its `title`, without the notes in none; the board has no title.
    """

    themes: tuple[tuple[StageTheme, tuple[StageNote, ...]], ...]
    alone: tuple[StageNote, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class ThemeScene:
    """One theme with its notes, those with most votes first."""

    theme: StageTheme
    notes: tuple[StageNote, ...]


@dataclass(frozen=True, slots=True)
class ThemesScene:
    """The themes by notes, votes or groups, the most first; as they stand where nothing is counted.

    `notes` are all notes of the session, `placed` those in a theme.
    """

    themes: tuple[StageTheme, ...]
    order: ThemeOrder
    placed: int
    notes: int


@dataclass(frozen=True, slots=True)
class WordsScene:
    """The words that stand in `least` notes or more, out of `notes`; each with its count."""

    words: tuple[tuple[str, int], ...]
    least: int
    notes: int


StageBoardScene = BoardScene | ThemeScene | ThemesScene | WordsScene


def board_by_hand(snapshot: Snapshot, view: StageView, row_id: str | None) -> StageBoardScene | None:
    """Return the scene of a view of the board; None where it is of something else, or has nothing to show."""
    match view:
        case StageView.BOARD:
            return board_scene(snapshot)
        case StageView.THEME:
            return theme_scene(snapshot, row_id)
        case StageView.THEMES:
            return themes_scene(snapshot)
        case StageView.WORDS:
            return words_scene(snapshot)
        case StageView.CANVAS:
            return canvas_scene(snapshot, row_id)
    return None


def board_scene(snapshot: Snapshot) -> BoardScene:
    """Return all notes but those that were set aside."""
    told = _Told(snapshot)
    themes = ((told.theme(theme), told.notes(_tops(snapshot, theme))) for theme in snapshot.theme_list)
    return BoardScene(tuple(themes), told.notes(snapshot.alone))


def canvas_scene(snapshot: Snapshot, canvas_id: str | None) -> BoardScene | None:
    """Return a canvas, without notes that were set aside; None where there is no such canvas."""
    canvas = snapshot.canvases.get(canvas_id or "")
    if canvas is None:
        return None
    told = _Told(snapshot)
    regions = (
        (told.region(region, number), told.notes(_lying(snapshot, region)))
        for number, region in enumerate(snapshot.regions_of(canvas.id), start=1)
    )
    return BoardScene(tuple(regions), (), told.text(canvas.title))


def theme_scene(snapshot: Snapshot, theme_id: str | None) -> ThemeScene | None:
    """Return one theme; None where there is no such theme."""
    theme = snapshot.themes.get(theme_id or "")
    if theme is None:
        return None
    told = _Told(snapshot)
    notes = told.notes(_tops(snapshot, theme))
    return ThemeScene(told.theme(theme), tuple(sorted(notes, key=lambda note: -note.votes)))


def themes_scene(snapshot: Snapshot) -> ThemesScene:
    """Return the themes in the order of the write-up; where that is by place, by their notes."""
    told = _Told(snapshot)
    order = snapshot.board.order
    counted = ThemeOrder.NOTES if order is ThemeOrder.PLACE else order
    themes = tuple(told.theme(each.theme, each.rank) for each in ranking(snapshot, counted))
    placed = sum(note.theme_id is not None for note in snapshot.notes.values())
    return ThemesScene(themes, counted, placed, len(snapshot.notes))


def words_scene(snapshot: Snapshot) -> WordsScene:
    """Return the words that count, without names that must not be shown."""
    counts = word_counts(snapshot, snapshot.details.names_on_stage)
    return WordsScene(tuple((word.word, word.count) for word in counts.words), counts.least, counts.notes)


class _Told:
    """Says of notes and themes what the room may read."""

    def __init__(self, snapshot: Snapshot) -> None:
        style = snapshot.details.names_on_stage
        self._snapshot, self._naming, self._mask = snapshot, Naming(snapshot, style), NameMask(snapshot, style)
        self._figures = figures(snapshot)
        self._numbers = {theme.id: number for number, theme in enumerate(snapshot.theme_list, start=1)}

    def theme(self, theme: Theme, rank: int = 0) -> StageTheme:
        of = self._figures[theme.id]
        name = self._mask.of(theme.name)
        return StageTheme(self._numbers[theme.id], name, of.notes, of.votes, of.groups, rank)

    def region(self, region: Region, number: int) -> StageTheme:
        notes = [note for note in self._snapshot.notes_of_region(region.id) if not note.set_aside]
        groups = set(map(group_told, notes)) - {None}
        votes = sum(note.votes for note in notes)
        return StageTheme(number, self.text(region.title), len(notes), votes, len(groups))

    def text(self, words: str) -> str:
        return self._mask.of(words)

    def notes(self, notes: Iterable[Note]) -> tuple[StageNote, ...]:
        return tuple(map(self._note, notes))

    def _note(self, note: Note) -> StageNote:
        stack = [note, *self._snapshot.stack_of(note.id)]
        who = self._naming.quoted(note)
        votes = sum(each.votes for each in stack)
        return StageNote(self._mask.of(note.text), who.name or who.role, note.colour, votes, len(stack))


def _lying(snapshot: Snapshot, region: Region) -> Iterable[Note]:
    """Return the top notes in a region that were not set aside."""
    lying = snapshot.notes_of_region(region.id)
    return (note for note in lying if note.stack_id is None and not note.set_aside)


def _tops(snapshot: Snapshot, theme: Theme) -> Iterable[Note]:
    return (note for note in snapshot.notes_of_theme(theme.id) if note.stack_id is None)
