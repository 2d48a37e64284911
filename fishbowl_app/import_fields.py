"""What columns of topics, spaces, choices and answers hold, in words."""

from __future__ import annotations

from fishbowl_app.import_answer_texts import answer_field_text
from fishbowl_app.imports.answer_parts import AnswerField
from fishbowl_app.imports.wall_words import ChoiceField, SpaceField, TopicField, WallField
from fishbowl_app.words import translate


def wall_field_text(field: WallField | AnswerField) -> str:
    """Return what a column holds, in a word or two."""
    # Fields of two kinds that are spelt the same are equal, so they must not share a dict.
    if isinstance(field, AnswerField):
        return answer_field_text(field)
    if isinstance(field, TopicField):
        return _topic_field(field)
    return _space_field(field) if isinstance(field, SpaceField) else _choice_field(field)


def _topic_field(field: TopicField) -> str:
    return {
        TopicField.TITLE: translate("Imports", "Title"),
        TopicField.QUESTION: translate("Imports", "Question"),
        TopicField.CONVENERS: translate("Imports", "Conveners"),
        TopicField.NEEDS: translate("Imports", "Needs"),
        TopicField.SLOT: translate("Imports", "Slot"),
        TopicField.SPACE: translate("Imports", "Space"),
        TopicField.HANDS: translate("Imports", "Hands"),
    }[field]


def _space_field(field: SpaceField) -> str:
    return {
        SpaceField.NAME: translate("Imports", "Name"),
        SpaceField.CAPACITY: translate("Imports", "Capacity"),
        SpaceField.FEATURES: translate("Imports", "Features"),
        SpaceField.LINK: translate("Imports", "Link"),
    }[field]


def _choice_field(field: ChoiceField) -> str:
    return {
        ChoiceField.NAME: translate("Imports", "Person"),
        ChoiceField.TOPIC: translate("Imports", "Topics"),
        ChoiceField.RANK: translate("Imports", "Rank"),
        ChoiceField.FIRST: translate("Imports", "First choice"),
        ChoiceField.SECOND: translate("Imports", "Second choice"),
        ChoiceField.THIRD: translate("Imports", "Third choice"),
        ChoiceField.FOURTH: translate("Imports", "Fourth choice"),
        ChoiceField.FIFTH: translate("Imports", "Fifth choice"),
    }[field]
