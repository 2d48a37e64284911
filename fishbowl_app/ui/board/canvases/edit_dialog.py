"""The canvases of the session: their names and order, their regions and axes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.canvas_texts import ready_canvas
from fishbowl_app.model import text
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Canvas, CanvasKind
from fishbowl_app.model.ops.canvases import (
    add_region,
    delete_canvas,
    delete_region,
    edit_canvas,
    move_canvas,
    move_region,
    rename_region,
)
from fishbowl_app.model.rules.canvas_layout import REGIONS_OF
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.dialogs.shape import MIDDLE, dialog_column, shape
from fishbowl_app.ui.reading_order import ReadingOrder
from fishbowl_app.ui.theme import TextSize, gap
from fishbowl_app.ui.widgets import EnterPresses, PlainLabel, button, tool_button
from fishbowl_app.ui.widgets.rows import Row, RowsList
from fishbowl_app.ui.widgets.saved import Labelled, SavedLine

MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class MovableRows(RowsList):
    """A list whose rows Alt+Up and Alt+Down move.

    Signals:
        moved: args: the key of the row, its new place from 0.
    """

    moved = Signal(str, int)

    def move(self, by: int) -> None:
        """Ask for the chosen row to be moved, where there is a place."""
        to = self.currentIndex().row() + by
        if self.key() and 0 <= to < self.rows.rowCount():
            self.moved.emit(self.key(), to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in MOVES:
            self.move(MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class OrderedList(QWidget):
    """Such a list with buttons below it that do the same."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = MovableRows(name, self)
        up = tool_button("up", self.tr("Move up (Alt+Up)"), self)
        down = tool_button("down", self.tr("Move down (Alt+Down)"), self)
        self.delete = tool_button("delete", self.tr("Delete (Del)"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(gap(0.5))
        for made in (up, down, self.delete):
            buttons.addWidget(made)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(PlainLabel(name, self, size=TextSize.SMALL, tone="quiet"))
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        up.clicked.connect(lambda: self.list.move(-1))
        down.clicked.connect(lambda: self.list.move(1))
        self.delete.clicked.connect(self._delete)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; one stands on the first where one stood nowhere."""
        self.list.show_rows(rows)
        if rows and not self.list.key():
            self.list.choose(0)

    def _delete(self) -> None:
        if self.list.key():
            self.list.taken_out.emit(self.list.key())


class CanvasesDialog(ReadingOrder, QDialog):
    """What is changed is kept at once, and taken back by undo like everything else."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Canvases and regions"))
        self._bridge = bridge
        self.canvases = OrderedList(self.tr("Canvases"), self)
        self.regions = OrderedList(self.tr("Regions"), self)
        self.name = SavedLine(self.tr("Name of the canvas"), self._rename, self)
        self.region = SavedLine(self.tr("Name of the region"), self._rename_region, self)
        self.name.setMaxLength(text.CANVAS.limit)
        self.region.setMaxLength(text.REGION.limit)
        self.add = button(self.tr("Add a region"), "plus", parent=self)
        self.add.setAutoDefault(False)
        self.axes = {
            "up_to": self._axis("up_to", self.tr("At the top")),
            "up_from": self._axis("up_from", self.tr("At the bottom")),
            "across_from": self._axis("across_from", self.tr("At the left")),
            "across_to": self._axis("across_to", self.tr("At the right")),
        }
        self._ends = QWidget(self)
        self._side = QWidget(self)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def canvas(self) -> Canvas | None:
        """The canvas that is chosen."""
        return self._bridge.snapshot.canvases.get(self.canvases.list.key())

    # --- showing -----------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("canvas", "region", "note"):
            self._refresh()

    def _refresh(self) -> None:
        snapshot = self._bridge.snapshot
        rows = [Row(each.id, each.title, (self._counted(snapshot, each),)) for each in snapshot.canvas_list]
        self.canvases.show_rows(rows)
        self._show_canvas()

    def _show_canvas(self) -> None:
        canvas, snapshot = self.canvas, self._bridge.snapshot
        self._side.setEnabled(canvas is not None)
        if canvas is None:
            self.regions.show_rows([])
            return
        self.name.show_value(canvas.title)
        rows = [
            Row(each.id, each.title, (self.tr("%n note(s)", "", len(snapshot.notes_of_region(each.id))),))
            for each in snapshot.regions_of(canvas.id)
        ]
        self.regions.show_rows(rows)
        fixed = canvas.kind in REGIONS_OF
        self.add.setVisible(not fixed)
        self.regions.delete.setVisible(not fixed)
        self._ends.setVisible(canvas.kind is CanvasKind.TWO_BY_TWO)
        for axis, field in self.axes.items():
            field.show_value(getattr(canvas, axis))
        self._show_region()

    def _show_region(self) -> None:
        region = self._bridge.snapshot.regions.get(self.regions.list.key())
        self.region.setEnabled(region is not None)
        self.region.show_value(region.title if region is not None else "")

    def _counted(self, snapshot: Snapshot, canvas: Canvas) -> str:
        regions = snapshot.regions_of(canvas.id)
        notes = sum(len(snapshot.notes_of_region(region.id)) for region in regions)
        parts = (ready_canvas(canvas.kind).title, self.tr("%n note(s)", "", notes))
        return " · ".join(part for part in parts if part != canvas.title)

    # --- acts --------------------------------------------------------------------------------------------

    def _rename(self, words: str) -> bool:
        canvas = self.canvas
        return canvas is None or self._bridge.tried(edit_canvas, canvas.id, title=words)[0]

    def _rename_region(self, words: str) -> bool:
        key = self.regions.list.key()
        return not key or self._bridge.tried(rename_region, key, words)[0]

    def _axis(self, axis: str, name: str) -> SavedLine:
        made = SavedLine(name, lambda words: self._name_axis(axis, words), self)
        made.setMaxLength(text.AXIS.limit)
        return made

    def _name_axis(self, axis: str, words: str) -> bool:
        canvas = self.canvas
        return canvas is None or self._bridge.tried(edit_canvas, canvas.id, **{axis: words})[0]

    def _add(self) -> None:
        canvas = self.canvas
        if canvas is None:
            return
        title = self.tr("Region {0}").format(len(self._bridge.snapshot.regions_of(canvas.id)) + 1)
        done, region = self._bridge.tried(add_region, canvas.id, title)
        if done:
            self.regions.list.choose(self.regions.list.rows.number_of(region.id))
            self.region.setFocus()
            self.region.selectAll()

    # --- putting together --------------------------------------------------------------------------------

    def _connect(self) -> None:
        bridge = self._bridge
        self.canvases.list.moved.connect(lambda key, to: bridge.tried(move_canvas, key, to))
        self.regions.list.moved.connect(lambda key, to: bridge.tried(move_region, key, to))
        self.canvases.list.taken_out.connect(lambda key: bridge.tried(delete_canvas, key))
        self.regions.list.taken_out.connect(lambda key: bridge.tried(delete_region, key))
        self.canvases.list.opened.connect(lambda _: self.name.setFocus())
        self.regions.list.opened.connect(lambda _: self.region.setFocus())
        self.canvases.list.selectionModel().currentChanged.connect(self._show_canvas)
        self.regions.list.selectionModel().currentChanged.connect(self._show_region)
        self.add.clicked.connect(self._add)
        bridge.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        ends = QGridLayout(self._ends)
        ends.setContentsMargins(0, 0, 0, 0)
        for number, field in enumerate(self.axes.values()):
            ends.addWidget(Labelled(field.accessibleName(), field, self._ends), *divmod(number, 2))
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(gap())
        side.addWidget(Labelled(self.name.accessibleName(), self.name, self._side))
        side.addWidget(self._ends)
        side.addWidget(self.regions, 1)
        side.addWidget(Labelled(self.region.accessibleName(), self.region, self._side))
        side.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.setSpacing(gap(2))
        across.addWidget(self.canvases, 2)
        across.addWidget(self._side, 3)
        said = self.tr(
            "Notes stay when a canvas or region is deleted; they are in no region then. Undo brings it back."
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for made in buttons.buttons():
            made.setAutoDefault(False)
            EnterPresses(made)
        buttons.rejected.connect(self.reject)
        column = dialog_column(self)
        column.addLayout(across, 1)
        column.addWidget(PlainLabel(said, self, tone="quiet", wrap=True))
        column.addWidget(buttons)
        shape(self, MIDDLE, 600)
