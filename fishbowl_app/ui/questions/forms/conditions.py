"""The framings in which a form is given out, or the moments at which it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.answer_texts import condition_names
from fishbowl_app.model.entities import Compares, Condition, Form
from fishbowl_app.model.ops.conditions import (
    add_condition,
    delete_condition,
    edit_condition,
    hand_out,
    move_condition,
)
from fishbowl_app.model.ops.forms import edit_form
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.forms.fields import take_back
from fishbowl_app.ui.questions.forms.words import handed_line
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, tool_button
from fishbowl_app.ui.widgets.rows import Row, RowsList
from fishbowl_app.ui.widgets.saved import Labelled, SavedLine, SavedText

ONCE = "once"


class ConditionsPart(QWidget):
    """The list where there is more than one, and the fields of the one that is chosen."""

    def __init__(self, bridge: SessionBridge, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._chosen = bridge, chosen
        self.ways = ChoiceBox(self.tr("Given out"), 16, self)
        self.list = RowsList(self.tr("Framings or moments"), self, whole=True)
        self.add = tool_button("plus", "", self, with_text=True)
        self.up = tool_button("up", self.tr("Move up"), self)
        self.down = tool_button("down", self.tr("Move down"), self)
        self.delete = tool_button("delete", self.tr("Delete"), self)
        self.title = SavedLine(self.tr("Title"), lambda text: self._edit(title=text), self)
        self.wording = SavedText(
            self.tr("Read before the questions"), lambda text: self._edit(wording=text), 3, self
        )
        self.handed_out = SavedLine(self.tr("Forms handed out"), self._hand_out, self)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the chosen form as it is now."""
        form, chosen = self._chosen.form, self._chosen.condition
        if form is None or chosen is None:
            return
        snapshot = self._bridge.snapshot
        rows = snapshot.conditions_of(form.id)
        self._show_ways(form, len(rows))
        names = condition_names(form, rows)
        self.list.show_rows([self._row(form, row, names[row.id]) for row in rows])
        self.list.choose(rows.index(chosen))
        self._show_fields(form, chosen, names[chosen.id], rows.index(chosen))

    def commit(self) -> None:
        """Keep what is being typed."""
        for field in (self.title, self.wording, self.handed_out):
            field.commit()

    def move(self, step: int) -> None:
        """Move the chosen one up (-1) or down (1)."""
        chosen = self._chosen.condition
        if chosen is not None:
            self._bridge.do(move_condition, chosen.id, self.list.currentIndex().row() + step)

    def delete_chosen(self) -> None:
        """Take the chosen one out, with what was answered in it."""
        chosen = self._chosen.condition
        if chosen is not None and self._bridge.tried(delete_condition, chosen.id)[0]:
            self._bridge.say(self.tr("Deleted, with what was answered. Undo brings it back."), Tone.DONE)

    def add_one(self) -> None:
        """Add one, and have it named."""
        form = self._chosen.form
        kept, made = self._bridge.tried(add_condition, form.id, "") if form else (False, None)
        if kept and made is not None:
            self._chosen.choose_condition(made.id)
            self.title.setFocus()

    # --- doing -------------------------------------------------------------------------------------------

    def _choose_way(self) -> None:
        """Give the form out in framings or at moments; what it is given out in begins with two."""
        form, way = self._chosen.form, self.ways.currentData()
        if form is None or way == ONCE:
            return
        compares = Compares(way)
        if compares is not form.compares:
            same = form.numbered and compares is Compares.MOMENTS
            self._bridge.do(edit_form, form.id, compares=compares, same_people=same)
        if len(self._bridge.snapshot.conditions_of(form.id)) == 1:
            self._bridge.do(add_condition, form.id, "")

    def _edit(self, **fields: str) -> bool:
        chosen = self._chosen.condition
        return chosen is not None and self._bridge.tried(edit_condition, chosen.id, **fields)[0]

    def _hand_out(self, text: str) -> bool:
        chosen, typed = self._chosen.condition, text.strip()
        if chosen is None:
            return False
        if typed and not typed.isdecimal():
            self._bridge.say(self.tr("Type how many forms, or nothing where nobody knows."), Tone.WARN)
            return False
        return self._bridge.tried(hand_out, chosen.id, int(typed) if typed else None)[0]

    def _on_row(self) -> None:
        key = self.list.key()
        if key in self._bridge.snapshot.conditions:
            self._chosen.choose_condition(key)

    # --- showing -----------------------------------------------------------------------------------------

    def _show_ways(self, form: Form, count: int) -> None:
        ways = [
            (self.tr("In framings, to be compared"), Compares.FRAMINGS, None),
            (self.tr("At moments, such as before and after"), Compares.MOMENTS, None),
        ]
        once = [(self.tr("Once, to everybody"), ONCE, None)] if count == 1 else []
        self.ways.offer([*once, *ways])
        self.ways.choose(ONCE if count == 1 else form.compares)

    def _show_fields(self, form: Form, chosen: Condition, name: str, place: int) -> None:
        framings, last = form.compares is Compares.FRAMINGS, len(self.list.rows.rows) - 1
        self.add.setText(self.tr("Add a framing") if framings else self.tr("Add a moment"))
        self.add.setAccessibleName(self.add.text())
        self.list.setAccessibleName(self.tr("Framings") if framings else self.tr("Moments"))
        for part in (self.list, self._tools):
            part.setVisible(last > 0)
        self._titled.setVisible(last > 0 or bool(chosen.title))
        self._worded.setVisible((last > 0 and framings) or bool(chosen.wording))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < last)
        self.title.setPlaceholderText(name)
        self.title.show_value(chosen.title)
        self.wording.show_value(chosen.wording)
        self.handed_out.show_value("" if chosen.handed_out is None else str(chosen.handed_out))

    def _row(self, form: Form, condition: Condition, name: str) -> Row:
        entered = len(self._bridge.snapshot.responses_in(condition.id))
        lines = (handed_line(form, condition, entered), " ".join(condition.wording.split()))
        icon = "eye" if form.compares is Compares.FRAMINGS else "clock"
        return Row(condition.id, name, tuple(filter(None, lines)), icon)

    # --- set up ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.ways.activated.connect(self._choose_way)
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.list.opened.connect(lambda _: self.title.setFocus(Qt.FocusReason.TabFocusReason))
        self.list.wanted.connect(self.add_one)
        self.list.taken_out.connect(lambda _: self.delete_chosen())
        self.add.clicked.connect(self.add_one)
        self.up.clicked.connect(lambda: self.move(-1))
        self.down.clicked.connect(lambda: self.move(1))
        self.delete.clicked.connect(self.delete_chosen)
        self._chosen.changed.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        take_back(self._bridge, self.title, self.wording, self.handed_out)
        self.refresh()

    def _lay_out(self) -> None:
        self.handed_out.setPlaceholderText(self.tr("not known"))
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(gap(0.5))
        for made in (self.add, self.up, self.down, self.delete):
            tools.addWidget(made)
        tools.addStretch(1)
        self._titled = Labelled(self.title.accessibleName(), self.title, self)
        self._worded = Labelled(self.wording.accessibleName(), self.wording, self)
        row = QHBoxLayout()
        row.setSpacing(gap())
        row.addWidget(self._titled, 3)
        row.addWidget(Labelled(self.handed_out.accessibleName(), self.handed_out, self), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(Labelled(self.ways.accessibleName(), self.ways, self))
        column.addWidget(self._tools)
        column.addWidget(self.list)
        column.addLayout(row)
        column.addWidget(self._worded)
