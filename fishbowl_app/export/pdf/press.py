"""What sections and sheets are made with: words in one language go in, blocks come out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Cell, Column, Heading, Quote, Table, Text
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.rules.tongue import of_script

Head = Column | tuple[str] | tuple[str, float | None] | tuple[str, float | None, bool]
Filling = str | Block | Sequence[Block]


@dataclass(frozen=True)
class Press:
    """Paper and words of a document in one language; how blocks are laid out and lettered is not its business.

    `tongues` says of texts of people's own what language they are in, where that is another. In `large` print
    less stands beside each other; where `paired` another language will be woven in, and words need twice the room.
    """

    sheet: Sheet
    words: Wording
    tongues: Mapping[str, str] = field(default_factory=dict)
    large: bool = False
    paired: bool = False

    @property
    def language(self) -> str:
        """The language of headings and labels."""
        return self.words.language

    def paragraph(self, text: str, style: ParagraphStyle = look.PLAIN, *, link: str = "") -> Text:
        """Return anybody's words as a paragraph; `link` is the address it leads to."""
        return Text(text, style, of_script(text) or self.tongues.get(text, self.language), link)

    def title(self, text: str, style: ParagraphStyle) -> Text:
        """Return what the document is called."""
        return replace(self.paragraph(text, style), is_title=True)

    def heading(self, text: str, level: int = 1, *, room: float = 0.0) -> Heading:
        """Return a heading of level 1 to 3; `room` is how much of what follows is on its page, in points."""
        return Heading(self.paragraph(text, look.HEADINGS[level - 1]), level, room)

    def quote(self, text: str, *below: str) -> Quote:
        """Return what somebody said, with who and where from on lines below it; those that are "" are left out."""
        return Quote(
            self.paragraph(text, look.QUOTE), tuple(self.paragraph(line, look.LABEL) for line in below if line)
        )

    def table(
        self,
        columns: Sequence[Head],
        rows: Iterable[Sequence[Filling]],
        *,
        row_heads: bool = True,
        row_height: float | None = None,
        ruled: bool = False,
    ) -> Table:
        """Return a table; `columns` are columns, or their head, width and whether they are set to the right.

        A cell is anybody's words, a block, or several. One that is "" is empty; see `Table` for what that means.
        """
        made = tuple(self._column(column) for column in columns)
        filled = tuple(
            tuple(self._cell(cell, column) for cell, column in zip(row, made, strict=True)) for row in rows
        )
        return Table(made, filled, row_heads, row_height, ruled)

    def _column(self, column: Head) -> Column:
        if isinstance(column, Column):
            return column
        head, width, right = (*column, None, False)[:3] if len(column) == 1 else (*column, False)[:3]
        return Column(self.paragraph(head, look.HEAD_RIGHT if right else look.HEAD), width, right)

    def _cell(self, cell: Filling, column: Column) -> Cell:
        if isinstance(cell, str):
            style = look.CELL_RIGHT if column.right else look.CELL
            return (self.paragraph(cell, style),) if cell else ()
        return (cell,) if isinstance(cell, Block) else tuple(cell)
