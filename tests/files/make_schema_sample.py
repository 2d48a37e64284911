"""Makes the sample file of the present schema version, with a row in every table, and what a reader must find.

    .venv/bin/python tests/files/make_schema_sample.py

Run once for each version, before it is released, and never again: the sample stays as the application of its
time wrote it. Rows are written directly, for ops change over the years.
"""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from fishbowl_app.model.changes import Op, Origin  # noqa: E402
from fishbowl_app.model.clock import FixedClock  # noqa: E402
from fishbowl_app.model.entities import (  # noqa: E402
    Action,
    Activity,
    Answer,
    Box,
    Canvas,
    CanvasKind,
    Code,
    CodeKind,
    Colour,
    Compares,
    Condition,
    Dots,
    Entity,
    Feedback,
    Form,
    Goal,
    Group,
    Hands,
    Interest,
    Kind,
    Note,
    Option,
    Participant,
    Passage,
    PlannedSeat,
    Presence,
    Priority,
    Question,
    QuestionKind,
    QueueOrder,
    Region,
    Report,
    Response,
    SeatRule,
    SeatRuleKind,
    Space,
    Speech,
    State,
    Theme,
    Timebox,
    Topic,
    Translation,
    Turn,
    Waiting,
    WifiSecurity,
)
from fishbowl_app.model.session import Session  # noqa: E402
from fishbowl_app.model.store.rows import to_row  # noqa: E402
from fishbowl_app.model.store.tables import SCHEMA_VERSION  # noqa: E402

T0 = 1_780_000_000.0


def rows() -> list[Entity]:
    """Return an invented afternoon about damp walls, frozen in its second round."""
    return [
        Group("tenants", "Tenants", "Te", Colour.BLUE, 0),
        Group("officers", "Housing officers", "Ho", Colour.ORANGE, 1),
        Participant("mair", "Mair ŵyr", "tenants", "tenant", "first floor", Presence.PRESENT, T0, None, False),
        Participant("idris", "Idris", "officers", "repairs", "", Presence.PRESENT, T0 + 5, None, True),
        Participant("nia", "Nia", None, "", "", Presence.LEFT, T0, T0 + 900, False),
        Activity("welcome", 0, Kind.WELCOME, "Welcome", "", 600, "13:30", State.DONE, T0, T0 + 610),
        Activity("round-1", 1, Kind.ROUND, "Round 1", "What is damp?", 1200, "", State.DONE, T0 + 620, T0 + 1800),
        Activity("round-2", 2, Kind.ROUND, "Round 2", "Who pays?", 1200, "", State.RUNNING, T0 + 2000, None),
        Activity("break", 3, Kind.BREAK, "Break", "", 900, "", State.PLANNED, None, None),
        Activity("tables-1", 4, Kind.TABLES, "Tables", "What can we do?", 900, "", State.PLANNED, None, None),
        Activity("slot-1", 5, Kind.SLOT, "Breakouts", "", 2700, "", State.PLANNED, None, None),
        Space("hall", 0, "Main hall", 60, ("step-free", "hearing loop"), "https://example.org/hall", ()),
        Space("yard", 1, "Yard", None, (), "", ("slot-1",)),
        Topic("topic-1", 1, "Who pays for the bus?", "Can the fare be shared?", ("mair", "idris"),
              ("step-free",), (), 12, False, None, "slot-1", "hall", True, T0 + 5, "typed"),
        Topic("topic-2", 2, "The bus fare", "", ("nia",), (), (), 7, False, "topic-1", None, None, False, T0 + 6,
              "topics.csv"),
        Topic("topic-3", 3, "Llwybrau’r ŵyl", "", (), (), ("topic-1",), None, True, None, None, None, False,
              T0 + 7, "typed"),
        Interest("interest-1", "mair", "topic-1", 1),
        Interest("interest-2", "idris", "topic-2", None),
        Timebox("timebox-1", "round-1", 1260, T0 + 620, 1180.0, None, None, "boot-1", T0 + 1800),
        Timebox("timebox-2", "round-2", 1200, T0 + 2000, 12.5, T0 + 2020, 3020.0, "boot-1", None),
        Turn("turn-1", "round-1", 1, "mair", T0 + 630, T0 + 1700),
        Turn("turn-2", "round-2", 5, "idris", T0 + 2001, None),
        Speech("speech-1", "turn-1", T0 + 640, T0 + 700),
        Speech("speech-2", "turn-2", T0 + 2010, None),
        Waiting("waiting-1", "mair", T0 + 2005, T0 + 2006),
        PlannedSeat("seat-1", "round-2", 0, 5, "idris", True),
        PlannedSeat("seat-2", "tables-1", 1, 1, "mair", False),
        PlannedSeat("seat-3", "tables-1", 2, 1, "idris", True),
        SeatRule("rule-1", 0, SeatRuleKind.APART, ("mair", "idris"), ("tables-1",)),
        SeatRule("rule-2", 1, SeatRuleKind.NOT, ("nia",), ()),
        SeatRule("rule-3", 2, SeatRuleKind.GROUPS_TOGETHER, ("tenants",), ("round-2", "tables-1")),
        Feedback("feedback-1", "round-1", 0, "More time for tenants", None, T0 + 1810),
        Feedback("feedback-2", "round-1", 1, "Was everybody heard?", 17, T0 + 1820),
        Theme("theme-1", 0, "Damp and mould", Colour.GREEN, 10.0, 20.0),
        Theme("theme-2", 1, "", Colour.BLUE, None, None),
        Canvas("canvas-1", 0, CanvasKind.TWO_BY_TWO, "What first?", "little effort", "much effort", "", ""),
        Region("region-1", "canvas-1", 0, "Quick wins"),
        Region("region-2", "canvas-1", 1, "Big projects"),
        Form("form-1", 0, "Two ways of seeing it", "Put a mark where you stand.", Compares.FRAMINGS, True, False,
             True),
        Form("form-2", 1, "Before and after", "", Compares.MOMENTS, True, True, False),
        Condition("framing-1", "form-1", 0, "A repair", "Damp comes from the walls.", 1, 30),
        Condition("framing-2", "form-1", 1, "A habit", "Damp comes from drying clothes.", 31, None),
        Condition("before", "form-2", 0, "Before", "", 1, 2),
        Condition("after", "form-2", 1, "After", "", 1, 2),
        Question("slider", "form-1", 0, QuestionKind.SLIDER, "Who should act?", "The tenant", "The landlord", "",
                 False),
        Question("triangle", "form-1", 1, QuestionKind.TRIANGLE, "What matters?", "Health", "Money", "Time",
                 False),
        Question("choice", "form-1", 2, QuestionKind.CHOICE, "Where is it damp?", "", "", "", True),
        Question("words", "form-1", 3, QuestionKind.WORDS, "Anything else?", "", "", "", False),
        Question("statement", "form-2", 0, QuestionKind.STATEMENT, "I have a say.", "", "", "", False),
        Box("kitchen", "choice", 0, "Kitchen"),
        Box("bedroom", "choice", 1, "Ystafell wely"),
        Response("response-1", "framing-1", 7, "tenants", T0 + 3100, "typed"),
        Response("response-2", "before", 1, None, T0 + 3101, "answers.csv"),
        Response("response-3", "after", 1, None, T0 + 3102, "typed"),
        Answer("answer-1", "response-1", "slider", 62.5, None, ()),
        Answer("answer-2", "response-1", "triangle", 50.0, 30.0, ()),
        Answer("answer-3", "response-1", "choice", None, None, ("kitchen", "bedroom")),
        Answer("answer-4", "response-2", "statement", 2.0, None, ()),
        Answer("answer-5", "response-3", "statement", 4.0, None, ()),
        Hands("hands-1", "framing-2", "choice", None, None, "kitchen", 17),
        Hands("hands-2", "after", "statement", "tenants", 5, None, 3),
        Note("note-5", "the stairwell too", None, None, None, "tenants", "", Colour.GREEN, T0 + 3100, "typed",
             question_id="words", response_id="response-1"),
        Note("note-1", "mould “behind” <the> wardrobe\nagain", "round-1", 1, "mair", "tenants", "tenant",
             Colour.PINK, T0 + 650, "typed", "topic-1", "theme-1", False, None, 120.5, -40.0, "region-2",
             0.25, 1.0, 7, "en", 37),
        Note("note-2", "tamprwydd 🙂", None, None, None, None, "", Colour.YELLOW, T0 + 651.25, "notes.csv"),
        Note("note-3", "mould again", None, None, None, None, "", Colour.YELLOW, T0 + 652.0, "typed", None,
             "theme-1", False, "note-1"),
        Note("note-4", "lunch", None, None, None, None, "", Colour.ORANGE, T0 + 653.0, "typed", set_aside=True),
        Passage("passage-1", "theme-1", 0, "Walls came first.", None),
        Passage("passage-2", "theme-1", 1, "", "note-1"),
        Timebox("timebox-3", None, 2700, T0 + 2000, 0.0, T0 + 2020, 3020.0, "boot-1", None, "topic-1"),
        Report("report-1", "topic-1", 14, ("mair",), "We did the sums.", "One fare", "A map of stops", T0 + 3000),
        Action("action-1", 0, "topic-1", "Ask the council", ("idris",), "the bus company", "by March"),
        Option("option-1", 0, "One fare", "topic-1"),
        Option("option-2", 1, "More shelters", None),
        Dots("dots-1", "option-1", None, 31),
        Dots("dots-2", "option-2", "tenants", 4),
        Priority("priority-1", "option-1", "tenants", 1),
        Translation("translation-1", "round-2", "question", "cy", "Pwy sy’n talu?", "Who pays?"),
        Code("code-1", 0, CodeKind.LINK, "Tell us more", "", "https://example.org/damp", "", "", WifiSecurity.OPEN,
             False, "", "", "", ""),
        Code("code-2", 1, CodeKind.WIFI, "Hall Wi-Fi", "hall", "", "Neuadd; Guest", "croeso", WifiSecurity.WPA,
             True, "", "", "", ""),
    ]  # fmt: skip


def make(path: Path) -> Session:
    """Make the sample: with something to undo, something to redo, and a step of the clock."""
    clock = FixedClock(T0)
    session = Session.create(path, title="Damp walls", clock=clock)
    clock.advance(60)
    with session.change(Op.IMPORT_PEOPLE) as tx:
        for row in rows():
            tx.insert(row)
    with session.change(Op.EDIT_DETAILS) as tx:
        tx.update(
            session.snapshot.details,
            question="How do we get dry homes?",
            held_on="2026-05-28",
            start_at="13:30",
            language="cy",
            least_group=8,
        )
    with session.change(Op.SET_GOALS) as tx:
        goals = (Goal.MIX, Goal.TURNS, Goal.PAIRS, Goal.WAITS)
        tx.update(session.snapshot.fishbowl, goals=goals, tables=2, queue_order=QueueOrder.FEWEST_TURNS)
    with session.change(Op.EDIT_OPEN_SPACE) as tx:
        tx.update(session.snapshot.open_space, dots_by_group=True, left_group_id="tenants", last_call_s=600)
    with session.change(Op.EDIT_BOARD) as tx:
        tx.update(session.snapshot.board, stop_words=("wall",), least_count=20, slips=180)
    with session.change(Op.CORRECT_CLOCK, Origin.CLOCK) as tx:
        tx.update(session.snapshot.timeboxes["timebox-2"], elapsed_s=13.5)
    with session.change(Op.DELETE_NOTE) as tx:
        tx.delete(session.snapshot.notes["note-2"])
    session.undo()
    return session


def expected(session: Session) -> dict[str, object]:
    """Return what a reader of the sample has to find."""
    tables = session.snapshot.tables
    return {
        "tables": {name: {row_id: to_row(row) for row_id, row in table.items()} for name, table in tables.items()},
        "steps": [[step.op, step.way, step.origin] for step in session.history],
        "undo": session.undo_op,
        "redo": session.redo_op,
    }


def main() -> None:
    path = HERE / f"schema-{SCHEMA_VERSION}.fishbowl"
    if path.exists():
        sys.exit(f"{path.name} is there already. A sample that was released is never made anew.")
    platform.node = lambda: "laptop"
    session = make(path)
    found = json.dumps(expected(session), indent=1, ensure_ascii=False)
    path.with_suffix(".json").write_text(found + "\n", encoding="utf-8")
    session.close()


if __name__ == "__main__":
    main()
