"""One import before it is agreed to: where it comes from, how it is read, what becomes of each row. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fishbowl_app.imports.answers import AnswersKind
from fishbowl_app.imports.boards import plain
from fishbowl_app.imports.columns import ColumnMap, guess_by_header, guess_notes, guess_people
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.notes import NoteRow, NotesImport, NotesPreview, NoteStatus, preview_notes
from fishbowl_app.imports.notes_around import Surroundings
from fishbowl_app.imports.notes_source import NotesSource, Reading, read_notes
from fishbowl_app.imports.notes_words import NoteField
from fishbowl_app.imports.people import PeopleImport, PeoplePreview, PersonRow, PersonStatus, preview_people
from fishbowl_app.imports.table import read_file, read_text
from fishbowl_app.imports.wall_kinds import WALL_KINDS
from fishbowl_app.imports.wall_rows import RowFate, WallPlan, WallPreview, WallRow
from fishbowl_app.imports.words import Field, PersonField
from fishbowl_app.model.errors import DataProblem, DataRefused, FishbowlError, OutsideProblem
from fishbowl_app.model.ops.board_import import BoardRows
from fishbowl_app.model.snapshot import Snapshot


class Mode(StrEnum):
    """What is brought in."""

    PEOPLE = "people"
    NOTES = "notes"
    TOPICS = "topics"
    SPACES = "spaces"
    CHOICES = "choices"
    ANSWERS = "answers"


class Fate(StrEnum):
    """What becomes of a row, in one word. A duplicate may be ticked or not, the rest of its fate aside."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    UNKNOWN = "unknown"  # as long as no column holds what is needed


class Same(StrEnum):
    """What becomes of a note that says the same as another."""

    BOTH = "both"
    STACK = "stack"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or what was pasted.

    `own` is the file of the session that it comes into, `unnamed` what a theme of another one is called that has
    no name, "{0}" being its place.
    """

    path: Path | None = None
    pasted: str = ""
    own: Path = Path()
    unnamed: str = "{0}"

    @property
    def name(self) -> str:
        """The name of the file, "" for what was pasted."""
        return self.path.name if self.path else ""

    def read(self, encoding: str | None, delimiter: str | None, sheet: str | None) -> Table:
        """Return what it holds; what is None is guessed.

        Raises:
            DataRefused.
        """
        if self.path is not None:
            return read_file(self.path, encoding, delimiter, sheet)
        return read_text(self.pasted, "", delimiter)

    def read_notes(self, reading: Reading) -> NotesSource:
        """Return the notes it holds; the file may be another session or a board.

        Raises:
            OutsideProblem.
        """
        if self.path is not None:
            return read_notes(self.path, self.own, self.unnamed, reading)
        return NotesSource(plain(self.read(None, reading.delimiter, None)))


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the source with its fate; `ticked` None where there is nothing to choose."""

    source: Row
    fate: Fate
    ticked: bool | None = None
    outcome: PersonRow | NoteRow | WallRow | None = None
    stacked: bool = False  # comes to lie under what it repeats

    @property
    def same(self) -> Same | None:
        """Return what becomes of a note that says the same as another, None where there is nothing to choose."""
        if self.fate is not Fate.DUPLICATE or not isinstance(self.outcome, NoteRow) or self.ticked is None:
            return None
        return Same.SKIP if not self.ticked else Same.STACK if self.stacked else Same.BOTH


_NAME_PARTS = (PersonField.FIRST_NAME, PersonField.SURNAME)
_FATES = {
    PersonStatus.NEW: Fate.NEW,
    PersonStatus.CHANGED: Fate.CHANGED,
    PersonStatus.SAME: Fate.SAME,
    PersonStatus.DUPLICATE: Fate.DUPLICATE,
    PersonStatus.REFUSED: Fate.REFUSED,
}


class Draft:
    """What a person may change about an import, and what it would do with each row.

    `problem` says why nothing could be read or why no fate is known yet. After any other change than a
    tick `look` is due. `answers` says to which form they are, of answers only, which are read against a session.
    """

    def __init__(
        self,
        mode: Mode,
        source: Source,
        answers: AnswersKind | None = None,
        snapshot: Snapshot | None = None,
    ) -> None:
        self.mode, self.source, self.answers, self._snapshot = mode, source, answers, snapshot
        self.table: Table | None = None
        self.board: BoardRows | None = None  # comes in whole: nothing of it can be chosen
        self.columns = self._guessed = ColumnMap({}, None)
        self.problem: FishbowlError | None = None
        self.lines: tuple[Line, ...] = ()
        self._preview: PeoplePreview | NotesPreview | WallPreview | None = None
        self._chosen: dict[int, Field | None] = {}
        self._ticks: dict[int, bool] = {}
        self._stacked: set[int] = set()
        self._encoding: str | None = None
        self._delimiter: str | None = None
        self._sheet: str | None = None
        self._header: tuple[int | None] | None = None  # what was chosen, if anything was
        self._read()

    # --- what can be changed -----------------------------------------------------------------------------

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return what a column can hold."""
        if self.answers is not None:
            return self.answers.fields(self._snapshot)
        if self.mode in WALL_KINDS:
            return tuple(WALL_KINDS[self.mode].fields)
        return tuple(PersonField) if self.mode is Mode.PEOPLE else tuple(NoteField)

    def field_of(self, column: int) -> Field | None:
        """Return what a column holds, None where it is left out."""
        return next((field for field, place in self.columns.columns.items() if place == column), None)

    def set_encoding(self, encoding: str) -> None:
        """Read the file again in another encoding; header, columns and ticks stay as chosen."""
        self._encoding = encoding
        self._read()

    def set_delimiter(self, delimiter: str) -> None:
        """Cut the text at another character; the columns are others then."""
        self._delimiter = delimiter
        self._forget_choices()
        self._read()

    def set_sheet(self, sheet: str) -> None:
        """Read another sheet of the workbook."""
        self._sheet = sheet
        self._forget_choices()
        self._read()

    def set_header(self, place: int | None) -> None:
        """Say which row names the columns, None for none."""
        self._header = (place,)
        if self.table is not None:
            self.table = self.table.with_header(place)
            self._guess_columns(self.table)

    def set_answers(self, answers: AnswersKind) -> None:
        """Say to which form the answers are, of which framing or moment, and on which scales."""
        other = self.answers is None or answers.form_id != self.answers.form_id
        self.answers = answers
        if other:
            self._forget_choices()
        self._read()

    def set_field(self, column: int, field: Field | None) -> None:
        """Say what a column holds, None to leave it out. A column that held that before is left out."""
        self._chosen.pop(column, None)  # the last choice counts most
        self._chosen[column] = field
        self._map_columns()

    def set_ticked(self, numbers: Sequence[int], ticked: bool, snapshot: Snapshot) -> None:
        """Take rows in, or leave them out, by their numbers; says itself what comes of it."""
        self._ticks.update(dict.fromkeys(numbers, ticked))
        wanted = set(numbers)
        repeats = (line.fate is Fate.DUPLICATE for line in self.lines if line.source.number in wanted)
        if self.mode is Mode.PEOPLE and any(repeats):
            self.look(snapshot)  # who is meant by the other rows of that name may change
        elif self.table is not None:
            self.lines = tuple(self._lines(self.table))

    def set_same(self, numbers: Sequence[int], same: Same) -> None:
        """Say what becomes of notes that say the same as others, by their numbers; of no other rows."""
        wanted = set(numbers) & {line.source.number for line in self.lines if line.same is not None}
        self._ticks.update(dict.fromkeys(wanted, same is not Same.SKIP))
        self._stacked = self._stacked | wanted if same is Same.STACK else self._stacked - wanted
        if self.table is not None:
            self.lines = tuple(self._lines(self.table))

    # --- what would happen -------------------------------------------------------------------------------

    def look(self, snapshot: Snapshot) -> None:
        """Find out what becomes of each row in this session."""
        self._preview, self.lines = None, ()
        self._follow(snapshot)
        if self.table is None:
            return
        self.problem = None
        try:
            self._preview = self._previewed(self.table, snapshot)
        except DataRefused as problem:
            self.problem = problem
        self.lines = tuple(self._lines(self.table))

    @property
    def needs_column(self) -> bool:
        """Tell whether it is only unknown which column holds what is needed."""
        return isinstance(self.problem, DataRefused) and self.problem.problem is DataProblem.NO_COLUMN

    @property
    def preview(self) -> PeoplePreview | NotesPreview | WallPreview | None:
        """Return what the import would do, None where that is not known."""
        return self._preview

    def plan(self) -> PeopleImport | NotesImport | WallPlan | None:
        """Return what is to be done when it is agreed to."""
        if isinstance(self._preview, NotesPreview):
            return self._preview.plan(skip=self._left_out(), stack=self._stacked)
        return self._preview.plan(skip=self._left_out()) if self._preview else None

    def by_group(self) -> dict[str, int]:
        """Return how many people or notes of the source belong to each group, "" for none, the largest first."""
        counted = Counter(
            line.outcome.group_name
            for line in self.lines
            if isinstance(line.outcome, PersonRow | NoteRow) and (line.ticked or line.fate in self._taken_anyway)
        )
        return dict(sorted(counted.items(), key=lambda item: (item[0] == "", -item[1], item[0].casefold())))

    @property
    def _taken_anyway(self) -> tuple[Fate, ...]:
        return (Fate.NEW, Fate.DUPLICATE) if self.board else (Fate.SAME,)

    # --- inside ------------------------------------------------------------------------------------------

    def _follow(self, snapshot: Snapshot) -> None:
        """Read the answers anew where the form is another one than when they were read."""
        before = self.fields if self.answers is not None else ()
        self._snapshot = snapshot
        if self.answers is not None and self.fields != before:
            self._chosen.clear()
            self._read()

    def _forget_choices(self) -> None:
        self._header = None
        self._chosen.clear()
        self._ticks.clear()
        self._stacked.clear()

    def _read(self) -> None:
        self.problem = None
        try:
            self.table = self._read_table()
            if self._header is not None and (self._header[0] or 0) < len(self.table.rows):
                self.table = self.table.with_header(self._header[0])
            self._guess_columns(self.table)
        except OutsideProblem as problem:
            self.table, self.board, self.problem = None, None, problem

    def _read_table(self) -> Table:
        if self.answers is not None:
            table = self.source.read(self._encoding, self._delimiter, self._sheet)
            return self.answers.table(table, self._snapshot)
        if self.mode is not Mode.NOTES:
            return self.source.read(self._encoding, self._delimiter, self._sheet)
        found = self.source.read_notes(Reading(self._encoding, self._delimiter, self._sheet))
        self.board = found.board
        return found.table

    def _guess_columns(self, table: Table) -> None:
        if self.answers is not None:
            self._guessed = self.answers.guess(table, self._snapshot)
        elif self.mode in WALL_KINDS:
            wall = WALL_KINDS[self.mode]
            self._guessed = guess_by_header(table, wall.words, wall.main)
        else:
            self._guessed = guess_people(table) if self.mode is Mode.PEOPLE else guess_notes(table)
        self._map_columns()

    def _map_columns(self) -> None:
        """Put what the person has chosen over what was guessed."""
        guessed = self._guessed
        columns = dict(guessed.columns)
        for column, field in self._chosen.items():
            columns = {other: place for other, place in columns.items() if place != column}
            if field is PersonField.NAME:
                columns = {other: place for other, place in columns.items() if other not in _NAME_PARTS}
            elif field in _NAME_PARTS:
                columns.pop(PersonField.NAME, None)
            if field is not None:
                columns[field] = column
        self.columns = ColumnMap(columns, guessed.header, guessed.by_content & frozenset(columns), guessed.board)

    def _left_out(self) -> set[int]:
        return {number for number, ticked in self._ticks.items() if not ticked}

    def _previewed(self, table: Table, snapshot: Snapshot) -> PeoplePreview | NotesPreview | WallPreview:
        if self.answers is not None:
            return self.answers.preview(table, self.columns, snapshot)
        if self.mode in WALL_KINDS:
            return WALL_KINDS[self.mode].preview(table, self.columns, snapshot)
        if self.mode is Mode.PEOPLE:
            include = {number for number, ticked in self._ticks.items() if ticked}
            return preview_people(
                table, self.columns, snapshot.participants.values(), snapshot.groups.values(), include
            )
        return preview_notes(table, self.columns, Surroundings.of(snapshot))

    def _lines(self, table: Table) -> Iterable[Line]:
        if self._preview is None:
            return [Line(row, Fate.UNKNOWN) for row in table.data]
        return [self._line(row, outcome) for row, outcome in zip(table.data, self._preview.rows, strict=True)]

    def _line(self, row: Row, outcome: PersonRow | NoteRow | WallRow) -> Line:
        left_out = self._ticks.get(row.number) is False
        if isinstance(outcome, WallRow):
            comes = outcome.fate in (RowFate.NEW, RowFate.CHANGED)
            return Line(row, Fate(outcome.fate.value), not left_out if comes else None, outcome)
        if isinstance(outcome, PersonRow):
            fate = Fate.DUPLICATE if outcome.like is not None else _FATES[outcome.status]
            if outcome.status is PersonStatus.DUPLICATE:
                return Line(row, fate, False, outcome)
            choice = outcome.status in (PersonStatus.NEW, PersonStatus.CHANGED)
            if outcome.like is not None:  # a duplicate that was ticked and is somebody in the session
                choice = True
            return Line(row, fate, not left_out if choice else None, outcome)
        if outcome.status is NoteStatus.REFUSED:
            return Line(row, Fate.REFUSED, None, outcome)
        same = outcome.like is not None or outcome.like_note is not None
        ticked = None if self.board else not left_out
        stacked = same and row.number in self._stacked
        return Line(row, Fate.DUPLICATE if same else Fate.NEW, ticked, outcome, stacked)
