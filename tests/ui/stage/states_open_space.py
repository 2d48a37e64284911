"""Every scene of open space, the friendly and the worst: six slots of ten spaces, fifteen clocks, long words."""

from __future__ import annotations

from fishbowl_app.model.entities import State
from fishbowl_app.model.rules.stage_open_space import (
    AgreementScene,
    Chosen,
    ClocksScene,
    EmptyWall,
    NewsItem,
    NewsScene,
    PitchScene,
    RankedOption,
    RankingScene,
    StageBreakout,
    StageCell,
    StageSide,
    StageSlot,
    StageTopic,
    WallScene,
)
from fishbowl_app.model.rules.timebox import Phase
from fishbowl_app.ui.stage.state import Face, SlotTime, StageState

QUESTION = "What would make our homes warm by next winter?"
TITLES = (
    "Damp and mould",
    "Who checks the insulation?",
    "Talking to each other before things break",
    "A winter fund that everybody can ask",
    "Heat pumps in terraces",
    "Noise",
    "Ymgysylltu â chymunedau gwledig",
    "Rents after the works",
    "Cynrychiolaeth tenantiaid",
    "A repairs line in Welsh",
)
SPACES = ("Main hall", "Chapel room", "Library", "Ystafell y Pwyllgor", "Garden", "Kitchen", "Stage left", "Loft")
LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch a'r cylch: tai cynnes i bawb erbyn y gaeaf"
LONG = LONG.ljust(120, "?")
CONVENERS = (("Anwen",), ("Dylan", "Elin (T)"), ("Gwenllian Prys-Llewelyn",), ())
TIMES = tuple(SlotTime(f"{10 + n}:00", f"{10 + n}:45") for n in range(6))


def topic(number, title=None, conveners=None):
    names = CONVENERS[number % len(CONVENERS)] if conveners is None else conveners
    return StageTopic(number, title or TITLES[number % len(TITLES)], names)


def a_wall(slots, spaces, now=None, title=None, conveners=None, free=7, closed=None):
    """Return a wall in which each so manieth cell is free; the slots before `now` are over."""
    states = [
        State.PLANNED if now is None or n > now else State.RUNNING if n == now else State.DONE
        for n in range(1, slots + 1)
    ]
    names = [SPACES[n % len(SPACES)] for n in range(spaces)]
    rows = []
    for row in range(spaces):
        cells = []
        for column in range(slots):
            number = column * spaces + row + 1
            empty = number % free == 0 or (column, row) == closed
            cells.append(StageCell(None if empty else topic(number, title, conveners), (column, row) == closed))
        rows.append(tuple(cells))
    return WallScene(
        tuple(StageSlot(n, f"Breakouts {n}", state) for n, state in enumerate(states, 1)),
        tuple(names),
        tuple(rows),
    )


def a_face(left, total=2700, phase=None, **more):
    """Return a clock with so many seconds left."""
    found = Phase.OVER if left <= 0 else Phase.LAST_MINUTE if left <= 60 else Phase.RUNNING
    found = Phase.WRAPPING_UP if 60 < left <= 300 else found
    digits, over = f"{max(0, left) // 60}:{max(0, left) % 60:02}", f"+{-left // 60}:{-left % 60:02}"
    return Face(phase or found, digits, over if left <= 0 else "", left_s=left, **more)


def clocks(*left, title=None, turned=0):
    """Return the breakouts of slot 2 with so many seconds left."""
    rows = tuple(
        StageBreakout(SPACES[n % len(SPACES)], n + 1, title or TITLES[n % len(TITLES)]) for n in range(len(left))
    )
    faces = tuple(each if isinstance(each, Face) else a_face(each) for each in left)
    return StageState(ClocksScene(2, "Breakouts 2", rows), a_face(60), turned=turned, clocks=faces, times=TIMES)


SUMMARY = (
    "Most of the damp comes from kitchens without a fan. Tenants open windows and lose the heat they pay for. "
    "Fans cost less than one winter of repairs."
)
ADVICE = "A fan in every kitchen by October. One number to ring, in both languages."
NEWS = tuple(NewsItem(n, TITLES[n], SUMMARY, ADVICE if n % 2 else "", n % 4) for n in range(1, 7))
WORDY = tuple(NewsItem(n, LONG, "Gair " * 40, "x" * 200, 12) for n in range(1, 25))
OPTIONS = tuple(
    RankedOption(rank, letter, title, count, rank == 2)
    for rank, letter, title, count in (
        (1, "C", TITLES[2], 41),
        (2, "A", TITLES[0], 27),
        (2, "D", TITLES[3], 27),
        (4, "B", TITLES[1], 12),
        (5, "E", TITLES[4], 0),
        (5, "F", TITLES[5], None),
    )
)
MANY_OPTIONS = tuple(RankedOption(n, f"A{chr(64 + n)}", LONG, 30 - n, tied=True) for n in range(1, 25))
LEFT = StageSide("Tenants", 23, 3, (Chosen("B", TITLES[1], (3,)),))
RIGHT = StageSide("Housing officers", 14, 3, (Chosen("E", TITLES[4], (1,)),))
BOTH = (Chosen("C", TITLES[2], (1, 3)), Chosen("A", TITLES[0], (2, 2)))
WORST_SIDE = StageSide("Cynrychiolwyr y Gymdeithas Dai a Chynghorwyr", 120, 9, (Chosen("AB", LONG, (1,)),) * 8)
OPEN_SPACE_STATES = {
    "wall-empty": StageState(EmptyWall(QUESTION, 4, 6), a_face(1200), "10:12"),
    "wall-empty-plain": StageState(EmptyWall("", 0, 0)),
    "wall": StageState(a_wall(4, 6, now=2, closed=(3, 2)), a_face(1500), times=TIMES),
    "wall-small": StageState(a_wall(2, 3), times=TIMES),
    "wall-last-minute": StageState(a_wall(3, 4, free=2), a_face(42), times=TIMES),
    "wall-many": StageState(a_wall(6, 10, now=3), a_face(-80), times=TIMES, turned=1),
    "wall-worst": StageState(a_wall(6, 10, title=LONG, conveners=(LONG[:60],) * 3), turned=2),
    "pitch": StageState(
        PitchScene(topic(7, conveners=("Anwen", "Dylan")), QUESTION, (), "Chapel room", 2), times=TIMES
    ),
    "pitch-short": StageState(PitchScene(topic(6, conveners=()), "", (), "", None)),
    "pitch-merged": StageState(
        PitchScene(topic(3, conveners=("Anwen", "Tenant")), QUESTION, (TITLES[0], TITLES[8]), "Library", 1),
        times=TIMES,
    ),
    "pitch-worst": StageState(
        PitchScene(topic(99, LONG, (LONG[:60],) * 6), LONG + LONG, (LONG,) * 4, LONG[:60], 6), times=TIMES
    ),
    "clocks": clocks(1500, 1500, 280, 1500, 1800, 42, -80, a_face(900, paused=True)),
    "clocks-few": clocks(1500, 250, 1500),
    "clocks-not-started": clocks(a_face(2700, phase=Phase.NOT_STARTED), a_face(900, ended=True), 30),
    "clocks-many": clocks(*[1500] * 10, -80, 42, 1500, -20, 200, turned=1),
    "clocks-all-over": clocks(*range(-15, 0)),
    "clocks-worst": clocks(*[-11_111] * 15, title=LONG, turned=1),
    "news": StageState(NewsScene(NEWS[:2], (4, 7, 9))),
    "news-many": StageState(NewsScene(NEWS, ()), turned=1),
    "news-none": StageState(NewsScene((), tuple(range(1, 25)))),
    "news-worst": StageState(NewsScene(WORDY, tuple(range(25, 99))), turned=5),
    "ranking": StageState(RankingScene(OPTIONS, 107, 40, 3)),
    "ranking-none": StageState(RankingScene((), 0, 0, 3)),
    "ranking-worst": StageState(RankingScene(MANY_OPTIONS, 12_345, 120, 3), turned=1),
    "agreement": StageState(AgreementScene(LEFT, RIGHT, BOTH)),
    "agreement-nothing-shared": StageState(AgreementScene(LEFT, RIGHT, ())),
    "agreement-not-named": StageState(AgreementScene()),
    "agreement-worst": StageState(
        AgreementScene(WORST_SIDE, WORST_SIDE, (Chosen("AB", LONG, (1, 2)),) * 5), turned=1
    ),
}
