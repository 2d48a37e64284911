"""A note on the board: a picture that is drawn only when it comes into view, once for each step of the zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsPixmapItem

from fishbowl_app.model.rules.board_layout import Spot
from fishbowl_app.ui.board.wall.scene.face import PLAIN, Face
from fishbowl_app.ui.board.wall.scene.note_paint import blank, note_picture
from fishbowl_app.ui.theme import theme

DIMMED = 0.18
ABOVE = 10.0  # of notes over frames


class NoteItem(QGraphicsPixmapItem):
    """One top note. No paint() of ours runs for it, which keeps thousands of them fluent without a graphics card.

    `home` is where it stands or glides to, whatever its place now. Contents knows which notes have to be drawn.
    """

    def __init__(self, note_id: str, face: Face, home: Spot) -> None:
        super().__init__(blank(theme().note(face.colour).fill.name()))
        self.note_id = note_id
        self.face = face
        self.look = PLAIN
        self.home = home
        self.setPos(*home)
        self.setShapeMode(QGraphicsPixmapItem.ShapeMode.BoundingRectShape)
        self.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)  # the view minds the mouse
        self.setZValue(ABOVE)

    def draw_at(self, step: float) -> None:
        """Draw the picture for a step."""
        self.setPixmap(note_picture(self.face, self.look, step))

    def dim(self, dimmed: bool) -> None:
        """Step back, or forward again."""
        self.setOpacity(DIMMED if dimmed else 1.0)
