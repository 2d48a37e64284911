"""What people typed cannot do anything to a terminal."""

from __future__ import annotations

from fishbowl_app.terminal import one_line


def test_nothing_moves_the_cursor_or_turns_a_line_around():
    assert one_line("An\nevening \x1b[2J\u202ewith Siân\u2066\u2028 Bevan") == "An evening [2Jwith Siân Bevan"
