"""From blocks to pieces: what each kind of block becomes, and what it is in the structure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache, singledispatch

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import blocks, look
from fishbowl_app.export.pdf.blocks import Block, Words
from fishbowl_app.export.pdf.typeset.big import BigWords
from fishbowl_app.export.pdf.typeset.cards import CardPage
from fishbowl_app.export.pdf.typeset.column_widths import widths_of
from fishbowl_app.export.pdf.typeset.columns import InColumns
from fishbowl_app.export.pdf.typeset.figures import set_bars, set_figure
from fishbowl_app.export.pdf.typeset.grid import Grid, Lines, Row
from fishbowl_app.export.pdf.typeset.grounds import Barred, Ground, WritingLine
from fishbowl_app.export.pdf.typeset.headings import set_contents, set_heading
from fishbowl_app.export.pdf.typeset.job import Place
from fishbowl_app.export.pdf.typeset.pieces import Beside, Break, Gap, Piece, Span, Stack, Whole
from fishbowl_app.export.pdf.typeset.words import paragraph, set_text, set_words, texts_of

_BULLET = 16.0
_HEAD_AND_VALUE = (0.35, 0.65)  # shares of the width
_BULLET_OF_SIZE = 1.6  # of the size of large letters


def set_blocks(given: Iterable[Block], at: Place) -> Stack:
    """Return blocks one below the other."""
    return Stack([piece for block in given for piece in set_block(block, at)])


@singledispatch
def set_block(block: Block, at: Place) -> list[Piece]:
    """Return a block as pieces."""
    raise TypeError(f"no way to set {type(block).__name__}")


# --- words ------------------------------------------------------------------------------------------------


@set_block.register
def _(block: blocks.Text | blocks.Pair, at: Place) -> list[Piece]:
    return set_words(block, at, lambda text: set_text(text, at))


@set_block.register
def _(block: blocks.Heading, at: Place) -> list[Piece]:
    return set_heading(block, at)


@set_block.register
def _(block: blocks.Contents, at: Place) -> list[Piece]:
    return set_contents(block, at)


@set_block.register
def _(block: blocks.Quote, at: Place) -> list[Piece]:
    # What was said stands once, and who said it below it, not in the column of its language.
    inside = at.inside(at.element("BlockQuote"), beside=at.beside and isinstance(block.said, blocks.Pair))
    style = texts_of(block.said)[0].style
    said = set_words(block.said, inside, lambda text: set_text(text, inside, "P", style=_flush(text.style)))
    below = [
        piece for words in block.below for piece in set_words(words, inside, lambda text: set_text(text, inside))
    ]
    for piece in below:
        piece.clings = True
    return [Barred(Stack([*said, *below]), style.leftIndent, style.spaceAfter)]


@set_block.register
def _(block: blocks.Bullets, at: Place) -> list[Piece]:
    inside = at.inside(at.element("L"))
    return [
        _item(
            words, f"{number}." if block.numbered else "•", inside.inside(inside.element("LI"), beside=at.beside)
        )
        for number, words in enumerate(block.items, start=1)
    ]


def _item(words: Sequence[Words], label: str, at: Place) -> Piece:
    first = texts_of(words[0])[0]
    mark = paragraph(
        blocks.Text(label, first.style, ""), at.job, at.job.style(_flush(first.style)), at.element("Lbl")
    )
    body = at.inside(at.element("LBody"), beside=at.beside)
    pieces = [piece for one in words for piece in set_words(one, body, lambda text: set_text(text, body))]
    indent = max(_BULLET * at.job.scale, _BULLET_OF_SIZE * at.job.style(first.style).fontSize)
    made = Beside([mark, Stack(pieces)], lambda width: [(0.0, indent), (indent, width - indent)])
    made.after = pieces[-1].after
    return made


@set_block.register
def _(block: blocks.Big, at: Place) -> list[Piece]:
    inner = at.aside()
    texts = texts_of(block.words)
    high = block.height / len(texts)
    return [BigWords(text, texts, at.job, high, block.least, inner.element("P", text.language)) for text in texts]


@lru_cache
def _flush(style: ParagraphStyle) -> ParagraphStyle:
    """Return a style without its indent, for words that are indented by what they are in."""
    return ParagraphStyle(f"{style.name} flush", style, leftIndent=0, spaceBefore=0, spaceAfter=0)


# --- tables -----------------------------------------------------------------------------------------------


@set_block.register
def _(block: blocks.Table, at: Place) -> list[Piece]:
    widths = widths_of(block, at.job, at.width)
    if widths is None:
        return [_row_by_row(block, row, at) for row in block.rows]
    lines = Lines(widths, block.ruled)
    table = at.inside(at.element("Table"))
    head = _head_row(block.columns, lines, table)
    again = _head_row(block.columns, lines, table.inside(None))
    heads = block.row_heads and _heads_help(len(block.rows), len(block.columns))
    rows = [_row(block, row, lines, table.inside(table.element("TR")), heads=heads) for row in block.rows]
    return [Grid(head, again, rows, lines)]


def _heads_help(rows: int, columns: int) -> bool:
    """Tell whether a table has more values than heads; else who listens would hear little but heads."""
    return rows + columns <= rows * (columns - 1)


def _head_row(columns: Sequence[blocks.Column], lines: Lines, table: Place) -> Row:
    at = table.inside(table.element("TR"))
    cells = [_set_cell((column.head,), at, "TH", scope="Column") for column in columns]
    return Row(Beside(cells, lines.words, from_foot=True))


def _row(block: blocks.Table, row: Sequence[blocks.Cell], lines: Lines, at: Place, *, heads: bool) -> Row:
    cells = []
    for number, cell in enumerate(row):
        is_head = number == 0 and heads and bool(cell)
        cells.append(_set_cell(cell, at, "TH" if is_head else "TD", scope="Row" if is_head else ""))
    begins = bool(row[0])
    return Row(Beside(cells, lines.words), begins, (block.row_height or 0.0) * at.job.scale)


def _set_cell(cell: blocks.Cell, at: Place, role: str, *, scope: str = "") -> Piece:
    """Return a cell; where it holds one text, that text is the cell."""
    if len(cell) == 1 and isinstance(text := cell[0], blocks.Text) and not text.link:
        element = at.element(role, text.language, scope=scope)
        return paragraph(text, at.job, at.job.style(text.style), element)
    return set_blocks(cell, at.inside(at.element(role, scope=scope)))


def _row_by_row(block: blocks.Table, row: Sequence[blocks.Cell], at: Place) -> Piece:
    """Return a row as a group of its own: the heads of the columns on the left, the values on the right."""
    inside = at.inside(at.element("Div"))
    lines: list[Piece] = []
    for column, cell in zip(block.columns, row, strict=True):
        if cell:
            head = set_words(column.head, inside, lambda text: set_text(text, inside, "P", style=look.LABEL))
            lines.append(
                Beside([Stack(head), set_blocks(_to_the_left(cell), inside)], _Shares(_HEAD_AND_VALUE, 12.0))
            )
    return Whole(Barred(Stack(lines), 12.0, 0.0), at.sheet.text_height, after=14.0)


def _to_the_left(cell: blocks.Cell) -> blocks.Cell:
    """Return a cell without what only makes sense in a column."""
    plain = {look.CELL_RIGHT: look.CELL, look.HEAD_RIGHT: look.HEAD}
    return tuple(
        replace(block, style=plain.get(block.style, block.style)) if isinstance(block, blocks.Text) else block
        for block in cell
    )


# --- groups -----------------------------------------------------------------------------------------------


@set_block.register
def _(block: blocks.Panel, at: Place) -> list[Piece]:
    made = Ground(set_blocks(block.blocks, at.aside()), block.ground, block.pad, block.bleed, block.bar)
    return [Whole(made, at.sheet.text_height, before=made.before, after=made.after)]


@set_block.register
def _(block: blocks.Beside, at: Place) -> list[Piece]:
    spans = _Shares(block.shares, block.gap)
    widths = [wide for _, wide in spans(at.width)]
    groups = [
        set_blocks(group, replace(at, beside=False, width=wide))
        for group, wide in zip(block.groups, widths, strict=True)
    ]
    return [Beside(groups, spans)]


@set_block.register
def _(block: blocks.InColumns, at: Place) -> list[Piece]:
    spans = _Shares((1 / block.count,) * block.count, 12.0)
    _, wide = spans(at.width)[0]
    inside = replace(at, beside=False, width=wide)
    return [InColumns([piece for group in block.groups for piece in set_block(blocks.Keep(group), inside)], spans)]


class _Shares:
    """Where groups are that share a width."""

    def __init__(self, shares: Sequence[float], gap: float) -> None:
        self._shares, self._gap = shares, gap

    def __call__(self, width: float) -> list[Span]:
        room = width - self._gap * (len(self._shares) - 1)
        spans, left = [], 0.0
        for share in self._shares:
            wide = room * share / sum(self._shares)
            spans.append((left, wide))
            left += wide + self._gap
        return spans


@set_block.register
def _(block: blocks.Keep, at: Place) -> list[Piece]:
    stack = set_blocks(block.blocks, at)
    if not stack.pieces:
        return []
    made = Whole(stack, at.sheet.text_height, before=stack.pieces[0].before, after=stack.pieces[-1].after)
    made.keeps_next = stack.pieces[-1].keeps_next
    return [made]


@set_block.register
def _(block: blocks.Cards, at: Place) -> list[Piece]:
    on_page = block.across * block.down
    chunks = [block.cards[start : start + on_page] for start in range(0, len(block.cards), on_page)]
    pieces: list[Piece] = []
    for chunk in chunks:
        pieces += [Break(), CardPage(block, [(card, _set_card(card, at)) for card in chunk], at.sheet)]
    return [*pieces, Break()]


def _set_card(card: blocks.Card, at: Place) -> Stack:
    return set_blocks(card.blocks, at.inside(at.element("Div")))


# --- what is no words -------------------------------------------------------------------------------------


@set_block.register
def _(block: blocks.Figure, at: Place) -> list[Piece]:
    return set_figure(block, at)


@set_block.register
def _(block: blocks.Bars, at: Place) -> list[Piece]:
    return set_bars(block, at)


@set_block.register
def _(block: blocks.Rules, at: Place) -> list[Piece]:
    high = block.height * (min(at.job.scale, 1.3))
    count = 1 if block.boxed else block.count
    return [WritingLine(high, boxed=block.boxed) for _ in range(count)]


@set_block.register
def _(block: blocks.Gap, at: Place) -> list[Piece]:
    return [Gap(block.height)]


@set_block.register
def _(block: blocks.NewPage, at: Place) -> list[Piece]:
    return [Break()]


@set_block.register
def _(block: blocks.Room, at: Place) -> list[Piece]:
    return [Break(min(block.height, at.sheet.text_height))]
