"""What is said of kinds of which there is nothing yet fits what is printed of them."""

from __future__ import annotations

import pytest

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.kinds import KINDS, Options
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.pack import MAKERS
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.print_pack import print_pack
from fishbowl_app.ui.summary.handouts.kind_words import hints
from tests.model.build import T0, a_round, a_session, slot


@pytest.mark.parametrize("session", [a_session(), a_session(a_round()), a_session(slot())])
@pytest.mark.parametrize("blank", [0, 2])
def test_a_hint_says_whether_something_is_printed_without_it(qapp, session, blank):
    pack, options = print_pack(session, T0), Options(blank_topics=blank, blank_reports=blank)
    said = hints(pack, options)
    press = Press(look.sheet("A4"), Wording("en"))
    printed = {kind: bool(MAKERS[kind](press, pack, options)) for kind in KINDS}
    assert {kind for kind, words in said.items() if words.endswith("printed.") and not printed[kind]} == set()
    assert {kind for kind in KINDS if not printed[kind] and kind not in said} == set()
