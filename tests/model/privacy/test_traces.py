"""Names are found inside words, addresses and mutated, and told from ordinary words."""

from __future__ import annotations

import pytest

from fishbowl_app.model.privacy.traces import Traces

PEOPLE = ("Alis Testwr", "Quetzal Xylander", "Mair Lewis", "Pwyll ap Rhys", "王小明", "Siân Bevan", "Will Rees")


def found(text: str, **doubtful: list[str]) -> list[tuple[str, bool]]:
    return [(text[it.start : it.end], it.sure) for it in Traces(PEOPLE, **doubtful).find(text)]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Alis_Testwr here", "[name] here"),
        ("@AlisTestwr #alistestwr", "@[name] #[name]"),
        ("alistestwr@x.org", "[name]@x.org"),
        ("Al\u00adis Te\u00adstwr and A\u200blis", "[name] and [name]"),
        ("alis said", "[name] said"),
        ("quetzal's idea, Quetzals car", "[name]'s idea, [name]s car"),
        ("qxylander@example.org", "q[name]@example.org"),
        ("XylanderNet", "[name]Net"),
        ("quetzal1984secret", "[name]1984secret"),
        ("SIAN BEVAN, sian-bevan", "[name], [name]"),
        ("小明说", "[name]说"),
        ("i Bwyll, a Phwyll, fy Mhwyll", "i [name], a [name], fy [name]"),
        ("i Destwr, a Thestwr, fy Nhestwr", "i [name], a [name], fy [name]"),
    ],
)
def test_what_surely_is_a_name_is_taken_out(text, after):
    assert Traces(PEOPLE).without(text, "[name]") == after
    assert not Traces(PEOPLE).find(after)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Mae gan Fair", "Fair"),
        ("we will see", "will"),
        ("willing", "willing"),
        ("Alisa came", "Alisa"),
        ("unquetzaled", "unquetzaled"),
        ("a Rys hefyd", "Rys"),
    ],
)
def test_what_may_be_another_word_is_to_be_looked_at(text, word):
    assert found(text) == [(word, False)]


@pytest.mark.parametrize(
    "text", ["nothing here", "it is fair", "the three of us", "by mail", "goodwill", "specialist"]
)
def test_nothing_else_is_taken_for_a_name(text):
    assert found(text) == []


def test_what_others_are_called_too_is_doubtful():
    assert found("Rhys said", doubtful=["Rhys"]) == [("Rhys", False)]


def test_what_stands_in_place_of_a_name_is_none():
    assert Traces(["Name Jones"]).without("Name was here", "[name]") == "[name] was here"
