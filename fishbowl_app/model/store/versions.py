"""What each version of the file changed, read by migrations.py. Never altered once it was released.

A migration carries its own words, in SQL and in values: tables.py and entities.py say what is true today.
"""

from __future__ import annotations

from collections.abc import Mapping

from fishbowl_app.model.store.migrations import Migration

_FROM_1 = Migration(
    was="""
    CREATE TABLE fishbowl (
        id TEXT NOT NULL,
        format TEXT NOT NULL CHECK ("format" IN ('open', 'closed', 'panel')),
        chairs INTEGER NOT NULL CHECK ("chairs" BETWEEN 3 AND 12),
        free_chairs INTEGER NOT NULL CHECK ("free_chairs" BETWEEN 0 AND 12),
        visitor_rule TEXT NOT NULL CHECK ("visitor_rule" IN ('stays', 'one_point')),
        queue_order TEXT NOT NULL CHECK ("queue_order" IN ('first_come', 'least_heard', 'alternate')),
        plan_seed INTEGER NOT NULL CHECK ("plan_seed" BETWEEN 0 AND 9007199254740992),
        max_run INTEGER NOT NULL CHECK ("max_run" BETWEEN 1 AND 1000),
        PRIMARY KEY (id)
    ) STRICT;
    CREATE TABLE activity (
        id TEXT NOT NULL,
        place INTEGER NOT NULL CHECK ("place" BETWEEN 0 AND 1000000000),
        kind TEXT NOT NULL CHECK ("kind" IN
            ('welcome', 'talk', 'round', 'feedback', 'break', 'open_space', 'closing', 'other')),
        title TEXT DEFAULT '' NOT NULL,
        question TEXT DEFAULT '' NOT NULL,
        length_s INTEGER NOT NULL CHECK ("length_s" BETWEEN 1 AND 86400),
        fixed_start TEXT DEFAULT '' NOT NULL CHECK ("fixed_start" = '' OR
            ("fixed_start" GLOB '[0-2][0-9]:[0-5][0-9]' AND "fixed_start" < '24')),
        state TEXT NOT NULL CHECK ("state" IN ('planned', 'running', 'done', 'skipped')),
        started_at REAL CHECK ("started_at" BETWEEN -62135596800 AND 253402300799),
        finished_at REAL CHECK ("finished_at" BETWEEN -62135596800 AND 253402300799),
        PRIMARY KEY (id)
    ) STRICT;
    CREATE TABLE planned_seat (
        id TEXT NOT NULL,
        round_id TEXT NOT NULL,
        chair INTEGER NOT NULL CHECK ("chair" BETWEEN 1 AND 12),
        participant_id TEXT NOT NULL,
        pinned INTEGER NOT NULL CHECK ("pinned" BETWEEN 0 AND 1),
        PRIMARY KEY (id),
        FOREIGN KEY(round_id) REFERENCES activity (id),
        FOREIGN KEY(participant_id) REFERENCES participant (id)
    ) STRICT;
    CREATE UNIQUE INDEX planned_seat_chair_once ON planned_seat (round_id, chair);
    CREATE UNIQUE INDEX planned_seat_participant_once ON planned_seat (round_id, participant_id);
    """,
    new=("seat_rule",),
    fill={
        "fishbowl": {"goals": '["turns", "mix", "pairs", "waits"]', "tables": 5},
        "planned_seat": {"table": 0},
    },
)

_FROM_2 = Migration(
    was="""
    CREATE TABLE activity (
        id TEXT NOT NULL,
        place INTEGER NOT NULL CHECK ("place" BETWEEN 0 AND 1000000000),
        kind TEXT NOT NULL CHECK ("kind" IN
            ('welcome', 'talk', 'round', 'tables', 'feedback', 'break', 'open_space', 'closing', 'other')),
        title TEXT DEFAULT '' NOT NULL,
        question TEXT DEFAULT '' NOT NULL,
        length_s INTEGER NOT NULL CHECK ("length_s" BETWEEN 1 AND 86400),
        fixed_start TEXT DEFAULT '' NOT NULL CHECK ("fixed_start" = '' OR
            ("fixed_start" GLOB '[0-2][0-9]:[0-5][0-9]' AND "fixed_start" < '24')),
        state TEXT NOT NULL CHECK ("state" IN ('planned', 'running', 'done', 'skipped')),
        started_at REAL CHECK ("started_at" BETWEEN -62135596800 AND 253402300799),
        finished_at REAL CHECK ("finished_at" BETWEEN -62135596800 AND 253402300799),
        PRIMARY KEY (id)
    ) STRICT;
    CREATE TABLE timebox (
        id TEXT NOT NULL,
        activity_id TEXT NOT NULL,
        length_s INTEGER NOT NULL CHECK ("length_s" BETWEEN 1 AND 864000),
        started_at REAL NOT NULL CHECK ("started_at" BETWEEN -62135596800 AND 253402300799),
        elapsed_s REAL NOT NULL CHECK ("elapsed_s" BETWEEN -1e12 AND 1e12),
        running_since REAL CHECK ("running_since" BETWEEN -62135596800 AND 253402300799),
        running_since_boot_s REAL CHECK ("running_since_boot_s" BETWEEN -1e12 AND 1e12),
        boot_id TEXT DEFAULT '' NOT NULL,
        ended_at REAL CHECK ("ended_at" BETWEEN -62135596800 AND 253402300799),
        PRIMARY KEY (id),
        FOREIGN KEY(activity_id) REFERENCES activity (id)
    ) STRICT;
    CREATE UNIQUE INDEX timebox_once ON timebox (activity_id);
    CREATE TABLE note (
        id TEXT NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        activity_id TEXT,
        chair INTEGER CHECK ("chair" BETWEEN 1 AND 12),
        participant_id TEXT,
        group_id TEXT,
        role TEXT DEFAULT '' NOT NULL,
        colour TEXT NOT NULL CHECK ("colour" IN ('yellow', 'blue', 'green', 'pink', 'purple', 'orange')),
        at REAL NOT NULL CHECK ("at" BETWEEN -62135596800 AND 253402300799),
        source TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(activity_id) REFERENCES activity (id),
        FOREIGN KEY(participant_id) REFERENCES participant (id),
        FOREIGN KEY(group_id) REFERENCES "group" (id)
    ) STRICT;
    """,
    new=("open_space", "space", "topic", "interest", "report", "action", "option", "dots", "priority"),
    fill={"timebox": {"topic_id": None}, "note": {"topic_id": None}},
    rows={
        "open_space": {
            "id": "open_space",
            "last_call_s": 300,
            "dots_each": 3,
            "dots_by_group": 0,
            "options_closed": 0,
            "priorities_each": 5,
            "left_group_id": None,
            "right_group_id": None,
            "plan_seed": 1,
        }
    },
)

_FROM_3 = Migration(
    was="""
    CREATE TABLE note (
        id TEXT NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        activity_id TEXT,
        chair INTEGER CHECK ("chair" BETWEEN 1 AND 12),
        participant_id TEXT,
        group_id TEXT,
        role TEXT DEFAULT '' NOT NULL,
        colour TEXT NOT NULL CHECK ("colour" IN ('yellow', 'blue', 'green', 'pink', 'purple', 'orange')),
        at REAL NOT NULL CHECK ("at" BETWEEN -62135596800 AND 253402300799),
        source TEXT DEFAULT '' NOT NULL,
        topic_id TEXT,
        PRIMARY KEY (id),
        FOREIGN KEY(activity_id) REFERENCES activity (id),
        FOREIGN KEY(participant_id) REFERENCES participant (id),
        FOREIGN KEY(group_id) REFERENCES "group" (id),
        FOREIGN KEY(topic_id) REFERENCES topic (id)
    ) STRICT;
    """,
    new=("board", "theme", "canvas", "region", "passage", "vector"),
    fill={
        "note": {
            "theme_id": None,
            "set_aside": 0,
            "stack_id": None,
            "x": None,
            "y": None,
            "region_id": None,
            "region_x": None,
            "region_y": None,
            "votes": 0,
            "language": "",
            "slip": None,
        }
    },
    rows={
        "board": {
            "id": "board",
            "layout": "columns",
            "order": "place",
            "intro": "",
            "closing": "",
            "least_count": 3,
            "stop_words": "[]",
            "kept_words": "[]",
            "slips": None,
        }
    },
)

_FROM_4 = Migration(
    was="""
    CREATE TABLE details (
        id TEXT NOT NULL,
        title TEXT DEFAULT '' NOT NULL,
        question TEXT DEFAULT '' NOT NULL,
        place TEXT DEFAULT '' NOT NULL,
        held_on TEXT DEFAULT '' NOT NULL CHECK ("held_on" = '' OR
            ("held_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "held_on" > '0001' AND
            date("held_on", '+0 days') = "held_on")),
        moderator TEXT DEFAULT '' NOT NULL,
        start_at TEXT DEFAULT '' NOT NULL CHECK ("start_at" = '' OR
            ("start_at" GLOB '[0-2][0-9]:[0-5][0-9]' AND "start_at" < '24')),
        names_on_stage TEXT NOT NULL CHECK ("names_on_stage" IN ('all', 'roles', 'none')),
        names_in_summary TEXT NOT NULL CHECK ("names_in_summary" IN ('all', 'roles', 'none')),
        PRIMARY KEY (id)
    ) STRICT;
    """,
    new=("translation", "code"),
    fill={"details": {"language": "en"}},
)

# Only words of the journal are new: recovered, names taken out, a person erased.
_FROM_5 = Migration(was="")

_FROM_6 = Migration(
    was="""
    CREATE TABLE details (
        id TEXT NOT NULL,
        title TEXT DEFAULT '' NOT NULL,
        question TEXT DEFAULT '' NOT NULL,
        place TEXT DEFAULT '' NOT NULL,
        held_on TEXT DEFAULT '' NOT NULL CHECK ("held_on" = '' OR
            ("held_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "held_on" > '0001' AND
            date("held_on", '+0 days') = "held_on")),
        moderator TEXT DEFAULT '' NOT NULL,
        start_at TEXT DEFAULT '' NOT NULL CHECK ("start_at" = '' OR
            ("start_at" GLOB '[0-2][0-9]:[0-5][0-9]' AND "start_at" < '24')),
        names_on_stage TEXT NOT NULL CHECK ("names_on_stage" IN ('all', 'roles', 'none')),
        names_in_summary TEXT NOT NULL CHECK ("names_in_summary" IN ('all', 'roles', 'none')),
        language TEXT NOT NULL CHECK ("language" IN ('', 'cy', 'en', 'de', 'fr', 'es')),
        PRIMARY KEY (id)
    ) STRICT;
    CREATE TABLE note (
        id TEXT NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        activity_id TEXT,
        chair INTEGER CHECK ("chair" BETWEEN 1 AND 12),
        participant_id TEXT,
        group_id TEXT,
        role TEXT DEFAULT '' NOT NULL,
        colour TEXT NOT NULL CHECK ("colour" IN ('yellow', 'blue', 'green', 'pink', 'purple', 'orange')),
        at REAL NOT NULL CHECK ("at" BETWEEN -62135596800 AND 253402300799),
        source TEXT DEFAULT '' NOT NULL,
        topic_id TEXT,
        theme_id TEXT,
        set_aside INTEGER NOT NULL CHECK ("set_aside" BETWEEN 0 AND 1),
        stack_id TEXT,
        x REAL CHECK ("x" BETWEEN -1e6 AND 1e6),
        y REAL CHECK ("y" BETWEEN -1e6 AND 1e6),
        region_id TEXT,
        region_x REAL CHECK ("region_x" BETWEEN 0 AND 1),
        region_y REAL CHECK ("region_y" BETWEEN 0 AND 1),
        votes INTEGER NOT NULL CHECK ("votes" BETWEEN 0 AND 1000000),
        language TEXT NOT NULL CHECK ("language" IN ('', 'cy', 'en', 'de', 'fr', 'es')),
        slip INTEGER CHECK ("slip" BETWEEN 1 AND 100000),
        PRIMARY KEY (id),
        CHECK ("set_aside" = 0 OR "theme_id" IS NULL),
        CHECK ("stack_id" <> "id"),
        CHECK (("x" IS NULL) = ("y" IS NULL)),
        CHECK (("region_x" IS NULL) = ("region_y" IS NULL)),
        CHECK (("region_id" IS NULL) <= ("region_x" IS NULL)),
        FOREIGN KEY(activity_id) REFERENCES activity (id),
        FOREIGN KEY(participant_id) REFERENCES participant (id),
        FOREIGN KEY(group_id) REFERENCES "group" (id),
        FOREIGN KEY(topic_id) REFERENCES topic (id),
        FOREIGN KEY(theme_id) REFERENCES theme (id),
        FOREIGN KEY(stack_id) REFERENCES note (id),
        FOREIGN KEY(region_id) REFERENCES region (id)
    ) STRICT;
    CREATE UNIQUE INDEX note_slip_once ON note (slip) WHERE slip IS NOT NULL;
    CREATE INDEX note_stack ON note (stack_id);
    """,
    new=("form", "condition", "question", "box", "response", "answer", "hands"),
    fill={"details": {"least_group": 5}, "note": {"question_id": None, "response_id": None}},
)

MIGRATIONS: Mapping[int, Migration] = {
    1: _FROM_1,
    2: _FROM_2,
    3: _FROM_3,
    4: _FROM_4,
    5: _FROM_5,
    6: _FROM_6,
}  # by the version a file is moved from
