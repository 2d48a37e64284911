"""Which picture a question has, for what somebody chose to see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.charts import (
    Manner,
    Panel,
    choice_charts,
    chosen_panels,
    slider_chart,
    statement_bars,
    triangle_chart,
)
from fishbowl_app.model.rules.asking.data import QuestionFigures
from fishbowl_app.ui.questions.results.bars_picture import BarsPicture
from fishbowl_app.ui.questions.results.chart_view import Picture
from fishbowl_app.ui.questions.results.choice_picture import ChoicePicture
from fishbowl_app.ui.questions.results.look import Told
from fishbowl_app.ui.questions.results.slider_picture import SliderPicture
from fishbowl_app.ui.questions.results.triangle_picture import TrianglePicture

LAID_OVER = (QuestionKind.SLIDER, QuestionKind.TRIANGLE)  # of these more than one can be seen in one place


@dataclass(frozen=True, slots=True)
class Seen:
    """What of the figures is to be seen. `manner` None leaves it to the number of answers."""

    condition_ids: tuple[str, ...]
    laid_over: bool = True
    by_group: bool = False
    manner: Manner | None = None


def panels_of(figures: QuestionFigures, seen: Seen) -> tuple[Panel, ...]:
    """Return the series that are seen, panel by panel."""
    over = seen.laid_over and figures.question.kind in LAID_OVER
    return chosen_panels(figures, seen.condition_ids, by_group=seen.by_group, laid_over=over)


def picture_of(figures: QuestionFigures, seen: Seen, told: Told, points: Sequence[str]) -> Picture | None:
    """Return the picture of a question, None for free words."""
    panels = panels_of(figures, seen)
    match figures.question.kind:
        case QuestionKind.SLIDER:
            return SliderPicture(slider_chart(figures, panels, seen.manner), told)
        case QuestionKind.STATEMENT:
            return BarsPicture([statement_bars(figures, panels)], told, points)
        case QuestionKind.CHOICE:
            return ChoicePicture(choice_charts(figures, panels), told)
        case QuestionKind.TRIANGLE:
            return TrianglePicture(triangle_chart(figures, panels), told)
        case QuestionKind.WORDS:
            return None
