"""Every code of the handouts is read from the page it is printed on, by a camera that is not held well either."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fishbowl_app.export.pdf.handouts import handouts_pdf
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.qr.reading import compared, grey_pages, texts_in
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.print_pack import print_packs
from tests.export.qr.pages import CODES, worn
from tests.model.build import T0, a_session, slot, space, topic

SESSION = a_session(
    slot("Slot"),
    replace(space("Hall"), link="https://example.org/neuadd?cynllun=llawr-isaf&mynediad=di-risiau"),
    topic("Warm homes", cell=("Slot", "Hall")),
    *CODES.values(),
    *(replace(CODES[kind], id=f"{kind} of the topic", owner_id="Warm homes") for kind in ("event", "link")),
    replace(CODES["contact"], id="contact of the hall", owner_id="Hall"),
    held_on="2026-05-12",
    start_at="09:30",
    place="Neuadd Bentref Cwm Elan / Elan Valley Village Hall",
)


@pytest.mark.parametrize(("paper", "languages"), [("A4", ("en",)), ("Letter", ("cy", "en"))])
def test_every_code_is_read_from_the_pack(paper, languages):
    packs = print_packs(SESSION, T0, NameStyle.ALL, languages)
    made = handouts_pdf(packs, Options(paper=paper, large_paper=False), ("signs", "qr", "topics", "reports"))
    expected = {code.payload for pack in packs.values() for code in pack.all_codes}
    pages = list(grey_pages(made.content))
    for seen in (pages, map(worn, pages)):
        assert compared((text for page in seen for text in texts_in(page)), expected).is_whole
    assert made.unread == ()
