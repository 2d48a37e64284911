"""The board of the afternoon: slips that were collected and typed in, some of them in themes, a write-up begun."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import BoardLayout, CanvasKind, ThemeOrder
from fishbowl_app.model.ops.board import edit_board
from fishbowl_app.model.ops.canvases import add_canvas, put_in_region
from fishbowl_app.model.ops.notes import edit_note
from fishbowl_app.model.ops.slips import add_slip, expect_slips
from fishbowl_app.model.ops.stacks import stack_notes
from fishbowl_app.model.ops.themes import add_theme, set_aside
from fishbowl_app.model.ops.words import set_least_count
from fishbowl_app.model.ops.writeup import add_text, quote
from fishbowl_app.model.session import Session
from fishbowl_app.paths import resource_path

TYPED_S = 20.0  # what one slip takes


def fill_board(session: Session, clock: FixedClock) -> None:
    """Type the slips in and begin to work on them, as the script has it: about 20 minutes."""
    script = json.loads(resource_path("sample", "board.json").read_text("utf-8"))
    board = _Board(session, clock, script)
    board.type_slips()
    board.make_themes()
    board.lay_on_canvas()
    board.begin_write_up()


class _Board:
    """Plays the script, in which a note goes by the number of its slip."""

    def __init__(self, session: Session, clock: FixedClock, script: dict[str, Any]) -> None:
        self._session, self._clock, self._script = session, clock, script
        self._notes: dict[int, str] = {}  # ids

    def type_slips(self) -> None:
        """Type them in the order of their numbers, with the votes that they were given."""
        groups = {group.name: group.id for group in self._session.snapshot.group_list}
        expect_slips(self._session, self._script["handed_out"])
        for number, who, votes, words in self._script["slips"]:
            self._clock.advance(TYPED_S)
            role, group = self._script["who"][who]
            note = add_slip(self._session, number, words, role=role, group_id=groups[group])
            self._notes[number] = note.id
            if votes:
                edit_note(self._session, note.id, votes=votes)

    def make_themes(self) -> None:
        """Put notes together: some themes have a name already, and what says the same lies on one stack."""
        for theme in self._script["themes"]:
            add_theme(self._session, self._ids(theme["slips"]), name=theme["name"])
        top, *lower = self._ids(self._script["stack"])
        stack_notes(self._session, top, lower)
        set_aside(self._session, self._ids(self._script["set_aside"]))

    def lay_on_canvas(self) -> None:
        """Lay a few notes in the regions of a canvas."""
        canvas, regions = self._script["canvas"], self._script["canvas"]["regions"]
        titles = [region["title"] for region in regions]
        made = add_canvas(self._session, CanvasKind.KEEP_LEAVE_CHANGE, canvas["title"], titles)
        for region, item in zip(self._session.snapshot.regions_of(made.id), regions, strict=True):
            put_in_region(self._session, dict.fromkeys(self._ids(item["slips"])), region.id)

    def begin_write_up(self) -> None:
        """Quote under the first themes, with a line between."""
        board = self._script["board"]
        layout, order = BoardLayout(board["layout"]), ThemeOrder(board["order"])
        edit_board(self._session, intro=board["intro"], layout=layout, order=order)
        set_least_count(self._session, board["least_count"])
        for theme, item in zip(self._session.snapshot.theme_list, self._script["themes"], strict=True):
            if item["text"]:
                add_text(self._session, theme.id, item["text"])
            quote(self._session, self._ids(item["quoted"]))

    def _ids(self, numbers: Iterable[int]) -> list[str]:
        return [self._notes[number] for number in numbers]
