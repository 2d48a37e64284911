"""`fishbowl erase`: one person erased from a session and its backups."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fishbowl_app.backups.erased import forget_and_search
from fishbowl_app.commands.named import listed, say_texts
from fishbowl_app.model.entities import Participant
from fishbowl_app.model.errors import NotOnePerson
from fishbowl_app.model.ops.erasing import WhatGoes, erase_person, what_goes
from fishbowl_app.model.privacy.former import former_names
from fishbowl_app.model.privacy.mentions import mentions_of
from fishbowl_app.model.privacy.search import names_to_search
from fishbowl_app.model.privacy.texts import TypedText
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key
from fishbowl_app.privacy_texts import ends_texts, erasing_texts, searched_texts
from fishbowl_app.words import translate


def erase(arguments: Namespace) -> int:
    """Say what would go; with --yes erase the person, and say what a search of the files found."""
    path = Path(arguments.file)
    _look_whom(path, arguments.person)  # in a copy: who is not found leaves the file as it is
    session = Session.open(path) if arguments.yes else Session.view(path)
    try:
        person = _person(session.snapshot, arguments.person)
        goes = what_goes(session.snapshot, person.id, former_names(session, person.id))
        _say_what_goes(goes, arguments)
        if arguments.yes:
            _erase(session, person, goes, arguments)
        else:
            print(translate("Commands", "Nothing was changed. With --yes it is done."))
    finally:
        session.close()
    return 0


def _look_whom(path: Path, name: str) -> None:
    session = Session.view(path)
    try:
        _person(session.snapshot, name)
    finally:
        session.close()


def _person(snapshot: Snapshot, name: str) -> Participant:
    found = [person for person in snapshot.people if same_key(person.name) == same_key(name)]
    if len(found) != 1:
        raise NotOnePerson(name, len(found))
    return found[0]


def _say_what_goes(told: WhatGoes, arguments: Namespace) -> None:
    for line in [*erasing_texts(told), *ends_texts()]:
        print(line)
    chosen = _chosen(told, arguments)
    numbered = [f"{number}. {line}" for number, line in enumerate(listed([it.where for it in told.mentions]), 1)]
    loses = [line for line, each in zip(numbered, told.mentions, strict=True) if each.where in chosen]
    say_texts(
        translate("Commands", "Texts that lose the name (--keep N,N leaves them): {0}"), loses, arguments.all
    )
    say_texts(
        translate("Commands", "Look: texts that stay as they are, and may point to the person: {0}"),
        [line for line in numbered if line not in loses],
        arguments.all,
    )


def _chosen(told: WhatGoes, arguments: Namespace) -> list[TypedText]:
    """Return the texts that lose the name: those in which the person is likely meant, but for those to be kept."""
    numbered = enumerate(told.mentions, 1)
    return [each.where for number, each in numbered if each.likely and number not in arguments.keep]


def _erase(session: Session, person: Participant, told: WhatGoes, arguments: Namespace) -> None:
    former = former_names(session, person.id)  # the journal forgets them
    erase_person(session, person.id, _chosen(told, arguments))
    words = [*names_to_search([person.name, *former]), *([person.note] if person.note else [])]
    found = forget_and_search(session, words, arguments.also_backups_of_copies)
    left = mentions_of(session.snapshot, person, former)
    for line in searched_texts(found, left):
        print(line)
    for line in listed([each.where for each in left]):
        print(f"  {line}")
