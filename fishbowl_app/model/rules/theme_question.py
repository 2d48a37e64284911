"""What a session asks the theme engine: its notes that take part, and what people have placed.

Left out are notes that were set aside, and those that lie under another: they go where it goes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.themes.asked import FREE, Asked
from fishbowl_app.model.themes.keys import vector_key


@dataclass(frozen=True, slots=True)
class Question:
    """A question with the ids that its places stand for."""

    note_ids: tuple[str, ...]
    theme_ids: tuple[str, ...]
    asked: Asked


def question(
    snapshot: Snapshot,
    model: str,
    kept: Mapping[str, bytes],
    *,
    wanted: Collection[str] | None = None,
    grain: int = 0,
    seed: int = 0,
) -> Question:
    """Return the question of a session.

    Args:
        snapshot: the session.
        model: as `model_here` gives it.
        kept: the vectors there are, by key (`session.vectors(model)`).
        wanted: ids of the notes to group; None: all that are in no theme.
        grain: steps finer; below 0 coarser.
        seed: for the order in which notes are looked at.
    """
    notes = [note for note in snapshot.top_notes if not note.set_aside]
    theme_ids = tuple(theme.id for theme in snapshot.theme_list)
    place = {theme_id: at for at, theme_id in enumerate(theme_ids)}
    ids = tuple(note.id for note in notes)
    asked = Asked(
        texts=tuple(note.text for note in notes),
        languages=tuple(note.language for note in notes),
        pins=tuple(FREE if note.theme_id is None else place[note.theme_id] for note in notes),
        named=tuple(theme.name for theme in snapshot.theme_list),
        vectors=tuple(kept.get(vector_key(note.text)) for note in notes),
        model=model,
        wanted=None if wanted is None else tuple(at for at, note_id in enumerate(ids) if note_id in wanted),
        grain=grain,
        seed=seed,
        stop_words=frozenset(snapshot.board.stop_words),
        kept_words=frozenset(snapshot.board.kept_words),
    )
    return Question(ids, theme_ids, asked)
