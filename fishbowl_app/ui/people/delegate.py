"""The editors of the list of people."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QPlainTextEdit, QStyleOptionViewItem, QWidget

from fishbowl_app.model.entities import Presence
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.people.cells import PRESENCE_ICONS, Column, heading
from fishbowl_app.ui.people.model import PeopleModel
from fishbowl_app.ui.texts import presence_text
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import icon_size
from fishbowl_app.ui.widgets.editing import ChoiceEditor, KeepingDelegate, completed, line_editor

_REMARK_LINES = 4


class PeopleDelegate(KeepingDelegate):
    """Lines for names and roles, completion for groups, some lines for remarks, a list for who is here."""

    def __init__(self, people: PeopleModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._people = people

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.column() == Column.PRESENCE:
            side = round(pixels() * 1.25)
            option.decorationSize = QSize(side, side)

    def make_editor(self, parent: QWidget, index: QModelIndex | QPersistentModelIndex) -> QWidget:
        column = Column(index.column())
        match column:
            case Column.GROUP:
                return completed(line_editor(heading(column), parent), self._people.group_names())
            case Column.NOTE:
                return _remark_editor(parent)
            case Column.PRESENCE:
                return _presence_editor(parent)
        return line_editor(heading(column), parent)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the editor over its cell; one for remarks is higher, and stays inside the table."""
        rect = option.rect.adjusted(0, gap(0.25), 0, -gap(0.25))
        if isinstance(editor, QPlainTextEdit):
            rect.setHeight(editor.fontMetrics().lineSpacing() * _REMARK_LINES + gap(2))
            rect.setWidth(max(rect.width(), pixels() * 16))
            inside = editor.parentWidget().rect()
            rect.moveBottom(min(rect.bottom(), inside.bottom()))
            rect.moveRight(min(rect.right(), inside.right()))
        editor.setGeometry(rect)


def _remark_editor(parent: QWidget) -> QPlainTextEdit:
    editor = QPlainTextEdit(parent)
    editor.setAccessibleName(heading(Column.NOTE))
    editor.setTabChangesFocus(True)
    return editor


def _presence_editor(parent: QWidget) -> ChoiceEditor:
    editor = ChoiceEditor(heading(Column.PRESENCE), parent)
    editor.setIconSize(icon_size())
    for presence in Presence:
        editor.offer(presence_text(presence), presence, icon(*PRESENCE_ICONS[presence]))
    return editor
