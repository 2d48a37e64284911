"""Which function makes which part of a summary."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from fishbowl_app.export.pdf import parts
from fishbowl_app.export.pdf.blocks import Block
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sections import (
    answers,
    appendix,
    board,
    canvases,
    charts,
    convergence,
    day,
    method,
    open_space,
    rounds,
    said,
)
from fishbowl_app.model.report_parts.data import Summary

Section = Callable[[Press, Summary, Collection[str]], list[Block]]


def _alone(make: Callable[[Press, Summary], list[Block]]) -> Section:
    """Return a section that is the same whatever other parts are printed."""
    return lambda press, summary, _: make(press, summary)


# All but the cover, the contents, which are about the others, and what has to fit on a page.
SECTIONS: Mapping[str, Section] = {
    parts.AGENDA: _alone(day.agenda),
    parts.PEOPLE: _alone(day.people),
    parts.ROUNDS: rounds.rounds,
    parts.FEEDBACK: said.feedback,
    parts.CHARTS: _alone(charts.charts),
    parts.WALL: _alone(open_space.wall),
    parts.PROCEEDINGS: open_space.proceedings,
    parts.THEMES: _alone(board.themes),
    parts.CANVASES: _alone(canvases.canvases),
    parts.WORDS: _alone(canvases.words),
    parts.ANSWERS: answers.answers,
    parts.DOTS: _alone(convergence.dots),
    parts.PRIORITIES: _alone(convergence.priorities),
    parts.ACTIONS: _alone(convergence.actions),
    parts.NOTES: said.notes,
    parts.ASIDE: _alone(said.aside),
    parts.METHOD: _alone(method.method),
    parts.APPENDIX: appendix.appendix,
}
