"""Sessions with something for every sheet of the room: an ordinary one, and a hard one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fishbowl_app.model.entities import (
    Box,
    Code,
    CodeKind,
    Colour,
    Compares,
    Condition,
    Entity,
    Form,
    Kind,
    Option,
    Question,
    QuestionKind,
    WifiSecurity,
)
from fishbowl_app.model.snapshot import Snapshot
from tests.export.pdf.sessions import HARD_NAMES, HARD_TEXTS
from tests.model.build import (
    a_round,
    a_session,
    activity,
    at,
    group,
    note,
    people,
    person,
    seat,
    slot,
    space,
    table_round,
    theme,
    topic,
)

DAY = {"title": "Warm homes", "start_at": "10:00", "held_on": "2026-03-14", "place": "Neuadd Goffa"}
WORDS = (
    *HARD_TEXTS,
    "我们的公共汽车晚上十点以后就没有了。" * 10,
    "مرحبا بالعالم، كيف حالك اليوم؟ " * 6,
    "🚌 🏠 👩‍👩‍👧 👍🏽 too late 🙂 " * 8,
)

SLIDER, STATEMENT, CHOICE = QuestionKind.SLIDER, QuestionKind.STATEMENT, QuestionKind.CHOICE
TRIANGLE, FREE = QuestionKind.TRIANGLE, QuestionKind.WORDS


def a_form(id: str, *conditions: str, **fields: Any) -> list[Entity]:
    """Return a form with its framings or moments, none of which has been handed out."""
    usual = {"compares": Compares.MOMENTS, "numbered": True, "same_people": False, "asks_group": False}
    row = Form(**{"id": id, "place": 0, "title": id, "intro": "", **usual, **fields})
    return [row, *(Condition(f"{id} {title}", id, at, title, "", 1, None) for at, title in enumerate(conditions))]


def asks(
    form: str, place: int, kind: QuestionKind, wording: str, *told: str, several: bool = False
) -> list[Entity]:
    """Return a question; `told` are its extremes, or its boxes."""
    id = f"{form} {place}"
    if kind is CHOICE:
        boxes = [Box(f"{id} {at}", id, at, title) for at, title in enumerate(told)]
        return [Question(id, form, place, kind, wording, "", "", "", several), *boxes]
    return [Question(id, form, place, kind, wording, *(*told, "", "", "")[:3], several)]


A_FORM = (
    *a_form("The day", "", asks_group=True),
    *asks("The day", 0, SLIDER, "Who decides here?", "Landlords", "Tenants"),
    *asks("The day", 1, STATEMENT, "I feel at home."),
    *asks("The day", 2, CHOICE, "What comes first?", "Repairs", "Rent"),
    *asks("The day", 3, TRIANGLE, "What is a good landlord like?", "Cheap", "Quick", "Kind"),
    *asks("The day", 4, FREE, "What else?"),
)


def a_hard_form() -> list[Entity]:
    """Return a form of two framings whose texts try everything."""
    long = [" ".join(words[:280].split()) for words in WORDS]
    rows = a_form(
        "hard", "one", "two", title=long[6][:120], intro=long[1], compares=Compares.FRAMINGS, asks_group=True
    )
    rows = [replace(row, wording=long[7]) if isinstance(row, Condition) else row for row in rows]
    for place, kind in enumerate((SLIDER, STATEMENT, TRIANGLE, FREE)):
        rows += asks("hard", place, kind, long[2 + place], *(words[:80] for words in long[place : place + 3]))
    return [*rows, *asks("hard", 4, CHOICE, long[6], *(words[:120] for words in long[:12]))]


def link(label: str, address: str, owner_id: str = "", place: int = 0) -> Code:
    """Return a code that leads somewhere."""
    return Code(
        id=f"code {label}",
        place=place,
        kind=CodeKind.LINK,
        label=label,
        owner_id=owner_id,
        address=address,
        network="",
        password="",
        security=WifiSecurity.OPEN,
        hidden=False,
        name="",
        organisation="",
        phone="",
        email="",
    )


def a_room(*more, **settings) -> Snapshot:
    """Return two slots by two spaces with three topics, two options, notes in two themes, and a code."""
    return a_session(
        group("Tenants", "T"),
        group("Officers", "O"),
        person("Anwen Pantglas", "Tenants", "Tenant"),
        person("Bethan Carreglefn", "Tenants", "Neighbour", hidden=True),
        person("Dilys Maesgwyn", "Officers", "Officer"),
        person("Elin Rhosgoch", "Officers", "Officer"),
        activity("Welcome", Kind.WELCOME, 10),
        a_round(),
        slot("slot 1", title="Before tea"),
        slot("slot 2", title="After tea"),
        space("Hall", 30, "step-free"),
        space("Library", closed=["slot 2"]),
        topic("Damp", "Anwen Pantglas", cell=("slot 1", "Hall"), number=1, question="Who pays?"),
        topic("Heat pumps", "Bethan Carreglefn", cell=("slot 1", "Library"), number=2),
        topic("Bills", number=3),
        Option("o1", 0, "A repair day", None),
        Option("o2", 1, "One number to call", None),
        theme("Cold"),
        theme("Money"),
        note("It is cold.", id="n1", theme_id="Cold", colour=Colour.BLUE),
        note("It is damp.", id="n2", theme_id="Cold", at=at(1)),
        note("It costs.", id="n3", theme_id="Money", at=at(2)),
        note("Bikes.", id="n4", at=at(3)),
        note("Cold coffee.", id="n5", set_aside=True, at=at(4)),
        link("Survey", "https://example.org/survey", "Hall"),
        *A_FORM,
        *more,
        **{**DAY, **settings},
    )


def a_hard_room(persons: int = 8, notes: int = 26) -> Snapshot:
    """Return a session with long names and texts that try everything, and many spaces."""
    names = [
        *HARD_NAMES,
        *(f"{number} {'Llanfairpwllgwyngyll-Константинович '}{'w' * 60}"[:60] for number in "123"),
    ]
    groups = ("<u>Tenants</u>" + "g" * 26, "Сотрудники", "Officers")
    everybody = [
        *people(persons, *groups),
        *(person(name, groups[1], role=name[::-1][:40]) for name in names),
    ]
    slots = [slot(f"slot {number}", title=f"{number} {words}"[:120]) for number, words in enumerate(WORDS[:4])]
    spaces = [space(f"{number} Ystafell Gynhadledd Fawr y Llawr Cyntaf"[:40], number + 9) for number in range(9)]
    topics = [
        topic(
            " ".join(f"{number} {words}"[:120].split()),
            names[number % len(names)],
            number=number + 1,
            cell=(f"slot {number % 4}", spaces[number % 9].id),
            question=" ".join(words[:280].split()),
        )
        for number, words in enumerate(WORDS)
    ]
    return a_session(
        *map(group, groups),
        *everybody,
        a_round(question="x" * 280),
        table_round(),
        *(seat(who.id, 1 + number % 9, "tables 1", table=1 + number // 9) for number, who in enumerate(everybody)),
        *slots,
        *spaces,
        *topics,
        *(theme(f"t{number}", f"{number} {words}"[:120]) for number, words in enumerate(WORDS[:5])),
        *(
            note(
                f"{number} {WORDS[number % len(WORDS)]}"[:280],
                id=f"note {number:05}",
                at=at(number),
                **({"theme_id": f"t{number % 6}"} if number % 6 < 5 else {}),
            )
            for number in range(notes)
        ),
        *(Option(f"o{number}", number, f"{number} {words}"[:120], None) for number, words in enumerate(WORDS)),
        *a_hard_form(),
        link("Arolwg " + "w" * 53, "https://example.org/" + "x" * 120),
        title=f"Hard <b>& {'W' * 60} Привет",
        **{key: words for key, words in DAY.items() if key != "title"},
    )
