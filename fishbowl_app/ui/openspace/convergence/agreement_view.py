"""What two groups agree on in three columns: only the one, both, only the other. Each column is a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.rules.agreement import Agreement, Chosen, agreement
from fishbowl_app.model.rules.dots import letter_of
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.openspace.convergence.words import base_text, translate
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import Heading, PlainLabel
from fishbowl_app.ui.widgets.rows import Row, RowsList


class AgreementView(QWidget):
    """The three columns, or what has to be done first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.shared, self.right = (Column(self) for _ in range(3))
        self.first = PlainLabel(
            self.tr("Choose above which two groups are compared."), self, tone="quiet", wrap=True
        )
        self.first.setAlignment(Qt.AlignmentFlag.AlignCenter)
        three = QWidget(self)
        across = QHBoxLayout(three)
        across.setContentsMargins(gap(), 0, 0, 0)
        across.setSpacing(gap())
        for column in (self.left, self.shared, self.right):
            across.addWidget(column, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.first)
        self._pages.addWidget(three)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def refresh(self, snapshot: Snapshot) -> None:
        """Show what the two groups chose."""
        found = agreement(snapshot)
        self._pages.setCurrentIndex(0 if found is None else 1)
        if found is not None:
            self._show(found, {option.id: letter_of(place) for place, option in enumerate(snapshot.option_list)})

    def _show(self, found: Agreement, letters: dict[str, str]) -> None:
        for column, side, only in (
            (self.left, found.left, found.left_only),
            (self.right, found.right, found.right_only),
        ):
            name = side.group.name
            rows = _only_rows(only, letters)
            nothing = (
                self.tr("Nothing chosen yet") if not side.chosen else self.tr("Nothing that both do not want")
            )
            column.show_rows(self.tr("Only {0}").format(name), base_text(name, side.base), nothing, rows)
        names = found.left.group.name, found.right.group.name
        rows = [
            Row(
                key=item.option.id,
                head=_called(letters[item.option.id], item.option.title),
                lines=(
                    self.tr("{0}: rank {1}").format(names[0], item.left_rank),
                    self.tr("{0}: rank {1}").format(names[1], item.right_rank),
                ),
                icon="together",
                tone="ok",
            )
            for item in found.shared
        ]
        base = self.tr("{0} and {1}").format(*names)
        self.shared.show_rows(self.tr("Shared by both"), base, self.tr("Nothing yet"), rows)


class Column(QWidget):
    """A heading, whom it is about, and a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading("", self)
        self.base = PlainLabel("", self, tone="quiet", wrap=True)
        self.nothing = PlainLabel("", self, tone="quiet", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = RowsList("", self)
        self._pages = QStackedWidget(self)
        for page in (self.list, self.nothing):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        for made in (self.title, self.base):
            column.addWidget(made)
        column.addWidget(self._pages, 1)

    def show_rows(self, title: str, base: str, nothing: str, rows: Sequence[Row]) -> None:
        """Show these rows, or what is said where there are none."""
        self.title.setText(title)
        self.base.setText(base)
        self.nothing.setText(nothing)
        self.list.setAccessibleName(translate("Convergence", "{0}. {1}").format(title, base))
        self.list.show_rows(rows)
        self._pages.setCurrentWidget(self.list if rows else self.nothing)


def _only_rows(chosen: Sequence[Chosen], letters: dict[str, str]) -> list[Row]:
    words = translate("Convergence", "Rank {0}")
    return [
        Row(option.id, _called(letters[option.id], option.title), (words.format(rank),)) for option, rank in chosen
    ]


def _called(letter: str, title: str) -> str:
    return translate("Convergence", "{0}  {1}").format(letter, title)
