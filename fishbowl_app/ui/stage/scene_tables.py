"""A table round: who sits at which table, before it and while it runs."""

from __future__ import annotations

from fishbowl_app.model.rules.stage import NextTables, Tables
from fishbowl_app.ui.stage import words
from fishbowl_app.ui.stage.clock import corner, put_clock
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.scene_round import put_question
from fishbowl_app.ui.stage.state import StageState


def lay_out(page: Page, scene: NextTables | Tables, state: StageState) -> None:
    """Put question, tables and clock on the page."""
    right, inside = corner(page), page.inside
    if state.clock:
        put_clock(page, state.clock, right)
    left = Rect(inside.x, inside.y, right.x - inside.x - page.gap * 2, inside.height)
    is_next = isinstance(scene, NextTables)
    label = (
        words.next_table_label(scene.number, scene.of) if is_next else words.table_label(scene.number, scene.of)
    )
    top = put_question(page, label, scene.question, left)
    lines = [words.table_line(table.number, table.names) for table in scene.tables]
    page.column(Rect(left.x, top, left.width, left.bottom - top), lines, words.and_more("{0}"))
