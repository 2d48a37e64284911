"""Hands, names and choices."""

from __future__ import annotations

import pytest

from fishbowl_app.model.errors import BadNumber, Gone
from fishbowl_app.model.ops.interest import choose, count_hands, import_choices, set_interest
from tests.model.ops.helpers import who
from tests.model.ops.marketplace import Choice, open_up, post, topic


@pytest.fixture
def posted(session):
    open_up(session)
    for title in ("Heat", "Damp", "Rents"):
        post(session, title)
    return session


def chosen(session) -> dict[str, dict[str, int | None]]:
    """Return the choices by name and title."""
    now, found = session.snapshot, {}
    for line in now.interests.values():
        ranks = found.setdefault(now.participants[line.participant_id].name, {})
        ranks[now.topics[line.topic_id].title] = line.rank
    return found


def test_hands_are_counted_and_taken_back(posted):
    heat = topic(posted, "Heat").id
    count_hands(posted, heat, 12)
    assert topic(posted, "Heat").hands == 12
    count_hands(posted, heat, None)
    assert topic(posted, "Heat").hands is None
    with pytest.raises(BadNumber):
        count_hands(posted, heat, -1)


def test_names_are_listed_and_keep_the_rank_they_gave(posted):
    heat, damp = topic(posted, "Heat").id, topic(posted, "Damp").id
    choose(posted, who(posted, "Anwen"), [damp, heat], ranked=True)
    set_interest(posted, heat, [who(posted, name) for name in ("Bethan", "Anwen", "Bethan")])
    assert chosen(posted) == {"Anwen": {"Damp": 1, "Heat": 2}, "Bethan": {"Heat": None}}
    set_interest(posted, heat, [])
    assert chosen(posted) == {"Anwen": {"Damp": 1}}


def test_somebody_chooses_anew(posted):
    heat, damp, rents = (topic(posted, title).id for title in ("Heat", "Damp", "Rents"))
    choose(posted, who(posted, "Anwen"), [heat, damp], ranked=False)
    choose(posted, who(posted, "Anwen"), [rents, damp, rents], ranked=True)
    assert chosen(posted) == {"Anwen": {"Rents": 1, "Damp": 2}}


def test_an_import_replaces_the_choices_of_those_it_names(posted):
    heat, damp = topic(posted, "Heat").id, topic(posted, "Damp").id
    anwen, bethan = who(posted, "Anwen"), who(posted, "Bethan")
    choose(posted, anwen, [heat], ranked=False)
    choose(posted, bethan, [heat], ranked=False)
    rows = [Choice(anwen, damp, 2), Choice(anwen, damp, 1), Choice(who(posted, "Dylan"), heat)]
    assert import_choices(posted, rows) == 2
    assert chosen(posted) == {"Anwen": {"Damp": 2}, "Bethan": {"Heat": None}, "Dylan": {"Heat": None}}


def test_an_import_that_cannot_be_changes_nothing(posted):
    heat, before = topic(posted, "Heat").id, posted.snapshot
    for bad in (Choice("nobody", heat), Choice(who(posted, "Anwen"), "nothing")):
        with pytest.raises(Gone):
            import_choices(posted, [Choice(who(posted, "Anwen"), heat), bad])
    with pytest.raises(BadNumber):
        import_choices(posted, [Choice(who(posted, "Anwen"), heat, 0)])
    assert posted.snapshot == before
