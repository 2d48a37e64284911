"""What of a note may go out of the session as data: like its text, but with the names that may be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fishbowl_app.model.entities import Colour, NameStyle, Note
from fishbowl_app.model.report_parts.board import board_texts
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.rules.names import single_person_roles
from fishbowl_app.model.rules.paired import missing
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a note comes from, as far as it may be told; else "" and None. Colours often are those of groups."""

    name: str = ""
    group: str = ""
    role: str = ""
    chair: int | None = None
    source: str = ""
    colour: Colour | None = None
    at: float | None = None


class Origins:
    """Says of notes where they come from. Under `NameStyle.NONE` nothing that stands for a person is told.

    Nor are group and role of words on a form: `Naming.tells_origin` decides.
    """

    def __init__(self, snapshot: Snapshot, style: NameStyle) -> None:
        self._snapshot, self._naming = snapshot, Naming(snapshot, style)

    def of(self, note: Note) -> Origin:
        """Return what may be told of a note."""
        source = note.source if self._may_tell(note.source) else ""
        if self._naming.style is NameStyle.NONE:
            return Origin(source=source)
        if not self._naming.tells_origin(note):
            return Origin(name=self._name(note), source=source, colour=Colour.YELLOW, at=note.at)
        group = self._snapshot.groups.get(note.group_id or "")
        return Origin(
            name=self._name(note),
            group=self._naming.group_name(group),
            role=note.role if self._may_tell(note.role) else "",
            chair=note.chair,
            source=source,
            colour=note.colour,
            at=note.at,
        )

    def in_order(self) -> list[Note]:
        """Return notes as they were taken, then words of forms by what they say, not as they were typed."""
        notes = self._snapshot.note_list
        of_forms = [note for note in notes if note.response_id]
        of_forms.sort(key=lambda note: (note.question_id or "", note.text, note.id))
        return [*(note for note in notes if not note.response_id), *of_forms]

    def identifying(self) -> tuple[str, ...]:
        """Return the roles and groups of one person only that notes tell of somebody without a name."""
        unnamed = [told for told in map(self.of, self._snapshot.notes.values()) if not told.name]
        told = {words.casefold() for each in unnamed for words in (each.group, each.role)}
        single = (words for words in single_person_roles(self._snapshot) if words.casefold() in told)
        return tuple(sorted(single, key=str.casefold))

    def naming_texts(self) -> list[str]:
        """Return the texts that go out and name people who are not to be named, or may; they stay as they are."""
        return [text for text in _texts(self._snapshot) if self._naming.named_in(text) is not None]

    def untranslated(self, language: str) -> list[str]:
        """Return the texts that go out and have no translation into a language, or an old one."""
        told = set(_texts(self._snapshot))
        for origin in map(self.of, self._snapshot.notes.values()):
            told |= {origin.group, origin.role}
        lacking = (each.text for each in missing(self._snapshot, language) if each.place.field != "question")
        return [text for text in dict.fromkeys(lacking) if text in told]

    def _name(self, note: Note) -> str:
        person = self._snapshot.participants.get(note.participant_id or "")
        shown = person is not None and self._naming.style is NameStyle.ALL and not person.name_hidden
        return person.name if person and shown else ""

    def _may_tell(self, words: str) -> bool:
        return not self._naming.secret.occurs_in(words)


def _texts(snapshot: Snapshot) -> Iterator[str]:
    """Yield all that people typed and an export repeats."""
    activities = {note.activity_id for note in snapshot.notes.values()}
    topics = {note.topic_id for note in snapshot.notes.values()}
    yield snapshot.details.title
    for item in snapshot.agenda:
        if item.id in activities:
            yield from (item.title, item.question)
    yield from (topic.title for topic in snapshot.topics.values() if topic.id in topics)
    answered = {note.question_id for note in snapshot.notes.values()}
    yield from (question.wording for question in snapshot.questions.values() if question.id in answered)
    yield from (note.text for note in snapshot.notes.values())
    yield from (text for _, text in board_texts(snapshot))
