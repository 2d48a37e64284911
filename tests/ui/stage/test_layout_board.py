"""The scenes of the board: nothing is dropped without a word, and figures stand beside every bar."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fishbowl_app.model.entities import CanvasKind, Colour
from fishbowl_app.model.ops.canvases import add_canvas, delete_canvas, put_in_region
from fishbowl_app.model.ops.notes import add_notes
from fishbowl_app.model.ops.themes import add_theme, delete_themes
from fishbowl_app.model.rules.stage_board import BoardScene, StageNote, WordsScene
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.stage.layout import lay_out
from fishbowl_app.ui.stage.picture import Box
from fishbowl_app.ui.stage.scene_board import MOST_PAGES
from fishbowl_app.ui.stage.show import stage_show
from tests.ui.stage.states import SIZES
from tests.ui.stage.states_board import BOARD_STATES


@pytest.fixture(params=SIZES[:2], ids=lambda size: "x".join(map(str, size)))
def size(request, qapp):
    return request.param


def pages(state, size, most=60):
    found = [" ".join(line.text for line in lay_out(replace(state, turned=n), *size).words) for n in range(most)]
    return found[: found.index(found[0], 1)] if found[0] in found[1:] else found


def theme_of(count):
    said = tuple(StageNote(f"note number {n}.", "Tenant", Colour.YELLOW) for n in range(count))
    return replace(BOARD_STATES["theme"], scene=replace(BOARD_STATES["theme"].scene, notes=said))


def test_every_note_of_a_theme_is_on_one_of_its_pages(size):
    whole = " ".join(pages(theme_of(40), size))
    assert all(whole.count(f"number {n}.") == 1 for n in range(40))
    assert "most votes" not in whole


def test_of_a_theme_that_nobody_could_read_to_its_end_the_first_notes_are_shown(size):
    shown = pages(theme_of(2000), size)
    assert all("48 with most votes" in page for page in shown)
    whole = " ".join(shown)
    assert all((f"number {n}." in whole) == (n < 48) for n in range(60))


def test_a_note_has_a_stripe_in_its_colour(size):
    fills = {item.fill for item in lay_out(BOARD_STATES["theme"], *size).items if isinstance(item, Box)}
    assert fills == {"card", "note_yellow"}


def test_a_board_that_is_too_much_says_how_many_more_notes_there_are(size):
    shown = pages(BOARD_STATES["board-many"], size)
    assert len(shown) <= MOST_PAGES
    whole = " ".join(shown)
    assert all(f"Theme {n}" in whole or "Repairs" in whole for n in range(1, 13))
    assert "more" in whole
    assert "In no theme · 120" in whole


def test_a_theme_over_several_columns_is_named_once_a_page(size):
    alone = tuple(StageNote(f"Note {n}", "", Colour.BLUE) for n in range(60))
    crowd = replace(BOARD_STATES["board-worst"], scene=BoardScene((), alone))
    for page in pages(crowd, size):
        assert page.count("In no theme") == 1


def test_names_and_votes_grow_with_the_words_of_a_note(qapp):
    notes = (StageNote("Late", "Anwen", Colour.BLUE),)
    state = replace(BOARD_STATES["theme"], scene=replace(BOARD_STATES["theme"].scene, notes=notes))
    sizes = {line.text: line.size for line in lay_out(state, 1280, 720).words}
    assert sizes["Anwen"] > 0.8 * sizes["Late"]


def test_a_small_board_shows_all_of_it(size):
    whole = " ".join(pages(BOARD_STATES["board"], size))
    assert "more" not in whole
    assert whole.count("Nobody rings back") == 4


def test_figures_stand_beside_the_themes(size):
    words = pages(BOARD_STATES["themes"], size)[0]
    assert "164 of 180 notes are in a theme." in words
    assert "1. Theme 1" in words


def test_the_words_say_their_threshold(size):
    assert "Words in 3 notes or more, out of 60 notes." in pages(BOARD_STATES["words"], size)[0]


def test_of_very_many_words_the_most_frequent_are_shown_and_that_is_said(size):
    scene = WordsScene(tuple((f"word{n}", 300 - n) for n in range(200)), 3, 2000)
    words = pages(replace(BOARD_STATES["words"], scene=scene), size)[0]
    assert "The 40 most frequent of 200 words in 3 notes or more, out of 2000 notes." in words
    assert {word for word in words.split() if word[-1].isdigit() and word[0] == "w"} == {
        f"word{n}" for n in range(40)
    }


def test_a_theme_is_shown_until_it_is_gone(session, controller, desk):
    add_notes(session, ["Late", "Later"])
    theme = add_theme(session, [note.id for note in session.snapshot.note_list], name="Late buses")
    stage = stage_show(desk)
    controller.show_of_board(theme.id)
    assert (stage.view, stage.row_id) == (StageView.THEME, theme.id)
    assert "Late buses" in " ".join(line.text for line in stage.picture(1280, 720).words)
    delete_themes(session, [theme.id])
    assert stage.view is StageView.AUTOMATIC


def test_a_canvas_is_shown_with_its_regions_until_it_is_gone(session, controller, desk):
    add_notes(session, ["Late", "Later"])
    late = session.snapshot.note_list[0]
    canvas = add_canvas(session, CanvasKind.COLUMNS, "Next year", ("Keep", "Leave"))
    put_in_region(session, {late.id: None}, session.snapshot.regions_of(canvas.id)[0].id)
    stage = stage_show(desk)
    controller.show_of_board(canvas.id)
    assert (stage.view, stage.row_id) == (StageView.CANVAS, canvas.id)
    said = [line.text for line in stage.picture(1280, 720).words]
    assert {"Next year", "Keep · 1", "Late", "Leave · 0"} <= set(said)
    assert "Later" not in said
    delete_canvas(session, canvas.id)
    assert stage.view is StageView.AUTOMATIC
