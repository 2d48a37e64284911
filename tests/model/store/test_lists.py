"""Tuples of texts in a file: kept as JSON, and refused where they are not as we write them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import SeatRule, SeatRuleKind
from fishbowl_app.model.errors import FileProblem, FileRefused
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.rows import LONGEST_TEXT, fits, to_entity, to_row
from tests.model.store.strangers import edited, good

RULE = SeatRule("r1", 0, SeatRuleKind.APART, ("mair ŵ", 'a "quote"', "\\n"), ())


def test_a_tuple_comes_back_as_it_was() -> None:
    row = to_row(RULE)
    assert (row["who"], row["round_ids"]) == ('["mair ŵ", "a \\"quote\\"", "\\\\n"]', "[]")
    assert to_entity("seat_rule", row) == RULE
    assert fits("seat_rule", row)


BAD = [
    "",
    "mair",
    "[",
    '["mair"',
    '{"mair": 1}',
    '"mair"',
    "[1]",
    "[null]",
    '[["mair"]]',
    '["mair", "mair"]',
    '["mair","idris"]',
    '["\\ud800"]',
    "[" * 100_000 + "]" * 100_000,
]


@pytest.mark.parametrize("text", BAD, ids=[text[:20] or "empty" for text in BAD])
def test_what_is_no_list_of_ours_is_no_row(text: str) -> None:
    row = {**to_row(RULE), "who": text}
    assert not fits("seat_rule", row)
    with pytest.raises((ValueError, TypeError)):
        to_entity("seat_rule", row)


def test_a_list_may_be_longer_than_any_text(folder: Path) -> None:
    path = folder / "day.fishbowl"
    crowd = tuple(new_id() for _ in range(600))
    session = Session.create(path)
    with session.change(Op.ADD_RULE) as tx:
        tx.insert(replace(RULE, who=crowd))
    session.close()
    assert Session.read(path).seat_rules[RULE.id].who == crowd


def test_no_text_in_a_list_may_be_longer(folder: Path) -> None:
    path = good(folder / "day.fishbowl")
    with edited(path) as raw:
        raw.execute("UPDATE board SET stop_words = ?", (json.dumps(["x" * (LONGEST_TEXT + 1)]),))
    with pytest.raises(FileRefused):
        Session.open(path)


@pytest.mark.parametrize("goals", ['["turns", "fun"]', '["turns", "turns"]', "turns", "[[[["])
def test_a_file_with_such_a_list_is_damaged(folder: Path, goals: str) -> None:
    path = good(folder / "day.fishbowl")
    with edited(path) as raw:
        raw.execute("UPDATE fishbowl SET goals = ?", (goals,))
    with pytest.raises(FileRefused) as caught:
        Session.open(path)
    assert caught.value.problem is FileProblem.DAMAGED
