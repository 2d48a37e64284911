"""The kinds of handout and what can be chosen for them; known without loading a PDF library."""

from __future__ import annotations

from dataclasses import dataclass

CRIB = "crib"
SIGNS, POSTERS, QR, WALL, CHAIRS, TABLES = "signs", "posters", "qr", "wall", "chairs", "tables"
SIGN_IN, BADGES, PLAN, SEATS, FORMS = "sign_in", "badges", "plan", "seats", "forms"
TOPICS, REPORTS, SLIPS, POSTITS, DOTS = "topics", "reports", "slips", "postits", "dots"
FEEDBACK, BOARD = "feedback", "board"
# As they lie on the pile: the moderator's own, what makes the room, what is at the door, what is used in the day.
KINDS = (
    CRIB,
    *(SIGNS, POSTERS, QR, WALL, CHAIRS, TABLES),
    *(SIGN_IN, BADGES, PLAN, SEATS, FORMS),
    *(TOPICS, REPORTS, SLIPS, POSTITS, DOTS),
    *(FEEDBACK, BOARD),
)
TELL_PEOPLE = (TABLES, BADGES, PLAN, SEATS, WALL, TOPICS, REPORTS, BOARD)  # by name, role or group
WALL_SIZES = ("A3", "A2", "A1")
SLIPS_ON_SHEET = {2: (1, 2), 4: (2, 2), 8: (2, 4)}  # across and down
SLIPS_WITHOUT_COUNT = 24
MOST_COPIES = 100
MOST_BLANK = 500  # rows or sheets


@dataclass(frozen=True)
class Options:
    """What can be chosen for handouts.

    Attributes:
        paper: one of PAPER_NAMES; the large paper of "A4" is A3, that of "Letter" is Tabloid.
        large_paper: the printer takes it; else posters, QR codes, wall and board are put together from sheets.
        wall_size: how large the agenda wall is, one of WALL_SIZES.
        wall_filled: the topics that hang already are printed too.
        slips: the numbers of the first and the last slip; None takes those the session says were handed out.
        slips_on_sheet: one of SLIPS_ON_SHEET.
        spare_rows: rows of the sign-in sheet for whoever is not on the list.
        blank_topics, blank_reports: sheets without a topic.
        theme: the number of the theme whose notes are printed onto post-its; None takes all notes.
        form: the number of the form that is printed, from 1; None takes all.
        forms_each: how many are printed of a framing or moment of which nobody said how many are handed out; None
            takes one for each person.
        fold_badges: name badges are printed twice, to be folded.
        small_chairs: two cards for chairs are on a sheet instead of one.
        copies: of a kind, how often it is printed; once where it is not named.
        keys: of commands of the window to which somebody gave other keys, the first one; "" for none.
    """

    paper: str = "A4"
    large_paper: bool = True
    wall_size: str = "A3"
    wall_filled: bool = True
    slips: tuple[int, int] | None = None
    slips_on_sheet: int = 4
    spare_rows: int = 8
    blank_topics: int = 4
    blank_reports: int = 1
    theme: int | None = None
    form: int | None = None
    forms_each: int | None = None
    fold_badges: bool = False
    small_chairs: bool = False
    copies: tuple[tuple[str, int], ...] = ()
    keys: tuple[tuple[str, str], ...] = ()

    def copies_of(self, kind: str) -> int:
        """Return how often a kind is printed."""
        return dict(self.copies).get(kind, 1)


@dataclass(frozen=True)
class KindPages:
    """The pages of a kind in one PDF: the number of the first, from 1, and how many there are."""

    kind: str
    start: int
    count: int


@dataclass(frozen=True)
class Handouts:
    """Handouts that were made: the PDF, b"" where nothing is to be printed, and where in it each kind is.

    `marks` is how many kinds of mark stand for letters that no font has; `unread` are the labels of QR codes that
    are on it and could not be read back.
    """

    content: bytes
    page_count: int
    marks: int
    kinds: tuple[KindPages, ...]
    unread: tuple[str, ...] = ()
