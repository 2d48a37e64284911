"""The room for the session: what it is about, who is named where, where it is kept, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStyle, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.session.about import AboutCard
from fishbowl_app.ui.session.names import NamesCard
from fishbowl_app.ui.session.place import FileCard
from fishbowl_app.ui.session.steps import NextCard, Step, steps
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import RoomHeader

SHOWN = ("details", "activity", "timebox", "participant", "group", "space", "topic")
_WIDEST = 110  # times the text size: lines are not longer than is easy to read
_WIDE = 52  # times the text size: from here on there are two columns


class SessionRoom(Room):
    """Two columns of cards: to fill in on the left, to go on from on the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._sound: bool | None = None
        self.header = RoomHeader(self.tr("Session"), parent=self)
        self.about = AboutCard(desk.bridge, self)
        self.names = NamesCard(desk.bridge, self)
        self.next = NextCard(self._go, self)
        self.file = FileCard(desk.actions, self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self._show_all()

    def enter(self) -> None:
        """Put the focus on what is to be typed first, else on what to do next, so that live keys stay live.

        Where nothing has begun, a question that is missing is typed first: its letters would start the clock.
        """
        self._show_all()
        snapshot = self.desk.bridge.snapshot
        begun = any(activity.started_at is not None for activity in snapshot.agenda)
        if not snapshot.details.title:
            self.about.title.setFocus()
        elif snapshot.details.question or begun:
            self.next.focus_next()
        else:
            self.about.question.setFocus()

    def _go(self, name: str, action: str) -> None:
        if action:
            self.desk.actions[action].trigger()
        elif name == "question":
            self.about.question.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- following ---------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        snapshot = self.desk.bridge.snapshot
        self.about.show_details(snapshot.details)
        self.names.show_session(snapshot)
        self._show_steps()
        self._show_file()

    def _show_steps(self) -> None:
        self.next.show_steps(self._steps())

    def _show_file(self) -> None:
        session = self.desk.bridge.session
        self.file.show_file(session.path, read_only=session.read_only)

    def _steps(self) -> list[Step]:
        screens = [screen.name() for screen in QGuiApplication.screens()]
        return steps(self.desk.bridge.snapshot, self.desk.bridge.now(), screens, self._sound)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(
            "details", "activity", "timebox", "participant", "group", "space", "topic"
        ):
            self._show_all()

    def _on_sound_test(self) -> None:
        self._sound = True
        self._show_steps()

    def _on_unheard(self) -> None:
        self._sound = False
        self._show_steps()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_all()

    # --- set up ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.desk.bridge.changed.connect(self._on_changed)
        # Connected before what plays the chime: that it was not heard is told after, and holds.
        self.desk.actions["sound_test"].triggered.connect(self._on_sound_test)
        self.desk.chime.unheard.connect(self._on_unheard)
        self.desk.bridge.moved.connect(self._show_file)
        app = QGuiApplication.instance()
        app.screenAdded.connect(self._show_steps)
        app.screenRemoved.connect(self._show_steps)
        theme_notifier().changed.connect(self._share_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        least = sum(self._columns.itemAt(place).minimumSize().width() for place in range(self._columns.count()))
        least += self._columns.spacing() + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        wide = self.contentsRect().width() >= max(_WIDE * pixels(), least + 4 * gap(2))
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._columns.parentWidget().setMaximumWidth(_WIDEST * pixels())

    def _lay_out(self) -> None:
        inside = QWidget(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(gap(2))
        for cards in ((self.about, self.names), (self.next, self.file)):
            column = QVBoxLayout()
            column.setSpacing(gap(2))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        inside.setLayout(self._columns)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        layout = self.column()
        layout.addWidget(self.header)
        layout.addWidget(scroll, 1)
