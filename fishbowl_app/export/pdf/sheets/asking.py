"""What the room is asked, on paper: a form for each number, and the ruler to read marks off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from fishbowl_app.answer_texts import condition_names
from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Card, Cards, Figure, Gap, Pages, Panel
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.pictures.qr import CodePicture
from fishbowl_app.export.pdf.pictures.slider import Ruler
from fishbowl_app.export.pdf.pictures.triangle import TriangleToMark
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.asking_questions import asked_questions
from fishbowl_app.export.pdf.sheets.paper import foot, paper, true_size
from fishbowl_app.export.pdf.typeset.measured import height_of
from fishbowl_app.export.qr.matrix import modules
from fishbowl_app.export.wording import DOT, Wording
from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.print_pack import AskedCondition, AskedForm, FormPaper, PrintPack
from fishbowl_app.model.rules.code_size import least_mm

_BLANK = "____"
_BETWEEN, _PAD, _GROUND = 10.0, 9.0, 9.0
_TOP = 10 * mm  # of a sheet that is cut
_TO_READ = (QuestionKind.SLIDER, QuestionKind.TRIANGLE)  # off with a ruler


def asked_forms(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return the papers of the forms that were chosen, after them a sheet for whoever reads the marks off."""
    forms = _chosen(pack, options)
    made = [pages for form in forms for pages in _papers(press, pack, options, form)]
    kinds = {question.kind for form in forms for question in form.questions}
    if made and kinds & set(_TO_READ):
        made.append(_to_read_off(press, pack, options, kinds))
    return made


def _chosen(pack: PrintPack, options: Options) -> list[AskedForm]:
    """Return the forms that are to be printed; one that asks nothing yet is none."""
    numbered = enumerate(pack.forms, start=1)
    return [form for number, form in numbered if form.questions and options.form in (None, number)]


def paper_name(words: Wording, form: AskedForm, paper: FormPaper) -> str:
    """Return what a paper is called: "Before and after · Before · No. 12"."""
    place = condition_names(form, form.conditions, words.language)[paper.condition.id]
    return DOT.join(part for part in (form.title, place, _number(words, form, paper)) if part)


def _number(words: Wording, form: AskedForm, paper: FormPaper) -> str:
    if not form.numbered:
        return ""
    return words.translate("Handouts", "No. {0}").format(_BLANK if paper.number is None else paper.number)


# --- papers -----------------------------------------------------------------------------------------------


def _papers(press: Press, pack: PrintPack, options: Options, form: AskedForm) -> Iterator[Pages]:
    """Yield the papers of a form: two on a sheet to be cut, where they are short, else each on its own.

    One that would have to be made smaller is not short: its lines would not be 100 mm long. Those that one person
    gets follow each other, so that they are given out together.
    """
    papers = form.papers(options.forms_each)
    in_order = [each for row in zip_longest(*papers) for each in row] if form.same_people else sum(papers, ())
    todo = [each for each in in_order if each is not None]
    half = replace(paper(options, landscape=True), top=_TOP)
    if len(todo) > 1 and not press.paired and _all_short(press, pack, form, todo, half):
        for begin in range(0, len(todo), 2):
            yield _halves(press, pack, form, todo[begin : begin + 2], half)
        return
    whole = paper(options)
    for each in todo:
        kind = true_size(press, paper_name(press.words, form, each))
        blocks = tuple(_paper(press, pack, form, each, whole.measure))
        yield Pages(whole, blocks, foot(press, pack, kind), series=form.id)


def _all_short(press: Press, pack: PrintPack, form: AskedForm, papers: Sequence[FormPaper], sheet: Sheet) -> bool:
    wide, high = _half(sheet), sheet.text_height - 2 * _PAD
    firsts = {each.condition.id: each for each in reversed(papers)}.values()
    return all(
        height_of(_paper(press, pack, form, each, wide, tight=True), sheet, wide) <= high for each in firsts
    )


def _half(sheet: Sheet) -> float:
    return sheet.measure / 2 - 2 * _PAD


def _halves(press: Press, pack: PrintPack, form: AskedForm, papers: Sequence[FormPaper], sheet: Sheet) -> Pages:
    cards = tuple(Card(tuple(_paper(press, pack, form, each, _half(sheet), tight=True))) for each in papers)
    numbers = dict.fromkeys(_number(press.words, form, each) for each in papers)
    kind = true_size(press, DOT.join(part for part in (form.title, *numbers) if part))
    return Pages(sheet, (Cards(cards, 2, 1, pad=_PAD),), foot(press, pack, kind), series=form.id)


# --- one paper --------------------------------------------------------------------------------------------


def _paper(
    press: Press, pack: PrintPack, form: AskedForm, paper: FormPaper, measure: float, *, tight: bool = False
) -> Iterator[Block]:
    side = least_mm(modules(paper.code)) * mm
    shares = (1.0, side / (measure - _BETWEEN - side))
    head = tuple(_head(press, pack, form, paper, look.CARD_NAME if tight else look.FORM_TITLE))
    yield Beside((head, _code(press, form, paper, side)), shares, _BETWEEN)
    if paper.condition.wording:
        yield Gap(_BETWEEN)
        yield Panel(
            (press.paragraph(paper.condition.wording, look.FORM_LINE),), look.TINT, _GROUND, bar=look.ACCENT
        )
    yield from asked_questions(press, form.questions, form.groups, tight=tight)


def _head(
    press: Press, pack: PrintPack, form: AskedForm, paper: FormPaper, style: ParagraphStyle
) -> Iterator[Block]:
    if pack.title:
        yield press.paragraph(pack.title, look.LABEL)
    yield press.paragraph(_title(form, paper.condition), style)
    yield press.paragraph(form.intro or _no_name(press, form), look.FORM_INTRO if form.intro else look.FACTS)


def _title(form: AskedForm, condition: AskedCondition) -> str:
    """Return the title of a form, with the moment; a framing has no name for those who answer in it."""
    moment = condition.title if form.compares is Compares.MOMENTS else ""
    return DOT.join(part for part in (form.title, moment) if part)


def _no_name(press: Press, form: AskedForm) -> str:
    words = press.words
    if not form.numbered:
        return words.translate("Handouts", "No name, please.")
    if form.same_people and len(form.conditions) > 1:
        return words.translate("Handouts", "No name, please: the number only tells which forms belong together.")
    return words.translate("Handouts", "No name, please: the number only helps to see that no form is missing.")


def _code(press: Press, form: AskedForm, paper: FormPaper, side: float) -> tuple[Block, ...]:
    told = press.words.translate("Codes", "QR code: {0}").format(paper_name(press.words, form, paper))
    code = Figure(CodePicture(paper.code, side), press.paragraph(told), "right")
    number = _number(press.words, form, paper)
    return (press.paragraph(number, look.SLIP_NUMBER), code) if number else (code,)


# --- reading off ------------------------------------------------------------------------------------------


def _to_read_off(press: Press, pack: PrintPack, options: Options, kinds: set[QuestionKind]) -> Pages:
    words = press.words
    title = words.translate("Handouts", "To read the marks off")
    blocks: list[Block] = [press.heading(title)]
    if QuestionKind.SLIDER in kinds:
        how = words.translate(
            "Handouts",
            "Cut the ruler out and lay it below a line, with 0 at its left end. Type the figure at the mark.",
        )
        told = words.translate("Handouts", "A ruler of 100 mm, with the figures from 0 to 100")
        blocks += [press.paragraph(how, look.SHEET_LINE), Figure(Ruler(), press.paragraph(told)), Gap(_BETWEEN)]
    if QuestionKind.TRIANGLE in kinds:
        how = words.translate(
            "Handouts",
            "From the mark, go along the pale lines to a side. Type the figure below, then that on the right.",
        )
        told = words.translate("Handouts", "A triangle with figures from 10 to 90 along each side")
        blocks += [press.paragraph(how, look.SHEET_LINE), _figures(press, told)]
    return Pages(paper(options), tuple(blocks), foot(press, pack, true_size(press, title)))


def _figures(press: Press, told: str) -> Figure:
    return Figure(TriangleToMark(None, None, None, figures=True), press.paragraph(told))
