"""Screens that come and go under the real app, on a real X server: the Stage follows, controls stay hidden."""

from __future__ import annotations

from typing import Any

import pytest

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.session import Session
from tests.faults.server import Screens
from tests.faults.tally import FULL, trials
from tests.faults.window import AppInChild

LAPTOP, PROJECTOR = (1366, 768), (1024, 768)
BESIDE = LAPTOP[0]
DIALOGS = ("later keys", "later about", "later settings", "later guide")
Seen = dict[str, Any]


class Room:
    """The app on a laptop beside a projector."""

    def __init__(self, app: AppInChild, screens: Screens, tally) -> None:
        self.app, self.screens, self._tally = app, screens, tally

    def plug(self, size=PROJECTOR, x: int = BESIDE) -> None:
        """Plug the projector in."""
        self.screens.plug("Projector", size, x)
        self._until(lambda known: known.get("Projector") == at(size, x))

    def change(self, size=PROJECTOR, x: int = BESIDE) -> None:
        """Give the projector another size or place: it goes for an instant."""
        self.pull()
        self.plug(size, x)

    def pull(self) -> None:
        """Pull the projector out."""
        self.screens.pull("Projector")
        self._until(lambda known: "Projector" not in known)

    def _until(self, fits) -> None:
        """Wait until Qt knows: of two changes within an instant it may see only the first."""
        seen = self.app.wait("screens", lambda seen: fits(seen["screens"]))
        assert fits(seen["screens"]), seen

    def expect(self, what: str, **wanted: object) -> Seen:
        """Count what is not where it should be soon."""

        def fits(seen: Seen) -> bool:
            return all(seen[key] == value for key, value in wanted.items()) and hidden_from_room(seen)

        seen: Seen = self.app.wait("screens", fits, 10)
        self._tally.tried += 1
        self._tally.wrong += not fits(seen)
        if not fits(seen):
            self._tally.remark(f"{what}: {seen}")
        return seen


def hidden_from_room(seen: Seen) -> bool:
    """Tell whether no control is where the Stage is: the window is beside it, or wholly under it with the keys."""
    if seen["stage"] is None:
        return True
    if any(on == seen["stage_on"] for _, on in seen["others"]):
        return False
    return not overlap(seen["main"], seen["stage"]) or seen["stage_has_keys"]


def overlap(one: list[int], other: list[int]) -> bool:
    """Tell whether two rectangles (x, y, width, height) have anything in common."""
    (x, y, w, h), (a, b, c, d) = one, other
    return x < a + c and a < x + w and y < b + d and b < y + h


def at(size, x: int = BESIDE) -> list[int]:
    return [x, 0, *size]


@pytest.fixture
def room(request, tmp_path, tally):
    stays = getattr(
        request, "param", "Laptop"
    )  # it has the server's only output, or all of that would be a screen
    with Screens() as screens:
        screens.plug("Laptop", LAPTOP, 0, "screen" if stays == "Laptop" else "none")
        screens.plug("Projector", PROJECTOR, BESIDE, "screen" if stays == "Projector" else "none")
        screens.manage()
        with AppInChild(tmp_path, a_session(tmp_path), {**screens.environment, "QT_SCALE_FACTOR": "1"}) as app:
            made = Room(app, screens, tally)
            made.expect("both are there", main_on="Laptop", stage=None)
            yield made
            tally.wrong += "Traceback" in app.errors or "uncaught" in app.errors


def a_session(folder):
    path = folder / "screens.fishbowl"
    session = Session.create(path, title="Homes we can heat")
    add_activity(session, Kind.ROUND, "Round 1", 1200)
    session.close()
    return path


def test_the_stage_follows_its_screen_and_no_control_is_shown_to_the_room(room, tally):
    tally.fault = "second screen pulled, plugged, changed, mirrored, lid closed, one screen then two (X server)"
    for _ in range(trials(1, 5)):
        room.app.ask("press stage")
        room.expect("shown", stage=at(PROJECTOR), picture=list(PROJECTOR), main_on="Laptop")
        pull_and_plug(room)
        one_screen_only(room)


@pytest.mark.parametrize("room", ["Projector"], indirect=True)
def test_with_the_lid_closed_the_stage_stays_over_the_window_which_goes_home_later(room, tally):
    tally.fault = "lid closed, so that only the projector is left, and opened again (X server)"
    room.app.ask("press stage")
    for _ in range(trials(1, 5)):
        room.expect("shown", stage=at(PROJECTOR), main_on="Laptop")
        room.screens.pull("Laptop")
        room.expect("lid closed", stage=at(PROJECTOR), stage_has_keys=True, main_on="Projector")
        room.screens.plug("Laptop", LAPTOP)
        room.expect("lid opened", stage=at(PROJECTOR), main_on="Laptop")


def pull_and_plug(room: Room) -> None:
    room.pull()
    room.expect("pulled", stage=None, main_on="Laptop")
    room.plug()
    room.expect(
        "plugged", stage=at(PROJECTOR), main_on="Laptop", said="The projector is back, and the Stage on it."
    )
    room.change((1280, 720))
    room.expect("another resolution", stage=at((1280, 720)), picture=[1280, 720])
    room.change(LAPTOP, 0)
    room.expect("mirrored", stage=at(LAPTOP, 0), stage_has_keys=True)
    room.change()
    room.expect("not mirrored any more", stage=at(PROJECTOR), main_on="Laptop")


def one_screen_only(room: Room) -> None:
    room.app.ask("press stage")
    room.pull()
    room.expect("one screen", stage=None, main_on="Laptop")
    room.app.ask("press stage")
    room.expect("over the window", stage=at(LAPTOP, 0), stage_has_keys=True)
    room.plug()
    room.expect("a second one comes", stage=at(PROJECTOR), main_on="Laptop")
    room.app.ask("press stage")


@pytest.mark.skipif(not FULL, reason="only in the full run")
def test_dialogs_menus_and_tips_open_with_the_moderator(room, tally):
    tally.fault = "dialogs, menus, tips and a crash while the Stage is on the projector (X server)"
    room.app.ask("press stage")
    room.expect("shown", stage=at(PROJECTOR))
    for question in (*DIALOGS, "menu Live", "tip", "fall timer"):
        room.app.ask(question)
        seen = room.app.wait("screens", lambda seen: seen["others"], 3 if "fall" not in question else 0.5)
        room.expect(question)
        tally.wrong += not seen["others"] and "fall" not in question
        room.app.ask("shut")
        room.app.wait("screens", lambda seen: not seen["others"], 3)
