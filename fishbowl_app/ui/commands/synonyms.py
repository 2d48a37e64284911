"""What else people call the things that commands do, for whoever looks for one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def synonyms() -> dict[str, str]:
    """Return other words for commands by name, in the language of now; few, and only where they help."""
    return {**_files(), **_live(), **_rooms()}


def _files() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "new_session": translate("CommandWords", "create event meeting workshop"),
        "open_sample": translate("CommandWords", "example demo try"),
        "save_as": translate("CommandWords", "save rename file"),
        "save_copy": translate("CommandWords", "duplicate export file stick"),
        "backups": translate("CommandWords", "restore history lost versions backup"),
        "personal_data": translate("CommandWords", "privacy GDPR anonymous names delete"),
        "summary": translate("CommandWords", "report minutes proceedings export"),
        "handouts": translate("CommandWords", "badges signs cards sheets posters pack"),
        "export_notes": translate("CommandWords", "Excel Word CSV docx save download"),
        "close_session": translate("CommandWords", "log out leave"),
        "quit": translate("CommandWords", "exit log out end"),
        "undo": translate("CommandWords", "back mistake revert"),
        "redo": translate("CommandWords", "again repeat"),
        "find": translate("CommandWords", "search"),
        "import": translate("CommandWords", "spreadsheet CSV Excel load participants"),
        "settings": translate("CommandWords", "preferences options language Welsh Cymraeg dark colours"),
        "keys": translate("CommandWords", "shortcuts keyboard hotkeys"),
        "guide": translate("CommandWords", "help manual documentation"),
        "about": translate("CommandWords", "version licence"),
    }


def _live() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "start_finish": translate("CommandWords", "begin end stop timer clock round"),
        "pause": translate("CommandWords", "stop hold timer clock"),
        "add_minute": translate("CommandWords", "longer extend timer time"),
        "add_five": translate("CommandWords", "longer extend timer time"),
        "take_minute": translate("CommandWords", "shorter timer time"),
        "plan_rotation": translate("CommandWords", "shuffle mix seats groups tables"),
        "take_note": translate("CommandWords", "post-it sticky write card"),
        "mute": translate("CommandWords", "sound silent bell alarm"),
        "sound_test": translate("CommandWords", "sound bell alarm"),
        "stage": translate("CommandWords", "projector beamer screen show presentation"),
        "freeze": translate("CommandWords", "projector hold still"),
        "blank": translate("CommandWords", "projector black hide"),
        "stage_dots": translate("CommandWords", "votes ranking"),
    }


def _rooms() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "go_people": translate("CommandWords", "participants attendance list register"),
        "go_agenda": translate("CommandWords", "schedule programme plan times rundown"),
        "go_fishbowl": translate("CommandWords", "circle chairs talk"),
        "go_openspace": translate("CommandWords", "unconference topics market breakouts"),
        "go_board": translate("CommandWords", "post-it notes wall themes clusters"),
        "go_questions": translate("CommandWords", "survey form ballot poll questionnaire"),
        "go_summary": translate("CommandWords", "report PDF badges signs"),
        "people_late": translate("CommandWords", "late absent"),
        "people_delete": translate("CommandWords", "remove"),
        "seat_somebody": translate("CommandWords", "chair sit speaker"),
        "waiting_list": translate("CommandWords", "queue hand speakers"),
        "heard": translate("CommandWords", "spoken silent not yet fairness"),
        "pin_seat": translate("CommandWords", "lock keep"),
        "wall_pin": translate("CommandWords", "lock keep"),
        "wall_topic": translate("CommandWords", "new idea session add"),
        "wall_merge": translate("CommandWords", "join combine same"),
        "page_words": translate("CommandWords", "count words frequency cloud"),
        "board_next": translate("CommandWords", "next alone"),
        "board_suggest": translate("CommandWords", "group cluster sort automatically"),
        "board_theme": translate("CommandWords", "group cluster category"),
        "convergence_dots": translate("CommandWords", "vote ballot ranking"),
        "convergence_actions": translate("CommandWords", "tasks who what when"),
        "collect_part": translate("CommandWords", "ballot vote count poll"),
        "code_add": translate("CommandWords", "link Wi-Fi phone"),
        "page_languages": translate("CommandWords", "translate Welsh bilingual"),
        "page_handouts": translate("CommandWords", "badges signs cards slips posters"),
    }
