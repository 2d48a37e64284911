"""What to do next: the few things that make a session ready, and what is there already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.day_texts import end_text, total_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import CardFrame, IconLabel, PlainLabel, button, set_look

translate = QCoreApplication.translate
NAMES = ("question", "people", "agenda", "wall", "screen", "sound")  # of all steps there may be, in their order


@dataclass(frozen=True)
class Step:
    """One thing to do. `go` is the name of the action that goes there."""

    name: str
    icon: str
    title: str
    detail: str
    done: bool
    button: str
    go: str


def steps(snapshot: Snapshot, now: float, screens: list[str], sound: bool | None) -> list[Step]:
    """Return the steps in their order.

    Args:
        snapshot: of the session.
        now: UTC, for the end of the day.
        screens: the names of the screens of this computer, the laptop's first.
        sound: True once the chime was tried, False when it could not be heard, None before.
    """
    ready = [_question(snapshot), _people(snapshot), _agenda(snapshot, now)]
    wall = [_wall(snapshot)] if snapshot.slots else []
    return [*ready, *wall, _screen(screens), _sound(sound)]


def _question(snapshot: Snapshot) -> Step:
    asked = bool(snapshot.details.question)
    detail = translate("Steps", "What has everybody come to talk about?")
    if asked:
        detail = translate("Steps", "The Stage shows it.")
    button_text = translate("Steps", "Change it") if asked else translate("Steps", "Type it")
    return Step("question", "question", translate("Steps", "The question"), detail, asked, button_text, "")


def _people(snapshot: Snapshot) -> Step:
    count = len(snapshot.participants)
    detail = translate("Steps", "Paste or import them from a spreadsheet, or type names.")
    if count:
        detail = people_text(snapshot)
    return Step("people", "people", translate("Steps", "People"), detail, count > 0,
                translate("Steps", "Go to People"), "go_people")  # fmt: skip


def _agenda(snapshot: Snapshot, now: float) -> Step:
    detail = translate("Steps", "Begin with a template, or plan by hand.")
    if snapshot.agenda:
        detail = ". ".join(part for part in (total_text(snapshot), end_text(snapshot, now)) if part)
    return Step("agenda", "agenda", translate("Steps", "Agenda"), detail, bool(snapshot.agenda),
                translate("Steps", "Go to Agenda"), "go_agenda")  # fmt: skip


def _wall(snapshot: Snapshot) -> Step:
    """Where breakouts meet, and then what about: the agenda has time for them."""
    spaces, topics = len(snapshot.space_list), len(snapshot.open_topics)
    detail = translate("Steps", "Name the spaces where breakouts meet. Topics follow as people pitch them.")
    if spaces:
        held = (translate("Steps", "%n spaces", "", spaces), translate("Steps", "%n topics", "", topics))
        detail = ", ".join(held)
    return Step("wall", "open-space", translate("Steps", "Spaces and topics"), detail, spaces > 0 and topics > 0,
                translate("Steps", "Go to Open space"), "go_openspace")  # fmt: skip


def _screen(screens: list[str]) -> Step:
    found = len(screens) > 1
    detail = translate("Steps", "No second screen yet. Without one the Stage fills this screen.")
    if found:
        detail = translate("Steps", "Second screen found: {0}.").format(screens[-1])
    return Step("screen", "stage", translate("Steps", "Projector"), detail, found,
                translate("Steps", "Show the Stage"), "stage")  # fmt: skip


def _sound(sound: bool | None) -> Step:
    detail = {
        None: translate("Steps", "The chime marks the end of a round. Can the back row hear it?"),
        True: translate("Steps", "The chime was played. Louder or quieter: Settings."),
        False: translate("Steps", "This computer could not play it. The clock on the Stage still shows it."),
    }[sound]
    return Step("sound", "sound", translate("Steps", "Sound"), detail, sound is True,
                translate("Steps", "Test the chime"), "sound_test")  # fmt: skip


def people_text(snapshot: Snapshot) -> str:
    """Return "25 people: 15 Tenants, 10 Officers"."""
    count = translate("Steps", "%n people", "", len(snapshot.participants))
    held = [(sum(p.group_id == group.id for p in snapshot.people), group.name) for group in snapshot.group_list]
    parts = ", ".join(f"{number} {name}" for number, name in held if number)
    return f"{count}: {parts}" if parts else count


class NextCard(CardFrame):
    """The steps below each other; the first that is not done has the strong button."""

    def __init__(self, go: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What to do next"), parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(gap())
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.rows = {name: _StepRow(go, self) for name in NAMES}
        for number, row in enumerate(self.rows.values()):
            row.put_into(grid, number * 2)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def show_steps(self, all_steps: list[Step]) -> None:
        """Show how far things are."""
        first = next((step.name for step in all_steps if not step.done), "")
        by_name = {step.name: step for step in all_steps}
        for name, row in self.rows.items():
            row.show_step(by_name.get(name), strong=name == first)

    def focus_next(self) -> None:
        """Put the focus on the strong button, or on the first."""
        rows = list(self.rows.values())
        strong = next((row for row in rows if row.button.property("kind") == "primary"), rows[0])
        strong.button.setFocus()


class _StepRow:
    """Icon, title over detail, button."""

    def __init__(self, go: Callable[[str, str], None], parent: QWidget) -> None:
        bold = QFont()
        bold.setBold(True)
        self.icon = IconLabel("ok", 22, "text", parent)
        self.title = PlainLabel("", parent)
        self.title.setFont(bold)
        self.detail = PlainLabel("", parent, tone="quiet", wrap=True)
        self.button = button("", parent=parent)
        self.button.clicked.connect(lambda: self._step and go(self._step.name, self._step.go))
        self._step: Step | None = None

    def put_into(self, grid: QGridLayout, row: int) -> None:
        """Take two lines of a grid: title over detail with air below it."""
        grid.addWidget(self.icon, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.title, row, 1)
        grid.addWidget(self.detail, row + 1, 1)
        grid.addWidget(self.button, row, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        self.detail.setContentsMargins(0, 0, 0, gap())

    def show_step(self, step: Step | None, *, strong: bool) -> None:
        """Show a step; None hides the row."""
        self._step = step
        for widget in (self.icon, self.title, self.detail, self.button):
            widget.setVisible(step is not None)
        if step is None:
            return
        self.icon.show_icon("ok" if step.done else step.icon, "ok" if step.done else "text")
        self.title.setText(translate("Steps", "{0}: done").format(step.title) if step.done else step.title)
        self.detail.setText(step.detail)
        self.button.setText(step.button)
        self.button.setAccessibleDescription(step.detail)
        set_look(self.button, "kind", "primary" if strong else "")
