"""What the kinds of handout are called, how much there is for each, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.export.pdf import kinds
from fishbowl_app.model.print_pack import PrintPack

translate = QCoreApplication.translate


def kind_texts() -> dict[str, str]:
    """Return every kind in words."""
    return {
        kinds.CRIB: translate("Handouts", "Moderator's crib"),
        kinds.SIGNS: translate("Handouts", "Signs for the spaces"),
        kinds.POSTERS: translate("Handouts", "Posters of the rules"),
        kinds.QR: translate("Handouts", "QR codes as posters"),
        kinds.WALL: translate("Handouts", "Agenda wall"),
        kinds.CHAIRS: translate("Handouts", "Cards for the chairs"),
        kinds.TABLES: translate("Handouts", "Plans for the tables"),
        kinds.SIGN_IN: translate("Handouts", "Sign-in sheets"),
        kinds.BADGES: translate("Handouts", "Name badges"),
        kinds.PLAN: translate("Handouts", "Plan of the rotation"),
        kinds.SEATS: translate("Handouts", "Seat cards"),
        kinds.BEFORE_AFTER: translate("Handouts", "Before-and-after form"),
        kinds.TOPICS: translate("Handouts", "Topic sheets"),
        kinds.REPORTS: translate("Handouts", "Report forms for conveners"),
        kinds.SLIPS: translate("Handouts", "Numbered slips"),
        kinds.POSTITS: translate("Handouts", "Notes for post-its"),
        kinds.DOTS: translate("Handouts", "Dot sheets"),
        kinds.FEEDBACK: translate("Handouts", "Feedback form"),
        kinds.BOARD: translate("Handouts", "The board, on large sheets"),
    }


def hints(pack: PrintPack) -> dict[str, str]:
    """Return what is missing for a kind and what is printed then, by kind."""
    found = {**_room_hints(pack), **_people_hints(pack), **_note_hints(pack)}
    return {kind: words for kind, (there, words) in found.items() if not there}


def _room_hints(pack: PrintPack) -> dict[str, tuple[object, str]]:
    return {
        kinds.SIGNS: (pack.spaces, translate("Handouts", "No spaces yet: blank signs are printed.")),
        kinds.WALL: (pack.slots, translate("Handouts", "No slots yet: an empty wall is printed.")),
        kinds.TOPICS: (pack.topics, translate("Handouts", "No topics yet: blank sheets are printed.")),
        kinds.REPORTS: (pack.topics, translate("Handouts", "No topics yet: blank forms are printed.")),
        kinds.QR: (pack.all_codes, translate("Handouts", "No QR codes yet: add them on the page for them.")),
        kinds.DOTS: (pack.options, translate("Handouts", "No options yet: blank sheets are printed.")),
    }


def _people_hints(pack: PrintPack) -> dict[str, tuple[object, str]]:
    planned = translate("Handouts", "Nothing is planned yet: plan the rotation first.")
    return {
        kinds.SIGN_IN: (pack.people, translate("Handouts", "Nobody is on the list yet: empty rows are printed.")),
        kinds.BADGES: (pack.people, translate("Handouts", "Nobody is on the list yet: blank badges are printed.")),
        kinds.PLAN: (pack.rounds, planned),
        kinds.SEATS: (pack.cards, planned),
        kinds.TABLES: (pack.rounds, planned),
    }


def _note_hints(pack: PrintPack) -> dict[str, tuple[object, str]]:
    return {
        kinds.POSTITS: (pack.themes, translate("Handouts", "No notes yet: only the guide sheet is printed.")),
        kinds.BOARD: (pack.themes, translate("Handouts", "No notes yet.")),
        kinds.SLIPS: (
            pack.slips,
            translate("Handouts", "Nobody said how many are handed out: {0} are printed.").format(
                kinds.SLIPS_WITHOUT_COUNT
            ),
        ),
    }
