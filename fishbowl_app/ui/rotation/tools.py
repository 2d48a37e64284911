"""The lines above and below the tables of the rotation: which table, who is shown, and what is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from fishbowl_app.model.entities import MAX_TABLES, MIN_TABLES
from fishbowl_app.model.ops.rotation import set_tables
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.rotation.people_model import EVERYBODY, NO_GROUP
from fishbowl_app.ui.rotation.sheet import Sheet
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, ElidedLabel, PlainLabel, SearchField, button, set_tip

MANY = 24  # people from which on they can be searched


class RotationTools(QWidget):
    """What stands above the tables.

    Signals:
        turned: the other table is wanted. arg: whether by person.
        filtered: only some people are wanted. args: what was typed, a group's id, "" or None.
    """

    turned = Signal(bool)
    filtered = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.by_seat = self._switch("")
        self.by_person = self._switch(self.tr("By person"))
        self.by_seat.setChecked(True)
        self.search = SearchField(self.tr("Find a name"), self)
        self.group = ChoiceBox(self.tr("Show only this group"), 10, self)
        self.tables_label = PlainLabel(self.tr("Tables"), self)
        self.tables = QSpinBox(self)
        self.tables.setRange(MIN_TABLES, MAX_TABLES)
        self.tables.setKeyboardTracking(False)
        self.tables.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.tables.setAccessibleName(self.tr("How many tables there are"))
        self.details = button(self.tr("Details"), "info", parent=self)
        self.details.setCheckable(True)
        self._lay_out()
        self._connect()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the tools that fit what is drawn."""
        circle, by_person = sheet.is_circle, self.by_person.isChecked()
        self.by_seat.setText(self.tr("By chair") if circle else self.tr("By table"))
        self.search.setVisible(by_person and len(sheet.people) >= MANY)
        self.group.setVisible(by_person and len(sheet.snapshot.groups) > 1)
        self._show_groups(sheet.snapshot)
        for made in (self.tables, self.tables_label):
            made.setVisible(not circle and not by_person)
        if self.tables.value() != sheet.snapshot.fishbowl.tables:
            self.tables.setValue(sheet.snapshot.fishbowl.tables)

    def show_by_person(self, by_person: bool) -> None:
        """Press the switch of a table."""
        (self.by_person if by_person else self.by_seat).setChecked(True)
        self.turned.emit(by_person)

    def begin_search(self, letter: str) -> None:
        """Find somebody whose name begins so."""
        if self.search.isVisible():
            self.search.setText(letter)
            self.search.setFocus()

    # --- inside ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        views = QButtonGroup(self)
        for number, made in enumerate((self.by_seat, self.by_person)):
            views.addButton(made, number)
        views.idClicked.connect(lambda number: self.turned.emit(bool(number)))
        self.search.searched.connect(lambda _: self._filter())
        self.group.currentIndexChanged.connect(lambda _: self._filter())
        self.tables.valueChanged.connect(self._set_tables)
        self.details.clicked.connect(self._desk.actions["rotation_details"].trigger)

    def _filter(self) -> None:
        self.filtered.emit(self.search.text().strip(), self.group.currentData())

    def _set_tables(self, tables: int) -> None:
        if tables != self._desk.bridge.snapshot.fishbowl.tables:
            self._desk.bridge.do(set_tables, tables)

    def _show_groups(self, snapshot: Snapshot) -> None:
        """Offer the groups there are; what was chosen stays chosen if it is still there."""
        wanted = [(self.tr("All groups"), EVERYBODY), *((group.name, group.id) for group in snapshot.group_list)]
        if any(person.group_id is None for person in snapshot.people):
            wanted.append((self.tr("No group"), NO_GROUP))
        box = self.group
        if wanted == [(box.itemText(row), box.itemData(row)) for row in range(box.count())]:
            return
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for words, value in wanted:
            box.addItem(words, value)
        box.setCurrentIndex(next((row for row, (_, value) in enumerate(wanted) if value == chosen), 0))
        box.blockSignals(False)
        self._filter()

    def _switch(self, words: str) -> QPushButton:
        made = button(words, parent=self)
        made.setCheckable(True)
        return made

    def _lay_out(self) -> None:
        row, who = QHBoxLayout(), QHBoxLayout()  # who is shown has a line of its own: there is little room beside
        for made in (self.by_seat, self.by_person, self.tables_label, self.tables):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self.details)
        who.addWidget(self.search, 3)
        who.addWidget(self.group, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for line in (row, who):
            line.setSpacing(gap(0.5))
            column.addLayout(line)


class ChosenLine(QWidget):
    """What is chosen in the table, and what can be done with it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = desk.actions
        self.words = ElidedLabel("", self, tone="quiet")
        self.pin = button("", "pin", parent=self)
        self.forbid = button("", "forbid", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(0.5))
        row.addWidget(self.words, 1)
        for made, command in ((self.pin, "pin_seat"), (self.forbid, "forbid_seat")):
            row.addWidget(made)
            made.clicked.connect(desk.actions[command].trigger)

    def show_chosen(self, words: str, *, pinned: bool, forbidden: bool) -> None:
        """Say what is chosen, and what the keys would do to it."""
        self.words.setText(words)
        self.pin.setText(self.tr("Unpin") if pinned else self.tr("Pin"))
        self.forbid.setText(self.tr("Let sit in this round") if forbidden else self.tr("Not in this round"))
        for made, command in ((self.pin, "pin_seat"), (self.forbid, "forbid_seat")):
            set_tip(made, self._actions[command].toolTip())
