"""`fishbowl themes`: suggests themes for the notes of a session, or of a file, and changes neither."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fishbowl_app.commands.progress import interrupted, progress_bar
from fishbowl_app.export.atomic import write_text
from fishbowl_app.import_texts import doubt_text
from fishbowl_app.imports.notes_given import are_given, read_given
from fishbowl_app.model.rules.names import NameMask
from fishbowl_app.model.rules.theme_question import question
from fishbowl_app.model.rules.word_counts import secret_words
from fishbowl_app.model.session import Session
from fishbowl_app.model.themes.asked import FREE, Asked, Suggested
from fishbowl_app.model.themes.keys import model_here
from fishbowl_app.theme_jobs import SuggestJob, run
from fishbowl_app.theme_texts import counted, limits_text
from fishbowl_app.words import translate

STOPPED = 130


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question, and where its notes stand among all notes there are.

    told: a title without names that must not be told. is_secret: whether a word is one.
    """

    asked: Asked
    places: tuple[int, ...]
    told: Callable[[str], str] = str
    is_secret: Callable[[str], bool] = lambda word: False


def themes(arguments: Namespace) -> int:
    """Suggest themes and write them as JSON."""
    path = Path(arguments.file)
    this = _of_file(path, arguments) if are_given(path) else _of_session(path, arguments)
    with interrupted() as stopped, progress_bar(translate("Commands", "Suggesting themes")) as show:
        found = run(SuggestJob(this.asked), lambda share, _: show(share), stopped).suggested
    if found is None:
        print(translate("Commands", "Stopped. Nothing was written."), file=sys.stderr)
        return STOPPED
    document = _document(this, found)
    if arguments.output:
        text = json.dumps(document, ensure_ascii=False, indent=1)
        write_text(Path(arguments.output), text, never=[path])
    else:
        print(json.dumps(document))  # in ASCII: whoever reads it need not guess the encoding
    _say(document, found)
    return 0


def _of_file(path: Path, arguments: Namespace) -> _Asked:
    """Return the question of a file; a row without a word is nobody's theme and is no part of it."""
    given = read_given(path, arguments.pinned or "")
    for doubt in given.doubts:
        print(translate("Commands", "Look: {0}").format(doubt_text(doubt)), file=sys.stderr)
    places = tuple(at for at, text in enumerate(given.texts) if text)
    names = tuple(dict.fromkeys(given.themes[at] for at in places if given.themes[at]))
    asked = Asked(
        texts=tuple(given.texts[at] for at in places),
        languages=tuple(given.languages[at] for at in places),
        pins=tuple(names.index(given.themes[at]) if given.themes[at] else FREE for at in places),
        named=names,
        grain=arguments.grain,
        seed=arguments.seed,
    )
    return _Asked(asked, places)


def _of_session(path: Path, arguments: Namespace) -> _Asked:
    """Return the question of a session: its themes are placed already."""
    session = Session.view(path)
    try:
        model = model_here()
        kept = session.vectors(model)
    finally:
        session.close()
    of = question(session.snapshot, model, kept, grain=arguments.grain, seed=arguments.seed)
    place = {note.id: at for at, note in enumerate(session.snapshot.note_list)}
    snapshot, style = session.snapshot, session.snapshot.details.names_in_summary
    told, is_secret = NameMask(snapshot, style).of, secret_words(snapshot, style).occurs_in
    return _Asked(of.asked, tuple(place[note_id] for note_id in of.note_ids), told, is_secret)


def _document(this: _Asked, found: Suggested) -> dict[str, Any]:
    """Return themes as they are written: those there are with all their notes, then new ones."""
    joined = {group.pin: group for group in found.themes if group.pin is not None}
    rows = []
    for pin, name in enumerate(this.asked.named):
        notes = [at for at, theme in enumerate(this.asked.pins) if theme == pin]
        group = joined.get(pin)
        members = [member.index for member in group.members] if group else []
        title, words = (group.title, group.words) if group else (name, ())
        rows.append((title, words, [*notes, *members]))
    new = [group for group in found.themes if group.pin is None]
    rows += [(group.title, group.words, [member.index for member in group.members]) for group in new]
    return {
        "themes": [
            {
                "title": this.told(title),
                "words": [word for word in words if not this.is_secret(word)],
                "notes": sorted(this.places[at] for at in notes),
            }
            for title, words, notes in rows
        ],
        "alone": [this.places[at] for at in found.alone],
    }


def _say(document: dict[str, Any], found: Suggested) -> None:
    """Say what came of it, on the error stream: the themes may be piped."""
    print(counted(len(document["themes"]), len(document["alone"])), file=sys.stderr)
    if limits := limits_text(found):
        print(limits, file=sys.stderr)
