"""What the process for print makes, done in this one."""

from __future__ import annotations

import pytest

from fishbowl_app import print_jobs
from fishbowl_app.export.pdf import kinds
from fishbowl_app.export.pdf.form import Form, Layout
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Kind, NameStyle
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.print_pack import print_packs
from fishbowl_app.model.report import summaries_of
from fishbowl_app.model.session import Session
from fishbowl_app.print_jobs import Fit, HandoutsJob, Look, PictureJob, SummaryJob, work

LOOK = Look((0, 99), Fit(300.0))


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory):
    session = Session.create(
        tmp_path_factory.mktemp("print") / "a.fishbowl", title="Warm homes", clock=FixedClock()
    )
    add_activity(session, Kind.WELCOME, "Welcome", 600)
    add_activity(session, Kind.SLOT, "Slot", 1800)
    yield session.snapshot
    session.close()


def never() -> bool:
    return False


def nobody(share: float, best: object) -> None:
    pass


def summary_job(snapshot, **form) -> SummaryJob:
    return SummaryJob("summary", summaries_of(snapshot, 0.0, None, ("en",)), Form(**form), LOOK)


def handouts_job(snapshot, *wanted: str) -> HandoutsJob:
    packs = print_packs(snapshot, 0.0, NameStyle.ALL, ("en",))
    return HandoutsJob("handouts", packs, wanted, ("en",), Layout.COLUMNS, Options(), LOOK)


def test_a_summary_comes_with_its_headings_and_the_page_that_is_seen(snapshot):
    laid = work(summary_job(snapshot), nobody, never)
    assert "Agenda" in [title.words for title in laid.titles]
    assert all(0 <= title.page < len(laid.sizes) for title in laid.titles)
    assert [picture.page for picture in laid.pictures] == [0]
    assert abs(laid.pictures[0].width - 300) <= 1
    assert len(laid.pictures[0].pixels) == laid.pictures[0].stride * laid.pictures[0].height


def test_handouts_say_where_each_kind_begins(snapshot):
    laid = work(handouts_job(snapshot, kinds.SIGN_IN, kinds.CRIB), nobody, never)
    assert laid.starts[kinds.CRIB] == 0
    assert 0 < laid.starts[kinds.SIGN_IN] < len(laid.sizes)


def test_nothing_to_print_is_a_document_without_pages(snapshot):
    assert work(handouts_job(snapshot, kinds.QR), nobody, never).sizes == ()


def test_pieces_of_a_page_are_the_page(snapshot):
    laid = work(summary_job(snapshot), nobody, never)
    whole = work(PictureJob("summary", laid.version, 0, 1.3), nobody, never)
    rows = {}
    for top, bottom in ((0.0, 0.4), (0.4, 0.7), (0.7, 1.0)):
        piece = work(PictureJob("summary", laid.version, 0, 1.3, top, bottom), nobody, never)
        assert (piece.width, piece.stride) == (whole.width, whole.stride)
        for row in range(piece.height):
            rows[piece.top + row] = piece.pixels[row * piece.stride : (row + 1) * piece.stride]
    assert sorted(rows) == list(range(whole.height))
    assert b"".join(rows[row] for row in range(whole.height)) == whole.pixels


def test_a_page_of_a_document_that_was_replaced_is_not_there_any_more(snapshot):
    first = work(summary_job(snapshot), nobody, never)
    second = work(summary_job(snapshot, paper="Letter"), nobody, never)
    assert work(PictureJob("summary", first.version, 0, 1.0), nobody, never) is None
    assert work(PictureJob("other", second.version, 0, 1.0), nobody, never) is None
    assert work(PictureJob("summary", second.version, 0, 1.0), nobody, never).width == 612


def test_what_is_stopped_gives_nothing_and_leaves_what_was_there(snapshot):
    laid = work(summary_job(snapshot), nobody, never)
    assert work(summary_job(snapshot, paper="Letter"), nobody, lambda: True) is None
    assert print_jobs.work(PictureJob("summary", laid.version, 0, 1.0), nobody, never) is not None
