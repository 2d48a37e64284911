"""An afternoon of open space for 120 people, all invented: its spreadsheets, and the hands that run it."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import product
from pathlib import Path
from random import Random

from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.rules.wall import Cell, cell_of, conveners
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.imports import ImportDialog
from fishbowl_app.ui.sound import Sound
from fishbowl_app.ui.stage.show import stage_show

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key
MINUTE = 60
CHOICES = 5  # of each person
FIRST = "Anwen Bethan Caradog Dylan Elin Ffion Gareth Heledd Ifor Lowri Mabli Nefyn"
FARMS = "Afallon Bedwen Celynnog Derwen Eithin Ffynnon Grug Helyg Irwen Llwyfen"
TITLES = """Warm homes before winter; Repairs done once; A bus after nine; Who answers the phone; Damp and mould;
    The empty chapel; Shade on the square; Safe ways to school; Rents we can plan with; Help with forms;
    Fibre for the upper valley; Allotments; A room for the young; Lifts that work; Swapping homes; Flood watch;
    Solar on every roof; Neighbours who look in; Waste and litter; Work close by; Dogs, bins and benches;
    Welsh at the counter; Doctors we can reach; What the council owes us"""
SPACES = (
    ("Main hall", 60, "step-free, screen"),
    ("Library", 40, "step-free"),
    ("Canteen", 40, "step-free"),
    ("Choir room", 30, ""),
    ("Workshop", 25, ""),
    ("Tent", 20, ""),
)


class Sheets:
    """Writes the spreadsheets that an organiser brings; what is in them is always the same."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._random = folder, Random(24)
        self.names = [f"{first} {farm}" for farm, first in product(FARMS.split(), FIRST.split())]
        self.titles = [" ".join(title.split()) for title in TITLES.split(";")]

    def people(self) -> Path:
        """Eighty tenants and forty officers."""
        groups = (("Tenants", "Tenant"), ("Tenants", "Tenant"), ("Officers", "Housing officer"))
        rows = [(name, *groups[number % 3]) for number, name in enumerate(self.names)]
        return self._csv("people", ("Name", "Group", "Role"), rows)

    def spaces(self) -> Path:
        return self._csv("spaces", ("Space", "Capacity", "Features"), SPACES)

    def topics(self) -> Path:
        """Eleven people convene all of them, so that slots can clash; two need a space without steps."""
        book, path = Workbook(), self._folder / "topics.xlsx"
        book.active.append(("Title", "Question", "Convener", "Needs"))
        for number, title in enumerate(self.titles):
            convener = self.names[number % 11]
            needs = "step-free" if title in ("Lifts that work", "Doctors we can reach") else ""
            book.active.append((title, f"What would help with {title.lower()}?", convener, needs))
        book.save(path)
        return path

    def choices(self) -> Path:
        """Each person ranks five topics; some topics are wanted much more than others."""
        weights = [1 / (place + 3) for place in range(len(self.titles))]
        heads = [f"{place} choice" for place in ("1st", "2nd", "3rd", "4th", "5th")]
        return self._csv("choices", ("Name", *heads), [(name, *self._wishes(weights)) for name in self.names])

    def _wishes(self, weights: Sequence[float]) -> list[str]:
        """Draw without putting back: who has the largest of such numbers is drawn first."""
        keys = [self._random.random() ** (1 / weight) for weight in weights]
        return [title for _, title in sorted(zip(keys, self.titles, strict=True), reverse=True)][:CHOICES]

    def _csv(self, name: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> Path:
        path = self._folder / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows((head, *rows))
        return path


class Afternoon:
    """The window, with the keys that a moderator presses and what the room sees."""

    def __init__(self, qtbot, window, hands, clock) -> None:
        self._qtbot, self.window, self.hands, self._clock = qtbot, window, hands, clock
        self.heard: list[Sound] = []
        self.said: list[str] = []  # in the strip

    @property
    def snapshot(self) -> Snapshot:
        return self.window.sessions.session.snapshot

    @property
    def room(self):
        return self.window.workspace.rooms["openspace"]

    @property
    def stage(self):
        """What the room sees: a scene with its clocks."""
        return stage_show(self.window.workspace.desk).state

    @property
    def proposal(self):
        return self.room.wall.arranging.proposals.proposal

    def begin(self, monkeypatch) -> None:
        """Take the template of an afternoon, with four slots instead of two; listen to chime and strip."""
        self.window.sessions.new_from("open-space-afternoon", "en")
        desk = self.window.workspace.desk
        monkeypatch.setattr(desk.chime, "play", lambda sound=Sound.TIME: self.heard.append(sound) or True)
        desk.bridge.said.connect(lambda text, *_: self.said.append(text))
        self.window.workspace.live.messaged.connect(lambda message: self.said.append(message.text))
        self.go(Key.Key_6)
        for _ in range(2):
            self.room.wall.places.add_slot()

    def go(self, room: Qt.Key, page: Qt.Key | None = None) -> None:
        """Go to a room, and to one of its pages."""
        self.hands.press(room, ALT)
        if page is not None:
            self.hands.press(page, CTRL)

    def bring_in(self, command: str) -> str:
        """Run an import, agree to what its preview says, and return what its button said."""
        self.window.actions_table[command].trigger()
        dialog = self.window.findChildren(ImportDialog)[-1]
        self._qtbot.waitUntil(lambda: dialog.draft.plan() is not None)
        words = dialog.agree.text()
        dialog.agree.click()
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)
        return words

    def pass_time(self, minutes: float) -> None:
        self._clock.advance(minutes * MINUTE)
        self.window.workspace.desk.ticker.tick()

    def typed(self, *lines: str) -> None:
        """Type lines where the focus is, Enter after each."""
        for line in lines:
            self.hands.type(line)
            self.hands.press(Key.Key_Return)

    def by_tab(self, wanted) -> None:
        """Go on with Tab until a widget has the focus."""
        for _ in range(80):
            if QApplication.focusWidget() is wanted:
                return
            self.hands.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {wanted.accessibleName() or wanted.text()}")

    # --- what is true of the wall ------------------------------------------------------------------------

    def cells(self) -> dict[int, Cell | None]:
        """Return slot and space of every topic by its number, None off the wall."""
        return {topic.number: cell_of(topic) for topic in self.snapshot.open_topics}

    def busy_twice(self) -> list[tuple[str, str]]:
        """Return who convenes two topics of one slot, and in which."""
        met = Counter(
            (person.name, slot.title)
            for slot in self.snapshot.slots
            for topic in self.snapshot.breakouts_of(slot.id)
            for person in conveners(self.snapshot, topic)
        )
        return [who for who, times in met.items() if times > 1]

    def without_what_they_need(self) -> list[str]:
        """Return the topics whose space has not what they need."""
        snapshot = self.snapshot
        return [
            topic.title
            for topic in snapshot.wall.values()
            if not set(topic.needs) <= set(snapshot.spaces[topic.space_id].features)
        ]
