"""Bringing in a whole board, as another session gave it away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from fishbowl_app.model.changes import Op
from fishbowl_app.model.defaults import first_board
from fishbowl_app.model.entities import (
    Activity,
    Board,
    Canvas,
    Entity,
    Note,
    Passage,
    Region,
    State,
    Theme,
    Timebox,
)
from fishbowl_app.model.ops.groups import ensure_group
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx
from fishbowl_app.model.text import same_key

Ids = dict[str | None, str | None]
_OF_THE_BOARD = {"id", "activity_id", "theme_id", "canvas_id", "region_id", "stack_id", "note_id"}


@dataclass(frozen=True, slots=True)
class BoardRows:
    """A board that is to be brought in, with cleaned texts, in its order.

    Ids are those of where it comes from, and every one that is named is there. Groups, people and topics are not
    of the board: where a note has their id, it names them here.
    """

    board: Board
    activities: tuple[Activity, ...]
    themes: tuple[Theme, ...]
    canvases: tuple[Canvas, ...]
    regions: tuple[Region, ...]
    notes: tuple[Note, ...]
    passages: tuple[Passage, ...]


def import_board(session: Session, rows: BoardRows, source: str) -> int:
    """Bring a board in beside what is there, as one step, and return how many notes it has.

    Nothing is merged: themes and canvases come after those there, even where names are the same. Groups are found
    by name or made; people and topics that are not in the session are left out of the notes, as is the number of a
    slip that is taken. Activities are found by their kind and title; a session without an agenda takes them over.
    Of the board's settings those are taken over that nobody has changed yet.

    Args:
        session: where it goes.
        rows: what comes in.
        source: where it came from, for notes that do not say.

    Raises:
        BadText: if a group cannot be called so; then nothing comes in.
    """
    with session.change(Op.IMPORT_NOTES) as tx:
        ids: Ids = {None: None}
        activities: Ids = {
            None: None,
            **_activities(tx, rows.activities),
        }  # where another row may have the same id
        for part_rows in (rows.themes, rows.canvases, rows.regions, rows.notes, rows.passages):
            # In order, because notes that were taken at the same instant stand by their ids.
            ids.update(zip((row.id for row in part_rows), sorted(new_id() for _ in part_rows), strict=True))
        for part in (*_after(tx, rows), *rows.regions, *_notes(tx, rows.notes, source), *rows.passages):
            tx.insert(_renamed(part, ids, activities))
        _take_settings(tx, rows.board)
    return len(rows.notes)


def _after(tx: Tx, rows: BoardRows) -> list[Theme | Canvas]:
    """Return themes and canvases with places after those there."""
    themes, canvases = tx.snapshot.theme_list, tx.snapshot.canvas_list
    first_theme = themes[-1].place + 1 if themes else 0
    first_canvas = canvases[-1].place + 1 if canvases else 0
    return [
        *(replace(theme, place=theme.place + first_theme) for theme in rows.themes),
        *(replace(canvas, place=canvas.place + first_canvas) for canvas in rows.canvases),
    ]


def _notes(tx: Tx, notes: Iterable[Note], source: str) -> list[Note]:
    """Return the notes as they are here, those on top first: those under them refer to them."""
    finder = _Finder(tx)
    return [finder.placed(note, source) for note in sorted(notes, key=lambda note: note.stack_id is not None)]


class _Finder:
    """Finds what of the session the notes speak of."""

    def __init__(self, tx: Tx) -> None:
        now = tx.snapshot
        self._tx = tx
        self._groups: dict[str, str | None] = {}
        self._people = _by_name((person.name, person.id) for person in now.people)
        self._topics = _by_name((topic.title, topic.id) for topic in now.topics.values())
        self._slips = {note.slip for note in now.notes.values() if note.slip is not None}

    def placed(self, note: Note, source: str) -> Note:
        """Return a note with the ids of this session for its group, person and topic."""
        return replace(
            note,
            group_id=self._group(note.group_id or ""),
            participant_id=self._people.get(same_key(note.participant_id or "")),
            topic_id=self._topics.get(same_key(note.topic_id or "")),
            slip=None if note.slip in self._slips else note.slip,
            source=note.source or source,
        )

    def _group(self, name: str) -> str | None:
        """Return the id of a group; each name is looked for once."""
        if name not in self._groups:
            group = ensure_group(self._tx, name)
            self._groups[name] = group.id if group else None
        return self._groups[name]


def _by_name(named: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return ids by name, without those that several share."""
    pairs = [(same_key(name), row_id) for name, row_id in named]
    count = Counter(key for key, _ in pairs)
    return {key: row_id for key, row_id in pairs if count[key] == 1}


def _renamed(row: Entity, ids: Ids, activities: Ids) -> Entity:
    """Return a row of the board under the ids of this session."""
    known = {field.name for field in fields(row)} & _OF_THE_BOARD
    changed: dict[str, Any] = {
        name: (activities if name == "activity_id" else ids)[getattr(row, name)] for name in known
    }
    return replace(row, **changed)


def _activities(tx: Tx, rows: Iterable[Activity]) -> Ids:
    """Return the id that each activity has in this session, None where it is not there."""
    none: Ids = {None: None}
    if not tx.snapshot.agenda:
        return none | {row.id: _insert_activity(tx, row) for row in rows}
    there = {(item.kind, same_key(item.title)): item.id for item in reversed(tx.snapshot.agenda)}
    return none | {row.id: there.get((row.kind, same_key(row.title))) for row in rows}


def _insert_activity(tx: Tx, row: Activity) -> str:
    """Put an activity into the agenda; one that was held is over."""
    start, end = row.started_at, row.finished_at
    held = start is not None and end is not None
    state = State.DONE if held else State.PLANNED
    made = replace(row, id=new_id(), state=state, started_at=start if held else None)
    tx.insert(replace(made, finished_at=end if held else None))
    if start is not None and end is not None:
        ran = max(0.0, end - start)
        tx.insert(Timebox(new_id(), made.id, row.length_s, start, ran, None, None, "", end))
    return made.id


def _take_settings(tx: Tx, given: Board) -> None:
    """Take over what differs from a new board, where this board does not."""
    first, own = first_board(), tx.snapshot.board
    names = [field.name for field in fields(Board) if getattr(own, field.name) == getattr(first, field.name)]
    tx.update(own, **{name: getattr(given, name) for name in names if name != "id"})
