"""Which form of a session a command is about."""

from __future__ import annotations

import sys

from fishbowl_app.imports.answer_fields import Asked
from fishbowl_app.model.entities import Form
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key
from fishbowl_app.terminal import one_line
from fishbowl_app.words import translate


def form_meant(snapshot: Snapshot, given: str | None) -> Form | None:
    """Return the form of a title or number from 1, or the only one; None, said why, where it is none or several."""
    forms = snapshot.form_list
    found = forms if given is None else [form for form in forms if same_key(form.title) == same_key(given)]
    if not found and given is not None and given.isdecimal():
        found = forms[int(given) - 1 : int(given)] if int(given) else []
    if len(found) == 1:
        return found[0]
    if not forms:
        text = translate("Commands", "There is no form in this session.")
    elif given is None:
        text = translate("Commands", "Which form? Say so with --form: {0}.")
    else:
        text = translate("Commands", "There is no form “{1}”. Forms: {0}.")
    titles = ", ".join(f"{number} {form.title}" for number, form in enumerate(forms, start=1))
    print(one_line(text.format(titles, given)), file=sys.stderr)
    return None


def condition_meant(form: Asked, given: str) -> str | None:
    """Return the id of the framing or moment of a title or number; None, said why, where there is none."""
    found = form.condition_named(given, loose=True)
    if found is None:
        titles = ", ".join(f"{number} {each.title}" for number, each in enumerate(form.conditions, start=1))
        text = translate("Commands", "There is no framing or moment “{0}”. There are: {1}.")
        print(one_line(text.format(given, titles)), file=sys.stderr)
    return found
