"""What a code holds, to be typed; the fields are those of its kind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fishbowl_app.error_texts import error_text
from fishbowl_app.model.entities import Code, CodeKind, WifiSecurity
from fishbowl_app.model.errors import BadAddress, BadCode, BadText, CodeProblem, RuleBroken
from fishbowl_app.model.ops.codes import FIELDS_OF, add_code, checked_code, edit_code
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.summary.codes.field import Field
from fishbowl_app.ui.summary.codes.words import owner_choices
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, button, tab_in_order

_ORDER = (
    *("label", "owner_id"),
    *("name", "organisation", "phone", "email", "address"),
    *("network", "security", "password", "hidden"),
)
_PAUSE_MS = 120  # after a key: a code is not made for each letter of what somebody types
_ABOUT = {  # the field that a problem is about
    CodeProblem.PASSWORD: "password",
    CodeProblem.PHONE: "phone",
    CodeProblem.EMAIL: "email",
    CodeProblem.NO_WAY: "phone",
    CodeProblem.NO_TIMES: "owner_id",
}


class CodeForm(QWidget):
    """The fields of one code. One that is stored is saved when a field is left, if all of it can be used.

    Signals:
        drafted: what is typed would make this code, or None. arg: Code or None.
        saved: a code was stored or changed. arg: its id.
        given_up: a new code is not wanted.
    """

    drafted = Signal(object)
    saved = Signal(str)
    given_up = Signal()

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._code, self._is_new, self._shown = bridge, None, False, {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.owner = ChoiceBox(self.tr("Belongs to"), 12, self)
        self.security = ChoiceBox(self.tr("Security"), 12, self)
        self.hidden = QCheckBox(self.tr("The network does not show its name"), self)
        self.fields = self._make_fields()
        self.add_button = button(self.tr("Add the code"), "plus", "primary", self)
        self.cancel_button = button(self.tr("Cancel"), parent=self)
        self._lay_out()
        self._connect()

    # --- showing -----------------------------------------------------------------------------------------

    @property
    def is_begun(self) -> bool:
        """Whether somebody has typed or chosen what is not stored yet."""
        return self._code is not None and self._values() != self._shown

    def show_code(self, code: Code, *, is_new: bool = False) -> None:
        """Show a code, without touching what somebody is just typing into its form."""
        other = self._code is None or code.id != self._code.id
        dirty = self.is_begun
        if other and dirty and not self._is_new:
            self._bridge.say(self.tr("What could not be used of “{0}” was not kept.").format(self._code.label))
        self._code, self._is_new = code, is_new
        self.owner.offer(owner_choices(code, self._bridge.snapshot))
        if other or not dirty:
            self._fill(code)
        if other:
            self._show_error(None)
            self.show_password.setChecked(False)
        self._show_fields()
        self._draft()

    def start(self) -> None:
        """Put the focus into the first field."""
        self.fields["label"].edit.setFocus()
        self.fields["label"].edit.selectAll()

    def save(self) -> bool:
        """Store what is typed. False: it was refused, and it is said beside the field why."""
        code = self._code
        if code is None:
            return True
        values = self._values()
        if values == self._shown and not self._is_new:
            return True
        try:
            if self._is_new:
                fields = {name: value for name, value in values.items() if name != "label"}
                done, made = self._bridge.strictly(add_code, code.kind, values["label"], **fields)
                code = made or code
            else:
                done, _ = self._bridge.strictly(edit_code, code.id, **values)
        except RuleBroken as error:
            self._show_error(error)
            if self._is_new:
                self.fields[self._field_of(error)].edit.setFocus()
            return False
        self._show_error(None)
        if done:
            self._shown = values
            self.saved.emit(code.id)
        return done

    # --- inside ------------------------------------------------------------------------------------------

    def _values(self) -> dict[str, Any]:
        """Return what is typed, by the fields of the code's kind."""
        assert self._code is not None
        given: dict[str, Any] = {"owner_id": self.owner.currentData() or ""}
        for name in ("label", *FIELDS_OF[self._code.kind]):
            edit = self.fields[name].edit
            given[name] = edit.text() if isinstance(edit, QLineEdit) else self._choices()[name]
        return given

    def _choices(self) -> dict[str, Any]:
        security = WifiSecurity(self.security.currentData())  # Qt makes plain text of it
        return {"security": security, "hidden": self.hidden.isChecked()}

    def _fill(self, code: Code) -> None:
        for name, field in self.fields.items():
            edit, value = field.edit, getattr(code, name)
            if isinstance(edit, QLineEdit):
                if edit.text() != value:
                    edit.setText(value)
            elif isinstance(edit, ChoiceBox):
                edit.blockSignals(True)
                edit.choose(value)
                edit.blockSignals(False)
            else:
                edit.blockSignals(True)
                edit.setChecked(value)
                edit.blockSignals(False)
        self._shown = self._values()

    def _show_fields(self) -> None:
        """Show the fields of the kind; the link of a space is only looked at here."""
        stored = self._is_new or self._code.id in self._bridge.snapshot.codes
        wanted = {"label", "owner_id", *FIELDS_OF[self._code.kind]}
        is_open = self._choices()["security"] is WifiSecurity.OPEN
        for name, field in self.fields.items():
            field.setVisible(name in wanted and not (name == "password" and is_open))
            field.setEnabled(stored)
        self.add_button.setVisible(self._is_new)
        self.cancel_button.setVisible(self._is_new)

    def _draft(self) -> None:
        """Tell what code the form would make now."""
        self._pause.stop()
        if self._code is None:
            return
        try:
            self.drafted.emit(checked_code(self._bridge.snapshot, self._code, self._values()))
        except RuleBroken:
            self.drafted.emit(None)

    def _typed(self) -> None:
        self._show_fields()
        self._pause.start()

    def _left(self) -> None:
        """Save a stored code when a field of it is left; a new one waits for its button."""
        if self._pause.isActive():
            self._draft()
        if self._code is not None and not self._is_new:
            self.save()

    def _chose(self) -> None:
        self._show_fields()
        self._draft()
        self._left()

    def _show_error(self, error: RuleBroken | None) -> None:
        about = "" if error is None else self._field_of(error)
        for name, field in self.fields.items():
            field.show_error(error_text(error) if error is not None and name == about else "")

    def _field_of(self, error: RuleBroken) -> str:
        """Return the field that an error is about."""
        if isinstance(error, BadText):
            return {"link": "address"}.get(error.field, error.field)
        if isinstance(error, BadCode):
            return _ABOUT.get(error.problem, "label" if self._code.kind is CodeKind.EVENT else "address")
        return "address" if isinstance(error, BadAddress) else "owner_id"

    # --- set up ------------------------------------------------------------------------------------------

    def _make_fields(self) -> dict[str, Field]:
        self.show_password = QCheckBox(self.tr("Show the password"), self)
        names = {
            "label": self.tr("Label, printed below the code"),
            "address": self.tr("Web address"),
            "network": self.tr("Name of the network"),
            "password": self.tr("Password"),
            "name": self.tr("Name"),
            "organisation": self.tr("Organisation"),
            "phone": self.tr("Phone"),
            "email": self.tr("Mail"),
        }
        lines = {key: Field(name, QLineEdit(self), self._beside(key), self) for key, name in names.items()}
        lines["password"].edit.setEchoMode(QLineEdit.EchoMode.Password)
        lines["address"].edit.setPlaceholderText("example.org/survey")
        lines["phone"].edit.setPlaceholderText("+44 29 2018 0000")
        choices = {
            "owner_id": Field(self.tr("Belongs to"), self.owner, parent=self),
            "security": Field(self.tr("Security"), self.security, parent=self),
            "hidden": Field(self.hidden.text(), self.hidden, parent=self),
        }
        kinds = (
            (self.tr("WPA, with a password"), WifiSecurity.WPA),
            (self.tr("WEP, with a password (old)"), WifiSecurity.WEP),
            (self.tr("Open, no password"), WifiSecurity.OPEN),
        )
        self.security.offer([(text, value, None) for text, value in kinds])
        return lines | choices

    def _beside(self, key: str) -> QWidget | None:
        return self.show_password if key == "password" else None

    def _connect(self) -> None:
        for field in self.fields.values():
            if isinstance(field.edit, QLineEdit):
                field.edit.textEdited.connect(self._typed)
                field.edit.editingFinished.connect(self._left)
                field.edit.returnPressed.connect(self.save)
        self.owner.activated.connect(self._chose)
        self.security.activated.connect(self._chose)
        self.hidden.toggled.connect(self._chose)
        self.show_password.toggled.connect(self._show_password)
        self._pause.timeout.connect(self._draft)
        self.add_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.given_up)

    def _show_password(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.fields["password"].edit.setEchoMode(mode)
        self._draft()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        for name in _ORDER:
            column.addWidget(self.fields[name])
        buttons = QHBoxLayout()
        buttons.setSpacing(gap())
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        *lines, hidden = (self.fields[name].edit for name in _ORDER)
        tab_in_order(*lines, self.show_password, hidden, self.add_button, self.cancel_button)
