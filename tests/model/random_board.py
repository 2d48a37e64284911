"""What a random person does at the board: themes, stacks, places and slips."""

from __future__ import annotations

from dataclasses import replace

from fishbowl_app.model.defaults import first_board
from fishbowl_app.model.entities import LANGUAGES, BoardLayout, Colour, Note, Passage, Theme, ThemeOrder
from fishbowl_app.model.ops import board, board_import, notes, slips, stacks, themes
from fishbowl_app.model.session import Session
from tests.model.random_parts import Acts, Random, maybe, one, some, words


def a_theme(s: Session, r: Random) -> str:
    return one(r, s.snapshot.themes)


def some_notes(s: Session, r: Random) -> list[str]:
    return r.sample(list(s.snapshot.notes), min(len(s.snapshot.notes), r.randint(0, 5)))


def name(r: Random) -> str:
    return r.choice(["", words(r)])


def spot(r: Random) -> tuple[float, float]:
    return r.uniform(-3e3, 3e3), r.choice([0.0, r.uniform(-3e3, 3e3), 1e9])


def _split(s: Session, r: Random) -> object:
    theme = a_theme(s, r)
    there = [note.id for note in s.snapshot.notes_of_theme(theme)]
    strays = r.choice([[], [], some_notes(s, r)])
    return themes.split_theme(
        s, theme, [some(r, dict.fromkeys(there)), [], some(r, dict.fromkeys(there)) + strays]
    )


def _move(s: Session, r: Random) -> object:
    places = {note_id: r.choice([spot(r), None]) for note_id in some_notes(s, r)}
    return board.move_notes(s, places, r.choice([board.KEEP, None, maybe(r, s.snapshot.themes)]))


def _accept(s: Session, r: Random) -> object:
    rows = [
        themes.SuggestedTheme(r.choice([None, a_theme(s, r)]), name(r), ("nobody", *some_notes(s, r)))
        for _ in range(r.randint(1, 3))
    ]
    return themes.accept_suggestions(s, rows)


def _stack(s: Session, r: Random) -> object:
    return stacks.stack_notes(s, one(r, s.snapshot.notes), some_notes(s, r))


def _tell(s: Session, r: Random) -> object:
    note, told = one(r, s.snapshot.notes), r.choice(["votes", "language", "slip"])
    if told == "votes":
        return notes.edit_note(s, note, votes=r.randint(-1, 9))
    if told == "language":
        return notes.edit_note(s, note, language=r.choice(["", *LANGUAGES]))
    return notes.edit_note(s, note, slip=r.choice([None, r.randint(0, 40)]))


def _edit_board(s: Session, r: Random) -> object:
    if r.random() < 0.5:
        return board.edit_board(s, order=r.choice(list(ThemeOrder)))
    return board.edit_board(s, intro=words(r))


def _import_board(s: Session, r: Random) -> object:
    theme = Theme("theme", 0, name(r), Colour.PINK, None, None)
    top = Note("top", words(r), None, None, None, "Tenants", "", Colour.BLUE, 1.5, "", theme_id=theme.id)
    under = replace(top, id="under", stack_id=top.id, slip=r.randint(1, 40))
    quote = Passage("quote", theme.id, 0, "", top.id)
    rows = board_import.BoardRows(first_board(), (), (theme,), (), (), (under, top), (quote,))
    return board_import.import_board(s, rows, "board.json")


# What keeps every note as it is: where it is may change, and nothing else.
KEEPING: Acts = {
    "add theme": (
        5,
        lambda s, r: themes.add_theme(s, some_notes(s, r), name=name(r), at=r.choice([None, spot(r)])),
    ),
    "rename theme": (2, lambda s, r: themes.rename_theme(s, a_theme(s, r), name(r))),
    "recolour theme": (1, lambda s, r: themes.recolour_theme(s, a_theme(s, r), r.choice(list(Colour)))),
    "move theme": (2, lambda s, r: themes.move_theme(s, a_theme(s, r), r.randint(-1, 5))),
    "merge themes": (3, lambda s, r: themes.merge_themes(s, a_theme(s, r), some(r, s.snapshot.themes))),
    "split theme": (4, _split),
    "delete themes": (1, lambda s, r: themes.delete_themes(s, some(r, s.snapshot.themes)[:2])),
    "place notes": (5, lambda s, r: themes.place_notes(s, some_notes(s, r), maybe(r, s.snapshot.themes))),
    "set aside": (2, lambda s, r: themes.set_aside(s, some_notes(s, r), r.random() < 0.6)),
    "accept suggestions": (2, _accept),
    "move notes": (4, _move),
    "move frame": (1, lambda s, r: board.move_theme_frame(s, a_theme(s, r), *spot(r))),
    "tidy": (1, lambda s, r: board.tidy(s, r.choice(list(BoardLayout)))),
    "stack notes": (5, _stack),
    "unstack": (3, lambda s, r: stacks.unstack(s, some_notes(s, r))),
}
BOARD: Acts = {
    **KEEPING,
    "note on the board": (
        2,
        lambda s, r: notes.add_note(s, words(r), theme_id=maybe(r, s.snapshot.themes), at=spot(r)),
    ),
    "tell of a note": (2, _tell),
    "colour notes": (1, lambda s, r: board.colour_notes(s, some_notes(s, r), r.choice(list(Colour)))),
    "edit board": (1, _edit_board),
    "add slip": (
        2,
        lambda s, r: slips.add_slip(s, r.randint(1, 40), words(r), group_id=maybe(r, s.snapshot.groups)),
    ),
    "expect slips": (1, lambda s, r: slips.expect_slips(s, r.choice([None, 0, 40]))),
    "import board": (1, _import_board),
}
