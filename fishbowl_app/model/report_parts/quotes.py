"""Notes as a summary repeats them."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.entities import Note
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.said import Quote, ThemeName
from fishbowl_app.model.rules.article import quoted_stacks
from fishbowl_app.model.snapshot import Snapshot


def quotes(snapshot: Snapshot, naming: Naming, notes: Iterable[Note]) -> tuple[Quote, ...]:
    """Return notes with what may be said of who wrote them, and their themes."""
    stacks = quoted_stacks(snapshot)
    themes = {snapshot.notes[note_id].theme_id for note_id in stacks}
    return tuple(
        Quote(
            text=note.text,
            who=naming.quoted(note),
            theme=theme_name(snapshot, note.theme_id),
            # Where nothing of a theme is quoted, all its notes stand there.
            with_theme=note.theme_id is not None
            and (note.theme_id not in themes or (note.stack_id or note.id) in stacks),
            aside=note.set_aside,
        )
        for note in notes
    )


def theme_name(snapshot: Snapshot, theme_id: str | None) -> ThemeName | None:
    """Return what a theme is called, None for none."""
    theme = snapshot.themes.get(theme_id or "")
    return ThemeName(snapshot.theme_list.index(theme) + 1, theme.name) if theme else None
