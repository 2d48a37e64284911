"""What is said of a recovery."""

from __future__ import annotations

from pathlib import Path

from fishbowl_app.model.recovery import Beside, Mended, Recovered, Why
from fishbowl_app.model.snapshot import ENTITY_OF
from fishbowl_app.recovery_texts import beside_notes, notes_text, recovered_text


def outcome(
    lost: dict[str, int | None] | None = None, mended: tuple[Mended, ...] = (), can_undo: bool = True
) -> Recovered:
    saved = dict.fromkeys(ENTITY_OF, 0) | {"note": 12, "theme": 3}
    return Recovered(
        Path("a"), saved, dict.fromkeys(ENTITY_OF, 0) | (lost or {}), 0, mended, can_undo, Beside.NOTHING
    )


def test_the_notes_come_first_and_nothing_is_said_of_what_there_is_none_of() -> None:
    told = recovered_text(outcome())
    assert told[0].startswith("12 note")
    assert told[-1] == "Nothing is missing."
    assert len(told) == 3


def test_what_is_lost_is_counted_and_where_nobody_can_tell_that_is_said() -> None:
    told = recovered_text(outcome({"note": 4, "turn": 2, "code": None}))
    assert any(text.startswith("4 note") for text in told)
    assert any(text.startswith("2 other") for text in told)
    assert any("nobody can tell" in text for text in told)
    assert "Nothing is missing." not in told


def test_every_reason_why_a_value_is_not_as_it_was_has_its_words() -> None:
    mended = tuple(Mended("note", f"n{number}", "text", why) for number, why in enumerate(Why))
    plain, told = recovered_text(outcome()), recovered_text(outcome(mended=mended, can_undo=False))
    assert len(set(told)) == len(plain) + len(Why) + 1
    assert "undone" in told[-1]


def test_notes_are_told_of_in_a_line_of_their_own_with_how_many_there_were() -> None:
    assert notes_text(outcome({"note": 4})) == "Notes saved: 12 of 16"
    assert notes_text(outcome({"note": None})) == "Notes saved: 12"
    assert beside_notes(outcome()) == recovered_text(outcome())[1:]
