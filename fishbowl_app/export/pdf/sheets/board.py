"""The board on large paper: themes as columns, every note with its words and its group, which its colour is of."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Card, Cards, Gap, Heading, Pages, Panel
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.paper import foot, paper
from fishbowl_app.model.print_pack import NoteCard, PrintPack, ThemeNotes

_COLUMN = 175.0  # about how wide one is
_PAD, _NOTE_PAD = 6.0, 6.0
_GAP = 12.0  # that panels keep
_LETTER = 0.53  # of its size, how wide a letter is on average, with some to spare for lines that end early
_HEAD_HEIGHT, _THEME_GAP = 60.0, 14.0  # the same for short and long names: two languages have the same columns


@dataclass
class _Column:
    """What stands below one another, and the room that is left."""

    room: float
    blocks: list[Block] = field(default_factory=list)

    def add(self, block: Block, height: float) -> None:
        self.blocks.append(block)
        self.room -= height


def board_pages(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return pages with the themes beside each other; nothing where there are no notes."""
    if not any(theme.notes for theme in pack.themes):
        return []
    sheet = paper(options, large=True, landscape=True)
    across = round(sheet.measure / _COLUMN)
    filler = _Filler(press, sheet, across)
    for theme in pack.themes:
        filler.put(theme)
    cards = tuple(Card(tuple(column.blocks)) for column in filler.columns)
    title = press.words.translate("Handouts", "The board")
    return [Pages(sheet, (Cards(cards, across, 1, pad=_PAD, cut=False),), foot(press, pack, title))]


class _Filler:
    """Puts themes into columns: a theme begins a column, unless all of it has room below the one before."""

    def __init__(self, press: Press, sheet: Sheet, across: int) -> None:
        self._press = press
        self._height = sheet.text_height - 2 * _PAD
        self._width = sheet.measure / across - 2 * _PAD
        self.columns: list[_Column] = []

    def put(self, theme: ThemeNotes) -> None:
        """Add a theme with all its notes."""
        whole = _HEAD_HEIGHT + sum(map(self._height_of, theme.notes)) + _THEME_GAP
        if self.columns and whole <= self.columns[-1].room:
            self.columns[-1].add(Gap(_THEME_GAP), _THEME_GAP)
        else:
            self._begin()
        self._head(self._name(theme, "{0} ({1})"))
        for note in theme.notes:
            height = self._height_of(note)
            if height > self.columns[-1].room:
                self._begin()
                self._head(self._name(theme, self._press.words.translate("Handouts", "{0} (continued)")))
            self.columns[-1].add(self._note(note), height)

    def _begin(self) -> None:
        self.columns.append(_Column(self._height))

    def _head(self, text: str) -> None:
        self.columns[-1].add(Heading(self._press.paragraph(text, look.SUBHEADING)), _HEAD_HEIGHT)

    def _name(self, theme: ThemeNotes, pattern: str) -> str:
        words = self._press.words
        if theme.theme:
            name = words.theme(theme.theme)
        elif theme.aside:
            name = words.translate("WriteUp", "Set aside")
        else:
            name = words.translate("Handouts", "In no theme")
        return pattern.format(name, len(theme.notes))

    def _note(self, note: NoteCard) -> Panel:
        words = [self._press.paragraph(note.text, look.BOARD_NOTE)]
        words += [self._press.paragraph(note.group, look.STICK_FOOT)] if note.group else []
        return Panel(tuple(words), look.PAPER_OF[note.colour], _NOTE_PAD)

    def _height_of(self, note: NoteCard) -> float:
        """Return about how high a note is; a column that is too high all the same is made smaller."""
        lines = _lines(note.text, self._width - 2 * _NOTE_PAD, look.BOARD_NOTE.fontSize)
        group = look.STICK_FOOT.leading * (2 if self._press.paired else 1) if note.group else 0.0
        return group + lines * look.BOARD_NOTE.leading + 2 * _NOTE_PAD + _GAP


def _lines(text: str, width: float, size: float) -> int:
    per_line = max(1, int(width / (size * _LETTER)))
    return sum(max(1, ceil(len(line) / per_line)) for line in text.split("\n"))
