"""What the room answered, in the summary: charts with their figures in words, and nothing that is not told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fishbowl_app.export.pdf import parts
from fishbowl_app.export.pdf.blocks import Bars, Figure, Heading, Table
from fishbowl_app.export.pdf.edition import Edition
from fishbowl_app.export.pdf.form import Form, Layout
from fishbowl_app.export.pdf.pictures.answer_bars import StackedBars
from fishbowl_app.export.pdf.pictures.answer_slider import SliderPicture
from fishbowl_app.export.pdf.pictures.answer_triangle import TrianglePicture
from fishbowl_app.export.pdf.summary import summary_pdf
from fishbowl_app.export.pdf.weave import weave
from fishbowl_app.model.entities import Compares, Condition, QuestionKind
from fishbowl_app.model.report import summaries_of
from fishbowl_app.model.rules.asking.data import Given
from tests.export.pdf.gates import assert_accessible, texts_in_order
from tests.export.pdf.reading import squeezed
from tests.export.pdf.sessions import in_welsh, summary
from tests.export.pdf.sheets.blocks_of import all_of, words
from tests.model.build import a_session, at, group
from tests.model.rules.asking.answered import form, question, response

SLIDER, STATEMENT, CHOICE = QuestionKind.SLIDER, QuestionKind.STATEMENT, QuestionKind.CHOICE
WORDING = "Think of what it costs."
BOXES = ("Damp in the walls", "Rats in the yard")
EXTREMES = ("Landlords decide", "Tenants decide", "Somebody else decides")


def framed():
    """Return the rows of a form in two framings, the first with its wording."""
    rows = form("Costs", "Teaches", compares=Compares.FRAMINGS)
    return [
        replace(row, wording=WORDING) if isinstance(row, Condition) and row.title == "Costs" else row
        for row in rows
    ]


def between(rows):
    """Return the rows of a question between extremes that are words."""
    names = ("first_extreme", "second_extreme", "third_extreme")
    return [replace(rows[0], **dict(zip(names, EXTREMES, strict=True)))]


def a_day(count: int = 12, groups: tuple[str, ...] = ("Tenants", "Officers")):
    """Return two framings with an answer to a question of each kind by so many people in each."""
    rows = [*map(group, groups), *framed()]
    rows += between(question("line")) + question("firm", STATEMENT, place=1)
    rows += question("tick", CHOICE, *BOXES, several=True, place=2)
    rows += between(question("three", QuestionKind.TRIANGLE, place=3))
    rows += question("free", QuestionKind.WORDS, place=4)
    for shift, condition in enumerate(("Costs", "Teaches")):
        for number in range(count):
            rows += response(
                condition,
                groups[number % len(groups)] if groups else None,
                number + 1,
                line=float(min(100, 4 * number + 40 * shift)),
                firm=float(1 + (number + 2 * shift) % 5),
                tick=Given(box_ids=BOXES if number % 3 else BOXES[1:]),
                three=Given(shares=(60.0 - number, 20.0 + number, 20.0)),
            )
    return a_session(*rows, title="Warm homes")


def before_and_after(pairs: int = 8):
    rows = form("Before", "After", same_people=True)
    rows += question("say", STATEMENT)
    for number in range(1, pairs + 1):
        rows += response("Before", None, number, say=2.0)
        rows += response("After", None, number, say=4.0)
    return a_session(*rows, title="Warm homes")


def blocks(of, *printed: str, language: str = "en"):
    """Return the blocks of the part, in English."""
    edition = Edition(summary(of), Form((language,), parts=printed or (parts.ANSWERS,)))
    return edition.parts()


def said(of, *printed: str) -> str:
    return "\n".join(words(tuple(blocks(of, *printed).values())))


def alts(of) -> list[str]:
    return [figure.alt.words for figure in all_of(Figure, tuple(blocks(of).values())) if figure.alt]


@pytest.mark.parametrize(
    ("languages", "layout", "large", "paper"),
    [
        (("en",), Layout.COLUMNS, False, "Letter"),
        (("cy", "en"), Layout.COLUMNS, False, "A4"),
        (("cy", "en"), Layout.AFTER, True, "A4"),
    ],
)
def test_the_part_keeps_every_rule(languages, layout, large, paper):
    chosen = Form(languages, layout, paper, large, (parts.ANSWERS, parts.METHOD))
    told = summaries_of(in_welsh(a_day()), at(300), None, languages)
    assert_accessible(summary_pdf(told, chosen).content)


def test_what_was_asked_is_told_with_each_framings_wording():
    text = said(a_day())
    for asked in ("form", WORDING, "line", "firm", "tick", "three", "free"):
        assert asked in text


def test_each_kind_has_its_chart():
    told = tuple(blocks(a_day(groups=())).values())
    for kind, count in ((SliderPicture, 2), (StackedBars, 1), (TrianglePicture, 1), (Bars, 1)):  # dots lie apart
        assert len(all_of(kind, told)) == count, kind


def test_alternative_texts_tell_the_figures():
    line, _, firm, three = alts(a_day(10, groups=()))
    assert line.startswith("Marks on a line from ‘Landlords decide’ (0) to ‘Tenants decide’ (100).")
    assert "Median 18, middle half from 9 to 27, 3 answers from 0 to 9, 2 answers from 10 to 19" in line
    points = "Disagree strongly", "Disagree", "Neither", "Agree"
    assert ", ".join(f"{point} 20\u00a0% (2)" for point in points) in firm
    assert "On average ‘Landlords decide’ 56 of 100, ‘Tenants decide’ 24 of 100, ‘Somebody else decides’" in three


def test_base_numbers_stand_at_every_chart():
    told = tuple(blocks(a_day(groups=())).values())
    lines = [text for text in words(told) if "12 answers" in text and "chance" not in text]
    assert "Costs: 12 answers; Teaches: 12 answers" in lines  # above the boxes
    for kind in (SliderPicture, StackedBars, TrianglePicture):
        assert all("12 answers" in " ".join(words(picture)) for picture in all_of(kind, told)), kind


def test_counts_and_middles_stand_in_a_table_where_framings_are_compared():
    line, firm = all_of(Table, tuple(blocks(a_day(10, groups=())).values()))
    assert words(line)[-4:] == ["Teaches", "10", "58", "49–67"]
    assert words(firm)[-7:] == ["Teaches", *"22222", "10"]
    assert not all_of(Table, tuple(blocks(before_and_after_once()).values()))


def test_two_languages_share_the_chart_of_a_statement():
    told = summaries_of(in_welsh(a_day(groups=())), at(300), None, ("cy", "en"))
    form = Form(("cy", "en"), parts=(parts.ANSWERS,))
    first, second = (Edition(told[each], form, woven=True).parts()[parts.ANSWERS] for each in ("cy", "en"))
    assert len(all_of(StackedBars, weave(first, second))) == 1


def test_what_can_be_said_stands_below_each_chart_and_how_it_was_weighed_once():
    text = said(a_day())
    assert text.count("chance") >= 3
    assert text.count("divided anew") == 1
    both = said(a_day(), parts.ANSWERS, parts.METHOD)
    assert both.count("divided anew") == 1
    assert "divided anew" not in said(before_and_after_once())


def before_and_after_once():
    """Return a form that was answered once, so that there is nothing to compare."""
    rows = [*form(""), *question("say", STATEMENT)]
    for number in range(1, 9):
        rows += response("", None, number, say=2.0)
    return a_session(*rows)


def test_how_the_same_people_moved_is_told():
    text = said(before_and_after())
    assert "8 moved towards agreeing, 0 towards disagreeing, 0 stayed" in text
    assert "100\u00a0% agree" in text


def test_groups_stand_apart_only_where_there_are_enough():
    assert "Tenants, Costs" in said(a_day(12))
    assert "Tenants, Costs" not in said(a_day(6))
    few = a_day(3)
    assert alts(few) == []
    assert not any(letter.isdigit() for letter in said(few).replace("fewer than 5", ""))


def test_a_session_without_answers_has_no_such_part():
    assert all_of(Heading, tuple(blocks(a_session(*framed(), *question())).values())) != []
    assert "answered" not in said(a_session(*framed(), *question()))


def test_in_another_language_the_words_are_in_that_one():
    told = summaries_of(in_welsh(a_day()), at(300), None, ("cy",))
    made = summary_pdf(told, Form(("cy",), parts=(parts.ANSWERS,)), archive=False)
    printed = squeezed("".join(texts_in_order(made.content)))
    assert squeezed(f"{WORDING} (cy)") in printed
