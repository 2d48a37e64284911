"""A document with every kind of block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import (
    Bar,
    BarRow,
    Bars,
    Beside,
    Big,
    Block,
    Bullets,
    Card,
    Cards,
    Contents,
    Figure,
    Gap,
    Keep,
    NewPage,
    Pages,
    Pair,
    Panel,
    Picture,
    Room,
    Rules,
    Text,
    Words,
)
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.wording import Wording

A4 = look.sheet("A4")
A3_WIDE = replace(A4, width=1190.55, height=841.89)
ENGLISH = "The boiler was off for nine days, and nobody rang us once to say when somebody would come. "
WELSH = "Bu'r boeler yn segur am naw diwrnod, ac ni ffoniodd neb i ddweud pryd y deuai rhywun i'w drwsio. "


@dataclass(frozen=True)
class Plate(Picture):
    """A circle with words in it."""

    words: Words

    def size(self, pen, width):
        return min(width, 120.0), 120.0

    def draw(self, pen, width, height):
        pen.circle(width / 2, height / 2, width / 2 - 2, stroke=look.ACCENT, fill=look.TINT)
        pen.write(self.words, 20, height - 30, width - 40, align="centre")
        pen.line_of(self.words, width / 2, 20, 8, align="centre", bold=True)


@dataclass(frozen=True)
class Maker:
    """Makes blocks in English, or woven with Welsh."""

    woven: bool = False
    press: Press = field(default_factory=lambda: Press(A4, Wording("en")))

    def words(
        self, english: str, welsh: str, style: ParagraphStyle = look.PLAIN, *, is_title: bool = False
    ) -> Words:
        first, second = (
            Text(words, style, language, is_title=is_title) for words, language in ((english, "en"), (welsh, "cy"))
        )
        return Pair(first, second) if self.woven else first

    def pages(self) -> list[Pages]:
        foot = self.words("Warm homes", "Cartrefi cynnes", look.FOOTER)
        return [
            Pages(A4, tuple(self._report()), foot),
            Pages(A3_WIDE, tuple(self._wall()), foot),
            Pages(A4, (self._cards(),), None),
        ]

    def _report(self) -> Iterator[Block]:
        press = self.press
        title = self.words("Warm <b>homes</b>", "Cartrefi cynnes", look.COVER_TITLE, is_title=True)
        yield Panel((title,), look.ACCENT, 20, bleed=(A4.left, A4.top, A4.right))
        yield press.paragraph("Our page", link="https://example.org/session")
        yield Contents(self.words("Contents", "Cynnwys", look.SUBHEADING))
        yield NewPage()
        for number in (1, 2):
            yield replace(
                press.heading(f"Round {number}", room=200),
                words=self.words(f"Round {number}", f"Rownd {number}", look.HEADING),
            )
            yield self.words(ENGLISH * 8, WELSH * 8)
            yield press.heading("What was said", 3)
            yield press.quote(ENGLISH * 9, "A tenant", "Theme: heat")
            yield self._table()
            yield self._bars()
        yield from self._groups()

    def _groups(self) -> Iterator[Block]:
        press = self.press
        yield Bullets(
            ((self.words("One", "Un"), press.paragraph("and more")), (press.paragraph("Two"),)), numbered=True
        )
        yield Figure(
            Plate(self.words("Heat", "Gwres", look.CELL)), self.words("A circle: heat", "Cylch: gwres"), "centre"
        )
        yield Figure(Plate(press.paragraph("Nothing", look.CELL)), None)
        yield Panel(
            (press.paragraph("Question", look.LABEL), self.words("Why?", "Pam?")), look.TINT, 12, bar=look.ACCENT
        )
        yield Keep((press.paragraph("One thing"), press.paragraph("with another")))
        yield Beside(((press.paragraph(ENGLISH * 3),), (Rules(3),)), (2, 1))
        yield Gap(20)
        yield Room(400)
        yield Rules(1, 60, boxed=True)

    def _table(self) -> Block:
        plate = Figure(Plate(self.press.paragraph("Dot", look.CELL)), self.press.paragraph("A dot"))
        rows = [
            (
                "" if number % 4 == 3 else str(number),
                self.words(ENGLISH * (number % 3), WELSH, look.CELL),
                str(number * 7),
            )
            for number in range(25)
        ]
        long = tuple(self.press.paragraph(ENGLISH * 4, look.CELL) for _ in range(12))
        return self.press.table([("No.", 60), ("Note",), ("Dots", 130, True)], [*rows, ("26", long, plate)])

    def _bars(self) -> Block:
        rows = (
            BarRow(
                self.words(f"Group {number}", f"Grŵp {number}", look.CELL_BOLD),
                (
                    Bar(number / 30, self.press.paragraph(f"{number} people", look.CELL), pale=True),
                    Bar(1 - number / 30, self.words(f"{number} minutes", f"{number} munud", look.CELL)),
                ),
            )
            for number in range(30)
        )
        return Bars(tuple(rows), self.words("Time by group", "Amser fesul grŵp"))

    def _wall(self) -> Iterator[Block]:
        yield self.press.heading("The wall")
        rows = [(f"{hour}:00", "Heat", "Rent", "") for hour in range(9, 13)]
        yield self.press.table([("From", 80), ("Hall",), ("Foyer",), ("Yard",)], rows, row_height=120, ruled=True)

    def _cards(self) -> Block:
        cards = (
            Card(
                (
                    Big(self.words(f"Bronwen {number}", f"Bronwen {number}", look.FIGURE), 40),
                    self.press.paragraph(ENGLISH * number),
                ),
                middle=number % 2 == 0,
                ground=look.TINT if number % 3 == 0 else None,
                upside_down=number % 4 == 0,
            )
            for number in range(11)
        )
        return Cards(tuple(cards), 2, 5, width=255.0, height=155.0, outline=True)
