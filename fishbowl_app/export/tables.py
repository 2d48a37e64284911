"""The notes as a table, for the archive and for other programs.

Its columns are those that our own import knows by their heads; the others tell people more. One that holds nothing
is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime

from fishbowl_app.export.table_files import Cell, DataTable
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import Activity, Kind, NameStyle, Note
from fishbowl_app.model.report_parts.note_data import Origins
from fishbowl_app.model.report_parts.said import ThemeName
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key


def note_table(snapshot: Snapshot, style: NameStyle, words: Wording) -> DataTable:
    """Return the notes as a table.

    Args:
        snapshot: the session.
        style: how people may be named. Texts that people typed stay as they are.
        words: the language of the heads.
    """
    columns = _columns(snapshot, style, words)
    rows = [[cell(note) for cell in columns.values()] for note in Origins(snapshot, style).in_order()]
    used = [place for place in range(len(columns)) if place == 0 or any(row[place] for row in rows)]
    heads = list(columns)
    return DataTable(
        words.translate("NoteTable", "Notes"),
        tuple(heads[place] for place in used),
        tuple(tuple(row[place] for place in used) for row in rows),
    )


# --- what stands in the columns ---------------------------------------------------------------------------


def _columns(snapshot: Snapshot, style: NameStyle, words: Wording) -> dict[str, Callable[[Note], Cell]]:
    """Return for each head what its cells hold; the first is the text."""
    translate, origins, rounds = words.translate, Origins(snapshot, style), _round_names(snapshot, words)
    named = enumerate(snapshot.theme_list, start=1)
    themes = {theme.id: words.theme(ThemeName(place, theme.name)) for place, theme in named}
    stacks = {note.id: number for number, note in enumerate(_stacked(snapshot), 1)}
    topics = snapshot.topics
    asked = {"": "", **{question.id: question.wording for question in snapshot.questions.values()}}
    yes = translate("NoteTable", "yes")
    return {
        translate("NoteTable", "Text"): lambda note: note.text,
        translate("NoteTable", "Theme"): lambda note: themes.get(note.theme_id or "", ""),
        translate("NoteTable", "Set aside"): lambda note: yes if note.set_aside else "",
        translate("NoteTable", "Stack"): lambda note: stacks.get(note.stack_id or note.id, ""),
        translate("NoteTable", "Votes"): lambda note: note.votes,
        translate("NoteTable", "Group"): lambda note: origins.of(note).group,
        translate("NoteTable", "Role"): lambda note: origins.of(note).role,
        translate("NoteTable", "Name"): lambda note: origins.of(note).name,
        translate("NoteTable", "Round"): lambda note: rounds.get(note.activity_id or "", ""),
        translate("NoteTable", "Chair"): lambda note: origins.of(note).chair or "",
        translate("NoteTable", "Breakout"): lambda note: topics[note.topic_id].title if note.topic_id else "",
        translate("NoteTable", "Asked"): lambda note: asked[note.question_id or ""],
        translate("NoteTable", "Time"): lambda note: "" if note.response_id else _time(origins.of(note).at),
        translate("NoteTable", "Colour"): lambda note: origins.of(note).colour or "",
        translate("NoteTable", "Language"): lambda note: note.language,
        translate("NoteTable", "Slip"): lambda note: note.slip or "",
        translate("NoteTable", "Region"): lambda note: _region(snapshot, note),
        translate("NoteTable", "Source"): lambda note: origins.of(note).source,
    }


def _stacked(snapshot: Snapshot) -> list[Note]:
    """Return the top notes of the stacks."""
    return [note for note in snapshot.top_notes if snapshot.stack_of(note.id)]


def _round_names(snapshot: Snapshot, words: Wording) -> dict[str, str]:
    """Return what each activity is called: by its title where no other has it, a round else by its number."""
    titles = Counter(same_key(item.title) for item in snapshot.agenda)
    numbered = words.translate("NoteTable", "Round {0}")

    def name(item: Activity) -> str:
        if item.kind is not Kind.ROUND or (item.title and titles[same_key(item.title)] == 1):
            return item.title
        return numbered.format(snapshot.round_number(item.id))

    return {item.id: name(item) for item in snapshot.agenda}


def _time(instant: float | None) -> Cell:
    """Return an instant where this computer is; "" for none."""
    if instant is None:
        return ""
    try:
        return datetime.fromtimestamp(instant).astimezone()
    except (ValueError, OverflowError, OSError):  # before or after all that this computer's calendar has
        return ""


def _region(snapshot: Snapshot, note: Note) -> str:
    """Return "What first: Now"."""
    region = snapshot.regions.get(note.region_id or "")
    return f"{snapshot.canvases[region.canvas_id].title}: {region.title}" if region else ""
