"""What was suggested for a session, as far as it holds: notes that were placed or changed since are left out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from fishbowl_app.model.ops.themes import SuggestedTheme
from fishbowl_app.model.rules.theme_question import Question
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.themes.asked import Group, Suggested


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A new theme, or notes for one that is there."""

    theme_id: str | None  # of the theme that the notes join; None: a new one
    title: str  # in the notes' own words; of a theme that is there its name, "" where it has none
    words: tuple[str, ...]  # that tie it together
    nearest: str  # the id of the note that says it best
    note_ids: tuple[str, ...]  # the nearest first
    sure: frozenset[str]  # those of them that no other theme is nearly as near to

    def without(self, note_ids: Collection[str]) -> Suggestion:
        """Return the suggestion without some of its notes."""
        return replace(self, note_ids=tuple(each for each in self.note_ids if each not in note_ids))

    def accepted(self, title: str) -> SuggestedTheme:
        """Return what is asked of the session when somebody accepts it under that title."""
        return SuggestedTheme(self.theme_id, "" if self.theme_id else title, self.note_ids)


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All that was suggested at once, and the texts of its notes at that time."""

    all: tuple[Suggestion, ...]
    texts: dict[str, str]

    def open_in(self, snapshot: Snapshot, number: int) -> Suggestion | None:
        """Return what is left of one suggestion; None where nothing is, or the theme to join is gone."""
        suggestion = self.all[number]
        changed = [each for each in suggestion.note_ids if not self._is_free(snapshot, each)]
        gone = suggestion.theme_id is not None and suggestion.theme_id not in snapshot.themes
        left = suggestion.without(changed)
        return None if gone or not left.note_ids else left

    def _is_free(self, snapshot: Snapshot, note_id: str) -> bool:
        note = snapshot.notes.get(note_id)
        if note is None or note.theme_id is not None or note.set_aside or note.stack_id is not None:
            return False
        return note.text == self.texts[note_id]


def suggestions(question: Question, found: Suggested, refused: Collection[tuple[str, str]] = ()) -> Suggestions:
    """Return what was found, with ids for places.

    `refused` are notes with a theme that somebody took them out of: they are not suggested for it again.
    """
    texts = dict(zip(question.note_ids, question.asked.texts, strict=True))
    every = (_suggestion(question, group) for group in found.themes)
    left = (each.without({note for note, theme in refused if theme == each.theme_id}) for each in every)
    return Suggestions(tuple(each for each in left if each.note_ids), texts)


def _suggestion(question: Question, group: Group) -> Suggestion:
    ids, pin = question.note_ids, group.pin
    title = group.title if pin is None else question.asked.named[pin]
    return Suggestion(
        None if pin is None else question.theme_ids[pin],
        title,
        group.words,
        ids[group.nearest],
        tuple(ids[member.index] for member in group.members),
        frozenset(ids[member.index] for member in group.members if member.sure),
    )
