"""The whole board as JSON, so that another session, or another program, can go on with it.

The format is described in docs/board-format.md; `imports/board_json.py` reads it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from itertools import chain
from typing import Any

from fishbowl_app.model.entities import Activity, Board, Entity, NameStyle, Note
from fishbowl_app.model.ops.notes import INSTANT_S
from fishbowl_app.model.report_parts.note_data import Origins
from fishbowl_app.model.rules.word_counts import secret_words
from fishbowl_app.model.snapshot import Snapshot

FORMAT = "fishbowl-board/1"
DAY_S = 86_400
_TOLD = ("participant_id", "group_id", "role", "chair", "source", "topic_id", "colour")
_OF_FORMS = ("question_id", "response_id")  # which a board does not carry
Names = Mapping[str, str]


def board_json(snapshot: Snapshot, style: NameStyle) -> str:
    """Return notes, themes, canvases, write-up and settings of the board as JSON.

    What is empty is left out. The same board gives the same text: ids are numbers in its order.

    Args:
        snapshot: the session.
        style: how people may be named. Texts that people typed stay as they are.
    """
    notes, themes, canvases = snapshot.note_list, snapshot.theme_list, snapshot.canvas_list
    regions = list(chain.from_iterable(snapshot.regions_of(canvas.id) for canvas in canvases))
    used = {note.activity_id for note in notes}
    activities = [item for item in snapshot.agenda if item.id in used]
    parts: tuple[Sequence[Entity], ...] = (activities, themes, canvases, regions, notes)
    names = {
        row.id: f"{letter}{number}"
        for letter, rows in zip("atcrn", parts, strict=True)
        for number, row in enumerate(rows, start=1)
    }
    origins = Origins(snapshot, style)
    passages = chain.from_iterable(snapshot.passages_of(theme.id) for theme in themes)
    whole = {
        "format": FORMAT,
        "title": snapshot.details.title,
        "board": _plain(_board(snapshot, style), names, without=("id",)),
        "activities": [_activity(item, names) for item in activities],
        "themes": _rows(themes, names),
        "canvases": _rows(canvases, names),
        "regions": _rows(regions, names),
        "notes": [_note(snapshot, note, place, names, origins) for place, note in enumerate(notes)],
        "passages": [_plain(passage, names, without=("id", "place")) for passage in passages],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _board(snapshot: Snapshot, style: NameStyle) -> Board:
    """Return the settings of the board, without names that somebody stopped from being counted."""
    secret = secret_words(snapshot, style)
    words = tuple(word for word in snapshot.board.stop_words if not secret.occurs_in(word))
    return replace(snapshot.board, stop_words=words)


def _activity(item: Activity, names: Names) -> dict[str, Any]:
    """Return an activity; when it began only where it is over."""
    running = ("started_at",) if item.finished_at is None else ()
    return _plain(item, names, without=("place", "fixed_start", "state", *running))


def _rows(rows: Iterable[Entity], names: Names) -> list[dict[str, Any]]:
    """Return rows without their place, which is their order."""
    return [_plain(row, names, without=("place",)) for row in rows]


def _note(snapshot: Snapshot, note: Note, place: int, names: Names, origins: Origins) -> dict[str, Any]:
    """Return a note; whoever and whatever is not of the board is called by name."""
    origin, topic = origins.of(note), snapshot.topics.get(note.topic_id or "")
    told = {
        "participant": origin.name,
        "group": origin.group,
        "role": origin.role,
        "chair": origin.chair,
        "source": origin.source,
        "topic": topic.title if topic else "",
        "colour": origin.colour,
    }
    known = _plain(note, names, without=(*_TOLD, *_OF_FORMS))
    if origin.at is None:
        known["at"] = note.at // DAY_S * DAY_S + place * INSTANT_S  # the day, and the order of the notes
    return known | {key: value for key, value in told.items() if value}


def _plain(row: Entity, names: Names, without: Iterable[str]) -> dict[str, Any]:
    """Return the columns of a row that hold something; references and ids are the short names."""
    values = ((field.name, getattr(row, field.name)) for field in fields(row) if field.name not in without)
    return {
        name.removesuffix("_id"): names[value] if name.endswith("id") else value
        for name, value in values
        if not (value is None or value is False or value in ("", ()))  # 0 is something
    }
