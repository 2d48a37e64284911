"""Commands of every room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command


def file_commands() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.FILE
    return [
        Command("new_session", area, translate("Commands", "New session"), ("Ctrl+Shift+N",), icon="plus"),
        Command("open_session", area, translate("Commands", "Open…"), ("Ctrl+O",), icon="open"),
        Command("open_sample", area, translate("Commands", "Open the sample session"), icon="fishbowl"),
        Command("open_afternoon", area, translate("Commands", "Open the open-space sample"), icon="open-space"),
        Command("save_as", area, translate("Commands", "Name and move…"), ("Ctrl+Shift+S",), icon="export"),
        Command("save_copy", area, translate("Commands", "Save a copy…"), icon="copy"),
        Command("back_up", area, translate("Commands", "Back up now"), ("Ctrl+Alt+B",), icon="save-copy"),
        Command("backups", area, translate("Commands", "Backups…"), icon="clock"),
        Command("personal_data", area, translate("Commands", "Personal data…"), icon="people"),
        # In their place these print what is shown there.
        Command("summary", area, translate("Commands", "Summary PDF, print…"), ("Ctrl+P",), icon="summary"),
        Command("handouts", area, translate("Commands", "Handouts…"), ("Ctrl+Shift+P",), icon="print"),
        Command("export_notes", area, translate("Commands", "Export notes…"), icon="export"),
        Command(
            "export_board_picture", area, translate("Commands", "Save the board as a picture…"), icon="open-space"
        ),
        Command("close_session", area, translate("Commands", "Close session"), ("Ctrl+W",), icon="close"),
        Command("quit", area, translate("Commands", "Quit"), ("Ctrl+Q",)),
    ]


def edit_commands() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.EDIT
    return [
        Command("undo", area, translate("Commands", "Undo"), ("Ctrl+Z",), "U", "undo"),
        Command("redo", area, translate("Commands", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
        Command("find_command", area, translate("Commands", "Find a command…"), ("Ctrl+K",), icon="search"),
        Command("find", area, translate("Commands", "Find"), ("Ctrl+F",), icon="search"),
        Command("import", area, translate("Commands", "Import people or notes…"), ("Ctrl+I",), icon="import"),
        Command("settings", area, translate("Commands", "Settings…"), ("Ctrl+,",), icon="settings"),
    ]


def live_commands() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.LIVE
    return [
        Command(
            "start_finish",
            area,
            translate("Commands", "Start or finish"),
            ("Ctrl+Return", "Ctrl+Enter"),
            "S",
            "play",
        ),
        Command("pause", area, translate("Commands", "Pause or go on"), ("Ctrl+Space",), "P", "pause"),
        Command(
            "skip", area, translate("Commands", "Skip the next activity"), ("Ctrl+Shift+Return",), icon="skip"
        ),
        Command("add_minute", area, translate("Commands", "1 more minute"), ("Ctrl++", "Ctrl+="), "+", "plus"),
        Command(
            "add_five", area, translate("Commands", "5 more minutes"), ("F12", "Ctrl+Shift++"), "Shift++", "plus"
        ),
        Command("take_minute", area, translate("Commands", "1 minute less"), ("Ctrl+-",), "-", "minus"),
        Command(
            "plan_rotation",
            area,
            translate("Commands", "Plan the rotation"),
            ("Ctrl+R",),
            icon="shuffle",
            yields_to=(Area.OPEN_SPACE,),
        ),
        Command(
            "use_plan",
            area,
            translate("Commands", "Use the proposed plan"),
            ("F9",),
            icon="check",
            yields_to=(Area.OPEN_SPACE,),
        ),
        Command(
            "let_go_plan",
            area,
            translate("Commands", "Let the proposed plan go"),
            ("Shift+F9",),
            icon="close",
            yields_to=(Area.OPEN_SPACE,),
        ),
        Command("take_note", area, translate("Commands", "Take a note"), ("Ctrl+N", "F4"), "N", "note-add"),
        Command("mute", area, translate("Commands", "Mute the chime"), ("Ctrl+M",), icon="mute"),
        Command("sound_test", area, translate("Commands", "Test the chime"), icon="sound"),
        Command(
            "answer_message", area, translate("Commands", "Press the button of the message"), ("F8",), icon="bell"
        ),
        Command("go_trouble", area, translate("Commands", "Go to what went wrong"), ("Ctrl+F8",), icon="warning"),
    ]


def stage_commands() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.STAGE
    return [
        Command("stage", area, translate("Commands", "Show the Stage"), ("F5",), icon="stage"),
        Command("freeze", area, translate("Commands", "Freeze the Stage"), ("F6",), icon="freeze"),
        Command("blank", area, translate("Commands", "Blank the Stage"), ("F7",), "B", "blank"),
        Command("stage_test", area, translate("Commands", "Check from the back row"), icon="eye"),
        # Without icons, in whose place the menu has the mark of the one that is on.
        Command("stage_auto", area, translate("Commands", "Stage: by itself"), ("Shift+F5",)),
        Command("stage_wall", area, translate("Commands", "Stage: agenda wall"), ("Shift+F6",)),
        Command("stage_clocks", area, translate("Commands", "Stage: breakout clocks"), ("Shift+F7",)),
        Command("stage_news", area, translate("Commands", "Stage: news"), ("Shift+F8",)),
        Command("stage_dots", area, translate("Commands", "Stage: dots"), ("Shift+F11",)),
        Command("stage_shared", area, translate("Commands", "Stage: shared priorities"), ("Shift+F12",)),
        Command("stage_board", area, translate("Commands", "Stage: board"), ("Ctrl+F5",)),
        Command("stage_themes", area, translate("Commands", "Stage: themes"), ("Ctrl+F6",)),
        Command("stage_words", area, translate("Commands", "Stage: words"), ("Ctrl+F7",)),
        Command("stage_question", area, translate("Commands", "Stage: question"), ("Ctrl+F10",)),
        Command("stage_answers", area, translate("Commands", "Stage: answers so far"), ("Ctrl+F11",)),
        Command("stage_compared", area, translate("Commands", "Stage: answers compared"), ("Ctrl+F12",)),
    ]


def go_commands() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.GO
    return [
        Command("go_session", area, translate("Commands", "Session"), ("Alt+1",), icon="session"),
        Command("go_people", area, translate("Commands", "People"), ("Alt+2",), icon="people"),
        Command("go_agenda", area, translate("Commands", "Agenda"), ("Alt+3",), icon="agenda"),
        Command("go_rotation", area, translate("Commands", "Rotation"), ("Alt+4",), icon="rotation"),
        Command("go_fishbowl", area, translate("Commands", "Fishbowl"), ("Alt+5",), icon="fishbowl"),
        Command("go_openspace", area, translate("Commands", "Open space"), ("Alt+6",), icon="open-space"),
        Command("go_board", area, translate("Commands", "Board"), ("Alt+7",), icon="notes"),
        Command("go_questions", area, translate("Commands", "Questions"), ("Alt+8",), icon="slider"),
        Command("go_summary", area, translate("Commands", "Summary & print"), ("Alt+9",), icon="summary"),
    ]


def help_commands() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.HELP
    return [
        Command("guide", area, translate("Commands", "User guide"), ("F1",), icon="info"),
        Command("keys", area, translate("Commands", "Keys"), ("Ctrl+F1",), "?", "help"),
        Command("print_crib", area, translate("Commands", "Crib for the lectern…"), icon="print"),
        Command("show_log", area, translate("Commands", "Show the log's folder")),
        Command("about", area, translate("Commands", "About")),
    ]
