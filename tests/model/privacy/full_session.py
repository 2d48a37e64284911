"""A session that names its people in every place where it can."""

from __future__ import annotations

from dataclasses import replace

from fishbowl_app.model.entities import Action, CodeKind, Dots, Option, Report, SeatRuleKind, Translation
from fishbowl_app.model.ops.codes import new_code
from fishbowl_app.model.snapshot import Snapshot
from tests.model.build import (
    T0,
    a_round,
    a_session,
    asks,
    feedback,
    group,
    note,
    person,
    quotes,
    rule,
    seat,
    space,
    theme,
    timebox,
    topic,
    turn,
    wants,
    wrote,
)

REMARK = "needs a chair near the door"
SIAN = replace(person("Siân Bevan", "Tenants", "Tenant", id="s", hidden=True), note=REMARK)
GARETH = person("Gareth Price", "Tenants", "Tenant", id="g")
MAYOR = person("Huw Owen", "Town hall", "Mayor", id="h")
WIFI = replace(new_code(CodeKind.WIFI), label="Wi-Fi", network="hall", password="cwtch-2026")
CONTACT = replace(new_code(CodeKind.CONTACT), label="Ask", name="Elin Wyn", phone="01970 123456")
PAGE = replace(new_code(CodeKind.LINK), label="Notes", address="https://example.org/notes")
HIS_PAGE = replace(new_code(CodeKind.LINK), label="Page", address="https://example.org/gareth-price")


def a_full_session() -> Snapshot:
    """Return a session that names its people in every place where it can."""
    tenants, hall = group("Tenants"), group("Town hall")
    held = topic("Heating with Gareth", "g", slot_id=None, source="Gareth Price.csv")
    return a_session(
        tenants, hall, SIAN, GARETH, MAYOR, WIFI, CONTACT, PAGE, HIS_PAGE,
        a_round(started=T0, finished=T0 + 600), timebox("round 1", ended=T0 + 600),
        turn("s", 1, T0, T0 + 300), turn("g", 2, T0, T0 + 600), asks("g"), seat("s", 1),
        rule(SeatRuleKind.APART, "s", "g"), feedback("Diolch SIÂN BEVAN"), space("Siân's corner"),
        held, *wants("s", held.id),
        Report("r", held.id, 3, ("s", "g"), "Price said no", "ask elin wyn", "", T0),
        Action("a", 0, held.id, "Gareth rings the council", ("g",), "Rhys Puw", "May"),
        Option("o", 0, "What Bevan wants", None), Dots("d", "o", None, 7),
        theme("Repairs"), note("Rhys Puw will ring", participant_id="g", group_id="Tenants", role="Tenant"),
        note("The mayor", participant_id="h", group_id="Town hall", role="mayor", theme_id="Repairs"),
        quotes("Repairs", "note The mayor"), wrote("Repairs", "As Huw put it, cwtch-2026 is the password"),
        Translation("t", "Repairs", "name", "cy", "Atgyweirio Gareth", "Repairs"),
        Translation("m", "Mayor", "role", "cy", "Maer", "Mayor"),
        title="An evening with Siân Bevan", question="What does Mair ask?", moderator="Mair Puw",
    )  # fmt: skip
