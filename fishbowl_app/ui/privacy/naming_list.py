"""The texts that name somebody, each with a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from fishbowl_app.model.privacy.mentions import Mention
from fishbowl_app.model.privacy.search import Perhaps
from fishbowl_app.model.privacy.texts import TypedText
from fishbowl_app.privacy_texts import look_texts, place_text


class NamingList(QListWidget):
    """Ticked is what loses the name; of the others somebody else may be meant. Space ticks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Texts that lose the name"))
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_mentions(self, mentions: Sequence[Mention]) -> None:
        """Show texts, with a tick where this person is likely meant."""
        self.clear()
        for each in mentions:
            item = self._add(each.where)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if each.likely else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, each.where)
        if mentions:
            self.setCurrentRow(0)

    def show_places(self, found: Sequence[Perhaps]) -> None:
        """Show texts to be looked at, each with the words that may be a name, without ticks."""
        self.clear()
        self.setAccessibleName(self.tr("Texts that may still point to somebody"))
        self.addItems(look_texts(found))

    def chosen(self) -> list[TypedText]:
        """Return the texts that are ticked."""
        items = (self.item(row) for row in range(self.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return [item.data(Qt.ItemDataRole.UserRole) for item in ticked]

    def _add(self, where: TypedText) -> QListWidgetItem:
        text = " ".join(where.text.split())
        return QListWidgetItem(self.tr("{0}: {1}").format(place_text(where.table), text), self)
