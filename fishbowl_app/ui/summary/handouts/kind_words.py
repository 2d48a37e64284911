"""What the kinds of handout are called, how much there is for each, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.export.pdf import kinds
from fishbowl_app.model.entities import Kind
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
        kinds.FORMS: translate("Handouts", "Forms with questions"),
        kinds.TOPICS: translate("Handouts", "Topic sheets"),
        kinds.REPORTS: translate("Handouts", "Report forms for conveners"),
        kinds.SLIPS: translate("Handouts", "Numbered slips"),
        kinds.POSTITS: translate("Handouts", "Notes for post-its"),
        kinds.DOTS: translate("Handouts", "Dot sheets"),
        kinds.FEEDBACK: translate("Handouts", "Feedback form"),
        kinds.BOARD: translate("Handouts", "The board, on large sheets"),
    }


def hints(pack: PrintPack, options: kinds.Options) -> dict[str, str]:
    """Return what is missing for a kind and what is printed then, by kind."""
    found = {
        **_room_hints(pack),
        **_people_hints(pack),
        **_note_hints(pack),
        kinds.FORMS: _forms_hint(pack, options),
    }
    told = {kind: words for kind, (there, words) in found.items() if not there}
    blank = {kinds.TOPICS: options.blank_topics, kinds.REPORTS: options.blank_reports}
    if pack.has_open_space:
        none = translate("Handouts", "No topics yet, and no blank sheets are chosen.")
        told |= {kind: none for kind, count in blank.items() if kind in told and not count}
    return told


def _room_hints(pack: PrintPack) -> dict[str, tuple[object, str]]:
    found = {
        kinds.SIGNS: (pack.spaces, translate("Handouts", "No spaces yet: blank signs are printed.")),
        kinds.WALL: (pack.slots, translate("Handouts", "No slots yet: an empty wall is printed.")),
        kinds.TOPICS: (pack.topics, translate("Handouts", "No topics yet: blank sheets are printed.")),
        kinds.REPORTS: (pack.topics, translate("Handouts", "No topics yet: blank forms are printed.")),
        kinds.DOTS: (pack.options, translate("Handouts", "No options yet: blank sheets are printed.")),
    }
    if not pack.has_open_space:
        none = translate("Handouts", "There is no open space on the agenda.")
        found = {kind: (there, none) for kind, (there, _) in found.items()}
    no_codes = translate("Handouts", "No QR codes yet: add them on the page for them.")
    return {**found, kinds.QR: (pack.all_codes, no_codes)}


def _people_hints(pack: PrintPack) -> dict[str, tuple[object, str]]:
    planned = translate("Handouts", "Nothing is planned yet: plan the rotation first.")
    no_round = translate("Handouts", "There is no round of a fishbowl on the agenda.")
    return {
        kinds.SIGN_IN: (pack.people, translate("Handouts", "Nobody is on the list yet: empty rows are printed.")),
        kinds.BADGES: (pack.people, translate("Handouts", "Nobody is on the list yet: blank badges are printed.")),
        kinds.PLAN: (pack.rounds, planned),
        kinds.SEATS: (pack.cards, planned),
        kinds.CHAIRS: (pack.has_fishbowl, no_round),
        kinds.FEEDBACK: (pack.has_fishbowl, no_round),
        kinds.TABLES: (_has_table_plan(pack), _no_table_plan(pack)),
    }


def _has_table_plan(pack: PrintPack) -> bool:
    return any(item.kind is Kind.TABLES for item in pack.rounds)


def _no_table_plan(pack: PrintPack) -> str:
    if pack.has_table_rounds:
        return translate("Handouts", "No table round is planned yet: the numbers of the tables are printed.")
    return translate("Handouts", "There is no table round on the agenda.")


def _forms_hint(pack: PrintPack, options: kinds.Options) -> tuple[object, str]:
    forms = [form for form in pack.forms if form.questions]
    if not forms:
        return False, translate("Handouts", "Make a form first: Questions.")
    uncounted = [form for form in forms if not form.is_counted]
    none = any(form.count_of_each(options.forms_each) == 0 for form in uncounted)
    if none:
        return False, translate("Handouts", "Nobody is on the list yet: forms without a number are printed.")
    told = translate("Handouts", "Nobody said how many are handed out: one is printed for each person.")
    return not uncounted or options.forms_each, told


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
