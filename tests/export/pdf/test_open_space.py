"""Open space in the summary PDF: what it says when it is read back."""

from __future__ import annotations

import pytest

from fishbowl_app.export.pdf.parts import ACTIONS, DOTS, OPEN_SPACE, PRIORITIES, PROCEEDINGS, WALL
from fishbowl_app.model.entities import Action, Dots, NameStyle, Option, Priority, Report
from tests.export.pdf.reading import outline_of, squeezed, text_of
from tests.export.pdf.sessions import printed
from tests.model.build import a_session, at
from tests.model.test_report_open_space import HALL, PEOPLE, YARD, slot, topic

HEADINGS = {
    WALL: "Agenda wall",
    PROCEEDINGS: "Proceedings of the breakouts",
    DOTS: "Dots",
    PRIORITIES: "Shared priorities",
    ACTIONS: "Actions",
}


@pytest.fixture
def afternoon():
    rows = (
        slot("Slot A"),
        topic(1, "Who pays < for the bus?", of=["Mair"], cell=("Slot A", "hall"), question="And after nine?"),
        topic(2, "Bus fares & co", of=["Idris"], into="t1"),
        topic(3, "Trams", withdrawn=True),
        Report("r", "t1", 14, (), "We did the sums.\nTwice.", "One <b>fare</b>", "A map of stops", at(50)),
        Action("a", 0, "t1", "Ask the council", ("Mair",), "the bus company", "by March"),
        Option("one", 0, "One fare", None),
        Option("two", 1, "More shelters", None),
        Dots("d", "one", None, 7),
        Priority("p", "one", "tenants", 1),
        Priority("q", "one", "officers", 1),
    )
    return a_session(
        *PEOPLE, HALL, YARD, *rows,
        names_in_summary=NameStyle.ALL, left_group_id="tenants", right_group_id="officers",
    )  # fmt: skip


def test_all_that_was_recorded_stands_in_the_pdf(afternoon, tmp_path):
    text = text_of(printed(afternoon, tmp_path / "summary.pdf").path)
    for words in (
        "Who pays < for the bus?", "And after nine?", "Bus fares & co", "Mair, tenant", "Idris, repairs", "14",
        "We did the sums.", "Twice.", "One <b>fare</b>", "A map of stops", "Ask the council", "the bus company",
        "by March", "Posted, and not held", "Trams", "Main hall", "Dots placed: 7.", "7, place 1",
        "tenants (people: 2) and officers (people: 1)",
    ):  # fmt: skip
        assert squeezed(words) in text, words


@pytest.mark.parametrize("part", OPEN_SPACE)
def test_each_part_can_be_left_out(afternoon, tmp_path, part):
    parts = tuple(name for name in OPEN_SPACE if name != part)
    written = printed(afternoon, tmp_path / "summary.pdf", parts=parts)
    titles = [title for level, title, _ in outline_of(written.path) if level == 0]
    assert titles == [HEADINGS[name] for name in OPEN_SPACE if name in parts]
