"""What all came to in the end: dots, shared priorities, actions."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reportlab.platypus import Flowable

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.parts import ACTIONS, DOTS, PRIORITIES
from fishbowl_app.export.pdf.pictures.bars import Bar, Row, bar_chart
from fishbowl_app.export.pdf.typeset.tables import Column, table
from fishbowl_app.export.wording import DASH
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.report_parts.open_space_data import (
    ActionLine,
    DotsPart,
    PrioritiesPart,
    RankedOption,
    SharedLine,
)

_LETTER, _NUMBER, _PLACE = 30.0, 62.0, 96.0  # points
_MOST_GROUPS = 5  # beside each other in the table of dots


def convergence(press: Press, summary: Summary, parts: Collection[str]) -> list[Flowable]:
    """Return dots, shared priorities and actions, as far as they are wanted."""
    told = summary.open_space
    return [
        *(_dots(press, told.dots) if DOTS in parts and told.dots else []),
        *(_priorities(press, told.priorities) if PRIORITIES in parts and told.priorities else []),
        *(_actions(press, told.actions) if ACTIONS in parts and told.actions else []),
    ]


def action_table(press: Press, actions: Sequence[ActionLine]) -> Flowable:
    """Return what is to be done, by whom and by when."""
    translate = press.words.translate
    columns = [
        Column(translate("Summary", "What")),
        Column(translate("Summary", "Who"), 140),
        Column(translate("Summary", "By when"), 90),
    ]
    return table(press, columns, [[line.what, _doers(press, line), line.by_when or DASH] for line in actions])


# --- dots -------------------------------------------------------------------------------------------------


def _dots(press: Press, dots: DotsPart) -> list[Flowable]:
    translate = press.words.translate
    told = [translate("Summary", "Dots placed: {0}.").format(dots.placed)]
    told += [translate("Summary", "People: {0}, with {1} dots each.").format(dots.people, dots.each)] * bool(
        dots.people
    )
    story = [*press.heading(translate("Summary", "Dots")), press.paragraph(" ".join(told))]
    most = max((option.dots for option in dots.options), default=0) or 1
    rows = [Row(_option(option), (Bar(option.dots / most, _place(press, option)),)) for option in dots.options]
    story += bar_chart(press, rows)
    if 1 < len(dots.groups) <= _MOST_GROUPS:
        story.append(_by_group(press, dots))
    return story


def _option(option: RankedOption) -> str:
    return f"{option.letter}  {option.title}"


def _place(press: Press, option: RankedOption) -> str:
    """Return "31, place 2, tied"."""
    translate = press.words.translate
    text = translate("Summary", "{0}, place {1}, tied") if option.tied else translate("Summary", "{0}, place {1}")
    return text.format(option.dots, option.rank)


def _by_group(press: Press, dots: DotsPart) -> Flowable:
    translate = press.words.translate
    columns = [Column(translate("Summary", "Dots by group"))]
    columns += [Column(press.words.group(group), _NUMBER, right=True) for group in dots.groups]
    return table(press, columns, [[_option(option), *map(str, option.by_group)] for option in dots.options])


# --- shared priorities ------------------------------------------------------------------------------------


def _priorities(press: Press, part: PrioritiesPart) -> list[Flowable]:
    translate = press.words.translate
    left = part.left or translate("Summary", "First group")
    right = part.right or translate("Summary", "Second group")
    text = translate(
        "Summary",
        "Each group chose on its own: {0} (people: {1}) and {2} (people: {3}). "
        "A priority is shared only where both chose it.",
    )
    story = press.heading(translate("Summary", "Shared priorities"))
    story.append(press.paragraph(text.format(left, part.left_people, right, part.right_people)))
    only = translate("Summary", "Only {0}")
    for title, chosen in (
        (translate("Summary", "Shared"), part.shared),
        (only.format(left), part.left_only),
        (only.format(right), part.right_only),
    ):
        story += press.heading(title, 1)
        story.append(_chosen(press, chosen, left, right) if chosen else _none(press))
    return story


def _none(press: Press) -> Flowable:
    return press.paragraph(press.words.translate("Summary", "None."), look.CELL_QUIET)


def _chosen(press: Press, lines: Sequence[SharedLine], left: str, right: str) -> Flowable:
    translate = press.words.translate
    place = translate("Summary", "Place among {0}")
    columns = [Column("", _LETTER), Column(translate("Summary", "Priority"))]
    columns += [Column(place.format(name), _PLACE, right=True) for name in (left, right)]
    rows = [[line.letter, line.title, _rank(line.left), _rank(line.right)] for line in lines]
    return table(press, columns, rows)


def _rank(rank: int | None) -> str:
    return DASH if rank is None else str(rank)


# --- actions ----------------------------------------------------------------------------------------------


def _actions(press: Press, actions: Sequence[ActionLine]) -> list[Flowable]:
    translate = press.words.translate
    columns = [
        Column(translate("Summary", "What")),
        Column(translate("Summary", "Who"), 130),
        Column(translate("Summary", "By when"), 80),
        Column(translate("Summary", "Topic"), 42, right=True),
    ]
    rows = [
        [line.what, _doers(press, line), line.by_when or DASH, DASH if line.number is None else str(line.number)]
        for line in actions
    ]
    return [*press.heading(translate("Summary", "Actions")), table(press, columns, rows)]


def _doers(press: Press, line: ActionLine) -> str:
    named = dict.fromkeys(press.words.who(who) for who in line.who)
    return ", ".join([*named, *([line.others] if line.others else [])]) or DASH
