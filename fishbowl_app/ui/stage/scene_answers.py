"""What was answered to a question: its picture as it grows, and its framings or moments compared."""

from __future__ import annotations

from collections.abc import Collection

from fishbowl_app.answer_texts import condition_names, point_names
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.charts import (
    choice_chart,
    chosen_panels,
    slider_chart,
    statement_bars,
    triangle_chart,
)
from fishbowl_app.model.rules.asking.data import QuestionFigures, Series
from fishbowl_app.model.rules.stage_asking import AnswersScene, ComparisonScene
from fishbowl_app.ui.stage import asking_words as words
from fishbowl_app.ui.stage.chart_bars import put_choice, put_counts, put_statement
from fishbowl_app.ui.stage.chart_keys import Keys
from fishbowl_app.ui.stage.chart_slider import put_slider
from fishbowl_app.ui.stage.chart_triangle import put_triangle
from fishbowl_app.ui.stage.fit import BOLD, PLAIN
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.parts import put_empty, put_head
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.state import StageState


def lay_out(page: Page, scene: AnswersScene, state: StageState) -> None:
    """Put the answers so far on the page; framings and moments that nobody answered in have no place."""
    figures = scene.figures
    below = _put_head(page, words.so_far(scene), figures.question.wording)
    shown = [series for series in figures.series if series.base]
    said = words.what_marks_mean(figures.question.kind), words.in_steps(scene, sum(each.base for each in shown))
    area = _put_foot(page, below, " ".join(filter(None, said)) if shown else "")
    if not shown:
        put_empty(page, words.not_yet(figures.question.kind, figures.least), area)
        return
    _put_chart(page, scene, shown, area, state.turned, laid_over=False)


def lay_out_comparison(page: Page, scene: ComparisonScene, state: StageState) -> None:
    """Put the answers in all conditions on the page, and below them what can be said in a sentence."""
    figures = scene.figures
    below = _put_head(page, scene.form.title or words.compared(), figures.question.wording, part=24)
    said = words.difference(scene, condition_names(scene.form, scene.conditions))
    area = _put_foot(page, below, words.what_marks_mean(figures.question.kind), *said)
    _put_chart(page, scene, figures.series, area, state.turned, laid_over=True)


def _put_head(page: Page, label: str, wording: str, part: int = 15) -> float:
    """Put a label and the question at the top, and return where the next thing may begin."""
    below = put_head(page, label)
    room = Rect(below.x, below.y - page.gap * 0.6, below.width, page.height * 0.22)
    return page.say(wording, room, page.share(part), style=BOLD).bottom + page.gap


def _put_foot(page: Page, top: float, quiet: str, large: str = "", below: str = "") -> Rect:
    """Put a quiet line at the foot, a sentence in large letters below it, and the rest; return what is left."""
    bottom, inside = page.inside.bottom, page.inside
    for text, part, most, style, colour in (
        (below, 0.16, 28, BOLD, "text"),
        (large, 0.15, 20, BOLD, "accent"),
        (quiet, 0.1, 28, PLAIN, "quiet"),
    ):
        if text:
            high = page.height * part
            place = Rect(inside.x, bottom - high, inside.width, high)
            said = page.say(text, place, page.share(most), style=style, colour=colour, down=Align.END)
            bottom = said.y - page.gap * 0.5
    return Rect(inside.x, top, inside.width, bottom - top)


def _put_chart(
    page: Page,
    scene: AnswersScene | ComparisonScene,
    shown: Collection[Series],
    area: Rect,
    turned: int,
    *,
    laid_over: bool,
) -> None:
    figures = scene.figures
    panels = chosen_panels(figures, [series.condition_id for series in shown], laid_over=laid_over)
    names = condition_names(scene.form, scene.conditions) if len(scene.conditions) > 1 else {}
    keys = Keys(names, figures.least)
    kind, alone = figures.question.kind, len(shown) == 1 and not keys.names
    if kind is QuestionKind.SLIDER:
        put_slider(page, slider_chart(figures, panels), keys, area, turned)
    elif kind is QuestionKind.TRIANGLE:
        put_triangle(page, triangle_chart(figures, panels), keys, area, turned)
    elif alone:
        put_counts(page, panels[0][0], _titles(figures), area, turned)
    elif kind is QuestionKind.STATEMENT:
        put_statement(page, statement_bars(figures, panels), keys, area, turned)
    else:
        put_choice(page, choice_chart(figures, panels), keys, area, turned)


def _titles(figures: QuestionFigures) -> list[tuple[str, str]]:
    if figures.question.kind is QuestionKind.STATEMENT:
        return [("", name) for name in point_names()]
    titles = [box.title for box in figures.boxes]
    return list(zip(words.letters(len(titles)), titles, strict=True))
