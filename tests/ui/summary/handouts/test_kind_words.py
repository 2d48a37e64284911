"""What is said of kinds of which there is nothing yet fits what is printed of them."""

from __future__ import annotations

import pytest

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.kinds import FORMS, KINDS, Options
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.pack import MAKERS
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.print_pack import print_pack
from fishbowl_app.ui.summary.handouts.kind_words import hints
from tests.export.pdf.sheets.rooms import A_FORM
from tests.model.build import T0, a_round, a_session, people, slot


@pytest.mark.parametrize("session", [a_session(), a_session(a_round()), a_session(slot()), a_session(*A_FORM)])
@pytest.mark.parametrize("blank", [0, 2])
def test_a_hint_says_whether_something_is_printed_without_it(qapp, session, blank):
    pack, options = print_pack(session, T0), Options(blank_topics=blank, blank_reports=blank)
    said = hints(pack, options)
    press = Press(look.sheet("A4"), Wording("en"))
    printed = {kind: bool(MAKERS[kind](press, pack, options)) for kind in KINDS}
    assert {kind for kind, words in said.items() if words.endswith("printed.") and not printed[kind]} == set()
    assert {kind for kind in KINDS if not printed[kind] and kind not in said} == set()


@pytest.mark.parametrize(
    ("rows", "each", "said"),
    [
        ((), None, "Make a form first: Questions."),
        (A_FORM, None, "Nobody is on the list yet: forms without a number are printed."),
        ((*people(3), *A_FORM), None, "Nobody said how many are handed out: one is printed for each person."),
        ((*people(3), *A_FORM), 30, None),
    ],
)
def test_of_forms_it_is_said_how_many_are_printed_and_why(qapp, rows, each, said):
    pack = print_pack(a_session(*rows), T0)
    assert hints(pack, Options(forms_each=each)).get(FORMS) == said
