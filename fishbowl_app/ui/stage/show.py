"""What the room sees now: one place that decides it, for the Stage and for every preview of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from fishbowl_app.log import log_quietly
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.entities import State
from fishbowl_app.model.rules.stage import TalkScene
from fishbowl_app.model.rules.stage_asking import (
    AnswersScene,
    ComparisonScene,
    StageAskingScene,
    kept_still,
    pair_of,
)
from fishbowl_app.model.rules.stage_code import code_scene
from fishbowl_app.model.rules.stage_open_space import pitch_scene
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.comparing import Comparing
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.phases import TIME_KEYS, thresholds
from fishbowl_app.ui.settings import STAGE_COLOURS
from fishbowl_app.ui.stage.board_words import nothing_of
from fishbowl_app.ui.stage.layout import check_picture, lay_out
from fishbowl_app.ui.stage.look import LOOKS, StageLook
from fishbowl_app.ui.stage.paging import TURN_S
from fishbowl_app.ui.stage.picture import Picture
from fishbowl_app.ui.stage.rehearsed import rehearsed
from fishbowl_app.ui.stage.state import StageState, begins_anew, has_pages, stage_state
from fishbowl_app.words import current_language

log = logging.getLogger(__name__)
USUAL_SIZE = (1280, 720)
STALE_S = 3.0  # so long a picture may stand for one that cannot be made: then its clock would be a lie
SCENE = "scene"
# The commands that put a view on the Stage. One topic or theme is put on from where they are, by `put_on`.
VIEWS = MappingProxyType(
    {
        "stage_auto": StageView.AUTOMATIC,
        "stage_wall": StageView.WALL,
        "stage_clocks": StageView.CLOCKS,
        "stage_news": StageView.NEWS,
        "stage_dots": StageView.RANKING,
        "stage_shared": StageView.AGREEMENT,
        "stage_board": StageView.BOARD,
        "stage_themes": StageView.THEMES,
        "stage_words": StageView.WORDS,
    }
)
# Those of a question: which one it is, the room of the questions knows.
QUESTION_VIEWS = MappingProxyType(
    {
        "stage_question": StageView.QUESTION,
        "stage_answers": StageView.ANSWERS,
        "stage_compared": StageView.COMPARISON,
    }
)


class Showing(StrEnum):
    """What is on the Stage."""

    LIVE = "live"
    FROZEN = "frozen"  # what was live when it was frozen
    CHECK = "check"  # the picture for the back row
    BLANK = "blank"


class StageShow(QObject):
    """Follows the session, the clock and the actions freeze, blank, stage_test and those of both tables of views.

    A view put on by hand stays until another activity starts or finishes.
    Nothing here ever raises: what goes wrong is logged, and the last good picture stays for a moment.

    Signals:
        changed: the room sees something else.
        placed: the Stage came onto a screen, or went from it.
        question_wanted: a view of a question is to be put on. arg: StageView.
    """

    changed = Signal()
    placed = Signal()
    question_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state, self._language = StageState(), current_language()
        self._came_at = 0.0  # the scene, by the clock that nobody can set
        self._pictures: dict[tuple[int, int], tuple[object, Picture]] = {}
        self._failing: dict[object, float] = {}  # since when there is no picture of a size, or no scene
        self._view, self._row_id, self._condition_id = StageView.AUTOMATIC, None, None
        self._put_on_at: object = None  # how far the agenda was then
        self._put_on_anew = False  # nothing is kept of what the view showed before
        self._told_of: Snapshot | None = None  # what the scene of a question was made from
        self._failed_of: Snapshot | None = None  # what no scene of a question could be made from
        self._comparing = Comparing(desk.bridge, self)
        self.screen: str | None = None
        self.size = USUAL_SIZE
        self._connections: list[tuple[Signal, Callable]] = []
        for name in ("freeze", "blank", "stage_test"):
            desk.actions[name].setCheckable(True)
            self._link(desk.actions[name].toggled, self._on_toggled)
        for name in VIEWS:
            desk.actions[name].setCheckable(True)
            self._link(desk.actions[name].triggered, self._on_view)
        for name in QUESTION_VIEWS:
            desk.actions[name].setCheckable(True)
            self._link(desk.actions[name].triggered, self._on_question_view)
        self._link(desk.bridge.changed, self.refresh)
        self._link(desk.ticker.ticked, self.refresh)
        self._link(desk.settings.changed, self._on_setting)
        self._link(self._comparing.changed, self.refresh)
        self.refresh()

    @property
    def showing(self) -> Showing:
        """What is on the Stage; blank hides all else."""
        for name, showing in (
            ("blank", Showing.BLANK),
            ("stage_test", Showing.CHECK),
            ("freeze", Showing.FROZEN),
        ):
            if self._desk.actions[name].isChecked():
                return showing
        return Showing.LIVE

    @property
    def view(self) -> StageView:
        """What the moderator put on by hand; automatic where nothing is."""
        return self._view

    @property
    def row_id(self) -> str | None:
        """The topic or theme that is shown alone, None while another view is on."""
        return self._row_id

    def shows(self, view: StageView, row_id: str | None, condition_id: str | None = None) -> bool:
        """Tell whether just this was put on by hand."""
        return (self._view, self._row_id, self._condition_id) == (view, row_id, condition_id)

    def put_on(self, view: StageView, row_id: str | None = None, condition_id: str | None = None) -> None:
        """Put a view on by hand, of one topic or theme where it shows one, until the agenda goes on.

        `condition_id` is the framing or moment of a view of a question, None for all of them.
        """
        self._view, self._row_id, self._condition_id = view, row_id, condition_id
        self._put_on_anew, self._failed_of = True, None
        self._put_on_at = self._how_far()
        self.refresh()
        self.changed.emit()

    @property
    def look(self) -> StageLook:
        """The colours; the picture for the back row is black on white in any case."""
        return LOOKS["black_on_white" if self.showing is Showing.CHECK else self._desk.settings.get(STAGE_COLOURS)]

    @property
    def state(self) -> StageState:
        """The scene and clock that show, or would if nothing hid them."""
        return self._state

    def picture(self, width: int, height: int) -> Picture:
        """Return what to paint on a screen of that size; of a blank Stage nothing."""
        showing = self.showing
        if showing is Showing.BLANK:
            return Picture(width, height)
        wanted: object = Showing.CHECK if showing is Showing.CHECK else self._state
        kept = self._pictures.get((width, height))
        if kept is not None and kept[0] == wanted:
            return kept[1]
        try:
            made = (
                check_picture(width, height) if showing is Showing.CHECK else lay_out(self._state, width, height)
            )
        except Exception as error:  # whatever it is, the room must not see it
            log_quietly(log, f"the Stage keeps its last picture: {type(self._state.scene).__name__}", error)
            return self._instead(width, height)
        self._failing.pop((width, height), None)
        made = rehearsed(made) if self._desk.rehearsal is not None else made
        self._pictures = {(width, height): (wanted, made)} | self._others((width, height))
        return made

    def refresh(self) -> None:
        """Look at session and clock again; a frozen Stage stays as it is."""
        self._end_view()
        if self._desk.actions["freeze"].isChecked():
            return
        if self._language != current_language():
            self._language = current_language()
            self._pictures.clear()
            self.changed.emit()
        now, snapshot = self._desk.ticker.clock.now(), self._desk.bridge.snapshot
        if self._failed_of is snapshot:  # as it would again, and that takes milliseconds
            self._let_go_of_scene(now.boot_s)
            return
        try:
            state = self._kept_still(self._state_at(now))
        except Exception as error:  # whatever it is, the room must not see it
            log_quietly(log, "the Stage keeps its last scene", error)
            self._failed_of = snapshot if self._view in QUESTION_VIEWS.values() else None
            self._let_go_of_scene(now.boot_s)
            return
        self._failing.pop(SCENE, None)
        if begins_anew(self._state.scene, state.scene):
            self._came_at = now.boot_s
        if has_pages(state.scene):
            state = replace(state, turned=int((now.boot_s - self._came_at) / TURN_S))
        if state != self._state:
            self._state = state
            self.changed.emit()

    def stop(self) -> None:
        """Follow nothing any more; the session is being closed."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections.clear()
        self._comparing.shut()

    def place(self, screen: str | None, size: tuple[int, int] | None = None) -> None:
        """Note on which screen the Stage is, None for none, and how large that is."""
        self.screen = screen
        self.size = size or self.size
        self.placed.emit()

    def _state_at(self, now: Reading) -> StageState:
        """Return what is to be shown; of a question only if something was changed, as that takes milliseconds."""
        snapshot = self._desk.bridge.snapshot
        if self._told_of is snapshot and not self._put_on_anew:
            return self._state
        usual = thresholds(self._desk.settings)
        state = stage_state(snapshot, now, usual, self._view, self._row_id, self._condition_id)
        self._told_of = snapshot if isinstance(state.scene, StageAskingScene) else None
        return state

    def _kept_still(self, state: StageState) -> StageState:
        """Return what is shown of answers as long as too few have come since they were put on, or went on."""
        before, after, anew = self._state.scene, state.scene, self._put_on_anew
        self._put_on_anew = False
        if isinstance(after, AnswersScene | ComparisonScene) and type(before) is type(after) and not anew:
            after = kept_still(before, after)
        if isinstance(after, ComparisonScene):
            after = self._compared(after)
        return replace(state, scene=after)

    def _compared(self, scene: ComparisonScene) -> ComparisonScene:
        """Return a comparison with how its first and last condition differ, as soon as that is worked out."""
        pair = pair_of(scene.figures)
        if pair is None:
            return scene
        known, comparison = self._comparing.ask(scene.figures, *pair)
        return replace(scene, compared=comparison, unknown=not known)

    def _let_go_of_scene(self, now_s: float) -> None:
        """Show nothing rather than what was long ago, where it cannot be told what is."""
        if now_s - self._failing.setdefault(SCENE, now_s) >= STALE_S and self._state != StageState():
            self._state = StageState()
            self.changed.emit()

    def _instead(self, width: int, height: int) -> Picture:
        """Return what to show of a scene that cannot be laid out: what was there, and soon the clock alone."""
        now, kept = self._desk.ticker.clock.now().boot_s, self._pictures.get((width, height))
        since = self._failing.setdefault((width, height), now)
        if kept is not None and now - since < STALE_S:
            return kept[1]
        try:
            return lay_out(StageState(TalkScene("", ""), self._state.clock), width, height)
        except Exception:  # it was logged for the scene itself
            return Picture(width, height)

    def _link(self, signal: Signal, slot: Callable) -> None:
        signal.connect(slot)
        self._connections.append((signal, slot))

    def _others(self, size: tuple[int, int]) -> dict[tuple[int, int], tuple[object, Picture]]:
        """Return the last picture of one other size, so that a window that is resized does not fill the memory."""
        return dict([item for item in self._pictures.items() if item[0] != size][:1])

    # --- what was put on by hand -------------------------------------------------------------------------

    def _on_view(self) -> None:
        view = VIEWS[self.sender().objectName()]
        nothing = nothing_of(self._desk.bridge.snapshot, view)
        if nothing:
            self._desk.bridge.say(nothing)
            self._end_view()  # Qt has checked the action
        else:
            self.put_on(view)

    def _on_question_view(self) -> None:
        self.question_wanted.emit(QUESTION_VIEWS[self.sender().objectName()])
        self._end_view()  # Qt has checked the action, whether there was a question or not

    def _how_far(self) -> object:
        """Return what has begun and what has ended: as long as it is the same, a view put on by hand stays."""
        agenda = self._desk.bridge.snapshot.agenda
        return [(item.id, item.state) for item in agenda if item.state is not State.PLANNED]

    def _end_view(self) -> None:
        """Go back to automatic once the agenda has gone on, or what is shown alone is not there any more."""
        if self._how_far() != self._put_on_at or self._is_gone():
            self._view, self._row_id, self._condition_id = StageView.AUTOMATIC, None, None
            self._put_on_at = self._how_far()
        for name, view in (*VIEWS.items(), *QUESTION_VIEWS.items()):
            self._desk.actions[name].setChecked(view is self._view)

    def _is_gone(self) -> bool:
        snapshot = self._desk.bridge.snapshot
        match self._view:
            case StageView.PITCH:
                return pitch_scene(snapshot, self._row_id) is None
            case StageView.THEME:
                return self._row_id not in snapshot.themes
            case StageView.CANVAS:
                return self._row_id not in snapshot.canvases
            case StageView.CODE:
                return code_scene(snapshot, self._row_id, self._desk.bridge.now()) is None
            case StageView.QUESTION | StageView.ANSWERS | StageView.COMPARISON:
                return self._row_id not in snapshot.questions or not (
                    self._condition_id is None or self._condition_id in snapshot.conditions
                )
        return False

    def _on_toggled(self) -> None:
        self.refresh()
        self.changed.emit()

    def _on_setting(self, key: str) -> None:
        if key in TIME_KEYS:
            self.refresh()
        if key == STAGE_COLOURS.key:
            self.changed.emit()


def stage_show(desk: Desk) -> StageShow:
    """Return the show of a desk; there is one for each session, and it ends with the session's bridge."""
    found: StageShow | None = desk.bridge.findChild(StageShow)
    return found or StageShow(desk, desk.bridge)
