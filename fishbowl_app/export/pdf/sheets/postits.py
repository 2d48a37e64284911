"""Notes printed onto real post-its: a guide to stick empty ones on, then the notes in the same places."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Big, Block, Card, Cards, Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.paper import foot, paper, true_size
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.print_pack import NoteCard, PrintPack, ThemeNotes

_SIDE = 76 * mm
_GAP = 5 * mm  # so that notes are stuck on easily, and none lies over another
_PAD = 6 * mm
_ACROSS, _DOWN = 2, 3
_WORDS_HEIGHT = _SIDE - 2 * _PAD - 14
_LEAST = 9.0
_ON_GUIDE = _ACROSS * _DOWN


def postits(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return the guide, then all notes that are not set aside, or those of one theme; only the guide for none."""
    title = press.words.translate("Handouts", "Post-it notes")
    sheet, words_below = paper(options), foot(press, pack, true_size(press, title))
    guide = tuple(Card(tuple(_guide(press))) for _ in range(_ON_GUIDE))
    pages = [Pages(sheet, (_grid(guide, outline=True),), words_below)]
    notes = tuple(Card(tuple(_note(press, theme, note))) for theme, note in _wanted(pack, options))
    return [*pages, Pages(sheet, (_grid(notes, outline=False),), words_below)] if notes else pages


def _grid(cards: tuple[Card, ...], *, outline: bool) -> Cards:
    return Cards(cards, _ACROSS, _DOWN, _SIDE, _SIDE, pad=_PAD, gap=_GAP, cut=False, outline=outline)


def _wanted(pack: PrintPack, options: Options) -> Iterator[tuple[ThemeNotes, NoteCard]]:
    for theme in pack.themes:
        number = theme.theme.number if theme.theme else None
        if not theme.aside and options.theme in (None, number):
            yield from ((theme, note) for note in theme.notes)


def _guide(press: Press) -> Iterator[Block]:
    words = press.words
    yield press.paragraph(words.translate("Handouts", "Sticky edge up here"), look.LABEL)
    yield press.paragraph(
        words.translate("Handouts", "Stick an empty post-it of 76 mm on this square."), look.CARD
    )
    yield press.paragraph(
        words.translate(
            "Handouts",
            "Then print the notes onto this sheet. Print both at 100%, not “fit to page”.",
        ),
        look.CELL,
    )


def _note(press: Press, theme: ThemeNotes, note: NoteCard) -> Iterator[Block]:
    yield Big(press.paragraph(note.text, look.STICK), _WORDS_HEIGHT, _LEAST)
    name = press.words.theme(theme.theme) if theme.theme else ""
    yield press.paragraph(DOT.join(part for part in (str(note.number), name) if part), look.STICK_FOOT)
