"""Forms on paper: lines of 100 mm, numbers that are nobody's name, codes that are read."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Card, Cards, Figure, Pages, Panel, Rules, Text
from fishbowl_app.export.pdf.form import Layout
from fishbowl_app.export.pdf.handouts import handouts_pdf
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.parts import PAPER_NAMES
from fishbowl_app.export.pdf.pictures.points import Points
from fishbowl_app.export.pdf.pictures.qr import CodePicture
from fishbowl_app.export.pdf.pictures.slider import Ruler, SliderLine
from fishbowl_app.export.pdf.pictures.ticks import Ticks
from fishbowl_app.export.pdf.pictures.triangle import TriangleToMark
from fishbowl_app.export.pdf.sheets.asking import asked_forms
from fishbowl_app.export.pdf.typeset.press_run import Info, pdf_of
from fishbowl_app.export.qr.reading import read_back
from fishbowl_app.model.entities import Compares, Condition
from fishbowl_app.model.print_pack import print_packs
from tests.export.pdf.gates import failures_of, findings_of, syntax_errors_of, texts_in_order
from tests.export.pdf.sessions import in_welsh
from tests.export.pdf.sheets.blocks_of import all_of, made, words
from tests.export.pdf.sheets.rooms import A_FORM, SLIDER, STATEMENT, a_form, asks
from tests.model.build import T0, a_session, group, people

LONG = ("Find out who is responsible for it, and who will pay", "Find out what everybody can learn from it")
FRAMINGS = (
    *(replace(row, wording=f"Failure {row.title}.") if isinstance(row, Condition) else row for row in a_form(
        "Failure", "costs", "teaches", compares=Compares.FRAMINGS)),
    *asks("Failure", 0, SLIDER, "What comes first?", *LONG),
)  # fmt: skip
MOMENTS = (
    *a_form("Before and after", "Before", "After", same_people=True, place=1),
    *asks("Before and after", 0, STATEMENT, "I have a say."),
)


def packs_of(*rows, languages=("en",), **settings):
    return print_packs(in_welsh(a_session(*rows, **settings)), T0, languages=languages, names="all")


def lengths_of_lines(content: bytes) -> set[float]:
    """Return how long the level lines of the first page are as they are printed, in millimetres."""
    lengths, scales, scale, begin = set(), [], 1.0, (0.0, 0.0)
    with pikepdf.open(BytesIO(content)) as document:
        for operands, name in pikepdf.parse_content_stream(document.pages[0]):
            match str(name):
                case "q":
                    scales.append(scale)
                case "Q":
                    scale = scales.pop()
                case "cm":
                    scale *= float(operands[0])
                case "m":
                    begin = tuple(map(float, operands))
                case "l" if float(operands[1]) == begin[1]:
                    lengths.add(round(abs(float(operands[0]) - begin[0]) * scale / mm, 2))
    return lengths


@pytest.mark.parametrize("paper", PAPER_NAMES)
@pytest.mark.parametrize("languages", [("en",), ("cy", "en")])
def test_the_line_of_a_slider_is_100_millimetres_long_on_every_paper(paper, languages):
    packs = packs_of(*people(3), *FRAMINGS, languages=languages)
    content = handouts_pdf(packs, Options(paper=paper), ["forms"], archive=False).content
    assert 100.0 in lengths_of_lines(content)


def test_it_is_in_large_print_too():
    line = SliderLine(*(Text(words, look.CELL_BOLD, "en") for words in LONG))
    pages = [Pages(look.sheet("A4"), (Figure(line, Text("A line", look.PLAIN, "en")),), None)]
    assert 100.0 in lengths_of_lines(pdf_of(pages, Info("Title", "Subject", "en"), large=True).content)


def test_every_kind_of_question_has_its_place_to_answer():
    day = a_session(*(group(name) for name in ("Tenants", "Officers")), *people(4, "Tenants", "Officers"), *A_FORM)
    first = made(asked_forms, day)[0]
    for kind in (SliderLine, Points, TriangleToMark, Rules):
        assert len(all_of(kind, first)) == 1, kind
    choice, groups = all_of(Ticks, first)
    assert choice.letters == ("A", "B")
    assert [label.words for label in groups.labels] == ["Tenants", "Officers"]
    alts = [figure.alt.words for figure in all_of(Figure, first)]
    assert "A line to mark, from “Landlords” to “Tenants”" in alts
    assert "Boxes to tick: A Repairs, B Rent" in alts


def test_a_group_of_one_person_is_none_to_tick():
    day = a_session(group("Tenants"), group("Chair"), *people(3, "Tenants", "Tenants", "Chair"), *A_FORM)
    assert "Chair" not in words(made(asked_forms, day))


def test_nothing_on_a_line_is_a_number():
    slider, *_ = all_of(SliderLine, made(asked_forms, a_session(*people(1), *FRAMINGS)))
    content = pdf_of([Pages(look.sheet("A4"), (Figure(slider, None),), None)], Info("T", "S", "en")).content
    assert not any(letter.isdigit() for letter in "".join(texts_in_order(content)))


def test_framings_are_shared_out_with_numbers_that_run_on_and_their_names_are_not_told():
    pages = made(asked_forms, a_session(*people(5), *FRAMINGS))
    cards = all_of(Card, pages)
    assert len(cards) == 6
    told = [text for card in cards for text in words(card) if text.startswith("No. ")]
    assert told == [f"No. {number}" for number in range(1, 7)]
    assert [words(panel)[0] for panel in all_of(Panel, pages)] == ["Failure costs."] * 3 + ["Failure teaches."] * 3
    assert "costs" not in words(cards[0])


def test_before_and_after_of_one_number_are_beside_each_other():
    first, second, *rest = made(asked_forms, a_session(*people(2), *MOMENTS))
    assert rest == []
    for number, sheet in enumerate((first, second), start=1):
        (cards,) = all_of(Cards, sheet)
        assert [words(card)[1:2] for card in cards.cards] == [
            ["Before and after · Before"],
            ["Before and after · After"],
        ]
        assert [text for text in words(sheet) if text.startswith("No. ")] == [f"No. {number}"] * 2


def test_a_form_that_is_not_short_has_a_sheet_of_its_own():
    pages = made(asked_forms, a_session(*people(2), *A_FORM))
    assert all_of(Card, pages) == []
    assert [len(all_of(CodePicture, one)) for one in pages] == [1, 1, 0]
    assert len(all_of(Ruler, pages[-1])) == 1


def test_nobody_on_the_list_is_one_form_without_a_number():
    said = words(made(asked_forms, a_session(*A_FORM)))
    assert said.count("No. ____") == 1
    assert made(asked_forms, a_session()) == []


def test_codes_are_read_from_every_paper_and_tell_form_framing_and_number():
    day = a_session(*people(4), *FRAMINGS)
    codes = [code.payload for code in all_of(CodePicture, made(asked_forms, day))]
    assert codes[:3] == [f"fishbowl-form/1 Failure Failurec {number}" for number in (1, 2)] + [
        "fishbowl-form/1 Failure Failuret 3"
    ]
    content = handouts_pdf(print_packs(day, T0, "all", ["en"]), Options(), ["forms"], archive=False).content
    assert read_back(content, codes).is_whole


def test_one_form_alone_can_be_printed():
    both = a_session(*people(2), *A_FORM, *MOMENTS)
    assert {text for text in words(made(asked_forms, both, form=2)) if text.startswith("Before")} == {
        "Before and after · Before",
        "Before and after · After",
    }


@pytest.mark.parametrize("layout", Layout)
def test_forms_keep_every_rule(layout, tmp_path):
    packs = packs_of(*people(3), group("Tenants"), *FRAMINGS, *MOMENTS, *A_FORM, languages=("cy", "en"))
    path = tmp_path / "forms.pdf"
    path.write_bytes(handouts_pdf(packs, Options(), ["forms"], layout=layout).content)
    assert failures_of(path) == []
    # The foot of the ruler differs from that of forms, and is not seen to come again.
    assert [found for found in findings_of(path) if "To read the marks off" not in found] == []
    assert syntax_errors_of(path) == ""
