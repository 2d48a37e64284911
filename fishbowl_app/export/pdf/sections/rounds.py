"""The rounds: what was asked and said, what was heard after it, and who sat in the circle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Figure, Panel
from fishbowl_app.export.pdf.parts import FEEDBACK, NOTES
from fishbowl_app.export.pdf.pictures.circle import Chair, CirclePicture
from fishbowl_app.export.pdf.press import Filling, Head, Press
from fishbowl_app.export.pdf.sections.bars import bar, chart, row
from fishbowl_app.export.pdf.sections.said import feedback_table, notes_said, round_title, wanted_notes
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.entities import NameStyle, State
from fishbowl_app.model.report_parts.data import GroupTime, RoundPart, Summary, TurnLine

_ROOM = 0.36  # of a page
_CIRCLE = 0.36  # of the width; the rest is for who sat where


def rounds(press: Press, summary: Summary, parts: Collection[str]) -> list[Block]:
    """Return every round, with its feedback and its notes where these are wanted."""
    if not summary.rounds:
        return []
    story: list[Block] = [
        press.heading(press.words.translate("Summary", "How the fishbowl worked")),
        press.paragraph(press.words.way(summary.fishbowl)),
    ]
    for part in summary.rounds:
        story += _round(press, summary, part, parts)
    return story


def _round(press: Press, summary: Summary, part: RoundPart, parts: Collection[str]) -> list[Block]:
    # A round that was held begins a page of its own, unless much of the one before is left.
    room = press.sheet.text_height * _ROOM if part.start is not None else 0
    story: list[Block] = [
        press.heading(round_title(press, part), room=room),
        press.paragraph(_facts(press, summary, part), look.FACTS),
    ]
    if part.question:
        story.append(_question(press, summary, part))
    if part.turns:
        story += _circle(press, summary, part)
    if NOTES in parts and wanted_notes(part.notes):
        story.append(press.heading(press.words.translate("Summary", "What was said"), 2))
        story += notes_said(press, part.notes, parts)
    if FEEDBACK in parts and part.feedback:
        story.append(press.heading(press.words.translate("Summary", "Feedback"), 2))
        story.append(feedback_table(press, part.feedback))
    if part.turns:
        story += _turns(press, summary, part.turns)
    return story


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
    content = press.paragraph(label, look.LABEL), press.paragraph(part.question, look.QUESTION)
    return Panel(content, look.TINT, 12, bar=look.ACCENT)


# --- the circle -------------------------------------------------------------------------------------------


def _circle(press: Press, summary: Summary, part: RoundPart) -> list[Block]:
    """Return the circle as it was drawn and in words, and how its time was shared by groups."""
    chairs = _chairs(press, summary, part)
    in_words = _in_words(press, summary, part)
    middle = press.paragraph(press.words.minutes(part.ran_s), look.CIRCLE)
    figure = Figure(CirclePicture(chairs, middle), press.paragraph(_says(press, chairs)))
    story: list[Block] = [
        press.heading(press.words.translate("Summary", "The circle"), 2, room=160),
        *([figure, *in_words] if press.large else [_beside(figure, in_words)]),
    ]
    if len(part.by_group) > 1:
        story += _groups(press, part.by_group)
    return story


def _beside(figure: Figure, in_words: tuple[Block, ...]) -> Beside:
    return Beside(((figure,), in_words), (_CIRCLE, 1 - _CIRCLE), gap=18)


def _chairs(press: Press, summary: Summary, part: RoundPart) -> tuple[Chair, ...]:
    """Return the chairs in their order, also those nobody sat in."""
    taken: dict[int, float] = defaultdict(float)
    for turn in part.turns:
        taken[turn.chair] += turn.lasted_s
    count, ran_s = max([summary.fishbowl.chairs, *taken]), part.ran_s or 1.0
    free = press.words.translate("Summary", "free")
    return tuple(
        Chair(
            press.paragraph(str(number), look.CIRCLE_CHAIR),
            min(1.0, taken[number] / ran_s),
            None if taken[number] else press.paragraph(free, look.CIRCLE_FREE),
        )
        for number in range(1, count + 1)
    )


def _says(press: Press, chairs: Sequence[Chair]) -> str:
    """Return the picture in words."""
    translate = press.words.translate
    taken = translate("Summary", "chair {0} taken for {1} of the round")
    free = translate("Summary", "chair {0} free")
    told = (
        (free if chair.free else taken).format(number, press.words.share(chair.taken))
        for number, chair in enumerate(chairs, start=1)
    )
    return translate("Summary", "The inner circle with its chairs: {0}.").format("; ".join(told))


def _in_words(press: Press, summary: Summary, part: RoundPart) -> tuple[Block, ...]:
    """Return a line for each chair: who sat in it, for how long; and how long it was free."""
    by_chair: dict[int, list[TurnLine]] = defaultdict(list)
    for turn in part.turns:
        by_chair[turn.chair].append(turn)
    count = max([summary.fishbowl.chairs, *by_chair])
    columns: list[Head] = [
        (press.words.translate("Summary", "Chair"), 44.0),
        (press.words.translate("Summary", "Taken by"),),
        (press.words.translate("Summary", "Minutes"), 56.0, True),
    ]
    rows = [_chair_row(press, summary, number, by_chair[number]) for number in range(1, count + 1)]
    return (press.table(columns, rows),)


def _chair_row(press: Press, summary: Summary, number: int, turns: Sequence[TurnLine]) -> list[Filling]:
    words, translate = press.words, press.words.translate
    if not turns:
        return [str(number), translate("Summary", "Free chair"), words.figure(0)]
    sitters = [press.paragraph(line, look.SITTER) for line in _sitters(press, summary, turns)]
    return [str(number), sitters, words.figure(sum(turn.lasted_s for turn in turns))]


def _sitters(press: Press, summary: Summary, turns: Sequence[TurnLine]) -> Iterator[str]:
    """Yield who sat there and how long, each once; where nothing is told of people, how many turns there were."""
    words, translate = press.words, press.words.translate
    lasted: dict[str, list[float]] = defaultdict(list)
    for turn in turns:
        lasted[words.who_or_someone(turn.who)].append(turn.lasted_s)
    for who, each in lasted.items():
        counted = translate("Summary", "turns: {0}").format(len(each))
        if summary.names is NameStyle.NONE:
            yield counted
        else:
            yield DOT.join([who, words.minutes(sum(each)), *([counted] if len(each) > 1 else [])])


def _groups(press: Press, groups: Sequence[GroupTime]) -> list[Block]:
    """Return how the time of the round was shared by groups."""
    words, translate = press.words, press.words.translate
    whole = sum(group.circle_s for group in groups)
    most = max(group.circle_s for group in groups) or 1.0
    of_all = translate("Summary", "{0} of {1}, turns: {2}")
    rows = [
        row(
            press,
            words.group(each.group),
            bar(
                press,
                each.circle_s / most,
                of_all.format(words.minutes(each.circle_s), words.minutes(whole), each.turns),
            ),
        )
        for each in groups
    ]
    return chart(press, translate("Summary", "Time in the circle by group"), rows, level=3)


def _turns(press: Press, summary: Summary, turns: Sequence[TurnLine]) -> list[Block]:
    words, translate = press.words, press.words.translate
    told = summary.names is not NameStyle.NONE
    columns: list[Head] = [
        (translate("Summary", "Chair"), 60.0),
        *([(translate("Summary", "Who"),)] if told else []),
        (translate("Summary", "From"), 60.0 if told else None),
        (translate("Summary", "To"), 60.0 if told else None),
        (translate("Summary", "Minutes"), 80.0, True),
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
    return [press.heading(translate("Summary", "Who sat in the circle"), 2), press.table(columns, rows)]
