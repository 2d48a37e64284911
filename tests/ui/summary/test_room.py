"""The room for print: what is chosen is in the pages that are seen, in the file and on paper."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QVBoxLayout

from fishbowl_app.drafts import new_draft
from fishbowl_app.export.pdf.form import Form
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.errors import FileExists, NotWritten
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.feedback import add_feedback
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant, edit_participant
from fishbowl_app.model.ops.seating import sit_down
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.print_jobs import Fit, Look, PictureJob, SummaryJob
from fishbowl_app.ui.settings import LAST_FOLDER
from fishbowl_app.ui.summary import saving
from fishbowl_app.ui.summary.preview.layout import Zoom
from fishbowl_app.ui.summary.preview.work import Urgency, worker
from fishbowl_app.ui.summary.printing import dialog
from fishbowl_app.ui.summary.room import SummaryRoom
from tests.ui.conftest import person

PATIENCE_MS = 20_000  # for a process that starts while others run


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
def page(room):
    return room.summary


@pytest.fixture
def target(tmp_path, monkeypatch):
    """Answer the save dialog, and return where the PDF goes; `target.asked` is what was offered."""

    class Target:
        path: Path | None = tmp_path / "out.pdf"
        asked: list[Path] = []
        shown: list[Path] = []
        can_show = True

    def ask(parent, title, wanted, settings, kinds=()):
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


def save(qtbot, page) -> None:
    """Press the button and wait for the file."""
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.saver.running)


def text_of(path: Path) -> str:
    with pdfium.PdfDocument(path) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def seen(qtbot, page) -> list[str]:
    """Wait for the pages as they are to be now, and return their headings."""
    qtbot.waitUntil(lambda: page.preview.settled, timeout=PATIENCE_MS)
    return [title.words for title in page.preview.headings.titles]


def tick(qtbot, page, part: str) -> None:
    """Go to a part in the list, and press the space bar."""
    page.parts.go_to(part)
    page.parts.setFocus()
    qtbot.keyClick(page.parts, Qt.Key.Key_Space)


def parts(page) -> list[str]:
    return [thing.key for thing in page.model.things if thing.ticked]


# --- the preview ------------------------------------------------------------------------------------------


def test_what_is_ticked_is_in_the_pages_and_in_the_list_of_headings(qtbot, room, page, target):
    before = seen(qtbot, page)
    assert {"Agenda", "Who took part"} <= set(before)
    assert page.preview.bar.headings.count() >= len(before)
    tick(qtbot, page, "agenda")
    assert "Agenda" not in seen(qtbot, page)
    save(qtbot, page)
    assert "Who took part" in text_of(target.path)
    assert "Agenda" not in text_of(target.path)


def test_the_pages_follow_the_session_while_they_are_seen(qtbot, room, page, session):
    seen(qtbot, page)
    version = page.preview.laid.version
    edit_details(session, title="Warm homes")
    qtbot.waitUntil(lambda: page.preview.laid.version != version, timeout=PATIENCE_MS)
    room.hide()
    version = page.preview.laid.version
    edit_details(session, title="Cold homes")
    room.show()
    qtbot.waitUntil(lambda: page.preview.laid.version != version, timeout=PATIENCE_MS)


def test_a_tick_does_not_work_the_session_out_anew_and_another_language_does(qtbot, room, page):
    before = page._summaries
    tick(qtbot, page, "agenda")
    assert page._summaries is before
    qtbot.keyClick(page.form.languages.first, Qt.Key.Key_Down)
    assert set(page._summaries) == {"cy"}


def test_a_part_is_moved_by_keys(qtbot, room, page):
    page.parts.go_to("agenda")
    page.parts.setFocus()
    place = parts(page).index("agenda")
    qtbot.keyClick(page.parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert parts(page).index("agenda") == place - 1
    assert page.model.things[page.parts.currentIndex().row()].key == "agenda"
    qtbot.keyClick(page.parts, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert parts(page).index("agenda") == place


def test_a_part_is_dragged_to_another_place(room, page):
    model = page.model
    data = model.mimeData([model.index(model.row_of("agenda"))])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index(-1))
    assert parts(page)[0] == "agenda"


def test_pages_are_reached_by_number_and_by_heading(qtbot, room, page):
    seen(qtbot, page)
    last = len(page.preview.laid.sizes)
    page.preview.bar.page.setValue(last)
    assert page.preview.pages.verticalScrollBar().value() > 0
    page.preview.bar.list.click()
    page.preview.headings.setFocus()
    page.preview.headings.selectRow(0)
    assert page.preview.pages.page == page.preview.headings.titles[0].page


def test_the_list_of_parts_is_a_sound_model(qtmodeltester, room, page):
    qtmodeltester.check(page.model)


# --- what is chosen ---------------------------------------------------------------------------------------


def test_a_preset_is_chosen_changed_kept_by_name_and_deleted(qtbot, room, page, session):
    presets = page.presets
    presets.box.setCurrentText("For the public")
    presets.box.activated.emit(presets.box.currentIndex())
    assert session.snapshot.details.names_in_summary is NameStyle.NONE
    assert "people" not in parts(page)
    tick(qtbot, page, "agenda")
    assert presets.box.currentText() == "For the public (changed)"
    presets.keep.click()
    presets.name.setText("Ours")
    qtbot.keyClick(presets.name, Qt.Key.Key_Return)
    assert presets.box.currentText() == "Ours"
    assert "agenda" not in parts(page)
    presets.delete.click()
    assert presets.own == []
    assert "agenda" not in parts(page)


def test_the_choices_are_kept_on_this_computer(qtbot, room, page, desk):
    tick(qtbot, page, "notes")
    qtbot.keyClick(page.form.paper, Qt.Key.Key_Down)
    qtbot.keyClick(page.form.languages.first, Qt.Key.Key_Down)
    again = SummaryRoom(desk)
    qtbot.addWidget(again)
    assert again.summary.choices == page.choices
    assert (page.choices.paper, page.choices.languages) == ("Letter", ("cy",))


def test_the_second_language_cannot_be_the_first(qtbot, room, page):
    qtbot.keyClick(page.form.languages.second, Qt.Key.Key_Down)
    assert page.choices.languages == ("en", "cy")
    assert page.form.languages.layout_box.isVisible()
    qtbot.keyClick(page.form.languages.first, Qt.Key.Key_Down)
    assert page.choices.languages == ("cy", "en")


def test_how_people_are_named_is_kept_in_the_session_and_can_be_undone(qtbot, room, page, session):
    assert page.form.names.currentData() == NameStyle.ROLES
    qtbot.keyClick(page.form.names, Qt.Key.Key_Up)
    assert session.snapshot.details.names_in_summary is NameStyle.ALL
    session.undo()
    qtbot.waitUntil(lambda: page.form.names.currentData() == NameStyle.ROLES)


def test_scrolling_over_the_choices_changes_nothing(qtbot, room, page, session):
    before, choices = session.snapshot, page.choices
    point = QPointF(page.form.names.rect().center())
    for box in (page.form.names, page.form.languages.first, page.form.paper, page.presets.box):
        wheel = QWheelEvent(
            point, box.mapToGlobal(point), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, wheel)
    assert (session.snapshot, page.choices) == (before, choices)


# --- what to look at first --------------------------------------------------------------------------------


def test_a_role_of_one_person_a_name_in_a_note_and_a_missing_letter_are_told(qtbot, room, page, session):
    seen(qtbot, page)
    assert not page.checks.isVisible()
    edit_participant(session, person(session, "Anwen"), role="Panel chair")
    add_note(session, "Ask Bethan about the <b>\ue000</b>")
    page.refresh()
    assert "“Panel chair”" in page.checks.roles.text()
    assert page.checks.texts.model().stringList() == ["Note: Ask Bethan about the <b>\ue000</b>"]
    seen(qtbot, page)
    assert "\ue000" in page.checks.characters.text()
    session.undo()
    session.undo()
    page.refresh()
    seen(qtbot, page)
    assert not page.checks.isVisible()


def test_a_surname_alone_may_be_a_name_and_stands_below_the_sure_ones(room, page, session):
    for name in ("Huw Price", "Anwen Rees"):
        add_participant(session, name=name)
    add_note(session, "Price knows")
    add_note(session, "Anwen Rees knows")
    page.refresh()
    assert page.checks.texts.model().stringList() == [
        "Note: Anwen Rees knows",
        "“Price” may be a name. Note: Price knows",
    ]
    edit_details(session, names_in_summary=NameStyle.ALL)
    page.refresh()
    assert not page.checks.isVisible()


def test_texts_without_a_translation_are_counted_and_lead_to_their_page(qtbot, room, page):
    wanted = []
    page.languages_wanted.connect(lambda: wanted.append(True))
    qtbot.keyClick(page.form.languages.second, Qt.Key.Key_Down)
    assert "without a translation" in page.checks.missing.text()
    page.checks.missing.acted.emit()
    assert wanted == [True]


# --- files ------------------------------------------------------------------------------------------------


def test_saving_writes_the_pdf_and_offers_to_open_it(qtbot, room, page, target, tmp_path):
    save(qtbot, page)
    assert "Homes we can heat" in text_of(target.path)
    assert "Anwen" not in text_of(target.path)
    assert target.path.name in page.saver.words.text()
    qtbot.mouseClick(page.saver.open, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.saver.folder, Qt.MouseButton.LeftButton)
    assert target.shown == [target.path, tmp_path]
    qtbot.mouseClick(page.saver.close_button, Qt.MouseButton.LeftButton)
    assert not page.saver.isVisible()


def test_the_keys_come_here_from_anywhere(room, desk):
    went = []
    desk.actions["go_summary"].triggered.connect(lambda: went.append(True))
    desk.actions["handouts"].trigger()
    assert room.page is room.handouts
    desk.actions["summary"].trigger()
    assert room.page is room.summary
    assert len(went) == 2


def test_a_name_is_offered_that_every_system_takes(room, page, desk, session, target, tmp_path):
    target.path = None
    edit_details(session, title="Homes: warm/dry?")
    page.save()
    assert target.asked[-1] == session.path.parent / "Homes- warm-dry – summary.pdf"
    desk.settings.set(LAST_FOLDER, str(tmp_path / "elsewhere"))
    page.save()
    assert target.asked[-1].parent == tmp_path / "elsewhere"
    session.save_as(new_draft("Homes"))
    desk.settings.set(LAST_FOLDER, "")
    page.save()
    assert target.asked[-1].parent == Path.home()
    assert not page.saver.isVisible()


def test_stopping_writes_nothing_and_says_so(qtbot, room, page, bridge, target):
    said = []
    bridge.said.connect(lambda text, tone: said.append(text))
    with every_thread_busy():
        page.save()
        page.save()
        assert len(target.asked) == 1
        assert page.saver.isVisible()
        qtbot.mouseClick(page.saver.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.saver.running)
    assert not target.path.exists()
    assert said == ["It was stopped. Nothing was written."]


def test_closing_the_session_gives_a_file_up(room, page, target):
    page.save()
    room.shut()
    assert not target.path.exists()


@pytest.mark.parametrize(
    ("name", "error"), [("no/out.pdf", NotWritten), ("test.fishbowl", FileExists), (".", NotWritten)]
)
def test_what_cannot_be_written_is_told_and_the_room_goes_on(qtbot, page, bridge, target, tmp_path, name, error):
    target.path = tmp_path / name
    failed = []
    bridge.failed.connect(failed.append)
    save(qtbot, page)
    assert [type(one) for one in failed] == [error]
    assert not page.saver.isVisible()
    assert bridge.session.snapshot.details.title == "Homes we can heat"


def test_a_computer_without_a_pdf_viewer_says_so(qtbot, page, bridge, target):
    target.can_show = False
    said = []
    bridge.said.connect(lambda text, tone: said.append(text))
    save(qtbot, page)
    qtbot.mouseClick(page.saver.open, Qt.MouseButton.LeftButton)
    assert said == ["This computer has no program to open out.pdf with."]


@pytest.mark.parametrize(("command", "suffix", "start"), [
    ("export_notes", ".md", b"#"), ("export_notes", ".csv", b"\xef\xbb\xbf"),
    ("export_board_picture", ".svg", b"<?xml"), ("export_board_picture", ".png", b"\x89PNG"),
])  # fmt: skip
def test_notes_and_board_are_given_away(qtbot, room, page, desk, target, tmp_path, command, suffix, start):
    target.path = tmp_path / f"out{suffix}"
    desk.actions[command].trigger()
    qtbot.waitUntil(lambda: not page.saver.running)
    assert target.path.read_bytes().startswith(start)
    assert page.saver.words.text() == f"out{suffix} is saved."


def test_what_to_look_at_is_told_again_with_the_file(qtbot, room, page, session, target, tmp_path):
    edit_participant(session, person(session, "Anwen"), role="Panel chair")
    add_note(session, "Ask Bethan")
    save(qtbot, page)
    said = page.saver.words.text()
    assert "Look at this before you share it: Only one person goes by “Panel chair”" in said
    assert "Texts that name people: 1." in said
    page.form.languages.first.setCurrentIndex(1)
    page.form.languages.first.activated.emit(1)
    target.path = tmp_path / "out.md"
    page.export_notes()
    qtbot.waitUntil(lambda: not page.saver.running)
    assert "without a translation" in page.saver.words.text()


def test_a_name_that_says_no_kind_is_not_written(page, bridge, target, tmp_path):
    said = []
    bridge.said.connect(lambda text, tone: said.append(text))
    target.path = tmp_path / "notes.txt"
    page.export_notes()
    assert not target.path.exists()
    assert said == ["Choose a name that ends in one of .docx, .md, .xlsx, .csv, .json."]


# --- handouts ---------------------------------------------------------------------------------------------


def test_handouts_are_ticked_seen_and_saved_as_one_or_as_single_files(qtbot, room, target, tmp_path, monkeypatch):
    page = room.handouts
    room.open_page("page_handouts")
    for kind in page.choices.kinds:
        page.model.ticked.emit(kind, False)
    page.save()
    assert target.asked == []
    page.model.ticked.emit("sign_in", True)
    page.model.ticked.emit("badges", True)
    seen(qtbot, page)
    assert page.preview.laid.starts == {"sign_in": 0, "badges": 1}
    assert "no open space" in next(thing.hint for thing in page.model.things if thing.key == "signs")
    save(qtbot, page)
    assert target.asked[-1].name.endswith(" – handouts.pdf")
    assert "Anwen" in text_of(target.path)
    monkeypatch.setattr(saving, "ask_folder", lambda *args: tmp_path)
    page.save_single()
    qtbot.waitUntil(lambda: not page.saver.running)
    assert {"badges.pdf", "sign-in.pdf"} <= {path.name for path in tmp_path.iterdir()}


def test_what_is_chosen_for_a_kind_is_offered_where_one_stands_on_it(qtbot, room):
    page = room.handouts
    room.open_page("page_handouts")
    page.kinds.go_to("slips")
    assert page.sheet.first.isVisible()
    assert not page.sheet.wall_size.isVisible()
    page.sheet.last.setValue(6)
    page.sheet.copies.setValue(2)
    assert page.choices.options.slips == (1, 6)
    assert page.choices.options.copies_of("slips") == 2


def test_scrolling_over_a_number_does_not_change_it(qtbot, room):
    page, point = room.handouts, QPointF(4, 4)
    room.open_page("page_handouts")
    before = page.choices
    wheel = QWheelEvent(
        point, page.sheet.copies.mapToGlobal(point), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.sheet.copies, wheel)
    assert page.choices == before


def test_a_role_of_one_person_is_told_where_it_is_printed(qtbot, room, session):
    page = room.handouts
    add_participant(session, name="Mair Elis", role="Panel chair")
    room.open_page("page_handouts")
    page.choices = replace(page.choices, names=NameStyle.ROLES, wanted=frozenset({"badges"}))
    page.refresh()
    assert "“Panel chair”" in page.roles.text()
    page.choices = replace(page.choices, wanted=frozenset({"slips"}))
    page.refresh()
    assert page.roles.text() == ""


def test_the_kind_on_which_one_stands_is_in_sight(qtbot, room):
    page = room.handouts
    room.open_page("page_handouts")
    page.kinds.setFocus()
    for key, row in ((Qt.Key.Key_End, page.model.rowCount() - 1), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(page.kinds, key)
        assert page.kinds.currentIndex().row() == row
        area = page.kinds.visualRect(page.kinds.currentIndex())
        qtbot.waitUntil(lambda area=area: page.kinds.viewport().visibleRegion().contains(area.center()))


def test_thumbnails_come_by_themselves(qtbot, room):
    page = room.handouts
    room.open_page("page_handouts")
    qtbot.waitUntil(lambda: page.model.images.get("crib") is not None, timeout=PATIENCE_MS)
    assert page.model.things[page.model.row_of("crib")].pages


# --- paper ------------------------------------------------------------------------------------------------


@pytest.fixture
def paper(tmp_path, monkeypatch):
    """Answer the dialog of the system: titles and PDFs of what is printed are in the list that is returned."""
    made: list[tuple[str, Path]] = []

    def choose(parent, title, pages):
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.append((title, tmp_path / f"paper{len(made)}.pdf"))
        printer.setOutputFileName(str(made[-1][1]))
        printer.setResolution(72)
        return printer

    monkeypatch.setattr(dialog, "has_printer", lambda: True)
    monkeypatch.setattr(dialog, "choose_printer", choose)
    return made


@pytest.fixture
def said(bridge):
    """All that is said in the strip."""
    made: list[str] = []
    bridge.said.connect(lambda text, tone: made.append(text))
    return made


def test_pages_are_printed_as_they_are_seen(qtbot, room, page, paper, said):
    seen(qtbot, page)
    count = len(page.preview.laid.sizes)
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert room.printing.bar.isVisible()
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE_MS)
    assert said[0].startswith("Sent to the printer")
    with pdfium.PdfDocument(paper[0][1]) as printed:
        assert len(printed) == count
        assert [round(side) for side in printed.get_page_size(0)] == [595, 842]
        first = printed[0].render(scale=0.2, grayscale=True).to_pil()
    assert first.getextrema()[0] < 150  # there is something on it
    assert not room.printing.bar.isVisible()


def test_a_second_document_waits_until_the_first_is_printed(qtbot, room, page, paper, said):
    page.print()
    room.open_page("page_handouts")
    assert room.printing.bar.isVisible()
    room.handouts.print()
    assert said == ["Wait until what is printed now has gone to the printer."]
    qtbot.waitUntil(lambda: len(said) == 2, timeout=PATIENCE_MS)
    assert said[1].startswith("Sent to the printer")
    room.handouts.print()
    qtbot.waitUntil(lambda: len(said) == 3, timeout=PATIENCE_MS)
    assert said[2].startswith("Sent to the printer")
    assert len(paper) == 2


def test_printing_is_stopped_with_a_word_and_shut_without_one(qtbot, room, page, paper, said):
    page.print()
    qtbot.mouseClick(room.printing.bar.stop, Qt.MouseButton.LeftButton)
    assert said == ["Printing has ended early."]
    page.print()
    qtbot.waitUntil(lambda: bool(paper), timeout=PATIENCE_MS)
    room.shut()
    assert said == ["Printing has ended early."]
    assert not room.printing.running


def test_what_was_just_changed_is_printed(qtbot, room, page, session, paper):
    edit_details(session, title="Warm homes")
    page.print()
    qtbot.waitUntil(lambda: bool(paper), timeout=PATIENCE_MS)
    room.printing.stop()
    room.open_page("page_handouts")
    edit_details(session, title="Cold homes")
    room.handouts.print()
    qtbot.waitUntil(lambda: len(paper) == 2, timeout=PATIENCE_MS)
    assert [title for title, _ in paper] == ["Warm homes", "Cold homes"]


def test_without_a_printer_one_is_told_what_to_do(qtbot, room, page, bridge, monkeypatch):
    monkeypatch.setattr(dialog, "has_printer", lambda: False)
    said = []
    bridge.said.connect(lambda text, tone: said.append(text))
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert said == ["No printer is set up on this computer. Save the PDF and print it elsewhere."]


# --- the process ------------------------------------------------------------------------------------------


def test_a_process_that_is_gone_is_replaced_and_the_page_is_there_again(qtbot, room, page):
    seen(qtbot, page)
    version = page.preview.laid.version
    worker().close()
    page.preview.pages.show_zoom(Zoom.HALF)
    qtbot.waitUntil(lambda: page.preview.settled and page.preview.laid.version != version, timeout=PATIENCE_MS)


def test_a_process_that_dies_over_a_picture_alarms_nobody(qtbot, room, page):
    seen(qtbot, page)
    qtbot.waitUntil(lambda: room.work.idle, timeout=PATIENCE_MS)
    version = page.preview.laid.version
    page.preview.pages.show_zoom(Zoom.DOUBLE)  # asks for a picture
    worker()._process.kill()
    told = []
    page.preview.message.show_message = lambda text, *_, **__: told.append(text)
    qtbot.waitUntil(lambda: page.preview.settled and page.preview.laid.version != version, timeout=PATIENCE_MS)
    assert told == []


def test_whoever_asked_alone_is_told_of_a_failure_and_once(qtbot, room, page):
    seen(qtbot, page)
    qtbot.waitUntil(lambda: room.work.idle, timeout=PATIENCE_MS)
    told, failed = [], []
    room.work.ask(Urgency.SMALL, "gone", PictureJob("gone", 1, 0, 1.0), told.append, failed.append)
    room.work.ask(
        Urgency.SMALL, "wrong", SummaryJob("wrong", {}, Form(), Look((), Fit(1))), told.append, failed.append
    )
    qtbot.waitUntil(lambda: room.work.idle, timeout=PATIENCE_MS)
    assert told == [None]
    assert [type(error) for error in failed] == [KeyError]
    assert not page.preview.message.text()
