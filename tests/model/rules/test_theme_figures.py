"""Figures of themes: counts, ranks, and shares with what they are of."""

from __future__ import annotations

from fishbowl_app.model.entities import ThemeOrder
from fishbowl_app.model.rules.theme_figures import figures, ranked, ranking, who_spoke
from tests.model.build import a_session, group, note, people, theme

BOARD = a_session(
    group("Tenants"),
    group("Officers"),
    *people(6, "Tenants", "Officers"),
    theme("Damp"),
    theme("Rent"),
    theme("Bus"),
    theme("Empty"),
    note("a", theme_id="Damp", group_id="Tenants", votes=1),
    note("b", theme_id="Damp", group_id="Tenants", stack_id="note a"),
    note("c", theme_id="Damp", group_id="Tenants"),
    note("d", theme_id="Rent", group_id="Tenants", votes=4),
    note("e", theme_id="Rent", group_id="Officers", votes=4),
    note("f", theme_id="Bus", votes=8),
    note("g", group_id="Tenants"),
    note("h", set_aside=True),
)


def test_every_note_of_a_theme_counts_also_under_another():
    told = figures(BOARD)
    assert [
        (told[each].notes, told[each].votes, told[each].groups) for each in ("Damp", "Rent", "Bus", "Empty")
    ] == [
        (3, 1, 1),
        (2, 8, 2),
        (1, 8, 0),
        (0, 0, 0),
    ]
    assert told["Bus"].by_group == {None: 1}


def test_themes_are_ranked_by_what_is_asked_ties_in_their_order():
    def order(by):
        return [each.id for each in ranked(BOARD, by)]

    assert order(ThemeOrder.PLACE) == ["Damp", "Rent", "Bus", "Empty"]
    assert order(ThemeOrder.VOTES) == ["Rent", "Bus", "Damp", "Empty"]
    assert order(ThemeOrder.GROUPS) == ["Rent", "Damp", "Bus", "Empty"]
    assert [(each.rank, each.tied) for each in ranking(BOARD, ThemeOrder.VOTES)] == [
        (1, True),
        (1, True),
        (3, False),
        (4, False),
    ]


def test_who_spoke_of_what_says_what_the_shares_are_of():
    table = who_spoke(BOARD)
    assert [(base.group_id, base.notes, base.people, base.small) for base in table.groups] == [
        ("Tenants", 5, 3, False),
        ("Officers", 1, 3, True),
        (None, 2, 0, True),
    ]
    assert (table.total.notes, table.total.people) == (8, 6)
    rows = {(line.theme.id if line.theme else "", line.aside): line for line in table.lines}
    assert [*rows] == [("Damp", False), ("Rent", False), ("Bus", False), ("Empty", False), ("", False), ("", True)]
    assert [(share.notes, share.percent) for share in rows["Damp", False].shares] == [(3, 60), (0, 0), (0, 0)]
    assert (rows["Rent", False].total.notes, rows["Rent", False].total.percent) == (2, 25)
    for column in range(3):
        assert sum(line.shares[column].percent for line in table.lines) == 100


def test_a_group_nobody_is_in_has_no_column():
    table = who_spoke(a_session(group("Tenants"), theme("Damp"), note("a", theme_id="Damp")))
    assert [base.group_id for base in table.groups] == [None]


def test_words_of_a_form_count_for_no_group():
    """Its group may be one of few, which the figures of answers hide."""
    board = a_session(
        group("Tenants"),
        theme("Damp"),
        note("a", theme_id="Damp", group_id="Tenants", response_id="a form"),
    )
    assert figures(board)["Damp"].by_group == {None: 1}
    assert [(base.group_id, base.notes) for base in who_spoke(board).groups] == [(None, 1)]
