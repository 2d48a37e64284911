"""Sentences for everything that can go wrong: what happened, whether the work is safe, what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from fishbowl_app.asking_error_texts import asking_error_text
from fishbowl_app.board_error_texts import board_error_text
from fishbowl_app.code_texts import code_error_text
from fishbowl_app.model import errors
from fishbowl_app.model.entities import State
from fishbowl_app.model.errors import (
    BadNumber,
    BadText,
    BreakoutProblem,
    DataProblem,
    DataRefused,
    FileInUse,
    FileProblem,
    FileRefused,
    FishbowlError,
    NotWritten,
    OutsideProblem,
    RotationImpossible,
    RotationProblem,
    RuleProblem,
    TextProblem,
    WriteProblem,
)
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.theme_texts import language_name
from fishbowl_app.wall_error_texts import wall_error_text
from fishbowl_app.words import translate

MOST_NAMES = 3
_PASSWORD = re.compile(":[^:@]+@")  # of a server's address, typed where a file is asked for: it is not repeated


def error_text(error: FishbowlError, snapshot: Snapshot | None = None) -> str:
    """Return one or two sentences: what is wrong and what to do. Names come from the snapshot, if given."""
    return outside_text(error) if isinstance(error, OutsideProblem) else rule_text(error, snapshot)


def rule_text(error: FishbowlError, snapshot: Snapshot | None) -> str:
    """Return what rule stood in the way, and the way out."""
    for kind in type(error).__mro__:
        if kind in _RULES:
            return _RULES[kind](error, snapshot)
    told = wall_error_text(error, snapshot) or board_error_text(error, snapshot) or code_error_text(error)
    told = told or asking_error_text(error, snapshot)
    return told or translate("Errors", "That did not work. Nothing was changed.")


def outside_text(error: OutsideProblem) -> str:
    """Return what the disk, a file or another program did, and what to do."""
    match error:
        case FileRefused():
            return _refused(error)
        case FileInUse():
            return _in_use(error)
        case errors.FileExists(path=path):
            return translate("Errors", "There is a file called {0} already. Choose another name.").format(
                path.name
            )
        case NotWritten():
            return _not_written(error)
        case DataRefused():
            return _data(error)
        case errors.StillNamed(path=path):
            return translate(
                "Errors", "{0} was not written: a name or a remark was still found in it. Report this."
            ).format(path.name)
        case errors.OnlyViewed(path=path):
            return translate("Errors", "{0} can only be looked at. Save a copy to change something.").format(
                path.name
            )
        case errors.WorkerLost():
            return translate("Errors", "Planning in the background ended unexpectedly. Start it again.")
    return translate("Errors", "Something outside the app got in the way. Nothing was changed.")


def _nothing_to_arrange(error: errors.NothingToArrange) -> str:
    sentences = {
        errors.Lacking.SLOTS: translate(
            "Errors", "There is no slot to come. Add one to the agenda: an activity of the kind Breakouts."
        ),
        errors.Lacking.SPACES: translate("Errors", "There is no space yet. Add one on the agenda wall."),
        errors.Lacking.TOPICS: translate("Errors", "There is no topic to arrange yet. Post one first."),
    }
    return sentences[error.lacking]


def _not_one(error: errors.NotOnePerson) -> str:
    if not error.how_many:
        return translate("Errors", "No participant is called {0}.").format(error.name)
    text = translate("Errors", "Several participants are called {0}. Erase the one who is meant in the window.")
    return text.format(error.name)


def _name(snapshot: Snapshot | None, participant_id: str) -> str:
    person = snapshot.participants.get(participant_id) if snapshot else None
    return person.name if person else translate("Errors", "Somebody")


def _listed(names: list[str]) -> str:
    """Return names in a row, no more of them than a sentence carries."""
    return ", ".join(names[:MOST_NAMES]) + (", …" if len(names) > MOST_NAMES else "")


def _bad_text(error: BadText) -> str:
    if error.problem is TextProblem.EMPTY:
        return translate("Errors", "Type something first: this cannot be empty.")
    if error.problem is TextProblem.TOO_LONG:
        text = translate("Errors", "This has {0} characters and may have {1}. Shorten it; nothing was cut.")
        return text.format(error.length, error.limit)
    return translate("Errors", "This holds characters that are no text. Type it again.")


def _bad_number(error: BadNumber) -> str:
    if error.field == "time_of_day":
        return translate("Errors", "“{0}” is no time of day. Type it like 9:30.").format(error.given)
    if error.field == "date":
        return translate("Errors", "“{0}” is no date.").format(error.given)
    if error.field in ("minutes", "length_s"):
        return translate(
            "Errors", "“{0}” is no length. Type minutes like 20, 2.5 or 2:30, up to 24 hours."
        ).format(error.given)
    if error.least is not None and error.most is not None:
        text = translate("Errors", "{0} cannot be used here. It must be between {1} and {2}.")
        return text.format(error.given, f"{error.least:g}", f"{error.most:g}")
    return translate("Errors", "“{0}” is no number that can be used here.").format(error.given)


def _wrong_state(error: errors.WrongState, snapshot: Snapshot | None) -> str:
    activity = snapshot.activities.get(error.activity_id) if snapshot else None
    title = activity.title if activity else translate("Errors", "This activity")
    if isinstance(error, errors.HasRecord):
        return translate(
            "Errors", "{0} stays what it is: people, seats, feedback or breakouts belong to it."
        ).format(title)
    if isinstance(error, errors.HasBegun):
        text = translate("Errors", "{0} is not to come any more, so seats cannot be planned for it.")
        return text.format(title)
    if isinstance(error, errors.AtTables):
        text = translate("Errors", "{0} is running, and everybody sits at a table. Finish it to seat the circle.")
        return text.format(title)
    if isinstance(error, errors.KeepsItsPlace):
        text = translate(
            "Errors", "{0} has begun, so it keeps its place. Move what is to come, and only after it."
        )
        return text.format(title)
    sentences = {
        State.PLANNED: translate("Errors", "{0} has not been started yet."),
        State.RUNNING: translate("Errors", "{0} is running. Finish it first."),
        State.DONE: translate("Errors", "{0} is over. Reopen it in the agenda to go on with it."),
        State.SKIPPED: translate("Errors", "{0} was skipped. Reopen it in the agenda first."),
    }
    return sentences[State(error.state)].format(title)


def _wrong_breakout(error: errors.WrongBreakout, snapshot: Snapshot | None) -> str:
    topic = snapshot.topics.get(error.topic_id) if snapshot else None
    title = topic.title if topic else translate("Errors", "This topic")
    sentences = {
        BreakoutProblem.NOT_ON_WALL: translate("Errors", "{0} is not on the agenda wall. Place it first."),
        BreakoutProblem.BEGAN: translate("Errors", "The breakout of {0} has begun already."),
        BreakoutProblem.NOT_BEGUN: translate("Errors", "The breakout of {0} has not begun yet."),
        BreakoutProblem.RUNS: translate("Errors", "The breakout of {0} is running already."),
        BreakoutProblem.ENDED: translate("Errors", "The breakout of {0} has ended. Let it go on first."),
    }
    return sentences[error.problem].format(title)


def _no_table(error: errors.NoSuchTable) -> str:
    if not error.tables:
        return translate("Errors", "A fishbowl round has no tables. Choose a chair of the circle.")
    return translate("Errors", "There is no table {0}: a table round has {1}.").format(error.table, error.tables)


def _bad_rule(error: errors.BadRule) -> str:
    match error.problem:
        case RuleProblem.TOO_FEW:
            return translate("Errors", "This rule needs more names: at least {0}.").format(error.limit)
        case RuleProblem.TOO_MANY:
            return translate("Errors", "This rule names too much: at most {0} fit in.").format(error.limit)
        case RuleProblem.NO_ROUND:
            return translate("Errors", "Say for which rounds this rule is.")
        case RuleProblem.AT_TABLES:
            return translate("Errors", "At tables everybody sits. Choose fishbowl rounds for this rule.")
    return translate("Errors", "There is such a rule already.")


def _rotation(error: RotationImpossible, snapshot: Snapshot | None) -> str:
    # Without a session the ids are what people know: they come from an instance file.
    names = _listed([_name(snapshot, who) if snapshot else who for who in error.who])
    number = (error.round or 0) + 1
    match error.problem:
        case RotationProblem.NO_ROUNDS:
            return translate("Errors", "There is no round to plan. Add rounds to the agenda.")
        case RotationProblem.NO_PEOPLE:
            return translate("Errors", "Nobody is there to be planned. Add people, or mark them as present.")
        case RotationProblem.TOO_MANY_PINS:
            return translate("Errors", "Round {0} has more pinned people than chairs. Take a pin out.").format(
                number
            )
        case RotationProblem.PIN_ABSENT:
            text = translate("Errors", "{0} is pinned in round {1} and is not there. Take the pin out.")
            return text.format(names, number)
        case RotationProblem.TWICE_IN_ROUND:
            return translate("Errors", "{0} would sit twice in round {1}.").format(names, number)
    return translate("Errors", "No plan keeps all that is pinned. Take a pin out and plan again.")


def _refused(error: FileRefused) -> str:
    name = _PASSWORD.sub(":…@", error.path.name)
    sentences = {
        FileProblem.MISSING: translate("Errors", "{0} is not there. Check the name and the folder."),
        FileProblem.NOT_A_FILE: translate("Errors", "{0} cannot be opened: it is no ordinary file."),
        FileProblem.UNREADABLE: translate(
            "Errors", "{0} may not be read from this account. Ask whoever keeps it for a copy."
        ),
        FileProblem.NOT_A_SESSION: translate(
            "Errors", "{0} is no session file. It was not changed. Lists come in with Import (Ctrl+I)."
        ),
        FileProblem.OTHER_APPLICATION: translate("Errors", "{0} belongs to another program. It was not changed."),
        FileProblem.NEWER: translate(
            "Errors", "{0} was made by a newer version of this app. Update the app; the file was not changed."
        ),
        FileProblem.FOREIGN_PARTS: translate(
            "Errors", "{0} holds parts that do not come from this app, so it was not opened. It was not changed."
        ),
        FileProblem.DAMAGED: translate(
            "Errors",
            "{0} is damaged and was not changed. Open it in the window, or use fishbowl recover, to save what is left.",
        ),
        FileProblem.READ_ONLY: translate(
            "Errors", "{0} can only be read where it is. Copy it to a folder of your own and open the copy."
        ),
        FileProblem.TOO_BIG: translate("Errors", "{0} is too big to be a session. It was not changed."),
    }
    return sentences[error.problem].format(name)


def _in_use(error: FileInUse) -> str:
    name = Path(error.path).name
    if not error.who or error.since is None:
        return translate("Errors", "{0} is open in another window or program. Close it there first.").format(name)
    since = datetime.fromtimestamp(error.since).strftime("%H:%M")
    text = translate("Errors", "{0} is in use on {1} since {2}. Close it there first.")
    return text.format(name, error.who, since)


def _not_written(error: NotWritten) -> str:
    name = error.path.name
    sentences = {
        WriteProblem.DISK_FULL: translate(
            "Errors", "The disk is full, so {0} was not saved. Free some space and do it again; the rest is safe."
        ),
        WriteProblem.READ_ONLY: translate("Errors", "{0} cannot be written there. Choose another folder."),
        WriteProblem.NO_FOLDER: translate("Errors", "The folder of {0} is not there. Choose another one."),
        WriteProblem.MOVED: translate(
            "Errors",
            "{0} was moved, renamed or deleted, so the last change was not saved. Put it back, or save a copy.",
        ),
        WriteProblem.CHANGED: translate(
            "Errors",
            "Another program has written into {0}, so the last change was not saved. Save a copy to go on.",
        ),
        WriteProblem.BROKEN: translate(
            "Errors",
            "The disk or memory stick does not answer, so {0} was not saved. Save a copy in another place.",
        ),
        WriteProblem.OTHER: translate(
            "Errors",
            "{0} could not be written; what was saved before is safe. Try again or choose another folder.",
        ),
    }
    return sentences[error.problem].format(name)


def _data(error: DataRefused) -> str:
    name = error.name or translate("Errors", "The text")
    sentences = {
        DataProblem.MISSING: translate("Errors", "{0} is not there."),
        DataProblem.TOO_BIG: translate("Errors", "{0} is too big: at most {2} MB can be read. Split it up."),
        DataProblem.TOO_MANY_ROWS: translate("Errors", "{0} has too many rows: at most {2}. Split it up."),
        DataProblem.TOO_MANY_COLUMNS: translate("Errors", "{0} has too many columns: at most {2}."),
        DataProblem.UNPACKS_TOO_BIG: translate("Errors", "{0} unpacks to more than {2} MB, so it was not read."),
        DataProblem.NOT_A_SPREADSHEET: translate(
            "Errors", "{0} is no spreadsheet, whatever its name says. Save it as XLSX or CSV."
        ),
        DataProblem.DAMAGED: translate("Errors", "{0} is damaged and cannot be read ({1})."),
        DataProblem.EMPTY: translate("Errors", "{0} is empty."),
        DataProblem.BINARY: translate("Errors", "{0} is no text. Choose an XLSX, CSV or text file."),
        DataProblem.NO_COLUMN: translate("Errors", "{0} has no column for this. Say which column it is."),
        DataProblem.NO_LANGUAGE: translate(
            "Errors", "{0} needs a column “id” and one that names the second language, such as “Cymraeg (cy)”."
        ),
        DataProblem.OLD_EXCEL: translate("Errors", "{0} is in an old format. Save it as XLSX or CSV."),
        DataProblem.OPEN_DOCUMENT: translate("Errors", "{0} is an OpenDocument file. Save it as XLSX or CSV."),
        DataProblem.PASSWORD: translate("Errors", "{0} is locked with a password. Save it without one."),
        DataProblem.ITSELF: translate("Errors", "{0} is this session itself. Choose another file."),
        DataProblem.NO_FILE: translate("Errors", "{0} is no file. Choose a file, not a folder."),
        DataProblem.UNREADABLE: translate(
            "Errors", "{0} cannot be read from this account. Copy it to a folder of your own."
        ),
        DataProblem.UNKNOWN_SHEET: translate("Errors", "{0} has no sheet called {1}."),
        DataProblem.UNKNOWN_COLUMN: translate("Errors", "{0} has no column called {1}."),
        DataProblem.UNKNOWN_FIELD: translate("Errors", "There is no field called {1}."),
    }
    default = translate("Errors", "{0} cannot be read ({1}). Save it as XLSX or CSV.")
    limit = error.limit or 0
    megabytes = error.problem in (DataProblem.TOO_BIG, DataProblem.UNPACKS_TOO_BIG)
    shown = round(limit / 1_000_000) if megabytes else limit
    return sentences.get(error.problem, default).format(name, error.detail, shown)


# A rule that is broken, and what is said of it: of the error, and of the session it happened in. What is not here is
# worded beside the texts of its part.
_RULES: dict[type, Callable[[Any, Snapshot | None], str]] = {
    BadText: lambda e, _: _bad_text(e),
    BadNumber: lambda e, _: _bad_number(e),
    RotationImpossible: lambda e, s: _rotation(e, s),
    errors.WrongState: lambda e, s: _wrong_state(e, s),
    errors.WrongBreakout: lambda e, s: _wrong_breakout(e, s),
    errors.NothingToArrange: lambda e, _: _nothing_to_arrange(e),
    errors.NoSuchTable: lambda e, _: _no_table(e),
    errors.BadRule: lambda e, _: _bad_rule(e),
    errors.NotOnePerson: lambda e, _: _not_one(e),
    errors.ChairTaken: lambda e, s: translate("Errors", "{0} sits on chair {1}. Choose a free chair.").format(
        _name(s, e.participant_id), e.chair
    ),
    errors.AlreadyInCircle: lambda e, s: translate("Errors", "{0} sits on chair {1} already.").format(
        _name(s, e.participant_id), e.chair
    ),
    errors.AlreadyWaiting: lambda e, s: translate("Errors", "{0} is on the waiting list already.").format(
        _name(s, e.participant_id)
    ),
    errors.NoSuchChair: lambda e, _: translate("Errors", "There is no chair {0}: the circle has {1}.").format(
        e.chair, e.chairs
    ),
    errors.ChairFree: lambda e, _: translate("Errors", "Nobody sits on chair {0}.").format(e.chair),
    errors.NoFreeChair: lambda *_: translate(
        "Errors", "All chairs are taken. Put them on the waiting list, or wait until someone goes."
    ),
    errors.TooManyChairs: lambda e, _: translate(
        "Errors", "Somebody sits on chair {0}. Let them change chairs first."
    ).format(e.chair),
    errors.NothingPlanned: lambda *_: translate(
        "Errors", "Nobody who is here is planned for this round. Plan the rotation first."
    ),
    errors.NoRound: lambda *_: translate("Errors", "There is no round for this. Add a round to the agenda."),
    errors.OptionsClosed: lambda *_: translate(
        "Errors", "Dots have begun, so the options stay as they are. Open them again first."
    ),
    errors.DotsCounted: lambda *_: translate(
        "Errors", "Dots are counted already. Clear them before you count in another way."
    ),
    errors.TooManyPriorities: lambda e, _: translate(
        "Errors", "{0} priorities are too many: a group names at most {1}."
    ).format(e.given, e.limit),
    errors.GroupInUse: lambda e, _: translate(
        "Errors", "There is a group called {0} already. Choose another name."
    ).format(e.name),
    errors.SameLanguage: lambda e, _: translate(
        "Errors", "The texts of this session are typed in {0}. Choose another language."
    ).format(language_name(e.language)),
    errors.NothingToUndo: lambda *_: translate("Errors", "There is nothing to undo."),
    errors.NothingToRedo: lambda *_: translate("Errors", "There is nothing to do again."),
    errors.Gone: lambda *_: translate("Errors", "That is not in the session any more. Nothing was changed."),
}
