from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from fishbowl_app.model.entities import (
    Action,
    Activity,
    Box,
    Canvas,
    CanvasKind,
    Code,
    Compares,
    Condition,
    Details,
    Form,
    Option,
    Question,
    QuestionKind,
    Report,
    Space,
    Topic,
    Translation,
)
from fishbowl_app.model.ops import actions, agenda, canvases, codes, conditions, details, forms, spaces, topics
from fishbowl_app.model.rules.paired import (
    FIELDS,
    PairedText,
    TextPlace,
    Where,
    in_language,
    missing,
    paired_texts,
    tongues,
)
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot
from tests.model import build


def welsh(owner: str, field: str, text: str, source: str, language: str = "cy") -> Translation:
    return Translation(f"{owner} {field} {language}", owner, field, language, text, source)


def a_day(*more: Any, **settings: Any) -> Snapshot:
    return build.a_session(
        build.group("Tenants"),
        build.person("Ana", "Tenants", "Chair"),
        build.a_round("Round 1", question="Why?"),
        build.feedback("Well said", "Round 1"),
        build.theme("Damp"),
        build.theme("unnamed", ""),
        build.wrote("Damp", "They said:"),
        build.note("Cold walls", theme_id="Damp", role="Visitor"),
        build.note("Waliau oer", language="cy"),
        build.note("Mae'r bws olaf yn gadael yn rhy gynnar"),
        build.quotes("Damp", "note Cold walls"),
        *build.canvas("Axes", CanvasKind.COLUMNS, "Keep", up_to="Hard"),
        build.space("Hall", None, "step-free", "loop"),
        build.topic("Heat", question="How?", needs=("loop",)),
        Report("report", "Heat", None, (), "A lot", "", "", build.T0),
        Option("option", 0, "Warmth", None),
        Action("action", 0, None, "Write", (), "The council", "Friday"),
        Form("form", 0, "Failure", "No name.", Compares.FRAMINGS, True, False, False),
        Condition("avoid", "form", 0, "To avoid", "It is bad.", 1, None),
        Question("slider", "form", 0, QuestionKind.SLIDER, "Whose?", "Ours", "Theirs", "not shown", False),
        Question("choice", "form", 1, QuestionKind.CHOICE, "What?", "", "", "", False),
        Box("box", "choice", 0, "This"),
        Box("kept", "slider", 0, "not asked"),
        *more,
        place="Town hall",
        **settings,
    )


def test_the_texts_of_a_session_come_in_the_order_of_the_day():
    found = paired_texts(a_day(intro="We met.", closing="Thanks."), "cy")
    assert [each.text for each in found] == [
        *("A session", "Town hall", "Tenants", "Chair", "Visitor", "Round 1", "Why?", "Hall"),
        *("loop", "step-free", "Heat", "How?"),
        *("We met.", "Damp", "They said:", "Thanks.", "Axes", "Hard", "Keep", "Warmth"),
        *("Write", "The council", "Friday"),
        *("Failure", "No name.", "To avoid", "It is bad.", "Whose?", "Ours", "Theirs", "What?", "This"),
    ]
    assert found[0] == PairedText(TextPlace("session", "title"), Where("details"), "A session", "", "")
    assert found[3].place == TextPlace("Chair", "role")
    assert {each.where for each in found if each.text in ("They said:", "Keep")} == {
        Where("passage", 1, 1),
        Where("region", 1, 1),
    }
    assert found[-1].where == Where("box", 1, 2, 1)


def test_a_session_in_its_own_language_and_one_without_translations_is_itself():
    session = a_day(welsh("Heat", "title", "Gwres", "Heat"))
    assert in_language(session, "en") is session
    assert in_language(session, "de") is session
    assert missing(session, "en") == []


def test_every_text_is_replaced_by_its_translation_and_nothing_else_changes():
    session = a_day(intro="We met.", closing="Thanks.")
    rows = [
        welsh(each.place.owner, each.place.field, f"cy {each.text}", each.text)
        for each in paired_texts(session, "cy")
    ]
    session = with_rows(session, *rows)
    translated = in_language(session, "cy")
    assert [each.text for each in paired_texts(translated, "cy")] == [f"cy {row.source}" for row in rows]
    assert missing(session, "cy") == []
    assert translated.participants["Ana"].role == "cy Chair"
    assert translated.spaces["Hall"].features == ("cy step-free", "cy loop")
    assert translated.topics["Heat"].needs == ("cy loop",)
    assert translated.notes["note Cold walls"] == replace(session.notes["note Cold walls"], role="cy Visitor")
    assert translated.passages["quote note Cold walls"].text == ""
    assert translated.tables["feedback"] == session.tables["feedback"]
    assert translated.tables["report"] == session.tables["report"]


def test_a_text_that_changed_keeps_its_translation_in_print_and_is_listed():
    session = a_day(welsh("Heat", "title", "Oerfel", "Cold"))
    assert in_language(session, "cy").topics["Heat"].title == "Oerfel"
    [stale] = [each for each in missing(session, "cy") if each.stale]
    assert (stale.text, stale.translation, stale.source) == ("Heat", "Oerfel", "Cold")


def test_what_is_empty_by_now_stays_empty_whatever_was_translated():
    session = a_day(welsh("unnamed", "name", "Enw", "Name"), welsh("gone", "title", "Wedi mynd", "Gone"))
    translated = in_language(session, "cy")
    assert translated.themes["unnamed"].name == ""
    assert translated.themes.keys() == session.themes.keys()


@pytest.mark.parametrize(("text", "is_missing"), [("Hall", True), ("12/05", False), ("", False)])
def test_what_needs_no_words_is_not_missing(text, is_missing):
    session = build.a_session(place=text)
    assert (TextPlace("session", "place") in {each.place for each in missing(session, "cy")}) is is_missing


def test_what_says_the_same_as_a_translated_text_has_its_translation_unless_there_are_several():
    teas = [build.activity(name, title="Tea") for name in ("tea 1", "tea 2", "tea 3")]
    first, other = welsh("tea 1", "title", "Te", "Tea"), welsh("tea 2", "title", "Paned", "Tea")
    one_way, two_ways = build.a_session(*teas, first), build.a_session(*teas, first, other)
    assert [item.title for item in in_language(one_way, "cy").agenda] == ["Te", "Te", "Te"]
    assert [item.title for item in in_language(two_ways, "cy").agenda] == ["Te", "Paned", "Tea"]


def test_a_translation_may_say_the_same():
    session = build.a_session(welsh("session", "title", "A session", "A session"))
    assert missing(session, "cy") == []
    assert tongues(session, "cy") == {}


def test_what_stands_in_another_language_is_known_with_it():
    session = a_day(welsh("Heat", "title", "Gwres", "Heat"))
    found = tongues(session, "cy")
    assert found["How?"] == found["Well said"] == found["A lot"] == found["Cold walls"] == "en"
    assert found.keys().isdisjoint({"Heat", "Gwres", "Waliau oer"})
    assert tongues(session, "en") == {"Waliau oer": "cy", "Mae'r bws olaf yn gadael yn rhy gynnar": "cy"}


def test_every_field_that_has_a_rule_is_a_text_of_its_row():
    session = a_day()
    for entity, fields in FIELDS.items():
        columns = set(entity.__dataclass_fields__)
        assert columns.issuperset(fields), TABLE_OF[entity]
    assert len(paired_texts(session, "cy")) > 10


@pytest.mark.parametrize(
    ("entity", "ops"),
    [
        (Details, details),
        (Activity, agenda),
        (Space, spaces),
        (Topic, topics),
        (Canvas, canvases),
        (Action, actions),
        (Code, codes),
        (Form, forms),
        (Condition, conditions),
    ],
)
def test_a_translation_keeps_to_the_rules_of_the_text_itself(entity, ops):
    assert FIELDS[entity].items() <= ops._RULES.items()


def with_rows(session: Snapshot, *rows: Translation) -> Snapshot:
    return Snapshot({**session.tables, "translation": {row.id: row for row in rows}})
