"""Commands of the board, by page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command, grouped


def board_commands() -> list[Command]:
    """Return the commands of all its pages."""
    translate = QCoreApplication.translate
    return [
        *grouped(_pages(), translate("Commands", "Pages")),
        *grouped(_notes(), translate("Commands", "Notes"), "page_board"),
        *grouped(_themes(), translate("Commands", "Themes"), "page_board"),
        *grouped(_suggestions(), translate("Commands", "Suggestions"), "page_board"),
        *grouped(_views(), translate("Commands", "Views and canvases"), "page_board"),
        *grouped(_canvases(), translate("Commands", "Views and canvases")),
        *grouped(_words(), translate("Commands", "Words"), "page_words"),
        *grouped(_writeup(), translate("Commands", "Write-up"), "page_writeup"),
    ]


def _pages() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.BOARD
    return [
        Command("page_board", area, translate("Commands", "Board"), ("Ctrl+1",), icon="notes"),
        Command("page_words", area, translate("Commands", "Words"), ("Ctrl+2",), icon="search"),
        Command("page_writeup", area, translate("Commands", "Write-up"), ("Ctrl+3",), icon="summary"),
        Command("page_slips", area, translate("Commands", "Slips"), ("Ctrl+4",), icon="note-add"),
    ]


def _notes() -> list[Command]:
    """What is done with the selected notes, or with the one on which one stands."""
    translate = QCoreApplication.translate
    area = Area.BOARD
    return [
        Command("board_next", area, translate("Commands", "Next note"), ("Ctrl+Down",), "J", "down"),
        Command("board_before", area, translate("Commands", "Note before"), ("Ctrl+Up",), "K", "up"),
        Command("board_select", area, translate("Commands", "Select the note, or no more"), (), "Space", "check"),
        Command("board_all", area, translate("Commands", "Select all that are shown"), ("Ctrl+A",)),
        # Its digits are read by the page: they are one command for each theme.
        Command("board_place", area, translate("Commands", "Into a theme…"), ("Ctrl+T",), "1 … 9", "right"),
        Command("board_aside", area, translate("Commands", "Set aside"), (), "0", "aside"),
        Command("board_alone", area, translate("Commands", "Alone again"), (), "A", "leave"),
        Command("board_stack", area, translate("Commands", "Lay the selected under this note"), (), "D"),
        Command("board_unstack", area, translate("Commands", "Take off the stack"), (), "Shift+D"),
        Command("board_colour", area, translate("Commands", "Next colour"), (), "C"),
        Command("board_votes", area, translate("Commands", "Votes"), (), "V", "check"),
        Command("board_quote", area, translate("Commands", "Quote in the write-up"), (), "Q", "feedback"),
        Command("board_edit", area, translate("Commands", "Edit the note"), ("F2",), icon="edit"),
        Command("board_paste", area, translate("Commands", "Paste notes"), ("Ctrl+V",), icon="paste"),
        Command("board_delete", area, translate("Commands", "Delete"), ("Del",), icon="delete"),
    ]


def _themes() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.BOARD
    return [
        Command("board_theme", area, translate("Commands", "New theme of the selected notes"), (), "T", "plus"),
        Command("board_rename", area, translate("Commands", "Rename the theme"), (), "R", "label"),
        Command("board_merge", area, translate("Commands", "Merge themes"), (), "M", "together"),
        Command(
            "board_split",
            area,
            translate("Commands", "Split: the selected notes are a theme"),
            (),
            "Shift+M",
            "apart",
        ),
        Command("board_theme_up", area, translate("Commands", "Move the theme up"), ("Alt+Up",), icon="up"),
        Command(
            "board_theme_down", area, translate("Commands", "Move the theme down"), ("Alt+Down",), icon="down"
        ),
        Command(
            "board_stage",
            area,
            translate("Commands", "Show the theme or canvas on the Stage"),
            ("Ctrl+E",),
            "E",
            "stage",
        ),
    ]


def _suggestions() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.BOARD
    return [
        Command("board_suggest", area, translate("Commands", "Suggest themes"), (), "G", "together"),
        Command("board_offer", area, translate("Commands", "Into the theme that is offered"), (), "O", "check"),
        Command("board_alike", area, translate("Commands", "Notes that look alike…"), (), "Shift+G", "copy"),
    ]


def _views() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.BOARD
    return [
        Command("board_tidy", area, translate("Commands", "Tidy the board"), (), "Y", "open-space"),
        Command("board_overview", area, translate("Commands", "The whole board, or the note"), (), "Z", "search"),
        Command("board_view", area, translate("Commands", "List, board or both"), ("Ctrl+D",), "L", "eye"),
    ]


def _canvases() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.BOARD
    return [
        Command("board_canvas", area, translate("Commands", "New canvas…"), icon="plus"),
        Command("board_canvases", area, translate("Commands", "Canvases and regions…"), icon="edit"),
    ]


def _words() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.BOARD
    return [
        Command("words_stop", area, translate("Commands", "Do not count the word"), ("Del",), icon="forbid"),
        Command("words_copy", area, translate("Commands", "Copy the table"), ("Ctrl+C",), icon="copy"),
        Command("words_part", area, translate("Commands", "Words, or themes compared"), ("Ctrl+D",), "L", "eye"),
    ]


def _writeup() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.BOARD
    return [
        Command(
            "writeup_quote", area, translate("Commands", "Quote the note under its theme"), (), "Q", "feedback"
        ),
        Command("writeup_quote_all", area, translate("Commands", "Quote all notes of the theme"), (), "Shift+Q"),
        Command("writeup_text", area, translate("Commands", "Write text below"), ("Ins",), "W", "edit"),
        Command("writeup_up", area, translate("Commands", "Move the passage up"), ("Alt+Up",), icon="up"),
        Command("writeup_down", area, translate("Commands", "Move the passage down"), ("Alt+Down",), icon="down"),
        Command(
            "writeup_delete", area, translate("Commands", "Take out of the write-up"), ("Del",), icon="delete"
        ),
    ]
