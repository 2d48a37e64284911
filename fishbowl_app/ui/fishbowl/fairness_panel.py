"""Who has been heard: by group and by person."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.model.rules.fairness import by_group
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.fishbowl.acts import Acts
from fishbowl_app.ui.fishbowl.drags import Carried
from fishbowl_app.ui.fishbowl.heard_model import HeardDelegate, HeardModel, heard_rows
from fishbowl_app.ui.fishbowl.lists import DeedList
from fishbowl_app.ui.fishbowl.share_bars import ShareBars, ShareRow, share_row
from fishbowl_app.ui.fishbowl.words import translate
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import Heading, PlainLabel


def share_rows(snapshot: Snapshot, now: float) -> tuple[ShareRow, ...]:
    """Return what there is to say about the groups that have people here."""
    return tuple(share_row(share) for share in by_group(snapshot, now) if share.people)


class FairnessPanel(QWidget):
    """The shares of the groups, and everybody with what they had."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self.bars = ShareBars(self)
        self.model = HeardModel(self)
        deeds = {
            "Return": lambda row: acts.sit(self.model.rows[row].participant_id),
            "Shift+Return": lambda row: acts.wait(self.model.rows[row].participant_id),
        }
        self.list = DeedList(self.tr("Who has been heard, the least first"), deeds, self._carry, self)
        self.list.setAcceptDrops(False)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HeardDelegate(self.list))
        self.list.setAccessibleDescription(self.tr("Enter: sits down. Shift+Enter: waiting list."))
        self._heading = Heading("", self)
        legend = self.tr(
            "Bar: time in the circle. Line: where it would end if time were shared as the people are."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.setSpacing(gap(0.5))
        layout.addWidget(Heading(self.tr("By group"), self))
        layout.addWidget(self.bars)
        layout.addWidget(PlainLabel(legend, self, tone="quiet", wrap=True))
        layout.addWidget(self._heading)
        layout.addWidget(self.list, 1)

    def show_heard(self, snapshot: Snapshot, now: float) -> None:
        """Show how things are now."""
        self.bars.show_shares(share_rows(snapshot, now))
        rows = heard_rows(snapshot, now)
        chosen = self.list.row()
        who = self.model.rows[chosen].participant_id if 0 <= chosen < len(self.model.rows) else ""
        self.model.show_rows(rows)
        ids = [row.participant_id for row in rows]
        if who in ids and ids.index(who) != self.list.row():
            self.list.setCurrentIndex(self.model.index(ids.index(who)))
        waiting = sum(not row.turns for row in rows)
        self._heading.setText(translate("Fishbowl", "By person: %n not in yet", None, waiting))

    def _carry(self, row: int) -> tuple[Carried, str] | None:
        chosen = self.model.rows[row]
        chair = self._acts.snapshot.chair_of(chosen.participant_id)
        return Carried(chosen.participant_id, chair), chosen.name
