"""A session whose board has one of everything, and boards at random."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from fishbowl_app.model.changes import Op
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import (
    BoardLayout,
    Canvas,
    CanvasKind,
    Colour,
    Kind,
    Note,
    Passage,
    Region,
    Theme,
    ThemeOrder,
)
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.groups import add_group
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.session import Session

AT = 1_780_000_000.0
TITLE = "Warm homes"
WORDS = (
    "The walls are damp behind every wardrobe.",
    "=SUM(A1:A9)",
    "+44 is what they ring from",
    "-5 degrees in the bedroom",
    "@council: answer",
    "'=quoted already",
    'Nobody told us, "not once";\nand then, a letter',
    "Mae'r tŷ yn oer o hyd",
    "Kälte – and 日本語 and 😀",
    "The rent went up",
    "The rent went up again",
    "A warm room a week, please",
)


def a_board(path: Path) -> Session:
    """Return a session with people, a round that was held, notes, themes, stacks, a canvas and a write-up."""
    clock = FixedClock()
    session = Session.create(path, title=TITLE, clock=clock)
    tenants, officers = add_group(session, "Tenants"), add_group(session, "Officers")
    add_participant(session, name="Anwen Pantglas", role="Tenant", group_id=tenants.id)
    add_participant(session, name="Bethan Rees", role="Tenant", group_id=tenants.id)
    add_participant(session, name="Dylan Llwyd", role="Estate officer", group_id=officers.id)
    held = add_activity(session, Kind.ROUND, "How it is", 1200, question="What happens today?")
    add_activity(session, Kind.ROUND, "What next", 1200)
    start_activity(session, held.id)
    clock.advance(1000)
    finish_activity(session, held.id)
    _fill(session, held.id)
    return session


def _fill(session: Session, round_id: str) -> None:
    now = session.snapshot
    tenants, officers = (group.id for group in now.group_list)
    anwen = next(person.id for person in now.people if person.name == "Anwen Pantglas")
    notes = [
        Note(f"note {n}", words, None, None, None, None, "", Colour.YELLOW, AT + n * 1e-5, "typed")
        for n, words in enumerate(WORDS)
    ]
    changed = {
        0: {
            "theme_id": "damp",
            "activity_id": round_id,
            "chair": 2,
            "participant_id": anwen,
            "group_id": tenants,
            "role": "Tenant",
        },
        1: {"theme_id": "damp", "stack_id": "note 0", "role": "Estate officer", "group_id": officers, "votes": 3},
        2: {"theme_id": "rent", "x": 12.5, "y": 0.0, "colour": Colour.PINK, "language": "en"},
        3: {"set_aside": True, "slip": 37, "source": "replies.csv"},
        4: {"region_id": "region 0", "region_x": 0.0, "region_y": 0.25, "x": -5.0, "y": 9.0},
        5: {"region_id": "region 1", "theme_id": "rent", "role": "Tenant"},
        7: {"language": "cy", "theme_id": "rent", "votes": 12, "slip": 1},
    }
    with session.change(Op.IMPORT_NOTES) as tx:
        tx.insert(Theme("damp", 0, "Damp walls", Colour.BLUE, 100.0, -20.0))
        tx.insert(Theme("rent", 1, "", Colour.GREEN, None, None))
        tx.insert(Canvas("canvas", 0, CanvasKind.TWO_BY_TWO, "What first", "little", "much", "cheap", "dear"))
        for place, title in enumerate(("Now", "Later")):
            tx.insert(Region(f"region {place}", "canvas", place, title))
        for number, note in enumerate(notes):
            tx.insert(_with(note, changed.get(number, {})))
        tx.insert(Passage("p0", "damp", 0, "It is cold, and it is damp.", None))
        tx.insert(Passage("p1", "damp", 1, "", "note 0"))
        tx.insert(Passage("p2", "rent", 0, "", "note 7"))
        tx.update(
            tx.snapshot.board,
            layout=BoardLayout.CLUSTERS,
            order=ThemeOrder.VOTES,
            intro="What we heard.",
            closing="Thanks.",
            least_count=2,
            stop_words=("home",),
            kept_words=("not",),
            slips=180,
        )


def random_board(path: Path, seed: int) -> Session:
    """Return a session whose notes lie wherever chance put them; only what a file forbids is left out."""
    rng = random.Random(seed)
    session = Session.create(path, title=TITLE, clock=FixedClock())
    with session.change(Op.IMPORT_NOTES) as tx:
        themes = [Theme(f"theme {n}", n, rng.choice(["", "Rent", "Cold"]), rng.choice([*Colour]), None, None)
                  for n in range(rng.randrange(4))]  # fmt: skip
        for theme in themes:
            tx.insert(theme)
        tops: list[Note] = []
        for number in range(rng.randrange(40)):
            note = _random_note(rng, number, [theme.id for theme in themes])
            if tops and rng.random() < 0.2:
                top = rng.choice(tops)
                under = {"stack_id": top.id, "theme_id": top.theme_id, "set_aside": top.set_aside}
                tx.insert(_with(note, under))
            else:
                tops.append(tx.insert(note))
        for place, top in enumerate(tops):
            if top.theme_id is not None and rng.random() < 0.3:
                tx.insert(Passage(f"passage {place}", top.theme_id, place, "", top.id))
    return session


def _random_note(rng: random.Random, number: int, themes: list[str]) -> Note:
    theme = rng.choice([*themes, None])
    words, colour = rng.choice(WORDS), rng.choice([*Colour])
    note = Note(f"note {number}", words, None, None, None, None, "", colour, AT + rng.random(), "typed")
    more = {
        "theme_id": theme,
        "set_aside": theme is None and rng.random() < 0.3,
        "votes": rng.choice([0, 0, 1, 25]),
        "language": rng.choice(["", "cy", "en", "de", "fr", "es"]),
        "slip": number + 1 if rng.random() < 0.3 else None,
        "role": rng.choice(["", "Tenant"]),
    }
    return _with(note, more)


def _with(note: Note, more: dict[str, object]) -> Note:
    return replace(note, **more)  # type: ignore[arg-type]
