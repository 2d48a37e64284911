"""`fishbowl handouts`: what people hold in their hands, as one PDF or a PDF for each kind."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from fishbowl_app.commands.handouts_arguments import options_of
from fishbowl_app.commands.named import say_named
from fishbowl_app.commands.progress import progress_bar, wipe
from fishbowl_app.export.pdf import kinds
from fishbowl_app.export.pdf.form import Layout
from fishbowl_app.export.pdf.handouts import words_on, write_handouts, write_single_sheets
from fishbowl_app.export.pdf.parts import Written
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.print_pack import PrintPack, print_packs
from fishbowl_app.model.report import summary_of
from fishbowl_app.model.session import Session
from fishbowl_app.words import current_language, translate

_WRONG_USE = 2


def handouts(arguments: Namespace) -> int:
    """Write the handouts of a session file, and say what somebody should look at before they are printed."""
    if not arguments.single and Path(arguments.out).suffix.lower() != ".pdf":
        print(
            translate("Commands", "The name has to end in .pdf, or be a folder after --single."), file=sys.stderr
        )
        return _WRONG_USE
    session = Session.view(Path(arguments.file))
    try:
        snapshot, now, source = session.snapshot, session.clock.now().utc, session.path
    finally:
        session.close()
    names = NameStyle(arguments.names)
    packs = print_packs(snapshot, now, names, arguments.languages or (current_language(),))
    written = _write(arguments, packs, source)
    if not any(one.page_count for one in written):
        print(translate("Commands", "There is nothing to print of this yet."), file=sys.stderr)
        return 1
    for one in written:
        print(translate("Commands", "{0} was written.").format(one.path))
    said = words_on(packs, options_of(arguments), arguments.kinds)
    _warn(packs, said, sum(one.marks for one in written))
    if any(kind in kinds.TELL_PEOPLE for kind in arguments.kinds):
        _say_identifying(packs)
    say_named([found.text for found in summary_of(snapshot, now, names).named_in_texts if found.text in said])
    return 0


def _write(arguments: Namespace, packs: Mapping[str, PrintPack], source: Path | None) -> list[Written]:
    target, options, layout = Path(arguments.out), options_of(arguments), Layout(arguments.layout)
    never = [source] if source else []
    with progress_bar(translate("Commands", "Writing")) as show:
        if arguments.single:
            target.mkdir(parents=True, exist_ok=True)
            sheets = write_single_sheets(
                packs, target, options, arguments.kinds,
                layout=layout, progress=show, say_unread=_say_unread, never=never,
            )  # fmt: skip
            return sheets or []
        written = write_handouts(
            packs, target, options, arguments.kinds,
            layout=layout, progress=show, say_unread=_say_unread, never=never,
        )  # fmt: skip
    return [written] if written else []


def _say_unread(labels: Sequence[str]) -> None:
    wipe()
    for label in labels:
        text = translate("Commands", "Look: this QR code could not be read back, so test it before you print: {0}")
        print(text.format(label), file=sys.stderr)


def _say_identifying(packs: Mapping[str, PrintPack]) -> None:
    told = dict.fromkeys(role for pack in packs.values() for role in pack.identifying)
    if told:
        text = translate("Commands", "Look: one person alone has this role or group: {0}")
        print(text.format(", ".join(told)), file=sys.stderr)


def _warn(packs: Mapping[str, PrintPack], said: str, marks: int) -> None:
    """Say what is to be looked at of the words that are printed."""
    for language, pack in packs.items():
        missing = [found for found in pack.untranslated if found.text in said]
        if missing:
            text = translate("Commands", "Look: texts without a translation into {0}: {1}")
            print(text.format(language, len(missing)), file=sys.stderr)
    if marks:
        text = translate("Commands", "Look: characters that could not be printed: {0}")
        print(text.format(marks), file=sys.stderr)
