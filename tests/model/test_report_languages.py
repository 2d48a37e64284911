"""A summary in several languages: what is translated, what stays as it was said, and that both have one shape."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.report import summaries_of, summary_of
from fishbowl_app.model.report_parts.data import GroupTime
from fishbowl_app.model.report_parts.open_space_data import GroupName
from tests.export.pdf.sessions import a_bilingual_day, a_short_day
from tests.model.build import at


def shape(value: Any) -> Any:
    """Return a value with its words taken out."""
    if isinstance(value, str):
        return bool(value)
    if isinstance(value, tuple):
        return tuple(map(shape, value))
    if is_dataclass(value):
        return type(value), *(shape(getattr(value, field.name)) for field in fields(value))
    return value


def test_the_organisers_texts_are_translated_and_what_was_said_is_not():
    told = summaries_of(a_bilingual_day(), at(300), NameStyle.ROLES, ("en", "cy"))
    english, welsh = told["en"], told["cy"]
    assert (english.title, welsh.title) == ("Warm homes", "Cartrefi cynnes")
    assert (english.rounds[0].title, welsh.rounds[0].title) == ("Round 1", "Rownd 1")
    assert english.rounds[0].notes[0].text == welsh.rounds[0].notes[0].text
    assert (english.rounds[0].notes[0].who.role, welsh.rounds[0].notes[0].who.role) == ("Tenant", "Tenant (cy)")
    assert english.rounds[0].feedback == welsh.rounds[0].feedback
    assert welsh.rounds[0].feedback[1].became == 2
    assert welsh.tongues["It is cold."] == "en"


def test_in_each_language_a_summary_has_the_same_shape():
    for style in NameStyle:
        told = summaries_of(a_bilingual_day(), at(300), style, ("en", "cy"))
        english, welsh = (
            [
                shape(getattr(told[language], field.name))
                for field in fields(told[language])
                if field.name != "tongues"
            ]
            for language in ("en", "cy")
        )
        assert english == welsh


def test_what_is_not_translated_is_told():
    told = summaries_of(a_bilingual_day(untranslated=("Warm homes", "Tea")), at(300), None, ("en", "cy"))
    assert told["en"].untranslated == ()
    assert [found.text for found in told["cy"].untranslated] == ["Warm homes", "Tea"]
    assert told["cy"].title == "Warm homes"
    assert told["cy"].tongues["Warm homes"] == "en"


def test_of_each_round_it_is_told_how_long_people_of_each_group_sat():
    first, second = summary_of(a_short_day(), at(300)).rounds
    assert first.by_group == (GroupTime(GroupName(1, "Tenants"), 2, 900.0),)
    assert second.by_group == (GroupTime(GroupName(2, "Officers"), 1, 240.0),)
