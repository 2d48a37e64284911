"""Who came to a breakout: how many, and by name whoever is known."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from fishbowl_app.model.entities import MOST_IN_SPACE
from fishbowl_app.model.errors import BadNumber
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.openspace.reports.saving import save_report
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import ListView, row_height, set_look
from fishbowl_app.ui.widgets.people_line import PeopleLine
from fishbowl_app.ui.widgets.saved import Labelled, SavedLine

Index = QModelIndex | QPersistentModelIndex
_MOST_LINES = 3


class CameModel(QAbstractListModel):
    """The people who are named, in the order they were."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: list[tuple[str, str]] = []  # id and name

    def show_people(self, people: list[tuple[str, str]]) -> None:
        """Show other people."""
        if people != self.people:
            self.beginResetModel()
            self.people = people
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.people[index.row()][1]


class CameList(ListView):
    """Names beside each other, in as many lines as they need; Delete takes one off.

    Args:
        part: what takes somebody off.
    """

    def __init__(self, part: CamePart) -> None:
        super().__init__("", part)
        self._part = part
        self.setProperty(LETTERS_OFF, True)  # it stands between two fields: somebody may be typing on
        self.setAccessibleName(self.tr("Who came"))
        self.setAccessibleDescription(self.tr("Delete: was not there after all."))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setSpacing(gap(0.25))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentIndex().isValid():
            self._part.take_off(self.currentIndex().row())
        elif event.text() and event.text().isprintable():
            event.ignore()  # the page's, or the window's
        else:
            super().keyPressEvent(event)

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        most = row_height() * _MOST_LINES
        self.setFixedHeight(min(self.contentsSize().height(), most) + 2 * self.frameWidth() + gap(0.5))


class CamePart(QWidget):
    """The count, the line that takes names, and who was named."""

    def __init__(self, bridge: SessionBridge, host: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._topic_id = bridge, ""
        self.count = SavedLine(self.tr("How many came"), self._save_count, self)
        self.count.setMaxLength(6)
        self.line = PeopleLine(self.tr("Who came, by name"), lambda: bridge.snapshot, labels_of, host)
        self.line.setPlaceholderText(self.tr("Two letters of a name, Enter, the next"))
        self.model, self.list = CameModel(self), CameList(self)
        self.list.setModel(self.model)
        self.line.entered.connect(self.commit)
        self._lay_out()

    def show_topic(self, topic_id: str) -> None:
        """Show who came to another breakout."""
        self._topic_id = topic_id
        self.take_back()
        self.refresh()

    def refresh(self) -> None:
        """Follow the session."""
        snapshot = self._bridge.snapshot
        report, labels = snapshot.report_of(self._topic_id), labels_of(snapshot)
        named = [] if report is None else [(who, labels[who]) for who in report.attendee_ids if who in labels]
        self.count.show_value("" if report is None or report.came is None else str(report.came))
        self.count.setPlaceholderText(str(len(named)) if named else "")
        self.model.show_people(named)
        self.list.setVisible(bool(named))
        self.list.scheduleDelayedItemsLayout()

    def commit(self) -> bool:
        """Save the count, and whoever is named in the line. False: somebody is not known, or it was refused."""
        return self.count.commit() and self._add_named()

    def take_back(self) -> None:
        """Show what is saved again."""
        self.count.take_back()
        self.line.clear()
        set_look(self.line, "invalid", False)

    def take_off(self, place: int) -> None:
        """Somebody was not there after all."""
        left = [who for number, (who, _) in enumerate(self.model.people) if number != place]
        save_report(self._bridge, self._topic_id, attendee_ids=left)
        if self.model.people:
            self.list.setCurrentIndex(self.model.index(min(place, len(self.model.people) - 1)))
        else:
            self.line.setFocus()

    def _add_named(self) -> bool:
        strangers, ids = self.line.strangers(), self.line.ids()
        if strangers:
            words = self.tr("Nobody is called “{0}”. Add them in People first, or only count them.")
            self._bridge.say(words.format(", ".join(strangers)), Tone.WARN)
        elif not ids:
            return True
        else:
            named = [who for who, _ in self.model.people]
            if save_report(self._bridge, self._topic_id, attendee_ids=[*named, *ids]):
                self.line.clear()
                return True
        set_look(self.line, "invalid", True)
        return False

    def _save_count(self, text: str) -> bool:
        if text.strip() and not text.strip().isdecimal():
            self._bridge.refused.emit(BadNumber(field="came", given=text, least=0, most=MOST_IN_SPACE))
            return False
        came = int(text) if text.strip() else None
        return save_report(self._bridge, self._topic_id, came=came)

    def _lay_out(self) -> None:
        self._counted = Labelled(self.tr("How many came"), self.count, self)
        fields = QHBoxLayout()
        fields.setSpacing(gap())
        fields.addWidget(self._counted)
        fields.addWidget(Labelled(self.tr("Who came"), self.line, self), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addLayout(fields)
        column.addWidget(self.list)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._counted.setFixedWidth(round(pixels() * 8))
