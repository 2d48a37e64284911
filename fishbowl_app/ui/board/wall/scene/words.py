"""What the painted board says, on screen and to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.entities import Note
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.texts import colour_text

translate = QCoreApplication.translate


def board_words(snapshot: Snapshot) -> str:
    """Return what the board is and holds, for screen readers."""
    notes = translate("Board", "%n note(s)", None, len(snapshot.top_notes))
    themes = translate("Board", "%n theme(s)", None, len(snapshot.themes))
    return translate("Board", "Board: {0}, {1}").format(notes, themes)


def place_words(snapshot: Snapshot, note: Note) -> str:
    """Return where a note is: in which theme, set aside, or alone."""
    if note.theme_id is not None:
        return translate("Board", "in {0}").format(theme_names(snapshot)[note.theme_id])
    return translate("Board", "set aside") if note.set_aside else translate("Board", "alone")


def note_words(snapshot: Snapshot, note: Note) -> str:
    """Return all that is seen of a note besides its words: place, votes, stack, group, colour."""
    lower = snapshot.stack_of(note.id)
    votes = note.votes + sum(other.votes for other in lower)
    group = snapshot.groups.get(note.group_id or "")
    region = snapshot.regions.get(note.region_id or "")
    parts = [
        place_words(snapshot, note),
        region.title if region else "",
        translate("Board", "%n vote(s)", None, votes) if votes else "",
        translate("Board", "%n note(s) below it", None, len(lower)) if lower else "",
        group.name if group else "",
        note.role,
        colour_text(note.colour),
    ]
    return ", ".join(part for part in parts if part)


def tip_words(snapshot: Snapshot, note: Note) -> str:
    """Return a note in full: its words, those of the notes below it, and what else is known."""
    lower = [f"+ {other.text}" for other in snapshot.stack_of(note.id)]
    return "\n".join([note.text, *lower, note_words(snapshot, note)])
