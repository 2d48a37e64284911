"""The page for texts in a second language: typed one after the other, or sent to a translator and read back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.translations import translate_text
from fishbowl_app.model.rules.paired import TextPlace, in_language, paired_texts
from fishbowl_app.ui.summary.languages import page as languages_page
from fishbowl_app.ui.summary.languages.model import Column
from fishbowl_app.ui.summary.languages.page import LanguagesPage

TITLE = TextPlace("session", "title")
TEXTS = 1 + 2 + 2 + 9  # title, groups, roles, the agenda with three questions


@pytest.fixture
def page(desk, qtbot):
    window = desk.actions.parent()
    made = LanguagesPage(desk, window)
    QVBoxLayout(window).addWidget(made)
    window.resize(1024, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.enter()
    yield made
    made.shut()


def welsh(session, place: TextPlace = TITLE) -> str:
    return next(each.translation for each in paired_texts(session.snapshot, "cy") if each.place == place)


def editor(page) -> QPlainTextEdit:
    return page.table.viewport().findChildren(QPlainTextEdit)[-1]


def type_into(qtbot, page, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field = editor(page)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, key)


def test_one_always_stands_on_a_text_so_that_enter_edits(qtbot, page, session):
    page.table.stand_on(TITLE)
    translate_text(session, TITLE, "cy", "Cartrefi")
    page.only_missing.setChecked(True)
    assert page.table.current.text == "Tenants"  # the next one, as the title is done
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    type_into(qtbot, page, "Tenantiaid", Qt.Key.Key_Escape)
    page.only_missing.setChecked(False)
    assert page.table.current.text == "Tenants"


def test_texts_are_typed_one_after_the_other(qtbot, page, session):
    assert "14 of 14" in page.count.text()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    type_into(qtbot, page, "Cartrefi")
    type_into(qtbot, page, "Tenantiaid", Qt.Key.Key_Tab)
    assert in_language(session.snapshot, "cy").details.title == "Cartrefi"
    assert [group.name for group in in_language(session.snapshot, "cy").group_list] == ["Tenantiaid", "Officers"]
    assert page.table.current.text == "Officers"
    assert "12 of 14" in page.count.text()
    qtbot.keyClick(editor(page), Qt.Key.Key_Escape)
    session.undo()
    qtbot.waitUntil(lambda: "13 of 14" in page.count.text())


def test_what_is_too_long_stays_in_its_field(qtbot, page, session):
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    editor(page).setPlainText("x" * 121)
    editor(page).document().setModified(True)
    qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    assert editor(page).property("invalid")
    assert welsh(session) == ""


def test_a_text_that_changed_says_what_it_was_and_enter_confirms_it(qtbot, page, session):
    translate_text(session, TITLE, "cy", "Cartrefi")
    edit_details(session, title="Warm homes")
    page.only_missing.setChecked(True)
    assert "Homes we can heat" in page.model.index(0, Column.TO_DO).data()
    page.table.stand_on(TITLE)
    page.table.edit_current()
    qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    assert page.model.row_of(TITLE) == -1
    assert page.table.current.text == "Tenants"


def test_only_what_is_to_do_is_shown_until_nothing_is(qtbot, page, session, desk):
    page.only_missing.setChecked(True)
    page.table.selectAll()
    desk.actions["texts_same"].trigger()
    assert "Everything" in page.count.text()
    assert not page.table.isVisible()
    page._done.acted.emit()
    assert page.table.isVisible()
    assert len(page.model.texts) == TEXTS


def test_only_the_row_that_changed_is_drawn_anew_and_has_the_height_it_needs(qtbot, page, session):
    drawn, gone, whole = [], [], []
    page.model.dataChanged.connect(lambda first, last: drawn.append((first.row(), last.row())))
    page.model.rowsRemoved.connect(lambda _, first, last: gone.append((first, last)))
    page.model.modelReset.connect(lambda: whole.append(True))
    place = next(each.place for each in page.model.texts if each.place.field == "question")
    row = page.model.row_of(place)
    height = page.table.rowHeight(row)
    translate_text(session, place, "cy", "Sut mae cadw cartrefi yn gynnes? " * 8)
    page.refresh()
    assert drawn == [(row, row)]
    assert page.table.rowHeight(row) > height
    page.only_missing.setChecked(True)
    assert (gone, whole) == ([(row, row)], [])
    session.undo()
    page.refresh()
    assert page.model.row_of(place) == row


def test_the_language_that_texts_are_typed_in_is_the_sessions(page, session):
    page.typed.setCurrentIndex(page.typed.findData("cy"))
    page.typed.activated.emit(page.typed.currentIndex())
    assert session.snapshot.details.language == "cy"
    page.refresh()
    assert page.language == "en"


def test_texts_go_to_the_translator_and_come_back(page, session, tmp_path, monkeypatch):
    path = tmp_path / "out.csv"
    monkeypatch.setattr(languages_page, "ask_save", lambda *_: path)
    page.save_file()
    filled = (
        path.read_text("utf-8-sig")
        .replace("we can heat,", "we can heat,Cartrefi")
        .replace("Translate,Tenants,", "Translate,Tenants,Tenantiaid")
    )
    path.write_text(filled, "utf-8")
    dialog = page.read_file(path)
    assert "2 new" in dialog.counts.text()
    first = dialog.model.index(0, 0)
    dialog.model.setData(first, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    dialog.agree.click()
    assert [each.translation for each in paired_texts(session.snapshot, "cy")][:2] == ["", "Tenantiaid"]


def test_another_file_is_refused_in_words(page, desk, tmp_path, qtbot):
    (tmp_path / "notes.csv").write_text("Text\nDamp\n", "utf-8")
    with qtbot.waitSignal(desk.bridge.failed):
        assert page.read_file(tmp_path / "notes.csv") is None
