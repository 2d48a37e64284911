"""How widgets share a room: side by side with a line to move, or flowing like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QSplitter, QSplitterHandle, QWidget

from fishbowl_app.ui.settings import Settings, splitter_sizes
from fishbowl_app.ui.theme import gap, theme

STEP = 16  # pixels for each press of an arrow key
WHOLE = 10_000  # what shares of the room are counted in


class SplitView(QSplitter):
    """Panes with a line between them that mouse and arrow keys move; where it stood is kept.

    Args:
        name: of the place in the settings, such as "people".
        settings: where to keep the sizes; None keeps nothing.
        orientation: panes side by side, or one above the other.
        parent: the widget it belongs to.
    """

    def __init__(
        self,
        name: str,
        settings: Settings | None = None,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(orientation, parent)
        self._setting, self._settings = splitter_sizes(name), settings
        self.setChildrenCollapsible(False)
        self.setHandleWidth(gap())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(300)
        self._pause.timeout.connect(self.keep_sizes)
        self.splitterMoved.connect(lambda: self._pause.start())

    def add_panes(self, *panes: QWidget, stretch: tuple[int, ...] = (), start: tuple[int, ...] = ()) -> None:
        """Put in all panes, and the line where it stood last time.

        Args:
            panes: from left to right, or from top to bottom.
            stretch: how the panes share room they win; 1 each if not given.
            start: how they share the room until somebody moves the line; by their contents if not given.
        """
        for place, pane in enumerate(panes):
            self.addWidget(pane)
            self.setStretchFactor(place, stretch[place] if stretch else 1)
        kept = self._settings.get(self._setting) if self._settings else ()
        if len(kept) == len(panes) and all(kept):
            self.setSizes(list(kept))
        elif start:
            self.setSizes([share * WHOLE // sum(start) for share in start])

    def keep_sizes(self) -> None:
        """Write down where the line stands."""
        if self._settings and all(self.sizes()):  # not while one of them is hidden
            self._settings.set(self._setting, tuple(self.sizes()))

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    """The line between two panes, reached by Tab and moved by arrow keys."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Line between two panes; arrow keys move it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = self.orientation() is Qt.Orientation.Horizontal
        less, more = (Qt.Key.Key_Left, Qt.Key.Key_Right) if across else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        step = {less: -STEP, more: STEP}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moveSplitter((self.x() if across else self.y()) + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        lit = self.hasFocus() or self.underMouse()
        across = self.orientation() is Qt.Orientation.Horizontal
        width = 4 if lit else 1
        middle = self.rect().center()
        line = QRect(middle.x() - width // 2, 0, width, self.height())
        if not across:
            line = QRect(0, middle.y() - width // 2, self.width(), width)
        painter.fillRect(line, theme().accent if lit else theme().line)


class FlowLayout(QLayout):
    """Puts widgets in lines like words: as many as fit, then the next line."""

    def __init__(self, parent: QWidget | None = None, spacing: int | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap() if spacing is None else spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Put the items into lines and return the height that takes."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        x, y, line = inner.x(), inner.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x + size.width() > inner.right() + 1 and x > inner.x():
                x, y, line = inner.x(), y + line + self.spacing(), 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self.spacing(), max(line, size.height())
        return y + line - rect.y() + margins.bottom()
