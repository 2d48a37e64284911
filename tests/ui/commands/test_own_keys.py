"""Keys that a person gave to commands."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given as tried
from hypothesis import strategies as st

from fishbowl_app.ui.commands import Area, Command
from fishbowl_app.ui.commands.command import letters_meet, work_at_once
from fishbowl_app.ui.commands.own_keys import (
    OwnKeys,
    Refused,
    clean_key,
    format_own_keys,
    given,
    letter_rivals,
    parse_own_keys,
    refused,
    rivals,
    with_own_keys,
)

MUTE = Command("mute", Area.LIVE, "Mute", ("Ctrl+M",))
UNDO = Command("undo", Area.EDIT, "Undo", ("Ctrl+Z",), "U")
PIN = Command("pin", Area.ROTATION, "Pin", ("Ctrl+T",), "I")
PLACE = Command("place", Area.BOARD, "Place", ("Ctrl+T",), "A", page="page_board")
PLAN = Command("plan", Area.LIVE, "Plan", ("Ctrl+R",), yields_to=(Area.OPEN_SPACE,))
ARRANGE = Command("arrange", Area.OPEN_SPACE, "Arrange", ("Ctrl+R",))
COPY = Command("copy", Area.BOARD, "Copy", ("Ctrl+C",), page="page_words")
TABLE = [MUTE, UNDO, PIN, PLACE, PLAN, ARRANGE, COPY]


def keys(own) -> dict[str, tuple[str, ...]]:
    return {command.name: command.keys for command in with_own_keys(TABLE, own)}


def test_a_key_is_taken_from_who_could_work_at_the_same_time_and_comes_back():
    own = given(TABLE, {}, "mute", keys=("Ctrl+T",))
    assert keys(own) == {**keys({}), "mute": ("Ctrl+T",), "pin": (), "place": ()}
    assert [command.name for command in rivals(TABLE, MUTE, "Ctrl+T")] == ["pin", "place"]
    assert keys(given(TABLE, own, "mute", keys=("Ctrl+M",))) == keys({})


def test_rooms_may_share_keys_and_so_may_pages():
    assert rivals(TABLE, PIN, "Ctrl+R") == [PLAN]
    assert rivals(TABLE, ARRANGE, "Ctrl+R") == []
    assert rivals(TABLE, COPY, "Ctrl+T") == []
    assert keys(given(TABLE, {}, "pin", keys=("Ctrl+C",)))["copy"] == ("Ctrl+C",)


def test_a_key_that_was_given_before_goes_to_who_gets_it_now():
    own = given(TABLE, given(TABLE, {}, "mute", keys=("Ctrl+J",)), "undo", keys=("Ctrl+J",))
    assert (keys(own)["mute"], keys(own)["undo"]) == (("Ctrl+M",), ("Ctrl+J",))


def meant_twice(table) -> list[tuple[str, str]]:
    return [
        (one.name, other.name)
        for one, other in combinations(table, 2)
        if (work_at_once(one, other) and set(one.keys) & set(other.keys))
        or (one.letter and one.letter == other.letter and letters_meet(one, other))
    ]


def test_a_command_with_another_letter_gives_up_its_key_and_the_other_way_round():
    own = given(TABLE, given(TABLE, {}, "undo", letter="J"), "mute", keys=("Ctrl+Z",))
    assert (keys(own)["undo"], keys(own)["mute"]) == ((), ("Ctrl+Z",))
    own = given(TABLE, given(TABLE, {}, "undo", keys=("Ctrl+J",)), "mute", letter="U")
    assert meant_twice(with_own_keys(TABLE, own)) == []


SOME_KEYS = st.lists(st.sampled_from(["Ctrl+Z", "Ctrl+T", "Ctrl+J", "Ctrl+M"]), max_size=2, unique=True).map(tuple)
SOME_OWN = st.builds(OwnKeys, st.none() | SOME_KEYS, st.none() | st.sampled_from(["", "U", "I", "J"]))


@tried(st.dictionaries(st.sampled_from([command.name for command in TABLE]), SOME_OWN))
def test_no_table_has_a_key_or_a_letter_for_two_at_once(own):
    assert meant_twice(with_own_keys(TABLE, own)) == []


def test_of_a_file_only_keys_hold_that_can_be_had():
    own = {"mute": OwnKeys(("Return", "F8")), "undo": OwnKeys(("Esc",)), "plan": OwnKeys(("F8",))}
    assert keys(own) == {**keys({}), "mute": ("F8",)}


def test_letters_of_a_room_go_before_those_of_all_rooms():
    assert letter_rivals(TABLE, PIN, "U") == []
    assert letter_rivals(TABLE, MUTE, "U") == [UNDO]
    changed = with_own_keys(TABLE, given(TABLE, {}, "mute", letter="U"))
    assert {command.name: command.letter for command in changed if command.name in ("mute", "undo", "pin")} == {
        "mute": "U",
        "undo": "",
        "pin": "I",
    }


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("A", Refused.TYPED),
        ("Shift+7", Refused.TYPED),
        ("+", Refused.TYPED),
        ("Tab", Refused.MOVES),
        ("Esc", Refused.MOVES),
        ("Shift+Up", Refused.MOVES),
        ("Return", Refused.MOVES),
        ("Ctrl+C", Refused.WRITES),
        ("Ctrl+3", Refused.CHAIRS),
        ("Alt+Up", Refused.LISTS),
        ("Alt+F", Refused.MENUS),
        ("Meta+X", Refused.SYSTEM),
        ("Alt+F4", Refused.SYSTEM),
        ("Alt+Tab", Refused.SYSTEM),
        ("Ctrl+Space", Refused.SYSTEM),
        ("Shift+F10", Refused.SYSTEM),
        ("F2", Refused.WRITES),
        ("Ctrl+Return", Refused.WRITES),
        ("Ctrl+Alt+Q", Refused.WRITES),
        ("Ctrl+Nonsense", Refused.UNKNOWN),
        ("Ctrl+J", None),
        ("Ctrl++", None),
        ("F8", None),
        ("Shift+F8", None),
        ("Ctrl+M", None),
    ],
)
def test_what_people_type_and_move_with_is_refused(key, why):
    assert refused(key, MUTE) is why


def test_what_a_command_has_by_itself_it_may_have_back():
    assert refused("Ctrl+C", COPY) is None


def test_changes_are_kept_as_they_are():
    own = {"mute": OwnKeys(("Ctrl+J", "F8")), "undo": OwnKeys(None, ""), "pin": OwnKeys((), "Shift+P")}
    assert parse_own_keys(format_own_keys(own)) == own


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ('{"mute": {"keys": ["ctrl+j"]}, "undo": 7, "pin": {"keys": "Ctrl+L"}}', {"mute": OwnKeys(("Ctrl+J",))}),
        ('{"mute": {"keys": ["Ctrl+Foo"], "letter": "ab"}}', {}),
        ('{"mute": {"keys": ["Ctrl+Foo", null, "F8"]}}', {"mute": OwnKeys(("F8",))}),
        ('{"mute": {"keys": [], "letter": "\\u0000"}}', {"mute": OwnKeys(())}),
        ("{}", {}),
    ],
)
def test_what_makes_no_sense_is_left_out(kept, expected):
    assert parse_own_keys(kept) == expected


def test_a_name_that_no_command_has_changes_nothing():
    assert with_own_keys(TABLE, {"gone": OwnKeys(("Ctrl+M",))}) == TABLE


@tried(st.text(max_size=30))
def test_whatever_a_file_has_is_a_key_or_none(text):
    assert clean_key(clean_key(text)) == clean_key(text)
    try:
        found = parse_own_keys(text)
    except ValueError:
        found = {}
    assert isinstance(found, dict)
