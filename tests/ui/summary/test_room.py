"""The summary room: what is chosen is in the PDF, and what gives people away is said before."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout

from fishbowl_app.drafts import new_draft
from fishbowl_app.model.entities import Kind, NameStyle, State
from fishbowl_app.model.errors import FileExists, NotWritten
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.feedback import add_feedback
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant, edit_participant
from fishbowl_app.model.ops.rotation import set_seat
from fishbowl_app.model.ops.seating import sit_down
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.report import summary_of
from fishbowl_app.model.session import Session
from fishbowl_app.ui.settings import LAST_FOLDER
from fishbowl_app.ui.summary import saving
from fishbowl_app.ui.summary.outline import OutlineCard, OutlineModel
from fishbowl_app.ui.summary.room import SummaryRoom
from tests.ui.conftest import person
from tests.ui.openspace.breakouts_session import add_breakouts


@pytest.fixture
def played(session, clock):
    """Play the first round: two sit, three notes, one line of feedback."""
    first = session.snapshot.rounds[0]
    start_activity(session, first.id)
    for name in ("Anwen", "Dylan"):
        sit_down(session, person(session, name))
    clock.advance(600)
    for words in ("It is cold.", "We measure."):
        add_note(session, words)
    finish_activity(session, first.id)
    add_feedback(session, first.id, "Nobody owns it.", 4)
    return session


@contextmanager
def every_thread_busy():
    """Let no work in the background begin before the block ends, however fast it would be."""
    pool, free = QThreadPool.globalInstance(), threading.Event()
    for _ in range(pool.maxThreadCount()):
        pool.start(free.wait)
    try:
        yield
    finally:
        free.set()


@pytest.fixture
def room(desk, played):
    window = desk.actions.parent()
    made = SummaryRoom(desk, window)
    QVBoxLayout(window).addWidget(made)
    window.resize(1024, 700)
    window.show()
    window.activateWindow()
    made.enter()
    yield made
    made.shut()


@pytest.fixture
def target(tmp_path, monkeypatch):
    """Answer the save dialog, and return where the PDF goes; `target.asked` is what was offered."""

    class Target:
        path: Path | None = tmp_path / "out.pdf"
        asked: list[Path] = []
        shown: list[Path] = []
        can_show = True

    def ask(parent, title, wanted, settings):
        Target.asked.append(wanted)
        return Target.path

    def show(path):
        Target.shown.append(path)
        return Target.can_show

    Target.asked, Target.shown = [], []
    monkeypatch.setattr(saving, "ask_path", ask)
    monkeypatch.setattr(saving, "ask_notes_path", ask)
    monkeypatch.setattr(saving, "show_path", show)
    return Target


def save(qtbot, room) -> None:
    """Press the button and wait for the PDF."""
    qtbot.mouseClick(room.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.save_button.isEnabled())


def text_of(path: Path) -> str:
    with pdfium.PdfDocument(path) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def headings(room) -> list[str]:
    model = room.outline.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def held(room, heading: str) -> str:
    return room.outline.model.index(headings(room).index(heading), 1).data()


# --- what it will say -------------------------------------------------------------------------------------


def test_the_list_names_every_heading_with_what_it_holds(room):
    assert headings(room)[:4] == ["Homes we can heat", "At a glance", "Agenda", "Who took part"]
    assert held(room, "Agenda") == "Activities: 6"
    assert held(room, "Who took part") == "Tenants: 3, Officers: 3"
    assert held(room, "Round 1").startswith("2 note")
    assert held(room, "Round 2") == "Not held"


def test_an_afternoon_without_a_round_says_nothing_of_rounds(qtbot, tmp_path, clock):
    session = Session.create(tmp_path / "afternoon.fishbowl", title="Open space", clock=clock)
    for name in ("Anwen", "Bethan", "Dylan", "Elin"):
        add_participant(session, name=name)
    add_breakouts(session)
    outline = OutlineCard()
    qtbot.addWidget(outline)
    outline.show_summary(summary_of(session.snapshot, clock.now().utc), ())
    session.close()
    assert outline.model.index(1, 1).data().split(", ")[0] == "People: 4"
    assert "round" not in outline.model.index(1, 1).data()


def test_a_part_that_is_taken_out_leaves_the_list_and_the_pdf(qtbot, room, target):
    qtbot.keyClick(room.parts.boxes["agenda"], Qt.Key.Key_Space)
    qtbot.keyClick(room.parts.boxes["charts"], Qt.Key.Key_Space)
    assert "Agenda" not in headings(room)
    assert "Time in the circle" not in headings(room)
    save(qtbot, room)
    text = text_of(target.path)
    assert "Agenda" not in text
    assert "Who took part" in text


def test_the_choices_are_kept_on_this_computer(qtbot, room, desk):
    qtbot.keyClick(room.parts.boxes["notes"], Qt.Key.Key_Space)
    qtbot.keyClick(room.form.paper_box, Qt.Key.Key_Down)
    qtbot.keyClick(room.form.language_box, Qt.Key.Key_Down)
    again = SummaryRoom(desk)
    qtbot.addWidget(again)
    assert not again.parts.boxes["notes"].isChecked()
    assert again.parts.boxes["agenda"].isChecked()
    assert (again.form.paper, again.form.language) == ("Letter", "cy")


def test_how_people_are_named_is_kept_in_the_session_and_can_be_undone(qtbot, room, session):
    assert room.form.names.currentData() == NameStyle.ROLES
    qtbot.keyClick(room.form.names, Qt.Key.Key_Up)
    assert session.snapshot.details.names_in_summary is NameStyle.ALL
    session.undo()
    qtbot.waitUntil(lambda: room.form.names.currentData() == NameStyle.ROLES)


def test_the_room_follows_the_session_when_it_is_seen_and_not_before(qtbot, room, session):
    room.hide()
    edit_details(session, title="Warm homes")
    assert headings(room)[0] == "Homes we can heat"
    room.show()
    assert headings(room)[0] == "Warm homes"
    add_activity(session, Kind.CLOSING, "Thanks", 300)
    qtbot.waitUntil(lambda: held(room, "Agenda") == "Activities: 7")


def test_a_session_with_nothing_in_it_says_what_to_do_first(qtbot, desk, tmp_path, room):
    session = desk.bridge.session
    while session.undo_op is not None:
        session.undo()
    room.refresh()
    assert room.outline.nothing.isVisible()
    went = []
    desk.actions["go_agenda"].triggered.connect(lambda: went.append(True))
    qtbot.mouseClick(room.outline.nothing.button, Qt.MouseButton.LeftButton)
    assert len(went) == 1


def test_the_outline_is_a_sound_model(qtmodeltester):
    model = OutlineModel()
    model.show_lines([("One", "1"), ("Two", "2"), ("Three", "")])
    qtmodeltester.check(model)
    model.show_lines([("One", "1"), ("Zwei", "2")])
    qtmodeltester.check(model)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["One", "Zwei"]


# --- what to look at first --------------------------------------------------------------------------------


def test_nothing_to_look_at_shows_nothing(room):
    assert not room.checks.isVisible()


def test_a_role_of_one_person_a_name_in_a_note_and_a_missing_character_are_told(qtbot, room, session):
    edit_participant(session, person(session, "Anwen"), role="Panel chair")
    add_note(session, "Ask Bethan about the <b>🐟</b>")
    room.refresh()
    assert room.checks.isVisible()
    assert "“Panel chair”" in room.checks.roles.text()
    assert room.checks.texts.model().stringList() == ["Note: Ask Bethan about the <b>🐟</b>"]
    assert "🐟" in room.checks.characters.text()
    session.undo()
    session.undo()
    room.refresh()
    assert not room.checks.isVisible()


def test_a_surname_alone_may_be_a_name_and_stands_below_the_sure_ones(room, session):
    for name in ("Huw Price", "Anwen Rees"):
        add_participant(session, name=name)
    add_note(session, "Price knows")
    add_note(session, "Anwen Rees knows")
    room.refresh()
    assert room.checks.texts.model().stringList() == [
        "Note: Anwen Rees knows",
        "“Price” may be a name. Note: Price knows",
    ]


def test_with_names_a_named_person_is_no_matter(room, session):
    add_note(session, "Ask Bethan")
    edit_details(session, names_in_summary=NameStyle.ALL)
    room.refresh()
    assert not room.checks.isVisible()


# --- the PDF ----------------------------------------------------------------------------------------------


def test_saving_writes_the_pdf_and_offers_to_open_it(qtbot, room, target, tmp_path):
    save(qtbot, room)
    assert "Homes we can heat" in text_of(target.path)
    assert "Anwen" not in text_of(target.path)
    assert target.path.name in room.bar.words.text()
    qtbot.mouseClick(room.bar.open, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(room.bar.folder, Qt.MouseButton.LeftButton)
    assert target.shown == [target.path, tmp_path]
    qtbot.mouseClick(room.bar.close_button, Qt.MouseButton.LeftButton)
    assert not room.bar.isVisible()


def test_the_key_comes_here_and_saves(qtbot, room, desk, target):
    went = []
    desk.actions["go_summary"].triggered.connect(lambda: went.append(True))
    desk.actions["save_summary"].trigger()
    qtbot.waitUntil(lambda: room.save_button.isEnabled())
    assert len(went) == 1
    assert target.path.is_file()


def test_a_name_is_offered_that_every_system_takes(qtbot, room, desk, session, target, tmp_path):
    target.path = None
    edit_details(session, title="Homes: warm/dry?")
    room.save()
    assert target.asked[-1] == session.path.parent / "Homes- warm-dry- – summary.pdf"
    desk.settings.set(LAST_FOLDER, str(tmp_path / "elsewhere"))
    room.save()
    assert target.asked[-1].parent == tmp_path / "elsewhere"
    assert room.save_button.isEnabled()
    assert not room.bar.isVisible()


def test_a_draft_is_not_offered_its_hidden_folder(desk, room, target, session):
    target.path = None
    session.save_as(new_draft("Homes"))
    room.save()
    assert target.asked[-1].parent == Path.home()


def test_stopping_writes_nothing_and_says_so(qtbot, room, bridge, target):
    said = []
    bridge.said.connect(lambda text, tone: said.append(text))
    with every_thread_busy():
        room.save()
        assert room.bar.isVisible()
        assert not room.save_button.isEnabled()
        qtbot.mouseClick(room.bar.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.save_button.isEnabled())
    assert not target.path.exists()
    assert said == ["It was stopped. Nothing was written."]
    assert not room.bar.isVisible()


def test_closing_the_session_gives_a_pdf_up(room, target):
    room.save()
    room.shut()
    assert not target.path.exists()


def test_a_second_press_while_one_is_made_does_nothing(qtbot, room, target):
    room.save()
    room.save()
    qtbot.waitUntil(lambda: room.save_button.isEnabled())
    assert len(target.asked) == 1


@pytest.mark.parametrize(
    ("name", "error"), [("no/out.pdf", NotWritten), ("test.fishbowl", FileExists), (".", NotWritten)]
)
def test_what_cannot_be_written_is_told_and_the_room_goes_on(qtbot, room, bridge, target, tmp_path, name, error):
    target.path = tmp_path / name
    failed = []
    bridge.failed.connect(failed.append)
    save(qtbot, room)
    assert [type(one) for one in failed] == [error]
    assert not room.bar.isVisible()
    assert bridge.session.snapshot.details.title == "Homes we can heat"


def test_a_computer_without_a_pdf_viewer_says_so(qtbot, room, bridge, target):
    target.can_show = False
    said = []
    bridge.said.connect(lambda text, tone: said.append(text))
    save(qtbot, room)
    qtbot.mouseClick(room.bar.open, Qt.MouseButton.LeftButton)
    assert said == ["This computer has no program to open out.pdf with."]


# --- handouts ---------------------------------------------------------------------------------------------


def test_without_a_plan_the_handouts_wait(room, desk, target):
    assert not room.handouts.save.isEnabled()
    desk.actions["save_handouts"].trigger()
    assert target.asked == []
    assert "plan the rotation" in room.handouts.says.text()


def test_handouts_are_saved_by_key_or_button(qtbot, room, desk, session, target):
    held = next(item for item in session.snapshot.rounds if item.state is State.PLANNED)
    who = session.snapshot.here[0]
    set_seat(session, held.id, 1, who.id)
    desk.actions["save_handouts"].trigger()
    qtbot.waitUntil(lambda: room.save_button.isEnabled())
    assert target.asked[-1].name.endswith(" – handouts.pdf")
    assert text_of(target.path).count(who.name) == 3
    room.handouts.boxes["plan"].click()
    qtbot.mouseClick(room.handouts.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.save_button.isEnabled())
    assert text_of(target.path).count(who.name) == 1
    room.handouts.boxes["seats"].click()
    assert not room.handouts.save.isEnabled()


# --- notes as a file --------------------------------------------------------------------------------------


def test_notes_are_exported_from_the_menu_or_the_button(qtbot, room, desk, target, tmp_path):
    target.path = tmp_path / "notes.md"
    desk.actions["export_notes"].trigger()
    qtbot.waitUntil(lambda: room.save_button.isEnabled())
    assert target.asked[-1].name.endswith(" – notes.docx")
    assert "It is cold." in target.path.read_text(encoding="utf-8")
    assert room.bar.words.text() == "notes.md is saved."
    target.path = tmp_path / "notes.csv"
    qtbot.mouseClick(room.notes_file.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.save_button.isEnabled())
    assert "It is cold." in target.path.read_text(encoding="utf-8-sig")


def test_a_name_that_says_no_kind_is_not_written(room, bridge, target, tmp_path):
    said = []
    bridge.said.connect(lambda text, tone: said.append(text))
    target.path = tmp_path / "notes.txt"
    room.export_notes()
    assert not target.path.exists()
    assert said == ["Choose a name that ends in one of .docx, .md, .xlsx, .csv, .json."]


def test_scrolling_over_the_choices_changes_nothing(qtbot, room, session):
    before = session.snapshot
    point = QPointF(room.form.names.rect().center())
    for box in (room.form.names, room.form.language_box, room.form.paper_box):
        wheel = QWheelEvent(
            point, box.mapToGlobal(point), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, wheel)
    assert session.snapshot == before
    assert (room.form.language, room.form.paper) == ("en", "A4")
