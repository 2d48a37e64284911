"""What is chosen for the handouts."""

from __future__ import annotations

import json

import pytest

from fishbowl_app.export.pdf import kinds
from fishbowl_app.export.pdf.form import Layout
from fishbowl_app.export.pdf.kinds import KINDS
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.ui.summary.handouts.choices import HandoutChoices, from_text, to_text


def test_kinds_come_in_the_order_of_the_pile_however_they_were_ticked():
    chosen = HandoutChoices(frozenset()).with_kind(kinds.BOARD, True).with_kind(kinds.CRIB, True)
    assert chosen.kinds == (kinds.CRIB, kinds.BOARD)
    assert chosen.with_kind(kinds.CRIB, False).kinds == (kinds.BOARD,)


def test_choices_are_kept_as_they_are_but_for_the_theme_which_is_of_one_session():
    chosen = HandoutChoices(frozenset(KINDS), ("cy", "en"), Layout.AFTER, NameStyle.ROLES)
    chosen = chosen.with_options(paper="Letter", slips=(20, 30), spare_rows=3).with_copies(kinds.REPORTS, 4)
    assert from_text(to_text(chosen.with_options(theme=2))) == chosen


def test_a_choice_of_one_session_can_be_made_though_it_is_not_kept():
    chosen = HandoutChoices().with_options(theme=2, form=1, forms_each=30)
    assert to_text(from_text(to_text(chosen))) == to_text(chosen), "else the settings refuse it"


def test_one_copy_is_nothing_to_keep():
    chosen = HandoutChoices().with_copies(kinds.SIGNS, 3).with_copies(kinds.DOTS, 2).with_copies(kinds.SIGNS, 1)
    assert chosen.options.copies == ((kinds.DOTS, 2),)


@pytest.mark.parametrize(
    ("name", "value"),
    [("paper", "A5"), ("slips", [9, 1]), ("slips", [1]), ("spare_rows", -1), ("wall_size", "A0"), ("copies", 3)],
)
def test_what_no_field_gives_is_refused(name, value):
    kept = json.loads(to_text(HandoutChoices()))
    kept["options"][name] = value
    with pytest.raises((ValueError, TypeError)):
        from_text(json.dumps(kept))
