"""The half of `fishbowl export` that writes what people answered."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from fishbowl_app.answer_file_texts import answers_told_texts
from fishbowl_app.commands.forms import form_meant
from fishbowl_app.export.answer_files import KINDS, write_answers
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import current_language, translate

WRONG_DATA, WRONG_USE = 1, 2


def export_answers(snapshot: Snapshot, arguments: Namespace, source: Path) -> int:
    """Write the answers to a form, and say what of them is not told."""
    target = Path(arguments.out)
    if target.suffix.lower() not in KINDS:
        text = translate("Commands", "Answers are written as {0}.")
        print(text.format(" ".join(KINDS)), file=sys.stderr)
        return WRONG_USE
    form = form_meant(snapshot, arguments.form)
    if form is None:
        return WRONG_DATA
    language = arguments.languages or current_language()
    told = write_answers(snapshot, form.id, target, language=language, never=[source])
    print(translate("Commands", "{0} was written.").format(target))
    for text in answers_told_texts(told):
        print(text)
    return 0
