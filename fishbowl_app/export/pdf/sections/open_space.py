"""Open space: the agenda wall as it was held, and the proceedings of its breakouts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from reportlab.platypus import Flowable, Paragraph

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.escape import LINE_BREAK, Markup
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.parts import NOTES, PROCEEDINGS, WALL, wanted_notes
from fishbowl_app.export.pdf.sections.convergence import action_table
from fishbowl_app.export.pdf.sections.rounds import notes_said
from fishbowl_app.export.pdf.typeset.tables import Column, table
from fishbowl_app.export.wording import DASH, DOT
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.report_parts.open_space_data import (
    BreakoutPart,
    SlotLine,
    TopicLine,
    WallPart,
    WordingLine,
)
from fishbowl_app.model.report_parts.said import Who

_SLOTS_BESIDE = 3  # columns of the wall on one page
_SPACE = 92.0  # points


def open_space(press: Press, summary: Summary, parts: Collection[str]) -> list[Flowable]:
    """Return the wall and the proceedings, as far as they are wanted."""
    told = summary.open_space
    story = _wall(press, told.wall) if WALL in parts and told.wall else []
    if PROCEEDINGS in parts and told.breakouts:
        story += press.heading(press.words.translate("Summary", "Proceedings of the breakouts"))
        missing = [part for part in told.breakouts if part.awaited]
        if missing:
            text = press.words.translate("Summary", "Breakouts without a report: {0}.")
            named = ", ".join(f"{part.number} {part.title}" for part in missing)
            story.append(press.paragraph(text.format(named), look.FACTS))
        for part in told.breakouts:
            story += _breakout(press, part, parts)
    return story


# --- the wall ---------------------------------------------------------------------------------------------


def _wall(press: Press, wall: WallPart) -> list[Flowable]:
    """Return the slots beside each other, a few at a time, with the spaces below each other."""
    translate = press.words.translate
    story = press.heading(translate("Summary", "Agenda wall"))
    for begin in range(0, len(wall.slots), _SLOTS_BESIDE):
        story.append(_block(press, wall, wall.slots[begin : begin + _SLOTS_BESIDE]))
    if wall.not_held:
        story += press.heading(translate("Summary", "Posted, and not held"), 1)
        story += [press.block(_topic(press, line), look.CELL) for line in wall.not_held]
    return story


def _block(press: Press, wall: WallPart, slots: Sequence[SlotLine]) -> Flowable:
    columns = [Column(press.words.translate("Summary", "Space"), _SPACE)]
    columns += [Column(_slot_head(press, slot)) for slot in slots]
    rows: list[list[str | Paragraph]] = []
    for number, space in enumerate(wall.spaces):
        cells = [slot.cells[number] for slot in slots]
        if any(cells):
            rows.append([space, *(_cell(press, line) for line in cells)])
    return table(press, columns, rows)


def _slot_head(press: Press, slot: SlotLine) -> str:
    """Return "Breakouts, 14:00–14:45", or why they were not held."""
    words = press.words
    if slot.start is not None:
        when = words.span(slot.start, slot.end)
    else:
        when = ", ".join(
            part for part in (words.clock(slot.planned_start), words.state(slot.state)) if part not in ("", DASH)
        )
    return f"{slot.title}, {when}" if when else slot.title


def _cell(press: Press, line: TopicLine | None) -> Paragraph:
    return press.block(_topic(press, line) if line else press.markup(DASH, look.CELL), look.CELL)


def _topic(press: Press, line: TopicLine) -> Markup:
    text = press.markup(f"{line.number}  {line.title}", look.CELL)
    people = _people(press, line.conveners)
    return press.below(text, people, look.CELL_QUIET) if people else text


# --- proceedings ------------------------------------------------------------------------------------------


def _breakout(press: Press, part: BreakoutPart, parts: Collection[str]) -> list[Flowable]:
    translate = press.words.translate
    story = press.heading(f"{part.number}  {part.title}", 1)
    story.append(press.paragraph(_facts(press, part), look.FACTS))
    if part.question:
        story.append(press.paragraph(part.question, look.ASKED))
    if len(part.wordings) > 1:
        story.append(press.block(_wordings(press, part.wordings), look.PLAIN))
    for label, text in (
        (translate("Summary", "Summary"), part.summary),
        (translate("Summary", "Recommendations"), part.recommendations),
        (translate("Summary", "Requests"), part.requests),
    ):
        if text:
            story += [press.paragraph(label, look.LABEL_ABOVE), press.paragraph(text)]
    if NOTES in parts and wanted_notes(part.notes, parts):
        story.append(press.paragraph(translate("Summary", "What was said"), look.LABEL_ABOVE))
        story += notes_said(press, part.notes, parts)
    if part.actions:
        story += [
            press.paragraph(translate("Summary", "Actions"), look.LABEL_ABOVE),
            action_table(press, part.actions),
        ]
    return story


def _facts(press: Press, part: BreakoutPart) -> str:
    """Return a line such as "Breakouts 1 · Main hall · 14:00–14:45 · convened by Mair · 14 came"."""
    words, translate = press.words, press.words.translate
    facts = [part.slot, part.space]
    if part.start is not None:
        facts.append(words.span(part.start, part.end))
    if part.conveners:
        facts.append(translate("Summary", "convened by {0}").format(_people(press, part.conveners)))
    if part.came is not None:
        facts.append(translate("Summary", "people who came: {0}").format(part.came))
    facts.append(_people(press, part.people))
    if part.awaited:
        facts.append(translate("Summary", "no report"))
    return DOT.join(fact for fact in facts if fact)


def _wordings(press: Press, wordings: Sequence[WordingLine]) -> Markup:
    """Return the words of all topics that were merged, each on a line of its own."""
    merged = press.words.translate("Summary", "Merged from:")
    lines = [
        press.markup(merged, look.LABEL),
        *(press.markup(line, look.PLAIN) for line in _lines(press, wordings)),
    ]
    return Markup(LINE_BREAK.join(lines))


def _lines(press: Press, wordings: Sequence[WordingLine]) -> Iterator[str]:
    for wording in wordings:
        parts = (f"{wording.number}  {wording.title}", wording.question, _people(press, wording.conveners))
        yield DOT.join(part for part in parts if part)


def _people(press: Press, people: Sequence[Who]) -> str:
    """Return who they are; of those who are called the same, how many."""
    called = Counter(press.words.who(who) for who in people)
    return "; ".join(f"{words} ({count})" if count > 1 else words for words, count in called.items())
