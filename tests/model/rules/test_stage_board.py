"""What the room sees of the board."""

from __future__ import annotations

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import CanvasKind, NameStyle, ThemeOrder
from fishbowl_app.model.ops.board import edit_board
from fishbowl_app.model.ops.canvases import add_canvas, put_in_region
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.notes import add_notes, edit_note
from fishbowl_app.model.ops.people import add_participant, edit_participant
from fishbowl_app.model.ops.stacks import stack_notes
from fishbowl_app.model.ops.themes import add_theme, set_aside
from fishbowl_app.model.rules.stage import stage_scene
from fishbowl_app.model.rules.stage_board import BoardScene, ThemeScene, ThemesScene, WordsScene
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.session import Session


def board(tmp_path) -> Session:
    """Six notes: two and one in themes, one of them under another, one set aside, two alone."""
    session = Session.create(tmp_path / "day.fishbowl", title="Buses", clock=FixedClock())
    lines = (
        "The bus is late",
        "Late bus",
        "Nia says the fare is dear",
        "Fares",
        "Lunch was good",
        "Buses at night",
    )
    add_notes(session, lines)
    late, again, dear, fares, lunch, _ = (note.id for note in session.snapshot.note_list)
    add_theme(session, (late, again), name="Late buses")
    add_theme(session, (dear, fares))
    stack_notes(session, late, [again])
    edit_note(session, fares, votes=3)
    set_aside(session, [lunch])
    return session


def seen(session, view, theme_id=None):
    return stage_scene(session.snapshot, 0.0, view, theme_id)


def test_the_board_shows_notes_by_theme_and_none_that_was_set_aside(tmp_path):
    session = board(tmp_path)
    scene = seen(session, StageView.BOARD)
    assert isinstance(scene, BoardScene)
    (first, notes), (second, others) = scene.themes
    assert (first.number, first.name, first.notes) == (1, "Late buses", 2)
    assert (second.number, second.name, second.votes) == (2, "", 3)
    assert [(note.text, note.times) for note in notes] == [("The bus is late", 2)]
    assert len(others) == 2
    assert [note.text for note in scene.alone] == ["Buses at night"]
    session.close()


def test_one_theme_begins_with_what_has_most_votes(tmp_path):
    session = board(tmp_path)
    theme = session.snapshot.theme_list[1]
    scene = seen(session, StageView.THEME, theme.id)
    assert isinstance(scene, ThemeScene)
    assert [note.text for note in scene.notes] == ["Fares", "Nia says the fare is dear"]
    assert not isinstance(seen(session, StageView.THEME, "gone"), ThemeScene)
    session.close()


def test_themes_are_ranked_as_the_write_up_is(tmp_path):
    session = board(tmp_path)
    scene = seen(session, StageView.THEMES)
    assert isinstance(scene, ThemesScene)
    assert (scene.order, scene.placed, scene.notes) == (ThemeOrder.NOTES, 4, 6)
    assert [theme.rank for theme in scene.themes] == [1, 1]
    edit_board(session, order=ThemeOrder.VOTES)
    assert [theme.number for theme in seen(session, StageView.THEMES).themes] == [2, 1]
    session.close()


def test_a_name_that_must_not_be_shown_is_in_no_scene(tmp_path):
    session = board(tmp_path)
    nia = add_participant(session, name="Nia", role="Driver")
    edit_participant(session, nia.id, name_hidden=True)
    edit_details(session, names_on_stage=NameStyle.ALL)
    assert "Nia" not in repr([seen(session, view) for view in (StageView.BOARD, StageView.WORDS)])
    assert "Driver says the fare is dear" in repr(seen(session, StageView.BOARD))
    session.close()


def test_first_names_and_surnames_that_must_not_be_shown_are_in_no_scene(tmp_path):
    session = Session.create(tmp_path / "day.fishbowl", clock=FixedClock())
    osian = add_participant(session, name="Osian Cwmdulas", role="Tenant")
    edit_participant(session, osian.id, name_hidden=True)
    add_participant(session, name="Mair Rose")
    edit_details(session, names_on_stage=NameStyle.ALL)
    add_notes(session, ("Osian's flat", "the Cwmdulas family waits", "Mair and osian c. wait"))
    notes = [note.id for note in session.snapshot.note_list]
    theme = add_theme(session, notes[:1], name="Osian’s flat")
    views = (StageView.BOARD, StageView.THEME, StageView.THEMES, StageView.WORDS)
    told = repr([seen(session, view, theme.id) for view in views])
    assert "Osian" not in told
    assert "Cwmdulas" not in told
    assert "Tenant’s flat" in told
    assert "the Tenant family waits" in told
    assert "Mair and" in told
    edit_board(session, kept_words=("Osian",))
    assert "Osian's flat" in repr(seen(session, StageView.BOARD)), "as somebody chose"
    session.close()


def test_a_canvas_shows_what_lies_in_its_regions(tmp_path):
    session = board(tmp_path)
    canvas = add_canvas(session, CanvasKind.COLUMNS, "What next", ["Now", "Later"])
    now = session.snapshot.regions_of(canvas.id)[0]
    notes = {note.text: note.id for note in session.snapshot.note_list}
    put_in_region(session, dict.fromkeys((notes["Buses at night"], notes["Lunch was good"])), now.id)
    scene = seen(session, StageView.CANVAS, canvas.id)
    assert isinstance(scene, BoardScene)
    assert scene.title == "What next"
    told = [(region.name, region.notes, [note.text for note in lying]) for region, lying in scene.themes]
    assert told == [("Now", 1, ["Buses at night"]), ("Later", 0, [])]
    assert not isinstance(seen(session, StageView.CANVAS, "gone"), BoardScene)
    session.close()


def test_words_say_their_threshold(tmp_path):
    session = board(tmp_path)
    edit_board(session, least_count=2)
    scene = seen(session, StageView.WORDS)
    assert isinstance(scene, WordsScene)
    assert (scene.least, scene.notes) == (2, 5)
    assert dict(scene.words)["late"] == 2
    session.close()
