"""How the session was run and how the summary is to be read, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from fishbowl_app.export.pdf.blocks import Block
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sections.answers import about_chance
from fishbowl_app.model.report_parts.data import Summary


def method(press: Press, summary: Summary) -> list[Block]:
    """Return a few sentences on each way of working that was used, and on what the figures are."""
    told = [(title, text) for title, text in _told(press, summary) if text]
    if not told:
        return []
    translate = press.words.translate
    story: list[Block] = [press.heading(translate("Summary", "How it was run, and how to read this"))]
    for title, text in told:
        story += [press.heading(title, 2), press.paragraph(text)]
    return story


def _told(press: Press, summary: Summary) -> Iterator[tuple[str, str]]:
    words, translate = press.words, press.words.translate
    if summary.held_rounds:
        yield translate("Summary", "The fishbowl"), words.way(summary.fishbowl)
    if summary.open_space.breakouts:
        yield translate("Summary", "Open space"), _open_space(press)
    if summary.board.article is not None and summary.board.article.sections:
        yield translate("Summary", "Themes and quotes"), _themes(press)
    if summary.open_space.dots is not None or summary.open_space.priorities is not None:
        yield translate("Summary", "Dots and priorities"), _dots(press)
    if summary.forms:
        yield translate("Summary", "Answers on forms"), about_chance(press, summary)
    if summary.held_rounds or any(part.start is not None for part in summary.open_space.breakouts):
        yield translate("Summary", "Times"), " ".join(_times(press, summary))
    if summary.notes:
        yield translate("Summary", "Notes"), " ".join(_notes(press, summary))
    if summary.attendance.people:
        yield translate("Summary", "People"), words.naming(summary.names)


def _open_space(press: Press) -> str:
    return press.words.translate(
        "Summary",
        "In open space the people who came made the agenda: whoever had a topic posted it and opened its "
        "breakout, and everybody chose freely where to go, and could move on at any time. What a breakout came to "
        "is told as its own report says it; what nobody reported is not in here.",
    )


def _themes(press: Press) -> str:
    return press.words.translate(
        "Summary",
        "People put notes that belong together into themes, and named the themes last. How many notes a theme has "
        "says how much was written about it, not how many people agree. Quotes were chosen by whoever wrote this "
        "up, and stand as they were written.",
    )


def _dots(press: Press) -> str:
    return press.words.translate(
        "Summary",
        "Dots were placed on options by those in the room; they show what was weighed most that day and are no "
        "vote. A priority is called shared only where each of the two groups chose it on its own.",
    )


def _times(press: Press, summary: Summary) -> Iterator[str]:
    translate = press.words.translate
    yield translate("Summary", "Times are those of the clock of the computer on which the session was run.")
    if summary.held_rounds:
        yield translate(
            "Summary",
            "A turn counts from the start of its round, for who was seated by then, to its end. Time in which a "
            "round was paused is not taken off.",
        )
    yield translate("Summary", "Minutes are rounded, and shares make 100% together.")


def _notes(press: Press, summary: Summary) -> Iterator[str]:
    translate = press.words.translate
    yield translate("Summary", "Notes taken: {0}.").format(summary.notes)
    if summary.notes_aside:
        yield translate("Summary", "Set aside on purpose: {0}.").format(summary.notes_aside)
    article = summary.board.article
    if article is not None and article.quoted:
        yield translate("Summary", "Chosen as quotes: {0}.").format(article.quoted)
    yield translate("Summary", "Whoever took a note wrote down what they heard; few notes are word for word.")
