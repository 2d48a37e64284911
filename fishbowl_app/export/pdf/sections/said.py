"""Notes and feedback, wherever they stand; and those that stand with nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Cell
from fishbowl_app.export.pdf.parts import PROCEEDINGS, ROUNDS, THEMES
from fishbowl_app.export.pdf.press import Head, Press
from fishbowl_app.export.wording import DASH
from fishbowl_app.model.report_parts.data import FeedbackLine, RoundPart, Summary
from fishbowl_app.model.report_parts.said import Quote

Parts = Collection[str]

# --- notes ------------------------------------------------------------------------------------------------


def notes(press: Press, summary: Summary, parts: Parts) -> list[Block]:
    """Return the notes that stand neither with their round, their breakout nor their theme."""
    told = [(title, said) for title, said in _places(press, summary, parts) if _here(said, parts)]
    if not told:
        return []
    story: list[Block] = [press.heading(_title(press, summary, parts))]
    for title, said in told:
        story += [press.heading(title, 2), *notes_said(press, said, parts)]
    return story


def _title(press: Press, summary: Summary, parts: Parts) -> str:
    """Return what the notes are called that are not printed further up."""
    translate = press.words.translate
    if summary.rounds and ROUNDS in parts:
        return translate("Summary", "Notes from outside the rounds")
    if summary.open_space.breakouts and PROCEEDINGS in parts:
        return translate("Summary", "Notes from outside the breakouts")
    return translate("Summary", "What was said")


def notes_said(press: Press, said: Sequence[Quote], parts: Parts) -> list[Block]:
    """Return notes with who said them; those that stand with their themes are only counted."""
    here, wanted = _here(said, parts), wanted_notes(said)
    story: list[Block] = [press.quote(each.text, press.words.said(each)) for each in here]
    if len(here) < len(wanted):
        text = press.words.translate("Summary", "Notes that stand with their themes: {0}")
        story.append(press.paragraph(text.format(len(wanted) - len(here)), look.FACTS))
    return story


def aside(press: Press, summary: Summary) -> list[Block]:
    """Return the notes that were set aside."""
    found = [each for _, said in every_place(press, summary) for each in said if each.aside]
    if not found:
        return []
    return [
        press.heading(press.words.translate("Summary", "Notes that were set aside")),
        *(press.quote(each.text, press.words.who(each.who)) for each in found),
    ]


def every_place(press: Press, summary: Summary) -> Iterator[tuple[str, Sequence[Quote]]]:
    """Yield all notes, by where they were taken, with what that is called."""
    translate = press.words.translate
    for held in summary.rounds:
        yield round_title(press, held), held.notes
    for breakout in summary.open_space.breakouts:
        yield f"{breakout.number}  {breakout.title}", breakout.notes
    for other in summary.other_notes:
        yield other.title or translate("Summary", "At no activity"), other.notes


def wanted_notes(said: Iterable[Quote]) -> list[Quote]:
    """Return the notes that were not set aside."""
    return [each for each in said if not each.aside]


def _places(press: Press, summary: Summary, parts: Parts) -> Iterator[tuple[str, Sequence[Quote]]]:
    """Yield the places that have no part of their own."""
    rounds, breakouts = len(summary.rounds), len(summary.open_space.breakouts)
    for number, place in enumerate(every_place(press, summary)):
        told = (ROUNDS in parts) if number < rounds else (PROCEEDINGS in parts and number < rounds + breakouts)
        if not told:
            yield place


def _here(said: Iterable[Quote], parts: Parts) -> list[Quote]:
    """Return the wanted notes that are not printed with their themes."""
    return [each for each in wanted_notes(said) if not (each.with_theme and THEMES in parts)]


# --- feedback ---------------------------------------------------------------------------------------------


def feedback(press: Press, summary: Summary, parts: Parts) -> list[Block]:
    """Return what was said after the rounds, where these have no part of their own."""
    told = [part for part in summary.rounds if part.feedback]
    if not told or ROUNDS in parts:
        return []
    story: list[Block] = [press.heading(press.words.translate("Summary", "Feedback"))]
    for part in told:
        story += [press.heading(round_title(press, part), 2), feedback_table(press, part.feedback)]
    return story


def feedback_table(press: Press, lines: Sequence[FeedbackLine]) -> Block:
    """Return what people said, and how many raised their hands for it."""
    translate = press.words.translate
    columns: list[Head] = [
        (translate("Summary", "What people said after the round"),),
        (translate("Summary", "Hands"), 60.0, True),
    ]
    rows = [(_line(press, line), DASH if line.hands is None else str(line.hands)) for line in lines]
    return press.table(columns, rows)


def _line(press: Press, line: FeedbackLine) -> Cell:
    said = press.paragraph(line.text, look.CELL)
    if line.became is None:
        return (said,)
    became = press.words.translate("Summary", "Became the question of round {0}").format(line.became)
    return said, press.paragraph(became, look.LABEL)


def round_title(press: Press, part: RoundPart) -> str:
    """Return what a round is called, by its number where it has no title."""
    return part.title or press.words.translate("Summary", "Round {0}").format(part.number)
