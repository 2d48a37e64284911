"""Numbered paper slips: entered one after another, each once."""

from __future__ import annotations

from dataclasses import replace

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import MOST_SLIPS, Group, Note
from fishbowl_app.model.ops.fields import whole
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.notes import Context, check_slip, new_note
from fishbowl_app.model.session import Session


def add_slip(session: Session, number: int, words: str, *, role: str = "", group_id: str | None = None) -> Note:
    """Take the note that is on a paper slip. It is of no round: slips are written in their own time.

    Raises:
        BadText, BadNumber.
        SlipTaken: if the slip of that number is entered already.
        Gone: if there is no such group.
    """
    kept, said_by = text.clean(words, text.NOTE), text.clean(role, text.ROLE)
    check_slip(session.snapshot, number)
    if group_id is not None:
        row(session, Group, group_id)
    about = Context(None, None, None, group_id, said_by)
    with session.change(Op.ADD_SLIP) as tx:
        return tx.insert(replace(new_note(session.snapshot, kept, about, tx.now.utc), slip=number))


def expect_slips(session: Session, count: int | None) -> None:
    """Say how many slips were handed in, numbered from 1; None: nobody counted them.

    Raises:
        BadNumber.
    """
    if count is not None:
        whole("slips", count, 1, MOST_SLIPS)
    with session.change(Op.EDIT_BOARD) as tx:
        tx.update(session.snapshot.board, slips=count)
