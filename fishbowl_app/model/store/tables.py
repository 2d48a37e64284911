"""The tables of a session file: one for each entity here, and those of the file itself."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index

from fishbowl_app.model import entities
from fishbowl_app.model.store.columns import (
    day,
    instant,
    key,
    language,
    length,
    once,
    one_of,
    refers,
    seconds,
    share,
    time_of_day,
    whole,
    words,
    words_list,
)
from fishbowl_app.model.store.form_tables import FORM_TABLES
from fishbowl_app.model.store.metadata import APPLICATION_ID, SCHEMA_VERSION, metadata, table
from fishbowl_app.model.store.own_tables import opening, step, vector

__all__ = ["APPLICATION_ID", "FORM_TABLES", "SCHEMA_VERSION", "metadata", "opening", "step", "vector"]

table(
    "details",
    key(),
    words("title"),
    words("question"),
    words("place"),
    day("held_on"),
    words("moderator"),
    time_of_day("start_at"),
    one_of("names_on_stage", entities.NameStyle),
    one_of("names_in_summary", entities.NameStyle),
    language("language"),
    whole("least_group", 1, entities.MOST_LEAST_GROUP),
)
table(
    "fishbowl",
    key(),
    one_of("format", entities.Format),
    whole("chairs", entities.MIN_CHAIRS, entities.MAX_CHAIRS),
    whole("free_chairs", 0, entities.MAX_CHAIRS),
    one_of("visitor_rule", entities.VisitorRule),
    one_of("queue_order", entities.QueueOrder),
    whole("plan_seed", 0, 2**53),
    whole("max_run", 1, 1000),
    words_list("goals"),
    whole("tables", entities.MIN_TABLES, entities.MAX_TABLES),
)
table(
    "open_space",
    key(),
    whole("last_call_s", 0, 3_600),
    whole("dots_each", 1, 100),
    whole("dots_by_group", 0, 1),
    whole("options_closed", 0, 1),
    whole("priorities_each", 1, 100),
    refers("left_group_id", "group", nullable=True),
    refers("right_group_id", "group", nullable=True),
    whole("plan_seed", 0, 2**53),
)
table(
    "board",
    key(),
    one_of("layout", entities.BoardLayout),
    one_of("order", entities.ThemeOrder),
    words("intro"),
    words("closing"),
    whole("least_count", 1, 100_000),
    words_list("stop_words"),
    words_list("kept_words"),
    whole("slips", 1, entities.MOST_SLIPS, nullable=True),
)
table(
    "group",
    key(),
    words("name"),
    words("label"),
    one_of("colour", entities.Colour),
    whole("place", 0, 10**9),
)
table(
    "participant",
    key(),
    words("name"),
    refers("group_id", "group", nullable=True),
    words("role"),
    words("note"),
    one_of("presence", entities.Presence),
    instant("arrived_at"),
    instant("left_at"),
    whole("name_hidden", 0, 1),
)
table(
    "activity",
    key(),
    whole("place", 0, 10**9),
    one_of("kind", entities.Kind),
    words("title"),
    words("question"),
    whole("length_s", 1, 86_400),
    time_of_day("fixed_start"),
    one_of("state", entities.State),
    instant("started_at"),
    instant("finished_at"),
)
table(
    "space",
    key(),
    whole("place", 0, 10**9),
    words("name"),
    whole("capacity", 1, entities.MOST_IN_SPACE, nullable=True),
    words_list("features"),
    words("link"),
    words_list("closed"),
)
table(
    "topic",
    key(),
    whole("number", 1, 10**9),
    words("title"),
    words("question"),
    words_list("convener_ids"),
    words_list("needs"),
    words_list("after"),
    whole("hands", 0, 100_000, nullable=True),
    whole("withdrawn", 0, 1),
    refers("merged_into", "topic", nullable=True),
    refers("slot_id", "activity", nullable=True),
    refers("space_id", "space", nullable=True),
    whole("pinned", 0, 1),
    instant("at", nullable=False),
    words("source"),
    CheckConstraint('("slot_id" IS NULL) = ("space_id" IS NULL)'),
    CheckConstraint('"merged_into" <> "id"'),
    once("topic_number_once", "number"),
    once("topic_cell_once", "slot_id", "space_id", where="merged_into IS NULL AND withdrawn = 0"),
)
table(
    "interest",
    key(),
    refers("participant_id", "participant"),
    refers("topic_id", "topic"),
    whole("rank", 1, 1_000, nullable=True),
    once("interest_once", "participant_id", "topic_id"),
)
table(
    "timebox",
    key(),
    refers("activity_id", "activity", nullable=True),
    whole("length_s", 1, 10 * 86_400),
    instant("started_at", nullable=False),
    seconds("elapsed_s"),
    instant("running_since"),
    seconds("running_since_boot_s", nullable=True),
    words("boot_id"),
    instant("ended_at"),
    refers("topic_id", "topic", nullable=True),
    CheckConstraint('("activity_id" IS NULL) <> ("topic_id" IS NULL)'),
    once("timebox_once", "activity_id", where="activity_id IS NOT NULL"),
    once("timebox_topic_once", "topic_id", where="topic_id IS NOT NULL"),
)
table(
    "turn",
    key(),
    refers("round_id", "activity"),
    whole("chair", 1, entities.MAX_CHAIRS),
    refers("participant_id", "participant"),
    instant("sat_at", nullable=False),
    instant("left_at"),
    once("turn_chair_once", "round_id", "chair", where="left_at IS NULL"),
    once("turn_participant_once", "round_id", "participant_id", where="left_at IS NULL"),
)
table(
    "speech",
    key(),
    refers("turn_id", "turn"),
    instant("started_at", nullable=False),
    instant("ended_at"),
)
table(
    "waiting",
    key(),
    refers("participant_id", "participant"),
    instant("asked_at", nullable=False),
    instant("put_first_at"),
    once("waiting_once", "participant_id"),
)
table(
    "planned_seat",
    key(),
    refers("round_id", "activity"),
    whole("table", 0, entities.MAX_TABLES),
    whole("chair", 1, entities.MAX_AT_TABLE),
    refers("participant_id", "participant"),
    whole("pinned", 0, 1),
    once("planned_seat_chair_once", "round_id", "table", "chair"),
    once("planned_seat_participant_once", "round_id", "participant_id"),
)
table(
    "seat_rule",
    key(),
    whole("place", 0, 10**9),
    one_of("kind", entities.SeatRuleKind),
    words_list("who"),
    words_list("round_ids"),
)
table(
    "feedback",
    key(),
    refers("round_id", "activity"),
    whole("place", 0, 10**9),
    words("text"),
    whole("count", 0, 100_000, nullable=True),
    instant("at", nullable=False),
)
table(
    "theme",
    key(),
    whole("place", 0, 10**9),
    words("name"),
    one_of("colour", entities.Colour),
    length("x"),
    length("y"),
    CheckConstraint('("x" IS NULL) = ("y" IS NULL)'),
)
table(
    "canvas",
    key(),
    whole("place", 0, 10**9),
    one_of("kind", entities.CanvasKind),
    words("title"),
    words("across_from"),
    words("across_to"),
    words("up_from"),
    words("up_to"),
)
table(
    "region",
    key(),
    refers("canvas_id", "canvas"),
    whole("place", 0, 10**9),
    words("title"),
)
table(
    "note",
    key(),
    words("text"),
    refers("activity_id", "activity", nullable=True),
    whole("chair", 1, entities.MAX_CHAIRS, nullable=True),
    refers("participant_id", "participant", nullable=True),
    refers("group_id", "group", nullable=True),
    words("role"),
    one_of("colour", entities.Colour),
    instant("at", nullable=False),
    words("source"),
    refers("topic_id", "topic", nullable=True),
    refers("theme_id", "theme", nullable=True),
    whole("set_aside", 0, 1),
    refers("stack_id", "note", nullable=True),
    length("x"),
    length("y"),
    refers("region_id", "region", nullable=True),
    share("region_x"),
    share("region_y"),
    whole("votes", 0, entities.MOST_VOTES),
    language("language"),
    whole("slip", 1, entities.MOST_SLIPS, nullable=True),
    refers("question_id", "question", nullable=True),
    refers("response_id", "response", nullable=True),
    CheckConstraint('"set_aside" = 0 OR "theme_id" IS NULL'),
    CheckConstraint('"stack_id" <> "id"'),
    CheckConstraint('("x" IS NULL) = ("y" IS NULL)'),
    CheckConstraint('("region_x" IS NULL) = ("region_y" IS NULL)'),
    CheckConstraint('("region_id" IS NULL) <= ("region_x" IS NULL)'),
    once("note_slip_once", "slip", where="slip IS NOT NULL"),
    Index("note_stack", "stack_id"),  # a note that goes is looked for under all others
    Index("note_question", "question_id"),  # and so is a question, and a response
    Index("note_response", "response_id"),
)
table(
    "passage",
    key(),
    refers("theme_id", "theme"),
    whole("place", 0, 10**9),
    words("text"),
    refers("note_id", "note", nullable=True),
    CheckConstraint('("note_id" IS NULL) <> ("text" = \'\')'),
    once("passage_note_once", "note_id", where="note_id IS NOT NULL"),
)
table(
    "report",
    key(),
    refers("topic_id", "topic"),
    whole("came", 0, entities.MOST_IN_SPACE, nullable=True),
    words_list("attendee_ids"),
    words("summary"),
    words("recommendations"),
    words("requests"),
    instant("arrived_at", nullable=False),
    once("report_once", "topic_id"),
)
table(
    "action",
    key(),
    whole("place", 0, 10**9),
    refers("topic_id", "topic", nullable=True),
    words("what"),
    words_list("who_ids"),
    words("who"),
    words("by_when"),
)
table(
    "option",
    key(),
    whole("place", 0, 10**9),
    words("title"),
    refers("topic_id", "topic", nullable=True),
)
table(
    "dots",
    key(),
    refers("option_id", "option"),
    refers("group_id", "group", nullable=True),
    whole("count", 0, 100_000),
    once("dots_once", "option_id", where="group_id IS NULL"),
    once("dots_group_once", "option_id", "group_id"),
)
table(
    "priority",
    key(),
    refers("option_id", "option"),
    refers("group_id", "group"),
    whole("rank", 1, 1_000),
    once("priority_once", "option_id", "group_id"),
    once("priority_rank_once", "group_id", "rank"),
)
table(
    "translation",
    key(),
    words("owner"),
    words("field"),
    language("language"),
    words("text"),
    words("source"),
    once("translation_once", "owner", "field", "language"),
)
table(
    "code",
    key(),
    whole("place", 0, 10**9),
    one_of("kind", entities.CodeKind),
    words("label"),
    words("owner_id"),
    words("address"),
    words("network"),
    words("password"),
    one_of("security", entities.WifiSecurity),
    whole("hidden", 0, 1),
    words("name"),
    words("organisation"),
    words("phone"),
    words("email"),
)
