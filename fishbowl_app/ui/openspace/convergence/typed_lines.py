"""The lines above the options: one for a new option, one for a tally. Each is empty again after Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fishbowl_app.model.entities import Option
from fishbowl_app.model.ops.convergence import add_option, count_dots
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.openspace.convergence.options_model import count_of
from fishbowl_app.ui.openspace.convergence.words import (
    dots_text,
    group_name,
    options_by_letter,
    read_tally,
    tally_groups,
    translate,
)
from fishbowl_app.ui.openspace.typing_line import TypingLine
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, ElidedLabel, announce, button, set_look


class OptionLine(QWidget):
    """Words, Enter, next option.

    Signals:
        added: arg: the id of the new option.
    """

    added = Signal(str)

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.line = TypingLine(self.tr("New option"), self.tr("Add an option: words, Enter"), self)
        self._add = button(self.tr("Add"), "plus", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        row.addWidget(self.line, 1)
        row.addWidget(self._add)
        self.line.returnPressed.connect(self.add)
        self._add.clicked.connect(self.add)

    def add(self) -> None:
        """Add what was typed. What is refused stays, marked; the strip says why."""
        done, option = self._bridge.tried(add_option, self.line.text())
        set_look(self.line, "invalid", not done)
        self.line.setFocus()
        if done:
            self.line.clear()
            announce(self.line, self.tr("{0} was added.").format(option.title))
            self.added.emit(option.id)


class TallyLine(QWidget):
    """A letter and a number, Enter; where groups are counted apart, for the group that is chosen beside it.

    Signals:
        meant: Enter was pressed after a letter alone. args: the id of the option, whose dots.
        kept: a tally was kept. args: the id of the option, whose dots.
    """

    meant = Signal(str, object)
    kept = Signal(str, object)

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.line = TypingLine(self.tr("Tally: letter and number of dots"), self.tr("C 14, Enter"), self)
        self.group = ChoiceBox(self.tr("Group whose dots are typed"), 9, self)
        self.says = ElidedLabel("", self, tone="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        row.addWidget(self.group, 1)
        row.addWidget(self.line, 1)
        row.addWidget(self.says, 2)
        self.line.returnPressed.connect(self._enter)
        self.line.textChanged.connect(self._say)
        self.group.activated.connect(lambda _: self.line.setFocus())
        self.refresh()

    def refresh(self) -> None:
        """Follow the session: whose dots are counted, and what the options are called."""
        snapshot, chosen = self._bridge.snapshot, self.group.currentData()
        groups = tally_groups(snapshot)
        names = [group_name(snapshot, group_id) for group_id in groups]
        self.group.setVisible(len(groups) > 1)
        if [(self.group.itemText(n), self.group.itemData(n)) for n in range(self.group.count())] != list(
            zip(names, groups, strict=True)
        ):
            self.group.clear()
            for name, group_id in zip(names, groups, strict=True):
                self.group.addItem(name, group_id)
            self.group.setCurrentIndex(max(0, groups.index(chosen) if chosen in groups else 0))
        self._say()

    def _option(self) -> Option | None:
        read = read_tally(self.line.text())
        return options_by_letter(self._bridge.snapshot).get(read[0]) if read else None

    def _enter(self) -> None:
        option, read = self._option(), read_tally(self.line.text())
        if option is None or read is None:
            set_look(self.line, "invalid", bool(self.line.text().strip()))
            announce(self.line, self.says.text())
        elif read[1] is None:
            self.line.clear()
            self.meant.emit(option.id, self.group.currentData())
        else:
            self._keep(option, read[1])

    def _keep(self, option: Option, count: int) -> None:
        done, _ = self._bridge.tried(count_dots, option.id, count, self.group.currentData())
        set_look(self.line, "invalid", not done)
        if done:
            said = self.tr("{0}: {1}").format(option.title, dots_text(count))
            self.line.clear()
            self.says.setText(said)
            announce(self.line, said)
            self.kept.emit(option.id, self.group.currentData())

    def _say(self) -> None:
        """Say what Enter will keep, and what is counted so far."""
        typed = self.line.text().strip()
        if not typed:
            self.says.setText(self.tr("Or type numbers in the table."))
            return
        option, read = self._option(), read_tally(typed)
        if option is None or read is None:
            self.says.setText(self.tr("No option is called “{0}”.").format(typed.split()[0][:20]))
            return
        words = option.title if read[1] is None else f"{option.title}: {dots_text(read[1])}"
        before = count_of(self._bridge.snapshot, option.id, self.group.currentData())
        if before is not None:
            words = translate("Convergence", "{0} (now {1})").format(words, before)
        self.says.setText(words)
