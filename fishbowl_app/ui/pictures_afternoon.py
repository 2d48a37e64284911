"""Pictures of open space, from its sample: the pages of the room and what the Stage shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.ops.spaces import close_space
from fishbowl_app.model.ops.time import add_time, start_activity
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.session import Session
from fishbowl_app.sample_afternoon import converge
from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.openspace.room import OpenSpaceRoom
from fishbowl_app.ui.stage.show import stage_show

Draw = Callable[[str], Path]  # by the name of the picture


def afternoon_pictures(window: MainWindow, session: Session, of_room: Draw, of_stage: Draw) -> list[Path]:
    """Walk through the afternoon and draw what the moderator and the room see; return where."""
    workspace = window.workspace
    workspace.go_to("openspace")
    room, show = workspace.rooms["openspace"], stage_show(workspace.desk)
    written: list[Path] = []
    for step in _steps(session, room):
        for page, name in step.pages:
            room.open_page(page)
            written.append(of_room(name))
        for view, name in step.views:
            show.put_on(view, session.snapshot.open_topics[0].id)
            written.append(of_stage(name))
    return written


@dataclass(frozen=True)
class _Step:
    """Pages of the room and views of the Stage that are drawn at one moment, with the names of the pictures."""

    pages: tuple[tuple[str, str], ...] = ()
    views: tuple[tuple[StageView, str], ...] = ()


def _steps(session: Session, room: OpenSpaceRoom) -> Iterator[_Step]:
    yield _Step(views=((StageView.WALL, "stage-wall.png"), (StageView.PITCH, "stage-pitch.png")))
    _lose_a_space(session)
    room.wall.arranging.proposals.arrange()
    yield _Step(pages=(("page_wall", "openspace.png"),))
    room.wall.arranging.proposals.use()
    _go_on_to_the_last_call(session)
    room.desk.ticker.tick()
    yield _Step(
        pages=(("page_breakouts", "breakouts.png"), ("page_reports", "reports.png")),
        views=((StageView.CLOCKS, "stage-breakouts.png"), (StageView.NEWS, "stage-news.png")),
    )
    converge(session)
    yield _Step(
        pages=(("page_convergence", "convergence.png"),),
        views=((StageView.RANKING, "stage-dots.png"), (StageView.AGREEMENT, "stage-shared.png")),
    )


def _lose_a_space(session: Session) -> None:
    kitchen = next(space for space in session.snapshot.space_list if space.name == "Kitchen")
    close_space(session, kitchen.id, [session.snapshot.slots[-1].id])


def _go_on_to_the_last_call(session: Session) -> None:
    """Start the second slot, and give one breakout more time than the others."""
    clock, second = session.clock, session.snapshot.slots[1]
    assert isinstance(clock, FixedClock)
    start_activity(session, second.id)
    clock.advance(second.length_s - 200)
    add_time(session, session.snapshot.breakouts_of(second.id)[1].id, 300)
