"""At a glance: the whole session in figures and charts, on one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Gap, Keep, NewPage, Panel
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sections.bars import bar, chart, counts, row
from fishbowl_app.export.pdf.sections.charts import group_rows
from fishbowl_app.export.pdf.sections.convergence import counted_options
from fishbowl_app.export.write_up import theme_title
from fishbowl_app.model.report_parts.data import Summary

_IN_A_ROW = 3  # figures, where there are many
_MOST_ROWS = (5, 4, 3, 2)  # of a chart
STEPS = range(len(_MOST_ROWS))  # the first with which all of it is on one page is taken
_MOST_GROUPS_IN_WORDS = 3


def glance(press: Press, summary: Summary, step: int) -> list[Block]:
    """Return figures, what they mean, and the charts that say most; nothing of what there is not.

    Args:
        step: one of STEPS; the charts have fewer and fewer rows.
    """
    if not (summary.agenda or summary.attendance.people or summary.notes or summary.open_space.breakouts):
        return []
    page = (
        *_figures(press, _counted(press, summary)),
        *(press.paragraph(sentence) for sentence in _sentences(press, summary)),
        *_charts(press, summary, _MOST_ROWS[step]),
    )
    return [press.heading(press.words.translate("Summary", "At a glance")), Keep(page), NewPage()]


def _charts(press: Press, summary: Summary, most: int) -> list[Block]:
    """Return the charts with so many rows at most; all that there are stand further back."""
    return [
        *_groups(press, summary, most),
        *_themes(press, summary, most),
        *_dots(press, summary, most),
        *_times(press, summary),
    ]


# --- figures ----------------------------------------------------------------------------------------------


def _counted(press: Press, summary: Summary) -> list[tuple[int, str]]:
    translate = press.words.translate
    figures = [(summary.attendance.people, translate("Summary", "People"))]
    if summary.rounds or not summary.open_space.breakouts:
        figures.append((len(summary.held_rounds), translate("Summary", "Rounds held")))
        figures.append((summary.turns, translate("Summary", "Turns in the circle")))
    if summary.open_space.breakouts:
        held = sum(part.held for part in summary.open_space.breakouts)
        figures.append((held, translate("Summary", "Breakouts held")))
        figures.append((len(summary.open_space.actions), translate("Summary", "Actions")))
    figures.append((summary.notes, translate("Summary", "Notes")))
    return figures


def _figures(press: Press, figures: Sequence[tuple[int, str]]) -> list[Block]:
    """Return large figures on a ground, a few beside each other."""
    across = _IN_A_ROW if len(figures) > _IN_A_ROW + 1 else len(figures)
    rows = (figures[start : start + across] for start in range(0, len(figures), across))
    lines = (
        Beside(tuple(_figure(press, *figure) for figure in line), (1 / across,) * len(line), gap=10)
        for line in rows
    )
    return [Panel(tuple(lines), look.TINT, 12), Gap(10)]


def _figure(press: Press, number: int, label: str) -> tuple[Block, ...]:
    return press.paragraph(str(number), look.FIGURE), press.paragraph(label, look.FIGURE_LABEL)


def _sentences(press: Press, summary: Summary) -> Iterator[str]:
    """Yield what the figures mean, in words."""
    words, fairness = press.words, summary.fairness
    if fairness.sat and fairness.sat == fairness.people:
        yield words.translate("Summary", "Everybody who took part sat in the circle at least once.")
    elif fairness.sat:
        text = words.translate("Summary", "{0} of {1} people sat in the circle at least once.")
        yield text.format(fairness.sat, fairness.people)
    if fairness.circle_s and 1 < len(summary.by_group) <= _MOST_GROUPS_IN_WORDS:
        text = words.translate("Summary", "{0} were {1} of the people and had {2} of the time in the circle.")
        for group in summary.by_group:
            yield text.format(
                words.group(group), words.share(group.share_of_people), words.share(group.share_of_time)
            )


# --- charts -----------------------------------------------------------------------------------------------


def _groups(press: Press, summary: Summary, most: int) -> list[Block]:
    """Return the people by group; where there was a circle, with their share of its time."""
    translate = press.words.translate
    groups = sorted(summary.by_group, key=lambda group: -group.people)[:most]
    if len(groups) < 2:
        return []
    if summary.fairness.circle_s:
        title = translate("Summary", "Groups: their share of the people and of the time")
        return chart(press, title, group_rows(press, groups))
    rows = counts(press, ((press.words.group(each), each.people, str(each.people)) for each in groups))
    return chart(press, translate("Summary", "People by group"), rows)


def _themes(press: Press, summary: Summary, most: int) -> list[Block]:
    told = summary.board.article
    sections = sorted(told.sections, key=lambda section: -section.notes)[:most] if told else []
    if len(sections) < 2:
        return []
    rows = counts(press, ((theme_title(each, press.words), each.notes, str(each.notes)) for each in sections))
    return chart(press, press.words.translate("Summary", "Notes by theme"), rows)


def _dots(press: Press, summary: Summary, most: int) -> list[Block]:
    dots = summary.open_space.dots
    if dots is None or not counted_options(dots):
        return []
    rows = counts(
        press,
        (
            (f"{option.letter}  {option.title}", count, str(count))
            for option, count in counted_options(dots)[:most]
        ),
    )
    return chart(press, press.words.translate("Summary", "Options with the most dots"), rows)


def _times(press: Press, summary: Summary) -> list[Block]:
    """Return how long all that was held was planned to last, and lasted."""
    held = [item for item in summary.agenda if item.ran_s is not None and item.end is not None]
    if not held:
        return []
    words, translate = press.words, press.words.translate
    planned, lasted = sum(item.length_s for item in held), sum(item.ran_s or 0.0 for item in held)
    most = max(planned, lasted) or 1
    bars = (
        bar(press, planned / most, translate("Summary", "planned: {0}").format(words.minutes(planned)), pale=True),
        bar(press, lasted / most, translate("Summary", "held: {0}").format(words.minutes(lasted))),
    )
    label = translate("Summary", "Activities held: {0} of {1}").format(len(held), len(summary.agenda))
    return chart(press, translate("Summary", "Time planned and held"), [row(press, label, *bars)])
