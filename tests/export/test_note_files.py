"""Every kind of file holds whatever a session holds."""

from __future__ import annotations

import pytest

from fishbowl_app.export.note_files import KINDS, PICTURES, write_notes
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.writeup import quote_all
from tests.export.boards import a_board

YEAR_1 = -62_135_596_800.0


@pytest.mark.parametrize("kind", [*KINDS, *PICTURES])
@pytest.mark.parametrize("text", ["", " \n ", "one\x01two\x0b", "one\uffff"])
def test_a_file_is_written_of_what_no_door_of_ours_takes(tmp_path, kind, text):
    session = a_board(tmp_path / "board.fishbowl")
    for theme in session.snapshot.theme_list:
        quote_all(session, theme.id)
    with session.change(Op.EDIT_NOTE) as tx:
        for note in session.snapshot.note_list:
            tx.update(note, text=text, at=YEAR_1)
        for theme in session.snapshot.theme_list:
            tx.update(theme, name=text)
    write_notes(session.snapshot, tmp_path / f"out{kind}", style=NameStyle.ROLES)
    session.close()
    assert (tmp_path / f"out{kind}").stat().st_size > 0
