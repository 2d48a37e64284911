"""What is printed for the room: from a snapshot to plain values for every sheet, only what may be told."""

from fishbowl_app.model.print_pack.asking import AskedCondition, AskedForm, AskedQuestion, FormPaper
from fishbowl_app.model.print_pack.data import (
    GroupTag,
    NoteCard,
    OptionTag,
    PersonTag,
    PlannedPlace,
    PlannedRound,
    PlannedTable,
    PrintPack,
    SeatCard,
    SpaceTag,
    Step,
    ThemeNotes,
    TopicCard,
    WallSlot,
)
from fishbowl_app.model.print_pack.pack import print_pack, print_packs

__all__ = [
    "AskedCondition",
    "AskedForm",
    "AskedQuestion",
    "FormPaper",
    "GroupTag",
    "NoteCard",
    "OptionTag",
    "PersonTag",
    "PlannedPlace",
    "PlannedRound",
    "PlannedTable",
    "PrintPack",
    "SeatCard",
    "SpaceTag",
    "Step",
    "ThemeNotes",
    "TopicCard",
    "WallSlot",
    "print_pack",
    "print_packs",
]
