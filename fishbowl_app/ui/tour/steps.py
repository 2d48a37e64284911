"""What the tour shows, one step after the other: a room, a part of the window, and a few words on it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.workspace import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Step:
    """One step. `part` is the way to the widget from the room ("side.line"), after a slash from the workspace."""

    room: str
    part: str
    title: str
    text: str

    def widget(self, workspace: Workspace) -> QWidget:
        """Return what the step is about."""
        from_workspace = self.part.startswith("/")
        start = workspace if from_workspace else workspace.rooms[self.room]
        return reduce(getattr, self.part.lstrip("/").split("."), start)


def tour_steps() -> tuple[Step, ...]:
    """Return the steps in the language of now."""
    return (
        Step(
            "session",
            "/rail",
            translate("Tour", "Rooms, in the order of the work"),
            translate(
                "Tour",
                "The upper ones prepare the day, the middle ones run it, the lower ones keep what came of it.",
            ),
        ),
        Step(
            "agenda",
            "table",
            translate("Tour", "The day with its times"),
            translate("Tour", "Change a length or the order, and all times after it follow."),
        ),
        Step(
            "fishbowl",
            "side.line",
            translate("Tour", "Who sits down?"),
            translate(
                "Tour",
                "Two letters of a name and Enter: they take the free chair. The number of a chair: they leave it.",
            ),
        ),
        Step(
            "fishbowl",
            "/preview",
            translate("Tour", "What the room sees"),
            translate(
                "Tour",
                "This is the Stage, for the projector: the question, the circle, the free chair and the clock. "
                "Your buttons are never on it.",
            ),
        ),
        Step(
            "fishbowl",
            "/strip",
            translate("Tour", "The clock, and undo"),
            translate(
                "Tour", "Start, pause, give a minute more. Whatever you do is saved at once and can be undone."
            ),
        ),
        Step(
            "board",
            "board",
            translate("Tour", "What was said"),
            translate(
                "Tour",
                "Notes that are taken in any room come here, with their round and role. Put them into themes.",
            ),
        ),
        Step(
            "summary",
            "summary.save_button",
            translate("Tour", "The summary"),
            translate(
                "Tour",
                "One button makes the PDF of the whole session. Now try it: Rehearse, in the Help menu, "
                "lets the sample session run by itself.",
            ),
        ),
    )
