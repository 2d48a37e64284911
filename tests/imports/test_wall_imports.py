"""Topics, spaces and choices from spreadsheets: what becomes of each row."""

from __future__ import annotations

import pytest

from fishbowl_app.import_texts import left_out_text, refusal_text
from fishbowl_app.imports.columns import guess_by_header, remap
from fishbowl_app.imports.table import read_text
from fishbowl_app.imports.wall_kinds import WALL_KINDS
from fishbowl_app.imports.wall_rows import NotKnown, NotMoved, Repeated, RowFate
from fishbowl_app.imports.wall_words import ChoiceField, TopicField
from fishbowl_app.model.entities import MOST_IN_SPACE
from fishbowl_app.model.errors import BadNumber, BadText, DataProblem, DataRefused
from tests.model.build import a_session, person
from tests.model.test_report_open_space import HALL, YARD, slot, topic

WALL = a_session(
    person("Mair"),
    person("Idris"),
    HALL,
    YARD,
    slot("Before tea"),
    topic(1, "Buses", of=["Mair"], question="Who pays?"),
    topic(2, "Fares"),
)


def previewed(kind, text, **wanted):
    how = WALL_KINDS[kind]
    table = read_text(text, "")
    columns = remap(table, guess_by_header(table, how.words, how.main), wanted, how.fields)
    return how.preview(table, columns, WALL)


def fates(found):
    return [row.fate for row in found.rows]


def test_topics_come_with_conveners_known_and_new():
    found = previewed(
        "topics",
        "Topic,Question,Proposed by,Needs,Votes\nShelters,How dry?,Mair; Nia Newydd,step-free,12\nMaps,,idris,,\n",
    )
    assert fates(found) == [RowFate.NEW, RowFate.NEW]
    first, second = found.plan().rows
    assert (first.title, first.question, first.needs, first.hands) == ("Shelters", "How dry?", ("step-free",), 12)
    assert (first.convener_ids, first.convener_names) == (("Mair",), ("Nia Newydd",))
    assert second.convener_ids == ("Idris",)


def test_a_topic_that_is_there_is_changed_or_the_same_and_one_twice_is_a_duplicate():
    found = previewed("topics", "Title,Question\nbuses,Who pays?\nFares,How much?\nFares,\nfares,again\n")
    assert fates(found) == [RowFate.SAME, RowFate.CHANGED, RowFate.DUPLICATE, RowFate.DUPLICATE]
    (item,) = found.plan().rows
    assert (item.topic_id, item.question) == ("t2", "How much?")
    assert found.rows[2].like == found.rows[1].number


def test_where_a_topic_is_to_be_is_read_by_title_or_number_and_what_is_not_known_is_told():
    found = previewed("topics", "Title,Slot,Room\nMaps,before TEA,Yard\nTrams,1,\nBikes,Monday,Cellar\n")
    cells = [(item.slot_id, item.space_id) for item in found.plan().rows]
    assert cells == [("Before tea", "yard"), ("Before tea", None), (None, None)]
    assert found.rows[2].left_out == (
        NotKnown(TopicField.SLOT, "Monday"),
        NotKnown(TopicField.SPACE, "Cellar"),
    )


def test_a_row_without_a_title_or_with_a_number_that_is_none_is_refused_and_the_others_come():
    found = previewed("topics", "Title,Hands\n,4\nMaps,many\nTrams,3\n")
    assert fates(found) == [RowFate.REFUSED, RowFate.REFUSED, RowFate.NEW]
    assert isinstance(found.rows[0].refusal, BadText)
    assert isinstance(found.rows[1].refusal, BadNumber)


def test_one_line_one_topic_where_only_titles_were_pasted():
    found = previewed("topics", "Who pays for the bus?\nShelters that keep dry\n")
    assert [item.title for item in found.plan().rows] == ["Who pays for the bus?", "Shelters that keep dry"]


def test_spaces_are_known_by_name():
    found = previewed("spaces", "Room;Capacity;Features\nMain hall;60;\nyard;;quiet, step-free\nTent;40;\n")
    assert fates(found) == [RowFate.SAME, RowFate.CHANGED, RowFate.NEW]
    yard, tent = found.plan().rows
    assert (yard.features, yard.capacity) == (("quiet", "step-free"), None)
    assert (tent.name, tent.capacity) == ("Tent", 40)


def test_a_space_for_nobody_is_refused_before_it_can_stop_the_whole_import():
    found = previewed("spaces", "Room,Capacity\nTent,0\nHut,1\n")
    assert fates(found) == [RowFate.REFUSED, RowFate.NEW]
    assert found.rows[0].refusal == BadNumber("capacity", "0", 1, MOST_IN_SPACE)


def test_choices_in_columns_are_ranked_by_them():
    found = previewed("choices", "Name,1st choice,2nd choice\nMair,2 Fares,buses\nIdris,#1,\n")
    assert [(item.participant_id, item.topic_id, item.rank) for item in found.plan().rows] == [
        ("Mair", "t2", 1),
        ("Mair", "t1", 2),
        ("Idris", "t1", 1),
    ]


@pytest.mark.parametrize("cell", ["1; 2", "1 Buses; 2 Fares", '"1. Buses\n2. Fares"', '"1 Buses, 2 Fares"'])
def test_several_choices_in_one_cell_are_not_ranked(cell):
    found = previewed("choices", f"Participant,Topics\nMair,{cell}\n")
    assert [(item.topic_id, item.rank) for item in found.plan().rows] == [("t1", None), ("t2", None)]


def test_a_comma_may_stand_in_the_title_of_a_choice():
    found = previewed("choices", 'Participant,Topics\nMair,"1 Buses, trams and trains"\n')
    assert [item.topic_id for item in found.plan().rows] == ["t1"]


def test_a_row_for_each_choice_may_say_its_rank():
    found = previewed("choices", "Name,Topic,Rank\nMair,Fares,1\nMair,Buses,2\nMair,Buses,3\n")
    assert [(item.topic_id, item.rank) for item in found.plan().rows] == [("t2", 1), ("t1", 2)]
    assert fates(found)[2] is RowFate.DUPLICATE


def test_strangers_are_refused_and_topics_that_are_not_there_are_told():
    found = previewed("choices", "Name,Topic\nNobody,Buses\nMair,Trams; Buses\nIdris,Trams\n")
    assert fates(found) == [RowFate.REFUSED, RowFate.NEW, RowFate.REFUSED]
    assert found.rows[0].refusal == NotKnown(ChoiceField.NAME, "Nobody")
    assert found.rows[1].left_out == (NotKnown(ChoiceField.TOPIC, "Trams"),)
    assert found.rows[2].refusal == NotKnown(ChoiceField.TOPIC, "Trams")


@pytest.mark.parametrize("kind", WALL_KINDS)
def test_what_holds_nothing_is_refused(kind):
    with pytest.raises(DataRefused) as error:
        previewed(kind, "Name,Topic\n")
    assert error.value.problem in (DataProblem.EMPTY, DataProblem.NO_COLUMN)


def test_what_a_column_holds_can_be_said():
    found = previewed("topics", "A,B\nx1,Maps\nx2,Trams\n", B="title", A="ignore")
    assert [item.title for item in found.plan().rows] == ["Maps", "Trams"]


def test_a_place_for_a_topic_that_is_there_is_told_as_not_done():
    found = previewed("topics", "Title,Question,Slot,Room\nBuses,,1,Yard\nFares,How much?,Monday,\nMaps,,1,Yard\n")
    assert fates(found) == [RowFate.SAME, RowFate.CHANGED, RowFate.NEW]
    assert found.rows[0].left_out == (NotMoved(TopicField.SLOT, "1"), NotMoved(TopicField.SPACE, "Yard"))
    assert found.rows[1].left_out == (NotKnown(TopicField.SLOT, "Monday"),)
    assert found.rows[2].left_out == ()
    assert (
        left_out_text(found.rows[0].left_out[1]) == "the topic is there already and is not moved to “Yard” (space)"
    )


def test_a_topic_that_a_row_names_again_is_told():
    found = previewed("choices", "Name,1st choice,2nd choice,3rd choice\nMair,1,99,Buses\n")
    assert [(item.topic_id, item.rank) for item in found.plan().rows] == [("t1", 1)]
    (row,) = found.rows
    assert row.left_out == (NotKnown(ChoiceField.SECOND, "99"), Repeated(ChoiceField.THIRD, "Buses"))
    assert [left_out_text(cell) for cell in row.left_out] == [
        "there is no topic 99 (second choice)",
        "topic “Buses” is named again (third choice)",
    ]


MANY = "; ".join(f"Person {number}" for number in range(21))


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        ("spaces", "Room,Capacity\nTent,-5\n", "the capacity “-5” is no whole number from 1 to 100,000"),
        ("topics", "Title,Hands\nMaps,many\n", "the number of hands “many” is no whole number from 0 to 100,000"),
        ("choices", "Name,Topic,Rank\nMair,1,1st\n", "the rank “1st” is no whole number from 0 to 1,000"),
        ("topics", f"Title,Host\nMaps,{MANY}\n", "there are more than 20 conveners"),
        ("topics", f"Title,Needs\nMaps,{MANY}\n", "there are more than 20 features"),
        ("spaces", f"Room,Features\nTent,{MANY}\n", "there are more than 20 features"),
        ("topics", "Title,Host\n,Mair\n", "there is no title"),
        ("choices", "Name,Topic\nNobody,1\n", "nobody here is called “Nobody”"),
        ("choices", "Name,Topic\nMair,\n", "no topic is named"),
    ],
)
def test_a_row_that_cannot_come_in_says_why_and_stops_no_other(kind, text, why):
    (row,) = previewed(kind, text).rows
    assert row.fate is RowFate.REFUSED
    assert refusal_text(row.refusal) == why
