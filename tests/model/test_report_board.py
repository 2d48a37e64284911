"""What a summary says of the board: themes, who spoke of what, canvases, words, and no name too many."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fishbowl_app.model.entities import CanvasKind, NameStyle, Note, QuestionKind
from fishbowl_app.model.report import summary_of
from fishbowl_app.model.report_parts.data import Where
from fishbowl_app.model.report_parts.open_space_data import GroupName
from fishbowl_app.model.report_parts.said import ThemeName, Who
from fishbowl_app.model.rules.asking.data import Given
from tests.model.build import a_session, at, canvas, group, note, person, quotes, theme, wrote
from tests.model.rules.asking.answered import form, question, response

PEOPLE = (
    group("Tenants"),
    group("Mair and friends"),
    person("Mair", "Mair and friends", "tenant"),
    person("Idris", "Tenants", "repairs"),
)


def told(*rows, names=None, **settings):
    return summary_of(a_session(*PEOPLE, *rows, **settings), at(60), names).board


def test_a_session_without_a_board_tells_nothing_of_it():
    part = told()
    assert (part.article, part.spoke, part.canvases, part.words) == (None, None, (), None)


def test_themes_are_told_with_their_write_up_also_before_anybody_wrote():
    rows = (theme("damp", ""), note("Cold", theme_id="damp", role="repairs"))
    assert [section.number for section in told(*rows).article.sections] == [1]
    written = told(*rows, quotes("damp", "note Cold"), intro="So it was.").article
    assert (written.intro, written.sections[0].parts[0].who) == ("So it was.", Who("", "repairs"))
    assert written.identifying == ("repairs",)


def test_who_spoke_of_what_tells_no_group_that_names_a_person():
    rows = (
        theme("damp", ""),
        note("a", theme_id="damp", group_id="Tenants"),
        note("b", theme_id="damp", group_id="Mair and friends"),
        note("c", group_id="Tenants"),
    )
    spoke = told(*rows).spoke
    assert [(each.group, each.notes, each.people, each.small) for each in spoke.groups] == [
        (GroupName(1, "Tenants"), 2, 1, True),
        (GroupName(2, ""), 1, 1, True),
    ]
    assert [line.theme for line in spoke.lines] == [ThemeName(1, ""), None]
    assert [[cell.percent for cell in line.cells] for line in spoke.lines] == [[50, 100], [50, 0]]
    assert [line.total.percent for line in spoke.lines] == [67, 33]
    assert told(theme("damp"), note("a", theme_id="damp")).spoke is None  # no note is from a group


@pytest.mark.parametrize("kind", CanvasKind)
def test_canvases_are_told_with_all_their_notes_inside(kind):
    regions = "abcde"[: {CanvasKind.TWO_BY_TWO: 4}.get(kind, 5)]
    rows = [note(f"{region}{n}", region_id=region, votes=n) for region in regions for n in range(3)]
    found = told(*canvas("Next", kind, *regions, across_to="much"), *rows, note("loose")).canvases[0]
    assert (found.kind, found.title, found.across_to, found.unplaced) == (kind, "Next", "much", 1)
    assert [region.title for region in found.regions] == list(regions)
    for region in found.regions:
        assert [each.quote.text for each in region.notes] == [f"{region.title}{n}" for n in range(3)]
        for box in (region.box, *(each.box for each in region.notes)):
            assert 0 <= box.x <= box.x + box.width <= 1 + 1e-9
            assert 0 <= box.y <= box.y + box.height <= 1 + 1e-9
        assert all(each.box.width == pytest.approx(found.note_width) for each in region.notes)


def test_words_are_told_with_their_threshold_and_without_names():
    rows = [note(words, language="en") for words in ("Mair is cold", "Mair has a cold house", "cold floors")]
    words = told(*rows, least_count=2).words
    assert ([(line.word, line.count) for line in words.words], words.least, words.notes) == ([("cold", 3)], 2, 3)
    assert "Mair" in {line.word for line in told(*rows, names=NameStyle.ALL, least_count=2).words.words}
    assert told(*rows, least_count=9).words is None


def test_every_note_tells_its_theme():
    summary = summary_of(a_session(theme("damp", ""), note("a", theme_id="damp"), note("b")), at(60))
    assert [quote.theme for part in summary.other_notes for quote in part.notes] == [ThemeName(1, ""), None]


def test_words_of_a_form_are_told_without_the_group_that_the_figures_hide():
    answered = response("now", "Tenants", None, q=Given(words="Keep it warm."))
    rows = [*form("now"), *question("q", QuestionKind.WORDS), *answered]
    (said,) = [row for row in rows if isinstance(row, Note)]
    rows[rows.index(said)] = replace(said, group_id="Tenants", role="repairs", theme_id="damp")
    day = a_session(*PEOPLE, theme("damp"), *rows, quotes("damp", said.id), note("a", group_id="Tenants"))
    summary = summary_of(day, at(60), NameStyle.ROLES)
    assert {quote.text: quote.who.role for part in summary.other_notes for quote in part.notes} == {
        "Keep it warm.": "",
        "a": "Tenants",
    }
    assert [part.who for part in summary.board.article.sections[0].parts] == [Who()]


def test_texts_of_the_board_that_name_somebody_are_found():
    rows = (
        theme("t", "What Mair wants"),
        wrote("t", "As Idris told"),
        *canvas("Next", CanvasKind.COLUMNS, "Mair", "Others"),
    )
    found = summary_of(a_session(*PEOPLE, *rows, closing="Thanks, Mair!"), at(60)).named_in_texts
    assert [each.where for each in found] == [
        Where.GROUP,
        Where.THEME,
        Where.CANVAS,
        Where.WRITE_UP,
        Where.WRITE_UP,
    ]
