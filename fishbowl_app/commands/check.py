"""`fishbowl check`: is the file sound, which version is it, what personal data does it hold."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fishbowl_app.model.entities import CodeKind
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.tables import SCHEMA_VERSION
from fishbowl_app.words import catalogue, current_language, translate


def check(arguments: Namespace) -> int:
    """Open the file, which checks all of it, and say what is inside."""
    path = Path(arguments.file)
    session = Session.open(path)
    try:
        snapshot, steps = session.snapshot, len(session.history)
    finally:
        session.close()
    print(translate("Commands", "{0} is sound: a session file of version {1}.").format(path.name, SCHEMA_VERSION))
    print(translate("Commands", "Title: {0}").format(snapshot.details.title or "–"))
    for line in personal_data(snapshot, steps):
        print(f"  {line}")
    return 0


def personal_data(snapshot: Snapshot, steps: int) -> list[str]:
    """Return what in a session tells of persons, a line each."""
    count = catalogue(current_language()).count
    people = snapshot.participants.values()
    return [
        count("Commands", "%n participant(s) by name", len(people)),
        count("Commands", "%n of them must not be named", sum(person.name_hidden for person in people)),
        count("Commands", "%n remark(s) about a participant", sum(bool(person.note) for person in people)),
        count("Commands", "%n turn(s) in the circle", len(snapshot.turns)),
        translate("Commands", "Rules on who sits with whom, or when: {0}").format(len(snapshot.seat_rules)),
        count("Commands", "%n note(s)", len(snapshot.notes)),
        count(
            "Commands",
            "%n note(s) that know who spoke",
            sum(note.participant_id is not None for note in snapshot.notes.values()),
        ),
        count("Commands", "%n line(s) of feedback", len(snapshot.feedback)),
        *_open_space(snapshot),
        *_codes(snapshot),
        count("Commands", "%n step(s) in the journal, which also hold what was changed or deleted", steps),
    ]


def _open_space(snapshot: Snapshot) -> list[str]:
    """Return what open space tells of persons, where there is any."""
    if not snapshot.topics:
        return []
    convened = sum(bool(topic.convener_ids) for topic in snapshot.topics.values())
    came = sum(bool(report.attendee_ids) for report in snapshot.reports.values())
    named = sum(bool(action.who_ids or action.who) for action in snapshot.actions.values())
    return [
        translate("Commands", "Topics with a convener: {0}").format(convened),
        translate("Commands", "Choices of topics: {0}").format(len(snapshot.interests)),
        translate("Commands", "Reports that name who came: {0}").format(came),
        translate("Commands", "Actions with a name: {0}").format(named),
    ]


def _codes(snapshot: Snapshot) -> list[str]:
    """Return what QR codes give away, where there are any that do."""
    passwords = sum(bool(code.password) for code in snapshot.codes.values())
    contacts = sum(code.kind is CodeKind.CONTACT for code in snapshot.codes.values())
    return [
        *([translate("Commands", "Wi-Fi passwords in QR codes: {0}").format(passwords)] if passwords else []),
        *([translate("Commands", "Contacts in QR codes: {0}").format(contacts)] if contacts else []),
    ]
