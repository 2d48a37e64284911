"""What the page shows before there is a form: what can be asked, and four ways to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fishbowl_app.imports.ready_forms import OfferedForm
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import Heading, PlainLabel, button, doubled
from fishbowl_app.ui.widgets.scrolled import Scrolled


class NoForms(Scrolled):
    """A button for each way to begin, with a line that says what comes of it. `begin` takes its place."""

    def __init__(
        self, offered: Sequence[OfferedForm], begin: Callable[[int], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        inside = QWidget(self)
        inside.setMaximumWidth(pixels() * 36)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, gap(3), 0, gap(3))
        column.setSpacing(gap())
        about = self.tr(
            "Put a marker between two extremes, agree or disagree, tick a box: on paper or by show of hands, "
            "in two framings or before and after. Begin with a ready form and change what you like."
        )
        column.addStretch(2)
        column.addWidget(Heading(self.tr("What do you want to ask the room?"), inside))
        column.addWidget(PlainLabel(about, inside, tone="quiet", wrap=True))
        self.buttons = [self._way(each, column, inside) for each in offered]
        column.addStretch(3)
        for place, made in enumerate(self.buttons):
            made.clicked.connect(lambda _=False, place=place: begin(place))
        across = QHBoxLayout()
        self.body.addLayout(across)
        across.addStretch(1)
        across.addWidget(inside, 100)
        across.addStretch(1)

    def _way(self, each: OfferedForm, column: QVBoxLayout, inside: QWidget) -> QPushButton:
        made = button(doubled(each.title), "plus", "", inside)
        made.setAccessibleDescription(each.about)
        column.addSpacing(gap())
        column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(PlainLabel(each.about, inside, tone="quiet", wrap=True))
        return made
