"""Whom a rule is about, and in which rounds: the fields of the form in which rules are made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Activity, Kind, SeatRuleKind
from fishbowl_app.model.rules.seat_rules import kinds_of_round
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.rotation.name_editor import NameEditor
from fishbowl_app.ui.theme import TextSize, gap
from fishbowl_app.ui.widgets import FlowLayout, PlainLabel, button, doubled, set_look, tooltip_text

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class NameLine(NameEditor):
    """A line that names one after the other.

    Signals:
        emptied: Backspace was pressed in the empty line.
    """

    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class PeopleField(QWidget):
    """People, named by typing; each is a button that takes them out.

    Signals:
        changed: somebody was named or taken out.
        strange: what was typed is nobody's name. arg: the text.
        confirmed: Enter was pressed with nothing typed.
    """

    changed = Signal()
    strange = Signal(str)
    confirmed = Signal()

    def __init__(self, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot = snapshot
        self._ids: list[str] = []
        self._chips: list[QWidget] = []
        self.line = NameLine(snapshot, self)
        self.line.setPlaceholderText(self.tr("Two letters of a name, Enter"))
        self.line.setAccessibleName(self.tr("Name of somebody for this rule"))
        self._named = QWidget(self)
        self._flow = FlowLayout(self._named, gap(0.5))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(self._named)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.returnPressed.connect(self._enter)
        self.line.editingFinished.connect(self.take)
        self.line.completer().activated[str].connect(lambda _: self.take())
        self.line.emptied.connect(self._take_out_last)
        self.line.textEdited.connect(lambda: set_look(self.line, "invalid", False))

    def ids(self) -> tuple[str, ...]:
        """Return who is named."""
        return tuple(self._ids)

    def stops(self) -> list[QWidget]:
        """Return what Tab comes to, in its order."""
        return [self.line, *self._chips]

    def show_people(self, snapshot: Snapshot, ids: Iterable[str]) -> None:
        """Show these people, as far as they are in the session; everybody else can be named."""
        self._snapshot, self._ids = snapshot, [who for who in ids if who in snapshot.participants]
        labels = labels_of(snapshot)
        others = [person for person in snapshot.people if person.id not in self._ids]
        self.line.offer_people(others, {person.id: labels[person.id] for person in others})
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(who, labels[who]) for who in self._ids]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
        self._named.setVisible(bool(self._ids))
        self._named.updateGeometry()

    def take(self) -> bool:
        """Name who is typed; False where that is nobody: it stays, marked."""
        typed = self.line.text().strip()
        who = self.line.participant_id()
        set_look(self.line, "invalid", bool(typed) and who is None)
        if typed and who is None:
            self.strange.emit(typed)
            return False
        if who is not None:
            self.line.clear()
            self._put([*self._ids, who])
        return True

    def _enter(self) -> None:
        if self.line.text().strip():
            self.take()
        else:
            self.confirmed.emit()

    def _take_out_last(self) -> None:
        self._put(self._ids[:-1])

    def _take_out(self, who: str) -> None:
        self.line.setFocus()  # before the button that has it goes
        self._put([each for each in self._ids if each != who])

    def _put(self, ids: Sequence[str]) -> None:
        self.show_people(self._snapshot, ids)
        self.changed.emit()

    def _chip(self, who: str, label: str) -> QWidget:
        made = button(doubled(label), "close", parent=self._named)
        made.setAccessibleName(self.tr("Take out {0}").format(label))
        made.setToolTip(tooltip_text(made.accessibleName()))
        made.setProperty(LETTERS_OFF, True)
        made.clicked.connect(lambda: self._take_out(who))
        return made


class GroupsField(QWidget):
    """The groups to tick.

    Signals:
        changed: another group is ticked, or one less.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._boxes: dict[str, QCheckBox] = {}
        self.none = PlainLabel(self.tr("There are no groups. They are made among the people."), self, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.none)

    def ids(self) -> tuple[str, ...]:
        """Return the groups that are ticked."""
        return tuple(group_id for group_id, box in self._boxes.items() if box.isChecked())

    def stops(self) -> list[QWidget]:
        """Return what Tab comes to, in its order."""
        return [*self._boxes.values()]

    def show_groups(self, snapshot: Snapshot, ids: Iterable[str]) -> None:
        """Show the groups of a session, these ticked."""
        ticked = set(ids)
        groups = {group.id: group.name for group in snapshot.group_list}
        if groups != self._names:
            for box in self._boxes.values():
                box.deleteLater()
            self._names, self._boxes = groups, {group_id: self._box(name) for group_id, name in groups.items()}
        for group_id, box in self._boxes.items():
            box.setChecked(group_id in ticked)
        self.none.setVisible(not groups)
        self.setFocusProxy(next(iter(self._boxes.values()), None))

    def _box(self, name: str) -> QCheckBox:
        made = QCheckBox(doubled(name), self)
        made.setProperty(LETTERS_OFF, True)
        made.clicked.connect(lambda: self.changed.emit())
        self._column.addWidget(made)
        made.show()
        return made


class RoundsField(QWidget):
    """Every round, or the rounds that are ticked. Arrow keys go from one number to the next.

    Signals:
        changed: other rounds are chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._rounds: tuple[tuple[str, Kind, int, str], ...] = ()
        self._kinds: tuple[Kind, ...] = ()
        self.every = QCheckBox(self.tr("Every round"), self)
        self.every.setProperty(LETTERS_OFF, True)
        self.every.clicked.connect(self._press_every)
        self._flows: dict[Kind, FlowLayout] = {}
        self._titles: dict[Kind, PlainLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(self.every)
        for kind, title in ((Kind.ROUND, self.tr("Rounds")), (Kind.TABLES, self.tr("Table rounds"))):
            self._titles[kind] = PlainLabel(title, self, size=TextSize.SMALL, tone="quiet")
            home = QWidget(self)
            self._flows[kind] = FlowLayout(home, gap(0.5))
            column.addWidget(self._titles[kind])
            column.addWidget(home)

    def ids(self) -> tuple[str, ...] | None:
        """Return the rounds that are chosen, () for every one, None where nothing is chosen."""
        if self.every.isChecked() and not self.every.isHidden():
            return ()
        offered = (round_id for round_id, kind, *_ in self._rounds if kind in self._kinds)
        return tuple(round_id for round_id in offered if self._boxes[round_id].isChecked()) or None

    def stops(self) -> list[QWidget]:
        """Return what Tab comes to, in its order; of the numbers it comes to one."""
        return [self.every, *self._boxes.values()]

    def show_rounds(self, snapshot: Snapshot, ids: Iterable[str] | None) -> None:
        """Show the rounds of a session: these chosen, none where there are none of them, () for every one."""
        chosen = None if ids is None else set(ids)
        rounds = tuple(_facts(snapshot, item) for item in (*snapshot.rounds, *snapshot.table_rounds))
        if rounds != self._rounds:
            self._make(rounds)
        for round_id, box in self._boxes.items():
            box.setChecked(chosen is not None and round_id in chosen)
        self.every.setChecked(chosen == set())
        self._lead()

    def show_kind(self, kind: SeatRuleKind) -> None:
        """Offer the rounds that a rule of this kind may name."""
        self._kinds = kinds_of_round(kind)
        self.every.setVisible(kind is not SeatRuleKind.ONLY)
        offered = {held for held, flow in self._flows.items() if held in self._kinds and flow.count()}
        for held, flow in self._flows.items():
            flow.parentWidget().setVisible(held in offered)
            self._titles[held].setVisible(held in offered and (len(offered) > 1 or held is Kind.TABLES))

    def begin(self) -> None:
        """Be ready for keys."""
        seen = [box for box in (self.every, *self._boxes.values()) if box.isVisible()]
        if seen:
            seen[0].setFocus()

    # --- inside ------------------------------------------------------------------------------------------

    def _make(self, rounds: tuple[tuple[str, Kind, int, str], ...]) -> None:
        for box in self._boxes.values():
            box.deleteLater()
        for flow in self._flows.values():
            while flow.takeAt(0) is not None:
                pass
        self._rounds, self._boxes = rounds, {}
        for round_id, kind, number, question in rounds:
            box = QCheckBox(str(number), self._flows[kind].parentWidget())
            name = self.tr("Round {0}") if kind is Kind.ROUND else self.tr("Table round {0}")
            box.setAccessibleName(name.format(number))
            box.setAccessibleDescription(question)
            box.setToolTip(tooltip_text(question))
            box.setProperty(LETTERS_OFF, True)
            box.clicked.connect(self._press_number)
            box.installEventFilter(self)
            self._flows[kind].addWidget(box)
            self._boxes[round_id] = box
        widest = max((box.sizeHint().width() for box in self._boxes.values()), default=0)
        for box in self._boxes.values():
            box.setFixedWidth(widest)  # or they would not stand below each other
            box.show()  # at once, where Qt would do it in a moment: the focus may go there

    def _press_every(self) -> None:
        for box in self._boxes.values():
            box.setChecked(False)
        self.changed.emit()

    def _press_number(self) -> None:
        self.every.setChecked(False)
        self.changed.emit()

    def _lead(self) -> None:
        """Let Tab come to one number only: arrow keys do the rest."""
        boxes = list(self._boxes.values())
        for box in boxes:
            box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for box in [box for box in boxes if box.isChecked()][:1] or boxes[:1]:
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or event.key() not in (*_BACK, *_ON):
            return super().eventFilter(watched, event)
        seen = [box for box in self._boxes.values() if box.isVisible()]
        at = seen.index(watched) + (1 if event.key() in _ON else -1)
        if 0 <= at < len(seen):
            watched.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            seen[at].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            seen[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _facts(snapshot: Snapshot, item: Activity) -> tuple[str, Kind, int, str]:
    return item.id, item.kind, snapshot.round_number(item.id), item.question
