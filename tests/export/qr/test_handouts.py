"""Every code of the handouts is read from the page it is printed on, by a camera that is not held well either."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL.ImageFilter import GaussianBlur

from fishbowl_app.export.pdf.handouts import handouts_pdf, write_handouts
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.qr import printed
from fishbowl_app.export.qr.reading import compared, grey_pages, texts_in
from fishbowl_app.model.entities import NameStyle, Translation
from fishbowl_app.model.print_pack import print_packs
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot
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


def test_a_code_that_is_not_read_is_told_before_anything_is_written(monkeypatch, tmp_path):
    monkeypatch.setattr(printed, "texts_in", lambda image: [])  # a decoder that sees nothing
    target, told = tmp_path / "out.pdf", []
    packs = print_packs(SESSION, T0, NameStyle.ALL, ["en"])
    write_handouts(
        packs, target, Options(), ["reports"], say_unread=lambda labels: told.append((labels, target.exists()))
    )
    assert told == [((CODES["link"].label,), False)]
    assert target.exists()


def test_two_languages_share_a_calendar_code_as_nobody_could_tell_two_apart():
    said = Translation("t", "Warm homes", "title", "cy", "Cartrefi cynnes", "Warm homes")
    session = Snapshot({**SESSION.tables, TABLE_OF[Translation]: {said.id: said}})
    packs = print_packs(session, T0, NameStyle.ALL, ("cy", "en"))
    made = handouts_pdf(packs, Options(blank_topics=0), ["topics"])
    events = [text for page in grey_pages(made.content) for text in texts_in(page) if "VEVENT" in text]
    assert len(events) == 1
    assert "SUMMARY:Cartrefi cynnes" in events[0]
    assert made.unread == ()


def test_a_dense_code_is_still_read_from_a_copy_out_of_focus():
    full = replace(CODES["link"], id="full", address="https://example.org/" + "a7B-" * 90, owner_id="Warm homes")
    packs = print_packs(
        a_session(slot("Slot"), space("Hall"), topic("Warm homes"), full), T0, NameStyle.ALL, ["en"]
    )
    made = handouts_pdf(packs, Options(blank_topics=0), ["topics"])
    (page,) = grey_pages(made.content)
    assert texts_in(page.filter(GaussianBlur(1.3))) == [full.address]


def test_stopping_while_codes_are_read_back_writes_nothing(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(printed, "texts_in", lambda image: asked.append(image) or [])
    packs = print_packs(SESSION, T0, NameStyle.ALL, ["en"])
    done = write_handouts(packs, tmp_path / "out.pdf", Options(), ["topics"], cancelled=lambda: bool(asked))
    assert done is None
    assert not (tmp_path / "out.pdf").exists()
