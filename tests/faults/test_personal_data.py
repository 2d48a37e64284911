"""Whatever people did with a session: no name is left in its anonymous copy, nor of whom was erased."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from fishbowl_app.backups.erased import forget_and_search
from fishbowl_app.backups.folders import backups_folder
from fishbowl_app.backups.keep import keep
from fishbowl_app.model.entities import Participant
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.erasing import erase_person
from fishbowl_app.model.ops.feedback import add_feedback
from fishbowl_app.model.ops.notes import add_note, edit_note
from fishbowl_app.model.ops.people import add_participant, delete_participants, edit_participant
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.model.privacy.copy import write_anonymous
from fishbowl_app.model.privacy.former import former_names
from fishbowl_app.model.session import Session
from tests.faults.tally import Tally, trials
from tests.model.random_ops import OPS
from tests.model.store.test_random import Walk

STEPS = 40
FIRST = ("Zywen", "Qorvâth", "Xiluned", "Vrandec", "Jhoszka")  # words that nothing else here holds
LAST = ("Ngwŷth", "Bzorek", "Kvistul", "Dwharfe", "Pflugau")
NAMES = [f"{first} {last}" for first, last in zip(FIRST, LAST, strict=True)]
PARTS = [*FIRST, *LAST]
REMARK = "comes by bus from Tregaron, number {0}"


def a_session(path: Path, seed: int) -> tuple[Session, list[Participant]]:
    """Return a session in which much was done, its people named in texts, changed and deleted ones too."""
    walk = Walk(path, seed, OPS)
    people = [
        add_participant(walk.session, name=name, note=REMARK.format(number)) for number, name in enumerate(NAMES)
    ]
    for number in range(STEPS):
        walk.act()
        if number % 4 == 0:
            _name_somebody(walk.session, walk.rng)
    there = [each for each in people if each.id in walk.session.snapshot.participants]
    return walk.session, there


def _name_somebody(session: Session, rng: random.Random) -> None:
    """Let somebody be named in one more place; what names somebody may be changed or deleted again."""
    name, part = rng.choice(NAMES), rng.choice(PARTS)
    said = rng.choice([f"{name} said so", f"as {name.upper()} has it", f"ask {part}", f"{part}'s question"])
    what = rng.randrange(6)
    if what == 0:
        edit_note(session, add_note(session, said).id, text="nobody said so")
    elif what == 1:
        add_topic(session, said)
    elif what == 2:
        edit_details(session, question=said, moderator=rng.choice(NAMES))
    elif what == 3 and session.snapshot.rounds:
        add_feedback(session, rng.choice(session.snapshot.rounds).id, said)
    elif what == 4:
        delete_participants(session, [add_participant(session, name=name).id])
    else:
        add_note(session, said)


def found_in(content: bytes, words: list[str]) -> int:
    text = content.decode("utf-8", "replace").casefold()
    return sum(word.casefold() in text for word in words)


def test_an_anonymous_copy_holds_no_name(tally: Tally, folder: Path) -> None:
    tally.fault = "anonymous copy of a random session: names, parts of them and remarks searched in all bytes"
    for seed in range(trials(5, 100)):
        session, _ = a_session(folder / f"{seed}.fishbowl", seed)
        before = session.snapshot
        with tally.timed():
            write_anonymous(
                before, folder / f"copy {seed}.fishbowl", never=session.path, former=former_names(session)
            )
        session.close()
        content = (folder / f"copy {seed}.fishbowl").read_bytes()
        tally.tried += 1
        tally.acknowledged += len(PARTS)
        tally.wrong += found_in(content, [*PARTS, "Tregaron"])
        copy = Session.read(folder / f"copy {seed}.fishbowl")
        counted = ("turn", "speech", "note", "feedback", "dots", "interest", "participant", "activity", "topic")
        tally.lost += sum(len(copy.tables[name]) != len(before.tables[name]) for name in counted)


def test_nothing_is_left_of_whom_was_erased(tally: Tally, folder: Path) -> None:
    tally.fault = "person erased from a random session: name, parts of it and remark searched in file and backups"
    for seed in range(trials(5, 100)):
        session, people = a_session(folder / f"{seed}.fishbowl", 1_000 + seed)
        shutil.rmtree(backups_folder(), ignore_errors=True)  # those of the session before
        keep(session.whole(), session.path, session.identity, session.clock.now().utc, backups_folder())
        person = random.Random(seed).choice(people)
        edit_participant(session, person.id, name=person.name)  # a random act may have given another name
        edit_details(session, moderator="")
        turns = len(session.snapshot.turns)
        with tally.timed():
            erase_person(session, person.id)
            searched = forget_and_search(session, [person.name, person.note])
        tally.tried += 1
        tally.lost += turns - len(session.snapshot.turns)
        session.close()
        words = [*person.name.split(), person.note]
        files = [folder / f"{seed}.fishbowl", *backups_folder().rglob("*.fishbowl")]
        tally.acknowledged += len(files)
        tally.wrong += (not searched.is_clean) + sum(found_in(path.read_bytes(), words) for path in files)
        Session.open(folder / f"{seed}.fishbowl").close()  # it passes all checks
