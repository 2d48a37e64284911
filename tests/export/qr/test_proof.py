"""Codes are read back from a page that was made the way handouts are."""

from __future__ import annotations

import pytest

from fishbowl_app.export.pdf.typeset.press_run import Cancelled
from fishbowl_app.export.qr.proof import proof, proof_sheet
from fishbowl_app.export.qr.reading import compared, grey_pages, texts_in
from fishbowl_app.model.rules.codes import ready_codes
from tests.export.qr.pages import CODES, worn
from tests.model.build import T0, a_session

SESSION = a_session(*CODES.values(), held_on="2026-05-12", start_at="09:30", place="Neuadd")


def test_every_kind_is_read_from_the_proof_in_the_smallest_size():
    codes = ready_codes(SESSION, T0)
    payloads = [code.payload for code in codes]
    pages = list(grey_pages(proof_sheet(codes)))
    assert len(payloads) == len(CODES)
    assert compared((text for page in pages for text in texts_in(worn(page))), payloads).is_whole
    assert proof(codes).is_whole


def test_without_codes_there_is_nothing_to_read():
    assert proof([]).is_whole


@pytest.mark.parametrize("asked", [0, 1, len(CODES)])
def test_it_is_given_up_wherever_it_is(asked):
    left = iter([False] * asked)
    with pytest.raises(Cancelled):
        proof(ready_codes(SESSION, T0), cancelled=lambda: next(left, True))
