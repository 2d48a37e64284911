"""What all came to in the end: dots, shared priorities, actions."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Bars, Block
from fishbowl_app.export.pdf.press import Head, Press
from fishbowl_app.export.pdf.sections.bars import counts
from fishbowl_app.export.wording import DASH
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.report_parts.open_space_data import ActionLine, DotsPart, RankedOption, SharedLine

_LETTER, _NUMBER, _PLACE = 44.0, 62.0, 96.0  # points
_MOST_GROUPS = 5  # beside each other in the table of dots

# --- dots -------------------------------------------------------------------------------------------------


def dots(press: Press, summary: Summary) -> list[Block]:
    """Return the options with their dots, the most first."""
    told, translate = summary.open_space.dots, press.words.translate
    if told is None:
        return []
    placed = [translate("Summary", "Dots placed: {0}.").format(told.placed)]
    if told.people:
        placed.append(translate("Summary", "People: {0}, with {1} dots each.").format(told.people, told.each))
    title = translate("Summary", "Dots")
    counted = [(_option(option), dots, _place(press, option)) for option, dots in counted_options(told)]
    story: list[Block] = [press.heading(title), press.paragraph(" ".join(placed))]
    story.append(Bars(tuple(counts(press, counted)), press.paragraph(title)))
    story += [press.paragraph(_not_counted(press, option)) for option in told.options if option.dots is None]
    if 1 < len(told.groups) <= _MOST_GROUPS:
        story.append(_by_group(press, told))
    return story


def counted_options(told: DotsPart) -> list[tuple[RankedOption, int]]:
    """Return the options that somebody counted dots of, with these."""
    return [(option, option.dots) for option in told.options if option.dots is not None]


def _not_counted(press: Press, option: RankedOption) -> str:
    return f"{_option(option)}: {press.words.translate('Convergence', 'not counted')}"


def _option(option: RankedOption) -> str:
    return f"{option.letter}  {option.title}"


def _place(press: Press, option: RankedOption) -> str:
    """Return "31, place 2, tied"."""
    translate = press.words.translate
    text = translate("Summary", "{0}, place {1}, tied") if option.tied else translate("Summary", "{0}, place {1}")
    return text.format(option.dots, option.rank)


def _by_group(press: Press, told: DotsPart) -> Block:
    columns: list[Head] = [
        (press.words.translate("Summary", "Dots by group"),),
        *((press.words.group(group), _NUMBER, True) for group in told.groups),
    ]
    rows = [[_option(option), *map(str, option.by_group)] for option, _ in counted_options(told)]
    return press.table(columns, rows)


# --- shared priorities ------------------------------------------------------------------------------------


def priorities(press: Press, summary: Summary) -> list[Block]:
    """Return what two groups chose, each on its own."""
    part, translate = summary.open_space.priorities, press.words.translate
    if part is None:
        return []
    left = part.left or translate("Summary", "First group")
    right = part.right or translate("Summary", "Second group")
    text = translate(
        "Summary",
        "Each group chose on its own: {0} (people: {1}) and {2} (people: {3}). "
        "A priority is shared only where both chose it.",
    )
    story: list[Block] = [press.heading(translate("Summary", "Shared priorities"))]
    story.append(press.paragraph(text.format(left, part.left_people, right, part.right_people)))
    only = translate("Summary", "Only {0}")
    for title, chosen in (
        (translate("Summary", "Shared"), part.shared),
        (only.format(left), part.left_only),
        (only.format(right), part.right_only),
    ):
        story.append(press.heading(title, 2))
        story.append(_chosen(press, chosen, left, right) if chosen else _none(press))
    return story


def _none(press: Press) -> Block:
    return press.paragraph(press.words.translate("Summary", "None."), look.CELL_QUIET)


def _chosen(press: Press, lines: Sequence[SharedLine], left: str, right: str) -> Block:
    translate = press.words.translate
    place = translate("Summary", "Place among {0}")
    columns: list[Head] = [
        (translate("Summary", "Letter"), _LETTER),
        (translate("Summary", "Priority"),),
        *((place.format(name), _PLACE, True) for name in (left, right)),
    ]
    rows = [[line.letter, line.title, _rank(line.left), _rank(line.right)] for line in lines]
    return press.table(columns, rows)


def _rank(rank: int | None) -> str:
    return DASH if rank is None else str(rank)


# --- actions ----------------------------------------------------------------------------------------------


def actions(press: Press, summary: Summary) -> list[Block]:
    """Return all that is to be done, with the topic that it came from."""
    told, translate = summary.open_space.actions, press.words.translate
    if not told:
        return []
    topic: Head = (translate("Summary", "Topic"), 42.0, True)
    numbers = (DASH if line.number is None else str(line.number) for line in told)
    rows = [(*cells, number) for cells, number in zip(_actions(press, told), numbers, strict=True)]
    return [press.heading(translate("Summary", "Actions")), press.table([*_heads(press, told), topic], rows)]


def action_table(press: Press, told: Sequence[ActionLine]) -> Block:
    """Return what is to be done, by whom and by when."""
    return press.table(_heads(press, told), _actions(press, told))


def _heads(press: Press, told: Sequence[ActionLine]) -> list[Head]:
    translate = press.words.translate
    return [
        (translate("Summary", "What"),),
        *([(translate("Summary", "Who"), 130.0)] if _has_doers(press, told) else []),
        (translate("Summary", "By when"), 92.0),
    ]


def _actions(press: Press, told: Sequence[ActionLine]) -> list[tuple[str, ...]]:
    """Return the cells of each; nothing of who does it where that is told of none of them."""
    has_doers = _has_doers(press, told)
    return [
        (line.what, *([_doers(press, line) or DASH] if has_doers else []), line.by_when or DASH) for line in told
    ]


def _has_doers(press: Press, told: Sequence[ActionLine]) -> bool:
    return any(_doers(press, line) for line in told)


def _doers(press: Press, line: ActionLine) -> str:
    named = dict.fromkeys(press.words.who(who) for who in line.who)
    return ", ".join(filter(None, [*named, line.others]))
