"""The board as boxes and lines of words: what its SVG and its PNG have in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fishbowl_app.export.board_picture.fitting import Fitted, cut, fitted
from fishbowl_app.export.papers import NOTE_COLOURS
from fishbowl_app.export.wording import DOT, Wording
from fishbowl_app.model.report_parts.board_view import BoardView, FrameView, NoteView
from fishbowl_app.model.rules.board_layout import GAP, HEADER, NOTE_HEIGHT, NOTE_WIDTH

GROUND, EDGE, INK, QUIET, FRAME = "#FFFFFF", "#8A8175", "#1F1B16", "#595249", "#F4F1EC"
_PAD = 10.0
_FOOT = 20.0
_FOOT_SIZE = 10.0
_TITLE_SIZE = 17.0
_STEP = 4.0  # how far the notes below stand out


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle from its top left."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    edge: str = EDGE


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line; `y` is where its letters stand."""

    text: str
    x: float
    y: float
    size: float
    bold: bool = False
    colour: str = INK


@dataclass(frozen=True, slots=True)
class Piece:
    """A frame or note: what it is in words, and what is drawn of it."""

    says: str
    marks: tuple[Box | Line, ...]


def pieces(view: BoardView, words: Wording) -> Iterator[Piece]:
    """Yield what is drawn, each after what it lies on."""
    for frame in view.frames:
        yield _frame(frame, words)
    for note in view.notes:
        yield _note(note, words)


def frame_title(frame: FrameView, words: Wording) -> str:
    """Return the name of a theme with how many notes it has."""
    name = frame.name or words.translate("Summary", "Theme {0}").format(frame.number)
    if not frame.number:
        name = words.translate("WriteUp", "In no theme")
    return f"{name} ({frame.notes})"


def _frame(frame: FrameView, words: Wording) -> Piece:
    title = frame_title(frame, words)
    band = NOTE_COLOURS[frame.colour] if frame.colour else FRAME
    line = cut(title, frame.width - 2 * GAP, _TITLE_SIZE, bold=True)
    marks = (
        Box(frame.x, frame.y, frame.width, frame.height, FRAME),
        Box(frame.x, frame.y, frame.width, HEADER - GAP, band),
        Line(line, frame.x + GAP, frame.y + (HEADER - GAP) / 2 + _TITLE_SIZE * 0.35, _TITLE_SIZE, bold=True),
    )
    return Piece(title, marks)


def _note(note: NoteView, words: Wording) -> Piece:
    foot, told = _foot(note, words, f"+{note.under}"), _foot(note, words, _notes_below(note, words))
    sheets = min(2, note.under)
    width, height = NOTE_WIDTH - _STEP * sheets, NOTE_HEIGHT - _STEP * sheets
    boxes = [
        Box(note.x + _STEP * k, note.y + _STEP * k, width, height, NOTE_COLOURS[note.colour])
        for k in range(sheets, -1, -1)
    ]
    room = fitted(note.text, width - 2 * _PAD, height - 2 * _PAD - (_FOOT if foot else 0))
    says = f"{note.text} ({told})" if told else note.text
    return Piece(says, (*boxes, *_words(note, room), *_below(note, foot, width, height)))


def _words(note: NoteView, room: Fitted) -> Iterator[Line]:
    for number, line in enumerate(room.lines):
        yield Line(line, note.x + _PAD, note.y + _PAD + room.leading * number + room.size * 0.85, room.size)


def _below(note: NoteView, foot: str, width: float, height: float) -> Iterator[Line]:
    if foot:
        text = cut(foot, width - 2 * _PAD, _FOOT_SIZE)
        yield Line(text, note.x + _PAD, note.y + height - _PAD, _FOOT_SIZE, colour=QUIET)


def _notes_below(note: NoteView, words: Wording) -> str:
    return words.translate("BoardPicture", "notes below: {0}").format(note.under)


def _foot(note: NoteView, words: Wording, below: str) -> str:
    """Return votes, `below` for the notes of the stack where there are some, and the group, which may be cut."""
    votes = words.translate("BoardPicture", "votes: {0}").format(note.votes) if note.votes else ""
    return DOT.join(part for part in (votes, below if note.under else "", note.group) if part)
