"""From what is to be shown to a picture: one layout for the Stage and for its preview."""

from __future__ import annotations

from fishbowl_app.model.rules.stage import (
    BreakScene,
    Closing,
    FeedbackScene,
    NextSeats,
    NextTables,
    RoundScene,
    Tables,
    TalkScene,
    Welcome,
)
from fishbowl_app.model.rules.stage_asking import AnswersScene, ComparisonScene, QuestionScene
from fishbowl_app.model.rules.stage_board import BoardScene, ThemeScene, ThemesScene, WordsScene
from fishbowl_app.model.rules.stage_code import CodeScene
from fishbowl_app.model.rules.stage_open_space import (
    AgreementScene,
    ClocksScene,
    EmptyWall,
    NewsScene,
    PitchScene,
    RankingScene,
    WallScene,
)
from fishbowl_app.model.rules.timebox import Phase
from fishbowl_app.ui.stage import (
    scene_agreement,
    scene_answers,
    scene_board,
    scene_breakouts,
    scene_code,
    scene_news,
    scene_pitch,
    scene_plain,
    scene_question,
    scene_ranking,
    scene_round,
    scene_seats,
    scene_tables,
    scene_theme,
    scene_themes,
    scene_wall,
    scene_words,
)
from fishbowl_app.ui.stage.clock import put_time_left
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.picture import Picture
from fishbowl_app.ui.stage.state import StageState


def lay_out(state: StageState, width: float, height: float) -> Picture:
    """Return the picture of a state for a screen of that size in pixels."""
    page = Page(width, height)
    _lay_out(page, state)
    if state.clock is not None and state.clock.phase is not Phase.NOT_STARTED:
        put_time_left(page, state.clock)
    return page.picture()


def _lay_out(page: Page, state: StageState) -> None:
    scene = state.scene
    match scene:
        case Welcome():
            scene_plain.lay_out_welcome(page, scene, state)
        case TalkScene():
            scene_plain.lay_out_talk(page, scene, state)
        case RoundScene():
            scene_round.lay_out(page, scene, state)
        case NextSeats():
            scene_seats.lay_out(page, scene)
        case NextTables() | Tables():
            scene_tables.lay_out(page, scene, state)
        case FeedbackScene():
            scene_plain.lay_out_feedback(page, scene, state)
        case BreakScene():
            scene_plain.lay_out_break(page, scene, state)
        case Closing():
            scene_plain.lay_out_closing(page, scene)
        case CodeScene():
            scene_code.lay_out(page, scene)
        case BoardScene() | ThemeScene() | ThemesScene() | WordsScene():
            _lay_out_board(page, state)
        case QuestionScene():
            scene_question.lay_out(page, scene, state)
        case AnswersScene():
            scene_answers.lay_out(page, scene, state)
        case ComparisonScene():
            scene_answers.lay_out_comparison(page, scene, state)
        case _:
            _lay_out_open_space(page, state)


def _lay_out_open_space(page: Page, state: StageState) -> None:
    scene = state.scene
    match scene:
        case EmptyWall():
            scene_wall.lay_out_empty(page, scene, state)
        case WallScene():
            scene_wall.lay_out(page, scene, state)
        case PitchScene():
            scene_pitch.lay_out(page, scene, state)
        case ClocksScene():
            scene_breakouts.lay_out(page, scene, state)
        case NewsScene():
            scene_news.lay_out(page, scene, state)
        case RankingScene():
            scene_ranking.lay_out(page, scene, state)
        case AgreementScene():
            scene_agreement.lay_out(page, scene, state)


def _lay_out_board(page: Page, state: StageState) -> None:
    scene = state.scene
    match scene:
        case BoardScene():
            scene_board.lay_out(page, scene, state)
        case ThemeScene():
            scene_theme.lay_out(page, scene, state)
        case ThemesScene():
            scene_themes.lay_out(page, scene, state)
        case WordsScene():
            scene_words.lay_out(page, scene)


def check_picture(width: float, height: float) -> Picture:
    """Return the picture for the check from the back row."""
    page = Page(width, height)
    scene_plain.lay_out_check(page)
    return page.picture()
