"""The forms of the session, and what is done with them."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Form
from fishbowl_app.model.ops.forms import delete_form, move_form
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.forms.words import deleted_text, entered_line, form_line
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import button, tool_button
from fishbowl_app.ui.widgets.rows import Row, RowsList


class FormList(QWidget):
    """Ins adds a form, Del takes the chosen one out, Enter goes to its title."""

    def __init__(self, bridge: SessionBridge, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._chosen = bridge, chosen
        self.list = RowsList(self.tr("Forms"), self)
        self.menu = QMenu(self)
        self.add = button(self.tr("Add a form"), "plus", "primary", self)
        self.up = tool_button("up", self.tr("Move the form up"), self)
        self.down = tool_button("down", self.tr("Move the form down"), self)
        self.delete = tool_button("delete", self.tr("Delete the form"), self)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the session as it is now."""
        snapshot, form = self._bridge.snapshot, self._chosen.form
        forms = snapshot.form_list
        self.list.show_rows([self._row(row) for row in forms])
        place = forms.index(form) if form is not None else -1
        self.list.choose(place)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(forms) - 1)
        self.delete.setEnabled(form is not None)

    def _row(self, form: Form) -> Row:
        lines = form_line(self._bridge.snapshot, form), entered_line(self._bridge.snapshot, form)
        return Row(form.id, form.title, tuple(filter(None, lines)), "summary")

    def open_menu(self) -> None:
        """Offer what a form can begin with."""
        self.menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))
        self.menu.setActiveAction(self.menu.actions()[0])

    def move(self, step: int) -> None:
        """Move the chosen form up (-1) or down (1)."""
        form = self._chosen.form
        if form is not None:
            self._bridge.do(move_form, form.id, self.list.currentIndex().row() + step)

    def delete_chosen(self) -> None:
        """Take the chosen form out, with all that was answered."""
        form = self._chosen.form
        if form is None:
            return
        entered = len(self._bridge.snapshot.responses_of(form.id))
        if self._bridge.tried(delete_form, form.id)[0]:
            self._bridge.say(deleted_text(form, entered), Tone.DONE)

    def _on_row(self) -> None:
        key = self.list.key()
        if key in self._bridge.snapshot.forms:
            self._chosen.choose_form(key)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.list.wanted.connect(self.open_menu)
        self.list.taken_out.connect(lambda _: self.delete_chosen())
        self.add.clicked.connect(self.open_menu)
        self.up.clicked.connect(lambda: self.move(-1))
        self.down.clicked.connect(lambda: self.move(1))
        self.delete.clicked.connect(self.delete_chosen)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(gap(0.5))
        for made in (self.up, self.down, self.delete):
            tools.addWidget(made)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self.add)
        column.addLayout(tools)
        column.addWidget(self.list, 1)
