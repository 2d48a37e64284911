"""Open space: the agenda wall as it was held, and the proceedings of its breakouts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Cell
from fishbowl_app.export.pdf.parts import NOTES
from fishbowl_app.export.pdf.press import Filling, Head, Press
from fishbowl_app.export.pdf.sections.convergence import action_table
from fishbowl_app.export.pdf.sections.said import notes_said, wanted_notes
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

# --- the wall ---------------------------------------------------------------------------------------------


def wall(press: Press, summary: Summary) -> list[Block]:
    """Return the slots beside each other, a few at a time, with the spaces below each other."""
    told, translate = summary.open_space.wall, press.words.translate
    if told is None:
        return []
    story: list[Block] = [press.heading(translate("Summary", "Agenda wall"))]
    for begin in range(0, len(told.slots), _SLOTS_BESIDE):
        story.append(_block(press, told, told.slots[begin : begin + _SLOTS_BESIDE]))
    if told.not_held:
        story.append(press.heading(translate("Summary", "Posted, and not held"), 2))
        story += [block for line in told.not_held for block in _topic(press, line)]
    return story


def _block(press: Press, told: WallPart, slots: Sequence[SlotLine]) -> Block:
    columns: list[Head] = [
        (press.words.translate("Summary", "Space"), _SPACE),
        *((_slot_head(press, slot),) for slot in slots),
    ]
    rows: list[list[Filling]] = []
    for number, space in enumerate(told.spaces):
        cells = [slot.cells[number] for slot in slots]
        if any(cells):
            rows.append([space, *(_topic(press, line) if line else DASH for line in cells)])
    return press.table(columns, rows)


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


def _topic(press: Press, line: TopicLine) -> Cell:
    people = _people(press, line.conveners)
    title = press.paragraph(f"{line.number}  {line.title}", look.CELL)
    return (title, press.paragraph(people, look.CELL_QUIET)) if people else (title,)


# --- proceedings ------------------------------------------------------------------------------------------


def proceedings(press: Press, summary: Summary, parts: Collection[str]) -> list[Block]:
    """Return what came out of every breakout."""
    told, translate = summary.open_space.breakouts, press.words.translate
    if not told:
        return []
    story: list[Block] = [press.heading(translate("Summary", "Proceedings of the breakouts"))]
    missing = [part for part in told if part.awaited]
    if missing:
        text = translate("Summary", "Breakouts without a report: {0}.")
        named = ", ".join(f"{part.number} {part.title}" for part in missing)
        story.append(press.paragraph(text.format(named), look.FACTS))
    for part in told:
        story += _breakout(press, part, parts)
    return story


def _breakout(press: Press, part: BreakoutPart, parts: Collection[str]) -> list[Block]:
    translate = press.words.translate
    story: list[Block] = [press.heading(f"{part.number}  {part.title}", 2)]
    story.append(press.paragraph(_facts(press, part), look.FACTS))
    if part.question:
        story.append(press.paragraph(part.question, look.ASKED))
    if len(part.wordings) > 1:
        story.append(press.paragraph(translate("Summary", "Merged from:"), look.LABEL_ABOVE))
        story += (press.paragraph(line, look.CELL) for line in _wordings(press, part.wordings))
    for label, text in (
        (translate("Summary", "Summary"), part.summary),
        (translate("Summary", "Recommendations"), part.recommendations),
        (translate("Summary", "Requests"), part.requests),
    ):
        if text:
            story += [press.heading(label, 3), press.paragraph(text)]
    if NOTES in parts and wanted_notes(part.notes):
        story.append(press.heading(translate("Summary", "What was said"), 3))
        story += notes_said(press, part.notes, parts)
    if part.actions:
        story += [press.heading(translate("Summary", "Actions"), 3), action_table(press, part.actions)]
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


def _wordings(press: Press, wordings: Sequence[WordingLine]) -> Iterator[str]:
    """Yield the words of all topics that were merged."""
    for wording in wordings:
        parts = (f"{wording.number}  {wording.title}", wording.question, _people(press, wording.conveners))
        yield DOT.join(part for part in parts if part)


def _people(press: Press, people: Sequence[Who]) -> str:
    """Return who they are; of those who are called the same, how many."""
    called = Counter(press.words.who(who) for who in people)
    return "; ".join(f"{words} ({count})" if count > 1 else words for words, count in called.items())
