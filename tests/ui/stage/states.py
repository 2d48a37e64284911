"""Everything the room can be shown, the friendly and the worst: 280 letters, 12 chairs, 30 who wait."""

from __future__ import annotations

from fishbowl_app.model.rules.stage import (
    BreakScene,
    Closing,
    FeedbackScene,
    NextSeat,
    NextSeats,
    NextTables,
    RoundScene,
    StageChair,
    Tables,
    TalkScene,
    Welcome,
)
from fishbowl_app.model.rules.stage_tables import StageTable, TableOf
from fishbowl_app.model.rules.timebox import Phase
from fishbowl_app.ui.stage.state import Face, StageState
from tests.ui.stage.states_asking import ASKING_STATES
from tests.ui.stage.states_board import BOARD_STATES
from tests.ui.stage.states_code import CODE_STATES
from tests.ui.stage.states_open_space import OPEN_SPACE_STATES

QUESTION = "What would make our homes warm by next winter?"
LONG_QUESTION = (
    "How can tenants and housing officers together make sure that every home on the estate can be heated through "
    "the winter without anybody having to choose between warmth and food, and what would each of us be ready to "
    "change in the way we work with one another from autumn on, please?"
).ljust(280, "?")
LONG_TITLE = (
    "A workshop of tenants and housing officers of the northern estates on homes that can be heated ".ljust(
        120, "x"
    )
)
NAMES = (
    "Anwen",
    "Bethan",
    "Caradog",
    "Dylan",
    "Elin (T)",
    "Elin (O)",
    "Ffion",
    "Gethin",
    "Heledd",
    "Ifor",
    "Jac",
    "Ŵyn",
)
# As long as a name may be; one is a single word.
LONG_NAMES = (
    tuple(
        name.ljust(60, "y")[:60]
        for name in (
            "Bartholomew-Maximilian Featherstonehaugh",
            "Gwenllian Angharad Prys-Llewelyn Griffit",
            "Llanfairpwllgwyngyllgogerychwyrndrobwlll",
            "Anastasia Konstantinopoulou-Papadimitrio",
        )
    )
    * 3
)


# Whole names, as they stand on a list of people who signed up.
WELSH = (
    "Gwenllian Prys-Llewelyn",
    "Angharad Cadwaladr-Jones",
    "Llŷr ap Gruffydd Hughes",
    "Rhiannon Haf Llewelyn",
    "Siân Eluned Griffiths",
    "Dafydd Emrys Prytherch",
    "Bronwen Mair Thomas",
    "Caradog Wynne-Roberts",
    "Ffion Angharad Ellis",
    "Gwyneth Lloyd-Williams",
    "Iestyn Rhys Morgan",
    "Tudur Owain Pritchard",
)
SURNAMES = ("Davies", "Evans", "Griffiths", "Hughes", "Jenkins", "Lewis", "Morgan", "Owen", "Roberts", "Williams")
MANY = tuple(f"{name} {surname}" for name in NAMES[:4] + NAMES[6:] for surname in SURNAMES)


def a_list(names, question=QUESTION, *, tables=9, moves=3, unlisted=False):
    """Return a list of people for a table round, of whom all but each third (or so) change tables."""
    rows = tuple(TableOf(name, n % tables + 1, bool(moves and n % moves)) for n, name in enumerate(names))
    return NextTables(2, 2, question, (), rows, unlisted)


def chairs(names, free=(), rotating=None, speaking=None):
    return tuple(
        StageChair(number, "" if number in free else name, number in free, number == rotating, number == speaking)
        for number, name in enumerate(names, start=1)
    )


def a_round(seated, waiting=(), question=QUESTION, full=False, prepared=False, needs_two=False):
    return RoundScene(2, 3, question, seated, tuple(waiting), full, prepared, needs_two)


def a_face(phase=Phase.RUNNING, digits="12:05", over="", paused=False, share=0.6):
    return Face(phase, digits, over, paused, share=share)


LATE = a_face(Phase.OVER, "0:00", "+1:20")
FIVE = NAMES[:5]
MOVED = {2: 2, 3: 5}  # who stays on a chair, and on which they sat
NAMELESS = tuple(StageTable(n, ("",) * 5) for n in range(1, 13))
ROLES = tuple(StageTable(n, ("Housing officer", "Tenant", "Tenant", "Tenant", "")) for n in range(1, 6))
MANY_TABLES = tuple(StageTable(n, MANY[n * 5 - 5 : n * 5]) for n in range(1, 21))
TABLES = tuple(StageTable(n, NAMES[n * 4 - 4 : n * 4]) for n in (1, 2, 3))
STATES = {
    "nothing": StageState(),
    "welcome": StageState(Welcome("Homes we can heat", QUESTION, "Neuadd y Pentref"), None, "09:58"),
    "welcome-long": StageState(Welcome(LONG_TITLE, LONG_QUESTION, LONG_TITLE), None, "09:58"),
    "welcome-title": StageState(Welcome("Homes", "", ""), None, "09:58"),
    "talk": StageState(TalkScene("How the fund works", QUESTION), a_face(), "10:12"),
    "talk-long": StageState(TalkScene(LONG_TITLE, LONG_QUESTION), LATE, "10:12"),
    "talk-title": StageState(TalkScene("How the fund works", ""), None, "10:12"),
    "round": StageState(a_round(chairs(FIVE, free=(4,))), a_face(), "10:12"),
    "round-waiting": StageState(
        a_round(chairs(FIVE, free=(4,), speaking=2), NAMES[5:9]), a_face(Phase.WRAPPING_UP), "10:12"
    ),
    "round-full": StageState(a_round(chairs(FIVE), NAMES[5:9], full=True), a_face(Phase.LAST_MINUTE, "0:42")),
    "round-over": StageState(a_round(chairs(FIVE), full=True), LATE),
    "round-paused": StageState(
        a_round(chairs(NAMES[:6], free=(6,), rotating=6)), a_face(paused=True), one_point=True
    ),
    "round-prepared": StageState(
        a_round(chairs(FIVE, free=(2, 3, 4, 5)), prepared=True, needs_two=True),
        a_face(Phase.NOT_STARTED, "20:00"),
    ),
    "round-alone": StageState(a_round(chairs(FIVE, free=(2, 3, 4, 5)), needs_two=True), a_face()),
    "round-closed": StageState(a_round(chairs(NAMES[:8])), a_face(digits="1:12:05"), invites=False),
    "round-nameless": StageState(a_round(chairs(("",) * 5), ("", "")), a_face()),
    "round-three": StageState(a_round(chairs(NAMES[:3])), a_face()),
    "round-twelve": StageState(a_round(chairs(NAMES, free=(7,)), NAMES * 2 + NAMES[:6]), a_face()),
    "round-worst": StageState(
        a_round(chairs(LONG_NAMES, free=(7,), rotating=12, speaking=3), (LONG_NAMES * 3)[:30], LONG_QUESTION),
        a_face(Phase.WRAPPING_UP),
    ),
    "round-worst-full": StageState(
        a_round(chairs(LONG_NAMES, rotating=12), (LONG_NAMES * 3)[:30], LONG_QUESTION, full=True),
        a_face(Phase.OVER, "0:00", "+11:05:20"),
    ),
    "seats-first": StageState(
        NextSeats(1, 3, QUESTION, tuple(NextSeat(n, name) for n, name in enumerate(FIVE, 1)), ()),
        a_face(Phase.NOT_STARTED, "20:00"),
        invites=False,
    ),
    "seats": StageState(
        NextSeats(
            2, 3, QUESTION, tuple(NextSeat(n, name, MOVED.get(n)) for n, name in enumerate(FIVE, 1)), NAMES[8:]
        ),
        invites=False,
    ),
    "seats-worst": StageState(
        NextSeats(
            2,
            3,
            LONG_QUESTION,
            tuple(NextSeat(n, name, None if n % 2 else 13 - n) for n, name in enumerate(LONG_NAMES, 1)),
            LONG_NAMES,
        ),
        invites=False,
    ),
    "seats-twelve": StageState(
        NextSeats(
            2, 3, QUESTION, tuple(NextSeat(n, name, MOVED.get(n)) for n, name in enumerate(WELSH, 1)), WELSH[:7]
        ),
        invites=False,
    ),
    "tables": StageState(Tables(1, 2, QUESTION, TABLES), a_face()),
    "tables-nameless": StageState(Tables(1, 2, QUESTION, NAMELESS), a_face(Phase.WRAPPING_UP)),
    "tables-next-nameless": StageState(NextTables(1, 2, QUESTION, NAMELESS, (), True), a_face(Phase.NOT_STARTED)),
    "tables-next-roles": StageState(NextTables(1, 2, QUESTION, ROLES, (), True), a_face(Phase.NOT_STARTED)),
    "tables-next-many": StageState(a_list(MANY, unlisted=True), a_face(Phase.NOT_STARTED), turned=4),
    "tables-many": StageState(Tables(1, 2, QUESTION, MANY_TABLES), a_face(Phase.LAST_MINUTE, "0:42"), turned=1),
    "tables-next-worst": StageState(a_list(LONG_NAMES * 10, LONG_QUESTION), a_face(Phase.NOT_STARTED), turned=1),
    "tables-next": StageState(
        a_list(NAMES),
        a_face(Phase.NOT_STARTED, "20:00"),
    ),
    "tables-worst": StageState(
        Tables(1, 2, LONG_QUESTION, tuple(StageTable(n, LONG_NAMES) for n in range(1, 61))),
        a_face(Phase.OVER, "0:00", "+11:05:20"),
    ),
    "feedback": StageState(FeedbackScene(2, QUESTION), a_face(digits="4:30")),
    "feedback-long": StageState(FeedbackScene(2, LONG_QUESTION), a_face(Phase.LAST_MINUTE, "0:30")),
    "break": StageState(BreakScene("Tea and Welsh cakes", 1_780_000_000.0), a_face(digits="4:30"), "10:12"),
    "break-over": StageState(BreakScene(LONG_TITLE, 1_780_000_000.0), LATE, "10:12"),
    "break-next": StageState(BreakScene("Break", None), None, "10:12"),
    "closing": StageState(Closing("Homes we can heat")),
    "closing-long": StageState(Closing(LONG_TITLE)),
    **OPEN_SPACE_STATES,
    **BOARD_STATES,
    **CODE_STATES,
    **ASKING_STATES,
}
# Others are one of these, larger or smaller.
SIZES = ((1024, 768), (1280, 720), (1920, 1080), (3840, 2160))
