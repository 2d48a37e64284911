"""Personal data in sentences, for the window and the command line."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.backups.erased import Searched
from fishbowl_app.model.ops.erasing import WhatGoes
from fishbowl_app.model.privacy.inside import Inside
from fishbowl_app.model.privacy.mentions import Mention
from fishbowl_app.model.privacy.search import Perhaps
from fishbowl_app.words import catalogue, current_language, translate


def inside_texts(told: Inside) -> list[str]:
    """Return what in a session tells of persons, a line each."""
    count = catalogue(current_language()).count
    return [
        count("Commands", "%n participant(s) by name", told.by_name),
        *_unless_none(translate("Commands", "Participants without a name: {0}"), told.participants - told.by_name),
        count("Commands", "%n of them must not be named", told.hidden),
        count("Commands", "%n remark(s) about a participant", told.remarks),
        *([translate("Commands", "The moderator's name")] if told.moderator else []),
        count("Commands", "%n turn(s) in the circle", told.turns),
        *_unless_none(translate("Commands", "People on the waiting list: {0}"), told.waiting),
        translate("Commands", "Rules on who sits with whom, or when: {0}").format(told.seat_rules),
        count("Commands", "%n note(s)", told.notes),
        count("Commands", "%n note(s) that know who spoke", told.notes_by_name),
        *_unless_none(translate("Commands", "Forms that were filled in, without a name: {0}"), told.responses),
        count("Commands", "%n line(s) of feedback", told.feedback),
        *_open_space(told),
        *_unless_none(translate("Commands", "Actions with a name: {0}"), told.actions_by_name),
        translate("Commands", "Texts that name a participant: {0}").format(told.naming),
        *_unless_none(translate("Commands", "Wi-Fi passwords in QR codes: {0}"), told.passwords),
        *_unless_none(translate("Commands", "Contacts in QR codes: {0}"), told.contacts),
        _journal(told),
    ]


def backups_text(how_many: int, since: str) -> str:
    """Return how many backups of a session there are, and since when; `since` is worded already."""
    if not how_many:
        return translate("Commands", "Backups on this computer: none")
    said = translate("Commands", "Backups on this computer, which hold all this too: {0}, the oldest of {1}")
    return said.format(how_many, since)


def erasing_texts(told: WhatGoes) -> list[str]:
    """Return what erasing somebody takes away and what stays, a line each, but for the texts that name them."""
    stays = told.turns + told.choices
    return [
        translate(
            "Privacy", "The name goes. The row stays as a person without one, so that all figures stay true."
        ),
        *([translate("Privacy", "The remark about this person goes.")] if told.remark else []),
        *([translate("Privacy", "The role goes: nobody else has it.")] if told.role else []),
        *([translate("Privacy", "The group goes: nobody else is in it.")] if told.group else []),
        *_unless_none(translate("Privacy", "Notes that forget who spoke: {0}"), told.notes),
        *_unless_none(translate("Privacy", "Topics that lose their convener: {0}"), told.conveners),
        *_unless_none(translate("Privacy", "Actions that lose who does them: {0}"), told.actions),
        *_unless_none(translate("Privacy", "Rules of the rotation without this person: {0}"), told.rules),
        *_unless_none(translate("Privacy", "Contacts in QR codes that go: {0}"), told.contacts),
        *_unless_none(translate("Privacy", "Turns and choices that stay, without a name: {0}"), stays),
    ]


def ends_texts() -> list[str]:
    """Return what erasing somebody ends, and what it cannot reach."""
    return [
        translate("Privacy", "Nothing can be undone any more: the journal, which knows the name, is deleted."),
        translate("Privacy", "All backups of this file are deleted, and one is made anew."),
        translate(
            "Privacy", "Copies elsewhere, PDFs, paper and what was mailed: those you have to look for yourself."
        ),
    ]


def searched_texts(told: Searched, left: Sequence[Mention]) -> list[str]:
    """Return what a search found after somebody was erased. `left`: the texts that name them still, or may."""
    return [
        _searched(told, left),
        *_unless_none(
            translate("Privacy", "Look at these texts, which may still point to the person: {0}"), len(left)
        ),
        *_each(
            translate("Privacy", "Backups of a copy of this session were not touched, and know the person: {0}"),
            told.of_copies,
        ),
        *_each(
            translate("Privacy", "This backup could not be deleted; delete it yourself: {0}"), told.out_of_reach
        ),
        *([translate("Privacy", "No new backup could be made.")] if told.not_kept else []),
    ]


def look_texts(found: Sequence[Perhaps]) -> list[str]:
    """Return texts that may point to somebody: where each stands, and which of its words may be a name."""
    line = translate("Commands", "{0}: {1}")
    return [
        line.format(f"{place_text(each.where.table)} ({', '.join(each.words)})", " ".join(each.where.text.split()))
        for each in found
    ]


def place_text(table: str) -> str:
    """Return in a word where a text stands."""
    return {
        "details": translate("Privacy", "Session"),
        "group": translate("Privacy", "Group"),
        "participant": translate("Privacy", "Remark or role"),
        "activity": translate("Privacy", "Agenda"),
        "space": translate("Privacy", "Space"),
        "topic": translate("Privacy", "Topic"),
        "feedback": translate("Privacy", "Feedback"),
        "note": translate("Privacy", "Note"),
        "theme": translate("Privacy", "Theme"),
        "board": translate("Privacy", "Write-up"),
        "passage": translate("Privacy", "Write-up"),
        "canvas": translate("Privacy", "Canvas"),
        "region": translate("Privacy", "Canvas"),
        "report": translate("Privacy", "Report"),
        "action": translate("Privacy", "Action"),
        "option": translate("Privacy", "Option"),
        **dict.fromkeys(("form", "condition", "question", "box", "response"), translate("Privacy", "Form")),
        "translation": translate("Privacy", "Translation"),
        "code": translate("Privacy", "QR code"),
    }[table]


def _searched(told: Searched, left: Sequence[Mention]) -> str:
    if told.traces:
        return translate(
            "Privacy",
            "The person is erased, but the disk failed just after: traces may be left till the session is closed.",
        )
    if told.in_session or told.in_backup:
        return translate("Privacy", "Something was still found among the bytes of the file. Report this.")
    if kept := sum(each.likely for each in left):
        return translate("Privacy", "The person is erased, but texts that were kept still name them: {0}").format(
            kept
        )
    if told.not_kept:
        return translate("Privacy", "The session was searched: the name is left nowhere as words of its own.")
    return translate(
        "Privacy", "The session and its new backup were searched: the name is left nowhere as words of its own."
    )


def _open_space(told: Inside) -> list[str]:
    """Return what open space tells of persons, where there is any."""
    if not told.topics:
        return []
    return [
        translate("Commands", "Topics with a convener: {0}").format(told.convened),
        translate("Commands", "Choices of topics: {0}").format(told.choices),
        translate("Commands", "Reports that name who came: {0}").format(told.reports_by_name),
    ]


def _journal(told: Inside) -> str:
    if not told.holds_deleted:
        return translate("Commands", "The journal holds nothing that was changed or deleted.")
    return catalogue(current_language()).count(
        "Commands", "%n step(s) in the journal, which also hold what was changed or deleted", told.steps
    )


def _unless_none(text: str, number: int) -> list[str]:
    return [text.format(number)] if number else []


def _each(text: str, given: Sequence[object]) -> list[str]:
    return [text.format(each) for each in given]
