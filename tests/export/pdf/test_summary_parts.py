"""The parts of the summary PDF: each alone, in any order, in one language or two."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest

from fishbowl_app.export.pdf.form import Form, Layout
from fishbowl_app.export.pdf.parts import PAPER_NAMES, PARTS
from fishbowl_app.export.pdf.summary import summary_pdf
from fishbowl_app.model.entities import Action, Dots, NameStyle, Option, Translation
from fishbowl_app.model.report import summaries_of
from tests.export.pdf.reading import outline_of, pages_of, squeezed, text_of
from tests.export.pdf.sessions import a_bilingual_day, a_short_day, free_texts, in_welsh
from tests.model.build import a_round, a_session, at, group, note, people, person, theme, turn


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("agenda", "Agenda"),
        ("people", "Who took part"),
        ("rounds", "Who sat in the circle"),
        ("feedback", "What people said after the round"),
        ("notes", "What was said"),
        ("charts", "Time in the circle"),
    ],
)
def test_each_part_can_be_left_out_or_stand_alone(pdf, part, words):
    without = text_of(pdf(a_short_day(), parts=[name for name in PARTS if name != part]))
    assert squeezed(words) not in without
    assert squeezed(words) in text_of(pdf(a_short_day(), parts=[part]))


def test_notes_that_were_set_aside_are_printed_only_where_they_are_asked_for(pdf):
    day = a_session(note("Lunch was good", set_aside=True), note("The bus is late"))
    usual, all_of_it = text_of(pdf(day)), text_of(pdf(day, parts=PARTS))
    assert squeezed("The bus is late") in usual
    assert squeezed("Lunch was good") not in usual
    assert squeezed("Lunch was good") in all_of_it
    assert squeezed("Set aside") in all_of_it


def test_the_appendix_has_every_note_with_a_number_and_where_it_is_from(pdf):
    day = a_session(
        a_round("Round 1", at(0), at(10)),
        theme("Damp"),
        note("In the round", activity_id="Round 1", role="Tenant", theme_id="Damp"),
        note("Anywhere"),
        note("Lunch was good", set_aside=True),
    )
    text = text_of(pdf(day, parts=("appendix",)))
    assert squeezed("1 In the round Tenant Round 1 Theme: Damp 2 Anywhere – At no activity") in text
    assert squeezed("Notes that were set aside and are not listed: 1.") in text
    assert squeezed("3 Lunch was good – At no activity Set aside") in text_of(
        pdf(day, parts=("aside", "appendix"))
    )


def test_the_circle_of_a_round_tells_of_each_chair_who_sat_there_and_whether_it_was_free(pdf):
    day = a_short_day()
    text = text_of(pdf(day, NameStyle.ALL, parts=("rounds",)))
    assert squeezed("1 Anwen Pantglas, Tenant · 5 min 5 2 Tenant · 10 min 10 3 Free chair 0") in text
    roles = text_of(pdf(day, NameStyle.ROLES, parts=("rounds",)))
    assert squeezed("1 Tenant · 5 min 5 2 Tenant · 10 min 10 3 Free chair 0") in roles
    none = text_of(pdf(day, NameStyle.NONE, parts=("rounds",)))
    assert squeezed("1 turns: 1 5 2 turns: 1 10 3 Free chair 0") in none


def test_feedback_and_notes_stand_alone_where_the_rounds_are_not_printed(pdf):
    def titles(*parts):
        return [title for level, title, _ in outline_of(pdf(a_short_day(), parts=parts)) if not level]

    assert titles("notes", "feedback") == ["What was said", "Feedback"]
    assert titles("rounds", "notes", "feedback") == [
        "How the fishbowl worked", "Round 1", "Round 2", "Notes from outside the rounds",
    ]  # fmt: skip


@pytest.mark.parametrize("paper", PAPER_NAMES)
@pytest.mark.parametrize("languages", [("en",), ("cy", "en")])
def test_figures_and_charts_have_room_on_one_page(paper, languages):
    turns = (turn(f"P{number:03}", number, at(number), at(number + 2), "Round 1") for number in range(1, 6))
    options = [Option(f"option {number}", number, f"Option {number}", None) for number in range(6)]
    day = a_session(
        *(group(f"Group {number}") for number in range(6)),
        *people(12, *(f"Group {number}" for number in range(6))),
        a_round("Round 1", at(0), at(30)), *turns,
        *(theme(f"Theme {number}") for number in range(8)),
        *(note(f"Note {number}", theme_id=f"Theme {number % 8}") for number in range(40)),
        *options, *(Dots(f"dots {one.id}", one.id, None, one.place + 1) for one in options),
    )  # fmt: skip
    form = Form(languages=languages, parts=("glance",), paper=paper)
    made = summary_pdf(summaries_of(in_welsh(day), at(60), None, languages), form, archive=False)
    with pdfium.PdfDocument(made.content) as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_bounded()
    for title in ("their share of the people", "Notes by theme", "the most dots", "Time planned and held"):
        assert title in text


@pytest.mark.parametrize("paper", PAPER_NAMES)
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(
    "letters", [("Warm homes", ""), ("A title " * 4, "What is fair? " * 5), ("W" * 120, "W" * 280)]
)
def test_the_cover_is_one_page_and_what_it_has_no_room_for_stands_together_on_the_next(paper, large, letters):
    title, question = letters
    day = in_welsh(a_short_day(title=title, question=question, place="The village hall", moderator="Mair"))
    form = Form(languages=("cy", "en"), parts=("cover",), paper=paper, large=large)
    made = summary_pdf(summaries_of(day, at(60), NameStyle.ALL, form.languages), form, archive=False)
    with pdfium.PdfDocument(made.content) as document:
        pages = [squeezed(page.get_textpage().get_text_bounded()) for page in document]
    facts = [
        number for number, page in enumerate(pages) for word in ("Date", "2026", "villagehall") if word in page
    ]
    assert facts == [len(pages) - 1] * 3
    assert len(pages) == 1 or "WWW" in title


def test_options_that_nobody_counted_are_said_to_be_that_and_have_no_place(pdf):
    options = [Option(f"option {number}", number, f"Bus {number}", None) for number in range(3)]
    day = a_session(*options, Dots("dots", "option 1", None, 4))
    text = text_of(pdf(day, parts=("dots",)))
    assert squeezed("B Bus 1 4, place 1") in text
    assert squeezed("A Bus 0: not counted C Bus 2: not counted") in text
    assert text.count("place") == 1 + text.count("placed")


def test_actions_have_no_column_for_doers_of_whom_nothing_is_told(pdf):
    day = a_session(person("Mair", role="Chair"), Action("a", 0, None, "Ask the council", ("Mair",), "", "by May"))
    for style, head in (
        (NameStyle.NONE, "What By when Topic"),
        (NameStyle.ROLES, "What Who By when Topic Ask the"),
    ):
        assert squeezed(head) in text_of(pdf(day, style, parts=("actions",)))


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("languages", [("en",), ("cy", "en")])
def test_every_part_can_be_printed_alone_of_any_session(part, languages):
    form = Form(languages=languages, parts=(part,))
    for day in (a_session(title=""), a_short_day(), a_bilingual_day()):
        assert summary_pdf(summaries_of(day, at(300), None, languages), form, archive=False).page_count >= 1


def test_parts_are_printed_in_the_order_that_was_chosen_and_it_is_told_where_each_begins():
    parts = ("appendix", "method", "cover", "rounds", "contents", "agenda", "canvases")
    form = Form(parts=parts)
    made = summary_pdf(summaries_of(a_short_day(), at(300), None, ("en",)), form, archive=False)
    with pdfium.PdfDocument(made.content) as document:
        titles = [
            (mark.get_title(), mark.get_dest().get_index() + 1) for mark in document.get_toc() if not mark.level
        ]
    assert [title for title, _ in titles] == [
        "Appendix: all notes", "How it was run, and how to read this", "How the fishbowl worked",
        "Round 1", "Round 2", "Agenda",
    ]  # fmt: skip
    pages = dict(titles)
    assert list(made.starts) == [part for part in parts if part != "canvases"]  # there are none
    assert made.starts["appendix"] == 1
    assert made.starts["rounds"] == made.starts["cover"] + 1 == pages["How the fishbowl worked"]
    assert made.starts["agenda"] == pages["Agenda"]


@pytest.mark.parametrize("layout", list(Layout))
def test_two_languages_stand_in_columns_or_one_after_the_other(pdf, layout):
    path = pdf(a_bilingual_day(), languages=("cy", "en"), layout=layout)
    text, outline = text_of(path), [title for level, title, _ in outline_of(path) if not level]
    day = a_bilingual_day()
    for typed in [*free_texts(day), *(kept.text for kept in day.all(Translation).values())]:
        assert squeezed(typed) in text, typed
    if layout is Layout.COLUMNS:
        assert outline[0] == "Cipolwg / At a glance"
        assert text.index("Cartreficynnes") < text.index("Warmhomes")
    else:
        assert outline.index("Cipolwg") + len(outline) // 2 == outline.index("At a glance")
        assert text.rindex("Cartreficynnes") < text.index("Warmhomes")
        contents = squeezed(next(page for page in pages_of(path) if "Contents" in page))
        assert "Ataglance" in contents
        assert "Cipolwg" not in contents
    assert "Incomplete" not in text


def test_where_texts_are_not_translated_the_export_says_that_it_is_incomplete(pdf):
    path = pdf(a_bilingual_day(untranslated=("Tea", "How is it?")), languages=("en", "cy"))
    cover, *pages = pages_of(path, foot=True)
    assert "This document is incomplete: 2 texts are not translated yet." in cover
    assert all("Incomplete · Warm homes" in page for page in pages)
    half = a_bilingual_day(untranslated=("Tea",))
    first = pages_of(pdf(half, languages=("en", "cy"), parts=("agenda", "rounds")))[0]
    assert first.index("This document is incomplete: 1 text is not translated yet.") < first.index("Agenda")


def test_a_summary_in_another_language_than_the_texts_says_what_it_lacks_too(pdf):
    day = a_bilingual_day(untranslated=("Tea", "How is it?"))
    cover, *pages = pages_of(pdf(day, languages=("cy",)), foot=True)
    assert "Mae'r ddogfen hon yn anghyflawn: 2 o destunau heb eu cyfieithu eto." in " ".join(cover.split())
    assert all("Anghyflawn · Cartrefi cynnes" in page for page in pages)
    assert "ncomplete" not in "".join(pages_of(pdf(day, languages=("en",)), foot=True))


def test_without_any_part_there_is_the_first_page(pdf):
    assert len(pages_of(pdf(a_short_day(), parts=()))) == 1
