"""The tables of the file itself: its journal, who opened it, and what is kept so that it is made once."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Integer, LargeBinary, Text

from fishbowl_app.model.changes import Origin, Way
from fishbowl_app.model.store.columns import instant, one_of, whole, words
from fishbowl_app.model.store.metadata import table

# The journal: one row a step, the rows it touched as JSON. Steps are only ever added.
step = table(
    "step",
    Column("seq", Integer, primary_key=True, nullable=False),
    Column("id", Text, unique=True, nullable=False),
    words("op"),
    one_of("way", Way),
    one_of("origin", Origin),
    instant("at", nullable=False),
    words("who"),
    Column("target", Text, nullable=True),
    whole("undoable", 0, 1),
    words("rows"),
)
# Who has the file open since when, for the message that a second opener gets.
opening = table(
    "opening",
    Column("id", Integer, CheckConstraint('"id" = 1'), primary_key=True, nullable=False),
    words("who"),
    instant("since"),
    words("made_with"),
)
# What embeddings of the notes are, so that they are made once; not of the session, so in no step and no snapshot.
vector = table(
    "vector",
    Column("key", Text, primary_key=True, nullable=False),  # of the text, see model/themes/keys.py
    Column("model", Text, primary_key=True, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
