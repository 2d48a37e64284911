"""Who is named where: on the Stage, and in the summary."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.rules.names import single_person_roles
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.texts import style_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import CardFrame, InlineMessage, MessageKind, PlainLabel
from fishbowl_app.ui.widgets.saved import Labelled

_LEAST_LETTERS = 8  # of a choice, where the room is narrow


class NamesCard(CardFrame):
    """Two choices, each with a sentence about what it means for those who read."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Names"), parent)
        self._bridge = bridge
        self.on_stage = self._choice(self.tr("On the Stage"), "names_on_stage")
        self.stage_means = PlainLabel("", self, tone="quiet", wrap=True)
        self.in_summary = self._choice(self.tr("In the summary"), "names_in_summary")
        self.summary_means = PlainLabel("", self, tone="quiet", wrap=True)
        self.hidden = PlainLabel("", self, tone="quiet", wrap=True)
        self.warning = InlineMessage(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(gap(2))
        grid.setVerticalSpacing(gap(0.5))
        for column, (name, box, means) in enumerate(
            (
                (self.tr("On the Stage"), self.on_stage, self.stage_means),
                (self.tr("In the summary"), self.in_summary, self.summary_means),
            )
        ):
            grid.setColumnStretch(column, 1)
            grid.addWidget(Labelled(name, box, self), 0, column)
            grid.addWidget(means, 1, column, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.body.addWidget(self.hidden)
        self.body.addWidget(self.warning)

    def show_session(self, snapshot: Snapshot) -> None:
        """Show what is chosen, and what follows from it with these people."""
        details = snapshot.details
        self.on_stage.setCurrentIndex(list(NameStyle).index(details.names_on_stage))
        self.in_summary.setCurrentIndex(list(NameStyle).index(details.names_in_summary))
        self.stage_means.setText(self._stage_text(details.names_on_stage))
        self.summary_means.setText(self._summary_text(details.names_in_summary))
        hidden = sum(person.name_hidden for person in snapshot.people)
        self.hidden.setText(self.tr("%n people asked not to be named: they are shown by role.", "", hidden))
        self.hidden.setVisible(hidden > 0)
        self._warn(snapshot)

    def _warn(self, snapshot: Snapshot) -> None:
        """Say where a role gives a person away."""
        details = snapshot.details
        by_role = NameStyle.ROLES in (details.names_on_stage, details.names_in_summary)
        alone = sorted(single_person_roles(snapshot)) if by_role else []
        text = self.tr("Only one person goes by “{0}”: who reads it may know who that is.").format(
            self.tr("”, “").join(alone[:3])
        )
        if alone and self.warning.text() != text:
            self.warning.show_message(text, MessageKind.WARN, closable=False)
        elif not alone:
            self.warning.clear()

    def _choice(self, name: str, field: str) -> QComboBox:
        box = QComboBox(self)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMinimumContentsLength(_LEAST_LETTERS)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setAccessibleName(f"{self.tr('Names')}: {name}")
        for style in NameStyle:
            box.addItem(style_text(style), style)
        box.activated.connect(lambda _: self._bridge.do(edit_details, **{field: NameStyle(box.currentData())}))
        return box

    def _stage_text(self, style: NameStyle) -> str:
        return {
            NameStyle.ALL: self.tr("Everybody in the room can read the names."),
            NameStyle.ROLES: self.tr("The room reads roles or groups instead of names."),
            NameStyle.NONE: self.tr("The room reads neither names nor roles."),
        }[style]

    def _summary_text(self, style: NameStyle) -> str:
        return {
            NameStyle.ALL: self.tr("The PDF lists who took part and quotes people by name."),
            NameStyle.ROLES: self.tr(
                "The PDF counts and quotes by role, not by name. What people typed is printed as it is."
            ),
            NameStyle.NONE: self.tr(
                "The PDF tells of nobody by name or role. What people typed is printed as it is."
            ),
        }[style]
