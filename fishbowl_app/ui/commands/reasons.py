"""Why a command cannot be done just now, in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def reason(name: str) -> str:
    """Return why a command of what is open can be off, in the language of now."""
    translate = QCoreApplication.translate
    nothing_runs = translate("Commands", "Nothing is running")
    no_plan, no_wall = translate("Commands", "No plan is proposed"), translate("Commands", "No wall is proposed")
    nobody = translate("Commands", "Choose people in the list first")
    known = {
        "undo": translate("Commands", "Nothing to undo"),
        "redo": translate("Commands", "Nothing to do again"),
        "start_finish": translate("Commands", "Nothing left to start"),
        "skip": translate("Commands", "Nothing left to start"),
        "go_trouble": translate("Commands", "Nothing is wrong"),
        **dict.fromkeys(("pause", "add_minute", "add_five", "take_minute"), nothing_runs),
        **dict.fromkeys(("use_plan", "let_go_plan"), no_plan),
        **dict.fromkeys(("use_wall", "let_go_wall", "better_wall"), no_wall),
        **dict.fromkeys(("people_present", "people_late", "people_left", "people_expected"), nobody),
        **dict.fromkeys(("people_delete", "people_erase"), nobody),
    }
    return known.get(name) or translate("Commands", "Not possible at the moment")


def needs_session() -> str:
    """Return what is said of all that is about a session while none is open."""
    return QCoreApplication.translate("Commands", "Open a session first")


def needs_another_room() -> str:
    """Return what is said of a command whose keys do something else in the room that is shown."""
    return QCoreApplication.translate("Commands", "Go to another room first")
