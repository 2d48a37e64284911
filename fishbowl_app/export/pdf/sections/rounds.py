"""The rounds: what was asked and said, what was heard after it, and who sat in the circle."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reportlab.platypus import Flowable, Paragraph

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.parts import FEEDBACK, NOTES, ROUNDS, THEMES, wanted_notes
from fishbowl_app.export.pdf.typeset.flowables import Panel
from fishbowl_app.export.pdf.typeset.tables import Column, table
from fishbowl_app.export.wording import DASH, DOT
from fishbowl_app.model.entities import NameStyle, State
from fishbowl_app.model.report_parts.data import FeedbackLine, RoundPart, Summary, TurnLine
from fishbowl_app.model.report_parts.said import Quote


def rounds(press: Press, summary: Summary, parts: Collection[str]) -> list[Flowable]:
    """Return every round with those of its parts that are wanted."""
    if not summary.rounds or not {ROUNDS, FEEDBACK, NOTES} & set(parts):
        return []
    story: list[Flowable] = []
    if ROUNDS in parts:
        story += press.heading(press.words.translate("Summary", "How the fishbowl worked"))
        story.append(press.paragraph(press.words.way(summary.fishbowl)))
    for part in summary.rounds:
        story += _round(press, summary, part, parts)
    return story


def other_notes(press: Press, summary: Summary, parts: Collection[str]) -> list[Flowable]:
    """Return the notes that belong to no round, but for activities of which all stand with their themes."""
    told = [part for part in summary.other_notes if _here(part.notes, parts)]
    if not told:
        return []
    translate = press.words.translate
    story = press.heading(translate("Summary", "Notes from outside the rounds"))
    for part in told:
        story += press.heading(part.title or translate("Summary", "At no activity"), 1)
        story += notes_said(press, part.notes, parts)
    return story


def notes_said(press: Press, notes: Sequence[Quote], parts: Collection[str]) -> list[Flowable]:
    """Return notes with who said them; those that stand with their themes are only counted."""
    here, wanted = _here(notes, parts), wanted_notes(notes, parts)
    story: list[Flowable] = [press.quote(said.text, press.words.said(said)) for said in here]
    if len(here) < len(wanted):
        text = press.words.translate("Summary", "Notes that stand with their themes: {0}")
        story.append(press.paragraph(text.format(len(wanted) - len(here)), look.FACTS))
    return story


def _here(notes: Sequence[Quote], parts: Collection[str]) -> list[Quote]:
    """Return the wanted notes that are not printed with their themes."""
    return [said for said in wanted_notes(notes, parts) if not (said.with_theme and THEMES in parts)]


def _round(press: Press, summary: Summary, part: RoundPart, parts: Collection[str]) -> list[Flowable]:
    # A round that was held begins a page of its own, unless the one before left more than half of it.
    room = press.sheet.text_height / 2 if part.start is not None else 0
    story = press.heading(_title(press, part), room=room)
    story.append(press.paragraph(_facts(press, summary, part), look.FACTS))
    if part.question:
        story.append(_question(press, summary, part))
    if NOTES in parts and wanted_notes(part.notes, parts):
        story += press.heading(press.words.translate("Summary", "What was said"), 1)
        story += notes_said(press, part.notes, parts)
    if FEEDBACK in parts and part.feedback:
        story += _feedback(press, part.feedback)
    if ROUNDS in parts and part.turns:
        story += _turns(press, summary, part.turns)
    return story


def _title(press: Press, part: RoundPart) -> str:
    return part.title or press.words.translate("Summary", "Round {0}").format(part.number)


def _facts(press: Press, summary: Summary, part: RoundPart) -> str:
    """Return a line such as "Round 1 of 3 · 10:10–10:31 · 21 min, planned 20 min"."""
    words = press.words
    facts = [words.translate("Summary", "Round {0} of {1}").format(part.number, len(summary.rounds))]
    if part.start is None:
        state = State.PLANNED if part.state is State.DONE else part.state
        return DOT.join([*facts, words.state(state)])
    facts.append(words.span(part.start, part.end))
    if part.state is State.RUNNING:
        facts.append(words.state(part.state))
    length = words.translate("Summary", "{0}, planned {1}")
    facts.append(length.format(words.minutes(part.ran_s), words.minutes(part.length_s)))
    if part.turns:
        facts.append(words.translate("Summary", "people in the circle: {0}").format(part.people))
    return DOT.join(facts)


def _question(press: Press, summary: Summary, part: RoundPart) -> Panel:
    """Return the question, and where it came from if that was the feedback to a round before."""
    translate = press.words.translate
    label = translate("Summary", "Question")
    for other in summary.rounds:
        if any(line.became == part.number for line in other.feedback):
            label = translate("Summary", "Question, from the feedback on round {0}").format(other.number)
    content = [press.paragraph(label, look.LABEL), press.paragraph(part.question, look.QUESTION)]
    return Panel(content, look.TINT, 12, bar=look.ACCENT)


def _feedback(press: Press, lines: Sequence[FeedbackLine]) -> list[Flowable]:
    translate = press.words.translate
    columns = [
        Column(translate("Summary", "What people said after the round")),
        Column(translate("Summary", "Hands"), 60, right=True),
    ]
    rows: list[list[str | Paragraph]] = [
        [_said(press, line), DASH if line.hands is None else str(line.hands)] for line in lines
    ]
    return [*press.heading(translate("Summary", "Feedback"), 1), table(press, columns, rows)]


def _said(press: Press, line: FeedbackLine) -> Paragraph:
    if line.became is None:
        return press.paragraph(line.text, look.CELL)
    became = press.words.translate("Summary", "Became the question of round {0}").format(line.became)
    text = press.below(press.markup(line.text, look.CELL), became, look.LABEL)
    return press.block(text, look.CELL)


def _turns(press: Press, summary: Summary, turns: Sequence[TurnLine]) -> list[Flowable]:
    words, translate = press.words, press.words.translate
    told = summary.names is not NameStyle.NONE
    columns = [
        Column(translate("Summary", "Chair"), 60),
        *([Column(translate("Summary", "Who"))] if told else []),
        Column(translate("Summary", "From"), 60 if told else None),
        Column(translate("Summary", "To"), 60 if told else None),
        Column(translate("Summary", "Minutes"), 80, right=True),
    ]
    rows = [
        [
            str(turn.chair),
            *([words.who_or_someone(turn.who)] if told else []),
            words.clock(turn.start),
            words.clock(turn.end),
            words.figure(turn.lasted_s),
        ]
        for turn in turns
    ]
    return [*press.heading(translate("Summary", "Who sat in the circle"), 1), table(press, columns, rows)]
