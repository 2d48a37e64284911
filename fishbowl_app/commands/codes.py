"""`fishbowl codes`: which QR codes a session has, what is inside, and whether they are read once printed."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from fishbowl_app.code_texts import kind_text, lack_text, owner_text
from fishbowl_app.export.qr.matrix import modules
from fishbowl_app.export.qr.said import lines_of, without_password
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import Code
from fishbowl_app.model.rules.code_size import least_mm
from fishbowl_app.model.rules.codes import address_in_words, all_codes, lack, payload, ready_codes
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import current_language, translate


def codes(arguments: Namespace) -> int:
    """List the codes of a session file, passwords hidden; with --test read them back. 1: some cannot be used."""
    session = Session.view(Path(arguments.file))
    try:
        snapshot, now = session.snapshot, session.clock.now().utc
    finally:
        session.close()
    there = all_codes(snapshot)
    if not there:
        print(translate("Commands", "There are no QR codes in this session."))
        return 0
    for code in there:
        print("\n".join(_told(code, snapshot, now)))
    return _test(there, snapshot, now) if arguments.test else 0


def _told(code: Code, snapshot: Snapshot, now: float) -> list[str]:
    """Return the lines about one code."""
    head = f"{code.label}  ({kind_text(code.kind)}, {owner_text(code.owner_id, snapshot)})"
    missing = lack(code, snapshot, now)
    if missing is not None:
        return [head, f"    {lack_text(missing)}"]
    words = without_password(address_in_words(code, snapshot, now))
    least = least_mm(modules(payload(code, snapshot, now)))
    size = translate("Commands", "{0} mm wide or more").format(least)
    return [head, *(f"    {line}" for line in (*lines_of(Wording(current_language()), words), size))]


def _test(there: Sequence[Code], snapshot: Snapshot, now: float) -> int:
    from fishbowl_app.export.qr.proof import proof  # loads the PDF library, which listing needs not

    reading = proof(ready_codes(snapshot, now), current_language())
    made = {code.id: payload(code, snapshot, now) for code in there if lack(code, snapshot, now) is None}
    missed = [code.label for code in there if made.get(code.id) not in reading.read]
    text = translate("Commands", "{0} of {1} codes were read from the printed page.")
    print(text.format(len(there) - len(missed), len(there)))
    if missed:
        print(translate("Commands", "Not read: {0}.").format(", ".join(missed)), file=sys.stderr)
    return 1 if missed else 0
