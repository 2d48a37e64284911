"""The board: where notes and themes lie on it, how it is laid out, and what is told of many notes at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import BoardLayout, Colour, Note, Theme, ThemeOrder
from fishbowl_app.model.ops.fields import cleaned
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.placing import Place, on_board, put, some_notes
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.tx import Tx


class Keep(Enum):
    """Says that notes stay in the theme in which they are."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


class BoardFields(TypedDict, total=False):
    """What can be changed of the board."""

    layout: BoardLayout
    order: ThemeOrder
    intro: str
    closing: str


def edit_board(session: Session, **fields: Unpack[BoardFields]) -> None:
    """Change what is given of the board.

    Raises:
        BadText.
    """
    kept = cleaned(fields, {"intro": text.WRITE_UP, "closing": text.WRITE_UP})
    with session.change(Op.EDIT_BOARD) as tx:
        tx.update(session.snapshot.board, **kept)


def move_notes(session: Session, places: Mapping[str, Place | None], theme_id: str | Keep | None = KEEP) -> None:
    """Let notes lie at places of the board; None: nowhere, back with those that nobody has put anywhere yet.

    Args:
        session: whose board.
        places: for each note its top left, in the units of the scene.
        theme_id: the theme that they join, or None to be alone. In a theme, and set aside, the frame says where
            notes lie: their places are forgotten.

    Raises:
        Gone.
    """
    notes = some_notes(session, places)
    if isinstance(theme_id, str):
        row(session, Theme, theme_id)
    with session.change(Op.MOVE_NOTES) as tx:
        if theme_id is None or isinstance(theme_id, Keep):
            lone = [note for note in notes if theme_id is None or (note.theme_id is None and not note.set_aside)]
            put(tx, lone, None, places=places)
        else:
            put(tx, notes, theme_id, places=dict.fromkeys(places))


def move_theme_frame(session: Session, theme_id: str, x: float, y: float) -> None:
    """Let the frame of a theme lie at a place of the board, given as its top left.

    Raises:
        Gone.
    """
    theme = row(session, Theme, theme_id)
    with session.change(Op.MOVE_THEME) as tx:
        tx.update(theme, **on_board((x, y)))


def tidy(session: Session, layout: BoardLayout) -> None:
    """Lay the board out: all places that people gave to notes and themes are forgotten, and nothing else."""
    now = session.snapshot
    with session.change(Op.TIDY) as tx:
        tx.update(now.board, layout=layout)
        _forget_places(tx, [*now.themes.values(), *now.notes.values()])


def colour_notes(session: Session, note_ids: Iterable[str], colour: Colour) -> None:
    """Give notes a colour.

    Raises:
        Gone.
    """
    notes = some_notes(session, note_ids)
    with session.change(Op.EDIT_NOTE) as tx:
        for note in notes:
            tx.update(note, colour=colour)


def _forget_places(tx: Tx, rows: Iterable[Note | Theme]) -> None:
    for each in rows:
        if each.x is not None:
            tx.update(each, x=None, y=None)
