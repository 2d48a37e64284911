"""`fishbowl erase`: one person erased from a session and its backups."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fishbowl_app.backups.erased import forget_and_search
from fishbowl_app.commands.named import say_texts
from fishbowl_app.model.entities import Participant
from fishbowl_app.model.errors import NotOnePerson
from fishbowl_app.model.ops.erasing import erase_person, what_goes
from fishbowl_app.model.privacy.mentions import mentions_of
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key
from fishbowl_app.privacy_texts import ends_texts, erasing_texts, searched_texts
from fishbowl_app.words import translate


def erase(arguments: Namespace) -> int:
    """Say what would go; with --yes erase the person, and say what a search of the files found."""
    session = Session.open(Path(arguments.file)) if arguments.yes else Session.view(Path(arguments.file))
    try:
        person = _person(session.snapshot, arguments.person)
        _say_what_goes(session.snapshot, person)
        if arguments.yes:
            _erase(session, person)
        else:
            print(translate("Commands", "Nothing was changed. With --yes it is done."))
    finally:
        session.close()
    return 0


def _person(snapshot: Snapshot, name: str) -> Participant:
    found = [person for person in snapshot.people if same_key(person.name) == same_key(name)]
    if len(found) != 1:
        raise NotOnePerson(name, len(found))
    return found[0]


def _say_what_goes(snapshot: Snapshot, person: Participant) -> None:
    told = what_goes(snapshot, person.id)
    for line in [*erasing_texts(told), *ends_texts()]:
        print(line)
    likely = [each.where.text for each in told.mentions if each.likely]
    doubtful = [each.where.text for each in told.mentions if not each.likely]
    say_texts(translate("Commands", "Texts that lose the name: {0}"), likely)
    say_texts(
        translate("Commands", "Look: texts that may mean somebody else, and stay as they are: {0}"), doubtful
    )


def _erase(session: Session, person: Participant) -> None:
    before = session.snapshot
    erase_person(session, person.id)
    found = forget_and_search(session, [each for each in (person.name, person.note) if each])
    left = sum(not each.likely for each in mentions_of(before, person))
    for line in searched_texts(found, left):
        print(line)
