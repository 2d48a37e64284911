"""The command line. Only the window and the demonstration import Qt."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from fishbowl_app import __version__, words
from fishbowl_app.commands import handouts_arguments, privacy_arguments, summary_arguments
from fishbowl_app.commands.progress import stoppable
from fishbowl_app.error_texts import error_text
from fishbowl_app.export.note_files import KINDS as NOTE_KINDS
from fishbowl_app.export.note_files import PICTURES
from fishbowl_app.export.paired_file import KINDS as TEXT_KINDS
from fishbowl_app.imports.answer_values import SCALES
from fishbowl_app.model.entities import LANGUAGES as TEXT_LANGUAGES
from fishbowl_app.model.errors import FileProblem, FileRefused, FishbowlError
from fishbowl_app.paths import SESSION_SUFFIX

DONE, WRONG_DATA, STOPPED = 0, 1, 130
MOST_SEED = 2**53
MOST_GRAIN = 6  # steps
TEMPLATES = ("five-chair-fishbowl", "open-space-afternoon", "fishbowl-then-open-space")
# Where each word's function is: loaded only when it is asked for, so that `check` need not load a PDF library.
_COMMANDS = {
    "demo": "fishbowl_app.demo:demo",
    "new": "fishbowl_app.commands.new:new",
    "import": "fishbowl_app.commands.bring_in:bring_in",
    "plan": "fishbowl_app.commands.plan:plan",
    "themes": "fishbowl_app.commands.themes:themes",
    "summary": "fishbowl_app.commands.summary:summary",
    "handouts": "fishbowl_app.commands.handouts:handouts",
    "crib": "fishbowl_app.commands.crib:crib",
    "export": "fishbowl_app.commands.export:export",
    "texts": "fishbowl_app.commands.texts:texts",
    "codes": "fishbowl_app.commands.codes:codes",
    "backups": "fishbowl_app.commands.backups:backups",
    "check": "fishbowl_app.commands.check:check",
    "recover": "fishbowl_app.commands.recover:recover",
    "anonymise": "fishbowl_app.commands.anonymise:anonymise",
    "erase": "fishbowl_app.commands.erase:erase",
}


def run(words_given: Sequence[str]) -> int:
    """Run one command and return its status: 0 done, 1 the data is wrong, 2 wrong use."""
    words.use_language(words.system_language())
    try:
        return _run(list(words_given))
    except FishbowlError as error:
        print(error_text(error), file=sys.stderr)
        return WRONG_DATA
    except SystemExit as ended:  # argparse has said why
        return ended.code if isinstance(ended.code, int) else DONE
    except KeyboardInterrupt:
        return STOPPED


def _run(given: list[str]) -> int:
    if not given or (given[0] not in _COMMANDS and not given[0].startswith("-")):
        return _window(given)
    arguments = parser().parse_args(given)
    with stoppable():
        return _command(arguments.command)(arguments)


def parser() -> argparse.ArgumentParser:
    """Return the grammar of the command line."""
    top = argparse.ArgumentParser(
        prog="fishbowl",
        description="Runs fishbowl sessions. Without a command: the window. fishbowl [FILE]",
    )
    top.add_argument("--version", action="version", version=f"fishbowl {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    demo = commands.add_parser("demo", help="open the sample session; without a display, write what it makes")
    demo.add_argument("--out", metavar="DIR", help="where to write, if there is no display (demo-out)")
    new = commands.add_parser("new", help="make a session file")
    new.add_argument("file", metavar=f"FILE{SESSION_SUFFIX}", type=_ending(SESSION_SUFFIX))
    new.add_argument("--template", choices=TEMPLATES)
    new.add_argument("--title", default="")
    _add_import(
        commands.add_parser("import", help="bring people, notes, topics, choices or answers in from a file")
    )
    _add_plan(commands.add_parser("plan", help="plan who sits in which round, or arrange the agenda wall"))
    _add_themes(commands.add_parser("themes", help="suggest themes for notes"))
    summary_arguments.add_arguments(commands.add_parser("summary", help="write the summary PDF"), _ending(".pdf"))
    handouts_arguments.add_arguments(
        commands.add_parser("handouts", help="write what is printed for the room as a PDF")
    )
    handouts_arguments.add_crib(
        commands.add_parser("crib", help="write keys, and what to do when, on two pages for the lectern")
    )
    _add_export(
        commands.add_parser(
            "export", help="write notes as CSV, XLSX, Markdown, DOCX or JSON, answers, or the board as a picture"
        )
    )
    _add_texts(commands.add_parser("texts", help="write the texts of a session for a translator"))
    codes = commands.add_parser("codes", help="list the QR codes of a session, and test whether they are read")
    codes.add_argument("file", metavar="FILE")
    codes.add_argument("--test", action="store_true", help="print them as small as they get, and read them back")
    backups = commands.add_parser("backups", help="list the backups of a session, or restore one into a new file")
    backups.add_argument("file", metavar="FILE")
    backups.add_argument(
        "--restore", nargs=2, metavar=("N", f"OUT{SESSION_SUFFIX}"), help="write backup N into OUT"
    )
    check = commands.add_parser("check", help="is a session file sound, and what personal data does it hold")
    check.add_argument("file", metavar="FILE")
    recover = commands.add_parser("recover", help="save what is left of a damaged session file")
    recover.add_argument("file", metavar="FILE")
    recover.add_argument("out", metavar=f"OUT{SESSION_SUFFIX}", type=_ending(SESSION_SUFFIX))
    privacy_arguments.add_anonymise(commands, _ending(SESSION_SUFFIX))
    privacy_arguments.add_erase(commands)
    return top


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE")
    kind = command.add_mutually_exclusive_group(required=True)
    kind.add_argument("--people", metavar="DATA", help="CSV, XLSX or text with people")
    kind.add_argument("--notes", metavar="DATA", help="CSV, XLSX, text or JSON with notes, or another session")
    kind.add_argument("--topics", metavar="DATA", help="CSV, XLSX or text with topics of open space")
    kind.add_argument("--spaces", metavar="DATA", help="CSV, XLSX or text with spaces for breakouts")
    kind.add_argument("--texts", metavar="DATA", help="CSV or XLSX of `fishbowl texts`, translated")
    kind.add_argument("--choices", "--votes", metavar="DATA", help="CSV, XLSX or text with who chose which topics")
    kind.add_argument("--answers", metavar="DATA", help="CSV, XLSX or text with answers to a form")
    command.add_argument("--form", metavar="TITLE", help="answers: to which form, if there are several")
    command.add_argument(
        "--make-form", action="store_true", help="answers: make a form of the file first, called as --form says"
    )
    command.add_argument("--framing", metavar="TITLE", help="answers: all are of this framing or moment")
    scales = [scale.code for scale in SCALES]
    command.add_argument("--scale", choices=scales, help="answers: the numbers of sliders, if the guess is wrong")
    command.add_argument(
        "--alike", choices=("both", "stack", "skip"), default="both", help="notes that say the same"
    )
    command.add_argument("--map", metavar="COLUMN=FIELD", action="append", default=[], type=_mapping)
    command.add_argument("--encoding", help="if the guess is wrong: utf-8, cp1252, ...", type=_encoding)
    command.add_argument("--delimiter", help="if the guess is wrong: , ; tab, or none", type=_delimiter)
    command.add_argument("--sheet", help="which sheet of a workbook")
    command.add_argument("--dry-run", action="store_true", help="say what would be done and change nothing")


def _add_plan(command: argparse.ArgumentParser) -> None:
    command.add_argument("what", choices=("rotation", "openspace"))
    command.add_argument("file", metavar="FILE", help="a session file, or an instance (.json)")
    command.add_argument("--seconds", type=_seconds, help="how long to look; Ctrl+C keeps the best plan")
    command.add_argument("--seed", type=_seed, default=1, help="the same seed gives the same plan")
    command.add_argument("--kind", choices=("circle", "tables"), help="which rounds of a session, if it has both")
    command.add_argument("--fresh", action="store_true", help="plan as if nothing were planned yet")
    command.add_argument(
        "--limit", action="store_true", help="openspace: prove how much can be reached; takes longer"
    )
    command.add_argument("-o", "--output", metavar="PLAN.json")
    command.add_argument("--names", choices=("none", "roles", "all"), default="all", help="in PLAN.json")


def _add_themes(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="a session file, or notes (.jsonl, .csv, .xlsx, .txt)")
    command.add_argument("--pinned", metavar="COLUMN", help="which column says what theme a note was placed in")
    command.add_argument("--grain", type=_grain, default=0, help="1, 2, ... finer; -1, -2, ... coarser")
    command.add_argument("--seed", type=_seed, default=0, help="the same seed gives the same themes")
    command.add_argument("-o", "--output", metavar="OUT.json")


def _add_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE")
    kinds = (*NOTE_KINDS, *PICTURES)
    command.add_argument("out", metavar=f"OUT.({'|'.join(kind[1:] for kind in kinds)})", type=_ending(*kinds))
    command.add_argument("--languages", metavar="LANGUAGE", help="en or cy", type=_language)
    command.add_argument("--names", choices=("none", "roles", "all"), help="else as the session says")
    command.add_argument("--answers", action="store_true", help="what was answered, as CSV or XLSX")
    command.add_argument("--form", metavar="TITLE", help="answers: to which form, if there are several")


def _add_texts(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE")
    command.add_argument("out", metavar=f"OUT({'|'.join(TEXT_KINDS)})", type=_ending(*TEXT_KINDS))
    command.add_argument("--language", choices=TEXT_LANGUAGES, required=True, help="to translate into")
    command.add_argument("--missing", action="store_true", help="only texts that are not translated yet")


def _ending(*endings: str) -> Callable[[str], str]:
    """Return what takes the name of a file that has one of these endings, and no other."""

    def checked(text: str) -> str:
        if Path(text).suffix.lower() not in endings:
            raise argparse.ArgumentTypeError(f"it has to end in {' or '.join(endings)}")
        return text

    return checked


def _mapping(text: str) -> str:
    column, sign, field = text.partition("=")
    if not (column and sign and field):
        raise argparse.ArgumentTypeError("write it as COLUMN=FIELD, for example Enw=name")
    return text


def _delimiter(text: str) -> str:
    sign = {"tab": "\t", "\\t": "\t", "none": ""}.get(text, text)
    if len(sign) > 1:
        raise argparse.ArgumentTypeError("one sign, tab, or none")
    return sign


def _encoding(text: str) -> str:
    try:
        b"four".decode(text, "replace")  # nothing at all would be decoded by anything
    except (LookupError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"there is no encoding {text}") from error
    return text


def _seed(text: str) -> int:
    seed = int(text) if text.isdigit() else -1
    if not 0 <= seed <= MOST_SEED:
        raise argparse.ArgumentTypeError(f"between 0 and {MOST_SEED}")
    return seed


def _grain(text: str) -> int:
    try:
        steps = int(text)
    except ValueError:
        steps = MOST_GRAIN + 1
    if not -MOST_GRAIN <= steps <= MOST_GRAIN:
        raise argparse.ArgumentTypeError(f"between -{MOST_GRAIN} and {MOST_GRAIN}")
    return steps


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= 3600:
        raise argparse.ArgumentTypeError("between 0 and 3600 seconds")
    return seconds


def _language(text: str) -> str:
    if text not in words.LANGUAGES:
        raise argparse.ArgumentTypeError(f"one of {', '.join(words.LANGUAGES)}")
    return text


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    module, _, function = _COMMANDS[name].partition(":")
    found: Callable[[argparse.Namespace], int] = getattr(import_module(module), function)
    return found


def _window(given: list[str]) -> int:
    from fishbowl_app import app

    if len(given) > 1:
        parser().error(f"unknown command: {given[0]}")
    path = Path(given[0]) if given else None
    if path is not None and not os.path.exists(path):
        if path.name == given[0] and not path.suffix:
            parser().error(f"unknown command: {given[0]}")
        raise FileRefused(path, FileProblem.MISSING)
    if app.has_display():
        return app.run_window(path)
    if path is None:
        return run(["demo"])
    print(words.translate("Commands", "There is no display to open {0} on.").format(path), file=sys.stderr)
    return WRONG_DATA
