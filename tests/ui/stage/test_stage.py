"""The Stage as a window: what it shows, what it never shows, and the keys it takes."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.seating import leave, sit_down
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.settings import STAGE_COLOURS, WARN_MOST_S, StageColours
from fishbowl_app.ui.stage import layout, show, window
from fishbowl_app.ui.stage.preview import TALLEST, StagePreview
from fishbowl_app.ui.stage.show import Showing, stage_show
from tests.ui.conftest import person

TYPED = "the nursery is damp"


@pytest.fixture
def stage(controller):
    return stage_show(controller._desk)


def words(stage) -> str:
    return " ".join(line.text for line in stage.picture(1280, 720).words)


def middle_colour(stage_window) -> QColor:
    return stage_window.grab().toImage().pixelColor(3, 3)


def seat(session, *names):
    for name in names:
        sit_down(session, person(session, name))


# --- what it shows ---------------------------------------------------------------------------------------


def test_the_room_follows_the_session(session, stage):
    assert "Homes we can heat" in words(stage)
    seat(session, "Anwen", "Dylan")
    start_activity(session, session.snapshot.agenda[0].id)
    assert "Anwen" in words(stage)
    assert "Free chair" in words(stage)
    assert "Question 1?" in words(stage)
    leave(session, 1)
    assert "Anwen" not in words(stage)


def test_when_all_chairs_are_taken_one_will_free_up(session, stage):
    start_activity(session, session.snapshot.agenda[0].id)
    seat(session, "Anwen", "Bethan", "Caradog", "Dylan")
    assert "A chair is free" in words(stage)
    seat(session, "Elin")
    assert "A chair will free up" in words(stage)


def test_the_clock_runs_and_says_how_far_it_is(session, stage, desk, clock):
    start_activity(session, session.snapshot.agenda[0].id)
    assert "20:00" in words(stage)
    for seconds, word, share in (
        (960, "Wrapping up", 0.2),
        (180, "Last minute", 0.05),
        (80, "Time +0:20", 0),
    ):
        clock.advance(seconds)
        desk.ticker.tick()
        assert word in words(stage)
        assert stage_show(desk).state.clock.share == pytest.approx(share)


def test_thresholds_hold_at_once(session, stage, desk, clock):
    start_activity(session, session.snapshot.agenda[0].id)
    clock.advance(960)
    desk.ticker.tick()
    desk.settings.set(WARN_MOST_S, 60)
    assert "Wrapping up" not in words(stage)


def test_names_that_may_not_be_shown_are_not(session, stage):
    seat(session, "Anwen", "Dylan")
    start_activity(session, session.snapshot.agenda[0].id)
    edit_details(session, names_on_stage=NameStyle.ROLES)
    assert "Anwen" not in words(stage)
    assert "Housing officer" in words(stage)


@pytest.mark.parametrize("name", ["stage_words", "stage_themes"])
def test_no_empty_view_of_the_board_is_put_before_the_room(stage, desk, name):
    said = []
    desk.bridge.said.connect(lambda text, _: said.append(text))
    desk.actions[name].trigger()
    assert stage.view is StageView.AUTOMATIC
    assert not desk.actions[name].isChecked()
    assert said[0].startswith("No ")


def test_a_frozen_stage_keeps_its_picture_and_then_catches_up(session, stage, desk, clock):
    start_activity(session, session.snapshot.agenda[0].id)
    desk.actions["freeze"].trigger()
    seat(session, "Anwen")
    clock.advance(60)
    desk.ticker.tick()
    assert stage.showing is Showing.FROZEN
    assert "20:00" in words(stage)
    assert "Anwen" not in words(stage)
    desk.actions["freeze"].trigger()
    assert "19:00" in words(stage)
    assert "Anwen" in words(stage)


@pytest.mark.parametrize(
    ("colours", "blank"),
    [
        (StageColours.DARK, "#000000"),
        (StageColours.LIGHT, "#000000"),
        (StageColours.BLACK_ON_WHITE, "#ffffff"),
    ],
)
def test_a_blank_stage_is_plain(stage, controller, desk, colours, blank):
    desk.settings.set(STAGE_COLOURS, colours)
    controller.window.resize(320, 240)
    desk.actions["blank"].trigger()
    image = controller.window.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in range(0, 320, 7) for y in range(0, 240, 7)} == {blank}


def test_the_check_from_the_back_row_is_black_on_white_and_goes_again(stage, desk, controller):
    desk.actions["stage_test"].trigger()
    assert "Can you read this?" in words(stage)
    controller.window.resize(320, 240)
    assert controller.window.grab().toImage().pixelColor(160, 10) == QColor("white")
    desk.actions["stage_test"].trigger()
    assert "Homes we can heat" in words(stage)


def test_a_stage_of_another_colour_is_painted_anew(stage, desk, controller):
    controller.window.resize(320, 240)
    dark = middle_colour(controller.window)
    desk.settings.set(STAGE_COLOURS, StageColours.LIGHT)
    assert middle_colour(controller.window) != dark


# --- what it never shows -----------------------------------------------------------------------------------


def test_there_is_no_control_on_the_stage(controller):
    assert controller.window.findChildren(QWidget) == []


def test_a_layout_that_fails_leaves_the_last_good_picture(session, stage, monkeypatch, caplog):
    seat(session, "Anwen")
    before = stage.picture(1280, 720)
    monkeypatch.setattr(show, "lay_out", failing)
    with caplog.at_level(logging.ERROR):
        seat(session, "Bethan")
        assert stage.picture(1280, 720) == before
    assert_logged(caplog, "keeps its last picture")


def test_a_scene_that_fails_leaves_the_last_good_one(session, stage, monkeypatch, caplog):
    seat(session, "Anwen")
    monkeypatch.setattr(show, "stage_state", failing)
    with caplog.at_level(logging.ERROR):
        seat(session, "Bethan")
    assert "Anwen" in words(stage)
    assert_logged(caplog, "keeps its last scene")


def test_a_layout_that_goes_on_failing_leaves_no_old_clock(session, stage, clock, desk, monkeypatch):
    start_activity(session, session.snapshot.agenda[0].id)
    assert "20:00" in words(stage)
    monkeypatch.setattr(show, "lay_out", failing)
    clock.advance(2)
    desk.ticker.tick()
    assert "20:00" in words(stage)
    clock.advance(4)
    desk.ticker.tick()
    assert words(stage) == ""


def test_only_the_clock_is_left_of_a_scene_that_goes_on_failing(session, stage, clock, desk, monkeypatch):
    start_activity(session, session.snapshot.agenda[0].id)
    words(stage)
    monkeypatch.setattr(layout.scene_round, "lay_out", failing)
    for _ in range(2):
        clock.advance(5)
        desk.ticker.tick()
        last = words(stage)
    assert "19:50" in last
    assert "Question 1?" not in last


def test_a_scene_that_cannot_be_told_leaves_no_old_clock(session, stage, clock, desk, monkeypatch):
    start_activity(session, session.snapshot.agenda[0].id)
    monkeypatch.setattr(show, "stage_state", failing)
    for _ in range(2):
        clock.advance(5)
        desk.ticker.tick()
    assert "20:00" not in words(stage)


def test_painting_that_fails_leaves_the_last_good_pixels(session, controller, stage, monkeypatch, caplog):
    controller.window.resize(640, 360)
    before = controller.window.grab().toImage()
    monkeypatch.setattr(window, "paint", failing)
    with caplog.at_level(logging.ERROR):
        seat(session, "Bethan")
        assert controller.window.grab().toImage() == before
    assert_logged(caplog, "keeps its last picture")


def failing(*_args):
    raise RuntimeError(TYPED)


def assert_logged(caplog, words):
    """The log says what happened, of which kind and where, but quotes nobody."""
    assert words in caplog.text
    assert "RuntimeError" in caplog.text
    assert "in failing" in caplog.text
    assert TYPED not in caplog.text


# --- one screen: keys --------------------------------------------------------------------------------------


@pytest.fixture
def on_stage(controller, desk, qtbot):
    """The Stage on the only screen, with the keyboard."""
    main = desk.actions["stage"].parent()
    main.show()
    desk.actions["stage"].trigger()
    qtbot.waitUntil(lambda: controller.window.isActiveWindow())
    return controller.window


def test_f5_and_esc_take_turns_on_the_only_screen(on_stage, controller, desk, qtbot):
    assert controller.is_open
    assert on_stage.isFullScreen()
    assert desk.actions["stage"].text() == "Hide the Stage"
    qtbot.keyClick(on_stage, Qt.Key.Key_Escape)
    assert not controller.is_open
    assert desk.actions["stage"].text() == "Show the Stage"
    desk.actions["stage"].trigger()
    qtbot.waitUntil(lambda: on_stage.isActiveWindow())
    qtbot.keyClick(on_stage, Qt.Key.Key_F5)
    assert not controller.is_open


def test_live_keys_work_while_the_stage_has_the_keyboard(on_stage, desk, qtbot):
    pressed = []
    for name in ("start_finish", "pause", "freeze", "blank"):
        desk.actions[name].triggered.connect(lambda _=False, name=name: pressed.append(name))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(on_stage, Qt.Key.Key_Return, control)
    qtbot.keyClick(on_stage, Qt.Key.Key_Space, control)
    qtbot.keyClick(on_stage, Qt.Key.Key_F6)
    qtbot.keyClick(on_stage, Qt.Key.Key_F7)
    assert pressed == ["start_finish", "pause", "freeze", "blank"]


def test_digits_and_letters_do_nothing_on_the_stage(on_stage, controller, desk, session, qtbot):
    steps = len(session.history)
    qtbot.keyClicks(on_stage, "1swpfunb+-? ")
    assert len(session.history) == steps
    assert controller.is_open
    assert stage_show(desk).showing is Showing.LIVE


def test_hiding_the_stage_ends_freeze_and_blank(on_stage, desk, qtbot):
    for name in ("freeze", "blank", "stage_test"):
        desk.actions[name].trigger()
    qtbot.keyClick(on_stage, Qt.Key.Key_Escape)
    assert stage_show(desk).showing is Showing.LIVE


def test_closing_the_window_from_outside_hides_it(on_stage, controller, desk):
    on_stage.close()
    assert not controller.is_open
    assert not desk.actions["stage"].isChecked()


def test_one_screen_is_not_announced_as_a_second(controller, desk, qtbot):
    with qtbot.assertNotEmitted(desk.bridge.said, wait=50):
        pass


# --- the preview -------------------------------------------------------------------------------------------


def test_the_preview_shows_the_same_and_says_what_state_it_is_in(session, controller, desk, qtbot):
    preview = StagePreview(desk)
    qtbot.addWidget(preview)
    assert preview.word() == "The Stage is not shown"
    desk.actions["stage"].trigger()
    assert preview.word() == "Shown to the room"
    assert "Homes we can heat" in preview.accessibleDescription()
    for name, word in (("freeze", "Frozen"), ("stage_test", "Test picture"), ("blank", "Blank")):
        desk.actions[name].trigger()
        assert preview.word() == word
    assert "Homes" not in preview.accessibleDescription()


def test_the_preview_has_the_shape_and_colour_of_the_stage(controller, desk, qtbot):
    preview = StagePreview(desk)
    qtbot.addWidget(preview)
    picture = preview._picture
    assert picture.heightForWidth(112) == 63
    picture.resize(112, 63)
    assert picture.grab().toImage().pixelColor(8, 8) == stage_show(desk).look.background
    stage_show(desk).place("Old projector", (1024, 768))
    assert picture.heightForWidth(80) == 60
    assert picture.heightForWidth(112) == TALLEST


def test_preview_and_stage_share_one_show(desk, controller, qtbot):
    preview = StagePreview(desk)
    qtbot.addWidget(preview)
    assert preview._stage is controller.show


def test_every_scene_has_a_layout():
    from typing import get_args

    from fishbowl_app.model.rules.stage import Nothing, Scene
    from tests.ui.stage.states import STATES

    shown = {type(state.scene) for state in STATES.values()}
    assert set(get_args(Scene)) == shown
    empty = [kind for kind in shown - {Nothing} if not drawn(kind)]
    assert empty == []


def drawn(kind) -> bool:
    from tests.ui.stage.states import STATES

    return any(layout.lay_out(s, 1280, 720).items for s in STATES.values() if isinstance(s.scene, kind))
