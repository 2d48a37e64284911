"""Whether the rows of a board fit each other: what is named is there, and what goes with what does."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.imports.json_parts import Wrong
from fishbowl_app.model.entities import Entity, Note
from fishbowl_app.model.ops.board_import import BoardRows


def check_board(rows: BoardRows) -> None:
    """Look at all that a file could not hold.

    Raises:
        Wrong: with what does not fit.
    """
    activities, themes = _ids(rows.activities, "activities"), _ids(rows.themes, "themes")
    canvases, regions = _ids(rows.canvases, "canvases"), _ids(rows.regions, "regions")
    notes = _ids(rows.notes, "notes")
    _known((region.canvas_id for region in rows.regions), canvases, "canvas")
    _known((note.activity_id for note in rows.notes), activities, "activity")
    _known((note.theme_id for note in rows.notes), themes, "theme")
    _known((note.region_id for note in rows.notes), regions, "region")
    _known((note.stack_id for note in rows.notes), notes, "stack")
    _known((passage.theme_id for passage in rows.passages), themes, "theme")
    _known((passage.note_id for passage in rows.passages), notes, "note")
    by_id = {note.id: note for note in rows.notes}
    for note in rows.notes:
        _check_note(note, by_id)
    _check_once((note.slip for note in rows.notes), "slip")
    _check_places(rows)
    _check_passages(rows, by_id)


def _ids(rows: Iterable[Entity], part: str) -> set[str]:
    ids = [row.id for row in rows]
    _check_once(ids, part)
    return set(ids)


def _check_once(values: Iterable[object], what: str) -> None:
    told = [value for value in values if value is not None]
    if len(set(told)) < len(told):
        raise Wrong(f"{what}: the same one twice")


def _known(references: Iterable[str | None], there: set[str], what: str) -> None:
    for reference in references:
        if reference is not None and reference not in there:
            raise Wrong(f"{what}: there is no {reference}")


def _check_note(note: Note, by_id: dict[str, Note]) -> None:
    name = f"note {note.id}"
    if note.set_aside and note.theme_id is not None:
        raise Wrong(f"{name}: set aside, and in a theme")
    if note.region_x is not None and note.region_id is None:
        raise Wrong(f"{name}: a place in no region")
    if (note.region_x is None) != (note.region_y is None):
        raise Wrong(f"{name}: half a place in a region")
    if note.stack_id is not None:
        top = by_id[note.stack_id]
        if top.stack_id is not None or top.id == note.id:
            raise Wrong(f"{name}: it lies on a note that is not on top")
        if (top.theme_id, top.set_aside) != (note.theme_id, note.set_aside):
            raise Wrong(f"{name}: in another theme than its stack")


def _check_places(rows: BoardRows) -> None:
    places = [(row.id, row.x, row.y) for row in rows.themes] + [(row.id, row.x, row.y) for row in rows.notes]
    for row_id, x, y in places:
        if (x is None) != (y is None):
            raise Wrong(f"{row_id}: half a place")


def _check_passages(rows: BoardRows, by_id: dict[str, Note]) -> None:
    _check_once((passage.note_id for passage in rows.passages), "passages")
    for passage in rows.passages:
        if (passage.note_id is None) == (passage.text == ""):
            raise Wrong("passages: either a text or a note expected")
        if passage.note_id is not None and by_id[passage.note_id].theme_id != passage.theme_id:
            raise Wrong(f"passages: the note {passage.note_id} is not in the theme {passage.theme_id}")
