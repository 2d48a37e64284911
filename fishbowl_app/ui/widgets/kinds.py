"""The icon of each kind of activity, the same in every room."""

from __future__ import annotations

from fishbowl_app.model.entities import Kind

KIND_ICONS = {
    Kind.WELCOME: "welcome",
    Kind.TALK: "speak",
    Kind.ROUND: "fishbowl",
    Kind.TABLES: "tables",
    Kind.FEEDBACK: "feedback",
    Kind.BREAK: "break",
    Kind.OPEN_SPACE: "open-space",
    Kind.SLOT: "timebox",
    Kind.CONVERGENCE: "dots",
    Kind.CLOSING: "finish",
    Kind.OTHER: "label",
}
