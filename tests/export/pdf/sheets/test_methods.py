"""Posters and crib say the rules of the methods: a free chair, leaving by choice, no votes in the marketplace."""

from __future__ import annotations

import pytest

from fishbowl_app.export.pdf.blocks import Rules
from fishbowl_app.export.pdf.pictures.pictograms import Circle
from fishbowl_app.export.pdf.sheets.crib import crib
from fishbowl_app.export.pdf.sheets.crib_keys import crib_keys
from fishbowl_app.export.pdf.sheets.posters import posters
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import Format, Kind, VisitorRule
from fishbowl_app.ui.commands import all_commands
from fishbowl_app.ui.commands.crib import seat_line_keys
from tests.export.pdf.sheets.blocks_of import all_of, made, words
from tests.model.build import a_round, a_session, activity, at

A_FISHBOWL = a_round(question="What is fair?")
MARKETPLACE = activity("Marketplace", Kind.OPEN_SPACE)


def poster(**settings):
    return made(posters, a_session(A_FISHBOWL, **settings))


@pytest.mark.parametrize(
    ("settings", "says", "never"),
    [
        (
            {"visitor_rule": VisitorRule.STAYS},
            ["To speak, take the free chair.", "Once you are in, stay until you choose to go."],
            "one point",
        ),
        (
            {"visitor_rule": VisitorRule.ONE_POINT},
            ["Make one point, then go back to the outer circle."],
            "stay until",
        ),
        ({"format": Format.PANEL}, ["To speak, take the rotating chair."], "free chair."),
        ({"format": Format.CLOSED}, ["The whole circle changes with each round."], "To speak"),
    ],
)
def test_the_poster_says_how_this_fishbowl_is_held(settings, says, never):
    text = "\n".join(words(poster(**settings)))
    for rule in ("Only the inner circle speaks; everybody else listens.", *says):
        assert rule in text
    assert never not in text


def test_a_chair_is_free_in_the_picture_and_its_words():
    (circle,) = all_of(Circle, poster(chairs=6))
    assert (circle.chairs, circle.mark.words) == (6, "Free chair")
    assert "An inner circle of 6 chairs, one of them free; around it those who listen." in words(poster(chairs=6))
    (closed,) = all_of(Circle, poster(format=Format.CLOSED))
    assert closed.mark is None


def test_somebody_goes_by_choice_and_nobody_is_sent_away():
    assert "When no chair is free, somebody goes, by their own choice." in words(poster())
    said = words(made(crib, a_session(A_FISHBOWL)))
    assert "Who goes is their own choice: send nobody away." in said
    assert "Beforehand: ask two or three people to be the first to go in." in said


def test_open_space_has_four_principles_and_one_law():
    (page,) = made(posters, a_session(MARKETPLACE))
    said = words(page)
    assert "Whoever comes are the right people." in said
    assert said.index("The law of two feet") > said.index("When it is over, it is over.")
    assert "Also called the law of mobility." in said


def test_methods_that_are_not_on_the_agenda_have_no_poster():
    assert len(made(posters, a_session(A_FISHBOWL, MARKETPLACE))) == 2
    assert len(made(posters, a_session())) == 2
    assert "Open space" not in words(made(posters, a_session(A_FISHBOWL)))


def test_posters_are_on_large_paper_where_there_is_some():
    large, small = (made(posters, a_session(), large_paper=is_large)[0].sheet for is_large in (True, False))
    assert (round(large.width), round(small.width)) == (842, 595)
    tabloid = made(posters, a_session(), paper="Letter")[0].sheet
    assert (round(tabloid.width), round(tabloid.height)) == (792, 1224)


# --- the crib ---------------------------------------------------------------------------------------------


def test_the_crib_has_the_day_with_its_questions():
    day = a_session(A_FISHBOWL, MARKETPLACE, question="How do we live?", start_at="09:00", held_on="2026-03-14")
    said = words(made(crib, day))
    for text in ("How do we live?", "What is fair?", "09:00–09:20", "09:20–09:40", "Marketplace"):
        assert text in said


def test_without_an_agenda_the_crib_has_lines_for_it():
    assert [rules.count for rules in all_of(Rules, made(crib, a_session()))] == [14]
    assert all_of(Rules, made(crib, a_session(A_FISHBOWL))) == []


def test_the_crib_tells_of_open_space_only_where_there_is_some():
    assert "Breakouts" not in words(made(crib, a_session(a_round(started=at(0)))))
    said = words(made(crib, a_session(MARKETPLACE)))
    assert "Breakouts" in said
    assert [text for text in said if text.startswith("Last call, 5\xa0min before the end")]
    assert not [text for text in said if "chair" in text]


def test_the_keys_of_the_crib_are_those_of_the_window(qapp):
    commands = {command.name: command for command in all_commands()}
    typed = dict(seat_line_keys())
    for key in crib_keys(Wording("en"), {}, fishbowl=True, open_space=True):
        if key.command:
            assert key.text == commands[key.command].text
            assert key.caps in commands[key.command].keys
        else:
            assert key.caps in typed[key.text]


def test_the_crib_tells_the_keys_that_somebody_gave():
    told = crib_keys(Wording("en"), {"undo": "F10", "mute": ""}, fishbowl=False, open_space=False)
    assert [key.caps for key in told if key.command == "undo"] == ["F10"]
    assert "mute" not in {key.command for key in told}
