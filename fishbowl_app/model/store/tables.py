"""The tables of a session file, one for each entity, and two of the file itself."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

from fishbowl_app.model import entities
from fishbowl_app.model.changes import Origin, Way

APPLICATION_ID = 0x66697368  # "fish"
SCHEMA_VERSION = 3

metadata = MetaData()


def _table(name: str, *parts: Column[object] | CheckConstraint | Index) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)


def _id() -> Column[object]:
    return Column("id", Text, primary_key=True, nullable=False)


def _text(name: str) -> Column[object]:
    return Column(name, Text, nullable=False, server_default="")


def _one_of(name: str, choices: type[StrEnum]) -> Column[object]:
    """A column that holds one of the values of an enumeration."""
    listed = ", ".join(f"'{choice.value}'" for choice in choices)
    return Column(name, Text, CheckConstraint(f'"{name}" IN ({listed})'), nullable=False)


def _list(name: str) -> Column[object]:
    """A JSON list of texts; reading checks the rest. An older SQLite calls json_valid() unsafe in a file that
    may be a stranger's."""
    return Column(name, Text, CheckConstraint(f"\"{name}\" GLOB '[[]*]'"), nullable=False)


def _whole(name: str, least: int, most: int, *, nullable: bool = False) -> Column[object]:
    check = CheckConstraint(f'"{name}" BETWEEN {least} AND {most}')
    return Column(name, Integer, check, nullable=nullable)


def _instant(name: str, *, nullable: bool = True) -> Column[object]:
    """Seconds since 1970 UTC, or None; year 1 to 9999 keeps infinities and nonsense out."""
    check = CheckConstraint(f'"{name}" BETWEEN -62135596800 AND 253402300799')
    return Column(name, REAL, check, nullable=nullable)


def _day(name: str) -> Column[object]:
    """An ISO date or "". The pattern keeps words like "now" from SQLite's date(), which tells days that exist."""
    pattern = f"GLOB '{'-'.join(('[0-9]' * 4, '[0-9]' * 2, '[0-9]' * 2))}'"
    rule = """"{0}" = '' OR ("{0}" {1} AND "{0}" > '0001' AND date("{0}", '+0 days') = "{0}")"""
    return Column(name, Text, CheckConstraint(rule.format(name, pattern)), nullable=False, server_default="")


def _time_of_day(name: str) -> Column[object]:
    """A time like "09:30", or ""."""
    rule = """"{0}" = '' OR ("{0}" GLOB '[0-2][0-9]:[0-5][0-9]' AND "{0}" < '24')"""
    return Column(name, Text, CheckConstraint(rule.format(name)), nullable=False, server_default="")


def _seconds(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, REAL, CheckConstraint(f'"{name}" BETWEEN -1e12 AND 1e12'), nullable=nullable)


def _refers(name: str, table: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, Text, ForeignKey(f"{table}.id"), nullable=nullable)


def _once(name: str, *columns: str, where: str | None = None) -> Index:
    condition = text(where) if where else None
    return Index(name, *columns, unique=True, sqlite_where=condition)


_table(
    "details",
    _id(),
    _text("title"),
    _text("question"),
    _text("place"),
    _day("held_on"),
    _text("moderator"),
    _time_of_day("start_at"),
    _one_of("names_on_stage", entities.NameStyle),
    _one_of("names_in_summary", entities.NameStyle),
)
_table(
    "fishbowl",
    _id(),
    _one_of("format", entities.Format),
    _whole("chairs", entities.MIN_CHAIRS, entities.MAX_CHAIRS),
    _whole("free_chairs", 0, entities.MAX_CHAIRS),
    _one_of("visitor_rule", entities.VisitorRule),
    _one_of("queue_order", entities.QueueOrder),
    _whole("plan_seed", 0, 2**53),
    _whole("max_run", 1, 1000),
    _list("goals"),
    _whole("tables", entities.MIN_TABLES, entities.MAX_TABLES),
)
_table(
    "open_space",
    _id(),
    _whole("last_call_s", 0, 3_600),
    _whole("dots_each", 1, 100),
    _whole("dots_by_group", 0, 1),
    _whole("options_closed", 0, 1),
    _whole("priorities_each", 1, 100),
    _refers("left_group_id", "group", nullable=True),
    _refers("right_group_id", "group", nullable=True),
    _whole("plan_seed", 0, 2**53),
)
_table(
    "group",
    _id(),
    _text("name"),
    _text("label"),
    _one_of("colour", entities.Colour),
    _whole("place", 0, 10**9),
)
_table(
    "participant",
    _id(),
    _text("name"),
    _refers("group_id", "group", nullable=True),
    _text("role"),
    _text("note"),
    _one_of("presence", entities.Presence),
    _instant("arrived_at"),
    _instant("left_at"),
    _whole("name_hidden", 0, 1),
)
_table(
    "activity",
    _id(),
    _whole("place", 0, 10**9),
    _one_of("kind", entities.Kind),
    _text("title"),
    _text("question"),
    _whole("length_s", 1, 86_400),
    _time_of_day("fixed_start"),
    _one_of("state", entities.State),
    _instant("started_at"),
    _instant("finished_at"),
)
_table(
    "space",
    _id(),
    _whole("place", 0, 10**9),
    _text("name"),
    _whole("capacity", 1, entities.MOST_IN_SPACE, nullable=True),
    _list("features"),
    _text("link"),
    _list("closed"),
)
_table(
    "topic",
    _id(),
    _whole("number", 1, 10**9),
    _text("title"),
    _text("question"),
    _list("convener_ids"),
    _list("needs"),
    _list("after"),
    _whole("hands", 0, 100_000, nullable=True),
    _whole("withdrawn", 0, 1),
    _refers("merged_into", "topic", nullable=True),
    _refers("slot_id", "activity", nullable=True),
    _refers("space_id", "space", nullable=True),
    _whole("pinned", 0, 1),
    _instant("at", nullable=False),
    _text("source"),
    CheckConstraint('("slot_id" IS NULL) = ("space_id" IS NULL)'),
    CheckConstraint('"merged_into" <> "id"'),
    _once("topic_number_once", "number"),
    _once("topic_cell_once", "slot_id", "space_id", where="merged_into IS NULL AND withdrawn = 0"),
)
_table(
    "interest",
    _id(),
    _refers("participant_id", "participant"),
    _refers("topic_id", "topic"),
    _whole("rank", 1, 1_000, nullable=True),
    _once("interest_once", "participant_id", "topic_id"),
)
_table(
    "timebox",
    _id(),
    _refers("activity_id", "activity", nullable=True),
    _whole("length_s", 1, 10 * 86_400),
    _instant("started_at", nullable=False),
    _seconds("elapsed_s"),
    _instant("running_since"),
    _seconds("running_since_boot_s", nullable=True),
    _text("boot_id"),
    _instant("ended_at"),
    _refers("topic_id", "topic", nullable=True),
    CheckConstraint('("activity_id" IS NULL) <> ("topic_id" IS NULL)'),
    _once("timebox_once", "activity_id", where="activity_id IS NOT NULL"),
    _once("timebox_topic_once", "topic_id", where="topic_id IS NOT NULL"),
)
_table(
    "turn",
    _id(),
    _refers("round_id", "activity"),
    _whole("chair", 1, entities.MAX_CHAIRS),
    _refers("participant_id", "participant"),
    _instant("sat_at", nullable=False),
    _instant("left_at"),
    _once("turn_chair_once", "round_id", "chair", where="left_at IS NULL"),
    _once("turn_participant_once", "round_id", "participant_id", where="left_at IS NULL"),
)
_table(
    "speech",
    _id(),
    _refers("turn_id", "turn"),
    _instant("started_at", nullable=False),
    _instant("ended_at"),
)
_table(
    "waiting",
    _id(),
    _refers("participant_id", "participant"),
    _instant("asked_at", nullable=False),
    _instant("put_first_at"),
    _once("waiting_once", "participant_id"),
)
_table(
    "planned_seat",
    _id(),
    _refers("round_id", "activity"),
    _whole("table", 0, entities.MAX_TABLES),
    _whole("chair", 1, entities.MAX_AT_TABLE),
    _refers("participant_id", "participant"),
    _whole("pinned", 0, 1),
    _once("planned_seat_chair_once", "round_id", "table", "chair"),
    _once("planned_seat_participant_once", "round_id", "participant_id"),
)
_table(
    "seat_rule",
    _id(),
    _whole("place", 0, 10**9),
    _one_of("kind", entities.SeatRuleKind),
    _list("who"),
    _list("round_ids"),
)
_table(
    "feedback",
    _id(),
    _refers("round_id", "activity"),
    _whole("place", 0, 10**9),
    _text("text"),
    _whole("count", 0, 100_000, nullable=True),
    _instant("at", nullable=False),
)
_table(
    "note",
    _id(),
    _text("text"),
    _refers("activity_id", "activity", nullable=True),
    _whole("chair", 1, entities.MAX_CHAIRS, nullable=True),
    _refers("participant_id", "participant", nullable=True),
    _refers("group_id", "group", nullable=True),
    _text("role"),
    _one_of("colour", entities.Colour),
    _instant("at", nullable=False),
    _text("source"),
    _refers("topic_id", "topic", nullable=True),
)
_table(
    "report",
    _id(),
    _refers("topic_id", "topic"),
    _whole("came", 0, entities.MOST_IN_SPACE, nullable=True),
    _list("attendee_ids"),
    _text("summary"),
    _text("recommendations"),
    _text("requests"),
    _instant("arrived_at", nullable=False),
    _once("report_once", "topic_id"),
)
_table(
    "action",
    _id(),
    _whole("place", 0, 10**9),
    _refers("topic_id", "topic", nullable=True),
    _text("what"),
    _list("who_ids"),
    _text("who"),
    _text("by_when"),
)
_table(
    "option",
    _id(),
    _whole("place", 0, 10**9),
    _text("title"),
    _refers("topic_id", "topic", nullable=True),
)
_table(
    "dots",
    _id(),
    _refers("option_id", "option"),
    _refers("group_id", "group", nullable=True),
    _whole("count", 0, 100_000),
    _once("dots_once", "option_id", where="group_id IS NULL"),
    _once("dots_group_once", "option_id", "group_id"),
)
_table(
    "priority",
    _id(),
    _refers("option_id", "option"),
    _refers("group_id", "group"),
    _whole("rank", 1, 1_000),
    _once("priority_once", "option_id", "group_id"),
    _once("priority_rank_once", "group_id", "rank"),
)

# The journal: one row a step, the rows it touched as JSON. Steps are only ever added.
step = _table(
    "step",
    Column("seq", Integer, primary_key=True, nullable=False),
    Column("id", Text, unique=True, nullable=False),
    _text("op"),
    _one_of("way", Way),
    _one_of("origin", Origin),
    _instant("at", nullable=False),
    _text("who"),
    Column("target", Text, nullable=True),
    _whole("undoable", 0, 1),
    _text("rows"),
)
# Who has the file open since when, for the message that a second opener gets.
opening = _table(
    "opening",
    Column("id", Integer, CheckConstraint('"id" = 1'), primary_key=True, nullable=False),
    _text("who"),
    _instant("since"),
    _text("made_with"),
)
