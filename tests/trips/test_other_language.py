"""Another language at once: in the middle of a round, with the Stage on its screen and words half typed."""

from __future__ import annotations

import weakref

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel

from fishbowl_app import words
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.ui.people.cells import Column
from fishbowl_app.ui.rooms import ROOMS
from fishbowl_app.ui.settings import LANGUAGE
from fishbowl_app.ui.translator import speak
from fishbowl_app.words import LANGUAGES, catalogue


@pytest.fixture
def window(window, monkeypatch):
    """The window with the sample session in its third round and the Stage on the screen."""
    monkeypatch.setenv("LC_ALL", "en_GB")
    window.sessions.open_sample()
    bridge = window.workspace.desk.bridge
    if bridge.snapshot.live is None:
        bridge.do(start_activity, bridge.snapshot.next_activity.id)
    window.workspace.stage.show_stage()
    window.activateWindow()
    yield window
    speak(QApplication.instance(), "en")


class Watched(QObject):
    """Counts how often the Stage was hidden or shown, and keeps what it was to show."""

    def __init__(self, stage) -> None:
        super().__init__(stage.window)
        self.turned, self.scenes, self.show = 0, set(), stage.show
        stage.window.installEventFilter(self)
        stage.show.changed.connect(lambda: self.scenes.add(type(self.show.state.scene)))

    def eventFilter(self, watched, event) -> bool:
        self.turned += event.type() in (QEvent.Type.Hide, QEvent.Type.Show)
        return False


def english_on(window) -> set[str]:
    """Return what can be read in the window that the catalogue has Welsh for."""
    welsh = catalogue("cy").texts
    translated = {source for (_, source), forms in welsh.items() if forms[0] != source and " " in source}
    shown = {
        widget.text().replace("&", "")
        for kind in (QLabel, QAbstractButton)
        for widget in window.findChildren(kind)
        if widget.isVisible()
    }
    return shown & translated


def stage_words(stage) -> set[str]:
    """Return what the room reads, without the clock, which goes on."""
    return {line.text for line in stage.show.picture(*stage.show.size).words if not line.style.clock}


def test_all_languages_one_after_the_other_while_a_round_runs(window, qtbot):
    session, stage, history = window.sessions.session, window.workspace.stage, len(window.sessions.session.history)
    scene, watched = type(stage.show.state.scene), Watched(stage)
    window.workspace.go_to("people")
    before, old, said = stage_words(stage), [], []
    for language in (*LANGUAGES[1:], "en"):
        old.append(weakref.ref(window.workspace))
        window.settings.set(LANGUAGE, language)
        said.append((window.actions_table["undo"].text(), frozenset(stage_words(stage))))
        assert window.workspace.room is window.workspace.rooms["people"]
        assert (stage.is_open, window.workspace.stage) == (True, stage)
        assert english_on(window) == set() or language != "cy"
    window.workspace.go_to("people")
    qtbot.waitUntil(lambda: all(each() is None for each in old))
    assert said[0] != said[-1]
    assert (window.sessions.session, len(session.history)) == (session, history)
    assert (watched.turned, watched.scenes <= {scene}) == (0, True)
    assert stage_words(stage) == before, "in English again it is as it was"


def test_every_command_does_its_deed_once_afterwards(window, qtbot):
    def listeners() -> dict[str, int]:
        actions = window.actions_table
        return {name: actions[name].receivers("2triggered(bool)") for name in actions.commands}

    for name in window.workspace.desk.actions.commands:
        if name.startswith("go_"):
            window.actions_table[name].trigger()
    before, old = listeners(), weakref.ref(window.workspace)
    window.settings.set(LANGUAGE, "fr")
    for room in ROOMS:
        window.workspace.go_to(room.name)
    qtbot.waitUntil(lambda: old() is None)
    assert listeners() == before


def test_words_that_wait_and_what_is_chosen_stay(window, hands):
    window.workspace.go_to("people")
    room = window.workspace.rooms["people"]
    room.adding.line.setFocus()
    hands.type("Nobody ye")
    room.table.setCurrentIndex(room.table.model().index(4, 0))
    window.actions_table["take_note"].trigger()
    hands.type("The lift is out")
    window.settings.set(LANGUAGE, "cy")
    room = window.workspace.rooms["people"]
    assert (room.adding.line.text(), room.table.currentIndex().row()) == ("Nobody ye", 4)
    assert window.workspace.capture.edit.text() == "The lift is out"
    assert window.menuBar().actions()[0].text().replace("&", "") == "Ffeil"


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_whoever_is_chosen_among_those_found_stays_chosen(window, order):
    def chosen() -> str:
        index = window.workspace.room.table.currentIndex()
        return index.siblingAtColumn(Column.NAME).data()

    window.workspace.go_to("people")
    room = window.workspace.room
    room.table.sortByColumn(Column.NAME, order)
    room.filters.search.look_for("an")
    room.table.setCurrentIndex(room.table.model().index(2, 0))
    before, count = chosen(), room.table.model().rowCount()
    window.settings.set(LANGUAGE, "cy")
    assert (chosen(), window.workspace.room.table.model().rowCount()) == (before, count)


def test_where_a_bug_gets_in_the_way_the_session_is_closed_and_can_be_opened_again(window, monkeypatch, qtbot):
    def fail(*_) -> None:
        raise RuntimeError("no banners")

    path = window.sessions.session.path
    with monkeypatch.context() as broken, qtbot.captureExceptions() as caught:
        broken.setattr("fishbowl_app.ui.main_window.SessionTrouble", fail)
        window.settings.set(LANGUAGE, "cy")
    assert [str(error) for _, error, _ in caught] == ["no banners"]
    assert (window.sessions.session, window.workspace) == (None, None)
    assert window.sessions.open(path)
    assert window.workspace.isVisible()


def test_the_settings_speak_the_language_that_is_chosen_in_them(window, qtbot):
    asked = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:  # it is being made anew
            return
        asked.append(dialog.windowTitle())
        if len(asked) > 1:
            dialog.reject()
            return
        box = next(each for each in dialog.findChildren(QComboBox) if each.findData("cy") >= 0)
        box.activated.emit(box.findData("cy"))

    timer = QTimer(window, interval=20)
    timer.timeout.connect(look)
    timer.start()
    window.actions_table["settings"].trigger()
    timer.stop()
    assert (asked, words.current_language()) == (["Settings", "Gosodiadau"], "cy")


def test_the_start_page_speaks_it_too(window):
    window.sessions.close()
    window.settings.set(LANGUAGE, "cy")
    assert "Sesiwn wag" in {button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()}
    window.sessions.open_sample()
    assert window.workspace.rail.isVisible()
